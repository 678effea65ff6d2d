// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printers.h"
#include "reference.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Forcing : public QObject
{
    Q_OBJECT

private slots:
    void faithfulReplacementsAreMade_data();
    void faithfulReplacementsAreMade();
    void theOthersStay_data();
    void theOthersStay();
    void positionsAreThoseOfTheTextGiven();
    void halfAPairIsListedAsWhatGoesOut();
    void aTextInsideTheAlphabetHasNone();
    void commentsAndLineEndsForceNothing_data();
    void commentsAndLineEndsForceNothing();
    void inACyrillicTextLettersStayAndQuotesAreStillListed();
    void whatIsTransliteratedForcesNothing();
    void replacementsNeverForceAnew();
};

void tst_Forcing::faithfulReplacementsAreMade_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("replaced");
    QTest::newRow("typographic quotes") << u"\u201cHi\u201d \u201ethere\u201d \u00abyou\u00bb"_s
                                        << u"\"Hi\" \"there\" \"you\""_s;
    QTest::newRow("apostrophes") << u"It\u2019s \u2018ok\u2019 \u02bc `a\u00b4"_s << u"It's 'ok' ' 'a'"_s;
    QTest::newRow("dashes") << u"9\u201320 \u2014 5\u22123 a\u2011b"_s << u"9-20 - 5-3 a-b"_s;
    QTest::newRow("ellipsis") << u"wait\u2026"_s << u"wait..."_s;
    QTest::newRow("spaces") << u"1\u00a0000\u202f000\u2009a\u3000b\tc"_s << u"1 000 000 a b c"_s;
    QTest::newRow("invisible") << u"ex\u00adam\u200bple\u2060\ufeff\u200d!\u200e"_s << u"example!"_s;
    QTest::newRow("invisible in a row") << u"a\u200b\u200b\u200cb\u200d"_s << u"ab"_s;
    QTest::newRow("controls") << u"a\u0000b\u0007c\u007f\u001b"_s << u"abc"_s;
    QTest::newRow("soft line break") << u"a\vb\u0085c"_s << u"a\nb\nc"_s;
    QTest::newRow("numero") << u"\u2116 5"_s << u"No 5"_s;
    QTest::newRow("times") << u"2\u00d73"_s << u"2x3"_s;
    QTest::newRow("ligatures") << u"\ufb01nal o\ufb03ce"_s << u"final office"_s;
    QTest::newRow("full width") << u"\uff21\uff11\uff01"_s << u"A1!"_s;
    QTest::newRow("doubles of greek letters")
        << u"\u2126 \u2206 \u2211 \u220f \u212b"_s << u"\u03a9 \u0394 \u03a3 \u03a0 \u00c5"_s;
    QTest::newRow("one cyrillic letter in a latin word") << u"Hell\u043e"_s << u"Hello"_s;
    QTest::newRow("cyrillic capitals in a code") << u"Code \u0410\u0412\u0421-12"_s << u"Code ABC-12"_s;
    QTest::newRow("greek capitals that look latin") << u"\u03a3\u0391\u039b\u0395 sale"_s << u"\u03a3A\u039bE sale"_s;
}

void tst_Forcing::faithfulReplacementsAreMade()
{
    QFETCH(const QString, text);
    const QString replaced = replaceForcing(text);
    QTEST(replaced, "replaced");
    QCOMPARE(quickCount(text).alphabet, Alphabet::Ucs2);
    QCOMPARE(quickCount(replaced).alphabet, Alphabet::Gsm7);
}

void tst_Forcing::theOthersStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("accents are letters of their own") << u"\u00e1\u00ed\u00f3\u00fa \u00e7 \u00c0"_s;
    QTest::newRow("signs without a double") << u"\u00b0 \u00a9 \u00b5 \u20b4 \u00bd"_s;
    QTest::newRow("emoji") << u"\U0001f600"_s;
    QTest::newRow("joined emoji") << u"\U0001f468\u200d\U0001f469"_s;
    QTest::newRow("joiner of an indic script") << u"\u0915\u094d\u200d\u0937"_s;
    QTest::newRow("non-joiner of persian") << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s;
    QTest::newRow("marks in a right-to-left text") << u"a\u200f \u05e9"_s;
    QTest::newRow("cyrillic") << u"\u041f\u0440\u0438\u0432\u0456\u0442"_s;
    QTest::newRow("cyrillic of look-alikes only") << u"\u0420\u043e\u0441\u0430"_s;
    QTest::newRow("cyrillic beside latin") << u"Visa \u0442\u0430 \u043a\u0430\u0440\u0442\u043a\u0430"_s;
    QTest::newRow("greek") << u"\u03b1\u03b2\u03b3"_s;
}

