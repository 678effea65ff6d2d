// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Visnyk {

/** What a later start passes to the window that is open. Nothing of it can be sent without the person. */
struct HandOver
{
    static constexpr qsizetype MostOctets = qsizetype { 64 } * 1024; // of the whole message

    QByteArray link;    // as given, judged by the window; empty = none
    QByteArray gateway; // address of a new account, checked by the window again; empty = none
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/** The one message of a connection: "visnyk", one octet of version, four of length, then fields. */
namespace HandOverMessage {

enum class State : quint8 { Incomplete, Complete, Malformed, OtherVersion };

struct Read
{
    State state = State::Malformed;
    HandOver handOver = {};
};

/** Nothing where it would be too long. */
[[nodiscard]] std::optional<QByteArray> encode(const HandOver &handOver);
/** What has arrived so far; never more is needed than HandOver::MostOctets. */
[[nodiscard]] Read decode(const QByteArray &octets);

inline constexpr QByteArrayView Taken = "visnyk 1 taken\n";
inline constexpr QByteArrayView NotTaken = "visnyk 1 not taken\n";

} // namespace HandOverMessage

} // namespace Visnyk
