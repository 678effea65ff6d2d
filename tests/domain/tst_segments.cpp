// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/gsm7.h"
#include "printers.h"
#include "reference.h"

#include <numeric>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Segments : public QObject
{
    Q_OBJECT

private slots:
    void countsAsConfirmedByOthers_data();
    void countsAsConfirmedByOthers();
    void emptyTextHasNoPart();
    void everyUnitIsClassedAsTheStandardSays();
    void anEscapePairIsNeverCut();
    void aSurrogatePairIsNeverCut();
    void extensionCharactersCostOneInUcs2();
    void capacityFollowsTheParts();
    void agreesWithAnIndependentSplitter();
    void lineEndsBecomeOne_data();
    void lineEndsBecomeOne();
    void halfASurrogatePairBecomesAReplacementSign();
    void aCommentBeginsAtALineOfThreeTildes_data();
    void aCommentBeginsAtALineOfThreeTildes();
    void aCommentIsNotCounted();
    void cutTextFitsAndIsTheLongest_data();
    void cutTextFitsAndIsTheLongest();
    void noCutIsLongerThanItsParts();
    void aCutCanBringTheLargerAlphabetBack();
    void theWholeWayOfAMessage();
    void transliterationIsAnEstimate_data();
    void transliterationIsAnEstimate();
};

namespace {

QString cyrillic(int count)
{
    return u"\u0436"_s.repeated(count);
}

} // namespace

void tst_Segments::countsAsConfirmedByOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Alphabet>("alphabet");
    QTest::addColumn<int>("units");
    QTest::addColumn<QList<int>>("parts");
    const auto q = [](int count) { return u"q"_s.repeated(count); };
    const QString rocket = u"\U0001f680"_s;
    // The first nine were compared with gammu, split-sms, Kannel and sms-segments-calculator, where these agree.
    QTest::newRow("latin sentence") << u"Dobryi den! Chekaiemo vas o 10:30."_s << Alphabet::Gsm7 << 34 << QList { 34 };
    QTest::newRow("euro among cyrillic") << u"\u0420\u0430\u0445\u0443\u043d\u043e\u043a: 250 \u20ac"_s
                                         << Alphabet::Ucs2 << 14 << QList { 14 };
    QTest::newRow("brackets cost two") << u"[10%]"_s << Alphabet::Gsm7 << 7 << QList { 7 };
    QTest::newRow("escape at a border") << QString(q(152) % u'^' % q(20)) << Alphabet::Gsm7 << 174 << QList { 152, 22 };
    QTest::newRow("escape at 153 of one part") << QString(q(155) % u"{}!") << Alphabet::Gsm7 << 160 << QList { 160 };
    QTest::newRow("one more") << QString(q(155) % u"{}!!") << Alphabet::Gsm7 << 161 << QList { 153, 8 };
    QTest::newRow("rocket at a border") << QString(cyrillic(66) % rocket % cyrillic(5)) << Alphabet::Ucs2 << 73
                                        << QList { 66, 7 };
    QTest::newRow("greek capitals of the alphabet")
        << u"\u03a0\u03a3\u03a9 sale"_s << Alphabet::Gsm7 << 8 << QList { 8 };
    QTest::newRow("greek capitals outside it")
        << u"\u03a3\u0391\u039b\u0395 sale"_s << Alphabet::Ucs2 << 9 << QList { 9 };
    QTest::newRow("160 latin") << q(160) << Alphabet::Gsm7 << 160 << QList { 160 };
    QTest::newRow("161 latin") << q(161) << Alphabet::Gsm7 << 161 << QList { 153, 8 };
    QTest::newRow("306 latin") << q(306) << Alphabet::Gsm7 << 306 << QList { 153, 153 };
    QTest::newRow("307 latin") << q(307) << Alphabet::Gsm7 << 307 << QList { 153, 153, 1 };
    QTest::newRow("306 septets in three parts")
        << QString(q(152) % u'[' % q(152)) << Alphabet::Gsm7 << 306 << QList { 152, 153, 1 };
    QTest::newRow("80 euros") << u"\u20ac"_s.repeated(80) << Alphabet::Gsm7 << 160 << QList { 160 };
    QTest::newRow("81 euros") << u"\u20ac"_s.repeated(81) << Alphabet::Gsm7 << 162 << QList { 152, 10 };
    QTest::newRow("70 cyrillic") << cyrillic(70) << Alphabet::Ucs2 << 70 << QList { 70 };
    QTest::newRow("71 cyrillic") << cyrillic(71) << Alphabet::Ucs2 << 71 << QList { 67, 4 };
    QTest::newRow("134 cyrillic") << cyrillic(134) << Alphabet::Ucs2 << 134 << QList { 67, 67 };
    QTest::newRow("135 cyrillic") << cyrillic(135) << Alphabet::Ucs2 << 135 << QList { 67, 67, 1 };
    QTest::newRow("family of four") << u"\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"_s << Alphabet::Ucs2
                                    << 11 << QList { 11 };
    QTest::newRow("flag") << u"\U0001f1fa\U0001f1e6"_s << Alphabet::Ucs2 << 4 << QList { 4 };
    QTest::newRow("backtick") << u"`"_s << Alphabet::Ucs2 << 1 << QList { 1 };
    QTest::newRow("tab") << u"a\tb"_s << Alphabet::Ucs2 << 3 << QList { 3 };
    QTest::newRow("decomposed e acute") << u"e\u0301"_s << Alphabet::Ucs2 << 2 << QList { 2 };
    QTest::newRow("composed e acute") << u"\u00e9"_s << Alphabet::Gsm7 << 1 << QList { 1 };
    QTest::newRow("form feed") << u"\f"_s << Alphabet::Gsm7 << 2 << QList { 2 };
    QTest::newRow("1000 latin") << q(1000) << Alphabet::Gsm7 << 1000 << QList { 153, 153, 153, 153, 153, 153, 82 };
}

