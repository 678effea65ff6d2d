// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Visnyk::Practice {

struct PushDocument
{
    QString link;
    QString title; // empty in a Service Loading
};

/**
 * A WSP push (WAP-230 8.2.4) around a Service Indication (WAP-167) or a Service Loading (WAP-168) in WBXML (WAP-192),
 * read only as far as a phone needs to show it. nullopt when it is anything else, cut short, or without a link.
 */
[[nodiscard]] std::optional<PushDocument> readPush(const QByteArray &pdu);

} // namespace Visnyk::Practice
