// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicekit.h"

#include <QSet>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype AtOnce = 12; // faults tried side by side; most of their time is waiting

struct Trial
{
    QByteArray script;
    std::unique_ptr<PracticeKit> kit;
    BatchId batch = 0;
};

bool isSettled(Trial &trial)
{
    const BatchProgress progress = trial.kit->progress(trial.batch);
    const bool paused = trial.kit->engine->accountStatus(TestAccount).pause != QueuePause::None;
    return progress.count(SendState::InFlight) == 0 && progress.count(SendState::Unknown) == 0
        && (progress.count(SendState::Queued) == 0 || paused) && progress.sum() > 0;
}

QString complaint(Trial &trial)
{
    const QString verdict = trial.kit->verdict();
    if (!verdict.isEmpty())
        return verdict;
    // The same bytes twice is what the gateway charges twice. Records made before anything was read do not count.
    QSet<QByteArray> bodies;
    const QList<PracticeGateway::RequestRecord> requests = trial.kit->gateway->requests();
    for (const PracticeGateway::RequestRecord &request : requests) {
        if (request.endpoint != u"send"_s || request.parameters.isEmpty() || request.fault == u"close-before-read"_s)
            continue;
        if (bodies.contains(request.bodySha256))
            return u"the same send twice on the wire"_s;
        bodies.insert(request.bodySha256);
    }
    return {};
}

QByteArray faultLine(const char *endpoint, const QString &name)
{
    if (name == u"close-on-connect"_s) // before anything is said there is no endpoint; the send is the first
        return "* 1 close-on-connect";
    QByteArray line = QByteArray(endpoint) + " 1 " + name.toUtf8();
    if (name == u"late-accept"_s)
        line += " 100"; // 40 s on the fast clock
    else if (name == u"delay"_s || name == u"delay-before-accept"_s)
        line += " 50";
    else if (name == u"drip-reply"_s)
        line += " 1";
    return line;
}

/** Tries all scripts, some at a time; returns what went wrong, with the script. */
QStringList tryAll(const QList<QByteArray> &scripts)
{
    QStringList complaints;
    for (qsizetype at = 0; at < scripts.size(); at += AtOnce) {
        std::vector<Trial> trials;
        for (const QByteArray &script : scripts.mid(at, AtOnce)) {
            Trial trial;
            trial.script = script;
            trial.kit = std::make_unique<PracticeKit>();
            trial.kit->setFault(script);
            trial.batch = await(trial.kit->engine->queue(planFor(people(3)))).value_or(0);
            trials.push_back(std::move(trial));
        }
        for (Trial &trial : trials) {
            const bool settled = QTest::qWaitFor([&trial] { return isSettled(trial); }, 15'000);
            QString said = complaint(trial);
            if (!settled && said.isEmpty())
                said = u"not settled: "_s + trial.kit->counts(trial.batch);
            if (!said.isEmpty())
                complaints.append(QString::fromUtf8(trial.script).replace(u'\n', u';') + u": "_s + said);
        }
    }
    return complaints;
}

} // namespace

class tst_SendFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleGetOneMessageEach();
    void everyFaultOfASendEndsInTheTruth();
    void everyFaultOfAStatusEndsInTheTruth();
    void undoWithinTheHoldSendsNothing();
    void stopKeepsTheRest();
    void wrongPasswordSendsNothingMore();
    void noMoneyHoldsTheRest();
    void blockedAddressSendsNothingMore();
    void echoOfAnAcceptedSendIsNotARefusal();
    void priceIsTheGatewaysAndAskedOnce();
    void manyPeopleAreSampled();
};

void tst_SendFaults::peopleGetOneMessageEach()
{
    PracticeKit kit;
    QVERIFY(kit.started);
    const auto batch = await(kit.engine->queue(planFor(people(250))));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 250"_s);
    QCOMPARE(kit.sendRequests(), 3);
    QCOMPARE(kit.gateway->ledger().size(), 250);
    QCOMPARE(kit.verdict(), QString());
    QCOMPARE(kit.progress(*batch).spent.micros(), qint64(500'000'000) - kit.gateway->balanceMicros());
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Done));
}

