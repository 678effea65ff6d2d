// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/ledger.h"
#include "sandbox/parameters.h"

#include <QStringList>

namespace Visnyk::Practice {

/** What a status.php request asks for. */
struct StatusQuestion
{
    QStringList phones;
    QStringList ids;
    int all = 0;
    int fmt = 0;
    bool list = false; // several, or one with a trailing comma
    bool remove = false;

    /** Fails with code 1: phone or id missing, different lengths, a value out of range. */
    [[nodiscard]] static Result<StatusQuestion> read(const Parameters &parameters, int defaultFmt);
};

/** The statuses asked for as they are at @p nowMs. */
[[nodiscard]] Answer statusAnswer(const StatusQuestion &question, const Ledger &ledger, qint64 nowMs, double timeScale);

} // namespace Visnyk::Practice
