// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pushdocument.h"

#include <QByteArrayView>

#include <array>

namespace Visnyk::Practice {
namespace {

constexpr int pushPdu = 0x06;
constexpr int endToken = 0x01;
constexpr int stringToken = 0x03;
constexpr int opaqueToken = 0xC3;
constexpr int indicationId = 0x05; // public identifiers, WAP-192 7.2
constexpr int loadingId = 0x06;

/** Octets one by one; past the end everything is -1 and the reader has failed. */
class Octets
{
public:
    explicit Octets(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    int next()
    {
        if (atEnd()) {
            m_failed = true;
            return -1;
        }
        return static_cast<unsigned char>(m_bytes[m_at++]);
    }

    /** WAP-230 8.1.2: seven bits an octet, the high bit says that more follow. */
    qsizetype number()
    {
        qsizetype value = 0;
        for (int i = 0; i < 5; ++i) {
            const int octet = next();
            if (octet < 0)
                return 0;
            value = value * 128 + octet % 128;
            if (octet < 128)
                return value;
        }
        m_failed = true;
        return 0;
    }

    QByteArray take(qsizetype count)
    {
        if (count > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        QByteArray out = m_bytes.sliced(m_at, count).toByteArray();
        m_at += count;
        return out;
    }

    QByteArray text()
    {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0) {
            m_failed = true;
            return {};
        }
        QByteArray out = m_bytes.sliced(m_at, end - m_at).toByteArray();
        m_at = end + 1;
        return out;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/** Where the link of an attribute begins: WAP-167 8.3.2, WAP-168 9.3.2. Empty = not the link. */
QByteArray linkStart(int token, bool loading, bool &isLink)
{
    static const std::array<QByteArray, 5> starts { QByteArray(), QByteArray("http://"), QByteArray("http://www."),
        QByteArray("https://"), QByteArray("https://www.") };
    const int first = loading ? 0x08 : 0x0B;
    isLink = token >= first && token < first + static_cast<int>(starts.size());
    return isLink ? starts.at(static_cast<size_t>(token - first)) : QByteArray();
}

QByteArray valueOf(int token)
{
    switch (token) { // the same four in both documents
    case 0x85: return ".com/";
    case 0x86: return ".edu/";
    case 0x87: return ".net/";
    case 0x88: return ".org/";
    default: return {};
    }
}

class DocumentReader
{
public:
    DocumentReader(Octets &octets, bool loading)
        : m_octets(octets)
        , m_loading(loading)
    {
    }

    bool readElement(int depth)
    {
        const int tag = m_octets.next();
        return tag > 0 && readElement(tag, depth);
    }

    [[nodiscard]] PushDocument document() const { return { QString::fromUtf8(m_link), QString::fromUtf8(m_title) }; }

private:
    bool readElement(int tag, int depth)
    {
        constexpr int deepest = 4; // si, indication, or si, info, item
        const auto bits = static_cast<unsigned>(tag);
        if (depth > deepest || (bits & 0x3FU) < 0x05U)
            return false;
        if ((bits & 0x80U) != 0 && !readAttributes())
            return false;
        return (bits & 0x40U) == 0 || readContent(depth);
    }

    bool readAttributes()
    {
        bool isLink = false;
        while (!m_octets.hasFailed()) {
            const int token = m_octets.next();
            if (token == endToken)
                return true;
            if (token == stringToken || token >= 0x85) {
                const QByteArray value = token == stringToken ? m_octets.text()
                    : token == opaqueToken                    ? m_octets.take(m_octets.number())
                                                              : valueOf(token);
                if (isLink)
                    m_link += value;
            } else if (token >= 0x05) {
                m_link += linkStart(token, m_loading, isLink);
            } else {
                return false;
            }
        }
        return false;
    }

    bool readContent(int depth)
    {
        while (!m_octets.hasFailed()) {
            const int token = m_octets.next();
            if (token == endToken)
                return true;
            if (token == stringToken)
                m_title += m_octets.text();
            else if (token == opaqueToken)
                (void)m_octets.take(m_octets.number());
            else if (token < 0 || !readElement(token, depth + 1))
                return false;
        }
        return false;
    }

    Octets &m_octets;
    bool m_loading;
    QByteArray m_link;
    QByteArray m_title;
};

} // namespace

std::optional<PushDocument> readPush(const QByteArray &pdu)
{
    Octets octets(pdu);
    octets.next(); // the transaction: any number
    if (octets.next() != pushPdu)
        return std::nullopt;
    (void)octets.take(octets.number()); // content type and other headers: the document names itself
    const int version = octets.next();
    const qsizetype identifier = octets.number();
    octets.number();                    // charset; everybody sends UTF-8
    (void)octets.take(octets.number()); // string table
    if (octets.hasFailed() || version < 0x01 || version > 0x03
        || (identifier != indicationId && identifier != loadingId))
        return std::nullopt;
    DocumentReader reader(octets, identifier == loadingId);
    if (!reader.readElement(1) || !octets.atEnd() || reader.document().link.isEmpty())
        return std::nullopt;
    return reader.document();
}

} // namespace Visnyk::Practice
