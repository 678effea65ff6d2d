// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

// Default level: warning. README lists them with an example of QT_LOGGING_RULES.
Q_DECLARE_LOGGING_CATEGORY(lcGateway)  // visnyk.gateway
Q_DECLARE_LOGGING_CATEGORY(lcOutbox)   // visnyk.outbox
Q_DECLARE_LOGGING_CATEGORY(lcStore)    // visnyk.store
Q_DECLARE_LOGGING_CATEGORY(lcAccounts) // visnyk.accounts
Q_DECLARE_LOGGING_CATEGORY(lcUi)       // visnyk.ui
Q_DECLARE_LOGGING_CATEGORY(lcPractice) // visnyk.practice
