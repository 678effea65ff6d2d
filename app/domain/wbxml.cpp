// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wbxml.h"

#include "domain/wappushdate.h"

#include <QStringEncoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr std::array siTags {
    WapTagToken { 0x05, WapTag::Si, "si"_L1 },
    WapTagToken { 0x06, WapTag::Indication, "indication"_L1 },
    WapTagToken { 0x07, WapTag::Info, "info"_L1 },
    WapTagToken { 0x08, WapTag::Item, "item"_L1 },
};

constexpr std::array slTags {
    WapTagToken { 0x05, WapTag::Sl, "sl"_L1 },
};

constexpr std::array siAttributes {
    WapAttributeToken { 0x0F, WapAttribute::Href, "https://www."_L1 },
    WapAttributeToken { 0x0D, WapAttribute::Href, "http://www."_L1 },
    WapAttributeToken { 0x0E, WapAttribute::Href, "https://"_L1 },
    WapAttributeToken { 0x0C, WapAttribute::Href, "http://"_L1 },
    WapAttributeToken { 0x0B, WapAttribute::Href, ""_L1 },
    WapAttributeToken { 0x05, WapAttribute::Action, "signal-none"_L1 },
    WapAttributeToken { 0x06, WapAttribute::Action, "signal-low"_L1 },
    WapAttributeToken { 0x07, WapAttribute::Action, "signal-medium"_L1 },
    WapAttributeToken { 0x08, WapAttribute::Action, "signal-high"_L1 },
    WapAttributeToken { 0x09, WapAttribute::Action, "delete"_L1 },
    WapAttributeToken { 0x0A, WapAttribute::Created, ""_L1 },
    WapAttributeToken { 0x10, WapAttribute::Expires, ""_L1 },
    WapAttributeToken { 0x11, WapAttribute::Id, ""_L1 },
    WapAttributeToken { 0x12, WapAttribute::Class, ""_L1 },
};

constexpr std::array slAttributes {
    WapAttributeToken { 0x0C, WapAttribute::Href, "https://www."_L1 },
    WapAttributeToken { 0x0A, WapAttribute::Href, "http://www."_L1 },
    WapAttributeToken { 0x0B, WapAttribute::Href, "https://"_L1 },
    WapAttributeToken { 0x09, WapAttribute::Href, "http://"_L1 },
    WapAttributeToken { 0x08, WapAttribute::Href, ""_L1 },
    WapAttributeToken { 0x05, WapAttribute::Action, "execute-low"_L1 },
    WapAttributeToken { 0x06, WapAttribute::Action, "execute-high"_L1 },
    WapAttributeToken { 0x07, WapAttribute::Action, "cache"_L1 },
};

constexpr WapVocabulary si { WapPush::Mode::ServiceIndication, 0x05, 0x2E, "-//WAPFORUM//DTD SI 1.0//EN"_L1,
    "application/vnd.wap.sic"_L1, siTags, siAttributes };
constexpr WapVocabulary sl { WapPush::Mode::ServiceLoading, 0x06, 0x30, "-//WAPFORUM//DTD SL 1.0//EN"_L1,
    "application/vnd.wap.slc"_L1, slTags, slAttributes };

constexpr quint8 CreatedToken = 0x0A;
constexpr quint8 ExpiresToken = 0x10;
constexpr quint8 IdToken = 0x11;
constexpr quint8 IndicationTag = 0x06;
constexpr quint8 RootTag = 0x05;

char toChar(quint8 octet)
{
    return static_cast<char>(octet);
}

/** Appends octets to memory that is known to be large enough. */
class DocumentWriter
{
public:
    explicit DocumentWriter(char *to)
        : m_to(to)
    {
    }

    [[nodiscard]] char *end() const { return m_to; }

    void octet(quint8 value) { *m_to++ = toChar(value); }

    void string(QStringView text)
    {
        if (text.isEmpty())
            return;
        octet(Wbxml::InlineString);
        m_to = m_utf8.appendToBuffer(m_to, text);
        octet(0);
    }

    void link(QStringView href, const WapVocabulary &words)
    {
        const auto token = std::find_if(words.attributes.begin(), words.attributes.end(),
            [href](const WapAttributeToken &candidate) { return href.startsWith(candidate.value); });
        octet(token->token); // one has no value, so every link begins with it
        QStringView rest = href.sliced(token->value.size());
        qsizetype from = 0;
        for (qsizetype dot = rest.indexOf(u'.'); dot >= 0; dot = rest.indexOf(u'.', from)) {
            const quint8 value = valueTokenAt(rest.sliced(dot));
            from = dot + 1;
            if (value == 0)
                continue;
            string(rest.first(dot));
            octet(value);
            rest = rest.sliced(dot + 5);
            from = 0;
        }
        string(rest);
    }

