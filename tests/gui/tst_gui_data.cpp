// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"
#include "widgets/pages/datapanel.h"

#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** The file dialog of that name takes @p file, as if the person had chosen it. */
bool choose(const WindowFixture &fixture, const QString &dialog, const QString &file)
{
    auto *found = fixture.find<QFileDialog>(dialog);
    if (found == nullptr || !found->isVisible())
        return false;
    found->setDirectory(QFileInfo(file).absolutePath());
    found->selectFile(file);
    QMetaObject::invokeMethod(found, "accept");
    return true;
}

bool openPage(const WindowFixture &fixture)
{
    return fixture.click(u"settingsPageButton"_s) && QTest::qWaitFor([&fixture] {
        return fixture.text(u"dataPlaceLabel"_s).contains(QDir::toNativeSeparators(fixture.dataDir()));
    });
}

bool bring(const WindowFixture &fixture, const QString &name)
{
    auto *widget = fixture.find(name);
    auto *area = fixture.find<QScrollArea>(u"settingsScrollArea"_s);
    if (widget == nullptr || area == nullptr)
        return false;
    area->ensureWidgetVisible(widget);
    return true;
}

} // namespace

/** The section "Data" of the Settings page, by mouse, up to the next start. */
class TestDataPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support |a backup was )"_s)); }

    /** Sent messages of a backup stay sent; those that waited in it are stopped, and are not sent twice. */
    void aBackupIsMadeAndRestored()
    {
        WindowFixture::Setup setup;
        setup.holdSeconds = 60;
        WindowFixture fixture(setup);
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s)); // waits for its minute
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"copy.db"_s);
        QVERIFY(openPage(fixture));
        QVERIFY(bring(fixture, u"backUpButton"_s));
        QVERIFY(fixture.click(u"backUpButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"backUpDialog"_s);
        QVERIFY(choose(fixture, u"backUpDialog"_s, file));
        QTRY_VERIFY2(fixture.text(u"dataBanner"_s).contains(u"copy.db"_s), qPrintable(fixture.text(u"dataBanner"_s)));
        QVERIFY(QFile::exists(file));

        // Meanwhile they go out: restoring is refused until that has ended.
        QTRY_VERIFY(fixture.find(u"restoreButton"_s)->isEnabled());
        fixture.find<DataPanel>(u"dataPanel"_s)->offerRestore(file);
        QVERIFY2(
            fixture.text(u"dataBanner"_s).contains(u"are being sent"_s), qPrintable(fixture.text(u"dataBanner"_s)));
        QVERIFY(fixture.openDialog().isEmpty());
        const auto open = fixture.engine().openBatches();
        QTRY_VERIFY(open.isFinished());
        fixture.engine().sendNow(open.result()->constFirst().id);
        QTRY_COMPARE(fixture.accepted().size(), 3);
        QTRY_VERIFY(!fixture.engine().isSending());

        QVERIFY(openPage(fixture));
        QVERIFY(bring(fixture, u"restoreButton"_s));
        QVERIFY(fixture.click(u"restoreButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"restoreFileDialog"_s);
        QVERIFY(choose(fixture, u"restoreFileDialog"_s, file));
        QTRY_COMPARE(fixture.openDialog(), u"restoreDialog"_s);
        const QString words = fixture.find<QMessageBox>(u"restoreDialog"_s)->informativeText();
        QVERIFY2(words.contains(u"3 messages in it were not finished"_s), qPrintable(words));
        QSignalSpy finished(&fixture.window(), &MainWindow::finished);
        QVERIFY(fixture.click(u"restoreConfirmButton"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(fixture.window().wantsRestart());
        fixture.crash(); // what is left of it: the engine has ended already

        QVERIFY(fixture.open());
        QTRY_VERIFY(fixture.isShown(u"showOutboxButton"_s));
        QVERIFY(fixture.click(u"showOutboxButton"_s));
        QTRY_VERIFY(fixture.isShown(u"reckoningCopyLabel"_s));
        QTRY_VERIFY(fixture.isShown(u"continueButton"_s)); // only the person could go on
        const QMap<QString, int> accepted = fixture.accepted();
        QCOMPARE(accepted.values(), QList<int>({ 1, 1, 1 }));
        QVERIFY(openPage(fixture));
        QTRY_COMPARE(fixture.find<QListWidget>(u"keptList"_s)->count(), 1); // the data before it
        QVERIFY(fixture.close());
    }

    /** Between the question and the yes a sending began: closing now would leave a restore behind that nobody expects.
     */
    void whatBeganMeanwhileIsNotCutShort()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"copy.db"_s);
        QVERIFY(openPage(fixture));
        auto *panel = fixture.find<DataPanel>(u"dataPanel"_s);
        panel->backUpTo(file);
        QTRY_VERIFY(QFile::exists(file) && fixture.find(u"restoreButton"_s)->isEnabled());
        panel->offerRestore(file);
        QTRY_COMPARE(fixture.openDialog(), u"restoreDialog"_s);
        SendPlan plan;
        plan.draft.text = u"Meeting at 10"_s;
        plan.account = AccountId(PracticeAccountId);
        plan.draft.account = plan.account;
        plan.partsEach = 1;
        plan.addresses = { Address(u"+380501234567"_s) };
        plan.holdSeconds = 60;
        const auto queued = fixture.engine().queue(plan);
        QTRY_VERIFY(queued.isFinished());
        QVERIFY2(queued.result(), qPrintable(queued.result() ? QString() : queued.result().error().detail));
        QTRY_VERIFY(fixture.engine().isSending());
        QVERIFY(fixture.click(u"restoreConfirmButton"_s));
        QTRY_VERIFY2(
            fixture.text(u"dataBanner"_s).contains(u"are being sent"_s), qPrintable(fixture.text(u"dataBanner"_s)));
        QVERIFY(fixture.openDialog().isEmpty());
        QVERIFY(!fixture.window().wantsRestart());
        QCOMPARE(QDir(fixture.dataDir()).entryList({ u"restore-*"_s }, QDir::Files), QStringList());
        const auto undone = fixture.engine().undo(queued.result().value_or(0));
        QTRY_VERIFY(undone.isFinished() && !fixture.engine().isSending());
        QVERIFY(fixture.close());
    }

    void whatIsNoBackupChangesNothing()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QFile other(fixture.dataDir() + u"/notes.txt"_s);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Nothing of ours") > 0);
        other.close();
        QVERIFY(openPage(fixture));
        fixture.find<DataPanel>(u"dataPanel"_s)->offerRestore(other.fileName());
        QTRY_VERIFY2(fixture.text(u"dataBanner"_s).contains(u"no backup of Visnyk"_s),
            qPrintable(fixture.text(u"dataBanner"_s)));
        QVERIFY(fixture.openDialog().isEmpty());
        fixture.find<DataPanel>(u"dataPanel"_s)->backUpTo(fixture.dataDir() + u"/visnyk.db"_s);
        QTRY_VERIFY2(
            fixture.text(u"dataBanner"_s).contains(u"another name"_s), qPrintable(fixture.text(u"dataBanner"_s)));
        QVERIFY(fixture.close());
    }

    void copiesOfTheProgramAreListedAndDeleted()
    {
        WindowFixture fixture;
        QFile copy(fixture.dataDir() + u"/backup-v3-20261120T081500Z.db"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.resize(10'000));
        QVERIFY(fixture.open());
        QVERIFY(openPage(fixture));
        QTRY_COMPARE(fixture.find<QListWidget>(u"keptList"_s)->count(), 1);
        QVERIFY(bring(fixture, u"keptDeleteButton"_s));
        QVERIFY(fixture.click(u"keptDeleteButton"_s));
        QTRY_VERIFY(fixture.isShown(u"keptKeepButton"_s));
        QVERIFY(fixture.find(u"keptKeepButton"_s)->hasFocus()); // Enter deletes nothing
        QVERIFY(QFile::exists(copy.fileName()));
        QVERIFY(bring(fixture, u"keptDeleteConfirmButton"_s));
        QTRY_VERIFY(fixture.isShown(u"keptDeleteConfirmButton"_s));
        QVERIFY(fixture.click(u"keptDeleteConfirmButton"_s));
        QTRY_VERIFY(!QFile::exists(copy.fileName()));
        QTRY_VERIFY(!fixture.isShown(u"keptList"_s));
        QVERIFY(fixture.close());
    }

    /** The database was damaged at the start: the window offers the last copy. */
    void afterDamageTheLastCopyIsOffered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, fictionalNumbers(2), u"Meeting at 10"_s));
        QTRY_COMPARE(fixture.accepted().size(), 2);
        QTRY_VERIFY(!fixture.engine().isSending());
        QVERIFY(openPage(fixture));
        const QString kept = fixture.dataDir() + u"/kept.db"_s;
        fixture.find<DataPanel>(u"dataPanel"_s)->backUpTo(kept);
        QTRY_VERIFY(QFile::exists(kept));
        QVERIFY(fixture.close());
        fixture.crash();
        QVERIFY(QFile::rename(kept, fixture.dataDir() + u"/backup-v4-20261120T081500Z.db"_s)); // as an update does
        QFile database(fixture.dataDir() + u"/visnyk.db"_s);
        QVERIFY(database.open(QIODevice::WriteOnly) && database.write(QByteArray(8192, 'x')) == 8192);
        database.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the database is damaged"_s));
        QVERIFY(fixture.open());
        QTRY_VERIFY(fixture.isShown(u"restoreLastButton"_s));
        QVERIFY(fixture.click(u"restoreLastButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"restoreDialog"_s);
        QSignalSpy finished(&fixture.window(), &MainWindow::finished);
        QVERIFY(fixture.click(u"restoreConfirmButton"_s));
        QTRY_COMPARE(finished.size(), 1);
        fixture.crash();
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"historyPageButton"_s));
        QTRY_COMPARE(fixture.find<QTableView>(u"historyTable"_s)->model()->rowCount(), 2);
        QCOMPARE(fixture.accepted().size(), 2);
        QVERIFY(fixture.close());
    }
};

QTEST_MAIN(TestDataPanel)
#include "tst_gui_data.moc"
