// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricebook.h"

#include "domain/addresskind.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

// A price above this is a fault of the answer, and with it no sum of people and parts can leave 64 bits.
constexpr Money highestPrice = Money::fromMicros(10'000'000'000);
constexpr qsizetype MaxDigits = 15; // ITU-T E.164 6.1

/** Digits of "+380501234567"; empty for anything else, such as a group. */
QStringView digitsOf(const Address &address)
{
    const QStringView text = address.text();
    if (!text.startsWith(u'+') || text.size() < 2 || text.size() > MaxDigits + 1)
        return {};
    const QStringView digits = text.sliced(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.front() == u'0' || !std::all_of(digits.cbegin(), digits.cend(), isDigit))
        return {};
    return digits;
}

/** Length of the country code, after the list of ITU-T E.164 assigned codes: zones 1 and 7, the two-digit codes,
 * else 3. */
int countryCodeLength(QStringView digits)
{
    static constexpr std::array<int, 44> twoDigitCodes { 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47,
        48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95,
        98 };
    const int first = digits.at(0).digitValue();
    if (first == 1 || first == 7)
        return 1;
    const int two = first * 10 + digits.at(1).digitValue();
    return std::binary_search(twoDigitCodes.cbegin(), twoDigitCodes.cend(), two) ? 2 : 3;
}

/**
 * How many digits name country and operator. Ukrainian operators are told apart by two digits after the country code.
 * Elsewhere three are kept: where an operator has fewer, the same price is simply learned for several prefixes, while
 * a prefix that is too short would give one operator the price of another.
 */
int pricePrefixLength(QStringView digits)
{
    const int country = countryCodeLength(digits);
    return digits.startsWith(u"380"_s) ? 5 : country + 3;
}

constexpr qsizetype MinSubscriberDigits = 3;

QString keyOf(MessageKind kind, QStringView prefix)
{
    return QString(info(kind).name) % u'/' % prefix;
}

constexpr QChar MailboxPrefix = u'@'; // mailboxes and nicks cost the same, wherever they are

bool hasNoPrefix(const Address &address)
{
    const AddressKind kind = addressKind(address);
    return kind == AddressKind::Mailbox || kind == AddressKind::Nick;
}

bool isPlausible(Money perPart)
{
    return perPart > Money() && perPart <= highestPrice;
}

/** What the price of @p address is noted under; empty when it says nothing about others. */
QString prefixToLearn(const Address &address)
{
    if (hasNoPrefix(address))
        return MailboxPrefix;
    const QStringView digits = digitsOf(address);
    if (digits.size() < 2)
        return {};
    const int length = pricePrefixLength(digits);
    return digits.size() < length + MinSubscriberDigits ? QString() : digits.first(length).toString();
}

} // namespace

std::optional<PriceEntry> PriceBook::learn(
    MessageKind kind, const Address &phone, const QString &mccmnc, Money cost, qint64 parts, qint64 nowMs)
{
    if (parts <= 0 || cost.micros() % parts != 0)
        return std::nullopt;
    const Money perPart = Money::fromMicros(cost.micros() / parts);
    const QString prefix = prefixToLearn(phone);
    if (!isPlausible(perPart) || prefix.isEmpty())
        return std::nullopt;
    const QString key = keyOf(kind, prefix);
    const auto known = m_entries.constFind(key);
    if (known != m_entries.constEnd() && known->learnedMs > nowMs)
        return std::nullopt;
    const PriceEntry entry { kind, prefix, mccmnc, perPart, nowMs };
    m_entries.insert(key, entry);
    return entry;
}

void PriceBook::load(const QList<PriceEntry> &entries)
{
    m_entries.clear();
    for (const PriceEntry &entry : entries) {
        if (entry.prefix.isEmpty() || !isPlausible(entry.perPart))
            continue;
        const QString key = keyOf(entry.kind, entry.prefix);
        const auto known = m_entries.constFind(key);
        if (known == m_entries.constEnd() || known->learnedMs <= entry.learnedMs)
            m_entries.insert(key, entry);
    }
}

