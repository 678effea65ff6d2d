// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Parts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_kit.reset(); }
    void peopleSeeOneMessageAndTheSenderItsParts();
    void partsOfSomePeopleGoOutTogether();
    void allAcceptedIsAccepted();
    void costsAndPartsAreSummed();
    void whatAsksMostForAttentionIsTheStateOfAll();
    void aPartInDoubtIsAMessageInDoubt();
    void refusedPartSparesTheRest();
    void deliveryIsThatOfTheSlowestPart();
    void closingAMessageClosesItsParts();
    void undoCountsPeople();
    void crashedPartsAreReckonedWith();
    void waitingPartsBehindADoubtAskAgain();
    void restoredCopyHoldsParts();
    void storyTellsThePart();
    void nothingOfAStoppedBatchStays();

private:
    [[nodiscard]] NewBatch threeParts(int people);
    [[nodiscard]] MessageInfo first(BatchId id) const;
    /** Sends what is next and settles it. */
    [[nodiscard]] Result<> next(BatchId id, SendState state, Money cost = Money::fromMicros(100));
    std::unique_ptr<StoreKit> m_kit;
};

void tst_Parts::init()
{
    m_kit = std::make_unique<StoreKit>();
    QCOMPARE(m_kit->open(), QString());
}

NewBatch tst_Parts::threeParts(int people)
{
    NewBatch batch = m_kit->newBatch(people);
    batch.draft.kind = MessageKind::Binary;
    batch.mes = QStringList { u"05000301030141"_s, u"05000301030242"_s, u"05000301030343"_s };
    batch.partsEach = 3;
    return batch;
}

MessageInfo tst_Parts::first(BatchId id) const
{
    const auto page = m_kit->store().history(StoreKit::ofBatch(id), {}, 1000);
    return page && !page->rows.isEmpty() ? page->rows.constLast() : MessageInfo {};
}

Result<> tst_Parts::next(BatchId id, SendState state, Money cost)
{
    const auto rows = m_kit->store().nextQueued(id, 100);
    if (!rows)
        return failure(rows.error());
    const auto attempt = m_kit->attempt(id);
    if (!attempt)
        return failure(attempt.error());
    Settlement settled;
    settled.attempt = attempt->id;
    settled.state = state;
    settled.httpStatus = 200;
    settled.endedMs = attempt->startedMs + 500;
    for (const MessageInfo &row : *rows)
        settled.rows << Settlement::Row { row.id, state, HoldReason::None, state == SendState::Refused ? 8 : 0,
            state == SendState::Accepted ? std::optional(cost) : std::nullopt, 1 };
    return m_kit->store().settle(settled);
}

void tst_Parts::peopleSeeOneMessageAndTheSenderItsParts()
{
    Store &store = m_kit->store();
    const auto id = store.addBatch(threeParts(2));
    VERIFY_OK(id);
    QCOMPARE(store.progress(*id)->sum(), 2);
    QCOMPARE(store.totals({})->messages, 2);
    QCOMPARE(store.totals({})->parts, 6);
    const auto page = store.history({}, {}, 100);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows.constFirst().requests, 3);
    QCOMPARE(page->rows.constFirst().part, 0);
    const auto info = store.batch(*id);
    QCOMPARE(info->mes.size(), 3);
    QCOMPARE(info->requestsEach, 3);
    for (int part = 1; part <= 3; ++part) {
        const auto rows = store.nextQueued(*id, 100);
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 2);
        for (const MessageInfo &row : *rows) {
            QCOMPARE(row.part, part);
            QCOMPARE(row.parts, 1);
            QVERIFY(row.head != 0 && row.head != row.id);
            QCOMPARE(store.message(row.head)->address, row.address);
        }
        VERIFY_OK(next(*id, SendState::Accepted));
    }
    QVERIFY(store.nextQueued(*id, 100)->isEmpty());
    HistoryFilter sent;
    sent.states = { SendState::Accepted };
    QCOMPARE(store.history(sent, {}, 100)->rows.size(), 2);
    sent.search = u"380501234567"_s;
    QCOMPARE(store.history(sent, {}, 100)->rows.size(), 1);
    QCOMPARE(store.totals(sent)->messages, 1);
}

void tst_Parts::partsOfSomePeopleGoOutTogether()
{
    const auto id = m_kit->store().addBatch(threeParts(230));
    VERIFY_OK(id);
    QList<std::pair<int, qsizetype>> requests;
    for (auto rows = m_kit->store().nextQueued(*id, 100); rows && !rows->isEmpty();
         rows = m_kit->store().nextQueued(*id, 100)) {
        requests << std::pair(rows->constFirst().part, rows->size());
        VERIFY_OK(next(*id, SendState::Accepted));
    }
    QCOMPARE(requests.size(), 9);
    QCOMPARE(requests.at(0), std::pair(1, qsizetype(100)));
    QCOMPARE(requests.at(1), std::pair(2, qsizetype(100)));
    QCOMPARE(requests.at(8), std::pair(3, qsizetype(30)));
}

