// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/practicekit.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>

#include <csignal>

namespace Visnyk {

/** One of the real programs, running. */
class Program
{
public:
    Program(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
        m_started = m_process.waitForStarted();
    }
    ~Program()
    {
        if (isRunning()) {
            signal(SIGCONT);
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void signal(int number) const
    {
        if (m_started && isRunning())
            ::kill(pid_t(m_process.processId()), number);
    }
    void write(const QByteArray &input)
    {
        m_process.write(input);
        m_process.closeWriteChannel();
    }
    /** Serves events meanwhile. */
    [[nodiscard]] bool ended(int withinMs = 60'000) const
    {
        return QTest::qWaitFor([this] { return !isRunning(); }, withinMs);
    }
    /** -1 while it runs, -2 where a signal ended it. */
    [[nodiscard]] int exitCode() const
    {
        if (isRunning())
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }
    [[nodiscard]] const QByteArray &errors()
    {
        m_errors += m_process.readAllStandardError();
        return m_errors;
    }
    [[nodiscard]] const QByteArray &output()
    {
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }
    /** All of it, for the report of a test. */
    [[nodiscard]] QByteArray said()
    {
        QByteArray all = errors();
        all += output();
        return all;
    }
    [[nodiscard]] QList<QJsonObject> lines()
    {
        QList<QJsonObject> all;
        const QList<QByteArray> rows = output().split('\n');
        for (const QByteArray &row : rows) {
            if (row.startsWith('{'))
                all << QJsonDocument::fromJson(row).object();
        }
        return all;
    }

private:
    QProcess m_process;
    bool m_started = false;
    QByteArray m_errors;
    QByteArray m_output;
};

/** A home, a data directory and a run-time directory for the real programs, and a practice gateway outside of them. */
class ProgramKit
{
    QTemporaryDir m_dir;

public:
    explicit ProgramKit(const Clock *gatewayClock = nullptr)
        : environment(QProcessEnvironment::systemEnvironment())
    {
        PracticeGateway::Setup setup;
        setup.duplicateGuard = false; // it would hide our mistakes
        setup.strictLimits = false;
        setup.timeScale = 1000;
        setup.clock = gatewayClock;
        gateway = std::make_unique<PracticeGateway>(setup);
        const auto listening = gateway->start();
        if (!listening || !m_dir.isValid())
            qFatal("no gateway or no directory for the test");
        url = *listening;
        for (const QString &name : { QStringLiteral("home"), QStringLiteral("run"), QStringLiteral("tmp") })
            QDir(m_dir.path()).mkdir(name);
        QFile::setPermissions(path(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
        environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString dataDir() const { return path(QStringLiteral("data")); }

    /** The window's program; its practice account speaks to our gateway. */
    [[nodiscard]] std::unique_ptr<Program> window(const QStringList &arguments = {}) const
    {
        return std::make_unique<Program>(QStringLiteral(VISNYK),
            QStringList { QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--gateway"), url.toString() }
                + arguments,
            environment);
    }
    /** Opens it and waits until it takes a later start; null when it does not come. Of two starts at once the later may
     * be the one that stays. */
    [[nodiscard]] std::unique_ptr<Program> openWindow() const
    {
        auto one = window();
        auto other = window();
        if (!QTest::qWaitFor([&] { return one->isRunning() != other->isRunning(); }, 60'000))
            return nullptr;
        auto &gone = one->isRunning() ? other : one;
        if (gone->exitCode() != 0)
            return nullptr;
        return std::move(one->isRunning() ? one : other);
    }
    /** The command line's, with the same account. */
    [[nodiscard]] std::unique_ptr<Program> cli(const QStringList &arguments) const
    {
        return std::make_unique<Program>(QStringLiteral(VISNYK_CLI),
            QStringList(arguments) << QStringLiteral("--json") << QStringLiteral("--data-dir") << dataDir()
                                   << QStringLiteral("--account") << QStringLiteral("practice")
                                   << QStringLiteral("--gateway") << url.toString(),
            environment);
    }
    void setFault(const QByteArray &script) const
    {
        const auto faults = PracticeGateway::parseScript(script);
        if (!faults)
            qFatal("a fault that is none: %s", script.constData());
        gateway->setFaults(*faults);
    }
    [[nodiscard]] qsizetype sends() const
    {
        const QList<PracticeGateway::RequestRecord> requests = gateway->requests();
        return std::count_if(requests.cbegin(), requests.cend(),
            [](const PracticeGateway::RequestRecord &request) { return request.endpoint == QLatin1String("send"); });
    }
    /** True when the window listens to later starts. */
    [[nodiscard]] bool listens(int withinMs = 60'000) const
    {
        const QDir run(path(QStringLiteral("run")));
        return QTest::qWaitFor(
            [&run] { return !run.entryList({ QStringLiteral("visnyk-*") }, QDir::System | QDir::Files).isEmpty(); },
            withinMs);
    }
    [[nodiscard]] QString socketPath() const
    {
        const QDir run(path(QStringLiteral("run")));
        return run.filePath(run.entryList({ QStringLiteral("visnyk-*") }, QDir::System | QDir::Files).value(0));
    }

    QProcessEnvironment environment;
    std::unique_ptr<PracticeGateway> gateway;
    QUrl url;
};

/** An engine of ours on the data directory of the real programs, while none of them runs or only to look. */
class InsideEngine
{
public:
    explicit InsideEngine(const ProgramKit &kit, bool readOnly = false)
    {
        Engine::Setup setup;
        setup.dataDir = kit.dataDir();
        setup.clock = std::make_shared<const SystemClock>();
        setup.machineId = QSysInfo::machineUniqueId();
        setup.readOnly = readOnly;
        setup.mayResume = false;
        engine = std::make_unique<Engine>(setup);
        report = await(engine->start());
    }

    std::unique_ptr<Engine> engine;
    Result<StartReport> report;
};

} // namespace Visnyk
