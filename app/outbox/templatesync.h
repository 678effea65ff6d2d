// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/engine.h"

#include <optional>

namespace Visnyk::Outbox {

/** What the gateway can keep of @p stored; nullopt when it has no format for it, or there is no text. */
[[nodiscard]] std::optional<GatewayTemplate> forGateway(const Template &stored);
/** The same name, text, kind and sender, wherever each of them is kept. */
[[nodiscard]] bool isSame(const GatewayTemplate &one, const GatewayTemplate &other);
/** @p stored is the same template as one of @p account at the gateway, by that gateway's id. */
[[nodiscard]] bool isLinked(const Template &stored, const AccountId &account);

struct TemplatePlan
{
    QList<Template> save; // new ones have id 0
    TemplateImport counts;
};

/**
 * What of @p theirs is to be stored here. One is known by its id at the gateway, or else by being the same; what
 * differs takes over name, text, kind and sender of the gateway and keeps its folder and everything else.
 */
[[nodiscard]] TemplatePlan planImport(
    const QList<GatewayTemplate> &theirs, QList<Template> own, const AccountId &account, const QString &folder);

} // namespace Visnyk::Outbox
