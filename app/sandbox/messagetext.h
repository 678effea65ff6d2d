// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Visnyk::Practice {

/** The text of one message on its way through the gateway. */
struct BilledText
{
    QString text; // what the phone gets
    QString comment;
    int parts = 0;
    bool unicode = false;
};

struct TextOptions
{
    int translit = 0; // 0 none, 1 "translit", 2 look-alikes
    bool shortenLinks = false;
    int maxParts = 0; // 0 = any number
};

/** Takes the comment (a line of exactly three tildes and all that follows) off @p text and returns it. */
[[nodiscard]] QString takeComment(QString &text);

/**
 * Takes the comment off, shortens links, transliterates, cuts to
 * maxParts and counts. 160/153 septets of the GSM alphabet (3GPP TS 23.038 6.2.1) or 70/67 UTF-16 units; escape and
 * surrogate pairs are never parted (TS 23.040 9.2.3.24.1). The transliteration table is the practice gateway's own.
 */
[[nodiscard]] BilledText billedText(QString text, const TextOptions &options);

} // namespace Visnyk::Practice
