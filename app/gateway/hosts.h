// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>

namespace Visnyk {

/** The gateway's own hosts, as its operator names them: smsc.ua and its sister domains. */
[[nodiscard]] const QStringList &publishedHosts();

/**
 * "www2.<host>" where @p hosts has the host: the operator runs it too. Of any other gateway nobody has said so, and
 * whoever owns that name would get the password.
 */
[[nodiscard]] std::optional<QUrl> backupOf(const QUrl &base, const QStringList &hosts = publishedHosts());

} // namespace Visnyk
