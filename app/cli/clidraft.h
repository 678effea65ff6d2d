// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "domain/measure.h"
#include "gateway/gateway.h"
#include "recipients/recipientlist.h"

#include <QJsonObject>

namespace Visnyk {

/** A draft as a line of `send`, `cost` and `request` gives it, with its recipients read and everything checked. */
struct CliDraft
{
    Draft draft;
    RecipientList recipients;
    Measure measure;
    std::optional<qint64> atUtcMs;
    QStringList warnings;
};

/**
 * Members are the parameters of the gateway's page under their plain names (kind, to, text or mes, sender, time, tz,
 * valid, period, freq, translit, tinyurl, maxsms, id, comment, and those of readContent()); numbers may be text.
 * "region" is the country of numbers without a country code, in place of @p region.
 * Unknown members, two names of one thing, addresses and files that cannot be read and whatever the validator calls an
 * error are an Input error that names the member and the remedy: a misspelt "sneder" must not send. Reads the files.
 */
[[nodiscard]] Result<CliDraft> readDraft(const QJsonObject &object, const QString &region, qint64 nowUtcMs);

/** The requests this draft becomes, at most 100 recipients each; without an own id the id is empty. */
[[nodiscard]] QList<SendRequest> requestsOf(const CliDraft &read);

} // namespace Visnyk
