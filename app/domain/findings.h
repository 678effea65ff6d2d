// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

namespace Visnyk {

/** Collects what check() finds. */
class Findings
{
public:
    using Code = Finding::Code;
    using Severity = Finding::Severity;

    void error(Code code, Field field, int number = 0, const QString &value = {}, const QString &member = {})
    {
        m_list.append({ Severity::Error, code, field, number, value, ScheduleProblem::None, member });
    }
    void warning(Code code, Field field, int number = 0, const QString &value = {}, const QString &member = {})
    {
        m_list.append({ Severity::Warning, code, field, number, value, ScheduleProblem::None, member });
    }
    void schedule(Severity severity, Code code, ScheduleProblem problem)
    {
        m_list.append({ severity, code, Field::Schedule, 0, {}, problem, {} });
    }
    [[nodiscard]] const QList<Finding> &list() const { return m_list; }

private:
    QList<Finding> m_list;
};

/** What belongs to single kinds: formatting, link, voice, bot, subject, files. Appends to @p found. */
void checkContent(const Draft &draft, qint64 nowUtcMs, Findings *found);
/** explain() of the codes that checkContent() uses. */
[[nodiscard]] QString explainContent(const Finding &finding);

} // namespace Visnyk
