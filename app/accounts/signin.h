// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/account.h"
#include "accounts/secretstore.h"
#include "base/secretbuffer.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Visnyk {

class AccountBook;

/**
 * Brings accounts and their secrets together: reads each secret once, hands it to @p connect (the engine's setAccount),
 * keeps the account when the key store is locked, absent or silent, and then holds a typed secret until the program
 * ends.
 */
class SignIn : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Reading,     // asked the key store
        Ready,       // the secret is there and saved
        SessionOnly, // typed and used, but not saved: kept until the program ends
        Missing,     // nothing saved, or the key store is locked: ask for it
        Unavailable, // no key store, or it does not answer: ask for it
    };
    using Connect = std::function<void(const Account &, SecretBuffer)>;

    SignIn(AccountBook &book, SecretStore &secrets, Connect connect, QObject *parent = nullptr);
    ~SignIn() override;

    /** Reads the secrets of all accounts (and again whenever an account changes); an unavailable store is tried once
     * more after 10 s. */
    void start();
    [[nodiscard]] State state(const AccountId &id) const;
    /** Uses @p secret at once and tries to save it; the future tells whether it was saved (KeyStore error: kept until
     * quit). */
    [[nodiscard]] QFuture<Result<>> provide(const AccountId &id, SecretBuffer secret);
    /** Uses it for this run only. */
    void provideForSession(const AccountId &id, SecretBuffer secret);
    /** Removes the saved secret, unless another account uses the same one (same host and login). */
    [[nodiscard]] QFuture<Result<>> forget(const Account &account);
    /** How long after a failure the key store is tried once more; for tests. */
    void setRetryDelayMs(int milliseconds);

Q_SIGNALS:
    void stateChanged(Visnyk::AccountId id, Visnyk::SignIn::State state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Visnyk
