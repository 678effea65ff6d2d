// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practicekit.h"
#include "store/place.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Visnyk {

/** A child that sends through a practice gateway over a database that iotrap watches, and what is left of it. */
class IoChild
{
public:
    IoChild()
        : gateway(setup(dir.filePath(QStringLiteral("gateway"))))
    {
        if (const auto started = gateway.start())
            m_url = *started;
    }

    /** "done ..." as the child said, or what else became of it. */
    [[nodiscard]] QString run(
        int rows, int rowsPerRequest, const QString &content, const QList<QPair<QString, QString>> &trap)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(IOTRAP));
        // The sanitizers want to be first; they need not.
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
            environment.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":verify_asan_link_order=0"));
        environment.insert(QStringLiteral("IOTRAP_DATABASE"), Place::databaseFile(dataDir()));
        for (const auto &[name, value] : trap)
            environment.insert(name, value);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.setProcessEnvironment(environment);
        QSignalSpy finished(&child, &QProcess::finished);
        child.start(QStringLiteral(IOHOST),
            { dataDir(), m_url.toString(), QString::number(rows), QString::number(rowsPerRequest), content });
        if (child.state() != QProcess::NotRunning && finished.isEmpty() && !finished.wait(250'000))
            return QStringLiteral("hangs");
        if (child.exitStatus() != QProcess::NormalExit)
            return QStringLiteral("crashed");
        const QString said = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
        return child.exitCode() == 0 ? said : QStringLiteral("%1 (exit %2)").arg(said).arg(child.exitCode());
    }

    [[nodiscard]] QString dataDir() const { return dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString ledgerFile() const { return dir.filePath(QStringLiteral("gateway/ledger.jsonl")); }

    QTemporaryDir dir;
    PracticeGateway gateway;

private:
    static PracticeGateway::Setup setup(const QString &place)
    {
        PracticeGateway::Setup setup;
        setup.dir = place;            // on the disk before the answer leaves
        setup.duplicateGuard = false; // it would hide our mistakes
        setup.strictLimits = false;   // the child's clock runs faster than the gateway's
        return setup;
    }
    QUrl m_url;
};

/** Id and address of what the ledger of @p lines holds, refused messages apart. */
inline QList<QPair<QString, QString>> acceptedIn(const QByteArray &lines)
{
    QList<QPair<QString, QString>> accepted;
    QSet<QPair<QString, QString>> known; // later lines tell how a message fares
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &line : all) {
        const QJsonArray messages = QJsonDocument::fromJson(line).object().value(QLatin1String("messages")).toArray();
        for (const auto &value : messages) {
            const QJsonObject message = value.toObject();
            const QPair<QString, QString> key { message.value(QLatin1String("id")).toString(),
                message.value(QLatin1String("to")).toString() };
            if (!message.value(QLatin1String("refused")).toBool() && !known.contains(key)) {
                known.insert(key);
                accepted.append(key);
            }
        }
    }
    return accepted;
}

/**
 * What is wrong between the database in @p dir, opened as at the next start, and what the gateway had @p accepted by
 * then; empty = nothing.
 */
inline QString judgeFiles(const QString &dir, const QList<QPair<QString, QString>> &accepted)
{
    {
        const auto store = Store::open(dir, Store::Mode::Write);
        if (!store)
            return QStringLiteral("it does not open: ") + store.error().detail;
        const auto report = (*store)->beginRun(SystemClock().utcMs() + 60'000'000'000, "machine-1");
        if (!report)
            return QStringLiteral("no start: ") + report.error().detail;
        if (!report->quarantined.isEmpty())
            return QStringLiteral("damaged");
    }
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("judge"));
        database.setDatabaseName(Place::databaseFile(dir));
        if (!database.open())
            problem = database.lastError().text();
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("PRAGMA integrity_check")) || !query.next()
            || query.value(0).toString() != QStringLiteral("ok"))
            problem = QStringLiteral("not whole: ") + query.value(0).toString();
        query.prepare(QStringLiteral("SELECT m.state FROM message m JOIN request r ON r.id = m.request JOIN phone p"
                                     " ON p.id = m.phone WHERE r.gateway_id = ? AND ltrim(p.address, '+') = ?"));
        for (const auto &[id, address] : accepted) {
            if (!problem.isEmpty())
                break;
            query.addBindValue(id);
            query.addBindValue(address);
            if (!query.exec() || !query.next()) {
                problem = QStringLiteral("accepted without a record: %1").arg(address);
                break;
            }
            const auto state = static_cast<SendState>(query.value(0).toInt());
            if (state != SendState::Accepted && state != SendState::Unknown)
                problem = QStringLiteral("accepted, and said to be %1: %2").arg(toString(state), address);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("judge"));
    return problem;
}

} // namespace Visnyk
