// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/keychainsecretstore.h"

#include "base/logging.h"

#include <QHash>
#include <QPromise>
#include <QQueue>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <cstring>
#include <functional>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

/** Overwrites the bytes themselves; QByteArray::fill() would overwrite a copy where the bytes are shared. */
void wipeShared(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    volatile char *at
        = const_cast<char *>(bytes.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast): see above
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

Error silent()
{
    return { Error::Kind::KeyStore, u"the key store is silent"_s, 0, 0, {} };
}

Error keyStoreError(const QKeychain::Job &job, const QString &what)
{
    if (job.error() == QKeychain::EntryNotFound)
        return { Error::Kind::NotFound, u"nothing is saved, or the key store is locked"_s, 0, 0, {} };
    return { Error::Kind::KeyStore, u"%1 (%2: %3)"_s.arg(what).arg(int(job.error())).arg(job.errorString()), 0, 0, {} };
}

/** What a read job brought. NoError without data is how QtKeychain reports a failing KWallet. */
Result<SharedSecret> secretFrom(const QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError)
        return failure(keyStoreError(*job, u"the key store cannot be read"_s));
    const QByteArray bytes = static_cast<const QKeychain::ReadPasswordJob *>(job)->binaryData();
    auto secret = std::make_shared<const SecretBuffer>(bytes);
    wipeShared(bytes);
    if (secret->isEmpty())
        return failure(Error::Kind::NotFound, u"nothing is saved"_s);
    if (!checkSecret(secret))
        return failure(Error::Kind::KeyStore, u"the key store gave something that is not a password"_s);
    return secret;
}

bool isSame(const SecretBuffer &a, const SecretBuffer &b)
{
    return a.size() == b.size() && std::memcmp(a.reveal().data(), b.reveal().data(), a.size()) == 0;
}

/** The job lives until it answers, however late: deleting a running one crashes. */
void begin(QKeychain::Job *job, const QString &key)
{
    job->setKey(key);
    job->setAutoDelete(true);
    job->start();
}

} // namespace

class KeychainSecretStore::Private
{
public:
    /** One call: its jobs run one after another under one deadline. */
    struct Call
    {
        std::function<void()> start;
        std::function<void(const Error &)> fail;
    };
    using Finished = std::function<void(const QKeychain::Job *)>;

    Private(KeychainSecretStore *owner, QString serviceName, int deadlineMs, int silenceMs)
        : q(owner)
        , service(std::move(serviceName))
        , silence(silenceMs)
    {
        deadline.setSingleShot(true);
        deadline.setInterval(deadlineMs);
        QObject::connect(&deadline, &QTimer::timeout, owner, [this] { abandon(); });
    }

    template <typename T> QFuture<T> call(std::function<void(std::function<void(T)>)> work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const auto answer = [promise](T value) {
            promise->addResult(std::move(value));
            promise->finish();
        };
        const auto fail = [answer](const Error &error) { answer(failure(error)); };
        if (silentSince.isValid() && silentSince.elapsed() < silence) {
            fail(silent());
            return promise->future();
        }
        silentSince.invalidate();
        const auto start = [this, work = std::move(work), answer] {
            work([this, answer](T value) {
                leave();
                answer(std::move(value));
            });
        };
        waiting.enqueue({ start, fail });
        next();
        return promise->future();
    }

    /** Starts @p job for the call that runs now. @p finished comes while that call still waits, @p late after it. */
    void run(QKeychain::Job *job, const QString &key, Finished finished, Finished late = {})
    {
        QObject::connect(job, &QKeychain::Job::finished, q,
            [this, turn = turn, done = std::move(finished), late = std::move(late)](const QKeychain::Job *ended) {
                if (turn == this->turn) {
                    done(ended);
                    return;
                }
                silentSince.invalidate(); // an abandoned one: the key store speaks again
                if (late)
                    late(ended);
            });
        begin(job, key);
    }

    void readBack(const QString &key, std::function<void(Result<SharedSecret>)> answer)
    {
        run(new QKeychain::ReadPasswordJob(service), key,
            [answer = std::move(answer)](const QKeychain::Job *job) { answer(secretFrom(job)); });
    }

    /**
     * The person was told that it is not saved. What was saved all the same may be mistyped, and the gateway blocks
     * whoever comes with a wrong password; unless another one was saved since.
     */
    void takeAway(const QString &key, quint64 written) const
    {
        if (writes.value(key) == written)
            begin(new QKeychain::DeletePasswordJob(service), key);
    }

