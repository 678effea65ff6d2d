// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountbook.h"

#include <QTest>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace Visnyk;

Q_DECLARE_METATYPE(Visnyk::Account)

class tst_AccountBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceIsAlwaysThereAndFirst();
    void accountsSurviveARestartInTheirOrder();
    void savingAgainReplaces();
    void labelsAreUnique_data();
    void labelsAreUnique();
    void practiceCannotBeChangedOrRemoved();
    void invalidAccountsAreRefused_data();
    void invalidAccountsAreRefused();
    void tamperedRecordsAreLeftOutNamedAndKept_data();
    void tamperedRecordsAreLeftOutNamedAndKept();
    void labelUsedTwiceInTheFileCountsOnce();
    void aDamagedFileIsToldAndPractisingGoesOn();
    void removingTheCurrentAccountGoesBackToPractice();
    void currentIsRemembered();
    void whatCannotBeWrittenIsNotThere();
    void practiceAddressIsNeverWritten();
};

namespace {

const auto Id = "6b3f2a1c-0d4e-4f5a-8b6c-7d8e9f0a1b2c"_L1;

Account office(const QString &label = u"Office"_s)
{
    Account account;
    account.label = label;
    account.baseUrl = QUrl(u"https://smsc.ua"_s);
    account.login = u"office"_s;
    account.currency = u"UAH"_s;
    return account;
}

QByteArray fileOf(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(u"accounts.ini"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QTemporaryDir &dir, const QByteArray &bytes)
{
    QFile file(dir.filePath(u"accounts.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList labels(const AccountBook &book)
{
    QStringList all;
    const auto accounts = book.accounts();
    for (const Account &account : accounts)
        all.append(account.label);
    return all;
}

} // namespace

void tst_AccountBook::practiceIsAlwaysThereAndFirst()
{
    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    QCOMPARE(labels(book), QStringList { u"Practice"_s });
    QCOMPARE(book.current().text(), PracticeAccountId);
    QVERIFY(book.save(office()));
    QCOMPARE(labels(book), (QStringList { u"Practice"_s, u"Office"_s }));
    const Account practice = book.accounts().constFirst();
    QVERIFY(practice.practice);
    QCOMPARE(practice.login, QString(PracticeLogin));
    QCOMPARE(book.findByLabel(u" practice "_s)->id.text(), PracticeAccountId);
}

void tst_AccountBook::accountsSurviveARestartInTheirOrder()
{
    const QTemporaryDir dir;
    QList<Account> saved;
    {
        AccountBook book(dir.path());
        QVERIFY(book.load());
        for (const auto &label : { u"Zebra"_s, u"Київ, центр"_s, u"apple = 1"_s }) {
            Account account = office(label);
            account.secretKind = saved.isEmpty() ? SecretKind::ApiKey : SecretKind::PasswordMd5;
            account.login = saved.isEmpty() ? QString() : label;
            const auto result = book.save(account);
            QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
            saved.append(*result);
        }
    }
    AccountBook book(dir.path());
    QVERIFY(book.load());
    const QList<Account> accounts = book.accounts();
    QCOMPARE(accounts.size(), 4);
    QVERIFY(accounts.mid(1) == saved);
    QCOMPARE(*book.find(saved.at(1).id), saved.at(1));
    QVERIFY(!QUuid::fromString(saved.at(0).id.text()).isNull());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(dir.filePath(u"accounts.ini"_s)) & others));
}

void tst_AccountBook::savingAgainReplaces()
{
    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    auto account = book.save(office());
    QVERIFY(account);
    const QSignalSpy changes(&book, &AccountBook::accountsChanged);
    account->label = u"  Head office "_s;
    account->baseUrl = QUrl(u"https://SMSC.kz/sys/"_s);
    const auto again = book.save(*account);
    QVERIFY(again);
    QCOMPARE(again->id, account->id);
    QCOMPARE(again->label, u"Head office"_s);
    QCOMPARE(again->baseUrl, QUrl(u"https://smsc.kz"_s));
    QCOMPARE(book.accounts().size(), 2);
    QCOMPARE(changes.size(), 1);
}

void tst_AccountBook::labelsAreUnique_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("the same") << u"Office"_s;
    QTest::newRow("other case") << u"OFFICE"_s;
    QTest::newRow("blanks") << u" Office "_s;
    QTest::newRow("practice") << u"practice"_s;
}

void tst_AccountBook::labelsAreUnique()
{
    QFETCH(QString, label);
    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    QVERIFY(book.save(office()));
    const auto second = book.save(office(label));
    QVERIFY(!second);
    QVERIFY(second.error().kind == Error::Kind::Input);
    QCOMPARE(book.accounts().size(), 2);
}

void tst_AccountBook::practiceCannotBeChangedOrRemoved()
{
    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    book.setPracticeUrl(QUrl(u"http://127.0.0.1:40123"_s));
    Account practice = book.accounts().constFirst();
    practice.label = u"Mine"_s;
    QVERIFY(!book.save(practice));
    practice.practice = false; // still its id
    QVERIFY(!book.save(practice));
    QVERIFY(!book.remove(practice.id));
    QCOMPARE(labels(book), QStringList { u"Practice"_s });
}

void tst_AccountBook::invalidAccountsAreRefused_data()
{
    QTest::addColumn<Account>("account");
    const auto row = [](const char *name, auto change) {
        Account account = office();
        change(account);
        QTest::newRow(name) << account;
    };
    row("no label", [](Account &a) { a.label = u"  "_s; });
    row("long label", [](Account &a) { a.label = QString(65, u'x'); });
    row("control character", [](Account &a) { a.label = u"Of\nfice"_s; });
    row("writing direction", [](Account &a) { a.label = u"Of\u202efice"_s; });
    row("no login", [](Account &a) { a.login.clear(); });
    row("long login", [](Account &a) { a.login = QString(129, u'x'); });
    row("login with line end", [](Account &a) { a.login = u"a\nb"_s; });
    row("no address", [](Account &a) { a.baseUrl.clear(); });
    row("http", [](Account &a) { a.baseUrl = QUrl(u"http://smsc.ua"_s); });
    row("user in address", [](Account &a) { a.baseUrl = QUrl(u"https://a:b@smsc.ua"_s); });
    row("currency", [](Account &a) { a.currency = u"hryvnia"_s; });
    row("foreign id", [](Account &a) { a.id = AccountId(u"../x"_s); });
}

void tst_AccountBook::invalidAccountsAreRefused()
{
    QFETCH(Account, account);
    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    const auto saved = book.save(account);
    QVERIFY(!saved);
    QVERIFY(saved.error().kind == Error::Kind::Input);
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(book.accounts().size(), 1);
}

void tst_AccountBook::tamperedRecordsAreLeftOutNamedAndKept_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("http to a stranger") << QByteArray("https://smsc.ua") << QByteArray("http://example.com");
    QTest::newRow("user in address") << QByteArray("https://smsc.ua") << QByteArray("https://smsc.ua@example.com");
    QTest::newRow("no address") << QByteArray("address=https://smsc.ua") << QByteArray("address=");
    QTest::newRow("kind of secret") << QByteArray("secret_kind=0") << QByteArray("secret_kind=7");
    QTest::newRow("kind a word") << QByteArray("secret_kind=0") << QByteArray("secret_kind=none");
    QTest::newRow("kind gone") << QByteArray("secret_kind=0\n") << QByteArray();
    QTest::newRow("label gone") << QByteArray("label=Tampered\n") << QByteArray();
    QTest::newRow("label of practice") << QByteArray("label=Tampered") << QByteArray("label=PRACTICE");
    QTest::newRow("login gone") << QByteArray("login=office\n") << QByteArray();
    QTest::newRow("currency") << QByteArray("currency=UAH") << QByteArray("currency=\"<b>\"");
    QTest::newRow("id") << QByteArray(Id.data()) << QByteArray("practice");
}

