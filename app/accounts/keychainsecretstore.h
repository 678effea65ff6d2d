// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/account.h"
#include "accounts/secretstore.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace Visnyk {

/**
 * The system's key store through QtKeychain. QtKeychain runs all jobs of the process one after another, cannot cancel
 * one and waits for ever when the service is silent or nobody answers its prompt. So a job that misses its deadline is
 * abandoned: never deleted, not waited for; what it saved too late is taken away again. After that every call fails at
 * once for a while instead of waiting behind it.
 */
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    static constexpr int DeadlineMs = 20'000;
    static constexpr int SilenceMs = 8'000; // less than SignIn waits: its one retry is to be asked

    explicit KeychainSecretStore(QString service = ApplicationId, int deadlineMs = DeadlineMs,
        int silenceMs = SilenceMs, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<Result<SharedSecret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, SharedSecret secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Visnyk
