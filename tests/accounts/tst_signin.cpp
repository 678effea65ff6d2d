// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/signin.h"

#include "accounts/accountbook.h"
#include "accounts/memorysecretstore.h"

#include "secretstoresuite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Visnyk;
using Visnyk::Testing::finished;
using Visnyk::Testing::outcome;
using Visnyk::Testing::plain;
using Visnyk::Testing::shared;
using Behaviour = MemorySecretStore::Behaviour;

class tst_SignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void savedSecretsAreHandedOnOnce();
    void practiceNeedsNoKeyStore();
    void practiceWaitsForItsGateway();
    void nothingSavedIsMissingAndKeepsTheAccount();
    void absentKeyStoreIsTriedOnceMore();
    void absentKeyStoreThatComesBackIsUsed();
    void typedSecretIsUsedAtOnceAndSaved();
    void typedSecretThatCannotBeSavedIsKeptUntilQuit();
    void sessionSecretIsNotSaved();
    void unusableSecretsAreRefused_data();
    void unusableSecretsAreRefused();
    void anotherHostOrLoginNeedsAnotherSecret_data();
    void anotherHostOrLoginNeedsAnotherSecret();
    void aNewLabelKeepsTheSecret();
    void forgettingRemovesTheSecret();
    void forgettingKeepsASecretThatAnotherAccountUses();
    void aLateAnswerDoesNotReplaceATypedSecret();
    void unknownAccountsAreRefused();

private:
    [[nodiscard]] Account addAccount(const QString &label = u"Office"_s);
    void save(const Account &account, QByteArrayView secret);
    [[nodiscard]] SignIn::State stateOf(const Account &account) const { return m_signIn->state(account.id); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<MemorySecretStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
    QStringList m_connected; // "Office https://smsc.ua secret"
};

void tst_SignIn::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<AccountBook>(m_dir->path());
    QVERIFY(m_book->load());
    m_book->setPracticeUrl(QUrl(u"http://127.0.0.1:40123"_s));
    m_store = std::make_unique<MemorySecretStore>();
    m_connected.clear();
    m_signIn = std::make_unique<SignIn>(*m_book, *m_store, [this](const Account &account, const SecretBuffer &secret) {
        if (!account.practice)
            m_connected.append(
                account.label + u' ' + account.baseUrl.host() + u' ' + QString::fromUtf8(secret.reveal()));
    });
    m_signIn->setRetryDelayMs(20);
}

void tst_SignIn::cleanup()
{
    m_signIn.reset();
    m_store.reset();
    m_book.reset();
    m_dir.reset();
}

Account tst_SignIn::addAccount(const QString &label)
{
    Account account;
    account.label = label;
    account.baseUrl = QUrl(u"https://smsc.ua"_s);
    account.login = u"office"_s;
    return m_book->save(account).value_or(Account());
}

void tst_SignIn::save(const Account &account, QByteArrayView secret)
{
    QCOMPARE(outcome(finished(m_store->write(secretKey(account), shared(secret)))), u"ok"_s);
}

void tst_SignIn::savedSecretsAreHandedOnOnce()
{
    const Account account = addAccount();
    save(account, "saved");
    const QSignalSpy states(m_signIn.get(), &SignIn::stateChanged);
    m_signIn->start();
    QVERIFY(stateOf(account) == SignIn::State::Reading);
    QTRY_VERIFY(stateOf(account) == SignIn::State::Ready);
    QCOMPARE(m_connected, QStringList { u"Office smsc.ua saved"_s });
    QCOMPARE(m_store->reads(), 1);
    QCOMPARE(states.size(), 3); // practice ready, office reading, office ready
}

void tst_SignIn::practiceNeedsNoKeyStore()
{
    m_store->setBehaviour(Behaviour::Absent);
    QByteArray secret;
    SignIn signIn(
        *m_book, *m_store, [&](const Account &, const SecretBuffer &given) { secret = given.reveal().toByteArray(); });
    signIn.start();
    QVERIFY(signIn.state(AccountId(PracticeAccountId)) == SignIn::State::Ready);
    QCOMPARE(secret, QByteArray("practice"));
    QCOMPARE(m_store->reads(), 0);
    QCOMPARE(outcome(finished(signIn.provide(AccountId(PracticeAccountId), SecretBuffer("x")))), u"input"_s);
    QCOMPARE(outcome(finished(signIn.forget(m_book->accounts().constFirst()))), u"ok"_s);
    QCOMPARE(m_store->count(), 0);
}

