// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secretbuffer.h"

#include <QString>

#include <memory>
#include <optional>

namespace Visnyk {

/**
 * While it lives, every Qt message goes to standard error and to logs/visnyk.log of the data directory (5 files of at
 * most 1 MiB, for the owner only), after the secrets it was told of were taken out. One at a time; thread-safe.
 */
class LogSink
{
public:
    static constexpr int Files = 5;
    static constexpr qint64 FileBytes = 1'048'576;

    explicit LogSink(const QString &dataDir);
    ~LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;

    /** From now on @p secret is replaced in whatever form it comes. */
    void hide(const SecretBuffer &secret);
    /** Why nothing is written to the file; no value while it is. */
    [[nodiscard]] std::optional<Error> problem() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Visnyk
