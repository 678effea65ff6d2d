// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/types.h"

#include <QString>

#include <array>
#include <functional>

namespace Visnyk::Outbox {

/**
 * Makes ULIDs: 26 characters of Crockford's base32, 48 bits of UTC milliseconds and 80 random bits. Each one is greater
 * than the one before, also within a millisecond and after the clock went back. Source: the ULID specification.
 */
class UlidSource
{
public:
    /** @p random fills 10 bytes; empty = the system's generator. */
    explicit UlidSource(std::function<void(std::array<quint8, 10> &)> random = {});
    [[nodiscard]] QString next(qint64 utcMs);

private:
    std::function<void(std::array<quint8, 10> &)> m_random;
    qint64 m_lastMs = -1;
    std::array<quint8, 10> m_tail {};
};

/** "<prefix>-<ULID>": at most 40 of [A-Za-z0-9._-], unique without asking anybody. */
[[nodiscard]] GatewayId makeGatewayId(const QString &prefix, const QString &ulid);

/** A contact group kept at the gateway, "G12". */
[[nodiscard]] bool isGroup(const Address &address);

} // namespace Visnyk::Outbox