    void next()
    {
        if (running || waiting.isEmpty())
            return;
        running = waiting.dequeue();
        deadline.start();
        const auto start = running->start; // a copy: a job that ends at once clears the original
        start();
    }

    void leave()
    {
        ++turn;
        deadline.stop();
        running.reset();
        QMetaObject::invokeMethod(
            q, [this] { next(); }, Qt::QueuedConnection);
    }

    void abandon()
    {
        qCWarning(lcAccounts) << "the key store does not answer; going on without it";
        silentSince.start();
        ++turn;
        QQueue<Call> given = std::move(waiting);
        waiting.clear();
        if (running)
            given.prepend(*running);
        running.reset();
        for (const Call &call : std::as_const(given))
            call.fail(silent());
    }

    KeychainSecretStore *q;
    QString service;
    int silence;
    QTimer deadline;
    QElapsedTimer silentSince;
    quint64 turn = 0; // tells the jobs of the running call from abandoned ones
    std::optional<Call> running;
    QQueue<Call> waiting;
    QHash<QString, quint64> writes; // how often something was to be saved, by key
};

KeychainSecretStore::KeychainSecretStore(QString service, int deadlineMs, int silenceMs, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(service), deadlineMs, silenceMs))
{
}

// Calls under way end as cancelled futures; their jobs live on by themselves and find nobody to tell.
KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<Result<SharedSecret>> KeychainSecretStore::read(const QString &key)
{
    using Answer = Result<SharedSecret>;
    return d->call<Answer>([this, key](std::function<void(Answer)> answer) { d->readBack(key, std::move(answer)); });
}

QFuture<Result<>> KeychainSecretStore::write(const QString &key, SharedSecret secret)
{
    if (const auto checked = checkSecret(secret); !checked) {
        QPromise<Result<>> refused;
        refused.start();
        refused.addResult(checked);
        refused.finish();
        return refused.future();
    }
    return d->call<Result<>>([this, key, secret = std::move(secret)](const std::function<void(Result<>)> &answer) {
        // Binary: as text the secret would pass through a QString, and some backends cut texts at a NUL.
        const QByteArray bytes = secret->reveal().toByteArray();
        auto *job = new QKeychain::WritePasswordJob(d->service);
        job->setBinaryData(bytes);
        const quint64 number = ++d->writes[key];
        const auto late = [this, key, bytes, number](const QKeychain::Job *written) {
            wipeShared(bytes);
            if (written->error() == QKeychain::NoError)
                d->takeAway(key, number);
        };
        const auto inTime = [this, key, secret, bytes, answer](const QKeychain::Job *written) {
            wipeShared(bytes);
            if (written->error() != QKeychain::NoError) {
                Error error = keyStoreError(*written, u"not saved"_s);
                error.kind = Error::Kind::KeyStore;
                answer(failure(error));
                return;
            }
            d->readBack(key, [this, key, secret, answer](const Result<SharedSecret> &back) {
                if (back && isSame(**back, *secret)) {
                    answer({});
                    return;
                }
                const Result<> lost
                    = failure(Error::Kind::KeyStore, u"not saved: the key store did not give it back"_s);
                if (!back) {
                    answer(lost);
                    return;
                }
                // Something else is kept there now. At the next start it would go out as the password, and the gateway
                // blocks whoever comes with wrong ones.
                d->run(new QKeychain::DeletePasswordJob(d->service), key,
                    [lost, answer](const QKeychain::Job * /*removed*/) { answer(lost); });
            });
        };
        d->run(job, key, inTime, late);
    });
}

QFuture<Result<>> KeychainSecretStore::remove(const QString &key)
{
    return d->call<Result<>>([this, key](const std::function<void(Result<>)> &answer) {
        // A locked key store says of what it holds that it is not there, and of its removal that it is done.
        d->readBack(key, [this, key, answer](const Result<SharedSecret> &before) {
            d->run(new QKeychain::DeletePasswordJob(d->service), key,
                [answer, wasSeen = before.has_value()](const QKeychain::Job *job) {
                    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                        answer(failure(keyStoreError(*job, u"the entry cannot be removed"_s)));
                    else if (wasSeen)
                        answer({});
                    else
                        answer(failure(Error::Kind::NotFound, u"nothing is saved, or the key store is locked"_s));
                });
        });
    });
}

} // namespace Visnyk
