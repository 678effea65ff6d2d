// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"
#include "widgets/pages/historytexts.h"
#include "widgets/wording.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

QString bar(int units, int capacity, int parts, int people)
{
    return u"Unicode · %1 of %2 · %3 × %4 = %5"_s.arg(Wording::count(units), Wording::count(capacity),
        Wording::parts(parts), Wording::people(people), Wording::parts(qint64(parts) * people));
}

} // namespace

/** The way of one message, from the first start to looking back. */
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aSampleGoesOutInThreeClicksAndIsInTheHistory()
    {
        WindowFixture fixture({ .welcomed = false, .holdSeconds = 60 });
        QVERIFY(fixture.open());
        QVERIFY(fixture.isShown(u"welcomePage"_s));
        QVERIFY(!fixture.isShown(u"sideBar"_s));

        QVERIFY(fixture.click(u"tryButton"_s));
        QVERIFY(fixture.isShown(u"composePage"_s));
        QVERIFY(fixture.isShown(u"practiceBadge"_s));
        QVERIFY(fixture.click(u"sampleButton"_s));
        QCOMPARE(fixture.text(u"recipientsSummaryButton"_s), u"2 people"_s);
        QTRY_VERIFY2(fixture.barMoney().contains(u"confirmed"_s), qUtf8Printable(fixture.barMoney()));
        QVERIFY(fixture.text(u"sendButton"_s).startsWith(u"Send to 2"_s));
        QVERIFY(!fixture.text(u"sendButton"_s).contains(u'…')); // no summary for what is harmless

        QVERIFY(fixture.click(u"sendButton"_s));
        QTRY_VERIFY(fixture.isShown(u"undoButton"_s));
        QCOMPARE(fixture.openDialog(), QString());
        QVERIFY(fixture.gateway().ledger().isEmpty()); // the hold
        QVERIFY(fixture.text(u"messageEdit"_s).isEmpty());
        QVERIFY(fixture.click(u"sendNowButton"_s));
        QTRY_VERIFY2(fixture.text(u"progressTitleLabel"_s).startsWith(u"Finished"_s),
            qUtf8Printable(fixture.text(u"progressTitleLabel"_s)));
        const QMap<QString, int> once { { u"380501234567"_s, 1 }, { u"380671234567"_s, 1 } };
        QCOMPARE(fixture.accepted(), once);

        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(table->isVisible());
    }

    void whatTheHistoryShowsIsWrittenIntoAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("workbook") << u"messages.xlsx"_s << QByteArray("PK");
        QTest::newRow("table") << u"messages.csv"_s
                               << QByteArray("\xef\xbb\xbf"
                                             "created_utc,to,text");
    }
    void whatTheHistoryShowsIsWrittenIntoAFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"sampleButton"_s));
        QTRY_VERIFY(fixture.barMoney().contains(u"confirmed"_s));
        QVERIFY(fixture.click(u"sendButton"_s));
        QTRY_VERIFY(fixture.isShown(u"undoButton"_s));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        QTRY_COMPARE(fixture.find<QTableView>(u"historyTable"_s)->model()->rowCount(), 2);

        QVERIFY(fixture.click(u"historyExportButton"_s));
        auto *dialog = fixture.find<QFileDialog>(u"historyExportDialog"_s);
        QVERIFY(dialog != nullptr);
        const QString path = fixture.dataDir() + u'/' + name;
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(fixture.isShown(u"historyExportBanner"_s));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QTRY_VERIFY(!fixture.isShown(u"historyExportStopButton"_s));
    }

    void checksOfNumbersHaveColumnsOfTheirOwn()
    {
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"sampleButton"_s));
        QTRY_VERIFY(fixture.barMoney().contains(u"confirmed"_s));
        QVERIFY(fixture.click(u"sendButton"_s));
        QTRY_VERIFY(fixture.isShown(u"undoButton"_s));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *kinds = fixture.find<QComboBox>(u"historyKindCombo"_s);
        const auto shown = [table] {
            QList<bool> columns;
            for (int column = HistoryModel::Network; column < HistoryModel::ColumnCount; ++column)
                columns.append(!table->isColumnHidden(column));
            return columns;
        };
        QCOMPARE(shown(), QList<bool>({ false, false, false, false }));
        kinds->setCurrentIndex(kinds->findData(int(MessageKind::Hlr)));
        QTRY_COMPARE(shown(), QList<bool>({ true, true, true, true }));
        kinds->setCurrentIndex(0);
        QTRY_COMPARE(shown(), QList<bool>({ false, false, false, false }));

        // What stands in them.
        MessageInfo message;
        message.kind = MessageKind::Hlr;
        message.errCode = 6;
        message.hlr = HlrResult { u"255010501234567"_s, u"38050000018"_s, u"255"_s, u"01"_s, u"Україна"_s,
            u"Vodafone"_s, u"Німеччина"_s, u"Telekom"_s };
        const HistoryTexts texts(*table);
        const auto cell = [&](int column) { return texts.cell(message, column, Qt::DisplayRole).toString(); };
        QCOMPARE(cell(HistoryModel::Network), u"Vodafone, Україна (255 01)"_s);
        QCOMPARE(cell(HistoryModel::Roaming), u"Telekom, Німеччина"_s);
        QCOMPARE(cell(HistoryModel::SimCard), u"255010501234567"_s);
        QCOMPARE(cell(HistoryModel::Reason), Wording::deliveryError(6));
        QCOMPARE(cell(HistoryModel::Text), u"Vodafone, Україна, now in Telekom, Німеччина"_s);
    }

    void typedCyrillicIsCountedPricedSentAndFoundAgain()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"067 123-45-67; (050)1234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Привіт! Завтра зачинено."_s));
        QCOMPARE(fixture.barText(), bar(24, 70, 1, 2));
        // 1.385 for Kyivstar and 1.40 for Vodafone, the play prices of the practice gateway.
        QTRY_VERIFY2(fixture.barMoney().startsWith(Wording::money(Money::fromMicros(2'785'000), u"UAH"_s)),
            qUtf8Printable(fixture.barMoney()));
        QVERIFY(fixture.barMoney().contains(u"confirmed"_s));

        // From now on the price book knows: what is typed is priced at once, as an estimate.
        QVERIFY(fixture.type(u"messageEdit"_s, QString(60, u'я')));
        QCOMPARE(fixture.barText(), bar(84, 134, 2, 2));
        const QString doubled = Wording::money(Money::fromMicros(5'570'000), u"UAH"_s);
        QVERIFY2(fixture.barMoney().contains(doubled), qUtf8Printable(fixture.barMoney()));
        QVERIFY2(fixture.barMoney().contains(u"estimate"_s), qUtf8Printable(fixture.barMoney()));
        QTRY_VERIFY2(fixture.barMoney().contains(u"confirmed"_s), qUtf8Printable(fixture.barMoney()));
        QVERIFY2(fixture.barMoney().contains(doubled), qUtf8Printable(fixture.barMoney()));

        QVERIFY(fixture.click(u"sendButton"_s)); // two parts: not harmless
        QTRY_COMPARE(fixture.openDialog(), u"summaryDialog"_s);
        QTRY_VERIFY(fixture.find(u"confirmButton"_s)->isEnabled());
        QVERIFY(fixture.click(u"confirmButton"_s));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 2);
        const QList<PracticeGateway::LedgerEntry> ledger = fixture.gateway().ledger();
        for (const auto &entry : ledger) {
            QCOMPARE(entry.text, u"Привіт! Завтра зачинено."_s + QString(60, u'я'));
            QCOMPARE(entry.parts, 2);
        }

        fixture.press(Qt::CTRL | Qt::Key_F);
        QTRY_VERIFY(fixture.isShown(u"historySearchEdit"_s));
        QVERIFY(fixture.type(u"historySearchEdit"_s, u"ПРИВІТ"_s)); // any case, any alphabet
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(table->isVisible());
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        QTRY_VERIFY(fixture.isShown(u"messageDetails"_s));
        QCOMPARE(fixture.text(u"messageTextEdit"_s), ledger.constFirst().text);
        QVERIFY(fixture.text(u"recipientLabel"_s).contains(u"+380"_s));
    }

    void aBiggerSendIsConfirmedByAButtonThatNamesNumberAndSum()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, fictionalNumbers(8).join(u'\n')));
        QVERIFY(fixture.type(u"messageEdit"_s, QString(100, u'ж'))); // two Unicode parts
        QTRY_VERIFY2(fixture.barMoney().contains(u"confirmed"_s), qUtf8Printable(fixture.barMoney()));
        QVERIFY(fixture.text(u"sendButton"_s).endsWith(u'…'));

        QVERIFY(fixture.click(u"sendButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"summaryDialog"_s);
        QTRY_VERIFY(fixture.find(u"confirmButton"_s)->isEnabled());
        const QString promise = fixture.text(u"confirmButton"_s);
        QVERIFY(fixture.gateway().ledger().isEmpty());
        QVERIFY(fixture.click(u"confirmButton"_s));
        QTRY_COMPARE(fixture.openDialog(), QString());
        QTRY_COMPARE(fixture.gateway().ledger().size(), 8);
        qint64 charged = 0;
        const QList<PracticeGateway::LedgerEntry> ledger = fixture.gateway().ledger();
        for (const auto &entry : ledger)
            charged += entry.costMicros;
        QVERIFY2(promise.contains(u"8 message"_s), qUtf8Printable(promise));
        QVERIFY2(promise.contains(Wording::money(Money::fromMicros(charged), u"UAH"_s)), qUtf8Printable(promise));
        const QMap<QString, int> accepted = fixture.accepted();
        QCOMPARE(accepted.size(), 8);
    }

    void goingBackFromTheSummarySendsNothingAndKeepsTheText()
    {
        WindowFixture fixture({ .harmlessPeople = 0 });
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0501234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Meeting at 10"_s));
        QTRY_VERIFY(fixture.find(u"sendButton"_s)->isEnabled());
        QVERIFY(fixture.click(u"sendButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"summaryDialog"_s);
        QTest::keyClick(fixture.find(u"summaryDialog"_s), Qt::Key_Escape);
        QTRY_COMPARE(fixture.openDialog(), QString());
        QCOMPARE(fixture.text(u"messageEdit"_s), u"Meeting at 10"_s);
        QVERIFY(fixture.find(u"sendButton"_s)->isEnabled());
        QVERIFY(fixture.gateway().ledger().isEmpty());
    }

    void whatWasSentTodayIsLeftOutOfTheNextSending()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0501234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Meeting at 10"_s));
        QTRY_VERIFY(fixture.barMoney().contains(u"confirmed"_s));
        QVERIFY(fixture.click(u"sendButton"_s));
        QTRY_VERIFY(fixture.text(u"progressTitleLabel"_s).startsWith(u"Finished"_s));

        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0501234567 0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Meeting at 10"_s));
        QTRY_VERIFY(fixture.barMoney().contains(u"confirmed"_s));
        QVERIFY(fixture.click(u"sendButton"_s)); // harmless but for the repeat
        QTRY_COMPARE(fixture.openDialog(), u"summaryDialog"_s);
        QTRY_VERIFY(fixture.isShown(u"leaveOutCheck"_s));
        QTest::keyClick(fixture.find(u"leaveOutCheck"_s), Qt::Key_Space);
        QTRY_VERIFY(fixture.find(u"confirmButton"_s)->isEnabled());
        QTRY_VERIFY2(fixture.text(u"confirmButton"_s).contains(u"1 message"_s),
            qUtf8Printable(fixture.text(u"confirmButton"_s)));
        QVERIFY(fixture.click(u"confirmButton"_s));
        const QMap<QString, int> once { { u"380501234567"_s, 1 }, { u"380671234567"_s, 1 } };
        QTRY_COMPARE(fixture.accepted(), once);
    }
};

QTEST_MAIN(TestJourney)
#include "tst_gui_journey.moc"
