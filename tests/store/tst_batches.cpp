// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

#include <QRandomGenerator>

#include <iterator>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

SendState anyState(QRandomGenerator &random)
{
    return allSendStates.at(random.bounded(static_cast<quint32>(allSendStates.size())));
}

} // namespace

class tst_Batches : public QObject
{
    Q_OBJECT

private slots:
    void storedBatchComesBackAsConfirmed();
    void rowsKeepTheOrderOfRecipients();
    void storingTellsHowFarItIs();
    void stoppedStoringLeavesNothing_data();
    void stoppedStoringLeavesNothing();
    void numbersOfOthersSurviveAStop();
    void publicIdIsUsedOnce();
    void openBatchesAreUnsettledOrYoung();
    void stateOfABatchIsKept();
    void unknownBatchIsNotFound();
    void sameTextToTheSamePersonIsNoticed();
    void notSentIsNoRepeat_data();
    void notSentIsNoRepeat();
    void draftsAreKeptBySlot();
    void pricesAreKeptByPrefix();
    void sendersAreListedLastUsedFirst();
    void balanceIsTheLastOne();
    void countsAlwaysAddUp_data();
    void countsAlwaysAddUp();
};

void tst_Batches::storedBatchComesBackAsConfirmed()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    NewBatch batch = kit.newBatch(2);
    batch.draft.kind = MessageKind::Flash;
    batch.draft.recipients = u"050 123 45 67\n067 1234567"_s;
    batch.draft.options.schedule.mode = Schedule::Mode::After;
    batch.confirmedCost = Money::fromMicros(2'728'000);
    batch.priceSource = PriceSource::Gateway;
    batch.partsEach = 2;
    batch.holdUntilMs = batch.createdMs + 10'000;
    batch.atUtcMs = batch.createdMs + 3'600'000;
    batch.expectedCost.insert(batch.addresses.first().text(), Money::fromMicros(1'364'000));
    const auto id = kit.store().addBatch(batch);
    VERIFY_OK(id);
    const auto info = kit.store().batch(*id);
    VERIFY_OK(info);
    QCOMPARE(info->publicId, batch.publicId);
    QCOMPARE(info->account, batch.account);
    QVERIFY(info->kind == MessageKind::Flash);
    QVERIFY(info->draft == batch.draft);
    QCOMPARE(info->text, batch.text);
    QVERIFY(info->state == BatchState::Active);
    QCOMPARE(info->confirmedCost, batch.confirmedCost);
    QVERIFY(info->priceSource == PriceSource::Gateway);
    QCOMPARE(info->currency, u"UAH"_s);
    QCOMPARE(info->partsEach, 2);
    QCOMPARE(info->createdMs, batch.createdMs);
    QCOMPARE(info->holdUntilMs, batch.holdUntilMs);
    QCOMPARE(info->atUtcMs, batch.atUtcMs);
    const auto message = kit.store().nextQueued(*id, 1)->first();
    QCOMPARE(message.text, batch.text);
    QCOMPARE(message.sender, u"Visnyk"_s);
    QCOMPARE(message.comment, u"вересень"_s);
    QCOMPARE(message.parts, 2);
    QVERIFY(!message.cost);
    QCOMPARE(*kit.store().batchByPublicId(batch.publicId), std::optional(*id));
    QCOMPARE(*kit.store().batchByPublicId(u"NONE"_s), std::optional<BatchId>());
}

void tst_Batches::rowsKeepTheOrderOfRecipients()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    NewBatch batch = kit.newBatch(0);
    batch.addresses = { Address(u"+380671234567"_s), Address(u"G12"_s), Address(u"+380501234567"_s) };
    const auto id = kit.store().addBatch(batch);
    VERIFY_OK(id);
    const auto rows = kit.store().nextQueued(*id, 10);
    QCOMPARE(rows->size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(rows->at(i).address, batch.addresses.at(i));
}

