// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

#include <functional>

namespace Visnyk {

/** Half a minute at most. */
[[nodiscard]] bool waitFor(const std::function<bool()> &what);
/** Until a sending shows its progress and nothing of it is on its way any more. */
[[nodiscard]] bool isDone(const WindowFixture &fixture);
[[nodiscard]] bool turnTo(WindowFixture &fixture, MainWindow::Page page);
/** As if everything so far had been written and sent so many days earlier. */
[[nodiscard]] bool makeOlder(const WindowFixture &fixture, int days);
/** What the button @p button opens; null when it does not come. */
[[nodiscard]] QWidget *clickFor(const WindowFixture &fixture, const QString &button, const QString &opens);

} // namespace Visnyk
