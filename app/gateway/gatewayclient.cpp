// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/gatewayclient.h"

#include "domain/addresskind.h"
#include "gateway/listform.h"
#include "gateway/protocol.h"
#include "gateway/replies.h"
#include "gateway/requestlimiter.h"
#include "gateway/requestqueue.h"
#include "gateway/templates.h"
#include "gateway/wirebody.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qint64 SendReplyBytes = 1024LL * 1024;
constexpr qint64 ShortReplyBytes = 64LL * 1024;
constexpr qint64 SlowestUpload = 32LL * 1024; // octets a second
constexpr qint64 MsPerSecond = 1000;

template <typename T> QFuture<Result<T>> refused(const Error &error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(failure(error)));
    promise.finish();
    return promise.future();
}

Error inputError(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Input;
    error.detail = detail;
    return error;
}

/** A line of a list may hold a text that the list form would change; such a text goes alone. */
Result<> checkList(const QList<ListLine> &lines)
{
    static const QRegularExpression separator(u"[|,:;\\n]"_s);
    for (const ListLine &line : lines) {
        if (line.address.text().contains(u':') || !mayTravelInList(line.text) || line.sender.contains(separator))
            return failure(inputError(u"a text of the list has to be sent alone"_s));
    }
    return {};
}

/** Without the switch of its kind a message would go out, and be paid, as an ordinary SMS. */
Result<> checkSwitch(const SendRequest &request)
{
    const BotContent &bot = request.options.bot;
    if (request.kind == MessageKind::Telegram && bot.name.isEmpty() && !bot.codeMessage)
        return failure(inputError(u"a message in Telegram needs a bot"_s));
    return {};
}

Result<> checkAddresses(const SendRequest &request)
{
    // Only the list would go out, and the addresses would be counted as if they had been sent to.
    if (!request.list.isEmpty() && !request.addresses.isEmpty())
        return failure(inputError(u"a request has addresses or a list, not both"_s));
    QList<Address> addresses = request.addresses;
    for (const ListLine &line : request.list)
        addresses.append(line.address);
    if (addresses.isEmpty() || addresses.size() > MaxAddressesPerRequest)
        return failure(inputError(u"a request has 1 to %1 addresses"_s.arg(MaxAddressesPerRequest)));
    QSet<QString> seen;
    for (const Address &address : std::as_const(addresses)) {
        // A separator inside an address would make two of one.
        if (address.isEmpty() || address.text().contains(u',') || address.text().contains(u';'))
            return failure(inputError(u"an address is empty or holds a separator"_s));
        if (seen.contains(matchKey(address)))
            return failure(inputError(u"an address occurs twice under one id"_s));
        seen.insert(matchKey(address));
    }
    return checkList(request.list);
}

Result<> checkId(const GatewayId &id)
{
    static const QRegularExpression syntax(u"^[A-Za-z0-9._-]{1,40}$"_s);
    // "0" means "none" at the gateway, which would then choose an id we do not know.
    if (!syntax.match(id.text()).hasMatch() || id.text() == u'0')
        return failure(inputError(u"the id is not 1 to 40 of A-Z a-z 0-9 . _ -"_s));
    return {};
}

Result<> checkQueries(const QList<StatusQuery> &queries)
{
    if (queries.isEmpty() || queries.size() > MaxStatusPairs)
        return failure(inputError(u"1 to %1 messages are asked at once"_s.arg(MaxStatusPairs)));
    for (const StatusQuery &query : queries) {
        if (const Result<> checked = checkId(query.id); !checked || query.phone.isEmpty() || query.phone.contains(u','))
            return failure(inputError(u"a message is named by one phone and its id"_s));
    }
    return {};
}

} // namespace

class GatewayClient::Private
{
public:
    Private(Config settings, SecretBuffer password, std::shared_ptr<const Clock> time)
        : config(std::move(settings))
        , secret(std::move(password))
        , clock(std::move(time))
        , shared(config.limitsDir.isEmpty() ? nullptr
                                            : std::make_shared<SharedLimits>(config.limitsDir,
                                                SharedLimits::accountDigest(config.baseUrl, config.login), clock))
        , limiter(shared)
        , queue({ config.baseUrl, config.hostsWithBackup, config.tls, shared }, clock)
    {
    }