    void date(quint8 token, const std::optional<qint64> &utcMs)
    {
        if (!utcMs)
            return;
        const PackedDate packed = packDate(*utcMs);
        octet(token);
        octet(Wbxml::Opaque);
        octet(packed.size);
        m_to = std::copy_n(packed.octets.cbegin(), packed.size, m_to);
    }

    void action(WapPush::Action action, const WapVocabulary &words)
    {
        if (action == WapPush::Action::Default)
            return;
        const QLatin1StringView name = toString(action);
        for (const WapAttributeToken &token : words.attributes) {
            if (token.attribute == WapAttribute::Action && token.value == name)
                octet(token.token);
        }
    }

private:
    static quint8 valueTokenAt(QStringView text)
    {
        for (const WapValueToken &token : wapValueTokens) {
            if (text.startsWith(token.value))
                return token.token;
        }
        return 0;
    }

    char *m_to;
    QStringEncoder m_utf8 { QStringEncoder::Utf8 };
};

void writeIndication(const WapPush &push, DocumentWriter *writer)
{
    writer->octet(RootTag | Wbxml::HasContent);
    writer->octet(quint8(IndicationTag | Wbxml::HasAttributes | (push.title.isEmpty() ? 0 : Wbxml::HasContent)));
    if (!push.href.isEmpty())
        writer->link(push.href, si);
    if (!push.siId.isEmpty()) {
        writer->octet(IdToken);
        writer->string(push.siId);
    }
    writer->action(push.action, si);
    writer->date(CreatedToken, push.createdUtcMs);
    writer->date(ExpiresToken, push.expiresUtcMs);
    writer->octet(Wbxml::End);
    if (!push.title.isEmpty()) {
        writer->string(push.title);
        writer->octet(Wbxml::End);
    }
    writer->octet(Wbxml::End);
}

void writeLoading(const WapPush &push, DocumentWriter *writer)
{
    writer->octet(RootTag | Wbxml::HasAttributes);
    writer->link(push.href, sl);
    writer->action(push.action, sl);
    writer->octet(Wbxml::End);
}

} // namespace

const std::array<WapValueToken, 4> wapValueTokens { {
    { 0x85, ".com/"_L1 },
    { 0x86, ".edu/"_L1 },
    { 0x87, ".net/"_L1 },
    { 0x88, ".org/"_L1 },
} };

const WapVocabulary &vocabularyOf(WapPush::Mode mode)
{
    return mode == WapPush::Mode::ServiceLoading ? sl : si;
}

QLatin1StringView nameOf(WapAttribute attribute)
{
    switch (attribute) {
    case WapAttribute::Href: return "href"_L1;
    case WapAttribute::Id: return "si-id"_L1;
    case WapAttribute::Action: return "action"_L1;
    case WapAttribute::Created: return "created"_L1;
    case WapAttribute::Expires: return "si-expires"_L1;
    case WapAttribute::Class: return "class"_L1;
    }
    return {};
}

/** SI: si (indication, info?), info (item+); SL: sl, empty. */
bool mayContain(std::optional<WapTag> parent, WapTag tag)
{
    switch (tag) {
    case WapTag::Si:
    case WapTag::Sl: return !parent;
    case WapTag::Indication:
    case WapTag::Info: return parent == WapTag::Si;
    case WapTag::Item: return parent == WapTag::Info;
    }
    return false;
}

/** Which element has which: WAP-167 section 8, WAP-168 section 8. */
bool mayHave(WapTag tag, WapAttribute attribute)
{
    switch (tag) {
    case WapTag::Indication: return attribute != WapAttribute::Class;
    case WapTag::Item: return attribute == WapAttribute::Class;
    case WapTag::Sl: return true; // its vocabulary has no others
    case WapTag::Si:
    case WapTag::Info: return false;
    }
    return false;
}

qsizetype wapDocumentBound(const WapPush &push)
{
    // Head, tags, dates and what stands around three strings. A UTF-16 unit is at most three octets; in a link a string
    // may end before each value token, but that replaces more octets than it needs.
    constexpr qsizetype Around = 49;
    return Around + 3 * (push.href.size() + push.title.size() + push.siId.size());
}

char *writeWapDocument(const WapPush &push, char *to)
{
    const WapVocabulary &words = vocabularyOf(push.mode);
    DocumentWriter writer(to);
    writer.octet(Wbxml::Version);
    writer.octet(words.publicId);
    writer.octet(Wbxml::Utf8);
    writer.octet(0); // no string table
    if (push.mode == WapPush::Mode::ServiceLoading)
        writeLoading(push, &writer);
    else
        writeIndication(push, &writer);
    return writer.end();
}

} // namespace Visnyk
