// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/clisending.h"
#include "cli/clisession.h"
#include "recipients/anyaddress.h"

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

QString keptOf(const PersonRecord &record)
{
    return u"%1, %2, %3"_s.arg(
        counted(record.messages, u"message"_s), counted(record.checks, u"check"_s), counted(record.drafts, u"draft"_s));
}

QJsonObject toJson(const Address &person, const PersonRecord &record)
{
    return { { u"to"_s, person.text() }, { u"messages"_s, record.messages }, { u"checks"_s, record.checks },
        { u"drafts"_s, record.drafts } };
}

} // namespace

ExitCode runForget(CliContext &context)
{
    const auto person = anyAddress(context.argument(), context.region());
    if (!person) {
        context.output.failed({ Error::Kind::Input,
            u"\"%1\" is no number, group, mailbox or nick: name one person"_s.arg(context.argument()), 0, 0, {} });
        return ExitCode::Usage;
    }
    CliSession session(context);
    if (const Result<StartReport> started = session.startEngine(); !started)
        return failed(context, started.error());
    const Result<PersonRecord> record = await(session.engine().personRecord(*person));
    if (!record)
        return failed(context, record.error());
    if (record->unsettled > 0) {
        return failed(context,
            { Error::Kind::Input,
                u"%1 to %2 not finished: wait for it or cancel it, then forget; nothing was removed"_s.arg(
                    counted(record->unsettled, u"message"_s), person->text()),
                0, 0, {} });
    }
    const Result<bool> yes = confirmed(context, u"Remove %1 of %2 for good?"_s.arg(keptOf(*record), person->text()));
    if (!yes)
        return failed(context, yes.error());
    if (!*yes) {
        context.output.note(u"Nothing was removed."_s);
        return ExitCode::Some;
    }
    if (const Result<> forgotten = await(session.engine().forget(*person)); !forgotten)
        return failed(context, forgotten.error());
    context.output.record(toJson(*person, *record),
        u"%1: %2 removed. Backups and exports are not touched."_s.arg(person->text(), keptOf(*record)));
    return ExitCode::Done;
}

} // namespace Visnyk
