// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clisession.h"

#include "accounts/keychainsecretstore.h"
#include "base/processlock.h"
#include "gateway/sharedlimits.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

// Name space of the ids of accounts that exist only on a command line.
constexpr QUuid TypedAccounts(0x5d1f7c1a, 0x0b0e, 0x4a55, 0x9c, 0x3e, 0x6f, 0x2a, 0x4d, 0x81, 0x90, 0x17);

PracticeGateway::Setup practiceIn(const QString &dataDir)
{
    PracticeGateway::Setup setup;
    setup.dir = dataDir + u"/practice"_s;
    return setup;
}

} // namespace

QString CliSession::dataDir(const CliContext &context)
{
    const QString given = context.value(u"data-dir"_s);
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                           : QDir(given).absolutePath();
}

CliSession::CliSession(CliContext &context, QString label)
    : m_context(context)
    , m_label(std::move(label))
    , m_dataDir(dataDir(context))
    , m_clock(std::make_shared<SystemClock>())
    , m_book(m_dataDir)
    , m_settings(m_dataDir)
{
    const Result<> loaded = m_book.load();
    if (!loaded)
        context.output.note(loaded.error().detail);
}

CliSession::~CliSession()
{
    if (!m_engine)
        return;
    const Result<> ended = await(m_engine->shutDown(false));
    if (!ended)
        m_context.output.note(ended.error().detail);
}

SecretStore &CliSession::secrets()
{
    if (!m_secrets)
        m_secrets = std::make_unique<KeychainSecretStore>();
    return *m_secrets;
}

Result<Account> CliSession::withPracticeAddress(Account account)
{
    if (!account.practice || !account.baseUrl.isEmpty())
        return account;
    if (!m_practice) {
        if (!m_engine) {
            // The practice gateway keeps its ledger in the data directory: two of them at once would overwrite each
            // other.
            QDir().mkpath(m_dataDir);
            m_practiceLock = std::make_unique<QLockFile>(m_dataDir + u"/visnyk.lock"_s);
            if (takeLock(*m_practiceLock) != QLockFile::NoError) {
                return failure(Error::Kind::Storage,
                    u"locked: Visnyk is open with this data directory; close it, or use another account or --data-dir"_s);
            }
        }
        m_practice = std::make_unique<PracticeGateway>(practiceIn(m_dataDir));
        const Result<QUrl> url = m_practice->start();
        if (!url)
            return failure(url.error());
        m_book.setPracticeUrl(*url);
    }
    return m_book.find(account.id).value_or(account);
}

Result<Account> CliSession::account()
{
    const QString label = m_label.isEmpty() ? m_context.value(u"account"_s) : m_label;
    const QString gateway = m_context.value(u"gateway"_s);
    const QString login = m_context.value(u"login"_s);
    std::optional<Account> account;
    if (!label.isEmpty()) {
        account = m_book.findByLabel(label);
        if (!account)
            account = m_book.find(AccountId(label));
        if (!account)
            return failure(
                Error::Kind::NotFound, u"there is no account \"%1\"; see visnyk-cli accounts list"_s.arg(label));
    } else if (login.isEmpty() || gateway.isEmpty()) {
        account = m_book.find(m_book.current());
    }
    if (!gateway.isEmpty()) {
        const Result<QUrl> base = checkedBaseUrl(gateway);
        if (!base)
            return failure(base.error());
        if (!account) {
            Account typed;
            typed.id = AccountId(QUuid::createUuidV5(TypedAccounts, QString(base->toString() + u'|' + login))
                                     .toString(QUuid::WithoutBraces));
            typed.label = QString(login + u'@' + base->host());
            typed.login = login;
            account = typed;
        }
        account->baseUrl = *base;
    }
    if (!account)
        return failure(Error::Kind::NotFound, u"no account is chosen; name one with --account"_s);
    return withPracticeAddress(*account);
}

Result<SharedSecret> CliSession::secret(const Account &account)
{
    if (m_context.typedSecret)
        return m_context.typedSecret;
    if (account.practice)
        return std::make_shared<const SecretBuffer>(QByteArrayView(PracticePassword.data(), PracticePassword.size()));
    Result<SharedSecret> saved = await(secrets().read(secretKey(account)));
    if (saved) {
        m_context.hide(*saved);
        return saved;
    }
    Error error = saved.error();
    error.detail = error.kind == Error::Kind::NotFound
        ? u"no password is saved for \"%1\", or the key store is locked; use --password-stdin"_s.arg(account.label)
        : u"the key store does not answer (%1); use --password-stdin"_s.arg(error.detail);
    error.kind = Error::Kind::KeyStore;
    return failure(error);
}

/** In the engine's thread. */
Result<> CliSession::forgetInPractice(const Address &person) const
{
    return m_practice ? m_practice->forget(person.text())
                      : PracticeGateway(practiceIn(m_dataDir)).forget(person.text());
}

Result<std::unique_ptr<GatewayClient>> CliSession::client()
{
    const Result<Account> chosen = account();
    if (!chosen)
        return failure(chosen.error());
    const Result<SharedSecret> key = secret(*chosen);
    if (!key)
        return failure(key.error());
    GatewayClient::Config config;
    config.baseUrl = chosen->baseUrl;
    config.login = chosen->login;
    config.secretKind = chosen->secretKind;
    config.limitsDir = SharedLimits::meetingPlace();
    return std::make_unique<GatewayClient>(config, (*key)->clone(), m_clock);
}

Result<StartReport> CliSession::makeEngine(bool readOnly)
{
    Engine::Setup setup;
    setup.dataDir = m_dataDir;
    setup.clock = m_clock;
    setup.machineId = QSysInfo::machineUniqueId();
    setup.readOnly = readOnly;
    setup.forgetElsewhere = [this](const Address &person) { return forgetInPractice(person); };
    setup.mayResume = false; // only "resume" goes on with what the window left
    m_engine = std::make_unique<Engine>(setup);
    Result<StartReport> report = await(m_engine->start());
    if (!report) {
        m_engine.reset();
    } else if (!report->quarantined.isEmpty()) {
        // What was sent and what is unknown is in that file: a script must not go on as if nothing had been sent.
        return failure(Error::Kind::Storage,
            u"damaged: the database was put aside as %1 and an empty one begun; nothing was done. Look what the last "
            u"commands sent before you repeat them"_s.arg(report->quarantined));
    }
    return report;
}

Result<> CliSession::endAndLook()
{
    const Result<> ended = await(m_engine->shutDown(false));
    if (!ended)
        m_context.output.note(ended.error().detail);
    const Result<StartReport> looking = makeEngine(true);
    return looking ? Result<>() : failure(looking.error());
}

Result<StartReport> CliSession::startLooking()
{
    return makeEngine(true);
}

Result<StartReport> CliSession::startEngine()
{
    return makeEngine(false);
}

Result<Account> CliSession::startWithAccount()
{
    const Result<StartReport> report = makeEngine(false);
    if (!report)
        return failure(report.error());
    Result<Account> chosen = account();
    if (!chosen)
        return chosen;
    const Result<SharedSecret> key = secret(*chosen);
    if (!key)
        return failure(key.error());
    m_engine->setAccount(*chosen, (*key)->clone());
    return chosen;
}

} // namespace Visnyk
