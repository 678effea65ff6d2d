// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "base/futures.h"
#include "base/logging.h"
#include "widgets/compose/composepage.h"
#include "widgets/language.h"
#include "widgets/pages/accountdialog.h"
#include "widgets/pages/datapanel.h"
#include "widgets/pages/forgetdialog.h"
#include "widgets/pages/historyview.h"
#include "widgets/pages/outboxpage.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/templatespage.h"
#include "widgets/pages/welcomepage.h"
#include "widgets/question.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "widgets/troubles.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

MainWindow::MainWindow(AppContext &context, Language &language, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_language(language)
    , m_sideBar(new SideBar(this))
    , m_stack(new QStackedWidget(this))
    , m_troubles(new Troubles(context, this))
    , m_strip(new StatusStrip(context, this))
    , m_compose(new ComposePage(context, this))
{
    setObjectName(u"mainWindow"_s);
    m_sideBar->setObjectName(u"sideBar"_s);
    m_sideBar->addPage(u"writePageButton"_s, u"write"_s);
    m_sideBar->addPage(u"outboxPageButton"_s, u"outbox"_s);
    m_sideBar->addPage(u"historyPageButton"_s, u"history"_s);
    m_sideBar->addPage(u"templatesPageButton"_s, u"template"_s);
    m_sideBar->addPage(u"settingsPageButton"_s, u"settings"_s);
    connect(m_sideBar, &SideBar::pageChosen, this, [this](int chosen) { showPage(Page(chosen)); });

    auto *central = new QWidget(this);
    auto *across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_sideBar);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_troubles);
    m_compose->setObjectName(u"composePage"_s);
    m_stack->addWidget(m_compose);
    right->addWidget(m_stack, 1);
    across->addLayout(right, 1);
    setCentralWidget(central);
    statusBar()->addPermanentWidget(m_strip, 1);
    statusBar()->setSizeGripEnabled(false);

    connect(m_strip, &StatusStrip::accountsRequested, this, [this] { showPage(Page::Settings); });
    connect(m_troubles, &Troubles::outboxRequested, this, [this] { showPage(Page::Outbox); });
    connect(m_troubles, &Troubles::restoreRequested, this, [this] {
        showPage(Page::Settings);
        settingsPage()->dataPanel()->offerLastBackup();
    });
    connect(m_troubles, &Troubles::passwordRequested, this, [this](const AccountId &id) {
        const std::optional<Account> account = m_context.accounts.find(id);
        if (!account)
            return;
        auto *dialog = new AccountDialog(m_context, *account, AccountDialog::Purpose::PasswordOnly, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    buildShortcuts();
    retranslate();
    // The frame takes some room too; without it the status strip would hang below a small screen.
    const QSize room = screen()->availableSize() - QSize(16, 48);
    setMinimumSize(LeastSize.boundedTo(room));
    resize(m_context.settings.windowSize().boundedTo(room));
    if (m_context.settings.windowMaximised())
        setWindowState(windowState() | Qt::WindowMaximized);
    if (m_context.settings.welcomed()) {
        showPage(Page::Write);
        m_compose->setFocus();
    } else {
        showWelcome();
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::buildShortcuts()
{
    for (int i = 0; i < PageCount; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (m_context.settings.welcomed())
                showPage(Page(i));
        });
    }
    auto *search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, this, &MainWindow::search);
    auto *quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
}

/** On the page that is open, or else in the history. */
void MainWindow::search()
{
    if (!m_context.settings.welcomed())
        return;
    if (currentPage() == Page::Templates) {
        templatesPage()->focusSearch();
        return;
    }
    showPage(Page::History);
    historyView()->focusSearch();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Visnyk"));
    const QStringList titles { tr("Write"), tr("Outbox"), tr("History"), tr("Templates"), tr("Settings") };
    for (int i = 0; i < PageCount; ++i)
        m_sideBar->setTitle(
            i, titles.at(i), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText));
    m_sideBar->setAccessibleName(tr("Pages"));
}

void MainWindow::showWelcome()
{
    m_welcome = new WelcomePage(this);
    m_welcome->setObjectName(u"welcomePage"_s);
    m_stack->addWidget(m_welcome);
    m_stack->setCurrentWidget(m_welcome);
    m_sideBar->hide();
    m_strip->hide();
    connect(m_welcome, &WelcomePage::tryRequested, this, [this] {
        const Result<> chosen = m_context.accounts.setCurrent(AccountId(PracticeAccountId));
        if (!chosen)
            qCWarning(lcUi) << "the choice of account was not saved:" << toString(chosen.error().kind);
        leaveWelcome();
    });
    connect(m_welcome, &WelcomePage::addAccountRequested, this, [this] { addAccount({}); });
}

