// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/callplan.h"

#include <QList>

#include <algorithm>

namespace Visnyk::Practice {
namespace {

struct Range
{
    int mostGiven;
    int least;
    int most;
};

/** The value as it is used, or -1 = impossible. */
int valueWithin(const QByteArray &text, const Range &range)
{
    bool ok = false;
    const int given = text.trimmed().toInt(&ok);
    return !ok || given < 0 || given > range.mostGiven ? -1 : std::clamp(given, range.least, range.most);
}

} // namespace

CallPlan callPlan(const QByteArray &param)
{
    const QList<QByteArray> values = param.split(',');
    if (values.size() != 3)
        return {};
    CallPlan plan;
    plan.ringSeconds = valueWithin(values[0], { 99, 10, 35 });
    plan.pauseSeconds = valueWithin(values[1], { 3600, 10, 3600 });
    plan.attempts = valueWithin(values[2], { 9, 1, 9 });
    plan.isOwnPattern = false;
    const bool possible = plan.ringSeconds >= 0 && plan.pauseSeconds >= 0 && plan.attempts >= 0;
    return possible ? plan : CallPlan {};
}

int spokenSeconds(const QString &text)
{
    constexpr qsizetype perSecond = 14;
    return static_cast<int>(std::max<qsizetype>(5, (text.size() + perSecond - 1) / perSecond));
}

} // namespace Visnyk::Practice
