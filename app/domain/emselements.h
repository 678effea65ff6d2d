// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"
#include "domain/userdata.h"

#include <optional>

namespace Visnyk {

// What single elements of a header say about a text; positions are those in their part.

/** A length of 0 is kept: it makes the style the default from the start on. Null for other elements and short data. */
[[nodiscard]] std::optional<TextRun> runOf(const HeaderElement &element);
/** Null for other elements and for data whose size is not that of its kind. */
[[nodiscard]] std::optional<EmsObject> objectOf(const HeaderElement &element);

/** Mode and colour octet of TS 23.040 9.2.3.24.10.1.1. */
[[nodiscard]] TextStyle styleOf(quint8 mode, std::optional<quint8> colour);

/** Octets outside the safe set are taken for Latin-1 in OctetCoding::Octets; an odd last octet is left out of UTF-16.
 */
[[nodiscard]] QString textOfPayload(const UserData &part, OctetCoding coding);

} // namespace Visnyk
