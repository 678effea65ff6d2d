// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsdecode.h"
#include "domain/hexfield.h"
#include "emssamples.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Ems : public QObject
{
    Q_OBJECT

private slots:
    void encodesAsConfirmedByOthers_data();
    void encodesAsConfirmedByOthers();
    void onlyCharactersThatAreTheSameEverywhereGoAsOctets();
    void aTextWithoutFormattingHasAnEmptyHeader();
    void utf16NamesItsDcs();
    void theLaterOfOverlappingRunsWins();
    void runsAreWhatPaintingThemGives();
    void aColourAloneGetsItsPartner();
    void aRunOverABorderBecomesTwo();
    void objectsAtOnePlaceKeepTheirOrder();
    void anObjectThatDoesNotFitGoesToTheNextPart();
    void aLargePictureLeavesEightOctets();
    void nothingStandsInsideAPair();
    void halfAPairBecomesAReplacementSign();
    void separatorsOfParagraphsBecomeLineFeeds();
    void saysWhatCannotBeEncoded_data();
    void saysWhatCannotBeEncoded();
    void moreThan255PartsAreTooMany();
    void partsAreAsFullAsTheyCanBe();
    void whatIsEncodedIsDecoded();
};

namespace {

TextStyle bold()
{
    TextStyle style;
    style.bold = true;
    return style;
}

QStringList partsOf(const EmsText &ems, quint8 reference = 0x17)
{
    QStringList parts;
    const auto message = encodeEms(ems, reference);
    if (!message)
        return { toString(message.error().kind) };
    for (const OctetPart &part : message->parts)
        parts.append(toHex(part.userData));
    return parts;
}

QString asciiHex(const QString &text)
{
    return toHex(text.toLatin1());
}

} // namespace

void tst_Ems::encodesAsConfirmedByOthers_data()
{
    QTest::addColumn<EmsText>("ems");
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("coding");
    TextStyle style;
    style.italic = style.underline = true;
    QTest::newRow("the page's example") << EmsText { u"Hello, World!"_s, { { 7, 5, style } }, {} }
                                        << u"050A0307056048656C6C6F2C20576F726C6421"_s << u"8bit"_s;
    QTest::newRow("bold") << EmsText { u"Sale today"_s, { { 0, 4, bold() } }, {} }
                          << u"050A0300041053616C6520746F646179"_s << u"8bit"_s;
    style = {};
    style.align = EmsAlign::Center;
    style.size = EmsSize::Large;
    style.fg = EmsColour::DarkRed;
    style.bg = EmsColour::White;
    const QString important = u"\u0412\u0430\u0436\u043b\u0438\u0432\u043e!"_s;
    QTest::newRow("large, centred, in colours, UTF-16")
        << EmsText { important, { { 0, 8, style } }, {} } << u"060A0400080592041204300436043B04380432043E0021"_s
        << u"ucs2"_s;
    style = {};
    style.italic = style.strike = true;
    QTest::newRow("two runs") << EmsText { u"Red and big"_s, { { 0, 3, bold() }, { 8, 3, style } }, {} }
                              << u"0A0A030003100A030803A052656420616E6420626967"_s << u"8bit"_s;
    QTest::newRow("sound") << EmsText { u"Ding!"_s, {}, { EmsObject::sound(5, 2) } } << u"040B02050244696E6721"_s
                           << u"8bit"_s;
    const QByteArray frame = readHex(QString(u"FFFF"_s % u"8001"_s.repeated(14) % u"FFFF"_s)).value();
    QTest::newRow("small picture")
        << EmsText { u"box"_s, {}, { EmsObject::picture(0, 16, 16, frame) } }
        << u"23112100FFFF80018001800180018001800180018001800180018001800180018001FFFF626F78"_s << u"8bit"_s;
}

void tst_Ems::encodesAsConfirmedByOthers()
{
    QFETCH(EmsText, ems);
    QFETCH(QString, hex);
    QFETCH(QString, coding);
    const auto message = encodeEms(ems, 0x17);
    QVERIFY(message);
    QCOMPARE(QString(toString(message->coding)), coding);
    QCOMPARE(message->parts.size(), 1);
    QCOMPARE(toHex(message->parts.constFirst().userData), hex);
    const QString trailer = coding == u"ucs2" ? u"\n~~~\npid: 0, dcs: 8"_s : QString();
    QCOMPARE(hexMes(*message), QStringList { hex + trailer });
    QCOMPARE(message->parts.constFirst().textStart, qsizetype(0));
    QCOMPARE(message->parts.constFirst().textLength, ems.text.size());
}

