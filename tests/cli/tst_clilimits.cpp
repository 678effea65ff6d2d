// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several processes, each with its own data directory, use one account at once: what the gateway's side sees of it.

#include "gateway/scriptedserver.h"
#include "sandbox/practicegateway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerAfterMs = 700; // long enough that all processes are there together

/** A server that lets every request wait and counts how many of them wait together. */
class Crowd
{
public:
    Crowd()
        : server([this](QTcpSocket &socket, const ScriptedServer::Request &request) { arrived(socket, request); })
    {
    }

    int mostAtOnce = 0;
    int mostSendsAtOnce = 0;
    int mostAlike = 0; // sends with the same bytes
    ScriptedServer server;

private:
    void arrived(QTcpSocket &socket, const ScriptedServer::Request &request)
    {
        const bool isPriced = request.path() == "/sys/send.php";
        const bool isSend = isPriced && request.form("cost") != "1";
        mostAtOnce = std::max(mostAtOnce, ++m_now);
        mostSendsAtOnce = std::max(mostSendsAtOnce, isSend ? ++m_sendsNow : 0);
        if (isSend)
            mostAlike = std::max(mostAlike, ++m_bodies[request.body]);
        QByteArray body = R"({"balance":"250.80","currency":"UAH"})";
        if (isPriced)
            body = "{\"id\":\"" + request.form("id") + "\",\"cnt\":1,\"cost\":\"1.40\",\"balance\":\"100.50\"}";
        if (request.path() == "/sys/status.php")
            body = R"({"error":"later","error_code":9})";
        QTimer::singleShot(AnswerAfterMs, &socket, [this, &socket, body, isSend] {
            --m_now;
            m_sendsNow -= isSend ? 1 : 0;
            socket.write(ScriptedServer::http(body));
            socket.disconnectFromHost();
        });
    }

    int m_now = 0;
    int m_sendsNow = 0;
    QHash<QByteArray, int> m_bodies;
};

} // namespace

class tst_CliLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalCostQuestionsOfAllProcessesAreFour();
    void balancesOfAllProcessesAreTen();
    void fourRequestsOfAllProcessesAtOnce();
    void oneSendOfAllProcessesAtOnce();
    void aProcessThatWasKilledLeavesItsPlace();

private:
    QProcess &start(const QStringList &arguments, const QString &url);
    [[nodiscard]] bool allEnd();
    [[nodiscard]] int withExitCode(int code) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

void tst_CliLimits::init()
{
#ifndef Q_OS_LINUX
    QSKIP("nothing is shared here");
#endif
    m_processes.clear();
    m_dir = std::make_unique<QTemporaryDir>(); // 0700, as a runtime directory has to be
    QVERIFY(m_dir->isValid());
}

QProcess &tst_CliLimits::start(const QStringList &arguments, const QString &url)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir->path());
    process->setProcessEnvironment(environment);
    process->setProgram(QStringLiteral(VISNYK_CLI));
    process->setArguments(QStringList(arguments)
        << u"--json"_s << u"--data-dir"_s << m_dir->filePath(u"data-%1"_s.arg(m_processes.size())) << u"--gateway"_s
        << url << u"--login"_s << u"practice"_s << u"--password-stdin"_s);
    process->start();
    process->write("practice\n");
    process->closeWriteChannel();
    m_processes.push_back(std::move(process));
    return *m_processes.back();
}

