// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

template <typename T> QFuture<Result<T>> ready(const Result<T> &result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

BatchInfo batch(BatchId id)
{
    BatchInfo info;
    info.id = id;
    info.publicId = u"B%1"_s.arg(id);
    return info;
}

BatchProgress progress(BatchId id, const QHash<SendState, qint64> &counts)
{
    BatchProgress result;
    result.batch = id;
    result.counts = counts;
    return result;
}

class ListSource final : public OutboxSource
{
public:
    QFuture<Result<QList<BatchInfo>>> openBatches() override
    {
        if (fail)
            return ready<QList<BatchInfo>>(failure(Error::Kind::Storage));
        return ready<QList<BatchInfo>>(batches);
    }
    QFuture<Result<BatchProgress>> progress(BatchId id) override
    {
        if (id == removed)
            return ready<BatchProgress>(failure(Error::Kind::NotFound));
        return ready<BatchProgress>(numbers.value(id));
    }

    QList<BatchInfo> batches;
    QHash<BatchId, BatchProgress> numbers;
    BatchId removed = 0; // since it was listed
    bool fail = false;
};

} // namespace

class tst_OutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBatchRemovedSinceItWasListedIsNoFailure()
    {
        ListSource source;
        source.batches = { batch(1), batch(2) };
        source.removed = 2;
        OutboxModel model(source);
        QSignalSpy loaded(&model, &OutboxModel::loaded);
        const QSignalSpy failed(&model, &OutboxModel::failed);
        model.reload();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(model.rowCount(), 1);
    }

    void openBatchesAppearNewestFirstWithNumbers()
    {
        ListSource source;
        for (const BatchId id : { 1, 5, 3 }) {
            source.batches.append(batch(id));
            source.numbers.insert(id, progress(id, { { SendState::Queued, id } }));
        }
        OutboxModel model(source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &OutboxModel::loaded);
        model.reload();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.batchAt(0).id, 5);
        QCOMPARE(model.batchAt(2).id, 1);
        QCOMPARE(model.progressAt(1).count(SendState::Queued), 3);
        QCOMPARE(model.openCount(), 3);
        QCOMPARE(model.index(0).data(OutboxModel::IdRole).toLongLong(), 5);
    }

    void aChangeTouchesItsRowOnly()
    {
        ListSource source;
        OutboxModel model(source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.batchChanged(batch(1), progress(1, { { SendState::Queued, 2 } }));
        model.batchChanged(batch(2), progress(2, { { SendState::Queued, 2 } }));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.batchChanged(batch(1), progress(1, { { SendState::Accepted, 2 } }));
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(model.openCount(), 1);
        QVERIFY(model.index(1).data(OutboxModel::SettledRole).toBool());
        QCOMPARE(model.rowOf(1), 1);
        QCOMPARE(model.rowOf(9), -1);
    }

    void reloadTakesAwayWhatIsNoLongerOpen()
    {
        ListSource source;
        source.batches = { batch(2) };
        source.numbers.insert(2, progress(2, { { SendState::Unknown, 1 } }));
        OutboxModel model(source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.batchChanged(batch(1), progress(1, { { SendState::Accepted, 2 } }));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.batchAt(0).id, 2);
    }

    void settledMeansThatNothingIsOpen_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("settled");
        for (const SendState state : allSendStates) {
            const bool settled = state == SendState::Accepted || state == SendState::Refused
                || state == SendState::Cancelled || state == SendState::Closed;
            QTest::addRow("state %d", int(state)) << int(state) << settled;
        }
    }
    void settledMeansThatNothingIsOpen()
    {
        QFETCH(int, state);
        QFETCH(bool, settled);
        QCOMPARE(isSettled(progress(1, { { SendState::Accepted, 5 }, { SendState(state), 5 } })), settled);
    }

    void aFailureIsTold()
    {
        ListSource source;
        source.fail = true;
        OutboxModel model(source);
        QSignalSpy failed(&model, &OutboxModel::failed);
        model.reload();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!model.isLoaded());
    }
};

QTEST_GUILESS_MAIN(tst_OutboxModel)
#include "tst_outboxmodel.moc"
