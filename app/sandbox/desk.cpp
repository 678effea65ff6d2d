// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/desk.h"

#include "base/logging.h"
#include "sandbox/delivery.h"

#include <QCryptographicHash>
#include <QMutexLocker>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr size_t keptRequests = 50'000;
constexpr int badLoginsAMinute = 20;
constexpr int simultaneousLimit = 15;
constexpr qint64 blockMs = 60'000;

QString endpointOf(const HttpRequest &request, const Result<Parameters> &parameters)
{
    if (request.path == "/sys/send.php")
        return parameters && parameters->raw("cost") == "1" ? u"cost"_s : u"send"_s;
    if (request.path == "/sys/status.php" || request.path == "/rest/status/")
        return u"status"_s;
    if (request.path == "/sys/balance.php")
        return u"balance"_s;
    return request.path == "/rest/send/" ? u"rest"_s : u"other"_s;
}

int codeOf(const SendOrder &order)
{
    switch (order.messages.first().status) { // of the first one: all are bad
    case 22: return 7;
    case 25: return 8;
    default: return 6;
    }
}

Row phoneRow(const OrderedMessage &message, bool withPrice)
{
    const QString cost = moneyText(message.costMicros);
    const QString status = message.isGood() ? QString() : QString::number(message.status);
    const QString err = message.isGood() ? QString() : QString::number(message.err);
    const QString &phone = message.to.address;
    Row row;
    if (withPrice) {
        row.members = { { "phone", phone, true }, { "mccmnc", message.to.mccmnc, true }, { "cost", cost, true },
            { "status", status, true }, { "error", err, true } };
        row.line = QStringList { phone, message.to.mccmnc, cost, status, err }.join(u',');
    } else {
        row.members = { { "phone", phone, true }, { "status", status, true }, { "error", err, true } };
        row.line = QStringList { phone, status, err }.join(u',');
    }
    return row;
}

void addRows(Answer &answer, const SendOrder &order)
{
    if (!order.op && !order.err)
        return;
    answer.rowsAre = order.op ? Answer::Rows::Phones : Answer::Rows::Bad;
    for (const OrderedMessage &message : order.messages)
        if (order.op || !message.isGood())
            answer.rows.append(phoneRow(message, order.op));
}

StoredMessage stored(
    const OrderedMessage &message, const SendOrder &order, const QString &id, qint64 nowMs, qint64 request)
{
    StoredMessage out;
    out.entry = { id, message.to.address, message.text, QString::fromLatin1(order.kind->name), message.sender, nowMs,
        message.sendAtMs, message.costMicros, message.parts, message.isGood() ? -1 : message.status, message.err,
        request };
    out.comment = message.comment;
    out.mccmnc = message.to.mccmnc;
    out.country = message.to.country;
    out.operatorName = message.to.operatorName;
    out.type = order.kind->type;
    out.refused = !message.isGood();
    return out;
}

// fmt 0 and 1 of an accepted send.
QString acceptedLine(
    const SendOrder &order, const QString &id, const QString &code, const QString &cost, const QString &balance)
{
    const QString count = QString::number(order.totalCount());
    if (order.fmt == 1) {
        QStringList cells { id, count };
        if (order.cost >= 2)
            cells << cost;
        if (order.cost == 3)
            cells << balance;
        return cells.join(u',');
    }
    QString line = "OK - "_L1 + count + " SMS, ID - "_L1 + id;
    if (!code.isEmpty())
        line += ", CODE - "_L1 + code;
    if (order.cost >= 2)
        line += ", COST - "_L1 + cost;
    if (order.cost == 3)
        line += ", BALANCE - "_L1 + balance;
    return line;
}

Answer unavailable(int fmt)
{
    Answer out;
    out.fmt = fmt;
    out.httpStatus = 500;
    return out;
}

} // namespace

Desk::Desk(PracticeGateway::Setup setup, const Clock &clock)
    : m_setup(std::move(setup))
    , m_clock(clock)
{
}

