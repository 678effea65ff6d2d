// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/recipientlist.h"

#include <QTest>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_RecipientReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void lettersForDigitsAreRepairedOrDoubted_data();
    void lettersForDigitsAreRepairedOrDoubted();
    void repeatsFoldOverSpellings();
    void tokensStandWhereTheyWereTyped_data();
    void tokensStandWhereTheyWereTyped();
    void everyDigitIsInSomeToken_data();
    void everyDigitIsInSomeToken();
    void sumsAddUp();
    void aMistypedNumberDoesNotBecomeAnotherPersons_data();
    void aMistypedNumberDoesNotBecomeAnotherPersons();
    void aColumnOfAHundredThousandIsRead();
    void aPageOfLooseDigitsIsReadToItsEnd();
    void otherCountriesAreReadInTheirOwnWay();
};

namespace {

/** "+380501234567 ?+380201234567 =repeat G12 !too_short:12" : what a person would see, in order. */
QString shown(QStringView typed, const RecipientList &list)
{
    QStringList words;
    for (const RecipientToken &token : list.tokens) {
        const QString text = typed.sliced(token.at, token.length).toString();
        switch (token.kind) {
        case RecipientToken::Kind::Phone:
            words.append((token.repeated ? u"="_s : token.phone.unsure ? u"?"_s : QString()) + token.phone.e164.text());
            break;
        case RecipientToken::Kind::Group:
        case RecipientToken::Kind::Mailbox:
        case RecipientToken::Kind::Nick:
            words.append((token.repeated ? u"="_s : QString()) + token.group.text());
            break;
        case RecipientToken::Kind::Rejected: {
            QString word = u'!' + toString(token.reason) + u':' + text;
            if (!token.suggestion.isEmpty())
                word += u'>' + token.suggestion;
            words.append(word);
            break;
        }
        }
    }
    return words.join(u' ');
}

} // namespace

