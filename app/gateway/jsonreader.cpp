// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/jsonreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Recursive descent; every read...() leaves the position behind what it read, or says false. */
class JsonReader
{
public:
    explicit JsonReader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::optional<JsonNode> readDocument()
    {
        JsonNode node;
        if (!readValue(node, 1))
            return std::nullopt;
        skipBlanks();
        return m_at == m_text.size() ? std::optional<JsonNode>(std::move(node)) : std::nullopt;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    [[nodiscard]] bool take(QChar c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size()
            && (m_text[m_at] == u' ' || m_text[m_at] == u'\n' || m_text[m_at] == u'\r' || m_text[m_at] == u'\t'))
            ++m_at;
    }

    bool readValue(JsonNode &node, int depth)
    {
        skipBlanks();
        switch (peek().unicode()) {
        case u'{': return readObject(node, depth);
        case u'[': return readArray(node, depth);
        case u'"': node.type = JsonNode::Type::String; return readString(node.text);
        case u't': return readWord(node, u"true", JsonNode::Type::Bool);
        case u'f': return readWord(node, u"false", JsonNode::Type::Bool);
        case u'n': return readWord(node, u"null", JsonNode::Type::Null);
        default: return readNumber(node);
        }
    }

    bool readObject(JsonNode &node, int depth)
    {
        node.type = JsonNode::Type::Object;
        if (depth > MaxReplyDepth || !take(u'{'))
            return false;
        skipBlanks();
        if (take(u'}'))
            return true;
        QSet<QString> names;
        do {
            std::pair<QString, JsonNode> member;
            skipBlanks();
            if (!readString(member.first) || names.contains(member.first))
                return false;
            names.insert(member.first);
            skipBlanks();
            if (!take(u':') || !readValue(member.second, depth + 1))
                return false;
            node.members.append(std::move(member));
            skipBlanks();
        } while (take(u','));
        return take(u'}');
    }

    bool readArray(JsonNode &node, int depth)
    {
        node.type = JsonNode::Type::Array;
        if (depth > MaxReplyDepth || !take(u'['))
            return false;
        skipBlanks();
        if (take(u']'))
            return true;
        do {
            JsonNode item;
            if (!readValue(item, depth + 1))
                return false;
            node.items.append(std::move(item));
            skipBlanks();
        } while (take(u','));
        return take(u']');
    }

    bool readWord(JsonNode &node, QStringView word, JsonNode::Type type)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        node.type = type;
        if (type == JsonNode::Type::Bool)
            node.text = word.toString();
        return true;
    }

    bool readDigits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > start;
    }

    bool readNumber(JsonNode &node)
    {
        const qsizetype start = m_at;
        (void)take(u'-');
        if (!take(u'0') && !readDigits())
            return false;
        if (take(u'.') && !readDigits())
            return false;
        if (take(u'e') || take(u'E')) {
            if (!take(u'+'))
                (void)take(u'-');
            if (!readDigits())
                return false;
        }
        node.type = JsonNode::Type::Number;
        node.text = m_text.sliced(start, m_at - start).toString();
        return true;
    }

    bool readHex(QString &text)
    {
        constexpr int Digits = 4;
        if (m_text.size() - m_at < Digits)
            return false;
        const QStringView digits = m_text.sliced(m_at, Digits);
        if (!std::all_of(digits.begin(), digits.end(),
                [](QChar c) { return isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f'); }))
            return false;
        text += QChar(digits.toUShort(nullptr, 16));
        m_at += Digits;
        return true;
    }

    bool readEscape(QString &text)
    {
        if (m_at >= m_text.size())
            return false;
        switch (m_text[m_at++].unicode()) {
        case u'"': text += u'"'; return true;
        case u'\\': text += u'\\'; return true;
        case u'/': text += u'/'; return true;
        case u'b': text += u'\b'; return true;
        case u'f': text += u'\f'; return true;
        case u'n': text += u'\n'; return true;
        case u'r': text += u'\r'; return true;
        case u't': text += u'\t'; return true;
        case u'u': return readHex(text);
        default: return false;
        }
    }

    bool readString(QString &text)
    {
        if (!take(u'"'))
            return false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"')
                return true;
            if (c < u' ' || (c == u'\\' && !readEscape(text)))
                return false;
            if (c != u'\\')
                text += c;
        }
        return false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

const JsonNode *JsonNode::member(QStringView name) const
{
    const auto found
        = std::find_if(members.cbegin(), members.cend(), [name](const auto &m) { return m.first == name; });
    return found == members.cend() ? nullptr : &found->second;
}

std::optional<JsonNode> readJson(QStringView text)
{
    return JsonReader(text).readDocument();
}

} // namespace Visnyk
