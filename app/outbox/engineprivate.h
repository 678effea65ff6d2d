// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/courier.h"
#include "outbox/engine.h"
#include "outbox/worker.h"

#include <QPromise>
#include <QThread>

namespace Visnyk {

/** Runs @p work in the thread of @p where; it gets a promise to fulfil, now or later. */
template <typename T, typename Work> QFuture<Result<T>> ask(Courier *where, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    where->post([promise, work = std::move(work)]() mutable { work(promise); });
    return future;
}

template <typename T> void fulfil(const std::shared_ptr<QPromise<Result<T>>> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

template <typename T> std::function<void(const Result<T> &)> fulfilling(std::shared_ptr<QPromise<Result<T>>> promise)
{
    return [promise = std::move(promise)](const Result<T> &result) { fulfil(promise, result); };
}

/** The common case: @p work returns its result at once. */
template <typename T, typename Work> QFuture<Result<T>> compute(Courier *where, Work work)
{
    return ask<T>(where, [work = std::move(work)](const std::shared_ptr<QPromise<Result<T>>> &promise) mutable {
        fulfil<T>(promise, work());
    });
}

/** Lives in the reading thread; opens its connection at the first question. */
class Reader : public QObject
{
public:
    explicit Reader(const Engine::Setup &setup)
        : m_dir(setup.dataDir)
        , m_open(setup.openStore)
    {
        if (!m_open)
            m_open = &Store::open;
    }

    template <typename T, typename Question> Result<T> read(Question question)
    {
        if (!m_store) {
            auto store = m_open(m_dir, Store::Mode::Read);
            if (!store)
                return failure(store.error());
            m_store = std::move(*store);
        }
        return question(*m_store);
    }

private:
    QString m_dir;
    std::function<Result<std::unique_ptr<Store>>(const QString &, Store::Mode)> m_open;
    std::unique_ptr<Store> m_store;
};

class Engine::Private
{
public:
    explicit Private(const Setup &setup)
        : dir(setup.dataDir)
        , secretComes(setup.secretComes)
        , sending(std::make_shared<std::atomic_bool>(false))
        , worker(new Outbox::Worker(setup, sending))
        , reader(new Reader(setup))
        , work(new Courier)
        , reading(new Courier)
    {
        workThread.setObjectName(QStringLiteral("outbox"));
        readThread.setObjectName(QStringLiteral("history"));
        worker->moveToThread(&workThread);
        work->moveToThread(&workThread);
        reader->moveToThread(&readThread);
        reading->moveToThread(&readThread);
        QObject::connect(&workThread, &QThread::finished, worker, &QObject::deleteLater);
        QObject::connect(&readThread, &QThread::finished, reader, &QObject::deleteLater);
        QObject::connect(&workThread, &QThread::finished, work, &QObject::deleteLater);
        QObject::connect(&readThread, &QThread::finished, reading, &QObject::deleteLater);
        workThread.start();
        readThread.start();
    }

    ~Private()
    {
        for (QThread *thread : { &readThread, &workThread }) {
            thread->quit();
            thread->wait();
        }
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    template <typename T, typename Question> QFuture<Result<T>> read(Question question)
    {
        return compute<T>(reading, [from = reader, ask = std::move(question)] { return from->template read<T>(ask); });
    }

    QString dir;
    std::function<void(const SecretBuffer &)> secretComes;
    std::shared_ptr<std::atomic_bool> sending;
    QThread workThread;
    QThread readThread;
    Outbox::Worker *worker; // belongs to its thread, deleted when that ends
    Reader *reader;
    Courier *work;    // calls for worker
    Courier *reading; // calls for reader
    Courier told;     // what the worker says, on its way to the engine's thread
    QHash<AccountId, AccountStatus> status;
    QHash<AccountId, PriceBook> prices;
};

} // namespace Visnyk
