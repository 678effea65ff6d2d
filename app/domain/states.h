// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Visnyk {

/** The life of one recipient's message in the outbox. The numbers are in the database: append, never renumber. */
enum class SendState : quint8 {
    Queued = 1,    // durable, confirmed, proven not sent
    Held = 2,      // stopped before the wire
    InFlight = 3,  // attempt committed; bytes may be on the wire
    Unknown = 4,   // outcome not proven
    Absent = 5,    // the gateway proved twice that it has no such message
    Accepted = 6,  // the gateway confirmed
    Refused = 7,   // the gateway named a reason
    Cancelled = 8, // by the person, before the wire
    Closed = 9,    // unknown, closed by the person
};
inline constexpr std::array allSendStates { SendState::Queued, SendState::Held, SendState::InFlight, SendState::Unknown,
    SendState::Absent, SendState::Accepted, SendState::Refused, SendState::Cancelled, SendState::Closed };

enum class SettledBy : quint8 { Nobody = 0, Answer = 1, Status = 2, Person = 3, Start = 4, Proof = 5, Program = 6 };

/** The table of reliability: who may become what. InFlight -> Queued or Held only with proof that no byte left. */
[[nodiscard]] bool mayMove(SendState from, SendState to);
[[nodiscard]] QString toString(SendState state); // stable lower-case name: "in_flight"
[[nodiscard]] std::optional<SendState> sendStateFromString(QStringView name);

/** Why a message is held; the window explains it. */
enum class HoldReason : quint8 {
    None = 0,
    Person = 1,
    NoMoney = 2,
    Login = 3,
    Blocked = 4,
    SchedulePassed = 5,
    ClockSkew = 6,
    RestoredCopy = 7,
    BatchPaused = 8,
    Undo = 9
};

/** What the gateway says of an accepted message. */
enum class DeliveryState : quint8 {
    None = 0,
    Waiting = 1,
    AtOperator = 2,
    Delivered = 3,
    Read = 4,
    Clicked = 5,
    Expired = 6,
    Failed = 7,
    Stopped = 8
};
inline constexpr std::array allDeliveryStates { DeliveryState::None, DeliveryState::Waiting, DeliveryState::AtOperator,
    DeliveryState::Delivered, DeliveryState::Read, DeliveryState::Clicked, DeliveryState::Expired,
    DeliveryState::Failed, DeliveryState::Stopped };
[[nodiscard]] bool isFinal(DeliveryState state);
/** -1 Waiting, 0 AtOperator, 1 Delivered, ... 20-25 Failed; nullopt for -3 and unknown codes. */
[[nodiscard]] std::optional<DeliveryState> deliveryFromStatus(int status);
[[nodiscard]] QString toString(DeliveryState state); // stable lower-case name: "at_operator"
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromString(QStringView name);
/** English explanation of status.php's `status` and `err`; unknown numbers are shown as numbers. */
[[nodiscard]] QString explainStatus(int status);
[[nodiscard]] QString explainDeliveryError(int err);

} // namespace Visnyk
