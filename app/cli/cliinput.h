// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/secretstore.h"
#include "base/result.h"

#include <QFile>
#include <QJsonObject>

#include <optional>

namespace Visnyk {

/** The lines a command reads: a file, or standard input after the password. */
class CliInput
{
public:
    /** First line of standard input, byte by byte, so that nothing of it stays in a buffer of ours. */
    [[nodiscard]] static Result<SharedSecret> readPassword();
    /** "-" is standard input. */
    [[nodiscard]] Result<> open(const QString &file);

    struct Line
    {
        int number = 0;
        Result<QJsonObject> object;
    };
    /** The next line that is not blank; nullopt at the end. A line over 1 MiB or not a JSON object is an Input error.
     */
    [[nodiscard]] std::optional<Line> next();
    /** Everything that is left, up to 64 MiB. */
    [[nodiscard]] Result<QByteArray> all();

private:
    QFile m_file;
    int m_number = 0;
};

} // namespace Visnyk
