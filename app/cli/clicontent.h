// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QJsonObject>
#include <QStringList>

namespace Visnyk {

/** Names of the members that readContent() and readKind() understand. */
[[nodiscard]] const QStringList &contentMembers();

/**
 * The kind a line means: by "kind" (a name of the kinds table, or "ems", "wap-si", "wap-sl", "wap-text"), by one of the
 * gateway's switches ("flash": 1, "hlr": 1, "bot": "@name_bot" ...), else SMS. Two that contradict are an Input error.
 */
[[nodiscard]] Result<MessageKind> readKind(const QJsonObject &object);

/**
 * What single kinds have, under the gateway's names: subj, fileurl, voice ("w2,uk"), param ("w,i,n"), bot, smsreq, tg,
 * pp, imgcode, userip, err, charset; and under those of `encode`: runs, objects, udh, data, pid, dcs, bin, href,
 * action, created, expires, si_id. "files" are read by the caller. @p draft has its kind and text already: with "mes"
 * or "bin" the text of a binary message is hexadecimal, and a `mes` of a push without "href" begins with the link.
 */
[[nodiscard]] Result<> readContent(const QJsonObject &object, Draft *draft);

} // namespace Visnyk
