// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/wappushreader.h"

#include <QByteArrayView>

#include <limits>
#include <utility>

namespace Visnyk {

/**
 * Walks over the octets of a PDU and remembers the first fault, with which it stands at the end for good: what is read
 * then is zero or empty, so that readers look at ok() where they decide, not after each octet.
 */
class WapCursor
{
public:
    /** @p notes may be null. */
    WapCursor(QByteArrayView octets, QList<OctetNote> *notes)
        : m_octets(octets)
        , m_end(octets.size())
        , m_notes(notes)
    {
    }

    struct Fault
    {
        WapFault::Code code = WapFault::Code::Truncated;
        qsizetype at = 0;
    };

    [[nodiscard]] bool ok() const { return !m_fault; }
    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }

    [[nodiscard]] qsizetype left() const { return m_end - m_at; }

    void fail(WapFault::Code code, qsizetype at)
    {
        if (!m_fault)
            m_fault = Fault { code, at };
        m_at = m_end;
    }

    /** A fault that has another cause than its finder can know. */
    void rename(WapFault::Code code, qsizetype at)
    {
        if (m_fault)
            m_fault = Fault { code, at };
    }

    /** The next octet without taking it. */
    [[nodiscard]] quint8 peek()
    {
        if (!atEnd())
            return static_cast<quint8>(m_octets[m_at]);
        fail(WapFault::Code::Truncated, m_end);
        return 0;
    }

    quint8 octet()
    {
        const quint8 value = peek();
        if (ok())
            ++m_at;
        return value;
    }

    /** uintvar of WSP, mb_u_int32 of WBXML: seven bits an octet, highest first. */
    quint32 number()
    {
        const qsizetype from = m_at;
        quint64 value = 0;
        quint8 next = 0;
        do {
            next = octet();
            value = (value << 7U) | (next & 0x7FU);
            if (value > std::numeric_limits<quint32>::max()) {
                fail(WapFault::Code::NumberTooLong, from);
                return 0;
            }
        } while ((next & 0x80U) != 0 && m_at - from < MaxNumberOctets);
        if ((next & 0x80U) != 0)
            fail(WapFault::Code::NumberTooLong, from);
        return ok() ? static_cast<quint32>(value) : 0;
    }

    /** @p size octets; @p sayer is where that size stands. */
    QByteArrayView run(quint32 size, qsizetype sayer)
    {
        if (!ok())
            return {};
        if (size > static_cast<quint64>(m_end - m_at)) {
            fail(WapFault::Code::Truncated, sayer);
            return {};
        }
        const QByteArrayView octets = m_octets.sliced(m_at, qsizetype(size));
        m_at += qsizetype(size);
        return octets;
    }

    /** Up to a zero octet, which is taken too. */
    QByteArrayView terminated()
    {
        if (!ok())
            return {};
        const qsizetype from = m_at;
        const qsizetype zero = m_octets.first(m_end).indexOf('\0', from);
        if (zero < 0) {
            fail(WapFault::Code::StringNotEnded, from);
            return {};
        }
        m_at = zero + 1;
        return m_octets.sliced(from, zero - from);
    }

    /** Nothing from @p end on can be read until restore(). @p end is not before at(). */
    [[nodiscard]] qsizetype narrow(qsizetype end) { return std::exchange(m_end, end); }
    void restore(qsizetype end)
    {
        m_end = end;
        if (m_fault)
            m_at = m_end;
    }

    [[nodiscard]] bool noting() const { return m_notes != nullptr && ok(); }
    /** What the octets from @p from to where it stands mean. */
    void note(qsizetype from, const OctetName &meaning, const QJsonObject &values = {}) const
    {
        if (noting() && m_at > from)
            m_notes->append({ from, m_at - from, -1, meaning, values });
    }

private:
    static constexpr qsizetype MaxNumberOctets = 5;

    QByteArrayView m_octets;
    qsizetype m_at = 0;
    qsizetype m_end;
    QList<OctetNote> *m_notes;
    std::optional<Fault> m_fault;
};

/** What stands before the document. */
struct WspHead
{
    int transaction = 0;
    std::optional<WapPush::Mode> mode; // by the content type
    QString contentType;
    QStringList headers; // the others: "x-wap-application-id: 2"
};
[[nodiscard]] WspHead readWspHead(WapCursor *cursor);

/** What readWapDocument() found, as far as the cursor went. */
struct WapDocument
{
    WapPush push;
    QStringList ignored;
};

/** Reads a WBXML document up to the end. @p expected is the mode that the content type says, if it says one. */
[[nodiscard]] WapDocument readWapDocument(WapCursor *cursor, std::optional<WapPush::Mode> expected);

} // namespace Visnyk
