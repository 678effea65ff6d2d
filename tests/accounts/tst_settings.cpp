// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"

#include <QTest>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newInstallationHasTheStandardValues();
    void valuesSurviveARestart();
    void valuesOutOfRangeReadAsStandard_data();
    void valuesOutOfRangeReadAsStandard();
    void settersStayInRange();
    void changesAreToldOnce();
    void damagedFileIsPutAsideAndTold();
    void aFileThatCannotBeWrittenIsTold();
    void nothingSecretIsInTheFile();
};

namespace {

void writeSettings(const QTemporaryDir &dir, const QByteArray &bytes)
{
    QFile file(dir.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** All values in one line, so that a comparison shows each. */
QString summary(const Settings &settings)
{
    return u"%1|%2|%3|%4|%5|%6|%7x%8|%9"_s.arg(settings.language())
        .arg(settings.holdSeconds())
        .arg(settings.harmlessPeople())
        .arg(settings.welcomed())
        .arg(settings.resumeAfterQuit())
        .arg(settings.keepMonths())
        .arg(settings.windowSize().width())
        .arg(settings.windowSize().height())
        .arg(settings.windowMaximised());
}

const auto Standard = u"|10|5|0|0|0|1100x760|0"_s;

} // namespace

void tst_Settings::newInstallationHasTheStandardValues()
{
    const QTemporaryDir dir;
    const Settings settings(dir.path());
    QVERIFY(!settings.openingProblem());
    QCOMPARE(summary(settings), Standard);
    QCOMPARE(settings.region(), u"UA"_s); // the tests run in the C locale, which has no country
    QCOMPARE(settings.columnWidths(u"history"_s), QList<int>());
}

void tst_Settings::valuesSurviveARestart()
{
    const QTemporaryDir dir;
    {
        Settings settings(dir.path());
        settings.setLanguage(u"uk"_s);
        settings.setRegion(u"pl"_s);
        settings.setHoldSeconds(0);
        settings.setHarmlessPeople(20);
        settings.setWelcomed(true);
        settings.setResumeAfterQuit(true);
        settings.setKeepMonths(12);
        settings.setWindowSize({ 1920, 1080 });
        settings.setWindowMaximised(true);
        settings.setColumnWidths(u"history"_s, { 100, 0, 250 });
    } // the destructor writes what is pending
    const Settings settings(dir.path());
    QCOMPARE(summary(settings), u"uk|0|20|1|1|12|1920x1080|1"_s);
    QCOMPARE(settings.region(), u"PL"_s);
    QCOMPARE(settings.columnWidths(u"history"_s), (QList<int> { 100, 0, 250 }));
    QCOMPARE(settings.columnWidths(u"outbox"_s), QList<int>());
}

void tst_Settings::valuesOutOfRangeReadAsStandard_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("language") << QByteArray("language=../../etc");
    QTest::newRow("region in lower case") << QByteArray("region=ua");
    QTest::newRow("region that is none") << QByteArray("region=XQ");
    QTest::newRow("hold too long") << QByteArray("[send]\nhold_seconds=61");
    QTest::newRow("hold negative") << QByteArray("[send]\nhold_seconds=-1");
    QTest::newRow("hold a word") << QByteArray("[send]\nhold_seconds=long");
    QTest::newRow("hold empty") << QByteArray("[send]\nhold_seconds=");
    QTest::newRow("hold huge") << QByteArray("[send]\nhold_seconds=99999999999999999999");
    QTest::newRow("harmless too many") << QByteArray("[send]\nharmless_people=100000");
    QTest::newRow("boolean a number") << QByteArray("[start]\nwelcomed=1\nresume_after_quit=yes");
    QTest::newRow("kept too long") << QByteArray("[data]\nkeep_months=121");
    QTest::newRow("kept negative") << QByteArray("[data]\nkeep_months=-1");
    QTest::newRow("kept a fraction") << QByteArray("[data]\nkeep_months=0.5");
    QTest::newRow("kept a word") << QByteArray("[data]\nkeep_months=always");
    QTest::newRow("window too small") << QByteArray("[window]\nsize=10x10");
    QTest::newRow("window too large") << QByteArray("[window]\nsize=100000x760");
    QTest::newRow("window one number") << QByteArray("[window]\nsize=1100");
    QTest::newRow("maximised") << QByteArray("[window]\nmaximised=TRUE");
    QTest::newRow("an object") << QByteArray("[window]\nsize=@Size(1920 1080)");
    QTest::newRow("columns a word") << QByteArray("[columns]\nhistory=100 wide");
    QTest::newRow("columns too wide") << QByteArray("[columns]\nhistory=100 5000");
    QTest::newRow("columns too many")
        << QByteArray("[columns]\nhistory=").append(QByteArray("1 ").repeated(65).trimmed());
}

void tst_Settings::valuesOutOfRangeReadAsStandard()
{
    QFETCH(QByteArray, file);
    const QTemporaryDir dir;
    writeSettings(dir, file);
    const Settings settings(dir.path());
    QVERIFY(!settings.openingProblem());
    QCOMPARE(summary(settings), Standard);
    QCOMPARE(settings.region(), u"UA"_s);
    QCOMPARE(settings.columnWidths(u"history"_s), QList<int>());
}

void tst_Settings::settersStayInRange()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    settings.setHoldSeconds(1000);
    settings.setHarmlessPeople(-5);
    settings.setKeepMonths(1000);
    settings.setWindowSize({ 1, 100'000 });
    QCOMPARE(settings.holdSeconds(), 60);
    QCOMPARE(settings.harmlessPeople(), 0);
    QCOMPARE(settings.keepMonths(), 120);
    settings.setKeepMonths(-1);
    QCOMPARE(settings.keepMonths(), 0);
    QCOMPARE(settings.windowSize(), QSize(640, 8192));
    QTest::ignoreMessage(QtWarningMsg, "value not allowed for setting \"language\"");
    settings.setLanguage(u"klingon"_s);
    QCOMPARE(settings.language(), QString());
    QTest::ignoreMessage(QtWarningMsg, "value not allowed for setting \"region\"");
    settings.setRegion(u"ZZZ"_s);
    QCOMPARE(settings.region(), u"UA"_s);
}

void tst_Settings::changesAreToldOnce()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.setHoldSeconds(5);
    settings.setHoldSeconds(5);
    QCOMPARE(changes.size(), 1);
    settings.setColumnWidths(u"history"_s, { 1, 2 });
    settings.setColumnWidths(u"history"_s, { 1, 2 });
    QCOMPARE(changes.size(), 2);
}

void tst_Settings::damagedFileIsPutAsideAndTold()
{
    const QTemporaryDir dir;
    writeSettings(dir, QByteArray("\0\1\2", 3));
    Settings settings(dir.path());
    QVERIFY(settings.openingProblem());
    QCOMPARE(summary(settings), Standard);
    QCOMPARE(QDir(dir.path()).entryList({ u"settings.ini.broken-*"_s }).size(), 1);
    settings.setHoldSeconds(3);
    QVERIFY(settings.sync());
}

void tst_Settings::aFileThatCannotBeWrittenIsTold()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"data"_s);
    Settings settings(folder);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    settings.setHoldSeconds(3);
    const auto written = settings.sync();
    QVERIFY(!written);
    QVERIFY(written.error().kind == Error::Kind::Storage);
    QCOMPARE(settings.holdSeconds(), 3);
    QVERIFY(inTheWay.remove());
}

void tst_Settings::nothingSecretIsInTheFile()
{
    const QTemporaryDir dir;
    Settings settings(dir.path());
    settings.setWelcomed(true);
    QVERIFY(settings.sync());
    QFile file(dir.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("[start]\nwelcomed=true\n"));
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
