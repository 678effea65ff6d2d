// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/ids.h"

#include "domain/addresskind.h"

#include <QRandomGenerator>

#include <string_view>

namespace Visnyk::Outbox {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr qint64 MaxTime = (qint64(1) << 48) - 1;

void fillRandom(std::array<quint8, 10> &bytes)
{
    for (quint8 &byte : bytes)
        byte = quint8(QRandomGenerator::system()->generate() & 0xFFU);
}

/** False when all 80 bits were ones. */
bool increment(std::array<quint8, 10> &bytes)
{
    for (std::size_t i = bytes.size(); i > 0; --i) {
        if (++bytes[i - 1] != 0)
            return true;
    }
    return false;
}

} // namespace

UlidSource::UlidSource(std::function<void(std::array<quint8, 10> &)> random)
    : m_random(random ? std::move(random) : fillRandom)
{
}

QString UlidSource::next(qint64 utcMs)
{
    const qint64 now = qBound(qint64(0), utcMs, MaxTime);
    if (now > m_lastMs) {
        m_lastMs = now;
        m_random(m_tail);
    } else if (!increment(m_tail)) {
        ++m_lastMs; // 2^80 ids in one millisecond: borrow the next one
        m_random(m_tail);
    }
    std::array<quint8, 16> bytes {};
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = quint8((quint64(m_lastMs) >> (8 * (5 - i))) & 0xFFU);
    std::copy(m_tail.begin(), m_tail.end(), bytes.begin() + 6);

    // 128 bits are 26 characters of 5 bits with two zero bits in front.
    QString text(26, QChar(u'0'));
    for (std::size_t i = 0; i < 26; ++i) {
        quint32 value = 0;
        for (std::size_t bit = 0; bit < 5; ++bit) {
            const std::size_t at = i * 5 + bit;
            const bool set = at >= 2 && ((quint32(bytes[(at - 2) / 8]) >> (7 - (at - 2) % 8)) & 1U) != 0;
            value = (value << 1U) | (set ? 1U : 0U);
        }
        text[qsizetype(i)] = QLatin1Char(Alphabet[value]);
    }
    return text;
}

GatewayId makeGatewayId(const QString &prefix, const QString &ulid)
{
    const QString id = prefix + u'-' + ulid;
    return GatewayId(id);
}

bool isGroup(const Address &address)
{
    return addressKind(address) == AddressKind::Group;
}

} // namespace Visnyk::Outbox
