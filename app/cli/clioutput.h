// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QString>

namespace Visnyk {

/** Exit status of visnyk-cli; the numbers are its contract. */
enum class ExitCode : int {
    Done = 0,
    Some = 1, // some lines or recipients failed or are not known yet
    Usage = 2,
    Account = 3, // account or key store
    Network = 4, // nothing was sent
    Unknown = 5, // outcome unknown
    Refused = 6, // by the gateway
    Locked = 7,  // data directory locked or damaged
};

/** What a whole command ends with when @p error ends it. */
[[nodiscard]] ExitCode exitCodeFor(const Error &error);

/** The same for a command that only asks: an answer that did not come leaves nothing unknown. */
[[nodiscard]] ExitCode exitCodeForReading(const Error &error);

/** {"kind", "detail"} and the gateway's code where there is one. */
[[nodiscard]] QJsonObject toJson(const Error &error);

/** "1 part", "3 parts": the command line speaks English only, so that scripts can rely on it. */
[[nodiscard]] QString counted(qint64 number, const QString &noun);

/** "1.40 UAH"; without a currency the number alone. */
[[nodiscard]] QString amount(const QString &sum, const QString &currency);

/** Standard output and standard error of one command. */
class CliOutput
{
public:
    explicit CliOutput(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    /** One record: @p object as a JSON line, or @p human with what is hidden in it made visible. */
    void record(const QJsonObject &object, const QString &human) const;
    /** Machine-only record: nothing in human mode. */
    void machine(const QJsonObject &object) const;
    /** To standard error, never mixed with records. */
    void note(const QString &text);
    void failed(const Error &error, int line = 0);

private:
    bool m_json = false;
};

/** Runs the event loop until @p future is there. A cancelled one is a Cancelled error. */
template <typename T> Result<T> await(const QFuture<Result<T>> &future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (future.isCanceled() || future.resultCount() == 0)
        return failure(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    return future.result();
}

} // namespace Visnyk
