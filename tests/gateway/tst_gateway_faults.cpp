// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client against every fault the practice gateway knows, judged by that gateway's own ledger: never two sends of
// one attempt, never "sent" without the ledger, never "not sent" against it.

#include "gatewaytesting.h"
#include "sandbox/practicegateway.h"
#include "testauthority.h"

#include <QTest>

#include <algorithm>

using namespace Visnyk;
using namespace Qt::StringLiterals;

using BodyForm = GatewayClient::BodyForm;

class tst_GatewayFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendTellsTheTruth_data();
    void sendTellsTheTruth();
    void whatWasNotSentStaysUnsent();
    void readingTellsTheTruth_data();
    void readingTellsTheTruth();
    void thereAreThirtyFaultsAndMore();

private:
    struct Claim
    {
        QString id;
        QString fault;
        bool tls = false;
    };
    [[nodiscard]] PracticeGateway &gateway(bool tls) { return tls ? *m_secure : *m_plain; }
    [[nodiscard]] GatewayClient::Config configFor(bool tls, BodyForm form, const QString &fault = {}) const;
    [[nodiscard]] qsizetype ledgerCount(bool tls, const QString &id);
    [[nodiscard]] qsizetype arrivals(bool tls, const QString &id);
    void judgeSend(const QString &fault, bool tls, BodyForm form);
    void judgeCost(GatewayClient &client);
    void judgeStatus(GatewayClient &client);
    void judgeBalance(GatewayClient &client, bool tls);
    void judgeTemplates(GatewayClient &client, const QString &fault);

    TestAuthority m_authority;
    std::unique_ptr<PracticeGateway> m_plain;
    std::unique_ptr<PracticeGateway> m_secure;
    QUrl m_plainUrl;
    QUrl m_secureUrl;
    qint64 m_lastId = 0;
    QList<Claim> m_notSent;
    GatewayId m_known; // a message that was accepted without a fault
    Money m_trueCost;  // of the sample request
    const GatewayTemplate m_template { {}, u"Reminder"_s, u"Завтра о 10:00"_s, u"sms"_s, {} };
    qsizetype m_sentSoFar = 0;
};

namespace {

PracticeGateway::Setup setup()
{
    PracticeGateway::Setup result;
    result.duplicateGuard = false; // it would hide what this test looks for
    result.strictLimits = false;
    result.balanceMicros = 100'000'000'000;
    return result;
}

/** Pauses that a test can wait for, and those that outlive its deadlines. */
QString argumentFor(const QString &fault)
{
    if (fault == "delay"_L1 || fault == "delay-before-accept"_L1 || fault == "late-accept"_L1)
        return u"20"_s;
    return {};
}

QList<PracticeGateway::Fault> always(const QString &fault, const QString &endpoint)
{
    return { PracticeGateway::Fault { endpoint, 0, fault, argumentFor(fault) } };
}

/** Odd, but answers by the published rules. */
bool mustSucceed(const QString &fault)
{
    static const QStringList harmless { u"chunked-reply"_s, u"continue-first"_s, u"bom"_s, u"lying-charset"_s,
        u"extra-member"_s, u"numbers-as-strings"_s, u"strings-as-numbers"_s, u"text-id-unquoted"_s, u"delay"_s,
        u"delay-before-accept"_s };
    return harmless.contains(fault);
}

bool claimsNotSent(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unanswered: return false;
    case Error::Kind::Throttled: return error.gatewayCode != 9; // 9 may be the echo of what was accepted
    default: return true;
    }
}

} // namespace

