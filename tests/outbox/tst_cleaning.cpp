// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../store/bytesearch.h"
#include "enginekit.h"
#include "failingstore.h"
#include "sendrules.h"

#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = qint64 { 24 } * 60 * 60 * 1000;

} // namespace

/** One person, and what is old, goes for good; everything else stays, and sending goes on. */
class tst_Cleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kit = std::make_unique<EngineKit>(); }
    void cleanup() { m_kit.reset(); }
    void onePersonGoesEverywhere();
    void aGroupOrAStrangerIsNoTrouble();
    void notWhileSomethingIsNotSettled();
    void nothingGoesWhenTheOtherPlaceKeepsIt();
    void whatIsAbsentMayGo();
    void sendingGoesOnMeanwhile();
    void theNextStartFinishesWhatWasLeft();
    void whatIsOldGoesAndIsCounted();
    void stoppedWhatIsGoneIsGone();
    void byItselfOnlyWhenTheTimeIsSure_data();
    void byItselfOnlyWhenTheTimeIsSure();
    void everyGatewayMustAgree();
    void forEverIsForEver();
    void withoutAnAccountNothingIsInTheWay();

private:
    /** Sent and answered, and the clock a minute on. */
    [[nodiscard]] BatchId sent(const QList<Address> &addresses, const QString &text = u"Meeting at 10"_s)
    {
        SendPlan plan = planFor(addresses);
        plan.draft.text = text;
        plan.draft.recipients = addresses.constFirst().text();
        const auto batch = await(m_kit->engine->queue(plan));
        if (!batch)
            return 0;
        const QString all = u"accepted %1"_s.arg(addresses.size());
        if (!QTest::qWaitFor([&] { return m_kit->counts(*batch) == all; }, 20'000))
            return 0;
        m_kit->clock->pass(60'000);
        return *batch;
    }
    [[nodiscard]] qint64 messages() const { return await(m_kit->engine->totals({}))->messages; }
    /** The gateway says what time it is: @p leadMs before ours. */
    void tellTime(qint64 leadMs) const
    {
        BalanceReply balance;
        balance.balance = Money::fromMicros(5'000'000);
        balance.serverUtcMs = m_kit->clock->utcMs() + leadMs;
        m_kit->script->setBalance(balance);
        QVERIFY(await(m_kit->engine->refreshBalance(TestAccount)));
    }

    std::unique_ptr<EngineKit> m_kit;
};

void tst_Cleaning::onePersonGoesEverywhere()
{
    QStringList elsewhere;
    m_kit->setup().forgetElsewhere = [&elsewhere](const Address &person) {
        elsewhere << person.text();
        return Result<>();
    };
    QVERIFY(m_kit->startSignedIn());
    const QString rare = u"\u0292\u026E\u02AC"_s;
    QVERIFY(sent({ person(0) }, rare) != 0);
    const BatchId shared = sent(people(3));
    QVERIFY(shared != 0);
    Draft draft = textDraft();
    draft.recipients = u"%1\n%2"_s.arg(person(1).text(), u"0"_s + person(0).text().mid(4)); // as it is dialled at home
    QVERIFY(await(m_kit->engine->saveDraft(u"compose"_s, draft)));
    const QString digits = person(0).text().mid(4);
    QVERIFY(!filesWith(m_kit->dataDir(), digits).isEmpty());
    QVERIFY(!filesWith(m_kit->dataDir(), rare).isEmpty());

    const auto record = await(m_kit->engine->personRecord(person(0)));
    QVERIFY(record);
    QVERIFY(*record == (PersonRecord { 2, 0, 1, 0 }));
    QSignalSpy removed(m_kit->engine.get(), &Engine::messagesRemoved);
    const auto forgotten = await(m_kit->engine->forget(person(0)));
    QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().detail));
    QTRY_VERIFY(!removed.isEmpty());
    QCOMPARE(elsewhere, QStringList { person(0).text() });
    QCOMPARE(filesWith(m_kit->dataDir(), digits), QStringList());
    QCOMPARE(filesWith(m_kit->dataDir(), rare), QStringList());
    QVERIFY(await(m_kit->engine->personRecord(person(0)))->isEmpty());
    QCOMPARE(await(m_kit->engine->loadDraft(u"compose"_s))->value().recipients, person(1).text());
    QCOMPARE(messages(), 2);
    QCOMPARE(m_kit->counts(shared), u"accepted 2"_s);
    // Whoever writes to them again is a stranger.
    QVERIFY(await(m_kit->engine->alreadySent(u"Meeting at 10"_s, people(3), 0))->size() == 2);
    QVERIFY(sent({ person(0) }) != 0);
    QCOMPARE(messages(), 3);
}

