// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/binary.h"
#include "domain/hexfield.h"

#include <QSet>
#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Binary : public QObject
{
    Q_OBJECT

private slots:
    void withoutAHeaderTheDataBeginsWithZero();
    void theTrailerIsExactlyAsPublished();
    void rawOctetsAreTheSameOctets();
    void aMesIsTakenApart_data();
    void aMesIsTakenApart();
    void warnsOf140OctetsWithoutAHeader();
    void longDataIsSplitAndPutTogether_data();
    void longDataIsSplitAndPutTogether();
    void utf16IsCutBetweenCharacters();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void namesAreUnique();
    void dcsIsTakenApart_data();
    void dcsIsTakenApart();
    void everyNamedDcsMeansWhatItSays();
};

namespace {

QByteArray octets(const QString &hex)
{
    return readHex(hex).value();
}

RawMessage raw(const QString &header, const QByteArray &data, std::optional<ProtocolValues> values = {})
{
    return { readTypedHeader(octets(header)).value(), data, values };
}

} // namespace

void tst_Binary::withoutAHeaderTheDataBeginsWithZero()
{
    const auto encoded = encodeRaw(raw({}, "Help"), 0);
    QVERIFY(encoded && !encoded->full);
    QCOMPARE(hexMes(encoded->message), QStringList { u"0048656C70"_s });
    QVERIFY(encoded->message.coding == OctetCoding::Octets);
    const auto header = encodeRaw(raw(u"027000"_s, "Help"), 0);
    QCOMPARE(hexMes(header->message), QStringList { u"02700048656C70"_s });
    QCOMPARE(header->message.parts.constFirst().headerSize, qsizetype(3));
}

void tst_Binary::theTrailerIsExactlyAsPublished()
{
    const auto encoded = encodeRaw(raw({}, "Help", ProtocolValues { 0, 246 }), 0);
    QVERIFY(encoded);
    QCOMPARE(hexMes(encoded->message), QStringList { u"0048656C70\n~~~\npid: 0, dcs: 246"_s });
    QCOMPARE(trailer({ 127, 8 }), u"\n~~~\npid: 127, dcs: 8"_s);
}

void tst_Binary::rawOctetsAreTheSameOctets()
{
    QByteArray all;
    for (int octet = 0; octet < 139; ++octet)
        all.append(static_cast<char>(255 - octet));
    const auto encoded = encodeRaw(raw({}, all), 0);
    QVERIFY(encoded);
    const QByteArray &userData = encoded->message.parts.constFirst().userData;
    QCOMPARE(rawMes(userData, {}), QByteArray(1, '\0') + all);
    QCOMPARE(rawMes(userData, ProtocolValues { 1, 2 }), QByteArray(1, '\0') + all + "\n~~~\npid: 1, dcs: 2");
}

void tst_Binary::aMesIsTakenApart_data()
{
    QTest::addColumn<QString>("mes");
    QTest::addColumn<QString>("hex");
    QTest::addColumn<bool>("hasValues");
    QTest::newRow("digits") << u"0048"_s << u"0048"_s << false;
    QTest::newRow("digits and values") << u"0048\n~~~\npid: 5, dcs: 246"_s << u"0048"_s << true;
    for (const QString &bad : { u"0048\n~~~\npid: 5, dcs: 256"_s, u"0048\n~~~\npid:5, dcs: 6"_s,
             u"0048\r\n~~~\r\npid: 5, dcs: 6"_s, u"0048\\n~~~\\npid: 5, dcs: 6"_s, u"0048\n~~~\npid: 5, dcs: 6 "_s,
             u"0048\n~~~\npid: 5"_s, u"0048\n~~~\npid: 05, dcs: 6"_s })
        QTest::newRow(qPrintable(u"no trailer: "_s + bad)) << bad << bad << false;
}

void tst_Binary::aMesIsTakenApart()
{
    QFETCH(QString, mes);
    QFETCH(QString, hex);
    QFETCH(bool, hasValues);
    const PastedMes parts = splitMes(mes);
    QCOMPARE(parts.hex.toString(), hex);
    QCOMPARE(parts.values.has_value(), hasValues);
    QVERIFY(!hasValues || (parts.values == ProtocolValues { 5, 246 }));
}

void tst_Binary::warnsOf140OctetsWithoutAHeader()
{
    QVERIFY(!encodeRaw(raw({}, QByteArray(139, 'x')), 0)->full);
    const auto full = encodeRaw(raw({}, QByteArray(140, 'x')), 0);
    QVERIFY(full && full->full);
    QCOMPARE(full->message.parts.size(), 1);
    // With a header its length is counted beyond doubt.
    const auto header = encodeRaw(raw(u"027000"_s, QByteArray(137, 'x')), 0);
    QVERIFY(header && !header->full);
    QCOMPARE(header->message.parts.constFirst().userData.size(), qsizetype(140));
}

