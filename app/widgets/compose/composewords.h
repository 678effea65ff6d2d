// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "domain/pricebook.h"
#include "domain/segments.h"
#include "recipients/recipientlist.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Visnyk {

/** The sentences of the Write page's bar and button. */
class ComposeWords
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::ComposeWords)

public:
    /** "Latin · 132 of 160 · 1 part × 1 240 people = 1 240 parts". */
    [[nodiscard]] static QString textLine(const SegmentCount &count, const RecipientList &list);
    /** What a screen reader hears: changes with alphabet and number of parts only. */
    [[nodiscard]] static QString announcement(const SegmentCount &count);
    /** "Send to 3 people…"; the dots promise a summary. */
    [[nodiscard]] static QString sendButton(const RecipientList &list, bool asks);
    /** Why sending is not possible yet, for the bar. */
    [[nodiscard]] static QString missing(const Finding &finding, const RecipientList &list);

    struct Price
    {
        Quote quote;
        QString currency;
        std::optional<Money> balanceAfter;
        bool asking = false;
    };
    /** "about 1 364.00 UAH, an estimate · balance after: 2 011.50 UAH". */
    [[nodiscard]] static QString moneyLine(const Price &price);
};

} // namespace Visnyk