void tst_Ems::onlyCharactersThatAreTheSameEverywhereGoAsOctets()
{
    const QString safe = u"\n\r !\"#%&'()*+,-./0123456789:;<=>?"
                         u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    for (char32_t c = 0; c <= 0xFFFF; ++c) {
        const QString text(QChar(static_cast<char16_t>(c)));
        QCOMPARE(isOctetSafe(text), safe.contains(text));
    }
    QCOMPARE(firstOctetUnsafe(u"abc@d"), qsizetype(3));
    QCOMPARE(firstOctetUnsafe(u"abc"), qsizetype(3));
}

void tst_Ems::aTextWithoutFormattingHasAnEmptyHeader()
{
    QCOMPARE(partsOf({ u"Help"_s, {}, {} }), QStringList { u"0048656C70"_s });
    QCOMPARE(partsOf({ u"Help"_s, { { 0, 4, {} } }, {} }), QStringList { u"0048656C70"_s });
    // The "00" is counted: 139 octets fit, one more makes two parts of at most 134.
    QCOMPARE(partsOf({ u"a"_s.repeated(139), {}, {} }).size(), 1);
    const QStringList two = partsOf({ u"a"_s.repeated(140), {}, {} });
    QCOMPARE(two,
        (QStringList { QString(u"0500031702"_s % u"01" % asciiHex(u"a"_s.repeated(134))),
            QString(u"0500031702"_s % u"02" % asciiHex(u"a"_s.repeated(6))) }));
}

void tst_Ems::utf16NamesItsDcs()
{
    const auto message = encodeEms({ u"\u0436@"_s, {}, {} }, 0);
    QVERIFY(message);
    QCOMPARE(hexMes(*message), QStringList { u"0004360040\n~~~\npid: 0, dcs: 8"_s });
    // 139 octets hold 69 units, 134 hold 67.
    QCOMPARE(partsOf({ u"\u0436"_s.repeated(69), {}, {} }).size(), 1);
    const QStringList two = partsOf({ u"\u0436"_s.repeated(70), {}, {} });
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.constFirst().size(), (6 + 134) * 2);
    QCOMPARE(two.constLast().size(), (6 + 6) * 2);
}

void tst_Ems::theLaterOfOverlappingRunsWins()
{
    TextStyle italic;
    italic.italic = true;
    const QList<TextRun> runs { { 0, 10, bold() }, { 3, 4, italic }, { 8, 1, {} }, { 9, 50, bold() },
        { 2, -1, italic } };
    const QList<TextRun> expected { { 0, 3, bold() }, { 3, 4, italic }, { 7, 1, bold() }, { 9, 3, bold() } };
    QVERIFY(normalisedRuns(runs, 12) == expected);
    QVERIFY(normalisedRuns({ { 0, 2, bold() }, { 2, 3, bold() } }, 9) == QList<TextRun>({ { 0, 5, bold() } }));
}

void tst_Ems::runsAreWhatPaintingThemGives()
{
    EmsSamples samples(1);
    for (int i = 0; i < 3000; ++i) {
        const qsizetype length = samples.upTo(40);
        QList<TextRun> runs;
        for (int n = samples.upTo(8); n > 0; --n)
            runs.append({ samples.upTo(45) - 3, samples.upTo(20) - 2, samples.style() });
        const QList<TextRun> normal = normalisedRuns(runs, length);
        QVERIFY(painted(normal, length) == painted(runs, length));
        QVERIFY(normalisedRuns(normal, length) == normal);
        qsizetype end = 0;
        for (qsizetype n = 0; n < normal.size(); ++n) {
            const TextRun &run = normal.at(n);
            QVERIFY(run.start >= end && run.length > 0 && run.start + run.length <= length && !run.style.isNormal());
            QVERIFY(n == 0 || run.start > end || run.style != normal.at(n - 1).style);
            end = run.start + run.length;
        }
    }
}

