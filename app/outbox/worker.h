// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/cleaner.h"
#include "outbox/lane.h"
#include "outbox/runtime.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>

namespace Visnyk::Outbox {

/** Lives in the worker thread: the only writer of the store and the only one who talks to gateways. */
class Worker : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Done = std::function<void(const Result<T> &)>;

    Worker(Engine::Setup setup, std::shared_ptr<std::atomic_bool> sending);
    ~Worker() override;

    [[nodiscard]] Notices &notices() { return m_rt.notices; }
    [[nodiscard]] const Clock &clock() const { return *m_rt.clock; }

    [[nodiscard]] Result<StartReport> start();
    void shutDown(bool resumeByItself, const Done<void> &done);

    [[nodiscard]] Cleaner &cleaner() { return m_cleaner; }

    void setAccount(const Account &account, std::shared_ptr<SecretBuffer> secret);
    void removeAccount(const AccountId &account);
    void askPrice(const AccountId &account, const PriceSubject &subject, PriceDepth depth,
        const Done<PriceAnswer> &done, const std::function<bool()> &wanted);
    void refreshBalance(const AccountId &account, const Done<BalanceReply> &done);

    [[nodiscard]] Result<BatchId> queue(const SendPlan &plan);
    [[nodiscard]] Result<qint64> undo(BatchId id);
    [[nodiscard]] Result<qint64> stop(BatchId id);
    void resume(BatchId id, const Done<qint64> &done);
    [[nodiscard]] Result<qint64> cancel(BatchId id);
    void sendAbsentAgain(BatchId id, qint64 count, const Done<qint64> &done);
    [[nodiscard]] Result<> closeUnknown(const QList<MessageId> &messages);
    void sendNow(BatchId id);
    void retryPaused(const AccountId &account);
    void reconcileNow(const AccountId &account);
    void refreshDelivery(const AccountId &account);

    [[nodiscard]] Result<> saveDraft(const QString &slot, const Draft &draft);
    [[nodiscard]] Result<std::optional<Draft>> loadDraft(const QString &slot);
    [[nodiscard]] Result<> deleteDraft(const QString &slot);
    [[nodiscard]] Result<qint64> saveTemplate(Template stored);
    [[nodiscard]] Result<> deleteTemplate(qint64 id);
    void importTemplates(const AccountId &account, const QString &folder, const Done<TemplateImport> &done);
    void saveToGateway(const AccountId &account, const Template &stored, const Done<QString> &done);

private:
    [[nodiscard]] Result<> ready() const;
    [[nodiscard]] Result<> takeLock();
    [[nodiscard]] Result<> lookOnly(const Error &error);
    [[nodiscard]] StartReport onlyLooking() const;
    [[nodiscard]] Result<StartReport> openForWriting();
    [[nodiscard]] Result<> loadBatches();
    [[nodiscard]] Result<> interruptActive(StartReport &report);
    [[nodiscard]] Result<OpenBatch *> openBatch(BatchId id);
    [[nodiscard]] Lane &lane(const AccountId &account);
    [[nodiscard]] Result<> checkOwnId(const NewBatch &batch) const;
    [[nodiscard]] Result<> halt(OpenBatch &batch);
    [[nodiscard]] Result<> holdWaiting(const OpenBatch &batch);
    [[nodiscard]] Result<qint64> activate(BatchId id, SendState from, std::optional<qint64> count);
    [[nodiscard]] Result<> isStillSo(BatchId id, SendState state, qint64 count) const;
    struct Move
    {
        SendState from;
        SendState to;
        HoldReason reason;
    };
    [[nodiscard]] Result<qint64> takeBack(OpenBatch &batch, const QList<Move> &moves);
    [[nodiscard]] Result<qint64> moveAll(BatchId id, SendState from, SendState to, HoldReason reason);
    [[nodiscard]] Result<> haveFiles(const BatchInfo &batch) const;
    void resumeWith(BatchId id, SendState from, std::optional<qint64> count, const Done<qint64> &done);
    [[nodiscard]] Result<Gateway *> gatewayOf(const AccountId &account);
    [[nodiscard]] Result<TemplateImport> storeImport(
        const QList<GatewayTemplate> &theirs, const AccountId &account, const QString &folder);
    void addToGateway(const AccountId &account, const GatewayTemplate &kept, const Done<QString> &then);
    void findAtGateway(
        const AccountId &account, const GatewayTemplate &kept, const Error &doubt, const Done<QString> &then);
    [[nodiscard]] Result<> linkTemplate(qint64 id, const AccountId &account, const QString &gatewayId);
    void wakeSoon();
    void tick();
    void noticeSleep();
    void updateSending();
    void waitForAttempts(const std::function<void()> &then);
    [[nodiscard]] bool anyOnTheWire() const;
    [[nodiscard]] bool isTimeSure() const;
    [[nodiscard]] Result<> finish(bool resumeByItself);

    Engine::Setup m_setup;
    std::shared_ptr<std::atomic_bool> m_sending;
    Runtime m_rt;
    std::map<QString, std::unique_ptr<Lane>> m_lanes;
    std::unique_ptr<QLockFile> m_lock;
    Cleaner m_cleaner;
    QTimer m_timer;
    QElapsedTimer m_running;
    qint64 m_lastRunningMs = 0;
    qint64 m_lastMono = 0;
    bool m_readOnly = false;
    LookingOnly m_lookingOnly = LookingOnly::No;
};

} // namespace Visnyk::Outbox
