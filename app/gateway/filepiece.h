// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gateway/gateway.h"

#include <QFile>

#include <memory>

namespace Visnyk {

/**
 * A file inside a request body, read in pieces while it goes out. It is opened and compared with what was promised
 * when the body is made, so that nothing has left when it is not what the person confirmed.
 */
class FilePiece
{
public:
    /** Input error when the file is missing, not a plain file, of another size or of other content. */
    [[nodiscard]] static Result<FilePiece> open(const SendFile &file);

    [[nodiscard]] qint64 size() const { return m_size; }
    /** Copies @p wanted octets from @p offset on; fewer mean that the file cannot be read any more. */
    [[nodiscard]] qint64 read(qint64 offset, char *target, qint64 wanted) const;

private:
    FilePiece() = default;

    std::unique_ptr<QFile> m_file;
    qint64 m_size = 0;
};

} // namespace Visnyk
