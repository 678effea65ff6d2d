// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "accounts/secretstore.h"
#include "accounts/settings.h"
#include "accounts/signin.h"
#include "base/clock.h"
#include "outbox/engine.h"

#include <memory>

namespace Visnyk {

/** What main() built and every page may use; all of it outlives the window. */
struct AppContext
{
    Engine &engine;
    AccountBook &accounts;
    SignIn &signIn;
    Settings &settings;
    std::shared_ptr<const Clock> clock;
};

} // namespace Visnyk
