// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/smslink.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

/** What is read out of a link, or why it is not, as one line. */
static QString lineOf(QByteArrayView link)
{
    const auto read = readSmsLink(link);
    if (!read)
        return toString(read.error());
    return read->numbers.join(u'|') + u" / "_s + read->body;
}

class tst_SmsLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void limitsAreExact();
    void everyCutOfALinkIsSurvived();
};

void tst_SmsLink::reads_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *link, const QString &line) {
        QTest::newRow(name) << QByteArray(link) << line;
    };
    row("one number", "sms:+380501234567", u"+380501234567 / "_s);
    row("smsto", "smsto:+380501234567", u"+380501234567 / "_s);
    row("capitals", "SMS:0501234567", u"0501234567 / "_s);
    row("two numbers and a text", "sms:+380501234567,+380671234567?body=Hello%20all",
        u"+380501234567|+380671234567 / Hello all"_s);
    row("separators", "sms:+38-050-(123).45%2067", u"+38-050-(123).45 67 / "_s);
    row("Cyrillic", "sms:101?body=%D0%9F%D1%80%D0%B8%D0%B2%D1%96%D1%82", u"101 / Привіт"_s);
    row("Cyrillic unescaped", "sms:101?body=\xD0\x9F", u"101 / П"_s);
    row("a plus is a plus", "sms:101?body=1+1", u"101 / 1+1"_s);
    row("only a text", "sms:?body=Hello", u" / Hello"_s);
    row("other fields are passed over", "sms:101?subject=x&body=y&z=", u"101 / y"_s);
    row("an empty field first", "sms:101?&body=y", u"101 / y"_s);
    row("line ends", "sms:101?body=a%0D%0Ab%0Dc%0Ad", u"101 / a\nb\nc\nd"_s);
    row("HTML is text", "sms:101?body=%3Cb%3Ehi%3C/b%3E", u"101 / <b>hi</b>"_s);
    row("an equals sign in the text", "sms:101?body=a=b", u"101 / a=b"_s);
    row("a joined emoji", "sms:101?body=%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9", u"101 / \U0001F468\u200D\U0001F469"_s);
    row("an encoded and", "sms:101?body=a%26body=b", u"101 / a&body=b"_s);
}

void tst_SmsLink::reads()
{
    QFETCH(const QByteArray, link);
    QTEST(lineOf(link), "line");
}

