// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsjson.h"
#include "domain/hexfield.h"
#include "emssamples.h"

#include <QJsonDocument>
#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_EmsJson : public QObject
{
    Q_OBJECT

private slots:
    void linesAreEncodedAsConfirmed_data();
    void linesAreEncodedAsConfirmed();
    void linesAreDecodedAsConfirmed_data();
    void linesAreDecodedAsConfirmed();
    void badLinesNameTheMember_data();
    void badLinesNameTheMember();
    void namesAreReadInEitherCase();
    void theReferenceIsThatOfTheLine();
    void aMalformedHeaderIsAnErrorOfItsOwnKind();
    void badQuestionsNameTheMember_data();
    void badQuestionsNameTheMember();
    void textsSurviveAsJson();
    void linesGoThereAndBack();
};

namespace {

QJsonObject json(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject { { u"broken"_s, text } };
}

QString line(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject answerTo(const QJsonObject &question)
{
    const auto read = decodeQuestionFromJson(question);
    if (!read)
        return { { u"error"_s, read.error().detail } };
    const auto decoded = decodeMessage(read->parts, read->dcs);
    if (!decoded)
        return { { u"error"_s, toJson(decoded.error()) } };
    QJsonObject answer = elementsToJson(*decoded);
    answer.insert(u"meaning"_s, meaningToJson(*decoded));
    return answer;
}

constexpr char16_t frame[] = u"FFFF80018001800180018001800180018001800180018001800180018001FFFF";

} // namespace

void tst_EmsJson::linesAreEncodedAsConfirmed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const QString &question, const QString &answer) {
        QTest::newRow(name) << question << answer;
    };
    row("bold", uR"({"kind":"ems","text":"Sale today","runs":[{"start":0,"len":4,"bold":true}],"objects":[]})"_s,
        uR"({"coding":"8bit","parts":["050A0300041053616C6520746F646179"],"mes":["050A0300041053616C6520746F646179"]})"_s);
    row("colours",
        uR"({"kind":"ems","text":"Важливо!","runs":[{"start":0,"len":8,"align":"center","size":"large","fg":"Dark Red","bg":"White"}]})"_s,
        uR"({"coding":"ucs2","parts":["060A0400080592041204300436043B04380432043E0021"],"mes":["060A0400080592041204300436043B04380432043E0021\n~~~\npid: 0, dcs: 8"]})"_s);
    row("two runs",
        uR"({"kind":"ems","text":"Red and big","runs":[{"start":0,"len":3,"bold":true},{"start":8,"len":3,"italic":true,"strike":true}]})"_s,
        uR"({"coding":"8bit","parts":["0A0A030003100A030803A052656420616E6420626967"],"mes":["0A0A030003100A030803A052656420616E6420626967"]})"_s);
    row("sound", uR"({"kind":"ems","text":"Ding!","objects":[{"sound":[5,2]}]})"_s,
        uR"({"coding":"8bit","parts":["040B02050244696E6721"],"mes":["040B02050244696E6721"]})"_s);
    const QString picture = QString(u"23112100"_s % QString::fromUtf16(frame) % u"626F78");
    row("picture",
        uR"({"kind":"ems","text":"box","objects":[{"small_picture":[0,"%1"]}]})"_s.arg(QString::fromUtf16(frame)),
        uR"({"coding":"8bit","parts":["%1"],"mes":["%1"]})"_s.arg(picture));
    row("the page's example",
        uR"({"kind":"ems","text":"Hello, World!","runs":[{"start":7,"len":5,"italic":true,"underline":true}]})"_s,
        uR"({"coding":"8bit","parts":["050A0307056048656C6C6F2C20576F726C6421"],"mes":["050A0307056048656C6C6F2C20576F726C6421"]})"_s);
    row("binary", uR"({"kind":"binary","data":"48 65 6c 70","pid":0,"dcs":246})"_s,
        uR"({"coding":"8bit","parts":["0048656C70"],"mes":["0048656C70\n~~~\npid: 0, dcs: 246"]})"_s);
    row("binary with a header", uR"({"kind":"binary","udh":"0605040B8423F0","data":"DC06"})"_s,
        uR"({"coding":"8bit","parts":["0605040B8423F0DC06"],"mes":["0605040B8423F0DC06"]})"_s);
    row("binary of 140 octets", uR"({"kind":"binary","data":"%1"})"_s.arg(u"4A"_s.repeated(140)),
        uR"({"coding":"8bit","parts":["00%1"],"mes":["00%1"],"warnings":["full"]})"_s.arg(u"4A"_s.repeated(140)));
    row("objects without text", uR"({"kind":"ems","objects":[{"animation":[0,14]}]})"_s,
        uR"({"coding":"8bit","parts":["040D02000E"],"mes":["040D02000E"]})"_s);
}

