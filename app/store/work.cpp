// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/work.h"

#include "base/logging.h"

#include <QSqlError>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

std::optional<qint64> Row::maybe(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::optional<qint64> {} : value.toLongLong();
}

std::optional<Money> Row::money(int column) const
{
    const std::optional<qint64> micros = maybe(column);
    return micros ? std::optional(Money::fromMicros(*micros)) : std::nullopt;
}

namespace Sql {

QVariant value(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant value(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

QVariant value(const std::optional<qint64> &number)
{
    return number ? value(*number) : QVariant(QMetaType::fromType<qint64>());
}

QVariant value(const std::optional<Money> &money)
{
    return money ? value(*money) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace Sql

Work::Work(Connection &connection, Kind kind)
    : m_connection(connection)
    , m_kind(kind)
{
    connection.forgetFault();
    run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = ok();
    if (kind == Kind::Write && ok() && connection.epoch() > 0
        && number(u"SELECT value FROM meta WHERE key = 'epoch'"_s) != connection.epoch())
        fail(Error::Kind::Storage, u"another instance of the program has taken over this database"_s);
}

Work::~Work()
{
    rollBack();
}

void Work::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Work::check(const Result<> &result)
{
    if (!result)
        fail(result.error());
}

QSqlQuery *Work::start(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return nullptr;
    const Result<Connection::Prepared *> prepared = m_connection.prepared(sql);
    if (!prepared) {
        fail(prepared.error());
        return nullptr;
    }
    QSqlQuery &query = (*prepared)->query;
    Q_ASSERT(!query.isActive());
    const QList<int> &order = (*prepared)->order;
    for (int i = 0; i < order.size(); ++i)
        query.bindValue(i, values.at(order.at(i)));
    if (query.exec())
        return &query;
    fail(m_connection.fault(query.lastError()));
    query.finish();
    return nullptr;
}

void Work::end(QSqlQuery &query)
{
    // next() answers false at the end and on an error alike.
    if (query.lastError().isValid())
        fail(m_connection.fault(query.lastError()));
    query.finish();
}

Work::Outcome Work::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = start(sql, values);
    if (!query)
        return {};
    const Outcome outcome { query->numRowsAffected(), query->lastInsertId().toLongLong() };
    query->finish();
    return outcome;
}

void Work::demand(qint64 found, qint64 expected)
{
    if (ok() && found != expected)
        fail(Error::Kind::Storage,
            u"not as expected in the database: "_s % QString::number(found) % u" rows instead of "_s
                % QString::number(expected));
}

Result<> Work::finish()
{
    if (ok() && m_open && m_kind == Kind::Write && m_connection.lastStep())
        m_connection.lastStep()(*this);
    if (ok() && m_open) {
        run(u"COMMIT"_s);
        m_open = !ok();
    }
    rollBack();
    if (m_error)
        return failure(*m_error);
    return {};
}

void Work::rollBack()
{
    if (!m_open)
        return;
    m_open = false;
    const Result<Connection::Prepared *> prepared = m_connection.prepared(u"ROLLBACK"_s);
    if (!prepared)
        return;
    // SQLite rolls back by itself after some errors (disk full, I/O); then there is nothing left to do.
    if (!(*prepared)->query.exec())
        qCDebug(lcStore) << "nothing to roll back:" << (*prepared)->query.lastError().nativeErrorCode();
    (*prepared)->query.finish();
}

} // namespace Visnyk
