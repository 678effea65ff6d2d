// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft.h"

#include "domain/findings.h"
#include "domain/segments.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Code = Finding::Code;
using Severity = Finding::Severity;

constexpr int MaxSenderLetters = 11;
constexpr int MaxSenderDigits = 15;
constexpr int MaxValidMinutes = 1440;
constexpr int MaxPeriodTenths = 7200;
constexpr int MaxFreqMinutes = 1440;
constexpr int MaxPartsAtAll = 255; // the part number is one octet, TS 23.040 9.2.3.24.1
constexpr int MaxOwnIdLength = 40;
constexpr qint64 MaxOwnIdNumber = 2'147'483'647;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

void checkRecipients(const Draft &draft, int peopleCount, bool hasGroups, Findings *found)
{
    if (peopleCount <= 0 && !hasGroups)
        found->error(Code::NoRecipients, Field::Groups);
    if (!hasGroups)
        return;
    if (info(draft.kind).fields.testFlag(Field::Groups))
        found->warning(Code::GroupsMultiplyPrice, Field::Groups);
    else
        found->error(Code::GroupsNotAllowed, Field::Groups);
}

/**
 * A text that begins with a word of this shape leaves as another kind of message. The gateway's list is known to be
 * __CALL__, __VIBER__, __SOC__, __PING__ and __HLR__; others of the same shape may exist, so they are pointed out.
 */
void checkPrefix(QStringView text, Findings *found)
{
    static const QRegularExpression shape(u"\\A\\s*(__([A-Z]+)__)"_s, QRegularExpression::CaseInsensitiveOption);
    static constexpr std::array known { "CALL"_L1, "VIBER"_L1, "SOC"_L1, "PING"_L1, "HLR"_L1 };
    const QRegularExpressionMatch match = shape.match(text.toString());
    if (!match.hasMatch())
        return;
    const QStringView word = match.capturedView(2);
    const bool certain = std::any_of(known.cbegin(), known.cend(),
        [word](QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; });
    const int at = static_cast<int>(match.capturedStart(1));
    if (certain)
        found->error(Code::KindPrefix, Field::Text, at, match.captured(1));
    else
        found->warning(Code::KindPrefix, Field::Text, at, match.captured(1));
}

/** Position of a line of three tildes; also of one at either end, where the gateway's reading is not published. */
qsizetype tildeLine(QStringView text)
{
    qsizetype at = 0;
    const QList<QStringView> lines = text.split(u'\n');
    for (const QStringView line : lines) {
        if (line == u"~~~")
            return at;
        at += line.size() + 1;
    }
    return -1;
}

qsizetype loneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            return i;
    }
    return -1;
}

void checkText(const Draft &draft, Findings *found)
{
    const KindInfo &kind = info(draft.kind);
    if (!kind.fields.testFlag(Field::Text) || draft.options.voice.code)
        return;
    if (const qsizetype lone = loneSurrogate(draft.text); lone >= 0)
        found->warning(Code::LoneSurrogate, Field::Text, static_cast<int>(lone));
    if (kind.fields.testAnyFlags(Field::Formatting | Field::Push))
        return; // octets: their encoders know the limits, and nothing in them is read as a command
    const QString normal = normaliseText(draft.text);
    const QStringView sent = withoutComment(normal);
    if (kind.textRequired && sent.trimmed().isEmpty())
        found->error(Code::NoText, Field::Text);
    if (sent.size() > MaxTextLength)
        found->error(Code::TextTooLong, Field::Text, static_cast<int>(sent.size()));
    else if (const qsizetype whole = wireText(draft).size(); whole > MaxTextLength)
        found->warning(Code::TextTooLong, Field::Comment, static_cast<int>(whole)); // counted or not: not published
    checkPrefix(sent, found);
    // As the whole text of a call this word is a command: the gateway makes a code up and says that.
    if (draft.kind == MessageKind::Call && sent.trimmed().compare("code"_L1, Qt::CaseInsensitive) == 0)
        found->error(Code::KindPrefix, Field::Text, 0, sent.trimmed().toString());
    if (const qsizetype line = tildeLine(normal); line >= 0)
        found->warning(Code::CommentInText, Field::Text, static_cast<int>(line));
}

