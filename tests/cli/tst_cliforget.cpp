// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../store/bytesearch.h"
#include "cligateway.h"
#include "clirun.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Visnyk;
using namespace Qt::StringLiterals;

/** What the command line leaves of a person it was told to forget. */
class tst_CliForget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void onePersonGoes();
    void notWithoutAYes();
    void notWhileAMessageIsHeld();
    void onlyOnePersonAtATime_data();
    void onlyOnePersonAtATime();

private:
    [[nodiscard]] QStringList here(const QStringList &arguments) const
    {
        return QStringList(arguments) << u"--data-dir"_s << m_dir->path();
    }
    [[nodiscard]] Run send(const QStringList &more = {}) const
    {
        return run(here(QStringList { u"send"_s, u"--yes"_s, u"--account"_s, u"practice"_s, u"--to"_s, u"0501234567"_s,
                            u"--to"_s, u"0671234567"_s, u"--text"_s, u"Plums are ripe"_s }
            + more));
    }
    [[nodiscard]] qsizetype messages() const
    {
        const QList<QJsonObject> lines = run(here({ u"history"_s, u"--json"_s })).lines;
        return std::count_if(
            lines.cbegin(), lines.cend(), [](const QJsonObject &line) { return line.contains(u"to"_s); });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_CliForget::onePersonGoes()
{
    const Run sent = send();
    QVERIFY2(sent.exitCode == 0, sent.errors.constData());
    QVERIFY(filesWith(m_dir->path(), u"501234567"_s).contains(u"practice/ledger.jsonl"_s));
    const Run forgotten = run(here({ u"forget"_s, u"(050) 123-45-67"_s, u"--yes"_s, u"--json"_s }));
    QVERIFY2(forgotten.exitCode == 0, forgotten.errors.constData());
    QCOMPARE(forgotten.lines.size(), 1);
    QCOMPARE(forgotten.lines.constFirst(),
        (QJsonObject {
            { u"to"_s, u"+380501234567"_s }, { u"messages"_s, 1 }, { u"checks"_s, 0 }, { u"drafts"_s, 0 } }));
    QCOMPARE(filesWith(m_dir->path(), u"501234567"_s), QStringList());
    QCOMPARE(messages(), 1);
    const Run again = run(here({ u"forget"_s, u"0501234567"_s, u"--yes"_s, u"--json"_s }));
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.lines.constFirst()[u"messages"_s].toInt(), 0);
}

void tst_CliForget::notWithoutAYes()
{
    QCOMPARE(send().exitCode, 0);
    const Run refused = run(here({ u"forget"_s, u"0501234567"_s }));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.errors.contains("--yes"));
    QCOMPARE(messages(), 2);
}

void tst_CliForget::notWhileAMessageIsHeld()
{
    CliGateway place;
    QCOMPARE(place.start(), QString());
    place.gateway().setBalanceMicros(0);
    const Run sent = run(
        place.online({ u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, u"Hello"_s }), "practice\n");
    QVERIFY(sent.exitCode != 0);
    const QStringList forget { u"forget"_s, u"0501234567"_s, u"--yes"_s, u"--data-dir"_s, place.dataDir() };
    const Run refused = run(forget);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("not finished"), refused.errors.constData());
    QVERIFY(!filesWith(place.dataDir(), u"501234567"_s).isEmpty());
}

void tst_CliForget::onlyOnePersonAtATime_data()
{
    QTest::addColumn<QStringList>("named");
    QTest::newRow("nobody") << QStringList();
    QTest::newRow("no number") << QStringList { u"Olena"_s };
    QTest::newRow("two") << QStringList { u"0501234567, 0671234567"_s };
}

void tst_CliForget::onlyOnePersonAtATime()
{
    QFETCH(QStringList, named);
    const Run refused = run(here(QStringList { u"forget"_s, u"--yes"_s } + named));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("one person"), refused.errors.constData());
}

QTEST_GUILESS_MAIN(tst_CliForget)
#include "tst_cliforget.moc"
