// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappushcursor.h"
#include "domain/wappushdate.h"
#include "domain/wbxml.h"

#include <QStringDecoder>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Code = WapFault::Code;

// References to a string table can say much in few octets; no push of 255 parts has that much text.
constexpr qsizetype MaxText = 65'536;

constexpr OctetName versionName { "wbxml_version"_L1, QT_TRANSLATE_NOOP("UserData", "WBXML version") };
constexpr OctetName publicIdName { "public_id"_L1, QT_TRANSLATE_NOOP("UserData", "Document type") };
constexpr OctetName charsetName { "charset"_L1, QT_TRANSLATE_NOOP("UserData", "Character set") };
constexpr OctetName tableName { "string_table"_L1, QT_TRANSLATE_NOOP("UserData", "String table") };
constexpr OctetName tagName { "tag"_L1, QT_TRANSLATE_NOOP("UserData", "Element") };
constexpr OctetName attributeName { "attribute"_L1, QT_TRANSLATE_NOOP("UserData", "Attribute") };
constexpr OctetName valueName { "value"_L1, QT_TRANSLATE_NOOP("UserData", "Part of the link") };
constexpr OctetName textName { "text"_L1, QT_TRANSLATE_NOOP("UserData", "Text") };
constexpr OctetName dateName { "date"_L1, QT_TRANSLATE_NOOP("UserData", "Date, universal time") };
constexpr OctetName endAttributesName { "end_attributes"_L1, QT_TRANSLATE_NOOP("UserData", "End of the attributes") };
constexpr OctetName endElementName { "end_element"_L1, QT_TRANSLATE_NOOP("UserData", "End of the element") };
constexpr OctetName pageName { "code_page"_L1, QT_TRANSLATE_NOOP("UserData", "Code page") };

enum class Charset : quint8 { Utf8, Ascii, Latin1 };

/** By the numbers of IANA; 0 is "unknown", which in practice is UTF-8. */
std::optional<Charset> charsetOf(quint32 number)
{
    switch (number) {
    case 0:
    case Wbxml::Utf8: return Charset::Utf8;
    case 3: return Charset::Ascii;
    case 4: return Charset::Latin1;
    default: return std::nullopt;
    }
}

/** The value of one attribute, of one or more pieces. */
struct Value
{
    QString text;
    std::optional<qint64> date; // of a packed one
    int pieces = 0;
};

bool isDate(WapAttribute attribute)
{
    return attribute == WapAttribute::Created || attribute == WapAttribute::Expires;
}

/** Continues the value of an attribute: neither the end of the list nor the next attribute. */
bool isValueToken(quint8 token)
{
    constexpr quint8 LiteralWithAttributes = Wbxml::Literal | Wbxml::HasAttributes;
    constexpr quint8 LiteralWithBoth = LiteralWithAttributes | Wbxml::HasContent;
    switch (token) {
    case Wbxml::Entity:
    case Wbxml::InlineString: return true;
    case LiteralWithAttributes:
    case LiteralWithBoth: return false;
    default: return token >= 0x80;
    }
}

class DocumentReader
{
public:
    DocumentReader(WapCursor *cursor, std::optional<WapPush::Mode> expected)
        : m_cursor(*cursor)
        , m_expected(expected)
    {
    }

    WapDocument read()
    {
        readHead();
        if (m_cursor.ok())
            readElement(std::nullopt);
        if (m_cursor.ok() && !m_cursor.atEnd())
            m_cursor.fail(Code::Trailing, m_cursor.at());
        return m_document;
    }

private:
    // WAP-192 5.4: version, public id, character set, string table
    void readHead();
    void readVersion();
    void readPublicId();
    void readCharset();
    void readTable();
    void choose(WapPush::Mode mode, qsizetype at);

    struct Element
    {
        WapTag tag;
        bool attributes;
        bool content;
    };
    void readElement(std::optional<WapTag> parent);
    std::optional<Element> readTag();
    void readAttributes(WapTag tag);
    void readAttribute(WapTag tag);
    std::optional<WapAttributeToken> readAttributeStart();
    Value readValue(const WapAttributeToken &start);
    void readValuePiece(WapAttribute attribute, Value *value);
    void readDate(qsizetype from, Value *value);
    void readContent(WapTag tag);
    void readText(WapTag tag);
    void take(const WapAttributeToken &start, const Value &value, qsizetype from);
    void takeAction(const WapAttributeToken &start, const Value &value, qsizetype from);
    void takeDate(std::optional<qint64> *target, const Value &value, qsizetype from);
    void takeText(WapTag tag, const QString &text, qsizetype from);

