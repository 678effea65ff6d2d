// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace Visnyk {

/**
 * Lines that are broken ask for more height than a dialog gives by itself: from now on @p dialog is as high as its
 * words need at its width, and gets lower with them unless the person has made it higher.
 */
void keepRoomForWords(QDialog *dialog);

} // namespace Visnyk
