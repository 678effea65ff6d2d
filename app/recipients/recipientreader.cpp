// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/recipientlist.h"

#include "recipients/fastplan.h"
#include "recipients/lookalikes.h"
#include "recipients/phoneparser.h"
#include "recipients/textscanner.h"

#include <QSet>

#include <algorithm>
#include <unordered_set>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr std::size_t MaxPhoneDigits = 17;   // with an international prefix
constexpr std::size_t MinPhoneDigits = 5;    // short ones cannot be written apart from others anyway
constexpr std::size_t WholeNumberDigits = 9; // two neighbours as long as this are two numbers
constexpr std::size_t MaxGroups = 8;         // more than "+38 0 50 1 23 45 67": not a phone but a table of digits
constexpr int MaxTrials = 64; // of libphonenumber in one piece: a page of loose digits must not stop the window

PhoneVerdict verdictOn(std::string_view digits, bool plus, const QString &region)
{
    if (auto fast = fastPhone(digits, plus, region == "UA"_L1))
        return { std::move(fast), {}, {} };
    return parsePhone({ std::string(digits), plus }, region);
}

/** Whether @p typed says more or less than the number that will be used. */
bool isRepaired(QStringView typed, const QString &e164)
{
    return typed != e164 && typed != QStringView(e164).sliced(1);
}

bool isSplit(const DigitGroup &before, const DigitGroup &after)
{
    return before.count >= WholeNumberDigits && after.count >= WholeNumberDigits;
}

/** Part of a word around digits: "office" and "@example" in "office77@example.com". */
bool isWordMark(QChar c)
{
    return c.isLetter() || c == u'@' || c == u'_';
}

/** Gathers tokens and sums of one text. */
class ListBuilder
{
public:
    ListBuilder(QStringView text, const QString &region)
        : m_text(text)
        , m_region(region)
    {
    }

    /** @p doubtful: letters that may be digits and could not be read so; a number beside one may lack a digit. */
    void setDoubtful(const QList<qsizetype> &doubtful) { m_doubtful = doubtful; }
    void add(const TextPiece &piece);
    [[nodiscard]] RecipientList take() { return std::move(m_list); }

private:
    void addGroup(const TextPiece &piece);
    void addNumbers(const TextPiece &piece);
    void addRange(const TextPiece &piece, std::size_t first, std::size_t last);
    void addSpan(const TextPiece &piece, std::size_t first, std::size_t last);
    void addPhone(qsizetype at, qsizetype end, PhoneNumber phone);
    void append(RecipientToken token);
    void addRejected(qsizetype at, qsizetype end, RejectReason reason, const QString &suggestion = {});
    [[nodiscard]] bool isDoubtful(qsizetype at) const
    {
        return std::binary_search(m_doubtful.cbegin(), m_doubtful.cend(), at);
    }
    [[nodiscard]] std::optional<std::size_t> endOfNumber(const TextPiece &piece, std::size_t from, std::size_t last);
    [[nodiscard]] std::size_t nextNumber(const TextPiece &piece, std::size_t from, std::size_t last);
    [[nodiscard]] static std::string_view digitsOf(const TextPiece &piece, std::size_t first, std::size_t last);

    QStringView m_text;
    const QString &m_region;
    QList<qsizetype> m_doubtful; // in order
    RecipientList m_list;
    std::unordered_set<quint64> m_phones; // E.164 digits: at most 17, so they fit
    QSet<QString> m_groups;
    qsizetype m_lastEnd = 0;
    int m_trials = 0;
};

std::string_view ListBuilder::digitsOf(const TextPiece &piece, std::size_t first, std::size_t last)
{
    const DigitGroup &end = piece.groups[last];
    const std::size_t from = piece.groups[first].first;
    return std::string_view(piece.digits).substr(from, end.first + end.count - from);
}

void ListBuilder::add(const TextPiece &piece)
{
    switch (piece.kind) {
    case TextPiece::Kind::Digits: addNumbers(piece); break;
    case TextPiece::Kind::GatewayGroup: addGroup(piece); break;
    case TextPiece::Kind::Exponent: addRejected(piece.at, piece.end, RejectReason::PrecisionLost); break;
    }
}

void ListBuilder::addGroup(const TextPiece &piece)
{
    RecipientToken token;
    token.kind = RecipientToken::Kind::Group;
    token.at = piece.at;
    token.length = piece.end - piece.at;
    token.group = Address(m_text.sliced(piece.at, token.length).toString().toUpper());
    token.repeated = m_groups.contains(token.group.text());
    if (token.repeated) {
        ++m_list.repeated;
    } else {
        m_groups.insert(token.group.text());
        m_list.addresses.append(token.group);
        ++m_list.groups;
    }
    append(std::move(token));
}

