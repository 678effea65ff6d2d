// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canary.h"
#include "child.h"
#include "gateway/scriptedserver.h"
#include "gateway/testauthority.h"
#include "sandbox/practicegateway.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

const QString Login = u"office"_s;
const QString Person = u"0501234567"_s;
const QString Refused = u"0501230000"_s; // the practice gateway refuses numbers that end so

PracticeGateway::Setup setupIn(const QString &folder)
{
    PracticeGateway::Setup setup;
    setup.dir = folder;
    setup.login = Login;
    setup.password = canary().toUtf8();
    setup.timeScale = 1000;
    return setup;
}

QString lines(const QStringList &leaks)
{
    return leaks.join(u'\n');
}

QByteArray lastValue(const QByteArray &output, const QString &name)
{
    const QByteArray line = output.trimmed().split('\n').last();
    return QJsonDocument::fromJson(line).object().value(name).toString().toUtf8();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/** What a careless gateway may put into its answers: the request, as it came and in the clear. */
QByteArray echo(const ScriptedServer::Request &request)
{
    return request.body + ' ' + request.form("psw") + ' ' + request.form("mes") + ' ' + request.form("phones");
}

} // namespace

class tst_Canary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyFormIsFoundInAFile_data();
    void everyFormIsFoundInAFile();
    void filesOfAProcessAreFound_data();
    void filesOfAProcessAreFound();
    void wordsOfAProcessAreSeen();
    void otherWordsAreNotFound();
    void knownPasswordIsTakenOutOfTheLog();

    void commandLeaksNothing_data();
    void commandLeaksNothing();
    void lostAnswerAndReconciliationLeakNothing();
    void unreachableAndResumeLeakNothing();
    void unknownCertificateLeaksNothing();
    void gatewayThatEchoesLeaksNothing_data();
    void gatewayThatEchoesLeaksNothing();
    void passwordWithoutAKeyStoreLeaksNothing();
    void commandsWithoutDataKeepNoLog();

private:
    [[nodiscard]] QStringList at(const QString &url, const QStringList &arguments, const QString &login = Login) const
    {
        return QStringList(arguments) << u"--gateway"_s << url << u"--login"_s << login;
    }
    void script(const QByteArray &faults)
    {
        const Result<QList<PracticeGateway::Fault>> read = PracticeGateway::parseScript(faults);
        QVERIFY2(read, faults.constData());
        m_gateway->setFaults(*read);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<ChildKit> m_kit;
    std::unique_ptr<PracticeGateway> m_gateway;
    QString m_url;
};

void tst_Canary::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(m_root->isValid());
    m_kit = std::make_unique<ChildKit>(m_root->path());
    m_kit->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, {});
    m_kit->setVariable(u"DISPLAY"_s, {});
    m_gateway = std::make_unique<PracticeGateway>(setupIn(m_root->filePath(u"ledger"_s)));
    const Result<QUrl> url = m_gateway->start();
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
    m_url = url->toString();
}

void tst_Canary::cleanup()
{
    m_gateway.reset();
    m_kit.reset();
    m_root.reset();
}

void tst_Canary::everyFormIsFoundInAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("isSecret");
    int row = 0;
    for (const Needle &needle : secretNeedles())
        QTest::addRow("secret %d %s", ++row, qPrintable(needle.form)) << needle.bytes << needle.form << true;
    for (const Needle &needle : hostileNeedles())
        QTest::addRow("hostile %d %s", ++row, qPrintable(needle.form)) << needle.bytes << needle.form << false;
}

void tst_Canary::everyFormIsFoundInAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, form);
    QFETCH(bool, isSecret);
    QVERIFY(bytes.size() > 3);
    const QList<Needle> &needles = isSecret ? secretNeedles() : hostileNeedles();
    QCOMPARE(foundBelow(needles, m_root->path()), QStringList());
    const QString hidden = m_root->filePath(u"home/.local/deep"_s);
    QVERIFY(QDir().mkpath(hidden));
    writeFile(hidden + u"/.planted"_s, QByteArray(5000, '\0') + bytes + QByteArray(5000, '\x7f'));
    const QStringList finds = foundBelow(needles, m_root->path());
    QVERIFY2(finds.contains(hidden + u"/.planted: "_s + form), qPrintable(lines(finds)));
}

void tst_Canary::filesOfAProcessAreFound_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : { "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
             "XDG_RUNTIME_DIR", "TMPDIR", "PWD" })
        QTest::newRow(place) << QString::fromLatin1(place);
}