    [[nodiscard]] Result<std::shared_ptr<const WireBody>> bodyOf(
        const QList<Parameter> &parameters, Endpoint endpoint, Charset charset, const QList<SendFile> &files) const;
    /** JSON has no room for files, nor for octets and other encodings than its own: those go to send.php. */
    [[nodiscard]] Endpoint sendEndpoint(const SendRequest &request) const
    {
        const bool plain = request.files.isEmpty() && charsetOf(request) == Charset::Utf8
            && !(request.kind == MessageKind::Binary && request.options.binary.octets);
        return config.bodyForm == BodyForm::Json && plain ? Endpoint::RestSend : Endpoint::Send;
    }
    [[nodiscard]] Result<GatewayRequest> request(Endpoint endpoint, const QList<Parameter> &parameters, bool isSend,
        Charset charset = Charset::Utf8, const QList<SendFile> &files = {});
    template <typename Ask> void limit(GatewayRequest &request, Ask ask);
    template <typename T, typename Read>
    QFuture<Result<T>> run(GatewayRequest request, GatewayClient *context, Read read);
    template <typename T, typename Read>
    QFuture<Result<T>> runTemplates(const QList<Parameter> &parameters, GatewayClient *context, Read read);

    Config config;
    SecretBuffer secret;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<SharedLimits> shared; // null = this process is alone
    RequestLimiter limiter;
    RequestQueue queue; // last: its end settles what is under way
};

Result<std::shared_ptr<const WireBody>> GatewayClient::Private::bodyOf(
    const QList<Parameter> &parameters, Endpoint endpoint, Charset charset, const QList<SendFile> &files) const
{
    const Credentials credentials { config.login, config.secretKind, &secret };
    const bool multipart = config.bodyForm == BodyForm::Multipart || !files.isEmpty();
    Result<WireBody> body = endpoint == Endpoint::RestSend ? jsonBody(parameters, credentials)
        : multipart                                        ? multipartBody(parameters, credentials, charset, files)
                                                           : formBody(parameters, credentials, charset);
    if (!body)
        return failure(body.error());
    return std::make_shared<const WireBody>(*std::move(body));
}

Result<GatewayRequest> GatewayClient::Private::request(
    Endpoint endpoint, const QList<Parameter> &parameters, bool isSend, Charset charset, const QList<SendFile> &files)
{
    if (!isAllowed(config.baseUrl))
        return failure(Error::Kind::Unreachable, u"only https addresses, and http to this computer, are allowed"_s);
    const Result<std::shared_ptr<const WireBody>> body = bodyOf(parameters, endpoint, charset, files);
    if (!body)
        return failure(body.error());
    GatewayRequest request;
    request.endpoint = endpoint;
    request.isSend = isSend;
    request.body = *body;
    request.limits.connectMs = config.connectTimeoutMs;
    request.limits.totalMs = isSend ? config.sendTimeoutMs : config.readTimeoutMs;
    // A slow line needs longer for a big file; giving up in the middle would make the message unknown.
    request.limits.totalMs += static_cast<int>(request.body->size() / SlowestUpload * MsPerSecond);
    request.limits.maxBytes = SendReplyBytes;
    if (!isSend)
        request.retryMs = config.readRetryMs;
    return request;
}

/** @p ask counts one request with the limiter; what never left is taken back. */
template <typename Ask> void GatewayClient::Private::limit(GatewayRequest &request, Ask ask)
{
    auto ticket = std::make_shared<RequestLimiter::Ticket>();
    request.admit = [this, ticket, ask]() -> Result<> {
        Result<RequestLimiter::Ticket> taken = ask(limiter, clock->monotonicMs());
        if (!taken)
            return failure(taken.error());
        *ticket = *std::move(taken);
        return {};
    };
    request.takeBack = [this, ticket] { limiter.giveBack(*ticket); };
}

