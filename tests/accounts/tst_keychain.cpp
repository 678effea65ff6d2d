// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by with_keyring.sh, which says in VISNYK_KEY_STORE what kind of key store it made.

#include "accounts/accountbook.h"
#include "accounts/keychainsecretstore.h"
#include "accounts/signin.h"

#include "secretstoresuite.h"

#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Visnyk;
using namespace Visnyk::Testing;

namespace {

constexpr int ShortDeadlineMs = 300;

bool isKeyStore(const char *name)
{
    return qgetenv("VISNYK_KEY_STORE") == name;
}

Account office()
{
    Account account;
    account.label = u"Office"_s;
    account.baseUrl = QUrl(u"https://example.com"_s);
    account.login = u"office"_s;
    return account;
}

} // namespace

class tst_Keychain : public SecretStoreSuite
{
    Q_OBJECT

protected:
    [[nodiscard]] std::unique_ptr<SecretStore> makeStore() override { return std::make_unique<KeychainSecretStore>(); }
    [[nodiscard]] bool isWorking() const override { return isKeyStore("unlocked") || !isSuiteTest(); }

private:
    [[nodiscard]] static bool isSuiteTest()
    {
        return SecretStoreSuite::staticMetaObject.indexOfSlot(
                   QByteArray(QTest::currentTestFunction()).append("()").constData())
            >= 0;
    }

private Q_SLOTS:
    void savesForTheLockedTest();
    void lockedKeyStoreFindsNothingAndKeepsTheAccount();
    void absentKeyStoreSaysSo();
    void silentKeyStoreEndsAtItsDeadlineAndTheWindowLives();
    void silentKeyStoreIsAskedAgainAfterAWhile();
    void whatWasSavedTooLateIsTakenAway();
    void whatWasSavedSinceStays();
    void signInWorksWithTypedPassword_data();
    void signInWorksWithTypedPassword();
    void savedPasswordIsFoundAfterARestart();
};

void tst_Keychain::savesForTheLockedTest()
{
    if (!isKeyStore("prepare"))
        QSKIP("only before the locked test");
    QCOMPARE(outcome(finished(m_store->write(secretKey(office()), shared("canary-7Qz-Visnyk")))), u"ok"_s);
}

void tst_Keychain::lockedKeyStoreFindsNothingAndKeepsTheAccount()
{
    if (!isKeyStore("locked"))
        QSKIP("only with a locked key store");
    QCOMPARE(outcome(finished(m_store->read(secretKey(office())))), u"not_found"_s);
    QCOMPARE(outcome(finished(m_store->write(secretKey(office()), shared("another")))), u"keystore"_s);

    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    const auto saved = book.save(office());
    QVERIFY(saved);
    SignIn signIn(book, *m_store, [](const Account &, const SecretBuffer &) { QFAIL("there is no secret"); });
    signIn.start();
    QTRY_VERIFY(signIn.state(saved->id) == SignIn::State::Missing);
    QVERIFY(book.find(saved->id));
}

void tst_Keychain::absentKeyStoreSaysSo()
{
    if (!isKeyStore("absent"))
        QSKIP("only without a session bus");
    QCOMPARE(outcome(finished(m_store->read(u"psw|https://example.com|a"_s))), u"keystore"_s);
    QCOMPARE(
        outcome(finished(m_store->write(u"psw|https://example.com|a"_s, shared("canary-7Qz-Visnyk")))), u"keystore"_s);
    QCOMPARE(outcome(finished(m_store->remove(u"psw|https://example.com|a"_s))), u"keystore"_s);
}

void tst_Keychain::silentKeyStoreEndsAtItsDeadlineAndTheWindowLives()
{
    if (!isKeyStore("silent"))
        QSKIP("only with a silent key store");
    KeychainSecretStore store(ApplicationId, ShortDeadlineMs);
    int ticks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticker.start(ShortDeadlineMs / 30);

    const auto write = store.write(u"psw|https://example.com|a"_s, shared("canary-7Qz-Visnyk"));
    const auto read = store.read(u"psw|https://example.com|a"_s); // waits behind the first
    QVERIFY(!write.isFinished());
    QCOMPARE(outcome(finished(write)), u"keystore"_s);
    QVERIFY2(ticks > 3, "the event loop stood still");
    QVERIFY(read.isFinished()); // with it, not after a deadline of its own
    QCOMPARE(outcome(finished(read)), u"keystore"_s);

    const auto later = store.read(u"psw|https://example.com|b"_s);
    QVERIFY(later.isFinished()); // at once
    QCOMPARE(later.result().error().detail, u"the key store is silent"_s);
}

