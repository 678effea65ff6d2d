// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Visnyk {

/**
 * A small ini file (UTF-8, sections, key=value) that only its owner can read. Not QSettings: that one builds objects
 * out of what a file says, reads damaged files without a word and never forgets a failed write. Writing is atomic and
 * keeps what another process wrote meanwhile. A broken file is renamed to "<name>.broken-<UTC>"; nothing of it is lost.
 * Keys are "section/name", or "name" for the section General.
 */
class IniFile
{
public:
    using Values = QMap<QString, QString>;

    explicit IniFile(QString path);

    /** Reads the file; an absent one is empty. An error tells what was wrong; what could be kept is there anyway. */
    [[nodiscard]] Result<> open();
    [[nodiscard]] QString text(const QString &key) const { return m_values.value(key); }
    [[nodiscard]] QStringList sections() const; // without General
    /** Changes live in memory until sync(). */
    void setText(const QString &key, const QString &value);
    void removeSection(const QString &section);
    /** Writes what is pending. After an error it stays pending for the next call. */
    [[nodiscard]] Result<> sync();

    /** What a file of these bytes says; no value: broken. */
    [[nodiscard]] static std::optional<Values> parse(const QByteArray &bytes);
    [[nodiscard]] static QByteArray toBytes(const Values &values);

private:
    [[nodiscard]] Result<std::optional<Values>> readFile() const; // no value: broken
    [[nodiscard]] Result<> write(const Values &values) const;
    [[nodiscard]] Result<QString> moveAside() const; // the name of the copy
    [[nodiscard]] QString name() const;

    QString m_path;
    Values m_values;
    QMap<QString, std::optional<QString>> m_pending; // no value: removed
};

} // namespace Visnyk
