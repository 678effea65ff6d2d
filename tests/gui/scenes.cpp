// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"
#include "../outbox/failingstore.h"
#include "scenetools.h"

#include "base/futures.h"
#include "widgets/compose/costbar.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

const QString officeText
    = u"Шановні колеги! У п’ятницю, 27 листопада, офіс зачинено. Чекаємо на вас у понеділок о 9:00."_s;

bool isConfirmed(const WindowFixture &fixture)
{
    const QStringList words { u"confirmed"_s, u"підтверджено"_s, u"подтверждено"_s };
    return std::any_of(words.cbegin(), words.cend(),
        [&fixture](const QString &word) { return fixture.barMoney().contains(word, Qt::CaseInsensitive); });
}

bool write(const WindowFixture &fixture, const QString &recipients, const QString &text)
{
    auto *people = fixture.find<QPlainTextEdit>(u"recipientsEdit"_s);
    auto *message = fixture.find<QPlainTextEdit>(u"messageEdit"_s);
    if (people == nullptr || message == nullptr)
        return false;
    people->setPlainText(recipients);
    message->setPlainText(text);
    return true;
}

bool writeAndPrice(const WindowFixture &fixture, const QString &recipients, const QString &text)
{
    return write(fixture, recipients, text) && waitFor([&fixture] { return isConfirmed(fixture); });
}

// --- the scenes, page by page

/** A disk that takes everything but what the gateway answers. */
std::shared_ptr<StoreTrouble> unwrittenAnswers()
{
    auto trouble = std::make_shared<StoreTrouble>();
    trouble->settle = true;
    return trouble;
}

QList<Scene> startScenes()
{
    return {
        { u"welcome"_s, { .welcomed = false }, {}, {}, {} },
        { u"write-empty"_s, {}, {}, {}, {} },
        { u"closing-question"_s, { .holdSeconds = 60 }, {},
            [](WindowFixture &fixture) { return sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s); },
            [](WindowFixture &fixture) -> QWidget * {
                fixture.window().close();
                return waitFor([&fixture] { return fixture.isShown(u"closeDialog"_s); })
                    ? fixture.find(u"closeDialog"_s)
                    : nullptr;
            } },
        { u"closing-unwritten"_s, { .openStore = failingStores(unwrittenAnswers()) }, {},
            [](WindowFixture &fixture) {
                return sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s) && waitFor([&fixture] {
                    return fixture.gateway().ledger().size() == 3;
                }) && waitFor([&fixture] {
                    return fixture.engine().accountStatus(AccountId(PracticeAccountId)).pause == QueuePause::Storage;
                });
            },
            [](WindowFixture &fixture) -> QWidget * {
                fixture.window().close();
                return waitFor([&fixture] { return fixture.isShown(u"closeDialog"_s); })
                    ? fixture.find(u"closeDialog"_s)
                    : nullptr;
            } },
    };
}

QList<Scene> writeScenes()
{
    const auto fill = [](WindowFixture &fixture) {
        return writeAndPrice(
            fixture, u"067 123 45 67, (050) 123-45-67\n+48 501 234 567; 0501234567\n0631234501"_s, officeText);
    };
    const auto errors = [](WindowFixture &fixture) {
        if (!write(fixture, u"067 123 45 67\n12345, 0501234"_s, QString(400, u'щ')))
            return false;
        fixture.find<QComboBox>(u"senderCombo"_s)->setEditText(u"MuchTooLongName"_s);
        fixture.find<QComboBox>(u"whenCombo"_s)->setCurrentIndex(1);
        fixture.find<QDateTimeEdit>(u"whenEdit"_s)->setDateTime(QDateTime::currentDateTime().addDays(-1));
        QTest::mouseClick(fixture.find(u"moreOptionsButton"_s), Qt::LeftButton);
        return fixture.isShown(u"whenError"_s) && fixture.isShown(u"senderError"_s);
    };
    return {
        { u"write-filled"_s, {}, {}, fill, {} },
        { u"write-errors"_s, {}, {}, errors, {} },
        { u"write-causes"_s, {}, {},
            [](WindowFixture &fixture) {
                return writeAndPrice(fixture, fictionalNumbers(3).join(u' '),
                    u"“Meeting” at 10 o’clock – room 5. Please bring the papers for the new office along."_s);
            },
            [](WindowFixture &fixture) { return clickFor(fixture, u"costBar"_s, u"causesPopup"_s); } },
        { u"write-numbers"_s, {}, {},
            [](WindowFixture &fixture) {
                return write(fixture, u"067 123 45 67, 12345, O501234567, 0671234567\n+380 99 000 00 00"_s, officeText);
            },
            [](WindowFixture &fixture) {
                return clickFor(fixture, u"recipientsSummaryButton"_s, u"recipientsDialog"_s);
            } },
        { u"write-summary"_s, {}, {},
            [](WindowFixture &fixture) { return writeAndPrice(fixture, fictionalNumbers(8).join(u'\n'), officeText); },
            [](WindowFixture &fixture) -> QWidget * {
                QWidget *dialog = clickFor(fixture, u"sendButton"_s, u"summaryDialog"_s);
                const auto *confirm = fixture.find(u"confirmButton"_s);
                return dialog != nullptr && waitFor([confirm] { return confirm->isEnabled(); }) ? dialog : nullptr;
            } },
        { u"write-no-answer"_s, {}, {},
            [](WindowFixture &fixture) {
                fixture.gateway().stop();
                return write(fixture, fictionalNumbers(3).join(u' '), u"Meeting at 10"_s) && waitFor([&fixture] {
                    return !fixture.engine().accountStatus(AccountId(PracticeAccountId)).online;
                });
            },
            {} },
    };
}

