// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappushdate.h"
#include "domain/wappushreader.h"
#include "wapcases.h"

#include <QDateTime>
#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = WapPush::Mode;
using Action = WapPush::Action;

/** The octets of the value of href, in hexadecimal, up to where the next thing begins. */
QString linkOctets(const WapPush &push)
{
    const QString hex = hexOf(push).value(0);
    const QString before = push.mode == Mode::ServiceLoading ? u"85"_s : u"45C6"_s;
    const qsizetype from = hex.indexOf(before, 30) + before.size();
    const qsizetype to = push.mode == Mode::ServiceLoading ? hex.size() - 2 : hex.indexOf(u"01034E6577730001"_s);
    return hex.sliced(from, to - from);
}

} // namespace

class tst_WapPush : public QObject
{
    Q_OBJECT

private slots:
    void knownPushesAreEncodedOctetByOctet_data();
    void knownPushesAreEncodedOctetByOctet();
    void aLongPushIsCutIntoPiecesOf128Octets();
    void upTo133OctetsGoInOnePart();
    void aTextPushIsLinkAndTitle();
    void theLongestPrefixOfALinkIsOneOctet_data();
    void theLongestPrefixOfALinkIsOneOctet();
    void loadingHasTokensOfItsOwn_data();
    void loadingHasTokensOfItsOwn();
    void domainsAreOneOctetOnlyWithTheirSlash_data();
    void domainsAreOneOctetOnlyWithTheirSlash();
    void aTitleHasNoTokens();
    void anActionIsWrittenOnlyWhenItWasChosen();
    void zeroOctetsAreDroppedFromTheEndOfADateOnly_data();
    void zeroOctetsAreDroppedFromTheEndOfADateOnly();
    void everyRandomPushComesBackAsItWas();
    void everyRandomDateComesBackAsItWas();
};

void tst_WapPush::knownPushesAreEncodedOctetByOctet_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("hex");
    // The gateway's page on binary messages.
    QTest::newRow("the page's own")
        << QByteArray(R"({"kind":"si","href":"http://wap.ru/","title":"wap.ru"})")
        << u"0605040B8423F0DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101"_s;
    // Confirmed by wbxml2xml, tshark and Kannel.
    QTest::newRow("action, created, si-id")
        << QByteArray(R"({"kind":"si","href":"http://www.example.net/news","title":"News","si_id":"n1",)"
                      R"("action":"signal-high","created":"2026-02-03T04:05:00Z"})")
        << u"0605040B8423F0DC0601AE02056A0045C60D036578616D706C650087036E6577730011036E3100080AC30620260203040501034E65"
           u"7773000101"_s;
    QTest::newRow("loading") << QByteArray(R"({"kind":"sl","href":"https://example.edu/","action":"execute-high"})")
                             << u"0605040B8423F0DC0601B002066A00850B036578616D706C6500860601"_s;
    QTest::newRow("ampersand, expires, Cyrillic title")
        << QByteArray(R"({"kind":"wap-si","href":"https://shop.example.ua/?id=7&x=1","title":)"
                      "\"\\u0417\\u043d\\u0438\\u0436\\u043a\\u0430 20%\",\"expires\":\"2026-03-01T00:00:00Z\"}")
        << u"0605040B8423F0DC0601AE02056A0045C60E0373686F702E6578616D706C652E75612F3F69643D3726783D310010C3042026030101"
           u"03D097D0BDD0B8D0B6D0BAD0B020323025000101"_s;
}

void tst_WapPush::knownPushesAreEncodedOctetByOctet()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, hex);
    const Result<WapPush> push = wapPushFromJson(json(line));
    QVERIFY2(push.has_value(), push ? "" : qPrintable(push.error().detail));
    QCOMPARE(hexOf(*push), QStringList { hex });
    QCOMPARE(wapPushMessages(*push, 5).value_or(QStringList()), QStringList { hex });
    QCOMPARE(wapPushParts(*push), 1);
}

void tst_WapPush::aLongPushIsCutIntoPiecesOf128Octets()
{
    const WapPush push = indication(u"http://example.com/"_s, u"W"_s.repeated(150));
    const QStringList parts = hexOf(push, 0x17);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].size(), 140 * 2);
    QCOMPARE(parts[1].size(), 60 * 2);
    QVERIFY(parts[0].startsWith(u"0B05040B8423F00003170201DC0601AE"_s));
    QVERIFY(parts[1].startsWith(u"0B05040B8423F000031702025757"_s));
    QCOMPARE(wapPushParts(push), 2);
    const Result<OctetMessage> message = encodeWapPush(push, 0x17);
    QCOMPARE(message->parts[0].headerSize, 12);
    QVERIFY(message->coding == OctetCoding::Octets);
    QVERIFY(!message->values);
}

