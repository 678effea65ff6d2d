// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/clidraft.h"
#include "cli/clijson.h"

#include "base/clock.h"
#include "domain/segments.h"
#include "gateway/protocol.h"
#include "recipients/recipientlist.h"

#include <QJsonArray>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countAnswer(QStringView text, const CountOptions &options)
{
    QString counted;
    const SegmentCount count = countMessage(text, options, &counted);
    QJsonArray partUnits;
    for (const int units : count.partUnits)
        partUnits.append(units);
    QJsonArray forcing;
    const QList<ForcingCharacter> characters = forcingCharacters(text, options.translit);
    for (const ForcingCharacter &character : characters) {
        forcing.append(QJsonObject { { u"char"_s, character.character }, { u"at"_s, int(character.at) },
            { u"replace"_s,
                character.replacement ? QJsonValue(*character.replacement) : QJsonValue(QJsonValue::Null) } });
    }
    return { { u"charset"_s, count.alphabet == Alphabet::Gsm7 ? u"GSM7"_s : u"UCS2"_s }, { u"units"_s, count.units },
        { u"parts"_s, count.parts }, { u"part_units"_s, partUnits }, { u"counted"_s, counted },
        { u"forcing"_s, forcing }, { u"estimate"_s, count.estimate } };
}

QString countForPeople(const QJsonObject &answer)
{
    QString text = u"%1, %2, %3"_s.arg(counted(answer.value(u"parts"_s).toInt(), u"part"_s),
        counted(answer.value(u"units"_s).toInt(), u"unit"_s), answer.value(u"charset"_s).toString());
    if (answer.value(u"estimate"_s).toBool())
        text += u" (estimate: the gateway transliterates)"_s;
    const QJsonArray forcing = answer.value(u"forcing"_s).toArray();
    if (!forcing.isEmpty() && answer.value(u"charset"_s).toString() == u"UCS2"_s)
        text += u"; Unicode because of %1"_s.arg(counted(forcing.size(), u"character"_s));
    return text;
}

Result<> countLine(CliContext &context, int line, const QJsonObject &object)
{
    if (!object.value(u"text"_s).isString())
        return failure(Error::Kind::Input, u"text: is missing or not a text"_s);
    // A member that is no whole number reads as -1, an absent one as 0.
    const int maxParts = object.value(u"maxsms"_s).toInt(object.contains(u"maxsms"_s) ? -1 : 0);
    const int translit = object.value(u"translit"_s).toInt(object.contains(u"translit"_s) ? -1 : 0);
    if (maxParts < 0)
        return failure(Error::Kind::Input, u"maxsms: should be a whole number from 0"_s);
    if (translit < 0 || translit > 2)
        return failure(Error::Kind::Input, u"translit: should be 0, 1 or 2"_s);
    QJsonObject answer = countAnswer(object.value(u"text"_s).toString(), { maxParts, translit });
    answer.insert(u"line"_s, line);
    context.output.record(answer, countForPeople(answer));
    return {};
}

QString typeOf(RecipientToken::Kind kind)
{
    switch (kind) {
    case RecipientToken::Kind::Mailbox: return u"mailbox"_s;
    case RecipientToken::Kind::Nick: return u"nick"_s;
    case RecipientToken::Kind::Group:
    case RecipientToken::Kind::Phone:
    case RecipientToken::Kind::Rejected: break;
    }
    return u"group"_s;
}

