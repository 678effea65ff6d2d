// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginekit.h"
#include "sendrules.h"

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

SendPlan personalPlan(const QStringList &texts)
{
    SendPlan plan = planFor(people(int(texts.size())));
    plan.draft.text = u"Dear {name}"_s;
    plan.texts = texts;
    return plan;
}

} // namespace

/** Everybody's own text, and what of a text anybody gets. */
class tst_Personal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyShowsWhatArrives_data();
    void historyShowsWhatArrives();
    void personalTextsShareOneRequest();
    void textsThatMayNotTravelGoAlone();
    void equalTextsNeedNoList();
    void aListIsRepeatedWhole();
    void badPersonalTextsAreNotQueued();
    void priceOfPersonalTextsIsAskedAsAList();
};

void tst_Personal::historyShowsWhatArrives_data()
{
    QTest::addColumn<bool>("personal");
    QTest::newRow("the same to all") << false;
    QTest::newRow("personal texts") << true;
}

/** Neither the comment, which nobody gets, nor what the limit of parts takes away; the wire carries both. */
void tst_Personal::historyShowsWhatArrives()
{
    QFETCH(const bool, personal);
    const QString whole = QString(158, u'a') % u" lost tail"_s;
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    SendPlan plan = personal ? personalPlan({ whole, whole }) : planFor(people(2));
    plan.draft.text = whole;
    plan.draft.options.maxParts = 1;
    plan.draft.options.comment = u"for Zoya only"_s;
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QCOMPARE(kit.script->sends().constFirst().text, QString(whole % u"\n~~~\nfor Zoya only"_s));
    const QString arrived = QString(158, u'a') % u" l"_s;
    const auto page = await(kit.engine->history({}, {}, 10));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    for (const MessageInfo &row : page->rows) {
        QCOMPARE(row.text, arrived);
        QCOMPARE(await(kit.engine->message(row.id))->text, arrived);
        QCOMPARE(row.comment, u"for Zoya only"_s);
    }
    HistoryFilter filter; // the comment is still what it is found by
    filter.search = u"zoya"_s;
    QCOMPARE(await(kit.engine->history(filter, {}, 10))->rows.size(), 2);
    if (!personal)
        QCOMPARE(await(kit.engine->alreadySent(arrivingText(plan.draft), people(2), 0))->size(), 2);
}

void tst_Personal::personalTextsShareOneRequest()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(personalPlan({ u"Dear Anna"_s, u"Dear Borys"_s, u"Dear Cyril"_s })));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 1);
    QVERIFY(sends.at(0).addresses.isEmpty());
    QCOMPARE(sends.at(0).list.size(), 3);
    QCOMPARE(sends.at(0).list.at(1).address, person(1));
    QCOMPARE(sends.at(0).list.at(1).text, u"Dear Borys"_s);
    HistoryFilter filter;
    filter.search = u"borys"_s;
    const auto page = await(kit.engine->history(filter, {}, 10));
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.constFirst().text, u"Dear Borys"_s);
    QCOMPARE(page->rows.constFirst().address, person(1));
}

void tst_Personal::textsThatMayNotTravelGoAlone()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch
        = await(kit.engine->queue(personalPlan({ u"Dear Anna"_s, u"a|b"_s, u"Dear Cyril"_s, u"a|b"_s, u"c|d"_s })));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 5"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 3);
    QCOMPARE(sends.at(0).list.size(), 2);
    QCOMPARE(sends.at(1).text, u"a|b"_s);
    QCOMPARE(sends.at(1).addresses, (QList<Address> { person(1), person(3) }));
    QCOMPARE(sends.at(2).text, u"c|d"_s);
    QCOMPARE(sends.at(2).addresses, QList<Address> { person(4) });
}

void tst_Personal::equalTextsNeedNoList()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(personalPlan({ u"Dear all"_s, u"Dear all"_s })));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QCOMPARE(kit.script->sends().size(), 1);
    QCOMPARE(kit.script->sends().at(0).text, u"Dear all"_s);
    QCOMPARE(kit.script->sends().at(0).addresses, people(2));
}

void tst_Personal::aListIsRepeatedWhole()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    kit.script->answerSends({ fails(Error::Kind::Unreachable) });
    const auto batch = await(kit.engine->queue(personalPlan({ u"Dear Anna"_s, u"Dear Borys"_s })));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    QTRY_COMPARE(int(kit.pause()), int(QueuePause::Network));
    kit.clock->pass(120'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 2);
    QCOMPARE(sends.at(1).id, sends.at(0).id);
    QCOMPARE(fingerprint(sends.at(1)), fingerprint(sends.at(0)));
}

void tst_Personal::badPersonalTextsAreNotQueued()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    SendPlan plan = personalPlan({ u"Dear Anna"_s, u"x"_s.repeated(2000) });
    QVERIFY(!await(kit.engine->queue(plan)));
    plan = personalPlan({ u"Dear Anna"_s, QString() });
    const auto empty = await(kit.engine->queue(plan));
    QVERIFY(!empty);
    QVERIFY2(empty.error().detail.contains(u"recipient 2"_s), qPrintable(empty.error().detail));
    plan = personalPlan({ u"Dear Anna"_s, u"Dear Borys"_s });
    plan.texts.removeLast();
    QVERIFY(!await(kit.engine->queue(plan)));
    QVERIFY(await(kit.engine->history({}, {}, 10))->rows.isEmpty());
    QVERIFY(kit.script->sends().isEmpty());
}

void tst_Personal::priceOfPersonalTextsIsAskedAsAList()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const SendPlan plan = personalPlan({ u"Dear Anna"_s, u"a|b"_s });
    const auto price
        = await(kit.engine->askPrice(TestAccount, plan.draft, plan.addresses, plan.texts, PriceDepth::Exact));
    QVERIFY2(price, price ? "" : qPrintable(price.error().detail));
    const QList<SendRequest> costs = kit.script->costs();
    QCOMPARE(costs.size(), 1);
    QCOMPARE(costs.at(0).list.size(), 2);
    QCOMPARE(costs.at(0).list.at(0).text, u"Dear Anna"_s);
    QCOMPARE(costs.at(0).list.at(1).text, u"a^b"_s); // as long as it was
    QCOMPARE(price->quote.total->micros(), 2 * qint64(1'100'000));
    // Longer texts cost what their parts cost, also of those who are not asked about.
    QStringList many(6'000, u"x"_s.repeated(300));
    many[0] = u"short"_s;
    const auto sampled = await(kit.engine->askPrice(TestAccount, plan.draft, people(6'000), many, PriceDepth::Exact));
    QVERIFY(sampled->quote.source == PriceSource::Estimate);
    QCOMPARE(sampled->quote.parts, 2 * qint64(5'999) + 1);
    QCOMPARE(sampled->quote.total->micros(), sampled->quote.parts * 1'100'000);
}

QTEST_GUILESS_MAIN(tst_Personal)
#include "tst_personal.moc"
