// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include "base/logsink.h"
#include "cli/clisession.h"
#include "recipients/phoneparser.h"
#include "sandbox/practicegateway.h"

#include <QCommandLineOption>
#include <QDir>

#include <array>
#include <optional>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

struct OptionInfo
{
    const char *name;
    const char *value; // empty: a switch
    const char *help;
};

constexpr std::array optionTable {
    OptionInfo { "json", "", "Answers for machines: one JSON object a line." },
    OptionInfo { "data-dir", "DIR", "Where all state lives; default: the platform's application data." },
    OptionInfo { "account", "LABEL", "Which account; default: the one chosen in the window." },
    OptionInfo { "gateway", "URL", "Another base address; plain http only for 127.0.0.1, ::1 and localhost." },
    OptionInfo { "login", "LOGIN", "Login for use without a saved account." },
    OptionInfo { "password-stdin", "", "The first line of standard input is the password." },
    OptionInfo { "region", "CC", "Country of numbers without a country code; default UA." },
    OptionInfo { "text", "TEXT", "The text." },
    OptionInfo { "to", "NUMBER", "A recipient; may be given several times." },
    OptionInfo { "file", "LIST", "A text file with numbers in it; with --template a CSV table." },
    OptionInfo { "template", "TEXT", "Everybody's own text: {Column} stands for the words in that column of --file." },
    OptionInfo { "phone-column", "NAME", "The column of --file with the numbers; default: the one named like it." },
    OptionInfo { "kind", "KIND",
        "sms, flash, binary, ems, push, wap-si, wap-sl, hlr, ping, mms, mail, call, viber, whatsapp, telegram or "
        "soc." },
    OptionInfo { "attach", "FILE", "A file to go with it; may be given several times." },
    OptionInfo { "subj", "TEXT", "Subject of an MMS or e-mail." },
    OptionInfo { "fileurl", "URL", "Address of a file that the gateway fetches itself." },
    OptionInfo { "voice", "VOICE", "Voice of a call: m, m2, m3, m4, w, w2, w3, w4, and a language: w2,uk." },
    OptionInfo { "param", "R,P,N", "Of a call: ring 10-35 s, pause 10-3600 s, 1-9 attempts." },
    OptionInfo { "bot", "NAME", "Telegram bot @name_bot, or wa:NUMBER of a WhatsApp bot." },
    OptionInfo { "smsreq", "DAYS", "Ask to confirm the number again after 10-999 days." },
    OptionInfo { "tg", "N", "1: a code in Telegram, taken from the text." },
    OptionInfo { "pp", "ID", "Partner of this request." },
    OptionInfo { "imgcode", "TEXT", "Answer to a picture, with --userip." },
    OptionInfo { "userip", "ADDRESS", "Whom the daily limit counts for." },
    OptionInfo { "err", "N", "1: the answer lists numbers that are refused." },
    OptionInfo { "charset", "NAME", "utf-8, windows-1251 or koi8-r." },
    OptionInfo { "href", "URL", "Link of a WAP push; the text is its title." },
    OptionInfo { "action", "NAME", "Of a WAP push: signal-high, delete, execute-low ..." },
    OptionInfo { "created", "TIME", "Of a WAP push, ISO 8601 with Z." },
    OptionInfo { "expires", "TIME", "Of a WAP push, ISO 8601 with Z." },
    OptionInfo { "si_id", "ID", "Of a WAP push." },
    OptionInfo { "udh", "HEX", "User data header of a binary message." },
    OptionInfo { "data", "HEX", "Payload of a binary message." },
    OptionInfo { "pid", "N", "Protocol identifier, with --dcs." },
    OptionInfo { "dcs", "N", "Data coding scheme, with --pid." },
    OptionInfo { "bin", "N", "1: octets on the wire, 2: hexadecimal." },
    OptionInfo {
        "sender", "NAME", "Sender name: 11 characters or 15 digits. Empty: the one the account has at the gateway." },
    OptionInfo { "time", "TIME", "DDMMYYhhmm, \"DD.MM.YY hh:mm\", h1-h2, 0<unix seconds> or +minutes." },
    OptionInfo { "tz", "HOURS", "Zone of --time relative to Moscow; default: this machine's." },
    OptionInfo { "valid", "HOURS", "How long to try: hours 1-24, or hh:mm." },
    OptionInfo { "period", "HOURS", "Spread the sending over 0.1-720 hours." },
    OptionInfo { "freq", "MINUTES", "With --period: 1-1440 minutes between groups." },
    OptionInfo { "translit", "N", "0 none, 1 Latin letters, 2 look-alikes." },
    OptionInfo { "tinyurl", "N", "1 shortens links." },
    OptionInfo { "maxsms", "N", "Cut the text to N parts." },
    OptionInfo { "id", "ID", "Your own id: 1-2147483647 or up to 40 of A-Z a-z 0-9 . _ -" },
    OptionInfo { "comment", "TEXT", "Seen in the gateway's history only." },
    OptionInfo { "yes", "", "Send without asking." },
    OptionInfo { "max-cost", "SUM", "Send nothing if it would cost more, or if the price is not known." },
    OptionInfo { "hold", "SECONDS", "Wait 0-60 seconds before the first byte goes out." },
    OptionInfo { "wait", "SECONDS", "How long to wait without progress before giving up." },
    OptionInfo { "batch", "ID", "One batch only." },
    OptionInfo { "search", "TEXT", "Words of the text, or part of a number." },
    OptionInfo { "state", "STATES",
        "States, separated by commas: queued, held, in_flight, unknown, absent, accepted, refused, cancelled, closed; "
        "of delivery: waiting, at_operator, delivered, read, clicked, expired, failed, stopped." },
    OptionInfo { "since", "TIME", "From this time on (ISO 8601)." },
    OptionInfo { "until", "TIME", "Before this time (ISO 8601)." },
    OptionInfo { "limit", "N", "At most N messages; default 100." },
    OptionInfo { "before", "CURSOR", "The page after an earlier one." },
    OptionInfo { "export", "FILE", "Write to a .csv or .xlsx file that spreadsheets read." },
    OptionInfo { "label", "LABEL", "Name of the new account." },
    OptionInfo { "port", "N", "Port; default: any free one." },
    OptionInfo { "dir", "DIR", "Where the practice gateway keeps its ledger; default: in memory." },
    OptionInfo { "script", "FILE", "Faults to commit, one a line." },
};