void tst_Parts::allAcceptedIsAccepted()
{
    const auto id = m_kit->store().addBatch(threeParts(1));
    for (int part = 1; part <= 3; ++part) {
        QCOMPARE(int(first(*id).state), int(SendState::Queued));
        QCOMPARE(first(*id).requestsAccepted, part - 1);
        VERIFY_OK(next(*id, SendState::Accepted));
    }
    QCOMPARE(int(first(*id).state), int(SendState::Accepted));
    QCOMPARE(first(*id).requestsAccepted, 3);
    QCOMPARE(first(*id).gatewayId.text(), u"ABCDEF-1"_s); // of the first part
    QCOMPARE(m_kit->store().progress(*id)->count(SendState::Accepted), 1);
}

void tst_Parts::costsAndPartsAreSummed()
{
    const auto id = m_kit->store().addBatch(threeParts(2));
    for (int part = 1; part <= 3; ++part)
        VERIFY_OK(next(*id, SendState::Accepted, Money::fromMicros(part * 100)));
    QCOMPARE(first(*id).cost, std::optional(Money::fromMicros(600)));
    QCOMPARE(first(*id).parts, 3);
    QCOMPARE(m_kit->store().progress(*id)->spent, Money::fromMicros(1200));
    QCOMPARE(m_kit->store().totals({})->costByCurrency.value(u"UAH"_s), Money::fromMicros(1200));
}

void tst_Parts::whatAsksMostForAttentionIsTheStateOfAll()
{
    const auto id = m_kit->store().addBatch(threeParts(1));
    VERIFY_OK(id);
    // From what asks most to what asks least.
    const QList<SendState> order { SendState::InFlight, SendState::Unknown, SendState::Absent, SendState::Queued,
        SendState::Held, SendState::Refused, SendState::Closed, SendState::Cancelled, SendState::Accepted };
    const MessageId head = first(*id).id;
    const auto set = [](int part, SendState state) {
        QSqlQuery query(StoreKit::connection());
        return query.exec(u"UPDATE message SET state = %1 WHERE part = %2"_s.arg(int(state)).arg(part));
    };
    QVERIFY(set(3, order.constLast()));
    for (qsizetype more = 0; more < order.size(); ++more) {
        for (qsizetype less = more; less < order.size(); ++less) {
            for (const bool swapped : { false, true }) {
                QVERIFY(set(swapped ? 2 : 1, order[more]));
                QVERIFY(set(swapped ? 1 : 2, order[less]));
                QCOMPARE(toString(m_kit->store().message(head)->state), toString(order[more]));
            }
        }
    }
}

void tst_Parts::aPartInDoubtIsAMessageInDoubt()
{
    Store &store = m_kit->store();
    const auto id = store.addBatch(threeParts(1));
    VERIFY_OK(next(*id, SendState::Accepted));
    VERIFY_OK(next(*id, SendState::Unknown));
    VERIFY_OK(next(*id, SendState::Accepted));
    QCOMPARE(int(first(*id).state), int(SendState::Unknown));
    const auto due = store.toReconcile(AccountId(u"practice"_s), StoreKit::Start + 3'600'000, 10);
    QCOMPARE(due->size(), 1);
    QCOMPARE(due->constFirst().head, first(*id).id);
    VERIFY_OK(
        recordReconcile(store, due->constFirst(), DeliveryUpdate { due->constFirst().message, -3, {}, {}, {}, {} },
            SendState::Absent, 0, StoreKit::Start + 3'600'000));
    QCOMPARE(int(first(*id).state), int(SendState::Absent));
    // "Send again" is the part that is missing, under its id.
    QCOMPARE(
        store.move(*id, {}, SendState::Absent, SendState::Queued, SettledBy::Person, HoldReason::None, 5).value_or(0),
        1);
    const auto again = store.nextQueued(*id, 100);
    QCOMPARE(again->size(), 1);
    QCOMPARE(again->constFirst().part, 2);
    QCOMPARE(again->constFirst().gatewayId, due->constFirst().gatewayId);
}

void tst_Parts::refusedPartSparesTheRest()
{
    Store &store = m_kit->store();
    const auto id = store.addBatch(threeParts(1));
    VERIFY_OK(next(*id, SendState::Refused));
    QVERIFY(store.nextQueued(*id, 100)->isEmpty());
    QCOMPARE(int(first(*id).state), int(SendState::Refused));
    QCOMPARE(first(*id).code, 8);
    QCOMPARE(store.progress(*id)->count(SendState::Refused), 1);
}