void tst_EmsJson::linesAreEncodedAsConfirmed()
{
    QFETCH(QString, line);
    QFETCH(QString, answer);
    const auto encoded = encodeOctetsLine(json(line), 0);
    QVERIFY2(encoded, encoded ? "" : qPrintable(encoded.error().detail));
    QCOMPARE(::line(*encoded), ::line(json(answer)));
}

void tst_EmsJson::linesAreDecodedAsConfirmed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const QString &question, const QString &answer) {
        QTest::newRow(name) << question << answer;
    };
    row("colours", uR"({"hex":"060A0400080592041204300436043B04380432043E0021"})"_s,
        uR"({"elements":[["0A","00080592"]],"payload":"041204300436043B04380432043E0021","meaning":{"kind":"ems","coding":"ucs2","text":"Важливо!","runs":[{"start":0,"len":8,"align":"center","size":"large","fg":"Dark Red","bg":"White"}],"objects":[]}})"_s);
    row("sound", uR"({"parts":["04 0b 02 05 02 44 69 6e 67 21"]})"_s,
        uR"({"elements":[["0B","0502"]],"payload":"44696E6721","meaning":{"kind":"ems","coding":"8bit","text":"Ding!","runs":[],"objects":[{"sound":[5,2]}]}})"_s);
    row("picture", uR"({"hex":"23112100%1 626F78"})"_s.arg(QString::fromUtf16(frame)),
        uR"({"elements":[["11","00%1"]],"payload":"626F78","meaning":{"kind":"ems","coding":"8bit","text":"box","runs":[],"objects":[{"small_picture":[0,"%1"]}]}})"_s
            .arg(QString::fromUtf16(frame)));
    row("a variable picture", uR"({"hex":"0812060101031122336162"})"_s,
        uR"({"elements":[["12","010103112233"]],"payload":"6162","meaning":{"kind":"ems","coding":"8bit","text":"ab","runs":[],"objects":[{"picture":[1,8,3,"112233"]}]}})"_s);
    row("elements, confirmed by tshark", uR"({"hex":"0900031F02020402F0F064617461"})"_s,
        uR"({"elements":[["00","1F0202"],["04","F0F0"]],"payload":"64617461","meaning":{"kind":"binary","coding":"8bit","udh":"040402F0F0","data":"64617461","ports":{"destination":240,"originator":240},"reference":31,"total":2,"missing":[1]}})"_s);
    row("mes with a trailer", uR"({"hex":"004E2D\n~~~\npid: 0, dcs: 8"})"_s,
        uR"({"elements":[],"payload":"4E2D","meaning":{"kind":"ems","coding":"ucs2","text":"中","runs":[],"objects":[]}})"_s);
    row("dcs of the line", uR"({"hex":"004E2D","dcs":8})"_s,
        uR"({"elements":[],"payload":"4E2D","meaning":{"kind":"ems","coding":"ucs2","text":"中","runs":[],"objects":[]}})"_s);
    row("one part of two", uR"({"parts":["0500031F020261"]})"_s,
        uR"({"elements":[["00","1F0202"]],"payload":"61","meaning":{"kind":"ems","coding":"8bit","text":"a","runs":[],"objects":[],"reference":31,"total":2,"missing":[1]}})"_s);
}

void tst_EmsJson::linesAreDecodedAsConfirmed()
{
    QFETCH(QString, line);
    QFETCH(QString, answer);
    QCOMPARE(::line(answerTo(json(line))), ::line(json(answer)));
}

