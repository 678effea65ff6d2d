// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every move from every state, for messages of one request and of two: what is allowed happens to exactly the rows in
// the named state, what is not changes nothing. The rows are read from the file, not from the store's own answers.

#include "storekit.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

/** Everything about the rows that are sent (the message itself or its parts), a line each. */
QStringList rowsOf(BatchId id)
{
    QStringList rows;
    QSqlQuery query(StoreKit::connection());
    query.prepare(
        u"SELECT m.state || ' hold ' || m.hold || ' by ' || m.settled_by || ' request ' || ifnull(m.request, 0)"
        " || ' ask ' || ifnull(m.next_ask_ms, 0) || ' attempts ' || (SELECT count(*) FROM attempt_message a"
        " WHERE a.message = m.id) FROM message m WHERE m.batch = ? AND m.requests = 1 ORDER BY m.id"_s);
    query.addBindValue(id);
    if (!query.exec())
        return { query.lastError().text() };
    while (query.next())
        rows << query.value(0).toString();
    return rows;
}

QList<MessageId> idsOf(BatchId id)
{
    QList<MessageId> ids;
    QSqlQuery query(StoreKit::connection());
    query.prepare(u"SELECT id FROM message WHERE batch = ? AND requests = 1 ORDER BY id"_s);
    query.addBindValue(id);
    query.exec();
    while (query.next())
        ids << query.value(0).toLongLong();
    return ids;
}

Settlement::Row rowOf(MessageId message, SendState state)
{
    Settlement::Row row;
    row.message = message;
    row.state = state;
    return row;
}

bool allIn(const QStringList &rows, SendState state)
{
    const QString begin = QString::number(int(state)) + u' ';
    return !rows.isEmpty()
        && std::all_of(rows.cbegin(), rows.cend(), [&begin](const QString &row) { return row.startsWith(begin); });
}

} // namespace

class tst_Transitions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(m_kit.open(), QString()); }
    void moveTakesOnlyWhatIsInTheNamedState_data();
    void moveTakesOnlyWhatIsInTheNamedState();
    void onlyTheQueuedGoOnTheWire_data();
    void onlyTheQueuedGoOnTheWire();
    void onlyWhatIsOnTheWireIsSettled_data();
    void onlyWhatIsOnTheWireIsSettled();
    void attemptOfAnEarlierRunChangesNothing_data();
    void attemptOfAnEarlierRunChangesNothing();

private:
    [[nodiscard]] BatchId make(int requests, StoreKit &kit);
    [[nodiscard]] bool bring(BatchId id, int requests, SendState state);
    StoreKit m_kit;
};

BatchId tst_Transitions::make(int requests, StoreKit &kit)
{
    NewBatch batch = kit.newBatch(1);
    if (requests > 1) {
        batch.draft.kind = MessageKind::Binary;
        batch.mes = QStringList { u"05000301020141"_s, u"05000301020242"_s };
        batch.partsEach = requests;
    }
    return kit.store().addBatch(batch).value_or(0);
}

/** All rows of the batch, in the ways the program does it. */
bool tst_Transitions::bring(BatchId id, int requests, SendState state)
{
    Store &store = m_kit.store();
    const auto moved = [&](SendState from, SendState to) {
        return store.move(id, {}, from, to, SettledBy::Person, HoldReason::None, StoreKit::Start).value_or(0) == 1;
    };
    const auto attempted = [&](std::optional<SendState> becomes) {
        for (int i = 0; i < requests; ++i) {
            const auto attempt = m_kit.attempt(id);
            if (!attempt)
                return false;
            Settlement settled;
            settled.attempt = attempt->id;
            settled.state = becomes.value_or(SendState::Unknown);
            settled.endedMs = attempt->startedMs + 500;
            if (settled.state == SendState::Accepted)
                settled.rows << rowOf(idsOf(id).at(i), SendState::Accepted);
            if (becomes && !store.settle(settled))
                return false;
        }
        return true;
    };
    switch (state) {
    case SendState::Queued: return true;
    case SendState::InFlight: return attempted({});
    case SendState::Held:
    case SendState::Cancelled: return moved(SendState::Queued, state);
    case SendState::Unknown:
    case SendState::Accepted: return attempted(state);
    case SendState::Refused: {
        // One refused part spares the others, so both have to be on the wire.
        QList<qint64> attempts;
        for (int i = 0; i < requests; ++i)
            attempts << m_kit.attempt(id).value_or(AttemptInfo {}).id;
        for (const qint64 attempt : std::as_const(attempts)) {
            Settlement settled;
            settled.attempt = attempt;
            settled.state = SendState::Refused;
            settled.code = 8;
            settled.endedMs = StoreKit::Start + 61'000;
            if (!store.settle(settled))
                return false;
        }
        return true;
    }
    case SendState::Absent:
    case SendState::Closed: return attempted(SendState::Unknown) && moved(SendState::Unknown, state);
    }
    return false;
}

namespace {

void eachState()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<SendState>("state");
    for (const int requests : { 1, 2 })
        for (const SendState state : allSendStates)
            QTest::addRow("%s, %d", qPrintable(toString(state)), requests) << requests << state;
}

} // namespace

