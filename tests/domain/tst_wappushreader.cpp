// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wapoctets.h"

#include <QTest>

#include <set>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Code = WapFault::Code;

/** "tag indication", "text wap.ru": name of the note and its first value. */
QStringList namesOf(const QList<OctetNote> &notes)
{
    QStringList names;
    for (const OctetNote &note : notes) {
        QString name = note.meaning.name;
        for (const QString &key : note.values.keys())
            name += u' ' % note.values.value(key).toVariant().toString();
        names << name;
    }
    return names;
}

QByteArrayList partsOf(const WapPush &push, quint8 reference)
{
    QByteArrayList parts;
    const Result<OctetMessage> message = encodeWapPush(push, reference);
    for (const OctetPart &part : message->parts)
        parts << part.userData;
    return parts;
}

WapPush longPush()
{
    return indication(u"http://example.com/"_s, u"\u0416"_s.repeated(150)); // three parts, cut inside characters
}

} // namespace

class tst_WapPushReader : public QObject
{
    Q_OBJECT

private slots:
    void knownPushesAreUnderstood_data();
    void knownPushesAreUnderstood();
    void longerHeadersAreAccepted_data();
    void longerHeadersAreAccepted();
    void partsMayComeInAnyOrderAndTwice();
    void missingAndForeignPartsAreToldByPart();
    void wideReferencesAndOtherElementsAreFine();
    void anotherPortIsNotForUs();
    void everyOctetIsExplained();
    void aFaultExplainsWhatComesBeforeIt();
    void everyFaultHasANameOfItsOwn();
    void everyShorteningIsAFault();
};

void tst_WapPushReader::knownPushesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("meaning");
    QTest::newRow("the page's own") << QByteArray(
        "0605040B8423F0DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101")
                                    << QByteArray(R"({"kind":"si","href":"http://wap.ru/","title":"wap.ru"})");
    QTest::newRow("action, created, si-id")
        << QByteArray("0605040B8423F0DC0601AE02056A0045C60D036578616D706C650087036E6577730011036E3100080AC30620260203"
                      "040501034E657773000101")
        << QByteArray(R"({"kind":"si","href":"http://www.example.net/news","title":"News","si_id":"n1",)"
                      R"("action":"signal-high","created":"2026-02-03T04:05:00Z"})");
    QTest::newRow("loading") << QByteArray("0605040B8423F0DC0601B002066A00850B036578616D706C6500860601")
                             << QByteArray(R"({"kind":"sl","href":"https://example.edu/","action":"execute-high"})");
    QTest::newRow("ampersand, expires, Cyrillic title")
        << QByteArray("0605040B8423F0DC0601AE02056A0045C60E0373686F702E6578616D706C652E75612F3F69643D3726783D310010C3"
                      "04202603010103D097D0BDD0B8D0B6D0BAD0B020323025000101")
        << QByteArray(R"({"kind":"si","href":"https://shop.example.ua/?id=7&x=1","title":)"
                      "\"\\u0417\\u043d\\u0438\\u0436\\u043a\\u0430 20%\",\"expires\":\"2026-03-01T00:00:00Z\"}");
}

void tst_WapPushReader::knownPushesAreUnderstood()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArray, meaning);
    const WapReading reading = readWapPush({ octets(hex) });
    QVERIFY2(!reading.fault, reading.fault ? qPrintable(toError(*reading.fault).detail) : "");
    QCOMPARE(meaningToJson(reading.push), json(meaning));
    QVERIFY(reading.ports == (Ports { 2948, 9200, true }));
    QCOMPARE(reading.transaction, 0xDC);
    QVERIFY(reading.ignored.isEmpty() && reading.headers.isEmpty() && reading.notes.isEmpty());
}

