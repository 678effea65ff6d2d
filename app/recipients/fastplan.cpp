// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/fastplan.h"

#include <array>
#include <atomic>
#include <string>

namespace Visnyk {

namespace {

constexpr std::size_t NationalDigits = 9;
constexpr std::size_t PrefixDigits = 4;
constexpr std::size_t Prefixes = 10'000;

// An entry: 0 = not asked yet, Mixed = its numbers differ, else Known | Valid | type.
constexpr quint8 Mixed = 0x80;
constexpr quint8 Known = 0x40;
constexpr quint8 Valid = 0x20;
constexpr quint8 TypeBits = 0x1f;

using Table = std::array<std::atomic<quint8>, Prefixes>;

quint8 entryFor(const std::string &national)
{
    const PhoneVerdict verdict = parsePhone({ "380" + national, true }, QString());
    if (!verdict.phone || verdict.phone->e164.text() != QString::fromStdString("+380" + national)
        || verdict.phone->region != u"UA")
        return Mixed;
    return quint8(Known | (verdict.phone->unsure ? 0 : Valid) | quint8(verdict.phone->type));
}

/** Asks for a few numbers of different digits: where they disagree, the plan needs more than our four digits. */
quint8 askFor(std::string_view prefix)
{
    quint8 first = 0;
    for (const char *rest : { "00000", "99999", "12345", "54321", "28071", "90909" }) {
        const quint8 entry = entryFor(std::string(prefix) + rest);
        if (entry == Mixed || (first != 0 && entry != first))
            return Mixed;
        first = entry;
    }
    return first;
}

quint8 entry(std::string_view national)
{
    static Table table {};
    std::size_t index = 0;
    for (std::size_t i = 0; i < PrefixDigits; ++i)
        index = index * 10 + std::size_t(national[i] - '0');
    std::atomic<quint8> &cell = table[index];
    quint8 value = cell.load(std::memory_order_relaxed);
    if (value == 0) {
        value = askFor(national.substr(0, PrefixDigits)); // two threads may ask at once: they get the same answer
        cell.store(value, std::memory_order_relaxed);
    }
    return value;
}

/** The nine national digits in a spelling of ours, or an empty view. */
std::string_view nationalPart(std::string_view digits, bool plus, bool homeIsUkraine)
{
    const bool isDialled = homeIsUkraine && !plus;
    std::size_t skip = 0;
    if (digits.size() == 12 && digits.starts_with("380") && (plus || homeIsUkraine))
        skip = 3;
    else if (isDialled && digits.size() == 10 && digits.front() == '0')
        skip = 1;
    else if (isDialled && digits.size() == 14 && digits.starts_with("00380"))
        skip = 5;
    else if (!isDialled || digits.size() != NationalDigits)
        return {};
    // A zero here would be a trunk prefix in the wrong place: libphonenumber has rules for that.
    return digits[skip] == '0' ? std::string_view() : digits.substr(skip);
}

} // namespace

std::optional<PhoneNumber> fastPhone(std::string_view digits, bool plus, bool homeIsUkraine)
{
    const std::string_view national = nationalPart(digits, plus, homeIsUkraine);
    if (national.empty())
        return {};
    const quint8 found = entry(national);
    if (found == Mixed)
        return {};
    static const QString ukraine = QStringLiteral("UA");
    QString e164(qsizetype(4 + NationalDigits), Qt::Uninitialized);
    QChar *at = e164.data();
    for (const char c : std::string_view("+380"))
        *at++ = QLatin1Char(c);
    for (const char c : national)
        *at++ = QLatin1Char(c);
    return PhoneNumber { Address(std::move(e164)), ukraine, PhoneType(found & TypeBits), false, (found & Valid) == 0 };
}

} // namespace Visnyk
