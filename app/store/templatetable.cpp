// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/templatetable.h"

#include "store/clause.h"
#include "store/texts.h"
#include "store/work.h"

#include <QJsonDocument>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

Result<QList<Template>> TemplateTable::find(std::optional<MessageKind> kind, const QString &search)
{
    Clause clause(u"1"_s, {});
    if (kind)
        clause.add(u"kind = ?"_s, { QString(info(*kind).name) });
    const QStringList words = Texts::folded(search.simplified()).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        clause.add(u"instr(folded, ?) > 0"_s, { word });
    QList<Template> found;
    Work work(m_connection, Work::Kind::Read);
    work.eachOf(
        [&found](const Row &row) {
            // One of a newer program cannot be used here, and is no reason to lose the others.
            const auto draft = draftFromJson(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
            if (draft)
                found << Template { row.integer(0), row.text(1), row.text(2), *draft, row.text(4), row.integer(5) };
        },
        u"SELECT id, folder, name, draft, gateway_id, changed_ms FROM template WHERE "_s % clause.sql()
            % u" ORDER BY folder, name, id"_s,
        clause.values());
    return work.finish(found);
}

Result<qint64> TemplateTable::save(const Template &stored)
{
    if (stored.name.trimmed().isEmpty())
        return failure(Error::Kind::Input, u"a template needs a name"_s);
    const QString json = QString::fromUtf8(QJsonDocument(toJson(stored.draft)).toJson(QJsonDocument::Compact));
    const QString folded = Texts::folded(stored.name % u' ' % stored.draft.text);
    const QString kind(info(stored.draft.kind).name);
    Work work(m_connection, Work::Kind::Write);
    qint64 id = stored.id;
    if (id == 0)
        id = work.insert(u"INSERT INTO template (folder, name, kind, draft, folded, gateway_id, changed_ms)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            stored.folder, stored.name, kind, json, folded, stored.gatewayId, stored.changedMs);
    else if (work.run(u"UPDATE template SET folder = ?, name = ?, kind = ?, draft = ?, folded = ?, gateway_id = ?,"
                      " changed_ms = ? WHERE id = ?"_s,
                 stored.folder, stored.name, kind, json, folded, stored.gatewayId, stored.changedMs, id)
        == 0)
        work.fail(Error::Kind::NotFound, u"no template "_s % QString::number(id));
    return work.finish(id);
}

Result<> TemplateTable::remove(qint64 id)
{
    Work work(m_connection, Work::Kind::Write);
    work.run(u"DELETE FROM template WHERE id = ?"_s, id);
    return work.finish();
}

} // namespace Visnyk
