// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the real programs make is their owner's alone, whatever the shell they were started from lets others do.

#include "cligateway.h"
#include "clirun.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat facts
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 0777U : 0;
}

/** What others may touch below @p dir, and how much there is at all. */
QStringList looseIn(const QString &dir, QStringList *all)
{
    QStringList loose;
    QDirIterator each(
        dir, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const unsigned mode = modeOf(path);
        *all << each.fileName();
        if (mode != (each.fileInfo().isDir() ? 0700U : 0600U) && !each.fileInfo().isSymLink())
            loose << path + u' ' + QString::number(mode, 8);
    }
    if (modeOf(dir) != 0700U)
        loose << dir;
    return loose;
}

} // namespace

class tst_CliPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_before = ::umask(022); }
    void cleanup() { ::umask(m_before); }
    void whatTheCommandLineMakesIsPrivate();
    void whatTheWindowMakesIsPrivate();

private:
    mode_t m_before = 0;
};

void tst_CliPlaces::whatTheCommandLineMakesIsPrivate()
{
    CliGateway place;
    QCOMPARE(place.start(), QString());
    const QString note = place.fileWith(u"note.txt"_s, "What was agreed");
    const Run sent = run(
        place.online({ u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, u"Hello"_s }), "practice\n");
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    const QJsonObject mms { { u"kind"_s, u"mms"_s }, { u"phones"_s, u"0501234567"_s }, { u"subj"_s, u"Note"_s },
        { u"text"_s, u"Read it"_s }, { u"files"_s, QJsonArray { note } } };
    const Run withFile = run(place.online({ u"send"_s, u"--yes"_s, u"-"_s }), "practice\n" + jsonLine(mms));
    QVERIFY2(withFile.exitCode == 0, withFile.errors.constData());
    const QString table = place.filePath(u"history.csv"_s);
    const Run written = run({ u"history"_s, u"--data-dir"_s, place.dataDir(), u"--export"_s, table });
    QVERIFY2(written.exitCode == 0, written.errors.constData());
    QCOMPARE(modeOf(table), 0600U);
    QStringList all;
    QCOMPARE(looseIn(place.dataDir(), &all), QStringList());
    for (const char *name : { "visnyk.db", "ballast", "files" })
        QVERIFY2(all.contains(QLatin1StringView(name)), qPrintable(all.join(u' ')));
}

void tst_CliPlaces::whatTheWindowMakesIsPrivate()
{
    const QTemporaryDir place;
    const QString data = place.filePath(u"data"_s);
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"visnyk.*=true"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, place.path());
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(VISNYK_PROGRAM), { u"--data-dir"_s, data, u"--exit-after-first-frame"_s });
    QVERIFY(window.waitForFinished(60'000));
    QCOMPARE(window.exitCode(), 0);
    QStringList all;
    QCOMPARE(looseIn(data, &all), QStringList());
    QVERIFY2(all.contains(u"settings.ini"_s) && all.contains(u"visnyk.log"_s), qPrintable(all.join(u' ')));
}

QTEST_GUILESS_MAIN(tst_CliPlaces)
#include "tst_cliplaces.moc"
