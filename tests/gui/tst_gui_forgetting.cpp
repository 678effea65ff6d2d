// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../store/bytesearch.h"
#include "scenes.h"
#include "scenetools.h"
#include "widgets/compose/composepage.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

constexpr int DaysOfYear = 365;

QTableView *historyOf(const WindowFixture &fixture)
{
    return fixture.find<QTableView>(u"historyTable"_s);
}

bool historyShows(const WindowFixture &fixture, int messages)
{
    return fixture.click(u"historyPageButton"_s) && QTest::qWaitFor([&fixture, messages] {
        const QTableView *table = historyOf(fixture);
        return (table != nullptr ? table->model()->rowCount() : 0) == messages;
    });
}

/** The menu of what is selected; the person's right click asks for it by this signal. */
QAction *menuAction(const WindowFixture &fixture, const QString &name)
{
    QTableView *table = historyOf(fixture);
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    auto *menu = fixture.find<QMenu>(u"historyMenu"_s);
    return menu == nullptr ? nullptr : menu->findChild<QAction *>(name);
}

int rowOf(const WindowFixture &fixture, const QString &number)
{
    const QAbstractItemModel *model = historyOf(fixture)->model();
    QString digits = number;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString shown = model->index(row, 1).data().toString().remove(u' ');
        if (shown == digits)
            return row;
    }
    return -1;
}

bool openSettings(const WindowFixture &fixture)
{
    if (!fixture.click(u"settingsPageButton"_s))
        return false;
    auto *area = fixture.find<QScrollArea>(u"settingsScrollArea"_s);
    return QTest::qWaitFor([&fixture, area] {
        area->ensureWidgetVisible(fixture.find(u"keepingPanel"_s));
        return fixture.find(u"forgetButton"_s)->isEnabled();
    });
}

void choose(const WindowFixture &fixture, int months)
{
    auto *combo = fixture.find<QComboBox>(u"keepCombo"_s);
    combo->setCurrentIndex(combo->findData(months));
}

bool sent(const WindowFixture &fixture, const QStringList &numbers, const QString &text)
{
    return fixture.click(u"writePageButton"_s) && sendMessage(fixture, numbers, text) && isDone(fixture);
}

} // namespace

