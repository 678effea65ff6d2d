// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/outcome.h"

#include <QTest>

using namespace Visnyk;
using namespace Visnyk::Outbox;
using namespace Qt::StringLiterals;

using Queue = Outcome::Queue;

namespace {

/** Wrapped, because QTest would look for a comparison of results. */
struct Answer
{
    Result<SendReply> result;
};

SentRequest rows(int count)
{
    SentRequest sent;
    sent.attempt = 7;
    sent.batch = 3;
    sent.id = GatewayId(u"AB2C3D-1"_s);
    for (int i = 0; i < count; ++i)
        sent.rows.append({ 11 + i, Address(u"+38050%1"_s.arg(1'234'000 + i)) });
    sent.partsEach = 2;
    return sent;
}

SentRequest twoRows()
{
    SentRequest sent;
    sent.attempt = 7;
    sent.batch = 3;
    sent.id = GatewayId(u"AB2C3D-1"_s);
    sent.rows = { { 11, Address(u"+380501234567"_s) }, { 12, Address(u"+380671234567"_s) } };
    sent.partsEach = 2;
    return sent;
}

PhoneReport report(const QString &phone, std::optional<int> error = {})
{
    PhoneReport one;
    one.phone = phone;
    one.cost = Money::fromMicros(2'200'000);
    one.error = error;
    return one;
}

SendReply reply(const QList<PhoneReport> &phones, qint64 cnt = 4, const QString &id = u"AB2C3D-1"_s)
{
    SendReply answer;
    answer.id = id;
    answer.cnt = cnt;
    answer.cost = Money::fromMicros(4'400'000);
    answer.balance = Money::fromMicros(90'000'000);
    answer.hasPhones = !phones.isEmpty();
    answer.phones = phones;
    return answer;
}

Result<SendReply> error(Error::Kind kind, int code = 0, int http = 0, const QString &id = {})
{
    return failure(Error { kind, {}, code, http, id });
}

} // namespace

class tst_Outcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsRow_data();
    void everyErrorHasItsRow();
    void everyAnswerSettlesEachPhone_data();
    void everyAnswerSettlesEachPhone();
    void acceptedRowsKnowPriceAndParts();
    void groupIsAcceptedByItsId();
    void groupWithoutCountIsUnknown();
    void partsFollowTheGatewayWhenItCountsOtherwise();
    void settlementNamesTheAttempt();
};