void tst_Transitions::moveTakesOnlyWhatIsInTheNamedState_data()
{
    eachState();
}

void tst_Transitions::moveTakesOnlyWhatIsInTheNamedState()
{
    QFETCH(int, requests);
    QFETCH(SendState, state);
    BatchId id = 0; // the same until something happens to it: making one costs more than the moves
    for (const SendState from : allSendStates) {
        for (const SendState to : allSendStates) {
            if (id == 0) {
                id = make(requests, m_kit);
                QVERIFY(bring(id, requests, state));
            }
            const QStringList before = rowsOf(id);
            QCOMPARE(before.size(), requests);
            QVERIFY2(allIn(before, state), qPrintable(before.join(u", "_s)));
            const auto moved
                = m_kit.store().move(id, {}, from, to, SettledBy::Person, HoldReason::Person, StoreKit::Start);
            const bool allowed = mayMove(from, to) && from != SendState::InFlight && to != SendState::InFlight;
            const QString what = toString(from) + u" to "_s + toString(to);
            QVERIFY2(moved.has_value() == allowed, qPrintable(what));
            const bool happens = allowed && from == state;
            QVERIFY2(moved.value_or(0) == (happens ? 1 : 0), qPrintable(what));
            const QStringList after = rowsOf(id);
            QVERIFY2(happens ? allIn(after, to) : after == before, qPrintable(what + u": "_s + after.join(u", "_s)));
            if (happens)
                id = 0;
        }
    }
}

void tst_Transitions::onlyTheQueuedGoOnTheWire_data()
{
    eachState();
}

void tst_Transitions::onlyTheQueuedGoOnTheWire()
{
    QFETCH(int, requests);
    QFETCH(SendState, state);
    const BatchId id = make(requests, m_kit);
    QVERIFY(bring(id, requests, state));
    const QStringList before = rowsOf(id);
    for (const MessageId message : idsOf(id)) {
        const auto attempt = m_kit.store().beginAttempt(
            { id, m_kit.freshId(), { message }, QByteArray(32, 'f'), StoreKit::Start + 60'000 });
        QCOMPARE(attempt.has_value(), state == SendState::Queued);
    }
    const QStringList after = rowsOf(id);
    QVERIFY(state == SendState::Queued ? allIn(after, SendState::InFlight) : after == before);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM attempt a JOIN request r ON r.id = a.request WHERE r.batch = %1"
                           " AND NOT EXISTS (SELECT 1 FROM attempt_message m WHERE m.attempt = a.id)"_s.arg(id))
                 .toInt(),
        0); // nothing half done
}

void tst_Transitions::onlyWhatIsOnTheWireIsSettled_data()
{
    eachState();
}

void tst_Transitions::onlyWhatIsOnTheWireIsSettled()
{
    QFETCH(int, requests);
    QFETCH(SendState, state);
    for (const SendState to : allSendStates) {
        const BatchId id = make(requests, m_kit);
        QVERIFY(bring(id, requests, SendState::InFlight));
        const qint64 attempt = StoreKit::ask(
            u"SELECT max(attempt) FROM attempt_message WHERE message = %1"_s.arg(idsOf(id).constFirst()))
                                   .toLongLong();
        if (state != SendState::InFlight) // as if something else had got hold of the row meanwhile
            StoreKit::ask(u"UPDATE message SET state = %1 WHERE batch = %2"_s.arg(int(state)).arg(id));
        const QStringList before = rowsOf(id);
        Settlement settled;
        settled.attempt = attempt;
        settled.state = to;
        settled.endedMs = StoreKit::Start + 61'000;
        settled.rows << rowOf(idsOf(id).constFirst(), to);
        const auto done = m_kit.store().settle(settled);
        const bool allowed = state == SendState::InFlight && mayMove(SendState::InFlight, to);
        QVERIFY2(done.has_value() == allowed, qPrintable(toString(to)));
        const QStringList after = rowsOf(id);
        QVERIFY2(allowed ? allIn({ after.first() }, to) : after == before, qPrintable(toString(to)));
    }
}

void tst_Transitions::attemptOfAnEarlierRunChangesNothing_data()
{
    QTest::addColumn<int>("requests");
    QTest::newRow("one request") << 1;
    QTest::newRow("two requests") << 2;
}

void tst_Transitions::attemptOfAnEarlierRunChangesNothing()
{
    QFETCH(int, requests);
    StoreKit kit;
    m_kit.close(); // rowsOf() speaks to the only connection there is
    QCOMPARE(kit.open(), QString());
    const BatchId id = make(requests, kit);
    StoreKit::ask(u"UPDATE meta SET value = value + 1 WHERE key = 'epoch'"_s); // another instance has begun
    const QStringList before = rowsOf(id);
    QVERIFY(allIn(before, SendState::Queued));
    const auto attempt = kit.attempt(id);
    QVERIFY(!attempt);
    QCOMPARE(toString(attempt.error().kind), u"storage"_s);
    QCOMPARE(rowsOf(id), before);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM attempt"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_Transitions)
#include "tst_transitions.moc"
