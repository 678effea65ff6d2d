// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hexfield.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr int NoDigit = -1;

constexpr int digitValue(char16_t unit)
{
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const int letter = unit | 0x20;
    return letter >= u'a' && letter <= u'f' && unit < 0x80 ? letter - u'a' + 10 : NoDigit;
}

QString codePointAt(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return text.sliced(at, pair ? 2 : 1).toString();
}

} // namespace

QLatin1StringView toString(HexProblem::Kind kind)
{
    switch (kind) {
    case HexProblem::Kind::NotADigit: return "not_a_digit"_L1;
    case HexProblem::Kind::OddDigits: return "odd_digits"_L1;
    }
    return {};
}

Error toError(const HexProblem &problem, QStringView field)
{
    const QString detail = problem.kind == HexProblem::Kind::NotADigit
        ? u"%1: not_a_digit: the character \"%2\" at %3 is no hexadecimal digit"_s.arg(field, problem.found)
              .arg(problem.at)
        : u"%1: odd_digits: the last digit, at %2, has no partner"_s.arg(field).arg(problem.at);
    return Error { Error::Kind::Input, detail, 0, 0, {} };
}

tl::expected<QByteArray, HexProblem> readHex(QStringView typed)
{
    QByteArray octets;
    octets.reserve(typed.size() / 2);
    int high = NoDigit;
    qsizetype last = 0;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const int digit = digitValue(typed[at].unicode());
        if (digit == NoDigit) {
            if (typed[at].isSpace())
                continue;
            return tl::unexpected(HexProblem { HexProblem::Kind::NotADigit, at, codePointAt(typed, at) });
        }
        last = at;
        if (high == NoDigit) {
            high = digit;
            continue;
        }
        octets.append(static_cast<char>(high << 4 | digit));
        high = NoDigit;
    }
    if (high != NoDigit)
        return tl::unexpected(HexProblem { HexProblem::Kind::OddDigits, last, QString(typed[last]) });
    return octets;
}

QString toHex(QByteArrayView octets)
{
    static constexpr std::array digits { u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7', u'8', u'9', u'A', u'B', u'C',
        u'D', u'E', u'F' };
    QString hex(octets.size() * 2, Qt::Uninitialized);
    QChar *out = hex.data();
    for (const char octet : octets) {
        const auto value = static_cast<quint8>(octet);
        *out++ = QChar(digits.at(value >> 4U));
        *out++ = QChar(digits.at(value & 0x0FU));
    }
    return hex;
}

qsizetype positionOfOctet(QStringView typed, qsizetype octet)
{
    qsizetype digits = 0;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (digitValue(typed[at].unicode()) == NoDigit)
            continue;
        if (digits == octet * 2)
            return at;
        ++digits;
    }
    return typed.size();
}

} // namespace Visnyk
