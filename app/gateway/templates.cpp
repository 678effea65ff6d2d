// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/templates.h"

#include "gateway/replies.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int NoSuchRecord = 3;

Error notValid(const QString &why)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.detail = u"the answer is not valid: "_s + why;
    return error;
}

Error refusalOf(const RawReply &raw)
{
    bool isNumber = false;
    const int code = raw.first().value(u"error_code"_s).toInt(&isNumber);
    return isNumber ? errorFromCode(Endpoint::Templates, code) : notValid(u"error_code"_s);
}

Result<RawReply> readable(QByteArrayView body)
{
    std::optional<RawReply> raw = readRaw(decodeText(body, Charset::Utf8), ReplyShape());
    if (!raw)
        return failure(notValid(u"not readable"_s));
    if (!raw->isList && raw->isError())
        return failure(refusalOf(*raw));
    return *std::move(raw);
}

/** Ids go back to the gateway as they came; one with blanks or separators is no id. */
bool isId(const QString &text)
{
    static const QRegularExpression syntax(u"^[A-Za-z0-9._-]{1,40}$"_s);
    return text != u'0' && syntax.match(text).hasMatch();
}

template <typename T> QFuture<Result<T>> notHere()
{
    return QtFuture::makeReadyFuture(Result<T>(failure(Error::Kind::NotFound, u"this gateway keeps no templates"_s)));
}

} // namespace

QList<Parameter> templateParameters(TemplateCommand command, const GatewayTemplate &stored)
{
    QList<Parameter> list;
    const auto add = [&list](const QString &name, const QString &value) { list.append({ name, value }); };
    switch (command) {
    case TemplateCommand::List: add(u"get"_s, u"1"_s); break;
    case TemplateCommand::Add: add(u"add"_s, u"1"_s); break;
    case TemplateCommand::Change:
        add(u"chg"_s, u"1"_s);
        add(u"id"_s, stored.id);
        break;
    case TemplateCommand::Remove:
        add(u"del"_s, u"1"_s);
        add(u"id"_s, stored.id);
        break;
    }
    const bool isChange = command == TemplateCommand::Change;
    if (isChange || command == TemplateCommand::Add) {
        add(u"name"_s, stored.name);
        add(u"msg"_s, stored.text);
        if (isChange || !stored.format.isEmpty())
            add(u"format"_s, stored.format);
        if (isChange || !stored.sender.isEmpty())
            add(u"sender"_s, stored.sender);
    }
    add(u"fmt"_s, u"3"_s);
    add(u"charset"_s, charsetName(Charset::Utf8));
    return list;
}

Result<QList<GatewayTemplate>> readTemplateList(QByteArrayView body)
{
    const Result<RawReply> raw = readable(body);
    if (!raw && raw.error().gatewayCode == NoSuchRecord)
        return QList<GatewayTemplate>(); // none at all is told as an error
    if (!raw)
        return failure(raw.error());
    QList<GatewayTemplate> templates;
    templates.reserve(raw->records.size());
    for (const ReplyFields &fields : raw->records) {
        GatewayTemplate one;
        one.id = fields.value(u"id"_s);
        one.name = fields.value(u"name"_s);
        one.text = fields.value(u"message"_s);
        one.format = fields.value(u"format"_s);
        one.sender = fields.value(u"sender"_s);
        if (!isId(one.id) || !fields.contains(u"message"_s))
            return failure(notValid(u"not a template"_s));
        templates.append(one);
    }
    if (raw->isBareOk)
        return failure(notValid(u"only OK"_s));
    return templates;
}

Result<QString> readTemplateAdded(QByteArrayView body)
{
    const Result<RawReply> raw = readable(body);
    if (!raw)
        return failure(raw.error());
    const QString id = raw->first().value(u"id"_s);
    if (raw->isList || !isId(id))
        return failure(notValid(u"no id"_s));
    return id;
}

Result<> readTemplateDone(QByteArrayView body)
{
    ReplyQuestion question;
    question.endpoint = Endpoint::Templates;
    return readDoneReply(body, question);
}

QFuture<Result<QList<GatewayTemplate>>> Gateway::templates()
{
    return notHere<QList<GatewayTemplate>>();
}

QFuture<Result<QString>> Gateway::addTemplate(const GatewayTemplate & /*stored*/)
{
    return notHere<QString>();
}

QFuture<Result<>> Gateway::changeTemplate(const GatewayTemplate & /*stored*/)
{
    return notHere<void>();
}

QFuture<Result<>> Gateway::removeTemplate(const QString & /*id*/)
{
    return notHere<void>();
}

} // namespace Visnyk