template <typename T, typename Read>
QFuture<Result<T>> GatewayClient::Private::run(GatewayRequest request, GatewayClient *context, Read read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    if constexpr (std::is_void_v<T>) {
        request.read = read;
        request.settle = [promise](const Result<> &outcome) {
            promise->addResult(outcome);
            promise->finish();
        };
    } else {
        auto value = std::make_shared<T>();
        request.read = [value, read](const HttpAnswer &answer) -> Result<> {
            Result<T> result = read(answer);
            if (!result)
                return failure(result.error());
            *value = *std::move(result);
            return {};
        };
        request.settle = [promise, value](const Result<> &outcome) {
            promise->addResult(outcome ? Result<T>(std::move(*value)) : Result<T>(failure(outcome.error())));
            promise->finish();
        };
    }
    QFuture<Result<T>> future = promise->future();
    const RequestQueue::Number number = queue.add(std::move(request));
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context, [this, number] { queue.cancelReading(number); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    return future;
}

GatewayClient::GatewayClient(Config config, SecretBuffer secret, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(config), std::move(secret), std::move(clock)))
{
}

GatewayClient::~GatewayClient() = default;

QFuture<Result<SendReply>> GatewayClient::send(const SendRequest &request)
{
    for (const Result<> &checked : { checkAddresses(request), checkSwitch(request), checkId(request.id) }) {
        if (!checked)
            return refused<SendReply>(checked.error());
    }
    const Endpoint endpoint = d->sendEndpoint(request);
    const Charset charset = charsetOf(request);
    Result<GatewayRequest> made
        = d->request(endpoint, sendParameters(request, Purpose::Send, charset), true, charset, request.files);
    if (!made)
        return refused<SendReply>(made.error());
    made->uploaded = request.uploaded;
    ReplyQuestion question;
    question.endpoint = endpoint;
    question.shape.ourIds = QStringList { request.id.text() };
    return d->run<SendReply>(*std::move(made), this, [question, id = request.id](const HttpAnswer &answer) {
        Result<SendReply> reply = readSendReply(answer.body, question, id);
        if (reply) {
            reply->serverUtcMs = answer.serverUtcMs;
            reply->httpStatus = answer.httpStatus;
        }
        return reply;
    });
}

QFuture<Result<CostReply>> GatewayClient::cost(const SendRequest &request)
{
    return askCost(request, Patience::Repeats);
}

QFuture<Result<CostReply>> GatewayClient::costAtOnce(const SendRequest &request)
{
    return askCost(request, Patience::AsksOnce);
}

QFuture<Result<CostReply>> GatewayClient::askCost(const SendRequest &request, Patience patience)
{
    for (const Result<> &checked : { checkAddresses(request), checkSwitch(request) }) {
        if (!checked)
            return refused<CostReply>(checked.error());
    }
    const Endpoint endpoint = d->sendEndpoint(request);
    const Charset charset = charsetOf(request);
    const QList<Parameter> parameters = sendParameters(request, Purpose::Cost, charset);
    Result<GatewayRequest> made = d->request(endpoint, parameters, false, charset);
    if (!made)
        return refused<CostReply>(made.error());
    if (patience == Patience::AsksOnce)
        made->retryMs.clear();
    // After error 9 the price is not asked again: the local estimate serves better than a minute's wait.
    made->limits.maxBytes = ShortReplyBytes;
    d->limit(*made, [form = canonicalForm(parameters)](RequestLimiter &limiter, qint64 nowMs) {
        return limiter.askCost(form, nowMs);
    });
    ReplyQuestion question;
    question.endpoint = endpoint;
    question.shape.cost = 1;
    return d->run<CostReply>(*std::move(made), this, [question](const HttpAnswer &answer) {
        Result<CostReply> reply = readCostReply(answer.body, question);
        if (reply)
            reply->serverUtcMs = answer.serverUtcMs;
        return reply;
    });
}

