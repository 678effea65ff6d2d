// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "domain/octetmessage.h"
#include "domain/segments.h"

#include <QStringList>

namespace Visnyk {

/** What one recipient gets of a draft, in the unit its kind is paid in. */
struct Measure
{
    Unit unit = Unit::Part;
    int each = 0;          // parts, messages, numbers or seconds for one recipient; 0 = nothing to send yet
    int requests = 1;      // requests for one recipient: the parts of a binary message go out one by one
    bool estimate = false; // the gateway may say otherwise: transliteration, short links, speech
    SegmentCount segments; // of the text; parts of it only for SMS and flash
    QString counted;       // the text as it arrives: without comment, cut, transliterated
    friend bool operator==(const Measure &, const Measure &) = default;
};
[[nodiscard]] Measure measure(const Draft &draft);

/**
 * The `mes` of every request one recipient needs: one, but for binary messages and built pushes, whose parts share
 * @p reference (0-255). Empty `mes` for HLR and ping. Input error when check() would find one.
 */
[[nodiscard]] Result<QStringList> wireMessages(const Draft &draft, quint8 reference);

/** PID and DCS of raw octets; nothing unless both are given. The numbers are checked elsewhere. */
[[nodiscard]] std::optional<ProtocolValues> protocolValues(const BinaryContent &binary);
/** The octets of a Binary draft, part by part; an Input error says which input is wrong and where. */
[[nodiscard]] Result<OctetMessage> octetMessage(const Draft &draft, quint8 reference);
/** The push of a Push draft: its text is the title. */
[[nodiscard]] WapPush pushOf(const Draft &draft);

/** Seconds a voice needs for @p text, 0 for none: about 14 characters a second, a longer breath at full stops. */
[[nodiscard]] int spokenSeconds(QStringView text);

} // namespace Visnyk
