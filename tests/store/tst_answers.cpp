// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Answers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void questionsComeInTheirTurn();
    void questionsAreOfOneAccount();
    void absenceIsRememberedFromItsFirstTime();
    void foundMessageIsAcceptedWithItsCost();
    void twiceAbsentMayBeSentAgainUnderTheSameId();
    void impossibleChangeIsAnError();
    void closedMeanwhileStaysClosed();
    void lastQuestionEndsTheAsking();
    void deliveryIsKept_data();
    void deliveryIsKept();
    void finalDeliveryIsNotAskedAboutAgain();
    void oldestChecksComeFirst();
    void unchangedStatusAddsNoLine();
    void theStoryTellsWhenItHappened_data();
    void theStoryTellsWhenItHappened();
    void questionWithoutAnswerGivesOthersTheirTurn();
    void listIsRecordedWholeOrNotAtAll();
    void forgottenMessageIsNotAskedAboutForEver_data();
    void forgottenMessageIsNotAskedAboutForEver();
    void plannedMessageIsNotForgottenBeforeItsTime();
    void onlyAcceptedMessagesHaveADelivery();

private:
    [[nodiscard]] ReconcileItem due() const
    {
        return m_kit->store().toReconcile(m_account, StoreKit::Start * 2, 1)->value(0);
    }
    std::unique_ptr<StoreKit> m_kit;
    BatchId m_batch = 0;
    const AccountId m_account { u"practice"_s };
    static constexpr qint64 Ended = StoreKit::Start + 60'500; // what the kit's settlement says
};

void tst_Answers::init()
{
    m_kit = std::make_unique<StoreKit>();
    QCOMPARE(m_kit->open(), QString());
    m_batch = m_kit->add(3);
    QVERIFY(m_batch > 0);
}

