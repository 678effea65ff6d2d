// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsdecode.h"
#include "domain/hexfield.h"
#include "domain/septets.h"
#include "emssamples.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_EmsDecode : public QObject
{
    Q_OBJECT

private slots:
    void findsTheAlphabet_data();
    void findsTheAlphabet();
    void theDcsDecidesWhereItIsKnown();
    void readsPackedSeptets_data();
    void readsPackedSeptets();
    void laterElementsOverrideEarlierOnes();
    void aRunOfNoLengthIsTheDefault();
    void positionsBehindAPartStayAtItsEnd();
    void elementsOfWrongLengthAreSkipped();
    void portAddressedDataIsNoText();
    void putsPartsInOrder();
    void saysWhichPartsAreMissing();
    void refusesPartsOfDifferentMessages();
    void refusesAPartThatComesTwiceDifferently();
    void namesThePartWithTheMalformedHeader();
    void explainsEveryOctet_data();
    void explainsEveryOctet();
    void everyOctetIsInOneNote();
};

namespace {

QByteArray octets(const QString &hex)
{
    return readHex(hex).value();
}

tl::expected<DecodedMessage, DecodeProblem> decoded(const QStringList &parts, std::optional<quint8> dcs = {})
{
    QList<QByteArray> list;
    for (const QString &part : parts)
        list.append(octets(part));
    return decodeMessage(list, dcs);
}

TextStyle bold()
{
    TextStyle style;
    style.bold = true;
    return style;
}

} // namespace

void tst_EmsDecode::findsTheAlphabet_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("coding");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QString>("text");
    QTest::newRow("safe octets") << u"0048656C70"_s << u"8bit"_s << true << u"Help"_s;
    QTest::newRow("nothing") << u"00"_s << u"8bit"_s << true << QString();
    QTest::newRow("cyrillic") << u"0004120430"_s << u"ucs2"_s << true << u"\u0412\u0430"_s;
    QTest::newRow("at sign in UTF-16") << u"0000400024"_s << u"ucs2"_s << true << u"@$"_s;
    QTest::newRow("emoji") << u"00D83DDE80"_s << u"ucs2"_s << true << u"\U0001f680"_s;
    QTest::newRow("odd number of Latin-1 octets") << u"00E9E8E7"_s << u"8bit"_s << true << u"\u00e9\u00e8\u00e7"_s;
    QTest::newRow("half a pair is no UTF-16, and Latin-1 has no such control")
        << u"00D83D0080"_s << u"8bit"_s << false << QString();
    QTest::newRow("data") << u"00030405"_s << u"8bit"_s << false << QString();
    QTest::newRow("zero octets are not an end") << u"0000000000"_s << u"8bit"_s << false << QString();
}

void tst_EmsDecode::findsTheAlphabet()
{
    QFETCH(QString, hex);
    QFETCH(QString, coding);
    QFETCH(bool, isText);
    QFETCH(QString, text);
    const auto message = decoded({ hex });
    QVERIFY(message);
    QCOMPARE(QString(toString(message->coding)), coding);
    QCOMPARE(message->isText, isText);
    QCOMPARE(message->ems.text, text);
    QCOMPARE(toHex(message->payload), hex.mid(2));
}

void tst_EmsDecode::theDcsDecidesWhereItIsKnown()
{
    // "N-" is also the Chinese sign for "middle".
    QCOMPARE(decoded({ u"004E2D"_s })->ems.text, u"N-"_s);
    QCOMPARE(decoded({ u"004E2D"_s }, quint8(8))->ems.text, u"\u4e2d"_s);
    QCOMPARE(decoded({ u"004E2D"_s }, quint8(0xF5))->ems.text, u"N-"_s);
    QVERIFY(!decoded({ u"004E2D61"_s }, quint8(8))->isText);
}

void tst_EmsDecode::readsPackedSeptets_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<qsizetype>("header");
    QTest::addColumn<QString>("text");
    QTest::newRow("known from every book") << u"E8329BFD06"_s << qsizetype(0) << u"hello"_s;
    QTest::newRow("seven septets leave seven bits, which are no @")
        << u"E8329BFD469701"_s << qsizetype(0) << u"hellohe"_s;
    QTest::newRow("eight septets") << u"E8329BFD4697D9"_s << qsizetype(0) << u"hellohel"_s;
    QTest::newRow("behind a header of 6 octets one bit is left out") << u"D06536FB0D"_s << qsizetype(6) << u"hello"_s;
    QTest::newRow("extension") << u"9B32"_s << qsizetype(0) << u"\u20ac"_s;
    QTest::newRow("at sign is septet 0") << u"00"_s << qsizetype(0) << u"@"_s;
}

void tst_EmsDecode::readsPackedSeptets()
{
    QFETCH(QString, hex);
    QFETCH(qsizetype, header);
    QFETCH(QString, text);
    QCOMPARE(textOfSeptets(octets(hex), header), text);
}

