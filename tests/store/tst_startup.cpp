// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

#include "store/place.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DayMs = qint64 { 24 } * 60 * 60 * 1000;

/** What a crash leaves: the files as they are on disk while the program still runs. */
bool copyFiles(const QString &from, const QString &to)
{
    bool copied = QDir().mkpath(to);
    for (const QString &suffix : { u""_s, u"-wal"_s }) // -shm is made anew from them
        copied = copied && QFile::copy(Place::databaseFile(from) + suffix, Place::databaseFile(to) + suffix);
    return copied;
}

} // namespace

class tst_Startup : public QObject
{
    Q_OBJECT

private slots:
    void firstStartIsQuiet();
    void everyStartRaisesTheEpoch();
    void prefixStaysAndFitsTheGateway();
    void crashIsReckoned_data();
    void crashIsReckoned();
    void inFlightIsAskedAboutFiveSecondsLater();
    void endDecidesWhetherTheQueueGoesOn_data();
    void endDecidesWhetherTheQueueGoesOn();
    void batchNotStoredWholeIsGone();
    void copyNeverSends_data();
    void copyNeverSends();
    void aCopyDoubtsWhatWasAbsentAndMarksWhatWasStopped();
    void anOlderStateThatWasPutBackHolds_data();
    void anOlderStateThatWasPutBackHolds();
    void pausedBatchesStayPaused();
};

void tst_Startup::firstStartIsQuiet()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    QCOMPARE(kit.report.epoch, 1U);
    QCOMPARE(kit.report.becameUnknown, 0);
    QCOMPARE(kit.report.heldCopy, 0);
    QVERIFY(kit.report.interrupted.isEmpty());
    QVERIFY(kit.report.quarantined.isEmpty());
}

void tst_Startup::everyStartRaisesTheEpoch()
{
    StoreKit kit;
    for (quint64 epoch = 1; epoch <= 3; ++epoch) {
        QCOMPARE(kit.open(), QString());
        QCOMPARE(kit.report.epoch, epoch);
    }
}

void tst_Startup::prefixStaysAndFitsTheGateway()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const QString prefix = kit.store().installationPrefix().value_or(QString());
    QVERIFY(QRegularExpression(u"^[A-Z2-7]{6}$"_s).match(prefix).hasMatch());
    QCOMPARE(kit.open(), QString());
    QCOMPARE(kit.store().installationPrefix().value_or(QString()), prefix);
    StoreKit other;
    QCOMPARE(other.open(), QString());
    QVERIFY(other.store().installationPrefix().value_or(prefix) != prefix);
}

void tst_Startup::crashIsReckoned_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<SendState>("found");
    QTest::newRow("before T1") << u"queued"_s << SendState::Queued;
    QTest::newRow("after T1") << u"t1"_s << SendState::Unknown;
    QTest::newRow("after T2") << u"t2"_s << SendState::Accepted;
    QTest::newRow("after T2, refused") << u"t2 refused"_s << SendState::Refused;
    QTest::newRow("proven not sent") << u"t2 queued"_s << SendState::Queued;
}

