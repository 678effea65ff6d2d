// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/desk.h"

#include "base/logging.h"
#include "sandbox/delivery.h"
#include "sandbox/historycommand.h"
#include "sandbox/numberplan.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr size_t keptRequests = 50'000;
constexpr int badLoginsAMinute = 20;
constexpr int simultaneousLimit = 15;
constexpr qint64 blockMs = 60'000;
constexpr int equalQuestions = 3;

QString endpointOf(const HttpRequest &request, const Result<Parameters> &parameters)
{
    if (request.path == "/sys/send.php")
        return parameters && parameters->raw("cost") == "1" ? u"cost"_s : u"send"_s;
    if (request.path == "/sys/status.php" || request.path == "/rest/status/")
        return u"status"_s;
    if (request.path == "/sys/balance.php")
        return u"balance"_s;
    if (request.path == "/sys/templates.php")
        return u"templates"_s;
    if (request.path == "/sys/get.php")
        return u"get"_s;
    return request.path == "/rest/send/" ? u"rest"_s : u"other"_s;
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
    if (opened)
        opened = m_templates.open(m_setup.dir);
    if (!opened)
        m_ledger.close();
    m_lastNumber = std::max(m_lastNumber, m_ledger.lastRequestNumber());
    m_isOpen = opened.has_value();
    return opened;
}

void Desk::close()
{
    const QMutexLocker lock(&m_mutex);
    m_isOpen = false;
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
    if (out.parameters) {
        record.parameters = out.parameters->withoutCredentials();
        for (const Parameters::File &file : out.parameters->files())
            record.files.append({ QString::fromUtf8(file.field), QString::fromUtf8(file.name),
                QString::fromUtf8(file.type), file.size, file.sha256 });
    }
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
    if (arrival.endpoint == "templates"_L1 || arrival.endpoint == "get"_L1)
        return kept(arrival.endpoint, parameters);
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
    // As everything in a request it is read in the encoding that the request names.
    const bool isPassword = parameters.text("psw") == QString::fromUtf8(m_setup.password);
    return parameters.text("login") == m_setup.login && (isPassword || password == md5);
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

// What the account keeps: templates and history. Three equal questions a minute are answered.
Answer Desk::kept(const QString &endpoint, const Parameters &parameters)
{
    const int fmt = formatOf(parameters);
    QStringList same { endpoint };
    const QList<QPair<QString, QString>> given = parameters.withoutCredentials();
    for (const auto &[name, value] : given)
        same << name << value;
    const QByteArray key = QCryptographicHash::hash(same.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
    if (m_setup.strictLimits && m_counter.count(key, m_clock.monotonicMs()) > equalQuestions)
        return errorAnswer(9, fmt);
    Answer out = endpoint == "templates"_L1 ? templatesAnswer(parameters, m_templates)
                                            : historyAnswer(parameters, m_ledger, m_clock.utcMs(), m_setup.timeScale);
    out.charset = parameters.charset();
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

Result<> Desk::forget(const QString &address)
{
    return remove(
        [key = addressKey(address)](const StoredMessage &message) { return addressKey(message.entry.address) == key; });
}

Result<> Desk::removeOlder(qint64 beforeMs)
{
    return remove([beforeMs](const StoredMessage &message) {
        return std::max(message.entry.acceptedMs, message.entry.sendAtMs) < beforeMs;
    });
}

/** Also while nobody practises: the ledger of earlier times is there. */
Result<> Desk::remove(const std::function<bool(const StoredMessage &)> &isGone)
{
    const QMutexLocker lock(&m_mutex);
    if (m_isOpen)
        return m_ledger.remove(isGone);
    if (m_setup.dir.isEmpty() || !QFileInfo::exists(m_setup.dir))
        return {};
    Result<> done = m_ledger.open(m_setup.dir, m_setup.balanceMicros);
    if (done)
        done = m_ledger.remove(isGone);
    m_ledger.close();
    return done;
}

} // namespace Visnyk::Practice
