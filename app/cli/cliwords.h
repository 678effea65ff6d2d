// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/states.h"
#include "outbox/engine.h"

#include <QString>

namespace Visnyk {

/** Why a message waits here. All empty: nothing holds it. */
struct CliReason
{
    QString word;     // stable, for machines: "no_money"
    QString happened; // a clause: "there is not enough money in the account"
    QString remedy;   // a sentence that ends with how to go on
    int code = 0;     // that the gateway names such a thing by; of a message, only when it was named for that one
};

[[nodiscard]] CliReason reasonOf(HoldReason reason);
[[nodiscard]] CliReason reasonOf(QueuePause pause);
/** Of a batch that does not go on by itself. */
[[nodiscard]] CliReason reasonOf(const BatchInfo &batch);

/** What stands around a message that waits. */
struct CliPauses
{
    CliReason batch = {};
    CliReason account = {};
};

/** Of one message: its own reason, else its account's, else its batch's. */
[[nodiscard]] CliReason reasonOf(const MessageInfo &message, const CliPauses &pauses);

/** What a code of send.php says about a message, in words. */
[[nodiscard]] QString gatewayWords(int code);
/** What happened, in words: not the bare number that the gateway named. */
[[nodiscard]] QString wordsFor(const Error &error);

} // namespace Visnyk
