// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The canary password through every kind of message and every command line feature beside sending; and what is left of
// a program that is killed in the middle.

#include "canary.h"
#include "child.h"
#include "domain/messagekind.h"
#include "gateway/scriptedserver.h"
#include "sandbox/practicegateway.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <csignal>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

const QString Login = u"office"_s;
const QString Person = u"0501234567"_s;

QByteArray smallPng()
{
    // One white pixel.
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==");
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

} // namespace

class tst_CanaryKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKindIsHere();
    void kindLeaksNothing_data();
    void kindLeaksNothing();
    void tablesExportsAndReportsLeakNothing();
    void killedWhileSendingLeavesNothing();

private:
    [[nodiscard]] static QList<std::pair<QString, QJsonObject>> drafts(const QString &picture, const QString &sound);
    [[nodiscard]] QStringList online(const QStringList &arguments) const
    {
        return QStringList(arguments) << u"--gateway"_s << m_url << u"--login"_s << Login;
    }
    [[nodiscard]] QString fileWith(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_root->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file was not written");
        return file.fileName();
    }
    [[nodiscard]] QString leaks(const ChildRun &run) const { return m_kit->leaks(run).join(u'\n'); }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<ChildKit> m_kit;
    std::unique_ptr<PracticeGateway> m_gateway;
    QString m_url;
};

void tst_CanaryKinds::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<ChildKit>(m_root->path());
    m_kit->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, {});
    m_kit->setVariable(u"DISPLAY"_s, {});
    PracticeGateway::Setup setup;
    setup.dir = m_root->filePath(u"ledger"_s);
    setup.login = Login;
    setup.password = canary().toUtf8();
    setup.timeScale = 1000;
    m_gateway = std::make_unique<PracticeGateway>(setup);
    const Result<QUrl> url = m_gateway->start();
    QVERIFY(url);
    m_url = url->toString();
}

void tst_CanaryKinds::cleanup()
{
    m_gateway.reset();
    m_kit.reset();
    m_root.reset();
}

QList<std::pair<QString, QJsonObject>> tst_CanaryKinds::drafts(const QString &picture, const QString &sound)
{
    const QString text = hostileText();
    return {
        { u"sms"_s, { { u"text"_s, text }, { u"comment"_s, text }, { u"sender"_s, u"Office"_s } } },
        { u"flash"_s, { { u"text"_s, text } } },
        { u"ems"_s,
            { { u"text"_s, text },
                { u"runs"_s,
                    QJsonArray { QJsonObject { { u"start"_s, 0 }, { u"len"_s, 5 }, { u"bold"_s, true } } } } } },
        { u"binary"_s, { { u"data"_s, QString::fromLatin1(text.toUtf8().toHex()) } } },
        { u"push"_s, { { u"href"_s, u"http://example.com/"_s }, { u"text"_s, text } } },
        { u"hlr"_s, {} },
        { u"ping"_s, {} },
        { u"mms"_s, { { u"subj"_s, text.left(20) }, { u"text"_s, text }, { u"files"_s, QJsonArray { picture } } } },
        { u"mail"_s,
            { { u"to"_s, QJsonArray { u"office@example.com"_s } }, { u"subj"_s, text.left(20) },
                { u"sender"_s, u"shop@example.com"_s }, { u"text"_s, text }, { u"files"_s, QJsonArray { picture } } } },
        { u"call"_s, { { u"text"_s, text }, { u"voice"_s, u"w2,uk"_s } } },
        { u"call"_s, { { u"mes"_s, u"code"_s } } },
        { u"call"_s, { { u"text"_s, u"<file 1>"_s }, { u"files"_s, QJsonArray { sound } } } },
        { u"viber"_s, { { u"text"_s, text } } },
        { u"whatsapp"_s, { { u"text"_s, text } } },
        { u"telegram"_s, { { u"bot"_s, u"@shop_bot"_s }, { u"text"_s, text } } },
        { u"soc"_s, { { u"text"_s, text } } },
    };
}

void tst_CanaryKinds::everyKindIsHere()
{
    QStringList missing;
    const auto all = drafts({}, {});
    for (const KindInfo &kind : kindTable) {
        const QString name(kind.name);
        const bool isThere = std::any_of(all.cbegin(), all.cend(), [&](const auto &draft) {
            return kindFromName(draft.first) == kind.kind || (draft.first == u"ems"_s && name.contains(u"format"_s));
        });
        if (!isThere)
            missing.append(name);
    }
    QCOMPARE(missing, QStringList());
}

void tst_CanaryKinds::kindLeaksNothing_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const auto &[kind, draft] : drafts({}, {})) {
        QTest::addRow("%s %d", qPrintable(kind), number) << number;
        ++number;
    }
}

