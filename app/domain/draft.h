// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
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

/** Which fields of @p options the person has set; Text and Groups are not options. */
[[nodiscard]] Fields usedFields(const MessageOptions &options);

/**
 * The `mes` that goes out: normalised text, and the comment after a line of three tildes. A text that brings such a
 * line itself keeps it, and the comment becomes a further line of that comment; check() points the line out.
 */
[[nodiscard]] QString wireText(const Draft &draft);

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
        // warnings
        TextCut,
        KindPrefix,
        CommentInText,
        LoneSurrogate,
        SenderUnknown,
        GroupsMultiplyPrice,
        CountIsEstimate,
        ScheduleAmbiguous,
    };
    Severity severity = Severity::Error;
    Code code = Code::NoText;
    Field field = Field::Text;
    int number = 0; // meaning depends on code: a length, a limit, a position (UTF-16 units)
    QString value;  // offending piece, may be shown to the person
    ScheduleProblem schedule = ScheduleProblem::None;
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
