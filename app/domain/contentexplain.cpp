// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Code = Finding::Code;

QString explainHex(const Finding &finding)
{
    if (finding.value.isEmpty())
        return u"%1: an octet has two digits, and the last one (at %2) stands alone."_s.arg(
            finding.member, QString::number(finding.number + 1));
    return u"%1: \"%2\" at %3 is not a hexadecimal digit; 0-9 and A-F are, and blanks are passed over."_s.arg(
        finding.member, finding.value, QString::number(finding.number + 1));
}

QString explainUserData(const Finding &finding)
{
    QString what = u"is not complete"_s;
    if (finding.value == u"header_beyond_data"_s)
        what = u"announces a header longer than what is there"_s;
    else if (finding.value == u"element_beyond_header"_s)
        what = u"announces an element that runs past the end of the header"_s;
    else if (finding.value == u"lone_octet"_s)
        what = u"is an identifier without a length"_s;
    return u"%1: octet %2 %3."_s.arg(finding.member, QString::number(finding.number), what);
}

QString explainPattern(const Finding &finding)
{
    if (finding.member == u"ring"_s)
        return u"The phone can ring 10 to 35 seconds, not %1."_s.arg(finding.number);
    if (finding.member == u"pause"_s)
        return u"The pause between attempts is 10 to 3600 seconds, not %1."_s.arg(finding.number);
    return u"There can be 1 to 9 attempts, not %1."_s.arg(finding.number);
}

/** The codec says what is wrong in its own words. */
QString explainPush(const Finding &finding)
{
    const QByteArray member = finding.member.toLatin1();
    for (int code = 0; code <= static_cast<int>(WapFinding::Code::ExpiresInPast); ++code) {
        WapFinding found;
        found.member = QLatin1StringView(member);
        found.code = static_cast<WapFinding::Code>(code);
        found.number = finding.number;
        if (finding.value == toString(found.code))
            return explain(found);
    }
    return u"The link cannot be sent like this: %1."_s.arg(finding.value);
}

QString explainBot(const Finding &finding)
{
    switch (finding.code) {
    case Code::BotMissing: return u"Name the bot (@..._bot) that the message comes from, or choose a code message."_s;
    case Code::BotSyntax:
        return u"\"%1\" is not a bot: Telegram bots are named @..._bot, WhatsApp bots have a number."_s.arg(
            finding.value);
    default: return u"Ask to confirm the number again after 10 to 999 days, not %1."_s.arg(finding.number);
    }
}

QString explainFile(const Finding &finding)
{
    switch (finding.code) {
    case Code::FileUrlSyntax:
        return u"\"%1\" is not a full address of a file: it begins with http:// or https://."_s.arg(finding.value);
    case Code::AttachmentEmpty: return u"The file \"%1\" is empty; attach another one."_s.arg(finding.value);
    case Code::AttachmentTooLarge:
        if (finding.member == u"count"_s)
            return u"There are more than %1 files; leave some out."_s.arg(finding.number);
        return u"The file \"%1\" is larger than %2 MiB; make it smaller."_s.arg(
            finding.value, QString::number(finding.number));
    case Code::AttachmentType:
        return u"The file \"%1\" is of a type this kind of message cannot carry."_s.arg(finding.value);
    case Code::AttachmentName:
        return u"The name of the file \"%1\" is too long or has quotes or slashes; rename it."_s.arg(finding.value);
    case Code::AttachmentsAndUrl:
        return u"Files are attached and the address of a file is given; one of the two will do."_s;
    default: return u"The text names file %1, which is not attached."_s.arg(finding.number);
    }
}

QString explainExpert(const Finding &finding)
{
    switch (finding.code) {
    case Code::UserIpSyntax: return u"userip: \"%1\" is not an IP address."_s.arg(finding.value);
    case Code::ImgcodeIncomplete: return u"imgcode works only together with userip."_s;
    case Code::CharsetUnknown:
        return u"charset: \"%1\" is unknown; the gateway has utf-8, windows-1251 and koi8-r."_s.arg(finding.value);
    default:
        return u"charset: \"%1\" (character %2) does not exist in it; use utf-8."_s.arg(
            finding.value, QString::number(finding.number + 1));
    }
}

} // namespace

QString explainContent(const Finding &finding)
{
    switch (finding.code) {
    case Code::NoContent: return u"There is nothing to send: write a text, a subject, or attach a file."_s;
    case Code::SubjectMissing: return u"An e-mail needs a subject: write one."_s;
    case Code::SenderMissing: return u"An e-mail needs the address it comes from: enter one."_s;
    case Code::SenderNotMailbox: return u"The sender \"%1\" is not an e-mail address."_s.arg(finding.value);
    case Code::FormattingImpossible:
        return u"The object at character %1 cannot be sent (%2): remove it or take a smaller one."_s.arg(
            QString::number(finding.number + 1), finding.value);
    case Code::HexSyntax: return explainHex(finding);
    case Code::UserDataMalformed: return explainUserData(finding);
    case Code::UserDataTooLong:
        return u"There are %1 octets and room for %2: shorten them, or split the message."_s.arg(
            QString::number(finding.number), finding.value);
    case Code::PidDcsIncomplete:
        return u"pid and dcs are given together or not at all; %1 is missing."_s.arg(finding.member);
    case Code::PidDcsOutOfRange:
        return u"%1 is %2; it must be 0 to 255."_s.arg(finding.member, QString::number(finding.number));
    case Code::PushProblem: return explainPush(finding);
    case Code::VoiceUnknown:
        return u"The %1 \"%2\" is unknown; voices are m, m2, m3, m4, w, w2, w3, w4, languages two letters such as uk."_s
            .arg(finding.member, finding.value);
    case Code::CallPatternOutOfRange: return explainPattern(finding);
    case Code::BotMissing:
    case Code::BotSyntax:
    case Code::ReconfirmOutOfRange: return explainBot(finding);
    case Code::FileUrlSyntax:
    case Code::AttachmentEmpty:
    case Code::AttachmentTooLarge:
    case Code::AttachmentType:
    case Code::AttachmentName:
    case Code::AttachmentsAndUrl:
    case Code::FileReferenceBad: return explainFile(finding);
    case Code::UserIpSyntax:
    case Code::ImgcodeIncomplete:
    case Code::CharsetUnknown:
    case Code::CharsetCannot: return explainExpert(finding);
    case Code::TooManyParts: return u"The message has more than 255 parts: shorten it."_s;
    case Code::HeaderlessFull:
        return u"140 octets without a header: whether the 00 in front costs one is not known, 139 are safe."_s;
    case Code::CallIsEstimate: return u"How long the voice speaks is an estimate; the gateway counts the seconds."_s;
    default: return {};
    }
}

} // namespace Visnyk
