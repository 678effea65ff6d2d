// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"
#include "scenetools.h"
#include "widgets/banner.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

const QStringList numbers = fictionalNumbers(5);

bool openData(WindowFixture &fixture)
{
    if (!turnTo(fixture, MainWindow::Page::Settings))
        return false;
    auto *area = fixture.find<QScrollArea>(u"settingsScrollArea"_s);
    area->ensureWidgetVisible(fixture.find(u"forgetButton"_s));
    return waitFor([&fixture] { return fixture.isShown(u"forgetButton"_s); });
}

/** Before the window is opened. */
bool writeSettings(const WindowFixture &fixture, const QByteArray &text)
{
    QFile file(fixture.dataDir() + u"/settings.ini"_s);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

void choose(const WindowFixture &fixture, int months)
{
    auto *combo = fixture.find<QComboBox>(u"retentionCombo"_s);
    combo->setCurrentIndex(combo->findData(months));
}

int chosen(const WindowFixture &fixture)
{
    return fixture.find<QComboBox>(u"retentionCombo"_s)->currentData().toInt();
}

qint64 kept(const WindowFixture &fixture)
{
    const auto totals = fixture.engine().totals({});
    return waitFor([&totals] { return totals.isFinished(); }) && totals.result() ? totals.result()->messages : -1;
}

QTableView *history(WindowFixture &fixture, int rows)
{
    if (!turnTo(fixture, MainWindow::Page::History))
        return nullptr;
    auto *table = fixture.find<QTableView>(u"historyTable"_s);
    return waitFor([table, rows] { return table->model()->rowCount() == rows; }) ? table : nullptr;
}

/** The row whose cells hold @p words; -1 when there is none. */
int rowWith(const QTableView &table, const QString &words)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.model()->index(row, column).data().toString().remove(u' ').contains(words))
                return row;
        }
    }
    return -1;
}

/** The menu of the selected rows; null when none opens. */
QMenu *openMenu(const WindowFixture &fixture, QTableView &table)
{
    const QPoint at = table.visualRect(table.currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(table.viewport(), &event);
    return fixture.isShown(u"historyMenu"_s) ? fixture.find<QMenu>(u"historyMenu"_s) : nullptr;
}

/** From the history's menu to what the dialog found out. */
bool openForget(WindowFixture &fixture, const QString &number, int rows)
{
    QTableView *table = history(fixture, rows);
    if (table == nullptr)
        return false;
    const int row = rowWith(*table, number);
    table->selectRow(row);
    QMenu *menu = row < 0 ? nullptr : openMenu(fixture, *table);
    auto *action = menu == nullptr ? nullptr : menu->findChild<QAction *>(u"actionForget"_s);
    if (action == nullptr)
        return false;
    action->trigger();
    menu->close();
    return waitFor([&fixture] { return fixture.openDialog() == u"forgetDialog"_s; })
        && waitFor([&fixture] { return fixture.text(u"forgetFoundLabel"_s).startsWith(u"Kept here"_s); });
}

bool forget(const WindowFixture &fixture)
{
    return waitFor([&fixture] { return fixture.find(u"forgetConfirmButton"_s)->isEnabled(); })
        && fixture.click(u"forgetConfirmButton"_s)
        && waitFor([&fixture] { return fixture.text(u"forgetBanner"_s).contains(u"here any more"_s); })
        && fixture.click(u"forgetCancelButton"_s) && waitFor([&fixture] { return fixture.openDialog().isEmpty(); });
}

QString recipients(const WindowFixture &fixture)
{
    return fixture.text(u"recipientsEdit"_s);
}

/** What the program has saved of the page where messages are written. */
std::optional<QString> savedRecipients(const WindowFixture &fixture)
{
    const auto draft = fixture.engine().loadDraft(u"compose"_s);
    if (!waitFor([&draft] { return draft.isFinished(); }) || !draft.result() || !draft.result()->has_value())
        return std::nullopt;
    return (*draft.result())->recipients;
}

} // namespace

