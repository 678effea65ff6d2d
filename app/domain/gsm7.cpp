// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/gsm7.h"

#include <string_view>

namespace Visnyk {

namespace {

// TS 23.038 6.2.1, in the order of the septets 00-7F without 1B, which is the escape.
constexpr std::u16string_view defaultAlphabet
    = u"@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5"
      u"\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9"
      u" !\"#\u00a4%&'()*+,-./0123456789:;<=>?"
      u"\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7"
      u"\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0";
static_assert(defaultAlphabet.size() == 127);

// TS 23.038 6.2.1.1
constexpr std::u16string_view extensionTable = u"\f^{}\\[~]|\u20ac";

constexpr std::array<quint8, 0x10000> makeClasses()
{
    std::array<quint8, 0x10000> classes {};
    classes.fill(GsmAbsent);
    for (const char16_t unit : defaultAlphabet)
        classes[unit] = GsmSingle;
    for (const char16_t unit : extensionTable)
        classes[unit] = GsmExtended;
    return classes;
}

} // namespace

constinit const std::array<quint8, 0x10000> gsmClasses = makeClasses();

qsizetype firstAbsent(QStringView text)
{
    qsizetype index = 0;
    while (index < text.size() && isGsm(text[index].unicode()))
        ++index;
    return index;
}

} // namespace Visnyk