void tst_SignIn::practiceWaitsForItsGateway()
{
    AccountBook book(m_dir->path());
    QVERIFY(book.load());
    QStringList connected;
    SignIn signIn(book, *m_store,
        [&](const Account &account, const SecretBuffer &) { connected.append(account.baseUrl.toString()); });
    signIn.start();
    QVERIFY(connected.isEmpty());
    book.setPracticeUrl(QUrl(u"http://127.0.0.1:40123"_s));
    QCOMPARE(connected, QStringList { u"http://127.0.0.1:40123"_s });
    book.setPracticeUrl(QUrl(u"http://127.0.0.1:40124"_s));
    QCOMPARE(connected.size(), 2);
}

void tst_SignIn::nothingSavedIsMissingAndKeepsTheAccount()
{
    const Account account = addAccount();
    save(account, "saved");
    m_store->setBehaviour(Behaviour::Locked);
    m_signIn->start();
    QTRY_VERIFY(stateOf(account) == SignIn::State::Missing);
    QVERIFY(m_book->find(account.id));
    QCOMPARE(m_store->count(), 1);
    QVERIFY(m_connected.isEmpty());
}

void tst_SignIn::absentKeyStoreIsTriedOnceMore()
{
    const Account account = addAccount();
    m_store->setBehaviour(Behaviour::Absent);
    const QSignalSpy states(m_signIn.get(), &SignIn::stateChanged);
    m_signIn->start();
    QTRY_VERIFY(stateOf(account) == SignIn::State::Unavailable);
    QTRY_COMPARE(m_store->reads(), 2);
    QTRY_COMPARE(states.size(), 4); // practice, reading, unavailable, unavailable again
    QVERIFY(stateOf(account) == SignIn::State::Unavailable);
    QVERIFY(m_book->find(account.id));
}

void tst_SignIn::absentKeyStoreThatComesBackIsUsed()
{
    const Account account = addAccount();
    save(account, "saved");
    m_store->setBehaviour(Behaviour::Absent);
    m_signIn->start();
    QTRY_VERIFY(stateOf(account) == SignIn::State::Unavailable);
    m_store->setBehaviour(Behaviour::Working);
    QTRY_VERIFY(stateOf(account) == SignIn::State::Ready);
    QCOMPARE(m_connected, QStringList { u"Office smsc.ua saved"_s });
}

void tst_SignIn::typedSecretIsUsedAtOnceAndSaved()
{
    const Account account = addAccount();
    m_signIn->start();
    QTRY_VERIFY(stateOf(account) == SignIn::State::Missing);
    const auto provided = m_signIn->provide(account.id, SecretBuffer("typed"));
    QCOMPARE(m_connected, QStringList { u"Office smsc.ua typed"_s });
    QCOMPARE(outcome(finished(provided)), u"ok"_s);
    QTRY_VERIFY(stateOf(account) == SignIn::State::Ready);
    QCOMPARE(plain(finished(m_store->read(secretKey(account)))), QByteArray("typed"));
}

void tst_SignIn::typedSecretThatCannotBeSavedIsKeptUntilQuit()
{
    Account account = addAccount();
    m_store->setBehaviour(Behaviour::WriteFails);
    m_signIn->start();
    QCOMPARE(outcome(finished(m_signIn->provide(account.id, SecretBuffer("typed")))), u"keystore"_s);
    QVERIFY(stateOf(account) == SignIn::State::SessionOnly);
    account.currency = u"UAH"_s; // learned from the balance
    QVERIFY(m_book->save(account));
    QVERIFY(stateOf(account) == SignIn::State::SessionOnly);
    QCOMPARE(m_connected, (QStringList { u"Office smsc.ua typed"_s, u"Office smsc.ua typed"_s }));
}

void tst_SignIn::sessionSecretIsNotSaved()
{
    const Account account = addAccount();
    m_signIn->start();
    m_signIn->provideForSession(account.id, SecretBuffer("typed"));
    QVERIFY(stateOf(account) == SignIn::State::SessionOnly);
    QCOMPARE(m_connected, QStringList { u"Office smsc.ua typed"_s });
    QCOMPARE(m_store->count(), 0);
}

void tst_SignIn::unusableSecretsAreRefused_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("too long") << QByteArray(257, 'x');
}

