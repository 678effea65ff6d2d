// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/secretstore.h"
#include "cli/cliinput.h"
#include "cli/clioutput.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace Visnyk {

class LogSink;

/** One command: its own parser, options that all commands share, input and output. */
struct CliContext
{
    CliContext(const QCommandLineParser &commandLine, CliOutput &commandOutput)
        : parser(commandLine)
        , output(commandOutput)
    {
    }

    const QCommandLineParser &parser;
    CliOutput &output;
    CliInput input;
    SharedSecret typedSecret; // of --password-stdin
    LogSink *log = nullptr;   // null for commands that keep nothing

    /** Tells the log what must never stand in it. */
    void hide(const SharedSecret &secret) const;

    [[nodiscard]] QString value(const QString &option) const { return parser.value(option); }
    [[nodiscard]] bool has(const QString &option) const { return parser.isSet(option); }
    [[nodiscard]] QString region() const;
    /** The first argument after the command's name; empty if there is none. */
    [[nodiscard]] QString argument(int index = 0) const { return parser.positionalArguments().value(index + 1); }
};

/** Reports what ended the whole command. */
[[nodiscard]] ExitCode failed(CliContext &context, const Error &error);

using CliCommand = ExitCode (*)(CliContext &);

/** Options that make up one message, besides its recipients ("to" and "file"): the members of a line of input. */
inline constexpr const char *DraftOptions
    = "kind text sender time tz valid period freq translit tinyurl maxsms id comment subj fileurl voice param bot "
      "smsreq tg "
      "pp imgcode userip err charset href action created expires si_id udh data pid dcs bin";

/** A row of the table of commands: everything the help, the parser and the tests need. */
struct CliCommandInfo
{
    const char *name;
    const char *arguments; // for the usage line
    const char *summary;
    const char *examples; // lines
    const char *options;  // blank-separated names out of the table of options
    CliCommand run;
    bool keepsData;            // works with the data directory, so it has a log there
    bool takesMessage = false; // has "to", "file" and DraftOptions as well
};

ExitCode runCount(CliContext &context);
ExitCode runPhones(CliContext &context);
ExitCode runEncode(CliContext &context);
ExitCode runDecode(CliContext &context);
ExitCode runRequest(CliContext &context);
ExitCode runCost(CliContext &context);
ExitCode runSend(CliContext &context);
ExitCode runResume(CliContext &context);
ExitCode runReconcile(CliContext &context);
ExitCode runOutbox(CliContext &context);
ExitCode runStatus(CliContext &context);
ExitCode runBalance(CliContext &context);
/** The balance of one account: also what "accounts test" does. */
ExitCode balanceOf(CliContext &context, const QString &label);
ExitCode runHistory(CliContext &context);
ExitCode runAccounts(CliContext &context);
ExitCode runForget(CliContext &context);
ExitCode runSupport(CliContext &context);
ExitCode runSandbox(CliContext &context);

/** Calls @p each for every line; a bad line is reported and never stops the rest. Done, or Some when a line failed. */
template <typename Each> ExitCode forEachLine(CliContext &context, const QString &file, Each &&each)
{
    const Result<> opened = context.input.open(file);
    if (!opened) {
        context.output.failed(opened.error());
        return ExitCode::Usage;
    }
    ExitCode code = ExitCode::Done;
    while (const std::optional<CliInput::Line> line = context.input.next()) {
        const Result<> done
            = line->object ? each(line->number, *line->object) : Result<>(failure(line->object.error()));
        if (!done) {
            context.output.failed(done.error(), line->number);
            code = ExitCode::Some;
        }
    }
    return code;
}

/** The whole program without main(): @p arguments begin with the program's name. */
[[nodiscard]] int runCli(const QStringList &arguments);

} // namespace Visnyk