void tst_GatewayFaults::initTestCase()
{
    QVERIFY(m_authority.isValid());
    m_plain = std::make_unique<PracticeGateway>(setup());
    PracticeGateway::Setup secure = setup();
    secure.tls = m_authority.serverTls(u"IP:127.0.0.1"_s);
    m_secure = std::make_unique<PracticeGateway>(secure);
    const Result<QUrl> plainUrl = m_plain->start();
    const Result<QUrl> secureUrl = m_secure->start();
    QVERIFY(plainUrl && secureUrl);
    m_plainUrl = *plainUrl;
    m_secureUrl = *secureUrl;
    QCOMPARE(m_secureUrl.scheme(), u"https"_s);

    const auto client = clientFor(configFor(false, BodyForm::UrlEncoded), "practice");
    const Result<CostReply> cost = resultOf(client->cost(sampleRequest()));
    QVERIFY2(cost, cost ? "" : qPrintable(cost.error().detail));
    m_trueCost = cost->cost;
    QVERIFY(m_trueCost > Money());
    m_known = sampleRequest().id;
    for (const bool tls : { false, true }) {
        const auto asker = clientFor(configFor(tls, BodyForm::UrlEncoded), "practice");
        const Result<SendReply> sent = resultOf(asker->send(sampleRequest()));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
        const Result<QString> added = resultOf(asker->addTemplate(m_template));
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    }
}

GatewayClient::Config tst_GatewayFaults::configFor(bool tls, BodyForm form, const QString &fault) const
{
    GatewayClient::Config config = testConfig(tls ? m_secureUrl : m_plainUrl);
    config.login = u"practice"_s;
    config.bodyForm = form;
    // Short only where silence is the point: a slow machine must not turn good answers into none.
    constexpr int ShortMs = 120;
    constexpr int LongMs = 20'000;
    const bool isSilent = fault.startsWith("hang"_L1) || fault.startsWith("drip"_L1);
    config.sendTimeoutMs = isSilent ? ShortMs : LongMs;
    config.readTimeoutMs = config.sendTimeoutMs;
    config.readRetryMs = { 1 };
    config.throttledRetryMs = 1;
    if (tls)
        config.tls = m_authority.clientTls();
    return config;
}

qsizetype tst_GatewayFaults::ledgerCount(bool tls, const QString &id)
{
    const QList<PracticeGateway::LedgerEntry> ledger = gateway(tls).ledger();
    return std::count_if(ledger.cbegin(), ledger.cend(), [&id](const auto &entry) { return entry.id == id; });
}

qsizetype tst_GatewayFaults::arrivals(bool tls, const QString &id)
{
    const QList<PracticeGateway::RequestRecord> requests = gateway(tls).requests();
    return std::count_if(requests.cbegin(), requests.cend(), [&id](const auto &request) {
        return request.parameters.contains({ u"id"_s, id }) && request.endpoint != "status"_L1;
    });
}

void tst_GatewayFaults::sendTellsTheTruth_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<BodyForm>("form");
    for (const QString &fault : PracticeGateway::faultNames()) {
        for (const bool tls : { false, true }) {
            for (const BodyForm form : { BodyForm::UrlEncoded, BodyForm::Multipart, BodyForm::Json }) {
                QTest::addRow("%s, %s, form %d", qPrintable(fault), tls ? "https" : "http", int(form))
                    << fault << tls << form;
            }
        }
    }
}

void tst_GatewayFaults::sendTellsTheTruth()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, tls);
    QFETCH(const BodyForm, form);
    gateway(tls).setFaults(always(fault, u"*"_s));
    judgeSend(fault, tls, form);
    gateway(tls).setFaults({});
}

void tst_GatewayFaults::judgeSend(const QString &fault, bool tls, BodyForm form)
{
    SendRequest request = sampleRequest();
    request.id = GatewayId(u"faults-"_s + QString::number(++m_lastId));
    const QString id = request.id.text();
    const auto client = clientFor(configFor(tls, form, fault), "practice");
    const Result<SendReply> reply = resultOf(client->send(request));
    QVERIFY(arrivals(tls, id) <= 1);
    if (reply) {
        ++m_sentSoFar;
        QCOMPARE(reply->id, id);
        QCOMPARE(ledgerCount(tls, id), 1);
        return;
    }
    QVERIFY2(!mustSucceed(fault), qPrintable(reply.error().detail));
    QVERIFY(kindOf(reply) != Error::Kind::NotFound); // the future never finished
    QVERIFY(ledgerCount(tls, id) <= 1);
    if (claimsNotSent(reply.error())) {
        QCOMPARE(ledgerCount(tls, id), 0);
        m_notSent.append({ id, fault, tls });
    }
}

