// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover.h"

#include <QTest>

using namespace Visnyk;
using HandOverMessage::State;

class tst_HandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void everyBeginningIsIncomplete();
    void limitsHold();
    void whatIsMalformedIsRefused_data();
    void whatIsMalformedIsRefused();
};

void tst_HandOver::roundTrip_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("gateway");
    QTest::newRow("only to the front") << QByteArray() << QByteArray();
    QTest::newRow("a link") << QByteArray("sms:101?body=x") << QByteArray();
    QTest::newRow("a gateway") << QByteArray() << QByteArray("https://gateway.example");
    QTest::newRow("both, any octets") << QByteArray("\0L\xff\n", 4) << QByteArray("G");
}

void tst_HandOver::roundTrip()
{
    QFETCH(const QByteArray, link);
    QFETCH(const QByteArray, gateway);
    const HandOver sent { link, gateway };
    const HandOverMessage::Read read = HandOverMessage::decode(HandOverMessage::encode(sent).value());
    QCOMPARE(int(read.state), int(State::Complete));
    QVERIFY(read.handOver == sent);
}

void tst_HandOver::everyBeginningIsIncomplete()
{
    const QByteArray message = *HandOverMessage::encode({ "sms:101", "https://gateway.example" });
    for (qsizetype length = 0; length < message.size(); ++length)
        QCOMPARE(int(HandOverMessage::decode(message.first(length)).state), int(State::Incomplete));
}

void tst_HandOver::limitsHold()
{
    constexpr qsizetype heads = 11 + 5;
    const QByteArray most(HandOver::MostOctets - heads, 'x');
    const auto message = HandOverMessage::encode({ most, {} });
    QVERIFY(message);
    QCOMPARE(message->size(), HandOver::MostOctets);
    QCOMPARE(int(HandOverMessage::decode(*message).state), int(State::Complete));
    QVERIFY(!HandOverMessage::encode({ most + 'x', {} }));
    QCOMPARE(int(HandOverMessage::decode(*message + 'x').state), int(State::Malformed));
}

void tst_HandOver::whatIsMalformedIsRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<State>("state");
    const QByteArray head("visnyk\x01\0\0\0", 10);
    const auto message = [&head](char length, const QByteArray &fields) { return QByteArray(head + length + fields); };
    const QByteArray field("L\0\0\0\x01x", 6);
    QTest::newRow("another program") << QByteArray("GET /") << State::Malformed;
    QTest::newRow("a later version") << QByteArray("visnyk\x02") << State::OtherVersion;
    QTest::newRow("a length beyond the limit") << QByteArray("visnyk\x01\x00\x01\x00\x00", 11) << State::Malformed;
    QTest::newRow("a negative length") << QByteArray("visnyk\x01\xff\xff\xff\xff", 11) << State::Malformed;
    QTest::newRow("a field of another kind") << message(6, QByteArray("X\0\0\0\x01x", 6)) << State::Malformed;
    QTest::newRow("a field twice") << message(12, field + field) << State::Malformed;
    QTest::newRow("an empty field") << message(5, QByteArray("L\0\0\0\0", 5)) << State::Malformed;
    QTest::newRow("a field beyond the end") << message(6, QByteArray("L\0\0\0\x02x", 6)) << State::Malformed;
    QTest::newRow("half a field") << message(3, QByteArray("L\0\0", 3)) << State::Malformed;
    QTest::newRow("more than it says") << message(6, field + 'x') << State::Malformed;
}

void tst_HandOver::whatIsMalformedIsRefused()
{
    QFETCH(const QByteArray, message);
    QFETCH(const State, state);
    QCOMPARE(int(HandOverMessage::decode(message).state), int(state));
}

QTEST_GUILESS_MAIN(tst_HandOver)
#include "tst_handover.moc"
