// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/composewords.h"

#include "widgets/wording.h"

namespace Visnyk {

QString ComposeWords::textLine(const SegmentCount &count, const RecipientList &list)
{
    const QString alphabet = count.alphabet == Alphabet::Gsm7 ? tr("Latin") : tr("Unicode");
    const QString units = count.estimate ? tr("about %1", "a number of characters").arg(Wording::count(count.units))
                                         : Wording::count(count.units);
    const QString capacity = Wording::count(count.capacity);
    if (count.parts == 0 || list.addresses.isEmpty())
        return tr("%1 · %2 of %3 · %4", "Latin · 132 of 160 · 1 part")
            .arg(alphabet, units, capacity, Wording::parts(count.parts));
    if (list.groups > 0) // how many people are in a group is known to the gateway only
        return tr("%1 · %2 of %3 · %4 × (%5 and %6)", "Latin · 132 of 160 · 1 part × (3 people and 1 group)")
            .arg(alphabet, units, capacity, Wording::parts(count.parts), Wording::people(list.people),
                tr("%Ln group(s)", nullptr, list.groups));
    return tr("%1 · %2 of %3 · %4 × %5 = %6", "Latin · 132 of 160 · 1 part × 1,240 people = 1,240 parts")
        .arg(alphabet, units, capacity, Wording::parts(count.parts), Wording::people(list.people),
            Wording::parts(qint64(count.parts) * list.addresses.size()));
}

QString ComposeWords::announcement(const SegmentCount &count)
{
    const QString alphabet = count.alphabet == Alphabet::Gsm7 ? tr("Latin") : tr("Unicode");
    return tr("%1, %2. Press to see what makes the price.", "Latin, 2 parts")
        .arg(alphabet, Wording::parts(count.parts));
}

QString ComposeWords::sendButton(const RecipientList &list, bool asks)
{
    if (list.people == 0 && list.groups == 0)
        return tr("&Send");
    QString text = list.groups == 0 ? tr("&Send to %Ln people", nullptr, list.people)
                                    : tr("&Send to %Ln people and groups", nullptr, list.people + list.groups);
    if (asks)
        text += QChar(0x2026);
    return text;
}

QString ComposeWords::missing(const Finding &finding, const RecipientList &list)
{
    if (finding.code == Finding::Code::NoRecipients && list.rejected > 0)
        return tr("No number could be read yet. Check the numbers marked red.");
    return Wording::finding(finding);
}

QString ComposeWords::moneyLine(const Price &price)
{
    const Quote &quote = price.quote;
    if (quote.people == 0 || quote.parts == 0)
        return tr("The price appears when there is a text and somebody to send it to.");
    if (!quote.total)
        return price.asking ? tr("Price not known yet; the gateway is being asked…") : tr("Price not known");
    const QString total = Wording::money(*quote.total, price.currency);
    const bool confirmed = quote.source == PriceSource::Gateway;
    if (!price.balanceAfter)
        return confirmed ? tr("%1, confirmed · balance not known").arg(total)
                         : tr("about %1, an estimate · balance not known").arg(total);
    if (*price.balanceAfter < Money()) {
        const QString lack = Wording::money(Money() - *price.balanceAfter, price.currency);
        return confirmed ? tr("%1, confirmed · the balance is too small by %2").arg(total, lack)
                         : tr("about %1, an estimate · the balance is too small by %2").arg(total, lack);
    }
    const QString after = Wording::money(*price.balanceAfter, price.currency);
    return confirmed ? tr("%1, confirmed · balance after: %2").arg(total, after)
                     : tr("about %1, an estimate · balance after: %2").arg(total, after);
}

} // namespace Visnyk
