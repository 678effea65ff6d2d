// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace Visnyk {

/** What went wrong, in terms the program can act on. Wording for people is made in widgets and cli. */
struct Error
{
    enum class Kind : quint8 {
        Input,       // the caller's data; detail says what, where and how to mend it
        Auth,        // login, password or address not allowed (gateway error 2)
        Blocked,     // our IP address is blocked for a while (4)
        Balance,     // not enough money (3)
        Throttled,   // the gateway's or our own limit (9)
        Refused,     // the gateway named a reason that concerns this message (1, 5, 6, 7, 8)
        Unreachable, // proven: not one byte of the request left this machine
        Unanswered,  // bytes left, no valid answer came: it may have been accepted
        Tls,         // the certificate or the handshake failed; nothing was sent
        Protocol,    // a reading command got an answer that is not valid
        Storage,     // the database or a file
        KeyStore,    // the system's key store is absent, locked or silent
        NotFound,
        Cancelled,
    };

    Kind kind = Kind::Protocol;
    QString detail;      // for "Details" and the log: never a secret, a text or a full phone number
    int gatewayCode = 0; // as published by the gateway; 0 = none
    int httpStatus = 0;  // 0 = no HTTP answer
    QString gatewayId;   // the id named in a refusal, empty if none
    bool saidNo = false; // a valid answer of the gateway that is a refusal, whatever its code; 0 is possible too
};

[[nodiscard]] QString toString(Error::Kind kind);

} // namespace Visnyk

Q_DECLARE_METATYPE(Visnyk::Error)
