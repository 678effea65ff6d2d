// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/engine.h"

#include "outbox/worker.h"

#include <QPromise>
#include <QThread>

namespace Visnyk {

namespace {

/** Runs @p work in the thread of @p where; it gets a promise to fulfil, now or later. */
template <typename T, typename Work> QFuture<Result<T>> ask(QObject *where, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QMetaObject::invokeMethod(
        where, [promise, work = std::move(work)]() mutable { work(promise); }, Qt::QueuedConnection);
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
template <typename T, typename Work> QFuture<Result<T>> compute(QObject *where, Work work)
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

} // namespace

class Engine::Private
{
public:
    explicit Private(const Setup &setup)
        : sending(std::make_shared<std::atomic_bool>(false))
        , worker(new Outbox::Worker(setup, sending))
        , reader(new Reader(setup))
    {
        workThread.setObjectName(QStringLiteral("outbox"));
        readThread.setObjectName(QStringLiteral("history"));
        worker->moveToThread(&workThread);
        reader->moveToThread(&readThread);
        QObject::connect(&workThread, &QThread::finished, worker, &QObject::deleteLater);
        QObject::connect(&readThread, &QThread::finished, reader, &QObject::deleteLater);
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
        return compute<T>(reader, [from = reader, ask = std::move(question)] { return from->template read<T>(ask); });
    }

    std::shared_ptr<std::atomic_bool> sending;
    QThread workThread;
    QThread readThread;
    Outbox::Worker *worker; // belongs to its thread, deleted when that ends
    Reader *reader;
    QHash<AccountId, AccountStatus> status;
    QHash<AccountId, PriceBook> prices;
};

Engine::Engine(const Setup &setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(setup))
{
    using Outbox::Notices;
    const Notices *notices = &d->worker->notices();
    connect(notices, &Notices::batchQueued, this, &Engine::batchQueued);
    connect(notices, &Notices::batchChanged, this, &Engine::batchChanged);
    connect(notices, &Notices::messagesChanged, this, &Engine::messagesChanged);
    connect(notices, &Notices::messagesAppended, this, &Engine::messagesAppended);
    connect(notices, &Notices::storageFailed, this, &Engine::storageFailed);
    connect(notices, &Notices::accountStatusChanged, this, [this](const AccountStatus &status) {
        d->status.insert(status.account, status);
        Q_EMIT accountStatusChanged(status);
    });
    connect(notices, &Notices::pricesLearned, this, [this](const AccountId &account, const PriceBook &book) {
        d->prices.insert(account, book);
        Q_EMIT pricesLearned(account);
    });
}

Engine::~Engine() = default;

QFuture<Result<StartReport>> Engine::start()
{
    return compute<StartReport>(d->worker, [worker = d->worker] { return worker->start(); });
}

QFuture<Result<>> Engine::shutDown(bool resumeByItself)
{
    return ask<void>(d->worker, [worker = d->worker, resumeByItself](const auto &promise) {
        worker->shutDown(resumeByItself, fulfilling<void>(promise));
    });
}

bool Engine::isSending() const
{
    return d->sending->load();
}

void Engine::setAccount(const Account &account, SecretBuffer secret)
{
    AccountStatus &status = d->status[account.id];
    status.account = account.id;
    auto shared = std::make_shared<SecretBuffer>(std::move(secret));
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, account, shared] { worker->setAccount(account, shared); },
        Qt::QueuedConnection);
}

void Engine::removeAccount(const AccountId &account)
{
    d->status.remove(account);
    d->prices.remove(account);
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, account] { worker->removeAccount(account); }, Qt::QueuedConnection);
}

AccountStatus Engine::accountStatus(const AccountId &account) const
{
    AccountStatus unknown;
    unknown.account = account;
    return d->status.value(account, unknown);
}

QFuture<Result<PriceAnswer>> Engine::askPrice(
    const AccountId &account, const Draft &draft, const QList<Address> &addresses, PriceDepth depth)
{
    return ask<PriceAnswer>(d->worker, [worker = d->worker, account, draft, addresses, depth](const auto &promise) {
        worker->askPrice(account, draft, addresses, depth, fulfilling<PriceAnswer>(promise),
            [promise] { return !promise->isCanceled(); });
    });
}

PriceBook Engine::priceBook(const AccountId &account) const
{
    return d->prices.value(account);
}

QFuture<Result<BalanceReply>> Engine::refreshBalance(const AccountId &account)
{
    return ask<BalanceReply>(d->worker, [worker = d->worker, account](const auto &promise) {
        worker->refreshBalance(account, fulfilling<BalanceReply>(promise));
    });
}

