// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canary.h"
#include "logcapture.h"
#include "outbox/enginekit.h"
#include "sandbox/practicegateway.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

Address person()
{
    return Address(u"+380501234567"_s);
}

Address refused()
{
    return Address(u"+380501230000"_s);
}

SendPlan planOf(const AccountId &account, const Address &address)
{
    SendPlan plan = planFor({ address });
    plan.account = account;
    plan.draft.account = account;
    plan.draft.text = hostileText();
    return plan;
}

} // namespace

class tst_CanaryEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void engineLeaksNothing_data();
    void engineLeaksNothing();
    void captureSeesWhatIsLogged();

private:
    void connectAccount(const AccountId &id, SecretKind kind, const QString &login);
    /** Queues one message and waits until it has one of @p states; what the errors said is kept. */
    void send(const AccountId &account, const Address &address, const QList<SendState> &states);
    template <typename T> void note(const Result<T> &result)
    {
        if (!result)
            m_said += result.error().detail.toUtf8() + ' ' + result.error().gatewayId.toUtf8() + '\n';
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<PracticeGateway> m_gateway;
    std::unique_ptr<Engine> m_engine;
    QUrl m_url;
    QByteArray m_said;
};

void tst_CanaryEngine::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_said.clear();
    PracticeGateway::Setup setup;
    setup.dir = m_root->filePath(u"ledger"_s);
    setup.login = u"office"_s;
    setup.password = canary().toUtf8();
    setup.apiKey = canary().toUtf8();
    setup.timeScale = 1000;
    setup.duplicateGuard = false;
    setup.strictLimits = false;
    m_gateway = std::make_unique<PracticeGateway>(setup);
    const Result<QUrl> url = m_gateway->start();
    QVERIFY(url);
    m_url = *url;
    Engine::Setup engine;
    engine.dataDir = m_root->filePath(u"data"_s);
    engine.clock = std::make_shared<const SystemClock>();
    engine.machineId = "machine-1";
    m_engine = std::make_unique<Engine>(engine);
}

void tst_CanaryEngine::cleanup()
{
    m_engine.reset();
    m_gateway.reset();
    m_root.reset();
}

void tst_CanaryEngine::connectAccount(const AccountId &id, SecretKind kind, const QString &login)
{
    Account account;
    account.id = id;
    account.label = id.text();
    account.baseUrl = m_url;
    account.login = login;
    account.secretKind = kind;
    m_engine->setAccount(account, SecretBuffer(canary().toUtf8()));
}

void tst_CanaryEngine::send(const AccountId &account, const Address &address, const QList<SendState> &states)
{
    const Result<BatchId> batch = await(m_engine->queue(planOf(account, address)));
    note(batch);
    QVERIFY(batch);
    const auto reached = [&] {
        const Result<BatchProgress> progress = await(m_engine->progress(*batch));
        return progress && std::any_of(states.cbegin(), states.cend(), [&](SendState state) {
            return progress->count(state) == 1;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(reached(), 20'000);
}

void tst_CanaryEngine::engineLeaksNothing_data()
{
    QTest::addColumn<SecretKind>("kind");
    QTest::addColumn<QString>("login");
    QTest::newRow("password") << SecretKind::Password << u"office"_s;
    QTest::newRow("MD5 of it") << SecretKind::PasswordMd5 << u"office"_s;
    QTest::newRow("key") << SecretKind::ApiKey << QString();
}

void tst_CanaryEngine::engineLeaksNothing()
{
    QFETCH(SecretKind, kind);
    QFETCH(QString, login);
    const LogCapture capture(u"visnyk.*=true\nqt.network*=true"_s);
    const AccountId office(u"office"_s);
    const AccountId wrong(u"wrong"_s);
    QVERIFY(await(m_engine->start()));
    connectAccount(office, kind, login);
    const auto balance = await(m_engine->refreshBalance(office));
    note(balance);
    QVERIFY(balance);
    const auto price = await(m_engine->askPrice(office, planOf(office, person()).draft, { person(), refused() }));
    QVERIFY(price);
    QCOMPARE(price->quote.source, PriceSource::Gateway);
    QVERIFY(await(m_engine->saveDraft(u"write"_s, planOf(office, person()).draft)));

    send(office, person(), { SendState::Accepted });
    send(office, refused(), { SendState::Refused });
    const auto faults = PracticeGateway::parseScript("send 1 half-reply\nstatus 1 redirect-302\n");
    QVERIFY(faults);
    m_gateway->setFaults(*faults);
    send(office, person(), { SendState::Unknown, SendState::Accepted });
    m_engine->reconcileNow(office);
    m_engine->refreshDelivery(office);
    const auto isStatus = [](const PracticeGateway::RequestRecord &request) { return request.endpoint == u"status"_s; };
    const auto wasAsked = [&] {
        const auto requests = m_gateway->requests();
        return std::any_of(requests.cbegin(), requests.cend(), isStatus);
    };
    QTRY_VERIFY(wasAsked());

    connectAccount(wrong, SecretKind::Password, u"nobody"_s);
    const auto refused = await(m_engine->refreshBalance(wrong));
    note(refused);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::Auth);
    send(wrong, person(), { SendState::Queued, SendState::Held });
    m_gateway->stop();
    note(await(m_engine->refreshBalance(office)));
    QVERIFY(!m_said.isEmpty());
    QVERIFY(await(m_engine->shutDown(false)));

    const QByteArray log = LogCapture::take();
    QVERIFY2(log.contains("visnyk.gateway POST"), log.constData());
    QVERIFY2(log.contains("visnyk.practice"), log.constData());
    QCOMPARE(found(secretNeedles() + hostileNeedles(), log), QStringList());
    QCOMPARE(found(secretNeedles() + hostileNeedles(), m_said), QStringList());
    QCOMPARE(foundBelow(secretNeedles(), m_root->path()), QStringList());
    // The search reaches the database: what must be there is found there.
    QVERIFY(!foundBelow(hostileNeedles(), m_root->filePath(u"data"_s)).isEmpty());
}

void tst_CanaryEngine::captureSeesWhatIsLogged()
{
    const LogCapture capture(u"visnyk.*=true\nqt.network*=true"_s);
    const QLoggingCategory category("visnyk.gateway");
    qCDebug(category).noquote() << "psw" << canary() << "to" << person().text();
    const QByteArray log = LogCapture::take();
    QVERIFY(found(secretNeedles(), log).contains(u"UTF-8"_s));
    QVERIFY(found(hostileNeedles(), log).contains(u"UTF-8"_s));
}

QTEST_GUILESS_MAIN(tst_CanaryEngine)
#include "tst_canary_engine.moc"
