// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/messagerows.h"

#include "domain/segments.h"
#include "store/checktable.h"
#include "store/clause.h"
#include "store/work.h"

#include <QStringList>

namespace Visnyk::MessageRows {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<int> narrow(const std::optional<qint64> &number)
{
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

MessageInfo messageFrom(Work &work, TextOf text, const Row &row)
{
    MessageInfo info;
    info.id = row.integer(0);
    info.batch = row.integer(1);
    info.batchPublicId = row.text(2);
    info.account = AccountId(row.text(3));
    if (const auto kind = kindFromName(row.text(4)))
        info.kind = *kind;
    else
        work.fail(Error::Kind::Storage, u"the database holds a kind of message this program does not know"_s);
    info.address = Address(row.text(5));
    info.text = row.text(6);
    const std::optional<qint64> maxParts = row.maybe(31); // only of a personal text, which is kept as it goes out
    if (text == TextOf::People && maxParts)
        info.text = arrivingText(info.text, int(*maxParts), row.small(32));
    info.sender = row.text(7);
    info.comment = row.text(8);
    info.state = row.as<SendState>(9);
    info.holdReason = row.as<HoldReason>(10);
    info.settledBy = row.as<SettledBy>(11);
    info.gatewayId = GatewayId(row.text(12));
    info.code = row.small(13);
    info.parts = row.small(14);
    info.cost = row.money(15);
    info.currency = row.text(16);
    info.delivery = row.as<DeliveryState>(17);
    info.statusCode = narrow(row.maybe(18));
    info.errCode = narrow(row.maybe(19));
    info.createdMs = row.integer(20);
    info.atUtcMs = row.maybe(21);
    info.sentMs = row.integer(22);
    info.deliveredMs = row.integer(23);
    info.checkedMs = row.integer(24);
    info.requests = row.small(25);
    info.part = row.small(26);
    info.requestsAccepted = row.small(27);
    info.head = row.integer(28);
    info.replyCode = row.text(29);
    if (const QString json = row.text(30); !json.isEmpty())
        info.hlr = CheckTable::fromJson(json);
    return info;
}

} // namespace

QList<MessageInfo> select(Work &work, TextOf text, const QString &condition, const QVariantList &values)
{
    QList<MessageInfo> found;
    work.eachOf([&](const Row &row) { found << messageFrom(work, text, row); },
        u"SELECT m.id, m.batch, b.public_id, b.account, b.kind, p.address, COALESCE(o.text, b.text), b.sender, "
        u"b.comment, m.state, "
        u"m.hold,"
        " m.settled_by, COALESCE(r.gateway_id, CASE WHEN m.requests > 1 THEN (SELECT q.gateway_id"
        " FROM message x JOIN request q ON q.id = x.request WHERE x.phone = m.phone AND x.batch = m.batch"
        " AND x.part = 1) END, ''), m.code, m.parts, m.cost, b.currency, m.delivery, m.status_code,"
        " m.err_code, b.created_ms, b.at_ms, m.sent_ms, m.delivered_ms, m.checked_ms, m.requests, m.part,"
        " CASE WHEN m.requests > 1 THEN (SELECT count(*) FROM message x WHERE x.phone = m.phone AND x.batch = m.batch"
        " AND x.part > 0 AND x.state = 6) ELSE m.state = 6 END,"
        " CASE WHEN m.part > 0 THEN (SELECT x.id FROM message x WHERE x.phone = m.phone AND x.batch = m.batch"
        " AND x.part = 0) END, c.code, h.json, CASE WHEN o.text IS NOT NULL THEN"
        " json_extract(b.draft, '$.options.maxParts') END, CASE WHEN o.text IS NOT NULL THEN"
        " json_extract(b.draft, '$.options.translit') END"
        " FROM message m CROSS JOIN batch b ON b.id = m.batch CROSS JOIN phone p ON p.id = m.phone"
        " LEFT JOIN request r ON r.id = m.request LEFT JOIN own_text o ON o.message = m.id"
        " LEFT JOIN reply_code c ON c.message = m.id LEFT JOIN hlr h ON h.message = m.id WHERE "_s
            % condition,
        values);
    return found;
}

QList<MessageInfo> byIds(Work &work, const QList<MessageId> &ids)
{
    return select(
        work, TextOf::People, u"m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id DESC"_s, { jsonList(ids) });
}

void addEvent(Work &work, MessageId message, MessageEvent::What what, qint64 atMs, int code, const QString &note)
{
    work.expect(1,
        u"INSERT INTO event (message, at_ms, what, state, code, note)"
        " SELECT id, ?, ?, state, ?, ? FROM message WHERE id = ?"_s,
        atMs, what, code, note, message);
}

bool exists(Work &work, MessageId message)
{
    return work.number(u"SELECT 1 FROM message WHERE id = ?"_s, message).has_value();
}

qint64 lastId(Work &work)
{
    return work
        .number(u"SELECT max(COALESCE((SELECT max(id) FROM message), 0),"
                " COALESCE((SELECT value FROM meta WHERE key = 'last_message'), 0))"_s)
        .value_or(0);
}

void remove(Work &work, const QList<MessageId> &ids)
{
    const QString list = jsonList(ids);
    // The index of a table kept elsewhere must be told what it forgets, while that is still there.
    work.run(u"INSERT INTO own_words (own_words, rowid, folded) SELECT 'delete', message, folded FROM own_text"
             " WHERE message IN (SELECT value FROM json_each(?))"_s,
        list);
    work.expect(ids.size(), u"DELETE FROM message WHERE id IN (SELECT value FROM json_each(?))"_s, list);
}

void keepLastId(Work &work)
{
    work.run(u"INSERT INTO meta VALUES ('last_message', ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s,
        lastId(work));
}

} // namespace Visnyk::MessageRows
