// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/clijson.h"
#include "cli/clisending.h"
#include "cli/clisession.h"
#include "cli/cliwords.h"
#include "gateway/protocol.h"
#include "outbox/historyexport.h"
#include "recipients/anyaddress.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

constexpr int StatusPairs = 100;
constexpr int MaxLimit = 100'000;

QString isoTime(qint64 utcMs)
{
    return utcMs == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

struct StatusItem
{
    int line = 0; // 0: of a batch
    Result<StatusQuery> query;
};

/** `to` is read as `send` reads it, so that the number typed there finds its message here. */
Result<StatusQuery> statusQuery(const QJsonObject &object, const QString &region)
{
    const Result<QString> place = regionOf(object, region);
    const Result<QString> id = textOf(object, u"id"_s);
    if (!place)
        return failure(place.error());
    if (!id)
        return failure(id.error());
    if (id->isEmpty() || !object.value(u"to"_s).isString())
        return failure(Error::Kind::Input, u"id and to are both needed; to has to be a text"_s);
    const QString typed = object.value(u"to"_s).toString();
    const std::optional<Address> to = anyAddress(typed, *place);
    if (!to)
        return badMember(u"to"_s, u"\"%1\" is not an address of one recipient"_s.arg(typed));
    return StatusQuery { to->text(), GatewayId(*id) };
}

Result<QList<StatusItem>> itemsOfBatch(const CliContext &context)
{
    QList<StatusItem> items;
    const Result<std::unique_ptr<Store>> store = Store::open(CliSession::dataDir(context), Store::Mode::Read);
    if (!store)
        return failure(store.error());
    const Result<std::optional<BatchId>> batch = (*store)->batchByPublicId(context.value(u"batch"_s));
    if (!batch)
        return failure(batch.error());
    if (!*batch)
        return failure(Error::Kind::Input, u"there is no batch \"%1\""_s.arg(context.value(u"batch"_s)));
    HistoryFilter filter;
    filter.batch = **batch;
    std::optional<MessageId> before;
    do {
        const Result<HistoryPage> page = (*store)->history(filter, before, 500);
        if (!page)
            return failure(page.error());
        for (const MessageInfo &message : page->rows) {
            if (!message.gatewayId.isEmpty())
                items.prepend({ 0, StatusQuery { message.address.text(), message.gatewayId } });
        }
        before = page->next;
    } while (before);
    return items;
}

void printStatus(CliContext &context, int line, const StatusQuery &query, const StatusReport &status)
{
    const std::optional<DeliveryState> delivery = deliveryFromStatus(status.status);
    QString explain = explainStatus(status.status);
    if (status.err.value_or(0) != 0)
        explain += u": "_s + explainDeliveryError(*status.err);
    QJsonObject object { { u"to"_s, query.phone }, { u"id"_s, query.id.text() },
        { u"state"_s,
            delivery                  ? toString(*delivery)
                : status.status == -3 ? u"not_found"_s
                                      : u"unknown"_s },
        { u"status"_s, status.status },
        { u"err"_s, status.err ? QJsonValue(*status.err) : QJsonValue(QJsonValue::Null) }, { u"explain"_s, explain },
        { u"time"_s, isoTime(status.lastMs.value_or(0)) } };
    if (line > 0)
        object.insert(u"line"_s, line);
    if (status.hlr)
        object.insert(u"hlr"_s, hlrJson(*status.hlr));
    context.output.record(object, u"%1: %2"_s.arg(query.phone, explain));
}

/** Answers every item once and in its order, also when the gateway has stopped answering. */
class StatusDesk
{
public:
    StatusDesk(CliContext &context, GatewayClient *client, std::optional<Error> noClient)
        : m_context(context)
        , m_client(client)
        , m_stop(std::move(noClient))
    {
    }

    /** At most StatusPairs of them. */
    void answer(const QList<StatusItem> &items)
    {
        QList<StatusQuery> queries;
        for (const StatusItem &item : items) {
            if (item.query)
                queries << *item.query;
        }
        Result<QList<StatusReport>> reports;
        if (!m_stop && !queries.isEmpty()) {
            reports = await(m_client->status(queries));
            if (!reports)
                m_stop = reports.error();
        }
        for (const StatusItem &item : items) {
            if (!item.query)
                failedItem(item.line, item.query.error());
            else if (m_stop)
                notAsked(item.line);
            else
                answered(item.line, *item.query, *reports);
        }
    }
    [[nodiscard]] ExitCode exitCode() const
    {
        if (!m_isStopTold)
            return m_code;
        return m_answered == 0 ? exitCodeForReading(*m_stop) : ExitCode::Some;
    }

private:
    void failedItem(int line, const Error &error)
    {
        m_context.output.failed(error, line);
        m_code = ExitCode::Some;
    }
    void notAsked(int line)
    {
        if (line > 0 || !m_isStopTold) // what has no line of its own is told once
            failedItem(line, *m_stop);
        m_isStopTold = true;
    }
    void answered(int line, const StatusQuery &query, const QList<StatusReport> &reports)
    {
        ++m_answered;
        const auto found = std::find_if(reports.begin(), reports.end(), [&query](const StatusReport &report) {
            return report.id == query.id.text() && digitsOf(report.phone) == digitsOf(query.phone);
        });
        if (found != reports.end())
            return printStatus(m_context, line, query, *found);
        failedItem(
            line, Error { Error::Kind::Protocol, u"the gateway said nothing of %1"_s.arg(query.phone), 0, 0, {} });
    }

    CliContext &m_context;
    GatewayClient *m_client;
    std::optional<Error> m_stop; // nothing is asked any more
    bool m_isStopTold = false;
    qint64 m_answered = 0;
    ExitCode m_code = ExitCode::Done;
};

} // namespace