void checkCount(const Draft &draft, Findings *found)
{
    const MessageOptions &options = draft.options;
    if (info(draft.kind).unit != Unit::Part || !info(draft.kind).textRequired)
        return; // octets are counted by their encoders
    const bool maxPartsValid = options.maxParts >= 0 && options.maxParts <= MaxPartsAtAll;
    if (!maxPartsValid)
        found->error(Code::MaxPartsOutOfRange, Field::MaxParts, options.maxParts);
    const CountOptions all { 0, static_cast<int>(options.translit) };
    QString whole;
    const SegmentCount uncut = countMessage(wireText(draft), all, &whole);
    if (maxPartsValid && options.maxParts > 0) {
        const qsizetype kept = cutToParts(whole, options.maxParts).size();
        if (kept < whole.size())
            found->warning(Code::TextCut, Field::MaxParts, static_cast<int>(kept), whole.sliced(kept));
    }
    if (uncut.estimate)
        found->warning(Code::CountIsEstimate, Field::Translit);
    else if (options.shortLinks && whole.contains(u"://"_s))
        found->warning(Code::CountIsEstimate, Field::ShortLinks);
}

/**
 * The gateway's page: 11 characters or 15 digits; Latin letters, digits, space, some symbols. Which symbols is not
 * said. Left out are those outside the GSM default alphabet's common range with ASCII and those that separate values.
 */
void checkSender(const QString &sender, Findings *found)
{
    if (sender.isEmpty())
        return;
    const QStringView number = sender.startsWith(u'+') ? QStringView(sender).sliced(1) : QStringView(sender);
    if (!number.isEmpty() && std::all_of(number.cbegin(), number.cend(), isDigit)) {
        if (number.size() > MaxSenderDigits)
            found->error(Code::SenderDigitsTooLong, Field::Sender, static_cast<int>(number.size()), sender);
        return;
    }
    const QStringView symbols = u" .-_&!'+#%()*/=?";
    const auto *bad = std::find_if_not(sender.cbegin(), sender.cend(),
        [symbols](QChar c) { return isDigit(c) || isLatinLetter(c) || symbols.contains(c); });
    if (bad != sender.cend())
        found->error(Code::SenderBadCharacter, Field::Sender, static_cast<int>(bad - sender.cbegin()), QString(*bad));
    else if (QStringView(sender).trimmed().isEmpty())
        found->error(Code::SenderBadCharacter, Field::Sender, 0, u" "_s);
    if (sender.size() > MaxSenderLetters)
        found->error(Code::SenderTooLong, Field::Sender, static_cast<int>(sender.size()), sender);
}

void checkOwnId(const QString &id, Findings *found)
{
    if (id.isEmpty())
        return;
    if (id.size() > MaxOwnIdLength) {
        found->error(Code::OwnIdTooLong, Field::OwnId, static_cast<int>(id.size()), id);
        return;
    }
    const auto allowed = [](QChar c) { return isDigit(c) || isLatinLetter(c) || u"._-"_s.contains(c); };
    const auto *bad = std::find_if_not(id.cbegin(), id.cend(), allowed);
    if (bad != id.cend()) {
        found->error(Code::OwnIdSyntax, Field::OwnId, static_cast<int>(bad - id.cbegin()), QString(*bad));
        return;
    }
    if (!std::all_of(id.cbegin(), id.cend(), isDigit))
        return;
    // A leading zero is refused as well: the gateway would answer with another spelling of the same number.
    bool fits = false;
    const qint64 number = id.toLongLong(&fits);
    if (!fits || number < 1 || number > MaxOwnIdNumber || id.startsWith(u'0'))
        found->error(Code::OwnIdNumberRange, Field::OwnId, 0, id);
}

void checkRanges(const MessageOptions &options, Findings *found)
{
    if (options.validMinutes != 0 && (options.validMinutes < 1 || options.validMinutes > MaxValidMinutes))
        found->error(Code::ValidityOutOfRange, Field::Validity, options.validMinutes);
    if (!options.spread)
        return;
    const Spread &spread = *options.spread;
    if (spread.periodTenths < 1 || spread.periodTenths > MaxPeriodTenths)
        found->error(Code::PeriodOutOfRange, Field::Spread, spread.periodTenths);
    if (spread.freqMinutes < 0 || spread.freqMinutes > MaxFreqMinutes)
        found->error(Code::FreqOutOfRange, Field::Spread, spread.freqMinutes);
}

void checkSchedule(const Schedule &schedule, qint64 nowUtcMs, Findings *found)
{
    const ResolvedSchedule resolved = resolve(schedule, nowUtcMs);
    if (resolved.problem == ScheduleProblem::Ambiguous)
        found->schedule(Severity::Warning, Code::ScheduleAmbiguous, resolved.problem);
    else if (resolved.problem != ScheduleProblem::None)
        found->schedule(Severity::Error, Code::ScheduleBad, resolved.problem);
}