QList<Scene> sendingScenes()
{
    const auto hold = [](WindowFixture &fixture) { return sendMessage(fixture, fictionalNumbers(3), officeText); };
    const auto slow = [](WindowFixture &fixture) {
        fixture.setFault("send 2 delay 60000"); // the second request hangs as long as it is looked at
        return sendMessage(fixture, fictionalNumbers(8), officeText) && waitFor([&fixture] {
            return fixture.isShown(u"stopButton"_s) && !fixture.gateway().ledger().isEmpty();
        });
    };
    const auto sent = [](WindowFixture &fixture) {
        return sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s) && isDone(fixture);
    };
    const auto stopped = [](WindowFixture &fixture) {
        fixture.setFault("send delay 200");
        return sendMessage(fixture, fictionalNumbers(8), officeText)
            && waitFor([&fixture] { return fixture.click(u"stopButton"_s); })
            && waitFor([&fixture] { return fixture.isShown(u"continueButton"_s); }) && isDone(fixture);
    };
    const auto doubtful = [](WindowFixture &fixture) {
        fixture.setFault("send 1 close-after-accept");
        return sendMessage(fixture, fictionalNumbers(3), officeText)
            && waitFor([&fixture] { return fixture.isShown(u"progressNoteLabel"_s); });
    };
    return {
        { u"write-hold"_s, { .holdSeconds = 60 }, {}, hold, {} },
        { u"write-sending"_s, { .rowsPerRequest = 2 }, {}, slow, {} },
        { u"write-sent"_s, {}, {}, sent, {} },
        { u"write-stopped"_s, { .rowsPerRequest = 2 }, {}, stopped, {} },
        { u"write-doubtful"_s, {}, {}, doubtful, {} },
    };
}

bool fillOutbox(WindowFixture &fixture)
{
    fixture.setFault("send 1 close-after-accept\nsend 3 delay 60000");
    if (!sendMessage(fixture, fictionalNumbers(2), u"Meeting at 10"_s) || !isDone(fixture))
        return false;
    if (!sendMessage(fixture, fictionalNumbers(6), officeText))
        return false;
    return turnTo(fixture, MainWindow::Page::Outbox)
        && waitFor([&fixture] { return fixture.isShown(u"stopButton"_s) && fixture.isShown(u"batchCard"_s); });
}

bool runOutOfMoney(WindowFixture &fixture)
{
    return sendMessage(fixture, fictionalNumbers(6), officeText) && waitFor([&fixture] {
        return fixture.engine().accountStatus(AccountId(PracticeAccountId)).pause == QueuePause::NoMoney;
    }) && turnTo(fixture, MainWindow::Page::Outbox)
        && waitFor([&fixture] { return fixture.isShown(u"batchCard"_s) && fixture.isShown(u"pauseActionButton"_s); });
}

/** The question before something is sent again; it is not translated while it stands. */
QWidget *askAgain(WindowFixture &fixture)
{
    const bool asked = fixture.click(u"sendAbsentButton"_s)
        && waitFor([&fixture] { return fixture.isShown(u"sendAbsentConfirmButton"_s); });
    return asked ? &fixture.window() : nullptr;
}