void tst_Batches::storingTellsHowFarItIs()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QList<qint64> told;
    const auto id = kit.store().addBatch(kit.newBatch(4500), [&told](qint64 rows) {
        told << rows;
        return true;
    });
    VERIFY_OK(id);
    QCOMPARE(told, (QList<qint64> { 2000, 4000, 4500 }));
    QCOMPARE(kit.store().progress(*id)->count(SendState::Queued), 4500);
}

void tst_Batches::stoppedStoringLeavesNothing_data()
{
    QTest::addColumn<qint64>("stopAt");
    QTest::newRow("early") << qint64 { 2000 };
    QTest::newRow("late") << qint64 { 4500 };
}

void tst_Batches::stoppedStoringLeavesNothing()
{
    QFETCH(qint64, stopAt);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const NewBatch batch = kit.newBatch(4500);
    const auto id = kit.store().addBatch(batch, [stopAt](qint64 rows) { return rows < stopAt; });
    QVERIFY(!id);
    QCOMPARE(toString(id.error().kind), u"cancelled"_s);
    for (const char *table : { "batch", "message", "phone", "batch_count" })
        QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM "_s + QLatin1StringView(table)).toString(), u"0"_s);
    HistoryFilter search;
    search.search = u"380501"_s;
    QVERIFY(kit.store().history(search, {}, 10)->rows.isEmpty());
    VERIFY_OK(kit.store().addBatch(batch));
    QCOMPARE(kit.store().totals({})->messages, 4500);
}

void tst_Batches::numbersOfOthersSurviveAStop()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QVERIFY(kit.add(10) > 0);
    QVERIFY(!kit.store().addBatch(kit.newBatch(20), [](qint64) { return false; }));
    HistoryFilter search;
    search.search = u"1234567"_s;
    QCOMPARE(kit.store().history(search, {}, 10)->rows.size(), 1);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM phone"_s).toInt(), 10);
}

void tst_Batches::publicIdIsUsedOnce()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const NewBatch batch = kit.newBatch(1);
    VERIFY_OK(kit.store().addBatch(batch));
    QVERIFY(!kit.store().addBatch(batch));
    QCOMPARE(kit.store().totals({})->messages, 1);
    NewBatch empty = kit.newBatch(1);
    empty.addresses.clear();
    QCOMPARE(toString(kit.store().addBatch(empty).error().kind), u"input"_s);
}

void tst_Batches::openBatchesAreUnsettledOrYoung()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId settled = kit.add(1);
    VERIFY_OK(kit.bring(settled, SendState::Accepted));
    const BatchId queued = kit.add(1);
    const BatchId unknown = kit.add(1);
    VERIFY_OK(kit.bring(unknown, SendState::Unknown));
    const auto ids = [&kit](qint64 since) {
        QList<BatchId> list;
        const auto found = kit.store().openBatches(since);
        for (const BatchInfo &batch : found.value_or(QList<BatchInfo> {}))
            list << batch.id;
        return list;
    };
    QCOMPARE(ids(StoreKit::Start * 2), (QList<BatchId> { queued, unknown }));
    QCOMPARE(ids(StoreKit::Start), (QList<BatchId> { settled, queued, unknown }));
}

void tst_Batches::stateOfABatchIsKept()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(1);
    VERIFY_OK(kit.store().setBatchState(id, BatchState::Paused, HoldReason::NoMoney));
    QVERIFY(kit.store().batch(id)->state == BatchState::Paused);
    QVERIFY(kit.store().batch(id)->holdReason == HoldReason::NoMoney);
    QVERIFY(!kit.store().setBatchState(id, BatchState::Incomplete, HoldReason::None));
}

void tst_Batches::unknownBatchIsNotFound()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QCOMPARE(toString(kit.store().batch(5).error().kind), u"not_found"_s);
    QCOMPARE(toString(kit.store().progress(5).error().kind), u"not_found"_s);
    QCOMPARE(toString(kit.store().message(5).error().kind), u"not_found"_s);
    QVERIFY(!kit.store().setBatchState(5, BatchState::Done, HoldReason::None));
}

