// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secretbuffer.h"

#include <QFuture>
#include <QString>

#include <cstddef>
#include <memory>

namespace Visnyk {

/** A secret on its way through a future; never null in a success. */
using SharedSecret = std::shared_ptr<const SecretBuffer>;

/**
 * Where passwords and API keys live. Calls never block and always finish (an own time-out ends a silent key store).
 * Called from and finishing in the thread that made the object.
 */
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    /** NotFound: nothing saved, or a locked key store (the two cannot be told apart). KeyStore: absent, silent or
     * failing. */
    [[nodiscard]] virtual QFuture<Result<SharedSecret>> read(const QString &key) = 0;
    /** Writes, reads back and compares. Input: empty, over 256 bytes or with a NUL. KeyStore: not saved. */
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &key, SharedSecret secret) = 0;
    /** NotFound: nothing was there, or it is locked and still there; that cannot be told apart. */
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &key) = 0;
};

inline constexpr std::size_t MaxSecretBytes = 256;
/** Input: empty, over 256 bytes or with a NUL (some key stores cut at it and report success). */
[[nodiscard]] Result<> checkSecret(const SharedSecret &secret);

} // namespace Visnyk
