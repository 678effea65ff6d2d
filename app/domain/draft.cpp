// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft.h"

#include "domain/draftreader.h"

#include <QDate>
#include <QTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

struct ModeName
{
    Schedule::Mode mode;
    QLatin1StringView name;
};
constexpr std::array<ModeName, 4> modeNames { {
    { Schedule::Mode::Now, "now"_L1 },
    { Schedule::Mode::At, "at"_L1 },
    { Schedule::Mode::Window, "window"_L1 },
    { Schedule::Mode::After, "after"_L1 },
} };

QJsonObject scheduleToJson(const Schedule &schedule)
{
    return {
        { u"mode"_s, QString(modeNames.at(static_cast<std::size_t>(schedule.mode)).name) },
        { u"date"_s, schedule.date.toString(Qt::ISODate) },
        { u"time"_s, schedule.time.toString(Qt::ISODateWithMs) },
        { u"zone"_s, QString::fromLatin1(schedule.zone) },
        { u"fromHour"_s, schedule.fromHour },
        { u"toHour"_s, schedule.toHour },
        { u"afterMinutes"_s, schedule.afterMinutes },
    };
}

QJsonObject optionsToJson(const MessageOptions &options)
{
    QJsonObject object {
        { u"sender"_s, options.sender },
        { u"schedule"_s, scheduleToJson(options.schedule) },
        { u"validMinutes"_s, options.validMinutes },
        { u"translit"_s, static_cast<int>(options.translit) },
        { u"shortLinks"_s, options.shortLinks },
        { u"maxParts"_s, options.maxParts },
        { u"ownId"_s, options.ownId },
        { u"comment"_s, options.comment },
    };
    if (options.spread) {
        object.insert(u"spread"_s,
            QJsonObject { { u"periodTenths"_s, options.spread->periodTenths },
                { u"freqMinutes"_s, options.spread->freqMinutes } });
    }
    writeContent(options, &object);
    return object;
}

void readSchedule(const DraftReader &reader, Schedule *schedule)
{
    QString mode = modeNames.front().name;
    QString date;
    QString time;
    QString zone;
    reader.read(u"mode"_s, &mode);
    reader.read(u"date"_s, &date);
    reader.read(u"time"_s, &time);
    reader.read(u"zone"_s, &zone);
    reader.read(u"fromHour"_s, &schedule->fromHour);
    reader.read(u"toHour"_s, &schedule->toHour);
    reader.read(u"afterMinutes"_s, &schedule->afterMinutes);
    const auto *known = std::find_if(
        modeNames.cbegin(), modeNames.cend(), [&mode](const ModeName &candidate) { return candidate.name == mode; });
    if (known == modeNames.cend())
        reader.complain(u"mode"_s, u"is unknown"_s);
    else
        schedule->mode = known->mode;
    schedule->date = QDate::fromString(date, Qt::ISODate);
    schedule->time = QTime::fromString(time, Qt::ISODateWithMs);
    schedule->zone = zone.toLatin1();
    if (!date.isEmpty() && !schedule->date.isValid())
        reader.complain(u"date"_s, u"is not a date"_s);
    if (!time.isEmpty() && !schedule->time.isValid())
        reader.complain(u"time"_s, u"is not a time"_s);
}

void readOptions(const DraftReader &reader, MessageOptions *options)
{
    int translit = 0;
    reader.read(u"sender"_s, &options->sender);
    reader.read(u"validMinutes"_s, &options->validMinutes);
    reader.read(u"translit"_s, &translit);
    reader.read(u"shortLinks"_s, &options->shortLinks);
    reader.read(u"maxParts"_s, &options->maxParts);
    reader.read(u"ownId"_s, &options->ownId);
    reader.read(u"comment"_s, &options->comment);
    if (translit < static_cast<int>(Translit::None) || translit > static_cast<int>(Translit::Shapes))
        reader.complain(u"translit"_s, u"is not 0, 1 or 2"_s);
    else
        options->translit = static_cast<Translit>(translit);
    if (const std::optional<DraftReader> child = reader.child(u"schedule"_s))
        readSchedule(*child, &options->schedule);
    if (const std::optional<DraftReader> child = reader.child(u"spread"_s)) {
        options->spread.emplace();
        child->read(u"periodTenths"_s, &options->spread->periodTenths);
        child->read(u"freqMinutes"_s, &options->spread->freqMinutes);
    }
    readContent(reader, options);
}

} // namespace

QJsonObject toJson(const Draft &draft)
{
    return {
        { u"kind"_s, QString(info(draft.kind).name) },
        { u"account"_s, draft.account.text() },
        { u"recipients"_s, draft.recipients },
        { u"text"_s, draft.text },
        { u"options"_s, optionsToJson(draft.options) },
    };
}

Result<Draft> draftFromJson(const QJsonObject &object)
{
    QString problem;
    const DraftReader reader(object, QString(), &problem);
    Draft draft;
    QString kind = info(draft.kind).name;
    QString account;
    reader.read(u"kind"_s, &kind);
    reader.read(u"account"_s, &account);
    reader.read(u"recipients"_s, &draft.recipients);
    reader.read(u"text"_s, &draft.text);
    if (const std::optional<DraftReader> child = reader.child(u"options"_s))
        readOptions(*child, &draft.options);
    if (const std::optional<MessageKind> known = kindFromName(kind))
        draft.kind = *known;
    else
        reader.complain(u"kind"_s, u"is unknown"_s);
    draft.account = AccountId(account);
    if (!problem.isEmpty())
        return failure(Error::Kind::Input, problem);
    return draft;
}

} // namespace Visnyk
