// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/messagekind.h"
#include "widgets/fields/fieldeditor.h"

#include <QList>

namespace Visnyk {

/** The editors on the Write page, in the order in which they stand there. */
enum class EditorKind : quint8 { Subject, Link, Formatting, Files, Voice, Bot };
inline constexpr int EditorKinds = 6;

/** The editors @p kind needs, in order. */
[[nodiscard]] QList<EditorKind> editorsOf(MessageKind kind);
/** It stands above the text; the others below. */
[[nodiscard]] bool standsAboveText(EditorKind editor);
/** A new one; @p dataDir is where pictures out of the clipboard are kept. */
[[nodiscard]] FieldEditor *makeEditor(EditorKind editor, const QString &dataDir, QWidget *parent);

} // namespace Visnyk
