// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/templates.h"

#include "base/logging.h"
#include "sandbox/sendorder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr qsizetype maxTemplates = 1000;
constexpr qsizetype maxText = 1000;
constexpr qsizetype maxName = 100;

QJsonObject toJson(const MessageTemplate &one)
{
    return { { "id"_L1, one.id }, { "name"_L1, one.name }, { "message"_L1, one.text }, { "format"_L1, one.format },
        { "sender"_L1, one.sender }, { "signature"_L1, one.isSignature } };
}

MessageTemplate fromJson(const QJsonObject &object)
{
    return { object["id"_L1].toInteger(), object["name"_L1].toString(), object["message"_L1].toString(),
        object["format"_L1].toString(), object["sender"_L1].toString(), object["signature"_L1].toBool() };
}

Answer notFound(int fmt)
{
    return errorAnswer(3, fmt, {}, "record not found");
}

bool isFormat(const QString &format)
{
    static constexpr std::array formats { ""_L1, "sms"_L1, "flash"_L1, "bin"_L1, "push"_L1, "mms"_L1, "call"_L1,
        "mail"_L1, "viber"_L1 };
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

/** Takes over what the request names; false = something in it cannot be. */
bool apply(const Parameters &parameters, MessageTemplate &one)
{
    if (parameters.has("name"))
        one.name = parameters.text("name").trimmed();
    if (parameters.has("msg"))
        one.text = parameters.text("msg");
    if (parameters.has("format"))
        one.format = parameters.text("format");
    if (parameters.has("sender"))
        one.sender = parameters.text("sender");
    const QByteArray signature = parameters.raw("fl[1]");
    if (!signature.isEmpty())
        one.isSignature = signature == "1";
    return (signature.isEmpty() || signature == "0" || signature == "1") && !one.name.isEmpty()
        && one.name.size() <= maxName && !one.text.isEmpty() && one.text.size() <= maxText && isFormat(one.format);
}

Answer bareOk(int fmt)
{
    Answer out;
    out.fmt = fmt;
    out.bareOk = true;
    return out;
}

Answer saved(int fmt, const Result<qint64> &id, bool isNew)
{
    if (!id)
        return errorAnswer(5, fmt, {}, "template cannot be saved");
    if (!isNew)
        return bareOk(fmt);
    Answer out;
    out.fmt = fmt;
    const QString number = QString::number(*id);
    out.line = fmt == 1 ? number : QString("OK, ID - "_L1 + number);
    out.members = { { "id", number, false } };
    return out;
}

Row rowOf(const MessageTemplate &one, int fmt)
{
    const QByteArray flag = fmt == 2 ? "fl1" : "fl[1]"; // brackets are not allowed in the name of an XML element
    Row row;
    row.members = { { "id", QString::number(one.id), false }, { "name", one.name, true }, { "message", one.text, true },
        { "format", one.format, true }, { "sender", one.sender, true },
        { flag, one.isSignature ? u"1"_s : u"0"_s, false } };
    QStringList cells;
    for (const Member &member : std::as_const(row.members)) {
        if (member.name == "message")
            continue; // last: it may contain commas
        cells += fmt == 1 ? member.value : QString(QString::fromLatin1(member.name) + " = "_L1 + member.value);
    }
    cells += fmt == 1 ? one.text : QString("message = "_L1 + one.text);
    row.line = cells.join(fmt == 1 ? ","_L1 : ", "_L1);
    return row;
}

Answer listed(int fmt, const QList<MessageTemplate> &templates)
{
    if (templates.isEmpty())
        return notFound(fmt);
    Answer out;
    out.fmt = fmt;
    out.rowsAre = Answer::Rows::List;
    out.rowElement = "template";
    for (const MessageTemplate &one : templates)
        out.rows.append(rowOf(one, fmt));
    return out;
}

QList<QByteArray> commandsOf(const Parameters &parameters)
{
    QList<QByteArray> out;
    for (const char *name : { "add", "chg", "del", "get" })
        if (parameters.raw(name) == "1")
            out.append(name);
    return out;
}

} // namespace

