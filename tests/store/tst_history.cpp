// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storekit.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Visnyk::HistoryFilter)

/** One history for all tests: batches of different kinds, accounts, senders, texts, states. */
class tst_History : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void searchFinds_data();
    void searchFinds();
    void pagesShowEveryRowOnce_data();
    void pagesShowEveryRowOnce();
    void totalsAreThoseOfTheRows_data();
    void totalsAreThoseOfTheRows();
    void pagesAreReadByKey_data();
    void pagesAreReadByKey();
    void nothingAskedIsNothingGiven();

private:
    [[nodiscard]] QList<MessageInfo> everything(const HistoryFilter &filter = {})
    {
        return m_kit.store().history(filter, {}, 100'000)->rows;
    }
    static void filters();
    StoreKit m_kit;
};

namespace {

struct Story
{
    QString text;
    QString sender;
    QString account;
    MessageKind kind;
    int people;
    int from;
};

const QList<Story> &stories()
{
    static const QList<Story> all {
        { u"Ваше замовлення готове"_s, u"Visnyk"_s, u"practice"_s, MessageKind::Sms, 40, 0 },
        { u"Код 482193 для входу"_s, u"Visnyk"_s, u"practice"_s, MessageKind::Flash, 1, 3 },
        { u"Оплата до 5 вересня: 100 грн"_s, u"Office"_s, u"second"_s, MessageKind::Sms, 25, 10 },
        { u"ПІДТВЕРДЖЕННЯ візиту"_s, u"Office"_s, u"practice"_s, MessageKind::Sms, 30, 20 },
        { u"Meeting at 9, \"room\" 12"_s, QString(), u"second"_s, MessageKind::Flash, 7, 30 },
        { u"Ще раз: ваше замовлення"_s, u"Visnyk"_s, u"second"_s, MessageKind::Sms, 60, 0 },
    };
    return all;
}

} // namespace

void tst_History::initTestCase()
{
    QCOMPARE(m_kit.open(), QString());
    QRandomGenerator random(7);
    for (int round = 0; round < 3; ++round)
        for (const Story &story : stories()) {
            NewBatch batch = m_kit.newBatch(0, story.text);
            batch.draft.kind = story.kind;
            batch.account = AccountId(story.account);
            batch.draft.options.sender = story.sender;
            batch.currency = story.account == "practice"_L1 ? u"UAH"_s : u"EUR"_s;
            batch.addresses = StoreKit::people(story.people, story.from);
            if (story.people > 50)
                batch.addresses << Address(u"+48601234567"_s) << Address(u"G12"_s);
            const auto id = m_kit.store().addBatch(batch);
            VERIFY_OK(id);
            const auto attempt = m_kit.attempt(*id, 35);
            VERIFY_OK(attempt);
            Settlement settled = m_kit.settlement(*attempt, SendState::Accepted);
            for (Settlement::Row &row : settled.rows)
                if (const int dice = random.bounded(10); dice < 4) {
                    row.state = dice < 2 ? SendState::Refused : SendState::Unknown;
                    row.cost.reset();
                }
            VERIFY_OK(m_kit.store().settle(settled));
        }
    QList<DeliveryUpdate> updates;
    const QList<MessageInfo> rows = everything();
    for (const MessageInfo &row : rows)
        if (row.state == SendState::Accepted && random.bounded(3) > 0)
            updates << DeliveryUpdate { row.id, random.bounded(2) ? 1 : 20, {}, {}, {}, {} };
    VERIFY_OK(m_kit.store().recordDelivery(updates, StoreKit::Start));
}

void tst_History::searchFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("whole word") << u"замовлення"_s << 3 * (40 + 62);
    QTest::newRow("other case") << u"ЗАМОВЛЕННЯ"_s << 3 * (40 + 62);
    QTest::newRow("capitals in the text") << u"підтвер"_s << 3 * 30;
    QTest::newRow("words in any order") << u"замовлення раз"_s << 3 * 62;
    QTest::newRow("both words needed") << u"замовлення візиту"_s << 0;
    QTest::newRow("a short word") << u"до"_s << 3 * 25;
    QTest::newRow("one letter and a word") << u"5 вересня"_s << 3 * 25;
    QTest::newRow("quotes") << u"\"room\""_s << 3 * 7;
    QTest::newRow("operators mean nothing") << u"замовлення OR візиту"_s << 0;
    QTest::newRow("a star means nothing") << u"замов*"_s << 0;
    QTest::newRow("percent means nothing") << u"за%ня"_s << 0;
    QTest::newRow("a code in the text") << u"482193"_s << 3;
    QTest::newRow("whole number") << u"+380501234567"_s << 3 * 2;
    QTest::newRow("as written nationally") << u"050 123-45-67"_s << 3 * 2;
    QTest::newRow("with brackets") << u"+38 (050) 123 45 67"_s << 3 * 2;
    QTest::newRow("dialled from abroad") << u"00380501234567"_s << 3 * 2;
    QTest::newRow("its end") << u"234567"_s << 3 * (2 + 1);
    QTest::newRow("its end in groups") << u"45 67"_s << 3 * (2 + 1);
    QTest::newRow("trunk prefix of another country") << u"0601234567"_s << 3;
    QTest::newRow("two digits, in number and text") << u"12"_s << 3 * (40 + 1 + 25 + 30 + 7 + 62);
    QTest::newRow("group") << u"g12"_s << 3;
    QTest::newRow("nobody's number") << u"0991112233"_s << 0;
    QTest::newRow("blank") << u"  "_s << 3 * (40 + 1 + 25 + 30 + 7 + 62);
}

