// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and the command line at one account, each with data of its own: the gateway's limits hold for both
// together. The gateway itself keeps none of them here, and is the judge.

#include "programkit.h"

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Together : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalQuestionsAboutThePriceAreFour();
};

namespace {

/** As the window would have left it: the first question is answered, and a message is being written. */
void leaveDraft(const ProgramKit &kit, const Draft &draft)
{
    {
        const InsideEngine inside(kit);
        QVERIFY(inside.report);
        QVERIFY(await(inside.engine->saveDraft(u"compose"_s, draft)));
        QVERIFY(await(inside.engine->shutDown(false)));
    }
    QFile settings(kit.dataDir() + u"/settings.ini"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    QVERIFY(settings.write("[start]\nwelcomed=true\n") > 0);
}

qsizetype costs(const ProgramKit &kit)
{
    const QList<PracticeGateway::RequestRecord> requests = kit.gateway->requests();
    return std::count_if(requests.cbegin(), requests.cend(),
        [](const PracticeGateway::RequestRecord &request) { return request.endpoint == "cost"_L1; });
}

} // namespace

void tst_Together::equalQuestionsAboutThePriceAreFour()
{
#ifndef Q_OS_LINUX
    QSKIP("nothing is shared here");
#endif
    constexpr int Askers = 6;
    const ProgramKit kit;
    Draft draft;
    draft.account = AccountId(PracticeAccountId);
    draft.recipients = u"+380501234567"_s;
    draft.text = u"Hello"_s;
    leaveDraft(kit, draft);
    const auto window = kit.window();
    QTRY_COMPARE_WITH_TIMEOUT(costs(kit), 1, 60'000); // of the message that is being written
    std::vector<std::unique_ptr<Program>> askers;
    for (int i = 0; i < Askers; ++i)
        askers.push_back(std::make_unique<Program>(QStringLiteral(VISNYK_CLI),
            QStringList { u"cost"_s, u"--json"_s, u"--data-dir"_s, kit.path(u"data-%1"_s.arg(i)), u"--account"_s,
                u"practice"_s, u"--gateway"_s, kit.url.toString(), u"--to"_s, u"+380501234567"_s, u"--text"_s,
                u"Hello"_s },
            kit.environment));
    for (const auto &asker : askers)
        QVERIFY(asker->ended());
    QVERIFY(window->isRunning());
    const QList<PracticeGateway::RequestRecord> requests = kit.gateway->requests();
    QList<QByteArray> bodies;
    for (const PracticeGateway::RequestRecord &request : requests)
        if (request.endpoint == "cost"_L1)
            bodies << request.bodySha256;
    QCOMPARE(std::count(bodies.cbegin(), bodies.cend(), bodies.first()), bodies.size()); // they are the same question
    QCOMPARE(bodies.size(), 4);
    QVERIFY(requests.last().atMs - requests.first().atMs < 60'000);
}

QTEST_GUILESS_MAIN(tst_Together)
#include "tst_together.moc"
