// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/userdata.h"

#include "domain/hexfield.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_UserData : public QObject
{
    Q_OBJECT

private slots:
    void takesElementsApart_data();
    void takesElementsApart();
    void refusesAMalformedHeader_data();
    void refusesAMalformedHeader();
    void everyTruncationIsRefusedOrShorter();
    void buildsWhatItReads();
    void readsAHeaderWithAndWithoutItsLength_data();
    void readsAHeaderWithAndWithoutItsLength();
    void theLastValidConcatenationCounts_data();
    void theLastValidConcatenationCounts();
    void readsAndWritesPorts();
    void everyIdentifierHasAName();
};

namespace {

QByteArray octets(const QString &hex)
{
    return readHex(hex).value();
}

/** "00=1F0202 04=F0F0" */
QString shown(const QList<HeaderElement> &elements)
{
    QStringList list;
    for (const HeaderElement &element : elements) {
        const char id = static_cast<char>(element.id);
        list.append(QString(toHex(QByteArrayView(&id, 1)) % u'=' % toHex(element.data)));
    }
    return list.join(u' ');
}

} // namespace

void tst_UserData::takesElementsApart_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("elements");
    QTest::addColumn<QString>("payload");
    QTest::newRow("confirmed by tshark") << u"0900031F02020402F0F064617461"_s << u"00=1F0202 04=F0F0"_s
                                         << u"64617461"_s;
    QTest::newRow("formatted, from the gateway's page")
        << u"050A0307056048656C6C6F2C20576F726C6421"_s << u"0A=070560"_s << u"48656C6C6F2C20576F726C6421"_s;
    QTest::newRow("push, from the gateway's page")
        << u"0605040B8423F0DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101"_s << u"05=0B8423F0"_s
        << u"DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101"_s;
    QTest::newRow("no header") << u"0048656C70"_s << QString() << u"48656C70"_s;
    QTest::newRow("no header, no payload") << u"00"_s << QString() << QString();
    QTest::newRow("element of no octets") << u"027000AA"_s << u"70="_s << u"AA"_s;
    QTest::newRow("unknown element") << u"03EE01FF00"_s << u"EE=FF"_s << u"00"_s;
    QTest::newRow("element twice") << u"080B0200010B020002"_s << u"0B=0001 0B=0002"_s << QString();
}

void tst_UserData::takesElementsApart()
{
    QFETCH(QString, hex);
    QFETCH(QString, elements);
    QFETCH(QString, payload);
    const auto read = readUserData(octets(hex));
    QVERIFY(read);
    QCOMPARE(shown(read->elements), elements);
    QCOMPARE(toHex(read->payload), payload);
    QCOMPARE(read->headerSize, (hex.size() - payload.size()) / 2);
    for (const HeaderElement &element : std::as_const(read->elements))
        QCOMPARE(static_cast<quint8>(octets(hex).at(element.at)), element.id);
}

void tst_UserData::refusesAMalformedHeader_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("nothing") << QString() << u"empty"_s << qsizetype(0);
    QTest::newRow("longer than the data, as tshark says")
        << u"0900031F0202"_s << u"header_beyond_data"_s << qsizetype(0);
    QTest::newRow("only a length") << u"01"_s << u"header_beyond_data"_s << qsizetype(0);
    QTest::newRow("element past the header, though the payload has the octets")
        << u"0500041F02020441424344"_s << u"element_beyond_header"_s << qsizetype(2);
    QTest::newRow("second element past the header")
        << u"0900031F02020403F0F064617461"_s << u"element_beyond_header"_s << qsizetype(7);
    QTest::newRow("one octet left") << u"0600031F02020441"_s << u"lone_octet"_s << qsizetype(6);
    QTest::newRow("a header of one octet") << u"010041"_s << u"lone_octet"_s << qsizetype(1);
}

void tst_UserData::refusesAMalformedHeader()
{
    QFETCH(QString, hex);
    QFETCH(QString, problem);
    QFETCH(qsizetype, at);
    const auto read = readUserData(octets(hex));
    QVERIFY(!read);
    QCOMPARE(QString(toString(read.error().kind)), problem);
    QCOMPARE(read.error().at, at);
    const Error error = toError(read.error());
    QVERIFY(error.kind == Error::Kind::Input);
    QVERIFY2(error.detail.startsWith(u"%1 at octet %2"_s.arg(problem).arg(at)), qPrintable(error.detail));
}

void tst_UserData::everyTruncationIsRefusedOrShorter()
{
    const QByteArray whole = octets(u"0900031F02020402F0F064617461"_s);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto read = readUserData(whole.first(size));
        QCOMPARE(read.has_value(), size >= 10);
        if (read)
            QCOMPARE(read->payload, whole.mid(10, size - 10));
    }
}