void tst_AccountBook::tamperedRecordsAreLeftOutNamedAndKept()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QTemporaryDir dir;
    QByteArray good = "[1e0f6f5e-2222-4c3d-9e2f-0123456789ab]\naddress=https://smsc.kz\nlabel=Good\nlogin=good\n"
                      "secret_kind=0\norder=1\n";
    QByteArray bad = QByteArray("[").append(Id.data()).append(
        "]\naddress=https://smsc.ua\ncurrency=UAH\nlabel=Tampered\nlogin=office\nsecret_kind=0\norder=2\n");
    writeFile(dir, good + bad);
    {
        AccountBook book(dir.path());
        QVERIFY(book.load()); // both are right as they stand
        QCOMPARE(book.accounts().size(), 3);
    }
    bad.replace(from, to);
    writeFile(dir, good + bad);
    AccountBook book(dir.path());
    const auto loaded = book.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().kind == Error::Kind::Storage);
    const QString named = to == "practice" ? u"practice"_s : QString(Id);
    QVERIFY2(loaded.error().detail.contains(named), qPrintable(loaded.error().detail));
    QCOMPARE(labels(book), (QStringList { u"Practice"_s, u"Good"_s }));
    QVERIFY(book.save(office(u"New"_s)));
    QVERIFY(fileOf(dir).contains(named.toUtf8())); // not ours to throw away
}

