// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/settings.h"
#include "accounts/signin.h"
#include "outbox/engine.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Visnyk {

/** What the report is made of. Only what is named here gets into it; the functions below choose what of that. */
struct SupportFacts
{
    QString program; // name and version
    QString windowSystem;
    QString dataDir; // for sizes; its path is not told
    struct AccountFacts
    {
        Account account; // its kind and whose gateway it is; neither name, login nor host
        std::optional<SignIn::State> signIn;
        std::optional<AccountStatus> status;
    };
    QList<AccountFacts> accounts;
    std::optional<HistoryTotals> totals; // how many messages are in which state; no money
    QString storeProblem;                // Error::Kind by name when there are no totals
    QStringList unreadRequests = {};     // outlines of the last few: names of parameters, and lengths
};

/**
 * What whoever helps needs to know, in English, as a text a person can read before it goes anywhere: versions, settings
 * that are numbers or choices, how many messages are in which state, sizes of our files, states of accounts by their
 * number, and the end of our own log. Never in it: texts, names, numbers, senders, labels, logins, hosts, paths, money.
 * Reads files: not for the first moments of a window.
 */
[[nodiscard]] QString supportReport(const SupportFacts &facts, const Settings &settings);

/**
 * A line of our log as the report may show it, or nothing: lines of others (Qt's hold paths) are left out. Numbers are
 * masked (38050*****33), words with a slash or an @ or outside ASCII and whatever stands in quotes are replaced, unless
 * they are names of ours.
 */
[[nodiscard]] QString supportLogLine(const QByteArray &line);

/** A new file that only its owner can read; Storage error when it cannot be written whole. */
[[nodiscard]] Result<> saveSupportReport(const QString &file, const QString &report);

} // namespace Visnyk
