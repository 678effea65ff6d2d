// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

Q_LOGGING_CATEGORY(lcGateway, "visnyk.gateway", QtWarningMsg)
Q_LOGGING_CATEGORY(lcOutbox, "visnyk.outbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "visnyk.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAccounts, "visnyk.accounts", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "visnyk.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPractice, "visnyk.practice", QtWarningMsg)
