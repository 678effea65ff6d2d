// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/content.h"

#include <QByteArray>

namespace Visnyk {

/** A file as it is attached, and its octets where somebody wants to look at them at once. */
struct ReadAttachment
{
    Attachment attachment;
    QByteArray content; // empty for a file larger than MaxFile: it cannot be sent and is not read
};

/**
 * Reads @p path once: name, size, type by content and hash belong to the same octets. Opens plain files only, never
 * waits for a pipe or a device. Input error: not there, not readable or no plain file. Blocking: up to MaxFile octets.
 */
[[nodiscard]] Result<ReadAttachment> readAttachment(const QString &path);

/**
 * What @p content is, as Attachment::type names it. What the octets say goes before the name: a picture called
 * "notes.txt" is a picture. The name only chooses among what looks alike, such as documents in a ZIP archive.
 */
[[nodiscard]] QString attachmentType(const QString &name, const QByteArray &content);

/**
 * Writes @p content into a new file @p name in @p folder, for its owner alone (folder 0700, file 0600), and gives its
 * path. A file of that name is left alone: a number is put behind. Storage error.
 */
[[nodiscard]] Result<QString> keepPrivately(const QString &folder, const QString &name, const QByteArray &content);

} // namespace Visnyk