void checkFields(const Draft &draft, Findings *found)
{
    const Fields foreign = usedFields(draft.options) & ~info(draft.kind).fields;
    for (quint32 bit = 1; bit <= static_cast<quint32>(LastField); bit <<= 1U) {
        const auto field = static_cast<Field>(bit);
        if (foreign.testFlag(field))
            found->error(Code::FieldNotForKind, field);
    }
}

} // namespace

Fields usedFields(const MessageOptions &options)
{
    const MessageOptions unset;
    Fields used;
    used.setFlag(Field::Sender, options.sender != unset.sender);
    used.setFlag(Field::Schedule, options.schedule.mode != Schedule::Mode::Now);
    used.setFlag(Field::Validity, options.validMinutes != unset.validMinutes);
    used.setFlag(Field::Spread, options.spread.has_value());
    used.setFlag(Field::Translit, options.translit != unset.translit);
    used.setFlag(Field::ShortLinks, options.shortLinks);
    used.setFlag(Field::MaxParts, options.maxParts != unset.maxParts);
    used.setFlag(Field::OwnId, !options.ownId.isEmpty());
    used.setFlag(Field::Comment, !options.comment.isEmpty());
    used.setFlag(Field::Subject, !options.subject.isEmpty());
    used.setFlag(Field::Attachments, !options.attachments.isEmpty());
    used.setFlag(Field::FileUrl, !options.fileUrl.isEmpty());
    used.setFlag(Field::Formatting, options.binary != unset.binary);
    used.setFlag(Field::Push, options.push != unset.push);
    used.setFlag(Field::Voice, options.voice != unset.voice);
    used.setFlag(Field::Bot, options.bot != unset.bot);
    used.setFlag(Field::Expert, options.expert != unset.expert);
    return used;
}

Draft trimmedToKind(const Draft &draft)
{
    const MessageOptions unset;
    const Fields has = info(draft.kind).fields;
    Draft trimmed = draft;
    MessageOptions &options = trimmed.options;
    const auto keep = [has](Field field, auto &value, const auto &otherwise) {
        if (!has.testFlag(field))
            value = otherwise;
    };
    keep(Field::Text, trimmed.text, QString());
    keep(Field::Sender, options.sender, unset.sender);
    keep(Field::Schedule, options.schedule, unset.schedule);
    keep(Field::Validity, options.validMinutes, unset.validMinutes);
    keep(Field::Spread, options.spread, unset.spread);
    keep(Field::Translit, options.translit, unset.translit);
    keep(Field::ShortLinks, options.shortLinks, unset.shortLinks);
    keep(Field::MaxParts, options.maxParts, unset.maxParts);
    keep(Field::OwnId, options.ownId, unset.ownId);
    keep(Field::Comment, options.comment, unset.comment);
    keep(Field::Subject, options.subject, unset.subject);
    keep(Field::Attachments, options.attachments, unset.attachments);
    keep(Field::FileUrl, options.fileUrl, unset.fileUrl);
    keep(Field::Formatting, options.binary, unset.binary);
    keep(Field::Push, options.push, unset.push);
    keep(Field::Voice, options.voice, unset.voice);
    keep(Field::Bot, options.bot, unset.bot);
    keep(Field::Expert, options.expert, unset.expert);
    return trimmed;
}

QString wireText(const Draft &draft)
{
    QString text = normaliseText(draft.text);
    if (draft.options.comment.isEmpty())
        return text;
    // One separator is enough: a text that brings a comment of its own gets ours as one more line of it.
    const QString separator = commentStart(text) < 0 ? u"\n~~~\n"_s : u"\n"_s;
    return text % separator % normaliseText(draft.options.comment);
}

QString arrivingText(const Draft &draft)
{
    return arrivingText(wireText(draft), draft.options.maxParts, int(draft.options.translit));
}

QList<Finding> check(const Draft &draft, int peopleCount, bool hasGroups, qint64 nowUtcMs)
{
    Findings found;
    checkRecipients(draft, peopleCount, hasGroups, &found);
    checkText(draft, &found);
    checkCount(draft, &found);
    if (draft.kind != MessageKind::Mail) // an e-mail's sender is an address
        checkSender(draft.options.sender, &found);
    checkSchedule(draft.options.schedule, nowUtcMs, &found);
    checkRanges(draft.options, &found);
    checkOwnId(draft.options.ownId, &found);
    checkFields(draft, &found);
    checkContent(draft, nowUtcMs, &found);
    return found.list();
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(
        findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace Visnyk