void tst_Segments::countsAsConfirmedByOthers()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, parts);
    const SegmentCount count = countSegments(text);
    QTEST(count.alphabet, "alphabet");
    QTEST(count.units, "units");
    QCOMPARE(count.partUnits, parts);
    QCOMPARE(count.parts, static_cast<int>(parts.size()));
    QCOMPARE(count.countedLength, text.size());
}

void tst_Segments::emptyTextHasNoPart()
{
    const SegmentCount count = countSegments(QStringView());
    QCOMPARE(count, SegmentCount());
    QCOMPARE(count.parts, 0);
    QCOMPARE(count.capacity, 160);
    QCOMPARE(quickCount(u"").parts, 0);
    QCOMPARE(countMessage(u"\n~~~\nonly a comment", {}).parts, 0);
}

void tst_Segments::everyUnitIsClassedAsTheStandardSays()
{
    int members = 0;
    for (char32_t c = 0; c < 0x10000; ++c) {
        const int expected = Reference::septets(c);
        const int actual = isGsm(static_cast<char16_t>(c)) ? gsmClass(static_cast<char16_t>(c)) : 0;
        QVERIFY2(actual == expected, qPrintable(u"U+"_s % QString::number(c, 16)));
        members += expected > 0 ? 1 : 0;
    }
    QCOMPARE(members, 127 + 10);
}

void tst_Segments::anEscapePairIsNeverCut()
{
    for (int before = 140; before < 170; ++before) {
        const QString text = u"x"_s.repeated(before) % u"[]"_s.repeated(40);
        const SegmentCount count = countSegments(text);
        QVERIFY(count.parts > 1);
        for (const int units : count.partUnits)
            QVERIFY(units <= 153);
        QVERIFY(count.partUnits.first() >= 152);
    }
}

