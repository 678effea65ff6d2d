// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recipients/smslink.h"

#include <QCoreApplication>

namespace Visnyk {

/** What the Write page says of a link that another program opened. */
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::LinkWords)

public:
    [[nodiscard]] static QString filled();
    [[nodiscard]] static QString pageIsTaken(const SmsLink &link);
    [[nodiscard]] static QString refused(SmsLinkProblem problem);
};

} // namespace Visnyk