void tst_Cleaning::aGroupOrAStrangerIsNoTrouble()
{
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent(people(2)) != 0);
    for (const QString &nobody : { u"+380509999999"_s, u"G12"_s, u"name@example.com"_s, u""_s })
        QVERIFY(await(m_kit->engine->forget(Address(nobody))));
    QCOMPARE(messages(), 2);
}

void tst_Cleaning::notWhileSomethingIsNotSettled()
{
    int elsewhere = 0;
    m_kit->setup().forgetElsewhere = [&elsewhere](const Address &) {
        ++elsewhere;
        return Result<>();
    };
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent({ person(0) }) != 0);
    const auto waiting = await(m_kit->engine->queue(planFor(people(2), 60)));
    QVERIFY(waiting);
    const auto refused = await(m_kit->engine->forget(person(0)));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(Error::Kind::Input));
    QCOMPARE(elsewhere, 0);
    QCOMPARE(messages(), 3);
    QCOMPARE(m_kit->counts(*waiting), u"queued 2"_s);
    QVERIFY(await(m_kit->engine->undo(*waiting)));
    QVERIFY(await(m_kit->engine->forget(person(0))));
    QCOMPARE(elsewhere, 1);
    QCOMPARE(messages(), 1);
}

void tst_Cleaning::nothingGoesWhenTheOtherPlaceKeepsIt()
{
    m_kit->setup().forgetElsewhere
        = [](const Address &) { return Result<>(failure(Error::Kind::Storage, u"somebody else practises"_s)); };
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent(people(1)) != 0);
    const auto refused = await(m_kit->engine->forget(person(0)));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(Error::Kind::Storage));
    QCOMPARE(messages(), 1);
}

/** Proven not to be sent; the outbox, which still offers to send it again, forgets it too. */
void tst_Cleaning::whatIsAbsentMayGo()
{
    QVERIFY(m_kit->startSignedIn());
    m_kit->script->answerSends({ fails(Error::Kind::Unanswered) });
    const auto batch = await(m_kit->engine->queue(planFor(people(1))));
    QVERIFY(batch);
    QTRY_COMPARE(m_kit->counts(*batch), u"unknown 1"_s);
    QVERIFY(!await(m_kit->engine->forget(person(0))));
    for (int i = 0; i < 30 && m_kit->counts(*batch) != u"absent 1"_s; ++i) {
        m_kit->clock->pass(61'000);
        QTest::qWait(300);
    }
    QCOMPARE(m_kit->counts(*batch), u"absent 1"_s);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(await(m_kit->engine->forget(person(0))));
    QCOMPARE(messages(), 0);
    QVERIFY(await(m_kit->engine->openBatches())->isEmpty());
    QVERIFY(!await(m_kit->engine->sendAbsentAgain(*batch, 0)));
    QTest::qWait(1'200); // nobody looks for it any more
    QCOMPARE(m_kit->script->sends().size(), 1);
}

void tst_Cleaning::sendingGoesOnMeanwhile()
{
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent({ person(7) }) != 0);
    const BatchId shared = sent({ person(7), person(8) });
    QVERIFY(shared != 0);
    m_kit->script->holdSends();
    const auto batch = await(m_kit->engine->queue(planFor(people(5))));
    QVERIFY(batch);
    QTRY_COMPARE(m_kit->script->sends().size(), 3);
    QCOMPARE(m_kit->counts(*batch), u"in_flight 5"_s);
    QVERIFY(await(m_kit->engine->forget(person(7))));  // does not wait for them
    QVERIFY(!await(m_kit->engine->forget(person(0)))); // on the wire
    m_kit->script->releaseSends();
    QTRY_COMPARE(m_kit->counts(*batch), u"accepted 5"_s);
    QCOMPARE(m_kit->counts(shared), u"accepted 1"_s);
    QCOMPARE(messages(), 6);
    QCOMPARE(m_kit->script->sends().size(), 3);
}

void tst_Cleaning::theNextStartFinishesWhatWasLeft()
{
    const QString rare = u"\u0292\u026E\u02AC"_s;
    const auto trouble = std::make_shared<StoreTrouble>();
    trouble->reading = true;
    m_kit->setup().openStore = [trouble](const QString &dir, Store::Mode mode) -> Result<std::unique_ptr<Store>> {
        auto real = Store::open(dir, mode);
        if (!real)
            return real;
        return std::unique_ptr<Store>(std::make_unique<FailingStore>(std::move(*real), trouble));
    };
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent({ person(0) }, rare) != 0);
    QVERIFY(sent({ person(1) }) != 0);
    const QFuture<Result<>> forgetting = m_kit->engine->forget(person(0));
    QTRY_COMPARE(messages(), 1);
    QTest::qWait(50);
    QVERIFY(!forgetting.isFinished()); // it can still be read
    QVERIFY(await(m_kit->engine->shutDown(false)));
    const Result<> ended = await(forgetting);
    QVERIFY(!ended);
    QCOMPARE(int(ended.error().kind), int(Error::Kind::Cancelled));
    m_kit->crash();
    QVERIFY(!filesWith(m_kit->dataDir(), rare.mid(1)).isEmpty()); // in the search index
    trouble->reading = false;
    QVERIFY(m_kit->startSignedIn());
    QTRY_COMPARE(filesWith(m_kit->dataDir(), rare.mid(1)), QStringList());
}

