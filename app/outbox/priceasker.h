// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/pricing.h"
#include "outbox/runtime.h"

#include <QHash>
#include <QObject>
#include <QQueue>

namespace Visnyk::Outbox {

class Lane;

/**
 * Price questions of one account: one at a time, answers kept for a minute by everything that decides the price, the
 * same question at most four times a minute. What cannot be asked is estimated, and said to be.
 */
class PriceAsker : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<PriceAnswer> &)>;

    PriceAsker(Runtime &runtime, Lane &lane);

    void load();
    /** @p wanted false = nobody waits for the answer any more: the questions left are not asked. */
    void ask(const PriceSubject &subject, PriceDepth depth, const Done &done, const std::function<bool()> &wanted);
    void learn(MessageKind kind, const QList<PhoneReport> &phones, qint64 parts);
    [[nodiscard]] const PriceBook &book() const { return m_book; }

private:
    struct Job
    {
        PriceSubject subject;
        QStringList mes; // the requests of one person; empty = personal texts
        struct Own
        {
            QString text; // of the same price, fit for a list
            int units = 0;
        };
        QHash<QString, Own> ownOf; // personal texts by address, as far as they are asked about
        PriceDepth depth = PriceDepth::Quick;
        PricePlan plan;
        QList<CostReply> replies;
        qint64 oldestMs = 0;
        bool fromCache = true;
        Done done;
        std::function<bool()> wanted;
    };
    struct Known
    {
        CostReply reply;
        qint64 mono = 0;
        qint64 askedMs = 0;
    };

    void goOn();
    [[nodiscard]] bool answerFromCache(Job &job, const QByteArray &key);
    [[nodiscard]] bool mayAsk(const QByteArray &key);
    void send(const SendRequest &request, PriceDepth depth, const QByteArray &key);
    void learnOwn(const Job &job, const QList<PhoneReport> &phones);
    void received(const QByteArray &key, const Result<CostReply> &reply);
    void finish();
    void giveUp(const Error &error);
    void forgetOld();
    [[nodiscard]] SendRequest requestFor(const Job &job) const;
    static void addOwnTexts(Job &job);

    Runtime &m_rt;
    Lane &m_lane;
    PriceBook m_book;
    QQueue<Job> m_jobs;
    bool m_asking = false;
    QHash<QByteArray, Known> m_known;
    QHash<QByteArray, QList<qint64>> m_asked; // monotonic times of the last minute
};

} // namespace Visnyk::Outbox
