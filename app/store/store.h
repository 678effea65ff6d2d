// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "domain/pricebook.h"
#include "domain/states.h"
#include "store/extras.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Visnyk {

/** One confirmed intent of a person. What is stored here is what is sent; the form may change afterwards. */
struct NewBatch
{
    QString publicId; // ULID, shown to people and on the command line
    AccountId account;
    Draft draft;             // as confirmed
    QString text;            // arrivingText(draft), for people
    QStringList mes = {};    // what goes out to one person, request by request; empty = the text alone
    QStringList texts = {};  // personal texts, parallel to addresses; empty = everybody gets the same
    QList<int> partsOf = {}; // units of each personal text
    std::optional<Money> confirmedCost;
    PriceSource priceSource = PriceSource::Unknown;
    QString currency;
    int partsEach = 0;
    qint64 createdMs = 0;
    qint64 holdUntilMs = 0;             // Undo until then
    std::optional<qint64> atUtcMs;      // planned time, nullopt = at once
    QList<Address> addresses;           // each at most once
    QHash<QString, Money> expectedCost; // by address text; may be empty
};

enum class BatchState : quint8 {
    Incomplete = 0,
    Active = 1,
    Paused = 2,
    Stopped = 3,
    Done = 4,
    AwaitingGo = 5 /* interrupted: asks "Continue sending?" */
};

struct BatchInfo
{
    BatchId id = 0;
    QString publicId;
    AccountId account;
    MessageKind kind = MessageKind::Sms;
    Draft draft;
    QString text;
    BatchState state = BatchState::Active;
    HoldReason holdReason = HoldReason::None;
    std::optional<Money> confirmedCost;
    PriceSource priceSource = PriceSource::Unknown;
    QString currency;
    int partsEach = 0;
    qint64 createdMs = 0;
    qint64 holdUntilMs = 0;
    std::optional<qint64> atUtcMs;
    QStringList mes = {};  // never empty but for a personal batch: the requests of one person
    bool personal = false; // each message has a text of its own
    int requestsEach = 1;
};

/** Counts per state; sum() is always the number of recipients of the batch. */
struct BatchProgress
{
    BatchId batch = 0;
    QHash<SendState, qint64> counts;
    Money spent; // sum of costs answered
    [[nodiscard]] qint64 count(SendState state) const { return counts.value(state); }
    [[nodiscard]] qint64 sum() const;
};

struct MessageInfo
{
    MessageId id = 0;
    BatchId batch = 0;
    QString batchPublicId;
    AccountId account;
    MessageKind kind = MessageKind::Sms;
    Address address;
    QString text; // that arrives, the personal one where there is one; in rows handed to the sender that of the wire
    QString sender;
    QString comment;
    SendState state = SendState::Queued;
    HoldReason holdReason = HoldReason::None;
    SettledBy settledBy = SettledBy::Nobody;
    GatewayId gatewayId; // empty until the first attempt; of several requests the first one's
    int code = 0;        // gateway code of a refusal
    int parts = 0;
    std::optional<Money> cost;
    QString currency;
    DeliveryState delivery = DeliveryState::None;
    std::optional<int> statusCode;
    std::optional<int> errCode;
    qint64 createdMs = 0;
    std::optional<qint64> atUtcMs;
    qint64 sentMs = 0;        // accepted; 0 = never
    qint64 deliveredMs = 0;   // last status change told by the gateway
    qint64 checkedMs = 0;     // when we asked last
    int requests = 1;         // that this message needs
    int requestsAccepted = 0; // how many of them were accepted
    int part = 0;             // only in rows handed to the sender: which request of its message, from 1; 0 = the whole
    MessageId head = 0;       // of such a row: the message people see; else 0
    QString replyCode;        // of a call with a code by voice
    std::optional<HlrResult> hlr; // of a checked number
};

