// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/kinds.h"

#include <QString>

namespace Visnyk::Practice {

/** What the way of one message through the world depends on. */
struct Journey
{
    KindId kind = KindId::Sms;
    QString address;
    QString text;
    int units = 1;         // seconds of a call
    qint64 patienceMs = 0; // of a call
    bool isBroken = false; // the phone cannot read it
};

/** How a delivery goes; times count from the moment it was planned for. */
struct Fate
{
    int status = 1;
    int err = 0;
    qint64 toOperatorMs = 0;
    qint64 finalMs = 0;  // -1 = never
    int laterStatus = 0; // 2 read, 4 link clicked; 0 = it stays as it is
    qint64 laterMs = 0;
};

/**
 * Decided by address, text and kind alone, so that a run can be repeated.
 *
 * Numbers whose last four digits fix what happens, for every kind that goes to numbers:
 *
 *     0001  20, err 1    no such subscriber
 *     0002  1, later 2   read (viber, whatsapp, soc, bot, tg; others: delivered)
 *     0003  3, err 6     expired; hlr and ping: 20, err 6, not in the network; call: 20, err 237, no answer
 *     0004  1, later 4   the short link was clicked (sms and flash with tinyurl=1 and a link; others: delivered)
 *     0005  25, err 11   the service is not available to this number
 *     0007  1            delivered; its HLR result is a subscriber who roams
 *     0013  20, err 13   blocked
 *     0099  0            passed on and never heard of again
 *     0237 0240 0242     calls: 20 with err 237 no answer, 240 busy, 242 answering machine; others: delivered
 *     4567 7777          1, always and for good
 *
 * Mailboxes and nicks do the same by how they begin: bounce... 20, err 1; read... 1, later 2; unread... 1 for good;
 * never... 0 for ever. Of all other addresses about 8 in 100 fail, calls 30 in 100 (answering machine, busy, no answer
 * alike); 40 in 100 letters and 60 in 100 messages of messengers are read.
 *
 * Seconds after the planned time at scale 1:
 *
 *                            passed on   end          read or clicked
 *     sms flash bin push     1-2         3-8          20-80
 *     ping                   1-2         3-8
 *     hlr                    0.5-1       1-3
 *     mms                    3-6         13-36
 *     mail                   1-2         4-10         30-120
 *     viber whatsapp soc     0.5-1       1.5-5        7-65
 *     bot tg                 the same
 *     call                   1-2         answered: 3-12 and the seconds spoken; unanswered: attempts times ring and
 *                                        pause, ten minutes at most
 */
[[nodiscard]] Fate fateOf(const Journey &journey);

} // namespace Visnyk::Practice