/** Forgetting a person, and how long messages are kept: by mouse, up to the next start. */
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }

    void aPersonIsForgottenFromTheHistory()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        const QStringList numbers = fictionalNumbers(3);
        QVERIFY(sent(fixture, numbers, u"Meeting at 10"_s));
        Draft draft; // and somebody is being written to
        draft.kind = MessageKind::Sms;
        draft.recipients = u"0501234501\n0671234567"_s;
        draft.text = u"Hello"_s;
        auto *compose = fixture.find<ComposePage>(u"composePage"_s);
        compose->setDraft(draft);

        QVERIFY(historyShows(fixture, 3));
        QTableView *table = historyOf(fixture);
        table->selectAll();
        QVERIFY(menuAction(fixture, u"actionShowSending"_s) != nullptr);
        QVERIFY(menuAction(fixture, u"actionForget"_s) == nullptr); // one person at a time
        fixture.find<QMenu>(u"historyMenu"_s)->close();
        table->clearSelection();
        table->setCurrentIndex(table->model()->index(rowOf(fixture, numbers.at(0)), 0));
        table->selectRow(table->currentIndex().row());
        QAction *forget = nullptr;
        QTRY_VERIFY((forget = menuAction(fixture, u"actionForget"_s)) != nullptr);
        forget->trigger();
        QTRY_COMPARE(fixture.openDialog(), u"forgetDialog"_s);
        QTRY_VERIFY(fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QCOMPARE(fixture.text(u"forgetKeptLabel"_s), u"Kept about +380 50 123 45 01: 1 message."_s); // not saved yet
        QVERIFY(fixture.find(u"forgetCancelButton"_s)->hasFocus());
        QVERIFY(fixture.click(u"forgetConfirmButton"_s));
        QTRY_VERIFY2(
            fixture.text(u"forgetBanner"_s).startsWith(u"Nothing of +380 50 123 45 01 is kept here any more"_s),
            qPrintable(fixture.text(u"forgetBanner"_s)));
        QCOMPARE(compose->draft().recipients, u"0671234567"_s);
        QVERIFY(fixture.click(u"forgetCancelButton"_s));
        QTRY_VERIFY(fixture.openDialog().isEmpty());
        QVERIFY(historyShows(fixture, 2));
        QCOMPARE(rowOf(fixture, numbers.at(0)), -1);
        QTRY_VERIFY2(fixture.text(u"historyTotalsLabel"_s).contains(u"2 messages"_s),
            qPrintable(fixture.text(u"historyTotalsLabel"_s)));
        QVERIFY(fixture.close());
        QCOMPARE(filesWith(fixture.dataDir(), u"501234501"_s), QStringList());
        QVERIFY(fixture.open());
        QTRY_COMPARE(fixture.find<ComposePage>(u"composePage"_s)->draft().recipients, u"0671234567"_s);
        QVERIFY(historyShows(fixture, 2));
        QVERIFY(fixture.close());
    }

    /** A draft that is saved counts, and a number is understood as it is dialled. */
    void aPersonIsForgottenFromTheSettings()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(sent(fixture, { u"+380501234501"_s }, u"Meeting at 10"_s));
        auto *compose = fixture.find<ComposePage>(u"composePage"_s);
        QVERIFY(fixture.click(u"writePageButton"_s));
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"+380501234501"_s));
        compose->flushDraft();
        QVERIFY(openSettings(fixture));
        QVERIFY(fixture.click(u"forgetButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"forgetDialog"_s);
        QVERIFY(!fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QVERIFY(fixture.type(u"forgetAddressEdit"_s, u"050 123"_s));
        QTRY_VERIFY(fixture.isShown(u"forgetAddressNote"_s));
        QVERIFY(!fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QVERIFY(fixture.type(u"forgetAddressEdit"_s, u" 45 99"_s));
        QTRY_COMPARE(fixture.text(u"forgetKeptLabel"_s), u"Nothing of +380 50 123 45 99 is kept here."_s);
        QVERIFY(!fixture.isShown(u"forgetAddressNote"_s));
        QVERIFY(!fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QTest::keyClick(fixture.find(u"forgetAddressEdit"_s), Qt::Key_Backspace);
        QTest::keyClick(fixture.find(u"forgetAddressEdit"_s), Qt::Key_Backspace);
        QVERIFY(fixture.type(u"forgetAddressEdit"_s, u"01"_s));
        QTRY_COMPARE(fixture.text(u"forgetKeptLabel"_s),
            u"Kept about +380 50 123 45 01: 1 message, the message being written."_s);
        QVERIFY(fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QTest::keyClick(fixture.find(u"forgetAddressEdit"_s), Qt::Key_Return); // Enter agrees to nothing
        QTRY_VERIFY(fixture.openDialog().isEmpty());
        QVERIFY(historyShows(fixture, 1));
        QCOMPARE(compose->draft().recipients, u"+380501234501"_s);

        QVERIFY(openSettings(fixture));
        QVERIFY(fixture.click(u"forgetButton"_s));
        QVERIFY(fixture.type(u"forgetAddressEdit"_s, u"0501234501"_s));
        QTRY_VERIFY(fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QVERIFY(fixture.click(u"forgetConfirmButton"_s));
        QTRY_VERIFY(fixture.text(u"forgetBanner"_s).startsWith(u"Nothing of"_s));
        QCOMPARE(compose->draft().recipients, QString());
        QTest::keyClick(fixture.find(u"forgetDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(fixture.openDialog().isEmpty());
        QVERIFY(historyShows(fixture, 0));
        QVERIFY(fixture.close());
        QCOMPARE(filesWith(fixture.dataDir(), u"501234501"_s), QStringList());
    }

    void nobodyIsForgottenWhileAMessageWaits()
    {
        WindowFixture::Setup setup;
        setup.holdSeconds = 60;
        WindowFixture fixture(setup);
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, { u"+380501234501"_s }, u"Meeting at 10"_s)); // waits for its minute
        QVERIFY(openSettings(fixture));
        QVERIFY(fixture.click(u"forgetButton"_s));
        QVERIFY(fixture.type(u"forgetAddressEdit"_s, u"0501234501"_s));
        QTRY_VERIFY2(fixture.text(u"forgetBanner"_s).startsWith(u"1 message to this address is not finished"_s),
            qPrintable(fixture.text(u"forgetBanner"_s)));
        QVERIFY(!fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QVERIFY(fixture.click(u"forgetCancelButton"_s));
        QTRY_VERIFY(fixture.openDialog().isEmpty());
        QVERIFY(historyShows(fixture, 1));
        const auto open = fixture.engine().openBatches();
        QTRY_VERIFY(open.isFinished());
        const auto undone = fixture.engine().undo(open.result()->constFirst().id);
        QTRY_VERIFY(undone.isFinished() && !fixture.engine().isSending());
        QVERIFY(fixture.close());
    }

    void oldMessagesGoAfterAYes()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(sent(fixture, fictionalNumbers(3), u"Meeting at 10"_s));
        QVERIFY(makeOlder(fixture, 2 * DaysOfYear));
        QVERIFY(sent(fixture, fictionalNumbers(2), u"Meeting at 11"_s));
        QVERIFY(openSettings(fixture));
        QCOMPARE(
            fixture.find<QComboBox>(u"keepCombo"_s)->currentData().toInt(), 0); // for ever, unless somebody says so
        choose(fixture, 12);
        QTRY_COMPARE(fixture.openDialog(), u"keepDialog"_s);
        const QString question = fixture.find<QMessageBox>(u"keepDialog"_s)->text();
        QVERIFY2(question.startsWith(u"Delete 3 messages from before "_s), qPrintable(question));
        QTest::keyClick(fixture.find(u"keepDialog"_s), Qt::Key_Return); // Enter agrees to nothing
        QTRY_VERIFY(fixture.openDialog().isEmpty());
        QCOMPARE(fixture.find<QComboBox>(u"keepCombo"_s)->currentData().toInt(), 0);
        QCOMPARE(fixture.settings().keepMonths(), 0);
        QVERIFY(historyShows(fixture, 5));

        QVERIFY(openSettings(fixture));
        choose(fixture, 12);
        QTRY_COMPARE(fixture.openDialog(), u"keepDialog"_s);
        QVERIFY(fixture.click(u"keepConfirmButton"_s));
        QTRY_COMPARE(fixture.text(u"keepingBanner"_s), u"3 messages were deleted."_s);
        QVERIFY(historyShows(fixture, 2));
        QVERIFY(fixture.close());
        QVERIFY(fixture.open());
        QCOMPARE(fixture.settings().keepMonths(), 12);
        QVERIFY(openSettings(fixture));
        QCOMPARE(fixture.find<QComboBox>(u"keepCombo"_s)->currentData().toInt(), 12);
        choose(fixture, 6); // nothing is older: no question
        QTRY_COMPARE(fixture.settings().keepMonths(), 6);
        QVERIFY(fixture.openDialog().isEmpty());
        choose(fixture, 0);
        QTRY_COMPARE(fixture.settings().keepMonths(), 0);
        QVERIFY(historyShows(fixture, 2));
        QVERIFY(fixture.close());
    }

    /** What has become too old goes at the next start, without a word. */
    void whatBecomesOldGoesByItself()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.settings().setKeepMonths(12);
        QVERIFY(sent(fixture, fictionalNumbers(3), u"Meeting at 10"_s));
        QVERIFY(makeOlder(fixture, 2 * DaysOfYear));
        QVERIFY(sent(fixture, fictionalNumbers(1), u"Meeting at 11"_s));
        QVERIFY(fixture.close());
        QVERIFY(fixture.open());
        QVERIFY(historyShows(fixture, 1));
        QVERIFY(fixture.close());
    }
};

QTEST_MAIN(TestForgetting)
#include "tst_gui_forgetting.moc"