/** A line of "everything known about a message". */
struct MessageEvent
{
    qint64 atMs = 0;
    enum class What : quint8 { Queued, Attempt, Answer, StatusAsked, Delivery, Person, Start } what = What::Queued;
    int attempt = 0;
    SendState state = SendState::Queued; // after it
    int code = 0;
    int httpStatus = 0;
    QString note; // stable English keyword, explained in widgets
    int part = 0; // of a message of several requests: which of them it is about; 0 = all
};

struct NewAttempt
{
    BatchId batch = 0;
    GatewayId gatewayId;
    QList<MessageId> messages;
    QByteArray fingerprint;
    qint64 startedMs = 0;
    QString endpoint = {};  // digest of host and login
    QByteArray common = {}; // fingerprint of the request without its people
};

/** The request a gateway id was first used for. */
struct EarlierRequest
{
    QString endpoint;     // empty = not known
    QByteArray common;    // empty = not known
    qint64 othersOut = 0; // messages the gateway has, or may have, under this id
};

/** How long the gateway refuses everything that comes from this address. */
struct KnownBlock
{
    qint64 untilMs = 0;
    int probes = 0; // questions that may still be asked by the program itself
};

struct AttemptInfo
{
    qint64 id = 0;
    BatchId batch = 0;
    AccountId account;
    GatewayId gatewayId;
    int number = 1;
    QByteArray fingerprint;
    SendState state = SendState::InFlight;
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    int httpStatus = 0;
    int code = 0;
};

/** What an attempt became, for T2: one transaction. */
struct Settlement
{
    qint64 attempt = 0;
    SendState state = SendState::Unknown; // of the attempt as a whole
    SettledBy by = SettledBy::Answer;
    int httpStatus = 0;
    int code = 0;
    qint64 endedMs = 0;
    struct Row
    {
        MessageId message = 0;
        SendState state = SendState::Unknown;
        HoldReason holdReason = HoldReason::None;
        int code = 0;
        std::optional<Money> cost;
        int parts = 0;
        QString replyCode = {};
    };
    QList<Row> rows;
    std::optional<Money> balance;
    QString outline = {}; // of a request the gateway could not read: its parameters without what people wrote
};

/** An unknown message whose turn it is to be asked about. */
struct ReconcileItem
{
    MessageId message = 0;
    BatchId batch = 0;
    AccountId account;
    Address address;
    GatewayId gatewayId;
    qint64 attemptEndedMs = 0;
    int asked = 0;            // questions answered or not so far
    qint64 firstAbsentMs = 0; // time of the first -3 after the attempt, 0 = none
    qint64 nextAskMs = 0;
    QString endpoint = {}; // of the attempt; empty = not known
    MessageId head = 0;    // the message people see, when this is a part of one
    bool bot = false;      // went out through a bot
    qint64 startedMs = 0;  // of the last attempt, however long ago the program died in it
};

struct DeliveryItem
{
    MessageId message = 0;
    AccountId account;
    Address address;
    GatewayId gatewayId;
    qint64 acceptedMs = 0;
    qint64 checkedMs = 0;
    QString endpoint = {}; // of the attempt; empty = not known
    MessageId head = 0;    // the message people see, when this is a part of one
    bool bot = false;      // went out through a bot
};

struct DeliveryUpdate
{
    MessageId message = 0;
    int status = 0;
    std::optional<int> err;
    std::optional<qint64> lastMs;
    std::optional<Money> cost;
    std::optional<int> parts;
    std::optional<HlrResult> hlr = {};
};

/** What came of asking about an unknown message. The rule of absence is the caller's. */
struct ReconcileOutcome
{
    ReconcileItem item;
    std::optional<DeliveryUpdate> status; // nullopt = no answer
    std::optional<SendState> becomes;     // nullopt = stays unknown
    qint64 nextAskMs = 0;
};

