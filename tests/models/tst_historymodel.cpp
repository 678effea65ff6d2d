// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** Rows in memory, newest last; answers at once or when told to. */
class ListSource final : public HistorySource
{
public:
    QFuture<Result<HistoryPage>> page(const HistoryFilter &filter, std::optional<MessageId> before, int limit) override
    {
        ++pagesAsked;
        return answer<HistoryPage>([this, filter, before, limit] { return find(filter, before, limit); });
    }

    QFuture<Result<MessageInfo>> message(MessageId id) override
    {
        ++messagesAsked;
        return answer<MessageInfo>([this, id]() -> Result<MessageInfo> {
            const auto at
                = std::find_if(rows.cbegin(), rows.cend(), [id](const MessageInfo &row) { return row.id == id; });
            if (at == rows.cend())
                return failure(Error::Kind::NotFound);
            return *at;
        });
    }

    void add(int count, const QString &text = u"text"_s)
    {
        for (int i = 0; i < count; ++i) {
            MessageInfo row;
            row.id = rows.isEmpty() ? 1 : rows.constLast().id + 1;
            row.text = text;
            rows.append(row);
        }
    }

    /** Lets the calls that were held back answer, in order. */
    void release()
    {
        const auto calls = std::exchange(held, {});
        for (const auto &call : calls)
            call();
    }

    QList<MessageInfo> rows;
    QList<std::function<void()>> held;
    bool holdBack = false;
    bool fail = false;
    int pagesAsked = 0;
    int messagesAsked = 0;

private:
    Result<HistoryPage> find(const HistoryFilter &filter, std::optional<MessageId> before, int limit) const
    {
        if (fail)
            return failure(Error::Kind::Storage);
        HistoryPage page;
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            if (before && row->id >= *before)
                continue;
            if (!filter.search.isEmpty() && !row->text.contains(filter.search))
                continue;
            if (page.rows.size() == limit) {
                page.next = page.rows.constLast().id;
                break;
            }
            page.rows.append(*row);
        }
        return page;
    }

    template <typename T> QFuture<Result<T>> answer(std::function<Result<T>()> make)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto reply = [promise, make = std::move(make)] {
            promise->addResult(make());
            promise->finish();
        };
        if (holdBack)
            held.append(reply);
        else
            reply();
        return promise->future();
    }
};

class PlainPresenter final : public HistoryPresenter
{
public:
    QVariant cell(const MessageInfo &message, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == HistoryModel::Text ? QVariant(message.text) : QVariant(QString::number(message.id));
    }
    QVariant header(int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column) : QVariant();
    }
};

} // namespace

