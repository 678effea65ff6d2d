// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

namespace Visnyk {

QString toString(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Input: return QStringLiteral("input");
    case Error::Kind::Auth: return QStringLiteral("auth");
    case Error::Kind::Blocked: return QStringLiteral("blocked");
    case Error::Kind::Balance: return QStringLiteral("balance");
    case Error::Kind::Throttled: return QStringLiteral("throttled");
    case Error::Kind::Refused: return QStringLiteral("refused");
    case Error::Kind::Unreachable: return QStringLiteral("unreachable");
    case Error::Kind::Unanswered: return QStringLiteral("unanswered");
    case Error::Kind::Tls: return QStringLiteral("tls");
    case Error::Kind::Protocol: return QStringLiteral("protocol");
    case Error::Kind::Storage: return QStringLiteral("storage");
    case Error::Kind::KeyStore: return QStringLiteral("keystore");
    case Error::Kind::NotFound: return QStringLiteral("not_found");
    case Error::Kind::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace Visnyk
