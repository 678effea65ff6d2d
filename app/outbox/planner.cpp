// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/planner.h"

#include "domain/addresskind.h"
#include "domain/measure.h"
#include "gateway/listform.h"
#include "outbox/backoff.h"

#include "outbox/filekeeper.h"
#include "outbox/ids.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace Visnyk::Outbox {

namespace {

using Kind = Error::Kind;

Result<> checkAddresses(MessageKind kind, const QList<Address> &addresses)
{
    QSet<QString> seen;
    seen.reserve(addresses.size());
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const Address &address = addresses[i];
        const QString key = matchKey(address);
        if (key.isEmpty())
            return failure(Kind::Input, QStringLiteral("recipient %1 is neither a number nor a group").arg(i + 1));
        if (!takesAddress(kind, addressKind(address)))
            return failure(Kind::Input, QStringLiteral("this kind of message cannot go to recipient %1").arg(i + 1));
        if (seen.contains(key))
            return failure(Kind::Input, QStringLiteral("recipient %1 is there twice; fold repeats first").arg(i + 1));
        seen.insert(key);
    }
    return {};
}

Result<> checkFindings(const SendPlan &plan, qint64 nowMs)
{
    const auto groups = std::count_if(plan.addresses.cbegin(), plan.addresses.cend(), isGroup);
    const qint64 people = plan.addresses.size() - groups;
    Draft draft = plan.draft;
    if (!plan.texts.isEmpty()) // the others are looked at when they are put together
        draft.text = plan.texts.constFirst();
    const QList<Finding> findings = check(draft, int(people), groups > 0, nowMs);
    for (const Finding &finding : findings) {
        // The planned instant is judged by the plan itself, see checkTime().
        if (finding.severity == Finding::Severity::Error && finding.code != Finding::Code::ScheduleBad)
            return failure(Kind::Input, explain(finding));
    }
    return {};
}

/** A message without its instant would go out at once, one with an instant nobody asked for much later. */
Result<> checkTime(const SendPlan &plan, qint64 nowMs)
{
    const Schedule::Mode mode = plan.draft.options.schedule.mode;
    const bool mustHave = mode == Schedule::Mode::At || mode == Schedule::Mode::After;
    if (mustHave && !plan.atUtcMs)
        return failure(Kind::Input, QStringLiteral("the planned time is missing; resolve the schedule first"));
    if (mode == Schedule::Mode::Now && plan.atUtcMs)
        return failure(Kind::Input, QStringLiteral("a planned time, but the message is to go at once"));
    if (plan.atUtcMs && *plan.atUtcMs <= nowMs)
        return failure(Kind::Input, QStringLiteral("the planned time has passed; choose a later one"));
    return {};
}

Result<> checkOwnId(const SendPlan &plan, int rowsPerRequest)
{
    if (plan.draft.options.ownId.isEmpty())
        return {};
    const bool groups = std::any_of(plan.addresses.cbegin(), plan.addresses.cend(), isGroup);
    if (plan.addresses.size() > rowsPerRequest || (groups && plan.addresses.size() > 1))
        return failure(Kind::Input,
            QStringLiteral("an own id names one request of at most %1 numbers or one group; leave it empty")
                .arg(rowsPerRequest));
    return {};
}

/** What goes out to one person, request by request: made once, so that a repetition is the same octet by octet. */
Result<QStringList> checkedMessages(const Draft &draft)
{
    auto messages = wireMessages(draft, quint8(QRandomGenerator::system()->bounded(256)));
    if (messages && messages->isEmpty())
        return failure(Kind::Input, QStringLiteral("there is nothing to send"));
    return messages;
}

/** Fills in what everybody gets. */
Result<> addMessages(const SendPlan &plan, NewBatch &batch)
{
    const auto messages = checkedMessages(plan.draft);
    if (!messages)
        return failure(messages.error());
    if (messages->size() > 1 && !plan.draft.options.ownId.isEmpty())
        return failure(Kind::Input,
            QStringLiteral("an own id names one request, and this message takes %1; leave it empty")
                .arg(messages->size()));
    if (*messages != QStringList { batch.text })
        batch.mes = *messages;
    return {};
}

/** What one recipient gets and its units. */
Result<QPair<QString, int>> personalText(const SendPlan &plan, qsizetype index, qint64 nowMs)
{
    Draft draft = plan.draft;
    draft.text = plan.texts[index];
    const QList<Finding> findings = check(draft, 1, false, nowMs);
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error && finding.code != Finding::Code::ScheduleBad)
            return failure(
                Kind::Input, QStringLiteral("the text of recipient %1: %2").arg(index + 1).arg(explain(finding)));
    }
    const auto messages = checkedMessages(draft);
    if (!messages)
        return failure(messages.error());
    if (messages->size() > 1)
        return failure(Kind::Input, QStringLiteral("personal texts need a kind that takes one request"));
    return QPair<QString, int>(messages->constFirst(), measure(draft).each);
}

