// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and the command line. At one account, each with data of its own, the gateway's limits hold for both
// together; the gateway itself keeps none of them here, and is the judge. And on the same data, one after the other.

#include "../store/bytesearch.h"
#include "programkit.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Together : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalQuestionsAboutThePriceAreFour();
    void theWindowTakesAwayWhatTheCommandLineSentLongAgo();
};

namespace {

bool writeSettings(const ProgramKit &kit, const QByteArray &text)
{
    QFile file(kit.dataDir() + u"/settings.ini"_s);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

/** As the window would have left it: the first question is answered, and a message is being written. */
void leaveDraft(const ProgramKit &kit, const Draft &draft)
{
    {
        const InsideEngine inside(kit);
        QVERIFY(inside.report);
        QVERIFY(await(inside.engine->saveDraft(u"compose"_s, draft)));
        QVERIFY(await(inside.engine->shutDown(false)));
    }
    QVERIFY(writeSettings(kit, "[start]\nwelcomed=true\n"));
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

namespace {

constexpr qint64 YearMs = qint64 { 365 } * 24 * 60 * 60 * 1000;

bool makeOlder(const QString &dataDir)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(dataDir + u"/visnyk.db"_s);
        const QString year = QString::number(YearMs);
        done = database.open() && QSqlQuery(database).exec(u"UPDATE batch SET created_ms = created_ms - "_s + year)
            && QSqlQuery(database).exec(u"UPDATE message SET sent_ms = sent_ms - "_s + year);
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    QFile ledger(dataDir + u"/practice/ledger.jsonl"_s);
    if (!done || !ledger.open(QIODevice::ReadWrite))
        return false;
    QByteArray aged;
    while (!ledger.atEnd()) {
        QJsonObject line = QJsonDocument::fromJson(ledger.readLine()).object();
        QJsonArray messages;
        const QJsonArray before = line[u"messages"_s].toArray();
        for (const auto &value : before) {
            QJsonObject message = value.toObject();
            for (const QString &time : { u"accepted"_s, u"send_at"_s })
                message[time] = std::max<qint64>(0, message[time].toInteger() - YearMs);
            messages << message;
        }
        line[u"messages"_s] = messages;
        aged += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return ledger.resize(0) && ledger.seek(0) && ledger.write(aged) == aged.size();
}

} // namespace

void tst_Together::theWindowTakesAwayWhatTheCommandLineSentLongAgo()
{
    const ProgramKit kit;
    const auto send = [&kit](const QString &number) {
        Program cli(QStringLiteral(VISNYK_CLI),
            { u"send"_s, u"--yes"_s, u"--data-dir"_s, kit.dataDir(), u"--account"_s, u"practice"_s, u"--to"_s, number,
                u"--text"_s, u"Hello"_s },
            kit.environment);
        return cli.ended() && cli.exitCode() == 0;
    };
    QVERIFY(send(u"+380501234567"_s));
    QVERIFY(makeOlder(kit.dataDir()));
    QVERIFY(send(u"+380671234567"_s));
    QVERIFY(filesWith(kit.dataDir(), u"501234567"_s).contains(u"practice/ledger.jsonl"_s));
    QVERIFY(writeSettings(kit, "[start]\nwelcomed=true\n[data]\nkeep_months=6\n"));
    const Program window(QStringLiteral(VISNYK), { u"--data-dir"_s, kit.dataDir() }, kit.environment);
    QTRY_COMPARE_WITH_TIMEOUT(filesWith(kit.dataDir(), u"501234567"_s), QStringList(), 20'000);
    QVERIFY(filesWith(kit.dataDir(), u"671234567"_s).contains(u"practice/ledger.jsonl"_s)); // that one is young
    QVERIFY(filesWith(kit.dataDir(), u"671234567"_s).contains(u"visnyk.db"_s)
        || filesWith(kit.dataDir(), u"671234567"_s).contains(u"visnyk.db-wal"_s));
    window.signal(SIGTERM);
    QVERIFY(window.ended());
}

QTEST_GUILESS_MAIN(tst_Together)
#include "tst_together.moc"