void tst_SendFaults::everyFaultOfASendEndsInTheTruth()
{
    QList<QByteArray> scripts;
    const QList<QString> names = PracticeGateway::faultNames();
    QVERIFY(names.size() >= 30);
    for (const QString &name : names)
        scripts.append(faultLine("send", name));
    for (const int code : { 1, 2, 3, 4, 5, 6, 7, 8, 10, 0, -1 })
        scripts.append("send 1 error " + QByteArray::number(code));
    const QStringList complaints = tryAll(scripts);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void tst_SendFaults::everyFaultOfAStatusEndsInTheTruth()
{
    QList<QByteArray> scripts;
    const QList<QString> names = PracticeGateway::faultNames();
    for (const QString &name : names)
        scripts.append("send 1 close-after-accept\n" + faultLine("status", name));
    const QStringList complaints = tryAll(scripts);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void tst_SendFaults::undoWithinTheHoldSendsNothing()
{
    PracticeKit kit;
    const auto batch = await(kit.engine->queue(planFor(people(3), 60))); // 150 ms on the fast clock
    QVERIFY(batch);
    const auto undone = await(kit.engine->undo(*batch));
    QVERIFY(undone);
    QCOMPARE(*undone, 3);
    QCOMPARE(kit.counts(*batch), u"cancelled 3"_s);
    const qint64 until = kit.clock->monotonicMs() + 120'000;
    QTRY_VERIFY(kit.clock->monotonicMs() > until);
    QCOMPARE(kit.sendRequests(), 0);
}

void tst_SendFaults::stopKeepsTheRest()
{
    PracticeKit kit;
    kit.setFault("send 1 delay 100");
    const auto batch = await(kit.engine->queue(planFor(people(250))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.sendRequests(), 1);
    QCOMPARE(await(kit.engine->stop(*batch)).value_or(-1), 150);
    QTRY_COMPARE(kit.counts(*batch), u"held 150, accepted 100"_s);
    QCOMPARE(kit.verdict(), QString());
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 150);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 250"_s);
    QCOMPARE(kit.verdict(), QString());
}

void tst_SendFaults::wrongPasswordSendsNothingMore()
{
    PracticeKit kit({}, "wrong");
    const auto batch = await(kit.engine->queue(planFor(people(250))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.engine->accountStatus(TestAccount).pause), int(QueuePause::Login));
    const qsizetype requests = kit.gateway->requests().size();
    const qint64 until = kit.clock->monotonicMs() + 400'000;
    QTRY_VERIFY(kit.clock->monotonicMs() > until);
    QCOMPARE(kit.gateway->requests().size(), requests);
    QCOMPARE(requests, 1);
    QCOMPARE(kit.counts(*batch), u"queued 150, held 100"_s);
    QCOMPARE(kit.verdict(), QString());
}

void tst_SendFaults::noMoneyHoldsTheRest()
{
    PracticeGateway::Setup setup;
    setup.balanceMicros = 1;
    PracticeKit kit(setup);
    const auto batch = await(kit.engine->queue(planFor(people(250))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.engine->accountStatus(TestAccount).pause), int(QueuePause::NoMoney));
    QCOMPARE(kit.counts(*batch), u"queued 150, held 100"_s);
    QCOMPARE(kit.verdict(), QString());
    kit.gateway->setBalanceMicros(1'000'000'000);
    kit.engine->retryPaused(TestAccount);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 250"_s);
    QCOMPARE(kit.verdict(), QString());
}

void tst_SendFaults::blockedAddressSendsNothingMore()
{
    PracticeKit kit;
    kit.setFault("send 1 error 4\nbalance error 4");
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(int(kit.engine->accountStatus(TestAccount).pause), int(QueuePause::Blocked));
    QTRY_COMPARE_WITH_TIMEOUT(
        kit.engine->accountStatus(TestAccount).retryAtMs, 0, 20'000); // three probes, then the person
    QCOMPARE(kit.sendRequests(), 1);
    QCOMPARE(kit.counts(*batch), u"held 3"_s);
    kit.setFault({});
    QCOMPARE(await(kit.engine->resume(*batch)).value_or(-1), 3);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QCOMPARE(kit.verdict(), QString());
}

void tst_SendFaults::echoOfAnAcceptedSendIsNotARefusal()
{
    PracticeKit kit;
    kit.setFault("send 1 error-after-accept 9");
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QCOMPARE(kit.sendRequests(), 1);
    QCOMPARE(kit.verdict(), QString());
}

void tst_SendFaults::priceIsTheGatewaysAndAskedOnce()
{
    PracticeKit kit;
    const auto first = await(kit.engine->askPrice(TestAccount, textDraft(), people(3)));
    QVERIFY(first);
    QCOMPARE(int(first->quote.source), int(PriceSource::Gateway));
    QCOMPARE(first->quote.people, 3);
    QCOMPARE(first->quote.parts, 3);
    QCOMPARE(first->byAddress.size(), 3);
    QVERIFY(first->quote.total.has_value());
    QVERIFY(!first->fromCache);
    Draft later = textDraft();
    later.options.schedule.mode = Schedule::Mode::After; // changes nothing of the price
    later.options.schedule.afterMinutes = 60;
    const auto again = await(kit.engine->askPrice(TestAccount, later, people(3)));
    QVERIFY(again);
    QVERIFY(again->fromCache);
    QVERIFY(again->quote.total == first->quote.total);
    QTRY_VERIFY(kit.engine->priceBook(TestAccount).lookup(MessageKind::Sms, person(1)).has_value());
    QVERIFY(kit.gateway->ledger().isEmpty());
    // What is charged is what was shown.
    const auto batch = await(kit.engine->queue(planFor(people(3))));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    QVERIFY(kit.progress(*batch).spent == *first->quote.total);
}

void tst_SendFaults::manyPeopleAreSampled()
{
    PracticeKit kit;
    const auto sampled = await(kit.engine->askPrice(TestAccount, textDraft(), people(600)));
    QVERIFY(sampled);
    QCOMPARE(int(sampled->quote.source), int(PriceSource::Estimate));
    QCOMPARE(sampled->quote.people, 600);
    QVERIFY(sampled->quote.total.has_value());
    const auto exact = await(kit.engine->askPrice(TestAccount, textDraft(), people(600), PriceDepth::Exact));
    QVERIFY(exact);
    QCOMPARE(int(exact->quote.source), int(PriceSource::Gateway));
    QCOMPARE(exact->byAddress.size(), 600);
    QVERIFY(exact->quote.total == sampled->quote.total); // one operator, one price
}

QTEST_GUILESS_MAIN(tst_SendFaults)
#include "tst_sendfaults.moc"