struct HistoryFilter
{
    QString search; // words of the text, or a part of a number in any spelling
    std::optional<MessageKind> kind;
    QList<SendState> states;         // empty = all
    QList<DeliveryState> deliveries; // empty = all; combined with states by AND
    std::optional<qint64> sinceMs;   // created, inclusive
    std::optional<qint64> untilMs;   // exclusive
    QString sender;
    AccountId account; // empty = all
    BatchId batch = 0; // 0 = all
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

struct HistoryPage
{
    QList<MessageInfo> rows;       // newest first
    std::optional<MessageId> next; // pass as `before` for the next page
};

struct HistoryTotals
{
    qint64 messages = 0;
    qint64 parts = 0;
    QHash<QString, Money> costByCurrency;
    QHash<SendState, qint64> byState;
};

/** What is kept of one person. */
struct PersonRecord
{
    qint64 messages = 0;  // what people see, checks not counted
    qint64 checks = 0;    // HLR and ping
    qint64 drafts = 0;    // that name the person as a recipient
    qint64 unsettled = 0; // messages and checks that may yet be sent, or of which nobody knows whether they were
    [[nodiscard]] bool isEmpty() const { return messages + checks + drafts == 0; }
    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};

/** One step of taking away what is old. */
struct RemovalStep
{
    qint64 messages = 0; // that are gone
    bool more = false;
};

/** Takes one person out of recipients as they were typed for @p kind. */
using TakeOut = std::function<QString(const QString &typed, MessageKind kind)>;

/** Why a database may only be looked at: nothing is sent then. */
enum class LookingOnly : quint8 {
    No,
    Asked,   // by the caller
    Place,   // the directory, or a file in it, cannot be written
    Network, // a network file system, where a record may be lost although it was said to be kept
    Newer    // the database was made by a newer program
};

/** What a start found and did. */
struct StartReport
{
    qint64 becameUnknown = 0;     // in_flight -> unknown
    QList<BatchInfo> interrupted; // queued messages left by a crash: ask "Continue sending?"
    qint64 heldCopy = 0;          // restored backup or copied profile: queued -> held
    bool readOnly = false;
    LookingOnly lookingOnly = LookingOnly::No; // why readOnly
    QString quarantined;                       // name of the damaged file put aside, empty if none
    bool restored = false;                     // a backup has taken the place of the database
    QString replaced;                          // name of the database put aside for it; empty if there was none
    QString unrestored;                        // name of a backup that was to, but was damaged meanwhile; empty if none
    quint64 epoch = 0;
};

/**
 * The SQLite file that is outbox and history at once. One object = one connection, used by the thread that opened it.
 * Exactly one writer (the outbox worker); readers open with Mode::Read. Every write is one checked transaction.
 */
class Store
{
public:
    enum class Mode : quint8 { Write, Read };
    virtual ~Store() = default;

    /** Opens or creates @p dir/visnyk.db (directory 0700, files 0600), migrates, reads the pragmas back. */
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &dir, Mode mode);
    /** Why what is in @p dir can be looked at, but not opened to write; No = nothing of that kind stands in the way. */
    [[nodiscard]] static LookingOnly lookingOnly(const QString &dir);

    // --- start
    /** Lock must be held by the caller. Raises the epoch, in_flight -> unknown, queued of crashed batches ->
     * AwaitingGo. */
    [[nodiscard]] virtual Result<StartReport> beginRun(qint64 nowMs, const QByteArray &machineId) = 0;
    /** Marks a clean end, so that the next start does not ask. */
    [[nodiscard]] virtual Result<> endRun(bool resumeByItself) = 0;
    /** Six base32 characters of this installation; the head of every gateway id. */
    [[nodiscard]] virtual Result<QString> installationPrefix() = 0;

