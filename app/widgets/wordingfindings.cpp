// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/segments.h"
#include "widgets/wording.h"

namespace Visnyk {

// Every sentence says what, where and how to mend it; limits are the gateway's (send.php).
QString Wording::finding(const Finding &finding)
{
    const QString value = visible(finding.value);
    switch (finding.code) {
    case Finding::Code::NoRecipients: return tr("There is nobody to send to. Add at least one number.");
    case Finding::Code::NoText: return tr("The text is empty. Write something to send.");
    case Finding::Code::TextTooLong:
        return tr("The text is longer than %Ln character(s). Shorten it.", nullptr, MaxTextLength);
    case Finding::Code::SenderTooLong: return tr("The sender name is too long. At most 11 letters and digits fit.");
    case Finding::Code::SenderBadCharacter:
        return value.isEmpty()
            ? tr("The sender name has a character that is not allowed. Use Latin letters, digits and simple signs.")
            : tr("The sender name must not contain “%1”. Use Latin letters, digits and simple signs.").arg(value);
    case Finding::Code::SenderDigitsTooLong: return tr("A sender made of digits is too long. At most 15 digits fit.");
    case Finding::Code::ValidityOutOfRange:
        return tr("The time to try delivery does not fit. Choose between 1 minute and 24 hours.");
    case Finding::Code::PeriodOutOfRange:
        return tr("The time to spread over does not fit. Choose between 0.1 and 720 hours.");
    case Finding::Code::FreqOutOfRange: return tr("The interval does not fit. Choose between 1 and 1,440 minutes.");
    case Finding::Code::MaxPartsOutOfRange: return tr("The limit of parts does not fit. Choose a smaller one.");
    case Finding::Code::OwnIdSyntax:
        return tr("The own id may have Latin letters, digits, full stops, hyphens and underscores only.");
    case Finding::Code::OwnIdTooLong: return tr("The own id is too long. At most 40 characters fit.");
    case Finding::Code::OwnIdNumberRange:
        return tr("An own id made of digits is too big. Use a smaller number, or add a letter.");
    case Finding::Code::ScheduleBad: return scheduleProblem(finding.schedule);
    case Finding::Code::GroupsNotAllowed:
        return tr("This kind of message cannot be sent to groups. Remove the groups from the recipients.");
    case Finding::Code::FieldNotForKind:
        return tr("This kind of message does not have an option that is set. Remove it, or choose another kind.");
    case Finding::Code::TextCut:
        return tr(
            "The text is cut by the limit of parts; people do not get the rest. Raise the limit or shorten the text.");
    case Finding::Code::KindPrefix:
        return tr("The text begins with “%1”, which the gateway takes as a command. Begin it with something else.")
            .arg(value);
    case Finding::Code::CommentInText:
        return tr("The text has a line of three tildes (~~~). The gateway sends only what stands before it.");
    case Finding::Code::LoneSurrogate:
        return tr("The text has half a character, probably from a cut emoji. It is sent as a replacement mark.");
    case Finding::Code::SenderUnknown:
        return tr("The sender name “%1” has not been used in this account. The gateway refuses names that are not "
                  "registered.")
            .arg(value);
    case Finding::Code::GroupsMultiplyPrice:
        return tr("The number of people in a group is known to the gateway only. The price is for all of them.");
    case Finding::Code::CountIsEstimate:
        return tr("The gateway changes the letters by a table of its own, so the number of parts is an estimate.");
    case Finding::Code::ScheduleAmbiguous: return scheduleProblem(ScheduleProblem::Ambiguous);
    default: return contentFinding(finding);
    }
}

} // namespace Visnyk
