// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/account.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_Account : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreCleaned_data();
    void addressesAreCleaned();
    void addressesAreRefused_data();
    void addressesAreRefused();
    void anotherHostOrLoginHasAnotherKey();
    void keyHoldsNothingButSchemeHostAndLogin();
};

void tst_Account::addressesAreCleaned_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");
    QTest::newRow("as it is") << u"https://smsc.ua"_s << u"https://smsc.ua"_s;
    QTest::newRow("bare host") << u"smsc.ua"_s << u"https://smsc.ua"_s;
    QTest::newRow("blanks") << u"  smsc.ua \n"_s << u"https://smsc.ua"_s;
    QTest::newRow("capitals") << u"HTTPS://SMSC.UA"_s << u"https://smsc.ua"_s;
    QTest::newRow("slash") << u"https://smsc.ua/"_s << u"https://smsc.ua"_s;
    QTest::newRow("pasted request") << u"https://smsc.ua/sys/send.php?login=a&psw=b#c"_s << u"https://smsc.ua"_s;
    QTest::newRow("dot at the end") << u"https://smsc.ua./"_s << u"https://smsc.ua"_s;
    QTest::newRow("usual port") << u"https://smsc.ua:443"_s << u"https://smsc.ua"_s;
    QTest::newRow("another port") << u"smsc.ua:8443"_s << u"https://smsc.ua:8443"_s;
    QTest::newRow("name with port") << u"localhost:8080"_s << u"https://localhost:8080"_s;
    QTest::newRow("http to localhost") << u"http://localhost:8080/x"_s << u"http://localhost:8080"_s;
    QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:40123"_s << u"http://127.0.0.1:40123"_s;
    QTest::newRow("http to ::1") << u"http://[::1]:40123"_s << u"http://[::1]:40123"_s;
    QTest::newRow("http, usual port") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1"_s;
    QTest::newRow("https to an address") << u"https://192.0.2.7"_s << u"https://192.0.2.7"_s;
    QTest::newRow("national letters") << u"https://приклад.укр"_s << u"https://xn--80aikifvh.xn--j1amh"_s;
}

void tst_Account::addressesAreCleaned()
{
    QFETCH(QString, typed);
    QFETCH(QString, base);
    const auto checked = checkedBaseUrl(typed);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    QCOMPARE(checked->toString(QUrl::FullyEncoded), base);
    const auto again = checkedBaseUrl(checked->toString(QUrl::FullyEncoded));
    QVERIFY(again);
    QCOMPARE(*again, *checked);
}

void tst_Account::addressesAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed : { u"", u"   ", u"http://smsc.ua", u"http://localhost.example.com", u"http://127.0.0.2",
             u"http://127.0.0.1.example.com", u"http://0.0.0.0", u"http://192.0.2.7", u"http://[::2]",
             u"http://[::ffff:127.0.0.1]", u"ftp://smsc.ua", u"file:///etc/passwd", u"javascript://smsc.ua",
             u"https://", u"https:///path", u"https://:443", u"https://user@smsc.ua", u"https://user:secret@smsc.ua",
             u"https://smsc.ua@example.com", u"https://@smsc.ua", u"smsc.ua\\@example.com", u"https://smsc.ua:0",
             u"https://smsc.ua:99999", u"https://sm sc.ua", u"https://smsc\u202eau.moc", u"https://sm\nsc.ua" })
        QTest::newRow(qPrintable(u"<%1>"_s.arg(QString::fromUtf16(typed)))) << QString::fromUtf16(typed);
    QTest::newRow("NUL") << QString(u"https://smsc.ua"_s + QChar(u'\0') + u".example.com"_s);
    QTest::newRow("very long") << QString(u"https://"_s + QString(400, u'a'));
}

void tst_Account::addressesAreRefused()
{
    QFETCH(QString, typed);
    const auto checked = checkedBaseUrl(typed);
    QVERIFY2(!checked, checked ? qPrintable(checked->toString()) : "");
    QVERIFY(checked.error().kind == Error::Kind::Input);
    QVERIFY(!checked.error().detail.isEmpty());
    QVERIFY(!checked.error().detail.contains(u"secret"_s));
}

void tst_Account::anotherHostOrLoginHasAnotherKey()
{
    Account account;
    account.baseUrl = QUrl(u"https://smsc.ua"_s);
    account.login = u"office"_s;
    QCOMPARE(secretKey(account), u"psw|https://smsc.ua|office"_s);
    QSet<QString> keys { secretKey(account) };
    for (const auto &base :
        { u"https://smsc.kz"_s, u"http://localhost"_s, u"https://localhost"_s, u"https://smsc.ua:8443"_s }) {
        account.baseUrl = QUrl(base);
        QVERIFY(!keys.contains(secretKey(account)));
        keys.insert(secretKey(account));
    }
    account.login = u"office|"_s;
    QVERIFY(!keys.contains(secretKey(account)));
}

void tst_Account::keyHoldsNothingButSchemeHostAndLogin()
{
    Account account;
    account.id = AccountId(u"id"_s);
    account.label = u"Label"_s;
    account.baseUrl = QUrl(u"https://u:p@smsc.ua/path?query=1#f"_s);
    account.login = u"office"_s;
    QCOMPARE(secretKey(account), u"psw|https://smsc.ua|office"_s);
}

QTEST_GUILESS_MAIN(tst_Account)
#include "tst_account.moc"
