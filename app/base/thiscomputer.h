// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Visnyk {

/**
 * Whether @p host, as QUrl::host() gives it, is this machine: the only place where a password may go without TLS.
 * 127.0.0.1, ::1 and localhost only: the rest of 127.0.0.0/8 can be led elsewhere, and other names are what somebody's
 * resolver says.
 */
[[nodiscard]] bool isThisComputer(QStringView host);

} // namespace Visnyk
