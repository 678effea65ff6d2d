// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/clidraft.h"
#include "cli/climerge.h"
#include "cli/clisending.h"
#include "cli/clisession.h"

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

/** Reads all input; bad lines are reported and left out. */
Result<QList<Item>> readItems(CliContext &context, ExitCode &code)
{
    const qint64 now = SystemClock().utcMs();
    QList<Item> items;
    if (context.has(u"template"_s)) {
        const Result<> merged = readMerged(context, now, items, code);
        if (!merged)
            return failure(merged.error());
    } else if (context.argument().isEmpty()) {
        const Result<QJsonObject> object = objectFromOptions(context);
        if (!object)
            return failure(object.error());
        const Result<CliDraft> read = readDraft(*object, context.region(), now);
        if (!read)
            return failure(read.error());
        items << Item { 0, *read };
    } else {
        const ExitCode lines
            = forEachLine(context, context.argument(), [&](int line, const QJsonObject &object) -> Result<> {
                  const Result<CliDraft> read = readDraft(object, context.region(), now);
                  if (!read)
                      return failure(read.error());
                  items << Item { line, *read };
                  return {};
              });
        if (lines == ExitCode::Usage)
            return failure(Error::Kind::Input, u"the input cannot be read"_s);
        code = lines;
    }
    for (const Item &item : std::as_const(items)) {
        for (const QString &warning : item.read.warnings)
            context.output.note(warning);
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

} // namespace

ExitCode runCost(CliContext &context)
{
    ExitCode code = ExitCode::Done;
    Result<QList<Item>> items = readItems(context, code);
    if (!items)
        return failed(context, items.error());
    CliSession session(context);
    const Result<Account> account = session.startWithAccount();
    if (!account)
        return failed(context, account.error());
    QString currency = session.engine().accountStatus(account->id).currency;
    if (currency.isEmpty()) {
        const Result<BalanceReply> balance = await(session.engine().refreshBalance(account->id));
        if (balance)
            currency = balance->currency;
    }
    for (Item &item : *items) {
        const Result<PriceAnswer> answer = await(askPrice(session, *account, item));
        if (!answer) {
            context.output.failed(answer.error(), item.line);
            code = item.line > 0 ? ExitCode::Some : exitCodeForReading(answer.error());
            continue;
        }
        if (answer->quote.source != PriceSource::Gateway) {
            context.output.note(u"Not confirmed by the gateway: %1"_s.arg(answer->error.detail));
            code = items->size() > 1 ? ExitCode::Some : exitCodeForReading(answer->error);
        }
        QJsonObject object = priceJson(*answer, currency);
        if (item.line > 0)
            object.insert(u"line"_s, item.line);
        const QString cost
            = answer->quote.total ? amount(answer->quote.total->toDecimal(), currency) : u"price unknown"_s;
        const QString human = u"%1 for %2"_s.arg(cost, counted(answer->quote.parts, u"part"_s));
        context.output.record(object, human);
    }
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
    Result<QList<Item>> items = readItems(context, code);
    if (!items)
        return failed(context, items.error());
    if (items->isEmpty())
        return code;
    CliSession session(context);
    const Result<Account> account = session.startWithAccount();
    if (!account)
        return failed(context, account.error());
    const Result<> asked = askPrices(session, *account, *items);
    if (!asked)
        return failed(context, asked.error());
    const Total total = totalOf(*items);
    const Result<> within = checkMaxCost(context, total);
    if (!within)
        return failed(context, within.error());
    const QString currency = session.engine().accountStatus(account->id).currency;
    const QString price = !total.known ? u"a price that is not known"_s
        : total.exact                  ? amount(total.money.toDecimal(), currency)
                      : QString(u"about "_s + amount(total.money.toDecimal(), currency) + u" (estimate)"_s);
    const QString question = u"Send to %1, %2, for %3 through \"%4\"?"_s.arg(
        counted(total.people, u"recipient"_s), counted(total.parts, u"part"_s), price, account->label);
    const Result<bool> yes = confirmed(context, question);
    if (!yes)
        return failed(context, yes.error());
    if (!*yes) {
        context.output.note(u"Nothing was sent."_s);
        return ExitCode::Some;
    }
    QList<QPair<int, BatchId>> batches;
    QList<BatchId> ids;
    for (const Item &item : std::as_const(*items)) {
        const Result<BatchId> batch = await(session.engine().queue(planFor(item, *account, currency, *hold)));
        if (!batch) {
            context.output.failed(batch.error(), item.line);
            code = item.line > 0 ? ExitCode::Some : exitCodeFor(batch.error());
            continue;
        }
        batches.append({ item.line, *batch });
        ids << *batch;
    }
    if (ids.isEmpty())
        return code;
    const bool stopped = waitUntilSettled(context, session.engine(), ids, account->id, *hold + *wait);
    return report(context, session, batches, account->id, code, stopped);
}

} // namespace Visnyk
