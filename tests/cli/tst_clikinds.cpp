// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clidraft.h"
#include "gateway/protocol.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

/** A line of input, and the parameters it becomes. */
class tst_CliKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeParameters_data();
    void linesBecomeParameters();
    void binaryMessagesTakeARequestAPart();
    void addressesAreThoseOfTheKind();
    void aLongEntryIsShownShort();
    void filesComeAlong();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();
};

namespace {

constexpr qint64 Now = 1'900'000'000'000;

Result<CliDraft> read(QJsonObject line)
{
    if (!line.contains(u"to"_s))
        line.insert(u"to"_s, QJsonArray { u"0501234567"_s });
    return readDraft(line, u"UA"_s, Now);
}

} // namespace

void tst_CliKinds::linesBecomeParameters_data()
{
    QTest::addColumn<QJsonObject>("line");
    QTest::addColumn<QJsonObject>("parameters"); // all of these, beside the fixed ones
    const auto row = [](const char *name, const QJsonObject &line, const QJsonObject &parameters) {
        QTest::newRow(name) << line << parameters;
    };
    row("hlr", { { u"kind"_s, u"hlr"_s } }, { { u"hlr"_s, u"1"_s } });
    row("ping by switch", { { u"ping"_s, 1 } }, { { u"ping"_s, u"1"_s } });
    row("formatted",
        { { u"kind"_s, u"ems"_s }, { u"text"_s, u"Hello, World!"_s },
            { u"runs"_s,
                QJsonArray { QJsonObject {
                    { u"start"_s, 7 }, { u"len"_s, 5 }, { u"italic"_s, true }, { u"underline"_s, true } } } } },
        { { u"bin"_s, u"2"_s }, { u"mes"_s, u"050A0307056048656C6C6F2C20576F726C6421"_s } });
    row("raw", { { u"kind"_s, u"binary"_s }, { u"data"_s, u"48 65 6c 70"_s }, { u"pid"_s, 0 }, { u"dcs"_s, 246 } },
        { { u"bin"_s, u"2"_s }, { u"mes"_s, u"0048656C70\n~~~\npid: 0, dcs: 246"_s } });
    row("ready made", { { u"bin"_s, 2 }, { u"mes"_s, u"050A0307056048656C6C6F2C20576F726C6421"_s } },
        { { u"bin"_s, u"2"_s }, { u"mes"_s, u"050A0307056048656C6C6F2C20576F726C6421"_s } });
    row("ready made with values apart",
        { { u"bin"_s, 2 }, { u"text"_s, u"0048656C70"_s }, { u"pid"_s, 0 }, { u"dcs"_s, 246 } },
        { { u"bin"_s, u"2"_s }, { u"mes"_s, u"0048656C70\n~~~\npid: 0, dcs: 246"_s } });
    row("ready made of a named kind", { { u"kind"_s, u"binary"_s }, { u"bin"_s, 2 }, { u"text"_s, u"0048656C70"_s } },
        { { u"bin"_s, u"2"_s }, { u"mes"_s, u"0048656C70"_s } });
    row("push in the gateway's form", { { u"push"_s, 1 }, { u"mes"_s, u"http://wap.example/\nNews"_s } },
        { { u"push"_s, u"1"_s }, { u"mes"_s, u"http://wap.example/\nNews"_s } });
    row("push in text form",
        { { u"push"_s, u"1"_s }, { u"href"_s, u"http://wap.example/"_s }, { u"text"_s, u"News"_s } },
        { { u"push"_s, u"1"_s }, { u"mes"_s, u"http://wap.example/\nNews"_s } });
    row("service loading",
        { { u"kind"_s, u"wap-sl"_s }, { u"href"_s, u"https://example.edu/"_s }, { u"action"_s, u"execute-high"_s } },
        { { u"bin"_s, u"2"_s }, { u"mes"_s, u"0605040B8423F0DC0601B002066A00850B036578616D706C6500860601"_s } });
    row("mms",
        { { u"kind"_s, u"mms"_s }, { u"subj"_s, u"Picture"_s }, { u"fileurl"_s, u"https://example.com/a.png"_s } },
        { { u"mms"_s, u"1"_s }, { u"subj"_s, u"Picture"_s }, { u"fileurl"_s, u"https://example.com/a.png"_s } });
    row("call",
        { { u"call"_s, 1 }, { u"text"_s, u"Hello"_s }, { u"voice"_s, u"w2,uk"_s }, { u"param"_s, u"20,30,4"_s } },
        { { u"call"_s, u"1"_s }, { u"mes"_s, u"Hello"_s }, { u"voice"_s, u"w2,uk"_s }, { u"param"_s, u"20,30,4"_s } });
    row("code by voice", { { u"call"_s, 1 }, { u"mes"_s, u"code"_s } },
        { { u"call"_s, u"1"_s }, { u"mes"_s, u"code"_s } });
    row("viber", { { u"kind"_s, u"viber"_s }, { u"text"_s, u"Hello"_s } },
        { { u"viber"_s, u"1"_s }, { u"mes"_s, u"Hello"_s } });
    row("whatsapp bot", { { u"bot"_s, u"wa:380501234567"_s }, { u"text"_s, u"Hello"_s } },
        { { u"bot"_s, u"wa:380501234567"_s } });
    row("whatsapp bot by its number alone",
        { { u"kind"_s, u"whatsapp"_s }, { u"bot"_s, u"380501234567"_s }, { u"text"_s, u"Hello"_s } },
        { { u"bot"_s, u"wa:380501234567"_s } });
    row("null is absent",
        { { u"kind"_s, u"binary"_s }, { u"data"_s, u"48"_s }, { u"pid"_s, QJsonValue() }, { u"dcs"_s, QJsonValue() } },
        { { u"mes"_s, u"0048"_s } });
    row("telegram", { { u"bot"_s, u"@shop_bot"_s }, { u"text"_s, u"Hello"_s }, { u"smsreq"_s, 30 } },
        { { u"bot"_s, u"@shop_bot"_s }, { u"smsreq"_s, u"30"_s } });
    row("code in telegram", { { u"tg"_s, 1 }, { u"text"_s, u"1234"_s } }, { { u"tg"_s, u"1"_s } });
    row("hours", { { u"text"_s, u"Hello"_s }, { u"period"_s, 1.5 } }, { { u"period"_s, u"1.5"_s } });
    row("rare ones",
        { { u"text"_s, u"Hello"_s }, { u"pp"_s, 77 }, { u"imgcode"_s, u"x"_s }, { u"userip"_s, u"192.0.2.1"_s },
            { u"err"_s, 1 } },
        { { u"pp"_s, u"77"_s }, { u"imgcode"_s, u"x"_s }, { u"userip"_s, u"192.0.2.1"_s }, { u"err"_s, u"1"_s } });
}

