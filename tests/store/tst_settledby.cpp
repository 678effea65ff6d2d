// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who or what brought a message into its state is written down with the state, and can be read again: in the list, in
// the message, and in what its history tells.

#include "storekit.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Later = StoreKit::Start + 90'000;

/** Brings one message of a new store into its state; 0 when that went wrong. */
using Route = MessageId (*)(StoreKit &);

MessageId onlyMessage(StoreKit &kit)
{
    const Result<HistoryPage> page = kit.store().history({}, {}, 10);
    return page && page->rows.size() == 1 ? page->rows.constFirst().id : 0;
}

MessageId waiting(StoreKit &kit)
{
    return kit.add(1) > 0 ? onlyMessage(kit) : 0;
}

MessageId onTheWire(StoreKit &kit)
{
    return kit.attempt(kit.add(1)) ? onlyMessage(kit) : 0;
}

template <SendState State, SettledBy By> MessageId settled(StoreKit &kit)
{
    const Result<AttemptInfo> attempt = kit.attempt(kit.add(1));
    if (!attempt)
        return 0;
    Settlement settlement = kit.settlement(*attempt, State);
    settlement.by = By;
    return kit.store().settle(settlement) ? onlyMessage(kit) : 0;
}

template <SendState From, SendState To, SettledBy By> bool move(StoreKit &kit, MessageId message)
{
    return kit.store().move(0, { message }, From, To, By, HoldReason::None, Later).value_or(0) == 1;
}

template <SettledBy By> MessageId held(StoreKit &kit)
{
    const MessageId message = waiting(kit);
    return move<SendState::Queued, SendState::Held, By>(kit, message) ? message : 0;
}

MessageId letGoOn(StoreKit &kit)
{
    const MessageId message = held<SettledBy::Program>(kit);
    return move<SendState::Held, SendState::Queued, SettledBy::Person>(kit, message) ? message : 0;
}

MessageId triedAgain(StoreKit &kit)
{
    const MessageId message = settled<SendState::Queued, SettledBy::Proof>(kit);
    const Result<MessageInfo> info = kit.store().message(message);
    const bool begun
        = info && kit.store().beginAttempt({ info->batch, info->gatewayId, { message }, QByteArray(32, 'f'), Later });
    return begun ? message : 0;
}

template <int Status, SendState Becomes> MessageId askedAbout(StoreKit &kit)
{
    const MessageId message = settled<SendState::Unknown, SettledBy::Nobody>(kit);
    const auto due = kit.store().toReconcile(AccountId(u"practice"_s), Later, 10);
    if (!due || due->size() != 1)
        return 0;
    const std::optional<SendState> becomes
        = Becomes == SendState::Unknown ? std::nullopt : std::optional<SendState>(Becomes);
    const DeliveryUpdate update { message, Status, {}, {}, {}, {} };
    return recordReconcile(kit.store(), due->constFirst(), update, becomes, Later * 2, Later) ? message : 0;
}

MessageId closed(StoreKit &kit)
{
    const MessageId message = askedAbout<-3, SendState::Unknown>(kit);
    return move<SendState::Unknown, SendState::Closed, SettledBy::Person>(kit, message) ? message : 0;
}

MessageId foundOnTheWire(StoreKit &kit)
{
    const MessageId message = onTheWire(kit);
    return kit.open(Later).isEmpty() ? message : 0;
}

MessageId waitingInACopy(StoreKit &kit)
{
    const MessageId message = waiting(kit);
    return kit.open(Later, "machine-b").isEmpty() ? message : 0;
}

MessageId absentInACopy(StoreKit &kit)
{
    const MessageId message = askedAbout<-3, SendState::Absent>(kit);
    return kit.open(Later, "machine-b").isEmpty() ? message : 0;
}