void tst_UserData::buildsWhatItReads()
{
    for (const QString &hex : { u"00"_s, u"050A03070560"_s, u"0900031F02020402F0F0"_s, u"027000"_s }) {
        const auto read = readUserData(octets(hex));
        QVERIFY(read);
        QCOMPARE(toHex(buildHeader(read->elements)), hex);
    }
}

void tst_UserData::readsAHeaderWithAndWithoutItsLength_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("elements");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("empty header") << u"00"_s << QString();
    QTest::newRow("with") << u"0605040B8423F0"_s << u"05=0B8423F0"_s;
    QTest::newRow("without") << u"05040B8423F0"_s << u"05=0B8423F0"_s;
    QTest::newRow("without, but the identifier is the number of the other octets")
        << u"0A09010203040506070809"_s << u"0A=010203040506070809"_s;
    QTest::newRow("two elements") << u"00031F02020402F0F0"_s << u"00=1F0202 04=F0F0"_s;
}

void tst_UserData::readsAHeaderWithAndWithoutItsLength()
{
    QFETCH(QString, typed);
    QFETCH(QString, elements);
    const auto read = readTypedHeader(octets(typed));
    QVERIFY(read);
    QCOMPARE(shown(*read), elements);
}

void tst_UserData::theLastValidConcatenationCounts_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("there");
    QTest::addColumn<Concatenation>("expected");
    const auto narrow = [](quint16 reference, quint8 total, quint8 part) {
        return Concatenation { reference, total, part, false };
    };
    QTest::newRow("none") << u"050A03070560"_s << false << Concatenation();
    QTest::newRow("8-bit") << u"0500031F0201"_s << true << narrow(0x1F, 2, 1);
    QTest::newRow("16-bit") << u"0608041F2E0302"_s << true << Concatenation { 0x1F2E, 3, 2, true };
    QTest::newRow("the last counts") << u"0A00031F02010003200303"_s << true << narrow(0x20, 3, 3);
    QTest::newRow("part 0 is passed over") << u"0500031F0200"_s << false << Concatenation();
    QTest::newRow("part above the total is passed over") << u"0A00031F02010003200304"_s << true << narrow(0x1F, 2, 1);
    QTest::newRow("no parts at all") << u"0500031F0000"_s << false << Concatenation();
    QTest::newRow("wrong length") << u"0400021F02"_s << false << Concatenation();
}

void tst_UserData::theLastValidConcatenationCounts()
{
    QFETCH(QString, header);
    QFETCH(bool, there);
    QFETCH(Concatenation, expected);
    const auto read = readUserData(octets(header));
    QVERIFY(read);
    const auto found = concatenationOf(read->elements);
    QCOMPARE(found.has_value(), there);
    QVERIFY(!found || *found == expected);
    if (found)
        QVERIFY(concatenationOf({ element(*found) }) == found);
}

void tst_UserData::readsAndWritesPorts()
{
    const Ports push { 2948, 9200, true };
    QCOMPARE(shown({ element(push) }), u"05=0B8423F0"_s);
    QVERIFY(portsOf({ element(push) }) == push);
    const Ports narrow { 0xF0, 0xF1, false };
    QCOMPARE(shown({ element(narrow) }), u"04=F0F1"_s);
    QVERIFY(portsOf({ element(push), element(narrow) }) == narrow);
    QVERIFY(!portsOf({ element(Concatenation { 1, 2, 1, false }) }));
    QCOMPARE(QString(portName(2948)->name), u"wap_push"_s);
    QVERIFY(portName(1) == nullptr);
}

void tst_UserData::everyIdentifierHasAName()
{
    const QHash<int, QString> some { { 0x00, u"concatenation"_s }, { 0x02, u"reserved"_s }, { 0x03, u"reserved"_s },
        { 0x05, u"ports"_s }, { 0x0A, u"text_formatting"_s }, { 0x12, u"variable_picture"_s }, { 0x1B, u"reserved"_s },
        { 0x25, u"national_locking_shift"_s }, { 0x6F, u"reserved"_s }, { 0x70, u"sim_toolkit_security"_s },
        { 0x7F, u"sim_toolkit_security"_s }, { 0x80, u"sme_specific"_s }, { 0xA0, u"reserved"_s },
        { 0xC0, u"smsc_specific"_s }, { 0xDF, u"smsc_specific"_s }, { 0xFF, u"reserved"_s } };
    for (int id = 0; id < 256; ++id) {
        const OctetName &name = elementName(static_cast<quint8>(id));
        QVERIFY(!name.name.isEmpty() && *name.title != '\0');
        if (some.contains(id))
            QCOMPARE(QString(name.name), some.value(id));
    }
}

QTEST_GUILESS_MAIN(tst_UserData)
#include "tst_userdata.moc"
