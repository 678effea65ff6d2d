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

/** https anywhere; http only for 127.0.0.1, ::1 and localhost. Returns the cleaned base (no path, query, user info). */
[[nodiscard]] Result<QUrl> checkedBaseUrl(const QString &typed);
/** "psw|https://smsc.ua|login": another host or login finds no password. */
[[nodiscard]] QString secretKey(const Account &account);

} // namespace Visnyk