void tst_Forcing::theOthersStay()
{
    QFETCH(const QString, text);
    QCOMPARE(replaceForcing(text), text);
    const QList<ForcingCharacter> found = forcingCharacters(text);
    QVERIFY(!found.isEmpty());
    for (const ForcingCharacter &forcing : found)
        QVERIFY2(!forcing.replacement, qPrintable(forcing.character));
}

void tst_Forcing::positionsAreThoseOfTheTextGiven()
{
    const QList<ForcingCharacter> found = forcingCharacters(u"a\r\n\U0001f600\u2026\u00e7\u00ad");
    QCOMPARE(found.size(), qsizetype { 4 });
    QCOMPARE(found.at(0).at, qsizetype { 3 });
    QCOMPARE(found.at(0).character, u"\U0001f600"_s);
    QVERIFY(!found.at(0).replacement);
    QCOMPARE(found.at(1).at, qsizetype { 5 });
    QCOMPARE(found.at(1).replacement, u"..."_s);
    QCOMPARE(found.at(2).at, qsizetype { 6 });
    QVERIFY(!found.at(2).replacement);
    QCOMPARE(found.at(3).at, qsizetype { 7 });
    QCOMPARE(found.at(3).replacement, u""_s);
}

void tst_Forcing::halfAPairIsListedAsWhatGoesOut()
{
    const QString text = u"a"_s % QChar(0xd83d) % u"b"_s;
    const QList<ForcingCharacter> found = forcingCharacters(text);
    QCOMPARE(found.size(), qsizetype { 1 });
    QCOMPARE(found.first().character, u"\ufffd"_s);
    QCOMPARE(found.first().at, qsizetype { 1 });
    QVERIFY(!found.first().replacement);
}

void tst_Forcing::aTextInsideTheAlphabetHasNone()
{
    const QString text = u"Price: 5 \u20ac [net] {a|b} ^~\\ @\u00a3$\u00a5\u00c7\u03a9"_s;
    QVERIFY(forcingCharacters(text).isEmpty());
    QCOMPARE(replaceForcing(text), text);
    QVERIFY(forcingCharacters(QStringView()).isEmpty());
}

void tst_Forcing::commentsAndLineEndsForceNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comment") << u"Hello\n~~~\n\u043a\u043b\u0456\u0454\u043d\u0442 \u2116 7"_s;
    QTest::newRow("comment after CR LF") << u"Hello\r\n~~~\r\n\u2026"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s;
}

void tst_Forcing::commentsAndLineEndsForceNothing()
{
    QFETCH(const QString, text);
    QVERIFY(forcingCharacters(text).isEmpty());
    QCOMPARE(replaceForcing(text), text);
    QCOMPARE(countMessage(text, {}).alphabet, Alphabet::Gsm7);
}

void tst_Forcing::inACyrillicTextLettersStayAndQuotesAreStillListed()
{
    const QString text = u"\u00ab\u0422\u0430\u043a\u00bb \u2014 \u0436"_s;
    const QList<ForcingCharacter> found = forcingCharacters(text);
    QCOMPARE(found.size(), qsizetype { 7 });
    QCOMPARE(replaceForcing(text), u"\"\u0422\u0430\u043a\" - \u0436"_s);
    for (const ForcingCharacter &forcing : found)
        QCOMPARE(forcing.replacement.has_value(), !forcing.character.at(0).isLetter());
}

void tst_Forcing::whatIsTransliteratedForcesNothing()
{
    const QString text = u"\u0422\u0430\u043a\u2026"_s;
    for (const int translit : { 1, 2 }) {
        const QList<ForcingCharacter> found = forcingCharacters(text, translit);
        QCOMPARE(found.size(), qsizetype { 1 });
        QCOMPARE(found.first().at, qsizetype { 3 });
    }
    QCOMPARE(forcingCharacters(text).size(), qsizetype { 4 });
}

void tst_Forcing::replacementsNeverForceAnew()
{
    // Every character of the first plane, alone in a Latin text: a replacement lies inside the alphabet or is nothing.
    int replaced = 0;
    for (char32_t c = 1; c < 0x10000; ++c) {
        const QString text = u"a"_s % QChar(static_cast<char16_t>(c)) % u"b"_s;
        const QList<ForcingCharacter> found = forcingCharacters(text);
        const bool lineEnd = c == 0x2028 || c == 0x2029;
        QCOMPARE(found.size(), qsizetype { Reference::septets(c) > 0 || lineEnd ? 0 : 1 });
        if (found.isEmpty() || !found.first().replacement)
            continue;
        ++replaced;
        const QList<uint> points = found.first().replacement->toUcs4();
        for (const uint point : points)
            QVERIFY2(Reference::septets(point) > 0, qPrintable(QString::number(c, 16)));
        QVERIFY(forcingCharacters(replaceForcing(text)).isEmpty());
    }
    QVERIFY(replaced > 200);
}

QTEST_APPLESS_MAIN(tst_Forcing)
#include "tst_forcing.moc"
