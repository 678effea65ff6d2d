// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace Visnyk {

/** At most @p limit requests that share @p key within a minute. */
struct LimitRule
{
    QByteArray key;
    int limit = 1;
};

/**
 * The gateway counts by account, not by process: the windows and command lines of one person that use the same account
 * keep its limits together. One file per account (named by a digest) holds the times of recent requests; locks on it
 * are the places at the gateway, and the kernel gives them back when a process dies. All of it is a courtesy: a file
 * that is damaged, foreign or held for ever is worked around, and each process then keeps the limits for itself.
 * Where the system has no such locks (anything but Linux) there is nothing shared; a lock file per place would do.
 */
class SharedLimits
{
public:
    static constexpr int Places = 4;
    /** A second more than a minute: the way to the gateway takes a different time each time. */
    static constexpr qint64 WindowMs = 61'000;

    /** A place at the gateway, until it is destroyed. */
    class Seat
    {
    public:
        explicit Seat(int file)
            : m_file(file)
        {
        }
        ~Seat();
        Seat(const Seat &) = delete;
        Seat &operator=(const Seat &) = delete;

    private:
        int m_file = -1;
    };
    struct SeatAnswer
    {
        std::unique_ptr<Seat> seat; // null: taken by others, or
        bool unavailable = false;   // nobody can tell
    };
    struct Count
    {
        qint64 waitMs = 0; // 0 = counted
        qint64 atMs = 0;   // under which it was counted
    };

    /** @p directory is made if it is not there; it has to be this user's alone. */
    SharedLimits(QString directory, const QByteArray &account, std::shared_ptr<const Clock> clock);
    ~SharedLimits();
    SharedLimits(const SharedLimits &) = delete;
    SharedLimits &operator=(const SharedLimits &) = delete;

    /** Where this user's processes meet: in XDG_RUNTIME_DIR, or where that would be; empty = nowhere. */
    [[nodiscard]] static QString meetingPlace();
    /** Names the account without naming it. */
    [[nodiscard]] static QByteArray accountDigest(const QUrl &base, const QString &login);

    /** Counts one request under all of @p rules unless one of them forbids it; nullopt = nobody can tell. */
    [[nodiscard]] std::optional<Count> count(const QList<LimitRule> &rules);
    /** What was counted at @p atMs never left. */
    void giveBack(const QList<QByteArray> &keys, qint64 atMs);
    /** One of the places, for a send also the only place of a send. Does not wait. */
    [[nodiscard]] SeatAnswer takeSeat(bool isSend);

    [[nodiscard]] QString path() const { return m_path; }

private:
    struct Entry
    {
        QByteArray key;
        qint64 atMs = 0;
    };
    [[nodiscard]] int openFile() const;
    [[nodiscard]] bool isReady();
    [[nodiscard]] QList<Entry> read(qint64 nowMs) const;
    [[nodiscard]] bool write(const QList<Entry> &entries) const;

    QString m_directory;
    QString m_path;
    std::shared_ptr<const Clock> m_clock;
    int m_file = -1;
    qint64 m_tryAgainMs = 0; // after somebody held the file for too long
};

} // namespace Visnyk
