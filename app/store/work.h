// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/money.h"
#include "store/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace Visnyk {

/** One line of a result, columns from 0. */
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int small(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] std::optional<qint64> maybe(int column) const;
    [[nodiscard]] std::optional<Money> money(int column) const;
    template <typename E> [[nodiscard]] E as(int column) const { return static_cast<E>(small(column)); }

private:
    const QSqlQuery &m_query;
};

namespace Sql {
inline QVariant value(qint64 number)
{
    return QVariant::fromValue(number);
}
inline QVariant value(int number)
{
    return number;
}
/** Never NULL: Qt would bind a null string as one. */
QVariant value(const QString &text);
QVariant value(const QByteArray &bytes);
QVariant value(const std::optional<qint64> &number);
inline QVariant value(Money money)
{
    return value(money.micros());
}
QVariant value(const std::optional<Money> &money);
template <typename E>
requires std::is_enum_v<E> QVariant value(E state)
{
    return static_cast<int>(state);
}
} // namespace Sql

/**
 * One transaction. The first error stays: later statements do nothing, finish() returns it and everything is rolled
 * back. Without finish() everything is rolled back too.
 */
class Work
{
public:
    enum class Kind : quint8 { Read, Write /* BEGIN IMMEDIATE, refused when another run has taken over */ };

    Work(Connection &connection, Kind kind);
    ~Work();
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;
    Work(Work &&) = delete;
    Work &operator=(Work &&) = delete;

    [[nodiscard]] bool ok() const { return !m_error; }
    void fail(Error error);
    void fail(Error::Kind kind, const QString &detail) { fail(Error { kind, detail, 0, 0, {} }); }
    void check(const Result<> &result);

    /** Rows changed by the statement itself; 0 after an error. */
    template <typename... Values> qint64 run(const QString &sql, const Values &...values)
    {
        return execute(sql, { Sql::value(values)... }).changed;
    }
    /** The row id made by an INSERT; 0 after an error. */
    template <typename... Values> [[nodiscard]] qint64 insert(const QString &sql, const Values &...values)
    {
        return execute(sql, { Sql::value(values)... }).insertedId;
    }
    /** Fails unless exactly @p rows were changed. */
    template <typename... Values> void expect(qint64 rows, const QString &sql, const Values &...values)
    {
        demand(execute(sql, { Sql::value(values)... }).changed, rows);
    }
    template <typename Visitor, typename... Values>
    void each(const Visitor &visit, const QString &sql, const Values &...values)
    {
        eachOf(visit, sql, { Sql::value(values)... });
    }
    template <typename Visitor> void eachOf(const Visitor &visit, const QString &sql, const QVariantList &values)
    {
        QSqlQuery *query = start(sql, values);
        if (!query)
            return;
        while (query->next())
            visit(Row(*query));
        end(*query);
    }
    /** First column of the first row, nullopt if there is no row or it is NULL. */
    template <typename... Values>
    [[nodiscard]] std::optional<qint64> number(const QString &sql, const Values &...values)
    {
        std::optional<qint64> found;
        each([&found](const Row &row) { found = row.maybe(0); }, sql, values...);
        return found;
    }
    /** The first column of every row. */
    template <typename... Values> [[nodiscard]] QList<qint64> numbers(const QString &sql, const Values &...values)
    {
        QList<qint64> found;
        each([&found](const Row &row) { found << row.integer(0); }, sql, values...);
        return found;
    }
    template <typename... Values> [[nodiscard]] std::optional<QString> text(const QString &sql, const Values &...values)
    {
        std::optional<QString> found;
        each([&found](const Row &row) { found = row.text(0); }, sql, values...);
        return found;
    }

    /** Commits (the only proof that anything is stored) or gives the first error. */
    [[nodiscard]] Result<> finish();
    /** finish() and then @p value. */
    template <typename T> [[nodiscard]] Result<T> finish(T value)
    {
        if (const Result<> done = finish(); !done)
            return failure(done.error());
        return value;
    }

private:
    struct Outcome
    {
        qint64 changed = 0;
        qint64 insertedId = 0;
    };
    Outcome execute(const QString &sql, const QVariantList &values);
    [[nodiscard]] QSqlQuery *start(const QString &sql, const QVariantList &values);
    void end(QSqlQuery &query);
    void demand(qint64 found, qint64 expected);
    void rollBack();

    Connection &m_connection;
    Kind m_kind;
    std::optional<Error> m_error;
    bool m_open = false;
};

} // namespace Visnyk
