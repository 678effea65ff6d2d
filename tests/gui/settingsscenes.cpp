// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fictional.h"
#include "scenes.h"
#include "scenetools.h"

#include "widgets/pages/datapanel.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
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

bool openForgetButton(WindowFixture &fixture)
{
    if (!turnTo(fixture, MainWindow::Page::Settings))
        return false;
    settle();
    fixture.find<QScrollArea>(u"settingsScrollArea"_s)->ensureWidgetVisible(fixture.find(u"supportButton"_s));
    return waitFor([&fixture] { return fixture.isShown(u"forgetButton"_s); });
}

/** The dialog with that typed, and what was found out about it. */
QWidget *nameForDeleting(const WindowFixture &fixture, const QString &typed)
{
    QWidget *dialog = clickFor(fixture, u"forgetButton"_s, u"forgetDialog"_s);
    if (dialog == nullptr)
        return nullptr;
    fixture.find<QLineEdit>(u"forgetEdit"_s)->setText(typed);
    const QString known = typed.right(2); // of its last digits: in every language
    return waitFor([&fixture, known] {
        return fixture.text(u"forgetFoundLabel"_s).contains(known) || !fixture.text(u"forgetNote"_s).isEmpty();
    })
        ? dialog
        : nullptr;
}

/** Somebody who is still there is forgotten. */
QWidget *forgetAnybody(WindowFixture &fixture)
{
    const auto page = fixture.engine().history({}, {}, 1);
    if (!waitFor([&page] { return page.isFinished(); }) || !page.result() || page.result()->rows.isEmpty())
        return nullptr;
    QWidget *dialog = nameForDeleting(fixture, page.result()->rows.constFirst().address.text());
    if (dialog == nullptr || !waitFor([&fixture] { return fixture.click(u"forgetConfirmButton"_s); }))
        return nullptr;
    return waitFor([&fixture] { return fixture.isShown(u"forgetBanner"_s); }) ? dialog : nullptr;
}

QList<Scene> deletingScenes()
{
    const auto earlier = [](WindowFixture &fixture) {
        QFile copy(fixture.dataDir() + u"/backup-v3-20261120T081500Z.db"_s);
        return sendEarlier(fixture, fictionalNumbers(12), monthsAgo(13)) && copy.open(QIODevice::WriteOnly)
            && copy.resize(1'234'567);
    };
    const auto waiting = [](WindowFixture &fixture) {
        return sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s) && openForgetButton(fixture);
    };
    const auto named = [](const QString &typed) {
        return [typed](WindowFixture &fixture) { return nameForDeleting(fixture, typed); };
    };
    WindowFixture::Setup slow;
    slow.holdSeconds = 60;
    return {
        { u"retention-question"_s, {}, earlier, openForgetButton,
            [](WindowFixture &fixture) {
                auto *combo = fixture.find<QComboBox>(u"retentionCombo"_s);
                combo->setCurrentIndex(combo->findData(12));
                return waitFor([&fixture] { return fixture.isShown(u"retentionDialog"_s); })
                    ? fixture.find(u"retentionDialog"_s)
                    : nullptr;
            } },
        { u"forget-empty"_s, {}, {}, openForgetButton,
            [](WindowFixture &fixture) { return clickFor(fixture, u"forgetButton"_s, u"forgetDialog"_s); } },
        { u"forget"_s, {}, earlier, openForgetButton, named(fictionalNumbers(1).constFirst()) },
        { u"forget-nothing-kept"_s, {}, {}, openForgetButton, named(fictionalNumbers(1).constFirst()) },
        { u"forget-nobody"_s, {}, {}, openForgetButton, named(u"05012345"_s) },
        { u"forget-unsettled"_s, slow, earlier, waiting, named(fictionalNumbers(1).constFirst()) },
        { u"forget-done"_s, {}, earlier, openForgetButton, forgetAnybody },
    };
}

} // namespace

QList<Scene> settingsScenes()
{
    return pageScenes() + dataScenes() + deletingScenes();
}

} // namespace Visnyk
