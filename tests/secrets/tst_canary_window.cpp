// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The canary password through the window: typed, tested, saved, used for every kind of message, refused; and then a
// search of all that is shown, logged, kept and copied.

#include "canary.h"
#include "logcapture.h"

#include "base/futures.h"
#include "gui/kindfill.h"
#include "gui/scenes.h"
#include "gui/shownwords.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

QByteArray shownIn(const WindowFixture &fixture)
{
    QByteArray all;
    for (const ShownWord &word : shownWords(fixture.window()))
        all += word.where.toUtf8() + ": " + word.text.toUtf8() + '\n';
    return all;
}

bool keepsKindToItself(MessageKind kind)
{
    const Fields fields = info(kind).fields;
    return fields.testFlag(Field::Text) && !fields.testFlag(Field::Formatting) && !fields.testFlag(Field::Mailboxes);
}

} // namespace

class TestCanaryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchSeesWhatIsShown();
    void everyFeatureOfTheWindow();

private:
    static void search(const WindowFixture &fixture, const char *where)
    {
        const QStringList leaks = found(secretNeedles(), shownIn(fixture));
        QVERIFY2(leaks.isEmpty(), QByteArray(QByteArray(where) + ": " + leaks.join(u", "_s).toUtf8()).constData());
    }
    static void addAccount(WindowFixture &fixture);
    static void sendEveryKind(WindowFixture &fixture);
    static void turnThePages(WindowFixture &fixture);
    static void meetAWrongPassword(WindowFixture &fixture);
};

void TestCanaryWindow::theSearchSeesWhatIsShown()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    QCOMPARE(found(secretNeedles(), shownIn(fixture)), QStringList());
    const auto is = [&fixture] { return !found(secretNeedles(), shownIn(fixture)).isEmpty(); };
    fixture.window().setWindowTitle(canary());
    QVERIFY(is());
    fixture.window().setWindowTitle({});
    QVERIFY(!is());
    fixture.find(u"sendButton"_s)->setToolTip(canary());
    QVERIFY(is());
    fixture.find(u"sendButton"_s)->setToolTip({});
    fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(canary());
    QVERIFY(is());
}

