// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QMainWindow>
#include <QSize>

#include <memory>

class QStackedWidget;

namespace Visnyk {

class ComposePage;
class HistoryView;
class Language;
class OutboxPage;
class SettingsPage;
class SideBar;
class StatusStrip;
class TemplatesPage;
class Troubles;
class WelcomePage;

/** The one window: side bar, pages, troubles above them, the strip with account and balance below. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page : quint8 { Write, Outbox, History, Templates, Settings };
    static constexpr int PageCount = 5;
    /** In less the texts do not fit; only a smaller screen has less. */
    static constexpr QSize LeastSize { 960, 560 };

    MainWindow(AppContext &context, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** The store is open: drafts, batches and history are there. */
    void engineStarted(const StartReport &report);
    /** It is not, and why. */
    void engineFailed(const Error &error);
    /** The embedded practice gateway did not start. */
    void practiceFailed(const Error &error);
    void showPage(Page chosen);
    [[nodiscard]] Page currentPage() const;
    /** Opens the dialog for a new account at that host; empty = the person types it. */
    void addAccount(const QUrl &baseUrl);
    /** True when the program is to begin anew once it has ended. */
    [[nodiscard]] bool wantsRestart() const { return m_wantsRestart; }
    /** To the front, for a second start of the program. */
    void raiseToFront();
    /** An sms: link as it was given: fills the Write page, if it may; nothing is queued or sent. */
    void openLink(const QByteArray &link);
    /** Ends as the person's own closing does, but asks nothing: the session ends, or a script says so. */
    void quitInOrder();

Q_SIGNALS:
    /** The engine has shut down and the window is gone. */
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildShortcuts();
    void retranslate();
    void showWelcome();
    void leaveWelcome();
    QWidget *page(Page page);
    OutboxPage *outboxPage();
    HistoryView *historyView();
    TemplatesPage *templatesPage();
    SettingsPage *settingsPage();
    void writeDraft(const Draft &draft);
    /** Opens the dialog; without a person somebody is named there. */
    void forgetPerson(const std::optional<Address> &person);
    void writeFromTemplate(const Draft &draft);
    void search();
    [[nodiscard]] bool isAnswerUnwritten() const;
    void askBeforeClosing();
    void shutDown();

    AppContext &m_context;
    Language &m_language;
    SideBar *m_sideBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    Troubles *m_troubles = nullptr;
    StatusStrip *m_strip = nullptr;
    ComposePage *m_compose = nullptr;
    OutboxPage *m_outbox = nullptr;
    HistoryView *m_history = nullptr;
    TemplatesPage *m_templates = nullptr;
    SettingsPage *m_settings = nullptr;
    WelcomePage *m_welcome = nullptr;
    StartReport m_report;
    bool m_started = false;
    bool m_wantsRestart = false;
    enum class Closing : quint8 { No, Asked, Ending, Done } m_closing = Closing::No;
};

} // namespace Visnyk
