// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/account.h"
#include "accounts/accountbook.h"
#include "accounts/secretstore.h"
#include "accounts/settings.h"
#include "base/clock.h"
#include "cli/cli.h"
#include "gateway/gatewayclient.h"
#include "outbox/engine.h"
#include "sandbox/practicegateway.h"

#include <QLockFile>

#include <memory>

namespace Visnyk {

/** What a command that talks to a gateway or the store needs, built as far as it is needed. */
class CliSession
{
public:
    /** @p label instead of --account. */
    explicit CliSession(CliContext &context, QString label = {});
    ~CliSession();
    CliSession(const CliSession &) = delete;
    CliSession &operator=(const CliSession &) = delete;

    [[nodiscard]] static QString dataDir(const CliContext &context);
    /**
     * The account of --account, or of --gateway with --login, or the current one. An account made of --gateway and
     * --login has an id that is always the same for the two, so that a later command finds its messages.
     */
    [[nodiscard]] Result<Account> account();
    /** Its secret: standard input, the practice account's, or the key store's (KeyStore or NotFound errors). */
    [[nodiscard]] Result<SharedSecret> secret(const Account &account);

    /** For reading commands. Starts the practice gateway where that is the account; Storage when the window uses it
     * now. */
    [[nodiscard]] Result<std::unique_ptr<GatewayClient>> client();

    /** Locks the data directory, opens the store, does the reckoning. */
    [[nodiscard]] Result<StartReport> startEngine();
    /** The same for a command that talks to the gateway; the account that is connected. */
    [[nodiscard]] Result<Account> startWithAccount();
    /** Only to look, also beside a window that sends. */
    [[nodiscard]] Result<StartReport> startLooking();
    /** Ends the engine in order and looks at what it left. */
    [[nodiscard]] Result<> endAndLook();
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] AccountBook &book() { return m_book; }
    [[nodiscard]] const AccountBook &book() const { return m_book; }
    [[nodiscard]] SecretStore &secrets();
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

private:
    [[nodiscard]] Result<StartReport> makeEngine(bool readOnly);
    [[nodiscard]] Result<> forgetInPractice(const Address &person) const;
    [[nodiscard]] Result<Account> withPracticeAddress(Account account);

    CliContext &m_context;
    QString m_label;
    QString m_dataDir;
    std::shared_ptr<const Clock> m_clock;
    AccountBook m_book;
    Settings m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<QLockFile> m_practiceLock;
    std::unique_ptr<PracticeGateway> m_practice;
    std::unique_ptr<Engine> m_engine;
};

} // namespace Visnyk
