// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "domain/hlrresult.h"
#include "domain/types.h"

#include <QString>

#include <optional>

namespace Visnyk {

/** The last thing an HLR or ping check said of a number. */
struct NumberCheck
{
    MessageKind kind = MessageKind::Hlr;
    qint64 atMs = 0; // when it was told
    int status = 0;  // of status.php
    std::optional<int> err;
    HlrResult hlr; // empty after a ping
    MessageId message = 0;
    friend bool operator==(const NumberCheck &, const NumberCheck &) = default;
};

/** A message kept for the next time. */
struct Template
{
    qint64 id = 0; // 0 = not stored yet
    QString folder;
    QString name;
    Draft draft;
    QString gatewayId; // of the same template kept at the gateway; empty = only here
    qint64 changedMs = 0;
    friend bool operator==(const Template &, const Template &) = default;
};

} // namespace Visnyk
