// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappushreader.h"

#include "domain/wappushcursor.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Code = WapFault::Code;

constexpr quint16 PushPort = 2948;
constexpr quint16 SecurePushPort = 2949;

constexpr OctetName unreadName { "malformed"_L1, QT_TRANSLATE_NOOP("UserData", "Not readable") };

struct CodeWords
{
    Code code;
    QLatin1StringView name;
    QLatin1StringView sentence;
};
constexpr std::array codeWords {
    CodeWords { Code::NoParts, "no_parts"_L1, "there is no part"_L1 },
    CodeWords { Code::Header, "malformed"_L1, "the user data header is malformed"_L1 },
    CodeWords { Code::NotForWap, "not_for_wap"_L1, "the header names no port of WAP push"_L1 },
    CodeWords { Code::PartsMissing, "parts_missing"_L1, "other parts of the message are missing"_L1 },
    CodeWords { Code::PartsMixed, "parts_mixed"_L1, "the part belongs to another message"_L1 },
    CodeWords { Code::Truncated, "truncated"_L1, "the message ends too early"_L1 },
    CodeWords { Code::NotPush, "not_push"_L1, "the packet is no push"_L1 },
    CodeWords { Code::WspHeaders, "wsp_headers"_L1, "a length in the headers does not fit"_L1 },
    CodeWords { Code::ContentType, "content_type"_L1,
        "the content is neither a Service Indication nor a Service Loading in binary form"_L1 },
    CodeWords { Code::NumberTooLong, "number_too_long"_L1, "a number has more than 32 bits"_L1 },
    CodeWords { Code::WbxmlVersion, "wbxml_version"_L1, "the version of WBXML is not known"_L1 },
    CodeWords { Code::PublicId, "public_id"_L1, "the document is of another type"_L1 },
    CodeWords { Code::Charset, "charset"_L1, "the character set is not known"_L1 },
    CodeWords { Code::StringNotEnded, "string_not_ended"_L1, "a text has no end"_L1 },
    CodeWords { Code::TableReference, "table_reference"_L1, "a reference leads out of the string table"_L1 },
    CodeWords { Code::UnknownTag, "unknown_tag"_L1, "the element is not known"_L1 },
    CodeWords { Code::UnknownAttribute, "unknown_attribute"_L1, "the attribute is not known"_L1 },
    CodeWords { Code::UnknownToken, "unknown_token"_L1, "the octet means nothing here"_L1 },
    CodeWords { Code::Structure, "structure"_L1, "this may not stand here"_L1 },
    CodeWords { Code::TooMuchText, "too_much_text"_L1, "the texts are longer than any message"_L1 },
    CodeWords { Code::BadDate, "bad_date"_L1, "this is no date"_L1 },
    CodeWords { Code::BadText, "bad_text"_L1, "this is no character"_L1 },
    CodeWords { Code::Trailing, "trailing"_L1, "something follows after the end"_L1 },
};

const CodeWords &wordsOf(Code code)
{
    return *std::find_if(
        codeWords.cbegin(), codeWords.cend() - 1, [code](const CodeWords &words) { return words.code == code; });
}

bool isForPush(const std::optional<Ports> &ports)
{
    return ports && (ports->destination == PushPort || ports->destination == SecurePushPort);
}

/** A part with its header read. */
struct Part
{
    int index = 0; // among those given
    UserData data;
    Ports ports;
    std::optional<Concatenation> concatenation;
    [[nodiscard]] int number() const { return concatenation ? concatenation->part : 1; }
    [[nodiscard]] int total() const { return concatenation ? concatenation->total : 1; }
};

/** The parts of one message in order, without repetitions. */
class Joined
{
public:
    void add(const QByteArrayList &parts)
    {
        if (parts.isEmpty())
            fail(Code::NoParts, 0, 0);
        for (int index = 0; index < parts.size(); ++index)
            addPart(index, parts.at(index));
        std::stable_sort(m_parts.begin(), m_parts.end(),
            [](const Part &left, const Part &right) { return left.number() < right.number(); });
        dropRepeated();
        qsizetype together = 0;
        while (together < m_parts.size() && m_parts.at(together).number() == together + 1)
            ++together;
        if (!m_parts.isEmpty() && together != m_parts.constFirst().total()) {
            const int index = m_parts.constLast().index;
            fail(Code::PartsMissing, index, parts.at(index).size());
        }
        m_parts.resize(together); // what stands behind a gap cannot be read
        for (const Part &part : std::as_const(m_parts))
            m_pdu += part.data.payload;
    }

    [[nodiscard]] const std::optional<WapFault> &fault() const { return m_fault; }
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] const QByteArray &pdu() const { return m_pdu; }

    /** Calls @p each with index of the part, offset in it and length for every piece of @p length octets of the PDU. */
    template <typename Each> void locate(qsizetype at, qsizetype length, Each &&each) const
    {
        for (const Part &part : m_parts) {
            const qsizetype size = part.data.payload.size();
            if (at < size) {
                const qsizetype here = std::min(length, size - at);
                each(part.index, part.data.headerSize + at, here);
                length -= here;
                at = 0;
                if (length == 0)
                    return;
            } else {
                at -= size;
            }
        }
    }

    [[nodiscard]] WapFault located(const WapCursor::Fault &fault) const
    {
        const Part &last = m_parts.constLast();
        WapFault found { fault.code, last.index, int(last.data.headerSize + last.data.payload.size()), {} };
        locate(fault.at, 1, [&found](int part, qsizetype offset, qsizetype) {
            found.part = part;
            found.offset = int(offset);
        });
        return found;
    }