void tst_RecipientReader::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *typed, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromUtf16(expected);
    };
    const QString two = u"+380501234567 +380671234567"_s;
    const auto both
        = [&](const char *name, const char16_t *typed) { QTest::newRow(name) << QString::fromUtf16(typed) << two; };
    row("nothing", u"", u"");
    row("no digits", u"Добрий день!", u"");
    row("a lone plus", u"+", u"");
    both("commas", u"0501234567,0671234567");
    both("semicolons without a space", u"0501234567;0671234567");
    both("lines", u"0501234567\r\n0671234567\r\n");
    both("tabs", u"Перший відділ\t0501234567\tКиїв\nСклад\t0671234567\tЛьвів");
    both("spaces", u"0501234567 0671234567");
    both("many spaces", u"0501234567          0671234567");
    both("spaces inside and between", u"050 123 45 67 067 123 45 67");
    both("with country code, spaced", u"+380 50 123 45 67 +380 67 123 45 67");
    both("glued by a plus", u"+380501234567+380671234567");
    both("slash", u"0501234567/0671234567");
    both("slash, spaced", u"050 123-45-67 / 067 123-45-67");
    both("hyphen between whole numbers", u"0501234567-0671234567");
    both("brackets", u"(050) 123-45-67, (067) 123-45-67");
    both("second in brackets", u"050 123 45 67 (067 123 45 67)");
    both("dots", u"050.123.45.67; 067.123.45.67");
    both("no-break spaces", u"+380\u00a050\u00a0123\u00a045\u00a067\u00a0+380\u202f67\u202f123\u202f45\u202f67");
    both("typographic dashes", u"050\u2013123\u201345\u201367\n067\u2011123\u201145\u201167");
    both("direction marks of contact apps", u"\u202a+380501234567\u202c, \u200e0671234567");
    both("prose", u"Телефонуйте на склад 050 123 45 67 або в касу 067-123-45-67.");
    both("words glued", u"тел.0501234567моб0671234567");
    both("nine digits of a spreadsheet", u"501234567\n671234567");
    both("nine digits in a row", u"501234567 671234567");
    both("without plus", u"380501234567 380671234567");
    both("two zeros", u"00380501234567, 00 380 67 123 45 67");
    both("split country code", u"38 050 123 45 67; 38 (067) 123-45-67");
    both("zero kept after the code", u"+380 (0)50 123 45 67, +380067 123 45 67");
    both("links", u"<tel:+380501234567> sms:+380671234567");
    both("apostrophe of spreadsheets", u"'0501234567\n'0671234567");
    both("quotes of CSV", u"\"050 123 45 67\";\"067 123 45 67\"");
    both("full-width and Arabic digits", u"＋３８０５０１２３４５６７, ٠٦٧١٢٣٤٥٦٧");
    both("extension in English", u"050 123 45 67 ext. 12, 067 123 45 67 x5");
    both("extension in Ukrainian", u"050 123 45 67 доб. 12; 067 123 45 67, вн. 345");
    row("groups", u"G12, g7;G100", u"G12 G7 G100");
    row("a group repeated", u"G12 G12", u"G12 =G12");
    row("not a group: part of a word", u"IMG12 5G12", u"!too_short:IMG12 5 !too_short:G12");
    row("group and number", u"G12 0501234567", u"G12 +380501234567");
    row("too short", u"12345", u"!too_short:12345");
    row("a local number", u"2345678", u"!too_short:2345678");
    row("a digit missing", u"050123456", u"!too_short:050123456");
    row("a digit too many", u"05012345678", u"!too_long:05012345678");
    row("a digit too many with the code", u"+3805012345678", u"!too_long:+3805012345678");
    row("emergency numbers", u"112, 103", u"!short_code:112 !short_code:103");
    row("old trunk prefix", u"8 050 123 45 67", u"!old_trunk_prefix:8 050 123 45 67>+380501234567");
    row("old trunk prefix, glued", u"80501234567", u"!old_trunk_prefix:80501234567>+380501234567");
    row("plus before a local number", u"+0501234567", u"!not_a_phone:+0501234567>+380501234567");
    row("plus lost by a spreadsheet", u"48501234567", u"+48501234567");
    row("old trunk prefix among others", u"050 123 45 67 8 067 123 45 67",
        u"+380501234567 !old_trunk_prefix:8 067 123 45 67>+380671234567");
    row("a row of digits", u"1 0 1", u"!too_short:1 0 1");
    row("precision lost", u"3,8E+11 3.80501E+11 4E+11",
        u"!precision_lost:3,8E+11 !precision_lost:3.80501E+11 !precision_lost:4E+11");
    row("precision lost in a list", u"3,80501E+11,0501234567", u"!precision_lost:3,80501E+11 +380501234567");
    row("a bank account", u"UA213223130000026007233566001", u"!too_long:UA213223130000026007233566001");
    row("a mail address", u"ivan77@example.com", u"!too_short:ivan77@example");
    row("a date before", u"2026-11-22 0501234567", u"!too_short:2026-11-22 +380501234567");
    row("a house number in prose", u"буд. 5, 0501234567", u"!too_short:5 +380501234567");
    row("unknown prefix of the right length", u"+380201234567", u"?+380201234567");
    row("abroad", u"+48 501 234 567", u"+48501234567");
    row("no such country", u"+999 123 456 789", u"!not_a_phone:+999 123 456 789");
    row("forty digits", u"0123456789012345678901234567890123456789",
        u"!too_long:0123456789012345678901234567890123456789");
}

void tst_RecipientReader::readsWhatPeoplePaste()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const RecipientReader reader(u"UA"_s);
    QCOMPARE(shown(typed, reader.read(typed)), expected);
}

void tst_RecipientReader::lettersForDigitsAreRepairedOrDoubted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("repaired"); // what stands before the arrow
    const auto row = [](const char *name, const QString &typed, const QString &expected, const QStringList &repaired) {
        QTest::newRow(name) << typed << expected << repaired;
    };
    const QString number = u"+380501234567"_s;
    row("O for 0", u"O501234567"_s, number, { u"O501234567"_s });
    row("Cyrillic О for 0", u"О501234567"_s, number, { u"О501234567"_s });
    row("small o inside", u"05o1234567"_s, number, { u"05o1234567"_s });
    row("l and I for 1", u"050l234567, 067I234567"_s, u"+380501234567 +380671234567"_s,
        { u"050l234567"_s, u"067I234567"_s });
    row("Ukrainian І for 1", u"050І234567"_s, number, { u"050І234567"_s });
    row("З for 3", u"05012З4567"_s, number, { u"05012З4567"_s });
    row("in groups", u"O5O 123-45-67 або О67 І23 45 67"_s, u"+380501234567 +380671234567"_s,
        { u"O5O 123-45-67"_s, u"О67 І23 45 67"_s });
    row("with the code", u"+З8O50l234567"_s, number, { u"+З8O50l234567"_s });
    row("after a point", u"тел.O501234567"_s, number, { u"O501234567"_s });
    row("the same person", u"0501234567 O501234567"_s, u"+380501234567 =+380501234567"_s,
        { u"0501234567"_s, u"O501234567"_s });
    row("a digit too many is not cut off", u"0501234567O"_s, u"?+380501234567"_s, { u"0501234567"_s });
    row("a letter before a whole number", u"З0501234567"_s, u"?+380501234567"_s, { u"0501234567"_s });
    row("no number comes of it", u"O50123456"_s, u"!too_short:O50123456"_s, {});
    row("not abroad", u"OO48501234567"_s, u"?+48501234567"_s, {});
    row("the end of a word is no digit", u"або0501234567"_s, number, { u"0501234567"_s });
    row("words beside", u"І 0501234567 о 12:30"_s, u"+380501234567 !too_short:12 !too_short:30"_s, { u"0501234567"_s });
    row("a mail address", u"o501234567@example.com"_s, u"+380501234567"_s, { u"501234567"_s });
}

