// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/states.h"

#include <QSet>
#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_States : public QObject
{
    Q_OBJECT

private slots:
    void movesFollowTheTable_data();
    void movesFollowTheTable();
    void nothingLeavesAFinalState_data();
    void nothingLeavesAFinalState();
    void anUnknownOutcomeIsNeverQueuedAgainDirectly();
    void namesAreStableAndReadBack();
    void numbersInTheDatabaseStay();
    void gatewayStatusIsUnderstood_data();
    void gatewayStatusIsUnderstood();
    void everyDeliveryStateHasItsName();
    void unpublishedNumbersAreShownAsNumbers();
};

void tst_States::movesFollowTheTable_data()
{
    QTest::addColumn<SendState>("from");
    QTest::addColumn<SendState>("to");
    QTest::addColumn<bool>("allowed");
    // One line a state, one column a target: Q H I U A + R C X in the order of allSendStates.
    const QStringList table {
        u".HI....C."_s, // queued
        u"Q......C."_s, // held
        u"QH.U.+R.."_s, // in flight
        u"....A+R.X"_s, // unknown
        u"Q......C."_s, // absent
        u"........."_s, // accepted
        u"........."_s, // refused
        u"........."_s, // cancelled
        u"........."_s, // closed
    };
    QCOMPARE(static_cast<std::size_t>(table.size()), allSendStates.size());
    for (std::size_t from = 0; from < allSendStates.size(); ++from) {
        for (std::size_t to = 0; to < allSendStates.size(); ++to) {
            const QString name = toString(allSendStates.at(from)) % u" to " % toString(allSendStates.at(to));
            const bool allowed = table.at(static_cast<qsizetype>(from)).at(static_cast<qsizetype>(to)) != u'.';
            QTest::newRow(qPrintable(name)) << allSendStates.at(from) << allSendStates.at(to) << allowed;
        }
    }
}

void tst_States::movesFollowTheTable()
{
    QFETCH(const SendState, from);
    QFETCH(const SendState, to);
    QTEST(mayMove(from, to), "allowed");
}

void tst_States::nothingLeavesAFinalState_data()
{
    QTest::addColumn<SendState>("state");
    QTest::newRow("accepted") << SendState::Accepted;
    QTest::newRow("refused") << SendState::Refused;
    QTest::newRow("cancelled") << SendState::Cancelled;
    QTest::newRow("closed") << SendState::Closed;
}

void tst_States::nothingLeavesAFinalState()
{
    QFETCH(const SendState, state);
    for (const SendState to : allSendStates)
        QVERIFY2(!mayMove(state, to), qPrintable(toString(to)));
}

void tst_States::anUnknownOutcomeIsNeverQueuedAgainDirectly()
{
    QVERIFY(!mayMove(SendState::Unknown, SendState::Queued));
    QVERIFY(!mayMove(SendState::Unknown, SendState::InFlight));
    QVERIFY(!mayMove(SendState::Unknown, SendState::Held));
    QVERIFY(!mayMove(SendState::Absent, SendState::InFlight)); // only by the person, through the queue
}

void tst_States::namesAreStableAndReadBack()
{
    QStringList names;
    for (const SendState state : allSendStates) {
        names.append(toString(state));
        QVERIFY(sendStateFromString(toString(state)) == state);
    }
    const QStringList expected { u"queued"_s, u"held"_s, u"in_flight"_s, u"unknown"_s, u"absent"_s, u"accepted"_s,
        u"refused"_s, u"cancelled"_s, u"closed"_s };
    QCOMPARE(names, expected);
    QVERIFY(!sendStateFromString(u"sent"));
    QVERIFY(!sendStateFromString(u""));
}

void tst_States::numbersInTheDatabaseStay()
{
    int number = 1;
    for (const SendState state : allSendStates)
        QCOMPARE(static_cast<int>(state), number++);
}

void tst_States::gatewayStatusIsUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state"); // empty = none
    QTest::addColumn<bool>("final");
    QTest::newRow("-4") << -4 << QString() << false;
    QTest::newRow("-3 not found") << -3 << QString() << false;
    QTest::newRow("-2") << -2 << u"stopped"_s << false;
    QTest::newRow("-1") << -1 << u"waiting"_s << false;
    QTest::newRow("0") << 0 << u"at_operator"_s << false;
    QTest::newRow("1") << 1 << u"delivered"_s << true;
    QTest::newRow("2") << 2 << u"read"_s << true;
    QTest::newRow("3") << 3 << u"expired"_s << true;
    QTest::newRow("4") << 4 << u"clicked"_s << true;
    QTest::newRow("5") << 5 << QString() << false;
    QTest::newRow("19") << 19 << QString() << false;
    for (int status = 20; status <= 25; ++status)
        QTest::addRow("%d", status) << status << u"failed"_s << true;
    QTest::newRow("26") << 26 << QString() << false;
}

void tst_States::gatewayStatusIsUnderstood()
{
    QFETCH(const int, status);
    QFETCH(const QString, state);
    const std::optional<DeliveryState> delivery = deliveryFromStatus(status);
    QCOMPARE(delivery.has_value(), !state.isEmpty());
    if (delivery) {
        QCOMPARE(toString(*delivery), state);
        QTEST(isFinal(*delivery), "final");
    }
}

void tst_States::everyDeliveryStateHasItsName()
{
    QSet<QString> names;
    for (int number = 0; number <= static_cast<int>(DeliveryState::Stopped); ++number)
        names.insert(toString(static_cast<DeliveryState>(number)));
    QCOMPARE(names.size(), qsizetype { 9 });
    QVERIFY(!names.contains(QString()));
}

void tst_States::unpublishedNumbersAreShownAsNumbers()
{
    QVERIFY(explainStatus(77).contains(u"77"_s));
    QVERIFY(explainDeliveryError(199).contains(u"199"_s));
    QSet<QString> sentences;
    const QList<int> published { 0, 1, 6, 11, 12, 13, 21, 200, 219, 220, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255 };
    for (const int err : published) {
        QVERIFY2(!explainDeliveryError(err).contains(u"%1"_s.arg(err)), qPrintable(explainDeliveryError(err)));
        sentences.insert(explainDeliveryError(err));
    }
    QCOMPARE(sentences.size(), published.size());
    for (const int status : { -3, -2, -1, 0, 1, 2, 3, 4, 20, 22, 23, 24, 25 })
        QVERIFY(!explainStatus(status).contains(u"published"_s));
}

QTEST_APPLESS_MAIN(tst_States)
#include "tst_states.moc"