QFuture<Result<BatchId>> Engine::queue(const SendPlan &plan)
{
    return compute<BatchId>(d->worker, [worker = d->worker, plan] { return worker->queue(plan); });
}

QFuture<Result<qint64>> Engine::undo(BatchId batch)
{
    return compute<qint64>(d->worker, [worker = d->worker, batch] { return worker->undo(batch); });
}

QFuture<Result<qint64>> Engine::stop(BatchId batch)
{
    return compute<qint64>(d->worker, [worker = d->worker, batch] { return worker->stop(batch); });
}

QFuture<Result<qint64>> Engine::resume(BatchId batch)
{
    return ask<qint64>(d->worker,
        [worker = d->worker, batch](const auto &promise) { worker->resume(batch, fulfilling<qint64>(promise)); });
}

QFuture<Result<qint64>> Engine::cancel(BatchId batch)
{
    return compute<qint64>(d->worker, [worker = d->worker, batch] { return worker->cancel(batch); });
}

QFuture<Result<qint64>> Engine::sendAbsentAgain(BatchId batch)
{
    return ask<qint64>(d->worker, [worker = d->worker, batch](const auto &promise) {
        worker->sendAbsentAgain(batch, fulfilling<qint64>(promise));
    });
}

QFuture<Result<>> Engine::closeUnknown(const QList<MessageId> &messages)
{
    return compute<void>(d->worker, [worker = d->worker, messages] { return worker->closeUnknown(messages); });
}

void Engine::sendNow(BatchId batch)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, batch] { worker->sendNow(batch); }, Qt::QueuedConnection);
}

void Engine::retryPaused(const AccountId &account)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, account] { worker->retryPaused(account); }, Qt::QueuedConnection);
}

void Engine::reconcileNow(const AccountId &account)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, account] { worker->reconcileNow(account); }, Qt::QueuedConnection);
}

void Engine::refreshDelivery(const AccountId &account)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, account] { worker->refreshDelivery(account); }, Qt::QueuedConnection);
}

QFuture<Result<QList<BatchInfo>>> Engine::openBatches()
{
    const qint64 now = d->worker->clock().utcMs();
    return d->read<QList<BatchInfo>>([now](Store &store) { return store.openBatches(now); });
}

QFuture<Result<BatchInfo>> Engine::batch(BatchId id)
{
    return d->read<BatchInfo>([id](Store &store) { return store.batch(id); });
}

QFuture<Result<BatchProgress>> Engine::progress(BatchId id)
{
    return d->read<BatchProgress>([id](Store &store) { return store.progress(id); });
}

QFuture<Result<HistoryPage>> Engine::history(const HistoryFilter &filter, std::optional<MessageId> before, int limit)
{
    return d->read<HistoryPage>([filter, before, limit](Store &store) { return store.history(filter, before, limit); });
}

QFuture<Result<HistoryTotals>> Engine::totals(const HistoryFilter &filter)
{
    return d->read<HistoryTotals>([filter](Store &store) { return store.totals(filter); });
}

QFuture<Result<MessageInfo>> Engine::message(MessageId id)
{
    return d->read<MessageInfo>([id](Store &store) { return store.message(id); });
}

QFuture<Result<QList<MessageEvent>>> Engine::events(MessageId id)
{
    return d->read<QList<MessageEvent>>([id](Store &store) { return store.events(id); });
}

QFuture<Result<QList<Address>>> Engine::alreadySent(
    const QString &text, const QList<Address> &addresses, qint64 sinceMs)
{
    return d->read<QList<Address>>(
        [text, addresses, sinceMs](Store &store) { return store.alreadySent(text, addresses, sinceMs); });
}

QFuture<Result<>> Engine::saveDraft(const QString &slot, const Draft &draft)
{
    return compute<void>(d->worker, [worker = d->worker, slot, draft] { return worker->saveDraft(slot, draft); });
}

QFuture<Result<std::optional<Draft>>> Engine::loadDraft(const QString &slot)
{
    return compute<std::optional<Draft>>(d->worker, [worker = d->worker, slot] { return worker->loadDraft(slot); });
}

QFuture<Result<>> Engine::deleteDraft(const QString &slot)
{
    return compute<void>(d->worker, [worker = d->worker, slot] { return worker->deleteDraft(slot); });
}

QFuture<Result<QStringList>> Engine::senders(const AccountId &account)
{
    return d->read<QStringList>([account](Store &store) { return store.senders(account); });
}

} // namespace Visnyk
