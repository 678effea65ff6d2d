// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hexfield.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_HexField : public QObject
{
    Q_OBJECT

private slots:
    void readsDigitsAsTheyAreTyped_data();
    void readsDigitsAsTheyAreTyped();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void writesCapitalsWithoutBlanks();
    void everyOctetSurvives();
    void findsAnOctetInWhatWasTyped();
};

void tst_HexField::readsDigitsAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("octets");
    const QByteArray help = QByteArray("Help");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("only blanks") << u" \n\t "_s << QByteArray();
    QTest::newRow("capitals") << u"48656C70"_s << help;
    QTest::newRow("small letters") << u"48656c70"_s << help;
    QTest::newRow("blanks between octets") << u" 48 65\t6c 70 "_s << help;
    QTest::newRow("blank inside an octet") << u"4 8656c7 0"_s << help;
    QTest::newRow("line breaks") << u"4865\r\n6c70\n"_s << help;
    QTest::newRow("no-break space") << u"4865\u00a06c70"_s << help;
    QTest::newRow("zero octets are octets") << u"00 00"_s << QByteArray(2, '\0');
}

void tst_HexField::readsDigitsAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, octets);
    const auto read = readHex(typed);
    QVERIFY(read);
    QCOMPARE(*read, octets);
}

void tst_HexField::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QString>("found");
    const int digit = static_cast<int>(HexProblem::Kind::NotADigit);
    const int odd = static_cast<int>(HexProblem::Kind::OddDigits);
    QTest::newRow("one digit") << u"4"_s << odd << qsizetype(0) << u"4"_s;
    QTest::newRow("odd, blanks behind") << u"48 65 6  "_s << odd << qsizetype(6) << u"6"_s;
    QTest::newRow("a letter") << u"48 6g"_s << digit << qsizetype(4) << u"g"_s;
    QTest::newRow("0x") << u"0x48"_s << digit << qsizetype(1) << u"x"_s;
    QTest::newRow("comma") << u"48,65"_s << digit << qsizetype(2) << u","_s;
    QTest::newRow("cyrillic a that looks latin") << u"4\u0430"_s << digit << qsizetype(1) << u"\u0430"_s;
    QTest::newRow("full-width digit") << u"\uff11"_s << digit << qsizetype(0) << u"\uff11"_s;
    QTest::newRow("emoji") << u"48 \U0001f680"_s << digit << qsizetype(3) << u"\U0001f680"_s;
    QTest::newRow("the character comes before the odd number") << u"48z6"_s << digit << qsizetype(2) << u"z"_s;
}

void tst_HexField::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(qsizetype, at);
    QFETCH(QString, found);
    const auto read = readHex(typed);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().kind), kind);
    QCOMPARE(read.error().at, at);
    QCOMPARE(read.error().found, found);
    const Error error = toError(read.error(), u"data");
    QVERIFY(error.kind == Error::Kind::Input);
    QVERIFY2(error.detail.startsWith(u"data: "_s + toString(read.error().kind)), qPrintable(error.detail));
    QVERIFY2(error.detail.contains(u"at %1"_s.arg(at)), qPrintable(error.detail));
}

void tst_HexField::writesCapitalsWithoutBlanks()
{
    QCOMPARE(toHex(QByteArray("\x05\x0a\xff")), u"050AFF"_s);
    QCOMPARE(toHex(QByteArray()), QString());
}

void tst_HexField::everyOctetSurvives()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all.append(static_cast<char>(octet));
    QCOMPARE(toHex(all), QString::fromLatin1(all.toHex().toUpper()));
    QCOMPARE(readHex(toHex(all)).value(), all);
    QCOMPARE(readHex(toHex(all).toLower()).value(), all);
}

void tst_HexField::findsAnOctetInWhatWasTyped()
{
    const QString typed = u" 05 0a\n03 "_s;
    QCOMPARE(positionOfOctet(typed, 0), qsizetype(1));
    QCOMPARE(positionOfOctet(typed, 1), qsizetype(4));
    QCOMPARE(positionOfOctet(typed, 2), qsizetype(7));
    QCOMPARE(positionOfOctet(typed, 3), typed.size());
}

QTEST_GUILESS_MAIN(tst_HexField)
#include "tst_hexfield.moc"
