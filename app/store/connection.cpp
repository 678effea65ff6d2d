// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <array>
#include <atomic>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

// Result codes of SQLite, https://www.sqlite.org/rescode.html
constexpr int CodeIoError = 10;
constexpr int CodeCorrupt = 11;
constexpr int CodeFull = 13;
constexpr int CodeNotADatabase = 26;

constexpr std::size_t MaxStatements = 200;

QString uniqueName()
{
    static std::atomic<quint64> last { 0 };
    return u"visnyk-store-"_s % QString::number(++last);
}

/** ?7 becomes ?, and the index of its value is appended to @p order. Our statements hold no ? in literals. */
QString unnumbered(const QString &sql, QList<int> *order)
{
    static const QRegularExpression placeholder(u"\\?(\\d*)"_s);
    QString plain;
    qsizetype done = 0;
    for (auto each = placeholder.globalMatch(sql); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString number = match.captured(1);
        *order << (number.isEmpty() ? static_cast<int>(order->size()) : number.toInt() - 1);
        plain += QStringView(sql).mid(done, match.capturedStart() - done);
        plain += u'?';
        done = match.capturedEnd();
    }
    plain += QStringView(sql).mid(done);
    return plain;
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_name(uniqueName())
    , m_mode(mode)
    , m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    switch (mode) {
    case Mode::Write:
    case Mode::Copy:
        m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        m_db.setDatabaseName(path);
        break;
    case Mode::Scratch: m_db.setDatabaseName(u":memory:"_s); break;
    case Mode::Read:
        m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s);
        m_db.setDatabaseName(path);
        break;
    case Mode::Immutable:
        m_db.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        m_db.setDatabaseName(u"file:"_s % QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) % u"?immutable=1"_s);
        break;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    m_db.close();
    m_db = QSqlDatabase(); // removeDatabase() warns while a copy lives
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Connection::configure()
{
    if (!m_db.open())
        return failure(fault(m_db.lastError()));
    if (m_mode == Mode::Scratch)
        return {};
    if (m_mode == Mode::Read || m_mode == Mode::Immutable) {
        for (const QString &name : { u"query_only"_s, u"trusted_schema"_s }) {
            const QString value = name == "query_only"_L1 ? u"1"_s : u"0"_s;
            if (auto set = pragma(name, value, value); !set)
                return set;
        }
        return {};
    }
    // secure_delete: Debian builds SQLite with it, others may not; what was deleted must not stay in freed pages.
    struct Pragma
    {
        QLatin1StringView name;
        QLatin1StringView value;
        QLatin1StringView expected;
    };
    static constexpr std::array pragmas { Pragma { "journal_mode"_L1, "WAL"_L1, "wal"_L1 },
        Pragma { "synchronous"_L1, "FULL"_L1, "2"_L1 }, Pragma { "foreign_keys"_L1, "ON"_L1, "1"_L1 },
        Pragma { "busy_timeout"_L1, "5000"_L1, "5000"_L1 }, Pragma { "trusted_schema"_L1, "OFF"_L1, "0"_L1 },
        Pragma { "secure_delete"_L1, "ON"_L1, "1"_L1 } };
    for (const auto &each : pragmas) {
        const bool isJournal = m_mode == Mode::Copy && each.name == "journal_mode"_L1;
        const QString value = isJournal ? u"DELETE"_s : QString(each.value);
        const QString expected = isJournal ? u"delete"_s : QString(each.expected);
        if (auto set = pragma(each.name, value, expected); !set)
            return set;
    }
    return {};
}

Result<> Connection::writeCopy(const QString &path)
{
    // A connection that may only ask may not even write into another file.
    if (m_mode == Mode::Read || m_mode == Mode::Immutable)
        if (auto set = pragma(u"query_only"_s, u"0"_s, u"0"_s); !set)
            return set;
    QSqlQuery query(m_db);
    if (!query.prepare(u"VACUUM INTO ?"_s))
        return failure(fault(query.lastError()));
    query.bindValue(0, path);
    if (!query.exec())
        return failure(fault(query.lastError()));
    return {};
}

Result<> Connection::pragma(const QString &name, const QString &value, const QString &expected)
{
    QSqlQuery query(m_db);
    if (!query.exec(u"PRAGMA "_s % name % u" = "_s % value))
        return failure(fault(query.lastError()));
    query.finish();
    if (!query.exec(u"PRAGMA "_s % name) || !query.next())
        return failure(fault(query.lastError()));
    if (const QString found = query.value(0).toString(); found != expected)
        return failure(Error::Kind::Storage, u"the database does not keep "_s % name % u": it says "_s % found);
    return {};
}

Result<> Connection::setForeignKeys(bool on)
{
    return on ? pragma(u"foreign_keys"_s, u"ON"_s, u"1"_s) : pragma(u"foreign_keys"_s, u"OFF"_s, u"0"_s);
}

Result<> Connection::setBulk(bool on)
{
    // cache_size: KiB when negative; wal_autocheckpoint: pages. The others are SQLite's own.
    const QString cache = on ? u"-32768"_s : u"-2000"_s;
    const QString pages = on ? u"8000"_s : u"1000"_s;
    if (auto set = pragma(u"cache_size"_s, cache, cache); !set)
        return set;
    if (auto set = pragma(u"wal_autocheckpoint"_s, pages, pages); !set || on)
        return set;
    QSqlQuery query(m_db);
    if (!query.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s))
        return failure(fault(query.lastError()));
    return {};
}

Result<bool> Connection::truncateJournal()
{
    // A long question of a reader is not waited for: whoever wants this comes again.
    if (auto set = pragma(u"busy_timeout"_s, u"50"_s, u"50"_s); !set)
        return failure(set.error());
    QSqlQuery query(m_db);
    Result<bool> cut = false;
    if (query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) && query.next())
        cut = query.value(0).toInt() == 0; // else busy
    else
        cut = failure(fault(query.lastError()));
    query.finish();
    if (auto set = pragma(u"busy_timeout"_s, u"5000"_s, u"5000"_s); cut && !set)
        return failure(set.error());
    return cut;
}

Result<Connection::Prepared *> Connection::prepared(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return &found->second;
    if (m_statements.size() >= MaxStatements)
        m_statements.clear();
    QList<int> order;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(unnumbered(sql, &order)))
        return failure(fault(query.lastError()));
    return &m_statements.emplace(sql, Prepared { std::move(query), order }).first->second;
}

Error Connection::fault(const QSqlError &error)
{
    m_lastCode = error.nativeErrorCode().toInt();
    // Extended codes keep the main one in their low byte.
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error { Error::Kind::Storage, text % u" (SQLite "_s % QString::number(m_lastCode) % u')', 0, 0, {} };
}

bool Connection::isDamaged() const
{
    const int code = m_lastCode & 0xff;
    return code == CodeCorrupt || code == CodeNotADatabase;
}

bool Connection::couldNotWrite() const
{
    // SQLite calls only one of many shortages of room by that name: a quota, or the index of the journal, is I/O.
    const int code = m_lastCode & 0xff;
    return code == CodeFull || code == CodeIoError;
}

} // namespace Visnyk