    std::optional<QString> readString(quint8 token, qsizetype from);
    void skipPages();
    QByteArrayView tableEntry(quint32 index, qsizetype sayer);
    QString decoded(QByteArrayView octets, qsizetype from);
    [[nodiscard]] const WapVocabulary &words() const { return vocabularyOf(m_document.push.mode); }

    WapCursor &m_cursor;
    std::optional<WapPush::Mode> m_expected;
    WapDocument m_document;
    Charset m_charset = Charset::Utf8;
    QByteArrayView m_table;
    quint32 m_publicName = 0;
    qsizetype m_publicNameAt = -1; // -1: the public id is a number
    qsizetype m_text = 0;
    quint32 m_given = 0;          // attributes of this element so far, a bit each
    bool m_hasIndication = false; // there is one to a document
};

void DocumentReader::readHead()
{
    readVersion();
    readPublicId();
    readCharset();
    readTable();
    if (!m_cursor.ok() || m_publicNameAt < 0)
        return;
    const QByteArrayView name = tableEntry(m_publicName, m_publicNameAt);
    for (const WapPush::Mode mode : wapDocumentModes) {
        if (QLatin1StringView(name) == vocabularyOf(mode).publicName)
            return choose(mode, m_publicNameAt);
    }
    m_cursor.fail(Code::PublicId, m_publicNameAt);
}

void DocumentReader::readVersion()
{
    const qsizetype from = m_cursor.at();
    const quint8 version = m_cursor.octet();
    // 1.0 has no character set in its head; 1.1 to 1.3 are alike in all that SI and SL need.
    if (m_cursor.ok() && (version < 1 || version > 3))
        m_cursor.fail(Code::WbxmlVersion, from);
    m_cursor.note(from, versionName, { { u"version"_s, QString(u"1."_s % QString::number(version)) } });
}

void DocumentReader::readPublicId()
{
    const qsizetype from = m_cursor.at();
    const quint32 number = m_cursor.number();
    constexpr quint32 Unknown = 1;
    if (!m_cursor.ok())
        return;
    if (number == 0) {
        m_publicNameAt = from;
        m_publicName = m_cursor.number();
    } else if (number == Unknown && m_expected) {
        choose(*m_expected, from);
    } else {
        const auto *const mode = std::find_if(wapDocumentModes.begin(), wapDocumentModes.end(),
            [number](WapPush::Mode candidate) { return vocabularyOf(candidate).publicId == number; });
        if (mode == wapDocumentModes.end())
            return m_cursor.fail(Code::PublicId, from);
        choose(*mode, from);
    }
    m_cursor.note(
        from, publicIdName, m_publicNameAt < 0 ? QJsonObject { { u"name"_s, words().publicName } } : QJsonObject());
}

void DocumentReader::choose(WapPush::Mode mode, qsizetype at)
{
    if (m_expected && *m_expected != mode)
        m_cursor.fail(Code::PublicId, at);
    m_document.push.mode = mode;
}

void DocumentReader::readCharset()
{
    const qsizetype from = m_cursor.at();
    const quint32 number = m_cursor.number();
    if (!m_cursor.ok())
        return;
    const std::optional<Charset> charset = charsetOf(number);
    if (!charset)
        return m_cursor.fail(Code::Charset, from);
    m_charset = *charset;
    m_cursor.note(from, charsetName, { { u"number"_s, qint64(number) } });
}

void DocumentReader::readTable()
{
    const qsizetype from = m_cursor.at();
    m_table = m_cursor.run(m_cursor.number(), from);
    m_cursor.note(from, tableName, { { u"size"_s, m_table.size() } });
}

QByteArrayView DocumentReader::tableEntry(quint32 index, qsizetype sayer)
{
    const qsizetype zero = index < quint64(m_table.size()) ? m_table.indexOf('\0', qsizetype(index)) : -1;
    if (zero < 0) {
        m_cursor.fail(Code::TableReference, sayer);
        return {};
    }
    return m_table.sliced(qsizetype(index), zero - qsizetype(index));
}

QString DocumentReader::decoded(QByteArrayView octets, qsizetype from)
{
    m_text += octets.size();
    if (m_text > MaxText) {
        m_cursor.fail(Code::TooMuchText, from);
        return {};
    }
    if (m_charset == Charset::Latin1)
        return QString::fromLatin1(octets);
    // QString::fromUtf8 would drop a byte order mark, which is a character of the text here.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(octets);
    // Whatever was no UTF-8, an end cut off too, does not come back the same.
    const QByteArray again = m_charset == Charset::Ascii ? text.toLatin1() : text.toUtf8();
    const auto *const wrong = std::mismatch(octets.begin(), octets.end(), again.cbegin(), again.cend()).first;
    if (wrong != octets.end() || again.size() != octets.size())
        m_cursor.fail(Code::BadText, from + (wrong - octets.begin()));
    return text;
}

