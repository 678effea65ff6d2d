// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/fate.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr qint64 longestCallMs = 600'000;
constexpr qint64 second = 1000;
constexpr int noAnswer = 237;
constexpr int busy = 240;
constexpr int answeringMachine = 242;

enum class End : quint8 { Delivered, Read, Clicked, NoSubscriber, NoReply, NoService, Blocked, Never, CallError };

struct Verdict
{
    End end = End::Delivered;
    int callError = 0;
};

quint64 fnv1a(const QString &text, quint64 hash = 14695981039346656037ULL)
{
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 1099511628211ULL;
    }
    return hash ^ (hash >> 29U);
}

/** One of @p many, decided by some bits of the hash that no other question uses. */
qint64 pick(quint64 hash, unsigned shift, qint64 many)
{
    return static_cast<qint64>((hash >> shift) % static_cast<quint64>(many));
}

bool hasShortLink(const Journey &journey)
{
    return (journey.kind == KindId::Sms || journey.kind == KindId::Flash)
        && journey.text.contains("https://s.example/"_L1);
}

bool canBeRead(KindId kind)
{
    return kind == KindId::Mail || kind == KindId::TelegramCode || isMessenger(kind);
}

std::optional<Verdict> fixedForNumber(const QString &address)
{
    struct Fixed
    {
        QLatin1StringView ending;
        Verdict verdict;
    };
    static constexpr std::array fixed { Fixed { "0001"_L1, { End::NoSubscriber } }, Fixed { "0002"_L1, { End::Read } },
        Fixed { "0003"_L1, { End::NoReply } }, Fixed { "0004"_L1, { End::Clicked } },
        Fixed { "0005"_L1, { End::NoService } }, Fixed { "0007"_L1, {} }, Fixed { "0013"_L1, { End::Blocked } },
        Fixed { "0099"_L1, { End::Never } }, Fixed { "0237"_L1, { End::CallError, noAnswer } },
        Fixed { "0240"_L1, { End::CallError, busy } }, Fixed { "0242"_L1, { End::CallError, answeringMachine } },
        Fixed { "4567"_L1, {} }, Fixed { "7777"_L1, {} } };
    const auto *found
        = std::find_if(fixed.begin(), fixed.end(), [&address](const Fixed &f) { return address.endsWith(f.ending); });
    return found == fixed.end() ? std::nullopt : std::optional(found->verdict);
}

std::optional<Verdict> fixedForName(QStringView name)
{
    if (name.startsWith("bounce"_L1))
        return Verdict { End::NoSubscriber };
    if (name.startsWith("read"_L1))
        return Verdict { End::Read };
    if (name.startsWith("unread"_L1))
        return Verdict {};
    if (name.startsWith("never"_L1))
        return Verdict { End::Never };
    return std::nullopt;
}

Verdict chance(const Journey &journey, quint64 hash)
{
    const qint64 hundred = pick(hash, 24, 100);
    if (journey.kind == KindId::Call && hundred >= 70)
        return { End::CallError, hundred < 80 ? answeringMachine : hundred < 90 ? busy : noAnswer };
    if (journey.kind == KindId::Call)
        return {};
    switch (hundred) {
    case 0:
    case 1: return { End::NoSubscriber };
    case 2: return { End::Blocked };
    case 3:
    case 4: return { End::NoService };
    case 5:
    case 6:
    case 7: return { End::NoReply };
    default: break;
    }
    const qint64 readers = journey.kind == KindId::Mail ? 40 : 60;
    if (canBeRead(journey.kind))
        return { pick(hash, 32, 100) < readers ? End::Read : End::Delivered };
    return { hasShortLink(journey) && pick(hash, 32, 100) < 30 ? End::Clicked : End::Delivered };
}

Verdict verdictOn(const Journey &journey, quint64 hash)
{
    const QString &address = journey.address;
    const bool named = address.contains(u'@');
    const std::optional<Verdict> fixed
        = named ? fixedForName(QStringView(address).mid(address.startsWith(u'@') ? 1 : 0)) : fixedForNumber(address);
    return fixed ? *fixed : chance(journey, hash);
}

