// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/withoutperson.h"

#include "recipients/anyaddress.h"
#include "recipients/recipientlist.h"

#include <algorithm>

namespace Visnyk {

namespace {

constexpr QStringView separators = u",;\n\t";

/** A stretch of the text that is to go. */
struct Cut
{
    qsizetype from = 0;
    qsizetype end = 0;
};

/** From the separator before the token, or the number before it, to the separator or the number after it. */
Cut around(QStringView typed, const QList<RecipientToken> &tokens, qsizetype index)
{
    const RecipientToken &token = tokens.at(index);
    const qsizetype least = index == 0 ? 0 : tokens.at(index - 1).at + tokens.at(index - 1).length;
    const qsizetype most = index + 1 == tokens.size() ? typed.size() : tokens.at(index + 1).at;
    Cut cut { token.at, token.at + token.length };
    while (cut.from > least && !separators.contains(typed[cut.from - 1]))
        --cut.from;
    while (cut.end < most && !separators.contains(typed[cut.end]))
        ++cut.end;
    const bool isApartBefore = cut.from > least || least == 0;
    if (cut.end < most && isApartBefore)
        ++cut.end; // its own separator goes with it
    else if (cut.end == typed.size() && cut.from > least)
        --cut.from; // the last one: the separator before it
    return cut;
}

/** What stays; numbers that stood apart still do. */
QString without(const QString &typed, const QList<Cut> &cuts)
{
    QString rest;
    qsizetype kept = 0;
    const auto keepUntil = [&](qsizetype end) {
        const QStringView piece = QStringView(typed).mid(kept, end - kept);
        if (end <= kept || piece.isEmpty())
            return;
        const bool touches
            = !rest.isEmpty() && !separators.contains(rest.back()) && !separators.contains(piece.front());
        if (touches)
            rest += u'\n';
        rest += piece;
    };
    for (const Cut &cut : cuts) {
        keepUntil(cut.from);
        kept = std::max(kept, cut.end);
    }
    keepUntil(typed.size());
    const bool isFirstGone = !cuts.isEmpty() && cuts.first().from == 0;
    return isFirstGone && rest.startsWith(u' ') ? rest.trimmed() : rest;
}

/** As it is read for @p kind. */
QString withoutReadAs(const QString &typed, MessageKind kind, const Address &person)
{
    // A number without a country code is read as the person's compatriots would write it.
    const auto own = RecipientReader(QString()).readOne(person.text());
    const RecipientList list = RecipientReader(own ? own->region : QString()).read(typed, kind);
    QList<Cut> cuts;
    for (qsizetype i = 0; i < list.tokens.size(); ++i) {
        const RecipientToken &token = list.tokens.at(i);
        const Address &address = token.kind == RecipientToken::Kind::Phone ? token.phone.e164 : token.group;
        if (token.kind != RecipientToken::Kind::Rejected && address == person)
            cuts << around(typed, list.tokens, i);
    }
    return without(typed, cuts);
}

} // namespace

QString withoutPerson(const QString &typed, MessageKind kind, const Address &person)
{
    const QString rest = withoutReadAs(typed, kind, person);
    const MessageKind own = kindForAddress(person.text());
    return own == kind ? rest : withoutReadAs(rest, own, person); // written before another kind was chosen
}

} // namespace Visnyk
