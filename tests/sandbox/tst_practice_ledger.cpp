// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicefixture.h"

#include <QScopeGuard>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** What stays of a practice gateway, and how much it bears. */
class tst_PracticeLedger : public PracticeFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void everythingSurvivesARestart();
    void acceptedMessagesAreOnTheDiskBeforeTheAnswer();
    void aLineCutShortByACrashIsDropped();
    void twoGatewaysCannotShareADirectory();
    void aDamagedLedgerIsRefused();
    void onePersonIsForgotten();
    void whatIsOldGoes();
    void theLedgerOfEarlierTimesForgetsToo();
    void manyMessagesTakeSeconds();
};

void tst_PracticeLedger::everythingSurvivesARestart()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); }); // before the directory goes
    m_setup.dir = dir.filePath(u"practice"_s);
    restart();
    QCOMPARE(send("phones=380501234567,380671234567&mes=%D0%86%0A~~~%0Anote&fmt=1&sender=Office"), "1,2");
    QCOMPARE(send("phones=380631234567&mes=y&fmt=1&id=mine"), "mine,1");
    ask("phone=380671234567&id=1&del=1");
    const QList<PracticeGateway::LedgerEntry> before = m_gateway->ledger();
    const qint64 money = m_gateway->balanceMicros();
    restart();
    const QList<PracticeGateway::LedgerEntry> after = m_gateway->ledger();
    QCOMPARE(after.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(after[i].id, before[i].id);
        QCOMPARE(after[i].address, before[i].address);
        QCOMPARE(after[i].text, before[i].text);
        QCOMPARE(after[i].sender, before[i].sender);
        QCOMPARE(after[i].acceptedMs, before[i].acceptedMs);
        QCOMPARE(after[i].costMicros, before[i].costMicros);
        QCOMPARE(after[i].requestNumber, before[i].requestNumber);
    }
    QCOMPARE(m_gateway->balanceMicros(), money);
    QCOMPARE(send("phones=380501234567&mes=z&fmt=1"), "2,1"); // ids go on
    QVERIFY(m_gateway->ledger().constLast().requestNumber > before[2].requestNumber);
    QVERIFY(ask("phone=380501234567&id=1&fmt=3&all=1").contains("\"comment\": \"note\""));
    QCOMPARE(ask("phone=380671234567&id=1&fmt=1"), "-3,,");
    m_gateway->setBalanceMicros(7'000'000);
    restart();
    QCOMPARE(balance("fmt=1"), "7.00");
}

void tst_PracticeLedger::acceptedMessagesAreOnTheDiskBeforeTheAnswer()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); });
    m_setup.dir = dir.path();
    restart();
    m_gateway->setFaults({ { u"send"_s, 2, u"close-after-accept"_s, {} } });
    QCOMPARE(send("phones=380501234567&mes=x&id=1&fmt=1"), "1,1");
    QCOMPARE(send("phones=380501234567&mes=y&id=2&fmt=1"), "");
    // What a killed process leaves behind: the directory as it is now, while the gateway still runs.
    const QTemporaryDir copy;
    QVERIFY(QFile::copy(dir.filePath(u"ledger.jsonl"_s), copy.filePath(u"ledger.jsonl"_s)));
    PracticeGateway::Setup setup;
    setup.dir = copy.path();
    PracticeGateway successor(setup);
    QVERIFY(successor.start());
    QCOMPARE(successor.ledger().size(), 2);
    QCOMPARE(successor.balanceMicros(), m_gateway->balanceMicros());
}

void tst_PracticeLedger::aLineCutShortByACrashIsDropped()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); }); // before the directory goes
    m_setup.dir = dir.path();
    restart();
    send("phones=380501234567&mes=x&id=1");
    m_gateway.reset();
    QFile file(dir.filePath(u"ledger.jsonl"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"balance\":1,\"messag");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, "dropped an unfinished line at the end of the ledger");
    restart();
    QCOMPARE(m_gateway->ledger().size(), 1);
    QCOMPARE(send("phones=380501234567&mes=y&id=2&fmt=1"), "2,1");
    restart();
    QCOMPARE(m_gateway->ledger().size(), 2);
}

void tst_PracticeLedger::twoGatewaysCannotShareADirectory()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); }); // before the directory goes
    m_setup.dir = dir.path();
    restart();
    PracticeGateway second(m_setup);
    const Result<QUrl> url = second.start();
    QVERIFY(!url);
    QVERIFY(url.error().kind == Error::Kind::Storage);
}

void tst_PracticeLedger::aDamagedLedgerIsRefused()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); }); // before the directory goes
    QFile file(dir.filePath(u"ledger.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no ledger\n");
    file.close();
    m_setup.dir = dir.path();
    PracticeGateway gateway(m_setup);
    const Result<QUrl> url = gateway.start();
    QVERIFY(!url);
    QVERIFY(url.error().kind == Error::Kind::Storage);
}

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

