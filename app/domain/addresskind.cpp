// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/addresskind.h"

#include "domain/digits.h"

namespace Visnyk {

AddressKind addressKind(const Address &address)
{
    const QString &text = address.text();
    if (text.startsWith(u'@') || text.startsWith(u'#'))
        return AddressKind::Nick;
    if (text.contains(u'@'))
        return AddressKind::Mailbox;
    if (text.startsWith(u'G'))
        return AddressKind::Group;
    return AddressKind::Phone;
}

bool takesAddress(MessageKind kind, AddressKind address)
{
    const Fields fields = info(kind).fields;
    switch (address) {
    case AddressKind::Phone: return fields.testFlag(Field::Phones);
    case AddressKind::Group: return fields.testFlag(Field::Groups);
    case AddressKind::Mailbox: return fields.testFlag(Field::Mailboxes);
    case AddressKind::Nick: return fields.testFlag(Field::Nicks);
    }
    return false;
}

QString matchKey(const Address &address)
{
    const QString &text = address.text();
    switch (addressKind(address)) {
    case AddressKind::Group: return text;
    case AddressKind::Mailbox:
    case AddressKind::Nick: return text.toLower();
    case AddressKind::Phone: break;
    }
    return digitsOf(text);
}

} // namespace Visnyk
