// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/segments.h"
#include "outbox/engine.h"
#include "widgets/tones.h"

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QLayout;

namespace Visnyk {

/** One reason for the number of parts or the price, and what can be done about it with one click. */
struct Cause
{
    enum class Remedy : quint8 { None, ReplaceCharacters, WriteInLatin, CheckNumbers };
    Tone tone = Tone::Info;
    QString text;
    Remedy remedy = Remedy::None;
    QString remedyText;
};

struct CauseInput
{
    Draft draft;
    SegmentCount count;
    Quote quote;
    QString currency;
    std::optional<Money> balanceAfter;
    int groups = 0;
    std::optional<PriceAnswer> answer;
    /** Local price of so many parts each. */
    std::function<std::optional<Money>(int)> localPrice;
    qint64 nowMs = 0;
};

/** Why the bar says what it says, the dearest first. */
[[nodiscard]] QList<Cause> causesOf(const CauseInput &input);

/** The causes in a small window above the bar. */
class CausesPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CausesPopup(QWidget *parent = nullptr);
    void setCauses(const QList<Cause> &causes);
    /** Above @p anchor, as wide as it. */
    void popUp(const QWidget *anchor);

Q_SIGNALS:
    void remedyChosen(Visnyk::Cause::Remedy remedy);
};

} // namespace Visnyk
