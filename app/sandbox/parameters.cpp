// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/parameters.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

// The value of name="..." in a header such as Content-Disposition; RFC 7578 leaves the quotes out only in old clients.
QByteArray headerAttribute(const QByteArray &header, const QByteArray &name)
{
    const QByteArray lower = header.toLower();
    const QByteArray wanted = name + '=';
    qsizetype at = 0;
    while ((at = lower.indexOf(wanted, at)) >= 0) {
        const char before = at == 0 ? ';' : lower[at - 1];
        at += name.size() + 1;
        if (before != ' ' && before != ';' && before != '\t')
            continue;
        if (at < header.size() && header[at] == '"') {
            const qsizetype end = header.indexOf('"', at + 1);
            return end < 0 ? QByteArray() : header.mid(at + 1, end - at - 1);
        }
        const qsizetype end = header.indexOf(';', at);
        return header.mid(at, end < 0 ? -1 : end - at).trimmed();
    }
    return {};
}

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
    const QByteArray boundary = headerAttribute(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > 70) // RFC 2046 5.1.1
        return false;
    const QByteArray delimiter = "\r\n--" + boundary;
    const QByteArray all = "\r\n" + body; // the first boundary may stand at the very start
    qsizetype at = all.indexOf(delimiter);
    while (at >= 0) {
        at += delimiter.size();
        if (all.mid(at, 2) == "--")
            return true;
        const qsizetype lineEnd = all.indexOf("\r\n", at);
        const qsizetype next = all.indexOf(delimiter, at);
        if (lineEnd < 0 || next < 0 || lineEnd > next || !addPart(all.mid(lineEnd + 2, next - lineEnd - 2)))
            return false;
        at = next;
    }
    return false; // no closing boundary: cut short
}

bool Parameters::addPart(const QByteArray &part)
{
    const qsizetype end = part.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QByteArray disposition;
    const QList<QByteArray> lines = part.left(end).split('\n');
    for (const QByteArray &line : lines)
        if (line.toLower().startsWith("content-disposition:"))
            disposition = line.trimmed();
    if (disposition.isEmpty())
        return false;
    const QByteArray name = headerAttribute(disposition, "name");
    const QByteArray content = part.mid(end + 4);
    if (disposition.toLower().contains("filename="))
        m_files.append({ name, headerAttribute(disposition, "filename"), content.size() });
    else
        add(name, content);
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
