// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads, writes and syncs of the database fail, at chosen calls and at random, while a batch is sent; the gateway's
// ledger is the judge. CHOSEN and RANDOM, compile definitions, say how many of each: more in the long variant.

#include "iochild.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 20;
constexpr int ReadsOfAStart = 120; // about

struct Fault
{
    int error = EIO;
    QString calls;
    int nth = 0; // 0: at random
    int count = 1;
    int permil = 0;
    int seed = 0;
    bool fromTheStart = false;
};

QList<QPair<QString, QString>> trapFor(const Fault &fault)
{
    return { { u"IOTRAP_ERROR"_s, QString::number(fault.error) }, { u"IOTRAP_CALLS"_s, fault.calls },
        { u"IOTRAP_NTH"_s, QString::number(fault.nth) }, { u"IOTRAP_COUNT"_s, QString::number(fault.count) },
        { u"IOTRAP_PERMIL"_s, QString::number(fault.permil) }, { u"IOTRAP_SEED"_s, QString::number(fault.seed) },
        { u"IOTRAP_ARMED"_s, fault.fromTheStart ? u"1"_s : u"0"_s } };
}

/** Nothing twice, everything sent, and what the files say fits. */
QString judgeRun(IoChild &child, const QString &said, const QString &content)
{
    const int expected = content == u"parts"_s ? 2 * Rows : Rows;
    if (!said.startsWith(u"done accepted %1,"_s.arg(Rows)))
        return said;
    const QMap<QString, int> times = acceptedTexts(child.gateway);
    if (std::any_of(times.cbegin(), times.cend(), [](int count) { return count > 1; }))
        return u"sent twice"_s;
    if (times.size() != expected)
        return u"lost: %1 of %2 arrived"_s.arg(times.size()).arg(expected);
    QFile ledger(child.ledgerFile());
    if (!ledger.open(QIODevice::ReadOnly))
        return u"no ledger"_s;
    return judgeFiles(child.dataDir(), acceptedIn(ledger.readAll()));
}

} // namespace

class tst_IoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenCallFails_data();
    void chosenCallFails();
    void callsFailAtRandom();
    void failedReadAtTheStartIsNoDamage();
    void failingStartSendsNothing_data();
    void failingStartSendsNothing();
};

void tst_IoFaults::chosenCallFails_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("calls");
    QTest::addColumn<int>("count");
    for (const int count : { 1, 4 }) {
        QTest::addRow("EIO, write, %d", count) << EIO << u"w"_s << count;
        QTest::addRow("EIO, sync, %d", count) << EIO << u"s"_s << count;
        QTest::addRow("ENOSPC, write, %d", count) << ENOSPC << u"w"_s << count;
    }
    QTest::newRow("EIO, read") << EIO << u"r"_s << 2;
    QTest::newRow("EDQUOT, write") << EDQUOT << u"w"_s << 3;
}

void tst_IoFaults::chosenCallFails()
{
    QFETCH(const int, error);
    QFETCH(const QString, calls);
    QFETCH(const int, count);
    const QString content = u"text"_s;
    // How many there are to choose from: a run in which none fails.
    IoChild healthy;
    const QString whole = healthy.run(Rows, 5, content, trapFor({ error, calls, 1, 0 }));
    const auto found = QRegularExpression(u", (\\d+) calls$"_s).match(whole);
    QVERIFY2(found.hasMatch(), qPrintable(whole));
    const int all = found.captured(1).toInt();
    QVERIFY2(all > 0, "no call was seen");
    const int step = qMax(1, all / CHOSEN);
    for (int nth = 1 + QRandomGenerator::global()->bounded(step); nth <= all; nth += step) {
        IoChild child;
        const QString said = child.run(Rows, 5, content, trapFor({ error, calls, nth, count }));
        const QString problem = judgeRun(child, said, content);
        QVERIFY2(problem.isEmpty(), qPrintable(u"call %1 of %2: %3"_s.arg(nth).arg(all).arg(problem)));
    }
}

void tst_IoFaults::callsFailAtRandom()
{
    for (int round = 0; round < RANDOM; ++round) {
        static const QStringList contents { u"text"_s, u"parts"_s, u"personal"_s, u"file"_s };
        const QString &content = contents.at(round % contents.size());
        const int seed = QRandomGenerator::global()->bounded(1, 1'000'000);
        const int permil = QList<int> { 20, 100, 300 }.at(round % 3);
        IoChild child;
        const QString said
            = child.run(Rows, 5, content, trapFor({ round % 2 == 0 ? EIO : ENOSPC, u"wst"_s, 0, 30, permil, seed }));
        const QString problem = judgeRun(child, said, content);
        QVERIFY2(problem.isEmpty(),
            qPrintable(u"%1, %2 in 1000, seed %3: %4"_s.arg(content).arg(permil).arg(seed).arg(problem)));
    }
}

/** A database that could not be read this time must not be put aside: what was sent would be forgotten. */
void tst_IoFaults::failedReadAtTheStartIsNoDamage()
{
    IoChild child;
    const QString first = child.run(Rows, 5, u"text"_s, {});
    QCOMPARE(judgeRun(child, first, u"text"_s), QString());
    const int step = qMax(1, ReadsOfAStart / (4 * CHOSEN));
    int failedStarts = 0;
    for (int nth = 1; nth <= ReadsOfAStart; nth += step) {
        IoChild again;
        QVERIFY(QDir().mkpath(again.dataDir()));
        QVERIFY(QFile::copy(Place::databaseFile(child.dataDir()), Place::databaseFile(again.dataDir())));
        Fault fault { EIO, u"r"_s, nth, 1 };
        fault.fromTheStart = true;
        const QString said = again.run(1, 5, u"text"_s, trapFor(fault));
        failedStarts += said.startsWith(u"start: "_s) ? 1 : 0;
        const QStringList aside = QDir(again.dataDir()).entryList({ u"corrupt-*"_s });
        QVERIFY2(aside.isEmpty() && !said.contains(u"quarantined"_s),
            qPrintable(u"read %1: %2 %3"_s.arg(nth).arg(said, aside.join(u' '))));
    }
    QVERIFY(failedStarts > 0); // or nothing was tried
}

void tst_IoFaults::failingStartSendsNothing_data()
{
    QTest::addColumn<QString>("calls");
    QTest::newRow("reads fail") << u"r"_s;
    QTest::newRow("writes fail") << u"w"_s;
    QTest::newRow("syncs fail") << u"s"_s;
}

void tst_IoFaults::failingStartSendsNothing()
{
    QFETCH(const QString, calls);
    IoChild child;
    const QString first = child.run(Rows, 5, u"text"_s, {});
    QCOMPARE(judgeRun(child, first, u"text"_s), QString());
    Fault fault { EIO, calls, 1, 1'000'000 };
    fault.fromTheStart = true;
    const QString said = child.run(Rows, 5, u"text"_s, trapFor(fault));
    QVERIFY2(said.startsWith(u"start: "_s), qPrintable(said));
    QCOMPARE(child.gateway.ledger().size(), Rows);
    QCOMPARE(judgeRun(child, first, u"text"_s), QString()); // nothing was put aside: the file is whole
}

QTEST_GUILESS_MAIN(tst_IoFaults)
#include "tst_iofaults.moc"
