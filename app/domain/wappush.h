// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/octetmessage.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Visnyk {

/** A link that the phone offers to open. */
struct WapPush
{
    enum class Mode : quint8 {
        Text,              // push=1: the gateway builds the message of link and title
        ServiceIndication, // WAP-167: the phone shows title and link
        ServiceLoading,    // WAP-168: the phone opens the link; there is no title
    };
    enum class Action : quint8 {
        Default, // not written; the phone takes SignalMedium or ExecuteLow
        SignalNone,
        SignalLow,
        SignalMedium,
        SignalHigh,
        Delete, // of the earlier indication with the same siId
        ExecuteLow,
        ExecuteHigh,
        Cache,
    };
    Mode mode = Mode::Text;
    QString href;
    QString title;
    Action action = Action::Default;
    std::optional<qint64> createdUtcMs; // whole seconds; a fraction is cut off
    std::optional<qint64> expiresUtcMs;
    QString siId;
    friend bool operator==(const WapPush &, const WapPush &) = default;
};

/** "signal-high", "execute-low", "delete", "cache"; empty for Default. As in the documents and on the command line. */
[[nodiscard]] QLatin1StringView toString(WapPush::Action action);
[[nodiscard]] std::optional<WapPush::Action> wapActionFromName(QStringView name);
/** Default is part of every mode but Text, which has no action at all. */
[[nodiscard]] bool isActionOf(WapPush::Mode mode, WapPush::Action action);

/** One thing that stops or qualifies a push. */
struct WapFinding
{
    enum class Code : quint8 {
        LinkMissing,
        LinkCharacter,     // number: position (UTF-16) of a blank, a control character or half a character
        TitleMissing,      // in the text form
        TitleCharacter,    // number: position of what no document can hold
        IdCharacter,       // the same in the si-id
        IdMissing,         // delete does not say what
        ActionOfOtherMode, // number: 0
        DateRange,         // before the year 1 or after 9999
        ExpiresBeforeCreated,
        TooManyParts, // number: parts; there can be 255
        TooLong,      // number: UTF-16 units of the text form; `mes` has 1000
        // warnings
        LinkUnusual,  // number: position of what RFC 3986 wants percent-encoded; not every phone is so strict
        LinkNoScheme, // not "http://..."
        TitleUnused,  // a Service Loading has none
        ExtrasUnused, // action, dates or si-id that the mode does not have
        ExpiresInPast,
    };
    enum class Severity : quint8 { Warning, Error };
    Severity severity = Severity::Error;
    Code code = Code::LinkMissing;
    QLatin1StringView member; // the input it belongs to: "href", "title", "action", "created", "expires", "si_id"
    int number = 0;
    friend bool operator==(const WapFinding &, const WapFinding &) = default;
};
/** Stable name: "link_missing". */
[[nodiscard]] QLatin1StringView toString(WapFinding::Code code);
/** English sentence with what, where and how to mend; the window translates by code instead. */
[[nodiscard]] QString explain(const WapFinding &finding);

/** The one validator. @p nowUtcMs only serves ExpiresInPast. */
[[nodiscard]] QList<WapFinding> checkWapPush(const WapPush &push, std::optional<qint64> nowUtcMs = {});
/** @p link with everything percent-encoded that LinkUnusual and LinkCharacter complain of; what is encoded stays. */
[[nodiscard]] QString percentEncodedLink(QStringView link);

inline constexpr qsizetype WapSinglePdu = 133; // octets of a PDU that goes without concatenation
inline constexpr qsizetype WapPiece = 128;     // octets of a piece of a longer one, behind a header of 12
inline constexpr int WapMaxParts = 255;

/**
 * The parts of a push made here, one request each; without a trailer, so that the gateway chooses the DCS. Input error
 * when checkWapPush() finds an error, and in Mode::Text, which the gateway builds. All parts carry @p reference; a push
 * of one part has none. Sources: WAP-167, WAP-168, WAP-192 (WBXML 1.2), WAP-230 (WSP), 3GPP TS 23.040 9.2.3.24.
 */
[[nodiscard]] Result<OctetMessage> encodeWapPush(const WapPush &push, quint8 reference);
/** How many parts encodeWapPush() makes; 1 in Mode::Text. Does not look for errors. */
[[nodiscard]] qsizetype wapPushParts(const WapPush &push);
/** `mes` of each request: "link LF title" (push=1), or hexadecimal (bin=2). The same errors, but Mode::Text will do. */
[[nodiscard]] Result<QStringList> wapPushMessages(const WapPush &push, quint8 reference);
/** DCS for those who want to name it: 8-bit data, class 1 (3GPP TS 23.038 section 4). */
inline constexpr quint8 WapUsualDcs = 0xF5;

/** {"kind": "wap-si" or "wap-sl" or "wap-text", "href", "title", ...}; absent members are not written. Dates: ISO, Z.
 */
[[nodiscard]] QJsonObject toJson(const WapPush &push);
/** Reads the same, and the kinds "si" and "sl" of decoded meanings. Input error: which member and why. */
[[nodiscard]] Result<WapPush> wapPushFromJson(const QJsonObject &object);

} // namespace Visnyk
