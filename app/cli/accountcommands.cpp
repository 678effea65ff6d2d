// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/clisession.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <csignal>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

ExitCode listAccounts(CliContext &context, CliSession &session)
{
    const QList<Account> accounts = session.book().accounts();
    const AccountId current = session.book().current();
    for (const Account &account : accounts) {
        const bool isCurrent = account.id == current;
        const QString address = account.practice ? u"practice"_s : account.baseUrl.toString();
        context.output.record(
            { { u"label"_s, account.label }, { u"id"_s, account.id.text() }, { u"gateway"_s, address },
                { u"login"_s, account.login }, { u"practice"_s, account.practice }, { u"current"_s, isCurrent } },
            u"%1 %2  %3  %4"_s.arg(isCurrent ? u"*"_s : u" "_s, account.label, address, account.login));
    }
    return ExitCode::Done;
}

ExitCode addAccount(CliContext &context, CliSession &session)
{
    if (context.value(u"label"_s).isEmpty() || context.value(u"gateway"_s).isEmpty() || !context.typedSecret)
        return failed(context,
            { Error::Kind::Input, u"accounts add needs --label, --gateway, --login and --password-stdin"_s, 0, 0, {} });
    const Result<QUrl> base = checkedBaseUrl(context.value(u"gateway"_s));
    if (!base)
        return failed(context, base.error());
    Account account;
    account.label = context.value(u"label"_s);
    account.baseUrl = *base;
    account.login = context.value(u"login"_s);
    account.secretKind = account.login.isEmpty() ? SecretKind::ApiKey : SecretKind::Password;
    const Result<Account> saved = session.book().save(account);
    if (!saved)
        return failed(context, saved.error());
    const Result<> kept = await(session.secrets().write(secretKey(*saved), context.typedSecret));
    if (!kept) {
        context.output.note(u"The account is saved, its password is not: %1"_s.arg(kept.error().detail));
        return ExitCode::Account;
    }
    context.output.record(
        { { u"label"_s, saved->label }, { u"id"_s, saved->id.text() } }, u"Added \"%1\"."_s.arg(saved->label));
    return ExitCode::Done;
}

ExitCode removeAccount(CliContext &context, CliSession &session, const QString &label)
{
    const std::optional<Account> account = session.book().findByLabel(label);
    if (!account)
        return failed(context, { Error::Kind::NotFound, u"there is no account \"%1\""_s.arg(label), 0, 0, {} });
    const Result<> removed = session.book().remove(account->id);
    if (!removed)
        return failed(context, removed.error());
    const QList<Account> others = session.book().accounts();
    const bool isShared = std::any_of(others.cbegin(), others.cend(),
        [&account](const Account &other) { return !other.practice && secretKey(other) == secretKey(*account); });
    const Result<> forgotten
        = isShared ? Result<>() : await(session.secrets().remove(secretKey(*account))); // theirs too: it stays
    if (!forgotten && forgotten.error().kind == Error::Kind::NotFound) {
        context.output.note(u"No password was found for it; if the key store was locked, it is still there."_s);
    } else if (!forgotten) {
        context.output.note(
            u"The account is removed; its password is still in the key store: %1"_s.arg(forgotten.error().detail));
        return ExitCode::Account;
    }
    context.output.record({ { u"removed"_s, label } }, u"Removed \"%1\"."_s.arg(label));
    return ExitCode::Done;
}

volatile std::sig_atomic_t ended = 0;

void onEnd(int /*signal*/)
{
    ended = 1;
}

} // namespace

ExitCode runAccounts(CliContext &context)
{
    const QString what = context.argument();
    const QString label = context.argument(1);
    if (what == u"test"_s)
        return balanceOf(context, label);
    CliSession session(context);
    if (what == u"list"_s || what.isEmpty())
        return listAccounts(context, session);
    if (what == u"add"_s)
        return addAccount(context, session);
    if (what == u"remove"_s)
        return removeAccount(context, session, label);
    return failed(
        context, { Error::Kind::Input, u"accounts: \"%1\" is not list, add, remove or test"_s.arg(what), 0, 0, {} });
}

ExitCode runSandbox(CliContext &context)
{
    PracticeGateway::Setup setup;
    bool ok = true;
    const uint port = context.has(u"port"_s) ? context.value(u"port"_s).toUInt(&ok) : 0;
    if (!ok || port > 65535)
        return failed(context, { Error::Kind::Input, u"port: should be a number from 0 to 65535"_s, 0, 0, {} });
    setup.port = quint16(port);
    setup.dir = context.value(u"dir"_s);
    PracticeGateway gateway(setup);
    if (context.has(u"script"_s)) {
        QFile file(context.value(u"script"_s));
        if (!file.open(QIODevice::ReadOnly))
            return failed(context,
                { Error::Kind::Input, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()), 0, 0, {} });
        const Result<QList<PracticeGateway::Fault>> faults = PracticeGateway::parseScript(file.readAll());
        if (!faults)
            return failed(context, faults.error());
        gateway.setFaults(*faults);
    }
    const Result<QUrl> url = gateway.start();
    if (!url)
        return failed(context, url.error());
    context.output.record({ { u"url"_s, url->toString() }, { u"login"_s, setup.login } },
        u"%1  login %2, password %3; Ctrl+C ends it"_s.arg(
            url->toString(), setup.login, QString::fromUtf8(setup.password)));
    std::signal(SIGINT, onEnd);
    std::signal(SIGTERM, onEnd);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [] {
        if (ended != 0)
            QCoreApplication::quit();
    });
    look.start(100);
    QCoreApplication::exec();
    gateway.stop();
    return ExitCode::Done;
}

} // namespace Visnyk