void DocumentReader::skipPages()
{
    while (!m_cursor.atEnd() && m_cursor.peek() == Wbxml::SwitchPage) {
        const qsizetype from = m_cursor.at();
        m_cursor.octet();
        if (m_cursor.octet() != 0)
            m_cursor.fail(Code::UnknownToken, from); // both documents have one page only
        m_cursor.note(from, pageName);
    }
}

std::optional<QString> DocumentReader::readString(quint8 token, qsizetype from)
{
    switch (token) {
    case Wbxml::InlineString: {
        const qsizetype start = m_cursor.at();
        return decoded(m_cursor.terminated(), start);
    }
    case Wbxml::TableString: return decoded(tableEntry(m_cursor.number(), from), from);
    case Wbxml::Opaque: {
        const qsizetype sayer = m_cursor.at();
        const quint32 size = m_cursor.number();
        const qsizetype start = m_cursor.at();
        return decoded(m_cursor.run(size, sayer), start);
    }
    case Wbxml::Entity: {
        const char32_t character = m_cursor.number();
        if (character == 0 || character > QChar::LastValidCodePoint || QChar::isSurrogate(character)) {
            m_cursor.fail(Code::BadText, from);
            return QString();
        }
        return QString::fromUcs4(&character, 1);
    }
    default: return std::nullopt;
    }
}

std::optional<DocumentReader::Element> DocumentReader::readTag()
{
    const qsizetype from = m_cursor.at();
    const quint8 token = m_cursor.octet();
    const quint8 base = token & Wbxml::TagMask;
    const bool literal = base == Wbxml::Literal;
    const QByteArrayView name = literal ? tableEntry(m_cursor.number(), from) : QByteArrayView();
    const auto tags = words().tags;
    const auto found = std::find_if(tags.begin(), tags.end(), [base, literal, name](const WapTagToken &row) {
        return literal ? QLatin1StringView(name) == row.name : base == row.token;
    });
    if (found == tags.end())
        m_cursor.fail(base < Wbxml::Literal ? Code::UnknownToken : Code::UnknownTag, from);
    if (!m_cursor.ok())
        return std::nullopt;
    m_cursor.note(from, tagName, { { u"name"_s, found->name } });
    return Element { found->tag, (token & Wbxml::HasAttributes) != 0, (token & Wbxml::HasContent) != 0 };
}

void DocumentReader::readElement(std::optional<WapTag> parent)
{
    skipPages();
    const qsizetype from = m_cursor.at();
    const std::optional<Element> element = readTag();
    if (!element)
        return;
    const bool second = element->tag == WapTag::Indication && std::exchange(m_hasIndication, true);
    if (!mayContain(parent, element->tag) || second)
        return m_cursor.fail(Code::Structure, from);
    if (element->attributes)
        readAttributes(element->tag);
    if (element->content)
        readContent(element->tag);
}

void DocumentReader::readAttributes(WapTag tag)
{
    m_given = 0;
    while (m_cursor.ok()) {
        skipPages();
        const qsizetype from = m_cursor.at();
        if (m_cursor.peek() != Wbxml::End) {
            readAttribute(tag);
            continue;
        }
        m_cursor.octet();
        return m_cursor.note(from, endAttributesName);
    }
}

std::optional<WapAttributeToken> DocumentReader::readAttributeStart()
{
    const qsizetype from = m_cursor.at();
    const quint8 token = m_cursor.octet();
    const bool literal = token == Wbxml::Literal;
    const QByteArrayView name = literal ? tableEntry(m_cursor.number(), from) : QByteArrayView();
    const auto attributes = words().attributes;
    const auto found
        = std::find_if(attributes.begin(), attributes.end(), [token, literal, name](const WapAttributeToken &row) {
              return literal ? QLatin1StringView(name) == nameOf(row.attribute) : token == row.token;
          });
    if (found == attributes.end())
        m_cursor.fail(isValueToken(token) ? Code::UnknownToken : Code::UnknownAttribute, from);
    if (!m_cursor.ok())
        return std::nullopt;
    const WapAttributeToken start { token, found->attribute, literal ? ""_L1 : found->value };
    QJsonObject values { { u"name"_s, nameOf(start.attribute) } };
    if (!start.value.isEmpty())
        values.insert(u"value"_s, start.value);
    m_cursor.note(from, attributeName, values);
    return start;
}

