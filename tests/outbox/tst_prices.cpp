// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"

#include "outbox/pricing.h"

#include <QTest>

using namespace Visnyk;
using namespace Visnyk::Outbox;
using namespace Qt::StringLiterals;

namespace {

Money uah(int hundredths)
{
    return Money::fromMicros(qint64(hundredths) * 10'000);
}

/** Numbers of two operators with prices of their own; error 8 for one number. */
Result<CostReply> twoOperators(const SendRequest &request)
{
    CostReply reply;
    for (const Address &address : request.addresses) {
        PhoneReport report;
        report.phone = address.text().mid(1);
        if (address == person(7)) {
            report.error = 8;
        } else {
            report.cost = address.text().startsWith(u"+38067"_s) ? uah(150) : uah(110);
            reply.cost = reply.cost + *report.cost;
            ++reply.cnt;
        }
        reply.phones.append(report);
    }
    return reply;
}

Address other(int number)
{
    const QString phone = u"+38067%1"_s.arg(1'000'100 + number, 7, 10, QLatin1Char('0'));
    return Address(phone);
}

} // namespace

class tst_Prices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upTo500PeopleAreAskedOneByOne();
    void moreArePricedBySamples();
    void groupsAreAskedApart();
    void refusedPeopleAreNamedAndCostNothing();
    void answersServeForAMinute();
    void theSameQuestionIsAskedFourTimesAMinute();
    void whileWritingNobodyWaitsForRepetitions();
    void error9GivesAMarkedEstimate();
    void unknownPriceIsNotZero();
    void groupsWithoutGatewayHaveNoPrice();
    void overtakenQuestionsAreLeftOut();
    void nothingToPriceIsAnInputError();
};

void tst_Prices::upTo500PeopleAreAskedOneByOne()
{
    const PricePlan plan = planQuestions({}, MessageKind::Sms, people(500), QuickQuestions);
    QVERIFY(!plan.sampled);
    QCOMPARE(plan.questions.size(), 5);
    QCOMPARE(plan.people, 500);
    QVERIFY(planQuestions({}, MessageKind::Sms, people(501), QuickQuestions).sampled);
    QVERIFY(!planQuestions({}, MessageKind::Sms, people(5000), ExactQuestions).sampled);
}

void tst_Prices::moreArePricedBySamples()
{
    EngineKit kit;
    kit.script->setCost(twoOperators);
    QVERIFY(kit.startSignedIn());
    QList<Address> addresses = people(600);
    for (int i = 0; i < 100; ++i)
        addresses.append(other(i));
    const auto price = await(kit.engine->askPrice(TestAccount, textDraft(), addresses));
    QVERIFY(price);
    QCOMPARE(int(price->quote.source), int(PriceSource::Estimate));
    QCOMPARE(kit.script->costs().size(), 1);
    QCOMPARE(kit.script->costs().constFirst().addresses, (QList<Address> { person(0), other(0) }));
    QVERIFY(price->quote.total == uah(600 * 110 + 100 * 150));
    QCOMPARE(price->quote.people, 700);
    QCOMPARE(price->quote.parts, 700);
    QVERIFY(!price->error.detail.isEmpty());
}

void tst_Prices::groupsAreAskedApart()
{
    EngineKit kit;
    kit.script->setCost([](const SendRequest &request) -> Result<CostReply> {
        if (request.addresses.constFirst().text() != u"G12"_s)
            return twoOperators(request);
        return CostReply { uah(330), 3, {}, {} }; // three members, said only by the sum
    });
    QVERIFY(kit.startSignedIn());
    const auto price = await(kit.engine->askPrice(TestAccount, textDraft(), { person(1), Address(u"G12"_s) }));
    QVERIFY(price);
    QCOMPARE(kit.script->costs().size(), 2);
    QCOMPARE(int(price->quote.source), int(PriceSource::Gateway));
    QVERIFY(price->quote.total == uah(440));
    QCOMPARE(price->quote.parts, 4);
}

void tst_Prices::refusedPeopleAreNamedAndCostNothing()
{
    EngineKit kit;
    kit.script->setCost(twoOperators);
    QVERIFY(kit.startSignedIn());
    const auto price = await(kit.engine->askPrice(TestAccount, textDraft(), { person(6), person(7) }));
    QVERIFY(price);
    QVERIFY(price->quote.total == uah(110));
    QCOMPARE(price->refused.size(), 1);
    QCOMPARE(price->refused.constFirst().phone, person(7).text().mid(1));
    QVERIFY(!price->byAddress.contains(person(7).text()));
    QCOMPARE(price->partsEach, 1);
}

