// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/ordercontent.h"
#include "sandbox/parameters.h"

#include <QList>
#include <QTimeZone>

namespace Visnyk::Practice {

/** One message to one address as it will be billed. */
struct OrderedMessage
{
    Destination to;
    const Kind *kind = nullptr; // of this line: a prefix may change it
    Content content;
    QString sender;
    int status = 0; // 22, 23, 25: this one is refused
    int err = 0;
    qint64 costMicros = 0;
    qint64 sendAtMs = 0;

    [[nodiscard]] bool isGood() const { return status == 0; }
    [[nodiscard]] int count() const { return content.units * to.members; }
    void refuse(int withStatus, int withErr)
    {
        status = withStatus;
        err = withErr;
        costMicros = 0;
    }
};

/** A send or cost request that passed the checks of its parameters. */
struct SendOrder
{
    QString id; // empty = the gateway assigns one
    int cost = 0;
    int fmt = 0;
    bool op = false;
    bool err = false;
    bool spokenCode = false; // mes=code&call=1
    QList<OrderedMessage> messages;
    QByteArray priceIdentity; // equal for cost requests that count as the same
    QByteArray sendIdentity;  // equal for sends that count as the same: recipients, text, kind; never the id

    [[nodiscard]] qint64 totalMicros() const;
    [[nodiscard]] int totalCount() const;
    [[nodiscard]] bool hasGood() const;
};

/** "fmt" of a request, 0 when it is absent or not valid (then readOrder() answers with error 1 in that form). */
[[nodiscard]] int formatOf(const Parameters &parameters, int absent = 0);

/**
 * Checks every parameter of the page; a failure carries the gateway code 1 or 5. The same text twice to one number is
 * taken once; the second is refused by itself (status 23, err 251).
 */
[[nodiscard]] Result<SendOrder> readOrder(const Parameters &parameters, qint64 nowMs, int defaultFmt);

} // namespace Visnyk::Practice
