// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/states.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

struct Move
{
    SendState from;
    SendState to;
    friend constexpr bool operator==(const Move &, const Move &) = default;
};

// A state that never stands on the left is final for sending.
constexpr std::array allowedMoves {
    Move { SendState::Queued, SendState::InFlight },
    Move { SendState::Queued, SendState::Held },
    Move { SendState::Queued, SendState::Cancelled },
    Move { SendState::Held, SendState::Queued },
    Move { SendState::Held, SendState::Cancelled },
    Move { SendState::InFlight, SendState::Accepted },
    Move { SendState::InFlight, SendState::Refused },
    Move { SendState::InFlight, SendState::Unknown },
    Move { SendState::InFlight, SendState::Queued },
    Move { SendState::InFlight, SendState::Held },
    Move { SendState::Unknown, SendState::Accepted },
    Move { SendState::Unknown, SendState::Refused },
    Move { SendState::Unknown, SendState::Absent },
    Move { SendState::Unknown, SendState::Closed },
    Move { SendState::Absent, SendState::Queued },
    Move { SendState::Absent, SendState::Cancelled },
};

struct Explanation
{
    int code;
    const char *text;
};

// Codes: the gateway's table of message states.
constexpr std::array statusExplanations {
    Explanation { -3, "the gateway has no such message" },
    Explanation { -2, "stopped before it left the gateway" },
    Explanation { -1, "waiting at the gateway" },
    Explanation { 0, "handed over to the operator" },
    Explanation { 1, "delivered" },
    Explanation { 2, "read" },
    Explanation { 3, "its validity ran out before the phone could be reached" },
    Explanation { 4, "delivered, and the link was opened" },
    Explanation { 20, "could not be delivered" },
    Explanation { 22, "not a valid number" },
    Explanation { 23, "not allowed by the gateway" },
    Explanation { 24, "there was not enough money" },
    Explanation { 25, "this number cannot receive messages" },
};

// Codes: the gateway's table of delivery errors; below 100 they come from the mobile network.
constexpr std::array deliveryErrors {
    Explanation { 0, "no error" },
    Explanation { 1, "the number is not in use" },
    Explanation { 6, "the phone was off or out of reach" },
    Explanation { 11, "the subscriber cannot receive SMS" },
    Explanation { 12, "the phone reported an error" },
    Explanation { 13, "the number is blocked by its operator" },
    Explanation { 21, "the network does not support this kind of message" },
    Explanation { 200, "virtual sending: nothing really left the gateway" },
    Explanation { 219, "the SIM card was replaced" },
    Explanation { 220, "the operator's queue was full" },
    Explanation { 237, "nobody answered" },
    Explanation { 238, "no registered template fits the text" },
    Explanation { 239, "the account does not allow this IP address" },
    Explanation { 240, "the line was busy" },
    Explanation { 241, "the text or sound could not be converted" },
    Explanation { 242, "an answering machine took the call" },
    Explanation { 243, "the account has no contract" },
    Explanation { 244, "the account may not send in bulk" },
    Explanation { 245, "the operator never reported a result" },
    Explanation { 246, "not allowed at this time of day" },
    Explanation { 247, "the account's daily limit was reached" },
    Explanation { 248, "no route to this number" },
    Explanation { 249, "the number is not written correctly" },
    Explanation { 250, "the account's settings forbid this number" },
    Explanation { 251, "the daily limit for this number was reached" },
    Explanation { 252, "messages to this number are forbidden" },
    Explanation { 253, "stopped by the spam filter" },
    Explanation { 254, "the sender name is not registered" },
    Explanation { 255, "rejected by the operator" },
};

template <std::size_t N> QString lookup(const std::array<Explanation, N> &table, int code, QLatin1StringView unknown)
{
    const auto *row
        = std::find_if(table.cbegin(), table.cend(), [code](const Explanation &entry) { return entry.code == code; });
    if (row == table.cend())
        return QString(unknown).arg(code);
    return QString::fromLatin1(row->text);
}

template <typename States> auto byName(const States &states, QStringView name)
{
    const auto *const state
        = std::find_if(states.cbegin(), states.cend(), [name](auto candidate) { return toString(candidate) == name; });
    return state == states.cend() ? std::nullopt : std::optional(*state);
}

} // namespace

bool mayMove(SendState from, SendState to)
{
    return std::find(allowedMoves.cbegin(), allowedMoves.cend(), Move { from, to }) != allowedMoves.cend();
}

QString toString(SendState state)
{
    switch (state) {
    case SendState::Queued: return u"queued"_s;
    case SendState::Held: return u"held"_s;
    case SendState::InFlight: return u"in_flight"_s;
    case SendState::Unknown: return u"unknown"_s;
    case SendState::Absent: return u"absent"_s;
    case SendState::Accepted: return u"accepted"_s;
    case SendState::Refused: return u"refused"_s;
    case SendState::Cancelled: return u"cancelled"_s;
    case SendState::Closed: return u"closed"_s;
    }
    return {};
}

std::optional<SendState> sendStateFromString(QStringView name)
{
    return byName(allSendStates, name);
}

bool isFinal(DeliveryState state)
{
    switch (state) {
    case DeliveryState::None:
    case DeliveryState::Waiting:
    case DeliveryState::AtOperator:
    case DeliveryState::Stopped: return false;
    case DeliveryState::Delivered:
    case DeliveryState::Read:
    case DeliveryState::Clicked:
    case DeliveryState::Expired:
    case DeliveryState::Failed: return true;
    }
    return false;
}

std::optional<DeliveryState> deliveryFromStatus(int status)
{
    switch (status) {
    case -2: return DeliveryState::Stopped;
    case -1: return DeliveryState::Waiting;
    case 0: return DeliveryState::AtOperator;
    case 1: return DeliveryState::Delivered;
    case 2: return DeliveryState::Read;
    case 3: return DeliveryState::Expired;
    case 4: return DeliveryState::Clicked;
    default: break;
    }
    if (status >= 20 && status <= 25)
        return DeliveryState::Failed;
    return std::nullopt;
}

QString toString(DeliveryState state)
{
    switch (state) {
    case DeliveryState::None: return u"none"_s;
    case DeliveryState::Waiting: return u"waiting"_s;
    case DeliveryState::AtOperator: return u"at_operator"_s;
    case DeliveryState::Delivered: return u"delivered"_s;
    case DeliveryState::Read: return u"read"_s;
    case DeliveryState::Clicked: return u"clicked"_s;
    case DeliveryState::Expired: return u"expired"_s;
    case DeliveryState::Failed: return u"failed"_s;
    case DeliveryState::Stopped: return u"stopped"_s;
    }
    return {};
}

std::optional<DeliveryState> deliveryStateFromString(QStringView name)
{
    return byName(allDeliveryStates, name);
}

QString explainStatus(int status)
{
    return lookup(statusExplanations, status, "status %1 of the gateway, not in its published list"_L1);
}

QString explainDeliveryError(int err)
{
    return lookup(deliveryErrors, err, "error %1 of the gateway, not in its published list"_L1);
}

} // namespace Visnyk