void tst_CliKinds::linesBecomeParameters()
{
    QFETCH(QJsonObject, line);
    QFETCH(QJsonObject, parameters);
    const Result<CliDraft> draft = read(line);
    QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().detail));
    const QList<SendRequest> requests = requestsOf(*draft);
    QCOMPARE(requests.size(), 1);
    QJsonObject sent;
    const QList<Parameter> made = sendParameters(requests.constFirst(), Purpose::Send);
    for (const Parameter &parameter : made)
        sent.insert(parameter.name, parameter.value);
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        QCOMPARE(sent.value(it.key()), it.value());
    QCOMPARE(sent.value(u"phones"_s).toString(), u"+380501234567"_s);
}

void tst_CliKinds::binaryMessagesTakeARequestAPart()
{
    const Result<CliDraft> draft = read({ { u"kind"_s, u"ems"_s }, { u"text"_s, QString(300, u'a') } });
    QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().detail));
    QCOMPARE(requestsOf(*draft).size(), 3);
    QCOMPARE(draft->measure.each, 3);
}

void tst_CliKinds::addressesAreThoseOfTheKind()
{
    QJsonObject mail { { u"mail"_s, 1 }, { u"subj"_s, u"a"_s }, { u"text"_s, u"b"_s },
        { u"sender"_s, u" Office@EXAMPLE.com "_s },
        { u"to"_s, QJsonArray { u"anna@example.com"_s, QString(), u"olena@example.com"_s } } };
    const Result<CliDraft> draft = read(mail);
    QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().detail));
    QCOMPARE(draft->recipients.addresses.size(), 2);
    const QList<Parameter> parameters = sendParameters(requestsOf(*draft).constFirst(), Purpose::Send);
    QVERIFY(parameters.contains({ u"phones"_s, u"anna@example.com,olena@example.com"_s }));
    QVERIFY(parameters.contains({ u"sender"_s, u"Office@example.com"_s }));
    mail.insert(u"to"_s, QJsonArray { u"0501234567"_s });
    QVERIFY(!read(mail)); // a number gets no letter
}

void tst_CliKinds::aLongEntryIsShownShort()
{
    const Result<CliDraft> draft
        = read({ { u"text"_s, u"a"_s }, { u"to"_s, QJsonArray { u"0501234567"_s, QString(5000, u'x') } } });
    QVERIFY(!draft);
    QVERIFY(draft.error().detail.size() < 100);
}

