// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft.h"

#include "domain/findings.h"
#include "domain/segments.h"

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

QString fieldName(Field field)
{
    switch (field) {
    case Field::Text: return u"text"_s;
    case Field::Sender: return u"sender name"_s;
    case Field::Schedule: return u"time of sending"_s;
    case Field::Validity: return u"validity"_s;
    case Field::Spread: return u"spread over time"_s;
    case Field::Translit: return u"transliteration"_s;
    case Field::ShortLinks: return u"short links"_s;
    case Field::MaxParts: return u"limit of parts"_s;
    case Field::OwnId: return u"own id"_s;
    case Field::Comment: return u"comment"_s;
    case Field::Groups: return u"groups"_s;
    case Field::Subject: return u"subject"_s;
    case Field::Attachments: return u"attached files"_s;
    case Field::FileUrl: return u"address of a file"_s;
    case Field::Formatting: return u"formatting"_s;
    case Field::Push: return u"link"_s;
    case Field::Voice: return u"voice"_s;
    case Field::Bot: return u"bot"_s;
    case Field::Expert: return u"rare parameters"_s;
    case Field::Phones: return u"telephone numbers"_s;
    case Field::Mailboxes: return u"e-mail addresses"_s;
    case Field::Nicks: return u"nicknames"_s;
    }
    return {};
}

QString explainSchedule(ScheduleProblem problem)
{
    switch (problem) {
    case ScheduleProblem::None: return {};
    case ScheduleProblem::Past: return u"The planned time has passed: choose a later one, or send at once."_s;
    case ScheduleProblem::TooSoon: return u"The planned time is less than a minute ahead: choose a later one."_s;
    case ScheduleProblem::TooFar: return u"The planned time is more than a year ahead: choose an earlier one."_s;
    case ScheduleProblem::InGap:
        return u"That hour does not exist: the clocks are put forward on this day. Choose another time."_s;
    case ScheduleProblem::Ambiguous:
        return u"That hour comes twice, because the clocks are put back on this day: the first one is meant."_s;
    case ScheduleProblem::BadWindow:
        return u"The hours do not make a window: the first is 0 to 23, the second later, up to 24."_s;
    case ScheduleProblem::BadMinutes: return u"The delay must be 1 to 43200 minutes (30 days)."_s;
    case ScheduleProblem::BadZone: return u"The time zone is unknown: choose one from the list."_s;
    case ScheduleProblem::BadDate: return u"The date or time is incomplete or does not exist."_s;
    }
    return {};
}

QString explainTooLong(const Finding &finding)
{
    if (finding.field == Field::Comment)
        return u"Text and comment together have %1 characters; the gateway may refuse more than %2. Shorten the comment."_s
            .arg(finding.number)
            .arg(MaxTextLength);
    return u"The text has %1 characters, %2 are allowed: shorten it by %3."_s.arg(finding.number)
        .arg(MaxTextLength)
        .arg(finding.number - MaxTextLength);
}

QString explainPrefix(const Finding &finding)
{
    const QString certain
        = u"A text that begins with %1 would be sent as another kind of message: put another word first."_s;
    const QString possible = u"The text begins with %1. The gateway reads some words of this shape as a command."_s;
    return (finding.severity == Finding::Severity::Error ? certain : possible).arg(finding.value);
}

} // namespace

QString toString(Finding::Code code)
{
    switch (code) {
    case Finding::Code::NoRecipients: return u"no_recipients"_s;
    case Finding::Code::NoText: return u"no_text"_s;
    case Finding::Code::TextTooLong: return u"text_too_long"_s;
    case Finding::Code::SenderTooLong: return u"sender_too_long"_s;
    case Finding::Code::SenderBadCharacter: return u"sender_bad_character"_s;
    case Finding::Code::SenderDigitsTooLong: return u"sender_digits_too_long"_s;
    case Finding::Code::ValidityOutOfRange: return u"validity_out_of_range"_s;
    case Finding::Code::PeriodOutOfRange: return u"period_out_of_range"_s;
    case Finding::Code::FreqOutOfRange: return u"freq_out_of_range"_s;
    case Finding::Code::MaxPartsOutOfRange: return u"max_parts_out_of_range"_s;
    case Finding::Code::OwnIdSyntax: return u"own_id_syntax"_s;
    case Finding::Code::OwnIdTooLong: return u"own_id_too_long"_s;
    case Finding::Code::OwnIdNumberRange: return u"own_id_number_range"_s;
    case Finding::Code::ScheduleBad: return u"schedule_bad"_s;
    case Finding::Code::GroupsNotAllowed: return u"groups_not_allowed"_s;
    case Finding::Code::FieldNotForKind: return u"field_not_for_kind"_s;
    case Finding::Code::TextCut: return u"text_cut"_s;
    case Finding::Code::KindPrefix: return u"kind_prefix"_s;
    case Finding::Code::CommentInText: return u"comment_in_text"_s;
    case Finding::Code::LoneSurrogate: return u"lone_surrogate"_s;
    case Finding::Code::SenderUnknown: return u"sender_unknown"_s;
    case Finding::Code::GroupsMultiplyPrice: return u"groups_multiply_price"_s;
    case Finding::Code::CountIsEstimate: return u"count_is_estimate"_s;
    case Finding::Code::ScheduleAmbiguous: return u"schedule_ambiguous"_s;
    case Finding::Code::NoContent: return u"no_content"_s;
    case Finding::Code::SubjectMissing: return u"subject_missing"_s;
    case Finding::Code::SenderMissing: return u"sender_missing"_s;
    case Finding::Code::SenderNotMailbox: return u"sender_not_mailbox"_s;
    case Finding::Code::FormattingImpossible: return u"formatting_impossible"_s;
    case Finding::Code::HexSyntax: return u"hex_syntax"_s;
    case Finding::Code::UserDataMalformed: return u"user_data_malformed"_s;
    case Finding::Code::UserDataTooLong: return u"user_data_too_long"_s;
    case Finding::Code::PidDcsIncomplete: return u"pid_dcs_incomplete"_s;
    case Finding::Code::PidDcsOutOfRange: return u"pid_dcs_out_of_range"_s;
    case Finding::Code::PushProblem: return u"push_problem"_s;
    case Finding::Code::VoiceUnknown: return u"voice_unknown"_s;
    case Finding::Code::CallPatternOutOfRange: return u"call_pattern_out_of_range"_s;
    case Finding::Code::BotMissing: return u"bot_missing"_s;
    case Finding::Code::BotSyntax: return u"bot_syntax"_s;
    case Finding::Code::ReconfirmOutOfRange: return u"reconfirm_out_of_range"_s;
    case Finding::Code::FileUrlSyntax: return u"file_url_syntax"_s;
    case Finding::Code::AttachmentEmpty: return u"attachment_empty"_s;
    case Finding::Code::AttachmentTooLarge: return u"attachment_too_large"_s;
    case Finding::Code::AttachmentType: return u"attachment_type"_s;
    case Finding::Code::AttachmentName: return u"attachment_name"_s;
    case Finding::Code::AttachmentsAndUrl: return u"attachments_and_url"_s;
    case Finding::Code::FileReferenceBad: return u"file_reference_bad"_s;
    case Finding::Code::UserIpSyntax: return u"user_ip_syntax"_s;
    case Finding::Code::ImgcodeIncomplete: return u"imgcode_incomplete"_s;
    case Finding::Code::CharsetUnknown: return u"charset_unknown"_s;
    case Finding::Code::CharsetCannot: return u"charset_cannot"_s;
    case Finding::Code::TooManyParts: return u"too_many_parts"_s;
    case Finding::Code::HeaderlessFull: return u"headerless_full"_s;
    case Finding::Code::CallIsEstimate: return u"call_is_estimate"_s;
    }
    return {};
}

