// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wording.h"

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

using Code = Finding::Code;

} // namespace

/** What can be wrong with a link to the phone, by the stable name of the fault. */
QString Wording::pushProblem(const QString &code, int number)
{
    if (code == "link_missing"_L1)
        return tr("The link is missing. Enter the address that the phone should open.");
    if (code == "link_character"_L1)
        return tr("The link has a character at place %L1 that cannot be in an address.").arg(number + 1);
    if (code == "title_missing"_L1)
        return tr("The title is missing. Write what the phone should show.");
    if (code == "title_character"_L1)
        return tr("The title has a character at place %L1 that cannot be sent.").arg(number + 1);
    if (code == "id_character"_L1)
        return tr("The id has a character at place %L1 that cannot be sent.").arg(number + 1);
    if (code == "id_missing"_L1)
        return tr("Enter the id of the message that is to be deleted.");
    if (code == "action_of_other_mode"_L1)
        return tr("This action belongs to the other form. Choose one from the list.");
    if (code == "date_range"_L1)
        return tr("This date cannot be sent. Choose another one.");
    if (code == "expires_before_created"_L1)
        return tr("It would expire before it is created. Choose a later time.");
    if (code == "too_many_parts"_L1 || code == "too_long"_L1)
        return tr("Link and title are too long together. Shorten the title.");
    if (code == "link_unusual"_L1)
        return tr("The link has a character at place %L1 that some phones do not accept.").arg(number + 1);
    if (code == "link_no_scheme"_L1)
        return tr("The link does not begin with http:// or https://. Not every phone can open it.");
    if (code == "title_unused"_L1)
        return tr("This form opens the link without a title. The text is not sent.");
    if (code == "extras_unused"_L1)
        return tr("This form has no action, dates or id. They are not sent.");
    if (code == "expires_in_past"_L1)
        return tr("It has expired already. Choose a later time.");
    return tr("The link cannot be sent like this.");
}

QString Wording::octetProblem(const Finding &finding)
{
    switch (finding.code) {
    case Code::HexSyntax:
        if (finding.value.isEmpty())
            return tr("The last digit stands alone. Every octet has two digits.");
        return tr("“%1” at place %2 is not a hexadecimal digit. Use 0–9 and A–F.")
            .arg(visible(finding.value), QString::number(finding.number + 1));
    case Code::UserDataMalformed:
        if (finding.value == "header_beyond_data"_L1)
            return tr("Octet %1 announces a header longer than what follows.").arg(finding.number);
        if (finding.value == "element_beyond_header"_L1)
            return tr("Octet %1 announces an element that runs past the end of the header.").arg(finding.number);
        return tr("Octet %1 begins an element without a length.").arg(finding.number);
    case Code::UserDataTooLong:
        return tr("There are %1 octets, and %2 fit. Shorten the message.")
            .arg(QString::number(finding.number), finding.value);
    case Code::PidDcsIncomplete: return tr("PID and DCS go together. Fill in both or leave both empty.");
    case Code::PidDcsOutOfRange: return tr("The number must be between 0 and 255.");
    case Code::HeaderlessFull: return tr("140 octets without a header may be one too many; 139 are safe.");
    default:
        return tr("What stands at place %L1 cannot be sent. Remove it or take a smaller one.").arg(finding.number + 1);
    }
}

QString Wording::fileProblem(const Finding &finding)
{
    const QString name = visible(finding.value);
    switch (finding.code) {
    case Code::FileUrlSyntax: return tr("Enter the full address of the file, beginning with http:// or https://.");
    case Code::AttachmentEmpty: return tr("The file “%1” is empty. Attach another one.").arg(name);
    case Code::AttachmentTooLarge:
        if (finding.member == "count"_L1)
            return tr("At most %Ln file(s) fit. Leave some out.", nullptr, finding.number);
        return tr("The file “%1” is larger than %2 MB. Make it smaller.").arg(name, QString::number(finding.number));
    case Code::AttachmentType: return tr("The file “%1” is of a type that cannot be sent this way.").arg(name);
    case Code::AttachmentName:
        return tr("The name of the file “%1” is too long or has quotes or slashes. Rename it.").arg(name);
    case Code::AttachmentsAndUrl:
        return tr("Files are attached and an address of a file is given. Keep one of the two.");
    default: return tr("The text names file %1, which is not attached.").arg(finding.number);
    }
}

QString Wording::contentFinding(const Finding &finding)
{
    const QString value = visible(finding.value);
    switch (finding.code) {
    case Code::NoContent: return tr("There is nothing to send. Write something or attach a file.");
    case Code::SubjectMissing: return tr("The subject is missing. Write one.");
    case Code::SenderMissing: return tr("Enter the e-mail address the letter comes from.");
    case Code::SenderNotMailbox: return tr("“%1” is not an e-mail address.").arg(value);
    case Code::PushProblem: return pushProblem(finding.value, finding.number);
    case Code::VoiceUnknown: return tr("This voice or language is not known. Choose one from the list.");
    case Code::CallPatternOutOfRange:
        return tr("This does not fit: 10–35 seconds of ringing, 10–3600 seconds of pause, 1–9 attempts.");
    case Code::BotMissing: return tr("Enter the name of the bot the message comes from.");
    case Code::BotSyntax:
        return tr("“%1” is not a bot. In Telegram it looks like @name_bot, in WhatsApp it is a number.").arg(value);
    case Code::ReconfirmOutOfRange: return tr("The number of days must be between 10 and 999.");
    case Code::UserIpSyntax: return tr("“%1” is not an IP address.").arg(value);
    case Code::ImgcodeIncomplete: return tr("The code from the picture needs the address of the person too.");
    case Code::CharsetUnknown: return tr("This encoding is not known to the gateway.");
    case Code::CharsetCannot: return tr("“%1” does not exist in this encoding. Choose UTF-8.").arg(value);
    case Code::TooManyParts: return tr("The message has more than 255 parts. Shorten it.");
    case Code::CallIsEstimate: return tr("How long the voice speaks is an estimate. The gateway counts the seconds.");
    case Code::FileUrlSyntax:
    case Code::AttachmentEmpty:
    case Code::AttachmentTooLarge:
    case Code::AttachmentType:
    case Code::AttachmentName:
    case Code::AttachmentsAndUrl:
    case Code::FileReferenceBad: return fileProblem(finding);
    default: return octetProblem(finding);
    }
}

} // namespace Visnyk
