// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/practicegateway.h"

#include <QFile>
#include <QHash>
#include <QLockFile>

#include <functional>
#include <memory>
#include <vector>

namespace Visnyk::Practice {

struct StoredMessage
{
    PracticeGateway::LedgerEntry entry; // status -1: its delivery follows from fateOf(); anything else is fixed
    qint64 patienceMs = 0;              // call: until the last attempt has failed
    QString comment;
    QString mccmnc;
    QString country;
    QString operatorName;
    int type = 0;
    bool refused = false; // registered with its id, but never accepted
    bool broken = false;  // the phone cannot read it
    bool isPart = false;  // of a longer binary message
    qint64 joinedMs = 0;  // a part: when the last of its parts was planned for, UTC; 0 = some are missing
    bool deleted = false; // by status.php?del=1
};

/**
 * What the gateway knows for good: messages, balance, last id it gave out. With a directory every change is one JSON
 * line that is on the disk before the call returns; a line cut short by a crash is dropped at the next start.
 */
class Ledger
{
public:
    [[nodiscard]] Result<> open(const QString &dir, qint64 initialBalanceMicros);
    void close();

    /** One accepted or refused request. Numbers the messages' ids in the index; the newest wins for (address, id). */
    [[nodiscard]] Result<> append(std::vector<StoredMessage> messages, qint64 balanceMicros, qint64 lastAutoId);
    [[nodiscard]] Result<> setBalance(qint64 micros);
    [[nodiscard]] Result<> markDeleted(size_t index);
    /** Those go for good, from the file as well. */
    [[nodiscard]] Result<> remove(const std::function<bool(const StoredMessage &)> &isGone);

    [[nodiscard]] const std::vector<StoredMessage> &messages() const { return m_messages; }
    /** Index of the newest message with this id to this address, however the number is written; -1 = none. */
    [[nodiscard]] qsizetype find(const QString &address, const QString &id) const;
    [[nodiscard]] qint64 balanceMicros() const { return m_balance; }
    [[nodiscard]] qint64 lastAutoId() const { return m_lastAutoId; }
    [[nodiscard]] qint64 lastRequestNumber() const { return m_lastRequest; }

private:
    [[nodiscard]] Result<> load();
    bool readLine(const QByteArray &line);
    void keep(std::vector<StoredMessage> messages);
    void join(size_t index);
    void finish(const QList<size_t> &parts);
    [[nodiscard]] Result<> write(const QByteArray &line);
    [[nodiscard]] Result<> writeAnew(const std::vector<StoredMessage> &messages);

    std::vector<StoredMessage> m_messages;
    QHash<QString, size_t> m_index;
    QHash<QString, QList<size_t>> m_unfinished; // parts of binary messages, see join()
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QFile> m_file;
    qint64 m_balance = 0;
    qint64 m_lastAutoId = 0;
    qint64 m_lastRequest = 0;
    bool m_inMemory = false;
};

} // namespace Visnyk::Practice
