// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"
#include "failingstore.h"

#include "store/place.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Restarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void crashLeavesUnknownAndAsks();
    void cleanQuitResumesOnlyWhenChosen_data();
    void cleanQuitResumesOnlyWhenChosen();
    void quitAbortsWhatDoesNotEnd();
    void quitTellsOfAnAnswerThatCannotBeWritten();
    void secondEngineIsLockedOut();
    void readOnlyLooksAndSendsNothing();
    void newerDatabaseIsOnlyLookedAt();
};

void tst_Restarts::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!sending stopped)"_s));
}

void tst_Restarts::crashLeavesUnknownAndAsks()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 2;
    kit.script->holdSends();
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(5))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    kit.crash();
    kit.script->releaseSends();
    kit.script->setStatusOfAll(0);
    kit.clock->pass(60'000);
    const auto report = kit.startSignedIn();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->becameUnknown, 2);
    QCOMPARE(report->interrupted.size(), 1);
    QCOMPARE(report->interrupted.constFirst().id, *batch);
    QCOMPARE(kit.counts(*batch), u"queued 3, unknown 2"_s);
    QVERIFY(kit.settledBy(*batch, SendState::Unknown) == SettledBy::Start);
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"queued 3, accepted 2"_s);
    QVERIFY(kit.settledBy(*batch, SendState::Accepted) == SettledBy::Status);
    kit.clock->pass(3'600'000);
    QCOMPARE(kit.script->sends().size(), 1); // nothing by itself
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 3);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 5"_s);
    QCOMPARE(kit.script->sends().size(), 3);
}

void tst_Restarts::cleanQuitResumesOnlyWhenChosen_data()
{
    QTest::addColumn<bool>("byItself");
    QTest::newRow("chosen") << true;
    QTest::newRow("not chosen") << false;
}

void tst_Restarts::cleanQuitResumesOnlyWhenChosen()
{
    QFETCH(const bool, byItself);
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 30)));
    QVERIFY(batch);
    QVERIFY(await(kit.engine->shutDown(byItself)));
    QVERIFY(kit.script->sends().isEmpty());
    kit.clock->pass(60'000);
    const auto report = kit.startSignedIn();
    QVERIFY(report);
    QCOMPARE(report->interrupted.size(), byItself ? 0 : 1);
    if (byItself) {
        QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    } else {
        kit.clock->pass(60'000);
        kit.engine->sendNow(*batch);
        QCOMPARE(kit.counts(*batch), u"queued 3"_s);
        QVERIFY(kit.script->sends().isEmpty());
    }
}

void tst_Restarts::quitAbortsWhatDoesNotEnd()
{
    EngineKit kit;
    kit.setup().quitWaitMs = 200;
    kit.script->holdSends();
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QVERIFY(kit.engine->isSending());
    QVERIFY(await(kit.engine->shutDown(true)));
    kit.script->releaseSends();
    QVERIFY(kit.start());
    QCOMPARE(kit.counts(*batch), u"unknown 2"_s);
}

/** The gateway has accepted it, and only this run knows: the next one asks, and never sends it again. */
void tst_Restarts::quitTellsOfAnAnswerThatCannotBeWritten()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    kit.setup().quitWaitMs = 200;
    auto trouble = std::make_shared<StoreTrouble>();
    trouble->settle = true;
    kit.setup().openStore = failingStores(trouble);
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Storage));
    QVERIFY(kit.engine->isSending()); // so that quitting asks
    const auto ended = await(kit.engine->shutDown(true));
    QVERIFY(!ended);
    QCOMPARE(int(ended.error().kind), int(Error::Kind::Storage));
    {
        const auto file = Store::open(kit.dataDir(), Store::Mode::Read);
        QVERIFY(file);
        QCOMPARE(countsOf(*(*file)->progress(*batch)), u"queued 1, in_flight 1"_s);
    }
    trouble->settle = false;
    kit.script->setStatusOfAll(1);
    kit.clock->pass(60'000);
    const auto report = kit.startSignedIn();
    QVERIFY(report);
    QCOMPARE(report->becameUnknown, 1);
    QCOMPARE(report->interrupted.size(), 1); // whatever was chosen: that run did not end in order
    QCOMPARE(kit.counts(*batch), u"queued 1, unknown 1"_s);
    kit.clock->pass(5'000);
    QTRY_COMPARE(kit.counts(*batch), u"queued 1, accepted 1"_s);
    QCOMPARE(kit.script->sends().size(), 1);
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 1);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 2);
    QVERIFY(sends.at(0).addresses.constFirst() != sends.at(1).addresses.constFirst());
}

void tst_Restarts::secondEngineIsLockedOut()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    Engine second(kit.setup());
    const auto report = await(second.start());
    QVERIFY(!report);
    QCOMPARE(int(report.error().kind), int(Error::Kind::Storage));
    QVERIFY(report.error().detail.startsWith(u"locked"_s));
    QVERIFY(!await(second.queue(planFor(people(1)))));
    QVERIFY(await(kit.engine->shutDown(false)));
    QVERIFY(await(second.start()));
}

void tst_Restarts::readOnlyLooksAndSendsNothing()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    Engine::Setup setup = kit.setup();
    setup.readOnly = true;
    Engine looker(setup);
    const auto report = await(looker.start());
    QVERIFY(report);
    QVERIFY(report->readOnly);
    QCOMPARE(await(looker.history({}, {}, 10))->rows.size(), 3);
    const auto refused = await(looker.queue(planFor(people(1))));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(u"read-only"_s));
}

void tst_Restarts::newerDatabaseIsOnlyLookedAt()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 30)));
    QVERIFY(batch);
    QVERIFY(await(kit.engine->shutDown(true)));
    kit.engine.reset();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        other.setDatabaseName(Place::databaseFile(kit.dataDir()));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"PRAGMA user_version = 977"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto report = kit.startSignedIn();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->readOnly);
    QCOMPARE(int(report->lookingOnly), int(LookingOnly::Newer));
    QCOMPARE(await(kit.engine->history({}, {}, 10))->rows.size(), 3); // still to be seen
    kit.clock->pass(3'600'000);
    kit.engine->sendNow(*batch);
    QVERIFY(!await(kit.engine->resume(*batch)));
    const auto refused = await(kit.engine->queue(planFor(people(1))));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"newer"_s), qPrintable(refused.error().detail));
    QVERIFY(kit.script->sends().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Restarts)
#include "tst_restarts.moc"