void tst_SmsLink::refuses_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &link, const QString &problem) {
        QTest::newRow(name) << link << problem;
    };
    row("nothing", "", u"other_scheme"_s);
    row("another scheme", "mailto:a@example.com", u"other_scheme"_s);
    row("a path", "/etc/passwd", u"other_scheme"_s);
    row("scheme within", "http://example.com/sms:101", u"other_scheme"_s);
    row("blank before", " sms:101", u"other_scheme"_s);
    row("only the scheme", "sms:", u"empty"_s);
    row("an empty text", "sms:?body=", u"empty"_s);
    row("blank text", "sms:?body=%20%0A", u"empty"_s);
    row("a group", "sms:Everybody", u"not_a_number"_s);
    row("an encoded comma", "sms:101%2C102", u"not_a_number"_s);
    row("a comma too many", "sms:101,", u"not_a_number"_s);
    row("a comma first", "sms:,101", u"not_a_number"_s);
    row("a semicolon", "sms:101;102", u"not_a_number"_s);
    row("a parameter of the number", "sms:101;phone-context=+380", u"not_a_number"_s);
    row("an authority", "sms://101", u"not_a_number"_s);
    row("an option", "sms:--gateway=http://127.0.0.1", u"not_a_number"_s);
    row("only separators", "sms:+()-", u"not_a_number"_s);
    row("a plus within", "sms:1+1", u"not_a_number"_s);
    row("an address", "sms:a@example.com", u"not_a_number"_s);
    row("Arabic digits", "sms:%D9%A1%D9%A2%D9%A3", u"not_a_number"_s);
    row("a line end among the numbers", "sms:101%0A102", u"not_a_number"_s);
    row("a carriage return among the numbers", "sms:101%0D102", u"hidden"_s);
    row("a NUL in a number", "sms:101%00", u"hidden"_s);
    row("a reversed number", "sms:%E2%80%AE101", u"hidden"_s);
    row("text twice", "sms:101?body=a&body=b", u"body_twice"_s);
    row("text twice in capitals", "sms:101?body=a&BODY=b", u"body_twice"_s);
    row("text twice, escaped", "sms:101?body=a&b%6Fdy=b", u"body_twice"_s);
    row("a field without a value", "sms:101?body", u"malformed"_s);
    row("half a percent", "sms:101?body=%4", u"malformed"_s);
    row("a percent", "sms:101?body=100%", u"malformed"_s);
    row("not hexadecimal", "sms:101?body=%G1", u"malformed"_s);
    row("signs in a percent", "sms:101?body=%+1", u"malformed"_s);
    row("a fragment", "sms:101?body=a#b", u"malformed"_s);
    row("a raw line end", "sms:101?body=a\nb", u"malformed"_s);
    row("a raw NUL", QByteArray("sms:101?body=a\0b", 16), u"malformed"_s);
    row("not UTF-8", "sms:101?body=%FF%FE", u"not_text"_s);
    row("overlong UTF-8", "sms:101?body=%C0%80", u"not_text"_s);
    row("a lone surrogate", "sms:101?body=%ED%A0%80", u"not_text"_s);
    row("cut UTF-8", "sms:101?body=%D0", u"not_text"_s);
    row("a NUL in the text", "sms:101?body=a%00b", u"hidden"_s);
    row("an escape", "sms:101?body=%1B%5B2J", u"hidden"_s);
    row("a control of C1", "sms:101?body=%C2%9B", u"hidden"_s);
    row("a reversed text", "sms:101?body=%E2%80%AEabc", u"hidden"_s);
    row("an isolate", "sms:101?body=%E2%81%A6abc", u"hidden"_s);
    row("a mark of direction", "sms:101?body=%E2%80%8Fabc", u"hidden"_s);
    row("a space of no width", "sms:101?body=a%E2%80%8Bb", u"hidden"_s);
    row("a byte order mark", "sms:101?body=%EF%BB%BFa", u"hidden"_s);
    row("a tag", "sms:101?body=%F3%A0%81%81", u"hidden"_s);
    row("a line separator", "sms:101?body=%E2%80%A8", u"hidden"_s);
    row("hidden in another field", "sms:101?x=%00&body=a", u"hidden"_s);
}

void tst_SmsLink::refuses()
{
    QFETCH(const QByteArray, link);
    QTEST(lineOf(link), "problem");
}

void tst_SmsLink::limitsAreExact()
{
    const auto numbers = [](int count) {
        QByteArrayList list;
        for (int i = 0; i < count; ++i)
            list.append("+3805010001" + QByteArray::number(10 + i));
        return QByteArray("sms:" + list.join(','));
    };
    QCOMPARE(readSmsLink(numbers(50))->numbers.size(), 50);
    QCOMPARE(lineOf(numbers(51)), u"too_many_numbers"_s);
    QCOMPARE(readSmsLink(QByteArray("sms:101?body=" + QByteArray(1000, 'a')))->body.size(), 1000);
    QCOMPARE(lineOf(QByteArray("sms:101?body=" + QByteArray(1001, 'a'))), u"body_too_long"_s);
    QCOMPARE(
        readSmsLink(QByteArray("sms:101?body=" + QByteArray("%D0%96").repeated(1000)))->body, u"Ж"_s.repeated(1000));
    const QByteArray manyFields = "sms:101?x=" + QByteArray(900, 'a') + "&body=b" + QByteArray("&y=c").repeated(1810);
    QCOMPARE(lineOf(manyFields), u"101 / b"_s);
    QCOMPARE(lineOf(QByteArray("sms:" + QByteArray(8 * 1024 - 4, '1'))), u"not_a_number"_s);
    QCOMPARE(lineOf(QByteArray("sms:" + QByteArray(8 * 1024 - 3, '1'))), u"too_long"_s);
    QCOMPARE(lineOf(QByteArray(50'000'000, 's')), u"too_long"_s);
}

void tst_SmsLink::everyCutOfALinkIsSurvived()
{
    const QByteArray link = "smsto:+380501234567,067%20123?subject=a&body=%D0%9F%F0%9F%91%A8%0D%0A&x=%E2%80%AE";
    for (qsizetype length = 0; length <= link.size(); ++length) {
        const auto read = readSmsLink(QByteArrayView(link).first(length));
        if (!read)
            continue;
        QVERIFY(read->numbers.size() <= 2);
        QVERIFY(!read->body.contains(u'\u202E'));
    }
}

QTEST_GUILESS_MAIN(tst_SmsLink)
#include "tst_smslink.moc"
