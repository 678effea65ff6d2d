// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Visnyk {

/** What a link of another program asks to be written. Only the window's form is ever filled from it. */
struct SmsLink
{
    QStringList numbers; // as written, separators and all; whether they are numbers the recipients field says
    QString body;        // line ends are LF
    friend bool operator==(const SmsLink &, const SmsLink &) = default;
};

/** Why a link is not taken at all: half of a doubtful link would be worse than none. */
enum class SmsLinkProblem : quint8 {
    TooLong,        // more than 8 KiB
    OtherScheme,    // neither sms: nor smsto:
    Malformed,      // percent signs, fields, or characters that a link does not have
    NotText,        // not UTF-8
    NotANumber,     // letters, empty places between commas, parameters
    TooManyNumbers, // more than 50
    BodyTwice,      // two texts: which one the person saw before is not known
    BodyTooLong,    // more than 1000 UTF-16 units
    Hidden,         // control characters, or such as reverse or hide what is written
    Empty,          // no number and no text
};

/**
 * Reads sms: and smsto: links as RFC 5724 writes them: `sms:+380501234567,+380671234567?body=percent-encoded`. A number
 * has digits, a leading plus and the separators - . ( ) and blank; the text may be left out and so may the numbers.
 * Fields besides body are passed over, as the RFC wants it. Never fails otherwise than by a value.
 */
[[nodiscard]] tl::expected<SmsLink, SmsLinkProblem> readSmsLink(QByteArrayView link);

/** Untranslated stable name: "too_long". */
[[nodiscard]] QString toString(SmsLinkProblem problem);

} // namespace Visnyk