void ListBuilder::addNumbers(const TextPiece &piece)
{
    m_trials = 0;
    std::size_t first = 0;
    for (std::size_t i = 1; i <= piece.groups.size(); ++i) {
        if (i == piece.groups.size() || isSplit(piece.groups[i - 1], piece.groups[i])) {
            addRange(piece, first, i - 1);
            first = i;
        }
    }
}

/** Groups first to last: one number, or several with spaces between them. */
void ListBuilder::addRange(const TextPiece &piece, std::size_t first, std::size_t last)
{
    while (first <= last) {
        std::size_t end = last;
        if (first < last) {
            if (const auto found = endOfNumber(piece, first, last))
                end = *found;
            else
                end = nextNumber(piece, first, last) - 1;
        }
        addSpan(piece, first, end);
        first = end + 1;
    }
}

/** The last group of a valid number that begins with group @p from; the longest one counts. */
std::optional<std::size_t> ListBuilder::endOfNumber(const TextPiece &piece, std::size_t from, std::size_t last)
{
    std::size_t longest = from;
    while (
        longest < last && longest + 1 < from + MaxGroups && digitsOf(piece, from, longest + 1).size() <= MaxPhoneDigits)
        ++longest;
    const bool plus = piece.plus && from == 0;
    for (const bool fast : { true, false }) {
        for (std::size_t end = longest + 1; end-- > from;) {
            const std::string_view digits = digitsOf(piece, from, end);
            if (digits.size() < MinPhoneDigits || digits.size() > MaxPhoneDigits
                || (end < last && !piece.groups[end + 1].apart))
                continue;
            if (fast) {
                const auto phone = fastPhone(digits, plus, m_region == "UA"_L1);
                if (phone && !phone->unsure)
                    return end;
            } else if (m_trials < MaxTrials) {
                ++m_trials;
                const auto verdict = parsePhone({ std::string(digits), plus }, m_region);
                if (verdict.phone ? !verdict.phone->unsure : verdict.reason == RejectReason::OldTrunkPrefix)
                    return end;
            }
        }
    }
    return {};
}

/**
 * Where a number begins after groups that make none; one past @p last if there is none. Only what is written with a
 * trunk or country code counts: the rest of a mistyped number must not become another person's.
 */
std::size_t ListBuilder::nextNumber(const TextPiece &piece, std::size_t from, std::size_t last)
{
    for (std::size_t i = from + 1; i <= last && !(piece.plus && from == 0); ++i) {
        const std::string_view digits = digitsOf(piece, i, last);
        const bool isWhole = digits.front() == '0' || (m_region == "UA"_L1 && digits.starts_with("380"));
        if (isWhole && piece.groups[i].apart && endOfNumber(piece, i, last))
            return i;
    }
    return last + 1;
}

void ListBuilder::addSpan(const TextPiece &piece, std::size_t first, std::size_t last)
{
    const qsizetype at = first == 0 ? piece.at : piece.groups[first].at;
    const qsizetype end = last + 1 == piece.groups.size() ? piece.end : piece.groups[last].end;
    auto verdict = verdictOn(digitsOf(piece, first, last), piece.plus && first == 0, m_region);
    if (!verdict.phone && verdict.reason == RejectReason::ShortCode && last > first)
        verdict.reason = RejectReason::TooShort; // "1 0 1" is a row of digits
    if (verdict.phone)
        addPhone(at, end, std::move(*verdict.phone));
    else
        addRejected(at, end, verdict.reason, verdict.suggestion);
}

void ListBuilder::addPhone(qsizetype at, qsizetype end, PhoneNumber phone)
{
    RecipientToken token;
    token.at = at;
    token.length = end - at;
    phone.repaired = isRepaired(m_text.sliced(at, end - at), phone.e164.text());
    phone.unsure = phone.unsure || isDoubtful(at - 1) || isDoubtful(end);
    quint64 key = 0;
    for (const QChar c : QStringView(phone.e164.text()).sliced(1))
        key = key * 10 + quint64(c.unicode() - u'0');
    token.repeated = !m_phones.insert(key).second;
    if (token.repeated) {
        ++m_list.repeated;
    } else {
        m_list.addresses.append(phone.e164);
        ++m_list.people;
        m_list.unsure += phone.unsure ? 1 : 0;
    }
    token.phone = std::move(phone);
    append(std::move(token));
}

void ListBuilder::addRejected(qsizetype at, qsizetype end, RejectReason reason, const QString &suggestion)
{
    if (suggestion.isEmpty()) { // show the whole word that cannot be read
        while (at > m_lastEnd && isWordMark(m_text[at - 1]))
            --at;
        qsizetype wordEnd = end;
        while (wordEnd < m_text.size() && isWordMark(m_text[wordEnd]))
            ++wordEnd;
        if (wordEnd == m_text.size() || !m_text[wordEnd].isDigit()) // else it belongs to the next one
            end = wordEnd;
    }
    RecipientToken token;
    token.kind = RecipientToken::Kind::Rejected;
    token.at = at;
    token.length = end - at;
    token.reason = reason;
    token.suggestion = suggestion;
    ++m_list.rejected;
    append(std::move(token));
}

