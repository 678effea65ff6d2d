// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/numberplan.h"
#include "sandbox/parameters.h"

#include <QString>

namespace Visnyk::Practice {

enum class KindId : quint8 {
    Sms,
    Flash,
    Binary,
    Push,
    Hlr,
    Ping,
    Mms,
    Call,
    Mail,
    Viber,
    Social,
    WhatsApp,
    Bot,         // Telegram, bot=@..._bot
    TelegramCode // tg=1
};

struct Kind
{
    KindId id;
    const char *name;      // in the ledger
    const char *parameter; // the switch that selects it; nullptr for plain SMS
    int type;              // of status.php
    int pricePermille;     // of the price of an SMS part to the same operator, see unitPriceMicros()
};

[[nodiscard]] const Kind &kindOf(KindId id);
/** nullptr for a name that no kind has in the ledger. */
[[nodiscard]] const Kind *kindByName(QStringView name);
/**
 * The kind that the switches select; nullptr when two do, which is error 1: what the real gateway does then is not
 * known. bot=wa:<number> is WhatsApp, with or without whatsapp=1.
 */
[[nodiscard]] const Kind *chosenKind(const Parameters &parameters);
/**
 * "__VIBER__text" chooses a kind where no switch does, and is taken off the text. Only the names of the five prefixes
 * are documented: __CALL__, __VIBER__, __SOC__, __PING__, __HLR__.
 */
[[nodiscard]] const Kind &kindByPrefix(QString &text, const Kind &kind);

/** hlr and ping: a number is all they need. */
[[nodiscard]] bool isLookup(KindId id);
[[nodiscard]] bool isMessenger(KindId id);

/**
 * What one unit costs, rounded to 0.0001 UAH for each recipient (a group counts as one). Play prices, nobody's tariff;
 * the example is a Ukrainian Vodafone number, whose SMS part costs 1.40 (numberplan.cpp has the others).
 *
 *     sms flash bin push   a part                          the operator's price            1.40
 *     hlr                  a number                        0.10 of it                      0.14
 *     ping                 a number                        0.50                            0.70
 *     call                 a second                        0.05                            0.07
 *     viber                a message                       0.70                            0.98
 *     whatsapp             a message                       1.10                            1.54
 *     soc                  a message                       0.30                            0.42
 *     bot                  a message, @nick and #id alike  0.20                            0.28
 *     tg                   a message                       0.40                            0.56
 *     mms                  a message up to 100 KiB         3.00                            4.20
 *                          each further 100 KiB begun      1.05 more
 *     mail                 a letter                        0.028, and 0.01 for each MiB of files begun
 *
 * What is fetched from a "fileurl" has no size here and adds nothing.
 */
[[nodiscard]] qint64 unitPriceMicros(const Kind &kind, const Destination &to, qint64 fileBytes);

} // namespace Visnyk::Practice