void tst_Binary::longDataIsSplitAndPutTogether_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("parts");
    QTest::addColumn<QString>("firstHeader");
    QTest::newRow("141 octets without header") << QString() << 141 << 2 << u"0500031F0201"_s;
    QTest::newRow("two full parts") << QString() << 268 << 2 << u"0500031F0201"_s;
    QTest::newRow("one octet more") << QString() << 269 << 3 << u"0500031F0301"_s;
    QTest::newRow("ports in every part, 128 octets each")
        << u"0605040B8423F0"_s << 256 << 2 << u"0B05040B8423F000031F0201"_s;
    QTest::newRow("ports, three parts") << u"0605040B8423F0"_s << 257 << 3 << u"0B05040B8423F000031F0301"_s;
}

void tst_Binary::longDataIsSplitAndPutTogether()
{
    QFETCH(QString, header);
    QFETCH(int, size);
    QFETCH(int, parts);
    QFETCH(QString, firstHeader);
    QByteArray data;
    for (int i = 0; i < size; ++i)
        data.append(static_cast<char>(i * 7));
    const auto encoded = encodeRaw(raw(header, data, ProtocolValues { 0, 245 }), 0x1F);
    QVERIFY(encoded);
    QCOMPARE(encoded->message.parts.size(), parts);
    QVERIFY(toHex(encoded->message.parts.constFirst().userData).startsWith(firstHeader));
    QByteArray together;
    for (const OctetPart &part : encoded->message.parts) {
        QVERIFY(part.userData.size() <= 140);
        const auto read = readUserData(part.userData);
        QVERIFY(read);
        QCOMPARE(read->headerSize, part.headerSize);
        together += read->payload;
    }
    QCOMPARE(together, data);
    const QStringList mes = hexMes(encoded->message);
    for (const QString &each : mes)
        QVERIFY(each.endsWith(u"\n~~~\npid: 0, dcs: 245"_s));
}

void tst_Binary::utf16IsCutBetweenCharacters()
{
    // 66 units and a pair across the border of 67: the pair goes to the next part whole.
    QByteArray data;
    for (int i = 0; i < 66; ++i)
        data.append("\x04\x36", 2);
    data.append("\xD8\x3D\xDE\x80", 4).append("\x04\x36\x04\x36\x04\x36", 6);
    const auto encoded = encodeRaw(raw({}, data, ProtocolValues { 0, 8 }), 1);
    QVERIFY(encoded);
    QVERIFY(encoded->message.coding == OctetCoding::Ucs2);
    QCOMPARE(encoded->message.parts.size(), 2);
    QCOMPARE(encoded->message.parts.constFirst().userData.size(), qsizetype(6 + 132));
    QVERIFY(encoded->message.parts.constLast().userData.mid(6).startsWith("\xD8\x3D"));
    // A header of odd size leaves an octet unused.
    const auto odd = encodeRaw(raw(u"0402F0F1"_s, QByteArray(200, '\4'), ProtocolValues { 0, 8 }), 1);
    QVERIFY(odd);
    QCOMPARE(odd->message.parts.constFirst().userData.size(), qsizetype(140));
    const auto even = encodeRaw(raw(u"240101"_s, QByteArray(200, '\4'), ProtocolValues { 0, 8 }), 1);
    QVERIFY(even);
    QCOMPARE(even->message.parts.constFirst().userData.size(), qsizetype(139));
}

void tst_Binary::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("dcs");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QString() << 0 << -1 << u"nothing"_s;
    QTest::newRow("formatting in the header stands once") << u"050A03000110"_s << 200 << -1 << u"cannot_split"_s;
    QTest::newRow("it is a part already") << u"0500031F0201"_s << 135 << -1 << u"cannot_split"_s;
    QTest::newRow("packed septets") << QString() << 200 << 0 << u"cannot_split"_s;
    QTest::newRow("header that fills everything")
        << QString(u"8A0688"_s % u"00"_s.repeated(0x88)) << 200 << -1 << u"header_too_big"_s;
    QTest::newRow("header beyond 140") << QString(u"8C808A"_s % u"00"_s.repeated(0x8A)) << 0 << -1
                                       << u"header_too_big"_s;
    QTest::newRow("256 parts") << QString() << 134 * 255 + 1 << -1 << u"too_many_parts"_s;
}

void tst_Binary::refusesWhatCannotBeSent()
{
    QFETCH(QString, header);
    QFETCH(int, size);
    QFETCH(int, dcs);
    QFETCH(QString, kind);
    const auto values = dcs < 0 ? std::nullopt : std::optional(ProtocolValues { 0, static_cast<quint8>(dcs) });
    const auto encoded = encodeRaw(raw(header, QByteArray(size, 'x'), values), 1);
    QVERIFY(!encoded);
    QCOMPARE(QString(toString(encoded.error().kind)), kind);
    const Error error = toError(encoded.error());
    QVERIFY(error.kind == Error::Kind::Input);
    QVERIFY2(error.detail.contains(kind), qPrintable(error.detail));
}

