// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace Visnyk {

/** What a run of octets of one part means; a part's pieces follow one another without gaps, as far as it can be read.
 */
struct OctetPiece
{
    int offset = 0; // in the part
    int length = 0;
    QLatin1StringView meaning; // plain English literal; translate in context "OctetPiece"
    QString value;             // as people write it: "2948", "http://www."; may be empty
    friend bool operator==(const OctetPiece &, const OctetPiece &) = default;
};
using OctetPieces = QList<OctetPiece>;

} // namespace Visnyk