void tst_History::searchFinds()
{
    QFETCH(QString, search);
    QFETCH(int, found);
    HistoryFilter filter;
    filter.search = search;
    QCOMPARE(everything(filter).size(), found);
    QCOMPARE(m_kit.store().totals(filter)->messages, found);
}

void tst_History::filters()
{
    QTest::addColumn<HistoryFilter>("filter");
    const auto row = [](const char *name, const auto &change) {
        HistoryFilter filter;
        change(filter);
        QTest::newRow(name) << filter;
    };
    row("all", [](HistoryFilter &) {});
    row("kind", [](HistoryFilter &f) { f.kind = MessageKind::Flash; });
    row("state", [](HistoryFilter &f) { f.states = { SendState::Refused }; });
    row("two states", [](HistoryFilter &f) { f.states = { SendState::Refused, SendState::Queued }; });
    row("delivery", [](HistoryFilter &f) { f.deliveries = { DeliveryState::Failed }; });
    row("deliveries", [](HistoryFilter &f) { f.deliveries = { DeliveryState::Failed, DeliveryState::Delivered }; });
    row("not delivered yet", [](HistoryFilter &f) {
        f.deliveries = { DeliveryState::None };
        f.states = { SendState::Accepted };
    });
    row("since", [](HistoryFilter &f) { f.sinceMs = StoreKit::Start + 9000; });
    row("until", [](HistoryFilter &f) { f.untilMs = StoreKit::Start + 9000; });
    row("between", [](HistoryFilter &f) {
        f.sinceMs = StoreKit::Start + 4000;
        f.untilMs = StoreKit::Start + 9000;
    });
    row("sender", [](HistoryFilter &f) { f.sender = u"Office"_s; });
    row("account", [](HistoryFilter &f) { f.account = AccountId(u"second"_s); });
    row("batch", [](HistoryFilter &f) { f.batch = 6; });
    row("batch and state", [](HistoryFilter &f) {
        f.batch = 6;
        f.states = { SendState::Unknown, SendState::Accepted };
    });
    row("words", [](HistoryFilter &f) { f.search = u"замовлення"_s; });
    row("words and state", [](HistoryFilter &f) {
        f.search = u"замовлення"_s;
        f.states = { SendState::Refused };
    });
    row("number", [](HistoryFilter &f) { f.search = u"12345"_s; });
    row("number and account", [](HistoryFilter &f) {
        f.search = u"050 123 45"_s;
        f.account = AccountId(u"second"_s);
    });
    row("number and delivery", [](HistoryFilter &f) {
        f.search = u"050 123 45"_s;
        f.deliveries = { DeliveryState::Delivered };
    });
    row("short number", [](HistoryFilter &f) { f.search = u"4 5"_s; });
    row("short number and states", [](HistoryFilter &f) {
        f.search = u"4 5"_s;
        f.states = { SendState::Refused, SendState::Accepted };
    });
    row("short number and delivery", [](HistoryFilter &f) {
        f.search = u"4 5"_s;
        f.deliveries = { DeliveryState::Failed };
    });
    row("short number, account and state", [](HistoryFilter &f) {
        f.search = u"4 5"_s;
        f.account = AccountId(u"second"_s);
        f.states = { SendState::Accepted };
    });
    row("nothing", [](HistoryFilter &f) { f.sender = u"Nobody"_s; });
}

void tst_History::pagesShowEveryRowOnce_data()
{
    filters();
}

