// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/answertable.h"
#include "store/attempttable.h"
#include "store/backup.h"
#include "store/batchtable.h"
#include "store/checktable.h"
#include "store/connection.h"
#include "store/historyqueries.h"
#include "store/removal.h"
#include "store/smalltables.h"
#include "store/startup.h"
#include "store/templatetable.h"

namespace Visnyk {

/** The face of the tables: hands each question to the class that knows its tables. */
class SqliteStore final : public Store
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Store>> openToWrite(const QString &dir);
    [[nodiscard]] static Result<std::unique_ptr<Store>> openToRead(const QString &dir);
    [[nodiscard]] static LookingOnly lookingOnly(const QString &dir);

    Result<StartReport> beginRun(qint64 nowMs, const QByteArray &machineId) override;
    Result<> endRun(bool resumeByItself) override;
    Result<QString> installationPrefix() override;

    Result<BatchId> addBatch(const NewBatch &batch, const std::function<bool(qint64)> &progress) override;
    Result<BatchInfo> batch(BatchId id) override;
    Result<std::optional<BatchId>> batchByPublicId(const QString &publicId) override;
    Result<QList<BatchInfo>> openBatches(qint64 sinceMs) override;
    Result<BatchProgress> progress(BatchId id) override;
    Result<> setBatchState(BatchId id, BatchState state, HoldReason reason) override;
    Result<QList<MessageInfo>> nextQueued(BatchId id, int limit) override;
    Result<bool> gatewayIdUsed(const GatewayId &id) override;
    Result<std::optional<EarlierRequest>> earlierRequest(const GatewayId &id) override;
    Result<QStringList> unreadRequests(int limit) override;
    Result<AttemptInfo> beginAttempt(const NewAttempt &attempt) override;
    Result<> settle(const Settlement &settlement) override;
    Result<qint64> move(BatchId batch, const QList<MessageId> &messages, SendState from, SendState to, SettledBy by,
        HoldReason reason, qint64 nowMs, const QString &note) override;

    Result<QList<ReconcileItem>> toReconcile(const AccountId &account, qint64 nowMs, int limit) override;
    Result<> recordReconciles(const QList<ReconcileOutcome> &outcomes, qint64 nowMs) override;
    Result<QList<DeliveryItem>> toRefresh(const AccountId &account, qint64 checkedBeforeMs, int limit) override;
    Result<> recordDelivery(const QList<DeliveryUpdate> &updates, qint64 nowMs) override;
    Result<> recordUnanswered(const QList<MessageId> &messages, qint64 nowMs) override;

    Result<HistoryPage> history(const HistoryFilter &filter, std::optional<MessageId> before, int limit) override;
    Result<HistoryTotals> totals(const HistoryFilter &filter) override;
    Result<MessageInfo> message(MessageId id) override;
    Result<QList<MessageEvent>> events(MessageId id) override;
    Result<QList<Address>> alreadySent(const QString &text, const QList<Address> &addresses, qint64 sinceMs) override;

    Result<QList<Address>> alreadySent(
        const QStringList &texts, const QList<Address> &addresses, qint64 sinceMs) override;
    Result<QHash<QString, NumberCheck>> checks(const QList<Address> &addresses) override;

    Result<PersonRecord> personRecord(const Address &person, const TakeOut &takeOut) override;
    Result<> forget(const Address &person, const TakeOut &takeOut) override;
    Result<qint64> countOlder(qint64 beforeMs) override;
    Result<RemovalStep> removeOlder(qint64 beforeMs) override;
    Result<bool> mustScrub() override;
    Result<bool> scrub() override;

    Result<QStringList> unusedFiles(const QStringList &candidates) override;
    Result<QList<Template>> templates(std::optional<MessageKind> kind, const QString &search) override;
    Result<qint64> saveTemplate(const Template &stored) override;
    Result<> deleteTemplate(qint64 id) override;
    Result<> saveDraft(const QString &slot, const Draft &draft, qint64 nowMs) override;
    Result<std::optional<Draft>> loadDraft(const QString &slot) override;
    Result<> deleteDraft(const QString &slot) override;
    Result<> savePrices(const AccountId &account, const QList<PriceEntry> &entries) override;
    Result<QList<PriceEntry>> loadPrices(const AccountId &account) override;
    Result<> rememberSender(const AccountId &account, const QString &sender, qint64 nowMs) override;
    Result<QStringList> senders(const AccountId &account) override;
    Result<> saveBalance(const AccountId &account, Money balance, const QString &currency, qint64 nowMs) override;
    Result<std::optional<KnownBalance>> loadBalance(const AccountId &account) override;
    Result<> saveBlock(const AccountId &account, const std::optional<KnownBlock> &block) override;
    Result<std::optional<KnownBlock>> loadBlock(const AccountId &account) override;

private:
    SqliteStore(std::unique_ptr<Connection> connection, const QString &dir, QString quarantined);

    QString m_dir;
    QString m_quarantined;
    Backup::Taken m_taken;
    std::unique_ptr<Connection> m_connection; // before the tables, which refer to it
    Startup m_startup;
    BatchTable m_batches;
    AttemptTable m_attempts;
    AnswerTable m_answers;
    HistoryQueries m_history;
    SmallTables m_small;
    CheckTable m_checks;
    Removal m_removal;
    TemplateTable m_templates;
};

} // namespace Visnyk