void TestCanaryWindow::addAccount(WindowFixture &fixture)
{
    fixture.window().addAccount(fixture.gatewayUrl());
    QTRY_COMPARE(fixture.openDialog(), u"accountDialog"_s);
    auto *field = fixture.find<QLineEdit>(u"accountSecretEdit"_s);
    QVERIFY(fixture.type(u"accountLoginEdit"_s, u"practice"_s));
    QVERIFY(fixture.type(u"accountSecretEdit"_s, canary()));
    QVERIFY(fixture.type(u"accountNameEdit"_s, u"Office"_s));
    QCOMPARE(field->text(), canary());
    search(fixture, "typed");
    // Neither copying nor cutting nor dragging takes it out.
    QGuiApplication::clipboard()->setText(u"before"_s);
    field->selectAll();
    field->copy();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    field->cut(); // takes it away, and nowhere
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    field->clear();
    QVERIFY(fixture.type(u"accountSecretEdit"_s, canary()));
    QCOMPARE(field->text(), canary());
    QVERIFY(fixture.click(u"accountTestButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.text(u"accountBanner"_s).contains(u"It works"_s), 30'000);
    search(fixture, "tested");
    const QPointer<QLineEdit> left(field);
    QVERIFY(fixture.click(u"accountSaveButton"_s));
    QTRY_COMPARE(fixture.openDialog(), QString());
    QTRY_VERIFY(left.isNull()); // nothing of the field is left to be undone
    const std::optional<Account> account = fixture.accounts().findByLabel(u"Office"_s);
    QVERIFY(account && fixture.accounts().setCurrent(account->id));
    fixture.window().showPage(MainWindow::Page::Write);
}

void TestCanaryWindow::sendEveryKind(WindowFixture &fixture)
{
    for (const KindInfo &kind : kindTable) {
        chooseKind(fixture, kind.kind);
        fillIn(fixture, kind.kind, false);
        if (keepsKindToItself(kind.kind))
            fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(hostileText());
        if (auto *more = fixture.find<QToolButton>(u"moreOptionsButton"_s); !more->isChecked())
            more->setChecked(true);
        fixture.find<QToolButton>(u"expertFoldButton"_s)->setChecked(true);
        QTRY_VERIFY(fixture.isShown(u"requestTable"_s));
        settle();
        search(fixture, kind.name.data()); // the request as it would go out is shown here, without who sends it
        (void)fixture.click(u"copyRequestButton"_s);
        const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
        QCOMPARE(found(secretNeedles(), copied), QStringList());
        QVERIFY2(QTest::qWaitFor([&fixture] { return fixture.find(u"sendButton"_s)->isEnabled(); }, 30'000),
            kind.name.data());
        const qsizetype before = fixture.gateway().ledger().size();
        QVERIFY(fixture.click(u"sendButton"_s));
        const auto isSent = [&fixture, before] {
            if (fixture.openDialog() == u"summaryDialog"_s)
                (void)fixture.click(u"confirmButton"_s);
            return fixture.openDialog().isEmpty() && fixture.gateway().ledger().size() > before;
        };
        QVERIFY2(QTest::qWaitFor(isSent, 30'000), kind.name.data());
    }
    chooseKind(fixture, MessageKind::Sms);
}

void TestCanaryWindow::turnThePages(WindowFixture &fixture)
{
    const AccountId id = fixture.accounts().current();
    Template stored;
    stored.name = u"Reminder"_s;
    stored.draft.account = id;
    stored.draft.text = hostileText();
    const auto kept = fixture.engine().saveTemplate(stored);
    QTRY_VERIFY(kept.isFinished());
    QVERIFY(kept.result());
    stored.id = *kept.result();
    const auto up = fixture.engine().saveToGateway(id, stored);
    QTRY_VERIFY(up.isFinished());
    QVERIFY(up.result());
    const auto down = fixture.engine().importTemplates(id, u"Gateway"_s);
    QTRY_VERIFY(down.isFinished());
    QVERIFY(down.result());
    fixture.window().showPage(MainWindow::Page::History);
    auto *table = fixture.find<QTableView>(u"historyTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 5);
    table->selectRow(0);
    QTRY_VERIFY(fixture.isShown(u"messageDetails"_s));
    search(fixture, "history");
    for (const MainWindow::Page page :
        { MainWindow::Page::Outbox, MainWindow::Page::Templates, MainWindow::Page::Settings }) {
        fixture.window().showPage(page);
        settle();
        search(fixture, "page");
    }
    QVERIFY(fixture.click(u"supportButton"_s));
    QTRY_VERIFY(fixture.find(u"supportSaveButton"_s) != nullptr && fixture.find(u"supportSaveButton"_s)->isEnabled());
    const QByteArray report = fixture.find<QPlainTextEdit>(u"supportEdit"_s)->toPlainText().toUtf8();
    QVERIFY2(report.contains("accepted:"), report.constData());
    QCOMPARE(found(secretNeedles() + hostileNeedles(), report), QStringList());
    search(fixture, "support");
    // Saved is what was shown, for its owner only.
    QVERIFY(fixture.click(u"supportSaveButton"_s));
    QTRY_VERIFY(fixture.find<QFileDialog>(u"supportFileDialog"_s) != nullptr);
    auto *files = fixture.find<QFileDialog>(u"supportFileDialog"_s);
    const QString path = QString(fixture.dataDir() + u"/saved-report.txt"_s);
    files->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(files, "accept"));
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(fixture.text(u"supportBanner"_s).contains(u"saved-report.txt"_s));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), report);
    QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QVERIFY(fixture.click(u"supportCloseButton"_s));
    QTRY_COMPARE(fixture.openDialog(), QString());
}

void TestCanaryWindow::meetAWrongPassword(WindowFixture &fixture)
{
    // Right word, wrong login: the gateway refuses what it is told.
    Account account;
    account.label = u"Refused"_s;
    account.baseUrl = fixture.gatewayUrl();
    account.login = u"nobody"_s;
    const Result<Account> saved = fixture.accounts().save(account);
    QVERIFY(saved && fixture.accounts().setCurrent(saved->id));
    fixture.signIn().provideForSession(saved->id, SecretBuffer(canary().toUtf8()));
    const auto balance = fixture.engine().refreshBalance(saved->id);
    QTRY_VERIFY_WITH_TIMEOUT(balance.isFinished(), 30'000);
    QVERIFY(!balance.result() && balance.result().error().kind == Error::Kind::Auth);
    QCOMPARE(found(secretNeedles(), balance.result().error().detail.toUtf8()), QStringList());
    for (const MainWindow::Page page : { MainWindow::Page::Write, MainWindow::Page::Settings }) {
        fixture.window().showPage(page);
        settle();
        search(fixture, "refused");
    }
}

void TestCanaryWindow::everyFeatureOfTheWindow()
{
    const LogCapture capture(u"*=true\nvisnyk.*=true"_s);
    WindowFixture::Setup setup;
    setup.password = canary().toUtf8();
    setup.timeScale = 10'000;
    WindowFixture fixture(setup);
    QVERIFY(fixture.open());
    addAccount(fixture);
    if (QTest::currentTestFailed())
        return;
    sendEveryKind(fixture);
    if (QTest::currentTestFailed())
        return;
    turnThePages(fixture);
    if (QTest::currentTestFailed())
        return;
    meetAWrongPassword(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.engine().isSending(), 30'000);
    QCOMPARE(found(secretNeedles(), QGuiApplication::clipboard()->text().toUtf8()), QStringList());
    QCOMPARE(found(secretNeedles(), visibleOf(QCoreApplication::applicationPid())), QStringList());
    QVERIFY(fixture.close());
    const QByteArray log = LogCapture::take();
    QVERIFY(log.contains("visnyk.gateway POST"));
    QByteArray ours;
    for (const QByteArray &line : log.split('\n')) {
        if (line.startsWith("visnyk"))
            ours += line + '\n';
    }
    QCOMPARE(found(secretNeedles(), log), QStringList());
    QCOMPARE(found(hostileNeedles(), ours), QStringList());
    QCOMPARE(foundBelow(secretNeedles(), fixture.dataDir()), QStringList());
    QVERIFY(!foundBelow(hostileNeedles(), fixture.dataDir()).isEmpty()); // the search reaches the database
}

QTEST_MAIN(TestCanaryWindow)
#include "tst_canary_window.moc"
