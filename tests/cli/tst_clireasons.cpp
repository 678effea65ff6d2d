// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command line says of messages that wait or were refused, and how they are found again.

#include "cligateway.h"
#include "clirun.h"
#include "store/store.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_CliReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHoldsIsNamed_data();
    void whatHoldsIsNamed();
    void wordsForPeople_data();
    void wordsForPeople();
    void wrongPasswordIsSaidInWords();
    void outboxNamesTheAccountAndTheReason();
    void resumeWithoutYesShowsWhatWaits();
    void historyKnowsDeliveryStates();
    void unknownStateListsAll();
    void helpOfTheSandboxListsEveryFault();

private:
    void setFaults(const QByteArray &script);
    [[nodiscard]] QStringList people(const QStringList &arguments) const
    {
        QStringList all = m_practice->online(arguments);
        all.removeAll(u"--json"_s);
        return all;
    }

    std::unique_ptr<CliGateway> m_practice;
};

namespace {

QStringList hello()
{
    return { u"send"_s, u"--yes"_s, u"--wait"_s, u"2"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, u"Hello"_s };
}

} // namespace

void tst_CliReasons::init()
{
    m_practice = std::make_unique<CliGateway>();
    QCOMPARE(m_practice->start(), QString());
}

void tst_CliReasons::setFaults(const QByteArray &script)
{
    const auto faults = PracticeGateway::parseScript(script);
    QVERIFY2(faults, faults ? "" : qPrintable(faults.error().detail));
    m_practice->gateway().setFaults(*faults);
}

void tst_CliReasons::whatHoldsIsNamed_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("code");
    QTest::newRow("login") << "send error 2"_ba << u"held"_s << u"login"_s << 2;
    QTest::newRow("no money") << "send error 3"_ba << u"held"_s << u"no_money"_s << 3;
    QTest::newRow("blocked") << "send error 4"_ba << u"held"_s << u"blocked"_s << 4;
    QTest::newRow("sender not allowed") << "send error 6"_ba << u"refused"_s << QString() << 6;
    QTest::newRow("accepted") << ""_ba << u"accepted"_s << QString() << 0;
}

void tst_CliReasons::whatHoldsIsNamed()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, state);
    QFETCH(const QString, reason);
    QFETCH(const int, code);
    setFaults(fault);
    const Run sent = run(m_practice->online(hello()), "practice\n");
    QCOMPARE(sent.lines.size(), 1);
    const QJsonObject line = sent.lines.at(0);
    QCOMPARE(line.value(u"state"_s).toString(), state);
    QCOMPARE(line.value(u"reason"_s).toString(), reason);
    QCOMPARE(line.contains(u"reason"_s), !reason.isEmpty());
    QCOMPARE(line.value(u"code"_s).toInt(), code);
    QCOMPARE(line.contains(u"code"_s), code != 0);
    const Run history = run({ u"history"_s, u"--json"_s, u"--data-dir"_s, m_practice->dataDir() });
    QCOMPARE(history.lines.at(0).value(u"reason"_s).toString(), reason);
}

void tst_CliReasons::wordsForPeople_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("happened");
    QTest::addColumn<QByteArray>("remedy");
    QTest::newRow("login") << "send error 2"_ba
                           << "does not accept the login or the password"_ba
                           << "Mend the login or the password"_ba;
    QTest::newRow("no money") << "send error 3"_ba
                              << "not enough money"_ba
                              << "Top up the account"_ba;
    QTest::newRow("blocked") << "send error 4"_ba
                             << "blocked this computer's address"_ba
                             << "Wait 15 minutes"_ba;
    QTest::newRow("sender not allowed") << "send error 6"_ba
                                        << "does not allow this text or this sender name"_ba << QByteArray();
}

void tst_CliReasons::wordsForPeople()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QByteArray, happened);
    QFETCH(const QByteArray, remedy);
    setFaults(fault);
    const Run sent = run(people(hello()), "practice\n");
    QVERIFY2(sent.output.contains(happened), sent.output.constData());
    if (remedy.isEmpty())
        return;
    QVERIFY2(sent.errors.contains(remedy), sent.errors.constData());
    QVERIFY2(sent.errors.contains("were not sent and not charged"), sent.errors.constData());
    QVERIFY2(sent.errors.contains("resume --yes"), sent.errors.constData());
}

void tst_CliReasons::wrongPasswordIsSaidInWords()
{
    const Run shown = run(people({ u"balance"_s }), "wrong\n");
    QCOMPARE(shown.exitCode, 3);
    QVERIFY2(shown.errors.contains("does not accept the login or the password"), shown.errors.constData());
    QVERIFY2(!shown.errors.contains("gateway error"), shown.errors.constData());
    const Run machine = run(m_practice->online({ u"balance"_s }), "wrong\n");
    const QJsonObject error = machine.lines.at(0).value(u"error"_s).toObject();
    QCOMPARE(error.value(u"kind"_s).toString(), u"auth"_s);
    QCOMPARE(error.value(u"code"_s).toInt(), 2);
    QVERIFY(error.value(u"detail"_s).toString().contains(u"the login or the password"_s));
}