void tst_History::pagesShowEveryRowOnce()
{
    QFETCH(HistoryFilter, filter);
    // What must be found, by looking at every row.
    QList<MessageId> expected;
    const QList<MessageInfo> all = everything();
    QCOMPARE(all.size(), 495);
    HistoryFilter onlySearch;
    onlySearch.search = filter.search;
    const QList<MessageId> searched = StoreKit::idsOf(everything(onlySearch));
    for (const MessageInfo &row : all) {
        const bool matches = (!filter.kind || row.kind == *filter.kind)
            && (filter.states.isEmpty() || filter.states.contains(row.state))
            && (filter.deliveries.isEmpty() || filter.deliveries.contains(row.delivery))
            && (!filter.sinceMs || row.createdMs >= *filter.sinceMs)
            && (!filter.untilMs || row.createdMs < *filter.untilMs)
            && (filter.sender.isEmpty() || row.sender == filter.sender)
            && (filter.account.isEmpty() || row.account == filter.account)
            && (filter.batch == 0 || row.batch == filter.batch) && searched.contains(row.id);
        if (matches)
            expected << row.id;
    }
    QVERIFY(std::is_sorted(expected.cbegin(), expected.cend(), std::greater<>()));
    for (const int size : { 1, 7, 100, 1000 }) {
        QList<MessageId> seen;
        std::optional<MessageId> before;
        do {
            const auto page = m_kit.store().history(filter, before, size);
            VERIFY_OK(page);
            QVERIFY(page->rows.size() <= size);
            seen << StoreKit::idsOf(page->rows);
            QVERIFY(!page->next || page->rows.size() == size);
            before = page->next;
        } while (before && seen.size() < 10'000);
        QCOMPARE(seen, expected);
    }
}

void tst_History::totalsAreThoseOfTheRows_data()
{
    filters();
}

void tst_History::totalsAreThoseOfTheRows()
{
    QFETCH(HistoryFilter, filter);
    HistoryTotals expected;
    const QList<MessageInfo> rows = everything(filter);
    for (const MessageInfo &row : rows) {
        ++expected.messages;
        expected.parts += row.parts;
        ++expected.byState[row.state];
        if (row.cost)
            expected.costByCurrency[row.currency] = expected.costByCurrency[row.currency] + *row.cost;
    }
    const auto totals = m_kit.store().totals(filter);
    VERIFY_OK(totals);
    QCOMPARE(totals->messages, expected.messages);
    QCOMPARE(totals->parts, expected.parts);
    QVERIFY(totals->byState == expected.byState);
    QVERIFY(totals->costByCurrency == expected.costByCurrency);
}

void tst_History::pagesAreReadByKey_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("all") << u"SELECT m.id FROM message m CROSS JOIN batch b ON b.id = m.batch WHERE m.id < 9"
                            " AND b.state <> 0 ORDER BY m.id DESC LIMIT 9"_s;
    QTest::newRow("state") << u"SELECT m.id FROM message m INDEXED BY message_state CROSS JOIN batch b ON"
                              " b.id = m.batch WHERE m.id < 9 AND m.state = 7 ORDER BY m.id DESC LIMIT 9"_s;
    QTest::newRow("delivery") << u"SELECT m.id FROM message m INDEXED BY message_delivery CROSS JOIN batch b ON"
                                 " b.id = m.batch WHERE m.id < 9 AND m.delivery = 6 AND m.delivery > 0"
                                 " ORDER BY m.id DESC LIMIT 9"_s;
    QTest::newRow("batch and state") << u"SELECT m.id FROM message m INDEXED BY message_batch WHERE m.id < 9"
                                        " AND m.batch = 1 AND m.state = 7 ORDER BY m.id DESC LIMIT 9"_s;
    QTest::newRow("batches of words") << u"SELECT b.id FROM batch_words w CROSS JOIN batch b ON b.id = w.rowid"
                                         " WHERE w.rowid < 9 AND w.folded MATCH 'abc' ORDER BY w.rowid DESC LIMIT 9"_s;
    QTest::newRow("batches of an account") << u"SELECT b.id FROM batch b WHERE b.id < 9 AND b.account = 'practice'"
                                              " ORDER BY b.id DESC LIMIT 9"_s;
    QTest::newRow("queue") << u"SELECT m.id FROM message m WHERE m.batch = 1 AND m.state = 1 ORDER BY m.id LIMIT 9"_s;
    QTest::newRow("refresh")
        << u"SELECT m.id FROM message m INDEXED BY message_refresh WHERE m.refresh = 1 AND m.checked_ms < 9"
           " ORDER BY m.checked_ms, m.id LIMIT 9"_s;
    QTest::newRow("reconcile")
        << u"SELECT m.id FROM message m INDEXED BY message_ask WHERE m.next_ask_ms <= 9 AND m.state = 4"
           " ORDER BY m.next_ask_ms, m.id LIMIT 9"_s;
}

// The shapes of statement the pages are made of: none sorts, none reads a table from end to end.
void tst_History::pagesAreReadByKey()
{
    QFETCH(QString, query);
    QSqlQuery plan(StoreKit::connection());
    QVERIFY(plan.exec(u"EXPLAIN QUERY PLAN "_s + query));
    QStringList lines;
    while (plan.next())
        lines << plan.value(3).toString();
    const QString text = lines.join(u'\n');
    QVERIFY(!lines.isEmpty());
    QVERIFY2(!text.contains(u"TEMP B-TREE"_s), qPrintable(text));
    QVERIFY2(lines.first().startsWith(u"SEARCH"_s) || lines.first().contains(u"VIRTUAL TABLE"_s), qPrintable(text));
}

void tst_History::nothingAskedIsNothingGiven()
{
    const auto page = m_kit.store().history({}, {}, 0);
    VERIFY_OK(page);
    QVERIFY(page->rows.isEmpty());
    QVERIFY(m_kit.store().history({}, MessageId { 1 }, 10)->rows.isEmpty());
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