void tst_WapPush::upTo133OctetsGoInOnePart()
{
    const qsizetype around = encodeWapPush(loading(u"x://"_s), 0)->parts[0].userData.size() - 7 - 4;
    const QString fits = u"x://"_s % u"a"_s.repeated(133 - around - 4);
    QCOMPARE(hexOf(loading(fits), 9).size(), 1);
    QCOMPARE(hexOf(loading(fits), 9).at(0).size(), 140 * 2);
    QCOMPARE(hexOf(loading(fits % u'a'), 9).size(), 2);
    QCOMPARE(hexOf(loading(fits % u'a'), 9).at(1).size(), (12 + 6) * 2);
}

void tst_WapPush::aTextPushIsLinkAndTitle()
{
    WapPush push = indication(u"http://wap.ru"_s, u"WAP.RU"_s);
    push.mode = Mode::Text;
    QCOMPARE(wapPushMessages(push, 1).value_or(QStringList()), QStringList { u"http://wap.ru\nWAP.RU"_s });
    QVERIFY(!encodeWapPush(push, 1));
    QCOMPARE(wapPushParts(push), 1);
    push.title.clear();
    QVERIFY(!wapPushMessages(push, 1));
}

void tst_WapPush::theLongestPrefixOfALinkIsOneOctet_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("octets");
    QTest::newRow("http") << u"http://a"_s << u"0C036100"_s;
    QTest::newRow("http www") << u"http://www.a"_s << u"0D036100"_s;
    QTest::newRow("https") << u"https://a"_s << u"0E036100"_s;
    QTest::newRow("https www") << u"https://www.a"_s << u"0F036100"_s;
    QTest::newRow("www without its dot") << u"http://www"_s << u"0C0377777700"_s;
    QTest::newRow("capitals") << u"HTTP://a"_s << u"0B03485454503A2F2F6100"_s;
    QTest::newRow("another scheme") << u"x://a"_s << u"0B03783A2F2F6100"_s;
    QTest::newRow("prefix only") << u"http://"_s << u"0C"_s;
    QTest::newRow("prefix again inside") << u"http://http://"_s << u"0C03687474703A2F2F00"_s;
}

void tst_WapPush::theLongestPrefixOfALinkIsOneOctet()
{
    QFETCH(const QString, href);
    QTEST(linkOctets(indication(href)), "octets");
}

void tst_WapPush::loadingHasTokensOfItsOwn_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("octets");
    QTest::newRow("http") << u"http://a"_s << u"09036100"_s;
    QTest::newRow("http www") << u"http://www.a"_s << u"0A036100"_s;
    QTest::newRow("https") << u"https://a"_s << u"0B036100"_s;
    QTest::newRow("https www") << u"https://www.a"_s << u"0C036100"_s;
    QTest::newRow("another scheme") << u"x://a"_s << u"0803783A2F2F6100"_s;
}

void tst_WapPush::loadingHasTokensOfItsOwn()
{
    QFETCH(const QString, href);
    QTEST(linkOctets(loading(href)), "octets");
}

void tst_WapPush::domainsAreOneOctetOnlyWithTheirSlash_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("octets");
    QTest::newRow("com") << u"http://a.com/b"_s << u"0C03610085036200"_s;
    QTest::newRow("edu") << u"http://a.edu/b"_s << u"0C03610086036200"_s;
    QTest::newRow("net") << u"http://a.net/b"_s << u"0C03610087036200"_s;
    QTest::newRow("org") << u"http://a.org/b"_s << u"0C03610088036200"_s;
    QTest::newRow("at the end") << u"http://a.com/"_s << u"0C03610085"_s;
    QTest::newRow("without slash") << u"http://a.com"_s << u"0C03612E636F6D00"_s;
    QTest::newRow("country behind") << u"http://a.com.ua/"_s << u"0C03612E636F6D2E75612F00"_s;
    QTest::newRow("port behind") << u"http://a.com:8080/"_s << u"0C03612E636F6D3A383038302F00"_s;
    QTest::newRow("longer word") << u"http://a.community/"_s << u"0C03612E636F6D6D756E6974792F00"_s;
    QTest::newRow("capitals") << u"http://a.COM/"_s << u"0C03612E434F4D2F00"_s;
    QTest::newRow("two in a row") << u"http://.com/.org/"_s << u"0C8588"_s;
    QTest::newRow("dots before") << u"http://a...com/b.c.net/"_s << u"0C03612E2E008503622E630087"_s;
    QTest::newRow("eaten by the prefix") << u"http://www.com/"_s << u"0D03636F6D2F00"_s;
}

void tst_WapPush::domainsAreOneOctetOnlyWithTheirSlash()
{
    QFETCH(const QString, href);
    QTEST(linkOctets(indication(href)), "octets");
}

