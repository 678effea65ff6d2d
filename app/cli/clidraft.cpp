// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clidraft.h"

#include "cli/clicontent.h"
#include "cli/clijson.h"
#include "outbox/attachmentreader.h"
#include "outbox/requestpreview.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

/** Hours, or hh:mm; in minutes. */
Result<int> validityOf(const QJsonObject &object)
{
    const Result<QString> text = textOf(object, u"valid"_s);
    if (!text)
        return failure(text.error());
    if (text->isEmpty())
        return 0;
    const QStringList pieces = text->split(u':');
    bool okHours = false;
    bool okMinutes = true;
    const int hours = pieces.value(0).toInt(&okHours);
    const int minutes = pieces.size() == 2 ? pieces.value(1).toInt(&okMinutes) : 0;
    if (!okHours || !okMinutes || pieces.size() > 2 || minutes < 0 || minutes > 59 || hours < 0)
        return badMember(u"valid"_s, u"\"%1\" is neither hours (1-24) nor hh:mm (00:01-24:00)"_s.arg(*text));
    const int total = hours * 60 + minutes;
    if (total < 1 || total > 24 * 60)
        return badMember(u"valid"_s, u"\"%1\" is outside 00:01-24:00"_s.arg(*text));
    return total;
}

Result<std::optional<Spread>> spreadOf(const QJsonObject &object)
{
    const Result<QString> period = textOf(object, u"period"_s);
    const Result<int> freq = numberOf(object, u"freq"_s, 0);
    if (!period)
        return failure(period.error());
    if (!freq)
        return failure(freq.error());
    if (period->isEmpty()) {
        if (*freq != 0)
            return badMember(u"freq"_s, u"works only together with period"_s);
        return std::optional<Spread>();
    }
    // Tenths of an hour, read as digits: a spread is a number on the wire, not a measurement.
    const QStringList pieces = period->split(u'.');
    bool okWhole = false;
    bool okTenths = true;
    const int whole = pieces.value(0).toInt(&okWhole);
    const int tenths = pieces.size() == 2 ? pieces.value(1).toInt(&okTenths) : 0;
    okTenths = okTenths && pieces.value(1).size() <= 1; // "1.05" is not 1.5
    if (!okWhole || !okTenths || pieces.size() > 2 || whole < 0 || whole > 720 || tenths < 0 || tenths > 9)
        return badMember(
            u"period"_s, u"\"%1\" is not hours between 0.1 and 720 with at most one decimal"_s.arg(*period));
    return std::optional<Spread>(Spread { whole * 10 + tenths, *freq });
}

Result<Schedule> scheduleOf(const QJsonObject &object)
{
    const Result<QString> time = textOf(object, u"time"_s);
    const Result<QString> zone = textOf(object, u"tz"_s);
    if (!time)
        return failure(time.error());
    if (!zone)
        return failure(zone.error());
    std::optional<double> hours;
    if (!zone->isEmpty()) {
        bool ok = false;
        hours = zone->toDouble(&ok);
        if (!ok || std::abs(*hours) > 24)
            return badMember(u"tz"_s, u"\"%1\" is not hours relative to Moscow"_s.arg(*zone));
    }
    Result<Schedule> schedule = scheduleFromWire(*time, hours, {});
    if (!schedule)
        return badMember(u"time"_s, schedule.error().detail);
    return schedule;
}

/** Of two names of one thing the one that is given; both are an Input error, as one of them would be lost. */
Result<QString> oneOf(const QJsonObject &object, const QString &name, const QString &other)
{
    if (object.contains(name) && object.contains(other))
        return badMember(other, u"is another name of \"%1\"; give one of them"_s.arg(name));
    return object.contains(other) ? other : name;
}

/** The pieces of `to`, one a line. */
Result<QString> recipientsOf(const QJsonObject &object)
{
    const Result<QString> name = oneOf(object, u"to"_s, u"phones"_s);
    if (!name)
        return failure(name.error());
    const QString &member = *name;
    const QJsonValue value = object.value(member);
    if (value.isString())
        return value.toString();
    if (!value.isArray())
        return badMember(member, u"should be a list of numbers"_s);
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        if (!entry.isString())
            return badMember(member, u"every number has to be a text, so that no digit is lost"_s);
        lines << entry.toString();
    }
    return lines.join(u'\n');
}

/** Each entry of a list is somebody: one without an address in it must not be passed over, as words in prose are. */
Result<> everyEntryIsSomebody(const QJsonObject &object, const RecipientList &read)
{
    const QString member = object.contains(u"phones"_s) ? u"phones"_s : u"to"_s;
    const QJsonArray entries = object.value(member).toArray();
    qsizetype begin = 0;
    qsizetype token = 0;
    for (const auto &value : entries) {
        const QString entry = value.toString();
        const qsizetype end = begin + entry.size();
        bool found = entry.trimmed().isEmpty();
        for (; token < read.tokens.size() && read.tokens[token].at < end; ++token)
            found = true;
        constexpr qsizetype Shown = 40; // an entry may be a whole file
        if (!found)
            return badMember(member, u"there is no address in \"%1\""_s.arg(entry.trimmed().left(Shown)));
        begin = end + 1;
    }
    return {};
}