void tst_CanaryKinds::kindLeaksNothing()
{
    QFETCH(int, number);
    QByteArray wave = "RIFF\x24\x08\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01"
                      "\x00\x08\x00"
                      "data\x00\x08\x00\x00"_ba;
    wave += QByteArray(2048, '\x80');
    auto [kind, draft] = drafts(fileWith(u"picture.png"_s, smallPng()), fileWith(u"sound.wav"_s, wave)).at(number);
    draft.insert(u"kind"_s, kind);
    if (!draft.contains(u"to"_s))
        draft.insert(u"to"_s, QJsonArray { Person });
    const ChildRun request = m_kit->cli({ u"request"_s, u"--json"_s, u"-"_s }, lineOf(draft), false);
    const ChildRun cost = m_kit->cli(online({ u"cost"_s, u"--json"_s, u"-"_s }), lineOf(draft));
    const ChildRun sent
        = m_kit->cli(online({ u"send"_s, u"--yes"_s, u"--json"_s, u"--wait"_s, u"5"_s, u"-"_s }), lineOf(draft));
    for (const ChildRun &run : { request, cost })
        QCOMPARE(found(secretNeedles(), run.output + run.errors + run.visible), QStringList());
    QCOMPARE(leaks(sent), QString()); // files and log too, of all of them
    QVERIFY2(sent.exitCode == 0, QByteArray(sent.output + sent.errors.right(500)).constData());
    QVERIFY(!m_gateway->ledger().isEmpty());
    QVERIFY(m_kit->logs().contains("POST"));

    // The same with an answer that repeats what it was asked: once for each form of the body.
    if (!draft.contains(u"files"_s) && kind != u"sms"_s && kind != u"telegram"_s)
        return;
    ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        if (asked.body.contains("cost=1") || asked.body.contains("\r\n\r\n1\r\n--"))
            socket.write(ScriptedServer::http("{\"cost\": \"1\", \"cnt\": 1}"));
        else
            socket.write(ScriptedServer::http(asked.body, "500 Internal Server Error"));
        socket.disconnectFromHost();
    });
    QStringList elsewhere { u"send"_s, u"--yes"_s, u"--wait"_s, u"1"_s, u"-"_s, u"--gateway"_s, server.url().toString(),
        u"--login"_s, Login };
    const ChildRun echoed = m_kit->cli(elsewhere, lineOf(draft));
    QCOMPARE(leaks(echoed), QString());
    QVERIFY(!server.requests.isEmpty());
}

void tst_CanaryKinds::tablesExportsAndReportsLeakNothing()
{
    const QString table = fileWith(u"people.csv"_s,
        "Phone,Name\r\n0501234567," + hostileText().toUtf8() + "\r\n0671234567,\"second; person\"\r\n");
    const QList<QStringList> commands {
        online({ u"send"_s, u"--yes"_s, u"--wait"_s, u"5"_s, u"--file"_s, table, u"--template"_s, u"Dear {Name}"_s }),
        online({ u"balance"_s }), online({ u"outbox"_s }), online({ u"reconcile"_s }),
        online({ u"resume"_s, u"--yes"_s }), online({ u"history"_s, u"--json"_s, u"--search"_s, u"4411"_s }),
        online({ u"history"_s, u"--export"_s, m_root->filePath(u"out.csv"_s) }),
        online({ u"history"_s, u"--export"_s, m_root->filePath(u"out.xlsx"_s) }), { u"support"_s },
        { u"support"_s, u"--json"_s }, { u"accounts"_s, u"list"_s },
        online({ u"accounts"_s, u"add"_s, u"--label"_s, u"Office"_s }), { u"accounts"_s, u"test"_s, u"Office"_s },
        { u"accounts"_s, u"remove"_s, u"Office"_s }
    };
    for (const QStringList &command : commands) {
        const ChildRun run = m_kit->cli(command);
        QVERIFY2(run.exitCode == 0 || run.exitCode == 3,
            QByteArray(command.join(u' ').toUtf8() + run.errors.right(500)).constData());
        QCOMPARE(leaks(run), QString());
        if (command.first() == u"support"_s) {
            QVERIFY2(run.output.contains("accepted: 2"), run.output.constData());
            QCOMPARE(found(hostileNeedles(), run.output), QStringList());
        }
    }
    QCOMPARE(m_gateway->ledger().size(), 2);
    QVERIFY(QFile::exists(m_root->filePath(u"out.xlsx"_s)));
}

void tst_CanaryKinds::killedWhileSendingLeavesNothing()
{
    // The gateway has the whole request and is silent: at this moment the program holds everything.
    ScriptedServer server([](QTcpSocket &socket, const ScriptedServer::Request &asked) {
        if (asked.form("cost") != "1")
            return;
        socket.write(ScriptedServer::http("{\"cost\": \"1\", \"cnt\": 1}"));
        socket.disconnectFromHost();
    });
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_root->filePath(u"home"_s));
    environment.insert(u"TMPDIR"_s, m_root->filePath(u"tmp"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_root->filePath(u"run"_s));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_root->path()); // where a memory image would be put
    process.start(QStringLiteral(VISNYK_CLI),
        { u"send"_s, u"--yes"_s, u"--to"_s, Person, u"--text"_s, hostileText(), u"--gateway"_s, server.url().toString(),
            u"--login"_s, Login, u"--data-dir"_s, m_kit->dataDir(), u"--password-stdin"_s });
    QVERIFY(process.waitForStarted());
    process.write(canary().toUtf8() + '\n');
    process.closeWriteChannel();
    const auto hasCome = [&server] {
        return std::any_of(
            server.requests.cbegin(), server.requests.cend(), [](const ScriptedServer::Request &request) {
                return request.form("psw") == canary().toUtf8() && request.form("cost") != "1";
            });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCome(), 30'000);
    const QString limits = contentOf(u"/proc/%1/limits"_s.arg(process.processId()));
    QVERIFY2(limits.contains(QRegularExpression(u"Max core file size +0 +0 "_s)), qPrintable(limits));
    QCOMPARE(found(secretNeedles(), visibleOf(process.processId())), QStringList());
    ::kill(pid_t(process.processId()), SIGABRT); // as a crash: it would leave a core file
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(foundBelow(secretNeedles(), m_root->path()), QStringList());
    QCOMPARE(found(secretNeedles(), process.readAllStandardError()), QStringList());
    QVERIFY(!foundBelow(hostileNeedles(), m_kit->dataDir()).isEmpty()); // what it wrote before is there
    // And the next start says nothing of it either.
    const ChildRun next = m_kit->cli({ u"outbox"_s, u"--json"_s }, {}, false);
    QCOMPARE(leaks(next), QString());
}

QTEST_GUILESS_MAIN(tst_CanaryKinds)
#include "tst_canary_kinds.moc"