void MainWindow::leaveWelcome()
{
    m_context.settings.setWelcomed(true);
    const Result<> kept = m_context.settings.sync(); // now: a crash must not bring the welcome back
    if (!kept)
        qCWarning(lcUi) << "settings were not written:" << toString(kept.error().kind);
    m_sideBar->show();
    m_strip->show();
    showPage(Page::Write);
    m_compose->setFocus();
    if (m_welcome == nullptr)
        return;
    m_stack->removeWidget(m_welcome);
    m_welcome->deleteLater();
    m_welcome = nullptr;
}

void MainWindow::addAccount(const QUrl &baseUrl)
{
    Account account;
    account.baseUrl = baseUrl;
    if (findChild<AccountDialog *>() != nullptr)
        return; // the person is at it: a second start puts no further one on top
    auto *dialog = new AccountDialog(m_context, account, AccountDialog::Purpose::Edit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::accountSaved, this, [this](const AccountId &id) {
        const Result<> chosen = m_context.accounts.setCurrent(id);
        if (!chosen)
            qCWarning(lcUi) << "the choice of account was not saved:" << toString(chosen.error().kind);
        leaveWelcome();
    });
    dialog->open();
}

QWidget *MainWindow::page(Page page)
{
    switch (page) {
    case Page::Write: return m_compose;
    case Page::Outbox: return outboxPage();
    case Page::History: return historyView();
    case Page::Templates: return templatesPage();
    case Page::Settings: return settingsPage();
    }
    return m_compose;
}

OutboxPage *MainWindow::outboxPage()
{
    if (m_outbox != nullptr)
        return m_outbox;
    m_outbox = new OutboxPage(m_context, this);
    m_outbox->setObjectName(u"outboxPage"_s);
    m_stack->addWidget(m_outbox);
    connect(m_outbox, &OutboxPage::openCountChanged, this,
        [this](int count) { m_sideBar->setCount(int(Page::Outbox), count); });
    connect(m_outbox, &OutboxPage::showInHistoryRequested, this,
        [this](BatchId batch, const QString &publicId, const QList<SendState> &states) {
            showPage(Page::History);
            historyView()->showBatch(batch, publicId, states);
        });
    connect(m_outbox, &OutboxPage::undone, this, [this](BatchId /*batch*/, const Draft &draft) { writeDraft(draft); });
    connect(m_outbox, &OutboxPage::writeRequested, this, [this] { showPage(Page::Write); });
    m_sideBar->setCount(int(Page::Outbox), m_outbox->openCount());
    if (m_started)
        m_outbox->setStartReport(m_report);
    return m_outbox;
}

HistoryView *MainWindow::historyView()
{
    if (m_history != nullptr)
        return m_history;
    m_history = new HistoryView(m_context, this);
    m_history->setObjectName(u"historyPage"_s);
    m_stack->addWidget(m_history);
    connect(m_history, &HistoryView::writeAgainRequested, this, &MainWindow::writeDraft);
    connect(m_history, &HistoryView::forgetRequested, this, &MainWindow::forgetPerson);
    connect(m_history, &HistoryView::writeRequested, this, [this] { showPage(Page::Write); });
    return m_history;
}

TemplatesPage *MainWindow::templatesPage()
{
    if (m_templates != nullptr)
        return m_templates;
    m_templates = new TemplatesPage(
        m_context, [this] { return m_compose->draft(); }, this);
    m_templates->setObjectName(u"templatesPage"_s);
    m_stack->addWidget(m_templates);
    connect(m_templates, &TemplatesPage::useRequested, this, &MainWindow::writeFromTemplate);
    connect(m_templates, &TemplatesPage::writeRequested, this, [this] { showPage(Page::Write); });
    return m_templates;
}

SettingsPage *MainWindow::settingsPage()
{
    if (m_settings != nullptr)
        return m_settings;
    m_settings = new SettingsPage(m_context, this);
    m_settings->setObjectName(u"settingsPage"_s);
    m_stack->addWidget(m_settings);
    connect(m_settings, &SettingsPage::languageChanged, &m_language, &Language::apply);
    connect(m_settings, &SettingsPage::forgetRequested, this, [this] { forgetPerson({}); });
    connect(m_settings, &SettingsPage::restartRequested, this, [this] {
        m_wantsRestart = true;
        quitInOrder(); // the person has agreed; a second question could leave the restore behind for another day
    });
    return m_settings;
}