void tst_WapPushReader::longerHeadersAreAccepted_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QStringList>("others");
    const QStringList none;
    QTest::newRow("charset") << QByteArray("0403AE81EA") << none;
    QTest::newRow("charset and application")
        << QByteArray("0603AE81EAAF82") << QStringList { u"x-wap-application-id: 2"_s };
    QTest::newRow("name in letters") << QByteArray("18") + QByteArray("application/vnd.wap.sic").toHex() + "00" << none;
    QTest::newRow("name in letters and charset")
        << QByteArray("1B1A") + QByteArray("application/vnd.wap.sic").toHex() + "0081EA" << none;
    QTest::newRow("capitals") << QByteArray("18") + QByteArray("Application/VND.WAP.SIC").toHex() + "00" << none;
    QTest::newRow("length quoted") << QByteArray("051F03AE81EA") << none;
    QTest::newRow("length as a long number") << QByteArray("8004") + QByteArray("03AE81EA") << none;
    QTest::newRow("type as a long number") << QByteArray("0302012E") << none;
    QTest::newRow("header in letters") << QByteArray("07AE") + QByteArray("x-A").toHex() + "00"
            + QByteArray("b").toHex()
            + "00" << QStringList { u"x-a: b"_s };
    QTest::newRow("address") << QByteArray("05AEB1") + QByteArray("x/").toHex() + "00"
                             << QStringList { u"x-wap-initiator-uri: x/"_s };
    QTest::newRow("value of octets") << QByteArray("05AE8D020102") << QStringList { u"content-length: 0102"_s };
    QTest::newRow("unknown number") << QByteArray("03AEFF81") << QStringList { u"header-127: 1"_s };
    QTest::newRow("other page of names") << QByteArray("03AE7F01") << none;
    QTest::newRow("other page in one octet") << QByteArray("02AE05") << none;
}

void tst_WapPushReader::longerHeadersAreAccepted()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QStringList, others);
    const QByteArrayList parts { octets(QByteArray(ports) + "0106" + headers + "02056A0045860B0361000101") };
    const WapReading reading = describeWapPush(parts);
    QVERIFY2(!reading.fault, reading.fault ? qPrintable(toError(*reading.fault).detail) : "");
    QCOMPARE(reading.headers, others);
    QCOMPARE(reading.contentType, u"application/vnd.wap.sic"_s);
    QCOMPARE(reading.push.href, u"a"_s);
    QVERIFY(isCovered(parts, reading));
}

void tst_WapPushReader::partsMayComeInAnyOrderAndTwice()
{
    const QByteArrayList parts = partsOf(longPush(), 3);
    QCOMPARE(parts.size(), 3);
    const QByteArrayList shuffled { parts[2], parts[0], parts[2], parts[1] };
    const WapReading reading = describeWapPush(shuffled);
    QVERIFY(!reading.fault);
    QVERIFY(reading.push == longPush());
    QVERIFY(isCovered(shuffled, reading));
    QCOMPARE(int(reading.concatenation->total), 3);
}

void tst_WapPushReader::missingAndForeignPartsAreToldByPart()
{
    const QByteArrayList parts = partsOf(longPush(), 3);
    WapReading reading = describeWapPush({ parts[0], parts[2] });
    QVERIFY(reading.fault.has_value());
    QVERIFY(reading.fault->code == Code::PartsMissing);
    QCOMPARE(reading.push.href, u"http://example.com/"_s); // the first part says that much
    reading = readWapPush({ parts[1], parts[2] });
    QVERIFY(reading.fault->code == Code::PartsMissing);
    reading = readWapPush({ parts[0], parts[1], partsOf(longPush(), 4).at(2) });
    QVERIFY(reading.fault->code == Code::PartsMixed);
    QCOMPARE(reading.fault->part, 2);
    QByteArray other = parts[1];
    other.back() = 'x';
    reading = readWapPush({ parts[0], parts[1], parts[2], other });
    QVERIFY(reading.fault->code == Code::PartsMixed);
    QCOMPARE(reading.fault->part, 3);
    reading = readWapPush({});
    QVERIFY(reading.fault->code == Code::NoParts);
    QByteArray broken = parts[2];
    broken[broken.size() - 1] = 'x'; // instead of the end of the document
    reading = describeWapPush({ broken, parts[0], parts[1] });
    QVERIFY(reading.fault->code == Code::UnknownTag);
    QCOMPARE(reading.fault->part, 0);
    QCOMPARE(reading.fault->offset, int(broken.size()) - 1);
}

