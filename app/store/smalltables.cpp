// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/smalltables.h"

#include "store/work.h"

#include <QJsonDocument>
#include <QStringList>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

Result<> SmallTables::saveDraft(const QString &slot, const Draft &draft, qint64 nowMs)
{
    const QString json = QString::fromUtf8(QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact));
    Work work(m_connection, Work::Kind::Write);
    work.expect(1,
        u"INSERT INTO draft VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET json = excluded.json, saved_ms = excluded.saved_ms"_s,
        slot, json, nowMs);
    return work.finish();
}

Result<std::optional<Draft>> SmallTables::loadDraft(const QString &slot)
{
    Work work(m_connection, Work::Kind::Read);
    const auto json = work.text(u"SELECT json FROM draft WHERE slot = ?"_s, slot);
    if (const Result<> done = work.finish(); !done)
        return failure(done.error());
    if (!json)
        return std::optional<Draft> {};
    const Result<Draft> draft = draftFromJson(QJsonDocument::fromJson(json->toUtf8()).object());
    if (!draft)
        return failure(draft.error());
    return std::optional<Draft>(*draft);
}

Result<> SmallTables::deleteDraft(const QString &slot)
{
    Work work(m_connection, Work::Kind::Write);
    work.run(u"DELETE FROM draft WHERE slot = ?"_s, slot);
    return work.finish();
}

Result<> SmallTables::savePrices(const AccountId &account, const QList<PriceEntry> &entries)
{
    Work work(m_connection, Work::Kind::Write);
    for (const PriceEntry &entry : entries)
        work.expect(1,
            u"INSERT INTO price VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET mccmnc = excluded.mccmnc,"
            " per_part = excluded.per_part, learned_ms = excluded.learned_ms"_s,
            account.text(), QString(info(entry.kind).name), entry.prefix, entry.mccmnc, entry.perPart, entry.learnedMs);
    return work.finish();
}

Result<QList<PriceEntry>> SmallTables::loadPrices(const AccountId &account)
{
    QList<PriceEntry> entries;
    Work work(m_connection, Work::Kind::Read);
    work.each(
        [&entries](const Row &row) {
            // A kind of a newer program is of no use here, and no reason to lose the other prices.
            if (const auto kind = kindFromName(row.text(0)))
                entries << PriceEntry { *kind, row.text(1), row.text(2), Money::fromMicros(row.integer(3)),
                    row.integer(4) };
        },
        u"SELECT kind, prefix, mccmnc, per_part, learned_ms FROM price WHERE account = ? ORDER BY kind, prefix"_s,
        account.text());
    return work.finish(entries);
}

Result<> SmallTables::rememberSender(const AccountId &account, const QString &sender, qint64 nowMs)
{
    if (sender.isEmpty())
        return {};
    Work work(m_connection, Work::Kind::Write);
    work.expect(1, u"INSERT INTO sender VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET used_ms = excluded.used_ms"_s,
        account.text(), sender, nowMs);
    return work.finish();
}

Result<QStringList> SmallTables::senders(const AccountId &account)
{
    QStringList names;
    Work work(m_connection, Work::Kind::Read);
    work.each([&names](const Row &row) { names << row.text(0); },
        u"SELECT name FROM sender WHERE account = ? ORDER BY used_ms DESC, name"_s, account.text());
    return work.finish(names);
}

Result<> SmallTables::saveBalance(const AccountId &account, Money balance, const QString &currency, qint64 nowMs)
{
    Work work(m_connection, Work::Kind::Write);
    work.expect(1,
        u"INSERT INTO balance VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET amount = excluded.amount,"
        " currency = excluded.currency, asked_ms = excluded.asked_ms"_s,
        account.text(), balance, currency, nowMs);
    return work.finish();
}

Result<std::optional<Store::KnownBalance>> SmallTables::loadBalance(const AccountId &account)
{
    std::optional<Store::KnownBalance> found;
    Work work(m_connection, Work::Kind::Read);
    work.each(
        [&found](const Row &row) {
            found = Store::KnownBalance { Money::fromMicros(row.integer(0)), row.text(1), row.integer(2) };
        },
        u"SELECT amount, currency, asked_ms FROM balance WHERE account = ?"_s, account.text());
    return work.finish(found);
}

Result<> SmallTables::saveBlock(const AccountId &account, const std::optional<KnownBlock> &block)
{
    Work work(m_connection, Work::Kind::Write);
    if (block)
        work.expect(1,
            u"INSERT INTO block VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET until_ms = excluded.until_ms,"
            " probes = excluded.probes"_s,
            account.text(), block->untilMs, block->probes);
    else
        work.run(u"DELETE FROM block WHERE account = ?"_s, account.text());
    return work.finish();
}

Result<std::optional<KnownBlock>> SmallTables::loadBlock(const AccountId &account)
{
    std::optional<KnownBlock> found;
    Work work(m_connection, Work::Kind::Read);
    work.each(
        [&found](const Row &row) {
            found = KnownBlock { row.integer(0), row.small(1) };
        },
        u"SELECT until_ms, probes FROM block WHERE account = ?"_s, account.text());
    return work.finish(found);
}

} // namespace Visnyk