Result<> Desk::open()
{
    const QMutexLocker lock(&m_mutex);
    Result<> opened = m_ledger.open(m_setup.dir, m_setup.balanceMicros);
    m_lastNumber = std::max(m_lastNumber, m_ledger.lastRequestNumber());
    return opened;
}

void Desk::close()
{
    const QMutexLocker lock(&m_mutex);
    m_ledger.close();
}

bool Desk::refusesConnection()
{
    const QMutexLocker lock(&m_mutex);
    return m_faults.strikesConnection();
}

Arrival Desk::arrive(const HttpRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    Arrival out { ++m_lastNumber, {}, request.path.startsWith("/rest/"), Parameters::read(request), std::nullopt };
    out.endpoint = endpointOf(request, out.parameters);
    out.fault = m_faults.strike(out.endpoint);
    PracticeGateway::RequestRecord record;
    record.number = out.number;
    record.endpoint = out.endpoint;
    record.atMs = m_clock.utcMs();
    record.bodySha256 = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
    if (out.parameters)
        record.parameters = out.parameters->withoutCredentials();
    if (out.fault)
        record.fault = out.fault->name;
    m_requests.push_back(std::move(record));
    if (m_requests.size() > keptRequests)
        m_requests.pop_front();
    qCDebug(lcPractice) << "request" << out.number << out.endpoint << (out.fault ? out.fault->name : QString());
    return out;
}

Answer Desk::handle(const Arrival &arrival, int simultaneous)
{
    const QMutexLocker lock(&m_mutex);
    Answer answer = answerFor(arrival, simultaneous);
    if (answer.accepted && !m_requests.empty() && arrival.number >= m_requests.front().number)
        m_requests[static_cast<size_t>(arrival.number - m_requests.front().number)].accepted = true;
    return answer;
}

Answer Desk::unhandled(const Arrival &arrival)
{
    const int defaultFmt = arrival.json ? 3 : 0;
    Answer out;
    out.fmt = arrival.parameters ? formatOf(*arrival.parameters, defaultFmt) : defaultFmt;
    const QString id = arrival.parameters ? arrival.parameters->text("id") : QString();
    if (!id.isEmpty() && arrival.endpoint != "status"_L1)
        out.members.append(idMember(id));
    return out;
}

Answer Desk::answerFor(const Arrival &arrival, int simultaneous)
{
    const int defaultFmt = arrival.json ? 3 : 0;
    if (!arrival.parameters)
        return errorAnswer(1, defaultFmt);
    const Parameters &parameters = *arrival.parameters;
    const int fmt = formatOf(parameters, defaultFmt);
    if (const int code = refusalCode(arrival, simultaneous); code != 0)
        return errorAnswer(code, fmt, {}, code == 9 ? "too many concurrent requests" : nullptr);
    if (arrival.endpoint == "send"_L1 || arrival.endpoint == "cost"_L1 || arrival.endpoint == "rest"_L1)
        return send(parameters, defaultFmt, arrival.number);
    if (arrival.endpoint == "status"_L1)
        return status(parameters, defaultFmt);
    if (arrival.endpoint == "balance"_L1)
        return balance(parameters);
    return errorAnswer(1, fmt);
}

// The block comes before the login is looked at: a blocked address does not learn whether its password is right.
int Desk::refusalCode(const Arrival &arrival, int simultaneous)
{
    const qint64 now = m_clock.monotonicMs();
    if (m_setup.strictLimits && now < m_blockedUntil)
        return 4;
    if (m_setup.strictLimits && simultaneous >= simultaneousLimit)
        return 9;
    if (signedIn(*arrival.parameters))
        return 0;
    if (m_setup.strictLimits && m_counter.count("bad-login", now) >= badLoginsAMinute)
        m_blockedUntil = now + blockMs;
    return 2;
}

bool Desk::signedIn(const Parameters &parameters) const
{
    const QByteArray login = parameters.raw("login");
    const QByteArray password = parameters.raw("psw");
    if (parameters.has("apikey"))
        return parameters.raw("apikey") == m_setup.apiKey;
    if (login.isEmpty()) // newer vendor libraries: an empty login means that psw is the key
        return !password.isEmpty() && password == m_setup.apiKey;
    const QByteArray md5 = QCryptographicHash::hash(m_setup.password, QCryptographicHash::Md5).toHex();
    return parameters.text("login") == m_setup.login && (password == m_setup.password || password == md5);
}