    // --- outbox
    /** All or nothing, in chunks inside a batch that is Incomplete until the end. Progress: rows done; return false to
     * stop (removes it). */
    [[nodiscard]] virtual Result<BatchId> addBatch(
        const NewBatch &batch, const std::function<bool(qint64)> &progress = {})
        = 0;
    [[nodiscard]] virtual Result<BatchInfo> batch(BatchId id) = 0;
    [[nodiscard]] virtual Result<std::optional<BatchId>> batchByPublicId(const QString &publicId) = 0;
    /** Batches with anything not settled, or younger than @p sinceMs; oldest first. */
    [[nodiscard]] virtual Result<QList<BatchInfo>> openBatches(qint64 sinceMs) = 0;
    [[nodiscard]] virtual Result<BatchProgress> progress(BatchId id) = 0;
    [[nodiscard]] virtual Result<> setBatchState(BatchId id, BatchState state, HoldReason reason) = 0;
    /**
     * The next up to @p limit queued messages of the batch, in order. Either all were never tried (no gatewayId) or all
     * are of one request that may be repeated: then it is returned whole, whatever the limit. Of messages that need
     * several requests it gives the parts, all with the same number.
     */
    [[nodiscard]] virtual Result<QList<MessageInfo>> nextQueued(BatchId id, int limit) = 0;
    /** The id a retry must reuse: of messages that have been tried before; empty if none. */
    [[nodiscard]] virtual Result<bool> gatewayIdUsed(const GatewayId &id) = 0;
    /** nullopt = the id was never used. */
    [[nodiscard]] virtual Result<std::optional<EarlierRequest>> earlierRequest(const GatewayId &id) = 0;
    /** T1: attempt + rows Queued -> InFlight, WHERE epoch = ours. Fails with Storage when anything is not as expected.
     */
    [[nodiscard]] virtual Result<AttemptInfo> beginAttempt(const NewAttempt &attempt) = 0;
    /**
     * T2. Idempotent for the same settlement. Messages of the attempt it does not name get its state, but unknown when
     * that is accepted.
     */
    [[nodiscard]] virtual Result<> settle(const Settlement &settlement) = 0;
    /** Moves rows by the table of states; returns how many messages moved. Of one that needs several requests its parts
     * move. Empty @p messages = all of the batch in @p from; with @p messages, batch 0 = of any batch. @p note =
     * MessageEvent::note; empty = who did it. */
    [[nodiscard]] virtual Result<qint64> move(BatchId batch, const QList<MessageId> &messages, SendState from,
        SendState to, SettledBy by, HoldReason reason, qint64 nowMs, const QString &note = {})
        = 0;
    static constexpr int FewRequests = 5; // enough for whoever helps
    /** Outlines of requests the gateway could not read, newest first. */
    [[nodiscard]] virtual Result<QStringList> unreadRequests(int limit) = 0;

    // --- reconciliation and delivery
    [[nodiscard]] virtual Result<QList<ReconcileItem>> toReconcile(const AccountId &account, qint64 nowMs, int limit)
        = 0;
    /** All of them or, after an error, none. */
    [[nodiscard]] virtual Result<> recordReconciles(const QList<ReconcileOutcome> &outcomes, qint64 nowMs) = 0;
    [[nodiscard]] virtual Result<QList<DeliveryItem>> toRefresh(
        const AccountId &account, qint64 checkedBeforeMs, int limit)
        = 0;
    /** What the gateway has forgotten ("no such message") is in the end not to refresh any more. */
    [[nodiscard]] virtual Result<> recordDelivery(const QList<DeliveryUpdate> &updates, qint64 nowMs) = 0;
    /** Asked about, but the answer said nothing of them: others have their turn first. */
    [[nodiscard]] virtual Result<> recordUnanswered(const QList<MessageId> &messages, qint64 nowMs) = 0;

    // --- reading
    [[nodiscard]] virtual Result<HistoryPage> history(
        const HistoryFilter &filter, std::optional<MessageId> before, int limit)
        = 0;
    [[nodiscard]] virtual Result<HistoryTotals> totals(const HistoryFilter &filter) = 0;
    [[nodiscard]] virtual Result<MessageInfo> message(MessageId id) = 0;
    [[nodiscard]] virtual Result<QList<MessageEvent>> events(MessageId id) = 0;
    /** Addresses out of @p addresses that were sent the same text since @p sinceMs. */
    [[nodiscard]] virtual Result<QList<Address>> alreadySent(
        const QString &text, const QList<Address> &addresses, qint64 sinceMs)
        = 0;

