// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QJsonArray>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parse(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

Run encode(const QByteArray &lines)
{
    return run({ u"encode"_s, u"--json"_s, u"-"_s }, lines);
}

Run decode(const QByteArray &lines)
{
    return run({ u"decode"_s, u"--json"_s, u"-"_s }, lines);
}

QString errorKind(const QJsonObject &answer)
{
    return answer.value(u"error"_s).toObject().value(u"kind"_s).toString();
}

const QString pageEms = u"050A0307056048656C6C6F2C20576F726C6421"_s;
const QString pageWap = u"0605040B8423F0DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101"_s;

} // namespace

class tst_Coding : public QObject
{
    Q_OBJECT

private slots:
    void thePagesExamplesAreEncodedAndDecoded();
    void aLongPushHasARequestForEachPart();
    void everyLineIsAnsweredInItsPlace();
    void malformedOctetsAreToldWithTheirPlace_data();
    void malformedOctetsAreToldWithTheirPlace();
    void whatIsEncodedIsDecoded_data();
    void whatIsEncodedIsDecoded();
    void linesWithoutReferenceGetRandomOnes();
    void warningsStandBesideTheOctets();
    void incompletePushesAreAnsweredAsOctets();
    void peopleGetTheMessageOnly();
};

void tst_Coding::thePagesExamplesAreEncodedAndDecoded()
{
    const Run encoded = encode(R"({"kind":"wap-si","href":"http://wap.ru/","title":"wap.ru"})"
                               "\n"
                               R"({"kind":"ems","text":"Hello, World!","runs":[{"start":7,"len":5,"italic":true,)"
                               R"("underline":true}]})");
    QCOMPARE(encoded.exitCode, 0);
    QCOMPARE(encoded.lines.size(), 2);
    QCOMPARE(encoded.lines.at(0),
        (QJsonObject { { u"line"_s, 1 }, { u"coding"_s, u"8bit"_s }, { u"parts"_s, QJsonArray { pageWap } },
            { u"mes"_s, QJsonArray { pageWap } } }));
    QCOMPARE(encoded.lines.at(1).value(u"mes"_s), (QJsonArray { pageEms }));

    const Run decoded
        = decode(jsonLine({ { u"hex"_s, pageWap } }) + jsonLine({ { u"parts"_s, QJsonArray { pageEms } } }));
    QCOMPARE(decoded.exitCode, 0);
    QCOMPARE(decoded.lines.size(), 2);
    const QJsonObject push = decoded.lines.at(0);
    QCOMPARE(push.value(u"line"_s).toInt(), 1);
    QCOMPARE(push.value(u"elements"_s), (QJsonArray { QJsonArray { u"05"_s, u"0B8423F0"_s } }));
    QCOMPARE(push.value(u"payload"_s).toString(), pageWap.sliced(14));
    const QJsonObject meaning = parse(R"({"kind":"si","href":"http://wap.ru/","title":"wap.ru"})");
    QCOMPARE(push.value(u"meaning"_s).toObject(), meaning);
    const QJsonObject ems = decoded.lines.at(1).value(u"meaning"_s).toObject();
    QCOMPARE(ems.value(u"kind"_s).toString(), u"ems"_s);
    QCOMPARE(ems.value(u"text"_s).toString(), u"Hello, World!"_s);
}

void tst_Coding::aLongPushHasARequestForEachPart()
{
    const Run result = encode(jsonLine({ { u"kind"_s, u"wap-si"_s }, { u"href"_s, u"http://example.com/"_s },
        { u"title"_s, u"W"_s.repeated(150) }, { u"reference"_s, 0x17 } }));
    QCOMPARE(result.exitCode, 0);
    const QJsonArray messages = result.lines.at(0).value(u"mes"_s).toArray();
    QCOMPARE(messages.size(), 2);
    QVERIFY(messages.at(0).toString().startsWith(u"0B05040B8423F00003170201DC0601AE"_s));
    QVERIFY(messages.at(1).toString().startsWith(u"0B05040B8423F000031702025757"_s));
    QCOMPARE(messages.at(1).toString().size(), 60 * 2);
}

void tst_Coding::everyLineIsAnsweredInItsPlace()
{
    const Run encoded = encode(R"({"kind":"wap-sl","href":"https://example.edu/","action":"execute-high"})"
                               "\n\nnot JSON\n"
                               R"({"kind":"wap-si","href":"http://a b","title":"x"})"
                               "\n"
                               R"({"kind":"wap-si","href":"http://a","created":"yesterday"})"
                               "\n"
                               R"({"kind":"wap-si","href":"http://a","reference":256})"
                               "\n"
                               R"({"kind":"sms"})"
                               "\n"
                               R"({"kind":"binary","data":"48656C70","pid":0,"dcs":246})"
                               "\n");
    QCOMPARE(encoded.exitCode, 1);
    const QList<int> lines { 1, 3, 4, 5, 6, 7, 8 };
    QCOMPARE(encoded.lines.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(encoded.lines.at(i).value(u"line"_s).toInt(), lines.at(i));
    QCOMPARE(encoded.lines.at(0).value(u"mes"_s),
        (QJsonArray { u"0605040B8423F0DC0601B002066A00850B036578616D706C6500860601"_s }));
    const QStringList members { u"href: "_s, u"created: "_s, u"reference: "_s, u"kind: "_s };
    for (qsizetype i = 0; i < members.size(); ++i) {
        QCOMPARE(errorKind(encoded.lines.at(i + 2)), u"input"_s);
        const QString detail = encoded.lines.at(i + 2).value(u"error"_s).toObject().value(u"detail"_s).toString();
        QVERIFY2(detail.startsWith(members.at(i)), qPrintable(detail));
    }
    QCOMPARE(encoded.lines.at(6).value(u"mes"_s), (QJsonArray { u"0048656C70\n~~~\npid: 0, dcs: 246"_s }));
}

void tst_Coding::malformedOctetsAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("at");
    QTest::newRow("element beyond the header") << QByteArray(R"({"hex":"0900031F0202"})") << 0;
    QTest::newRow("header of a push") << QByteArray(R"({"parts":["0705040B8423F0"]})") << 0;
    QTest::newRow("no document") << QByteArray(R"({"hex":"0605040B8423F0DC0601AE"})") << 11;
    QTest::newRow("unknown element") << QByteArray(R"({"hex":"0605040B8423F0DC0601AE02056A0049"})") << 15;
}

void tst_Coding::malformedOctetsAreToldWithTheirPlace()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, at);
    const Run result = decode(line + "\n" + jsonLine({ { u"hex"_s, pageWap } }));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.lines.size(), 2);
    QCOMPARE(result.lines.at(0).value(u"line"_s).toInt(), 1);
    QCOMPARE(errorKind(result.lines.at(0)), u"malformed"_s);
    const QJsonObject error = result.lines.at(0).value(u"error"_s).toObject();
    QCOMPARE(error.value(u"at"_s).toInt(-1), at);
    QVERIFY(!error.value(u"detail"_s).toString().isEmpty());
    QVERIFY(result.errors.startsWith("Line 1: "));
    QVERIFY(result.lines.at(1).contains(u"meaning"_s));
}