void tst_SignIn::unusableSecretsAreRefused()
{
    QFETCH(QByteArray, secret);
    const Account account = addAccount();
    m_signIn->start();
    QTRY_VERIFY(stateOf(account) == SignIn::State::Missing);
    QCOMPARE(outcome(finished(m_signIn->provide(account.id, SecretBuffer(secret)))), u"input"_s);
    QTest::ignoreMessage(QtWarningMsg, "a secret that cannot be used was not taken");
    m_signIn->provideForSession(account.id, SecretBuffer(secret));
    QVERIFY(stateOf(account) == SignIn::State::Missing);
    QVERIFY(m_connected.isEmpty());
}

void tst_SignIn::anotherHostOrLoginNeedsAnotherSecret_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("login");
    QTest::newRow("host") << u"https://example.com"_s << u"office"_s;
    QTest::newRow("port") << u"https://smsc.ua:8443"_s << u"office"_s;
    QTest::newRow("scheme") << u"http://localhost"_s << u"office"_s;
    QTest::newRow("login") << u"https://smsc.ua"_s << u"other"_s;
}

void tst_SignIn::anotherHostOrLoginNeedsAnotherSecret()
{
    QFETCH(QString, base);
    QFETCH(QString, login);
    Account account = addAccount();
    save(account, "saved");
    m_signIn->start();
    QTRY_VERIFY(stateOf(account) == SignIn::State::Ready);
    m_connected.clear();
    account.baseUrl = QUrl(base);
    account.login = login;
    QVERIFY(m_book->save(account));
    QTRY_VERIFY(stateOf(account) == SignIn::State::Missing);
    QVERIFY(m_connected.isEmpty());
    QCOMPARE(m_store->count(), 1); // and the old one is not thrown away
}

void tst_SignIn::aNewLabelKeepsTheSecret()
{
    Account account = addAccount();
    save(account, "saved");
    m_signIn->start();
    QTRY_VERIFY(stateOf(account) == SignIn::State::Ready);
    m_store->setBehaviour(Behaviour::Locked);
    account.label = u"Head office"_s;
    QVERIFY(m_book->save(account));
    QCOMPARE(m_connected.constLast(), u"Head office smsc.ua saved"_s);
    QVERIFY(stateOf(account) == SignIn::State::Ready);
    QCOMPARE(m_store->reads(), 1);
}

void tst_SignIn::forgettingRemovesTheSecret()
{
    const Account account = addAccount();
    save(account, "saved");
    m_signIn->start();
    QTRY_VERIFY(stateOf(account) == SignIn::State::Ready);
    QCOMPARE(outcome(finished(m_signIn->forget(account))), u"ok"_s);
    QVERIFY(stateOf(account) == SignIn::State::Missing);
    QCOMPARE(m_store->count(), 0);
}

void tst_SignIn::forgettingKeepsASecretThatAnotherAccountUses()
{
    const Account first = addAccount(u"First"_s);
    const Account second = addAccount(u"Second"_s); // same host and login
    save(first, "saved");
    m_signIn->start();
    QTRY_VERIFY(stateOf(second) == SignIn::State::Ready);
    QCOMPARE(outcome(finished(m_signIn->forget(first))), u"ok"_s);
    QCOMPARE(m_store->count(), 1);
    QVERIFY(m_book->remove(first.id));
    QCOMPARE(outcome(finished(m_signIn->forget(second))), u"ok"_s);
    QCOMPARE(m_store->count(), 0);
}

void tst_SignIn::aLateAnswerDoesNotReplaceATypedSecret()
{
    const Account account = addAccount();
    save(account, "saved");
    m_store->setBehaviour(Behaviour::Absent);
    m_signIn->start(); // asks; the answer comes through the event loop
    m_signIn->provideForSession(account.id, SecretBuffer("typed"));
    m_store->setBehaviour(Behaviour::Working);
    // One more account's way through the event loop shows that the first answer has long arrived.
    Account other = addAccount(u"Other"_s);
    QTRY_VERIFY(stateOf(other) == SignIn::State::Ready);
    QVERIFY(stateOf(account) == SignIn::State::SessionOnly);
    QCOMPARE(m_connected, (QStringList { u"Office smsc.ua typed"_s, u"Other smsc.ua saved"_s }));
}

void tst_SignIn::unknownAccountsAreRefused()
{
    m_signIn->start();
    const AccountId nobody(u"nobody"_s);
    QCOMPARE(outcome(finished(m_signIn->provide(nobody, SecretBuffer("x")))), u"not_found"_s);
    QVERIFY(m_signIn->state(nobody) == SignIn::State::Missing);
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
