// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/checktable.h"

#include "store/work.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

// The names are in the database: append, never rename.
constexpr std::array members {
    std::pair("imsi"_L1, &HlrResult::imsi),
    std::pair("centre"_L1, &HlrResult::serviceCentre),
    std::pair("mcc"_L1, &HlrResult::mcc),
    std::pair("mnc"_L1, &HlrResult::mnc),
    std::pair("country"_L1, &HlrResult::country),
    std::pair("network"_L1, &HlrResult::network),
    std::pair("roamingCountry"_L1, &HlrResult::roamingCountry),
    std::pair("roamingNetwork"_L1, &HlrResult::roamingNetwork),
};

QString toJson(const HlrResult &result)
{
    QJsonObject object;
    for (const auto &[name, member] : members)
        if (!(result.*member).isEmpty())
            object.insert(name, result.*member);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

HlrResult CheckTable::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    HlrResult result;
    for (const auto &[name, member] : members)
        result.*member = object.value(name).toString();
    return result;
}

void CheckTable::write(Work &work, MessageId message, const HlrResult &result)
{
    work.run(
        u"INSERT INTO hlr VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json"_s, message, toJson(result));
}

Result<QHash<QString, NumberCheck>> CheckTable::last(const QList<Address> &addresses)
{
    QHash<QString, NumberCheck> found;
    Work work(m_connection, Work::Kind::Read);
    for (const Address &address : addresses)
        work.each(
            [&](const Row &row) {
                NumberCheck check;
                check.kind = kindFromName(row.text(0)).value_or(MessageKind::Hlr);
                check.atMs = row.integer(1);
                check.status = row.small(2);
                if (const auto err = row.maybe(3))
                    check.err = static_cast<int>(*err);
                check.message = row.integer(4);
                if (const QString json = row.text(5); !json.isEmpty())
                    check.hlr = fromJson(json);
                found.insert(address.text(), check);
            },
            u"SELECT b.kind, CASE WHEN m.delivered_ms > 0 THEN m.delivered_ms ELSE m.checked_ms END, m.status_code,"
            " m.err_code, m.id, h.json FROM phone p CROSS JOIN message m INDEXED BY message_phone ON m.phone = p.id"
            " CROSS JOIN batch b ON b.id = m.batch LEFT JOIN hlr h ON h.message = m.id"
            " WHERE p.address = ? AND b.kind IN ('hlr', 'ping') AND b.state <> 0 AND m.status_code IS NOT NULL"
            " ORDER BY m.batch DESC LIMIT 1"_s,
            address.text());
    return work.finish(found);
}

} // namespace Visnyk
