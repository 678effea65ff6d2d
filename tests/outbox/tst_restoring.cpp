// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicekit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

/** An engine on the directory of another one that has ended, at the same gateway. */
std::unique_ptr<Engine> nextRun(const PracticeKit &kit, const QString &dir)
{
    Engine::Setup setup;
    setup.dataDir = dir;
    setup.clock = kit.clock;
    setup.machineId = "machine-1";
    setup.sleepJumpMs = 0;
    setup.makeGateway = [clock = kit.clock](const Account &account, SecretBuffer secret) {
        return fastClient(account, std::move(secret), clock, PracticeKit::Factor);
    };
    return std::make_unique<Engine>(setup);
}

/** Ends the run and begins the next one, in which what was laid ready takes its place; the account is there. */
struct RestoredRun
{
    RestoredRun(PracticeKit &kit, const QString &dir, bool resumeByItself)
    {
        hasEnded = await(kit.engine->shutDown(resumeByItself)).has_value();
        kit.engine.reset();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a backup was restored"_s));
        engine = nextRun(kit, dir);
        report = await(engine->start());
        engine->setAccount(practiceAccount(kit.url), SecretBuffer(QByteArray("practice")));
    }
    [[nodiscard]] bool isRestored() const { return hasEnded && report && report->restored; }

    std::unique_ptr<Engine> engine;
    Result<StartReport> report = failure(Error::Kind::Storage, QString());
    bool hasEnded = false;
};

QString countsIn(Engine &engine, BatchId batch)
{
    const auto progress = await(engine.progress(batch));
    return progress ? countsOf(*progress) : progress.error().detail;
}

} // namespace

/** A backup is put in the database's place; the practice gateway's ledger tells what was sent. */
class tst_Restoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The backup was made while messages waited; afterwards they were sent. Restoring must not send them again. */
    void whatWaitedInABackupIsNotSentAgain()
    {
        PracticeKit kit;
        QVERIFY(kit.started);
        const QString dir = await(kit.engine->dataFacts())->dir;
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"copy.db"_s);
        const auto batch = await(kit.engine->queue(planFor(people(5), 60)));
        QVERIFY(batch);
        QVERIFY(await(kit.engine->backUp(file)));
        kit.engine->sendNow(*batch);
        QTRY_COMPARE(kit.counts(*batch), u"accepted 5"_s);
        QCOMPARE(kit.gateway->ledger().size(), 5);
        QCOMPARE(await(kit.engine->inspectBackup(file))->unsettled, 5);
        QVERIFY(await(kit.engine->stageRestore(file)));
        QVERIFY(await(kit.engine->dataFacts())->restoreWaits);

        const RestoredRun next(kit, dir, true); // even so: a restored backup never goes on by itself
        QVERIFY(next.isRestored());
        QCOMPARE(next.report->heldCopy, 5);
        Engine *engine = next.engine.get();
        QVERIFY(await(engine->refreshBalance(TestAccount)));
        engine->retryPaused(TestAccount);
        const qint64 until = kit.clock->utcMs() + 600'000;
        QTRY_VERIFY_WITH_TIMEOUT(kit.clock->utcMs() > until, 30'000);
        QVERIFY(await(engine->refreshBalance(TestAccount)));
        QCOMPARE(countsIn(*engine, *batch), u"held 5"_s);
        QCOMPARE(kit.gateway->ledger().size(), 5);
        QCOMPARE(int(await(engine->batch(*batch))->holdReason), int(HoldReason::RestoredCopy));
        QVERIFY(await(engine->shutDown(false)));
    }

    /** What was on the wire when the copy was made is asked about, never sent. */
    void whatWasOnTheWireIsAskedAbout()
    {
        PracticeKit kit;
        QVERIFY(kit.started);
        const QString dir = await(kit.engine->dataFacts())->dir;
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"copy.db"_s);
        kit.setFault("send 1 delay 300");
        const auto batch = await(kit.engine->queue(planFor(people(3))));
        QVERIFY(batch);
        QTRY_COMPARE(kit.counts(*batch), u"in_flight 3"_s);
        QVERIFY(await(kit.engine->backUp(file)));
        QTRY_VERIFY(!kit.gateway->ledger().isEmpty());
        QVERIFY(await(kit.engine->stageRestore(file)));

        const RestoredRun next(kit, dir, false);
        QVERIFY(next.isRestored());
        QCOMPARE(next.report->becameUnknown, 3);
        Engine *engine = next.engine.get();
        QTRY_COMPARE_WITH_TIMEOUT(countsIn(*engine, *batch), u"accepted 3"_s, 20'000);
        QCOMPARE(kit.gateway->ledger().size(), 3);
        QCOMPARE(kit.sendRequests(), 1);
        QVERIFY(await(engine->shutDown(false)));
    }

    /** Attached files are not in a backup: without them nothing goes out, even when the person says so. */
    void aRestoredSendingWithoutItsFileIsNotSent()
    {
        PracticeKit kit;
        QVERIFY(kit.started);
        const QString dir = await(kit.engine->dataFacts())->dir;
        const QTemporaryDir elsewhere;
        const QString picture = elsewhere.filePath(u"note.txt"_s);
        const QByteArray content = "What was agreed";
        QFile source(picture);
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write(content) == content.size());
        source.close();
        SendPlan plan = planFor({ Address(u"person@example.com"_s) }, 60);
        plan.draft.kind = MessageKind::Mail;
        plan.draft.options.sender = u"office@example.com"_s;
        plan.draft.options.subject = u"Meeting"_s;
        const QString sha256
            = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        plan.draft.options.attachments = { { picture, u"note.txt"_s, content.size(), u"txt"_s, sha256 } };
        const auto batch = await(kit.engine->queue(plan));
        QVERIFY2(batch, qPrintable(batch ? QString() : batch.error().detail));
        const QString file = elsewhere.filePath(u"copy.db"_s);
        QVERIFY(await(kit.engine->backUp(file)));
        QVERIFY(await(kit.engine->cancel(*batch)));
        QVERIFY(QDir(dir + u"/files"_s).removeRecursively());
        QCOMPARE(await(kit.engine->inspectBackup(file))->missingFiles, 1);
        QVERIFY(await(kit.engine->stageRestore(file)));

        const RestoredRun next(kit, dir, false);
        QVERIFY(next.isRestored());
        Engine *engine = next.engine.get();
        QCOMPARE(countsIn(*engine, *batch), u"held 1"_s);
        const auto resumed = await(engine->resume(*batch));
        QVERIFY(!resumed);
        QVERIFY2(resumed.error().detail.contains(u"note.txt"_s), qPrintable(resumed.error().detail));
        QCOMPARE(countsIn(*engine, *batch), u"held 1"_s);
        QVERIFY(kit.gateway->ledger().isEmpty());
        QVERIFY(await(engine->cancel(*batch))); // the person can get rid of it
        QCOMPARE(countsIn(*engine, *batch), u"cancelled 1"_s);
        QVERIFY(await(engine->shutDown(false)));
    }
};

QTEST_GUILESS_MAIN(tst_Restoring)

#include "tst_restoring.moc"