void tst_Segments::aSurrogatePairIsNeverCut()
{
    for (int before = 0; before < 4; ++before) {
        const QString text = cyrillic(before) % u"\U0001f600"_s.repeated(200);
        const SegmentCount count = countSegments(text);
        for (const qsizetype start : count.partStarts)
            QVERIFY(!QStringView(text)[start].isLowSurrogate());
    }
}

void tst_Segments::extensionCharactersCostOneInUcs2()
{
    const SegmentCount count = countSegments(u"\u0436[]{}^~|\\\u20ac");
    QCOMPARE(count.alphabet, Alphabet::Ucs2);
    QCOMPARE(count.units, 10);
}

void tst_Segments::capacityFollowsTheParts()
{
    QCOMPARE(countSegments(u"a").capacity, 160);
    QCOMPARE(countSegments(u"a"_s.repeated(161)).capacity, 306);
    QCOMPARE(countSegments(u"a"_s.repeated(307)).capacity, 459);
    QCOMPARE(countSegments(cyrillic(1)).capacity, 70);
    QCOMPARE(countSegments(cyrillic(71)).capacity, 134);
}

void tst_Segments::agreesWithAnIndependentSplitter()
{
    Reference::Texts texts(20'261);
    for (int round = 0; round < 4'000; ++round) {
        const QString text = texts.next();
        const Reference::Count expected = Reference::count(text);
        const SegmentCount count = countSegments(text);
        const QuickCount quick = quickCount(text);
        QCOMPARE(count.alphabet == Alphabet::Gsm7, expected.gsm);
        QCOMPARE(count.units, expected.units);
        QCOMPARE(count.partUnits, QList<int>(expected.parts.begin(), expected.parts.end()));
        QCOMPARE(quick.alphabet, count.alphabet);
        QCOMPARE(quick.units, count.units);
        QCOMPARE(quick.parts, count.parts);
        QCOMPARE(std::accumulate(count.partUnits.cbegin(), count.partUnits.cend(), 0), count.units);
        QString joined;
        for (qsizetype i = 0; i < count.partStarts.size(); ++i) {
            const qsizetype end = i + 1 < count.partStarts.size() ? count.partStarts.at(i + 1) : text.size();
            joined.append(QStringView(text).sliced(count.partStarts.at(i), end - count.partStarts.at(i)));
        }
        QCOMPARE(joined, text);
        QVERIFY(count.units <= count.capacity);
    }
}

void tst_Segments::lineEndsBecomeOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("LF") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("CR LF") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("CR") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("CR CR LF") << u"a\r\r\nb"_s << u"a\n\nb"_s;
    QTest::newRow("LF CR") << u"a\n\rb"_s << u"a\n\nb"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\nb"_s;
    QTest::newRow("paragraph separator") << u"a\u2029\u2029b"_s << u"a\n\nb"_s;
    QTest::newRow("at the end") << u"a\r"_s << u"a\n"_s;
    QTest::newRow("emoji stay") << u"\U0001f600\r\n\U0001f600"_s << u"\U0001f600\n\U0001f600"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Segments::lineEndsBecomeOne()
{
    QFETCH(const QString, typed);
    QTEST(normaliseText(typed), "sent");
    QCOMPARE(normaliseText(normaliseText(typed)), normaliseText(typed));
}

void tst_Segments::halfASurrogatePairBecomesAReplacementSign()
{
    const QChar high(0xd83d);
    const QChar low(0xde00);
    const QString bad = QString(high) % u'a' % low % high % high % low % high;
    const QString mended = u"\ufffda\ufffd\ufffd"_s % high % low % u"\ufffd"_s;
    QCOMPARE(normaliseText(bad), mended);
    QCOMPARE(QString::fromUtf8(normaliseText(bad).toUtf8()), mended);
    QCOMPARE(countMessage(bad, {}).units, 7);
}

void tst_Segments::aCommentBeginsAtALineOfThreeTildes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::newRow("none") << u"text"_s << -1;
    QTest::newRow("its own line") << u"text\n~~~\ncomment"_s << 4;
    QTest::newRow("empty comment") << u"text\n~~~\n"_s << 4;
    QTest::newRow("empty text") << u"\n~~~\ncomment"_s << 0;
    QTest::newRow("the first of two counts") << u"a\n~~~\nb\n~~~\nc"_s << 1;
    QTest::newRow("not ended by a line") << u"text\n~~~"_s << -1;
    QTest::newRow("not begun by a line") << u"~~~\ntext"_s << -1;
    QTest::newRow("four tildes") << u"a\n~~~~\nb"_s << -1;
    QTest::newRow("two tildes") << u"a\n~~\nb"_s << -1;
    QTest::newRow("blank before") << u"a\n ~~~\nb"_s << -1;
    QTest::newRow("blank after") << u"a\n~~~ \nb"_s << -1;
    QTest::newRow("inside a line") << u"a ~~~ b"_s << -1;
    QTest::newRow("after a false one") << u"a~~~\n~~~\nb"_s << 4;
    QTest::newRow("with CR LF") << u"a\r\n~~~\r\nb"_s << 1;
    QTest::newRow("with CR") << u"a\r~~~\rb"_s << 1;
    QTest::newRow("with paragraphs") << u"a\u2029~~~\u2029b"_s << 1;
}

