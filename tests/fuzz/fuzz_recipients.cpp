// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/recipientlist.h"

#include "require.h"

#include <QSet>

#include <cstddef>
#include <cstdint>
#include <utility>

using namespace Visnyk;

namespace {

void checkPhone(const PhoneNumber &phone)
{
    const QString &text = phone.e164.text();
    require(text.startsWith(u'+') && text.size() > 5 && text.size() <= 16, "a phone is a plus and up to 15 digits");
    for (const QChar c : QStringView(text).sliced(1))
        require(c >= u'0' && c <= u'9', "a phone has digits only");
    require(!formatForPeople(phone.e164).isEmpty(), "a phone can be shown");
}

void checkList(const QString &typed, const RecipientList &list)
{
    qsizetype end = 0;
    int rejected = 0;
    int repeated = 0;
    for (const RecipientToken &token : list.tokens) {
        require(token.at >= end && token.length > 0 && token.at + token.length <= typed.size(),
            "pieces follow one another in the text");
        end = token.at + token.length;
        rejected += token.kind == RecipientToken::Kind::Rejected ? 1 : 0;
        repeated += token.repeated ? 1 : 0;
        if (token.kind == RecipientToken::Kind::Phone)
            checkPhone(token.phone);
        if (token.kind == RecipientToken::Kind::Rejected)
            require(!toString(token.reason).isEmpty(), "a refusal has a reason");
    }
    require(rejected == list.rejected && repeated == list.repeated, "what is told apart adds up");
    require(list.people + list.groups == list.addresses.size(), "people and groups are all there is");
    require(list.addresses.size() + list.repeated + list.rejected == list.tokens.size(), "no piece is lost");
    QSet<QString> known;
    for (const Address &address : list.addresses) {
        require(!address.isEmpty() && !known.contains(address.text()), "nobody stands there twice");
        known.insert(address.text());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    static const RecipientReader ukraine(QStringLiteral("UA"));
    static const RecipientReader poland(QStringLiteral("PL"));
    const std::uint8_t choice = data[0];
    const RecipientReader &reader = (choice & 4U) != 0 ? poland : ukraine;
    const QString typed = QString::fromUtf8(QByteArrayView(data + 1, static_cast<qsizetype>(size - 1)));
    switch (choice & 3U) { // "0" numbers, "1" one number, "2" mailboxes, "3" nicks
    case 1: {
        RejectReason reason = RejectReason::NotAPhone;
        QString suggestion;
        if (const std::optional<PhoneNumber> phone = reader.readOne(typed, &reason, &suggestion))
            checkPhone(*phone);
        else
            require(!toString(reason).isEmpty(), "a refusal has a reason");
        break;
    }
    case 2: checkList(typed, reader.read(typed, MessageKind::Mail)); break;
    case 3: checkList(typed, reader.read(typed, MessageKind::Telegram)); break;
    default: checkList(typed, reader.read(typed)); break;
    }
    return 0;
}