Result<> TemplateStore::open(const QString &dir)
{
    if (dir.isEmpty() && std::exchange(m_isOpen, true))
        return {}; // stopped and started again: what is in memory stays
    m_templates.clear();
    m_lastId = 0;
    m_path = dir.isEmpty() ? QString() : QDir(dir).filePath(u"templates.json"_s);
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return {};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"the practice gateway's templates cannot be read"_s);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(Error::Kind::Storage, u"the practice gateway's templates are damaged"_s);
    const QJsonObject object = document.object();
    m_lastId = object["last"_L1].toInteger();
    const QJsonArray array = object["templates"_L1].toArray();
    for (const auto &value : array)
        m_templates.append(fromJson(value.toObject()));
    return {};
}

const MessageTemplate *TemplateStore::find(qint64 id) const
{
    const auto found
        = std::find_if(m_templates.begin(), m_templates.end(), [id](const MessageTemplate &t) { return t.id == id; });
    return found == m_templates.end() ? nullptr : &*found;
}

Result<qint64> TemplateStore::put(MessageTemplate changed)
{
    QList<MessageTemplate> templates = m_templates;
    qint64 lastId = m_lastId;
    if (changed.id == 0) {
        if (templates.size() >= maxTemplates)
            return failure(Error::Kind::Storage, u"too many templates"_s);
        changed.id = ++lastId;
        templates.append(changed);
    } else {
        for (MessageTemplate &one : templates)
            if (one.id == changed.id)
                one = changed;
    }
    if (const Result<> written = save(templates, lastId); !written)
        return failure(written.error());
    return changed.id;
}

Result<> TemplateStore::remove(qint64 id)
{
    QList<MessageTemplate> templates = m_templates;
    templates.removeIf([id](const MessageTemplate &t) { return t.id == id; });
    return save(templates, m_lastId);
}

Result<> TemplateStore::save(QList<MessageTemplate> changed, qint64 lastId)
{
    if (!m_path.isEmpty()) {
        QJsonArray array;
        for (const MessageTemplate &one : std::as_const(changed))
            array.append(toJson(one));
        const QByteArray bytes
            = QJsonDocument(QJsonObject { { "last"_L1, lastId }, { "templates"_L1, array } }).toJson();
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
            || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !file.commit()) {
            qCWarning(lcPractice) << "the templates could not be stored";
            return failure(Error::Kind::Storage, u"the practice gateway's templates cannot be written"_s);
        }
    }
    m_templates = std::move(changed);
    m_lastId = lastId;
    return {};
}

Answer templatesAnswer(const Parameters &parameters, TemplateStore &store)
{
    const int fmt = formatOf(parameters);
    const QList<QByteArray> commands = commandsOf(parameters);
    if (commands.size() != 1 || !parameters.charsetKnown())
        return errorAnswer(1, fmt);
    const QByteArray &command = commands.first();
    if (command == "add") {
        MessageTemplate one;
        return apply(parameters, one) ? saved(fmt, store.put(one), true) : errorAnswer(1, fmt);
    }
    if (command == "get" && parameters.raw("id").isEmpty())
        return listed(fmt, store.all());
    bool isNumber = false;
    const MessageTemplate *known = store.find(parameters.raw("id").toLongLong(&isNumber));
    if (!isNumber)
        return errorAnswer(1, fmt);
    if (known == nullptr)
        return notFound(fmt);
    if (command == "get")
        return listed(fmt, { *known });
    if (command == "del")
        return store.remove(known->id) ? bareOk(fmt) : errorAnswer(5, fmt, {}, "template cannot be deleted");
    MessageTemplate changed = *known;
    return apply(parameters, changed) ? saved(fmt, store.put(changed), false) : errorAnswer(1, fmt);
}

} // namespace Visnyk::Practice