void tst_Segments::aCommentBeginsAtALineOfThreeTildes()
{
    QFETCH(const QString, text);
    QFETCH(const int, start);
    QCOMPARE(commentStart(text), qsizetype { start });
    const QString normal = normaliseText(text);
    QCOMPARE(commentStart(normal), normal.indexOf(u"\n~~~\n"_s));
}

void tst_Segments::aCommentIsNotCounted()
{
    QString counted;
    const SegmentCount count
        = countMessage(u"Your order is ready.\r\n~~~\r\n\u043a\u043b\u0456\u0454\u043d\u0442 7", {}, &counted);
    QCOMPARE(count.alphabet, Alphabet::Gsm7);
    QCOMPARE(count.units, 20);
    QCOMPARE(count.countedLength, qsizetype { 20 });
    QCOMPARE(counted, u"Your order is ready."_s);
    QVERIFY(!count.cut);
}

void tst_Segments::cutTextFitsAndIsTheLongest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxParts");
    QTest::addColumn<int>("kept");
    const auto q = [](int count) { return u"q"_s.repeated(count); };
    QTest::newRow("no limit") << q(900) << 0 << 900;
    QTest::newRow("fits") << q(160) << 1 << 160;
    QTest::newRow("one latin part") << q(161) << 1 << 160;
    QTest::newRow("two latin parts") << q(400) << 2 << 306;
    QTest::newRow("three latin parts") << q(800) << 3 << 459;
    QTest::newRow("one cyrillic part") << cyrillic(71) << 1 << 70;
    QTest::newRow("two cyrillic parts") << cyrillic(200) << 2 << 134;
    QTest::newRow("not through an escape pair") << QString(q(159) % u"[]") << 1 << 159;
    QTest::newRow("not through it at a border") << QString(q(152) % u'[' % q(200)) << 2 << 152 + 1 + 151;
    QTest::newRow("not through a surrogate pair") << QString(cyrillic(69) % u"\U0001f600") << 1 << 69;
    QTest::newRow("before a late foreign character") << QString(q(150) % u"\u0436") << 1 << 150;
    QTest::newRow("behind an early one") << QString(q(10) % u"\u0436" % q(100)) << 1 << 70;
    QTest::newRow("emoji after latin") << QString(q(69) % u"\U0001f600" % q(9)) << 1 << 69;
    QTest::newRow("nothing") << QString() << 1 << 0;
}