void tst_WapPush::aTitleHasNoTokens()
{
    const QString hex = hexOf(indication(u"http://a"_s, u"http://a.com/"_s)).value(0);
    QVERIFY(hex.endsWith(u"0103"_s % toHex("http://a.com/") % u"000101"_s));
    QVERIFY(hexOf(indication(u"http://a"_s, QString())).value(0).endsWith(u"45860C0361000101"_s));
}

void tst_WapPush::anActionIsWrittenOnlyWhenItWasChosen()
{
    WapPush push = indication(u"http://a"_s);
    const QString without = linkOctets(push);
    push.action = Action::SignalMedium;
    QCOMPARE(linkOctets(push), QString(without % u"07"_s));
    push.action = Action::SignalNone;
    QCOMPARE(linkOctets(push), QString(without % u"05"_s));
    push = loading(u"http://a"_s);
    push.action = Action::Cache;
    QCOMPARE(linkOctets(push), u"0903610007"_s);
    push.action = Action::ExecuteLow;
    QCOMPARE(linkOctets(push), u"0903610005"_s);
}

void tst_WapPush::zeroOctetsAreDroppedFromTheEndOfADateOnly_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("midnight") << u"2026-03-01T00:00:00Z"_s << QByteArray("20260301");
    QTest::newRow("hour kept before minutes") << u"2026-03-01T00:05:00Z"_s << QByteArray("202603010005");
    QTest::newRow("full hour") << u"2026-03-01T10:00:00Z"_s << QByteArray("2026030110");
    QTest::newRow("seconds") << u"2026-03-01T00:00:07Z"_s << QByteArray("20260301000007");
    QTest::newRow("round numbers") << u"2000-10-20T20:30:00Z"_s << QByteArray("200010202030");
    QTest::newRow("first") << u"0001-01-01T00:00:00Z"_s << QByteArray("00010101");
    QTest::newRow("last") << u"9999-12-31T23:59:59Z"_s << QByteArray("99991231235959");
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << QByteArray("19691231235959");
    QTest::newRow("another zone") << u"2026-03-01T02:00:00+02:00"_s << QByteArray("20260301");
}

void tst_WapPush::zeroOctetsAreDroppedFromTheEndOfADateOnly()
{
    QFETCH(const QString, date);
    QFETCH(const QByteArray, octets);
    const std::optional<qint64> utcMs = readIsoDate(date);
    QVERIFY(utcMs.has_value());
    const PackedDate packed = packDate(*utcMs);
    const QByteArray said(packed.octets.data(), packed.size);
    QCOMPARE(said.toHex(), octets);
    QCOMPARE(unpackDate(said), utcMs);
    QCOMPARE(packDate(*utcMs + 999).octets, packed.octets);
}

void tst_WapPush::everyRandomPushComesBackAsItWas()
{
    WapCases cases(1);
    for (int i = 0; i < 20'000; ++i) {
        const WapPush push = cases.next();
        const auto reference = static_cast<quint8>(cases.upTo(255));
        const Result<OctetMessage> message = encodeWapPush(push, reference);
        QVERIFY2(message.has_value(), message ? "" : qPrintable(message.error().detail));
        QByteArrayList parts;
        for (const OctetPart &part : message->parts) {
            QVERIFY(part.userData.size() <= 140);
            parts.prepend(part.userData); // in the wrong order
        }
        QCOMPARE(parts.size(), wapPushParts(push));
        const WapReading reading = readWapPush(parts);
        QVERIFY2(!reading.fault, reading.fault ? qPrintable(toError(*reading.fault).detail) : "");
        QVERIFY2(reading.push == push, qPrintable(toHex(reading.pdu)));
        QCOMPARE(reading.concatenation.has_value(), parts.size() > 1);
        if (reading.concatenation)
            QCOMPARE(int(reading.concatenation->reference), int(reference));
        const Result<WapPush> read = wapPushFromJson(toJson(push));
        QVERIFY(read.has_value() && *read == push);
    }
}

void tst_WapPush::everyRandomDateComesBackAsItWas()
{
    WapCases cases(2);
    for (int i = 0; i < 50'000; ++i) {
        const qint64 utcMs = cases.date();
        const PackedDate packed = packDate(utcMs);
        QVERIFY(packed.size >= 4 && packed.size <= 7);
        const QByteArray octets(packed.octets.data(), packed.size);
        QVERIFY(!octets.endsWith('\0'));
        QString digits = QString::fromLatin1(octets.toHex()).leftJustified(14, u'0');
        QCOMPARE(digits, QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(u"yyyyMMddhhmmss"_s));
        QCOMPARE(unpackDate(octets), std::optional(utcMs));
        QCOMPARE(readIsoDate(isoDate(utcMs)), std::optional(utcMs));
    }
}

QTEST_GUILESS_MAIN(tst_WapPush)
#include "tst_wappush.moc"
