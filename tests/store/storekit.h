// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// Shows what the store said, and gives up the test like QVERIFY.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().detail));                                \
    } while (false)

namespace Visnyk {

/** One message asked about. */
[[nodiscard]] inline Result<> recordReconcile(Store &store, const ReconcileItem &item,
    const std::optional<DeliveryUpdate> &status, std::optional<SendState> becomes, qint64 nextAskMs, qint64 nowMs)
{
    return store.recordReconciles({ { item, status, becomes, nextAskMs } }, nowMs);
}

/** A data directory with a store in it, open for writing, and short ways to the usual steps. */
class StoreKit
{
public:
    static constexpr qint64 Start = 1'790'000'000'000; // 2026-09-21

    [[nodiscard]] QString dir() const { return m_dir.path() + QStringLiteral("/data"); }
    [[nodiscard]] Store &store() { return *m_store; }
    /** Opens and begins a run; empty text when all went well. */
    [[nodiscard]] QString open(qint64 nowMs = Start, const QByteArray &machine = "machine-a")
    {
        Result<std::unique_ptr<Store>> opened = Store::open(dir(), Store::Mode::Write);
        if (!opened)
            return opened.error().detail;
        m_store = std::move(*opened);
        const Result<StartReport> begun = m_store->beginRun(nowMs, machine);
        if (!begun)
            return begun.error().detail;
        report = *begun;
        return {};
    }
    void close() { m_store.reset(); }

    [[nodiscard]] static QList<Address> people(int count, int from = 0)
    {
        QList<Address> list;
        for (int i = 0; i < count; ++i)
            list << Address(QStringLiteral("+38050%1").arg(1234567 + from + i, 7, 10, QLatin1Char('0')));
        return list;
    }
    [[nodiscard]] NewBatch newBatch(int count, const QString &text = QStringLiteral("Ваше замовлення готове"))
    {
        NewBatch batch;
        batch.publicId = QStringLiteral("BATCH%1").arg(++m_batches);
        batch.account = AccountId(QStringLiteral("practice"));
        batch.draft.kind = MessageKind::Sms;
        batch.draft.account = batch.account;
        batch.draft.text = text;
        batch.draft.options.sender = QStringLiteral("Visnyk");
        batch.draft.options.comment = QStringLiteral("вересень");
        batch.text = text;
        batch.currency = QStringLiteral("UAH");
        batch.partsEach = 1;
        batch.createdMs = Start + m_batches * 1000;
        batch.addresses = people(count);
        return batch;
    }
    [[nodiscard]] static HistoryFilter ofBatch(BatchId id)
    {
        HistoryFilter filter;
        filter.batch = id;
        return filter;
    }
    /** The batch's id, 0 when it could not be stored. */
    [[nodiscard]] BatchId add(int count) { return m_store->addBatch(newBatch(count)).value_or(0); }

    [[nodiscard]] static QList<MessageId> idsOf(const QList<MessageInfo> &rows)
    {
        QList<MessageId> ids;
        for (const MessageInfo &row : rows)
            ids << row.id;
        return ids;
    }
    [[nodiscard]] GatewayId freshId() { return GatewayId(QStringLiteral("ABCDEF-%1").arg(++m_ids)); }
    [[nodiscard]] Result<AttemptInfo> attempt(BatchId batch, int limit = 100)
    {
        const Result<QList<MessageInfo>> rows = m_store->nextQueued(batch, limit);
        if (!rows)
            return failure(rows.error());
        const bool isRetry = !rows->isEmpty() && !rows->first().gatewayId.isEmpty();
        return m_store->beginAttempt({ batch, isRetry ? rows->first().gatewayId : freshId(), idsOf(*rows),
            QByteArray(32, 'f'), Start + 60'000 });
    }
    [[nodiscard]] Settlement settlement(const AttemptInfo &attempt, SendState state) const
    {
        Settlement settled;
        settled.attempt = attempt.id;
        settled.state = state;
        settled.httpStatus = 200;
        settled.endedMs = attempt.startedMs + 500;
        const Result<HistoryPage> page = m_store->history(ofBatch(attempt.batch), {}, 100'000);
        for (const MessageInfo &row : page ? page->rows : QList<MessageInfo> {})
            if (row.state == SendState::InFlight && row.gatewayId == attempt.gatewayId)
                settled.rows << Settlement::Row { row.id, state, HoldReason::None, 0,
                    state == SendState::Accepted ? std::optional(Money::fromMicros(1'364'000)) : std::nullopt, 1 };
        return settled;
    }
    /** Brings all queued rows of @p batch to @p state by one attempt. */
    [[nodiscard]] Result<> bring(BatchId batch, SendState state)
    {
        const Result<AttemptInfo> begun = attempt(batch, 100'000);
        if (!begun)
            return failure(begun.error());
        return m_store->settle(settlement(*begun, state));
    }

    /** The store's own connection: for damaging and limiting it from a test. */
    [[nodiscard]] static QSqlDatabase connection()
    {
        const QStringList names = QSqlDatabase::connectionNames();
        return QSqlDatabase::database(names.filter(QStringLiteral("visnyk-store")).value(0), false);
    }
    static QVariant ask(const QString &sql)
    {
        QSqlQuery query(connection());
        return query.exec(sql) && query.next() ? query.value(0) : QVariant(query.lastError().text());
    }

    StartReport report;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    int m_batches = 0;
    int m_ids = 0;
};

inline char *toString(const Money &money)
{
    return qstrdup(qPrintable(money.toDecimal()));
}

} // namespace Visnyk

Q_DECLARE_METATYPE(Visnyk::SendState)