ExitCode runStatus(CliContext &context)
{
    CliSession session(context);
    const bool isOfBatch = context.has(u"batch"_s);
    const Result<QList<StatusItem>> batch = isOfBatch ? itemsOfBatch(context) : QList<StatusItem>();
    if (!batch)
        return failed(context, batch.error());
    const Result<> opened = isOfBatch ? Result<>() : context.input.open(context.argument());
    if (!opened)
        return failed(context, opened.error());
    const Result<std::unique_ptr<GatewayClient>> client = session.client();
    if (!client && isOfBatch)
        return failed(context, client.error());
    StatusDesk desk(
        context, client ? client->get() : nullptr, client ? std::nullopt : std::optional<Error>(client.error()));
    for (qsizetype first = 0; first < batch->size(); first += StatusPairs)
        desk.answer(batch->mid(first, StatusPairs));
    bool isAtEnd = isOfBatch;
    bool isAnyLine = isOfBatch;
    while (!isAtEnd) {
        QList<StatusItem> some;
        while (!isAtEnd && some.size() < StatusPairs) {
            const std::optional<CliInput::Line> line = context.input.next();
            isAtEnd = !line;
            if (line)
                some << StatusItem { line->number,
                    line->object ? statusQuery(*line->object, context.region())
                                 : Result<StatusQuery>(failure(line->object.error())) };
        }
        isAnyLine = isAnyLine || !some.isEmpty();
        desk.answer(some);
    }
    if (!client && !isAnyLine)
        return failed(context, client.error());
    return desk.exitCode();
}

ExitCode runBalance(CliContext &context)
{
    return balanceOf(context, {});
}

ExitCode balanceOf(CliContext &context, const QString &label)
{
    CliSession session(context, label);
    const Result<std::unique_ptr<GatewayClient>> client = session.client();
    if (!client)
        return failed(context, client.error());
    const Result<BalanceReply> reply = await((*client)->balance());
    if (!reply) {
        context.output.failed(reply.error());
        return exitCodeForReading(reply.error());
    }
    QJsonObject object { { u"balance"_s, reply->balance.toDecimal() }, { u"currency"_s, reply->currency } };
    if (reply->credit)
        object.insert(u"credit"_s, reply->credit->toDecimal());
    context.output.record(object, amount(reply->balance.toDecimal(), reply->currency));
    return ExitCode::Done;
}

