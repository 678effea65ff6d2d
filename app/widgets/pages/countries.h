// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Visnyk {

/** Countries to choose from, in the language in use where we have the name, else in English. */
class Countries
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::Countries)

public:
    struct Country
    {
        QString region; // ISO 3166 code: "UA"
        QString name;
    };
    /** The likely ones first, then all others; each part in the order of the alphabet. */
    [[nodiscard]] static QList<Country> all();
};

} // namespace Visnyk