void tst_Startup::crashIsReckoned()
{
    QFETCH(QString, point);
    QFETCH(SendState, found);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(5);
    if (point != "queued"_L1) {
        const auto attempt = kit.attempt(id);
        VERIFY_OK(attempt);
        if (point != "t1"_L1)
            VERIFY_OK(kit.store().settle(kit.settlement(*attempt, found)));
    }
    StoreKit after;
    QVERIFY(copyFiles(kit.dir(), after.dir()));
    kit.close();
    QCOMPARE(after.open(StoreKit::Start + 90'000), QString());
    QCOMPARE(after.store().progress(id)->count(found), 5);
    QCOMPARE(after.report.becameUnknown, found == SendState::Unknown ? 5 : 0);
    // Nothing goes on by itself after a crash.
    const bool asks = found == SendState::Queued;
    QCOMPARE(after.report.interrupted.size(), asks ? 1 : 0);
    QCOMPARE(int(after.store().batch(id)->state), int(asks ? BatchState::AwaitingGo : BatchState::Active));
    QVERIFY(!after.attempt(id));
    QCOMPARE(StoreKit::ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void tst_Startup::inFlightIsAskedAboutFiveSecondsLater()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    VERIFY_OK(kit.attempt(id));
    const qint64 now = StoreKit::Start + 90'000;
    QCOMPARE(kit.open(now), QString());
    const AccountId account(u"practice"_s);
    QCOMPARE(kit.store().toReconcile(account, now + 4999, 10)->size(), 0);
    const auto due = kit.store().toReconcile(account, now + 5000, 10);
    QCOMPARE(due->size(), 2);
    QCOMPARE(due->first().attemptEndedMs, now);
    QVERIFY(!due->first().gatewayId.isEmpty());
    const auto events = kit.store().events(due->first().message);
    QCOMPARE(int(events->last().what), int(MessageEvent::What::Start));
    QCOMPARE(toString(events->last().state), u"unknown"_s);
    QVERIFY(!kit.attempt(id)); // never sent again
}

void tst_Startup::endDecidesWhetherTheQueueGoesOn_data()
{
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("resume");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("crash") << false << false << false;
    QTest::newRow("normal end") << true << false << false;
    QTest::newRow("normal end, goes on by itself") << true << true << true;
}

void tst_Startup::endDecidesWhetherTheQueueGoesOn()
{
    QFETCH(bool, ended);
    QFETCH(bool, resume);
    QFETCH(bool, goesOn);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    if (ended)
        VERIFY_OK(kit.store().endRun(resume));
    QCOMPARE(kit.open(), QString());
    QCOMPARE(kit.report.interrupted.isEmpty(), goesOn);
    QCOMPARE(kit.attempt(id).has_value(), goesOn);
    // The wish counts for one start only.
    QCOMPARE(kit.open(), QString());
    const BatchId second = kit.add(1);
    QCOMPARE(kit.open(), QString());
    QVERIFY(!kit.attempt(second));
}

void tst_Startup::batchNotStoredWholeIsGone()
{
    StoreKit kit;
    StoreKit after;
    QCOMPARE(kit.open(), QString());
    bool copied = false;
    const auto added = kit.store().addBatch(kit.newBatch(5000), [&](qint64 rows) {
        if (rows == 4000)
            copied = copyFiles(kit.dir(), after.dir());
        return true;
    });
    VERIFY_OK(added);
    QVERIFY(copied);
    kit.close(); // ask() speaks to the only store that is open
    QCOMPARE(after.open(), QString());
    QVERIFY(after.report.interrupted.isEmpty());
    for (const char *table : { "batch", "message", "phone", "batch_count" })
        QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM "_s + QLatin1StringView(table)).toString(), u"0"_s);
}

void tst_Startup::copyNeverSends_data()
{
    QTest::addColumn<qint64>("nowMs");
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<bool>("isCopy");
    QTest::newRow("same machine, later") << StoreKit::Start + DayMs << QByteArray("machine-a") << false;
    QTest::newRow("same machine, an hour back") << StoreKit::Start - 3'600'000 << QByteArray("machine-a") << false;
    QTest::newRow("a clock in local time") << StoreKit::Start - 5 * 3'600'000 << QByteArray("machine-a") << false;
    QTest::newRow("clock a day back") << StoreKit::Start - DayMs << QByteArray("machine-a") << true;
    QTest::newRow("other machine") << StoreKit::Start + DayMs << QByteArray("machine-b") << true;
    QTest::newRow("clock two days back") << StoreKit::Start - 2 * DayMs << QByteArray("machine-a") << true;
    QTest::newRow("clock in 1970") << qint64 { 1000 } << QByteArray("machine-a") << true;
    QTest::newRow("machine without an id") << StoreKit::Start + DayMs << QByteArray() << false;
}

void tst_Startup::copyNeverSends()
{
    QFETCH(qint64, nowMs);
    QFETCH(QByteArray, machine);
    QFETCH(bool, isCopy);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const QString prefix = kit.store().installationPrefix().value_or(QString());
    const BatchId id = kit.add(3);
    VERIFY_OK(kit.attempt(id, 1));
    VERIFY_OK(kit.store().endRun(true));
    QCOMPARE(kit.open(nowMs, machine), QString());
    QCOMPARE(kit.report.becameUnknown, 1);
    QCOMPARE(kit.report.heldCopy, isCopy ? 2 : 0);
    QCOMPARE(kit.store().progress(id)->count(SendState::Held), isCopy ? 2 : 0);
    QCOMPARE(kit.attempt(id).has_value(), !isCopy);
    QCOMPARE(kit.store().installationPrefix().value_or(QString()) == prefix, !isCopy);
    QVERIFY(kit.report.interrupted.isEmpty());
    if (isCopy)
        QCOMPARE(int(kit.store().batch(id)->holdReason), int(HoldReason::RestoredCopy));
    // Said once: the next start is an ordinary one.
    QCOMPARE(kit.open(nowMs, machine), QString());
    QCOMPARE(kit.report.heldCopy, 0);
}

namespace {

QHash<QString, QByteArray> filesIn(const QString &dir)
{
    QHash<QString, QByteArray> all;
    const QStringList names = QDir(dir).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(dir + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            all.insert(name, file.readAll());
    }
    return all;
}

/** As a program that restores files does: into those that are there, or in their place. */
bool putBack(const QString &dir, const QHash<QString, QByteArray> &files, bool inPlace)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = dir + u'/' + it.key();
        QFile file(inPlace ? path : path + u".new"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            return false;
        file.close();
        if (!inPlace && !(QFile::remove(path) && file.rename(path)))
            return false;
    }
    return true;
}

} // namespace

void tst_Startup::anOlderStateThatWasPutBackHolds_data()
{
    QTest::addColumn<QString>("which"); // of the files; empty = none
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the database") << u"visnyk.db"_s << true;
    QTest::newRow("all files as new ones") << u"*"_s << false;
    QTest::newRow("all files into those that are there") << u"*"_s << true;
}

/** What waited then, and was to go on by itself, has been sent since. */
void tst_Startup::anOlderStateThatWasPutBackHolds()
{
    QFETCH(QString, which);
    QFETCH(bool, inPlace);
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(2);
    VERIFY_OK(kit.store().endRun(true));
    kit.close();
    QHash<QString, QByteArray> older = filesIn(kit.dir());
    older.removeIf([&which](auto it) { return which.isEmpty() || (which != u"*" && it.key() != which); });
    QCOMPARE(kit.open(StoreKit::Start + DayMs), QString());
    QCOMPARE(kit.report.heldCopy, 0);
    VERIFY_OK(kit.bring(id, SendState::Accepted));
    (void)kit.add(1);
    VERIFY_OK(kit.store().endRun(true));
    kit.close();
    QVERIFY(putBack(kit.dir(), older, inPlace));
    QCOMPARE(kit.open(StoreKit::Start + 2 * DayMs), QString());
    QCOMPARE(kit.report.heldCopy, which.isEmpty() ? 0 : 2);
    QCOMPARE(kit.attempt(id).has_value(), false);
    VERIFY_OK(kit.store().endRun(true));
    kit.close();
    QCOMPARE(kit.open(StoreKit::Start + 3 * DayMs), QString()); // said once
    QCOMPARE(kit.report.heldCopy, 0);
}

void tst_Startup::aCopyDoubtsWhatWasAbsentAndMarksWhatWasStopped()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId absent = kit.add(2);
    VERIFY_OK(kit.bring(absent, SendState::Unknown));
    VERIFY_OK(kit.store().move(absent, {}, SendState::Unknown, SendState::Absent, SettledBy::Proof, {}, 1));
    const BatchId stopped = kit.add(3);
    VERIFY_OK(
        kit.store().move(stopped, {}, SendState::Queued, SendState::Held, SettledBy::Person, HoldReason::Person, 1));
    VERIFY_OK(kit.store().setBatchState(stopped, BatchState::Stopped, HoldReason::Person));
    kit.close();
    QCOMPARE(kit.open(StoreKit::Start + DayMs, "machine-b"), QString());
    QCOMPARE(kit.store().progress(absent)->count(SendState::Unknown), 2); // the original may have sent them again
    const auto asked = kit.store().toReconcile(AccountId(u"practice"_s), StoreKit::Start + 2 * DayMs, 10);
    VERIFY_OK(asked);
    QCOMPARE(asked->size(), 2);
    QCOMPARE(asked->constFirst().firstAbsentMs, 0);
    QCOMPARE(int(kit.store().batch(stopped)->holdReason), int(HoldReason::RestoredCopy));
    QCOMPARE(kit.store().progress(stopped)->count(SendState::Held), 3);
}

void tst_Startup::pausedBatchesStayPaused()
{
    StoreKit kit;
    QCOMPARE(kit.open(), QString());
    const BatchId id = kit.add(1);
    VERIFY_OK(kit.store().setBatchState(id, BatchState::Paused, HoldReason::Login));
    QCOMPARE(kit.open(), QString());
    QCOMPARE(int(kit.store().batch(id)->state), int(BatchState::Paused));
    QCOMPARE(int(kit.store().batch(id)->holdReason), int(HoldReason::Login));
    QVERIFY(!kit.attempt(id));
}

QTEST_GUILESS_MAIN(tst_Startup)
#include "tst_startup.moc"
