// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <QString>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr qint64 MicrosPerUnit = 1'000'000;
constexpr qsizetype MaxWholeDigits = 12;
constexpr qsizetype MaxFractionDigits = 6;

/** Wrong money is worse than no program: this also stops release builds, where Q_ASSERT is silent. */
void assertNoOverflow(bool overflow, const char *operation)
{
    if (overflow)
        qFatal("Money: %s leaves the range of 64-bit micros", operation);
}

std::optional<qint64> digitsToNumber(QStringView digits)
{
    qint64 value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

Result<Money> Money::fromDecimal(QStringView text)
{
    const auto bad = [text] {
        return failure(Error::Kind::Input,
            u"\"%1\" is not an amount: write digits with a point, such as 1.40"_s.arg(text.left(32)));
    };
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.first(point);
    QStringView fraction;
    if (point >= 0) {
        fraction = digits.sliced(point + 1);
        if (fraction.isEmpty())
            return bad();
    }
    if (whole.isEmpty() || whole.size() > MaxWholeDigits || fraction.size() > MaxFractionDigits)
        return bad();
    const std::optional<qint64> units = digitsToNumber(whole);
    std::optional<qint64> micros = digitsToNumber(fraction);
    if (!units || !micros)
        return bad();
    for (qsizetype i = fraction.size(); i < MaxFractionDigits; ++i)
        *micros *= 10;
    const qint64 amount = *units * MicrosPerUnit + *micros;
    return Money(negative ? -amount : amount);
}

QString Money::toDecimal() const
{
    const bool negative = m_micros < 0;
    // Unsigned, because the smallest qint64 has no positive counterpart.
    const quint64 amount = negative ? 0 - static_cast<quint64>(m_micros) : static_cast<quint64>(m_micros);
    const auto unit = static_cast<quint64>(MicrosPerUnit);
    QString fraction = QString::number(amount % unit).rightJustified(MaxFractionDigits, u'0');
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString sign = negative ? u"-"_s : QString();
    return sign % QString::number(amount / unit) % u'.' % fraction;
}

Money operator+(Money a, Money b)
{
    qint64 sum = 0;
    assertNoOverflow(__builtin_add_overflow(a.m_micros, b.m_micros, &sum), "a sum");
    return Money(sum);
}

Money operator-(Money a, Money b)
{
    qint64 difference = 0;
    assertNoOverflow(__builtin_sub_overflow(a.m_micros, b.m_micros, &difference), "a difference");
    return Money(difference);
}

Money operator*(Money price, qint64 count)
{
    qint64 product = 0;
    assertNoOverflow(__builtin_mul_overflow(price.m_micros, count, &product), "a product");
    return Money(product);
}

} // namespace Visnyk