/** A child writes where a program may: the search has to reach it. */
void tst_Canary::filesOfAProcessAreFound()
{
    QFETCH(QString, place);
    const QString script = u"mkdir -p \"$%1\" && cat >\"$%1/.planted\""_s.arg(place);
    const ChildRun run = m_kit->run(u"/bin/sh"_s, { u"-c"_s, script }, canary().toUtf8());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(lines(m_kit->leaks(run)).contains(u"/.planted: UTF-8"_s), qPrintable(lines(m_kit->leaks(run))));
}

void tst_Canary::wordsOfAProcessAreSeen()
{
    // As argument, in the environment, on both outputs and in the log: all that leaks() looks at.
    const QString shell = u"/bin/sh"_s;
    const ChildRun argument = m_kit->run(shell, { u"-c"_s, u"read line"_s, canary() }, "\n");
    QVERIFY(lines(m_kit->leaks(argument)).contains(u"command line or environment: UTF-8"_s));
    m_kit->setVariable(u"PLANTED"_s, canary());
    const ChildRun environment = m_kit->run(shell, { u"-c"_s, u"read line"_s }, "\n");
    QVERIFY(lines(m_kit->leaks(environment)).contains(u"command line or environment: UTF-8"_s));
    m_kit->setVariable(u"PLANTED"_s, {});
    const ChildRun output = m_kit->run(u"/bin/cat"_s, {}, canary().toUtf8());
    QCOMPARE(m_kit->leaks(output).first(), u"standard output: UTF-8"_s);
    const ChildRun errors = m_kit->run(shell, { u"-c"_s, u"cat >&2"_s }, "to " + Person.toUtf8());
    QCOMPARE(m_kit->leaks(errors).first(), u"standard error: UTF-8"_s);
    QVERIFY(QDir().mkpath(m_kit->dataDir() + u"/logs"_s));
    writeFile(m_kit->dataDir() + u"/logs/visnyk.log"_s, "sent [secret] and " + hostileText().toUtf8());
    const QStringList log = m_kit->leaks(m_kit->run(u"/bin/cat"_s, {}, {}));
    QVERIFY(log.contains(u"log: UTF-8"_s));
    QVERIFY(log.contains(u"a log line had to be redacted"_s));
}

void tst_Canary::otherWordsAreNotFound()
{
    QCOMPARE(found(secretNeedles(), "psw=Zq7! {canary} cGFzc3dvcmQ "), QStringList());
    QCOMPARE(m_kit->leaks(m_kit->run(u"/bin/cat"_s, {}, "accepted 380..67")), QStringList());
}

void tst_Canary::knownPasswordIsTakenOutOfTheLog()
{
    // Nothing of ours logs a password, so Qt is made to: it reports each folder in which it looks for plug-ins.
    QVERIFY(QDir().mkpath(m_root->filePath(canary())));
    m_kit->setVariable(u"QT_PLUGIN_PATH"_s, QString(m_root->path() + u'/' + canary()));
    const ChildRun run = m_kit->cli(at(m_url, { u"cost"_s, u"--to"_s, Person, u"--text"_s, u"Hello"_s }));
    QVERIFY2(run.exitCode >= 0 && run.errors.contains("[secret]"), run.errors.constData());
    QVERIFY(m_kit->logs().contains("[secret]"));
    QCOMPARE(found(secretNeedles(), run.errors), QStringList());
    QCOMPARE(found(secretNeedles(), m_kit->logs()), QStringList());
}

void tst_Canary::commandLeaksNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<int>("exitCode");

    const QStringList send { u"send"_s, u"--yes"_s, u"--wait"_s, u"1"_s, u"--to"_s, Person, u"--to"_s, u"0671234567"_s,
        u"--text"_s, hostileText() };
    const QStringList refused { u"send"_s, u"--yes"_s, u"--to"_s, Refused, u"--text"_s, hostileText() };
    const QStringList cost { u"cost"_s, u"--to"_s, Person, u"--text"_s, hostileText() };
    const QStringList balance { u"balance"_s };

    QTest::newRow("balance") << balance << Login << QByteArray() << 0;
    QTest::newRow("cost") << cost << Login << QByteArray() << 0;
    QTest::newRow("send") << send << Login << QByteArray() << 0;
    QTest::newRow("send for machines") << (send + QStringList(u"--json"_s)) << Login << QByteArray() << 0;
    QTest::newRow("send refused") << refused << Login << QByteArray() << 6;
    QTest::newRow("balance, wrong login") << balance << u"other"_s << QByteArray() << 3;
    QTest::newRow("cost, wrong login") << cost << u"other"_s << QByteArray() << 3;
    QTest::newRow("send, wrong login") << send << u"other"_s << QByteArray() << 3;
    // The client repeats a reading command: each takes some seconds.
    for (const char *fault : { "redirect-302", "not-http" })
        QTest::addRow("balance, %s", fault) << balance << Login << QByteArray(QByteArray("balance ") + fault) << 4;
    for (const char *fault :
        { "redirect-307", "half-reply", "not-http", "bad-json", "html-body", "status-500", "wrong-types" })
        QTest::addRow("send, %s", fault) << send << Login << QByteArray(QByteArray("send 1 ") + fault) << 5;
    QTest::newRow("send, no money") << send << Login << QByteArray("send error 3") << 6;
    QTest::newRow("send, blocked") << send << Login << QByteArray("send error 4") << 3;
}

