// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/septets.h"

#include <string_view>

namespace Visnyk {

namespace {

constexpr quint8 Escape = 0x1B;

// TS 23.038 6.2.1; the escape itself is read before.
constexpr std::u16string_view alphabet
    = u"@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5"
      u"\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u001b\u00c6\u00e6\u00df\u00c9"
      u" !\"#\u00a4%&'()*+,-./0123456789:;<=>?"
      u"\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7"
      u"\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0";
static_assert(alphabet.size() == 128);

constexpr char16_t extension(quint8 septet)
{
    switch (septet) {
    case 0x0A: return u'\f';
    case 0x14: return u'^';
    case 0x28: return u'{';
    case 0x29: return u'}';
    case 0x2F: return u'\\';
    case 0x3C: return u'[';
    case 0x3D: return u'~';
    case 0x3E: return u']';
    case 0x40: return u'|';
    case 0x65: return u'\u20ac';
    default: return u' ';
    }
}

quint8 septetAt(QByteArrayView packed, qsizetype bit)
{
    const qsizetype octet = bit / 8;
    unsigned both = static_cast<quint8>(packed[octet]);
    if (octet + 1 < packed.size())
        both |= static_cast<unsigned>(static_cast<quint8>(packed[octet + 1])) << 8U;
    return static_cast<quint8>(both >> static_cast<unsigned>(bit % 8) & 0x7FU);
}

} // namespace

QString textOfSeptets(QByteArrayView packed, qsizetype headerSize)
{
    constexpr qsizetype Septet = 7;
    const qsizetype bits = packed.size() * 8;
    QString text;
    bool escaped = false;
    for (qsizetype bit = (Septet - headerSize * 8 % Septet) % Septet; bit + Septet <= bits; bit += Septet) {
        const quint8 septet = septetAt(packed, bit);
        const bool filling = septet == 0 && bit + Septet == bits && bit % 8 == 1;
        if (filling)
            break;
        if (escaped)
            text.append(QChar(extension(septet)));
        else if (septet != Escape)
            text.append(QChar(alphabet.at(septet)));
        escaped = !escaped && septet == Escape;
    }
    return text;
}

} // namespace Visnyk
