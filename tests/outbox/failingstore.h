// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/engine.h"
#include "store/store.h"

#include <atomic>
#include <memory>

namespace Visnyk {

/** What goes wrong at the moment; shared by a test and the store in the worker thread. */
struct StoreTrouble
{
    std::atomic_bool beginAttempt = false;
    std::atomic_bool settle = false;
    std::atomic_bool reading = false; // somebody reads, without an end: what was removed cannot be made unreadable
};

/** The real store, except that commits fail on demand, as they do on a full disk. */
class FailingStore final : public Store
{
public:
    FailingStore(std::unique_ptr<Store> real, std::shared_ptr<StoreTrouble> trouble)
        : m_real(std::move(real))
        , m_trouble(std::move(trouble))
    {
    }

    Result<StartReport> beginRun(qint64 nowMs, const QByteArray &machineId) override
    {
        return m_real->beginRun(nowMs, machineId);
    }
    Result<> endRun(bool resumeByItself) override { return m_real->endRun(resumeByItself); }
    Result<QString> installationPrefix() override { return m_real->installationPrefix(); }
    Result<BatchId> addBatch(const NewBatch &batch, const std::function<bool(qint64)> &progress) override
    {
        return m_real->addBatch(batch, progress);
    }
    Result<BatchInfo> batch(BatchId id) override { return m_real->batch(id); }
    Result<std::optional<BatchId>> batchByPublicId(const QString &publicId) override
    {
        return m_real->batchByPublicId(publicId);
    }
    Result<QList<BatchInfo>> openBatches(qint64 sinceMs) override { return m_real->openBatches(sinceMs); }
    Result<BatchProgress> progress(BatchId id) override { return m_real->progress(id); }
    Result<> setBatchState(BatchId id, BatchState state, HoldReason reason) override
    {
        return m_real->setBatchState(id, state, reason);
    }
    Result<QList<MessageInfo>> nextQueued(BatchId id, int limit) override { return m_real->nextQueued(id, limit); }
    Result<bool> gatewayIdUsed(const GatewayId &id) override { return m_real->gatewayIdUsed(id); }
    Result<AttemptInfo> beginAttempt(const NewAttempt &attempt) override
    {
        if (m_trouble->beginAttempt)
            return failure(Error::Kind::Storage, QStringLiteral("disk full"));
        return m_real->beginAttempt(attempt);
    }
    Result<> settle(const Settlement &settlement) override
    {
        if (m_trouble->settle)
            return failure(Error::Kind::Storage, QStringLiteral("disk full"));
        return m_real->settle(settlement);
    }
    Result<qint64> move(BatchId batch, const QList<MessageId> &messages, SendState from, SendState to, SettledBy by,
        HoldReason reason, qint64 nowMs, const QString &note) override
    {
        return m_real->move(batch, messages, from, to, by, reason, nowMs, note);
    }
    Result<QList<ReconcileItem>> toReconcile(const AccountId &account, qint64 nowMs, int limit) override
    {
        return m_real->toReconcile(account, nowMs, limit);
    }
    Result<> recordReconciles(const QList<ReconcileOutcome> &outcomes, qint64 nowMs) override
    {
        return m_real->recordReconciles(outcomes, nowMs);
    }
    Result<QList<DeliveryItem>> toRefresh(const AccountId &account, qint64 checkedBeforeMs, int limit) override
    {
        return m_real->toRefresh(account, checkedBeforeMs, limit);
    }
    Result<> recordDelivery(const QList<DeliveryUpdate> &updates, qint64 nowMs) override
    {
        return m_real->recordDelivery(updates, nowMs);
    }
    Result<> recordUnanswered(const QList<MessageId> &messages, qint64 nowMs) override
    {
        return m_real->recordUnanswered(messages, nowMs);
    }
    Result<HistoryPage> history(const HistoryFilter &filter, std::optional<MessageId> before, int limit) override
    {
        return m_real->history(filter, before, limit);
    }
    Result<HistoryTotals> totals(const HistoryFilter &filter) override { return m_real->totals(filter); }
    Result<MessageInfo> message(MessageId id) override { return m_real->message(id); }
    Result<QList<MessageEvent>> events(MessageId id) override { return m_real->events(id); }
    Result<QList<Address>> alreadySent(const QString &text, const QList<Address> &addresses, qint64 sinceMs) override
    {
        return m_real->alreadySent(text, addresses, sinceMs);
    }
    Result<QList<Address>> alreadySent(
        const QStringList &texts, const QList<Address> &addresses, qint64 sinceMs) override
    {
        return m_real->alreadySent(texts, addresses, sinceMs);
    }
    Result<QHash<QString, NumberCheck>> checks(const QList<Address> &addresses) override
    {
        return m_real->checks(addresses);
    }
    Result<PersonRecord> personRecord(const Address &person, const TakeOut &takeOut) override
    {
        return m_real->personRecord(person, takeOut);
    }
    Result<> forget(const Address &person, const TakeOut &takeOut) override { return m_real->forget(person, takeOut); }
    Result<qint64> countOlder(qint64 beforeMs) override { return m_real->countOlder(beforeMs); }
    Result<RemovalStep> removeOlder(qint64 beforeMs) override { return m_real->removeOlder(beforeMs); }
    Result<bool> mustScrub() override { return m_real->mustScrub(); }
    Result<bool> scrub() override { return m_trouble->reading ? Result<bool>(true) : m_real->scrub(); }
    Result<QStringList> unusedFiles(const QStringList &candidates) override { return m_real->unusedFiles(candidates); }
    Result<QList<Template>> templates(std::optional<MessageKind> kind, const QString &search) override
    {
        return m_real->templates(kind, search);
    }
    Result<qint64> saveTemplate(const Template &stored) override { return m_real->saveTemplate(stored); }
    Result<> deleteTemplate(qint64 id) override { return m_real->deleteTemplate(id); }
    Result<> saveDraft(const QString &slot, const Draft &draft, qint64 nowMs) override
    {
        return m_real->saveDraft(slot, draft, nowMs);
    }
    Result<std::optional<Draft>> loadDraft(const QString &slot) override { return m_real->loadDraft(slot); }
    Result<> deleteDraft(const QString &slot) override { return m_real->deleteDraft(slot); }
    Result<> savePrices(const AccountId &account, const QList<PriceEntry> &entries) override
    {
        return m_real->savePrices(account, entries);
    }
    Result<QList<PriceEntry>> loadPrices(const AccountId &account) override { return m_real->loadPrices(account); }
    Result<> rememberSender(const AccountId &account, const QString &sender, qint64 nowMs) override
    {
        return m_real->rememberSender(account, sender, nowMs);
    }
    Result<QStringList> senders(const AccountId &account) override { return m_real->senders(account); }
    Result<> saveBalance(const AccountId &account, Money balance, const QString &currency, qint64 nowMs) override
    {
        return m_real->saveBalance(account, balance, currency, nowMs);
    }
    Result<std::optional<KnownBalance>> loadBalance(const AccountId &account) override
    {
        return m_real->loadBalance(account);
    }
    Result<> saveBlock(const AccountId &account, const std::optional<KnownBlock> &block) override
    {
        return m_real->saveBlock(account, block);
    }
    Result<std::optional<KnownBlock>> loadBlock(const AccountId &account) override
    {
        return m_real->loadBlock(account);
    }
    Result<std::optional<EarlierRequest>> earlierRequest(const GatewayId &id) override
    {
        return m_real->earlierRequest(id);
    }
    Result<QStringList> unreadRequests(int limit) override { return m_real->unreadRequests(limit); }

private:
    std::unique_ptr<Store> m_real;
    std::shared_ptr<StoreTrouble> m_trouble;
};

/** For Engine::Setup::openStore. */
inline auto failingStores(const std::shared_ptr<StoreTrouble> &trouble)
{
    return [trouble](const QString &dir, Store::Mode mode) -> Result<std::unique_ptr<Store>> {
        auto real = Store::open(dir, mode);
        if (!real)
            return failure(real.error());
        std::unique_ptr<Store> failing = std::make_unique<FailingStore>(std::move(*real), trouble);
        return failing;
    };
}

} // namespace Visnyk
