// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "domain/measure.h"
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
    /** "Latin · 132 of 160 · 1 part × 1 240 people = 1 240 parts"; "about 25 seconds × 12 people"; "340 numbers". */
    [[nodiscard]] static QString textLine(MessageKind kind, const Measure &measured, const RecipientList &list);
    /** What a screen reader hears: changes with alphabet and number of parts only. */
    [[nodiscard]] static QString announcement(MessageKind kind, const Measure &measured);
    /** "Send to 3 people…", "Check 340 numbers…", "Call 12 people…"; the dots promise a summary. */
    [[nodiscard]] static QString sendButton(MessageKind kind, const RecipientList &list, bool asks);
    /** "Send 3 messages", "Check 340 numbers", "Call 12 people". */
    [[nodiscard]] static QString confirmed(MessageKind kind, int number);
    /** "2 parts", "1 message", "340 numbers", "25 seconds". */
    [[nodiscard]] static QString amount(Unit unit, qint64 number);
    /** What one recipient gets, in a line or two: subject, text as it arrives, files. */
    [[nodiscard]] static QString content(const Draft &draft, const QString &counted);
    /** Before the field of the text: "Message", "Title", "What the voice says". */
    [[nodiscard]] static QString textLabel(MessageKind kind);
    [[nodiscard]] static QString textPlaceholder(MessageKind kind, bool codeByVoice);
    /** Why sending is not possible yet, for the bar. */
    [[nodiscard]] static QString missing(const Finding &finding, MessageKind kind, const RecipientList &list);

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
