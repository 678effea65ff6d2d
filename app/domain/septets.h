// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Visnyk {

/**
 * The text in packed septets of the GSM 7-bit default alphabet (TS 23.038 6.1.2.1). @p headerSize octets stand before
 * them in the message: the first septet begins at the next multiple of 7 bits. An unknown extension is a blank, as the
 * standard wants. Where 7 zero bits are left over at the end they are filling, not an "@".
 */
[[nodiscard]] QString textOfSeptets(QByteArrayView packed, qsizetype headerSize);

} // namespace Visnyk