void tst_Binary::namesAreUnique()
{
    QSet<QString> names;
    QSet<QString> titles;
    for (const NamedValue &row : dcsTable) {
        names.insert(row.name);
        titles.insert(QString::fromLatin1(row.title));
        QVERIFY(namedDcs(row.value) == &row);
    }
    QCOMPARE(names.size(), qsizetype(dcsTable.size()));
    QCOMPARE(titles.size(), qsizetype(dcsTable.size()));
    names.clear();
    for (const NamedValue &row : pidTable) {
        names.insert(row.name);
        QVERIFY(namedPid(row.value) == &row);
    }
    QCOMPARE(names.size(), qsizetype(pidTable.size()));
    QVERIFY(namedDcs(0x33) == nullptr && namedPid(72) == nullptr);
}

void tst_Binary::dcsIsTakenApart_data()
{
    QTest::addColumn<int>("dcs");
    QTest::addColumn<QString>("coding");
    QTest::addColumn<int>("messageClass");
    QTest::addColumn<int>("group");
    const auto group = [](DcsMeaning::Group value) { return static_cast<int>(value); };
    const int general = group(DcsMeaning::Group::General);
    QTest::newRow("7-bit") << 0x00 << u"7bit"_s << -1 << general;
    QTest::newRow("class bits without class") << 0x03 << u"7bit"_s << -1 << general;
    QTest::newRow("8-bit") << 0x04 << u"8bit"_s << -1 << general;
    QTest::newRow("UCS-2 flash") << 0x18 << u"ucs2"_s << 0 << general;
    QTest::newRow("SIM, compressed") << 0x32 << u"7bit"_s << 2 << general;
    QTest::newRow("reserved alphabet") << 0x0C << u"7bit"_s << -1 << general;
    QTest::newRow("deleted after reading") << 0x48 << u"ucs2"_s << -1 << group(DcsMeaning::Group::AutoDelete);
    QTest::newRow("reserved") << 0x95 << u"7bit"_s << -1 << group(DcsMeaning::Group::Reserved);
    QTest::newRow("waiting, discard") << 0xC8 << u"7bit"_s << -1 << group(DcsMeaning::Group::WaitingDiscard);
    QTest::newRow("waiting, store") << 0xD9 << u"7bit"_s << -1 << group(DcsMeaning::Group::WaitingStore);
    QTest::newRow("waiting, UCS-2") << 0xE3 << u"ucs2"_s << -1 << group(DcsMeaning::Group::WaitingStoreUcs2);
    QTest::newRow("data coding, 7-bit") << 0xF0 << u"7bit"_s << 0 << group(DcsMeaning::Group::DataCoding);
    QTest::newRow("data coding, 8-bit") << 0xF7 << u"8bit"_s << 3 << group(DcsMeaning::Group::DataCoding);
}

void tst_Binary::dcsIsTakenApart()
{
    QFETCH(int, dcs);
    QFETCH(QString, coding);
    QFETCH(int, messageClass);
    QFETCH(int, group);
    const DcsMeaning meaning = meaningOfDcs(static_cast<quint8>(dcs));
    QCOMPARE(QString(toString(meaning.coding)), coding);
    QCOMPARE(meaning.messageClass.value_or(-1), messageClass);
    QCOMPARE(static_cast<int>(meaning.group), group);
    QCOMPARE(meaning.compressed, dcs == 0x32);
    QCOMPARE(meaning.waiting.has_value(), dcs >= 0xC0 && dcs < 0xF0);
    QCOMPARE(meaning.waitingActive, dcs == 0xC8 || dcs == 0xD9);
    if (dcs == 0xD9)
        QVERIFY(meaning.waiting == DcsMeaning::Waiting::Fax);
}

void tst_Binary::everyNamedDcsMeansWhatItSays()
{
    for (const NamedValue &row : dcsTable) {
        const QString name = row.name;
        const DcsMeaning meaning = meaningOfDcs(row.value);
        QCOMPARE(name.contains(u"waiting"), meaning.waiting.has_value());
        QCOMPARE(name.contains(u"flash"), meaning.messageClass == 0);
        QCOMPARE(name.contains(u"phone"), meaning.messageClass == 1);
        QCOMPARE(name.contains(u"sim"), meaning.messageClass == 2);
        QVERIFY(meaning.waiting || name.contains(toString(meaning.coding)));
    }
}

QTEST_GUILESS_MAIN(tst_Binary)
#include "tst_binary.moc"