void tst_EmsDecode::laterElementsOverrideEarlierOnes()
{
    const auto message = decoded({ u"0F0A030005100A030204200A030300006162636465"_s });
    QVERIFY(message);
    TextStyle italic;
    italic.italic = true;
    // The third has the length 0 and no style: the default is normal.
    const QList<TextRun> expected { { 0, 2, bold() }, { 2, 3, italic } };
    QVERIFY(message->ems.runs == expected);
}

void tst_EmsDecode::aRunOfNoLengthIsTheDefault()
{
    const auto message = decoded({ u"0A0A030200100A030301006162636465"_s });
    QVERIFY(message);
    const QList<TextRun> expected { { 2, 1, bold() }, { 4, 1, bold() } };
    QVERIFY(message->ems.runs == expected);
    // It holds for the parts that follow, too.
    const auto two = decoded({ u"0A00030102010A030000106162"_s, u"05000301020263"_s });
    QVERIFY(two);
    QVERIFY(two->ems.runs == QList<TextRun>({ { 0, 3, bold() } }));
}

void tst_EmsDecode::positionsBehindAPartStayAtItsEnd()
{
    const auto message = decoded({ u"0E00030102010A0301FF100B02FF016162"_s, u"05000301020263"_s });
    QVERIFY(message);
    QVERIFY(message->ems.runs == QList<TextRun>({ { 1, 1, bold() } }));
    QVERIFY(message->ems.objects == QList<EmsObject>({ EmsObject::sound(2, 1) }));
}

void tst_EmsDecode::elementsOfWrongLengthAreSkipped()
{
    const auto message = decoded({ u"0C0A0200010B010011030102036162"_s });
    QVERIFY(message);
    QVERIFY(message->ems.runs.isEmpty() && message->ems.objects.isEmpty());
    QCOMPARE(message->ems.text, u"ab"_s);
    QCOMPARE(message->parts.constFirst().elements.size(), 3);
}

void tst_EmsDecode::portAddressedDataIsNoText()
{
    const auto message = decoded({ u"0605040B8423F061626364"_s });
    QVERIFY(message);
    QVERIFY(!message->isText && message->ems == EmsText());
    QVERIFY((message->ports == Ports { 2948, 9200, true }));
    QCOMPARE(toHex(message->payload), u"61626364"_s);
}

void tst_EmsDecode::putsPartsInOrder()
{
    const QStringList parts { u"050003010303"_s + u"65"_s, u"050003010301"_s + u"6162"_s,
        u"050003010302"_s + u"6364"_s };
    const auto message = decoded(parts);
    QVERIFY(message);
    QCOMPARE(message->ems.text, u"abcde"_s);
    QCOMPARE(toHex(message->payload), u"6162636465"_s);
    QVERIFY(message->missing.isEmpty());
    QVERIFY((message->concatenation == Concatenation { 1, 3, 1, false }));
    QVERIFY(decoded(parts + parts) == message); // each of them twice
}

void tst_EmsDecode::saysWhichPartsAreMissing()
{
    const auto message = decoded({ u"05000301040361"_s, u"05000301040262"_s });
    QVERIFY(message);
    QCOMPARE(message->missing, (QList<int> { 1, 4 }));
    QCOMPARE(message->ems.text, u"ba"_s);
}

void tst_EmsDecode::refusesPartsOfDifferentMessages()
{
    const QString first = u"05000301020161"_s;
    for (const QString &other : { u"05000302020262"_s, u"05000301030262"_s, u"0608040001020262"_s, u"0062"_s }) {
        const auto message = decoded({ first, other });
        QVERIFY(!message);
        QVERIFY(message.error().kind == DecodeProblem::Kind::DifferentParts);
        QCOMPARE(message.error().part, qsizetype(1));
        QVERIFY(toError(message.error()).detail.startsWith(u"parts[1]: different_parts"_s));
    }
    const auto nothing = decodeMessage({});
    QVERIFY(!nothing && nothing.error().kind == DecodeProblem::Kind::Nothing);
}

void tst_EmsDecode::refusesAPartThatComesTwiceDifferently()
{
    const auto message = decoded({ u"05000301020161"_s, u"05000301020262"_s, u"05000301020163"_s });
    QVERIFY(!message);
    QVERIFY(message.error().kind == DecodeProblem::Kind::RepeatedPart);
    QCOMPARE(message.error().part, qsizetype(2));
}

void tst_EmsDecode::namesThePartWithTheMalformedHeader()
{
    const auto message = decoded({ u"05000301020161"_s, u"0500040102026161"_s });
    QVERIFY(!message);
    QVERIFY(message.error().kind == DecodeProblem::Kind::Malformed);
    QCOMPARE(message.error().part, qsizetype(1));
    QCOMPARE(message.error().header.at, qsizetype(2));
    QVERIFY(toError(message.error()).detail.startsWith(u"parts[1]: element_beyond_header at octet 2"_s));
}