void tst_Segments::cutTextFitsAndIsTheLongest()
{
    QFETCH(const QString, text);
    QFETCH(const int, maxParts);
    QFETCH(const int, kept);
    QCOMPARE(cutToParts(text, maxParts).size(), qsizetype { kept });
    const SegmentCount count = countMessage(text, { maxParts, 0 });
    QCOMPARE(count.cut, kept < text.size());
    QCOMPARE(count.countedLength, qsizetype { kept });
}

void tst_Segments::noCutIsLongerThanItsParts()
{
    Reference::Texts texts(7);
    for (int round = 0; round < 4'000; ++round) {
        const QString text = texts.next();
        const int maxParts = 1 + texts.upTo(6);
        const QStringView kept = cutToParts(text, maxParts);
        QVERIFY(text.startsWith(kept));
        QVERIFY(static_cast<int>(Reference::count(kept.toString()).parts.size()) <= maxParts);
        if (kept.size() == text.size())
            continue;
        const bool pair = QStringView(text)[kept.size()].isHighSurrogate();
        const QString more = text.first(kept.size() + (pair ? 2 : 1));
        QVERIFY2(static_cast<int>(Reference::count(more).parts.size()) > maxParts, qPrintable(more));
    }
}

void tst_Segments::aCutCanBringTheLargerAlphabetBack()
{
    const SegmentCount count = countMessage(QString(u"q"_s.repeated(200) % u"\u2019"), { 1, 0 });
    QCOMPARE(count.alphabet, Alphabet::Gsm7);
    QCOMPARE(count.units, 160);
    QVERIFY(count.cut);
}

void tst_Segments::theWholeWayOfAMessage()
{
    // CR LF, a comment, transliteration and a cut at once.
    const QString text = u"\u0429\u0443\u043a\u0430\r\n"_s.repeated(60) % u"\n~~~\n\U0001f600"_s;
    QString counted;
    const SegmentCount count = countMessage(text, { 1, 1 }, &counted);
    QCOMPARE(count.alphabet, Alphabet::Gsm7);
    QVERIFY(count.cut);
    QVERIFY(count.estimate);
    QCOMPARE(count.parts, 1);
    QCOMPARE(count.units, 160);
    QCOMPARE(counted, u"Schuka\n"_s.repeated(60).first(160));
    QCOMPARE(count.partStarts, QList<qsizetype> { 0 });
}

void tst_Segments::transliterationIsAnEstimate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("latin");
    QTest::addColumn<bool>("estimate");
    const QString pike = u"\u0429\u0443\u043a\u0430"_s;
    QTest::newRow("off") << pike << 0 << pike << false;
    QTest::newRow("by sound") << pike << 1 << u"Schuka"_s << true;
    QTest::newRow("capitals") << pike.toUpper() << 1 << u"SCHUKA"_s << true;
    QTest::newRow("one capital") << u"\u042f \u0442\u0443\u0442"_s << 1 << u"Ya tut"_s << true;
    QTest::newRow("ukrainian letters") << u"\u0457\u0454\u0456\u0491"_s << 1 << u"yiyeig"_s << true;
    QTest::newRow("by look") << u"\u0442\u0440\u0430\u043d\u0441\u043b\u0438\u0442"_s << 2 << u"mpaHc/Ium"_s << true;
    QTest::newRow("nothing to do") << u"Latin text"_s << 1 << u"Latin text"_s << false;
    QTest::newRow("what no table has stays") << u"\u4e2d \u0434\u0430"_s << 1 << u"\u4e2d da"_s << true;
}

void tst_Segments::transliterationIsAnEstimate()
{
    QFETCH(const QString, text);
    QFETCH(const int, mode);
    QTEST(transliterate(text, mode), "latin");
    QString counted;
    const SegmentCount count = countMessage(text, { 0, mode }, &counted);
    QTEST(counted, "latin");
    QTEST(count.estimate, "estimate");
}

QTEST_APPLESS_MAIN(tst_Segments)
#include "tst_segments.moc"
