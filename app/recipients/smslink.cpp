// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/smslink.h"

#include <QByteArray>
#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr qsizetype linkLimit = qsizetype { 8 } * 1024; // octets
constexpr qsizetype numbersLimit = 50;
constexpr qsizetype numberLimit = 40; // characters: 15 digits and what people put between them
constexpr qsizetype bodyLimit = 1000; // UTF-16 units

template <typename T> using Read = tl::expected<T, SmsLinkProblem>;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/** Unlike Qt's own it does not pass a percent sign through that stands for nothing. */
Read<QByteArray> withoutPercents(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '%') {
            octets.append(text.at(i));
            continue;
        }
        if (i + 2 >= text.size())
            return tl::unexpected(SmsLinkProblem::Malformed);
        const int high = hexValue(text.at(i + 1));
        const int low = hexValue(text.at(i + 2));
        if (high < 0 || low < 0)
            return tl::unexpected(SmsLinkProblem::Malformed);
        octets.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return octets;
}

/** A byte order mark is kept, to be found among what is hidden. */
Read<QString> decoded(QByteArrayView text)
{
    const Read<QByteArray> octets = withoutPercents(text);
    if (!octets)
        return tl::unexpected(octets.error());
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString read = decoder.decode(*octets);
    if (decoder.hasError())
        return tl::unexpected(SmsLinkProblem::NotText);
    return read;
}

/** Controls, and characters that show nothing but change how the rest is shown. Joiners are part of emoji and of some
 * scripts; a line end can be seen. */
bool isHidden(char32_t c)
{
    if (c == U'\n' || c == U'\u200C' || c == U'\u200D')
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return (c & 0xFFFEU) == 0xFFFEU; // no character at all
    }
}

bool hasHidden(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](uint c) { return isHidden(char32_t(c)); });
}

bool isNumber(const QString &text)
{
    bool digits = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && !u"-.() "_s.contains(c) && !(c == u'+' && i == 0))
            return false;
        digits = digits || digit;
    }
    return digits && text.size() <= numberLimit;
}

Read<QStringList> readNumbers(QByteArrayView list)
{
    QStringList numbers;
    if (list.isEmpty())
        return numbers;
    for (qsizetype from = 0; from <= list.size();) {
        const qsizetype comma = list.indexOf(',', from);
        const qsizetype end = comma < 0 ? list.size() : comma;
        const Read<QString> number = decoded(list.sliced(from, end - from));
        if (!number)
            return tl::unexpected(number.error());
        if (hasHidden(*number))
            return tl::unexpected(SmsLinkProblem::Hidden);
        const QString trimmed = number->trimmed();
        if (!isNumber(trimmed)) // behind an encoded comma, too: it would be a further recipient
            return tl::unexpected(SmsLinkProblem::NotANumber);
        numbers.append(trimmed);
        if (numbers.size() > numbersLimit)
            return tl::unexpected(SmsLinkProblem::TooManyNumbers);
        from = end + 1;
    }
    return numbers;
}

Read<QString> readBody(QByteArrayView value)
{
    Read<QString> body = decoded(value);
    if (!body)
        return body;
    body->replace(u"\r\n"_s, u"\n"_s);
    body->replace(u'\r', u'\n');
    if (hasHidden(*body))
        return tl::unexpected(SmsLinkProblem::Hidden);
    if (body->size() > bodyLimit)
        return tl::unexpected(SmsLinkProblem::BodyTooLong);
    return body;
}

/** The text among the fields; none is an empty one. */
Read<QString> readFields(QByteArrayView fields)
{
    std::optional<QString> found;
    for (qsizetype from = 0; from <= fields.size();) {
        const qsizetype mark = fields.indexOf('&', from);
        const qsizetype end = mark < 0 ? fields.size() : mark;
        const QByteArrayView field = fields.sliced(from, end - from);
        from = end + 1;
        if (field.isEmpty()) // as in "?&body=", which some programs write
            continue;
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            return tl::unexpected(SmsLinkProblem::Malformed);
        const Read<QString> name = decoded(field.first(equals));
        if (!name)
            return tl::unexpected(name.error());
        Read<QString> value = readBody(field.sliced(equals + 1));
        if (!value)
            return value;
        if (name->compare("body"_L1, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return tl::unexpected(SmsLinkProblem::BodyTwice);
        found = *value;
    }
    return found.value_or(QString());
}

/** What follows the scheme, or nothing where it is another. */
std::optional<QByteArrayView> afterScheme(QByteArrayView link)
{
    for (const QByteArrayView scheme : { QByteArrayView("sms:"), QByteArrayView("smsto:") }) {
        if (link.size() >= scheme.size() && link.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return link.sliced(scheme.size());
    }
    return std::nullopt;
}

/** Controls and marks that never stand in a link by themselves; a fragment would be a part of the text lost. */
bool isLinkCharacter(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet >= 0x20 && octet != 0x7F && c != '#';
}

} // namespace

tl::expected<SmsLink, SmsLinkProblem> readSmsLink(QByteArrayView link)
{
    if (link.size() > linkLimit)
        return tl::unexpected(SmsLinkProblem::TooLong);
    const std::optional<QByteArrayView> rest = afterScheme(link);
    if (!rest)
        return tl::unexpected(SmsLinkProblem::OtherScheme);
    if (!std::all_of(rest->begin(), rest->end(), isLinkCharacter))
        return tl::unexpected(SmsLinkProblem::Malformed);
    const qsizetype question = rest->indexOf('?');
    const Read<QStringList> numbers = readNumbers(question < 0 ? *rest : rest->first(question));
    if (!numbers)
        return tl::unexpected(numbers.error());
    const Read<QString> body = question < 0 ? QString() : readFields(rest->sliced(question + 1));
    if (!body)
        return tl::unexpected(body.error());
    if (numbers->isEmpty() && body->trimmed().isEmpty())
        return tl::unexpected(SmsLinkProblem::Empty);
    return SmsLink { *numbers, *body };
}

QString toString(SmsLinkProblem problem)
{
    switch (problem) {
    case SmsLinkProblem::TooLong: return u"too_long"_s;
    case SmsLinkProblem::OtherScheme: return u"other_scheme"_s;
    case SmsLinkProblem::Malformed: return u"malformed"_s;
    case SmsLinkProblem::NotText: return u"not_text"_s;
    case SmsLinkProblem::NotANumber: return u"not_a_number"_s;
    case SmsLinkProblem::TooManyNumbers: return u"too_many_numbers"_s;
    case SmsLinkProblem::BodyTwice: return u"body_twice"_s;
    case SmsLinkProblem::BodyTooLong: return u"body_too_long"_s;
    case SmsLinkProblem::Hidden: return u"hidden"_s;
    case SmsLinkProblem::Empty: return u"empty"_s;
    }
    return {};
}

} // namespace Visnyk