/** Some faults accept late: the claims are checked again when all is over. */
void tst_GatewayFaults::whatWasNotSentStaysUnsent()
{
    for (const Claim &claim : std::as_const(m_notSent))
        QVERIFY2(ledgerCount(claim.tls, claim.id) == 0, qPrintable(claim.fault));
    for (const bool tls : { false, true }) {
        QHash<QString, int> times;
        for (const PracticeGateway::LedgerEntry &entry : gateway(tls).ledger())
            QVERIFY2(++times[entry.id] == 1, qPrintable(entry.id));
    }
    QVERIFY(m_sentSoFar >= 60); // the harmless ones at least, or nothing was tested
}

void tst_GatewayFaults::readingTellsTheTruth_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<BodyForm>("form");
    for (const QString &fault : PracticeGateway::faultNames()) {
        for (const bool tls : { false, true }) {
            for (const BodyForm form : { BodyForm::UrlEncoded, BodyForm::Multipart, BodyForm::Json }) {
                QTest::addRow("%s, %s, form %d", qPrintable(fault), tls ? "https" : "http", int(form))
                    << fault << tls << form;
            }
        }
    }
}

void tst_GatewayFaults::readingTellsTheTruth()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, tls);
    QFETCH(const BodyForm, form);
    const qsizetype before = gateway(tls).ledger().size();
    gateway(tls).setFaults(always(fault, u"*"_s));
    const auto client = clientFor(configFor(tls, form, fault), "practice");
    judgeCost(*client);
    judgeStatus(*client);
    judgeBalance(*client, tls);
    judgeTemplates(*client, fault);
    gateway(tls).setFaults({});
    QCOMPARE(gateway(tls).ledger().size(), before); // nothing was sent by asking
}

void tst_GatewayFaults::judgeCost(GatewayClient &client)
{
    const Result<CostReply> reply = resultOf(client.cost(sampleRequest()));
    if (reply)
        QCOMPARE(reply->cost.micros(), m_trueCost.micros());
    else
        QVERIFY(kindOf(reply) != Error::Kind::NotFound);
}

void tst_GatewayFaults::judgeStatus(GatewayClient &client)
{
    const Result<QList<StatusReport>> reply = resultOf(client.status({ { u"+380501234567"_s, m_known } }));
    if (!reply) {
        QVERIFY(kindOf(reply) != Error::Kind::NotFound);
        return;
    }
    for (const StatusReport &report : *reply) {
        QCOMPARE(report.id, m_known.text());
        QCOMPARE(report.phone, u"380501234567"_s);
        QVERIFY(report.status != -3); // it is there: "absent" would be a lie
    }
}

void tst_GatewayFaults::judgeBalance(GatewayClient &client, bool tls)
{
    const Result<BalanceReply> reply = resultOf(client.balance());
    if (reply)
        QCOMPARE(reply->balance.micros(), gateway(tls).balanceMicros());
    else
        QVERIFY(kindOf(reply) != Error::Kind::NotFound);
}

/** Either what the account keeps, all of it, or no answer; "none" would make the program offer to add it again. */
void tst_GatewayFaults::judgeTemplates(GatewayClient &client, const QString &fault)
{
    const Result<QList<GatewayTemplate>> reply = resultOf(client.templates());
    // These answers are well-formed: the list is another one, or its text is in the gateway's own encoding.
    static const QStringList honest { u"no-phones"_s, u"missing-phone"_s, u"extra-phone"_s, u"invalid-utf8"_s };
    if (!reply || honest.contains(fault))
        return;
    QCOMPARE(reply->size(), 1);
    QCOMPARE(reply->constFirst().name, m_template.name);
    QCOMPARE(reply->constFirst().text, m_template.text);
}

void tst_GatewayFaults::thereAreThirtyFaultsAndMore()
{
    QVERIFY(PracticeGateway::faultNames().size() >= 30);
}

QTEST_GUILESS_MAIN(tst_GatewayFaults)
#include "tst_gateway_faults.moc"