QList<Scene> outboxScenes()
{
    return {
        { u"outbox-empty"_s, {}, {},
            [](WindowFixture &fixture) {
                return turnTo(fixture, MainWindow::Page::Outbox)
                    && waitFor([&fixture] { return fixture.isShown(u"outboxWriteButton"_s); });
            },
            {} },
        { u"outbox-active"_s, { .rowsPerRequest = 2 }, {}, fillOutbox, {} },
        { u"outbox-no-money"_s, { .rowsPerRequest = 2, .timeScale = 100, .balanceMicros = 7'000'000 }, {},
            runOutOfMoney, {} },
        { u"outbox-absent"_s, {},
            [](WindowFixture &fixture) {
                return sendEarlier(fixture, fictionalNumbers(3), monthsAgo(1), MessageKind::Sms, SendState::Absent);
            },
            [](WindowFixture &fixture) {
                return turnTo(fixture, MainWindow::Page::Outbox)
                    && waitFor([&fixture] { return fixture.isShown(u"sendAbsentButton"_s); });
            },
            askAgain },
        { u"outbox-reckoning"_s, {},
            [](WindowFixture &fixture) { return killWhileSending(fixture, 7, 2, u"answered"_s, 2); },
            [](WindowFixture &fixture) {
                return turnTo(fixture, MainWindow::Page::Outbox) && waitFor([&fixture] {
                    return fixture.isShown(u"reckoningContinueButton"_s) && fixture.isShown(u"batchCard"_s);
                });
            },
            {} },
    };
}

bool fillHistory(WindowFixture &fixture)
{
    // The ends of these numbers tell the practice gateway what becomes of them.
    const QStringList fates { u"+380501234567"_s, u"+380671234567"_s, u"+380501230001"_s, u"+380501230003"_s,
        u"+380501230099"_s, u"+380501230000"_s, u"+48501234567"_s };
    if (!sendMessage(fixture, fates, officeText) || !isDone(fixture))
        return false;
    if (!sendMessage(fixture, fictionalNumbers(4), u"Meeting at 10"_s) || !isDone(fixture))
        return false;
    return turnTo(fixture, MainWindow::Page::History)
        && waitFor([&fixture] { return fixture.isShown(u"historyTable"_s); });
}

bool selectFirst(const WindowFixture &fixture)
{
    auto *table = fixture.find<QTableView>(u"historyTable"_s);
    if (!waitFor([table] { return table->model()->rowCount() == 11; }))
        return false;
    table->selectRow(4);
    return waitFor([&fixture] { return fixture.isShown(u"messageDetails"_s); });
}

