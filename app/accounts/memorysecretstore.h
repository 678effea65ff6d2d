// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/secretstore.h"

#include <QHash>

namespace Visnyk {

/** Keeps secrets until the program ends. With a behaviour set it acts like the key stores people meet in practice. */
class MemorySecretStore final : public SecretStore
{
public:
    enum class Behaviour : quint8 {
        Working,
        Absent,     // KeyStore for everything, as without D-Bus
        Locked,     // reads find nothing, writes fail; what was saved is still there
        WriteFails, // reads work, nothing can be saved
    };

    [[nodiscard]] QFuture<Result<SharedSecret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, SharedSecret secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;

    void setBehaviour(Behaviour behaviour) { m_behaviour = behaviour; }
    [[nodiscard]] qsizetype count() const { return m_secrets.size(); }
    /** How often read() was called, for tests of who asks when. */
    [[nodiscard]] int reads() const { return m_reads; }

private:
    QHash<QString, SharedSecret> m_secrets;
    Behaviour m_behaviour = Behaviour::Working;
    int m_reads = 0;
};

} // namespace Visnyk