void tst_WapPushReader::wideReferencesAndOtherElementsAreFine()
{
    const QByteArray pdu = "DC0601AE02056A00" + simpleBody;
    const qsizetype half = pdu.size() / 4 * 2;
    const QByteArrayList parts { octets("0F"
                                        "0804123402"
                                        "02"
                                        "2201FF"
                                        "05040B8523F0"
                                     + pdu.sliced(half)),
        octets("0C"
               "05040B8523F0"
               "0804123402"
               "01"
            + pdu.first(half)) };
    const WapReading reading = describeWapPush(parts);
    QVERIFY2(!reading.fault, reading.fault ? qPrintable(toError(*reading.fault).detail) : "");
    QVERIFY(reading.concatenation->wide);
    QCOMPARE(int(reading.concatenation->reference), 0x1234);
    QCOMPARE(int(reading.ports.destination), 2949);
    QCOMPARE(reading.push.title, u"b"_s);
    QVERIFY(isCovered(parts, reading));
}

void tst_WapPushReader::anotherPortIsNotForUs()
{
    QVERIFY(isWapPush(octets(siHead)));
    QVERIFY(!isWapPush(octets("06050415811581"
                              "00")));
    QVERIFY(!isWapPush(octets("0033")));
    QVERIFY(!isWapPush({}));
    const WapReading reading = readWapPush({ octets("0605041581158100") });
    QVERIFY(reading.fault->code == Code::NotForWap);
}

void tst_WapPushReader::everyOctetIsExplained()
{
    const QByteArrayList parts { octets(QByteArray(slHead) + "02066A00850B036578616D706C6500860601") };
    const WapReading reading = describeWapPush(parts);
    QVERIFY(isCovered(parts, reading));
    QStringList names = namesOf(reading.notes.constFirst());
    names = names.mid(names.indexOf(u"transaction 220"_s));
    const QStringList expected { u"transaction 220"_s, u"pdu_type push"_s, u"headers_size 1"_s,
        u"content_type application/vnd.wap.slc"_s, u"wbxml_version 1.2"_s, u"public_id -//WAPFORUM//DTD SL 1.0//EN"_s,
        u"charset 106"_s, u"string_table 0"_s, u"tag sl"_s, u"attribute href https://"_s, u"text example"_s,
        u"value .edu/"_s, u"attribute action execute-high"_s, u"end_attributes"_s };
    QCOMPARE(names, expected);
    WapCases cases(5);
    for (int i = 0; i < 2000; ++i) {
        const QByteArrayList some = partsOf(cases.next(), 1);
        QVERIFY(isCovered(some, describeWapPush(some)));
    }
}

void tst_WapPushReader::aFaultExplainsWhatComesBeforeIt()
{
    const QByteArrayList parts { octets(QByteArray(siHead) + "02056A0045C60C" + text("a")
        + "13"
          "FFFF") };
    const WapReading reading = describeWapPush(parts);
    const QStringList names = namesOf(reading.notes.constFirst());
    QCOMPARE(names.constLast(), u"malformed"_s);
    QCOMPARE(names.at(names.size() - 2), u"text a"_s);
    QCOMPARE(reading.notes.constFirst().constLast().at, qsizetype(reading.fault->offset));
    QCOMPARE(reading.push.href, u"http://a"_s);
}

void tst_WapPushReader::everyFaultHasANameOfItsOwn()
{
    std::set<QString> names;
    for (int code = 0; code <= int(Code::Trailing); ++code) {
        WapFault fault;
        fault.code = static_cast<Code>(code);
        names.insert(toString(fault));
        QVERIFY(toError(fault).kind == Error::Kind::Input);
        QVERIFY(toError(fault).detail.contains(u"octet"_s));
    }
    QCOMPARE(int(names.size()), int(Code::Trailing) + 1);
}

void tst_WapPushReader::everyShorteningIsAFault()
{
    WapCases cases(6);
    for (int i = 0; i < 300; ++i) {
        QByteArrayList parts = partsOf(cases.next(), 1);
        QByteArray &last = parts.last();
        while (!last.isEmpty()) {
            last.chop(1);
            QVERIFY(readWapPush(parts).fault.has_value());
        }
    }
}

QTEST_GUILESS_MAIN(tst_WapPushReader)
#include "tst_wappushreader.moc"