Answer Desk::send(const Parameters &parameters, int defaultFmt, qint64 request)
{
    const Result<SendOrder> order = readOrder(parameters, m_clock.utcMs(), defaultFmt);
    if (!order)
        return errorAnswer(order.error().gatewayCode, formatOf(parameters, defaultFmt));
    const qint64 now = m_clock.monotonicMs();
    if (order->cost == 1) {
        if (m_setup.strictLimits && m_counter.count("cost" + order->priceIdentity, now) > 5)
            return errorAnswer(9, order->fmt);
        return order->hasGood() ? cost(*order) : refuseAll(*order, codeOf(*order), request);
    }
    const QByteArray identity = "send" + order->sendIdentity;
    if (m_setup.duplicateGuard && m_counter.seen(identity, now) > 0)
        return errorAnswer(9, order->fmt);
    if (!order->hasGood())
        return refuseAll(*order, codeOf(*order), request);
    if (m_setup.strictLimits && flooded(*order))
        return refuseAll(*order, 6, request);
    if (order->totalMicros() > m_ledger.balanceMicros())
        return refuseAll(*order, 3, request);
    Answer answer = accept(*order, request);
    if (answer.accepted)
        m_counter.count(identity, now);
    return answer;
}

bool Desk::flooded(const SendOrder &order)
{
    const qint64 now = m_clock.monotonicMs();
    bool out = false;
    for (const OrderedMessage &message : order.messages)
        out = (message.isGood() && !m_flood.allows(message.to.address, now)) || out;
    return out;
}

Answer Desk::cost(const SendOrder &order)
{
    Answer out;
    out.fmt = order.fmt;
    const QString price = moneyText(order.totalMicros());
    const QString count = QString::number(order.totalCount());
    out.line = order.fmt == 1 ? QString(price + u',' + count) : QString(price + " ("_L1 + count + " SMS)"_L1);
    out.members = { { "cost", price, true }, { "cnt", count, false } };
    addRows(out, order);
    return out;
}

// Errors 3, 6, 7 and 8 name an id because the message was registered: status.php knows it afterwards.
Answer Desk::refuseAll(const SendOrder &order, int code, qint64 request)
{
    const bool assigned = order.id.isEmpty();
    const QString id = assigned ? QString::number(m_ledger.lastAutoId() + 1) : order.id;
    if (order.cost == 1)
        return errorAnswer(code, order.fmt, id);
    std::vector<StoredMessage> messages;
    for (const OrderedMessage &message : order.messages) {
        StoredMessage refused = stored(message, order, id, m_clock.utcMs(), request);
        if (message.isGood()) {
            refused.entry.status = code == 3 ? 24 : 23;
            refused.entry.err = code == 3 ? 0 : 251;
            refused.refused = true;
        }
        refused.entry.costMicros = 0;
        messages.push_back(std::move(refused));
    }
    const qint64 lastId = assigned ? id.toLongLong() : m_ledger.lastAutoId();
    if (!m_ledger.append(std::move(messages), m_ledger.balanceMicros(), lastId))
        return unavailable(order.fmt);
    return errorAnswer(code, order.fmt, id);
}

