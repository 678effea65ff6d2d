// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cligateway.h"
#include "clirun.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

/** Everybody's own text out of a table, through the real program and the practice gateway. */
class tst_CliMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everybodyGetsTheirOwnText();
    void equalTextsAreOneMessageToSeveral();
    void rowsThatCannotBeReadDoNotStopTheRest();
    void whatDoesNotFitSendsNothing_data();
    void whatDoesNotFitSendsNothing();
    void thePhoneColumnCanBeNamed();

private:
    [[nodiscard]] Run send(const QByteArray &table, const QStringList &arguments) const;
    [[nodiscard]] QStringList texts() const;

    std::unique_ptr<CliGateway> m_place;
};

void tst_CliMerge::init()
{
    m_place = std::make_unique<CliGateway>();
    const QString problem = m_place->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

Run tst_CliMerge::send(const QByteArray &table, const QStringList &arguments) const
{
    const QString list = m_place->fileWith(u"people.csv"_s, table);
    return run(m_place->online(QStringList { u"send"_s, u"--yes"_s, u"--file"_s, list } + arguments), "practice\n");
}

/** "number: text" of everything the gateway accepted. */
QStringList tst_CliMerge::texts() const
{
    QStringList list;
    const QList<PracticeGateway::LedgerEntry> accepted = m_place->gateway().ledger();
    for (const PracticeGateway::LedgerEntry &message : accepted)
        list.append(message.address + u": "_s + message.text);
    list.sort();
    return list;
}

void tst_CliMerge::everybodyGetsTheirOwnText()
{
    const Run sent = send("Phone;Name;Sum\n0501234567;Anna: first;12,50\n067 123 45 67;Line {Sum};7\n",
        { u"--template"_s, u"Dear {name}, {Sum} UAH\nis due."_s });
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    QCOMPARE(sent.lines.size(), 2);
    QCOMPARE(texts(),
        QStringList({ u"380501234567: Dear Anna: first, 12,50 UAH\nis due."_s,
            u"380671234567: Dear Line {Sum}, 7 UAH\nis due."_s }));
}

void tst_CliMerge::equalTextsAreOneMessageToSeveral()
{
    const Run sent = send("Phone,Day\n0501234567,Monday\n0671234567,Monday\n+380501234567,Monday\n0631234567,Friday\n",
        { u"--template"_s, u"Come on {Day}"_s });
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    QCOMPARE(texts(),
        QStringList({ u"380501234567: Come on Monday"_s, u"380631234567: Come on Friday"_s,
            u"380671234567: Come on Monday"_s }));
    QVERIFY2(sent.errors.contains("1 message repeated"), sent.errors.constData());
}

void tst_CliMerge::rowsThatCannotBeReadDoNotStopTheRest()
{
    const Run sent
        = send("Phone,Name\n12,A\n0501234567,B\n,C\n0671234567 G12,D\n", { u"--template"_s, u"Dear {Name}"_s });
    QCOMPARE(sent.exitCode, 1);
    QCOMPARE(texts(), QStringList { u"380501234567: Dear B"_s });
    QVERIFY(!sent.lines.isEmpty());
    QCOMPARE(sent.lines.at(0).value(u"line"_s).toInt(), 2);
    QVERIFY(sent.lines.at(0).contains(u"error"_s));
    QCOMPARE(sent.lines.at(1).value(u"line"_s).toInt(), 4);
    QCOMPARE(sent.lines.at(2).value(u"line"_s).toInt(), 5); // a group has no words of its own
}

void tst_CliMerge::whatDoesNotFitSendsNothing_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const QByteArray table = "Phone,Name\n0501234567,A\n";
    QTest::newRow("unknown column") << table << QStringList { u"--template"_s, u"Dear {Nmae}"_s } << QByteArray("Nmae");
    QTest::newRow("no numbers") << QByteArray("Name,Sum\nA,1\n") << QStringList { u"--template"_s, u"Dear {Name}"_s }
                                << QByteArray("--phone-column");
    QTest::newRow("text as well") << table << QStringList { u"--template"_s, u"Dear"_s, u"--text"_s, u"Dear"_s }
                                  << QByteArray("--template");
    QTest::newRow("too long for one") << QByteArray(
        "Phone,Name\n0501234567," + QByteArray(1100, 'x') + "\n0671234567,B")
                                      << QStringList { u"--template"_s, u"{Name}"_s } << QByteArray("characters");
}

void tst_CliMerge::whatDoesNotFitSendsNothing()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Run sent = send(table, arguments);
    QCOMPARE(sent.exitCode, 2);
    QVERIFY2(sent.errors.contains(word), sent.errors.constData());
    QVERIFY(m_place->gateway().ledger().isEmpty());
}

void tst_CliMerge::thePhoneColumnCanBeNamed()
{
    const Run sent = send(
        "Phone,Second\n0501234567,0671234567\n", { u"--template"_s, u"Hello"_s, u"--phone-column"_s, u"second"_s });
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    QCOMPARE(texts(), QStringList { u"380671234567: Hello"_s });
}

QTEST_GUILESS_MAIN(tst_CliMerge)
#include "tst_climerge.moc"