void tst_Prices::answersServeForAMinute()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    QVERIFY(!await(kit.engine->askPrice(TestAccount, textDraft(), people(2)))->fromCache);
    kit.clock->pass(59'999);
    QVERIFY(await(kit.engine->askPrice(TestAccount, textDraft(), people(2)))->fromCache);
    QCOMPARE(kit.script->costs().size(), 1);
    QVERIFY(!await(kit.engine->askPrice(TestAccount, textDraft(u"Another text"_s), people(2)))->fromCache);
    QCOMPARE(kit.script->costs().size(), 2);
    kit.clock->pass(60'000);
    QVERIFY(!await(kit.engine->askPrice(TestAccount, textDraft(), people(2)))->fromCache);
    QCOMPARE(kit.script->costs().size(), 3);
}

void tst_Prices::theSameQuestionIsAskedFourTimesAMinute()
{
    EngineKit kit;
    kit.script->setCost([](const SendRequest &) -> Result<CostReply> { return failure(Error::Kind::Unanswered); });
    QVERIFY(kit.startSignedIn());
    for (int i = 0; i < 7; ++i)
        QVERIFY(await(kit.engine->askPrice(TestAccount, textDraft(), people(2))));
    QCOMPARE(kit.script->costs().size(), 4);
    const auto price = await(kit.engine->askPrice(TestAccount, textDraft(), people(2)));
    QCOMPARE(int(price->error.kind), int(Error::Kind::Throttled));
    kit.clock->pass(61'000);
    QVERIFY(await(kit.engine->askPrice(TestAccount, textDraft(), people(2))));
    QCOMPARE(kit.script->costs().size(), 5);
}

void tst_Prices::whileWritingNobodyWaitsForRepetitions()
{
    EngineKit kit;
    kit.script->setCost([](const SendRequest &) -> Result<CostReply> { return failure(Error::Kind::Unanswered); });
    QVERIFY(kit.startSignedIn());
    const auto quick = await(kit.engine->askPrice(TestAccount, textDraft(), people(2), PriceDepth::Quick));
    QVERIFY(quick);
    QCOMPARE(int(quick->quote.source), int(PriceSource::Unknown));
    QCOMPARE(int(quick->error.kind), int(Error::Kind::Unanswered));
    QCOMPARE(kit.script->costsAtOnce(), 1);
    QVERIFY(await(kit.engine->askPrice(TestAccount, textDraft(), people(2), PriceDepth::Exact)));
    QCOMPARE(kit.script->costsAtOnce(), 1); // the summary is worth a wait
    QCOMPARE(kit.script->costs().size(), 2);
    // The next one finds the gateway well again: the price corrects itself.
    kit.script->setCost(twoOperators);
    const auto again = await(kit.engine->askPrice(TestAccount, textDraft(), people(2), PriceDepth::Quick));
    QVERIFY(again);
    QCOMPARE(int(again->quote.source), int(PriceSource::Gateway));
    QVERIFY(again->quote.total == uah(220));
}

void tst_Prices::error9GivesAMarkedEstimate()
{
    EngineKit kit;
    kit.script->setCost(twoOperators);
    QVERIFY(kit.startSignedIn());
    QVERIFY(await(kit.engine->askPrice(TestAccount, textDraft(), people(2)))); // learns
    kit.script->setCost(
        [](const SendRequest &) -> Result<CostReply> { return failure(Error::Kind::Throttled, {}, 9); });
    const auto price = await(kit.engine->askPrice(TestAccount, textDraft(u"a"_s.repeated(161)), people(3)));
    QVERIFY(price);
    QCOMPARE(int(price->quote.source), int(PriceSource::Estimate));
    QVERIFY(price->quote.total == uah(3 * 2 * 110)); // two parts each
    QCOMPARE(price->error.gatewayCode, 9);
}

void tst_Prices::unknownPriceIsNotZero()
{
    EngineKit kit;
    QVERIFY(kit.start()); // no password
    const auto price = await(kit.engine->askPrice(TestAccount, textDraft(), people(3)));
    QVERIFY(price);
    QVERIFY(!price->quote.total.has_value());
    QCOMPARE(int(price->quote.source), int(PriceSource::Unknown));
    QCOMPARE(price->quote.unpriced, 3);
    QCOMPARE(int(price->error.kind), int(Error::Kind::KeyStore));
}

void tst_Prices::groupsWithoutGatewayHaveNoPrice()
{
    PriceBook book;
    QVERIFY(book.learn(MessageKind::Sms, person(0), u"25501"_s, uah(110), 1, 1).has_value());
    const PriceAnswer price = estimate(book, { textDraft(), { person(0), Address(u"G12"_s) } }, {});
    QVERIFY(!price.quote.total.has_value());
    QCOMPARE(price.quote.unpriced, 1);
}

void tst_Prices::overtakenQuestionsAreLeftOut()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    QFuture<Result<PriceAnswer>> first = kit.engine->askPrice(TestAccount, textDraft(u"one"_s), people(500));
    first.cancel();
    QVERIFY(await(kit.engine->askPrice(TestAccount, textDraft(u"two"_s), people(1))));
    // The cancelled one may have begun, but its five questions are not all asked.
    const QList<SendRequest> costs = kit.script->costs();
    QVERIFY(costs.size() < 6);
    QCOMPARE(costs.constLast().text, u"two"_s);
}

void tst_Prices::nothingToPriceIsAnInputError()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto price = await(kit.engine->askPrice(TestAccount, textDraft(), {}));
    QVERIFY(!price);
    QCOMPARE(int(price.error().kind), int(Error::Kind::Input));
    QVERIFY(kit.script->costs().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Prices)
#include "tst_prices.moc"
