// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QString>

#include <functional>
#include <initializer_list>
#include <utility>

namespace Visnyk {

class FieldNote;

/** A note and which findings it shows. */
struct NoteRule
{
    FieldNote *note = nullptr;
    std::function<bool(const Finding &)> takes;
};

/** Every note shows the worst of the findings it takes, the first of equals, or nothing. */
void showNotes(std::initializer_list<NoteRule> rules, const QList<Finding> &findings);

/** Takes findings of @p field, and of @p member of it when one is given. */
[[nodiscard]] std::function<bool(const Finding &)> findingsOf(Field field, const QString &member = {});

} // namespace Visnyk
