// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/account.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/secretbuffer.h"
#include "domain/draft.h"
#include "domain/pricebook.h"
#include "gateway/gateway.h"
#include "store/backup.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace Visnyk {

/** Immutable: what the person confirmed is the very object that is queued. */
struct SendPlan
{
    Draft draft;
    AccountId account;
    QList<Address> addresses;
    QStringList texts = {}; // personal texts, parallel to addresses; empty = everybody gets the draft's
    Quote quote;            // as shown
    QString currency;
    int partsEach = 0;
    int holdSeconds = 10; // 0-60
    std::optional<qint64> atUtcMs;
    QHash<QString, Money> expectedCost;
};

struct PriceAnswer
{
    Quote quote;
    qint64 partsEach = 0;            // as counted by the gateway; 0 = differs or not asked
    QHash<QString, Money> byAddress; // from op=1
    QList<PhoneReport> refused;      // phones the gateway would refuse
    bool fromCache = false;
    Error error; // why it is only an estimate, when quote.source != Gateway
};

/** How many questions a price may cost: Quick while the person writes (exact up to 500 people), Exact for the summary
 * (up to 5 000). Beyond that samples are asked and the answer is an estimate. */
enum class PriceDepth : quint8 { Quick, Exact };

enum class QueuePause : quint8 {
    None,
    Login,
    NoMoney,
    Blocked,
    Refused,
    UnknownInRow,
    UnknownAnswer, // a code nobody published, or an answer about another request
    Network,
    Proxy, // HTTP 407
    Storage,
    Clock,
    Tls,
    NoSecret
};

struct AccountStatus
{
    AccountId account;
    bool online = true; // last exchange worked
    std::optional<Money> balance;
    QString currency;
    qint64 balanceMs = 0;
    QueuePause pause = QueuePause::None;
    qint64 retryAtMs = 0;   // when the program tries again by itself; 0 = waits for the person
    qint64 clockSkewMs = 0; // gateway's clock minus ours
};

/** What taking over an account's templates did. */
struct TemplateImport
{
    qint64 added = 0;
    qint64 changed = 0;       // here; those of the gateway never change
    qint64 same = 0;          // were here already
    qint64 unusable = 0;      // of kinds that cannot be taken over, or without a text
    QList<qint64> newIds;     // with replaced: what is needed to take it back
    QList<Template> replaced; // as they were
};

/**
 * The face of everything that sends and remembers: lives in the window's thread, never blocks it. Writing and the
 * network run in one worker thread, reading in another, each with a connection of its own.
 */