void tst_Outcome::everyErrorHasItsRow_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<SendState>("state");
    QTest::addColumn<HoldReason>("hold");
    QTest::addColumn<Queue>("queue");
    QTest::addColumn<QueuePause>("pause");
    using Kind = Error::Kind;
    const auto row
        = [](const char *name, const Result<SendReply> &answer, SendState state, HoldReason hold, Queue queue,
              QueuePause pause) { QTest::newRow(name) << Answer { answer } << state << hold << queue << pause; };
    const HoldReason none = HoldReason::None;
    const QueuePause on = QueuePause::None;
    row("no byte left: queued again", error(Kind::Unreachable), SendState::Queued, none, Queue::RetryLater,
        QueuePause::Network);
    row("certificate: queued, person", error(Kind::Tls), SendState::Queued, none, Queue::PauseAccount, QueuePause::Tls);
    row("bytes left, no answer", error(Kind::Unanswered), SendState::Unknown, none, Queue::CountUnknown, on);
    row("HTTP 502", error(Kind::Unanswered, 0, 502), SendState::Unknown, none, Queue::CountUnknown, on);
    row("HTTP 200, HTML", error(Kind::Unanswered, 0, 200), SendState::Unknown, none, Queue::CountUnknown, on);
    row("cancelled", error(Kind::Cancelled), SendState::Unknown, none, Queue::CountUnknown, on);
    row("protocol", error(Kind::Protocol), SendState::Unknown, none, Queue::CountUnknown, on);
    row("storage", error(Kind::Storage), SendState::Unknown, none, Queue::CountUnknown, on);
    row("error 1", error(Kind::Input, 1, 200), SendState::Refused, none, Queue::PauseAccount, QueuePause::Refused);
    row("request could not be built", error(Kind::Input), SendState::Held, HoldReason::BatchPaused, Queue::PauseBatch,
        QueuePause::Refused);
    row("error 2", error(Kind::Auth, 2, 200), SendState::Held, HoldReason::Login, Queue::PauseAccount,
        QueuePause::Login);
    row("error 3", error(Kind::Balance, 3, 200, u"AB2C3D-1"_s), SendState::Held, HoldReason::NoMoney,
        Queue::PauseAccount, QueuePause::NoMoney);
    row("error 4", error(Kind::Blocked, 4, 200), SendState::Held, HoldReason::Blocked, Queue::PauseAccount,
        QueuePause::Blocked);
    row("error 5", error(Kind::Refused, 5, 200), SendState::Refused, none, Queue::PauseBatch, QueuePause::Refused);
    row("error 6", error(Kind::Refused, 6, 200, u"AB2C3D-1"_s), SendState::Refused, none, Queue::PauseBatch,
        QueuePause::Refused);
    row("error 7", error(Kind::Refused, 7, 200, u"AB2C3D-1"_s), SendState::Refused, none, Queue::GoOn, on);
    row("error 8", error(Kind::Refused, 8, 200, u"AB2C3D-1"_s), SendState::Refused, none, Queue::GoOn, on);
    row("error 9 may be our own echo", error(Kind::Throttled, 9, 200), SendState::Unknown, none, Queue::WaitMinute, on);
    row("code 10, unpublished", error(Kind::Unanswered, 10, 200), SendState::Unknown, none, Queue::PauseAccount,
        QueuePause::UnknownAnswer);
    row("negative code", error(Kind::Unanswered, -7, 200), SendState::Unknown, none, Queue::PauseAccount,
        QueuePause::UnknownAnswer);
    Error code0 { Kind::Unanswered, {}, 0, 200, {} };
    code0.saidNo = true;
    row("code 0", failure(code0), SendState::Unknown, none, Queue::PauseAccount, QueuePause::UnknownAnswer);
    row("the proxy wants a login: nothing left", error(Kind::Unreachable, 0, 407), SendState::Queued, none,
        Queue::PauseAccount, QueuePause::Proxy);
    row("HTTP 407 after bytes left", error(Kind::Unanswered, 0, 407), SendState::Unknown, none, Queue::PauseAccount,
        QueuePause::Proxy);
    row("refused, but a code nobody knows", error(Kind::Refused, 77, 200), SendState::Unknown, none,
        Queue::PauseAccount, QueuePause::UnknownAnswer);
    row("code 3 with a foreign id", error(Kind::Balance, 3, 200, u"other"_s), SendState::Unknown, none,
        Queue::PauseAccount, QueuePause::UnknownAnswer);
    row("code 6 with a foreign id", error(Kind::Refused, 6, 200, u"other"_s), SendState::Unknown, none,
        Queue::PauseAccount, QueuePause::UnknownAnswer);
    row("code 8 with a foreign id", error(Kind::Refused, 8, 200, u"other"_s), SendState::Unknown, none,
        Queue::PauseAccount, QueuePause::UnknownAnswer);
    row("success under a foreign id", reply({ report(u"380501234567"_s) }, 4, u"other"_s), SendState::Unknown, none,
        Queue::CountUnknown, on);
}

void tst_Outcome::everyErrorHasItsRow()
{
    QFETCH(const Answer, answer);
    QFETCH(const SendState, state);
    QFETCH(const HoldReason, hold);
    QFETCH(const Queue, queue);
    QFETCH(const QueuePause, pause);
    for (const int count : { 1, 2, 100, 500 }) { // one number or many: the same, and for every one of them
        const Outcome outcome = decide(rows(count), answer.result, 1000);
        QCOMPARE(int(outcome.settlement.state), int(state));
        QCOMPARE(outcome.settlement.rows.size(), count);
        for (const Settlement::Row &row : outcome.settlement.rows) {
            QCOMPARE(int(row.state), int(state));
            QCOMPARE(row.holdReason, hold);
            QCOMPARE(row.code, state == SendState::Refused ? answer.result.error().gatewayCode : 0);
            QVERIFY(mayMove(SendState::InFlight, row.state));
        }
        QCOMPARE(outcome.queue, queue);
        QCOMPARE(outcome.pause, pause);
    }
    const SettledBy by = decide(rows(1), answer.result, 1000).settlement.by;
    // "Not sent" needs an answer or a proof, never silence; what nobody knows was settled by nobody.
    if (state == SendState::Unknown)
        QVERIFY(by == SettledBy::Nobody || answer.result);
    else
        QCOMPARE(int(by), int(answer.result.error().gatewayCode > 0 ? SettledBy::Answer : SettledBy::Proof));
}