    /** The same with a text for each address. */
    [[nodiscard]] virtual Result<QList<Address>> alreadySent(
        const QStringList &texts, const QList<Address> &addresses, qint64 sinceMs)
        = 0;
    /** What HLR and ping said last of those of @p addresses that were checked, by address text. */
    [[nodiscard]] virtual Result<QHash<QString, NumberCheck>> checks(const QList<Address> &addresses) = 0;

    // --- taking away. Short steps; a last one makes the bytes unreadable too.
    [[nodiscard]] virtual Result<PersonRecord> personRecord(const Address &person, const TakeOut &takeOut) = 0;
    /** Everything of one person: messages and checks with all that is known about them, the number itself, and the
     * person in drafts. Input error while something of them is not settled: then nothing is changed. */
    [[nodiscard]] virtual Result<> forget(const Address &person, const TakeOut &takeOut) = 0;
    /** Settled messages that were written, sent and planned before @p beforeMs. */
    [[nodiscard]] virtual Result<qint64> countOlder(qint64 beforeMs) = 0;
    /** Removes some of them; call it until there are no more. */
    [[nodiscard]] virtual Result<RemovalStep> removeOlder(qint64 beforeMs) = 0;
    /** True when the last step is still to be taken, or was cut short by the end of the program. */
    [[nodiscard]] virtual Result<bool> mustScrub() = 0;
    /** A piece of that last step: search indexes and journal lose what they still hold of removed texts and numbers.
     * True when there is more to do; a reader may stand in the way for a moment. */
    [[nodiscard]] virtual Result<bool> scrub() = 0;

    // --- small things
    /** Out of @p candidates (SHA-256 of files) those that no message that may yet be sent needs. */
    [[nodiscard]] virtual Result<QStringList> unusedFiles(const QStringList &candidates) = 0;
    /** By folder and name; @p search = words that are in the name or the text. */
    [[nodiscard]] virtual Result<QList<Template>> templates(std::optional<MessageKind> kind, const QString &search) = 0;
    /** Adds it (id 0) or replaces what has its id; returns the id. */
    [[nodiscard]] virtual Result<qint64> saveTemplate(const Template &stored) = 0;
    [[nodiscard]] virtual Result<> deleteTemplate(qint64 id) = 0;
    [[nodiscard]] virtual Result<> saveDraft(const QString &slot, const Draft &draft, qint64 nowMs) = 0;
    [[nodiscard]] virtual Result<std::optional<Draft>> loadDraft(const QString &slot) = 0;
    [[nodiscard]] virtual Result<> deleteDraft(const QString &slot) = 0;
    [[nodiscard]] virtual Result<> savePrices(const AccountId &account, const QList<PriceEntry> &entries) = 0;
    [[nodiscard]] virtual Result<QList<PriceEntry>> loadPrices(const AccountId &account) = 0;
    [[nodiscard]] virtual Result<> rememberSender(const AccountId &account, const QString &sender, qint64 nowMs) = 0;
    [[nodiscard]] virtual Result<QStringList> senders(const AccountId &account) = 0; // last used first
    [[nodiscard]] virtual Result<> saveBalance(
        const AccountId &account, Money balance, const QString &currency, qint64 nowMs)
        = 0;
    struct KnownBalance
    {
        Money balance;
        QString currency;
        qint64 askedMs = 0;
    };
    [[nodiscard]] virtual Result<std::optional<KnownBalance>> loadBalance(const AccountId &account) = 0;
    /** nullopt = it is over. */
    [[nodiscard]] virtual Result<> saveBlock(const AccountId &account, const std::optional<KnownBlock> &block) = 0;
    [[nodiscard]] virtual Result<std::optional<KnownBlock>> loadBlock(const AccountId &account) = 0;
};

} // namespace Visnyk
