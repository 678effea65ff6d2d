// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Visnyk::Practice {

/** The place of one short message in a longer one (3GPP TS 23.040 9.2.3.24.1 and .8). */
struct PartOf
{
    int reference = 0;
    int total = 0;
    int number = 0; // from 1
};

/** The user data of one binary message, taken apart. */
struct BinaryMessage
{
    struct Element
    {
        int id = 0;
        QByteArray data;
    };

    QByteArray userData; // header and all; begins with the header's length, 0 = none
    QList<Element> header;
    QByteArray payload;
    std::optional<PartOf> part;
    int port = -1; // destination
};

/** "mes" of bin=1 or bin=2 cut into octets and what follows them. */
struct BinaryOrder
{
    QByteArray userData;
    QString tail; // "pid: 0, dcs: 246", empty = none
};

/**
 * @p hex: bin=2. nullopt when the hex digits are odd in number or no digits, or when what follows a line of three
 * tildes is not exactly "pid: P, dcs: D" with both from 0 to 255.
 */
[[nodiscard]] std::optional<BinaryOrder> readBinaryOrder(const QByteArray &mes, bool hex);

/**
 * nullopt when it is empty or longer than 140 octets, the leading length of the header included, or when the elements
 * do not fill the header exactly (TS 23.040 9.2.3.24). Unknown elements and parts without sense are passed over.
 */
[[nodiscard]] std::optional<BinaryMessage> readUserData(const QByteArray &userData);

/** How a phone would show it, in words for whoever reads the ledger. */
struct Sight
{
    QString words;
    bool isBroken = false; // a phone would know what it should be and fail to read it
};

/** @p payload is that of all parts joined; @p tail as in BinaryOrder tells the alphabet. */
[[nodiscard]] Sight sightOf(const BinaryMessage &first, const QByteArray &payload, const QString &tail);

} // namespace Visnyk::Practice