QString explain(const Finding &finding)
{
    const int place = finding.number + 1; // people count from one
    switch (finding.code) {
    case Finding::Code::NoRecipients: return u"There is nobody to send to: add a number."_s;
    case Finding::Code::NoText: return u"There is no text for the recipient: write one."_s;
    case Finding::Code::TextTooLong: return explainTooLong(finding);
    case Finding::Code::SenderTooLong:
        return u"The sender name has %1 characters, 11 are allowed."_s.arg(finding.number);
    case Finding::Code::SenderBadCharacter:
        return u"The sender name may not contain \"%1\" (character %2): use Latin letters, digits, spaces and simple signs."_s
            .arg(finding.value, QString::number(place));
    case Finding::Code::SenderDigitsTooLong:
        return u"The sender number has %1 digits, 15 are allowed."_s.arg(finding.number);
    case Finding::Code::ValidityOutOfRange:
        return u"The validity is %1 minutes; it must be 1 minute to 24 hours."_s.arg(finding.number);
    case Finding::Code::PeriodOutOfRange: return u"The messages can be spread over 0.1 to 720 hours."_s;
    case Finding::Code::FreqOutOfRange:
        return u"The interval is %1 minutes; it must be 1 to 1440."_s.arg(finding.number);
    case Finding::Code::MaxPartsOutOfRange:
        return u"The limit of parts is %1; it must be 1 to 255, or 0 for none."_s.arg(finding.number);
    case Finding::Code::OwnIdSyntax:
        return u"The own id may not contain \"%1\" (character %2): use Latin letters, digits, point, hyphen, underscore."_s
            .arg(finding.value, QString::number(place));
    case Finding::Code::OwnIdTooLong: return u"The own id has %1 characters, 40 are allowed."_s.arg(finding.number);
    case Finding::Code::OwnIdNumberRange:
        return u"An own id of digits only must be a number from 1 to 2147483647 without zeros in front."_s;
    case Finding::Code::ScheduleBad:
    case Finding::Code::ScheduleAmbiguous: return explainSchedule(finding.schedule);
    case Finding::Code::GroupsNotAllowed:
        return u"This kind of message cannot go to groups of the gateway: give the numbers themselves."_s;
    case Finding::Code::FieldNotForKind:
        return u"This kind of message has no %1: clear it or choose another kind."_s.arg(fieldName(finding.field));
    case Finding::Code::TextCut:
        return u"The limit of parts cuts the text after %1 characters. Not sent: \"%2\""_s.arg(
            QString::number(finding.number), finding.value);
    case Finding::Code::KindPrefix: return explainPrefix(finding);
    case Finding::Code::CommentInText:
        return u"The text has a line of three tildes (~~~): the gateway takes what follows for a comment and does not send it."_s;
    case Finding::Code::LoneSurrogate:
        return u"Character %1 is damaged; a replacement sign is sent in its place."_s.arg(place);
    case Finding::Code::SenderUnknown:
        return u"The sender name \"%1\" is not known to be registered; the gateway may refuse it."_s.arg(finding.value);
    case Finding::Code::GroupsMultiplyPrice:
        return u"A group is paid for every person in it; only the gateway knows how many there are."_s;
    case Finding::Code::CountIsEstimate:
        return u"The number of parts is an estimate: the gateway changes the text with rules of its own."_s;
    default: return explainContent(finding);
    }
}

} // namespace Visnyk
