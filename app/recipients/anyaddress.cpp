// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/anyaddress.h"

#include "recipients/recipientlist.h"

namespace Visnyk {

MessageKind kindForAddress(QStringView typed)
{
    if (typed.startsWith(u'@') || typed.startsWith(u'#'))
        return MessageKind::Telegram;
    return typed.contains(u'@') ? MessageKind::Mail : MessageKind::Sms;
}

std::optional<Address> anyAddress(const QString &typed, const QString &region)
{
    const QString trimmed = typed.trimmed();
    const RecipientList list = RecipientReader(region).read(trimmed, kindForAddress(trimmed));
    if (list.addresses.size() != 1 || list.tokens.size() != 1)
        return std::nullopt;
    return list.addresses.constFirst();
}

} // namespace Visnyk
