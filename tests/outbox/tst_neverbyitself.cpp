// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"

#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

GatewayScript::SendRule fails(Error::Kind kind, int code = 0)
{
    return [kind, code](const SendRequest &) -> Result<SendReply> {
        return failure(Error { kind, {}, code, code != 0 ? 200 : 0, {} });
    };
}

void signInAs(EngineKit &kit, const QString &host, const QString &login)
{
    Account account;
    account.id = TestAccount;
    account.baseUrl = QUrl(QString(u"https://"_s + host));
    account.login = login;
    kit.engine->setAccount(account, SecretBuffer(QByteArrayView("secret")));
}

} // namespace

/** One click goes exactly as far as the person was asked. */
class tst_NeverByItself : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendAgainLeavesWhatWasInterrupted();
    void sendAgainLeavesWhatIsPaused();
    void anotherPauseDoesNotWakeARestoredCopy_data();
    void anotherPauseDoesNotWakeARestoredCopy();
    void commandsDoNotResume();
    void anotherLoginProvesNothing_data();
    void anotherLoginProvesNothing();
};

void tst_NeverByItself::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_NeverByItself::sendAgainLeavesWhatWasInterrupted()
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
    QVERIFY(kit.startSignedIn());
    kit.clock->pass(310'000);
    QTRY_COMPARE(kit.script->questions().size(), 1);
    QVERIFY(await(kit.engine->refreshBalance(TestAccount))); // behind it the answer has been recorded
    kit.clock->pass(600'000);
    QTRY_COMPARE(kit.counts(*batch), u"queued 3, absent 2"_s);
    QVERIFY(await(kit.engine->sendAbsentAgain(*batch, 2)));
    QTRY_COMPARE(kit.counts(*batch), u"held 3, accepted 2"_s);
    kit.clock->pass(3'600'000);
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    QCOMPARE(kit.script->sends().size(), 2);
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 3);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 5"_s);
}

void tst_NeverByItself::sendAgainLeavesWhatIsPaused()
{
    EngineKit kit;
    kit.setup().rowsPerRequest = 1;
    const auto lost = fails(Error::Kind::Unanswered);
    kit.script->answerSends({ lost, lost, lost });
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(9))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"queued 6, unknown 3"_s);
    kit.clock->pass(310'000);
    QTRY_COMPARE(kit.script->questions().size(), 1);
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    kit.clock->pass(600'000);
    QTRY_COMPARE(kit.counts(*batch), u"queued 6, absent 3"_s);
    QVERIFY(await(kit.engine->sendAbsentAgain(*batch, 3)));
    QTRY_COMPARE(kit.counts(*batch), u"held 6, accepted 3"_s);
}

void tst_NeverByItself::anotherPauseDoesNotWakeARestoredCopy_data()
{
    QTest::addColumn<bool>("wasPaused");
    QTest::newRow("it was going on") << false;
    QTest::newRow("it was paused by a wrong password") << true;
}

void tst_NeverByItself::anotherPauseDoesNotWakeARestoredCopy()
{
    QFETCH(const bool, wasPaused);
    EngineKit kit;
    kit.setup().rowsPerRequest = 2;
    kit.script->answerSends({ fails(Error::Kind::Auth, 2) });
    QVERIFY(kit.startSignedIn());
    const auto copied = await(kit.engine->queue(planFor(people(4), wasPaused ? 0 : 30)));
    QVERIFY(copied);
    if (wasPaused)
        QTRY_COMPARE(kit.counts(*copied), u"queued 2, held 2"_s);
    kit.crash();

    kit.setup().machineId = "machine-2";
    kit.script->answerSends({ fails(Error::Kind::Balance, 3) });
    const auto report = kit.startSignedIn();
    QVERIFY(report);
    QVERIFY(report->heldCopy > 0);
    const qsizetype before = kit.script->sends().size();
    const auto batch = await(kit.engine->queue(planFor({ person(50) })));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::NoMoney));
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 1"_s);
    kit.clock->pass(60'000);
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    QCOMPARE(kit.counts(*copied), u"held 4"_s);
    QCOMPARE(kit.script->sends().size(), before + 2);
    QCOMPARE(int(await(kit.engine->batch(*copied))->holdReason), int(HoldReason::RestoredCopy));
}

void tst_NeverByItself::commandsDoNotResume()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(planFor(people(3), 30)));
    QVERIFY(batch);
    QVERIFY(await(kit.engine->shutDown(true)));
    kit.clock->pass(60'000);
    kit.setup().mayResume = false; // a question about prices, say
    const auto report = kit.startSignedIn();
    QVERIFY(report);
    QCOMPARE(report->interrupted.size(), 1);
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    QCOMPARE(kit.counts(*batch), u"queued 3"_s);
    QVERIFY(kit.script->sends().isEmpty());
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 3);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
}

void tst_NeverByItself::anotherLoginProvesNothing_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("login");
    QTest::newRow("another login") << u"gateway.example"_s << u"branch"_s;
    QTest::newRow("another host") << u"other.example"_s << u"office"_s;
}

/** The account was given another host or login: what that one does not know may still have been sent. */
void tst_NeverByItself::anotherLoginProvesNothing()
{
    QFETCH(const QString, host);
    QFETCH(const QString, login);
    EngineKit kit;
    kit.script->answerSends({ fails(Error::Kind::Unanswered) });
    QVERIFY(kit.start());
    signInAs(kit, u"gateway.example"_s, u"office"_s);
    const auto batch = await(kit.engine->queue(planFor(people(2))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 2"_s);

    signInAs(kit, host, login);
    for (int i = 0; i < 3; ++i) {
        kit.clock->pass(310'000);
        kit.engine->reconcileNow(TestAccount);
        QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
        QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
        QCOMPARE(kit.counts(*batch), u"unknown 2"_s);
    }
    QVERIFY(kit.script->questions().isEmpty());

    signInAs(kit, u"gateway.example"_s, u"office"_s);
    QTRY_COMPARE(kit.script->questions().size(), 1);
    QVERIFY(await(kit.engine->refreshBalance(TestAccount)));
    kit.clock->pass(310'000);
    kit.engine->reconcileNow(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"absent 2"_s);
}

QTEST_GUILESS_MAIN(tst_NeverByItself)

#include "tst_neverbyitself.moc"
