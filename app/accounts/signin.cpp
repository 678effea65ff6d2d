// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/signin.h"

#include "accounts/accountbook.h"
#include "base/futures.h"
#include "base/logging.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int RetryDelayMs = 10'000;

QFuture<Result<>> ready(Result<> value)
{
    QPromise<Result<>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

class SignIn::Private
{
public:
    struct Entry
    {
        Account account;
        State state = State::Reading;
        SharedSecret held;    // read or typed; handed on again when the label or the currency changes
        quint64 question = 0; // the newest one; older answers are not for this state of things
        bool triedAgain = false;
    };

    Private(SignIn *owner, AccountBook &accounts, SecretStore &store, Connect connectAccount)
        : q(owner)
        , book(accounts)
        , secrets(store)
        , connect(std::move(connectAccount))
    {
    }

    void refresh();
    void adopt(const Account &account);
    void ask(const AccountId &id);
    void take(const AccountId &id, const Result<SharedSecret> &answer);
    void settle(const AccountId &id, State state);
    [[nodiscard]] bool isNewest(const AccountId &id, quint64 question) const;
    void use(Entry &entry, SharedSecret secret);
    [[nodiscard]] bool isUsedByOthers(const Account &account) const;

    SignIn *q;
    AccountBook &book;
    SecretStore &secrets;
    Connect connect;
    QHash<AccountId, Entry> entries;
    quint64 lastQuestion = 0;
    int retryDelayMs = RetryDelayMs;
    bool started = false;
};

void SignIn::Private::refresh()
{
    if (!started)
        return;
    const QList<Account> accounts = book.accounts();
    entries.removeIf([&](const auto &it) {
        return std::none_of(accounts.cbegin(), accounts.cend(), [&](const Account &a) { return a.id == it.key(); });
    });
    for (const Account &account : accounts)
        adopt(account);
}

/** Brings the entry of @p account up to date: a new address or login needs a new secret, a new label does not. */
void SignIn::Private::adopt(const Account &account)
{
    const bool isNew = !entries.contains(account.id);
    Entry &entry = entries[account.id];
    if (!isNew && entry.account == account)
        return;
    const Account before = std::exchange(entry.account, account);
    if (account.practice) {
        if (account.baseUrl.isEmpty())
            return; // its gateway is not running yet; setPracticeUrl() brings us here again
        connect(account, SecretBuffer(QByteArrayView(PracticePassword.data(), PracticePassword.size())));
        settle(account.id, State::Ready);
        return;
    }
    const bool sameSecret
        = !isNew && secretKey(before) == secretKey(account) && before.secretKind == account.secretKind;
    if (sameSecret && entry.held) {
        connect(account, entry.held->clone());
        return;
    }
    entry.held.reset();
    entry.triedAgain = false;
    settle(account.id, State::Reading);
    ask(account.id);
}

void SignIn::Private::ask(const AccountId &id)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    const quint64 question = found->question = ++lastQuestion;
    whenFinished(secrets.read(secretKey(found->account)), q, [this, id, question](const Result<SharedSecret> &answer) {
        if (isNewest(id, question))
            take(id, answer);
    });
}

void SignIn::Private::take(const AccountId &id, const Result<SharedSecret> &answer)
{
    Entry &entry = entries[id];
    if (answer) {
        entry.held = *answer;
        connect(entry.account, entry.held->clone());
        settle(id, State::Ready);
        return;
    }
    if (answer.error().kind == Error::Kind::NotFound) {
        settle(id, State::Missing);
        return;
    }
    qCWarning(lcAccounts) << "key store:" << toString(answer.error().kind);
    if (!std::exchange(entry.triedAgain, true)) {
        QTimer::singleShot(retryDelayMs, q, [this, id, question = entry.question] {
            if (isNewest(id, question))
                ask(id);
        });
    }
    settle(id, State::Unavailable);
}

bool SignIn::Private::isNewest(const AccountId &id, quint64 question) const
{
    const auto found = entries.constFind(id);
    return found != entries.cend() && found->question == question;
}

void SignIn::Private::settle(const AccountId &id, State state)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    found->state = state;
    Q_EMIT q->stateChanged(id, state);
}

void SignIn::Private::use(Entry &entry, SharedSecret secret)
{
    entry.question = ++lastQuestion; // answers to older questions come too late
    entry.held = std::move(secret);
    connect(entry.account, entry.held->clone());
    settle(entry.account.id, State::SessionOnly);
}

bool SignIn::Private::isUsedByOthers(const Account &account) const
{
    const auto accounts = book.accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(), [&](const Account &other) {
        return !other.practice && !(other.id == account.id) && secretKey(other) == secretKey(account);
    });
}

SignIn::SignIn(AccountBook &book, SecretStore &secrets, Connect connect, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, book, secrets, std::move(connect)))
{
    QObject::connect(&book, &AccountBook::accountsChanged, this, [this] { d->refresh(); });
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    d->started = true;
    d->refresh();
}

SignIn::State SignIn::state(const AccountId &id) const
{
    const auto found = d->entries.constFind(id);
    return found == d->entries.cend() ? State::Missing : found->state;
}

void SignIn::setRetryDelayMs(int milliseconds)
{
    d->retryDelayMs = milliseconds;
}

QFuture<Result<>> SignIn::provide(const AccountId &id, SecretBuffer secret)
{
    if (id.text() == PracticeAccountId)
        return ready(failure(Error::Kind::Input, u"the practice account has a password of its own"_s));
    const auto found = d->entries.find(id);
    if (found == d->entries.end())
        return ready(failure(Error::Kind::NotFound, u"there is no such account"_s));
    const auto shared = std::make_shared<const SecretBuffer>(std::move(secret));
    if (const auto checked = checkSecret(shared); !checked)
        return ready(checked);
    const QString key = secretKey(found->account);
    d->use(*found, shared);
    const quint64 question = d->lastQuestion;

    auto saved = d->secrets.write(key, shared);
    whenFinished(saved, this, [this, id, question](const Result<> &result) {
        if (!result || !d->isNewest(id, question))
            return; // not saved: kept until quit, and the state already says so
        d->settle(id, State::Ready);
    });
    return saved;
}

void SignIn::provideForSession(const AccountId &id, SecretBuffer secret)
{
    const auto found = d->entries.find(id);
    const auto shared = std::make_shared<const SecretBuffer>(std::move(secret));
    if (id.text() == PracticeAccountId || found == d->entries.end() || !checkSecret(shared)) {
        qCWarning(lcAccounts) << "a secret that cannot be used was not taken";
        return;
    }
    d->use(*found, shared);
}

QFuture<Result<>> SignIn::forget(const Account &account)
{
    if (account.practice)
        return ready({});
    if (const auto found = d->entries.find(account.id); found != d->entries.end()) {
        found->question = ++d->lastQuestion;
        found->held.reset();
        d->settle(account.id, State::Missing);
    }
    if (d->isUsedByOthers(account))
        return ready({});
    return d->secrets.remove(secretKey(account));
}

} // namespace Visnyk
