// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charset.h"
#include "domain/digits.h"
#include "gateway/gateway.h"

#include <QList>
#include <QString>

namespace Visnyk {

struct Parameter
{
    QString name;
    QString value;
    bool octets = false; // each character of the value is one octet (bin=1) and passes no codec
    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/** What a request to send.php is for: sending (`cost=3`) or only asking the price (`cost=1`, nothing is sent). */
enum class Purpose : quint8 { Send, Cost };

enum class Endpoint : quint8 { Send, RestSend, Status, Balance, Templates };
/** "/sys/send.php"; the slash at the end of "/rest/send/" is part of the address. */
[[nodiscard]] QString endpointPath(Endpoint endpoint);

/**
 * The parameters of send.php in a fixed order, without credentials. Always POST, fmt=3, op=1, charset. A cost question
 * has no id and nothing of when: neither changes a price, and equal questions shall stay equal.
 */
[[nodiscard]] QList<Parameter> sendParameters(
    const SendRequest &request, Purpose purpose, Charset charset = Charset::Utf8);
/** The encoding the person chose for it, or UTF-8. */
[[nodiscard]] Charset charsetOf(const SendRequest &request);
/** status.php with all=1; the id is repeated for each phone, since a message's key is the pair. */
[[nodiscard]] QList<Parameter> statusParameters(const QList<StatusQuery> &queries);
/** balance.php with the currency's name. */
[[nodiscard]] QList<Parameter> balanceParameters();

/** Name and value, escaped, one pair after the other: what fingerprints and "equal requests" are made of. */
[[nodiscard]] QByteArray canonicalForm(const QList<Parameter> &parameters);

/**
 * The Error of a gateway's code. For send and cost as in Gateway; for the reading commands 1 Input, 2 Auth, 4 Blocked,
 * 9 Throttled; for templates also 3 NotFound, 5 Refused. Codes that are not published are Protocol; the client makes
 * them Unanswered for a send. The gateway's wording is left out: it may repeat anything of the request, the password
 * too, and the code says it all.
 */
[[nodiscard]] Error errorFromCode(Endpoint endpoint, int code, const QString &gatewayId = {});

inline constexpr int MaxAddressesPerRequest = 500;
inline constexpr int MaxStatusPairs = 100;

} // namespace Visnyk
