// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicefixture.h"

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** Errors for their causes, limits and balance: with a clock the test moves. */
class tst_PracticeRules : public PracticeFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void theSameSendWithinAMinuteIsErrorNine();
    void theSameSendIsTakenWithTheGuardOff();
    void theSixthEqualPriceQuestionIsErrorNine();
    void fifteenRequestsAtOnceAreErrorNine();
    void twentyBadLoginsBlockTheAddressForAMinute();
    void tooLittleMoneyIsErrorThreeWithAnId();
    void forbiddenTextsAndSendersAreErrorSix();
    void fiftyOneMessagesToOneNumberAreAFlood();
    void balanceInEveryFormat_data();
    void balanceInEveryFormat();
    void theEleventhBalanceQuestionIsErrorNine();
};

void tst_PracticeRules::theSameSendWithinAMinuteIsErrorNine()
{
    QCOMPARE(send("phones=380501234567&mes=Hello&id=1&fmt=1"), "1,1");
    QCOMPARE(send("phones=0501234567&mes=Hello&id=2&fmt=1"), "0,-9"); // whatever the id and the way to write the number
    QCOMPARE(send("phones=380501234567&mes=Hello&id=2&fmt=3"),
        "{\n\"error\": \"duplicate request, wait a minute\",\n\"error_code\": 9\n}");
    QCOMPARE(send("phones=380501234567&mes=Hello!&id=2&fmt=1"), "2,1");
    QCOMPARE(send("phones=380501234567&mes=Hello&flash=1&id=3&fmt=1"), "3,1");
    m_clock->advance(60'000);
    QCOMPARE(send("phones=380501234567&mes=Hello&id=4&fmt=1"), "4,1");
    QCOMPARE(m_gateway->ledger().size(), 4);
}

void tst_PracticeRules::theSameSendIsTakenWithTheGuardOff()
{
    m_setup.duplicateGuard = false;
    restart();
    QCOMPARE(send("phones=380501234567&mes=Hello&id=1&fmt=1"), "1,1");
    QCOMPARE(send("phones=380501234567&mes=Hello&id=1&fmt=1"), "1,1");
    QCOMPARE(m_gateway->ledger().size(), 2);
}

void tst_PracticeRules::theSixthEqualPriceQuestionIsErrorNine()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(send("phones=380501234567&mes=Hello&cost=1&fmt=1"), "1.40,1");
    QCOMPARE(send("phones=380501234567&mes=Hello&cost=1&fmt=1"), "0,-9");
    QCOMPARE(send("phones=380501234567&mes=Hello&maxsms=3&cost=1&fmt=1"), "1.40,1");
    m_clock->advance(60'000);
    QCOMPARE(send("phones=380501234567&mes=Hello&cost=1&fmt=1"), "1.40,1");
}

void tst_PracticeRules::fifteenRequestsAtOnceAreErrorNine()
{
    const QByteArray whole = Raw::formRequest("/sys/balance.php", Raw::login + "&fmt=3");
    std::vector<std::unique_ptr<Raw::Client>> slow;
    for (int i = 0; i < 14; ++i) {
        slow.push_back(std::make_unique<Raw::Client>(m_url));
        slow.back()->write(whole.chopped(1)); // begun, not finished
    }
    // Whether all fourteen have been seen is known when the fifteenth is refused.
    QTRY_COMPARE(Raw::post(m_url, "/sys/balance.php", Raw::login + "&fmt=3").body,
        "{\n\"error\": \"too many concurrent requests\",\n\"error_code\": 9\n}");
    slow.clear();
    bool accepted = false; // QTRY asks once more after success, which would be a duplicate
    QTRY_VERIFY(accepted || (accepted = send("phones=380501234567&mes=x&id=1&fmt=1") == "1,1"));
}

void tst_PracticeRules::twentyBadLoginsBlockTheAddressForAMinute()
{
    for (int i = 0; i < 20; ++i)
        QCOMPARE(Raw::post(m_url, "/sys/balance.php", "login=practice&psw=no&fmt=1").body, "0,-2");
    QCOMPARE(balance("fmt=1"), "0,-4");
    m_clock->advance(60'000);
    QCOMPARE(balance("fmt=1"), "500.00");
}

void tst_PracticeRules::tooLittleMoneyIsErrorThreeWithAnId()
{
    m_gateway->setBalanceMicros(2'000'000);
    QCOMPARE(send("phones=380501234567,380501234568&mes=Hello&id=17&fmt=1"), "17,-3");
    QCOMPARE(send("phones=380501234567&mes=Hello&id=18&fmt=1&cost=3"), "18,1,1.40,0.60");
    m_gateway->setBalanceMicros(10'000'000);
    QCOMPARE(send("phones=380501234567,380501234568&mes=Hello&id=17&fmt=1"), "17,2");
    QCOMPARE(m_gateway->ledger().size(), 3);
}

void tst_PracticeRules::forbiddenTextsAndSendersAreErrorSix()
{
    QCOMPARE(send("phones=380501234567&mes=A+Forbidden+word&id=1&fmt=1"), "1,-6");
    QCOMPARE(send("phones=380501234567&mes=x&sender=Banned&id=2&fmt=1"), "2,-6");
    QCOMPARE(send("list=380501234567:forbidden%0A380671234567:fine&id=3&fmt=1&op=1"),
        "3,1\n380501234567,25501,0.00,23,253\n380671234567,25503,1.385,,");
}

void tst_PracticeRules::fiftyOneMessagesToOneNumberAreAFlood()
{
    for (int i = 0; i < 50; ++i)
        QCOMPARE(send("phones=380501234567&fmt=1&id=1&mes=" + QByteArray::number(i)), "1,1");
    QCOMPARE(send("phones=380501234567&fmt=1&id=1&mes=last"), "1,-6");
    m_clock->advance(61'000);
    QCOMPARE(send("phones=380501234567&fmt=1&id=1&mes=last"), "1,1");
}

void tst_PracticeRules::balanceInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("reply");
    const auto row
        = [](const char *form, const char *reply) { QTest::newRow(form) << QByteArray(form) << QByteArray(reply); };
    row("fmt=0", "3215.3097");
    row("fmt=1", "3215.3097");
    row("fmt=2", "<balance>3215.3097</balance>");
    row("fmt=3", "{\n\"balance\": \"3215.3097\"\n}");
    row("fmt=0&cur=1", "3215.3097 UAH");
    row("fmt=2&cur=1", "<result>\n<balance>3215.3097</balance>\n<currency>UAH</currency>\n</result>");
    row("fmt=3&cur=1", "{\n\"balance\": \"3215.3097\",\n\"currency\": \"UAH\"\n}");
    row("fmt=1&cur=7", "0,-1");
}

void tst_PracticeRules::balanceInEveryFormat()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, reply);
    m_gateway->setBalanceMicros(3'215'309'700);
    QCOMPARE(balance(form), reply);
}

void tst_PracticeRules::theEleventhBalanceQuestionIsErrorNine()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(balance("fmt=1"), "500.00");
    QCOMPARE(balance("fmt=1"), "0,-9");
}

QTEST_GUILESS_MAIN(tst_PracticeRules)
#include "tst_practice_rules.moc"
