// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logredaction.h"

#include <QTest>

#include <QCryptographicHash>
#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;
using Visnyk::LogRedaction;

class tst_LogRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsReplaced_data();
    void everyFormIsReplaced();
    void otherTextStaysAsItIs();
    void severalSecretsAreReplaced();
    void oneMayBeTheBeginningOfAnother();
    void theNarrowCharsetIsKnownToo();
    void shortSecretsAreReplacedAsDigestsOnly();
    void nothingIsReplacedWithoutSecrets();
};

namespace {

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += bigEndian ? char(c.row()) : char(c.cell());
        bytes += bigEndian ? char(c.cell()) : char(c.row());
    }
    return bytes;
}

} // namespace

void tst_LogRedaction::everyFormIsReplaced_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("form"); // made by Qt, not by the code under test
    const QList<QString> secrets { u"canary-7Qz"_s, u"with space & plus+ä/\"\\"_s, u"Пароль№1 їґ"_s, u"emoji😀x"_s };
    for (const QString &secret : secrets) {
        const QByteArray utf8 = secret.toUtf8();
        const QByteArray md5 = QCryptographicHash::hash(utf8, QCryptographicHash::Md5).toHex();
        QByteArray form = utf8.toPercentEncoding();
        const auto add = [&](const char *name, const QByteArray &text) {
            QTest::newRow(qPrintable(secret.left(6) + u' ' + QLatin1StringView(name))) << secret << text;
        };
        add("plain", utf8);
        add("percent", form);
        QByteArray lower = form;
        for (qsizetype i = 0; i + 2 < lower.size(); ++i) {
            if (lower[i] == '%')
                lower.replace(i, 3, lower.mid(i, 3).toLower());
        }
        add("percent, lower case", lower);
        add("form", form.replace("%20", "+"));
        add("JSON", QJsonDocument(QJsonObject { { u"psw"_s, secret } }).toJson(QJsonDocument::Compact));
        add("hex", utf8.toHex());
        add("upper hex", utf8.toHex().toUpper());
        add("MD5", md5);
        add("upper MD5", md5.toUpper());
        add("Base64", utf8.toBase64());
        add("Base64 after login:", "login:" + utf8.toBase64());
        add("Base64 of login:secret", QByteArray("login:" + utf8).toBase64());
        add("Base64 of a:secret", QByteArray("a:" + utf8 + ":b").toBase64());
        add("Base64url of ab:secret", QByteArray("x:" + utf8).toBase64(QByteArray::Base64UrlEncoding));
        add("UTF-16LE", utf16(secret, false));
        add("UTF-16BE", utf16(secret, true));
        add("hex of UTF-16LE", utf16(secret, false).toHex());
        QString shown;
        QDebug(&shown) << utf8;
        add("QDebug of bytes", shown.toUtf8());
        shown.clear();
        QDebug(&shown) << secret;
        add("QDebug of text", shown.toUtf8());
    }
}

void tst_LogRedaction::everyFormIsReplaced()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, form);
    LogRedaction redaction;
    redaction.add(secret.toUtf8());
    const QByteArray line = redaction.redacted("before " + form + " after");
    QVERIFY2(line.startsWith("before "), line.constData());
    QVERIFY2(line.endsWith(" after"), line.constData());
    QVERIFY2(line.contains("[secret]"), line.constData());
    // No four characters of the secret in a row may be left of it.
    const QByteArray left = QByteArray(line).replace("[secret]", QByteArray()).mid(7).chopped(6);
    for (qsizetype i = 0; i + 4 <= form.size() && form == secret.toUtf8(); ++i)
        QVERIFY2(!left.contains(form.mid(i, 4)), left.constData());
}

void tst_LogRedaction::otherTextStaysAsItIs()
{
    LogRedaction redaction;
    redaction.add("canary-7Qz");
    const QByteArray line = "send answered HTTP 200, 12 accepted, 38050*****67";
    QCOMPARE(redaction.redacted(line), line);
}

void tst_LogRedaction::severalSecretsAreReplaced()
{
    LogRedaction redaction;
    redaction.add("first-secret");
    redaction.add("second-secret");
    redaction.add("first-secret");
    QCOMPARE(redaction.redacted("first-secret, second-secret"), "[secret], [secret]");
}

void tst_LogRedaction::oneMayBeTheBeginningOfAnother()
{
    for (const bool shortFirst : { false, true }) {
        LogRedaction redaction;
        redaction.add(shortFirst ? "abcd" : "abcd1234");
        redaction.add(shortFirst ? "abcd1234" : "abcd");
        QCOMPARE(redaction.redacted("psw=abcd1234&x=abcd"), QByteArray("psw=[secret]&x=[secret]"));
    }
}

void tst_LogRedaction::theNarrowCharsetIsKnownToo()
{
    LogRedaction redaction;
    redaction.add(u"Пароль№1 їґ"_s.toUtf8());
    const QByteArray narrow = "\xCF\xE0\xF0\xEE\xEB\xFC\xB9"
                              "1 \xBF\xB4"; // iconv -t windows-1251
    for (const QByteArray &form : { narrow, narrow.toPercentEncoding(), narrow.toHex() })
        QCOMPARE(redaction.redacted("a " + form + " b"), QByteArray("a [secret] b"));
}

void tst_LogRedaction::shortSecretsAreReplacedAsDigestsOnly()
{
    LogRedaction redaction;
    redaction.add("12");
    QCOMPARE(redaction.redacted("12 accepted"), "12 accepted");
    const QByteArray md5 = QCryptographicHash::hash("12", QCryptographicHash::Md5).toHex();
    QCOMPARE(redaction.redacted("psw=" + md5), "psw=[secret]");
}

void tst_LogRedaction::nothingIsReplacedWithoutSecrets()
{
    LogRedaction redaction;
    redaction.add(QByteArrayView());
    QCOMPARE(redaction.redacted("as it was"), "as it was");
}

QTEST_GUILESS_MAIN(tst_LogRedaction)
#include "tst_logredaction.moc"