void tst_EmsJson::badLinesNameTheMember_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("begin");
    const auto ems = [](const char *begin, const QString &members) {
        QTest::newRow(qPrintable(members))
            << QString(uR"({"kind":"ems","text":"abc",)"_s % members % u'}') << QString::fromLatin1(begin);
    };
    ems("runs: ", uR"("runs":7)"_s);
    ems("runs[0]: ", uR"("runs":[7])"_s);
    ems("runs[1].start: ", uR"("runs":[{"start":0,"len":1},{"len":1}])"_s);
    ems("runs[0].start: ", uR"("runs":[{"start":-1,"len":1}])"_s);
    ems("runs[0].start: ", uR"("runs":[{"start":0.5,"len":1}])"_s);
    ems("runs[0].len: ", uR"("runs":[{"start":0}])"_s);
    ems("runs[0].len: ", uR"("runs":[{"start":0,"len":0}])"_s);
    ems("runs[0].len: ", uR"("runs":[{"start":0,"len":1e300}])"_s);
    ems("runs[0]: ", uR"("runs":[{"start":1,"len":3}])"_s);
    ems("runs[0].bold: ", uR"("runs":[{"start":0,"len":1,"bold":"yes"}])"_s);
    ems("runs[0].align: ", uR"("runs":[{"start":0,"len":1,"align":"top"}])"_s);
    ems("runs[0].size: ", uR"("runs":[{"start":0,"len":1,"size":12}])"_s);
    ems("runs[0].fg: ", uR"("runs":[{"start":0,"len":1,"fg":"Pink"}])"_s);
    ems("runs[0].bg: ", uR"("runs":[{"start":0,"len":1,"bg":"#ffffff"}])"_s);
    ems("objects: ", uR"("objects":{})"_s);
    ems("objects[0]: ", uR"("objects":[7])"_s);
    ems("objects[0]: ", uR"("objects":[{"sound":[0,1],"animation":[0,1]}])"_s);
    ems("objects[0].smell: ", uR"("objects":[{"smell":[0,1]}])"_s);
    ems("objects[0].sound: ", uR"("objects":[{"sound":[0]}])"_s);
    ems("objects[0].sound[1]: ", uR"("objects":[{"sound":[0,"ding"]}])"_s);
    ems("objects[0]: bad_number", uR"("objects":[{"sound":[0,10]}])"_s);
    ems("objects[1]: outside_the_text", uR"("objects":[{"sound":[3,0]},{"sound":[4,0]}])"_s);
    ems("objects[0].small_picture[1]: not_a_digit", uR"("objects":[{"small_picture":[0,"0G"]}])"_s);
    ems("objects[0]: bad_size", uR"("objects":[{"small_picture":[0,"00"]}])"_s);
    ems("objects[0].picture[2]: ", uR"("objects":[{"picture":[0,8,"x","00"]}])"_s);
    ems("objects[0]: bad_size", uR"("objects":[{"picture":[0,8,2,"00"]}])"_s);
    ems("objects[0]: too_big", uR"("objects":[{"picture":[0,8,135,"%1"]}])"_s.arg(u"00"_s.repeated(135)));
    ems("reference: ", uR"("reference":256)"_s);
    ems("reference: ", uR"("reference":"1")"_s);
    const auto line = [](const char *begin, const QString &text) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(begin);
    };
    line("text: ", uR"({"kind":"ems","text":7})"_s);
    line("text: nothing", uR"({"kind":"ems"})"_s);
    line("kind: ", uR"({"kind":"sms","text":"a"})"_s);
    line("kind: ", uR"({"text":"a"})"_s);
    line("data: ", uR"({"kind":"binary"})"_s);
    line("data: nothing", uR"({"kind":"binary","data":""})"_s);
    line("data: odd_digits", uR"({"kind":"binary","data":"1"})"_s);
    line("data: cannot_split", uR"({"kind":"binary","udh":"0A03000110","data":"%1"})"_s.arg(u"00"_s.repeated(200)));
    line("udh: not_a_digit", uR"({"kind":"binary","udh":"0x","data":"00"})"_s);
    line("udh: lone_octet", uR"({"kind":"binary","udh":"0170","data":"00"})"_s);
    line("dcs: ", uR"({"kind":"binary","data":"00","pid":0})"_s);
    line("pid: ", uR"({"kind":"binary","data":"00","dcs":0})"_s);
    line("pid: ", uR"({"kind":"binary","data":"00","pid":-1,"dcs":0})"_s);
    line("dcs: ", uR"({"kind":"binary","data":"00","pid":1,"dcs":256})"_s);
}

void tst_EmsJson::badLinesNameTheMember()
{
    QFETCH(QString, line);
    QFETCH(QString, begin);
    const auto encoded = encodeOctetsLine(json(line), 0);
    QVERIFY(!encoded);
    QVERIFY(encoded.error().kind == Error::Kind::Input);
    QVERIFY2(encoded.error().detail.startsWith(begin), qPrintable(encoded.error().detail));
}