void tst_Cleaning::whatIsOldGoesAndIsCounted()
{
    qint64 elsewhere = 0;
    m_kit->setup().removeOlderElsewhere = [&elsewhere](qint64 beforeMs) {
        elsewhere = beforeMs;
        return Result<>();
    };
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent(people(3), u"First"_s) != 0);
    m_kit->clock->pass(400 * DayMs);
    const BatchId young = sent(people(2));
    QVERIFY(young != 0);
    const qint64 before = Engine::keptSince(m_kit->clock->utcMs(), 12);
    QCOMPARE(await(m_kit->engine->countOlder(before)).value_or(-1), 3);
    QSignalSpy removed(m_kit->engine.get(), &Engine::messagesRemoved);
    QCOMPARE(await(m_kit->engine->removeOlder(before)).value_or(-1), 3);
    QTRY_VERIFY(!removed.isEmpty());
    QCOMPARE(removed.last().at(0).toLongLong(), 3);
    QCOMPARE(elsewhere, before);
    QCOMPARE(messages(), 2);
    QCOMPARE(m_kit->counts(young), u"accepted 2"_s);
    QTRY_COMPARE(filesWith(m_kit->dataDir(), person(2).text().mid(4)), QStringList());
}

void tst_Cleaning::stoppedWhatIsGoneIsGone()
{
    QVERIFY(m_kit->startSignedIn());
    const auto batch = await(m_kit->engine->queue(planFor(people(4'000), 60)));
    QVERIFY(batch);
    QVERIFY(await(m_kit->engine->undo(*batch)));
    m_kit->clock->pass(400 * DayMs);
    const qint64 now = m_kit->clock->utcMs();
    const QFuture<Result<qint64>> removing = m_kit->engine->removeOlder(now);
    const auto second = await(m_kit->engine->removeOlder(now)); // one at a time
    QVERIFY(!second);
    QCOMPARE(int(second.error().kind), int(Error::Kind::Input));
    m_kit->engine->stopRemoving();
    const auto stopped = await(removing);
    QVERIFY(!stopped);
    QCOMPARE(int(stopped.error().kind), int(Error::Kind::Cancelled));
    const qint64 left = messages();
    QVERIFY(left > 0);
    QTest::qWait(100);
    QCOMPARE(messages(), left);
    QCOMPARE(await(m_kit->engine->removeOlder(now)).value_or(-1), left);
    QCOMPARE(messages(), 0);
}

void tst_Cleaning::byItselfOnlyWhenTheTimeIsSure_data()
{
    QTest::addColumn<qint64>("lead");
    QTest::addColumn<bool>("goes");
    QTest::newRow("agreed") << qint64 { 0 } << true;
    QTest::newRow("ours is a year ahead") << -365 * DayMs << false;
    QTest::newRow("ours is behind") << 2 * DayMs << false;
}

/** A clock that jumped years ahead must not cost a single message. */
void tst_Cleaning::byItselfOnlyWhenTheTimeIsSure()
{
    QFETCH(qint64, lead);
    QFETCH(bool, goes);
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent(people(3)) != 0);
    QVERIFY(await(m_kit->engine->shutDown(false)));
    m_kit->engine.reset();
    m_kit->clock->pass(400 * DayMs);
    QVERIFY(m_kit->startSignedIn());
    m_kit->engine->keepFor(12);
    QCOMPARE(messages(), 3); // the engine has heard of no time yet
    QTest::qWait(100);
    QCOMPARE(messages(), 3);
    tellTime(lead);
    m_kit->engine->keepFor(12);
    if (goes) {
        QTRY_COMPARE(messages(), 0);
        return;
    }
    QTest::qWait(200);
    QCOMPARE(messages(), 3);
}

void tst_Cleaning::everyGatewayMustAgree()
{
    const auto other = std::make_shared<GatewayScript>();
    m_kit->setup().makeGateway = [ours = m_kit->script, other](const Account &account, SecretBuffer) {
        return std::make_unique<FakeGateway>(account.id == TestAccount ? ours : other);
    };
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent(people(2)) != 0);
    Account second;
    second.id = AccountId(u"shop"_s);
    second.baseUrl = QUrl(u"http://127.0.0.1:2"_s);
    second.login = u"shop"_s;
    m_kit->engine->setAccount(second, SecretBuffer("secret"));
    m_kit->clock->pass(400 * DayMs);
    BalanceReply late;
    late.serverUtcMs = m_kit->clock->utcMs() - 30 * DayMs;
    other->setBalance(late);
    QVERIFY(await(m_kit->engine->refreshBalance(second.id)));
    tellTime(0);
    m_kit->engine->keepFor(12);
    QTest::qWait(200);
    QCOMPARE(messages(), 2);
    late.serverUtcMs = m_kit->clock->utcMs();
    other->setBalance(late);
    QVERIFY(await(m_kit->engine->refreshBalance(second.id)));
    m_kit->engine->keepFor(12);
    QTRY_COMPARE(messages(), 0);
}

void tst_Cleaning::forEverIsForEver()
{
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent(people(3)) != 0);
    m_kit->clock->pass(4'000 * DayMs);
    tellTime(0);
    m_kit->engine->keepFor(12);
    m_kit->engine->keepFor(0);
    QCOMPARE(messages(), 3);
    QTest::qWait(200);
    QCOMPARE(messages(), 3);
    const BatchId young = sent(people(1));
    QVERIFY(young != 0);
    m_kit->engine->keepFor(1); // but not what is young
    QTRY_COMPARE(messages(), 1);
    QCOMPARE(m_kit->counts(young), u"accepted 1"_s);
}

void tst_Cleaning::withoutAnAccountNothingIsInTheWay()
{
    QVERIFY(m_kit->startSignedIn());
    QVERIFY(sent(people(2)) != 0);
    QVERIFY(await(m_kit->engine->shutDown(false)));
    m_kit->engine.reset();
    m_kit->setup().readOnly = true;
    QVERIFY(m_kit->start());
    const auto refused = await(m_kit->engine->forget(person(0)));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(u"read-only"_s));
    QVERIFY(!await(m_kit->engine->removeOlder(m_kit->clock->utcMs() + DayMs)));
    QCOMPARE(await(m_kit->engine->personRecord(person(0)))->messages, 1);
    m_kit->engine.reset();
    m_kit->setup().readOnly = false;
    QVERIFY(m_kit->start()); // nobody is signed in
    QVERIFY(await(m_kit->engine->forget(person(0))));
    QCOMPARE(messages(), 1);
}

QTEST_GUILESS_MAIN(tst_Cleaning)
#include "tst_cleaning.moc"
