// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/clidraft.h"
#include "cli/climerge.h"
#include "cli/clisending.h"
#include "cli/clisession.h"
#include "cli/cliwords.h"

#include <QFile>
#include <QJsonArray>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

/** One line of input, or the options, on its way to becoming a batch. */
struct Item
{
    int line = 0;
    CliDraft read;
    PriceAnswer price = {};
    QStringList texts = {}; // personal ones, parallel to the recipients; empty = all get the draft's
};

/** A draft out of --to, --text and the other options, in the form of a line. */
Result<QJsonObject> objectFromOptions(const CliContext &context)
{
    QJsonObject object;
    const QStringList names = QString::fromLatin1(DraftOptions).split(u' ');
    for (const QString &name : names) {
        if (context.has(name))
            object.insert(name, context.value(name));
    }
    QJsonArray to;
    const QStringList typed = context.parser.values(u"to"_s);
    for (const QString &number : typed)
        to.append(number);
    if (context.has(u"file"_s)) {
        QFile file(context.value(u"file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Input, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()));
        constexpr qint64 MaxList = 64LL * 1024 * 1024;
        if (file.size() > MaxList)
            return failure(Error::Kind::Input, u"%1 is larger than 64 MiB"_s.arg(file.fileName()));
        to.append(QString::fromUtf8(file.readAll()));
    }
    object.insert(u"to"_s, to);
    const QStringList files = context.parser.values(u"attach"_s);
    if (!files.isEmpty())
        object.insert(u"files"_s, QJsonArray::fromStringList(files));
    return object;
}

/** What was read, and the lines of which nothing could be made. */
struct Items
{
    QList<Item> good;
    CliBadLines bad;
};

void noteWarnings(CliContext &context, const CliDraft &read)
{
    for (const QString &warning : read.warnings)
        context.output.note(warning);
}

/** Nothing is sent: every line is told why, in its order. */
ExitCode failedAll(CliContext &context, const Items &items, const Error &error)
{
    if (items.good.isEmpty() || items.good.constFirst().line == 0)
        return failed(context, error);
    CliBadLines all = items.bad;
    for (const Item &item : items.good)
        all.insert(item.line, error);
    printBadLines(context, all);
    return exitCodeFor(error);
}

/** One item for each round of personal texts. */
Result<> readMerged(CliContext &context, qint64 now, QList<Item> &items, ExitCode &code)
{
    const Result<QList<MergedRound>> rounds = mergedTexts(context, code);
    if (!rounds)
        return failure(rounds.error());
    QJsonObject object;
    const QStringList names = QString::fromLatin1(DraftOptions).split(u' ');
    for (const QString &name : names) {
        if (context.has(name))
            object.insert(name, context.value(name));
    }
    for (const MergedRound &round : *rounds) {
        object.insert(u"text"_s, round.texts.constFirst());
        object.insert(u"to"_s, QJsonArray::fromStringList(round.people));
        Result<CliDraft> read = readDraft(object, context.region(), now);
        if (!read)
            return failure(Error::Kind::Input, u"%1: %2"_s.arg(round.people.constFirst(), read.error().detail));
        if (read->recipients.addresses.size() != round.texts.size())
            return failure(Error::Kind::Input, u"the numbers of the list cannot be read back one for one"_s);
        for (const QString &text : round.texts) {
            Draft draft = read->draft;
            draft.text = text;
            const QList<Finding> findings = check(draft, 1, false, now);
            const auto wrong = std::find_if(findings.cbegin(), findings.cend(),
                [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
            if (wrong != findings.cend())
                return failure(Error::Kind::Input, u"\"%1\": %2"_s.arg(text.left(40), explain(*wrong)));
        }
        read->draft.text = context.value(u"template"_s); // what the person sees of the whole
        items << Item { 0, *read, {}, round.texts };
    }
    return {};
}

/** What the options say, without lines of input. */
Result<QList<Item>> itemsOfOptions(CliContext &context, ExitCode &code)
{
    const qint64 now = SystemClock().utcMs();
    QList<Item> items;
    if (context.has(u"template"_s)) {
        const Result<> merged = readMerged(context, now, items, code);
        if (!merged)
            return failure(merged.error());
    } else {
        const Result<QJsonObject> object = objectFromOptions(context);
        if (!object)
            return failure(object.error());
        const Result<CliDraft> read = readDraft(*object, context.region(), now);
        if (!read)
            return failure(read.error());
        items << Item { 0, *read };
    }
    for (const Item &item : std::as_const(items))
        noteWarnings(context, item.read);
    return items;
}

bool readsLines(const CliContext &context)
{
    return !context.has(u"template"_s) && !context.argument().isEmpty();
}

/** Reads all input: what it costs together has to be known before the first line is sent. */
Result<Items> readItems(CliContext &context, ExitCode &code)
{
    Items items;
    if (!readsLines(context)) {
        const Result<QList<Item>> given = itemsOfOptions(context, code);
        if (!given)
            return failure(given.error());
        items.good = *given;
        return items;
    }
    if (const Result<> opened = context.input.open(context.argument()); !opened)
        return failure(opened.error());
    const qint64 now = SystemClock().utcMs();
    while (const std::optional<CliInput::Line> line = context.input.next()) {
        const Result<CliDraft> read = line->object ? readDraft(*line->object, context.region(), now)
                                                   : Result<CliDraft>(failure(line->object.error()));
        if (!read) {
            items.bad.insert(line->number, read.error());
            code = ExitCode::Some;
            continue;
        }
        noteWarnings(context, *read);
        items.good << Item { line->number, *read };
    }
    return items;
}

QFuture<Result<PriceAnswer>> askPrice(CliSession &session, const Account &account, const Item &item)
{
    return session.engine().askPrice(
        account.id, item.read.draft, item.read.recipients.addresses, item.texts, PriceDepth::Exact);
}

Result<> askPrices(CliSession &session, const Account &account, QList<Item> &items)
{
    for (Item &item : items) {
        const Result<PriceAnswer> answer = await(askPrice(session, account, item));
        if (!answer)
            return failure(answer.error());
        item.price = *answer;
    }
    return {};
}

QJsonObject priceJson(const PriceAnswer &price, const QString &currency)
{
    QJsonArray phones;
    QStringList addresses = price.byAddress.keys();
    addresses.sort();
    for (const QString &address : std::as_const(addresses))
        phones.append(
            QJsonObject { { u"phone"_s, address }, { u"cost"_s, price.byAddress.value(address).toDecimal() } });
    for (const PhoneReport &refused : price.refused) {
        phones.append(QJsonObject { { u"phone"_s, refused.phone }, { u"error"_s, refused.error.value_or(0) },
            { u"status"_s, refused.status.value_or(0) } });
    }
    const QString source = price.quote.source == PriceSource::Gateway ? u"gateway"_s
        : price.quote.source == PriceSource::Estimate                 ? u"estimate"_s
                                                                      : u"unknown"_s;
    return { { u"cost"_s,
                 price.quote.total ? QJsonValue(price.quote.total->toDecimal()) : QJsonValue(QJsonValue::Null) },
        { u"currency"_s, currency.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(currency) },
        { u"cnt"_s, price.quote.parts }, { u"phones"_s, phones }, { u"source"_s, source } };
}

struct Total
{
    Money money;
    bool known = true;
    bool exact = true;
    qint64 parts = 0;
    qint64 people = 0;
};

Total totalOf(const QList<Item> &items)
{
    Total total;
    for (const Item &item : items) {
        total.parts += item.price.quote.parts;
        total.people += item.read.recipients.addresses.size();
        total.exact = total.exact && item.price.quote.source == PriceSource::Gateway;
        if (item.price.quote.total)
            total.money = total.money + *item.price.quote.total;
        else
            total.known = false;
    }
    return total;
}

Result<> checkMaxCost(const CliContext &context, const Total &total)
{
    if (!context.has(u"max-cost"_s))
        return {};
    const Result<Money> limit = Money::fromDecimal(context.value(u"max-cost"_s));
    if (!limit)
        return failure(Error::Kind::Input, u"max-cost: \"%1\" is not an amount"_s.arg(context.value(u"max-cost"_s)));
    if (!total.known)
        return failure(Error::Kind::Input, u"the price is not known, so --max-cost cannot be kept; nothing was sent"_s);
    if (!total.exact) {
        return failure(Error::Kind::Input,
            u"the gateway did not confirm the price (about %1), so --max-cost cannot be kept; nothing was sent"_s.arg(
                total.money.toDecimal()));
    }
    if (total.money > *limit) {
        return failure(Error::Kind::Input,
            u"this would cost %1, more than --max-cost %2; nothing was sent"_s.arg(
                total.money.toDecimal(), limit->toDecimal()));
    }
    return {};
}

SendPlan planFor(const Item &item, const Account &account, const QString &currency, int holdSeconds)
{
    SendPlan plan;
    plan.draft = item.read.draft;
    plan.draft.account = account.id;
    plan.account = account.id;
    plan.addresses = item.read.recipients.addresses;
    plan.texts = item.texts;
    plan.quote = item.price.quote;
    plan.currency = currency;
    plan.partsEach = item.price.partsEach > 0 ? int(item.price.partsEach) : item.read.measure.each;
    plan.holdSeconds = holdSeconds;
    plan.atUtcMs = item.read.atUtcMs;
    plan.expectedCost = item.price.byAddress;
    return plan;
}

/** Answers one question about a price. */
class CostDesk
{
public:
    CostDesk(CliContext &context, CliSession &session, Account account)
        : m_context(context)
        , m_session(session)
        , m_account(std::move(account))
    {
    }

    [[nodiscard]] Result<> answer(const Item &item)
    {
        const Result<PriceAnswer> price = await(askPrice(m_session, m_account, item));
        if (!price)
            return failure(price.error());
        QJsonObject object = priceJson(*price, currency());
        if (price->quote.source != PriceSource::Gateway) {
            m_context.output.note(u"Not confirmed by the gateway: %1"_s.arg(wordsFor(price->error)));
            object.insert(u"error"_s, toJson(price->error));
            m_unconfirmed = exitCodeForReading(price->error);
        }
        if (item.line > 0)
            object.insert(u"line"_s, item.line);
        const QString cost
            = price->quote.total ? amount(price->quote.total->toDecimal(), currency()) : u"price unknown"_s;
        m_context.output.record(object, u"%1 for %2"_s.arg(cost, counted(price->quote.parts, u"part"_s)));
        return {};
    }
    /** Of the last price that the gateway did not confirm; Done = it confirmed them all. */
    [[nodiscard]] ExitCode unconfirmed() const { return m_unconfirmed; }

private:
    [[nodiscard]] const QString &currency()
    {
        if (!m_currency) {
            m_currency = m_session.engine().accountStatus(m_account.id).currency;
            if (m_currency->isEmpty()) {
                const Result<BalanceReply> balance = await(m_session.engine().refreshBalance(m_account.id));
                m_currency = balance ? balance->currency : QString();
            }
        }
        return *m_currency;
    }

    CliContext &m_context;
    CliSession &m_session;
    Account m_account;
    std::optional<QString> m_currency; // asked once
    ExitCode m_unconfirmed = ExitCode::Done;
};

/** Line by line: a price does not wait for the next one. */
ExitCode costOfLines(CliContext &context, CliSession &session)
{
    const qint64 now = SystemClock().utcMs();
    const Result<Account> account = session.startWithAccount();
    std::optional<CostDesk> desk;
    if (account)
        desk.emplace(context, session, *account);
    int lines = 0;
    const ExitCode code
        = forEachLine(context, context.argument(), [&](int line, const QJsonObject &object) -> Result<> {
              ++lines;
              const Result<CliDraft> read = readDraft(object, context.region(), now);
              if (!read)
                  return failure(read.error());
              if (!desk)
                  return failure(account.error());
              noteWarnings(context, *read);
              return desk->answer(Item { line, *read });
          });
    if (code == ExitCode::Usage)
        return code;
    if (!desk)
        return code == ExitCode::Done ? failed(context, account.error()) : exitCodeFor(account.error());
    if (desk->unconfirmed() == ExitCode::Done)
        return code;
    return lines > 1 || code != ExitCode::Done ? ExitCode::Some : desk->unconfirmed();
}

} // namespace

ExitCode runCost(CliContext &context)
{
    CliSession session(context);
    if (readsLines(context))
        return costOfLines(context, session);
    ExitCode code = ExitCode::Done;
    const Result<QList<Item>> items = itemsOfOptions(context, code);
    if (!items)
        return failed(context, items.error());
    const Result<Account> account = session.startWithAccount();
    if (!account)
        return failed(context, account.error());
    CostDesk desk(context, session, *account);
    for (const Item &item : *items) {
        if (const Result<> done = desk.answer(item); !done) {
            context.output.failed(done.error());
            code = exitCodeForReading(done.error());
        }
    }
    if (desk.unconfirmed() != ExitCode::Done)
        code = items->size() > 1 ? ExitCode::Some : desk.unconfirmed();
    return code;
}

ExitCode runSend(CliContext &context)
{
    const Result<int> hold = secondsOption(context, u"hold"_s, 0, 60);
    const Result<int> wait = secondsOption(context, u"wait"_s, DefaultWaitSeconds, MaxWaitSeconds);
    if (!hold)
        return failed(context, hold.error());
    if (!wait)
        return failed(context, wait.error());
    ExitCode code = ExitCode::Done;
    Result<Items> items = readItems(context, code);
    if (!items)
        return failed(context, items.error());
    if (items->good.isEmpty()) {
        printBadLines(context, items->bad);
        return code;
    }
    CliSession session(context);
    const Result<Account> account = session.startWithAccount();
    if (!account)
        return failedAll(context, *items, account.error());
    const Result<> asked = askPrices(session, *account, items->good);
    if (!asked)
        return failedAll(context, *items, asked.error());
    const Total total = totalOf(items->good);
    const Result<> within = checkMaxCost(context, total);
    if (!within)
        return failedAll(context, *items, within.error());
    const QString currency = session.engine().accountStatus(account->id).currency;
    const QString price = !total.known ? u"a price that is not known"_s
        : total.exact                  ? amount(total.money.toDecimal(), currency)
                      : QString(u"about "_s + amount(total.money.toDecimal(), currency) + u" (estimate)"_s);
    const QString question = u"Send to %1, %2, for %3 through \"%4\"?"_s.arg(
        counted(total.people, u"recipient"_s), counted(total.parts, u"part"_s), price, account->label);
    const Result<bool> yes = confirmed(context, question);
    if (!yes)
        return failedAll(context, *items, yes.error());
    if (!*yes)
        return failedAll(context, *items, { Error::Kind::Cancelled, u"Nothing was sent."_s, 0, 0, {} });
    QList<QPair<int, BatchId>> batches;
    QList<BatchId> ids;
    for (const Item &item : std::as_const(items->good)) {
        const Result<BatchId> batch = await(session.engine().queue(planFor(item, *account, currency, *hold)));
        if (!batch) {
            if (item.line > 0)
                items->bad.insert(item.line, batch.error());
            else
                context.output.failed(batch.error());
            code = item.line > 0 ? ExitCode::Some : exitCodeFor(batch.error());
            continue;
        }
        batches.append({ item.line, *batch });
        ids << *batch;
    }
    if (ids.isEmpty()) {
        printBadLines(context, items->bad);
        return code;
    }
    const bool stopped = waitUntilSettled(context, session.engine(), ids, account->id, *hold + *wait);
    return report(context, session, batches, account->id, code, stopped, items->bad);
}

} // namespace Visnyk
