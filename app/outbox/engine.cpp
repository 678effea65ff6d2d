// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/engine.h"

#include "outbox/engineprivate.h"
#include "outbox/templatesync.h"

namespace Visnyk {

Engine::Engine(const Setup &setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(setup))
{
    using Outbox::Notices;
    const Notices *notices = &d->worker->notices();
    Courier *told = &d->told;
    const auto direct = Qt::DirectConnection; // the courier changes the thread
    connect(
        notices, &Notices::batchQueued, this,
        [this, told](BatchId batch) { told->post([this, batch] { Q_EMIT batchQueued(batch); }); }, direct);
    connect(
        notices, &Notices::batchChanged, this,
        [this, told](const BatchInfo &batch, const BatchProgress &progress) {
            told->post([this, batch, progress] { Q_EMIT batchChanged(batch, progress); });
        },
        direct);
    connect(
        notices, &Notices::messagesChanged, this,
        [this, told](
            const QList<MessageId> &messages) { told->post([this, messages] { Q_EMIT messagesChanged(messages); }); },
        direct);
    connect(
        notices, &Notices::messagesAppended, this, [this, told] { told->post([this] { Q_EMIT messagesAppended(); }); },
        direct);
    connect(
        notices, &Notices::messagesRemoved, this,
        [this, told](qint64 soFar) { told->post([this, soFar] { Q_EMIT messagesRemoved(soFar); }); }, direct);
    connect(
        notices, &Notices::storageFailed, this,
        [this, told](const Error &error) { told->post([this, error] { Q_EMIT storageFailed(error); }); }, direct);
    connect(
        notices, &Notices::uploadProgress, this,
        [this, told](BatchId batch, qint64 sent, qint64 total) {
            told->post([this, batch, sent, total] { Q_EMIT uploadProgress(batch, sent, total); });
        },
        direct);
    connect(
        notices, &Notices::accountStatusChanged, this,
        [this, told](const AccountStatus &status) {
            told->post([this, status] {
                d->status.insert(status.account, status);
                Q_EMIT accountStatusChanged(status);
            });
        },
        direct);
    connect(
        notices, &Notices::pricesLearned, this,
        [this, told](const AccountId &account, const PriceBook &book) {
            told->post([this, account, book] {
                d->prices.insert(account, book);
                Q_EMIT pricesLearned(account);
            });
        },
        direct);
}

Engine::~Engine() = default;

QFuture<Result<StartReport>> Engine::start()
{
    return compute<StartReport>(d->work, [worker = d->worker] { return worker->start(); });
}

QFuture<Result<>> Engine::shutDown(bool resumeByItself)
{
    return ask<void>(d->work, [worker = d->worker, resumeByItself](const auto &promise) {
        worker->shutDown(resumeByItself, fulfilling<void>(promise));
    });
}

bool Engine::isSending() const
{
    return d->sending->load();
}

void Engine::setAccount(const Account &account, SecretBuffer secret)
{
    if (d->secretComes && !account.practice)
        d->secretComes(secret);
    AccountStatus &status = d->status[account.id];
    status.account = account.id;
    auto shared = std::make_shared<SecretBuffer>(std::move(secret));
    d->work->post([worker = d->worker, account, shared] { worker->setAccount(account, shared); });
}

void Engine::removeAccount(const AccountId &account)
{
    d->status.remove(account);
    d->prices.remove(account);
    d->work->post([worker = d->worker, account] { worker->removeAccount(account); });
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
    return askPrice(account, draft, addresses, QStringList(), depth);
}

QFuture<Result<PriceAnswer>> Engine::askPrice(const AccountId &account, const Draft &draft,
    const QList<Address> &addresses, const QStringList &texts, PriceDepth depth)
{
    const Outbox::PriceSubject subject { draft, addresses, texts };
    return ask<PriceAnswer>(d->work, [worker = d->worker, account, subject, depth](const auto &promise) {
        worker->askPrice(
            account, subject, depth, fulfilling<PriceAnswer>(promise), [promise] { return !promise->isCanceled(); });
    });
}

PriceBook Engine::priceBook(const AccountId &account) const
{
    return d->prices.value(account);
}

QFuture<Result<BalanceReply>> Engine::refreshBalance(const AccountId &account)
{
    return ask<BalanceReply>(d->work, [worker = d->worker, account](const auto &promise) {
        worker->refreshBalance(account, fulfilling<BalanceReply>(promise));
    });
}

QFuture<Result<BatchId>> Engine::queue(const SendPlan &plan)
{
    return compute<BatchId>(d->work, [worker = d->worker, plan] { return worker->queue(plan); });
}

QFuture<Result<qint64>> Engine::undo(BatchId batch)
{
    return compute<qint64>(d->work, [worker = d->worker, batch] { return worker->undo(batch); });
}

QFuture<Result<qint64>> Engine::stop(BatchId batch)
{
    return compute<qint64>(d->work, [worker = d->worker, batch] { return worker->stop(batch); });
}

QFuture<Result<qint64>> Engine::resume(BatchId batch)
{
    return ask<qint64>(d->work,
        [worker = d->worker, batch](const auto &promise) { worker->resume(batch, fulfilling<qint64>(promise)); });
}

QFuture<Result<qint64>> Engine::cancel(BatchId batch)
{
    return compute<qint64>(d->work, [worker = d->worker, batch] { return worker->cancel(batch); });
}

QFuture<Result<qint64>> Engine::sendAbsentAgain(BatchId batch, qint64 count)
{
    return ask<qint64>(d->work, [worker = d->worker, batch, count](const auto &promise) {
        worker->sendAbsentAgain(batch, count, fulfilling<qint64>(promise));
    });
}

QFuture<Result<>> Engine::closeUnknown(const QList<MessageId> &messages)
{
    return compute<void>(d->work, [worker = d->worker, messages] { return worker->closeUnknown(messages); });
}

void Engine::sendNow(BatchId batch)
{
    d->work->post([worker = d->worker, batch] { worker->sendNow(batch); });
}

void Engine::retryPaused(const AccountId &account)
{
    d->work->post([worker = d->worker, account] { worker->retryPaused(account); });
}

void Engine::reconcileNow(const AccountId &account)
{
    d->work->post([worker = d->worker, account] { worker->reconcileNow(account); });
}

void Engine::refreshDelivery(const AccountId &account)
{
    d->work->post([worker = d->worker, account] { worker->refreshDelivery(account); });
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

QFuture<Result<QStringList>> Engine::unreadRequests()
{
    return d->read<QStringList>([](Store &store) { return store.unreadRequests(Store::FewRequests); });
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

QFuture<Result<QList<Address>>> Engine::alreadySent(
    const QStringList &texts, const QList<Address> &addresses, qint64 sinceMs)
{
    return d->read<QList<Address>>(
        [texts, addresses, sinceMs](Store &store) { return store.alreadySent(texts, addresses, sinceMs); });
}

QFuture<Result<QHash<QString, NumberCheck>>> Engine::checks(const QList<Address> &addresses)
{
    return d->read<QHash<QString, NumberCheck>>([addresses](Store &store) { return store.checks(addresses); });
}

QFuture<Result<QList<Template>>> Engine::templates(std::optional<MessageKind> kind, const QString &search)
{
    return d->read<QList<Template>>([kind, search](Store &store) { return store.templates(kind, search); });
}

QFuture<Result<qint64>> Engine::saveTemplate(const Template &stored)
{
    return compute<qint64>(d->work, [worker = d->worker, stored] { return worker->saveTemplate(stored); });
}

QFuture<Result<>> Engine::deleteTemplate(qint64 id)
{
    return compute<void>(d->work, [worker = d->worker, id] { return worker->deleteTemplate(id); });
}

QFuture<Result<TemplateImport>> Engine::importTemplates(const AccountId &account, const QString &folder)
{
    return ask<TemplateImport>(d->work, [worker = d->worker, account, folder](const auto &promise) {
        worker->importTemplates(account, folder, fulfilling<TemplateImport>(promise));
    });
}

QFuture<Result<QString>> Engine::saveToGateway(const AccountId &account, const Template &stored)
{
    return ask<QString>(d->work, [worker = d->worker, account, stored](const auto &promise) {
        worker->saveToGateway(account, stored, fulfilling<QString>(promise));
    });
}

bool Engine::gatewayKeeps(const Template &stored)
{
    return Outbox::forGateway(stored).has_value();
}

QFuture<Result<>> Engine::saveDraft(const QString &slot, const Draft &draft)
{
    return compute<void>(d->work, [worker = d->worker, slot, draft] { return worker->saveDraft(slot, draft); });
}

QFuture<Result<std::optional<Draft>>> Engine::loadDraft(const QString &slot)
{
    return compute<std::optional<Draft>>(d->work, [worker = d->worker, slot] { return worker->loadDraft(slot); });
}

QFuture<Result<>> Engine::deleteDraft(const QString &slot)
{
    return compute<void>(d->work, [worker = d->worker, slot] { return worker->deleteDraft(slot); });
}

QFuture<Result<QStringList>> Engine::senders(const AccountId &account)
{
    return d->read<QStringList>([account](Store &store) { return store.senders(account); });
}

} // namespace Visnyk