/** Of two parts the first is refused: the second is not sent. */
MessageId spared(StoreKit &kit)
{
    NewBatch batch = kit.newBatch(1);
    batch.draft.kind = MessageKind::Binary;
    batch.mes = QStringList { u"05000301020141"_s, u"05000301020242"_s };
    batch.partsEach = 2;
    const BatchId id = kit.store().addBatch(batch).value_or(0);
    const Result<AttemptInfo> attempt = kit.attempt(id, 1);
    if (!attempt)
        return 0;
    Settlement settlement;
    settlement.attempt = attempt->id;
    settlement.state = SendState::Refused;
    settlement.code = 8;
    settlement.endedMs = attempt->startedMs + 500;
    if (!kit.store().settle(settlement))
        return 0;
    return StoreKit::ask(u"SELECT id FROM message WHERE part = 2"_s).toLongLong();
}

} // namespace

class tst_SettledBy : public QObject
{
    Q_OBJECT

private slots:
    void whoSettledAMessageIsReadBack_data();
    void whoSettledAMessageIsReadBack();
};

void tst_SettledBy::whoSettledAMessageIsReadBack_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<SendState>("state");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("note"); // of the last event
    const auto row = [](const char *name, Route route, SendState state, SettledBy by, const QString &note) {
        QTest::newRow(name) << route << state << int(by) << note;
    };
    using enum SendState;
    using By = SettledBy;
    row("confirmed", waiting, Queued, By::Nobody, u"queued"_s);
    row("on the wire", onTheWire, InFlight, By::Nobody, u"attempt"_s);
    row("no answer", settled<Unknown, By::Nobody>, Unknown, By::Nobody, u"unknown"_s);
    row("accepted", settled<Accepted, By::Answer>, Accepted, By::Answer, u"accepted"_s);
    row("refused", settled<Refused, By::Answer>, Refused, By::Answer, u"refused"_s);
    row("no money", settled<Held, By::Answer>, Held, By::Answer, u"held"_s);
    row("never left", settled<Queued, By::Proof>, Queued, By::Proof, u"queued"_s);
    row("could not be built", settled<Held, By::Proof>, Held, By::Proof, u"held"_s);
    row("never left, then tried again", triedAgain, InFlight, By::Nobody, u"attempt"_s);
    row("found at the gateway", askedAbout<0, Accepted>, Accepted, By::Status, u"at_operator"_s);
    row("not there, twice", askedAbout<-3, Absent>, Absent, By::Status, u"absent"_s);
    row("not there, once", askedAbout<-3, Unknown>, Unknown, By::Nobody, u"absent"_s);
    row("stopped by the person", held<By::Person>, Held, By::Person, u"person"_s);
    row("stopped by the program", held<By::Program>, Held, By::Program, u"program"_s);
    row("let go on by the person", letGoOn, Queued, By::Person, u"person"_s);
    row("closed by the person", closed, Closed, By::Person, u"person"_s);
    row("on the wire when the program died", foundOnTheWire, Unknown, By::Start, u"in_flight_at_start"_s);
    row("waiting in a copy", waitingInACopy, Held, By::Start, u"restored_copy"_s);
    row("absent in a copy", absentInACopy, Unknown, By::Start, u"restored_copy"_s);
    row("spared with a refused part", spared, Cancelled, By::Program, u"part_refused"_s);
}

void tst_SettledBy::whoSettledAMessageIsReadBack()
{
    QFETCH(const Route, route);
    QFETCH(const SendState, state);
    QFETCH(const int, by);
    QFETCH(const QString, note);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const MessageId id = route(kit);
    QVERIFY(id > 0);
    kit.close();
    const Result<std::unique_ptr<Store>> opened = Store::open(kit.dir(), Store::Mode::Read);
    VERIFY_OK(opened);
    Store &store = **opened;
    const Result<MessageInfo> message = store.message(id);
    VERIFY_OK(message);
    QCOMPARE(toString(message->state), toString(state));
    QCOMPARE(int(message->settledBy), by);
    const Result<HistoryPage> page = store.history({}, {}, 10);
    VERIFY_OK(page);
    QCOMPARE(page->rows.size(), 1);
    if (page->rows.constFirst().id == id)
        QCOMPARE(int(page->rows.constFirst().settledBy), by);
    const Result<QList<MessageEvent>> events = store.events(id);
    VERIFY_OK(events);
    QCOMPARE(events->constLast().note, note);
    QCOMPARE(toString(events->constLast().state), toString(state));
}

QTEST_GUILESS_MAIN(tst_SettledBy)
#include "tst_settledby.moc"