void tst_Answers::questionsComeInTheirTurn()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    Store &store = m_kit->store();
    QCOMPARE(store.toReconcile(m_account, Ended + 4999, 10)->size(), 0);
    const auto first = store.toReconcile(m_account, Ended + 5000, 10);
    QCOMPARE(first->size(), 3);
    QCOMPARE(store.toReconcile(m_account, Ended + 5000, 2)->size(), 2);
    const ReconcileItem item = first->first();
    QCOMPARE(item.asked, 0);
    QCOMPARE(item.attemptEndedMs, Ended);
    QCOMPARE(item.nextAskMs, Ended + 5000);
    VERIFY_OK(recordReconcile(store, item, {}, {}, Ended + 30'000, Ended + 5100));
    QCOMPARE(store.toReconcile(m_account, Ended + 29'999, 10)->size(), 2);
    const auto again = store.toReconcile(m_account, Ended + 30'000, 10);
    QCOMPARE(again->size(), 3);
    QCOMPARE(again->last().message, item.message);
    QCOMPARE(again->last().asked, 1);
    QCOMPARE(again->last().firstAbsentMs, 0);
    QCOMPARE(store.message(item.message)->checkedMs, Ended + 5100);
}

void tst_Answers::questionsAreOfOneAccount()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    QCOMPARE(m_kit->store().toReconcile(AccountId(u"another"_s), StoreKit::Start * 2, 10)->size(), 0);
    QCOMPARE(m_kit->store().toRefresh(AccountId(u"another"_s), StoreKit::Start * 2, 10)->size(), 0);
}

void tst_Answers::absenceIsRememberedFromItsFirstTime()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    Store &store = m_kit->store();
    const ReconcileItem item = due();
    const DeliveryUpdate absent { item.message, -3, {}, {}, {}, {} };
    VERIFY_OK(recordReconcile(store, item, absent, {}, Ended + 1'000'000, Ended + 5000));
    VERIFY_OK(recordReconcile(store, item, absent, {}, Ended + 1'000'000, Ended + 90'000));
    const auto items = store.toReconcile(m_account, Ended + 1'000'000, 10);
    QCOMPARE(items->last().message, item.message);
    QCOMPARE(items->last().firstAbsentMs, Ended + 5000);
    QCOMPARE(items->last().asked, 2);
    QCOMPARE(store.progress(m_batch)->count(SendState::Unknown), 3);
}

void tst_Answers::foundMessageIsAcceptedWithItsCost()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    Store &store = m_kit->store();
    const ReconcileItem item = due();
    const DeliveryUpdate found { item.message, 1, 0, Ended + 3000, Money::fromMicros(2'728'000), 2 };
    VERIFY_OK(recordReconcile(store, item, found, SendState::Accepted, 0, Ended + 5000));
    const auto message = store.message(item.message);
    QCOMPARE(toString(message->state), u"accepted"_s);
    QCOMPARE(int(message->settledBy), int(SettledBy::Status));
    QCOMPARE(toString(message->delivery), toString(DeliveryState::Delivered));
    QCOMPARE(message->cost, std::optional(Money::fromMicros(2'728'000)));
    QCOMPARE(message->parts, 2);
    QCOMPARE(message->sentMs, Ended);
    QCOMPARE(message->deliveredMs, Ended + 3000);
    QCOMPARE(store.progress(m_batch)->spent, Money::fromMicros(2'728'000));
    QCOMPARE(store.toReconcile(m_account, StoreKit::Start * 2, 10)->size(), 2);
    QStringList notes;
    const auto events = store.events(item.message);
    for (const MessageEvent &event : *events)
        notes << event.note;
    QVERIFY(notes.contains(u"found"_s));
}

void tst_Answers::twiceAbsentMayBeSentAgainUnderTheSameId()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    Store &store = m_kit->store();
    const QList<ReconcileItem> items = *store.toReconcile(m_account, StoreKit::Start * 2, 10);
    for (const ReconcileItem &item : items)
        VERIFY_OK(recordReconcile(
            store, item, DeliveryUpdate { item.message, -3, {}, {}, {}, {} }, SendState::Absent, 0, Ended + 400'000));
    QCOMPARE(store.progress(m_batch)->count(SendState::Absent), 3);
    QVERIFY(store.nextQueued(m_batch, 10)->isEmpty());
    QCOMPARE(store
                 .move(m_batch, {}, SendState::Absent, SendState::Queued, SettledBy::Person, HoldReason::None,
                     Ended + 500'000)
                 .value_or(0),
        3);
    const auto attempt = m_kit->attempt(m_batch);
    VERIFY_OK(attempt);
    QCOMPARE(attempt->number, 2);
    QCOMPARE(attempt->gatewayId, items.first().gatewayId);
    // The asking begins anew after the new attempt.
    VERIFY_OK(store.settle(m_kit->settlement(*attempt, SendState::Unknown)));
    QCOMPARE(due().asked, 0);
    QCOMPARE(due().firstAbsentMs, 0);
}

void tst_Answers::impossibleChangeIsAnError()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    for (const SendState to : { SendState::Queued, SendState::InFlight, SendState::Held, SendState::Cancelled })
        QVERIFY(!recordReconcile(m_kit->store(), due(), {}, to, 0, Ended + 5000));
    QCOMPARE(m_kit->store().progress(m_batch)->count(SendState::Unknown), 3);
    QCOMPARE(due().asked, 0);
}

void tst_Answers::closedMeanwhileStaysClosed()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    Store &store = m_kit->store();
    const ReconcileItem item = due();
    VERIFY_OK(store.move(m_batch, { item.message }, SendState::Unknown, SendState::Closed, SettledBy::Person,
        HoldReason::None, Ended + 6000));
    VERIFY_OK(recordReconcile(
        store, item, DeliveryUpdate { item.message, 1, {}, {}, {}, {} }, SendState::Accepted, 0, Ended + 7000));
    QCOMPARE(toString(store.message(item.message)->state), u"closed"_s);
    QCOMPARE(store.events(item.message)->last().note, u"found"_s);
}

void tst_Answers::lastQuestionEndsTheAsking()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    VERIFY_OK(recordReconcile(m_kit->store(), due(), {}, {}, 0, Ended + 5000));
    QCOMPARE(m_kit->store().toReconcile(m_account, StoreKit::Start * 2, 10)->size(), 2);
    QCOMPARE(m_kit->store().progress(m_batch)->count(SendState::Unknown), 3);
}

void tst_Answers::deliveryIsKept_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { -3, -2, -1, 0, 1, 2, 3, 4, 20, 22, 25, 77 })
        QTest::addRow("%d", status) << status;
}

void tst_Answers::deliveryIsKept()
{
    QFETCH(int, status);
    VERIFY_OK(m_kit->bring(m_batch, SendState::Accepted));
    Store &store = m_kit->store();
    const MessageId id = store.history(StoreKit::ofBatch(m_batch), {}, 1)->rows.first().id;
    VERIFY_OK(store.recordDelivery({ { id, 0, {}, Ended + 1, {}, {} } }, Ended + 5000));
    VERIFY_OK(store.recordDelivery({ { id, status, 6, {}, {}, {} } }, Ended + 9000));
    const auto message = store.message(id);
    const auto meaning = deliveryFromStatus(status);
    QCOMPARE(toString(message->delivery), toString(meaning.value_or(DeliveryState::AtOperator)));
    QCOMPARE(message->statusCode.value_or(-99), status);
    QCOMPARE(message->errCode.value_or(-99), 6);
    QCOMPARE(message->deliveredMs, Ended + 1);
    QCOMPARE(message->checkedMs, Ended + 9000);
    QCOMPARE(message->cost, std::optional(Money::fromMicros(1'364'000)));
    const bool stillAsked = !meaning || !isFinal(*meaning);
    QCOMPARE(store.toRefresh(m_account, StoreKit::Start * 2, 10)->size(), stillAsked ? 3 : 2);
}

