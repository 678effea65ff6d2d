// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fictional.h"
#include "scenes.h"
#include "scenetools.h"

#include "widgets/pages/datapanel.h"

#include <QComboBox>
#include <QFile>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

bool addOffice(const WindowFixture &fixture)
{
    Account account;
    account.label = u"Office"_s;
    account.baseUrl = QUrl(u"https://smsc.ua"_s);
    account.login = u"office"_s;
    return fixture.accounts().save(account).has_value();
}

QList<Scene> pageScenes()
{
    const auto settings
        = [](WindowFixture &fixture) { return addOffice(fixture) && turnTo(fixture, MainWindow::Page::Settings); };
    return {
        { u"settings"_s, {}, {}, settings, {} },
        { u"settings-support"_s, {}, {},
            [settings](WindowFixture &fixture) {
                return sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s) && isDone(fixture)
                    && settings(fixture);
            },
            [](WindowFixture &fixture) -> QWidget * {
                QWidget *dialog = clickFor(fixture, u"supportButton"_s, u"supportDialog"_s);
                return waitFor([&fixture] { return fixture.find(u"supportSaveButton"_s)->isEnabled(); }) ? dialog
                                                                                                         : nullptr;
            } },
        { u"account-new"_s, {}, {}, settings,
            [](WindowFixture &fixture) { return clickFor(fixture, u"accountAddButton"_s, u"accountDialog"_s); } },
        { u"account-edit"_s, {}, {},
            [settings](WindowFixture &fixture) {
                if (!settings(fixture))
                    return false;
                fixture.find<QTableView>(u"accountsTable"_s)->selectRow(1);
                return true;
            },
            [](WindowFixture &fixture) { return clickFor(fixture, u"accountEditButton"_s, u"accountDialog"_s); } },
        { u"account-password-missing"_s, {}, {},
            [](WindowFixture &fixture) {
                if (!addOffice(fixture))
                    return false;
                const AccountId office = fixture.accounts().findByLabel(u"Office"_s).value_or(Account {}).id;
                return fixture.accounts().setCurrent(office).has_value()
                    && waitFor([&fixture] { return fixture.isShown(u"enterPasswordButton"_s); });
            },
            [](WindowFixture &fixture) { return clickFor(fixture, u"enterPasswordButton"_s, u"accountDialog"_s); } },
    };
}

QList<Scene> dataScenes()
{
    const auto settings = [](WindowFixture &fixture) {
        if (!turnTo(fixture, MainWindow::Page::Settings))
            return false;
        fixture.find<QScrollArea>(u"settingsScrollArea"_s)->ensureWidgetVisible(fixture.find(u"dataPanel"_s));
        return waitFor([&fixture] { return fixture.isShown(u"keptList"_s); });
    };
    const auto kept = [](WindowFixture &fixture) {
        QFile before(fixture.dataDir() + u"/backup-v3-20261120T081500Z.db"_s);
        QFile damaged(fixture.dataDir() + u"/corrupt-20261119T181500Z.db"_s);
        return before.open(QIODevice::WriteOnly) && damaged.open(QIODevice::WriteOnly) && before.resize(1'234'567)
            && damaged.resize(456'789);
    };
    const auto restoring = [](WindowFixture &fixture) -> QWidget * {
        fixture.find<DataPanel>(u"dataPanel"_s)->offerRestore(fixture.dataDir() + u"/scene.db"_s);
        return waitFor([&fixture] { return fixture.openDialog() == u"restoreDialog"_s; })
            ? fixture.find(u"restoreDialog"_s)
            : nullptr;
    };
    const auto backedUp = [settings](WindowFixture &fixture) {
        if (!settings(fixture))
            return false;
        const QString file = fixture.dataDir() + u"/scene.db"_s;
        fixture.find<DataPanel>(u"dataPanel"_s)->backUpTo(file);
        return waitFor(
            [&fixture, file] { return QFile::exists(file) && fixture.find(u"backUpButton"_s)->isEnabled(); });
    };
    return {
        { u"data"_s, {}, kept, settings, {} },
        { u"data-backed-up"_s, {}, kept, backedUp, {} },
        { u"data-restore"_s, {}, kept,
            [backedUp](WindowFixture &fixture) {
                return sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s) && isDone(fixture)
                    && backedUp(fixture);
            },
            restoring },
    };
}