Answer Desk::accept(const SendOrder &order, qint64 request)
{
    const bool assigned = order.id.isEmpty();
    const QString id = assigned ? QString::number(m_ledger.lastAutoId() + 1) : order.id;
    std::vector<StoredMessage> messages;
    messages.reserve(static_cast<size_t>(order.messages.size()));
    for (const OrderedMessage &message : order.messages)
        messages.push_back(stored(message, order, id, m_clock.utcMs(), request));
    const qint64 left = m_ledger.balanceMicros() - order.totalMicros();
    if (!m_ledger.append(std::move(messages), left, assigned ? id.toLongLong() : m_ledger.lastAutoId()))
        return unavailable(order.fmt);

    Answer out;
    out.accepted = true;
    out.fmt = order.fmt;
    const QString price = moneyText(order.totalMicros());
    const QString code
        = order.spokenCode ? QString::number(QRandomGenerator::global()->bounded(1000, 10'000)) : QString();
    out.line = acceptedLine(order, id, code, price, moneyText(left));
    out.members = { idMember(id), { "cnt", QString::number(order.totalCount()), false } };
    if (!code.isEmpty())
        out.members.append({ "code", code, true });
    if (order.cost >= 2)
        out.members.append({ "cost", price, true });
    if (order.cost == 3)
        out.members.append({ "balance", moneyText(left), true });
    addRows(out, order);
    return out;
}

Answer Desk::status(const Parameters &parameters, int defaultFmt)
{
    const Result<StatusQuestion> question = StatusQuestion::read(parameters, defaultFmt);
    if (!question)
        return errorAnswer(1, formatOf(parameters, defaultFmt));
    if (m_setup.strictLimits && statusTooOften(*question))
        return errorAnswer(9, question->fmt);
    if (question->remove)
        return removeMessages(*question);
    Answer out = statusAnswer(*question, m_ledger, m_clock.utcMs(), m_setup.timeScale);
    out.charset = parameters.charset();
    return out;
}

bool Desk::statusTooOften(const StatusQuestion &question)
{
    const qint64 now = m_clock.monotonicMs();
    if (question.list)
        return m_counter.count("status-list", now) > 1;
    const QString message = addressKey(question.phones.first()) + u'/' + question.ids.first();
    return m_counter.count("status/" + message.toUtf8(), now) > 5;
}

// Takes the messages out of what status.php knows. Whether that also stops a waiting one is not known of the real
// gateway; here it does not.
Answer Desk::removeMessages(const StatusQuestion &question)
{
    for (qsizetype i = 0; i < question.phones.size(); ++i) {
        const qsizetype index = m_ledger.find(question.phones[i], question.ids[i]);
        if (index < 0 || !m_ledger.markDeleted(static_cast<size_t>(index)))
            return errorAnswer(5, question.fmt, {}, "message cannot be deleted");
    }
    Answer out;
    out.fmt = question.fmt;
    out.bareOk = true;
    return out;
}

Answer Desk::balance(const Parameters &parameters)
{
    const int fmt = formatOf(parameters);
    const QByteArray cur = parameters.raw("cur");
    if (!cur.isEmpty() && cur != "0" && cur != "1")
        return errorAnswer(1, fmt);
    if (m_setup.strictLimits && m_counter.count("balance", m_clock.monotonicMs()) > 10)
        return errorAnswer(9, fmt);
    Answer out;
    out.fmt = fmt;
    const QString amount = moneyText(m_ledger.balanceMicros());
    out.line = cur == "1" ? QString(amount + " UAH"_L1) : amount;
    out.members = { { "balance", amount, true } };
    if (cur == "1")
        out.members.append({ "currency", u"UAH"_s, true });
    else
        out.root = "balance";
    return out;
}

void Desk::setFaults(const QList<PracticeGateway::Fault> &faults)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.setFaults(faults);
}

QList<PracticeGateway::LedgerEntry> Desk::ledger() const
{
    const QMutexLocker lock(&m_mutex);
    QList<PracticeGateway::LedgerEntry> out;
    out.reserve(static_cast<qsizetype>(m_ledger.messages().size()));
    for (const StoredMessage &message : m_ledger.messages()) {
        if (message.refused)
            continue;
        const DeliveryState state = deliveryAt(message, m_clock.utcMs(), m_setup.timeScale);
        out.append(message.entry);
        out.last().status = state.status;
        out.last().err = state.err;
    }
    return out;
}

QList<PracticeGateway::RequestRecord> Desk::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return { m_requests.begin(), m_requests.end() };
}

qint64 Desk::balanceMicros() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ledger.balanceMicros();
}

void Desk::setBalanceMicros(qint64 micros)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_ledger.setBalance(micros))
        qCWarning(lcPractice) << "the balance could not be stored";
}

} // namespace Visnyk::Practice