void tst_Ems::aColourAloneGetsItsPartner()
{
    TextStyle red;
    red.fg = EmsColour::BrightRed;
    QCOMPARE(partsOf({ u"ab"_s, { { 0, 1, red } }, {} }), QStringList { u"060A040001009A6162"_s });
    TextStyle onYellow;
    onYellow.bg = EmsColour::BrightYellow;
    QCOMPARE(partsOf({ u"ab"_s, { { 0, 1, onYellow } }, {} }), QStringList { u"060A04000100B06162"_s });
}

void tst_Ems::aRunOverABorderBecomesTwo()
{
    // 140 - 6 - 5 leave 129 octets in the first part.
    const QStringList parts = partsOf({ u"a"_s.repeated(150), { { 100, 40, bold() } }, {} });
    QCOMPARE(parts,
        (QStringList { QString(u"0A0003170201"_s % u"0A03641D10" % asciiHex(u"a"_s.repeated(129))),
            QString(u"0A0003170202"_s % u"0A03000B10" % asciiHex(u"a"_s.repeated(21))) }));
}

void tst_Ems::objectsAtOnePlaceKeepTheirOrder()
{
    const QList<EmsObject> objects { EmsObject::animation(2, 3), EmsObject::sound(1, 9), EmsObject::sound(2, 4),
        EmsObject::sound(0, 1) };
    QCOMPARE(partsOf({ u"ab"_s, {}, objects }), QStringList { u"100B0200010B0201090D0202030B0202046162"_s });
}

void tst_Ems::anObjectThatDoesNotFitGoesToTheNextPart()
{
    const EmsObject picture = EmsObject::picture(12, 32, 32, QByteArray(128, '\x55'));
    const QStringList parts = partsOf({ u"Please look at"_s, {}, { picture } });
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.constFirst(), QString(u"0500031702"_s % u"01" % asciiHex(u"Please look "_s)));
    // 6 octets of concatenation, 131 of the picture: three characters are left, so a third part is needed.
    const QStringList three = partsOf({ u"Please look at this"_s, {}, { picture } });
    QCOMPARE(three.size(), 3);
    QVERIFY(three.at(1).endsWith(asciiHex(u"at "_s)));
    QCOMPARE(three.at(1).size(), 280);
    QVERIFY(three.at(1).startsWith(u"88000317030210810055"_s));
}

void tst_Ems::aLargePictureLeavesEightOctets()
{
    const EmsObject picture = EmsObject::picture(0, 32, 32, QByteArray(128, '\0'));
    QCOMPARE(costOf(picture), qsizetype(131));
    QCOMPARE(partsOf({ u"12345678"_s, {}, { picture } }).size(), 1);
    QCOMPARE(partsOf({ u"123456789"_s, {}, { picture } }).size(), 2);
}

void tst_Ems::nothingStandsInsideAPair()
{
    const QString rocket = u"\U0001f680"_s;
    // Both halves get the style of the run that begins inside, the object comes before the pair.
    const auto message = encodeEms({ rocket, { { 1, 1, bold() } }, { EmsObject::sound(1, 0) } }, 0);
    QVERIFY(message);
    QCOMPARE(toHex(message->parts.constFirst().userData), u"090A030002100B020000D83DDE80"_s);
    QString text = u"a"_s;
    while (text.size() < 300)
        text += rocket;
    const auto parts = encodeEms({ text, { { 40, 101, bold() } }, {} }, 0);
    QVERIFY(parts);
    for (const OctetPart &part : parts->parts)
        QVERIFY(part.textStart == 0 || !text.at(part.textStart).isLowSurrogate());
}

void tst_Ems::halfAPairBecomesAReplacementSign()
{
    QString text = u"ab"_s;
    text[0] = QChar(0xD83D);
    QCOMPARE(partsOf({ text, {}, {} }), QStringList { u"00FFFD0062"_s });
}

void tst_Ems::separatorsOfParagraphsBecomeLineFeeds()
{
    QCOMPARE(partsOf({ u"a\u2029b\u2028c"_s, {}, {} }), QStringList { u"00610A620A63"_s });
}