void tst_Outcome::everyAnswerSettlesEachPhone_data()
{
    QTest::addColumn<SendReply>("answer");
    QTest::addColumn<SendState>("first");
    QTest::addColumn<SendState>("second");
    QTest::addColumn<int>("secondCode");
    const QString a = u"380501234567"_s;
    const QString b = u"380671234567"_s;
    const SendState yes = SendState::Accepted;
    const SendState no = SendState::Refused;
    const SendState maybe = SendState::Unknown;
    QTest::newRow("both accepted") << reply({ report(a), report(b) }) << yes << yes << 0;
    QTest::newRow("error 0 is no error") << reply({ report(a, 0), report(b, 0) }) << yes << yes << 0;
    QTest::newRow("phones written with a plus") << reply({ report(u"+" + a), report(b) }) << yes << yes << 0;
    QTest::newRow("second refused") << reply({ report(a), report(b, 7) }, 2) << yes << no << 7;
    QTest::newRow("delivery error as verdict") << reply({ report(a), report(b, 248) }, 2) << yes << no << 248;
    QTest::newRow("second is perhaps our own echo") << reply({ report(a), report(b, 9) }, 2) << yes << maybe << 0;
    QTest::newRow("second not mentioned") << reply({ report(a) }, 2) << yes << maybe << 0;
    QTest::newRow("another phone mentioned") << reply({ report(a), report(u"380931234567"_s) }) << yes << maybe << 0;
    QTest::newRow("one phone, two verdicts") << reply({ report(a), report(b), report(b, 7) }) << yes << maybe << 0;
    QTest::newRow("no phones, our count") << reply({}, 4) << yes << yes << 0;
    QTest::newRow("no phones, another count") << reply({}, 3) << maybe << maybe << 0;
    QTest::newRow("no phones, nothing counted") << reply({}, 0) << maybe << maybe << 0;
    SendReply empty = reply({}, 4);
    empty.hasPhones = true;
    QTest::newRow("an empty list of phones") << empty << maybe << maybe << 0;
}

void tst_Outcome::everyAnswerSettlesEachPhone()
{
    QFETCH(const SendReply, answer);
    QFETCH(const SendState, first);
    QFETCH(const SendState, second);
    QFETCH(const int, secondCode);
    const Outcome outcome = decide(twoRows(), answer, 1000);
    QCOMPARE(int(outcome.settlement.rows.at(0).state), int(first));
    QCOMPARE(int(outcome.settlement.rows.at(1).state), int(second));
    QCOMPARE(outcome.settlement.rows.at(1).code, secondCode);
    QCOMPARE(outcome.queue, Queue::GoOn);
    QVERIFY(outcome.settlement.balance == Money::fromMicros(90'000'000));
}

void tst_Outcome::acceptedRowsKnowPriceAndParts()
{
    const Outcome outcome
        = decide(twoRows(), reply({ report(u"380501234567"_s), report(u"380671234567"_s, 8) }, 2), 1000);
    QVERIFY(outcome.settlement.rows.at(0).cost == Money::fromMicros(2'200'000));
    QCOMPARE(outcome.settlement.rows.at(0).parts, 2);
    QVERIFY(!outcome.settlement.rows.at(1).cost);
    QCOMPARE(outcome.settlement.rows.at(1).parts, 0);
}

void tst_Outcome::groupIsAcceptedByItsId()
{
    SentRequest sent = twoRows();
    sent.rows = { { 11, Address(u"G12"_s) } };
    const Outcome outcome = decide(sent, reply({ report(u"380501234567"_s), report(u"380671234567"_s) }, 4), 1000);
    QCOMPARE(int(outcome.settlement.rows.at(0).state), int(SendState::Accepted));
    QCOMPARE(outcome.settlement.rows.at(0).parts, 4);
    QVERIFY(outcome.settlement.rows.at(0).cost == Money::fromMicros(4'400'000));
}

void tst_Outcome::groupWithoutCountIsUnknown()
{
    SentRequest sent = twoRows();
    sent.rows = { { 11, Address(u"G12"_s) } };
    QCOMPARE(int(decide(sent, reply({}, 0), 1000).settlement.rows.at(0).state), int(SendState::Unknown));
}

void tst_Outcome::partsFollowTheGatewayWhenItCountsOtherwise()
{
    const Outcome outcome = decide(twoRows(), reply({ report(u"380501234567"_s), report(u"380671234567"_s) }, 6), 1000);
    QCOMPARE(outcome.settlement.rows.at(0).parts, 3);
}

void tst_Outcome::settlementNamesTheAttempt()
{
    const Outcome outcome = decide(twoRows(), error(Error::Kind::Unanswered, 0, 500), 4242);
    QCOMPARE(outcome.settlement.attempt, 7);
    QCOMPARE(outcome.settlement.endedMs, 4242);
    QCOMPARE(outcome.settlement.httpStatus, 500);
    QCOMPARE(outcome.settlement.rows.at(0).message, 11);
    QCOMPARE(outcome.settlement.rows.at(1).message, 12);
}

QTEST_GUILESS_MAIN(tst_Outcome)
#include "tst_outcome.moc"