namespace {

Result<std::optional<qint64>> timeOption(const CliContext &context, const QString &name)
{
    if (!context.has(name))
        return std::optional<qint64>();
    const QDateTime time = QDateTime::fromString(context.value(name), Qt::ISODate);
    if (!time.isValid()) {
        return failure(Error::Kind::Input,
            u"%1: \"%2\" is not a date like 2026-03-01 or 2026-03-01T10:00:00+02:00"_s.arg(name, context.value(name)));
    }
    return std::optional<qint64>(time.toMSecsSinceEpoch());
}

/** What --state knows, for who misspelt it. */
QString allStateNames()
{
    QStringList names;
    for (const SendState state : allSendStates)
        names << toString(state);
    for (const DeliveryState state : allDeliveryStates) {
        if (state != DeliveryState::None) // cannot be asked for
            names << toString(state);
    }
    return names.join(u", "_s);
}

/** The states of --state, of sending and of delivery; both empty = all. */
Result<> readStates(const QString &list, HistoryFilter &filter)
{
    const QStringList names = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &typed : names) {
        const QString name = typed.trimmed();
        const std::optional<DeliveryState> delivery = deliveryStateFromString(name);
        if (const std::optional<SendState> state = sendStateFromString(name)) {
            filter.states << *state;
        } else if (delivery && *delivery != DeliveryState::None) {
            filter.deliveries << *delivery;
        } else {
            return failure(
                Error::Kind::Input, u"state: there is no state \"%1\"; there are %2"_s.arg(name, allStateNames()));
        }
    }
    return {};
}

Result<HistoryFilter> filterOf(const CliContext &context)
{
    HistoryFilter filter;
    filter.search = context.value(u"search"_s);
    if (context.has(u"state"_s)) {
        if (const Result<> states = readStates(context.value(u"state"_s), filter); !states)
            return failure(states.error());
    }
    if (context.has(u"kind"_s)) {
        filter.kind = kindFromName(context.value(u"kind"_s));
        if (!filter.kind)
            return failure(
                Error::Kind::Input, u"kind: \"%1\" is not a kind of message"_s.arg(context.value(u"kind"_s)));
    }
    const Result<std::optional<qint64>> since = timeOption(context, u"since"_s);
    const Result<std::optional<qint64>> until = timeOption(context, u"until"_s);
    if (!since)
        return failure(since.error());
    if (!until)
        return failure(until.error());
    filter.sinceMs = *since;
    filter.untilMs = *until;
    return filter;
}

QString stateForPeople(const MessageInfo &message)
{
    return message.delivery == DeliveryState::None ? toString(message.state) : toString(message.delivery);
}

QJsonObject historyJson(const MessageInfo &message)
{
    QJsonObject object { { u"message"_s, QString::number(message.id) }, { u"batch"_s, message.batchPublicId },
        { u"account"_s, message.account.text() }, { u"kind"_s, QString(info(message.kind).name) },
        { u"to"_s, message.address.text() }, { u"text"_s, message.text }, { u"sender"_s, message.sender },
        { u"state"_s, toString(message.state) }, { u"delivery"_s, toString(message.delivery) },
        { u"id"_s, message.gatewayId.text() }, { u"parts"_s, message.parts },
        { u"created"_s, isoTime(message.createdMs) }, { u"sent"_s, isoTime(message.sentMs) },
        { u"changed"_s, isoTime(message.deliveredMs) } };
    if (message.cost)
        object.insert(u"cost"_s, message.cost->toDecimal());
    const CliReason reason = reasonOf(message, {});
    if (!reason.word.isEmpty())
        object.insert(u"reason"_s, reason.word);
    if (const int code = message.code != 0 ? message.code : reason.code; code != 0)
        object.insert(u"code"_s, code);
    if (message.errCode)
        object.insert(u"err"_s, *message.errCode);
    if (message.requests > 1) {
        object.insert(u"requests"_s, message.requests);
        object.insert(u"requests_accepted"_s, message.requestsAccepted);
    }
    if (!message.replyCode.isEmpty())
        object.insert(u"reply_code"_s, message.replyCode);
    if (message.hlr)
        object.insert(u"hlr"_s, hlrJson(*message.hlr));
    return object;
}

