// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The power fails at every moment of a send: what the disk surely holds then is opened as at the next start, and the
// gateway's ledger of that moment is the judge. ROUNDS, a compile definition, says how many kinds of request are tried.

#include "iochild.h"

#include <QRegularExpression>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

/** One line of iotrap's list. */
struct Moment
{
    int syncedDatabase = 0;
    int syncedWal = 0;
    int writtenDatabase = 0;
    int writtenWal = 0;
    qint64 ledgerSize = 0;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Moment> momentsIn(const QString &folder)
{
    QList<Moment> moments;
    const QList<QByteArray> lines = contentOf(folder + u"/list"_s).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 5)
            moments.append(
                { words[0].toInt(), words[1].toInt(), words[2].toInt(), words[3].toInt(), words[4].toLongLong() });
    }
    return moments;
}

/** What is wrong with this pair of files; empty = nothing. */
QString judgeRemains(const QString &folder, int database, int wal, const QList<QPair<QString, QString>> &accepted)
{
    const QTemporaryDir place;
    const QString dir = place.filePath(u"data"_s);
    bool isCopied = QDir().mkpath(dir);
    if (database != 0)
        isCopied = isCopied && QFile::copy(folder + u'/' + QString::number(database), Place::databaseFile(dir));
    if (wal != 0)
        isCopied = isCopied && QFile::copy(folder + u'/' + QString::number(wal), Place::databaseFile(dir) + u"-wal"_s);
    return isCopied ? judgeFiles(dir, accepted) : u"the files could not be copied"_s;
}

struct Verdict
{
    int moments = 0;
    int opened = 0;
    QStringList problems;
};

Verdict judgeAll(IoChild &child, const QString &folder)
{
    Verdict verdict;
    const QByteArray ledger = contentOf(child.ledgerFile());
    QSet<QString> seen;
    const QList<Moment> moments = momentsIn(folder);
    for (const Moment &moment : moments) {
        ++verdict.moments;
        const auto accepted = acceptedIn(ledger.left(moment.ledgerSize));
        // Of what was written since a sync, each file has all or nothing.
        for (const int database : { moment.syncedDatabase, moment.writtenDatabase }) {
            for (const int wal : { moment.syncedWal, moment.writtenWal }) {
                const QString key = u"%1 %2 %3"_s.arg(database).arg(wal).arg(accepted.size());
                if (seen.contains(key))
                    continue;
                seen.insert(key);
                ++verdict.opened;
                const QString problem = judgeRemains(folder, database, wal, accepted);
                if (!problem.isEmpty())
                    verdict.problems.append(
                        u"moment %1, files %2: %3"_s.arg(QString::number(verdict.moments), key, problem));
            }
        }
    }
    return verdict;
}

} // namespace

class tst_PowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcceptedWaitsAfterwards_data();
    void nothingAcceptedWaitsAfterwards();
    void diskThatLiesIsFoundOut();
};

void tst_PowerLoss::nothingAcceptedWaitsAfterwards_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("rowsPerRequest");
    const int rows = ROUNDS > 1 ? 100 : 24;
    for (int round = 0; round < ROUNDS; ++round) {
        for (const char *content : { "text", "parts", "personal", "file" }) {
            const int perRequest = QList<int> { 8, 1, 25, 100 }.at(round % 4);
            QTest::addRow("%s by %d, %d", content, perRequest, round)
                << QString::fromLatin1(content) << (perRequest == 1 ? rows / 4 : rows) << perRequest;
        }
    }
    if (ROUNDS > 1) // the files are copied at every sync: more would take minutes
        QTest::newRow("a large batch") << u"text"_s << 600 << 50;
}

void tst_PowerLoss::nothingAcceptedWaitsAfterwards()
{
    QFETCH(const QString, content);
    QFETCH(const int, rows);
    QFETCH(const int, rowsPerRequest);
    IoChild child;
    const QString folder = child.dir.filePath(u"snapshots"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString said = child.run(rows, rowsPerRequest, content,
        { { u"IOTRAP_SNAPSHOTS"_s, folder }, { u"IOTRAP_LEDGER"_s, child.ledgerFile() } });
    QVERIFY2(said.startsWith(u"done accepted %1,"_s.arg(rows)), qPrintable(said));
    const Verdict verdict = judgeAll(child, folder);
    QVERIFY2(verdict.problems.isEmpty(), qPrintable(verdict.problems.join(u'\n')));
    const int requests = rows / rowsPerRequest;
    QVERIFY2(verdict.moments >= 2 * requests, qPrintable(u"only %1 moments"_s.arg(verdict.moments)));
    qInfo("%d moments, %d pairs of files opened", verdict.moments, verdict.opened);
}

/** The judge has to notice when a commit is not on the disk: with a disk that only says it is. */
void tst_PowerLoss::diskThatLiesIsFoundOut()
{
    IoChild child;
    const QString folder = child.dir.filePath(u"snapshots"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString said = child.run(10, 5, u"text"_s,
        { { u"IOTRAP_SNAPSHOTS"_s, folder }, { u"IOTRAP_LEDGER"_s, child.ledgerFile() }, { u"IOTRAP_LIE"_s, u"1"_s } });
    QVERIFY2(said.startsWith(u"done accepted 10,"_s), qPrintable(said));
    const Verdict verdict = judgeAll(child, folder);
    QVERIFY(!verdict.problems.isEmpty());
    QVERIFY2(verdict.problems.join(u'\n').contains(u"accepted without a record"_s),
        qPrintable(verdict.problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_powerloss.moc"
