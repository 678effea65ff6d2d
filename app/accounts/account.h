// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/types.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Visnyk {

/** A gateway account without its secret. */
struct Account
{
    AccountId id;
    QString label;
    QUrl baseUrl;  // "https://smsc.ua"; scheme, host, port only
    QString login; // empty for API keys without login
    SecretKind secretKind = SecretKind::Password;
    QString currency; // learned from the balance, "UAH"
    bool practice = false;
    friend bool operator==(const Account &, const Account &) = default;
};

inline const QString PracticeAccountId = QStringLiteral("practice");
/** What this program is called in the key store; with another name it would not find what it saved. */
inline constexpr QLatin1StringView ApplicationId("io.github.visnyk");
/** Of the practice gateway: public, the same everywhere, worth nothing. */
inline constexpr QLatin1StringView PracticeLogin("practice");
inline constexpr QLatin1StringView PracticePassword("practice");
/** Label of the practice account in files and on the command line; the window translates it by Account::practice. */
inline constexpr QLatin1StringView PracticeLabel("Practice");

/**
 * https anywhere; http only for 127.0.0.1, ::1 and localhost. A bare host gets https. Returns the cleaned base: scheme,
 * host and port, nothing else. An address with a user name in it is refused: it hides which host is meant.
 */
[[nodiscard]] Result<QUrl> checkedBaseUrl(const QString &typed);
/** "psw|https://smsc.ua|login": another host or login finds no password. */
[[nodiscard]] QString secretKey(const Account &account);

} // namespace Visnyk