void ListBuilder::append(RecipientToken token)
{
    m_lastEnd = token.at + token.length;
    m_list.tokens.append(std::move(token));
}

/** One number as people type it, without anything else around it. */
std::optional<BareNumber> bareNumber(QStringView typed)
{
    BareNumber number;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            number.digits += char(c.unicode());
        else if (isPhonePlus(c) && number.digits.empty() && !number.plus)
            number.plus = true;
        else if (!isPhonePunctuation(c))
            return {};
    }
    return number;
}

/** The same for a cell with words in it: exactly one piece with digits is allowed. */
std::optional<BareNumber> onlyNumber(QStringView typed, RejectReason *reason)
{
    TextScanner scanner(typed);
    TextPiece piece;
    if (!scanner.next(&piece))
        return {};
    if (piece.kind != TextPiece::Kind::Digits) {
        if (piece.kind == TextPiece::Kind::Exponent)
            *reason = RejectReason::PrecisionLost;
        return {};
    }
    BareNumber number { piece.digits, piece.plus };
    if (scanner.next(&piece))
        return {};
    return number;
}

/** A letter is taken for a digit only where a number of the own country comes of it: abroad too many things are valid.
 */
bool isWorthMending(const PhoneNumber &phone, const QString &region)
{
    return !phone.unsure && phone.region == region;
}

RecipientList readText(
    QStringView typed, const QString &region, const QList<qsizetype> &letters, const QList<qsizetype> &mended)
{
    ListBuilder builder(typed, region);
    QList<qsizetype> doubtful;
    std::set_difference(letters.cbegin(), letters.cend(), mended.cbegin(), mended.cend(), std::back_inserter(doubtful));
    builder.setDoubtful(doubtful);
    const QString text = mended.isEmpty() ? QString() : withDigits(typed, mended);
    TextScanner scanner(mended.isEmpty() ? typed : QStringView(text));
    TextPiece piece;
    while (scanner.next(&piece))
        builder.add(piece);
    return builder.take();
}

/** Those of @p mended that stand in numbers worth it. */
QList<qsizetype> wellMended(const QList<qsizetype> &mended, const RecipientList &list, const QString &region)
{
    QList<qsizetype> good;
    auto token = list.tokens.cbegin();
    for (const qsizetype place : mended) {
        while (token != list.tokens.cend() && token->at + token->length <= place)
            ++token;
        if (token != list.tokens.cend() && token->at <= place && token->kind == RecipientToken::Kind::Phone
            && isWorthMending(token->phone, region))
            good.append(place);
    }
    return good;
}

PhoneVerdict verdictOnOne(QStringView typed, const QString &region)
{
    RejectReason unreadable = RejectReason::NotAPhone;
    auto number = bareNumber(typed);
    if (!number)
        number = onlyNumber(typed, &unreadable);
    if (number)
        return verdictOn(number->digits, number->plus, region);
    return { {}, unreadable, {} };
}

} // namespace

RecipientReader::RecipientReader(QString region)
    : m_region(std::move(region))
{
}

RecipientList RecipientReader::read(QStringView typed) const
{
    const QList<qsizetype> letters = lookAlikesIn(typed);
    QList<qsizetype> mended = letters;
    // A letter left as it is parts the numbers around it anew, so what is mended has to hold in the last reading.
    while (true) {
        RecipientList list = readText(typed, m_region, letters, mended);
        QList<qsizetype> good = wellMended(mended, list, m_region);
        if (good.size() == mended.size())
            return list;
        mended = std::move(good);
    }
}

std::optional<PhoneNumber> RecipientReader::readOne(QStringView typed, RejectReason *reason, QString *suggestion) const
{
    const QList<qsizetype> letters = lookAlikesIn(typed);
    PhoneVerdict verdict;
    if (!letters.isEmpty())
        verdict = verdictOnOne(withDigits(typed, letters), m_region);
    if (letters.isEmpty() || !verdict.phone || !isWorthMending(*verdict.phone, m_region)) {
        verdict = verdictOnOne(typed, m_region);
        if (verdict.phone && !letters.isEmpty())
            verdict.phone->unsure = true; // a digit may be missing
    }
    if (verdict.phone)
        verdict.phone->repaired = isRepaired(typed.trimmed(), verdict.phone->e164.text());
    if (reason && !verdict.phone)
        *reason = verdict.reason;
    if (suggestion)
        *suggestion = verdict.suggestion;
    return verdict.phone;
}

} // namespace Visnyk