void tst_Ems::saysWhatCannotBeEncoded_data()
{
    QTest::addColumn<EmsText>("ems");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qsizetype>("index");
    const EmsObject good = EmsObject::sound(0, 0);
    const auto with = [good](const EmsObject &object) { return EmsText { u"text"_s, {}, { good, object } }; };
    QTest::newRow("nothing") << EmsText() << u"nothing"_s << qsizetype(0);
    QTest::newRow("no such sound") << with(EmsObject::sound(0, 10)) << u"bad_number"_s << qsizetype(1);
    QTest::newRow("no such animation") << with(EmsObject::animation(0, -1)) << u"bad_number"_s << qsizetype(1);
    QTest::newRow("before the text") << with(EmsObject::sound(-1, 0)) << u"outside_the_text"_s << qsizetype(1);
    QTest::newRow("behind the text") << with(EmsObject::sound(5, 0)) << u"outside_the_text"_s << qsizetype(1);
    const QByteArray octets(33, '\0');
    QTest::newRow("33 octets of 16 x 16")
        << with(EmsObject::picture(0, 16, 16, octets)) << u"bad_size"_s << qsizetype(1);
    QTest::newRow("width of 11 pixels") << with(EmsObject::picture(0, 11, 3, octets)) << u"bad_size"_s << qsizetype(1);
    QTest::newRow("octets and pixels disagree")
        << with(EmsObject::picture(0, 8, 32, octets)) << u"bad_size"_s << qsizetype(1);
    QTest::newRow("no height") << with(EmsObject::picture(0, 8, 0, {})) << u"bad_size"_s << qsizetype(1);
    QTest::newRow("melody of 129") << with({ EmsObject::Kind::Melody, 0, 0, 0, 0, QByteArray(129, 'M') })
                                   << u"bad_size"_s << qsizetype(1);
    QTest::newRow("empty melody") << with({ EmsObject::Kind::Melody, 0, 0, 0, 0, {} }) << u"bad_size"_s << qsizetype(1);
    // 2 + 3 octets before the bitmap, 6 before the element: 129 octets fit beside a concatenation, 134 alone.
    QTest::newRow("picture that fits no part")
        << with(EmsObject::picture(2, 8, 130, QByteArray(130, '\0'))) << u"too_big"_s << qsizetype(1);
    QTest::newRow("picture that would not even fit alone")
        << EmsText { {}, {}, { EmsObject::picture(0, 8, 135, QByteArray(135, '\0')), good } } << u"too_big"_s
        << qsizetype(0);
}

void tst_Ems::saysWhatCannotBeEncoded()
{
    QFETCH(EmsText, ems);
    QFETCH(QString, kind);
    QFETCH(qsizetype, index);
    const auto message = encodeEms(ems, 0);
    QVERIFY(!message);
    QCOMPARE(QString(toString(message.error().kind)), kind);
    QCOMPARE(message.error().index, index);
    const Error error = toError(message.error());
    QVERIFY(error.kind == Error::Kind::Input);
    const QString where = kind == u"nothing" ? u"text: "_s : u"objects[%1]: "_s.arg(index);
    QVERIFY2(error.detail.startsWith(where + kind), qPrintable(error.detail));
    QCOMPARE(partsOf({ {}, {}, { EmsObject::picture(0, 8, 134, QByteArray(134, '\0')) } }).size(), 1);
    QCOMPARE(partsOf({ u"abcdefgh"_s, {}, { EmsObject::picture(1, 8, 129, QByteArray(129, '\0')) } }).size(), 3);
}

void tst_Ems::moreThan255PartsAreTooMany()
{
    QCOMPARE(partsOf({ u"a"_s.repeated(134 * 255), {}, {} }).size(), 255);
    QCOMPARE(partsOf({ u"a"_s.repeated(134 * 255 + 1), {}, {} }), QStringList { u"too_many_parts"_s });
}

