// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cligateway.h"
#include "clirun.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

/** Every kind of message from a line of input to the practice gateway's ledger and back into the history. */
class tst_CliSendKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindIsPricedSentAndKept_data();
    void everyKindIsPricedSentAndKept();
    void filesGoOutAsTheyAre();
    void aNumberIsCheckedAndRemembered();
    void aCodeIsSaidAndTold();

private:
    std::unique_ptr<CliGateway> m_place;
};

namespace {

QByteArray smallPng()
{
    // One white pixel.
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==");
}

} // namespace

void tst_CliSendKinds::init()
{
    m_place = std::make_unique<CliGateway>();
    const QString problem = m_place->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void tst_CliSendKinds::everyKindIsPricedSentAndKept_data()
{
    QTest::addColumn<QJsonObject>("line");
    QTest::addColumn<QString>("kind");      // of the ledger
    QTest::addColumn<QStringList>("texts"); // of the ledger, one a request
    const QJsonArray phone { u"0501234567"_s };
    const auto row = [&phone](const char *name, QJsonObject line, const QString &kind, const QStringList &texts) {
        if (!line.contains(u"to"_s))
            line.insert(u"to"_s, phone);
        QTest::newRow(name) << line << kind << texts;
    };
    row("sms", { { u"text"_s, u"Hello"_s } }, u"sms"_s, { u"Hello"_s });
    row("flash", { { u"kind"_s, u"flash"_s }, { u"text"_s, u"Hello"_s } }, u"flash"_s, { u"Hello"_s });
    row("formatted",
        { { u"kind"_s, u"ems"_s }, { u"text"_s, u"Hello, World!"_s },
            { u"runs"_s, QJsonArray { QJsonObject { { u"start"_s, 7 }, { u"len"_s, 5 }, { u"italic"_s, true } } } } },
        u"bin"_s, { u"050A0307052048656C6C6F2C20576F726C6421"_s });
    row("raw octets", { { u"kind"_s, u"binary"_s }, { u"data"_s, u"48656C70"_s }, { u"bin"_s, 1 } }, u"bin"_s,
        { u"0048656C70"_s });
    row("push", { { u"push"_s, 1 }, { u"href"_s, u"http://example.com/"_s }, { u"text"_s, u"News"_s } }, u"push"_s,
        { u"http://example.com/\nNews"_s });
    row("hlr", { { u"kind"_s, u"hlr"_s } }, u"hlr"_s, { QString() });
    row("ping", { { u"kind"_s, u"ping"_s } }, u"ping"_s, { QString() });
    row("mms",
        { { u"kind"_s, u"mms"_s }, { u"subj"_s, u"Picture"_s }, { u"fileurl"_s, u"https://example.com/a.png"_s } },
        u"mms"_s, { QString() });
    row("mail",
        { { u"kind"_s, u"mail"_s }, { u"to"_s, QJsonArray { u"Office@Example.com"_s } }, { u"subj"_s, u"Hello"_s },
            { u"sender"_s, u"shop@example.com"_s }, { u"text"_s, u"Dear reader"_s } },
        u"mail"_s, { u"Dear reader"_s });
    row("call", { { u"kind"_s, u"call"_s }, { u"text"_s, u"Hello there"_s }, { u"voice"_s, u"w2,uk"_s } }, u"call"_s,
        { u"Hello there"_s });
    row("viber", { { u"kind"_s, u"viber"_s }, { u"text"_s, u"Hello"_s } }, u"viber"_s, { u"Hello"_s });
    row("whatsapp", { { u"kind"_s, u"whatsapp"_s }, { u"text"_s, u"Hello"_s } }, u"whatsapp"_s, { u"Hello"_s });
    row("telegram",
        { { u"bot"_s, u"@shop_bot"_s }, { u"to"_s, QJsonArray { u"@some_nick"_s } }, { u"text"_s, u"Hello"_s } },
        u"bot"_s, { u"Hello"_s });
    row("social", { { u"kind"_s, u"soc"_s }, { u"text"_s, u"Hello"_s } }, u"soc"_s, { u"Hello"_s });
}

void tst_CliSendKinds::everyKindIsPricedSentAndKept()
{
    QFETCH(QJsonObject, line);
    QFETCH(QString, kind);
    QFETCH(QStringList, texts);
    const Run cost = run(m_place->online({ u"cost"_s, u"-"_s }), "practice\n" + jsonLine(line));
    QVERIFY2(cost.exitCode == 0, cost.errors.constData());
    QVERIFY(m_place->gateway().ledger().isEmpty());
    const QString price = cost.lines.at(0).value(u"cost"_s).toString();
    QVERIFY2(!price.isEmpty(), cost.output.constData());

    const Run sent = run(m_place->online({ u"send"_s, u"--yes"_s, u"-"_s }), "practice\n" + jsonLine(line));
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    QCOMPARE(sent.lines.size(), 1);
    QCOMPARE(sent.lines.at(0).value(u"state"_s).toString(), u"accepted"_s);
    QCOMPARE(sent.lines.at(0).value(u"cost"_s).toString(), price);
    const QList<PracticeGateway::LedgerEntry> ledger = m_place->gateway().ledger();
    QStringList arrived;
    for (const PracticeGateway::LedgerEntry &entry : ledger) {
        QCOMPARE(entry.kind, kind);
        arrived.append(entry.text);
    }
    QCOMPARE(arrived, texts);

    const Run history = run({ u"history"_s, u"--json"_s, u"--data-dir"_s, m_place->dataDir() });
    QVERIFY2(history.exitCode == 0, history.errors.constData());
    QCOMPARE(history.lines.size(), 2); // and the cursor
    QCOMPARE(history.lines.at(0).value(u"state"_s).toString(), u"accepted"_s);
}

void tst_CliSendKinds::filesGoOutAsTheyAre()
{
    const QString picture = m_place->fileWith(u"a picture.png"_s, smallPng());
    const QJsonObject line { { u"kind"_s, u"mms"_s }, { u"to"_s, QJsonArray { u"0501234567"_s, u"0671234567"_s } },
        { u"text"_s, u"Look"_s }, { u"files"_s, QJsonArray { picture } } };
    const Run sent = run(m_place->online({ u"send"_s, u"--yes"_s, u"-"_s }), "practice\n" + jsonLine(line));
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    QCOMPARE(m_place->gateway().ledger().size(), 2);
    bool came = false;
    const auto requests = m_place->gateway().requests();
    for (const PracticeGateway::RequestRecord &request : requests) {
        for (const PracticeGateway::FileRecord &file : request.files) {
            came = true;
            QCOMPARE(file.name, u"a picture.png"_s);
            QCOMPARE(file.size, smallPng().size());
            QCOMPARE(file.sha256, QCryptographicHash::hash(smallPng(), QCryptographicHash::Sha256));
        }
    }
    QVERIFY(came);
    const Run missing = run(m_place->online({ u"send"_s, u"--yes"_s, u"--kind"_s, u"mms"_s, u"--to"_s, u"0501234567"_s,
                                u"--text"_s, u"Look"_s, u"--attach"_s, m_place->filePath(u"nothing.png"_s) }),
        "practice\n");
    QCOMPARE(missing.exitCode, 2);
    QCOMPARE(m_place->gateway().ledger().size(), 2);
}

void tst_CliSendKinds::aNumberIsCheckedAndRemembered()
{
    const Run sent = run(
        m_place->online({ u"send"_s, u"--yes"_s, u"--kind"_s, u"hlr"_s, u"--to"_s, u"0501234567"_s }), "practice\n");
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    const QJsonObject line { { u"id"_s, sent.lines.at(0).value(u"id"_s) }, { u"to"_s, u"+380501234567"_s } };
    QJsonObject hlr;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const Run status = run(m_place->online({ u"status"_s, u"-"_s }), "practice\n" + jsonLine(line));
            hlr = status.lines.value(0).value(u"hlr"_s).toObject();
            return !hlr.value(u"imsi"_s).toString().isEmpty();
        }(),
        20'000);
    QCOMPARE(hlr.value(u"imsi"_s).toString(), u"255010501234567"_s);
    QCOMPARE(hlr.value(u"mcc"_s).toString(), u"255"_s);
}

void tst_CliSendKinds::aCodeIsSaidAndTold()
{
    const Run sent = run(m_place->online({ u"send"_s, u"--yes"_s, u"-"_s }),
        "practice\n"
            + jsonLine({ { u"call"_s, 1 }, { u"mes"_s, u"code"_s }, { u"to"_s, QJsonArray { u"0501234567"_s } } }));
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    const QString code = sent.lines.at(0).value(u"reply_code"_s).toString();
    QVERIFY2(code.size() >= 4, sent.output.constData());
}

QTEST_GUILESS_MAIN(tst_CliSendKinds)
#include "tst_clisendkinds.moc"