/** The newest @p limit messages of one filter. */
Result<HistoryPage> newestOf(Store &store, const HistoryFilter &filter, std::optional<MessageId> before, int limit)
{
    HistoryPage all;
    all.next = before;
    do {
        const Result<HistoryPage> page = store.history(filter, all.next, std::min(limit - int(all.rows.size()), 500));
        if (!page)
            return failure(page.error());
        all.rows += page->rows;
        all.next = page->next;
    } while (all.next && all.rows.size() < limit);
    return all;
}

/** States of sending or of delivery, whichever fits: the store asks for both at once, so it is asked twice. */
Result<HistoryPage> newestOfEither(
    Store &store, const HistoryFilter &filter, std::optional<MessageId> before, int limit)
{
    if (filter.states.isEmpty() || filter.deliveries.isEmpty())
        return newestOf(store, filter, before, limit);
    HistoryFilter bySending = filter;
    bySending.deliveries.clear();
    HistoryFilter byDelivery = filter;
    byDelivery.states.clear();
    Result<HistoryPage> sending = newestOf(store, bySending, before, limit);
    Result<HistoryPage> delivery = newestOf(store, byDelivery, before, limit);
    if (!sending || !delivery)
        return sending ? delivery : sending;
    const auto newer = [](const MessageInfo &one, const MessageInfo &other) { return one.id > other.id; };
    HistoryPage page;
    std::set_union(sending->rows.cbegin(), sending->rows.cend(), delivery->rows.cbegin(), delivery->rows.cend(),
        std::back_inserter(page.rows), newer);
    const bool isMore = page.rows.size() > limit || sending->next || delivery->next;
    page.rows.resize(std::min<qsizetype>(page.rows.size(), limit));
    if (isMore && !page.rows.isEmpty())
        page.next = page.rows.constLast().id;
    return page;
}

} // namespace

ExitCode runHistory(CliContext &context)
{
    const Result<HistoryFilter> filter = filterOf(context);
    if (!filter)
        return failed(context, filter.error());
    bool ok = true;
    const int limit = context.has(u"limit"_s) ? context.value(u"limit"_s).toInt(&ok) : 100;
    if (!ok || limit < 1 || limit > MaxLimit)
        return failed(context, Error { Error::Kind::Input, u"limit: should be a number from 1 to 100000"_s, 0, 0, {} });
    std::optional<MessageId> before;
    if (context.has(u"before"_s)) {
        before = context.value(u"before"_s).toLongLong(&ok);
        if (!ok || *before < 1)
            return failed(
                context, Error { Error::Kind::Input, u"before: is not a cursor of an earlier page"_s, 0, 0, {} });
    }
    const Result<std::unique_ptr<Store>> store = Store::open(CliSession::dataDir(context), Store::Mode::Read);
    if (!store) {
        if (store.error().kind == Error::Kind::NotFound) {
            context.output.machine({ { u"next"_s, QJsonValue(QJsonValue::Null) } });
            return ExitCode::Done;
        }
        return failed(context, store.error());
    }
    const Result<HistoryPage> found = newestOfEither(**store, *filter, before, limit);
    if (!found)
        return failed(context, found.error());
    const QList<MessageInfo> &rows = found->rows;
    before = found->next;
    if (context.has(u"export"_s)) {
        const Result<> written = exportHistory(context.value(u"export"_s), rows);
        if (!written)
            return failed(context, written.error());
        context.output.note(u"%1 written to %2"_s.arg(counted(rows.size(), u"message"_s), context.value(u"export"_s)));
    } else {
        for (const MessageInfo &message : rows) {
            context.output.record(historyJson(message),
                u"%1  %2  %3  %4"_s.arg(isoTime(message.createdMs), message.address.text(), stateForPeople(message),
                    QString(message.text).replace(u'\n', u' ')));
        }
    }
    context.output.machine(
        { { u"next"_s, before ? QJsonValue(QString::number(*before)) : QJsonValue(QJsonValue::Null) } });
    return ExitCode::Done;
}

} // namespace Visnyk