void tst_RecipientReader::lettersForDigitsAreRepairedOrDoubted()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QFETCH(const QStringList, repaired);
    const RecipientList list = RecipientReader(u"UA"_s).read(typed);
    QCOMPARE(shown(typed, list), expected);
    QStringList found;
    for (const RecipientToken &token : list.tokens) {
        if (token.kind == RecipientToken::Kind::Phone && token.phone.repaired)
            found.append(typed.mid(token.at, token.length));
    }
    QCOMPARE(found, repaired);
}

void tst_RecipientReader::repeatsFoldOverSpellings()
{
    const QString typed = u"0501234567, +380 50 123-45-67; 501234567\n00380501234567 G3 (050)1234567 g3"_s;
    const RecipientList list = RecipientReader(u"UA"_s).read(typed);
    QCOMPARE(shown(typed, list), u"+380501234567 =+380501234567 =+380501234567 =+380501234567 G3 =+380501234567 =G3"_s);
    const QList<Address> expected { Address(u"+380501234567"_s), Address(u"G3"_s) };
    QVERIFY(list.addresses == expected);
    QCOMPARE(list.people, 1);
    QCOMPARE(list.groups, 1);
    QCOMPARE(list.repeated, 5);
}

void tst_RecipientReader::tokensStandWhereTheyWereTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("plain") << u" 0501234567 "_s << QStringList { u"0501234567"_s };
    QTest::newRow("plus") << u"тел: + 380 50 123 45 67."_s << QStringList { u"+ 380 50 123 45 67"_s };
    QTest::newRow("bracket first") << u"(050) 123-45-67"_s << QStringList { u"(050) 123-45-67"_s };
    QTest::newRow("bracket last") << u"а (050 123 45 67) б"_s << QStringList { u"(050 123 45 67)"_s };
    QTest::newRow("after an emoji") << u"📱0501234567"_s << QStringList { u"0501234567"_s };
    QTest::newRow("extension") << u"0501234567 доб. 12, G5"_s << QStringList { u"0501234567 доб. 12"_s, u"G5"_s };
    QTest::newRow("two in a row") << u"050 123 45 67 067 123 45 67"_s
                                  << QStringList { u"050 123 45 67"_s, u"067 123 45 67"_s };
}

void tst_RecipientReader::tokensStandWhereTheyWereTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, pieces);
    const RecipientList list = RecipientReader(u"UA"_s).read(typed);
    QStringList found;
    for (const RecipientToken &token : list.tokens)
        found.append(typed.mid(token.at, token.length));
    QCOMPARE(found, pieces);
}

void tst_RecipientReader::everyDigitIsInSomeToken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("prose") << u"22.11.2026 о 12:30, буд. 5, кв.7 (2 пов.) 0501234567 ціна 1 364,00 грн №5"_s;
    QTest::newRow("codes") << u"A1B2C3 9f8e7d IBAN UA21 3223 1300 0002 6007 x12 ext 5 ＃７"_s;
    QTest::newRow("loose") << u"1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 +1 -2 (3) /4/ 5E6 7e8 3,8E+11"_s;
    QTest::newRow("one after another") << u"+1+2+3++4 +  5 G1G2 G0501234567890"_s;
    // A fixed mixture of what pastes are made of.
    QString mixed;
    quint32 state = 12345;
    const QStringList bits { u"050"_s, u"1"_s, u" "_s, u"+"_s, u"-"_s, u","_s, u"G"_s, u"E+"_s, u"доб."_s, u"\n"_s,
        u"("_s, u")"_s, u"67"_s, u"x"_s, u"."_s, u"380501234567"_s, u"٥"_s, u"@"_s, u"/"_s, u"#"_s };
    for (int i = 0; i < 5000; ++i) {
        state = state * 1664525U + 1013904223U;
        mixed += bits.at(qsizetype((state >> 16U) % quint32(bits.size())));
    }
    QTest::newRow("mixture") << mixed;
}