class Engine : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString dataDir;
        std::shared_ptr<const Clock> clock;
        QByteArray machineId;
        /** Test hook, called in the worker thread at the named points of sending: "queued", "hold-ended", "before-t1",
         * "t1-committed", "sending", "answered", "before-t2", "t2-committed", "batch-done", "reconcile-asked",
         * "reconcile-answered", "reconciled", and "slept" when a jump of the clock was noticed. May be empty. */
        std::function<void(const char *)> atPoint;
        int rowsPerRequest = 100;
        /** Makes the gateway of an account, called in the worker thread. Empty = GatewayClient. */
        std::function<std::unique_ptr<Gateway>(const Account &, SecretBuffer)> makeGateway;
        /** Told every secret before anything is done with it, a typed one that is only tried too: whoever writes a log
         * must know what never to write. Not that of practice mode, which is public and a common word. */
        std::function<void(const SecretBuffer &)> secretComes;
        /** Opens the database. Empty = Store::open. */
        std::function<Result<std::unique_ptr<Store>>(const QString &, Store::Mode)> openStore;
        /** Only look: no lock is taken, nothing is sent or written; works beside a program that sends. */
        bool readOnly = false;
        /** False: what a person let go on by itself at the next start waits for resume() all the same. For programs
         * that were started for something else: a question about prices sends nothing. */
        bool mayResume = true;
        /** A jump of the clock against the running time of this process that counts as the machine's sleep; after it
         * no new attempt starts for 5 s. 0 = never (for clocks that do not run at the normal pace). */
        qint64 sleepJumpMs = 10'000;
        int quitWaitMs = 10'000; // how long shutDown() lets a running attempt finish, in real time
        /** The same in another place of this program where messages lie (practice mode's own ledger), called in the
         * worker thread before the database loses anything. May be empty. */
        std::function<Result<>(const Address &)> forgetElsewhere;
        std::function<Result<>(qint64 beforeMs)> removeOlderElsewhere;
    };

    explicit Engine(const Setup &setup, QObject *parent = nullptr);
    ~Engine() override;

    /**
     * Takes visnyk.lock, opens the store, does the reckoning of an earlier crash. A Storage error whose detail begins
     * with "locked" = another program uses this directory. Call once.
     */
    [[nodiscard]] QFuture<Result<StartReport>> start();
    /** Waits at most 10 s for a running attempt, then aborts it (unknown). @p resumeByItself: queued rows go on at the
     * next start. */
    [[nodiscard]] QFuture<Result<>> shutDown(bool resumeByItself);
    /** True while an attempt is on the wire or queued messages would go out without another click. */
    [[nodiscard]] bool isSending() const;

    /** Adds or replaces an account's connection. Without a secret the account's queue waits with QueuePause::NoSecret.
     */
    void setAccount(const Account &account, SecretBuffer secret);
    void removeAccount(const AccountId &account);
    [[nodiscard]] AccountStatus accountStatus(const AccountId &account) const;

    /** Exact price by cost=1, cached 60 s by all price parameters, kept within the gateway's limits; else an estimate
     * or unknown. Cancel the future when the question has been overtaken: what is not asked yet is left out. */
    [[nodiscard]] QFuture<Result<PriceAnswer>> askPrice(const AccountId &account, const Draft &draft,
        const QList<Address> &addresses, PriceDepth depth = PriceDepth::Quick);
    /** The same for personal texts, parallel to @p addresses. */
    [[nodiscard]] QFuture<Result<PriceAnswer>> askPrice(const AccountId &account, const Draft &draft,
        const QList<Address> &addresses, const QStringList &texts, PriceDepth depth);
    /** What the price book knows, at once; a copy for use in the window's thread. */
    [[nodiscard]] PriceBook priceBook(const AccountId &account) const;
    [[nodiscard]] QFuture<Result<BalanceReply>> refreshBalance(const AccountId &account);

    /**
     * Durable before the future finishes. The hold (Undo) starts then; after it the queue sends.
     * An own id (options.ownId) becomes the gateway's id: only for what fits into one request, and only once in this
     * installation; otherwise an Input error.
     * Files are copied first: one that is not what was attached any more is an Input error, and nothing is queued.
     */
    [[nodiscard]] QFuture<Result<BatchId>> queue(const SendPlan &plan);
    [[nodiscard]] QFuture<Result<qint64>> undo(BatchId batch); // during the hold: all -> cancelled; returns rows
    [[nodiscard]] QFuture<Result<qint64>> stop(BatchId batch); // queued -> held; what is on the wire finishes
    /**
     * Held and queued go on; never unknown or absent. After a wrong password, a block or a wrong clock the balance is
     * asked first and an error of that is the result. A batch whose planned time has passed goes out at once: the
     * person was told. Returns how many are queued.
     */
    [[nodiscard]] QFuture<Result<qint64>> resume(BatchId batch);
    [[nodiscard]] QFuture<Result<qint64>> cancel(BatchId batch); // queued and held -> cancelled
    /** Absent -> queued, same id and content. @p count = how many the person was told; Cancelled when it is another
     * number by now. */
    [[nodiscard]] QFuture<Result<qint64>> sendAbsentAgain(BatchId batch, qint64 count);
    [[nodiscard]] QFuture<Result<>> closeUnknown(const QList<MessageId> &messages);
    void sendNow(BatchId batch);                    // ends the hold early
    void retryPaused(const AccountId &account);     // the person says go on: all batches the account's pause stopped
    void reconcileNow(const AccountId &account);    // within the limits
    void refreshDelivery(const AccountId &account); // within the limits

    [[nodiscard]] QFuture<Result<QList<BatchInfo>>> openBatches();
    [[nodiscard]] QFuture<Result<BatchInfo>> batch(BatchId id);
    [[nodiscard]] QFuture<Result<BatchProgress>> progress(BatchId id);
    [[nodiscard]] QFuture<Result<HistoryPage>> history(
        const HistoryFilter &filter, std::optional<MessageId> before, int limit);
    /** Outlines of the last requests that the gateway could not read; see outline(). */
    [[nodiscard]] QFuture<Result<QStringList>> unreadRequests();
    [[nodiscard]] QFuture<Result<HistoryTotals>> totals(const HistoryFilter &filter);
    [[nodiscard]] QFuture<Result<MessageInfo>> message(MessageId id);
    [[nodiscard]] QFuture<Result<QList<MessageEvent>>> events(MessageId id);
    [[nodiscard]] QFuture<Result<QList<Address>>> alreadySent(
        const QString &text, const QList<Address> &addresses, qint64 sinceMs);

    [[nodiscard]] QFuture<Result<QList<Address>>> alreadySent(
        const QStringList &texts, const QList<Address> &addresses, qint64 sinceMs);
    /** What HLR and ping said last of each number, by address text; numbers never checked are left out. */
    [[nodiscard]] QFuture<Result<QHash<QString, NumberCheck>>> checks(const QList<Address> &addresses);

    /** By folder and name; @p search = words in the name or the text. */
    [[nodiscard]] QFuture<Result<QList<Template>>> templates(
        std::optional<MessageKind> kind, const QString &search = {});
    /** Adds (id 0) or replaces; gives the id. */
    [[nodiscard]] QFuture<Result<qint64>> saveTemplate(const Template &stored);
    [[nodiscard]] QFuture<Result<>> deleteTemplate(qint64 id);
    /** Takes over what the account keeps at the gateway; new ones come into @p folder. Nothing here is removed. */
    [[nodiscard]] QFuture<Result<TemplateImport>> importTemplates(const AccountId &account, const QString &folder);
    /**
     * Name, text, kind and sender; adds, or replaces what was saved there before. Gives the id at the gateway. Input =
     * the gateway has no templates of that kind, or there is no text: see gatewayKeeps().
     */
    [[nodiscard]] QFuture<Result<QString>> saveToGateway(const AccountId &account, const Template &stored);
    [[nodiscard]] static bool gatewayKeeps(const Template &stored);

    [[nodiscard]] QFuture<Result<>> saveDraft(const QString &slot, const Draft &draft);
    [[nodiscard]] QFuture<Result<std::optional<Draft>>> loadDraft(const QString &slot);
    [[nodiscard]] QFuture<Result<>> deleteDraft(const QString &slot);
    [[nodiscard]] QFuture<Result<QStringList>> senders(const AccountId &account);

    // --- taking away for good; sending goes on meanwhile
    [[nodiscard]] QFuture<Result<PersonRecord>> personRecord(const Address &person);
    /**
     * Everything of one person: messages, checks, the number, the person in drafts. The future finishes when nothing of
     * it can be read in the data directory any more, but for the copies named in dataFacts(). Input error: something is
     * not settled, and nothing was changed. Cancelled: removed, but the program ends; the next start does the rest.
     */
    [[nodiscard]] QFuture<Result<>> forget(const Address &person);
    [[nodiscard]] QFuture<Result<qint64>> countOlder(qint64 beforeMs);
    /** Settled messages that were written, sent and planned before; gives how many. Cancelled = stopRemoving(): what is
     * gone by then stays gone. One at a time. */
    [[nodiscard]] QFuture<Result<qint64>> removeOlder(qint64 beforeMs);
    void stopRemoving();
    /** From now on what is older goes by itself, when a gateway has said what time it is; 0 = is kept for ever. */
    void keepFor(int months);
    /** The moment before which nothing is kept for @p months. */
    [[nodiscard]] static qint64 keptSince(qint64 nowMs, int months);

    // --- the data itself; sending goes on meanwhile
    [[nodiscard]] QFuture<Result<DataFacts>> dataFacts();
    /** A copy of everything but passwords, settings and attached files, for its owner alone. */
    [[nodiscard]] QFuture<Result<BackupMade>> backUp(const QString &target);
    [[nodiscard]] QFuture<Result<BackupFacts>> inspectBackup(const QString &file);
    /** Lays a checked copy of the backup ready: it takes the database's place at the next start, and nothing that is in
     * it is sent by itself. The present database is put aside. */
    [[nodiscard]] QFuture<Result<>> stageRestore(const QString &file);
    /** Deletes copies named in dataFacts(). */
    [[nodiscard]] QFuture<Result<>> removeKept(const QStringList &names);

Q_SIGNALS:
    void batchQueued(Visnyk::BatchId batch);
    void batchChanged(Visnyk::BatchInfo batch, Visnyk::BatchProgress progress);
    /** States or delivery of these; at most every 200 ms. What moves a whole batch (undo, stop, resume, cancel) is told
     * by batchChanged alone. */
    void messagesChanged(QList<Visnyk::MessageId> messages);
    void messagesAppended();            // new rows at the head of the history
    void messagesRemoved(qint64 soFar); // of the removal under way; rows are gone: read again
    void accountStatusChanged(Visnyk::AccountStatus status);
    void pricesLearned(Visnyk::AccountId account);
    void storageFailed(Visnyk::Error error); // sending has stopped
    /** Octets of a request with files that are out; at most every 200 ms, and at the end. */
    void uploadProgress(Visnyk::BatchId batch, qint64 sent, qint64 total);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Visnyk

Q_DECLARE_METATYPE(Visnyk::BatchInfo)
Q_DECLARE_METATYPE(Visnyk::BatchProgress)
Q_DECLARE_METATYPE(Visnyk::AccountStatus)
Q_DECLARE_METATYPE(Visnyk::AccountId)
