// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/kinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

// In the order of KindId. Types from the reply tables of status.php; the last three are ours, no table names them.
constexpr std::array kinds { Kind { KindId::Sms, "sms", nullptr, 0, 1000 },
    Kind { KindId::Flash, "flash", "flash", 1, 1000 }, Kind { KindId::Binary, "bin", "bin", 2, 1000 },
    Kind { KindId::Push, "push", "push", 3, 1000 }, Kind { KindId::Hlr, "hlr", "hlr", 4, 100 },
    Kind { KindId::Ping, "ping", "ping", 5, 500 }, Kind { KindId::Mms, "mms", "mms", 6, 3000 },
    Kind { KindId::Call, "call", "call", 7, 50 }, Kind { KindId::Mail, "mail", "mail", 8, 20 },
    Kind { KindId::Viber, "viber", "viber", 10, 700 }, Kind { KindId::Social, "soc", "soc", 12, 300 },
    Kind { KindId::WhatsApp, "whatsapp", "whatsapp", 13, 1100 }, Kind { KindId::Bot, "bot", "bot", 14, 200 },
    Kind { KindId::TelegramCode, "tg", "tg", 15, 400 } };

constexpr qint64 moneyStep = 100; // four decimals, in micros
constexpr qint64 mmsStepBytes = 100LL * 1024;
constexpr qint64 mmsStepMicros = 1'050'000;
constexpr qint64 mailStepBytes = 1024LL * 1024;
constexpr qint64 mailStepMicros = 10'000;

bool isOn(const Parameters &parameters, const char *name)
{
    const QByteArray value = parameters.raw(name);
    return !value.isEmpty() && value != "0";
}

constexpr qint64 stepsBegun(qint64 bytes, qint64 step)
{
    return (bytes + step - 1) / step;
}

} // namespace

const Kind &kindOf(KindId id)
{
    return kinds.at(static_cast<size_t>(id));
}

const Kind *kindByName(QStringView name)
{
    const auto *found
        = std::find_if(kinds.begin(), kinds.end(), [name](const Kind &k) { return name == QLatin1StringView(k.name); });
    return found == kinds.end() ? nullptr : found;
}

const Kind *chosenKind(const Parameters &parameters)
{
    const bool whatsAppBot = parameters.raw("bot").startsWith("wa:");
    const Kind *chosen = kinds.data();
    int switches = 0;
    for (const Kind &kind : kinds) {
        if (kind.parameter == nullptr)
            continue;
        const bool byBot = whatsAppBot && kind.id == KindId::WhatsApp;
        if ((!isOn(parameters, kind.parameter) && !byBot) || (whatsAppBot && kind.id == KindId::Bot))
            continue;
        chosen = &kind;
        ++switches;
    }
    return switches > 1 ? nullptr : chosen;
}

const Kind &kindByPrefix(QString &text, const Kind &kind)
{
    static constexpr std::array prefixes { std::pair { "__CALL__"_L1, KindId::Call },
        std::pair { "__VIBER__"_L1, KindId::Viber }, std::pair { "__SOC__"_L1, KindId::Social },
        std::pair { "__PING__"_L1, KindId::Ping }, std::pair { "__HLR__"_L1, KindId::Hlr } };
    if (kind.id != KindId::Sms)
        return kind;
    for (const auto &[prefix, id] : prefixes) {
        if (!text.startsWith(prefix))
            continue;
        text.remove(0, prefix.size());
        return kindOf(id);
    }
    return kind;
}

bool isLookup(KindId id)
{
    return id == KindId::Hlr || id == KindId::Ping;
}

bool isMessenger(KindId id)
{
    return id == KindId::Viber || id == KindId::Social || id == KindId::WhatsApp || id == KindId::Bot;
}

qint64 unitPriceMicros(const Kind &kind, const Destination &to, qint64 fileBytes)
{
    const qint64 exact = to.priceMicros * kind.pricePermille / 1000;
    qint64 price = (exact + moneyStep / 2) / moneyStep * moneyStep;
    if (kind.id == KindId::Mms && fileBytes > mmsStepBytes)
        price += (stepsBegun(fileBytes, mmsStepBytes) - 1) * mmsStepMicros;
    if (kind.id == KindId::Mail)
        price += stepsBegun(fileBytes, mailStepBytes) * mailStepMicros;
    return price;
}

} // namespace Visnyk::Practice
