// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Visnyk {

class Work;

/** Numbers messages go to: each is stored once and found by any part of its digits. */
namespace PhoneTable {

/**
 * The ids of @p addresses, in their order; addresses not met before are added. Quickest when sorted: then neighbours
 * are written into the same pages. Errors stay in @p work.
 */
[[nodiscard]] QList<qint64> idsOf(Work &work, const QList<QString> &addresses);

/** The highest id; 0 when there is none. */
[[nodiscard]] qint64 lastId(Work &work);

/** Removes up to @p limit numbers above @p above that no message refers to; false when there are no more. */
[[nodiscard]] bool removeUnused(Work &work, qint64 above, int limit);
/** Removes those of @p ids that no message refers to. */
void removeUnused(Work &work, const QList<qint64> &ids);

} // namespace PhoneTable

} // namespace Visnyk