void DocumentReader::readAttribute(WapTag tag)
{
    const qsizetype from = m_cursor.at();
    const std::optional<WapAttributeToken> start = readAttributeStart();
    if (!start)
        return;
    const quint32 bit = 1U << static_cast<quint32>(start->attribute);
    if (!mayHave(tag, start->attribute) || (m_given & bit) != 0)
        return m_cursor.fail(Code::Structure, from);
    m_given |= bit;
    const Value value = readValue(*start);
    if (m_cursor.ok())
        take(*start, value, from);
}

Value DocumentReader::readValue(const WapAttributeToken &start)
{
    Value value;
    value.text = start.value;
    skipPages();
    while (m_cursor.ok() && isValueToken(m_cursor.peek())) {
        readValuePiece(start.attribute, &value);
        ++value.pieces;
        skipPages();
    }
    return value;
}

void DocumentReader::readValuePiece(WapAttribute attribute, Value *value)
{
    const qsizetype from = m_cursor.at();
    const quint8 token = m_cursor.octet();
    if (token == Wbxml::Opaque && isDate(attribute))
        return readDate(from, value);
    if (const std::optional<QString> text = readString(token, from)) {
        value->text += *text;
        return m_cursor.note(from, textName, { { u"text"_s, *text } });
    }
    const auto *const found = std::find_if(wapValueTokens.cbegin(), wapValueTokens.cend(),
        [token](const WapValueToken &row) { return row.token == token; });
    if (found == wapValueTokens.cend())
        return m_cursor.fail(Code::UnknownToken, from);
    value->text += found->value;
    m_cursor.note(from, valueName, { { u"value"_s, found->value } });
}

void DocumentReader::readDate(qsizetype from, Value *value)
{
    const qsizetype sayer = m_cursor.at();
    const quint32 size = m_cursor.number();
    const qsizetype start = m_cursor.at();
    value->date = unpackDate(m_cursor.run(size, sayer));
    if (!value->date)
        return m_cursor.fail(Code::BadDate, start);
    m_cursor.note(from, dateName, { { u"date"_s, isoDate(*value->date) } });
}

void DocumentReader::take(const WapAttributeToken &start, const Value &value, qsizetype from)
{
    WapPush &push = m_document.push;
    switch (start.attribute) {
    case WapAttribute::Href: push.href = value.text; break;
    case WapAttribute::Id: push.siId = value.text; break;
    case WapAttribute::Action: takeAction(start, value, from); break;
    case WapAttribute::Created: takeDate(&push.createdUtcMs, value, from); break;
    case WapAttribute::Expires: takeDate(&push.expiresUtcMs, value, from); break;
    case WapAttribute::Class: m_document.ignored.append(u"class="_s % value.text); break;
    }
}

void DocumentReader::takeAction(const WapAttributeToken &start, const Value &value, qsizetype from)
{
    const std::optional<WapPush::Action> action = wapActionFromName(value.text);
    if (!action || !isActionOf(m_document.push.mode, *action) || (!start.value.isEmpty() && value.pieces > 0))
        return m_cursor.fail(Code::UnknownAttribute, from);
    m_document.push.action = *action;
}

void DocumentReader::takeDate(std::optional<qint64> *target, const Value &value, qsizetype from)
{
    // A packed date is the whole value; a date in letters is not what the standard wants, but says the same.
    *target = value.date ? value.date : readIsoDate(value.text);
    if (!*target || (value.date && value.pieces != 1))
        m_cursor.fail(Code::BadDate, from);
}

void DocumentReader::readContent(WapTag tag)
{
    while (m_cursor.ok()) {
        skipPages();
        const qsizetype from = m_cursor.at();
        switch (m_cursor.peek()) {
        case Wbxml::End: m_cursor.octet(); return m_cursor.note(from, endElementName);
        case Wbxml::InlineString:
        case Wbxml::TableString:
        case Wbxml::Opaque:
        case Wbxml::Entity: readText(tag); break;
        default: readElement(tag);
        }
    }
}

void DocumentReader::readText(WapTag tag)
{
    const qsizetype from = m_cursor.at();
    const std::optional<QString> text = readString(m_cursor.octet(), from);
    if (!m_cursor.ok() || !text)
        return;
    m_cursor.note(from, textName, { { u"text"_s, *text } });
    takeText(tag, *text, from);
}

void DocumentReader::takeText(WapTag tag, const QString &text, qsizetype from)
{
    if (tag == WapTag::Indication)
        m_document.push.title += text;
    else if (tag == WapTag::Item)
        m_document.ignored.append(u"item: "_s % text);
    else if (!text.trimmed().isEmpty())
        m_cursor.fail(Code::Structure, from); // only blanks may stand between elements
}

} // namespace

WapDocument readWapDocument(WapCursor *cursor, std::optional<WapPush::Mode> expected)
{
    return DocumentReader(cursor, expected).read();
}

} // namespace Visnyk
