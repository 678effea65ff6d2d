// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

/** What a gateway id stands for, and what is kept of a request besides. */
class tst_Requests : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aKnownIdTakesNoOtherContent();
    void anIdOfUnknownContentTakesWhatComesAndKeepsIt();
    void anIdStaysWhereSomeOfItsMessagesAre_data();
    void anIdStaysWhereSomeOfItsMessagesAre();
    void anIdThatNobodyHasMayGoElsewhere();
    void triedMessagesTakeANewIdOnlyElsewhere();
    void unreadRequestsAreKeptWithTheirAttempt();
    void aBlockIsKeptUntilItIsOver();

private:
    /** An attempt for all queued rows of the batch. */
    [[nodiscard]] Result<AttemptInfo> begin(const GatewayId &id, const QString &endpoint, const QByteArray &common);

    std::unique_ptr<StoreKit> m_kit;
    BatchId m_batch = 0;
    const GatewayId m_id { u"ABCDEF-ONE"_s };
};

void tst_Requests::init()
{
    m_kit = std::make_unique<StoreKit>();
    QCOMPARE(m_kit->open(), QString());
    m_batch = m_kit->add(2);
    QVERIFY(m_batch > 0);
}

Result<AttemptInfo> tst_Requests::begin(const GatewayId &id, const QString &endpoint, const QByteArray &common)
{
    const Result<QList<MessageInfo>> rows = m_kit->store().nextQueued(m_batch, 100);
    if (!rows)
        return failure(rows.error());
    return m_kit->store().beginAttempt(
        { m_batch, id, StoreKit::idsOf(*rows), QByteArray(32, 'f'), StoreKit::Start, endpoint, common });
}

void tst_Requests::aKnownIdTakesNoOtherContent()
{
    const auto first = begin(m_id, u"office"_s, "content");
    VERIFY_OK(first);
    VERIFY_OK(m_kit->store().settle(m_kit->settlement(*first, SendState::Queued)));
    QVERIFY(!begin(m_id, u"office"_s, "another"));
    QCOMPARE(m_kit->store().progress(m_batch)->count(SendState::Queued), 2);
    const auto again = begin(m_id, u"office"_s, "content");
    VERIFY_OK(again);
    QCOMPARE(again->number, 2);
}

void tst_Requests::anIdOfUnknownContentTakesWhatComesAndKeepsIt()
{
    const auto first = begin(m_id, {}, {}); // as a migrated database has it
    VERIFY_OK(first);
    VERIFY_OK(m_kit->store().settle(m_kit->settlement(*first, SendState::Queued)));
    const auto second = begin(m_id, u"office"_s, "content");
    VERIFY_OK(second);
    const auto known = m_kit->store().earlierRequest(m_id);
    VERIFY_OK(known);
    QVERIFY(*known);
    QCOMPARE((*known)->common, QByteArray("content"));
    QCOMPARE((*known)->endpoint, u"office"_s);
    QVERIFY(!*m_kit->store().earlierRequest(GatewayId(u"ABCDEF-TWO"_s)));
}

void tst_Requests::anIdStaysWhereSomeOfItsMessagesAre_data()
{
    QTest::addColumn<SendState>("state");
    QTest::newRow("accepted") << SendState::Accepted;
    QTest::newRow("unknown") << SendState::Unknown;
}

void tst_Requests::anIdStaysWhereSomeOfItsMessagesAre()
{
    QFETCH(const SendState, state);
    const auto first = begin(m_id, u"office"_s, "content");
    VERIFY_OK(first);
    Settlement settled = m_kit->settlement(*first, SendState::Queued);
    settled.rows[0].state = state;
    VERIFY_OK(m_kit->store().settle(settled));
    QCOMPARE((*m_kit->store().earlierRequest(m_id))->othersOut, 1);
    QVERIFY(!begin(m_id, u"accounts"_s, "content"));
    QCOMPARE(m_kit->store().progress(m_batch)->count(SendState::Queued), 1);
    VERIFY_OK(begin(m_id, u"office"_s, "content"));
}

void tst_Requests::anIdThatNobodyHasMayGoElsewhere()
{
    const auto first = begin(m_id, u"office"_s, "content");
    VERIFY_OK(first);
    VERIFY_OK(m_kit->store().settle(m_kit->settlement(*first, SendState::Queued)));
    VERIFY_OK(begin(m_id, u"accounts"_s, "content"));
    QCOMPARE((*m_kit->store().earlierRequest(m_id))->endpoint, u"accounts"_s);
}

void tst_Requests::triedMessagesTakeANewIdOnlyElsewhere()
{
    const GatewayId second { u"ABCDEF-TWO"_s };
    const auto first = begin(m_id, u"office"_s, "content");
    VERIFY_OK(first);
    VERIFY_OK(m_kit->store().settle(m_kit->settlement(*first, SendState::Queued)));
    QVERIFY(!begin(second, u"office"_s, "content"));
    VERIFY_OK(begin(second, u"accounts"_s, "content"));
    QCOMPARE(m_kit->store().progress(m_batch)->count(SendState::InFlight), 2);
}

void tst_Requests::unreadRequestsAreKeptWithTheirAttempt()
{
    const auto first = begin(m_id, u"office"_s, "content");
    VERIFY_OK(first);
    Settlement settled = m_kit->settlement(*first, SendState::Refused);
    settled.outline = u"phones=<27> mes=<5>"_s;
    VERIFY_OK(m_kit->store().settle(settled));
    QCOMPARE(m_kit->store().unreadRequests(10).value_or(QStringList()), (QStringList { settled.outline }));
    QCOMPARE(m_kit->store().unreadRequests(0).value_or(QStringList { u"?"_s }), QStringList());
    const auto removed = m_kit->store().removeOlder(StoreKit::Start * 2);
    VERIFY_OK(removed);
    QCOMPARE(removed->messages, 2);
    QCOMPARE(m_kit->store().unreadRequests(10).value_or(QStringList { u"?"_s }), QStringList());
}

void tst_Requests::aBlockIsKeptUntilItIsOver()
{
    const AccountId office { u"office"_s };
    Store &store = m_kit->store();
    QVERIFY(!*store.loadBlock(office));
    VERIFY_OK(store.saveBlock(office, KnownBlock { 1'000, 3 }));
    VERIFY_OK(store.saveBlock(office, KnownBlock { 2'000, 2 }));
    VERIFY_OK(store.saveBlock(AccountId(u"other"_s), KnownBlock { 9, 1 }));
    const auto known = store.loadBlock(office);
    VERIFY_OK(known);
    QVERIFY(*known);
    QCOMPARE((*known)->untilMs, 2'000);
    QCOMPARE((*known)->probes, 2);
    VERIFY_OK(store.saveBlock(office, std::nullopt));
    QVERIFY(!*store.loadBlock(office));
    QVERIFY(*store.loadBlock(AccountId(u"other"_s)));
}

QTEST_GUILESS_MAIN(tst_Requests)
#include "tst_requests.moc"
