// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by tests/accounts/with_keyring.sh, which says in VISNYK_KEY_STORE what kind of key store it made. Afterwards that
// looks for the password in every file that was written meanwhile.

#include "child.h"

#include "accounts/accountbook.h"
#include "accounts/keychainsecretstore.h"
#include "gui/scenes.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

// The script looks for this very word.
QByteArray password()
{
    return "canary-7Qz-Visnyk";
}
const QString Label = u"Office"_s;

QString keyStore()
{
    return qEnvironmentVariable("VISNYK_KEY_STORE");
}

bool hangs()
{
    return keyStore() == "silent"_L1 || keyStore() == "asking"_L1;
}

bool saves()
{
    return keyStore() == "working"_L1 || keyStore() == "unlocked"_L1;
}

/** Long enough for one that answers on a busy machine, short for one that never does. */
int deadlineMs()
{
    return hangs() ? 700 : KeychainSecretStore::DeadlineMs;
}

/** What a program that knows nothing finds: may be either of two where a service leaves at some moment. */
QStringList expectedRead()
{
    const QString store = keyStore();
    if (store == "absent"_L1 || store == "silent"_L1 || store == "asking"_L1 || store == "long"_L1)
        return { u"keystore"_s };
    if (store == "leaving"_L1)
        return { u"keystore"_s, u"not_found"_s };
    return { u"not_found"_s }; // locked and dismissed too: QtKeychain does not tell them apart
}

template <typename T> QString outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return u"it never ended"_s;
    return future.result() ? u"ok"_s : toString(future.result().error().kind);
}

Account officeAt(const QUrl &url)
{
    Account account;
    account.label = Label;
    account.baseUrl = url;
    account.login = u"practice"_s;
    return account;
}

SharedSecret shared(const QByteArray &bytes)
{
    return std::make_shared<const SecretBuffer>(bytes);
}

