// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QVariant>

namespace Visnyk {

class Work;

namespace MessageRows {

enum class TextOf : quint8 { People, Wire };

/**
 * Messages `m` (their batch `b`, phone `p`, request `r`) for which @p condition is true, in the order it asks for.
 * Errors stay in @p work.
 */
[[nodiscard]] QList<MessageInfo> select(Work &work, TextOf text, const QString &condition, const QVariantList &values);
/** Those of @p ids that exist, newest first. */
[[nodiscard]] QList<MessageInfo> byIds(Work &work, const QList<MessageId> &ids);

/** Adds a line to the message's story; its state is read from the row. */
void addEvent(Work &work, MessageId message, MessageEvent::What what, qint64 atMs, int code, const QString &note);

/** With all that is known of them; each must be there. */
void remove(Work &work, const QList<MessageId> &ids);
[[nodiscard]] bool exists(Work &work, MessageId message);
/** The highest id that was ever given out. */
[[nodiscard]] qint64 lastId(Work &work);
/** Before messages are removed: an id is never given out again, because an answer may yet come for it. */
void keepLastId(Work &work);

} // namespace MessageRows

} // namespace Visnyk
