// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hexfield.h"
#include "domain/wappushcursor.h"
#include "domain/wbxml.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Code = WapFault::Code;

constexpr OctetName transactionName { "transaction"_L1, QT_TRANSLATE_NOOP("UserData", "Transaction number") };
constexpr OctetName pduName { "pdu_type"_L1, QT_TRANSLATE_NOOP("UserData", "Kind of the packet") };
constexpr OctetName headersSizeName { "headers_size"_L1, QT_TRANSLATE_NOOP("UserData", "Size of the headers") };
constexpr OctetName contentTypeName { "content_type"_L1, QT_TRANSLATE_NOOP("UserData", "Kind of the content") };
constexpr OctetName headerName { "wsp_header"_L1, QT_TRANSLATE_NOOP("UserData", "Further header") };

constexpr quint8 Push = 0x06;
constexpr quint8 WellKnown = 0x80;   // an octet from here on is a number of seven bits
constexpr quint8 LengthQuote = 0x1F; // below: that many octets follow; this one: the length follows
constexpr quint8 FirstText = 0x20;
constexpr quint8 TextQuote = 0x7F; // before a text that begins with an octet above

struct HeaderName
{
    quint8 number;
    QLatin1StringView name;
};
// WAP-230 table 39: those that come with pushes. Others are told by their numbers.
constexpr std::array headerNames {
    HeaderName { 0x08, "cache-control"_L1 },
    HeaderName { 0x0A, "content-base"_L1 },
    HeaderName { 0x0B, "content-encoding"_L1 },
    HeaderName { 0x0C, "content-language"_L1 },
    HeaderName { 0x0D, "content-length"_L1 },
    HeaderName { 0x0E, "content-location"_L1 },
    HeaderName { 0x12, "date"_L1 },
    HeaderName { 0x14, "expires"_L1 },
    HeaderName { 0x1D, "last-modified"_L1 },
    HeaderName { 0x2F, "x-wap-application-id"_L1 },
    HeaderName { 0x30, "x-wap-content-uri"_L1 },
    HeaderName { 0x31, "x-wap-initiator-uri"_L1 },
    HeaderName { 0x34, "push-flag"_L1 },
};

QString nameOfHeader(quint8 number)
{
    const auto *const found = std::find_if(
        headerNames.cbegin(), headerNames.cend(), [number](const HeaderName &row) { return row.number == number; });
    return found == headerNames.cend() ? u"header-%1"_s.arg(number) : QString(found->name);
}

/** The headers of a WSP Push: WAP-230 8.2.4.1 and 8.4. */
class HeadReader
{
public:
    explicit HeadReader(WapCursor *cursor)
        : m_cursor(*cursor)
    {
    }

    WspHead read()
    {
        readStart();
        const qsizetype sayer = m_cursor.at();
        const quint32 size = m_cursor.number();
        m_cursor.note(sayer, headersSizeName, { { u"size"_s, qint64(size) } });
        if (m_cursor.ok() && size > quint64(m_cursor.left()))
            m_cursor.fail(Code::WspHeaders, sayer);
        if (!m_cursor.ok())
            return m_head;
        const qsizetype end = m_cursor.narrow(m_cursor.at() + qsizetype(size));
        readContentType();
        while (m_cursor.ok() && !m_cursor.atEnd())
            readHeader();
        m_cursor.restore(end);
        return m_head;
    }

private:
    void readStart()
    {
        m_head.transaction = m_cursor.octet();
        m_cursor.note(0, transactionName, { { u"number"_s, m_head.transaction } });
        const qsizetype from = m_cursor.at();
        if (m_cursor.octet() != Push)
            m_cursor.fail(Code::NotPush, from);
        m_cursor.note(from, pduName, { { u"name"_s, u"push"_s } });
    }