/** Nothing that lays the blame on a password of which nobody knows anything. */
bool blamesThePassword(const QString &words)
{
    for (const char *phrase : { "wrong password", "did not accept the login", "incorrect", "invalid password" }) {
        if (words.contains(QLatin1StringView(phrase), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

class tst_KeyStoreStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void callsEndWithWhatIsTrue();
    void accountIsKeptAndATypedPasswordWorksInTheWindow();
    void theNextStartAsksAndKeepsTheAccount();
    void anotherHostOrLoginFindsNoPassword_data();
    void anotherHostOrLoginFindsNoPassword();
    void commandLineKeepsTheAccountAndSaysWhatIsWrong();
    void removingOneAccountLeavesThePasswordOfAnother();
    void endsWhileACallIsUnderWay();

private:
    [[nodiscard]] static WindowFixture::Setup setup(SecretStore &store)
    {
        WindowFixture::Setup setup;
        setup.password = password();
        setup.secretStore = &store;
        return setup;
    }
};

void tst_KeyStoreStates::initTestCase()
{
    QVERIFY2(!keyStore().isEmpty(), "only by with_keyring.sh: never on a person's own keyring");
}

void tst_KeyStoreStates::cleanup()
{
    KeychainSecretStore store(ApplicationId, deadlineMs());
    if (saves()) { // some tests save nothing
        const QString removed = outcome(store.remove(u"psw|https://example.com|practice"_s));
        QVERIFY2(removed == u"ok" || removed == u"not_found", qPrintable(removed));
    }
}

void tst_KeyStoreStates::callsEndWithWhatIsTrue()
{
    KeychainSecretStore store(ApplicationId, deadlineMs(), 0);
    const QString key = u"psw|https://example.com|practice"_s;
    int ticks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticker.start(1);
    const QString read = outcome(store.read(key));
    QVERIFY2(expectedRead().contains(read), qPrintable(read));
    QCOMPARE(outcome(store.write(key, shared(password()))), saves() ? u"ok"_s : u"keystore"_s);
    QVERIFY2(!hangs() || ticks > 10, "the event loop stood still");
    // Nothing is left that would go out as a password at the next start.
    const QFuture<Result<SharedSecret>> later = store.read(key);
    const QString after = outcome(later);
    QVERIFY2(saves() ? after == "ok"_L1 : expectedRead().contains(after), qPrintable(after));
    if (saves())
        QVERIFY((*later.result()).get()->reveal() == QByteArrayView(password()));
}

void tst_KeyStoreStates::accountIsKeptAndATypedPasswordWorksInTheWindow()
{
    KeychainSecretStore store(ApplicationId, deadlineMs());
    WindowFixture fixture(setup(store));
    QVERIFY(fixture.open());
    fixture.window().addAccount(fixture.gatewayUrl());
    QTRY_COMPARE(fixture.openDialog(), u"accountDialog"_s);
    QVERIFY(fixture.type(u"accountLoginEdit"_s, u"practice"_s));
    QVERIFY(fixture.type(u"accountSecretEdit"_s, QString::fromLatin1(password())));
    QVERIFY(fixture.type(u"accountNameEdit"_s, Label));
    const auto *field = fixture.find<QLineEdit>(u"accountSecretEdit"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(fixture.click(u"accountSaveButton"_s));
    if (saves()) {
        QTRY_COMPARE(fixture.openDialog(), QString());
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(fixture.text(u"accountBanner"_s).contains(u"could not be saved"_s), 30'000);
        const QString words = fixture.text(u"accountBanner"_s);
        QVERIFY2(words.contains(u"kept until you quit"_s), qPrintable(words));
        QVERIFY2(!blamesThePassword(words), qPrintable(words));
        QCOMPARE(field->text(), QString());
        QVERIFY(!field->isUndoAvailable());
        QVERIFY(fixture.click(u"accountSaveButton"_s)); // it says Close now
        QTRY_COMPARE(fixture.openDialog(), QString());
    }
    // The account is there and works: the gateway's own list says what arrived.
    const std::optional<Account> account = fixture.accounts().findByLabel(Label);
    QVERIFY(account);
    QVERIFY(fixture.accounts().setCurrent(account->id));
    fixture.window().showPage(MainWindow::Page::Write);
    QVERIFY(sendMessage(fixture, { u"+380501234567"_s }, u"Hello"_s));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.accepted().value(u"380501234567"_s), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.engine().isSending(), 30'000);
    QVERIFY(fixture.close());
}

void tst_KeyStoreStates::theNextStartAsksAndKeepsTheAccount()
{
    if (saves())
        QSKIP("what was saved is found: see tst_keychain");
    KeychainSecretStore store(ApplicationId, deadlineMs());
    WindowFixture fixture(setup(store));
    {
        AccountBook book(fixture.dataDir());
        QVERIFY(book.load());
        const Result<Account> saved = book.save(officeAt(fixture.gatewayUrl()));
        QVERIFY(saved && book.setCurrent(saved->id));
    }
    QVERIFY(fixture.open());
    const AccountId id = fixture.accounts().current();
    SignIn::State state = SignIn::State::Reading;
    QTRY_VERIFY_WITH_TIMEOUT(
        (state = fixture.signIn().state(id)) == SignIn::State::Missing || state == SignIn::State::Unavailable, 30'000);
    if (keyStore() != "leaving"_L1)
        QVERIFY((state == SignIn::State::Missing) == expectedRead().contains(u"not_found"_s));
    // The window lives, says what is the matter, and asks.
    const auto words = [&fixture] { return fixture.banners().join(u'\n'); };
    QTRY_VERIFY2(words().contains(u"key store"_s), qPrintable(words()));
    QVERIFY2(!blamesThePassword(words()), qPrintable(words()));
    QVERIFY(fixture.accounts().findByLabel(Label));
    QVERIFY(fixture.close());
    AccountBook again(fixture.dataDir());
    QVERIFY(again.load());
    QVERIFY(again.findByLabel(Label));
}

void tst_KeyStoreStates::anotherHostOrLoginFindsNoPassword_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("login");
    QTest::newRow("another port of the same host") << u"https://example.com:8443"_s << u"practice"_s;
    QTest::newRow("another host") << u"https://example.org"_s << u"practice"_s;
    QTest::newRow("a host below") << u"https://a.example.com"_s << u"practice"_s;
    QTest::newRow("another login") << u"https://example.com"_s << u"practice2"_s;
    QTest::newRow("no login") << u"https://example.com"_s << QString();
    QTest::newRow("login in capitals") << u"https://example.com"_s << u"Practice"_s;
}

void tst_KeyStoreStates::anotherHostOrLoginFindsNoPassword()
{
    if (!saves())
        QSKIP("only where something can be saved");
    QFETCH(QString, base);
    QFETCH(QString, login);
    KeychainSecretStore store(ApplicationId, deadlineMs());
    Account account = officeAt(QUrl(u"https://example.com"_s));
    QCOMPARE(outcome(store.write(secretKey(account), shared(password()))), u"ok"_s);
    account.baseUrl = QUrl(base);
    account.login = login;
    QCOMPARE(outcome(store.read(secretKey(account))), u"not_found"_s);
}

void tst_KeyStoreStates::commandLineKeepsTheAccountAndSaysWhatIsWrong()
{
    if (hangs() && !qEnvironmentVariableIsSet("VISNYK_LONG"))
        QSKIP("20 seconds a call: with the long tests");
    const QTemporaryDir root;
    const ChildKit kit(root.path(), ChildKit::Home::OfTheTest);
    PracticeGateway::Setup practice;
    practice.password = password();
    PracticeGateway gateway(practice);
    const Result<QUrl> url = gateway.start();
    QVERIFY(url);
    const QStringList data { u"--data-dir"_s, kit.dataDir() };
    const QString cli = QStringLiteral(VISNYK_CLI);

    const ChildRun added = kit.run(cli,
        QStringList { u"accounts"_s, u"add"_s, u"--label"_s, Label, u"--gateway"_s, url->toString(), u"--login"_s,
            u"practice"_s, u"--password-stdin"_s }
            + data,
        password() + '\n');
    QVERIFY2(added.exitCode == (saves() ? 0 : 3), added.errors.constData());
    QVERIFY2(saves() || added.errors.contains("its password is not"), added.errors.constData());
    const ChildRun listed = kit.run(cli, QStringList { u"accounts"_s, u"list"_s } + data, {});
    QVERIFY2(listed.exitCode == 0 && listed.output.contains(Label.toUtf8()), listed.output.constData());

    const QStringList balance = QStringList { u"balance"_s, u"--account"_s, Label } + data;
    const ChildRun asked = kit.run(cli, balance, {});
    QVERIFY2(asked.exitCode == (saves() ? 0 : 3), asked.errors.constData());
    QVERIFY2(saves() || asked.errors.contains("key store"), asked.errors.constData());
    QVERIFY2(!blamesThePassword(QString::fromUtf8(asked.errors)), asked.errors.constData());
    QCOMPARE(gateway.requests().size(), saves() ? 1 : 0);
    const ChildRun typed = kit.run(cli, balance + QStringList { u"--password-stdin"_s }, password() + '\n');
    QVERIFY2(typed.exitCode == 0, typed.errors.constData());

    if (!saves())
        return;
    // The file of accounts is made to point elsewhere: nothing of the password goes there.
    PracticeGateway elsewhere(practice);
    const Result<QUrl> other = elsewhere.start();
    QVERIFY(other);
    QFile file(kit.dataDir() + u"/accounts.ini"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray changed
        = file.readAll().replace(url->toString().toUtf8(), other->toString().toUtf8()); // ports differ
    QVERIFY(file.resize(0) && file.seek(0) && file.write(changed) == changed.size());
    file.close();
    const ChildRun lured = kit.run(cli, balance, {});
    QCOMPARE(lured.exitCode, 3);
    QVERIFY(elsewhere.requests().isEmpty());
}

void tst_KeyStoreStates::removingOneAccountLeavesThePasswordOfAnother()
{
    if (!saves())
        QSKIP("only where something can be saved");
    const QTemporaryDir root;
    const ChildKit kit(root.path(), ChildKit::Home::OfTheTest);
    PracticeGateway::Setup practice;
    practice.password = password();
    PracticeGateway gateway(practice);
    const Result<QUrl> url = gateway.start();
    QVERIFY(url);
    const QString cli = QStringLiteral(VISNYK_CLI);
    const QStringList data { u"--data-dir"_s, kit.dataDir() };
    for (const QString &label : { u"One"_s, u"Two"_s }) {
        const ChildRun added = kit.run(cli,
            QStringList { u"accounts"_s, u"add"_s, u"--label"_s, label, u"--gateway"_s, url->toString(), u"--login"_s,
                u"practice"_s, u"--password-stdin"_s }
                + data,
            password() + '\n');
        QVERIFY2(added.exitCode == 0, added.errors.constData());
    }
    QCOMPARE(kit.run(cli, QStringList { u"accounts"_s, u"remove"_s, u"One"_s } + data, {}).exitCode, 0);
    const ChildRun left = kit.run(cli, QStringList { u"balance"_s, u"--account"_s, u"Two"_s } + data, {});
    QVERIFY2(left.exitCode == 0, left.errors.constData());
    // The last one takes it along.
    QCOMPARE(kit.run(cli, QStringList { u"accounts"_s, u"remove"_s, u"Two"_s } + data, {}).exitCode, 0);
    KeychainSecretStore store;
    QCOMPARE(outcome(store.read(secretKey(officeAt(*url)))), u"not_found"_s);
}

void tst_KeyStoreStates::endsWhileACallIsUnderWay()
{
    // Nothing waits for it, here or at the end of this program, which is next.
    QElapsedTimer watch;
    watch.start();
    {
        KeychainSecretStore store;
        WindowFixture fixture(setup(store));
        QVERIFY(fixture.open());
        const auto underWay = store.write(u"psw|https://example.com|practice"_s, shared(password()));
        QVERIFY(fixture.close());
        Q_UNUSED(underWay)
    }
    QVERIFY2(watch.elapsed() < KeychainSecretStore::DeadlineMs, "it waited for the key store");
    auto last = std::make_unique<KeychainSecretStore>();
    const auto read = last->read(u"psw|https://example.com|practice"_s);
    last.reset();
    Q_UNUSED(read)
}

QTEST_MAIN(tst_KeyStoreStates)
#include "tst_keystore_states.moc"
