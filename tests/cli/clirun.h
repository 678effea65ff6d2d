// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace Visnyk {

struct Run
{
    int exitCode = -1;
    QList<QJsonObject> lines;
    QByteArray output;
    QByteArray errors;
};

/** Runs the real program as a person's script would. */
[[nodiscard]] inline Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProgram(QStringLiteral(VISNYK_CLI));
    process.setArguments(arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        result.errors = "timed out: " + process.readAllStandardError();
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    const QList<QByteArray> lines = result.output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('{'))
            result.lines << QJsonDocument::fromJson(line).object();
    }
    return result;
}

[[nodiscard]] inline QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Visnyk
