// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/editornotes.h"

#include "widgets/banner.h"
#include "widgets/wording.h"

namespace Visnyk {

void showNotes(std::initializer_list<NoteRule> rules, const QList<Finding> &findings)
{
    for (const NoteRule &rule : rules) {
        const Finding *worst = nullptr;
        for (const Finding &finding : findings) {
            const bool worse = worst == nullptr
                || (worst->severity != Finding::Severity::Error && finding.severity == Finding::Severity::Error);
            if (rule.takes(finding) && worse)
                worst = &finding;
        }
        if (worst == nullptr)
            rule.note->clear();
        else
            rule.note->setNote(
                worst->severity == Finding::Severity::Error ? Tone::Error : Tone::Warning, Wording::finding(*worst));
    }
}

std::function<bool(const Finding &)> findingsOf(Field field, const QString &member)
{
    return [field, member](const Finding &finding) {
        return finding.field == field && (member.isEmpty() || finding.member == member);
    };
}

} // namespace Visnyk