void tst_CliReasons::outboxNamesTheAccountAndTheReason()
{
    setFaults("send error 3");
    const QStringList dir { u"--data-dir"_s, m_practice->dataDir() };
    // The password may not find a key store here; the account is saved all the same.
    const Run added = run(QStringList { u"accounts"_s, u"add"_s, u"--label"_s, u"Office"_s, u"--gateway"_s,
                              m_practice->url(), u"--login"_s, u"practice"_s, u"--password-stdin"_s }
            + dir,
        "practice\n");
    QVERIFY2(added.exitCode == 0 || added.exitCode == 3, added.errors.constData());
    const Run sent
        = run(hello() + QStringList { u"--account"_s, u"Office"_s, u"--password-stdin"_s } + dir, "practice\n");
    QCOMPARE(sent.exitCode, 6);
    const Run machine = run(QStringList { u"outbox"_s, u"--json"_s } + dir);
    QCOMPARE(machine.lines.size(), 1);
    QCOMPARE(machine.lines.at(0).value(u"label"_s).toString(), u"Office"_s);
    QCOMPARE(machine.lines.at(0).value(u"reason"_s).toString(), u"no_money"_s);
    const QByteArray id = machine.lines.at(0).value(u"account"_s).toString().toUtf8();
    QVERIFY(!id.isEmpty() && id != "Office");
    const Run shown = run(QStringList { u"outbox"_s } + dir);
    QVERIFY2(shown.output.contains("Office") && !shown.output.contains(id), shown.output.constData());
    QVERIFY2(shown.output.contains("not enough money") && shown.output.contains("Top up"), shown.output.constData());
}

void tst_CliReasons::resumeWithoutYesShowsWhatWaits()
{
    setFaults("send 1 error 3");
    const Run sent = run(m_practice->online(hello()), "practice\n");
    QCOMPARE(sent.exitCode, 6);
    const Run resumed = run(m_practice->online({ u"resume"_s }), "practice\n");
    QCOMPARE(resumed.exitCode, 2);
    QVERIFY(!resumed.lines.isEmpty());
    QCOMPARE(resumed.lines.at(0).value(u"batch"_s), sent.lines.at(0).value(u"batch"_s));
    QCOMPARE(resumed.lines.at(0).value(u"reason"_s).toString(), u"no_money"_s);
    QVERIFY(m_practice->gateway().ledger().isEmpty());
}

void tst_CliReasons::historyKnowsDeliveryStates()
{
    const QStringList three { u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--to"_s, u"0671234567"_s, u"--to"_s,
        u"+380501230000"_s, u"--text"_s, u"Hello"_s }; // the practice gateway refuses the last one
    const Run sent = run(m_practice->online(three), "practice\n");
    QCOMPARE(sent.lines.size(), 3);
    {
        const auto store = Store::open(m_practice->dataDir(), Store::Mode::Write);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto page = (*store)->history({}, std::nullopt, 10);
        QVERIFY(page);
        for (const MessageInfo &message : page->rows) {
            DeliveryUpdate update;
            update.message = message.id;
            update.status = message.address.text() == u"+380501234567"_s ? 1 : 20;
            if (message.state == SendState::Accepted)
                QVERIFY((*store)->recordDelivery({ update }, 1));
        }
    }
    const auto found = [this](const QString &states, const QStringList &more = {}) {
        const Run history = run(
            QStringList { u"history"_s, u"--json"_s, u"--data-dir"_s, m_practice->dataDir(), u"--state"_s, states }
            + more);
        QStringList people;
        for (const QJsonObject &line : history.lines)
            people << line.value(u"to"_s).toString();
        people.removeAll(QString()); // the cursor
        people.sort();
        return people;
    };
    const QString delivered = u"+380501234567"_s;
    const QString failed = u"+380671234567"_s;
    const QString refused = u"+380501230000"_s;
    QCOMPARE(found(u"delivered"_s), QStringList { delivered });
    QCOMPARE(found(u"failed"_s), QStringList { failed });
    QCOMPARE(found(u"failed, delivered"_s), (QStringList { delivered, failed }));
    QCOMPARE(found(u"expired"_s), QStringList {});
    QCOMPARE(found(u"refused,delivered"_s), (QStringList { refused, delivered }));
    QCOMPARE(found(u"accepted,delivered"_s), (QStringList { delivered, failed })); // nobody twice
    // Page by page, the two kinds of states mixed: each once.
    QStringList pages;
    QStringList cursor;
    for (int page = 0; page < 3; ++page) {
        const Run history = run(QStringList { u"history"_s, u"--json"_s, u"--data-dir"_s, m_practice->dataDir(),
                                    u"--state"_s, u"refused,delivered"_s, u"--limit"_s, u"1"_s }
            + cursor);
        for (const QJsonObject &line : history.lines) {
            if (line.contains(u"to"_s))
                pages << line.value(u"to"_s).toString();
        }
        const QString next = history.lines.constLast().value(u"next"_s).toString();
        if (next.isEmpty())
            break;
        cursor = { u"--before"_s, next };
    }
    pages.sort();
    QCOMPARE(pages, (QStringList { refused, delivered }));
}

void tst_CliReasons::unknownStateListsAll()
{
    const Run history
        = run({ u"history"_s, u"--data-dir"_s, m_practice->dataDir(), u"--state"_s, u"delivered,arrived"_s });
    QCOMPARE(history.exitCode, 2);
    for (const QByteArray &known : { "arrived"_ba, "unknown"_ba, "delivered"_ba, "at_operator"_ba })
        QVERIFY2(history.errors.contains(known), history.errors.constData());
}

void tst_CliReasons::helpOfTheSandboxListsEveryFault()
{
    const Run help = run({ u"sandbox"_s, u"--help"_s });
    QCOMPARE(help.exitCode, 0);
    const QStringList names = PracticeGateway::faultNames();
    for (const QString &name : names) {
        const QByteArray meaning = PracticeGateway::faultMeaning(name).toUtf8();
        QVERIFY2(!meaning.isEmpty() && help.output.contains(meaning), qPrintable(name));
        QVERIFY2(help.output.contains(QByteArray("  " + name.toUtf8() + ' ')), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(tst_CliReasons)
#include "tst_clireasons.moc"
