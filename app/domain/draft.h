// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/content.h"
#include "domain/messagekind.h"
#include "domain/schedule.h"
#include "domain/types.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Visnyk {

enum class Translit : quint8 { None = 0, Latin = 1, Shapes = 2 };

struct Spread
{
    int periodTenths = 10; // hours x 10: 1-7200 (0.1-720 h)
    int freqMinutes = 60;  // 1-1440; 0 = leave it to the gateway
    friend bool operator==(const Spread &, const Spread &) = default;
};

/** Everything but recipients and text. Defaults mean "parameter absent". */
struct MessageOptions
{
    QString sender; // empty = the account's default
    Schedule schedule;
    int validMinutes = 0; // 0 = the operator's; 1-1440
    std::optional<Spread> spread;
    Translit translit = Translit::None;
    bool shortLinks = false;
    int maxParts = 0; // 0 = no limit
    QString ownId;    // the person's own id for the message; empty = none
    QString comment;  // seen in the gateway's history only
    QString subject;
    QString fileUrl; // http(s) address of a file the gateway fetches
    QList<Attachment> attachments;
    BinaryContent binary;
    WapPush push; // its title is not used: the draft's text is the title
    VoiceContent voice;
    BotContent bot;
    ExpertOptions expert;
    friend bool operator==(const MessageOptions &, const MessageOptions &) = default;
};

/** What the person is writing: kept as typed, valid or not, so that nothing typed is ever lost. */
struct Draft
{
    MessageKind kind = MessageKind::Sms;
    AccountId account;
    QString recipients; // as typed or pasted
    QString text;
    MessageOptions options;
    friend bool operator==(const Draft &, const Draft &) = default;
};

[[nodiscard]] QJsonObject toJson(const Draft &draft);
[[nodiscard]] Result<Draft> draftFromJson(const QJsonObject &object);

/** Which fields of @p options the person has set; Text and the kinds of recipients are not options. */
[[nodiscard]] Fields usedFields(const MessageOptions &options);
/** @p draft without what its kind does not have: what is left over from another kind is kept, but not sent. */
[[nodiscard]] Draft trimmedToKind(const Draft &draft);

/**
 * The `mes` that goes out: normalised text, and the comment after a line of three tildes. A text that brings such a
 * line itself keeps it, and the comment becomes a further line of that comment; check() points the line out.
 */
[[nodiscard]] QString wireText(const Draft &draft);
/** What people get of it, see the other; of kinds that are no text, the words in it. */
[[nodiscard]] QString arrivingText(const Draft &draft);

/** One thing that stops or qualifies a send. Errors stop it; warnings are shown on the summary. */
struct Finding
{
    enum class Severity : quint8 { Warning, Error };
    enum class Code : quint8 {
        NoRecipients,
        NoText,
        TextTooLong,
        SenderTooLong,
        SenderBadCharacter,
        SenderDigitsTooLong,
        ValidityOutOfRange,
        PeriodOutOfRange,
        FreqOutOfRange,
        MaxPartsOutOfRange,
        OwnIdSyntax,
        OwnIdTooLong,
        OwnIdNumberRange,
        ScheduleBad,
        GroupsNotAllowed,
        FieldNotForKind,
        NoContent, // no text, no subject, no file: one of them is needed
        SubjectMissing,
        SenderMissing, // an e-mail needs one
        SenderNotMailbox,
        FormattingImpossible, // number: position of the object or character that fits no part
        HexSyntax,            // number: position; value: the character, empty = a digit is missing
        UserDataMalformed,    // number: octet; value: stable code of the fault
        UserDataTooLong,      // number: octets
        PidDcsIncomplete,
        PidDcsOutOfRange,
        PushProblem, // value: stable code of the fault; number: what WapFinding says
        VoiceUnknown,
        CallPatternOutOfRange, // value: ring, pause or attempts
        BotMissing,
        BotSyntax,
        ReconfirmOutOfRange,
        FileUrlSyntax,
        AttachmentEmpty,    // value: name
        AttachmentTooLarge, // value: name; number: MiB allowed
        AttachmentType,     // value: name
        AttachmentName,     // value: name
        AttachmentsAndUrl,
        FileReferenceBad, // <file N> without such a file; number: N
        UserIpSyntax,
        ImgcodeIncomplete, // captcha and address go together
        CharsetUnknown,
        CharsetCannot, // value: the first character that is not in it; number: its position
        TooManyParts,  // of a binary message; number: how many
        // warnings
        TextCut,
        KindPrefix,
        CommentInText,
        LoneSurrogate,
        SenderUnknown,
        GroupsMultiplyPrice,
        CountIsEstimate,
        ScheduleAmbiguous,
        HeaderlessFull, // 140 octets without a header: the leading 00 may cost one
        CallIsEstimate, // the length of speech is the gateway's to say
    };
    Severity severity = Severity::Error;
    Code code = Code::NoText;
    Field field = Field::Text;
    int number = 0; // meaning depends on code: a length, a limit, a position (UTF-16 units)
    QString value;  // offending piece, may be shown to the person
    ScheduleProblem schedule = ScheduleProblem::None;
    QString member = {}; // which input of a field that has several: "udh", "data", "href", "created", "ring"
    friend bool operator==(const Finding &, const Finding &) = default;
};

/** The one validator of window, command line and outbox. @p peopleCount and @p hasGroups come from the recipient
 * reader. */
[[nodiscard]] QList<Finding> check(const Draft &draft, int peopleCount, bool hasGroups, qint64 nowUtcMs);
[[nodiscard]] bool hasErrors(const QList<Finding> &findings);
/** Untranslated stable name, for the command line: "text_too_long". */
[[nodiscard]] QString toString(Finding::Code code);
/** English sentence with what, where and how to mend; the window translates by code instead. */
[[nodiscard]] QString explain(const Finding &finding);

} // namespace Visnyk
