// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/mergetable.h"

#include "domain/spreadsheet.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_MergeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportsApostrophesAreTakenOff();
    void tablesAreRead_data();
    void tablesAreRead();
    void rowsCountAsInASpreadsheet();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void thePhoneColumnIsFound_data();
    void thePhoneColumnIsFound();
    void fieldsAreFilledIn();
    void templatesThatDoNotFitAreRefused_data();
    void templatesThatDoNotFitAreRefused();
};

void tst_MergeTable::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    const QByteArray comma = "Phone,Name,Sum\n0501234567,\"Shop, north\",\"1 \"\"only\"\"\"\n0671234567,Two\n";
    QTest::newRow("commas") << comma;
    QTest::newRow("semicolons") << QByteArray(
        "Phone;Name;Sum\r\n0501234567;Shop, north;\"1 \"\"only\"\"\"\r\n0671234567;Two;\r\n");
    QTest::newRow("tabs") << QByteArray(
        "Phone\tName\tSum\n0501234567\tShop, north\t\"1 \"\"only\"\"\"\n0671234567\tTwo\t");
    QTest::newRow("mark and blank rows") << QByteArray("\xef\xbb\xbf" + comma + ",,\n\n");
    QTest::newRow("columns nobody uses") << QByteArray(
        "Phone;Name;Sum;;\n0501234567;Shop, north;\"1 \"\"only\"\"\" ;;\n0671234567;Two;;;\n");
}

void tst_MergeTable::tablesAreRead()
{
    QFETCH(QByteArray, csv);
    const Result<MergeTable> table = readMergeTable(csv);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->columns, QStringList({ u"Phone"_s, u"Name"_s, u"Sum"_s }));
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows[0].fields, QStringList({ u"0501234567"_s, u"Shop, north"_s, u"1 \"only\""_s }));
    QCOMPARE(table->rows[1].fields, QStringList({ u"0671234567"_s, u"Two"_s, QString() }));
}

void tst_MergeTable::rowsCountAsInASpreadsheet()
{
    const Result<MergeTable> table = readMergeTable("Телефон;Имя\r\n;\r\n\r\n\"050\r\n1234567\";Shop \"North\"\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows[0].number, 4);
    QCOMPARE(table->rows[0].fields, QStringList({ u"050\n1234567"_s, u"Shop \"North\""_s }));
    // windows-1251, as old spreadsheets write it
    const Result<MergeTable> old = readMergeTable("\xd2\xe5\xeb;\xb3\n1;2\n");
    QVERIFY(old.has_value());
    QCOMPARE(old->columns, QStringList({ u"Тел"_s, u"і"_s }));
    // Two letters of windows-1251 that are one of UTF-8 as well.
    const Result<MergeTable> pair = readMergeTable("\xd2\xe5\xeb;N\n1;\xd0\xb3\n2;\xcf\xe5\xf2\xf0\xee\n");
    QVERIFY(pair.has_value());
    QCOMPARE(pair->rows[0].fields[1], u"Рі"_s);
}

void tst_MergeTable::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("NUL") << QByteArray("Phone\n1\0002", 9) << u"NUL"_s;
    QTest::newRow("no name") << QByteArray("Phone,,Sum\n1,2,3") << u"row 1"_s;
    QTest::newRow("twice") << QByteArray("Phone,phone\n1,2") << u"twice"_s;
    QTest::newRow("too wide") << QByteArray("Phone,Sum\n1,2\n1,2,3") << u"row 3"_s;
    QTest::newRow("words after quotes") << QByteArray("Phone;Name\n1;A\n2;\"Horns\" and hooves\n3;B\n4;\"C\"\n")
                                        << u"row 3"_s;
    QTest::newRow("damaged character") << QByteArray("Phone,Name\n1,\xd0\x86\n2,\xd0\x86\xd0\xb2\n3,\xd0\n4,\xd0\x86\n")
                                       << u"row 4"_s;
    QTest::newRow("damaged after a mark") << QByteArray("\xef\xbb\xbfPhone,Name\n1,\xd0\n") << u"row 2"_s;
    QTest::newRow("open quotes") << QByteArray("Phone,Sum\n1,\"2\n3,4") << u"quotes"_s;
    QTest::newRow("long field") << QByteArray("Phone,Sum\n1," + QByteArray(5000, 'x')) << u"row 2"_s;
    QTest::newRow("columns") << QByteArray("a" + QByteArray(",b").repeated(64)) << u"64"_s;
    QTest::newRow("rows") << QByteArray("Phone\n" + QByteArray("1\n").repeated(100'001)) << u"100 000"_s;
}

void tst_MergeTable::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, word);
    const Result<MergeTable> table = readMergeTable(csv);
    QVERIFY(!table);
    QVERIFY2(table.error().detail.contains(word), qPrintable(table.error().detail));
}

