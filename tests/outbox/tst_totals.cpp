// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of a batch add up to its people at every moment, whatever happens and in whatever order.

#include "contents.h"
#include "sendrules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Totals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsInExactlyOneNumber_data();
    void everybodyIsInExactlyOneNumber();
};

namespace {

constexpr int People = 37;
constexpr int Steps = 40;

GatewayScript::SendRule answerOf(quint32 dice)
{
    switch (dice) {
    case 0: return fails(Error::Kind::Unanswered);
    case 1: return fails(Error::Kind::Unreachable);
    case 2: return fails(Error::Kind::Throttled, 9);
    case 3: return fails(Error::Kind::Refused, 8);
    case 4: return fails(Error::Kind::Refused, 6);
    case 5: return fails(Error::Kind::Balance, 3);
    case 6: return fails(Error::Kind::Blocked, 4);
    case 7: // the second half is refused, and one is forgotten
        return [](const SendRequest &request) -> Result<SendReply> {
            SendReply reply = GatewayScript::accept(request);
            for (qsizetype i = reply.phones.size() / 2; i < reply.phones.size(); ++i)
                reply.phones[i].error = 7;
            reply.phones.removeLast();
            return reply;
        };
    default: return accepts();
    }
}

/** What a person, the clock or the gateway does next. */
void happen(EngineKit &kit, BatchId batch, QRandomGenerator &random)
{
    switch (random.bounded(9)) {
    case 0: (void)await(kit.engine->stop(batch)); break;
    case 1: (void)await(kit.engine->resume(batch)); break;
    case 2: kit.engine->retryPaused(TestAccount); break;
    case 3: (void)await(sendAbsentAgain(*kit.engine, batch)); break;
    case 4: {
        const auto page = await(kit.engine->history({}, {}, 100));
        if (page && !page->rows.isEmpty())
            (void)await(kit.engine->closeUnknown({ page->rows.at(random.bounded(int(page->rows.size()))).id }));
        break;
    }
    case 5:
        if (random.bounded(6) == 0)
            (void)await(kit.engine->cancel(batch));
        break;
    case 6: kit.script->setStatusOfAll(random.bounded(2) == 0 ? -3 : 1); break;
    default: kit.clock->pass(qint64(1'000) << random.bounded(12)); break;
    }
}

} // namespace

void tst_Totals::everybodyIsInExactlyOneNumber_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed) {
        for (const char *content : { "text", "personal", "parts" })
            QTest::addRow("%s, seed %d", content, seed) << QString::fromLatin1(content) << seed;
    }
}

void tst_Totals::everybodyIsInExactlyOneNumber()
{
    QFETCH(const QString, content);
    QFETCH(const int, seed);
    QRandomGenerator random { quint32(seed) };
    QStringList wrong; // outlives the engine, which tells of it
    int told = 0;
    EngineKit kit;
    kit.setup().rowsPerRequest = 5;
    QList<GatewayScript::SendRule> rules;
    for (int i = 0; i < 30; ++i)
        rules.append(answerOf(random.bounded(14U)));
    kit.script->answerSends(rules);
    QVERIFY(kit.startSignedIn());
    QObject::connect(kit.engine.get(), &Engine::batchChanged, kit.engine.get(),
        [&](const BatchInfo &, const BatchProgress &progress) {
            ++told;
            if (progress.sum() != People)
                wrong.append(countsOf(progress));
        });
    const auto batch = await(kit.engine->queue(contentPlan(content, People, {})));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    for (int step = 0; step < Steps; ++step) {
        happen(kit, *batch, random);
        const auto progress = await(kit.engine->progress(*batch));
        QVERIFY(progress);
        QVERIFY2(progress->sum() == People, qPrintable(countsOf(*progress)));
    }
    QTRY_VERIFY(told > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Totals)
#include "tst_totals.moc"