constexpr const char *CommonOptions = "json data-dir account gateway login password-stdin region";

constexpr std::array commandTable {
    CliCommandInfo { "count", "[FILE|-]", "Counts the parts of texts.",
        R"(echo '{"text": "Hello"}' | visnyk-cli count --json -)"
        "\nvisnyk-cli count --text \"Hello\"",
        "text maxsms translit", runCount, false },
    CliCommandInfo { "phones", "FILE|-", "Reads telephone numbers out of anything.",
        R"(echo '{"typed": "050 123 45 67"}' | visnyk-cli phones --json -)", "", runPhones, false },
    CliCommandInfo { "encode", "FILE|-", "Turns formatted texts, WAP pushes and binary messages into octets.",
        R"(echo '{"kind": "wap-si", "href": "http://example.com/", "title": "News"}' | visnyk-cli encode --json -)"
        "\n"
        R"(echo '{"kind": "ems", "text": "Sale", "runs": [{"start": 0, "len": 4, "bold": true}]}' | visnyk-cli encode -)",
        "", runEncode, false },
    CliCommandInfo { "decode", "FILE|-", "Says what the octets of a message mean.",
        R"(echo '{"hex": "050A0300041053616C6520746F646179"}' | visnyk-cli decode --json -)"
        "\n"
        R"(echo '{"parts": ["0B05040B8423F0...", "0B05040B8423F0..."]}' | visnyk-cli decode --json -)",
        "", runDecode, false },
    CliCommandInfo { "request", "FILE|-", "Shows the parameters that would go to the gateway, without credentials.",
        R"(echo '{"to": ["0501234567"], "text": "Hello"}' | visnyk-cli request --json -)", "", runRequest, false },
    CliCommandInfo { "cost", "[FILE|-]", "Asks the price; nothing is sent.",
        R"(visnyk-cli cost --account practice --to 0501234567 --text "Hello")", "", runCost, true, true },
    CliCommandInfo { "send", "[FILE|-]", "Sends.",
        "visnyk-cli send --account practice --to 0501234567 --text \"Hello\" --yes\n"
        "visnyk-cli send --json --yes --max-cost 50 messages.jsonl\n"
        "visnyk-cli send --file people.csv --template \"Dear {Name}, your order {Order} is ready.\"",
        "yes max-cost hold wait", runSend, true, true },
    CliCommandInfo { "resume", "", "Goes on with messages that are proven not to be sent.", "visnyk-cli resume --yes",
        "yes batch wait", runResume, true },
    CliCommandInfo { "reconcile", "", "Asks the gateway about messages whose outcome is unknown.",
        "visnyk-cli reconcile --wait 600", "wait", runReconcile, true },
    CliCommandInfo { "outbox", "", "What is not finished.", "visnyk-cli outbox --json", "", runOutbox, true },
    CliCommandInfo { "status", "[FILE|-]", "Delivery status at the gateway.",
        "visnyk-cli status --batch 01J9ZK3V5Q0000000000000000\n"
        "echo '{\"id\": \"A-1\", \"to\": \"+380501234567\"}' | visnyk-cli status -",
        "batch", runStatus, true },
    CliCommandInfo {
        "balance", "", "Balance of the account.", "visnyk-cli balance --account practice", "", runBalance, true },
    CliCommandInfo { "history", "", "Messages of this computer, newest first.",
        "visnyk-cli history --search 0501234567 --state accepted,unknown --since 2026-01-01\n"
        "visnyk-cli history --limit 100000 --export history.csv",
        "search state since until kind limit before export", runHistory, true },
    CliCommandInfo { "accounts", "list|add|remove LABEL|test LABEL", "Accounts; a secret is never printed.",
        "visnyk-cli accounts add --label Office --gateway https://smsc.ua --login office --password-stdin", "label",
        runAccounts, true },
    CliCommandInfo { "forget", "NUMBER", "Removes all that is kept of one person, for good.",
        "visnyk-cli forget 0501234567\nvisnyk-cli forget name@example.com --yes", "yes", runForget, true },
    CliCommandInfo { "support", "", "A report for whoever helps: versions and numbers, nobody's messages.",
        "visnyk-cli support > report.txt", "", runSupport, true },
    CliCommandInfo { "sandbox", "", "Runs the practice gateway in the foreground.",
        "visnyk-cli sandbox --port 8099 --dir ledger", "port dir script", runSandbox, false },
};

