// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/emsdecode.h"

#include <QCoreApplication>
#include <QString>

namespace Visnyk {

/** Octets in the words of the language in use. */
class HexWords
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::HexWords)

public:
    /** "Text formatting", "Look of the letters: bold, italic": one line of a table. */
    [[nodiscard]] static QString meaning(const OctetNote &note);
    /** "bold, large, centred"; empty for what is normal. */
    [[nodiscard]] static QString style(const TextStyle &style);
    [[nodiscard]] static QString problem(HeaderProblem::Kind kind);

private:
    [[nodiscard]] static QString detail(const OctetNote &note);
};

} // namespace Visnyk