bool tst_CliLimits::allEnd()
{
    return QTest::qWaitFor(
        [this] {
            return std::all_of(m_processes.cbegin(), m_processes.cend(),
                [](const auto &process) { return process->state() == QProcess::NotRunning; });
        },
        60'000);
}

int tst_CliLimits::withExitCode(int code) const
{
    return int(std::count_if(m_processes.cbegin(), m_processes.cend(), [code](const auto &process) {
        return process->exitStatus() == QProcess::NormalExit && process->exitCode() == code;
    }));
}

void tst_CliLimits::equalCostQuestionsOfAllProcessesAreFour()
{
    constexpr int Askers = 7;
    PracticeGateway gateway(PracticeGateway::Setup {});
    const Result<QUrl> url = gateway.start();
    QVERIFY(url);
    for (int i = 0; i < Askers; ++i)
        start({ u"cost"_s, u"--to"_s, u"+380501234567"_s, u"--text"_s, u"Hello"_s }, url->toString());
    QVERIFY(allEnd());
    const QList<PracticeGateway::RequestRecord> requests = gateway.requests();
    QCOMPARE(std::count_if(requests.cbegin(), requests.cend(),
                 [](const PracticeGateway::RequestRecord &request) { return request.endpoint == u"cost"_s; }),
        4);
    QVERIFY(requests.constLast().atMs - requests.constFirst().atMs < 60'000);
    int confirmed = 0;
    int openly = 0;
    for (const auto &process : m_processes) {
        const QJsonObject answer = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
        confirmed += answer.value(u"source"_s).toString() == u"gateway"_s ? 1 : 0;
        openly += process->readAllStandardError().contains("Not confirmed by the gateway") ? 1 : 0;
    }
    QCOMPARE(confirmed, 4);
    QCOMPARE(openly, Askers - 4);
    QCOMPARE(withExitCode(0), 4);
}

void tst_CliLimits::balancesOfAllProcessesAreTen()
{
    constexpr int Askers = 12;
    PracticeGateway gateway(PracticeGateway::Setup {});
    const Result<QUrl> url = gateway.start();
    QVERIFY(url);
    for (int i = 0; i < Askers; ++i)
        start({ u"balance"_s }, url->toString());
    QVERIFY(allEnd());
    QCOMPARE(gateway.requests().size(), 10);
    QCOMPARE(withExitCode(0), 10);
}

void tst_CliLimits::fourRequestsOfAllProcessesAtOnce()
{
    constexpr int Askers = 9;
    Crowd crowd;
    for (int i = 0; i < Askers; ++i)
        start({ u"balance"_s }, crowd.server.url().toString());
    QVERIFY(allEnd());
    QCOMPARE(withExitCode(0), Askers);
    QCOMPARE(crowd.server.requests.size(), Askers);
    QVERIFY2(crowd.mostAtOnce <= 4, qPrintable(QString::number(crowd.mostAtOnce)));
}

void tst_CliLimits::oneSendOfAllProcessesAtOnce()
{
    constexpr int Senders = 4;
    Crowd crowd;
    for (int i = 0; i < Senders; ++i)
        start({ u"send"_s, u"--yes"_s, u"--to"_s, u"+38050123456%1"_s.arg(i), u"--text"_s, u"Hello"_s },
            crowd.server.url().toString());
    QVERIFY(allEnd());
    for (const auto &process : m_processes)
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    QCOMPARE(crowd.mostSendsAtOnce, 1);
    QCOMPARE(crowd.mostAlike, 1);
}

void tst_CliLimits::aProcessThatWasKilledLeavesItsPlace()
{
    bool silent = true;
    ScriptedServer server([&silent](QTcpSocket &socket, const ScriptedServer::Request &) {
        if (!silent)
            socket.write(ScriptedServer::http(R"({"balance":"250.80","currency":"UAH"})"));
    });
    for (int i = 0; i < 4; ++i)
        start({ u"balance"_s }, server.url().toString());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 4, 30'000);
    silent = false;
    const QProcess &fifth = start({ u"balance"_s }, server.url().toString());
    QVERIFY(!QTest::qWaitFor([&server] { return server.requests.size() > 4; }, 1'000));
    m_processes.front()->kill();
    QTRY_COMPARE_WITH_TIMEOUT(fifth.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(fifth.exitCode(), 0);
    for (const auto &process : m_processes) {
        process->kill();
        process->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(tst_CliLimits)
#include "tst_clilimits.moc"