void tst_Canary::commandLeaksNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, login);
    QFETCH(QByteArray, faults);
    QFETCH(int, exitCode);
    if (!faults.isEmpty())
        script(faults);
    const ChildRun run = m_kit->cli(at(m_url, arguments, login));
    QCOMPARE(lines(m_kit->leaks(run)), QString());
    QVERIFY2(run.exitCode == exitCode, qPrintable(QString::number(run.exitCode) + QString::fromUtf8(run.output)));
    QVERIFY2(m_kit->logs().contains("POST"), m_kit->logs().constData()); // the log was there to be searched
    QVERIFY(run.errors.contains("visnyk.gateway"));
    QVERIFY(run.visible.contains("--password-stdin"));
}

void tst_Canary::lostAnswerAndReconciliationLeakNothing()
{
    script("send 1 close-after-accept\nstatus 1 half-reply\n");
    const ChildRun sent = m_kit->cli(at(m_url,
        { u"send"_s, u"--json"_s, u"--yes"_s, u"--wait"_s, u"1"_s, u"--to"_s, Person, u"--text"_s, hostileText() }));
    QCOMPARE(lines(m_kit->leaks(sent)), QString());
    QCOMPARE(m_gateway->ledger().size(), 1);
    const QString batch = QString::fromUtf8(lastValue(sent.output, u"batch"_s));
    QVERIFY(!batch.isEmpty());
    const QList<QStringList> looks { { u"reconcile"_s, u"--wait"_s, u"5"_s }, { u"status"_s, u"--batch"_s, batch },
        { u"status"_s, u"--json"_s, u"--batch"_s, batch }, { u"outbox"_s }, { u"history"_s, u"--search"_s, u"4411"_s },
        { u"history"_s, u"--export"_s, m_root->filePath(u"out.csv"_s) } };
    for (const QStringList &look : looks) {
        const ChildRun run = m_kit->cli(at(m_url, look));
        QVERIFY2(run.exitCode == 0 || run.exitCode == 5, qPrintable(look.first() + QString::fromUtf8(run.errors)));
        QCOMPARE(lines(m_kit->leaks(run)), QString());
    }
    QCOMPARE(m_gateway->ledger().size(), 1);
}

void tst_Canary::unreachableAndResumeLeakNothing()
{
    const quint16 port = quint16(QUrl(m_url).port());
    m_gateway.reset();
    const QStringList send { u"send"_s, u"--yes"_s, u"--wait"_s, u"1"_s, u"--to"_s, Person, u"--text"_s,
        hostileText() };
    for (const QStringList &arguments : { send, QStringList { u"balance"_s } }) {
        const ChildRun run = m_kit->cli(at(m_url, arguments));
        QCOMPARE(lines(m_kit->leaks(run)), QString());
        QCOMPARE(run.exitCode, 4);
    }
    PracticeGateway::Setup setup = setupIn(m_root->filePath(u"ledger"_s));
    setup.port = port;
    m_gateway = std::make_unique<PracticeGateway>(setup);
    QVERIFY(m_gateway->start());
    const ChildRun resumed = m_kit->cli(at(m_url, { u"resume"_s, u"--yes"_s }));
    QCOMPARE(lines(m_kit->leaks(resumed)), QString());
    QCOMPARE(resumed.exitCode, 0);
    QCOMPARE(m_gateway->ledger().size(), 1);
}

void tst_Canary::unknownCertificateLeaksNothing()
{
    const TestAuthority authority;
    QVERIFY(authority.isValid());
    PracticeGateway::Setup setup = setupIn(m_root->filePath(u"tls"_s));
    setup.tls = authority.serverTls(u"IP:127.0.0.1,DNS:localhost"_s);
    PracticeGateway gateway(setup);
    const Result<QUrl> url = gateway.start();
    QVERIFY(url);
    const QString address = u"https://127.0.0.1:%1"_s.arg(url->port());
    const QStringList send { u"send"_s, u"--yes"_s, u"--wait"_s, u"1"_s, u"--to"_s, Person, u"--text"_s,
        hostileText() };
    for (const QStringList &arguments : { QStringList { u"balance"_s }, send }) {
        const ChildRun run = m_kit->cli(at(address, arguments));
        QCOMPARE(lines(m_kit->leaks(run)), QString());
        QCOMPARE(run.exitCode, 4);
    }
    QVERIFY(gateway.requests().isEmpty());
}

