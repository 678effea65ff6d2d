// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/delivery.h"

#include "sandbox/fate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {

namespace {

constexpr qint64 partsLimitMs = 60'000; // a phone waits for hours; whoever practises does not
constexpr int partsMissing = 241;

} // namespace

DeliveryState deliveryAt(const StoredMessage &message, qint64 nowMs, double timeScale)
{
    const PracticeGateway::LedgerEntry &entry = message.entry;
    if (entry.status != -1)
        return { entry.status, entry.err, entry.acceptedMs };
    const Kind *kind = kindByName(entry.kind);
    const Fate fate = fateOf({ kind == nullptr ? KindId::Sms : kind->id, entry.address, entry.text, entry.parts,
        message.patienceMs, message.broken });
    const qint64 planned = std::max({ entry.acceptedMs, entry.sendAtMs, message.joinedMs });
    const auto scaled = [planned, timeScale](qint64 ms) {
        return planned + static_cast<qint64>(static_cast<double>(ms) / std::max(timeScale, 0.001));
    };
    if (nowMs < scaled(fate.toOperatorMs))
        return { -1, 0, entry.acceptedMs };
    if (message.isPart && message.joinedMs == 0 && nowMs >= scaled(partsLimitMs))
        return { 20, partsMissing, scaled(partsLimitMs) };
    if (fate.finalMs < 0 || nowMs < scaled(fate.finalMs) || (message.isPart && message.joinedMs == 0))
        return { 0, 0, scaled(fate.toOperatorMs) };
    const qint64 later = fate.finalMs + fate.laterMs;
    if (fate.laterStatus != 0 && nowMs >= scaled(later))
        return { fate.laterStatus, 0, scaled(later) };
    return { fate.status, fate.err, scaled(fate.finalMs) };
}

QString statusName(int status)
{
    switch (status) {
    case -3: return u"Повідомлення не знайдено"_s;
    case -1: return u"Очікує відправлення"_s;
    case 0: return u"Передано оператору"_s;
    case 1: return u"Доставлено"_s;
    case 2: return u"Прочитано"_s;
    case 3: return u"Прострочено"_s;
    case 4: return u"Натиснуто посилання"_s;
    case 20: return u"Неможливо доставити"_s;
    case 22: return u"Неправильний номер"_s;
    case 23: return u"Заборонено"_s;
    case 24: return u"Недостатньо коштів"_s;
    case 25: return u"Недоступний номер"_s;
    default: return QString::number(status);
    }
}

} // namespace Visnyk::Practice