const CliCommandInfo *findCommand(const QString &name)
{
    const auto *const found = std::find_if(commandTable.begin(), commandTable.end(),
        [&name](const CliCommandInfo &command) { return name == QLatin1StringView(command.name); });
    return found == commandTable.end() ? nullptr : found;
}

void addOptions(QCommandLineParser &parser, const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : list) {
        for (const OptionInfo &option : optionTable) {
            if (name != QLatin1StringView(option.name))
                continue;
            const QString value = QString::fromLatin1(option.value);
            parser.addOption(value.isEmpty() ? QCommandLineOption(name, QString::fromLatin1(option.help))
                                             : QCommandLineOption(name, QString::fromLatin1(option.help), value));
        }
    }
}

QString overview()
{
    QString text = u"Usage: visnyk-cli COMMAND [options]\n\nCommands (visnyk-cli COMMAND --help tells more):\n"_s;
    for (const CliCommandInfo &command : commandTable)
        text += u"  %1  %2\n"_s.arg(
            QString::fromLatin1(command.name).leftJustified(10), QString::fromLatin1(command.summary));
    text += u"\nExit status: 0 done; 1 some failed or are not known yet; 2 usage; 3 account or key store; 4 network, "
            u"nothing sent;\n"
            u"5 outcome unknown; 6 refused by the gateway; 7 data directory locked or damaged.\n"_s;
    return text;
}

QString helpFor(const CliCommandInfo &command, const QCommandLineParser &parser)
{
    QString text = u"%1\n\n%2\nExamples:\n"_s.arg(QString::fromLatin1(command.summary), parser.helpText());
    const QStringList lines = QString::fromLatin1(command.examples).split(u'\n');
    for (const QString &line : lines)
        text += u"  %1\n"_s.arg(line);
    if (command.run == runCount)
        text += u"\nIn the answer, \"at\" of \"forcing\" counts UTF-16 units of the text as it was given, from 0.\n"_s;
    if (command.run == runSandbox) {
        text += u"\nA line of --script: [endpoint] [nth] fault [argument], e.g. \"send 1 error 3\". Faults:\n"_s;
        const QStringList names = PracticeGateway::faultNames();
        for (const QString &name : names)
            text += u"  %1  %2\n"_s.arg(name.leftJustified(26), PracticeGateway::faultMeaning(name));
    }
    return text;
}

