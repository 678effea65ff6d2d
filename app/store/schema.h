// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace Visnyk {

class Connection;

/** The statements that lead from one version of the database to the next. */
using SchemaStep = std::span<const QLatin1StringView>;

/** steps[0] makes version 1 of an empty file. */
[[nodiscard]] std::span<const SchemaStep> schemaSteps();

/** PRAGMA user_version; 0 = empty file. */
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/**
 * Brings the database in @p dir to the last version of @p wanted, one transaction a step, with a backup
 * backup-v<N>-<UTC>.db before (the last three are kept). A version newer than known is a Storage error naming it and
 * leaves the file as it is.
 */
[[nodiscard]] Result<> migrate(
    Connection &connection, const QString &dir, std::span<const SchemaStep> wanted = schemaSteps());

/** Storage error naming the version when a database of @p found is not for this program. */
[[nodiscard]] Result<> checkVersion(int found, int known);

} // namespace Visnyk