void tst_Canary::gatewayThatEchoesLeaksNothing_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : { "error", "error 2", "page", "redirect", "reason" })
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_Canary::gatewayThatEchoesLeaksNothing()
{
    QFETCH(QString, how);
    ScriptedServer server([&how](QTcpSocket &socket, const ScriptedServer::Request &request) {
        const QByteArray words = echo(request);
        if (how.startsWith(u"error"_s)) {
            const QJsonObject object { { u"error"_s, QString::fromUtf8(words) },
                { u"error_code"_s, how.endsWith(u'2') ? 2 : 77 } };
            socket.write(ScriptedServer::http(QJsonDocument(object).toJson()));
        } else if (request.form("cost") == "1" || request.path().contains("balance")) {
            // A reading command would be repeated for a long time; the send is what this is about.
            socket.write(ScriptedServer::http("{\"cost\": \"1\", \"cnt\": 1, \"balance\": \"1\"}"));
        } else if (how == u"page"_s) {
            socket.write(ScriptedServer::http("<html>" + words + "</html>", "500 Internal Server Error"));
        } else if (how == u"redirect"_s) {
            socket.write(ScriptedServer::http({}, "302 Found", "Location: /sys/send.php?" + request.body + "\r\n"));
        } else {
            socket.write(ScriptedServer::http("{}", "400 " + request.body));
        }
        socket.disconnectFromHost();
    });
    const QStringList draft { u"--to"_s, Person, u"--text"_s, hostileText() };
    QList<QStringList> commands { QStringList { u"send"_s, u"--yes"_s, u"--wait"_s, u"1"_s } + draft };
    if (how.startsWith(u"error"_s))
        commands << QStringList { u"balance"_s } << QStringList(u"cost"_s) + draft;
    for (const QStringList &arguments : commands) {
        for (const bool json : { false, true }) {
            const qsizetype before = server.requests.size();
            const ChildRun run
                = m_kit->cli(at(server.url().toString(), json ? arguments + QStringList(u"--json"_s) : arguments));
            QCOMPARE(lines(m_kit->leaks(run)), QString());
            QVERIFY(run.exitCode > 2);
            QVERIFY(server.requests.size() > before);
        }
    }
}

void tst_Canary::passwordWithoutAKeyStoreLeaksNothing()
{
    const ChildRun added = m_kit->cli(at(m_url, { u"accounts"_s, u"add"_s, u"--label"_s, u"Office"_s }));
    QCOMPARE(lines(m_kit->leaks(added)), QString());
    QCOMPARE(added.exitCode, 3);
    QVERIFY2(added.errors.contains("its password is not"), added.errors.constData());
    const QStringList account { u"--account"_s, u"Office"_s };
    const QList<QStringList> commands { { u"accounts"_s, u"list"_s, u"--json"_s },
        { u"accounts"_s, u"test"_s, u"Office"_s }, QStringList(u"balance"_s) + account };
    for (const QStringList &arguments : commands) {
        const ChildRun run = m_kit->cli(arguments);
        QCOMPARE(lines(m_kit->leaks(run)), QString());
        QCOMPARE(run.exitCode, 0);
    }
    const ChildRun silent = m_kit->cli(QStringList(u"balance"_s) + account, {}, false);
    QCOMPARE(lines(m_kit->leaks(silent)), QString());
    QCOMPARE(silent.exitCode, 3);
}

void tst_Canary::commandsWithoutDataKeepNoLog()
{
    const QByteArray line = QJsonDocument(
        QJsonObject { { u"text"_s, hostileText() }, { u"typed"_s, Person }, { u"to"_s, QJsonArray { Person } } })
                                .toJson(QJsonDocument::Compact);
    for (const QString &command : { u"count"_s, u"phones"_s, u"request"_s }) {
        const ChildRun run = m_kit->cli({ command, u"--json"_s, u"-"_s }, line);
        QCOMPARE(lines(m_kit->leaks(run)), QString());
        QVERIFY(!QFile::exists(m_kit->dataDir()));
    }
    const ChildRun history = m_kit->cli({ u"history"_s }, {}, false);
    QCOMPARE(history.exitCode, 0);
    QVERIFY(!QFile::exists(m_kit->dataDir()));
}

QTEST_GUILESS_MAIN(tst_Canary)
#include "tst_canary.moc"
