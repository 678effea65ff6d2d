// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenetools.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Visnyk {

bool waitFor(const std::function<bool()> &what)
{
    return QTest::qWaitFor(what, 30'000);
}

bool isDone(const WindowFixture &fixture)
{
    return waitFor([&fixture] {
        const auto *panel = fixture.find(u"progressPanel"_s);
        return panel != nullptr && !fixture.engine().isSending();
    });
}

bool turnTo(WindowFixture &fixture, MainWindow::Page page)
{
    fixture.window().showPage(page);
    return waitFor([&fixture, page] { return fixture.window().currentPage() == page; });
}

bool makeOlder(const WindowFixture &fixture, int days)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(fixture.dataDir() + u"/visnyk.db"_s);
        const QString ms = QString::number(qint64 { days } * 24 * 60 * 60 * 1000);
        done = database.open() && QSqlQuery(database).exec(u"UPDATE batch SET created_ms = created_ms - "_s + ms)
            && QSqlQuery(database).exec(u"UPDATE message SET sent_ms = sent_ms - "_s + ms);
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    return done;
}

QWidget *clickFor(const WindowFixture &fixture, const QString &button, const QString &opens)
{
    if (!fixture.click(button) || !waitFor([&] { return fixture.isShown(opens); }))
        return nullptr;
    return fixture.find(opens);
}

} // namespace Visnyk
