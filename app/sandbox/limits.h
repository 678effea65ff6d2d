// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Visnyk::Practice {

/** Counts equal things within the last minute. */
class MinuteCounter
{
public:
    /** Counts one more of @p key and says how many there were within a minute, this one included. */
    int count(const QByteArray &key, qint64 nowMs);
    [[nodiscard]] int seen(const QByteArray &key, qint64 nowMs) const;

private:
    void forgetOld(qint64 nowMs);
    QHash<QByteArray, QList<qint64>> m_times;
    qint64 m_swept = 0;
};

/** More than 50 messages to one number with less than a minute between them are taken for a flood. */
class FloodGuard
{
public:
    /** True while one more message to @p address is allowed. */
    [[nodiscard]] bool allows(const QString &address, qint64 nowMs);

private:
    struct Run
    {
        qint64 lastMs = 0;
        int length = 0;
    };
    QHash<QString, Run> m_runs;
};

} // namespace Visnyk::Practice
