// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/rawreply.h"

#include "gateway/jsonreader.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

/** Members whose meaning we know; they must be numbers or strings. Anything may stand in the others. */
bool isKnown(const QString &name)
{
    static const QSet<QString> known { u"id"_s, u"cnt"_s, u"cost"_s, u"balance"_s, u"error"_s, u"error_code"_s,
        u"phone"_s, u"mccmnc"_s, u"status"_s, u"err"_s, u"last_timestamp"_s, u"send_timestamp"_s, u"sms_cnt"_s,
        u"sender_id"_s, u"currency"_s, u"credit"_s, u"result"_s };
    return known.contains(name);
}

bool readFields(const JsonNode &object, ReplyFields &fields)
{
    if (object.type != JsonNode::Type::Object)
        return false;
    for (const auto &[name, value] : object.members) {
        const bool isScalar = value.type == JsonNode::Type::Number || value.type == JsonNode::Type::String;
        if (isScalar)
            fields.insert(name, value.text);
        else if (isKnown(name) && value.type != JsonNode::Type::Null)
            return false;
    }
    return true;
}

bool readPhones(const JsonNode &object, RawReply &reply)
{
    const JsonNode *phones = object.member(u"phones");
    if (!phones || phones->type == JsonNode::Type::Null)
        return true;
    if (phones->type != JsonNode::Type::Array)
        return false;
    reply.hasPhones = true;
    for (const JsonNode &item : phones->items) {
        ReplyFields fields;
        if (!readFields(item, fields))
            return false;
        reply.phones.append(fields);
    }
    return true;
}

/**
 * Our own text id without its quotation marks is the one mistake that is repaired: the manual prints "id": <id>, and
 * whether text ids are quoted is not known. Inside a string the pattern cannot match: quotes are escaped there.
 */
QString withQuotedIds(QString text, const QStringList &ourIds)
{
    for (const QString &id : ourIds) {
        const QRegularExpression unquoted(
            u"(\"id\"[ \\t\\r\\n]*:[ \\t\\r\\n]*)("_s + QRegularExpression::escape(id) + u")(?=[ \\t\\r\\n]*[,}])"_s);
        text.replace(unquoted, u"\\1\"\\2\""_s);
    }
    return text;
}

class XmlReply
{
public:
    explicit XmlReply(const QString &text)
        : m_xml(text)
    {
    }

    std::optional<RawReply> read()
    {
        if (!m_xml.readNextStartElement())
            return std::nullopt;
        const QString root = m_xml.name().toString();
        if (root == "balance"_L1)
            readLeafRoot(root);
        else
            readContainer(2);
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError() || m_bad)
            return std::nullopt;
        finishRecord();
        return m_reply.records.isEmpty() ? std::nullopt : std::optional<RawReply>(m_reply);
    }

private:
    void readLeafRoot(const QString &name)
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            set(m_fields, attribute.name().toString(), attribute.value().toString());
        QString text;
        while (!m_xml.atEnd() && !m_bad) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            else if (token == QXmlStreamReader::StartElement)
                readElement(2);
            else if (token == QXmlStreamReader::EndElement)
                break;
        }
        if (!m_fields.contains(name))
            set(m_fields, name, text.trimmed());
    }

    void readContainer(int depth)
    {
        while (!m_bad && m_xml.readNextStartElement())
            readElement(depth);
    }

    void readElement(int depth)
    {
        if (depth > MaxReplyDepth) {
            m_bad = true;
            return;
        }
        const QString name = m_xml.name().toString();
        if (name == "sms"_L1) {
            finishRecord();
            readContainer(depth + 1);
            finishRecord();
            m_reply.isList = true;
        } else if (name == "phones"_L1) {
            m_reply.hasPhones = true;
            readPhones();
        } else if (isKnown(name)) {
            set(m_fields, name, m_xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement).trimmed());
        } else {
            skip(depth);
        }
    }

    void readPhones()
    {
        while (!m_bad && m_xml.readNextStartElement()) {
            ReplyFields phone;
            for (const QXmlStreamAttribute &attribute : m_xml.attributes())
                set(phone, attribute.name().toString(), attribute.value().toString());
            set(phone, u"phone"_s, m_xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement).trimmed());
            m_reply.phones.append(phone);
        }
    }

    void skip(int depth)
    {
        while (!m_bad && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                return;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (depth + 1 > MaxReplyDepth)
                m_bad = true;
            else
                skip(depth + 1);
        }
    }

    void set(ReplyFields &fields, const QString &name, const QString &value)
    {
        m_bad = m_bad || fields.contains(name);
        fields.insert(name, value);
    }

    void finishRecord()
    {
        if (!m_fields.isEmpty())
            m_reply.records.append(std::exchange(m_fields, {}));
    }

    QXmlStreamReader m_xml;
    RawReply m_reply;
    ReplyFields m_fields;
    bool m_bad = false;
};

} // namespace

std::optional<RawReply> readJsonReply(const QString &text, const QStringList &ourIds)
{
    RawReply reply;
    if (text.trimmed() == "OK"_L1) { // commands answer so even when JSON was asked for
        reply.isBareOk = true;
        return reply;
    }
    std::optional<JsonNode> node = readJson(text);
    if (!node && !ourIds.isEmpty())
        node = readJson(withQuotedIds(text, ourIds));
    if (!node)
        return std::nullopt;
    const bool isList = node->type == JsonNode::Type::Array;
    const QList<JsonNode> objects = isList ? node->items : QList<JsonNode> { *node };
    reply.isList = isList;
    for (const JsonNode &object : objects) {
        ReplyFields fields;
        if (!readFields(object, fields) || !readPhones(object, reply))
            return std::nullopt;
        reply.records.append(fields);
    }
    reply.isBareOk = !isList && reply.first().value(u"result"_s) == "OK"_L1;
    return reply;
}

std::optional<RawReply> readXmlReply(const QString &text)
{
    RawReply reply;
    if (text.trimmed() == "OK"_L1) {
        reply.isBareOk = true;
        return reply;
    }
    // Before any parsing, so that no entity of a hostile document is ever looked at.
    if (text.contains("<!DOCTYPE"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return XmlReply(text).read();
}

std::optional<RawReply> readRaw(const QString &text, const ReplyShape &shape)
{
    switch (shape.format) {
    case ReplyFormat::Text: return readTextReply(text, shape);
    case ReplyFormat::Numbers: return readNumbersReply(text, shape);
    case ReplyFormat::Xml: return readXmlReply(text);
    case ReplyFormat::Json: return readJsonReply(text, shape.ourIds);
    }
    return std::nullopt;
}

} // namespace Visnyk
