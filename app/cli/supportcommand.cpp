// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/supportreport.h"

#include "cli/cli.h"
#include "cli/clisession.h"

#include <QCoreApplication>

namespace Visnyk {

using namespace Qt::StringLiterals;

/** The same report as in the window, without what only a running window knows. */
ExitCode runSupport(CliContext &context)
{
    SupportFacts facts;
    facts.program = u"visnyk-cli "_s + QStringLiteral(VISNYK_VERSION);
    facts.dataDir = CliSession::dataDir(context);
    AccountBook book(facts.dataDir);
    if (const Result<> loaded = book.load(); !loaded)
        context.output.note(loaded.error().detail);
    const QList<Account> accounts = book.accounts();
    for (const Account &account : accounts)
        facts.accounts.append({ account, {}, {} });
    const Result<std::unique_ptr<Store>> store = Store::open(facts.dataDir, Store::Mode::Read);
    const Result<HistoryTotals> totals = store ? (*store)->totals({}) : failure(store.error());
    if (totals)
        facts.totals = *totals;
    else
        facts.storeProblem = toString(totals.error().kind);
    if (const Result<QStringList> unread
        = store ? (*store)->unreadRequests(Store::FewRequests) : Result<QStringList>(QStringList()))
        facts.unreadRequests = *unread;
    const QString report = supportReport(facts, Settings(facts.dataDir));
    context.output.record({ { u"report"_s, report } }, report.trimmed());
    return ExitCode::Done;
}

} // namespace Visnyk