/** "files": a path or a list of them; read now, so that what is checked is what is sent. */
Result<QList<Attachment>> filesOf(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"files"_s);
    const QJsonArray paths = value.isString() ? QJsonArray { value } : value.toArray();
    if (!value.isUndefined() && !value.isString() && !value.isArray())
        return badMember(u"files"_s, u"should be a list of paths"_s);
    QList<Attachment> files;
    for (const auto &path : paths) {
        if (!path.isString())
            return badMember(u"files"_s, u"every path has to be a text"_s);
        const Result<ReadAttachment> read = readAttachment(path.toString());
        if (!read)
            return badMember(u"files"_s, u"%1: %2"_s.arg(QFileInfo(path.toString()).fileName(), read.error().detail));
        files.append(read->attachment);
    }
    return files;
}

Result<Draft> fieldsOf(const QJsonObject &object)
{
    static const QSet<QString> known = [] {
        QSet<QString> names { u"region"_s, u"kind"_s, u"to"_s, u"phones"_s, u"text"_s, u"mes"_s, u"sender"_s, u"time"_s,
            u"tz"_s, u"valid"_s, u"period"_s, u"freq"_s, u"translit"_s, u"tinyurl"_s, u"maxsms"_s, u"id"_s,
            u"comment"_s };
        for (const QString &name : contentMembers())
            names.insert(name);
        return names;
    }();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return badMember(it.key(), u"is not a parameter of this kind of message"_s);
    }
    Draft draft;
    const Result<MessageKind> kind = readKind(object);
    if (!kind)
        return failure(kind.error());
    draft.kind = *kind;
    const Result<QString> recipients = recipientsOf(object);
    const Result<QString> textName = oneOf(object, u"text"_s, u"mes"_s);
    if (!textName)
        return failure(textName.error());
    const Result<QString> text = textOf(object, *textName);
    const Result<QString> sender = textOf(object, u"sender"_s);
    const Result<QString> ownId = textOf(object, u"id"_s);
    const Result<QString> comment = textOf(object, u"comment"_s);
    for (const auto *result : { &recipients, &text, &sender, &ownId, &comment }) {
        if (!*result)
            return failure(result->error());
    }
    draft.recipients = *recipients;
    draft.text = *text;
    draft.options.sender = *sender;
    draft.options.ownId = *ownId;
    draft.options.comment = *comment;

    const Result<int> translit = numberOf(object, u"translit"_s, 0);
    const Result<int> tinyurl = numberOf(object, u"tinyurl"_s, 0);
    const Result<int> maxParts = numberOf(object, u"maxsms"_s, 0);
    const Result<int> valid = validityOf(object);
    for (const auto *result : { &translit, &tinyurl, &maxParts, &valid }) {
        if (!*result)
            return failure(result->error());
    }
    if (*translit < 0 || *translit > 2)
        return badMember(u"translit"_s, u"should be 0, 1 or 2"_s);
    if (*tinyurl < 0 || *tinyurl > 1)
        return badMember(u"tinyurl"_s, u"should be 0 or 1"_s);
    draft.options.translit = Translit(*translit);
    draft.options.shortLinks = *tinyurl == 1;
    draft.options.maxParts = *maxParts;
    draft.options.validMinutes = *valid;
    const Result<std::optional<Spread>> spread = spreadOf(object);
    if (!spread)
        return failure(spread.error());
    draft.options.spread = *spread;
    const Result<Schedule> schedule = scheduleOf(object);
    if (!schedule)
        return failure(schedule.error());
    draft.options.schedule = *schedule;
    const Result<QList<Attachment>> files = filesOf(object);
    if (!files)
        return failure(files.error());
    draft.options.attachments = *files;
    const Result<> content = readContent(object, &draft);
    if (!content)
        return failure(content.error());
    return draft;
}

} // namespace

Result<CliDraft> readDraft(const QJsonObject &object, const QString &region, qint64 nowUtcMs)
{
    const Result<Draft> draft = fieldsOf(object);
    if (!draft)
        return failure(draft.error());
    const Result<QString> place = regionOf(object, region);
    if (!place)
        return failure(place.error());
    CliDraft read;
    read.draft = *draft;
    read.recipients = RecipientReader(*place).read(draft->recipients, draft->kind);
    for (const RecipientToken &token : std::as_const(read.recipients.tokens)) {
        const QString piece = draft->recipients.mid(token.at, token.length);
        if (token.kind == RecipientToken::Kind::Rejected) {
            const QString remedy
                = token.suggestion.isEmpty() ? QString() : QString(u"; did you mean "_s + token.suggestion + u"?"_s);
            return badMember(
                u"to"_s, u"\"%1\" cannot be used as an address (%2)%3"_s.arg(piece, toString(token.reason), remedy));
        }
        if (token.phone.unsure)
            read.warnings << u"%1 is in no known range of numbers"_s.arg(token.phone.e164.text());
    }
    if (const Result<> somebody = everyEntryIsSomebody(object, read.recipients); !somebody)
        return failure(somebody.error());
    const QList<Finding> findings = check(*draft, read.recipients.people, read.recipients.groups > 0, nowUtcMs);
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error)
            return failure(Error::Kind::Input, u"%1 (%2)"_s.arg(explain(finding), toString(finding.code)));
        read.warnings << explain(finding);
    }
    if (draft->options.schedule.mode != Schedule::Mode::Now)
        read.atUtcMs = resolve(draft->options.schedule, nowUtcMs).atUtcMs;
    read.measure = measure(*draft);
    return read;
}

QList<SendRequest> requestsOf(const CliDraft &read)
{
    return requestsFor(read.draft, read.recipients.addresses, read.atUtcMs);
}

} // namespace Visnyk
