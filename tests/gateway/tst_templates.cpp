// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// templates.php: rows follow the gateway's page of templates and its table of errors; the round trips go over sockets
// to the practice gateway.

#include "gateway/requestlimiter.h"
#include "gateway/templates.h"
#include "gatewaytesting.h"
#include "sandbox/practicegateway.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Visnyk::GatewayTemplate)

namespace {

GatewayTemplate sample(const QString &id = {})
{
    return { id, u"Reminder"_s, u"Завтра о 10:00 & без запізнень"_s, u"sms"_s, u"Office"_s };
}

std::unique_ptr<GatewayClient> practiceClient(const QUrl &url)
{
    GatewayClient::Config config = testConfig(url);
    config.login = u"practice"_s;
    return clientFor(config, "practice");
}

template <typename T> QString shownError(const Result<T> &result)
{
    return toString(result.error().kind) + u' ' + QString::number(result.error().gatewayCode);
}

QString shown(const Result<QList<GatewayTemplate>> &templates)
{
    if (!templates)
        return shownError(templates);
    QStringList lines;
    for (const GatewayTemplate &one : *templates)
        lines.append(QStringList { one.id, one.name, one.text, one.format, one.sender }.join(u'|'));
    return lines.join(u'\n');
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsNameTheTextMsg_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<GatewayTemplate>("stored");
        QTest::addColumn<QByteArray>("form");
        const GatewayTemplate plain { {}, u"A"_s, u"b c"_s, {}, {} };
        QTest::newRow("all of them") << int(TemplateCommand::List) << sample(u"7"_s) << "get=1&fmt=3&charset=utf-8"_ba;
        QTest::newRow("a new one without what is not set")
            << int(TemplateCommand::Add) << plain << "add=1&name=A&msg=b%20c&fmt=3&charset=utf-8"_ba;
        QTest::newRow("a new one has no id of ours")
            << int(TemplateCommand::Add) << GatewayTemplate { u"7"_s, u"A"_s, u"b"_s, u"call"_s, u"Office"_s }
            << "add=1&name=A&msg=b&format=call&sender=Office&fmt=3&charset=utf-8"_ba;
        QTest::newRow("a change also empties")
            << int(TemplateCommand::Change) << GatewayTemplate { u"7"_s, u"A"_s, u"b"_s, {}, {} }
            << "chg=1&id=7&name=A&msg=b&format=&sender=&fmt=3&charset=utf-8"_ba;
        QTest::newRow("the end of one") << int(TemplateCommand::Remove) << sample(u"7"_s)
                                        << "del=1&id=7&fmt=3&charset=utf-8"_ba;
    }
    void requestsNameTheTextMsg()
    {
        QFETCH(int, command);
        QFETCH(GatewayTemplate, stored);
        QTEST(canonicalForm(templateParameters(TemplateCommand(command), stored)), "form");
    }

