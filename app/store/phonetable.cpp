// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/phonetable.h"

#include "domain/digits.h"
#include "store/clause.h"
#include "store/work.h"

#include <QStringTokenizer>

namespace Visnyk::PhoneTable {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendQuoted(QString &json, QStringView text)
{
    json += u'"';
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            json += u'\\' % character;
        else if (character < u' ')
            json += u"\\u%1"_s.arg(static_cast<int>(character.unicode()), 4, 16, QLatin1Char('0'));
        else
            json += character;
    }
    json += u'"';
}

/** {"+380501234567":"380501234567",...} */
QString withDigits(const QList<QString> &addresses)
{
    QString json(u'{');
    for (const QString &address : addresses) {
        if (json.size() > 1)
            json += u',';
        appendQuoted(json, address);
        json += u':';
        appendQuoted(json, digitsOf(address));
    }
    return json + u'}';
}

QList<qint64> numbersIn(QStringView json)
{
    QList<qint64> numbers;
    if (json.size() > 2) // [1,2]
        for (const QStringView number : qTokenize(json.sliced(1, json.size() - 2), u','))
            numbers << number.toLongLong();
    return numbers;
}

} // namespace

qint64 lastId(Work &work)
{
    return work.number(u"SELECT max(id) FROM phone"_s).value_or(0);
}

QList<qint64> idsOf(Work &work, const QList<QString> &addresses)
{
    const QString json = withDigits(addresses);
    const qint64 known = lastId(work);
    work.run(u"INSERT INTO phone (address, digits) SELECT key, value FROM json_each(?) WHERE true"
             " ON CONFLICT DO NOTHING"_s,
        json);
    work.run(u"INSERT INTO phone_digits (rowid, digits) SELECT id, digits FROM phone WHERE id > ?"_s, known);
    // One long text costs a tenth of as many rows.
    const auto found = work.text(u"SELECT json_group_array(id) FROM (SELECT p.id FROM json_each(?) j"
                                 " CROSS JOIN phone p ON p.address = j.key)"_s,
        json);
    QList<qint64> ids = numbersIn(found.value_or(QString()));
    if (work.ok() && ids.size() != addresses.size())
        work.fail(Error::Kind::Storage, u"not all numbers were stored"_s);
    return ids;
}

namespace {

void remove(Work &work, const QList<qint64> &ids)
{
    const QString list = jsonList(ids);
    // The index of a table kept elsewhere must be told what it forgets, while that is still there.
    work.run(u"INSERT INTO phone_digits (phone_digits, rowid, digits) SELECT 'delete', id, digits FROM phone"
             " WHERE id IN (SELECT value FROM json_each(?))"_s,
        list);
    work.run(u"DELETE FROM phone WHERE id IN (SELECT value FROM json_each(?))"_s, list);
}

} // namespace

bool removeUnused(Work &work, qint64 above, int limit)
{
    const QList<qint64> unused = work.numbers(
        u"SELECT id FROM phone WHERE id > ? AND NOT EXISTS (SELECT 1 FROM message WHERE phone = phone.id) LIMIT ?"_s,
        above, limit);
    remove(work, unused);
    return work.ok() && unused.size() == limit;
}

void removeUnused(Work &work, const QList<qint64> &ids)
{
    remove(work,
        work.numbers(u"SELECT id FROM phone WHERE id IN (SELECT value FROM json_each(?))"
                     " AND NOT EXISTS (SELECT 1 FROM message WHERE phone = phone.id)"_s,
            jsonList(ids)));
}

} // namespace Visnyk::PhoneTable
