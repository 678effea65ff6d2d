// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Attempts : public QObject
{
    Q_OBJECT

private slots:
    void movesFollowTheTableOfStates_data();
    void movesFollowTheTableOfStates();
    void attemptBecomesWhatTheAnswerSays_data();
    void attemptBecomesWhatTheAnswerSays();
    void attemptIsAllOrNothing_data();
    void attemptIsAllOrNothing();
    void phoneOccursOncePerGatewayId();
    void retryIsTheSameRequestWithTheNextNumber();
    void knownIdTakesNoOtherRows();
    void triedRowsTakeNoOtherId();
    void staleRunWritesNothing();
    void nothingIsSentBeforeTheReckoning();
    void settlingTwiceIsSettlingOnce();
    void settlingDifferentlyIsAnError();
    void answerForStrangersIsAnError();
    void silentlyMissingPhonesBecomeUnknown();
    void settlingKeepsCostAndBalance();
    void movingAllOfABatch();
    void movingSomeMovesOnlyThose();
    void storyOfAMessageIsComplete();
    void cleanupTestCase() { m_moves.reset(); } // before Qt's own statics go

private:
    std::unique_ptr<StoreKit> m_moves; // one for all rows of a table: opening costs more than the moves
};

namespace {

/** Brings one message into a state in the ways the program does; false if that failed. */
bool bringTo(StoreKit &kit, BatchId id, SendState state)
{
    Store &store = kit.store();
    const auto moved = [&](SendState from, SendState to) {
        return store.move(id, {}, from, to, SettledBy::Person, HoldReason::None, StoreKit::Start).value_or(0) == 1;
    };
    switch (state) {
    case SendState::Queued: return true;
    case SendState::InFlight: return kit.attempt(id).has_value();
    case SendState::Held:
    case SendState::Cancelled: return moved(SendState::Queued, state);
    case SendState::Unknown:
    case SendState::Accepted:
    case SendState::Refused: return kit.bring(id, state).has_value();
    case SendState::Absent:
    case SendState::Closed: return kit.bring(id, SendState::Unknown).has_value() && moved(SendState::Unknown, state);
    }
    return false;
}

} // namespace

void tst_Attempts::movesFollowTheTableOfStates_data()
{
    QTest::addColumn<SendState>("from");
    QTest::addColumn<SendState>("to");
    for (const SendState from : allSendStates)
        for (const SendState to : allSendStates)
            QTest::addRow("%s to %s", qPrintable(toString(from)), qPrintable(toString(to))) << from << to;
}

void tst_Attempts::movesFollowTheTableOfStates()
{
    QFETCH(SendState, from);
    QFETCH(SendState, to);
    if (!m_moves) {
        m_moves = std::make_unique<StoreKit>();
        QCOMPARE(m_moves->open(), QString());
    }
    StoreKit &kit = *m_moves;
    const BatchId id = kit.add(1);
    QVERIFY(bringTo(kit, id, from));
    QCOMPARE(kit.store().progress(id)->count(from), 1);
    const auto moved = kit.store().move(id, {}, from, to, SettledBy::Person, HoldReason::Person, StoreKit::Start);
    const bool touchesWire = from == SendState::InFlight || to == SendState::InFlight;
    QCOMPARE(moved.has_value(), mayMove(from, to) && !touchesWire);
    QCOMPARE(moved.value_or(0), moved ? 1 : 0);
    QCOMPARE(kit.store().progress(id)->count(moved ? to : from), 1);
    QCOMPARE(kit.store().progress(id)->sum(), 1);
}

void tst_Attempts::attemptBecomesWhatTheAnswerSays_data()
{
    QTest::addColumn<SendState>("to");
    for (const SendState to : allSendStates)
        QTest::addRow("%s", qPrintable(toString(to))) << to;
}

void tst_Attempts::attemptBecomesWhatTheAnswerSays()
{
    QFETCH(SendState, to);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(3);
    const auto attempt = kit.attempt(id);
    VERIFY_OK(attempt);
    QCOMPARE(kit.store().progress(id)->count(SendState::InFlight), 3);
    const auto settled = kit.store().settle(kit.settlement(*attempt, to));
    QCOMPARE(settled.has_value(), mayMove(SendState::InFlight, to));
    QCOMPARE(kit.store().progress(id)->count(settled ? to : SendState::InFlight), 3);
}