class tst_HistoryModel : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        explicit Fixture(int rows, int cached = 5'000)
            : model(source, presenter, nullptr, cached)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            source.add(rows);
        }
        bool load()
        {
            QSignalSpy loaded(&model, &HistoryModel::firstPageLoaded);
            model.setFilter({});
            return QTest::qWaitFor([&loaded] { return !loaded.isEmpty(); });
        }
        QString text(int row) const { return model.index(row, HistoryModel::Text).data().toString(); }
        bool fetchTo(int rows)
        {
            while (model.rowCount() < rows && model.canFetchMore({})) {
                const int before = model.rowCount();
                model.fetchMore({});
                if (!QTest::qWaitFor([this, before] { return model.rowCount() > before; }))
                    return false;
            }
            return model.rowCount() >= rows;
        }
        ListSource source;
        PlainPresenter presenter;
        HistoryModel model;
        QAbstractItemModelTester tester;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void firstPageIsNewestFirst()
    {
        Fixture f(250);
        QVERIFY(!f.model.isLoaded());
        QVERIFY(f.load());
        QVERIFY(f.model.isLoaded());
        QCOMPARE(f.model.idAt(0), 250);
        QVERIFY(f.model.rowCount() >= HistoryModel::PageSize);
        QCOMPARE(f.model.rowOf(249), 1);
        QCOMPARE(f.model.rowOf(9'999), -1);
    }

    void everyRowIsReachedOnceAndInOrder()
    {
        Fixture f(345);
        QVERIFY(f.load());
        QVERIFY(f.fetchTo(345));
        QCOMPARE(f.model.rowCount(), 345);
        for (int row = 0; row < 345; ++row)
            QCOMPARE(f.model.idAt(row), 345 - row);
        QVERIFY(!f.model.canFetchMore({}));
    }

    void askingTwiceForMoreLoadsOnePage()
    {
        Fixture f(1'000);
        QVERIFY(f.load());
        QTRY_VERIFY(f.model.canFetchMore({}));
        f.source.holdBack = true;
        const int before = f.source.pagesAsked;
        const int rows = f.model.rowCount();
        f.model.fetchMore({});
        f.model.fetchMore({});
        QVERIFY(!f.model.canFetchMore({}));
        QCOMPARE(f.source.pagesAsked, before + 1);
        f.source.holdBack = false;
        f.source.release();
        QTRY_VERIFY(f.model.rowCount() >= rows + HistoryModel::PageSize);
    }

    void newRowsArePutBeforeTheOthersWithoutReset()
    {
        Fixture f(20);
        QVERIFY(f.load());
        const QPersistentModelIndex second = f.model.index(1, 0);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        f.source.add(3);
        f.model.messagesAppended();
        QTRY_COMPARE(f.model.rowCount(), 23);
        QCOMPARE(f.model.idAt(0), 23);
        QCOMPARE(second.row(), 4);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 0);
        QCOMPARE(inserted.at(0).at(2).toInt(), 2);
        QCOMPARE(reset.size(), 0);
    }

    void moreNewRowsThanOnePageAllArrive()
    {
        Fixture f(20);
        QVERIFY(f.load());
        f.source.add(1'234);
        f.model.messagesAppended();
        QTRY_VERIFY(f.model.rowCount() >= 1'254);
        QCOMPARE(f.model.idAt(0), 1'254);
        QCOMPARE(f.model.idAt(1'253), 1);
    }

    void aFloodOfNewRowsStartsAnew()
    {
        Fixture f(20);
        QVERIFY(f.load());
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.source.add(20'000);
        f.model.messagesAppended();
        QTRY_COMPARE(f.model.idAt(0), 20'020);
        QCOMPARE(reset.size(), 1);
        QVERIFY(f.model.rowCount() < 20'020);
    }

    void rowsAddedWhileAskingForNewOnesAreNotForgotten()
    {
        Fixture f(5);
        QVERIFY(f.load());
        f.source.holdBack = true;
        f.source.add(1);
        f.model.messagesAppended();
        f.source.release(); // answers with one new row
        f.source.add(1);
        f.model.messagesAppended(); // while the first answer is on its way
        f.source.holdBack = false;
        QTRY_COMPARE(f.model.rowCount(), 7);
        QCOMPARE(f.model.idAt(0), 7);
    }

    void firstRowsOfAnEmptyHistoryAppear()
    {
        Fixture f(0);
        QVERIFY(f.load());
        QCOMPARE(f.model.rowCount(), 0);
        f.source.add(2);
        f.model.messagesAppended();
        QTRY_COMPARE(f.model.rowCount(), 2);
    }

    void aChangeIsReadWhenTheRowIsLookedAt()
    {
        Fixture f(50);
        QVERIFY(f.load());
        QCOMPARE(f.text(10), u"text"_s);
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        const MessageId id = f.model.idAt(10);
        f.source.rows[id - 1].text = u"other"_s;
        const int asked = f.source.pagesAsked;
        f.model.messagesChanged({ id, 77'777 });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 10);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 10);
        QCOMPARE(f.source.pagesAsked, asked); // nobody has looked yet
        QTRY_COMPARE(f.text(10), u"other"_s);
        QCOMPARE(f.source.pagesAsked, asked + 1);
    }

    void manyChangesCostOneQueryAndNeighboursOneSignal()
    {
        Fixture f(90);
        QVERIFY(f.load());
        QList<MessageId> ids;
        for (MessageId id = 30; id < 60; ++id) {
            f.source.rows[id - 1].text = u"other"_s;
            ids.append(id);
        }
        const int asked = f.source.pagesAsked;
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.model.messagesChanged(ids);
        QCOMPARE(changed.size(), 1);
        for (const MessageId id : std::as_const(ids))
            QCOMPARE(f.text(f.model.rowOf(id)), u"text"_s);
        QTRY_COMPARE(f.text(f.model.rowOf(30)), u"other"_s);
        QCOMPARE(f.text(f.model.rowOf(59)), u"other"_s);
        QCOMPARE(f.source.pagesAsked, asked + 1);
        QCOMPARE(f.source.messagesAsked, 0);
    }

    void aChangeDuringReadingIsReadAgain()
    {
        Fixture f(10);
        QVERIFY(f.load());
        f.source.holdBack = true;
        const MessageId id = f.model.idAt(0);
        f.model.messagesChanged({ id });
        QCOMPARE(f.text(0), u"text"_s);
        QTRY_COMPARE(f.source.held.size(), 1);
        f.source.release(); // answers with the old text
        f.source.rows.last().text = u"newest"_s;
        f.model.messagesChanged({ id });
        f.source.holdBack = false;
        QTRY_COMPARE(f.text(0), u"newest"_s);
    }

    void aRowThatNoLongerMatchesStaysAndIsReadAlone()
    {
        Fixture f(10);
        QSignalSpy loaded(&f.model, &HistoryModel::firstPageLoaded);
        HistoryFilter filter;
        filter.search = u"text"_s;
        f.model.setFilter(filter);
        QTRY_COMPARE(loaded.size(), 1);
        f.source.rows[9].text = u"other"_s;
        f.model.messagesChanged({ 10 });
        QTRY_COMPARE(f.text(0), u"other"_s);
        QCOMPARE(f.model.rowCount(), 10);
        QCOMPARE(f.source.messagesAsked, 1);
    }

    void contentsFarAwayAreForgottenAndReadAgain()
    {
        Fixture f(600, 150);
        QVERIFY(f.load());
        QVERIFY(f.fetchTo(600));
        QCOMPARE(f.text(200), u"…"_s); // forgotten
        QTRY_COMPARE(f.text(200), u"text"_s);
        QVERIFY(f.model.messageAt(200));
        QCOMPARE(f.model.messageAt(200)->id, 400);
    }

    void removedRowsGoAndTheOthersStayWhereTheyAre()
    {
        Fixture f(1500);
        QVERIFY(f.load());
        QVERIFY(f.fetchTo(1200));
        const QPersistentModelIndex looked = f.model.index(700, 0); // id 800
        const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        const QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        f.source.rows.removeIf([](const MessageInfo &row) { return row.id <= 400 || row.id == 801 || row.id == 1500; });
        f.model.messagesRemoved();
        QTRY_COMPARE(f.model.rowCount(), 1098);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(removed.size(), 3); // neighbours at once
        QCOMPARE(looked.row(), 698);
        QCOMPARE(f.model.idAt(looked.row()), 800);
        QCOMPARE(f.model.rowOf(801), -1);
        QCOMPARE(f.model.idAt(1097), 401);
    }

    void rowsThatCameMeanwhileAreNotTakenForRemoved()
    {
        Fixture f(300);
        QVERIFY(f.load());
        f.source.holdBack = true;
        f.source.rows.removeIf([](const MessageInfo &row) { return row.id == 250; });
        f.model.messagesRemoved();
        f.source.add(2);
        f.model.messagesAppended();
        f.model.fetchMore({});
        std::reverse(f.source.held.begin(), f.source.held.end()); // what is left is answered last
        f.source.holdBack = false;
        f.source.release();
        QTRY_COMPARE(f.model.rowCount(), 201);
        QCOMPARE(f.model.idAt(0), 302);
        QCOMPARE(f.model.idAt(200), 101);
        QCOMPARE(f.model.rowOf(250), -1);
    }

    void rowsReachedMeanwhileAreNotTakenForRemoved()
    {
        Fixture f(1500);
        QVERIFY(f.load());
        f.source.holdBack = true;
        f.model.messagesRemoved();
        f.source.holdBack = false;
        QVERIFY(f.fetchTo(900));
        f.source.rows.removeIf([](const MessageInfo &row) { return row.id == 1490; });
        f.source.release(); // speaks of the first five hundred
        QTRY_VERIFY(f.model.rowOf(1490) < 0);
        QCOMPARE(f.model.rowCount(), 899);
    }

    void whatIsRemovedWhileAskingGoesToo()
    {
        Fixture f(50);
        QVERIFY(f.load());
        f.source.holdBack = true;
        f.source.rows.removeIf([](const MessageInfo &row) { return row.id == 10; });
        f.model.messagesRemoved();
        f.source.holdBack = false;
        const auto first = std::exchange(f.source.held, {});
        for (const auto &call : first)
            call(); // answered, but not taken yet
        f.source.rows.removeIf([](const MessageInfo &row) { return row.id == 20; });
        f.model.messagesRemoved();
        QTRY_COMPARE(f.model.rowCount(), 48);
        QCOMPARE(f.model.rowOf(20), -1);
    }

    void whenAllThatWasSeenIsGoneTheOlderAppear()
    {
        ListSource source; // and no tester: that one would ask for more by itself
        source.add(150);
        const PlainPresenter presenter;
        HistoryModel model(source, presenter);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 100);
        source.rows.removeIf([](const MessageInfo &row) { return row.id > 40; });
        model.messagesRemoved();
        QTRY_COMPARE(model.rowCount(), 40);
        QCOMPARE(model.idAt(0), 40);
        source.rows.clear();
        model.messagesRemoved();
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(model.isLoaded());
    }

    /** A view may ask for a row just when it is removed: that is nothing to warn of. */
    void aRowThatIsRemovedWhileItIsReadIsNoFailure()
    {
        Fixture f(20);
        QVERIFY(f.load());
        f.source.rows.removeIf([](const MessageInfo &row) { return row.id == 5; });
        f.model.messagesChanged({ 5 });
        QCOMPARE(f.text(15), u"text"_s);
        QTRY_COMPARE(f.source.messagesAsked, 1);
        f.model.messagesRemoved();
        QTRY_COMPARE(f.model.rowCount(), 19);
    }

    void onlyTheLastOfSeveralQueriesCounts()
    {
        Fixture f(30);
        QVERIFY(f.load());
        f.source.rows[3].text = u"needle"_s;
        f.source.holdBack = true;
        HistoryFilter slow;
        slow.search = u"e"_s;
        f.model.setFilter(slow);
        HistoryFilter last;
        last.search = u"needle"_s;
        f.model.setFilter(last);
        QVERIFY(f.model.isLoading());
        QCOMPARE(f.model.rowCount(), 30); // the old rows stay until the answer
        std::reverse(f.source.held.begin(), f.source.held.end());
        f.source.holdBack = false;
        QSignalSpy loaded(&f.model, &HistoryModel::firstPageLoaded);
        f.source.release();
        QTRY_COMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.model.idAt(0), 4);
        QCOMPARE(loaded.size(), 1);
        QVERIFY(!f.model.isLoading());
    }

    void aFailureKeepsTheRowsAndIsTold()
    {
        Fixture f(30);
        QVERIFY(f.load());
        f.source.fail = true;
        QSignalSpy failed(&f.model, &HistoryModel::failed);
        f.model.reload();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).value<Error>().kind == Error::Kind::Storage);
        QCOMPARE(f.model.rowCount(), 30);
        QVERIFY(!f.model.isLoading());
    }

    void closingDuringAQueryIsHarmless()
    {
        ListSource source;
        source.add(10);
        source.holdBack = true;
        const PlainPresenter presenter;
        {
            HistoryModel model(source, presenter);
            model.setFilter({});
        }
        source.release();
        QCoreApplication::processEvents();
        QCOMPARE(source.pagesAsked, 1);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryModel)
#include "tst_historymodel.moc"