/** Fills in what each one gets, in place of what everybody would get. */
Result<> addPersonal(const SendPlan &plan, qint64 nowMs, NewBatch &batch)
{
    if (plan.texts.size() != plan.addresses.size())
        return failure(Kind::Input, QStringLiteral("every recipient needs a text of their own"));
    QHash<QString, QPair<QString, int>> known; // what goes out, and its units, by text
    bool travel = true;
    batch.partsEach = 0;
    for (qsizetype i = 0; i < plan.texts.size(); ++i) {
        auto text = known.constFind(plan.texts[i]);
        if (text == known.constEnd()) {
            const auto made = personalText(plan, i, nowMs);
            if (!made)
                return failure(made.error());
            known.insert(plan.texts[i], *made);
            text = known.constFind(plan.texts[i]);
        }
        travel = travel && mayTravelInList(text->first);
        batch.texts.append(text->first);
        batch.partsOf.append(text->second);
        batch.partsEach = std::max(batch.partsEach, text->second);
    }
    if (!plan.draft.options.ownId.isEmpty() && known.size() > 1 && !travel)
        return failure(
            Kind::Input, QStringLiteral("an own id names one request, and these texts take several; leave it empty"));
    return {};
}

} // namespace

Result<NewBatch> makeBatch(const SendPlan &plan, int rowsPerRequest, const QString &publicId, qint64 nowMs)
{
    if (plan.account.isEmpty())
        return failure(Kind::Input, QStringLiteral("no account chosen"));
    if (plan.addresses.isEmpty())
        return failure(Kind::Input, QStringLiteral("no recipients"));
    if (plan.partsEach <= 0)
        return failure(Kind::Input, QStringLiteral("the number of parts is not known"));
    if (plan.holdSeconds < 0 || plan.holdSeconds > 60)
        return failure(Kind::Input, QStringLiteral("the time for Undo must be 0 to 60 seconds"));
    for (const Result<> &result : { checkFindings(plan, nowMs), checkTime(plan, nowMs),
             checkAddresses(plan.draft.kind, plan.addresses), checkOwnId(plan, rowsPerRequest) }) {
        if (!result)
            return failure(result.error());
    }
    NewBatch batch;
    batch.publicId = publicId;
    batch.account = plan.account;
    batch.draft = trimmedToKind(plan.draft); // a left-over of another kind would go out with the options
    batch.text = arrivingText(batch.draft);
    batch.confirmedCost = plan.quote.total;
    batch.priceSource = plan.quote.source;
    batch.currency = plan.currency;
    batch.partsEach = plan.partsEach;
    batch.createdMs = nowMs;
    batch.holdUntilMs = nowMs + qint64(plan.holdSeconds) * 1000;
    batch.atUtcMs = plan.atUtcMs;
    // "In one minute" less the time for Undo would be too near for the wire, and the queue would hold it.
    constexpr qint64 Grace = 5'000;
    if (plan.draft.options.schedule.mode == Schedule::Mode::After && batch.atUtcMs)
        batch.atUtcMs = std::max(*batch.atUtcMs, batch.holdUntilMs + ScheduleMargin + Grace);
    batch.addresses = plan.addresses;
    batch.expectedCost = plan.expectedCost;
    const Result<> filled = plan.texts.isEmpty() ? addMessages(plan, batch) : addPersonal(plan, nowMs, batch);
    if (!filled)
        return failure(filled.error());
    return batch;
}

SendRequest makeRequest(
    const BatchInfo &batch, const GatewayId &id, const QList<MessageInfo> &rows, bool atOnce, const QString &dataDir)
{
    SendRequest request;
    request.kind = batch.kind;
    request.id = id;
    request.options = batch.draft.options;
    const bool alike = !batch.personal || std::all_of(rows.cbegin(), rows.cend(), [&rows](const MessageInfo &row) {
        return row.text == rows.constFirst().text;
    });
    for (const MessageInfo &row : rows) {
        if (alike)
            request.addresses.append(row.address);
        else
            request.list.append({ row.address, row.text, {}, {} });
    }
    if (alike)
        request.text = batch.personal ? rows.constFirst().text : batch.mes.value(qMax(0, rows.constFirst().part - 1));
    request.files = filesToSend(batch.draft.options.attachments, dataDir);
    if (batch.atUtcMs && !atOnce)
        request.atUnix = *batch.atUtcMs / 1000;
    return request;
}

QByteArray commonFingerprint(const BatchInfo &batch, SendRequest request)
{
    request.addresses.clear();
    request.list.clear();
    if (batch.personal)
        request.text.clear();
    request.atUnix = batch.atUtcMs ? std::optional(*batch.atUtcMs / 1000) : std::nullopt;
    return fingerprint(request);
}

} // namespace Visnyk::Outbox