namespace {

/** Octets of the header elements of @p part, taken from the octets themselves. */
qsizetype headerOctets(const OctetPart &part)
{
    return 1 + static_cast<quint8>(part.userData.at(0));
}

/** Could the beginning of @p next have stood at the end of @p part as well? */
bool couldTakeMore(const EmsText &ems, const OctetPart &part, const OctetMessage &message)
{
    const qsizetype border = part.textStart + part.textLength;
    const qsizetype unit = message.coding == OctetCoding::Ucs2 ? 2 : 1;
    const QList<EmsObject> objects = sortedObjects(ems.objects);
    // The parts before and this one hold a number of objects; the next object at the border is the first to be looked
    // at.
    qsizetype held = 0;
    for (const OctetPart &each : message.parts) {
        const auto read = readUserData(each.userData);
        for (const HeaderElement &element : read->elements)
            held += element.id >= 0x0B && element.id <= 0x12 ? 1 : 0;
        if (&each == &part)
            break;
    }
    const qsizetype room = MaxUserData - part.userData.size();
    if (held < objects.size() && objects.at(held).position == border)
        return costOf(objects.at(held)) <= room;
    if (border >= ems.text.size())
        return false;
    const bool pair = ems.text.at(border).isHighSurrogate();
    qsizetype cost = unit * (pair ? 2 : 1);
    for (const TextRun &run : normalisedRuns(ems.runs, ems.text.size())) {
        const bool covers = run.start <= border && run.start + run.length > border;
        const bool begun = run.start < border && part.textLength > 0;
        if (covers && !(begun && border > part.textStart))
            cost += run.style.fg ? 6 : 5;
    }
    return cost <= room;
}

} // namespace

void tst_Ems::partsAreAsFullAsTheyCanBe()
{
    EmsSamples samples(2);
    for (int i = 0; i < 3000; ++i) {
        const EmsText ems = samples.next();
        const auto message = encodeEms(ems, 9);
        QVERIFY(message);
        qsizetype at = 0;
        for (qsizetype p = 0; p < message->parts.size(); ++p) {
            const OctetPart &part = message->parts.at(p);
            QVERIFY(part.userData.size() <= 140);
            QCOMPARE(part.headerSize, headerOctets(part));
            QCOMPARE(part.textStart, at);
            at += part.textLength;
            const bool last = p + 1 == message->parts.size();
            QVERIFY(last || !couldTakeMore(ems, part, *message));
            const QByteArray begin = QByteArray("\0\3\x09", 3) + char(message->parts.size()) + char(p + 1);
            QCOMPARE(part.userData.mid(1, 5) == begin, message->parts.size() > 1);
        }
        QCOMPARE(at, ems.text.size());
    }
}

void tst_Ems::whatIsEncodedIsDecoded()
{
    EmsSamples samples(3);
    std::mt19937 shuffle(3);
    int several = 0;
    int wide = 0;
    for (int i = 0; i < 5000; ++i) {
        const EmsText ems = samples.next();
        const auto message = encodeEms(ems, static_cast<quint8>(samples.upTo(255)));
        QVERIFY(message);
        QList<QByteArray> parts;
        for (const OctetPart &part : message->parts)
            parts.append(part.userData);
        std::shuffle(parts.begin(), parts.end(), shuffle);
        several += parts.size() > 1 ? 1 : 0;
        wide += message->coding == OctetCoding::Ucs2 ? 1 : 0;
        const auto dcs = message->values ? std::optional(message->values->dcs) : std::nullopt;
        const auto decoded = decodeMessage(parts, dcs);
        QVERIFY(decoded && decoded->isText && decoded->missing.isEmpty());
        QVERIFY(decoded->coding == message->coding);
        QCOMPARE(decoded->ems.text, ems.text);
        QVERIFY(decoded->ems.runs == normalisedRuns(ems.runs, ems.text.size()));
        QVERIFY(decoded->ems.objects == sortedObjects(ems.objects));
        // The alphabet is found without the DCS as well.
        QVERIFY(decodeMessage(parts) == decoded);
        // And what is decoded is encoded to the same octets.
        QVERIFY(
            encodeEms(decoded->ems, message->parts.size() > 1 ? quint8(decoded->concatenation->reference) : 0)->parts
            == message->parts);
    }
    QVERIFY(several > 1000 && several < 4500);
    QVERIFY(wide > 1000 && wide < 4500);
}

QTEST_GUILESS_MAIN(tst_Ems)
#include "tst_ems.moc"