void tst_AccountBook::labelUsedTwiceInTheFileCountsOnce()
{
    const QTemporaryDir dir;
    const QByteArray values = "address=https://smsc.ua\nlabel=Same\nlogin=a\nsecret_kind=0\n";
    writeFile(dir,
        QByteArray("[1e0f6f5e-2222-4c3d-9e2f-0123456789ab]\norder=2\n")
            .append(values)
            .append("[6b3f2a1c-0d4e-4f5a-8b6c-7d8e9f0a1b2c]\norder=1\n")
            .append(values));
    AccountBook book(dir.path());
    QVERIFY(!book.load());
    QCOMPARE(book.accounts().size(), 2);
    QCOMPARE(book.accounts().constLast().id.text(), QString(Id));
}

void tst_AccountBook::aDamagedFileIsToldAndPractisingGoesOn()
{
    const QTemporaryDir dir;
    writeFile(dir, "rubbish");
    AccountBook book(dir.path());
    const auto loaded = book.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().detail.contains(u"accounts.ini.broken-"_s));
    QCOMPARE(labels(book), QStringList { u"Practice"_s });
    QVERIFY(book.save(office()));
}

void tst_AccountBook::removingTheCurrentAccountGoesBackToPractice()
{
    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    const auto account = book.save(office());
    QVERIFY(account);
    QVERIFY(book.setCurrent(account->id));
    const QSignalSpy current(&book, &AccountBook::currentChanged);
    QVERIFY(book.remove(account->id));
    QCOMPARE(current.size(), 1);
    QCOMPARE(book.current().text(), PracticeAccountId);
    QVERIFY(!fileOf(dir).contains(account->id.text().toUtf8()));
    const auto twice = book.remove(account->id);
    QVERIFY(!twice);
    QVERIFY(twice.error().kind == Error::Kind::NotFound);
}

void tst_AccountBook::currentIsRemembered()
{
    const QTemporaryDir dir;
    AccountId id;
    {
        AccountBook book(dir.path());
        QVERIFY(book.load());
        id = book.save(office())->id;
        QVERIFY(book.setCurrent(id));
        const auto unknown = book.setCurrent(AccountId(u"nobody"_s));
        QVERIFY(!unknown);
        QVERIFY(unknown.error().kind == Error::Kind::NotFound);
    }
    AccountBook book(dir.path());
    const QSignalSpy current(&book, &AccountBook::currentChanged);
    QVERIFY(book.load());
    QCOMPARE(book.current(), id);
    QCOMPARE(current.size(), 1);
}

void tst_AccountBook::whatCannotBeWrittenIsNotThere()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"data"_s);
    AccountBook book(folder);
    QVERIFY(book.load());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = book.save(office());
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::Storage);
    QCOMPARE(book.accounts().size(), 1);
    QVERIFY(inTheWay.remove());

    const auto saved = book.save(office(u"Second"_s)); // must not bring the first along
    QVERIFY(saved);
    AccountBook again(folder);
    QVERIFY(again.load());
    QCOMPARE(labels(again), (QStringList { u"Practice"_s, u"Second"_s }));
}

void tst_AccountBook::practiceAddressIsNeverWritten()
{
    const QTemporaryDir dir;
    AccountBook book(dir.path());
    QVERIFY(book.load());
    const QSignalSpy changes(&book, &AccountBook::accountsChanged);
    book.setPracticeUrl(QUrl(u"http://127.0.0.1:40123"_s));
    book.setPracticeUrl(QUrl(u"http://127.0.0.1:40123"_s));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(book.accounts().constFirst().baseUrl, QUrl(u"http://127.0.0.1:40123"_s));
    QVERIFY(book.save(office()));
    QVERIFY(!fileOf(dir).contains("40123"));
}

QTEST_GUILESS_MAIN(tst_AccountBook)
#include "tst_accountbook.moc"