void tst_CliKinds::filesComeAlong()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"note.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("Hello"), 5);
    file.close();
    QJsonObject mms { { u"mms"_s, 1 }, { u"subj"_s, u"a"_s }, { u"files"_s, QJsonArray { path } } };
    const Result<CliDraft> draft = read(mms);
    QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().detail));
    QCOMPARE(draft->draft.options.attachments.size(), 1);
    QCOMPARE(draft->draft.options.attachments.constFirst().type, u"txt"_s);
    mms.insert(u"files"_s, QJsonArray { dir.filePath(u"none.txt"_s) });
    const Result<CliDraft> missing = read(mms);
    QVERIFY(!missing);
    QVERIFY2(missing.error().detail.contains(u"none.txt"_s), qPrintable(missing.error().detail));
    QVERIFY2(!missing.error().detail.contains(dir.path()), qPrintable(missing.error().detail));
}

void tst_CliKinds::contradictionsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("line");
    QTest::addColumn<QString>("word");
    const auto row
        = [](const char *name, const QJsonObject &line, const QString &word) { QTest::newRow(name) << line << word; };
    row("two switches", { { u"flash"_s, 1 }, { u"viber"_s, 1 }, { u"text"_s, u"a"_s } }, u"viber"_s);
    row("switch against kind", { { u"kind"_s, u"sms"_s }, { u"hlr"_s, 1 } }, u"hlr"_s);
    row("octets against kind", { { u"kind"_s, u"sms"_s }, { u"bin"_s, 2 }, { u"mes"_s, u"0048"_s } }, u"bin"_s);
    row("bot and code", { { u"bot"_s, u"@a_bot"_s }, { u"tg"_s, 1 }, { u"text"_s, u"1234"_s } }, u"tg"_s);
    row("two lists of people", { { u"text"_s, u"a"_s }, { u"phones"_s, QJsonArray { u"0671234567"_s } } }, u"phones"_s);
    row("two texts", { { u"text"_s, u"a"_s }, { u"mes"_s, u"b"_s } }, u"mes"_s);
    row("text and octets", { { u"kind"_s, u"binary"_s }, { u"text"_s, u"a"_s }, { u"data"_s, u"41"_s } }, u"data"_s);
    row("values twice", { { u"bin"_s, 2 }, { u"mes"_s, u"0048\n~~~\npid: 0, dcs: 4"_s }, { u"pid"_s, 1 } }, u"pid"_s);
    row("title of an sms", { { u"title"_s, u"a"_s } }, u"title"_s);
    row("nobody in an entry", { { u"text"_s, u"a"_s }, { u"to"_s, QJsonArray { u"0501234567"_s, u"Olena"_s } } },
        u"Olena"_s);
    row("half a tenth", { { u"text"_s, u"a"_s }, { u"period"_s, 1.05 } }, u"period"_s);
    row("unknown kind", { { u"kind"_s, u"telex"_s }, { u"text"_s, u"a"_s } }, u"telex"_s);
    row("voice of an sms", { { u"text"_s, u"a"_s }, { u"voice"_s, u"m"_s } }, u"voice"_s);
    row("pattern of two", { { u"call"_s, 1 }, { u"text"_s, u"a"_s }, { u"param"_s, u"20,30"_s } }, u"param"_s);
    row("ring of nine", { { u"call"_s, 1 }, { u"text"_s, u"a"_s }, { u"param"_s, u"9,30,1"_s } }, u"ring"_s);
    row("hex", { { u"kind"_s, u"binary"_s }, { u"data"_s, u"4G"_s } }, u"data"_s);
    row("damaged header", { { u"bin"_s, 2 }, { u"mes"_s, u"050AFF"_s } }, u"mes"_s);
    row("octets and runs", { { u"kind"_s, u"ems"_s }, { u"text"_s, u"a"_s }, { u"data"_s, u"41"_s } }, u"kind"_s);
    row("title and text",
        { { u"push"_s, 1 }, { u"href"_s, u"http://a.example/"_s }, { u"title"_s, u"a"_s }, { u"text"_s, u"b"_s } },
        u"title"_s);
    row("charset", { { u"text"_s, u"a"_s }, { u"charset"_s, u"latin1"_s } }, u"charset"_s);
}

void tst_CliKinds::contradictionsAreRefused()
{
    QFETCH(QJsonObject, line);
    QFETCH(QString, word);
    const Result<CliDraft> draft = read(line);
    QVERIFY(!draft);
    QVERIFY2(draft.error().detail.contains(word), qPrintable(draft.error().detail));
}

QTEST_APPLESS_MAIN(tst_CliKinds)
#include "tst_clikinds.moc"