private:
    void fail(Code code, int part, qsizetype offset, const HeaderProblem &header = {})
    {
        if (!m_fault)
            m_fault = WapFault { code, part, int(offset), header };
    }

    void addPart(int index, const QByteArray &octets)
    {
        const tl::expected<UserData, HeaderProblem> data = readUserData(octets);
        if (!data)
            return fail(Code::Header, index, data.error().at, data.error());
        const std::optional<Ports> ports = portsOf(data->elements);
        if (!isForPush(ports))
            return fail(Code::NotForWap, index, 0);
        Part part { index, *data, *ports, concatenationOf(data->elements) };
        if (!m_parts.isEmpty() && !isSameMessage(m_parts.constFirst(), part))
            return fail(Code::PartsMixed, index, 0);
        m_parts.append(std::move(part));
    }

    static bool isSameMessage(const Part &left, const Part &right)
    {
        if (!left.concatenation || !right.concatenation)
            return !left.concatenation && !right.concatenation && left.data.payload == right.data.payload;
        return left.ports == right.ports && left.concatenation->reference == right.concatenation->reference
            && left.concatenation->wide == right.concatenation->wide && left.total() == right.total();
    }

    void dropRepeated()
    {
        for (qsizetype i = m_parts.size() - 1; i > 0; --i) {
            if (m_parts.at(i).number() != m_parts.at(i - 1).number())
                continue;
            if (m_parts.at(i).data.payload != m_parts.at(i - 1).data.payload)
                fail(Code::PartsMixed, m_parts.at(i).index, m_parts.at(i).data.headerSize);
            m_parts.removeAt(i);
        }
    }

    QList<Part> m_parts;
    QByteArray m_pdu;
    std::optional<WapFault> m_fault;
};

/** What is in the headers of the parts is told by octetNotes(); what is behind them, by us. */
QList<QList<OctetNote>> notesOfParts(const QByteArrayList &parts, const Joined &joined, const QList<OctetNote> &ofPdu)
{
    QList<QList<OctetNote>> notes;
    QList<qsizetype> told;
    for (const QByteArray &part : parts) {
        const tl::expected<UserData, HeaderProblem> data = readUserData(part);
        QList<OctetNote> own = octetNotes(part, OctetCoding::Octets, false);
        told.append(data ? data->headerSize : part.size());
        own.removeIf([&data](const OctetNote &note) { return data && note.at >= data->headerSize; });
        notes.append(std::move(own));
    }
    for (const OctetNote &note : ofPdu) {
        joined.locate(note.at, note.length, [&](int part, qsizetype offset, qsizetype length) {
            notes[part].append({ offset, length, -1, note.meaning, note.values });
            told[part] = offset + length;
        });
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (told.at(i) < parts.at(i).size())
            notes[i].append({ told.at(i), parts.at(i).size() - told.at(i), -1, unreadName, {} });
    }
    return notes;
}

WapReading read(const QByteArrayList &parts, bool describe)
{
    WapReading reading;
    Joined joined;
    joined.add(parts);
    reading.fault = joined.fault();
    QList<OctetNote> notes;
    if (!joined.parts().isEmpty()) {
        const Part &first = joined.parts().constFirst();
        reading.ports = first.ports;
        reading.concatenation = first.concatenation;
        reading.pdu = joined.pdu();
        WapCursor cursor(reading.pdu, describe ? &notes : nullptr);
        WspHead head = readWspHead(&cursor);
        reading.transaction = head.transaction;
        reading.contentType = head.contentType;
        reading.headers = std::move(head.headers);
        WapDocument document = readWapDocument(&cursor, head.mode);
        reading.push = std::move(document.push);
        reading.ignored = std::move(document.ignored);
        if (!reading.fault && cursor.fault())
            reading.fault = joined.located(*cursor.fault());
    }
    if (describe)
        reading.notes = notesOfParts(parts, joined, notes);
    return reading;
}

} // namespace

QLatin1StringView toString(const WapFault &fault)
{
    return fault.code == Code::Header ? toString(fault.header.kind) : wordsOf(fault.code).name;
}

Error toError(const WapFault &fault)
{
    if (fault.code == Code::Header) {
        Error error = toError(fault.header);
        if (fault.part > 0)
            error.detail += u" (part %1)"_s.arg(fault.part + 1);
        return error;
    }
    Error error;
    error.kind = Error::Kind::Input;
    error.detail = u"%1 at octet %2 of part %3: %4"_s.arg(
        toString(fault), QString::number(fault.offset), QString::number(fault.part + 1), wordsOf(fault.code).sentence);
    return error;
}

QJsonObject toJson(const WapFault &fault)
{
    return { { u"kind"_s, u"malformed"_s }, { u"detail"_s, toError(fault).detail }, { u"code"_s, toString(fault) },
        { u"part"_s, fault.part }, { u"at"_s, fault.offset } };
}

WapReading readWapPush(const QByteArrayList &parts)
{
    return read(parts, false);
}

WapReading describeWapPush(const QByteArrayList &parts)
{
    return read(parts, true);
}

bool isWapPush(const QByteArray &part)
{
    const tl::expected<UserData, HeaderProblem> data = readUserData(part);
    return data && isForPush(portsOf(data->elements));
}

} // namespace Visnyk
