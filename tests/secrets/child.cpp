// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "child.h"

#include "canary.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

ChildKit::ChildKit(QString root, Home home)
    : m_root(std::move(root))
{
    for (const QString &folder : { u"/home"_s, u"/tmp"_s, u"/run"_s, u"/work"_s })
        QDir().mkpath(m_root + folder);
    QFile::setPermissions(m_root + u"/run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (home == Home::Own) {
        setVariable(u"HOME"_s, m_root + u"/home"_s);
        setVariable(u"XDG_RUNTIME_DIR"_s, m_root + u"/run"_s);
        for (const QString &name : { u"CONFIG"_s, u"CACHE"_s, u"DATA"_s, u"STATE"_s })
            setVariable(u"XDG_%1_HOME"_s.arg(name), QString(m_root + u"/home/"_s + name.toLower()));
    }
    setVariable(u"TMPDIR"_s, m_root + u"/tmp"_s);
    setVariable(u"QT_LOGGING_RULES"_s, u"*=true;visnyk.*=true;qt.network*=true"_s);
}

ChildRun ChildKit::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    constexpr int TimeoutMs = 60'000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : m_variables) {
        if (value)
            environment.insert(name, *value);
        else
            environment.remove(name);
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_root + u"/work"_s);
    ChildRun result;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return result;
    // It still waits for its input. Right after the start the kernel may not have put its words in place yet.
    (void)QTest::qWaitFor([&] {
        result.visible = visibleOf(process.processId());
        return result.visible.contains("TMPDIR=");
    });
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor(
        [&] {
            if (process.state() == QProcess::NotRunning)
                return true;
            const QByteArray now = visibleOf(process.processId());
            if (!result.visible.endsWith(now))
                result.visible += now;
            return false;
        },
        TimeoutMs);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    } else {
        result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

ChildRun ChildKit::cli(QStringList arguments, const QByteArray &input, bool typesPassword) const
{
    arguments << u"--data-dir"_s << dataDir();
    if (!typesPassword)
        return run(QStringLiteral(VISNYK_CLI), arguments, input);
    return run(QStringLiteral(VISNYK_CLI), arguments << u"--password-stdin"_s, canary().toUtf8() + '\n' + input);
}

QByteArray ChildKit::logs() const
{
    QByteArray all;
    const QDir folder(dataDir() + u"/logs"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QStringList ChildKit::leaks(const ChildRun &run) const
{
    QStringList leaks;
    const auto note = [&leaks](const QString &where, const QStringList &forms) {
        for (const QString &form : forms)
            leaks.append(u"%1: %2"_s.arg(where, form));
    };
    note(u"standard output"_s, found(secretNeedles(), run.output));
    note(u"standard error"_s, found(secretNeedles() + hostileNeedles(), run.errors));
    note(u"command line or environment"_s, found(secretNeedles(), run.visible));
    note(u"log"_s, found(hostileNeedles(), logs()));
    // The last net caught something: then a line was written that should never have been.
    if (run.errors.contains("[secret]") || logs().contains("[secret]"))
        leaks.append(u"a log line had to be redacted"_s);
    return leaks + foundBelow(secretNeedles(), m_root);
}
