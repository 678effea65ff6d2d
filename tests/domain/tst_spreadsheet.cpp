// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/spreadsheet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_Spreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasGetAnApostrophe_data();
    void formulasGetAnApostrophe();
    void everythingComesBackAsItWas();
};

void tst_Spreadsheet::formulasGetAnApostrophe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("DDE") << u"=cmd|'/C calc'!A0"_s << u"'=cmd|'/C calc'!A0"_s;
    QTest::newRow("function") << u"@SUM(1,2)"_s << u"'@SUM(1,2)"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("blanks before") << u" \u00a0=1"_s << u"' \u00a0=1"_s;
    QTest::newRow("quotes before") << u"\"'=1"_s << u"'\"'=1"_s;
    QTest::newRow("byte order mark before") << u"\ufeff=1"_s << u"'\ufeff=1"_s;
    QTest::newRow("NUL before") << QString(QChar(0) + u"=1"_s) << QString(u"'"_s + QChar(0) + u"=1"_s);
    QTest::newRow("TAB first") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("CR first") << u"\rx"_s << u"'\rx"_s;
    QTest::newRow("LF first") << u"\nx"_s << u"'\nx"_s;
    QTest::newRow("TAB and a formula") << u"\t=1"_s << u"'\t'=1"_s;
    for (const char16_t wide : { u'\uff1d', u'\uff0b', u'\uff0d', u'\uff20' })
        QTest::addRow("full width %x", uint(wide)) << QString(QChar(wide)) << QString(u'\'' + QString(QChar(wide)));
    QTest::newRow("inside a word") << u"a=b-c@d"_s << u"a=b-c@d"_s;
    QTest::newRow("an apostrophe of one's own") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("an apostrophe before a formula") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("after a semicolon") << u"a;=1"_s << u"a;'=1"_s;
    QTest::newRow("after a semicolon and a quote") << u"a; \"=1"_s << u"a;' \"=1"_s;
    QTest::newRow("after a semicolon, words") << u"a;b"_s << u"a;b"_s;
    QTest::newRow("after a line end") << u"a\n=1"_s << u"a\n'=1"_s;
    QTest::newRow("after a TAB") << u"a\t@x"_s << u"a\t'@x"_s;
    QTest::newRow("after a comma: that is in quotes") << u"a,=1"_s << u"a,=1"_s;
}

void tst_Spreadsheet::formulasGetAnApostrophe()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guardedCell(text), cell);
    QCOMPARE(unguardedCell(cell), text);
}

void tst_Spreadsheet::everythingComesBackAsItWas()
{
    const QString letters = u"''''===;;;\t\n\r  \"+-@a\ufeff\uff1d|"_s;
    QRandomGenerator random(20'261'125);
    for (int run = 0; run < 200'000; ++run) {
        QString text;
        for (quint32 length = random.bounded(9U); length > 0; --length)
            text += letters[random.bounded(int(letters.size()))];
        QVERIFY2(unguardedCell(guardedCell(text)) == text, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(tst_Spreadsheet)
#include "tst_spreadsheet.moc"
