// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace Visnyk {

/** The files below @p dir that hold @p text anywhere, as UTF-8 or UTF-16 of either order. */
[[nodiscard]] inline QStringList filesWith(const QString &dir, const QString &text)
{
    QList<QByteArray> spellings { text.toUtf8() };
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
        QStringEncoder encode(encoding);
        spellings << QByteArray(encode(text));
    }
    QStringList found;
    QDirIterator all(dir, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
        for (const QByteArray &spelling : spellings)
            if (!isOpen || bytes.contains(spelling)) {
                found << QDir(dir).relativeFilePath(file.fileName());
                break;
            }
    }
    return found;
}

} // namespace Visnyk