void setTimes(Fate &fate, const Journey &journey, quint64 hash)
{
    const qint64 early = pick(hash, 0, second);
    fate.toOperatorMs = second + early;
    fate.laterMs = 20 * second + pick(hash, 16, 60 * second);
    switch (journey.kind) {
    case KindId::Hlr:
        fate.toOperatorMs = second / 2 + early / 2;
        fate.finalMs = fate.toOperatorMs + second / 2 + pick(hash, 10, 3 * second / 2);
        return;
    case KindId::Mms:
        fate.toOperatorMs = 3 * second + 3 * early;
        fate.finalMs = fate.toOperatorMs + 10 * second + pick(hash, 10, 20 * second);
        return;
    case KindId::Mail:
        fate.finalMs = fate.toOperatorMs + 3 * second + pick(hash, 10, 5 * second);
        fate.laterMs = 30 * second + pick(hash, 16, 90 * second);
        return;
    case KindId::Call: fate.finalMs = fate.toOperatorMs + 2 * second + pick(hash, 10, 8 * second); return;
    case KindId::Viber:
    case KindId::Social:
    case KindId::WhatsApp:
    case KindId::Bot:
    case KindId::TelegramCode:
        fate.toOperatorMs = second / 2 + early / 2;
        fate.finalMs = fate.toOperatorMs + second + pick(hash, 10, 3 * second);
        fate.laterMs = 7 * second + pick(hash, 16, 58 * second);
        return;
    case KindId::Sms:
    case KindId::Flash:
    case KindId::Binary:
    case KindId::Push:
    case KindId::Ping: break;
    }
    fate.finalMs = fate.toOperatorMs + 3 * second / 2 + pick(hash, 10, 4 * second);
}

void end(Fate &fate, int status, int err)
{
    fate.status = status;
    fate.err = err;
}

void endWithoutReply(Fate &fate, const Journey &journey)
{
    if (journey.kind == KindId::Call) {
        end(fate, 20, noAnswer);
        fate.finalMs = fate.toOperatorMs + std::min(journey.patienceMs, longestCallMs);
        return;
    }
    if (isLookup(journey.kind)) {
        end(fate, 20, 6);
        return;
    }
    end(fate, 3, 6);
    fate.finalMs += 6 * second; // gives up later than the others are done
}

void endCall(Fate &fate, const Journey &journey, int err)
{
    if (journey.kind != KindId::Call)
        return;
    end(fate, 20, err);
    if (err != answeringMachine)
        fate.finalMs = fate.toOperatorMs + std::min(journey.patienceMs, longestCallMs);
}

} // namespace

Fate fateOf(const Journey &journey)
{
    const quint64 hash = fnv1a(journey.text, fnv1a(journey.address));
    Fate fate;
    setTimes(fate, journey, hash);
    const Verdict verdict = verdictOn(journey, hash);
    switch (verdict.end) {
    case End::Delivered: break;
    case End::Read: fate.laterStatus = canBeRead(journey.kind) ? 2 : 0; break;
    case End::Clicked: fate.laterStatus = hasShortLink(journey) ? 4 : 0; break;
    case End::NoSubscriber: end(fate, 20, 1); break;
    case End::NoReply: endWithoutReply(fate, journey); break;
    case End::NoService: end(fate, 25, 11); break;
    case End::Blocked: end(fate, 20, 13); break;
    case End::Never: fate.finalMs = -1; break;
    case End::CallError: endCall(fate, journey, verdict.callError); break;
    }
    if (journey.isBroken && fate.status == 1)
        end(fate, 20, 12); // an error in the phone
    if (journey.kind == KindId::Call && fate.status == 1 && fate.finalMs >= 0)
        fate.finalMs += journey.units * second;
    return fate;
}

} // namespace Visnyk::Practice
