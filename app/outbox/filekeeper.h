// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "gateway/gateway.h"
#include "store/store.h"

namespace Visnyk::Outbox {

/**
 * Copies the files of @p draft into @p dataDir/files, named by their SHA-256 and for their owner alone, and lets the
 * attachments point there, relative to @p dataDir. Input error when a file is no plain file, has a forbidden size, is
 * not what was attached any more or changes meanwhile; Storage error when the copy cannot be written. Blocking.
 */
[[nodiscard]] Result<> keepFiles(Draft &draft, const QString &dataDir);

/** Input error "missing file: <name>" when a copy is not in @p dataDir, which a restored backup may lack. */
[[nodiscard]] Result<> filesAreThere(const QList<Attachment> &attachments, const QString &dataDir);

/** The copies as the gateway takes them. */
[[nodiscard]] QList<SendFile> filesToSend(const QList<Attachment> &attachments, const QString &dataDir);

/**
 * Removes the copies that nothing in @p store needs any more; none while a database that is damaged or was replaced by
 * a backup lies in @p dataDir, whose messages may need them.
 */
void removeUnusedFiles(Store &store, const QString &dataDir);

} // namespace Visnyk::Outbox