void MainWindow::writeDraft(const Draft &draft)
{
    showPage(Page::Write);
    m_compose->offerDraft(draft);
}

void MainWindow::forgetPerson(const std::optional<Address> &person)
{
    auto *dialog = new ForgetDialog(m_context, this);
    // What is being written would be saved again, and the person with it.
    connect(dialog, &ForgetDialog::forgetting, m_compose, &ComposePage::takeOut);
    if (person)
        dialog->setPerson(*person);
    dialog->open();
}

/** A template says nothing of the recipients: those that are written stay. */
void MainWindow::writeFromTemplate(const Draft &draft)
{
    Draft filled = draft;
    filled.recipients = m_compose->draft().recipients;
    writeDraft(filled);
}

void MainWindow::showPage(Page chosen)
{
    m_sideBar->setCurrent(int(chosen));
    m_stack->setCurrentWidget(page(chosen));
}

MainWindow::Page MainWindow::currentPage() const
{
    return Page(m_sideBar->current());
}

void MainWindow::engineStarted(const StartReport &report)
{
    m_started = true;
    m_report = report;
    m_compose->engineStarted();
    m_context.engine.keepFor(m_context.settings.keepMonths());
    m_troubles->setStartReport(report);
    outboxPage()->setStartReport(report); // now: the side bar counts what is open
}

void MainWindow::engineFailed(const Error &error)
{
    m_troubles->setStartFailure(error);
    m_compose->engineFailed();
}

void MainWindow::practiceFailed(const Error &error)
{
    m_troubles->setPracticeFailure(error);
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openLink(const QByteArray &link)
{
    m_compose->openLink(link);
    if (m_context.settings.welcomed())
        showPage(Page::Write);
}

void MainWindow::quitInOrder()
{
    if (m_closing == Closing::No || m_closing == Closing::Asked)
        shutDown();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing == Closing::Done) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing != Closing::No)
        return;
    if (m_started && m_context.engine.isSending())
        askBeforeClosing();
    else
        shutDown();
}

/** The gateway has answered, and the disk does not take it. */
bool MainWindow::isAnswerUnwritten() const
{
    const QList<Account> accounts = m_context.accounts.accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(), [this](const Account &account) {
        const AccountStatus status = m_context.engine.accountStatus(account.id);
        return status.pause == QueuePause::Storage && status.retryAtMs != 0;
    });
}

void MainWindow::askBeforeClosing()
{
    m_closing = Closing::Asked;
    const bool unwritten = isAnswerUnwritten();
    const QString title = unwritten ? tr("An answer is not saved") : tr("Still sending");
    const QString text = unwritten ? tr("The gateway has answered, but the answer cannot be written to the disk.")
                                   : tr("Messages are still being sent.");
    const QString more = unwritten
        ? tr("Make room on the disk, and it is written by itself. If you close now, these messages are not known yet: "
             "at the next start the gateway is asked what became of them, and nothing is sent again.")
        : m_context.settings.resumeAfterQuit()
        ? tr("The request under way is finished first. Waiting messages stay here and go on at the next start.")
        : tr("The request under way is finished first. Waiting messages stay here; nothing goes on until you say so "
             "at the next start.");
    const Question question { u"closeDialog"_s, title, text, more, { u"closeAnywayButton"_s, tr("&Close the window") },
        { u"keepOpenButton"_s, tr("&Keep it open") } };
    question.ask(this, [this](bool quit) {
        if (m_closing != Closing::Asked)
            return; // ended meanwhile
        if (quit)
            shutDown();
        else
            m_closing = Closing::No;
    });
}

void MainWindow::shutDown()
{
    m_closing = Closing::Ending;
    m_compose->flushDraft();
    m_context.settings.setWindowMaximised(isMaximized());
    if (!isMaximized())
        m_context.settings.setWindowSize(size());
    const Result<> synced = m_context.settings.sync();
    if (!synced)
        qCWarning(lcUi) << "settings were not written:" << toString(synced.error().kind);
    const auto end = [this] {
        m_closing = Closing::Done;
        close();
        Q_EMIT finished();
    };
    if (!m_started) {
        end();
        return;
    }
    m_troubles->setClosing(true);
    whenFinished(m_context.engine.shutDown(m_context.settings.resumeAfterQuit()), this, [end](const Result<> &done) {
        if (!done)
            qCWarning(lcUi) << "the outbox did not end cleanly:" << toString(done.error().kind);
        end();
    });
}

} // namespace Visnyk
