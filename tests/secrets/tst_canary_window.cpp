// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The canary password through the window: typed, tested, saved, used for every kind of message, refused; and then a
// search of all that is shown, logged, said, kept and copied, wherever a program may write.

#include "canary.h"
#include "logcapture.h"

#include "base/futures.h"
#include "gui/kindfill.h"
#include "gui/scenes.h"
#include "gui/shownwords.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWindow>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/**
 * All places where a program may write without being told to, below one folder, which is searched in the end. Made
 * before the application, which would look for them elsewhere.
 */
class Places
{
public:
    Places()
    {
        for (const QString &name : { u"home"_s, u"run"_s, u"tmp"_s, u"work"_s })
            QDir(root()).mkdir(name);
        QFile::setPermissions(
            m_root.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // Qt insists
        set("HOME", u"home"_s);
        for (const char *name : { "CONFIG", "CACHE", "DATA", "STATE" })
            set(QByteArray(QByteArray("XDG_") + name + "_HOME").constData(),
                u"home/"_s + QString::fromLatin1(name).toLower());
        set("XDG_RUNTIME_DIR", u"run"_s);
        set("TMPDIR", u"tmp"_s);
        QDir::setCurrent(m_root.filePath(u"work"_s));
        s_root = root();
    }
    [[nodiscard]] static const QString &folder() { return s_root; }

private:
    [[nodiscard]] QString root() const { return m_root.path(); }
    void set(const char *variable, const QString &folder) const
    {
        qputenv(variable, QFile::encodeName(m_root.filePath(folder)));
    }

    QTemporaryDir m_root;
    static inline QString s_root;
};

/** What goes to standard output and error, past all handlers of messages, while it lives: a file among the places. */
class Streams
{
public:
    Streams()
    {
        std::fflush(nullptr);
        m_file.setFileName(m_path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("the streams cannot be caught");
        for (const int stream : { STDOUT_FILENO, STDERR_FILENO })
            ::dup2(m_file.handle(), stream);
    }
    ~Streams()
    {
        std::fflush(nullptr);
        ::dup2(m_output, STDOUT_FILENO);
        ::dup2(m_errors, STDERR_FILENO);
        ::close(m_output);
        ::close(m_errors);
        std::fputs(all().constData(), stdout); // the test's own words are among them
        m_file.remove();
    }
    Streams(const Streams &) = delete;
    Streams &operator=(const Streams &) = delete;
    Streams(Streams &&) = delete;
    Streams &operator=(Streams &&) = delete;

    [[nodiscard]] QByteArray all() const
    {
        std::fflush(nullptr);
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_path = Places::folder() + u"/streams"_s;
    QFile m_file;
    int m_output = ::dup(STDOUT_FILENO);
    int m_errors = ::dup(STDERR_FILENO);
};

/** All that can be pasted elsewhere, in every form. */
QByteArray copied()
{
    QByteArray all;
    for (const QClipboard::Mode mode : { QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer }) {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
        const QStringList formats = data != nullptr ? data->formats() : QStringList();
        for (const QString &format : formats)
            all += format.toUtf8() + ": " + data->data(format) + '\n';
    }
    return all;
}

/** All that this process shows of itself: in the window, in the titles the desktop sees, to other processes. */
QByteArray shownIn(const WindowFixture &fixture)
{
    QByteArray all;
    for (const ShownWord &word : shownWords(fixture.window()))
        all += word.where.toUtf8() + ": " + word.text.toUtf8() + '\n';
    const QList<QWindow *> windows = QGuiApplication::allWindows();
    for (const QWindow *window : windows)
        all += "title: " + window->title().toUtf8() + '\n';
    // What the process was given, and what it would give to others.
    return all + visibleOf(QCoreApplication::applicationPid()) + '\n'
        + QProcessEnvironment::systemEnvironment().toStringList().join(u'\n').toUtf8();
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
    void theSearchReachesEveryPlace_data();
    void theSearchReachesEveryPlace();
    void theSearchSeesStreamsAndWhatIsCopied();
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

void TestCanaryWindow::theSearchReachesEveryPlace_data()
{
    QTest::addColumn<QString>("place");
    using Paths = QStandardPaths;
    const QList<Paths::StandardLocation> locations { Paths::HomeLocation, Paths::ConfigLocation,
        Paths::GenericConfigLocation, Paths::AppConfigLocation, Paths::CacheLocation, Paths::GenericCacheLocation,
        Paths::AppDataLocation, Paths::AppLocalDataLocation, Paths::GenericDataLocation, Paths::RuntimeLocation,
        Paths::TempLocation, Paths::DesktopLocation, Paths::DocumentsLocation, Paths::DownloadLocation };
    for (const Paths::StandardLocation location : locations)
        QTest::newRow(qPrintable(Paths::displayName(location) + u' ' + QString::number(location)))
            << Paths::writableLocation(location);
    QTest::newRow("state") << qEnvironmentVariable("XDG_STATE_HOME");
    QTest::newRow("working directory") << QDir::currentPath();
}

void TestCanaryWindow::theSearchReachesEveryPlace()
{
    QFETCH(const QString, place);
    QCOMPARE(foundBelow(secretNeedles(), Places::folder()), QStringList());
    QVERIFY(QDir().mkpath(place));
    QFile file(place + u"/.planted"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(canary().toUtf8()) > 0);
    file.close();
    const QStringList finds = foundBelow(secretNeedles(), Places::folder());
    QVERIFY(file.remove());
    QVERIFY2(!finds.isEmpty(), qPrintable(place));
}

void TestCanaryWindow::theSearchSeesStreamsAndWhatIsCopied()
{
    for (std::FILE *stream : { stdout, stderr }) {
        QStringList finds;
        {
            const Streams streams;
            std::fputs("a password in hexadecimal: 6b616e61726b61395876\n", stream);
            std::fflush(stream);
            finds = foundBelow(secretNeedles(), Places::folder());
        }
        QCOMPARE(finds, QStringList(Places::folder() + u"/streams: hex"_s));
    }
    auto *rich = new QMimeData;
    rich->setText(u"nothing"_s);
    rich->setHtml(QString(u"<b>"_s + canary() + u"</b>"_s));
    QGuiApplication::clipboard()->setMimeData(rich);
    QVERIFY(!found(secretNeedles(), copied()).isEmpty());
    QGuiApplication::clipboard()->clear();
    QCOMPARE(found(secretNeedles(), copied()), QStringList());
}

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
    qputenv("PLANTED", canary().toUtf8());
    QVERIFY(is());
    qunsetenv("PLANTED");
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
        QCOMPARE(found(secretNeedles(), copied()), QStringList());
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
    const Streams streams;
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
    QCOMPARE(found(secretNeedles(), copied()), QStringList());
    search(fixture, "before the end");
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
    QVERIFY(fixture.dataDir().startsWith(Places::folder()));
    QCOMPARE(foundBelow(secretNeedles(), Places::folder()).join(u'\n'), QString());
    QVERIFY(!foundBelow(hostileNeedles(), fixture.dataDir()).isEmpty()); // the search reaches the database
    QCOMPARE(found(hostileNeedles(), streams.all()), QStringList());
}

int main(int argc, char **argv)
{
    const Places places;
    QApplication::setAttribute(Qt::AA_Use96Dpi, true); // as QTEST_MAIN does
    QApplication app(argc, argv);
    TestCanaryWindow test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_canary_window.moc"