/** The dialog about one person, and what it says in the end. */
QList<Scene> forgettingScenes()
{
    const auto past = [](int holdSeconds) {
        WindowFixture::Setup setup;
        setup.holdSeconds = holdSeconds;
        return setup;
    };
    const auto settings = [](WindowFixture &fixture) {
        if (!sendMessage(fixture, fictionalNumbers(2), u"Meeting at 10"_s)
            || !turnTo(fixture, MainWindow::Page::Settings))
            return false;
        fixture.find<QScrollArea>(u"settingsScrollArea"_s)->ensureWidgetVisible(fixture.find(u"keepingPanel"_s));
        return true;
    };
    const auto sent = [settings](WindowFixture &fixture) { return settings(fixture) && isDone(fixture); };
    const auto named = [](WindowFixture &fixture, const QString &typed) -> QWidget * {
        QWidget *dialog = clickFor(fixture, u"forgetButton"_s, u"forgetDialog"_s);
        return dialog != nullptr && fixture.type(u"forgetAddressEdit"_s, typed) ? dialog : nullptr;
    };
    const auto isReady = [](WindowFixture &fixture) {
        return waitFor([&fixture] { return fixture.find(u"forgetConfirmButton"_s)->isEnabled(); });
    };
    const QString number = fictionalNumbers(1).constFirst();
    return {
        { u"forget"_s, {}, {}, sent,
            [named, isReady, number](WindowFixture &fixture) {
                QWidget *dialog = named(fixture, number);
                return dialog != nullptr && isReady(fixture) ? dialog : nullptr;
            } },
        { u"forget-nobody"_s, {}, {}, settings,
            [named](WindowFixture &fixture) {
                QWidget *dialog = named(fixture, u"050 123"_s);
                return waitFor([&fixture] { return fixture.isShown(u"forgetAddressNote"_s); }) ? dialog : nullptr;
            } },
        { u"forget-unfinished"_s, past(60), {}, settings,
            [named, number](WindowFixture &fixture) {
                QWidget *dialog = named(fixture, number);
                return waitFor([&fixture] { return fixture.isShown(u"forgetBanner"_s); }) ? dialog : nullptr;
            } },
        // Shown several times, each with somebody who is still there.
        { u"forget-done"_s, {}, {},
            [](WindowFixture &fixture) {
                return sendMessage(fixture, fictionalNumbers(30), u"Meeting at 10"_s) && isDone(fixture)
                    && turnTo(fixture, MainWindow::Page::Settings);
            },
            [named, isReady, last = std::make_shared<int>(0)](WindowFixture &fixture) -> QWidget * {
                fixture.find<QScrollArea>(u"settingsScrollArea"_s)
                    ->ensureWidgetVisible(fixture.find(u"keepingPanel"_s));
                QWidget *dialog = named(fixture, fictionalNumbers(++*last).constLast());
                if (dialog == nullptr || !isReady(fixture) || !fixture.click(u"forgetConfirmButton"_s))
                    return nullptr;
                return waitFor([&fixture] { return fixture.isShown(u"forgetBanner"_s); }) ? dialog : nullptr;
            } },
    };
}

QList<Scene> keepingScenes()
{
    const auto choose = [](WindowFixture &fixture, int months) {
        auto *combo = fixture.find<QComboBox>(u"keepCombo"_s);
        combo->setCurrentIndex(combo->findData(months));
    };
    const auto old = [](WindowFixture &fixture) {
        if (!sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s) || !isDone(fixture)
            || !makeOlder(fixture, 800) || !turnTo(fixture, MainWindow::Page::Settings))
            return false;
        fixture.find<QScrollArea>(u"settingsScrollArea"_s)->ensureWidgetVisible(fixture.find(u"keepingPanel"_s));
        return true;
    };
    return {
        { u"keep-question"_s, {}, {}, old,
            [choose](WindowFixture &fixture) -> QWidget * {
                choose(fixture, 12);
                return waitFor([&fixture] { return fixture.openDialog() == u"keepDialog"_s; })
                    ? fixture.find(u"keepDialog"_s)
                    : nullptr;
            } },
        { u"keep-deleted"_s, {}, {},
            [choose, old](WindowFixture &fixture) {
                if (!old(fixture))
                    return false;
                choose(fixture, 12);
                return waitFor([&fixture] { return fixture.openDialog() == u"keepDialog"_s; })
                    && fixture.click(u"keepConfirmButton"_s)
                    && waitFor([&fixture] { return !fixture.isShown(u"keepStopButton"_s); });
            },
            {} },
    };
}

} // namespace

QList<Scene> settingsScenes()
{
    return pageScenes() + dataScenes() + forgettingScenes() + keepingScenes();
}

} // namespace Visnyk