    void readContentType()
    {
        const qsizetype from = m_cursor.at();
        if (m_cursor.peek() < FirstText) {
            const qsizetype end = narrowToValue();
            m_head.contentType = mediaType();
            if (m_cursor.ok())
                m_cursor.run(quint32(m_cursor.left()), from); // parameters: the document names its charset itself
            m_cursor.restore(end);
        } else {
            m_head.contentType = mediaType();
        }
        if (!m_cursor.ok())
            return asHeaderFault(from);
        const auto *const mode = std::find_if(wapDocumentModes.begin(), wapDocumentModes.end(),
            [this](WapPush::Mode candidate) { return m_head.contentType == vocabularyOf(candidate).contentTypeName; });
        if (mode == wapDocumentModes.end())
            return m_cursor.fail(Code::ContentType, from);
        m_head.mode = *mode;
        m_cursor.note(from, contentTypeName, { { u"name"_s, m_head.contentType } });
    }

    QString mediaType()
    {
        const quint8 first = m_cursor.peek();
        if (first >= FirstText && first < WellKnown)
            return QString::fromLatin1(text()).toLower();
        const quint32 number = first >= WellKnown ? m_cursor.octet() & 0x7FU : longInteger();
        for (const WapPush::Mode mode : wapDocumentModes) {
            if (vocabularyOf(mode).contentType == number)
                return vocabularyOf(mode).contentTypeName;
        }
        return QString::number(number);
    }

    QByteArrayView text()
    {
        const QByteArrayView octets = m_cursor.terminated();
        return octets.startsWith(char(TextQuote)) ? octets.sliced(1) : octets;
    }

    /** Octets with their number before them, highest first. */
    quint32 longInteger()
    {
        const qsizetype from = m_cursor.at();
        const QByteArrayView octets = m_cursor.run(m_cursor.octet(), from);
        if (octets.size() > 4) {
            m_cursor.fail(Code::NumberTooLong, from);
            return 0;
        }
        quint32 value = 0;
        for (const char octet : octets)
            value = value << 8U | static_cast<quint8>(octet);
        return value;
    }

    /** Takes a length and lets nothing behind it be read; returns what restore() needs. */
    qsizetype narrowToValue()
    {
        const qsizetype from = m_cursor.at();
        const quint8 first = m_cursor.octet();
        const quint32 size = first == LengthQuote ? m_cursor.number() : first;
        if (m_cursor.ok() && size > quint64(m_cursor.left()))
            m_cursor.fail(Code::WspHeaders, from);
        return m_cursor.narrow(m_cursor.ok() ? m_cursor.at() + qsizetype(size) : m_cursor.at());
    }

    void readHeader()
    {
        const qsizetype from = m_cursor.at();
        const quint8 first = m_cursor.peek();
        QString name;
        QString value;
        if (first >= WellKnown) {
            name = nameOfHeader(m_cursor.octet() & 0x7FU);
            value = readValue();
        } else if (first >= FirstText && first < TextQuote) {
            name = QString::fromLatin1(m_cursor.terminated()).toLower();
            value = QString::fromUtf8(text());
        } else {
            m_cursor.octet(); // another page of header names follows
            if (first == TextQuote)
                m_cursor.octet();
        }
        if (!m_cursor.ok())
            return asHeaderFault(from);
        if (name.isEmpty())
            return m_cursor.note(from, headerName);
        m_head.headers.append(name % u": "_s % value);
        m_cursor.note(from, headerName, { { u"name"_s, name }, { u"value"_s, value } });
    }

    QString readValue()
    {
        const quint8 first = m_cursor.peek();
        if (first >= WellKnown)
            return QString::number(m_cursor.octet() & 0x7FU);
        if (first >= FirstText)
            return QString::fromUtf8(text());
        const qsizetype end = narrowToValue();
        const QByteArrayView octets = m_cursor.ok() ? m_cursor.run(quint32(m_cursor.left()), 0) : QByteArrayView();
        m_cursor.restore(end);
        return toHex(octets);
    }

    /** Inside the headers the end is theirs: what is missing there is a wrong length, not a message cut short. */
    void asHeaderFault(qsizetype from) { m_cursor.rename(Code::WspHeaders, from); }

    WapCursor &m_cursor;
    WspHead m_head;
};

} // namespace

WspHead readWspHead(WapCursor *cursor)
{
    return HeadReader(cursor).read();
}

} // namespace Visnyk
