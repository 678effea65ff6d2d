// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/memorysecretstore.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

template <typename T> QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

tl::unexpected<Error> noKeyStore()
{
    return failure(Error::Kind::KeyStore, u"there is no key store"_s);
}

} // namespace

QFuture<Result<SharedSecret>> MemorySecretStore::read(const QString &key)
{
    using Answer = Result<SharedSecret>;
    ++m_reads;
    if (m_behaviour == Behaviour::Absent)
        return ready<Answer>(noKeyStore());
    const auto found = m_secrets.constFind(key);
    if (m_behaviour == Behaviour::Locked || found == m_secrets.cend())
        return ready<Answer>(failure(Error::Kind::NotFound, u"nothing is saved, or the key store is locked"_s));
    return ready<Answer>(*found);
}

QFuture<Result<>> MemorySecretStore::write(const QString &key, SharedSecret secret)
{
    if (const auto checked = checkSecret(secret); !checked)
        return ready<Result<>>(checked);
    if (m_behaviour != Behaviour::Working)
        return ready<Result<>>(noKeyStore());
    m_secrets.insert(key, secret);
    return ready<Result<>>({});
}

QFuture<Result<>> MemorySecretStore::remove(const QString &key)
{
    if (m_behaviour == Behaviour::Absent || m_behaviour == Behaviour::WriteFails)
        return ready<Result<>>(noKeyStore());
    if (m_behaviour != Behaviour::Working || !m_secrets.remove(key))
        return ready<Result<>>(failure(Error::Kind::NotFound, u"nothing is saved, or the key store is locked"_s));
    return ready<Result<>>({});
}

} // namespace Visnyk