void tst_MergeTable::thePhoneColumnIsFound_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("column"); // -1 = none
    QTest::newRow("English") << QStringList { u"Name"_s, u"Mobile phone"_s } << QString() << 1;
    QTest::newRow("Ukrainian") << QStringList { u"Номер телефону"_s, u"Ім'я"_s } << QString() << 0;
    QTest::newRow("hotel") << QStringList { u"Hotel"_s, u"Tel."_s } << QString() << 1;
    QTest::newRow("car") << QStringList { u"Автомобіль"_s, u"Моб. тел."_s } << QString() << 1;
    QTest::newRow("number of a contract") << QStringList { u"Номер договору"_s, u"Ім'я"_s } << QString() << -1;
    QTest::newRow("contract and number") << QStringList { u"Invoice number"_s, u"Number"_s } << QString() << 1;
    QTest::newRow("only one") << QStringList { u"Список"_s } << QString() << 0;
    QTest::newRow("none") << QStringList { u"Name"_s, u"Sum"_s } << QString() << -1;
    QTest::newRow("by name") << QStringList { u"Phone"_s, u"Second"_s } << u"second"_s << 1;
    QTest::newRow("by a name that is none") << QStringList { u"Phone"_s, u"Second"_s } << u"third"_s << -1;
}

void tst_MergeTable::thePhoneColumnIsFound()
{
    QFETCH(QStringList, columns);
    QFETCH(QString, name);
    QFETCH(int, column);
    QCOMPARE(phoneColumn({ columns, {} }, name).value_or(-1), column);
}

void tst_MergeTable::fieldsAreFilledIn()
{
    const QStringList columns { u"Name"_s, u"Sum"_s };
    const Result<MergeTemplate> text = MergeTemplate::parse(u"{name}: {{x} {Sum} грн, { Name }"_s, columns);
    QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().detail));
    QStringList empty;
    QCOMPARE(text->fill({ 2, { u"A{Sum}"_s, u"12.50"_s } }, &empty), u"A{Sum}: {x} 12.50 грн, A{Sum}"_s);
    QVERIFY(empty.isEmpty());
    QCOMPARE(text->fill({ 3, { u"B"_s, QString() } }, &empty), u"B: {x}  грн, B"_s);
    QCOMPARE(empty, QStringList { u"Sum"_s });
    const auto twice = MergeTemplate::parse(u"{Sum} or {sum}"_s, { u"Name"_s, u"Sum"_s });
    QVERIFY(twice);
    empty.clear();
    QCOMPARE(twice->fill({ 3, { u"B"_s, QString() } }, &empty), u" or "_s);
    QCOMPARE(empty, QStringList { u"Sum"_s }); // said once
}

void tst_MergeTable::templatesThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown column") << u"Dear {Nmae}"_s << u"Nmae"_s;
    QTest::newRow("open brace") << u"Dear {Name"_s << u"6"_s;
    QTest::newRow("nothing in it") << u"Dear {}"_s << u"column"_s;
}

void tst_MergeTable::templatesThatDoNotFitAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const Result<MergeTemplate> parsed = MergeTemplate::parse(text, { u"Name"_s, u"Sum"_s });
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().detail.contains(word), qPrintable(parsed.error().detail));
}

void tst_MergeTable::anExportsApostrophesAreTakenOff()
{
    const QStringList texts { u"=1+1"_s, u"+380501234567"_s, u"- a list\n- of two"_s, u"a;=1"_s, u"'tis"_s, u"'=1"_s };
    QByteArray csv = "Phone,Words\r\n";
    for (const QString &text : texts)
        csv += "0501234567,\"" + guardedCell(text).toUtf8() + "\"\r\n";
    const Result<MergeTable> table = readMergeTable(csv);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QStringList read;
    for (const MergeTable::Row &row : table->rows)
        read.append(row.fields.at(1));
    QCOMPARE(read, texts);
}

QTEST_APPLESS_MAIN(tst_MergeTable)
#include "tst_mergetable.moc"