/** A command that reads lines needs to be told from where; one that takes options may go without. */
bool needsFile(const CliCommandInfo &command, const QCommandLineParser &parser)
{
    const QLatin1StringView arguments(command.arguments);
    if (parser.positionalArguments().size() > 1)
        return false;
    if (arguments == "FILE|-"_L1)
        return true;
    if (arguments != "[FILE|-]"_L1)
        return false;
    const QStringList given = parser.optionNames();
    return !given.contains(u"text"_s) && !given.contains(u"to"_s) && !given.contains(u"file"_s)
        && !given.contains(u"batch"_s);
}

/** History only looks: it makes no folder where there is none. */
bool wantsLog(const CliCommandInfo &command, const CliContext &context)
{
    return command.keepsData && (command.run != runHistory || QDir(CliSession::dataDir(context)).exists());
}

ExitCode execute(const CliCommandInfo &command, const QCommandLineParser &parser)
{
    CliOutput output(parser.isSet(u"json"_s));
    CliContext context(parser, output);
    if (parser.isSet(u"region"_s) && !isKnownRegion(context.region())) {
        output.failed(Error { Error::Kind::Input,
            u"region: \"%1\" is no country; write its two letters, like UA"_s.arg(parser.value(u"region"_s)), 0, 0,
            {} });
        return ExitCode::Usage;
    }
    std::optional<LogSink> log; // outlives the command: all that it starts may log
    if (wantsLog(command, context)) {
        context.log = &log.emplace(CliSession::dataDir(context));
        if (const std::optional<Error> problem = log->problem())
            output.note(problem->detail);
    }
    if (parser.isSet(u"password-stdin"_s)) {
        const Result<SharedSecret> secret = CliInput::readPassword();
        if (!secret) {
            output.failed(secret.error());
            return ExitCode::Usage;
        }
        context.typedSecret = *secret;
        context.hide(*secret);
    }
    return command.run(context);
}

} // namespace

void CliContext::hide(const SharedSecret &secret) const
{
    if (log)
        log->hide(*secret);
}

int runCli(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    CliOutput plain(false);
    if (name.isEmpty() || name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        plain.record({}, overview().chopped(1));
        return int(name.isEmpty() ? ExitCode::Usage : ExitCode::Done);
    }
    if (name == u"--version"_s) {
        plain.record({}, u"visnyk-cli " VISNYK_VERSION ""_s);
        return int(ExitCode::Done);
    }
    const CliCommandInfo *command = findCommand(name);
    if (!command) {
        plain.note(u"There is no command \"%1\".\n\n%2"_s.arg(name, overview()));
        return int(ExitCode::Usage);
    }
    QCommandLineParser parser;
    parser.addPositionalArgument(
        name, QString::fromLatin1(command->summary), name + u' ' + QString::fromLatin1(command->arguments));
    parser.addOption(QCommandLineOption({ u"h"_s, u"help"_s }, u"This help."_s));
    addOptions(parser, CommonOptions);
    if (command->takesMessage) {
        addOptions(parser, "to file template phone-column attach");
        addOptions(parser, DraftOptions);
    }
    addOptions(parser, command->options);
    const bool parsed = parser.parse(arguments);
    if (parsed && parser.isSet(u"help"_s)) {
        plain.record({}, helpFor(*command, parser).chopped(1));
        return int(ExitCode::Done);
    }
    if (!parsed) {
        plain.note(u"%1\n%2"_s.arg(parser.errorText(), u"See visnyk-cli %1 --help."_s.arg(name)));
        return int(ExitCode::Usage);
    }
    if (needsFile(*command, parser)) {
        plain.note(u"Name a file of JSON lines, or - for standard input. See visnyk-cli %1 --help."_s.arg(name));
        return int(ExitCode::Usage);
    }
    return int(execute(*command, parser));
}

} // namespace Visnyk
