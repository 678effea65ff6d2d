// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/linkwords.h"

#include "widgets/wording.h"

namespace Visnyk {
namespace {

constexpr int shownNumbers = 3;

} // namespace

QString LinkWords::filled()
{
    return tr("A link filled in this form; nothing was sent. Look at the numbers and the text before you send.");
}

QString LinkWords::pageIsTaken(const SmsLink &link)
{
    QString numbers = link.numbers.first(qMin(shownNumbers, int(link.numbers.size()))).join(QStringLiteral(", "));
    if (link.numbers.size() > shownNumbers)
        numbers += QStringLiteral(", …");
    return numbers.isEmpty()
        ? tr("A link wants to fill in this form, but something is written here already. It was left as it is.")
        : tr("A link wants to fill in this form with a message to %1, but something is written here already. It was "
             "left as it is.")
              .arg(Wording::visible(numbers));
}

QString LinkWords::refused(SmsLinkProblem problem)
{
    QString why;
    switch (problem) {
    case SmsLinkProblem::TooLong: why = tr("It is too long."); break;
    case SmsLinkProblem::OtherScheme: why = tr("It is not a link for messages."); break;
    case SmsLinkProblem::Malformed: why = tr("It is not written as links are."); break;
    case SmsLinkProblem::NotText: why = tr("Its text cannot be read."); break;
    case SmsLinkProblem::NotANumber: why = tr("Not all of its recipients are phone numbers."); break;
    case SmsLinkProblem::TooManyNumbers: why = tr("It has more than 50 numbers."); break;
    case SmsLinkProblem::BodyTwice: why = tr("It has more than one text."); break;
    case SmsLinkProblem::BodyTooLong: why = tr("Its text is longer than 1000 characters."); break;
    case SmsLinkProblem::Hidden: why = tr("It has characters that cannot be seen and may hide something."); break;
    case SmsLinkProblem::Empty: why = tr("It has neither a number nor a text."); break;
    }
    return tr("A link was opened, but nothing was filled in and nothing was sent. %1").arg(why);
}

} // namespace Visnyk
