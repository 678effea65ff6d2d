// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/runtime.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Visnyk::Outbox {

/**
 * Takes away for good what is not to be kept: one person, or what is older than a moment. In short steps, between which
 * the outbox goes on. What is not settled always stays.
 */
class Cleaner : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Done = std::function<void(const Result<T> &)>;

    /** @p ready: the worker's own answer to whether anything may be written. @p isTimeSure: a gateway has confirmed the
     * computer's clock in this run. */
    Cleaner(Runtime &runtime, const Engine::Setup &setup, std::function<Result<>()> ready,
        std::function<bool()> isTimeSure);

    /** The store is open for writing: what an earlier run left half done is finished. */
    void begin();
    /** The store is about to be closed. */
    void end();

    void forget(const Address &person, const Done<void> &done);
    void removeOlder(qint64 beforeMs, const Done<qint64> &done);
    void stopRemoving();
    void keepFor(int months);

    [[nodiscard]] static TakeOut takingOut(const Address &person);

private:
    struct Removal
    {
        qint64 beforeMs = 0;
        qint64 removed = 0;
        Done<qint64> done;
        bool byItself = false;
    };

    void go();
    void step();
    void removeStep(Removal &removal);
    void scrubStep();
    void lookForOld();
    void endRemoval(const Result<qint64> &result);
    void endScrub(const Result<> &result);
    void rowsAreGone();
    void tell(qint64 soFar, bool isLast);

    Runtime &m_rt;
    std::function<Result<>(const Address &)> m_forgetElsewhere;
    std::function<Result<>(qint64)> m_removeOlderElsewhere;
    std::function<Result<>()> m_ready;
    std::function<bool()> m_isTimeSure;
    QTimer m_steps;
    QTimer m_looks; // for what has become too old
    QElapsedTimer m_sinceTold;
    std::optional<Removal> m_removal;
    QList<Done<void>> m_waiting; // for the last step
    bool m_mustScrub = false;
    int m_months = 0;
};

} // namespace Visnyk::Outbox