void tst_Batches::sameTextToTheSamePersonIsNoticed()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(3);
    VERIFY_OK(kit.bring(id, SendState::Accepted));
    const QString text = kit.store().batch(id)->text;
    const QList<Address> asked = StoreKit::people(5, 1); // two of the three, and three strangers
    const auto repeated = kit.store().alreadySent(text, asked, StoreKit::Start);
    VERIFY_OK(repeated);
    QCOMPARE(*repeated, asked.mid(0, 2));
    QVERIFY(kit.store().alreadySent(text + u'!', asked, StoreKit::Start)->isEmpty());
    QVERIFY(kit.store().alreadySent(text, asked, StoreKit::Start + 100'000)->isEmpty());
}

void tst_Batches::notSentIsNoRepeat_data()
{
    QTest::addColumn<SendState>("state");
    QTest::addColumn<bool>("isRepeat");
    QTest::newRow("refused") << SendState::Refused << false;
    QTest::newRow("held") << SendState::Held << false;
    QTest::newRow("unknown") << SendState::Unknown << true;
    QTest::newRow("accepted") << SendState::Accepted << true;
    QTest::newRow("queued again") << SendState::Queued << true;
}

void tst_Batches::notSentIsNoRepeat()
{
    QFETCH(SendState, state);
    QFETCH(bool, isRepeat);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(1);
    VERIFY_OK(kit.bring(id, state));
    QCOMPARE(kit.store().alreadySent(kit.store().batch(id)->text, StoreKit::people(1), StoreKit::Start)->size(),
        isRepeat ? 1 : 0);
}

void tst_Batches::draftsAreKeptBySlot()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    Store &store = kit.store();
    QCOMPARE(*store.loadDraft(u"write"_s), std::optional<Draft>());
    Draft draft = kit.newBatch(1).draft;
    draft.recipients = u"щось не те, 050"_s;
    VERIFY_OK(store.saveDraft(u"write"_s, draft, StoreKit::Start));
    VERIFY_OK(store.saveDraft(u"other"_s, Draft {}, StoreKit::Start));
    draft.text = u"Привіт"_s;
    VERIFY_OK(store.saveDraft(u"write"_s, draft, StoreKit::Start + 1));
    QVERIFY(*store.loadDraft(u"write"_s) == std::optional(draft));
    VERIFY_OK(store.deleteDraft(u"write"_s));
    VERIFY_OK(store.deleteDraft(u"write"_s));
    QVERIFY(!*store.loadDraft(u"write"_s));
    QVERIFY(*store.loadDraft(u"other"_s) == std::optional(Draft {}));
}

void tst_Batches::pricesAreKeptByPrefix()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    Store &store = kit.store();
    const AccountId account(u"practice"_s);
    const PriceEntry sms { MessageKind::Sms, u"38050"_s, u"25501"_s, Money::fromMicros(1'364'000), 10 };
    PriceEntry flash = sms;
    flash.kind = MessageKind::Flash;
    VERIFY_OK(store.savePrices(account, { sms, flash }));
    PriceEntry dearer = sms;
    dearer.perPart = Money::fromMicros(1'400'000);
    dearer.learnedMs = 20;
    VERIFY_OK(store.savePrices(account, { dearer }));
    const auto prices = store.loadPrices(account);
    VERIFY_OK(prices);
    QCOMPARE(prices->size(), 2);
    for (const PriceEntry &price : *prices)
        QCOMPARE(price.perPart, price.kind == MessageKind::Sms ? dearer.perPart : flash.perPart);
    QVERIFY(store.loadPrices(AccountId(u"other"_s))->isEmpty());
}

void tst_Batches::sendersAreListedLastUsedFirst()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    Store &store = kit.store();
    const AccountId account(u"practice"_s);
    VERIFY_OK(store.rememberSender(account, u"Visnyk"_s, 1));
    VERIFY_OK(store.rememberSender(account, u"Office"_s, 2));
    VERIFY_OK(store.rememberSender(account, u"Visnyk"_s, 3));
    VERIFY_OK(store.rememberSender(account, QString(), 4));
    QCOMPARE(*store.senders(account), (QStringList { u"Visnyk"_s, u"Office"_s }));
    QVERIFY(store.senders(AccountId(u"other"_s))->isEmpty());
}