void tst_EmsJson::namesAreReadInEitherCase()
{
    const auto ems = emsFromJson(json(
        uR"({"text":"abc","runs":[{"start":0,"len":1,"fg":"dark red","bg":"BRIGHT CYAN","align":"Centre","size":"SMALL"}],"objects":[{"Sound":[0,1]}]})"_s));
    QVERIFY2(ems, ems ? "" : qPrintable(ems.error().detail));
    const TextStyle &style = ems->runs.constFirst().style;
    QVERIFY(style.fg == EmsColour::DarkRed && style.bg == EmsColour::BrightCyan);
    QVERIFY(style.align == EmsAlign::Center && style.size == EmsSize::Small);
    QVERIFY(ems->objects.constFirst() == EmsObject::sound(0, 1));
}

void tst_EmsJson::theReferenceIsThatOfTheLine()
{
    const QString text = u"a"_s.repeated(140);
    for (const auto &[members, reference] :
        { std::pair(u""_s, u"2A"_s), std::pair(uR"(,"reference":23)"_s, u"17"_s) }) {
        const auto encoded = encodeOctetsLine(json(uR"({"kind":"ems","text":"%1"%2})"_s.arg(text, members)), 42);
        QVERIFY(encoded);
        const QJsonArray parts = encoded->value(u"parts"_s).toArray();
        QCOMPARE(parts.size(), 2);
        for (const QJsonValue &part : parts)
            QVERIFY(part.toString().startsWith(QString(u"050003"_s % reference % u"02")));
    }
}

void tst_EmsJson::aMalformedHeaderIsAnErrorOfItsOwnKind()
{
    const QJsonObject error = answerTo(json(uR"({"hex":"0900031F0202"})"_s)).value(u"error"_s).toObject();
    QCOMPARE(error.value(u"kind"_s).toString(), u"malformed"_s);
    QCOMPARE(error.value(u"at"_s).toInt(-1), 0);
    QVERIFY(error.value(u"detail"_s).toString().contains(u"header_beyond_data"_s));
    QCOMPARE(
        answerTo(json(uR"({"hex":""})"_s)).value(u"error"_s).toObject().value(u"kind"_s).toString(), u"malformed"_s);
    QCOMPARE(
        answerTo(json(uR"({"parts":[]})"_s)).value(u"error"_s).toObject().value(u"kind"_s).toString(), u"nothing"_s);
}

void tst_EmsJson::badQuestionsNameTheMember_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("begin");
    QTest::newRow("nothing") << u"{}"_s << u"hex: "_s;
    QTest::newRow("no digits") << uR"({"hex":"00 4g"})"_s << u"hex: not_a_digit"_s;
    QTest::newRow("odd") << uR"({"parts":["00","004"]})"_s << u"parts[1]: odd_digits"_s;
    QTest::newRow("no list") << uR"({"parts":"00"})"_s << u"parts: "_s;
    QTest::newRow("no text") << uR"({"parts":[0]})"_s << u"parts[0]: "_s;
    QTest::newRow("dcs") << uR"({"hex":"00","dcs":"8"})"_s << u"dcs: "_s;
}

void tst_EmsJson::badQuestionsNameTheMember()
{
    QFETCH(QString, line);
    QFETCH(QString, begin);
    const QString detail = answerTo(json(line)).value(u"error"_s).toString();
    QVERIFY2(detail.startsWith(begin), qPrintable(detail));
}

void tst_EmsJson::textsSurviveAsJson()
{
    EmsSamples samples(7);
    for (int i = 0; i < 1000; ++i) {
        EmsText ems = samples.next();
        ems.runs = normalisedRuns(ems.runs, ems.text.size());
        const auto read = emsFromJson(json(line(toJson(ems))));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == ems);
    }
}

void tst_EmsJson::linesGoThereAndBack()
{
    EmsSamples samples(8);
    for (int i = 0; i < 1000; ++i) {
        EmsText ems = samples.next();
        ems.runs = normalisedRuns(ems.runs, ems.text.size());
        ems.objects = sortedObjects(ems.objects);
        QJsonObject question = toJson(ems);
        question.insert(u"kind"_s, u"ems"_s);
        const auto encoded = encodeOctetsLine(json(line(question)), 5);
        QVERIFY(encoded);
        for (const QString &member : { u"parts"_s, u"mes"_s }) {
            QJsonObject meaning = answerTo({ { u"parts"_s, encoded->value(member) } }).value(u"meaning"_s).toObject();
            QCOMPARE(meaning.take(u"coding"_s), encoded->value(u"coding"_s));
            meaning.remove(u"reference"_s);
            meaning.remove(u"total"_s);
            QCOMPARE(line(meaning), line(question));
        }
    }
}

QTEST_GUILESS_MAIN(tst_EmsJson)
#include "tst_emsjson.moc"
