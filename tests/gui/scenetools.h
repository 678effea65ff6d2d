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
/** What the button @p button opens; null when it does not come. */
[[nodiscard]] QWidget *clickFor(const WindowFixture &fixture, const QString &button, const QString &opens);

/** Messages that an earlier run of the program sent, and what became of them; only while no window is open. */
[[nodiscard]] bool sendEarlier(const WindowFixture &fixture, const QStringList &addresses, qint64 createdMs,
    MessageKind kind = MessageKind::Sms, SendState became = SendState::Accepted);
/** So long before now. */
[[nodiscard]] qint64 monthsAgo(int months);

} // namespace Visnyk