void tst_Batches::balanceIsTheLastOne()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const AccountId account(u"practice"_s);
    QVERIFY(!*kit.store().loadBalance(account));
    VERIFY_OK(kit.store().saveBalance(account, Money::fromMicros(5), u"UAH"_s, 1));
    VERIFY_OK(kit.store().saveBalance(account, Money::fromMicros(-7), u"EUR"_s, 2));
    const auto balance = kit.store().loadBalance(account);
    QCOMPARE((*balance)->balance, Money::fromMicros(-7));
    QCOMPARE((*balance)->currency, u"EUR"_s);
    QCOMPARE((*balance)->askedMs, 2);
}

void tst_Batches::countsAlwaysAddUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Whatever is done in whatever order: the counts of a batch are its rows, and their sum its recipients.
void tst_Batches::countsAlwaysAddUp()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QHash<BatchId, int> sizes;
    QList<AttemptInfo> open;
    for (int step = 0; step < 150; ++step) {
        const BatchId id = sizes.isEmpty() ? 0 : std::next(sizes.cbegin(), random.bounded(int(sizes.size()))).key();
        switch (sizes.isEmpty() ? 0U : random.bounded(7U)) {
        case 0: {
            const int size = random.bounded(1, 30);
            const BatchId added = kit.add(size);
            QVERIFY(added > 0);
            sizes.insert(added, size);
            break;
        }
        case 1:
        case 2:
            if (const auto begun = kit.attempt(id, random.bounded(1, 12)))
                open << *begun;
            break;
        case 3:
            if (!open.isEmpty()) {
                Settlement settled = kit.settlement(open.takeFirst(), SendState::Accepted);
                for (Settlement::Row &row : settled.rows)
                    row.state = anyState(random);
                const auto done = kit.store().settle(settled); // often a move that is not allowed
                if (!done)
                    QCOMPARE(toString(done.error().kind), u"storage"_s);
            }
            break;
        case 4: {
            const auto moved = kit.store().move(
                id, {}, anyState(random), anyState(random), SettledBy::Person, HoldReason::Person, StoreKit::Start);
            if (!moved)
                QCOMPARE(toString(moved.error().kind), u"storage"_s);
            break;
        }
        case 5: {
            const auto due = kit.store().toReconcile(AccountId(u"practice"_s), StoreKit::Start * 2, 5);
            for (const ReconcileItem &item : due.value_or(QList<ReconcileItem> {}))
                VERIFY_OK(recordReconcile(kit.store(), item,
                    DeliveryUpdate { item.message, 1, {}, {}, Money::fromMicros(random.bounded(5'000'000)), 3 },
                    random.bounded(2) ? std::optional(SendState::Accepted) : std::nullopt, StoreKit::Start,
                    StoreKit::Start));
            break;
        }
        default:
            if (random.bounded(4) == 0) {
                open.clear();
                QCOMPARE(kit.open(), QString());
                for (auto each = sizes.cbegin(); each != sizes.cend(); ++each)
                    VERIFY_OK(kit.store().setBatchState(each.key(), BatchState::Active, HoldReason::None));
            }
        }
    }
    qint64 all = 0;
    for (auto each = sizes.cbegin(); each != sizes.cend(); ++each) {
        const auto progress = kit.store().progress(each.key());
        VERIFY_OK(progress);
        QCOMPARE(progress->sum(), each.value());
        all += each.value();
    }
    QCOMPARE(kit.store().totals({})->messages, all);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM (SELECT batch, state, count(*) AS n, sum(parts) AS parts,"
                           " sum(COALESCE(cost, 0)) AS cost FROM message GROUP BY batch, state"
                           " EXCEPT SELECT batch, state, messages, parts, cost FROM batch_count)"_s)
                 .toString(),
        u"0"_s);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM message WHERE state = 3 AND id NOT IN (SELECT message FROM"
                           " attempt_message WHERE state = 3)"_s)
                 .toString(),
        u"0"_s);
    QCOMPARE(StoreKit::ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(StoreKit::ask(u"PRAGMA foreign_key_check"_s).toString().trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Batches)
#include "tst_batches.moc"