QFuture<Result<QList<StatusReport>>> GatewayClient::status(const QList<StatusQuery> &queries)
{
    using Reports = QList<StatusReport>;
    if (const Result<> checked = checkQueries(queries); !checked)
        return refused<Reports>(checked.error());
    Result<GatewayRequest> made = d->request(Endpoint::Status, statusParameters(queries), false);
    if (!made)
        return refused<Reports>(made.error());
    made->throttledRetryMs = d->config.throttledRetryMs;
    d->limit(*made, [queries](RequestLimiter &limiter, qint64 nowMs) { return limiter.askStatus(queries, nowMs); });
    ReplyQuestion question;
    question.endpoint = Endpoint::Status;
    question.shape.question = ReplyShape::Question::Status;
    question.shape.isList = queries.size() > 1;
    for (const StatusQuery &query : queries) {
        if (!question.shape.ourIds.contains(query.id.text()))
            question.shape.ourIds.append(query.id.text());
    }
    return d->run<Reports>(*std::move(made), this,
        [question, queries](const HttpAnswer &answer) { return readStatusReply(answer.body, question, queries); });
}

QFuture<Result<BalanceReply>> GatewayClient::balance()
{
    Result<GatewayRequest> made = d->request(Endpoint::Balance, balanceParameters(), false);
    if (!made)
        return refused<BalanceReply>(made.error());
    made->limits.maxBytes = ShortReplyBytes;
    made->throttledRetryMs = d->config.throttledRetryMs;
    d->limit(*made, [](RequestLimiter &limiter, qint64 nowMs) { return limiter.askBalance(nowMs); });
    ReplyQuestion question;
    question.endpoint = Endpoint::Balance;
    question.shape.question = ReplyShape::Question::Balance;
    return d->run<BalanceReply>(*std::move(made), this, [question](const HttpAnswer &answer) {
        Result<BalanceReply> reply = readBalanceReply(answer.body, question);
        if (reply)
            reply->serverUtcMs = answer.serverUtcMs;
        return reply;
    });
}

template <typename T, typename Read>
QFuture<Result<T>> GatewayClient::Private::runTemplates(
    const QList<Parameter> &parameters, GatewayClient *context, Read read)
{
    Result<GatewayRequest> made = request(Endpoint::Templates, parameters, false);
    if (!made)
        return refused<T>(made.error());
    limit(*made, [form = canonicalForm(parameters)](RequestLimiter &counted, qint64 nowMs) {
        return counted.askTemplates(form, nowMs);
    });
    // An addition that is repeated may be there twice.
    if (parameters.constFirst().name != "get"_L1)
        made->retryMs.clear();
    return run<T>(*std::move(made), context, read);
}

QFuture<Result<QList<GatewayTemplate>>> GatewayClient::templates()
{
    return d->runTemplates<QList<GatewayTemplate>>(templateParameters(TemplateCommand::List), this,
        [](const HttpAnswer &answer) { return readTemplateList(answer.body); });
}

QFuture<Result<QString>> GatewayClient::addTemplate(const GatewayTemplate &stored)
{
    return d->runTemplates<QString>(templateParameters(TemplateCommand::Add, stored), this,
        [](const HttpAnswer &answer) { return readTemplateAdded(answer.body); });
}

QFuture<Result<>> GatewayClient::changeTemplate(const GatewayTemplate &stored)
{
    return d->runTemplates<void>(templateParameters(TemplateCommand::Change, stored), this,
        [](const HttpAnswer &answer) { return readTemplateDone(answer.body); });
}

QFuture<Result<>> GatewayClient::removeTemplate(const QString &id)
{
    GatewayTemplate gone;
    gone.id = id;
    return d->runTemplates<void>(templateParameters(TemplateCommand::Remove, gone), this,
        [](const HttpAnswer &answer) { return readTemplateDone(answer.body); });
}

void GatewayClient::abortAll()
{
    d->queue.abortAll();
}

} // namespace Visnyk
