// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/outcome.h"
#include "outbox/priceasker.h"
#include "outbox/runtime.h"
#include "outbox/statusdesk.h"

#include <QObject>

namespace Visnyk::Outbox {

/** Everything about one account: its gateway, its queue (one send at a time), its pauses, balance and prices. */
class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(Runtime &runtime, AccountId id);
    ~Lane() override;

    /** Takes effect at once, or after the attempt on the wire. An empty secret stops the account. */
    void setAccount(const Account &account, std::shared_ptr<SecretBuffer> secret);
    /** Loads what the store knows (balance, prices); call when the store is open. */
    void load();
    /** Does what is due now; returns the monotonic time to look again, 0 = when something happens. */
    qint64 wake();
    void delayUntil(qint64 mono); // no new attempt before

    [[nodiscard]] const AccountStatus &status() const { return m_status; }
    [[nodiscard]] bool onTheWire() const { return m_sent.has_value(); }
    [[nodiscard]] bool answerWaiting() const { return m_outcome.has_value(); }
    /** True when something would be sent without another click. */
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] StatusDesk &statusDesk() { return m_desk; }
    [[nodiscard]] PriceAsker &prices() { return m_prices; }
    [[nodiscard]] Gateway *gateway() const { return m_gateway.get(); }
    [[nodiscard]] QueuePause pause() const { return m_status.pause; }
    [[nodiscard]] const AccountId &id() const { return m_status.account; }
    [[nodiscard]] bool isPractice() const { return m_account.practice; }
    /** Whether the gateway's clock and ours show the same time; nullopt = it has not told in this run. */
    [[nodiscard]] std::optional<bool> agreesOnTime();
    /** False when the account had another host or login then: its answers prove nothing about that message. */
    [[nodiscard]] bool canAnswerFor(const QString &endpoint) const;

    /** The person says go on: with a look at the balance first when the pause asks for it. */
    void personGoesOn(const std::function<void(const Result<> &)> &then);
    /** Batches that an account's pause stopped go on. */
    void resumePausedBatches();
    void refreshBalance(const std::function<void(Result<BalanceReply>)> &done);

    // Facts that the other askers of this account report.
    void noteOnline();
    void noteError(const Error &error);
    void noteServerTime(const std::optional<qint64> &serverUtcMs);

    /** The end of the program: aborts, and writes the attempt as unknown if no answer comes of that. */
    void abort();
    void abandon();

Q_SIGNALS:
    void idle(); // the attempt that was on the wire is written

private:
    struct Sent
    {
        SentRequest request;
        SendRequest wire;
        QList<MessageId> shown; // what people see of its rows
        QString currency;
    };

    void startGateway();
    [[nodiscard]] LaneView view() const;
    void sendFrom(BatchId id);
    [[nodiscard]] bool heldByTime(OpenBatch &batch);
    [[nodiscard]] bool waitsForServerTime();
    void measureSkew();
    void hold(OpenBatch &batch, HoldReason reason, const QList<MessageId> &messages = {}, const QString &note = {});
    [[nodiscard]] Result<QList<MessageInfo>> nextRows(BatchId id) const;
    [[nodiscard]] GatewayId freshId();
    /** What the next request for some rows goes out under, and what it has to be like. */
    struct Identity
    {
        GatewayId id;
        QByteArray common; // empty = nobody knows, or it is the first
    };
    [[nodiscard]] Result<Identity> identityFor(const BatchInfo &batch, const QList<MessageInfo> &rows);
    void transmit(OpenBatch &batch, const QList<MessageInfo> &rows);
    void answered(const Result<SendReply> &answer);
    void writeAnswer();
    void afterWriting();
    void noteDelivery(const Sent &sent, const Outcome &outcome);
    void act(const Sent &sent, const Outcome &outcome);
    void retryLater();
    void countUnknown();
    void pauseFor(QueuePause pause, qint64 retryAtMono);
    void pauseForPerson(QueuePause pause);
    void pauseBatch(BatchId id, HoldReason reason);
    void setPause(QueuePause pause, qint64 retryAtMono);
    void clearPause();
    void blockedFor();
    void loadBlock();
    void saveBlock();
    void showBlock();
    void probe(const std::function<void(const Result<> &)> &then);
    void probeAnswered();
    void probeFailed(const Error &error);
    void storageFailed(const Error &error);
    void announce();
    void setBalance(const BalanceReply &reply);

    Runtime &m_rt;
    AccountStatus m_status;
    Account m_account;
    QString m_endpoint;                     // digest of host and login of m_gateway
    std::shared_ptr<SecretBuffer> m_secret; // until the gateway takes it
    bool m_accountWaiting = false;
    std::unique_ptr<Gateway> m_gateway;
    StatusDesk m_desk;
    PriceAsker m_prices;
    std::optional<Sent> m_sent;
    std::optional<Outcome> m_outcome; // decided, not written yet
    QList<PhoneReport> m_reports;     // of the answer, to learn prices from
    qint64 m_replyParts = 0;
    quint64 m_wireNumber = 0; // tells a late answer of an abandoned attempt from the present one
    qint64 m_retryAtMono = 0; // of the pause
    qint64 m_writeAtMono = 0; // of an answer that could not be written
    qint64 m_notBeforeMono = 0;
    std::optional<qint64> m_serverLead; // the gateway's UTC less our monotonic time: setting the clock changes nothing
    bool m_serverTimeAsked = false;
    int m_networkFailures = 0;
    int m_unknownInRow = 0;
    /** Until when the gateway refuses this address; a person's password or another start do not end it. */
    struct Block
    {
        qint64 untilMono = 0;
        int probesLeft = 0; // 0 = the person has to ask
    };
    std::optional<Block> m_block;
    QueuePause m_beneath = QueuePause::None; // waits for the person again when the block is over
    int m_probing = 0;
    QList<std::function<void(Result<BalanceReply>)>> m_balanceWaiters;
};

} // namespace Visnyk::Outbox