void tst_Attempts::attemptIsAllOrNothing_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : { "one is held", "one is missing", "one is twice", "one is of another batch", "no rows",
             "no id", "batch is stopped", "id of another batch" })
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void tst_Attempts::attemptIsAllOrNothing()
{
    QFETCH(QString, fault);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(5);
    const BatchId other = kit.add(1);
    NewAttempt attempt { id, kit.freshId(), StoreKit::idsOf(*kit.store().nextQueued(id, 100)), "f", StoreKit::Start };
    QCOMPARE(attempt.messages.size(), 5);
    int queued = 5;
    if (fault == "one is held"_L1) {
        queued = 4;
        VERIFY_OK(kit.store().move(id, { attempt.messages.last() }, SendState::Queued, SendState::Held,
            SettledBy::Person, HoldReason::Person, StoreKit::Start));
    } else if (fault == "one is missing"_L1) {
        attempt.messages << 99'999;
    } else if (fault == "one is twice"_L1) {
        attempt.messages << attempt.messages.first();
    } else if (fault == "one is of another batch"_L1) {
        attempt.messages << kit.store().nextQueued(other, 1)->first().id;
    } else if (fault == "no rows"_L1) {
        attempt.messages.clear();
    } else if (fault == "no id"_L1) {
        attempt.gatewayId = {};
    } else if (fault == "batch is stopped"_L1) {
        VERIFY_OK(kit.store().setBatchState(id, BatchState::Stopped, HoldReason::Person));
    } else {
        attempt.gatewayId = kit.attempt(other)->gatewayId;
    }
    const auto begun = kit.store().beginAttempt(attempt);
    QVERIFY(!begun);
    QCOMPARE(toString(begun.error().kind), u"storage"_s);
    QCOMPARE(kit.store().progress(id)->count(SendState::Queued), queued);
    QCOMPARE(kit.store().progress(id)->count(SendState::InFlight), 0);
    if (fault != "id of another batch"_L1)
        QVERIFY(!*kit.store().gatewayIdUsed(attempt.gatewayId));
}

void tst_Attempts::phoneOccursOncePerGatewayId()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    NewBatch batch = kit.newBatch(2);
    batch.addresses << batch.addresses.first();
    QVERIFY(!kit.store().addBatch(batch)); // a batch has each address once
    QCOMPARE(kit.store().totals({})->messages, 0);
    const BatchId first = kit.add(1);
    VERIFY_OK(kit.attempt(first));
    QVERIFY(StoreKit::ask(u"INSERT INTO message (batch, phone, state, request) SELECT batch + 1, phone, 3, request"
                          " FROM message"_s)
                .toString()
                .contains(u"constraint"_s, Qt::CaseInsensitive));
}

void tst_Attempts::retryIsTheSameRequestWithTheNextNumber()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(5);
    const auto first = kit.attempt(id, 3);
    VERIFY_OK(first);
    QCOMPARE(first->number, 1);
    QCOMPARE(first->account, AccountId(u"practice"_s));
    VERIFY_OK(kit.store().settle(kit.settlement(*first, SendState::Queued))); // proven: no byte left

    const auto again = kit.store().nextQueued(id, 2);
    VERIFY_OK(again);
    QCOMPARE(again->size(), 3); // the whole request, though fewer rows fit into a new one
    for (const MessageInfo &row : *again)
        QCOMPARE(row.gatewayId, first->gatewayId);
    const auto second = kit.attempt(id, 2);
    VERIFY_OK(second);
    QCOMPARE(second->number, 2);
    QCOMPARE(second->gatewayId, first->gatewayId);

    const auto fresh = kit.store().nextQueued(id, 100);
    VERIFY_OK(fresh);
    QCOMPARE(fresh->size(), 2);
    QVERIFY(fresh->first().gatewayId.isEmpty());
    QVERIFY(*kit.store().gatewayIdUsed(first->gatewayId));
}

void tst_Attempts::knownIdTakesNoOtherRows()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(4);
    const auto first = kit.attempt(id, 2);
    VERIFY_OK(first);
    VERIFY_OK(kit.store().settle(kit.settlement(*first, SendState::Accepted)));
    const auto rows = kit.store().nextQueued(id, 2);
    QVERIFY(!kit.store().beginAttempt({ id, first->gatewayId, StoreKit::idsOf(*rows), "f", StoreKit::Start }));
    QCOMPARE(kit.store().progress(id)->count(SendState::Queued), 2);
}

void tst_Attempts::triedRowsTakeNoOtherId()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    VERIFY_OK(kit.bring(id, SendState::Queued));
    const auto rows = kit.store().nextQueued(id, 2);
    QCOMPARE(rows->size(), 2);
    QVERIFY(!kit.store().beginAttempt({ id, kit.freshId(), StoreKit::idsOf(*rows), "f", StoreKit::Start }));
    QCOMPARE(kit.store().progress(id)->count(SendState::Queued), 2);
}