void tst_Coding::whatIsEncodedIsDecoded_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("everything") << QByteArray(
        R"({"href":"http://www.example.net/news","title":"News","si_id":"n1","action":"signal-high",)"
        R"("created":"2026-02-03T04:05:00Z","expires":"2026-03-01T00:00:00Z"})");
    QTest::newRow("three parts") << QByteArray(R"({"href":"http://example.com/","title":")")
            + QByteArray("\xD0\xB6").repeated(150) + QByteArray(R"("})");
    QTest::newRow("delete") << QByteArray(R"({"si_id":"n1","action":"delete"})");
}

void tst_Coding::whatIsEncodedIsDecoded()
{
    QFETCH(const QByteArray, members);
    QJsonObject push = parse(members);
    push.insert(u"kind"_s, u"wap-si"_s);
    const Run encoded = encode(jsonLine(push));
    QCOMPARE(encoded.exitCode, 0);
    const Run decoded = decode(jsonLine({ { u"parts"_s, encoded.lines.at(0).value(u"mes"_s) } }));
    QCOMPARE(decoded.exitCode, 0);
    push.insert(u"kind"_s, u"si"_s);
    QCOMPARE(decoded.lines.at(0).value(u"meaning"_s).toObject(), push);
}

void tst_Coding::linesWithoutReferenceGetRandomOnes()
{
    const QByteArray line = jsonLine(
        { { u"kind"_s, u"wap-si"_s }, { u"href"_s, u"http://example.com/"_s }, { u"title"_s, u"W"_s.repeated(150) } });
    const Run result = encode(line.repeated(40));
    QSet<QString> references;
    for (const QJsonObject &answer : result.lines) {
        const QJsonArray messages = answer.value(u"mes"_s).toArray();
        const QString reference = messages.at(0).toString().sliced(18, 2);
        QCOMPARE(messages.at(1).toString().sliced(18, 2), reference);
        references.insert(reference);
    }
    QVERIFY(references.size() > 5);
}

void tst_Coding::warningsStandBesideTheOctets()
{
    const Run result = encode(R"({"kind":"wap-sl","href":"example.com","title":"unused"})");
    QCOMPARE(result.exitCode, 0);
    QStringList codes;
    const QJsonArray warnings = result.lines.at(0).value(u"warnings"_s).toArray();
    for (const QJsonValue &warning : warnings)
        codes << warning.toObject().value(u"code"_s).toString();
    QCOMPARE(codes, (QStringList { u"link_no_scheme"_s, u"title_unused"_s }));
    QCOMPARE(result.lines.at(0).value(u"mes"_s).toArray().size(), 1);
}

void tst_Coding::incompletePushesAreAnsweredAsOctets()
{
    const Run result = decode(R"({"hex":"0B05040B8423F00003170201DC0601AE02056A0045"})");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.lines.at(0).value(u"payload"_s).toString(), u"DC0601AE02056A0045"_s);
    QCOMPARE(result.lines.at(0).value(u"meaning"_s).toObject().value(u"missing"_s), (QJsonArray { 2 }));
}

void tst_Coding::peopleGetTheMessageOnly()
{
    const Run encoded = run({ u"encode"_s, u"-"_s }, R"({"kind":"wap-si","href":"http://wap.ru/","title":"wap.ru"})");
    QCOMPARE(encoded.output, pageWap.toLatin1() + '\n');
    const Run decoded = run({ u"decode"_s, u"-"_s }, jsonLine({ { u"hex"_s, pageWap } }));
    QCOMPARE(decoded.output, QByteArray("href: http://wap.ru/\nkind: si\ntitle: wap.ru\n"));
    QCOMPARE(run({ u"decode"_s }).exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_Coding)
#include "tst_coding.moc"