std::optional<PriceEntry> PriceBook::lookup(MessageKind kind, const Address &phone) const
{
    if (hasNoPrefix(phone)) {
        const auto found = m_entries.constFind(keyOf(kind, QString(MailboxPrefix)));
        return found == m_entries.constEnd() ? std::nullopt : std::optional(*found);
    }
    const QStringView digits = digitsOf(phone);
    for (qsizetype length = digits.size(); length > 0; --length) {
        const auto found = m_entries.constFind(keyOf(kind, digits.first(length)));
        if (found != m_entries.constEnd())
            return *found;
    }
    return std::nullopt;
}

QList<PriceEntry> PriceBook::entries() const
{
    QList<PriceEntry> sorted = m_entries.values();
    std::sort(sorted.begin(), sorted.end(), [](const PriceEntry &a, const PriceEntry &b) {
        return a.kind == b.kind ? a.prefix < b.prefix : a.kind < b.kind;
    });
    return sorted;
}

namespace {

/** The prices of one kind, keyed by numbers: a hundred thousand look-ups must not make a million strings. */
class PrefixPrices
{
public:
    PrefixPrices(const PriceBook &book, MessageKind kind)
    {
        QSet<int> lengths;
        const QList<PriceEntry> entries = book.entries();
        for (const PriceEntry &entry : entries) {
            if (entry.kind != kind)
                continue;
            if (entry.prefix == MailboxPrefix) {
                m_mailbox = entry;
                continue;
            }
            m_prices.insert(entry.prefix.toULongLong(), entry);
            lengths.insert(static_cast<int>(entry.prefix.size()));
        }
        m_lengths = lengths.values();
        std::sort(m_lengths.begin(), m_lengths.end(), std::greater<>());
    }

    [[nodiscard]] const PriceEntry *find(const Address &person) const
    {
        const QStringView digits = digitsOf(person);
        if (digits.isEmpty() && hasNoPrefix(person))
            return m_mailbox ? &*m_mailbox : nullptr;
        for (const int length : m_lengths) {
            if (length > digits.size())
                continue;
            quint64 prefix = 0;
            for (const QChar c : digits.first(length))
                prefix = prefix * 10 + static_cast<quint64>(c.unicode() - u'0');
            const auto found = m_prices.constFind(prefix);
            if (found != m_prices.constEnd() && found->prefix.size() == length)
                return &*found;
        }
        return nullptr;
    }

private:
    QHash<quint64, PriceEntry> m_prices; // no number begins with 0, so the value alone names the prefix
    QList<int> m_lengths;                // longest first
    std::optional<PriceEntry> m_mailbox;
};

} // namespace

PriceTally PriceTally::make(const PriceBook &book, MessageKind kind, const QList<Address> &people)
{
    const PrefixPrices prices(book, kind);
    PriceTally tally;
    tally.m_people = people.size();
    for (const Address &person : people) {
        const PriceEntry *price = prices.find(person);
        if (!price) {
            ++tally.m_unpriced;
            continue;
        }
        const bool first = tally.m_perPart == Money();
        tally.m_perPart = tally.m_perPart + price->perPart;
        tally.m_oldestMs = first ? price->learnedMs : std::min(tally.m_oldestMs, price->learnedMs);
    }
    return tally;
}

Quote PriceTally::quote(qint64 partsEach) const
{
    Quote quote;
    quote.people = m_people;
    quote.parts = m_people * partsEach;
    quote.unpriced = m_unpriced;
    if (m_people > 0 && m_unpriced == 0 && partsEach > 0) {
        quote.total = m_perPart * partsEach;
        quote.source = PriceSource::Estimate;
        quote.askedMs = m_oldestMs;
    }
    return quote;
}

} // namespace Visnyk