void tst_Attempts::staleRunWritesNothing()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    auto second = Store::open(kit.dir(), Store::Mode::Write);
    VERIFY_OK(second);
    VERIFY_OK((*second)->beginRun(StoreKit::Start, "machine-a"));
    VERIFY_OK((*second)->setBatchState(id, BatchState::Active, HoldReason::None));
    const auto attempt = kit.attempt(id);
    QVERIFY(!attempt);
    QCOMPARE(toString(attempt.error().kind), u"storage"_s);
    QVERIFY(!kit.store().setBatchState(id, BatchState::Stopped, HoldReason::None));
    QCOMPARE((*second)->progress(id)->count(SendState::Queued), 2);
    QCOMPARE((*second)->batch(id)->state, BatchState::Active);
}

void tst_Attempts::nothingIsSentBeforeTheReckoning()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(1);
    const auto rows = kit.store().nextQueued(id, 1);
    auto unreckoned = Store::open(kit.dir(), Store::Mode::Write);
    VERIFY_OK(unreckoned);
    QVERIFY(!(*unreckoned)->beginAttempt({ id, kit.freshId(), StoreKit::idsOf(*rows), "f", StoreKit::Start }));
    QCOMPARE(kit.store().progress(id)->count(SendState::Queued), 1);
}

void tst_Attempts::settlingTwiceIsSettlingOnce()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(3);
    const auto attempt = kit.attempt(id);
    VERIFY_OK(attempt);
    const Settlement settled = kit.settlement(*attempt, SendState::Accepted);
    VERIFY_OK(kit.store().settle(settled));
    const Money spent = kit.store().progress(id)->spent;
    const auto events = kit.store().events(settled.rows.first().message)->size();
    VERIFY_OK(kit.store().settle(settled));
    QCOMPARE(kit.store().progress(id)->spent, spent);
    QCOMPARE(kit.store().events(settled.rows.first().message)->size(), events);
}

void tst_Attempts::settlingDifferentlyIsAnError()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    const auto attempt = kit.attempt(id);
    VERIFY_OK(attempt);
    const Settlement settled = kit.settlement(*attempt, SendState::Accepted);
    VERIFY_OK(kit.store().settle(settled));
    Settlement other = settled;
    other.state = SendState::Refused;
    QVERIFY(!kit.store().settle(other));
    other = settled;
    other.rows.last().state = SendState::Refused;
    QVERIFY(!kit.store().settle(other));
    other = settled;
    other.rows.first().cost = Money::fromMicros(1);
    QVERIFY(!kit.store().settle(other));
    other.attempt = 4711;
    QVERIFY(!kit.store().settle(other));
    QCOMPARE(kit.store().progress(id)->count(SendState::Accepted), 2);
}

void tst_Attempts::answerForStrangersIsAnError()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(4);
    const auto attempt = kit.attempt(id, 2);
    VERIFY_OK(attempt);
    Settlement settled = kit.settlement(*attempt, SendState::Accepted);
    settled.rows << Settlement::Row { kit.store().nextQueued(id, 1)->first().id, SendState::Accepted, HoldReason::None,
        0, {}, 0 };
    QVERIFY(!kit.store().settle(settled));
    QCOMPARE(kit.store().progress(id)->count(SendState::InFlight), 2);
}

void tst_Attempts::silentlyMissingPhonesBecomeUnknown()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(3);
    const auto attempt = kit.attempt(id);
    VERIFY_OK(attempt);
    Settlement settled = kit.settlement(*attempt, SendState::Accepted);
    settled.rows.removeLast();
    VERIFY_OK(kit.store().settle(settled));
    QCOMPARE(kit.store().progress(id)->count(SendState::Accepted), 2);
    QCOMPARE(kit.store().progress(id)->count(SendState::Unknown), 1);
    QCOMPARE(kit.store().toReconcile(AccountId(u"practice"_s), settled.endedMs + 5000, 10)->size(), 1);
}

