// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <memory>

namespace Visnyk {

class Work;

/** One SQLite connection with a name of its own and its prepared statements. */
class Connection
{
public:
    enum class Mode : quint8 {
        Write,
        Read,
        Immutable, /* a read-only place without a journal: SQLite must not try to make one */
        Copy,      /* a copy that is to lie anywhere as one file: without the journal of a database in use */
        Scratch    /* in memory */
    };

    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    Connection(Connection &&) = delete;
    Connection &operator=(Connection &&) = delete;

    /** Opens and sets the pragmas, each read back. */
    [[nodiscard]] Result<> configure();
    struct Prepared
    {
        QSqlQuery query;
        QList<int> order; // which value goes to each placeholder
    };
    /**
     * A statement ready for values, kept for the next use; an error when SQLite does not understand it. Placeholders
     * are ? or ?1, ?2...: the numbered ones may repeat, which Qt's driver (6.4) cannot do itself.
     */
    [[nodiscard]] Result<Prepared *> prepared(const QString &sql);
    /** The error of @p query as ours, remembering SQLite's number. */
    [[nodiscard]] Error fault(const QSqlError &error);

    void forgetFault() { m_lastCode = 0; }
    [[nodiscard]] bool isDamaged() const;
    /** The disk is full or failed. */
    [[nodiscard]] bool couldNotWrite() const;
    /** The run of the program that may write here; 0 before beginRun. */
    [[nodiscard]] qint64 epoch() const { return m_epoch; }
    void setEpoch(qint64 epoch) { m_epoch = epoch; }

    /** Not within a transaction: there SQLite ignores it. */
    [[nodiscard]] Result<> setForeignKeys(bool on);
    /** Everything that is in the database now, into a new or empty file; what was deleted is not in it. */
    [[nodiscard]] Result<> writeCopy(const QString &path);
    /** Everything in the journal goes into the file, and the journal is cut to nothing; false when a reader stands in
     * the way. */
    [[nodiscard]] Result<bool> truncateJournal();
    /** What every writing transaction does last; null = nothing. */
    using LastStep = void (*)(Work &);
    [[nodiscard]] LastStep lastStep() const { return m_lastStep; }
    void setLastStep(LastStep step) { m_lastStep = step; }
    /**
     * More memory and rarer copying of the journal into the file, for many transactions in a row; false sets both back
     * and copies. Each commit is as durable as ever.
     */
    [[nodiscard]] Result<> setBulk(bool on);

private:
    [[nodiscard]] Result<> pragma(const QString &name, const QString &value, const QString &expected);

    QString m_name;
    Mode m_mode;
    QSqlDatabase m_db;
    std::map<QString, Prepared> m_statements;
    int m_lastCode = 0;
    qint64 m_epoch = 0;
    LastStep m_lastStep = nullptr;
};

} // namespace Visnyk