void tst_Parts::deliveryIsThatOfTheSlowestPart()
{
    Store &store = m_kit->store();
    const auto id = store.addBatch(threeParts(1));
    for (int part = 1; part <= 3; ++part)
        VERIFY_OK(next(*id, SendState::Accepted));
    const auto due = store.toRefresh(AccountId(u"practice"_s), StoreKit::Start + 3'600'000, 10);
    QCOMPARE(due->size(), 3);
    const auto tell = [&](int index, int status) {
        return store.recordDelivery({ DeliveryUpdate { due->at(index).message, status, {}, {}, {}, {} } }, 10)
            .has_value();
    };
    QVERIFY(tell(0, 1) && tell(1, 1));
    QCOMPARE(int(first(*id).delivery), int(DeliveryState::None));
    QVERIFY(tell(2, 0));
    QCOMPARE(int(first(*id).delivery), int(DeliveryState::AtOperator));
    QVERIFY(tell(2, 1));
    QCOMPARE(int(first(*id).delivery), int(DeliveryState::Delivered));
    QVERIFY(tell(1, 20));
    QCOMPARE(int(first(*id).delivery), int(DeliveryState::Failed));
    QCOMPARE(first(*id).statusCode, std::optional(20));
}

void tst_Parts::closingAMessageClosesItsParts()
{
    Store &store = m_kit->store();
    const auto id = store.addBatch(threeParts(2));
    for (int part = 1; part <= 3; ++part)
        VERIFY_OK(next(*id, part == 2 ? SendState::Accepted : SendState::Unknown));
    const MessageId message = first(*id).id;
    QCOMPARE(store.move(*id, { message }, SendState::Unknown, SendState::Closed, SettledBy::Person, HoldReason::None, 5)
                 .value_or(0),
        1);
    QCOMPARE(int(first(*id).state), int(SendState::Closed));
    QCOMPARE(store.progress(*id)->count(SendState::Unknown), 1); // the other person's
}

void tst_Parts::undoCountsPeople()
{
    const auto id = m_kit->store().addBatch(threeParts(4));
    const auto moved
        = m_kit->store().move(*id, {}, SendState::Queued, SendState::Cancelled, SettledBy::Person, HoldReason::Undo, 5);
    QCOMPARE(moved.value_or(0), 4);
    QCOMPARE(m_kit->store().progress(*id)->count(SendState::Cancelled), 4);
    QVERIFY(m_kit->store().nextQueued(*id, 100)->isEmpty());
}

void tst_Parts::crashedPartsAreReckonedWith()
{
    const auto id = m_kit->store().addBatch(threeParts(2));
    VERIFY_OK(m_kit->attempt(*id));
    m_kit->close();
    QCOMPARE(m_kit->open(StoreKit::Start + 120'000), QString());
    QCOMPARE(m_kit->report.becameUnknown, 2);
    QCOMPARE(m_kit->store().progress(*id)->count(SendState::Unknown), 2);
    const auto due = m_kit->store().toReconcile(AccountId(u"practice"_s), StoreKit::Start + 3'600'000, 10);
    QCOMPARE(due->size(), 2); // the parts on the wire, not the messages and not the parts that wait
}

void tst_Parts::waitingPartsBehindADoubtAskAgain()
{
    const auto id = m_kit->store().addBatch(threeParts(2));
    VERIFY_OK(m_kit->attempt(*id));
    m_kit->close();
    QCOMPARE(m_kit->open(StoreKit::Start + 120'000), QString());
    QCOMPARE(m_kit->report.interrupted.size(), 1); // all messages are unknown, yet four parts wait
    QCOMPARE(int(m_kit->store().batch(*id)->state), int(BatchState::AwaitingGo));
}

void tst_Parts::restoredCopyHoldsParts()
{
    const auto id = m_kit->store().addBatch(threeParts(2));
    VERIFY_OK(m_kit->attempt(*id));
    m_kit->close();
    QCOMPARE(m_kit->open(StoreKit::Start + 120'000, "machine-b"), QString());
    QCOMPARE(m_kit->report.heldCopy, 2);
    QVERIFY(m_kit->store().nextQueued(*id, 100)->isEmpty());
    QCOMPARE(int(m_kit->store().batch(*id)->state), int(BatchState::Paused));
}

void tst_Parts::storyTellsThePart()
{
    const auto id = m_kit->store().addBatch(threeParts(1));
    for (int part = 1; part <= 3; ++part)
        VERIFY_OK(next(*id, SendState::Accepted));
    const auto events = m_kit->store().events(first(*id).id);
    VERIFY_OK(events);
    QCOMPARE(events->size(), 7); // queued once, attempt and answer of each part
    QList<int> parts;
    for (const MessageEvent &event : *events)
        if (event.what == MessageEvent::What::Answer)
            parts << event.part;
    QCOMPARE(parts, (QList<int> { 1, 2, 3 }));
}

void tst_Parts::nothingOfAStoppedBatchStays()
{
    const auto stopped = m_kit->store().addBatch(threeParts(3000), [](qint64 rows) { return rows < 2500; });
    QVERIFY(!stopped);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM message"_s).toInt(), 0);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM batch"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_Parts)
#include "tst_parts.moc"