void tst_Attempts::settlingKeepsCostAndBalance()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const AccountId account(u"practice"_s);
    VERIFY_OK(kit.store().saveBalance(account, Money::fromMicros(9'000'000), u"UAH"_s, StoreKit::Start));
    const BatchId id = kit.add(3);
    const auto attempt = kit.attempt(id);
    VERIFY_OK(attempt);
    Settlement settled = kit.settlement(*attempt, SendState::Accepted);
    settled.rows.last() = { settled.rows.last().message, SendState::Refused, HoldReason::None, 7, {}, 0 };
    settled.balance = Money::fromMicros(6'272'000);
    VERIFY_OK(kit.store().settle(settled));
    QCOMPARE(kit.store().progress(id)->spent, Money::fromMicros(2'728'000));
    const auto balance = kit.store().loadBalance(account);
    VERIFY_OK(balance);
    QCOMPARE((*balance)->balance, Money::fromMicros(6'272'000));
    QCOMPARE((*balance)->currency, u"UAH"_s);
    QCOMPARE((*balance)->askedMs, settled.endedMs);
    const auto refused = kit.store().message(settled.rows.last().message);
    VERIFY_OK(refused);
    QCOMPARE(refused->code, 7);
    QVERIFY(!refused->cost);
    QCOMPARE(refused->sentMs, 0);
    const auto accepted = kit.store().message(settled.rows.first().message);
    QCOMPARE(accepted->cost, std::optional(Money::fromMicros(1'364'000)));
    QCOMPARE(accepted->sentMs, settled.endedMs);
    QCOMPARE(accepted->settledBy, SettledBy::Answer);
}

void tst_Attempts::movingAllOfABatch()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(10);
    const BatchId other = kit.add(10);
    QCOMPARE(
        kit.store()
            .move(id, {}, SendState::Queued, SendState::Held, SettledBy::Person, HoldReason::Person, StoreKit::Start)
            .value_or(0),
        10);
    QCOMPARE(kit.store().progress(other)->count(SendState::Queued), 10);
    const auto page = kit.store().history(StoreKit::ofBatch(id), {}, 100);
    for (const MessageInfo &row : page->rows)
        QCOMPARE(row.holdReason, HoldReason::Person);
}

void tst_Attempts::movingSomeMovesOnlyThose()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId first = kit.add(3);
    const BatchId second = kit.add(3);
    VERIFY_OK(kit.bring(first, SendState::Unknown));
    VERIFY_OK(kit.bring(second, SendState::Unknown));
    const QList<MessageId> some { kit.store().history(StoreKit::ofBatch(first), {}, 1)->rows.first().id,
        kit.store().history(StoreKit::ofBatch(second), {}, 1)->rows.first().id };
    const auto moved = kit.store().move(
        0, some, SendState::Unknown, SendState::Closed, SettledBy::Person, HoldReason::None, StoreKit::Start);
    QCOMPARE(moved.value_or(0), 2);
    QCOMPARE(kit.store().progress(first)->count(SendState::Closed), 1);
    QCOMPARE(kit.store().progress(second)->count(SendState::Unknown), 2);
    // Nobody asks the gateway about what a person has closed.
    QCOMPARE(kit.store().toReconcile(AccountId(u"practice"_s), StoreKit::Start * 2, 10)->size(), 4);
}

void tst_Attempts::storyOfAMessageIsComplete()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(1);
    VERIFY_OK(kit.bring(id, SendState::Queued));
    VERIFY_OK(kit.store().move(
        id, {}, SendState::Queued, SendState::Held, SettledBy::Person, HoldReason::Person, StoreKit::Start + 61'000));
    VERIFY_OK(kit.store().move(
        id, {}, SendState::Held, SendState::Queued, SettledBy::Person, HoldReason::None, StoreKit::Start + 62'000));
    const auto message = kit.store().nextQueued(id, 1)->first();
    const auto second = kit.store().beginAttempt(
        { id, message.gatewayId, { message.id }, QByteArray("f"), StoreKit::Start + 63'000 });
    VERIFY_OK(second);
    VERIFY_OK(kit.store().settle(kit.settlement(*second, SendState::Accepted)));
    const auto events = kit.store().events(message.id);
    VERIFY_OK(events);
    QStringList story;
    for (const MessageEvent &event : *events)
        story << u"%1 %2"_s.arg(int(event.what)).arg(toString(event.state));
    const QStringList expected { u"0 queued"_s, u"1 in_flight"_s, u"2 queued"_s, u"5 held"_s, u"5 queued"_s,
        u"1 in_flight"_s, u"2 accepted"_s };
    QCOMPARE(story, expected);
    QCOMPARE(events->last().attempt, 2);
    QCOMPARE(events->last().httpStatus, 200);
    QCOMPARE(toString(kit.store().events(77).error().kind), u"not_found"_s);
}

QTEST_GUILESS_MAIN(tst_Attempts)
#include "tst_attempts.moc"
