// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/kinds.h"
#include "sandbox/parameters.h"

namespace Visnyk::Practice {

/** What one text becomes as a message of its kind, before it is known to whom it goes. */
struct Content
{
    QString text;    // bin: the user data in upper-case hexadecimal; hlr, ping: nothing
    QString comment; // bin: "pid: P, dcs: D"
    QString view;    // in words, for whoever reads the ledger
    int units = 1;   // parts, seconds of a call, else 1
    qint64 fileBytes = 0;
    qint64 patienceMs = 0; // call: until the last attempt has failed
    bool isBroken = false; // the phone cannot read it: accepted, billed, not delivered
};

/**
 * Checks @p text, files, subject and what else the kind needs. Failures carry code 1. @p text is decoded and has LF
 * line breaks; bin outside of "list" takes the undecoded octets of "mes" instead.
 */
[[nodiscard]] Result<Content> contentOf(
    const Kind &kind, QString text, const QString &sender, const Parameters &parameters);

/** An address of the form a@b.c, alone. */
[[nodiscard]] bool isMailAddress(const QString &text);
[[nodiscard]] bool isWebAddress(const QString &text);

} // namespace Visnyk::Practice