Result<> phonesLine(CliContext &context, int line, const QJsonObject &object)
{
    if (!object.value(u"typed"_s).isString())
        return failure(Error::Kind::Input, u"typed: is missing or not a text"_s);
    const QString typed = object.value(u"typed"_s).toString();
    const Result<QString> region = regionOf(object, context.region());
    if (!region)
        return failure(region.error());
    const RecipientList list = RecipientReader(*region).read(typed);
    QJsonArray numbers;
    QJsonArray rejected;
    QStringList human;
    for (const RecipientToken &token : list.tokens) {
        const QString piece = typed.mid(token.at, token.length);
        switch (token.kind) {
        case RecipientToken::Kind::Phone:
            if (token.repeated)
                break;
            numbers.append(QJsonObject { { u"e164"_s, token.phone.e164.text() }, { u"region"_s, token.phone.region },
                { u"type"_s, toString(token.phone.type) }, { u"repaired"_s, token.phone.repaired },
                { u"unsure"_s, token.phone.unsure } });
            human << token.phone.e164.text();
            break;
        case RecipientToken::Kind::Group:
        case RecipientToken::Kind::Mailbox:
        case RecipientToken::Kind::Nick:
            if (!token.repeated) {
                numbers.append(QJsonObject { { u"group"_s, token.group.text() }, { u"type"_s, typeOf(token.kind) } });
                human << token.group.text();
            }
            break;
        case RecipientToken::Kind::Rejected: {
            QJsonObject entry { { u"text"_s, piece }, { u"reason"_s, toString(token.reason) } };
            if (!token.suggestion.isEmpty())
                entry.insert(u"suggestion"_s, token.suggestion);
            rejected.append(entry);
            human << QString(piece + u": "_s + toString(token.reason));
            break;
        }
        }
    }
    context.output.record({ { u"line"_s, line }, { u"numbers"_s, numbers }, { u"rejected"_s, rejected },
                              { u"repeated"_s, list.repeated } },
        human.join(u'\n'));
    return {};
}

QJsonArray filesJson(const CliDraft &read)
{
    QJsonArray files;
    for (const Attachment &file : read.draft.options.attachments) {
        files.append(QJsonObject { { u"name"_s, file.name }, { u"size"_s, file.size }, { u"type"_s, file.type },
            { u"sha256"_s, file.sha256 } });
    }
    return files;
}

Result<> requestLine(CliContext &context, int line, const QJsonObject &object)
{
    const Result<CliDraft> read = readDraft(object, context.region(), SystemClock().utcMs());
    if (!read)
        return failure(read.error());
    QJsonArray requests;
    QStringList human;
    for (const SendRequest &request : requestsOf(*read)) {
        QJsonObject named;
        human << u"POST /sys/send.php"_s;
        const QList<Parameter> parameters = sendParameters(request, Purpose::Send, charsetOf(request));
        for (const Parameter &parameter : parameters) {
            if (parameter.name == u"id"_s && request.id.isEmpty())
                continue; // made when the message is queued
            named.insert(parameter.name, parameter.value);
            human << QString(parameter.name + u"="_s + parameter.value);
        }
        requests.append(named);
    }
    QJsonObject answer { { u"line"_s, line }, { u"endpoint"_s, endpointPath(Endpoint::Send) },
        { u"parameters"_s, requests.first() }, { u"files"_s, filesJson(*read) } };
    if (requests.size() > 1)
        answer.insert(u"requests"_s, requests); // a long list of recipients goes out in several
    context.output.record(answer, human.join(u'\n'));
    return {};
}

} // namespace

ExitCode failed(CliContext &context, const Error &error)
{
    context.output.failed(error);
    return exitCodeFor(error);
}

QString CliContext::region() const
{
    const QString region = value(u"region"_s).toUpper();
    return region.isEmpty() ? u"UA"_s : region;
}

ExitCode runCount(CliContext &context)
{
    if (context.has(u"text"_s)) {
        QJsonObject object { { u"text"_s, context.value(u"text"_s) } };
        for (const QString &option : { u"maxsms"_s, u"translit"_s }) {
            bool ok = false;
            const int number = context.value(option).toInt(&ok);
            if (context.has(option))
                object.insert(option, ok ? number : -1);
        }
        const Result<> done = countLine(context, 1, object);
        return done ? ExitCode::Done : failed(context, done.error());
    }
    return forEachLine(context, context.argument(),
        [&context](int line, const QJsonObject &object) { return countLine(context, line, object); });
}

ExitCode runPhones(CliContext &context)
{
    return forEachLine(context, context.argument(),
        [&context](int line, const QJsonObject &object) { return phonesLine(context, line, object); });
}

ExitCode runRequest(CliContext &context)
{
    return forEachLine(context, context.argument(),
        [&context](int line, const QJsonObject &object) { return requestLine(context, line, object); });
}

} // namespace Visnyk