namespace {

/** "0+1 header_length {...}" a note. */
QStringList shown(const QList<OctetNote> &notes)
{
    QStringList list;
    for (const OctetNote &note : notes) {
        QString values;
        for (auto it = note.values.constBegin(); it != note.values.constEnd(); ++it)
            values += u" %1=%2"_s.arg(it.key(), it.value().toVariant().toString());
        list.append(u"%1+%2 %3 %4%5"_s.arg(note.at).arg(note.length).arg(note.element).arg(note.meaning.name, values));
    }
    return list;
}

} // namespace

void tst_EmsDecode::explainsEveryOctet_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("the page's example") << u"050A0307056048656C6C6F2C20576F726C6421"_s
                                        << QStringList { u"0+1 -1 header_length octets=5"_s,
                                               u"1+1 0 element id=0A name=text_formatting"_s,
                                               u"2+1 0 element_length octets=3"_s, u"3+1 0 start characters=7"_s,
                                               u"4+1 0 length characters=5"_s,
                                               u"5+1 0 mode italic=true underline=true"_s,
                                               u"6+13 -1 text text=Hello, World!"_s };
    QTest::newRow("part with colours and a sound")
        << u"0F00031702010A04000105920B020102"_s + u"6162"_s
        << QStringList { u"0+1 -1 header_length octets=15"_s, u"1+1 0 element id=00 name=concatenation"_s,
               u"2+1 0 element_length octets=3"_s, u"3+1 0 reference reference=23"_s, u"4+1 0 total total=2"_s,
               u"5+1 0 part part=1"_s, u"6+1 1 element id=0A name=text_formatting"_s,
               u"7+1 1 element_length octets=4"_s, u"8+1 1 start characters=0"_s, u"9+1 1 length characters=1"_s,
               u"10+1 1 mode align=center size=large"_s, u"11+1 1 colour bg=White fg=Dark Red"_s,
               u"12+1 2 element id=0B name=sound"_s, u"13+1 2 element_length octets=2"_s,
               u"14+1 2 position characters=1"_s, u"15+1 2 number name=ding number=2"_s, u"16+2 -1 text text=ab"_s };
    QTest::newRow("picture and an unknown element")
        << u"0E12080001050102030405EE02ABCD"_s
        << QStringList { u"0+1 -1 header_length octets=14"_s, u"1+1 0 element id=12 name=variable_picture"_s,
               u"2+1 0 element_length octets=8"_s, u"3+1 0 position characters=0"_s, u"4+1 0 width pixels=8"_s,
               u"5+1 0 height pixels=5"_s, u"6+5 0 bitmap height=5 width=8"_s, u"11+1 1 element id=EE name=reserved"_s,
               u"12+1 1 element_length octets=2"_s, u"13+2 1 data hex=ABCD"_s };
    QTest::newRow("malformed in the second element")
        << u"0900031F02020403F0F064"_s
        << QStringList { u"0+1 -1 header_length octets=9"_s, u"1+1 0 element id=00 name=concatenation"_s,
               u"2+1 0 element_length octets=3"_s, u"3+1 0 reference reference=31"_s, u"4+1 0 total total=2"_s,
               u"5+1 0 part part=2"_s, u"6+5 -1 malformed problem=element_beyond_header"_s };
    QTest::newRow("malformed from the beginning")
        << u"0900031F0202"_s << QStringList { u"0+6 -1 malformed problem=header_beyond_data"_s };
}

void tst_EmsDecode::explainsEveryOctet()
{
    QFETCH(QString, hex);
    QFETCH(QStringList, notes);
    QCOMPARE(shown(octetNotes(octets(hex), OctetCoding::Octets)), notes);
}

void tst_EmsDecode::everyOctetIsInOneNote()
{
    EmsSamples samples(5);
    for (int i = 0; i < 2000; ++i) {
        QByteArray userData;
        if (i % 2 == 0) {
            userData = encodeEms(samples.next(), 1)->parts.constFirst().userData;
            userData[samples.upTo(static_cast<int>(userData.size()) - 1)] = static_cast<char>(samples.upTo(255));
        } else {
            userData = samples.octets(samples.upTo(40));
        }
        for (const OctetCoding coding : { OctetCoding::Gsm7, OctetCoding::Octets, OctetCoding::Ucs2 }) {
            qsizetype at = 0;
            const QList<OctetNote> notes = octetNotes(userData, coding, i % 3 != 0);
            for (const OctetNote &note : notes) {
                QCOMPARE(note.at, at);
                QVERIFY(note.length > 0);
                at += note.length;
            }
            QCOMPARE(at, userData.size());
        }
    }
}

QTEST_GUILESS_MAIN(tst_EmsDecode)
#include "tst_emsdecode.moc"