void tst_RecipientReader::everyDigitIsInSomeToken()
{
    QFETCH(QString, typed);
    const RecipientList list = RecipientReader(u"UA"_s).read(typed);
    QList<bool> covered(typed.size(), false);
    qsizetype last = 0;
    for (const RecipientToken &token : list.tokens) {
        QVERIFY(token.length > 0);
        QVERIFY2(token.at >= last, qPrintable(typed.mid(token.at, token.length)));
        last = token.at + token.length;
        QVERIFY(last <= typed.size());
        for (qsizetype i = token.at; i < last; ++i)
            covered[i] = true;
    }
    for (qsizetype i = 0; i < typed.size(); ++i)
        QVERIFY2(covered.at(i) || !typed.at(i).isDigit(), qPrintable(typed.mid(qMax(qsizetype(0), i - 20), 40)));
}

void tst_RecipientReader::sumsAddUp()
{
    const RecipientList list
        = RecipientReader(u"UA"_s).read(u"0501234567, G5, 0501234567, 12, +380201234567, 80501234567"_s);
    QCOMPARE(list.tokens.size(), 6);
    QCOMPARE(list.people, 2);
    QCOMPARE(list.groups, 1);
    QCOMPARE(list.repeated, 1);
    QCOMPARE(list.rejected, 2);
    QCOMPARE(list.unsure, 1);
    QCOMPARE(list.addresses.size(), list.people + list.groups);
}

void tst_RecipientReader::aMistypedNumberDoesNotBecomeAnotherPersons_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("area code, then nine digits") << u"044-501234567"_s;
    QTest::newRow("a digit too many, spaced") << u"+380 50 123 45 678"_s;
    QTest::newRow("a doubled code") << u"+380 380 50 123 45 67"_s;
    QTest::newRow("hyphens with one digit too many") << u"050-1234-45-67"_s;
    QTest::newRow("foreign with a digit too many") << u"+48 501 234 5678 90"_s;
}

void tst_RecipientReader::aMistypedNumberDoesNotBecomeAnotherPersons()
{
    QFETCH(QString, typed);
    const RecipientList list = RecipientReader(u"UA"_s).read(typed);
    QVERIFY2(list.people == 0, qPrintable(shown(typed, list)));
    QVERIFY(list.rejected > 0);
}

void tst_RecipientReader::aColumnOfAHundredThousandIsRead()
{
    constexpr int Count = 100'000;
    QString column;
    for (int i = 0; i < Count; ++i)
        column += (i % 3 == 0          ? u"+38050"_s
                          : i % 3 == 1 ? u"050 "_s
                                       : u"50-"_s)
            + QString::number(1'000'000 + i) + u'\n';
    QElapsedTimer timer;
    timer.start();
    const RecipientList list = RecipientReader(u"UA"_s).read(column);
    qInfo() << Count << "numbers in" << timer.elapsed() << "ms";
    QCOMPARE(list.people, Count);
    QCOMPARE(list.rejected, 0);
}

void tst_RecipientReader::aPageOfLooseDigitsIsReadToItsEnd()
{
    QString page;
    for (int i = 0; i < 50'000; ++i)
        page += QString::number(i % 1000) + u' ';
    page += u", 0501234567"_s;
    const RecipientList list = RecipientReader(u"UA"_s).read(page);
    QCOMPARE(list.tokens.constLast().phone.e164.text(), u"+380501234567"_s);
    QVERIFY(list.rejected > 0);
}

void tst_RecipientReader::otherCountriesAreReadInTheirOwnWay()
{
    const QString polish = u"501 234 567, 22 123 45 67; +380501234567"_s;
    QCOMPARE(shown(polish, RecipientReader(u"PL"_s).read(polish)), u"+48501234567 +48221234567 +380501234567"_s);
    const QString german = u"030 1234567, 0151 23456789"_s;
    QCOMPARE(shown(german, RecipientReader(u"DE"_s).read(german)), u"+49301234567 +4915123456789"_s);
    const QString kazakh = u"8 701 123 45 67"_s;
    QCOMPARE(shown(kazakh, RecipientReader(u"KZ"_s).read(kazakh)), u"+77011234567"_s);
    const QString nowhere = u"0501234567 +380501234567"_s;
    QCOMPARE(shown(nowhere, RecipientReader(u"ZZ"_s).read(nowhere)), u"!not_a_phone:0501234567 +380501234567"_s);
}

QTEST_GUILESS_MAIN(tst_RecipientReader)
#include "tst_recipientreader.moc"
