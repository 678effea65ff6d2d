// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/quitsignals.h"

#include "base/logging.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Visnyk {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array handled { SIGTERM, SIGINT, SIGHUP };
// A pipe for the life of the process: a handler may still run while the object goes. NOLINTNEXTLINE(*-avoid-non-const*)
std::array<int, 2> ends { -1, -1 };

void onSignal(int /*signal*/)
{
    const int before = errno;
    const char letter = 'q';
    (void)!::write(ends[1], &letter, 1);
    errno = before;
}

bool openPipe()
{
    return ends[0] >= 0 || ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (!openPipe()) {
        qCWarning(lcUi) << "signals cannot be listened to";
        return;
    }
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> letters {};
        if (::read(ends[0], letters.data(), letters.size()) > 0)
            Q_EMIT quitRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int signal : handled)
        (void)::sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : handled)
        (void)std::signal(signal, SIG_DFL);
}
#else
QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;
#endif

} // namespace Visnyk
