// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenetools.h"

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

QWidget *clickFor(const WindowFixture &fixture, const QString &button, const QString &opens)
{
    if (!fixture.click(button) || !waitFor([&] { return fixture.isShown(opens); }))
        return nullptr;
    return fixture.find(opens);
}

} // namespace Visnyk