void tst_Keychain::silentKeyStoreIsAskedAgainAfterAWhile()
{
    if (!isKeyStore("silent"))
        QSKIP("only with a silent key store");
    KeychainSecretStore store(ApplicationId, ShortDeadlineMs, 0);
    QCOMPARE(outcome(finished(store.read(u"psw|https://example.com|a"_s))), u"keystore"_s);
    const auto again = store.read(u"psw|https://example.com|a"_s);
    QVERIFY(!again.isFinished());
    QCOMPARE(outcome(finished(again)), u"keystore"_s);
}

/** The person was told that it is not saved, and may have mistyped it. */
void tst_Keychain::whatWasSavedTooLateIsTakenAway()
{
    if (!isKeyStore("late"))
        QSKIP("only with a late key store");
    const QString key = u"psw|https://example.com|a"_s;
    KeychainSecretStore store(ApplicationId, ShortDeadlineMs);
    QCOMPARE(outcome(finished(store.write(key, shared("canary-7Qz-Visnyk")))), u"keystore"_s);
    QTRY_VERIFY(outcome(finished(store.read(key))) != "keystore"_L1); // it speaks again
    QTRY_COMPARE(outcome(finished(store.read(key))), u"not_found"_s);
}

void tst_Keychain::whatWasSavedSinceStays()
{
    if (!isKeyStore("late"))
        QSKIP("only with a late key store");
    const QString key = u"psw|https://example.com|b"_s;
    constexpr int DeadlineMs = 1'500; // the first is late for it, and leaves the second the time it needs
    KeychainSecretStore store(ApplicationId, DeadlineMs, 0); // asked again at once, behind the first
    QCOMPARE(outcome(finished(store.write(key, shared("mistyped-5Kd")))), u"keystore"_s);
    QCOMPARE(outcome(finished(store.write(key, shared("canary-7Qz-Visnyk")))), u"ok"_s);
    QCOMPARE(plain(finished(store.read(key))), QByteArray("canary-7Qz-Visnyk"));
    QCOMPARE(plain(finished(store.read(key))), QByteArray("canary-7Qz-Visnyk"));
}

void tst_Keychain::signInWorksWithTypedPassword_data()
{
    QTest::addColumn<bool>("isSaved");
    if (isKeyStore("unlocked"))
        QTest::newRow("saved") << true;
    else
        QTest::newRow("for this run only") << false;
}

void tst_Keychain::signInWorksWithTypedPassword()
{
    if (isKeyStore("prepare") || isKeyStore("late"))
        QSKIP("not while preparing, and not where the first time is another than the next");
    QFETCH(bool, isSaved);
    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    Account account = office();
    account.login = u"typed"_s;
    const auto saved = book.save(account);
    QVERIFY(saved);
    KeychainSecretStore store(ApplicationId, isKeyStore("silent") ? ShortDeadlineMs : KeychainSecretStore::DeadlineMs);
    QByteArray used;
    SignIn signIn(book, store, [&](const Account &connected, const SecretBuffer &secret) {
        if (connected.id == saved->id)
            used = secret.reveal().toByteArray();
    });
    signIn.start();
    const auto provided = signIn.provide(saved->id, SecretBuffer("canary-7Qz-Visnyk"));
    QCOMPARE(used, QByteArray("canary-7Qz-Visnyk"));
    QCOMPARE(outcome(finished(provided)), isSaved ? u"ok"_s : u"keystore"_s);
    QTRY_VERIFY(signIn.state(saved->id) == (isSaved ? SignIn::State::Ready : SignIn::State::SessionOnly));
    QVERIFY(book.find(saved->id));
    used.fill('\0');
}

void tst_Keychain::savedPasswordIsFoundAfterARestart()
{
    if (!isKeyStore("unlocked"))
        QSKIP("only with a working key store");
    const QString key = secretKey(office());
    QCOMPARE(outcome(finished(m_store->write(key, shared("canary-7Qz-Visnyk")))), u"ok"_s);
    m_store = std::make_unique<KeychainSecretStore>();
    QCOMPARE(plain(finished(m_store->read(key))), QByteArray("canary-7Qz-Visnyk"));
    Account moved = office();
    moved.baseUrl = QUrl(u"https://example.org"_s); // as a tampered accounts.ini would have it
    QCOMPARE(outcome(finished(m_store->read(secretKey(moved)))), u"not_found"_s);
    KeychainSecretStore other(u"io.example.other"_s);
    QCOMPARE(outcome(finished(other.read(key))), u"not_found"_s);
    QCOMPARE(outcome(finished(m_store->remove(key))), u"ok"_s);
    QCOMPARE(outcome(finished(m_store->read(key))), u"not_found"_s);
    QCOMPARE(outcome(finished(m_store->remove(key))), u"not_found"_s); // nothing was seen: nobody says that it is gone
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