QList<Scene> historyScenes()
{
    return {
        { u"history-empty"_s, {}, {},
            [](WindowFixture &fixture) {
                return turnTo(fixture, MainWindow::Page::History)
                    && waitFor([&fixture] { return fixture.isShown(u"historyWriteButton"_s); });
            },
            {} },
        { u"history-filled"_s, { .timeScale = 10'000 }, {}, fillHistory, {} },
        { u"history-details"_s, { .timeScale = 10'000 }, {},
            [](WindowFixture &fixture) { return fillHistory(fixture) && selectFirst(fixture); }, {} },
        { u"history-absent"_s, {},
            [](WindowFixture &fixture) {
                return sendEarlier(fixture, fictionalNumbers(3), monthsAgo(1), MessageKind::Sms, SendState::Absent);
            },
            [](WindowFixture &fixture) {
                if (!turnTo(fixture, MainWindow::Page::History))
                    return false;
                auto *table = fixture.find<QTableView>(u"historyTable"_s);
                if (!waitFor([table] { return table->model()->rowCount() == 3; }))
                    return false;
                table->selectRow(0);
                return waitFor([&fixture] { return fixture.isShown(u"sendAbsentButton"_s); });
            },
            askAgain },
        { u"history-nothing-found"_s, {}, {},
            [](WindowFixture &fixture) {
                return fillHistory(fixture) && fixture.type(u"historySearchEdit"_s, u"тиждень"_s)
                    && waitFor([&fixture] { return fixture.isShown(u"nothingClearButton"_s); });
            },
            {} },
    };
}

bool keepTemplate(const WindowFixture &fixture, const QString &folder, const QString &name, MessageKind kind)
{
    Template kept;
    kept.folder = folder;
    kept.name = name;
    kept.draft.kind = kind;
    kept.draft.text = officeText;
    kept.draft.options.sender = u"Office"_s;
    bool saved = false;
    whenFinished(fixture.engine().saveTemplate(kept), &fixture.window(),
        [&saved](const Result<qint64> &id) { saved = id.has_value(); });
    return waitFor([&saved] { return saved; });
}

bool fillTemplates(WindowFixture &fixture)
{
    return keepTemplate(fixture, u"Офіс"_s, u"Офіс зачинено"_s, MessageKind::Sms)
        && keepTemplate(fixture, u"Офіс"_s, u"Нагадування про зустріч"_s, MessageKind::Flash)
        && keepTemplate(fixture, u"Склад"_s, u"Замовлення готове до видачі"_s, MessageKind::Viber)
        && keepTemplate(fixture, {}, u"Дзвінок із кодом"_s, MessageKind::Call)
        && turnTo(fixture, MainWindow::Page::Templates)
        && waitFor([&fixture] { return fixture.isShown(u"templatesTree"_s); });
}

QList<Scene> templateScenes()
{
    return {
        { u"templates-empty"_s, {}, {},
            [](WindowFixture &fixture) {
                return turnTo(fixture, MainWindow::Page::Templates)
                    && waitFor([&fixture] { return fixture.isShown(u"templatesWriteButton"_s); });
            },
            {} },
        { u"templates"_s, {}, {}, fillTemplates, {} },
        { u"templates-rename"_s, {}, {}, fillTemplates,
            [](WindowFixture &fixture) { return clickFor(fixture, u"templateRenameButton"_s, u"templateDialog"_s); } },
        { u"templates-nothing-found"_s, {}, {},
            [](WindowFixture &fixture) {
                return fillTemplates(fixture) && fixture.type(u"templateSearchEdit"_s, u"тиждень"_s)
                    && waitFor([&fixture] { return fixture.isShown(u"templatesClearButton"_s); });
            },
            {} },
    };
}

} // namespace

QList<Scene> allScenes()
{
    return startScenes() + writeScenes() + kindScenes() + sendingScenes() + outboxScenes() + historyScenes()
        + templateScenes() + settingsScenes();
}

bool prepareScene(const Scene &scene, WindowFixture &fixture)
{
    if (scene.past && !scene.past(fixture))
        return false;
    if (!fixture.open())
        return false;
    fixture.window().resize(scene.setup.size);
    return !scene.prepare || scene.prepare(fixture);
}

QWidget *showScene(const Scene &scene, WindowFixture &fixture)
{
    return scene.show ? scene.show(fixture) : &fixture.window();
}

bool hideScene(WindowFixture &fixture)
{
    if (auto *popup = fixture.find(u"causesPopup"_s))
        popup->hide();
    const QList<QDialog *> dialogs = fixture.window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            dialog->reject();
    }
    return waitFor([&fixture] { return fixture.openDialog().isEmpty(); });
}

QPixmap pictureOf(const WindowFixture &fixture)
{
    QPixmap picture = fixture.window().grab();
    QPainter painter(&picture);
    const QPoint corner = fixture.window().mapToGlobal(QPoint(0, 0));
    const QList<QWidget *> above = fixture.window().findChildren<QWidget *>();
    for (QWidget *widget : above) {
        if (!widget->isWindow() || !widget->isVisible())
            continue;
        const bool dialog = qobject_cast<QDialog *>(widget) != nullptr;
        // There is no window manager to put a dialog over the middle of its window.
        const QRect place = dialog ? QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, widget->size(),
                                QRect(QPoint(0, 0), fixture.window().size()))
                                   : QRect(widget->mapToGlobal(QPoint(0, 0)) - corner, widget->size());
        painter.drawPixmap(place.topLeft(), widget->grab());
        painter.setPen(QColor(128, 128, 128));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    // Of words that came in the last round, such as the balance.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void setDarkPalette(bool dark)
{
    if (!dark) {
        QApplication::setPalette(QApplication::style()->standardPalette());
        return;
    }
    QPalette palette(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d));
    palette.setColor(QPalette::Base, QColor(0x24, 0x24, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2a, 0x2a));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 150));
    palette.setColor(QPalette::ToolTipBase, QColor(0x24, 0x24, 0x24));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x35, 0x84, 0xe4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x78, 0xae, 0xed));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x90, 0x90, 0x90));
    QApplication::setPalette(palette);
}

bool killWhileSending(const WindowFixture &fixture, int people, int rowsPerRequest, const QString &point, int nth)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(KILLEDSENDER),
        { fixture.dataDir(), fixture.gatewayUrl().toString(), QString::number(people), QString::number(rowsPerRequest),
            point, QString::number(nth) });
    const bool ended = QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 20'000);
    return ended && child.exitStatus() == QProcess::CrashExit;
}

bool sendMessage(const WindowFixture &fixture, const QStringList &numbers, const QString &text)
{
    if (!writeAndPrice(fixture, numbers.join(u'\n'), text) || !fixture.click(u"sendButton"_s))
        return false;
    return waitFor([&fixture] {
        if (fixture.openDialog() == u"summaryDialog"_s)
            (void)fixture.click(u"confirmButton"_s);
        return fixture.isShown(u"progressPanel"_s) && fixture.openDialog().isEmpty()
            && fixture.text(u"messageEdit"_s).isEmpty();
    });
}

} // namespace Visnyk