/** Deleting for good, as the person does it: what is old, and everything of somebody. */
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aShorterTimeDeletesWhatIsOlderAfterAYes()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, numbers.mid(0, 3), monthsAgo(13)));
        QVERIFY(sendEarlier(fixture, numbers.mid(3), monthsAgo(11)));
        QVERIFY(fixture.open());
        QVERIFY(history(fixture, 5) != nullptr);
        QVERIFY(openData(fixture));
        QCOMPARE(chosen(fixture), 0);
        for (const Qt::Key key : { Qt::Key_Escape, Qt::Key_Return }) { // neither of them agrees
            choose(fixture, 12);
            QTRY_COMPARE(fixture.openDialog(), u"retentionDialog"_s);
            auto *question = fixture.find<QMessageBox>(u"retentionDialog"_s);
            QVERIFY2(question->text().contains(u"3 finished messages"_s), qPrintable(question->text()));
            const QDate day = QDateTime::fromMSecsSinceEpoch(monthsAgo(12)).date();
            QVERIFY2(question->informativeText().contains(QLocale().toString(day, QLocale::ShortFormat)),
                qPrintable(question->informativeText()));
            QTest::keyClick(question, key);
            QTRY_COMPARE(fixture.openDialog(), QString());
            QCOMPARE(chosen(fixture), 0);
            QCOMPARE(fixture.settings().keepMonths(), 0);
            QCOMPARE(kept(fixture), 5);
        }
        choose(fixture, 12);
        QTRY_COMPARE(fixture.openDialog(), u"retentionDialog"_s);
        QVERIFY(fixture.click(u"retentionDeleteButton"_s));
        QTRY_COMPARE(fixture.text(u"retentionBanner"_s), u"3 messages are deleted."_s);
        QTableView *table = history(fixture, 2);
        QVERIFY(table != nullptr);
        QVERIFY(rowWith(*table, numbers.at(3)) >= 0 && rowWith(*table, numbers.at(4)) >= 0);
        QVERIFY(fixture.close());
        fixture.crash(); // what is left of it
        QVERIFY(fixture.open());
        QCOMPARE(fixture.settings().keepMonths(), 12);
        QVERIFY(openData(fixture));
        QCOMPARE(chosen(fixture), 12);
        QCOMPARE(kept(fixture), 2);
        QVERIFY(fixture.close());
    }

    void whatDeletesNothingIsNotAskedAbout()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, numbers, monthsAgo(11)));
        QVERIFY(fixture.open());
        QVERIFY(openData(fixture));
        choose(fixture, 12); // nothing is older
        QTRY_COMPARE(fixture.settings().keepMonths(), 12);
        for (const int months : { 24, 0 }) { // for longer
            QTRY_VERIFY(fixture.find(u"retentionCombo"_s)->isEnabled());
            choose(fixture, months);
            QCOMPARE(fixture.settings().keepMonths(), months);
            QCOMPARE(fixture.openDialog(), QString());
        }
        QCOMPARE(kept(fixture), 5);
        QVERIFY(fixture.close());
    }

    /** What grows old later goes at a later start, by itself. */
    void whatBecomesOlderIsDeletedAfterTheNextStart()
    {
        WindowFixture fixture;
        QVERIFY(writeSettings(fixture, "[data]\nkeep_months=12\n"));
        QVERIFY(sendEarlier(fixture, numbers.mid(0, 3), monthsAgo(13)));
        QVERIFY(sendEarlier(fixture, numbers.mid(3), monthsAgo(11)));
        QVERIFY(fixture.open());
        QVERIFY(history(fixture, 5) != nullptr);
        QVERIFY(waitFor([&fixture] { return fixture.find<QTableView>(u"historyTable"_s)->model()->rowCount() == 2; }));
        QCOMPARE(kept(fixture), 2);
        QVERIFY(fixture.close());
    }

    /** Else the program would delete what the settings, read again, say is kept. */
    void withoutTheSettingNothingIsDeleted()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, numbers, monthsAgo(13)));
        QVERIFY(fixture.open());
        QVERIFY(openData(fixture));
        const QString file = fixture.dataDir() + u"/settings.ini"_s;
        QVERIFY(fixture.settings().sync() && QFile::remove(file) && QDir().mkdir(file));
        choose(fixture, 12);
        QTRY_COMPARE(fixture.openDialog(), u"retentionDialog"_s);
        QVERIFY(fixture.click(u"retentionDeleteButton"_s));
        QTRY_VERIFY2(fixture.text(u"retentionBanner"_s).contains(u"could not be saved"_s),
            qPrintable(fixture.text(u"retentionBanner"_s)));
        QCOMPARE(chosen(fixture), 0);
        QVERIFY(QDir().rmdir(file));
        QCOMPARE(kept(fixture), 5);
        QVERIFY(fixture.close());
    }

    void aTimeOfTheFileThatIsNotOfferedIsShown()
    {
        WindowFixture fixture;
        QVERIFY(writeSettings(fixture, "[data]\nkeep_months=18\n"));
        QVERIFY(fixture.open());
        QVERIFY(openData(fixture));
        const auto *combo = fixture.find<QComboBox>(u"retentionCombo"_s);
        QCOMPARE(combo->currentText(), u"18 months"_s);
        QCOMPARE(combo->itemText(combo->currentIndex() - 1), u"1 year"_s);
        QCOMPARE(combo->itemText(combo->currentIndex() + 1), u"2 years"_s);
        QVERIFY(fixture.close());
    }

    /** Whoever stops it keeps what is left, today and later. */
    void deletingCanBeStopped()
    {
        WindowFixture::Setup setup;
        setup.size = QSize(1100, 560);
        WindowFixture fixture(setup);
        constexpr int Count = 2000;
        QStringList many;
        for (int i = 0; i < Count; ++i)
            many.append(u"+38067%1"_s.arg(1'234'501 + i));
        QVERIFY(sendEarlier(fixture, many, monthsAgo(13)));
        QVERIFY(fixture.open());
        QVERIFY(openData(fixture));
        {
            // The database is somebody else's for a moment, so that the click comes before the second step.
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(fixture.dataDir() + u"/visnyk.db"_s);
            QVERIFY(other.open());
            choose(fixture, 12);
            QTRY_COMPARE(fixture.openDialog(), u"retentionDialog"_s);
            QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
            fixture.find<QScrollArea>(u"settingsScrollArea"_s)->verticalScrollBar()->setValue(0);
            QVERIFY(fixture.click(u"retentionDeleteButton"_s));
            QTRY_VERIFY(fixture.isShown(u"retentionStopButton"_s));
            QTRY_VERIFY(!fixture.find(u"retentionStopButton"_s)->visibleRegion().isEmpty()); // wherever it was scrolled
            QCOMPARE(fixture.text(u"retentionBanner"_s), u"Deleted 0 of 2,000…"_s);
            QVERIFY(fixture.click(u"retentionStopButton"_s));
            QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QTRY_VERIFY2(fixture.text(u"retentionBanner"_s).startsWith(u"Stopped."_s),
            qPrintable(fixture.text(u"retentionBanner"_s)));
        QVERIFY(!fixture.isShown(u"retentionStopButton"_s));
        QVERIFY(kept(fixture) >= Count / 2);
        QCOMPARE(chosen(fixture), 0);
        QCOMPARE(fixture.settings().keepMonths(), 0);
        QVERIFY(fixture.close());
    }

    /** Nobody took the choice back: what the end of the program left goes later. */
    void theEndOfTheProgramTakesNothingBack()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, numbers, monthsAgo(13)));
        QVERIFY(fixture.open());
        QVERIFY(openData(fixture));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(fixture.dataDir() + u"/visnyk.db"_s);
            QVERIFY(other.open());
            choose(fixture, 12);
            QTRY_COMPARE(fixture.openDialog(), u"retentionDialog"_s);
            QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
            QVERIFY(fixture.click(u"retentionDeleteButton"_s));
            QTRY_VERIFY(fixture.isShown(u"retentionStopButton"_s));
            QSignalSpy finished(&fixture.window(), &MainWindow::finished);
            fixture.window().close();
            QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
            QVERIFY(waitFor([&finished] { return !finished.isEmpty(); }));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        fixture.crash();
        QVERIFY(fixture.open());
        QCOMPARE(fixture.settings().keepMonths(), 12);
        QVERIFY(fixture.close());
    }

    void aPersonIsForgottenFromTheHistory()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, numbers, monthsAgo(2)));
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"050 123 45 03, 0501234502, "_s % numbers.at(0)));
        QVERIFY(fixture.type(u"messageEdit"_s, u"See you on Monday"_s));
        QTRY_COMPARE(savedRecipients(fixture), recipients(fixture));
        QVERIFY(openForget(fixture, numbers.at(2), 5));
        QCOMPARE(
            fixture.text(u"forgetFoundLabel"_s), u"Kept here of +380 50 123 45 03: 1 message, a place in 1 draft."_s);
        // Neither Enter nor Escape forgets anybody.
        QCOMPARE(fixture.find(u"forgetDialog"_s)->focusWidget(), fixture.find(u"forgetCancelButton"_s));
        QTest::keyClick(fixture.find(u"forgetCancelButton"_s), Qt::Key_Return);
        QTRY_COMPARE(fixture.openDialog(), QString());
        QCOMPARE(kept(fixture), 5);
        QVERIFY(openForget(fixture, numbers.at(2), 5));
        QVERIFY(forget(fixture));

        QTableView *table = history(fixture, 4);
        QVERIFY(table != nullptr);
        QCOMPARE(rowWith(*table, numbers.at(2)), -1);
        QVERIFY(!fixture.text(u"recipientLabel"_s).contains(u"45 03"_s)); // of the details
        QVERIFY(turnTo(fixture, MainWindow::Page::Write));
        QCOMPARE(recipients(fixture), u"0501234502, "_s % numbers.at(0));
        fixture.find<QPlainTextEdit>(u"recipientsEdit"_s)->undo();
        QVERIFY2(!recipients(fixture).contains(u"45 03"_s), qPrintable(recipients(fixture)));
        QVERIFY(fixture.type(u"messageEdit"_s, u"!"_s)); // and saving goes on
        QVERIFY(fixture.close());
        fixture.crash();
        QVERIFY(fixture.open());
        QTRY_COMPARE(recipients(fixture), u"0501234502, "_s % numbers.at(0));
        const auto record = fixture.engine().personRecord(Address(numbers.at(2)));
        QTRY_VERIFY(record.isFinished());
        QVERIFY(record.result() && record.result()->isEmpty());
        QVERIFY(fixture.close());
    }

    /** A message that is only offered on the page where messages are written is not a hiding place either. */
    void whatIsOfferedLosesThePersonToo()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, numbers.mid(0, 3), monthsAgo(2)));
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"messageEdit"_s, u"See you on Monday"_s));
        QTableView *table = history(fixture, 3);
        QVERIFY(table != nullptr);
        table->selectAll();
        QMenu *menu = openMenu(fixture, *table);
        QVERIFY(menu != nullptr);
        QVERIFY(menu->findChild<QAction *>(u"actionForget"_s) == nullptr); // they are three
        menu->findChild<QAction *>(u"actionWriteAgain"_s)->trigger();
        menu->close();
        QTRY_VERIFY(fixture.isShown(u"replaceDraftButton"_s));
        QVERIFY(openForget(fixture, numbers.at(1), 3));
        QVERIFY(forget(fixture));
        QVERIFY(turnTo(fixture, MainWindow::Page::Write));
        QVERIFY(fixture.click(u"replaceDraftButton"_s));
        QVERIFY2(recipients(fixture).contains(numbers.at(0)), qPrintable(recipients(fixture)));
        QVERIFY2(!recipients(fixture).contains(numbers.at(1)), qPrintable(recipients(fixture)));
        QVERIFY(fixture.close());
    }

    /** Addresses stay on the page when another kind is chosen, which does not take them for addresses. */
    void whatWasWrittenForAnotherKindGoesToo()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, { u"olena@example.com"_s }, monthsAgo(1), MessageKind::Mail));
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"olena@example.com, 0501234501"_s)); // of text messages
        QVERIFY(openForget(fixture, u"olena@example.com"_s, 1));
        QVERIFY(forget(fixture));
        QVERIFY(turnTo(fixture, MainWindow::Page::Write));
        QCOMPARE(recipients(fixture), u"0501234501"_s);
        QTRY_COMPARE(savedRecipients(fixture), recipients(fixture));
        QVERIFY(fixture.close());
    }

    void whileSomethingIsNotFinishedNobodyIsForgotten()
    {
        WindowFixture::Setup setup;
        setup.holdSeconds = 60;
        WindowFixture fixture(setup);
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, numbers.mid(0, 2), u"Meeting at 10"_s)); // waits for its minute
        QVERIFY(openData(fixture));
        QVERIFY(fixture.click(u"forgetButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"forgetDialog"_s);
        QVERIFY(!fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QVERIFY(fixture.type(u"forgetEdit"_s, u"0501234501"_s));
        QTRY_VERIFY2(fixture.text(u"forgetBanner"_s).startsWith(u"1 message to this person is not finished"_s),
            qPrintable(fixture.text(u"forgetBanner"_s)));
        QVERIFY(!fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QTest::keyClick(fixture.find(u"forgetDialog"_s), Qt::Key_Escape);
        QTRY_COMPARE(fixture.openDialog(), QString());
        const auto open = fixture.engine().openBatches();
        QTRY_VERIFY(open.isFinished());
        const auto undone = fixture.engine().undo(open.result()->constFirst().id);
        QTRY_VERIFY(undone.isFinished() && !fixture.engine().isSending());
        QVERIFY(fixture.close());
    }

    void whatNamesNobodyIsToldBesideTheField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("too short") << u"05012345"_s << u"The number is too short."_s;
        QTest::newRow("words") << u"Olena"_s << u"This is no number, mailbox, @nick or group."_s;
        QTest::newRow("half a mailbox") << u"olena@"_s << u"This is not an e-mail address"_s;
        QTest::newRow("half a nick") << u"@o"_s << u"This is not a name in Telegram"_s;
        QTest::newRow("two") << u"0501234501, 0501234502"_s << u"One at a time"_s;
    }

    void whatNamesNobodyIsToldBesideTheField()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, told);
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(openData(fixture));
        QVERIFY(fixture.click(u"forgetButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"forgetDialog"_s);
        QVERIFY(fixture.type(u"forgetEdit"_s, typed));
        QTest::keyClick(fixture.find(u"forgetEdit"_s), Qt::Key_Return); // it is typed
        QTRY_VERIFY2(fixture.text(u"forgetNote"_s).startsWith(told), qPrintable(fixture.text(u"forgetNote"_s)));
        QCOMPARE(fixture.openDialog(), u"forgetDialog"_s);
        QVERIFY(!fixture.find(u"forgetConfirmButton"_s)->isEnabled());
    }

    void everyKindOfAddressIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("number as people write it") << u"(050) 123-45-01"_s;
        QTest::newRow("group") << u"G12"_s;
        QTest::newRow("mailbox") << u"olena@example.com"_s;
        QTest::newRow("nick") << u"@olena_test"_s;
        QTest::newRow("number in Telegram") << u"#12345"_s;
    }

    void everyKindOfAddressIsFound()
    {
        QFETCH(const QString, typed);
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, { numbers.at(0), u"G12"_s }, monthsAgo(1)));
        QVERIFY(sendEarlier(fixture, { u"olena@example.com"_s }, monthsAgo(1), MessageKind::Mail));
        QVERIFY(sendEarlier(fixture, { u"@olena_test"_s, u"#12345"_s }, monthsAgo(1), MessageKind::Telegram));
        QVERIFY(fixture.open());
        QVERIFY(openData(fixture));
        QVERIFY(fixture.click(u"forgetButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"forgetDialog"_s);
        QCOMPARE(fixture.find(u"forgetDialog"_s)->focusWidget(), fixture.find(u"forgetEdit"_s)); // where it begins
        QVERIFY(fixture.type(u"forgetEdit"_s, typed));
        QTRY_VERIFY2(fixture.text(u"forgetFoundLabel"_s).endsWith(u": 1 message."_s),
            qPrintable(QString(fixture.text(u"forgetFoundLabel"_s) + fixture.text(u"forgetNote"_s))));
        QVERIFY(forget(fixture));
        QCOMPARE(kept(fixture), 4);
        QVERIFY(fixture.close());
    }

    void whereNothingIsKeptNothingCanBeForgotten()
    {
        WindowFixture fixture;
        QFile copy(fixture.dataDir() + u"/backup-v3-20261120T081500Z.db"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.resize(10'000));
        QVERIFY(sendEarlier(fixture, numbers.mid(0, 1), monthsAgo(1)));
        QVERIFY(fixture.open());
        QVERIFY(openData(fixture));
        QVERIFY(fixture.click(u"forgetButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"forgetDialog"_s);
        QVERIFY(fixture.type(u"forgetEdit"_s, u"0501234502"_s));
        QTRY_COMPARE(fixture.text(u"forgetFoundLabel"_s), u"Nothing of +380 50 123 45 02 is kept here."_s);
        QVERIFY(!fixture.find(u"forgetConfirmButton"_s)->isEnabled());
        QTRY_VERIFY2(
            fixture.text(u"forgetConsequencesLabel"_s).contains(u"1 copy made by the program still holds it"_s),
            qPrintable(fixture.text(u"forgetConsequencesLabel"_s)));
    }
};

QTEST_MAIN(TestForgetting)
#include "tst_gui_forgetting.moc"