    void listsAreReadAsTheyCome_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("read");
        QTest::newRow("two") << R"([{"id":1,"name":"A","message":"x","format":"sms","sender":"Office"},
            {"id":"t-2","name":"B","message":"y\nz"}])"_ba
                             << u"1|A|x|sms|Office\nt-2|B|y\nz||"_s;
        QTest::newRow("unknown members of any type")
            << R"([{"id":1,"name":"A","message":"x","fl[1]":1,"more":{"a":[1]},"no":null}])"_ba << u"1|A|x||"_s;
        QTest::newRow("one without its array") << R"({"id":1,"name":"A","message":"x"})"_ba << u"1|A|x||"_s;
        QTest::newRow("an empty text") << R"([{"id":1,"name":"A","message":""}])"_ba << u"1|A|||"_s;
        QTest::newRow("an empty array") << "[]"_ba << QString();
        QTest::newRow("none is error 3") << R"({"error":"record not found","error_code":3})"_ba << QString();
        QTest::newRow("none, with the number as text")
            << R"({"error":"record not found","error_code":"3"})"_ba << QString();
        QTest::newRow("wrong password") << R"({"error":"authorise error","error_code":2})"_ba << u"auth 2"_s;
        QTest::newRow("too often") << R"({"error":"duplicate request","error_code":9})"_ba << u"throttled 9"_s;
        QTest::newRow("only OK") << "OK"_ba << u"protocol 0"_s;
        QTest::newRow("without an id") << R"([{"name":"A","message":"x"}])"_ba << u"protocol 0"_s;
        QTest::newRow("id 0 is none") << R"([{"id":0,"name":"A","message":"x"}])"_ba << u"protocol 0"_s;
        QTest::newRow("an id with a separator") << R"([{"id":"1,2","message":"x"}])"_ba << u"protocol 0"_s;
        QTest::newRow("msg is not the name in a reply") << R"([{"id":1,"name":"A","msg":"x"}])"_ba << u"protocol 0"_s;
        QTest::newRow("cut short") << R"([{"id":1,"name":"A","message":"x")"_ba << u"protocol 0"_s;
        QTest::newRow("a page") << "<html>busy</html>"_ba << u"protocol 0"_s;
        QTest::newRow("nothing") << QByteArray() << u"protocol 0"_s;
    }
    void listsAreReadAsTheyCome()
    {
        QFETCH(QByteArray, body);
        QTEST(shown(readTemplateList(body)), "read");
    }

    void anAdditionIsAnsweredByAnId_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::newRow("number") << R"({"id": 12})"_ba << u"12"_s;
        QTest::newRow("text") << R"({"id":"12"})"_ba << u"12"_s;
        QTest::newRow("big") << R"({"id":98765432109876543210})"_ba << u"98765432109876543210"_s;
        QTest::newRow("zero") << R"({"id":0})"_ba << u"protocol 0"_s;
        QTest::newRow("only OK") << "OK"_ba << u"protocol 0"_s;
        QTest::newRow("a list") << R"([{"id":12}])"_ba << u"protocol 0"_s;
        QTest::newRow("not saved") << R"({"error":"not saved","error_code":5})"_ba << u"refused 5"_s;
        QTest::newRow("wrong parameters") << R"({"error":"parameters error","error_code":1})"_ba << u"input 1"_s;
    }
    void anAdditionIsAnsweredByAnId()
    {
        QFETCH(QByteArray, body);
        const Result<QString> added = readTemplateAdded(body);
        QTEST(added ? *added : shownError(added), "id");
    }

    void commandsAreAnsweredByOk_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("bare") << "OK"_ba << u"done"_s;
        QTest::newRow("with a line end") << "OK\n"_ba << u"done"_s;
        QTest::newRow("as JSON") << R"({"result":"OK"})"_ba << u"done"_s;
        QTest::newRow("no such one") << R"({"error":"record not found","error_code":3})"_ba << u"not_found 3"_s;
        QTest::newRow("not saved") << R"({"error":"not saved","error_code":5})"_ba << u"refused 5"_s;
        QTest::newRow("blocked") << R"({"error":"blocked","error_code":4})"_ba << u"blocked 4"_s;
        QTest::newRow("something else") << R"({"id":1})"_ba << u"protocol 0"_s;
    }
    void commandsAreAnsweredByOk()
    {
        QFETCH(QByteArray, body);
        const Result<> done = readTemplateDone(body);
        QTEST(done ? u"done"_s : shownError(done), "outcome");
    }

    void threeEqualRequestsAMinuteAndNoMore()
    {
        RequestLimiter limiter;
        const QByteArray list = "get=1";
        for (int i = 0; i < RequestLimiter::TemplatesPerMinute; ++i)
            QVERIFY(limiter.askTemplates(list, i));
        const Result<RequestLimiter::Ticket> fourth = limiter.askTemplates(list, 3);
        QVERIFY(!fourth);
        QCOMPARE(fourth.error().kind, Error::Kind::Throttled);
        QVERIFY(limiter.askTemplates("get=1&id=7", 3)); // not equal
        QVERIFY(limiter.askTemplates(list, RequestLimiter::WindowMs));
    }

    void aTemplateIsKeptChangedAndRemovedAtTheGateway()
    {
        PracticeGateway gateway({});
        const Result<QUrl> url = gateway.start();
        QVERIFY(url);
        const auto client = practiceClient(*url);
        const Result<QList<GatewayTemplate>> none = resultOf(client->templates());
        QVERIFY(none);
        QVERIFY(none->isEmpty());

        GatewayTemplate kept = sample();
        const Result<QString> id = resultOf(client->addTemplate(kept));
        QVERIFY(id);
        kept.id = *id;
        QCOMPARE(shown(resultOf(client->templates())), shown(QList<GatewayTemplate> { kept }));

        kept.text = u"Інший текст"_s;
        kept.format = u"flash"_s;
        kept.sender.clear();
        QVERIFY(resultOf(client->changeTemplate(kept)));
        const Result<QList<GatewayTemplate>> changed = resultOf(client->templates());
        QCOMPARE(shown(changed), shown(QList<GatewayTemplate> { kept }));

        QVERIFY(resultOf(client->removeTemplate(kept.id)));
        QCOMPARE(shownError(resultOf(client->removeTemplate(kept.id))), u"not_found 3"_s);
    }

    void theGatewaysRefusalIsToldAsItIs()
    {
        PracticeGateway gateway({});
        const Result<QUrl> url = gateway.start();
        QVERIFY(url);
        const auto client = practiceClient(*url);
        GatewayTemplate odd = sample();
        odd.format = u"fax"_s;
        QCOMPARE(shownError(resultOf(client->addTemplate(odd))), u"input 1"_s);
    }

    void anAdditionIsNeverRepeated()
    {
        PracticeGateway gateway({});
        gateway.setFaults({ PracticeGateway::Fault { u"templates"_s, 1, u"close-after-accept"_s, {} } });
        const Result<QUrl> url = gateway.start();
        QVERIFY(url);
        const auto client = practiceClient(*url);
        QVERIFY(!resultOf(client->addTemplate(sample())));
        const Result<QList<GatewayTemplate>> kept = resultOf(client->templates());
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
