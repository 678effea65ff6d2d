// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/parameters.h"

#include "sandbox/multipart.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr qsizetype keptHead = 4096;

QByteArray formDecoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

bool isCredential(const QByteArray &name)
{
    return name == "login" || name == "psw" || name == "apikey";
}

} // namespace

Result<Parameters> Parameters::read(const HttpRequest &request)
{
    Parameters out;
    out.addForm(request.query);
    const QByteArray type = request.header("content-type");
    const QByteArray kind = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
    const bool json = request.path.startsWith("/rest/") || kind == "application/json";
    bool readable = true;
    if (json && !request.body.isEmpty())
        readable = out.addJson(request.body);
    else if (kind == "multipart/form-data")
        readable = out.addMultipart(request.body, type);
    else
        out.addForm(request.body);
    if (!readable)
        return failure(Error::Kind::Input, u"unreadable body"_s, 1);
    out.chooseCharset(json && !request.body.isEmpty());
    return out;
}

QList<QPair<QString, QString>> Parameters::withoutCredentials() const
{
    QList<QPair<QString, QString>> out;
    out.reserve(m_order.size());
    for (const QByteArray &name : m_order)
        if (!isCredential(name))
            out.append({ QString::fromUtf8(name), text(name.constData()) });
    return out;
}

void Parameters::add(const QByteArray &name, const QByteArray &value)
{
    if (name.isEmpty())
        return;
    if (!m_values.contains(name))
        m_order.append(name);
    m_values.insert(name, value);
}

void Parameters::addForm(const QByteArray &encoded)
{
    const QList<QByteArray> pairs = encoded.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            add(formDecoded(pair), {});
        else
            add(formDecoded(pair.left(equals)), formDecoded(pair.mid(equals + 1)));
    }
}

bool Parameters::addMultipart(const QByteArray &body, const QByteArray &contentType)
{
    const std::optional<QByteArray> boundary = headerAttribute(contentType, "boundary");
    const std::optional<QList<FormPart>> parts = readFormParts(body, boundary.value_or(QByteArray()));
    if (!parts)
        return false;
    for (const FormPart &part : *parts) {
        if (!part.isFile) {
            add(part.name, part.content.toByteArray());
            continue;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(part.content);
        m_files.append({ part.name, part.fileName, part.type, part.content.size(), hash.result(),
            part.content.first(std::min(part.content.size(), keptHead)).toByteArray() });
    }
    return true;
}

bool Parameters::addJson(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return false;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray name = it.key().toUtf8();
        switch (it.value().type()) {
        case QJsonValue::String: add(name, it.value().toString().toUtf8()); break;
        case QJsonValue::Double: add(name, it.value().toVariant().toString().toUtf8()); break;
        case QJsonValue::Bool: add(name, it.value().toBool() ? "1" : "0"); break;
        case QJsonValue::Null: break;
        case QJsonValue::Array:
        case QJsonValue::Object:
        case QJsonValue::Undefined: return false;
        }
    }
    return true;
}

void Parameters::chooseCharset(bool json)
{
    const std::optional<Charset> named = charsetByName(raw("charset"));
    m_charsetKnown = named.has_value();
    m_charset = json ? Charset::Utf8 : named.value_or(Charset::Windows1251);
}

} // namespace Visnyk::Practice