void tst_PracticeLedger::onePersonIsForgotten()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); }); // before the directory goes
    m_setup.dir = dir.path();
    restart();
    QCOMPARE(send("phones=380501234567,380671234567&mes=plum&fmt=1&id=a"), "a,2");
    QCOMPARE(send("phones=380501234567&mes=cherry&fmt=1"), "1,1");
    QCOMPARE(send("phones=380671234567&mes=apple&fmt=1&id=c"), "c,1");
    ask("phone=380671234567&id=c&del=1");
    const qint64 money = m_gateway->balanceMicros();
    QVERIFY(m_gateway->forget(u"+380501234567"_s));
    QVERIFY(m_gateway->forget(u"+380501234567"_s)); // nothing is left to forget
    const QString file = dir.filePath(u"ledger.jsonl"_s);
    QVERIFY(!contents(file).contains("501234567") && !contents(file).contains("cherry"));
    QVERIFY(contents(file).contains("380671234567") && contents(file).contains("plum"));
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    for (int run = 0; run < 2; ++run) { // and after a restart
        QCOMPARE(m_gateway->ledger().size(), 2);
        QCOMPARE(m_gateway->balanceMicros(), money);
        QCOMPARE(ask("phone=380501234567&id=a&fmt=1"), "-3,,");
        QCOMPARE(ask("phone=380671234567&id=c&fmt=1"), "-3,,"); // deleted it was, and is
        QVERIFY(!ask("phone=380671234567&id=a&fmt=1").startsWith("-3"));
        QCOMPARE(send("phones=380931234567&mes=z&fmt=1&id=run" + QByteArray::number(run)),
            "run" + QByteArray::number(run) + ",1");
        QVERIFY(m_gateway->forget(u"380931234567"_s));
        const qint64 back = m_gateway->balanceMicros();
        restart();
        QCOMPARE(m_gateway->balanceMicros(), back); // what it cost is spent
        m_gateway->setBalanceMicros(money);
    }
    QCOMPARE(send("phones=380501234567&mes=z&fmt=1"), "2,1"); // ids go on
    QVERIFY(m_gateway->ledger().constLast().requestNumber > 5);
}

void tst_PracticeLedger::whatIsOldGoes()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); }); // before the directory goes
    m_setup.dir = dir.path();
    restart();
    QCOMPARE(send("phones=380501234567&mes=plum&fmt=1&id=a"), "a,1");
    const qint64 sent = m_gateway->ledger().constFirst().acceptedMs;
    QVERIFY(m_gateway->removeOlder(sent)); // not before itself
    QCOMPARE(m_gateway->ledger().size(), 1);
    QVERIFY(m_gateway->removeOlder(sent + 1));
    QVERIFY(m_gateway->ledger().isEmpty());
    QVERIFY(!contents(dir.filePath(u"ledger.jsonl"_s)).contains("plum"));
}

void tst_PracticeLedger::theLedgerOfEarlierTimesForgetsToo()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); }); // before the directory goes
    m_setup.dir = dir.path();
    restart();
    QCOMPARE(send("phones=380501234567,380671234567&mes=plum&fmt=1&id=a"), "a,2");
    PracticeGateway second(m_setup);
    const Result<> locked = second.forget(u"380501234567"_s); // that one knows the messages better
    QVERIFY(!locked);
    QVERIFY(locked.error().kind == Error::Kind::Storage);
    m_gateway->stop();
    QVERIFY(second.forget(u"380501234567"_s));
    QVERIFY(!contents(dir.filePath(u"ledger.jsonl"_s)).contains("380501234567"));
    restart();
    QCOMPARE(m_gateway->ledger().size(), 1);
    PracticeGateway::Setup nowhere;
    nowhere.dir = dir.filePath(u"never"_s);
    QVERIFY(PracticeGateway(nowhere).forget(u"380501234567"_s));
    QVERIFY(!QFileInfo::exists(nowhere.dir));
}

void tst_PracticeLedger::manyMessagesTakeSeconds()
{
    const QTemporaryDir dir;
    const auto stopped = qScopeGuard([this] { m_gateway.reset(); }); // before the directory goes
    m_setup.dir = dir.path();
    m_setup.balanceMicros = 1'000'000'000'000;
    restart();
    Raw::Client client(m_url);
    constexpr int requests = 200;
    for (int i = 0; i < requests; ++i) {
        QByteArray list;
        for (int j = 0; j < 100; ++j)
            list += "38050" + QByteArray::number(2'000'000 + i * 100 + j) + ":Hello " + QByteArray::number(j) + "%0A";
        client.write(Raw::formRequest("/sys/send.php",
            Raw::login + "&op=1&cost=3&fmt=3&charset=utf-8&id=" + QByteArray::number(i + 1) + "&list=" + list));
        QVERIFY(client.read().body.contains("\"cnt\": "));
    }
    QVERIFY(m_gateway->ledger().size() > 19'980); // all but those that end in 0000
    QCOMPARE(m_gateway->requests().size(), requests);
}

QTEST_GUILESS_MAIN(tst_PracticeLedger)
#include "tst_practice_ledger.moc"