void tst_Answers::finalDeliveryIsNotAskedAboutAgain()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Accepted));
    Store &store = m_kit->store();
    const QList<DeliveryItem> items = *store.toRefresh(m_account, StoreKit::Start * 2, 10);
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.first().acceptedMs, Ended);
    QCOMPARE(items.first().checkedMs, 0);
    QList<DeliveryUpdate> updates;
    for (const DeliveryItem &item : items)
        updates << DeliveryUpdate { item.message, 20, 6, Ended + 9, {}, {} };
    VERIFY_OK(store.recordDelivery(updates, Ended + 60'000));
    QCOMPARE(store.toRefresh(m_account, StoreKit::Start * 2, 10)->size(), 0);
    HistoryFilter failed;
    failed.deliveries = { DeliveryState::Failed };
    QCOMPARE(store.history(failed, {}, 10)->rows.size(), 3);
}

void tst_Answers::oldestChecksComeFirst()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Accepted));
    Store &store = m_kit->store();
    const QList<DeliveryItem> items = *store.toRefresh(m_account, StoreKit::Start * 2, 10);
    VERIFY_OK(store.recordDelivery({ { items.first().message, 0, {}, {}, {}, {} } }, Ended + 60'000));
    QCOMPARE(store.toRefresh(m_account, Ended + 60'000, 10)->size(), 2);
    const auto later = store.toRefresh(m_account, Ended + 60'001, 10);
    QCOMPARE(later->size(), 3);
    QCOMPARE(later->last().message, items.first().message);
}

void tst_Answers::unchangedStatusAddsNoLine()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Accepted));
    Store &store = m_kit->store();
    const MessageId id = store.toRefresh(m_account, StoreKit::Start * 2, 10)->first().message;
    VERIFY_OK(store.recordDelivery({ { id, 0, {}, {}, {}, {} } }, Ended + 60'000));
    const auto lines = store.events(id)->size();
    VERIFY_OK(store.recordDelivery({ { id, 0, {}, {}, {}, {} } }, Ended + 120'000));
    QCOMPARE(store.events(id)->size(), lines);
    VERIFY_OK(store.recordDelivery({ { id, 1, {}, {}, {}, {} } }, Ended + 180'000));
    QCOMPARE(store.events(id)->size(), lines + 1);
}

void tst_Answers::theStoryTellsWhenItHappened_data()
{
    QTest::addColumn<qint64>("told");
    QTest::addColumn<qint64>("shown");
    QTest::newRow("while nobody asked") << Ended + 7'000 << Ended + 7'000;
    QTest::newRow("before it was sent, by another clock") << Ended - 90'000 << Ended;
    QTest::newRow("yet to come, by another clock") << Ended + 900'000 << Ended + 60'000;
}

/** Not when the program learned of it. */
void tst_Answers::theStoryTellsWhenItHappened()
{
    QFETCH(const qint64, told);
    QFETCH(const qint64, shown);
    VERIFY_OK(m_kit->bring(m_batch, SendState::Accepted));
    Store &store = m_kit->store();
    const MessageId id = store.toRefresh(m_account, StoreKit::Start * 2, 10)->first().message;
    VERIFY_OK(store.recordDelivery({ { id, 1, {}, told, {}, {} } }, Ended + 60'000));
    const auto story = store.events(id);
    VERIFY_OK(story);
    QCOMPARE(int(story->constLast().what), int(MessageEvent::What::Delivery));
    QCOMPARE(story->constLast().atMs, shown);
}

void tst_Answers::questionWithoutAnswerGivesOthersTheirTurn()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Accepted));
    Store &store = m_kit->store();
    const MessageId first = store.toRefresh(m_account, StoreKit::Start * 2, 1)->first().message;
    VERIFY_OK(store.recordUnanswered({ first }, Ended + 60'000));
    const auto later = store.toRefresh(m_account, StoreKit::Start * 2, 10);
    QCOMPARE(later->size(), 3);
    QCOMPARE(later->last().message, first);
    QCOMPARE(later->last().checkedMs, Ended + 60'000);
}

void tst_Answers::listIsRecordedWholeOrNotAtAll()
{
    VERIFY_OK(m_kit->bring(m_batch, SendState::Unknown));
    Store &store = m_kit->store();
    const QList<ReconcileItem> items = *store.toReconcile(m_account, StoreKit::Start * 2, 3);
    QList<ReconcileOutcome> outcomes;
    for (const ReconcileItem &item : items)
        outcomes << ReconcileOutcome { item, DeliveryUpdate { item.message, 1, {}, {}, {}, {} }, SendState::Accepted,
            0 };
    outcomes.last().becomes = SendState::Queued;
    QVERIFY(!store.recordReconciles(outcomes, Ended + 5000));
    QCOMPARE(store.progress(m_batch)->count(SendState::Unknown), 3);
    outcomes.last().becomes = std::nullopt;
    outcomes.last().nextAskMs = Ended + 30'000;
    VERIFY_OK(store.recordReconciles(outcomes, Ended + 5000));
    QCOMPARE(store.progress(m_batch)->count(SendState::Accepted), 2);
    QCOMPARE(due().message, items.last().message);
    QCOMPARE(due().asked, 1);
}

void tst_Answers::forgottenMessageIsNotAskedAboutForEver_data()
{
    QTest::addColumn<QList<int>>("answers");
    QTest::addColumn<qint64>("lastAfterMs");
    QTest::addColumn<bool>("isForgotten");
    constexpr qint64 hour = 3'600'000;
    QTest::newRow("soon after sending") << QList<int> { -3, -3, -3, -3, -3, -3 } << qint64 { 600'000 } << false;
    QTest::newRow("a few times") << QList<int> { -3, -3, -3, -3 } << 2 * hour << false;
    QTest::newRow("many times") << QList<int> { -3, -3, -3, -3, -3 } << hour << true;
    QTest::newRow("not in a row") << QList<int> { -3, -3, -3, 0, -3, -3 } << 2 * hour << false;
    QTest::newRow("once after three days") << QList<int> { -3 } << 72 * hour << true;
    QTest::newRow("on its way for three days") << QList<int> { 0, 0, 0, 0, 0 } << 80 * hour << false;
}

void tst_Answers::forgottenMessageIsNotAskedAboutForEver()
{
    QFETCH(QList<int>, answers);
    QFETCH(qint64, lastAfterMs);
    QFETCH(bool, isForgotten);
    VERIFY_OK(m_kit->bring(m_batch, SendState::Accepted));
    Store &store = m_kit->store();
    const MessageId id = store.toRefresh(m_account, StoreKit::Start * 2, 1)->first().message;
    const qint64 first = Ended + lastAfterMs - 1000 * (answers.size() - 1);
    for (qsizetype i = 0; i < answers.size(); ++i)
        VERIFY_OK(store.recordDelivery({ { id, answers.at(i), {}, {}, {}, {} } }, first + 1000 * i));
    QCOMPARE(store.toRefresh(m_account, StoreKit::Start * 2, 10)->size(), isForgotten ? 2 : 3);
    QVERIFY(store.message(id)->state == SendState::Accepted);
}

void tst_Answers::plannedMessageIsNotForgottenBeforeItsTime()
{
    constexpr qint64 day = 86'400'000;
    Store &store = m_kit->store();
    NewBatch batch = m_kit->newBatch(1);
    batch.atUtcMs = Ended + 10 * day;
    const BatchId planned = store.addBatch(batch).value_or(0);
    VERIFY_OK(m_kit->bring(planned, SendState::Accepted));
    const MessageId id = store.toRefresh(m_account, StoreKit::Start * 2, 1)->first().message;
    VERIFY_OK(store.recordDelivery({ { id, -3, {}, {}, {}, {} } }, Ended + 9 * day));
    QCOMPARE(store.toRefresh(m_account, StoreKit::Start * 2, 10)->size(), 1);
    VERIFY_OK(store.recordDelivery({ { id, -3, {}, {}, {}, {} } }, Ended + 13 * day));
    QCOMPARE(store.toRefresh(m_account, StoreKit::Start * 2, 10)->size(), 0);
}

void tst_Answers::onlyAcceptedMessagesHaveADelivery()
{
    Store &store = m_kit->store();
    const MessageId id = store.nextQueued(m_batch, 1)->first().id;
    QVERIFY(!store.recordDelivery({ { id, 1, {}, {}, {}, {} } }, Ended));
    QCOMPARE(toString(store.message(id)->delivery), toString(DeliveryState::None));
}

QTEST_GUILESS_MAIN(tst_Answers)
#include "tst_answers.moc"
