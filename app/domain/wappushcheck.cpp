// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/segments.h"
#include "domain/wappush.h"
#include "domain/wappushdate.h"
#include "domain/wbxml.h"

#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Mode = WapPush::Mode;
using Code = WapFinding::Code;
using Severity = WapFinding::Severity;

constexpr auto href = "href"_L1;
constexpr auto title = "title"_L1;
constexpr auto actionMember = "action"_L1;
constexpr auto created = "created"_L1;
constexpr auto expires = "expires"_L1;
constexpr auto id = "si_id"_L1;

constexpr QStringView UnusualAscii = u"\"<>\\^`{|}";

bool isHalfCharacter(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/** What is no character of XML 1.0 (2.2 Char), which both documents are. */
bool isForbidden(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (unit >= u' ')
        return unit >= 0xD800 && (unit > 0xFFFD || isHalfCharacter(text, at));
    return unit != u'\t' && unit != u'\n' && unit != u'\r';
}

bool isBlankOrControl(char16_t unit)
{
    constexpr char16_t Delete = 0x7F;
    if (unit < Delete)
        return unit <= u' ';
    return unit == Delete || QChar::isSpace(unit) || QChar::category(unit) == QChar::Other_Control;
}

bool isUnusual(char16_t unit)
{
    return unit > 0x7E || UnusualAscii.contains(unit);
}

qsizetype firstForbidden(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isForbidden(text, at))
            return at;
    }
    return -1;
}

struct LinkFaults
{
    qsizetype character = -1;
    qsizetype unusual = -1;
};

LinkFaults faultsOf(QStringView link)
{
    LinkFaults faults;
    for (qsizetype at = 0; at < link.size(); ++at) {
        const char16_t unit = link[at].unicode();
        // Letters, digits and most signs need only this one comparison.
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'-' && unit <= u';'))
            continue;
        if (isBlankOrControl(unit) || isForbidden(link, at)) {
            faults.character = at;
            return faults;
        }
        if (faults.unusual < 0 && isUnusual(unit))
            faults.unusual = at;
    }
    return faults;
}

/** RFC 3986 3.1, and the two slashes that every link worth pushing has. */
bool hasScheme(QStringView link)
{
    const qsizetype colon = link.indexOf(u':');
    if (colon < 1)
        return false;
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isOther = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.'; };
    const QStringView scheme = link.first(colon);
    return isLetter(scheme.front()) && std::all_of(scheme.begin(), scheme.end(), [isLetter, isOther](QChar c) {
        return isLetter(c) || isOther(c);
    });
}

class WapFindings
{
public:
    void error(Code code, QLatin1StringView member, qsizetype number = 0)
    {
        m_list.append({ Severity::Error, code, member, static_cast<int>(number) });
    }
    void warning(Code code, QLatin1StringView member, qsizetype number = 0)
    {
        m_list.append({ Severity::Warning, code, member, static_cast<int>(number) });
    }
    [[nodiscard]] const QList<WapFinding> &list() const { return m_list; }

private:
    QList<WapFinding> m_list;
};

void checkLink(const WapPush &push, WapFindings *found)
{
    if (push.href.isEmpty()) {
        if (push.action != WapPush::Action::Delete || push.mode != Mode::ServiceIndication)
            found->error(Code::LinkMissing, href);
        return;
    }
    const LinkFaults faults = faultsOf(push.href);
    if (faults.character >= 0)
        found->error(Code::LinkCharacter, href, faults.character);
    else if (faults.unusual >= 0)
        found->warning(Code::LinkUnusual, href, faults.unusual);
    if (!hasScheme(push.href))
        found->warning(Code::LinkNoScheme, href);
}

void checkTitle(const WapPush &push, WapFindings *found)
{
    if (push.mode == Mode::ServiceLoading) {
        if (!push.title.isEmpty())
            found->warning(Code::TitleUnused, title);
        return;
    }
    if (push.mode == Mode::Text && QStringView(push.title).trimmed().isEmpty())
        found->error(Code::TitleMissing, title);
    if (const qsizetype at = firstForbidden(push.title); at >= 0)
        found->error(Code::TitleCharacter, title, at);
}

void checkDate(const std::optional<qint64> &utcMs, QLatin1StringView member, WapFindings *found)
{
    if (utcMs && !isPackable(*utcMs))
        found->error(Code::DateRange, member);
}

void checkExtras(const WapPush &push, WapFindings *found)
{
    if (push.mode == Mode::Text && push.action != WapPush::Action::Default)
        found->warning(Code::ExtrasUnused, actionMember);
    if (push.createdUtcMs)
        found->warning(Code::ExtrasUnused, created);
    if (push.expiresUtcMs)
        found->warning(Code::ExtrasUnused, expires);
    if (!push.siId.isEmpty())
        found->warning(Code::ExtrasUnused, id);
}

void checkIndication(const WapPush &push, std::optional<qint64> nowUtcMs, WapFindings *found)
{
    if (const qsizetype at = firstForbidden(push.siId); at >= 0)
        found->error(Code::IdCharacter, id, at);
    if (push.action == WapPush::Action::Delete && push.siId.isEmpty())
        found->error(Code::IdMissing, id);
    checkDate(push.createdUtcMs, created, found);
    checkDate(push.expiresUtcMs, expires, found);
    if (push.createdUtcMs && push.expiresUtcMs && *push.expiresUtcMs < *push.createdUtcMs)
        found->error(Code::ExpiresBeforeCreated, expires);
    else if (push.expiresUtcMs && nowUtcMs && *push.expiresUtcMs <= *nowUtcMs)
        found->warning(Code::ExpiresInPast, expires);
}

void checkSize(const WapPush &push, WapFindings *found)
{
    const auto longer = push.title.size() > push.href.size() && push.mode != Mode::ServiceLoading ? title : href;
    if (push.mode == Mode::Text) {
        const qsizetype size = push.href.size() + 1 + push.title.size();
        if (size > MaxTextLength)
            found->error(Code::TooLong, longer, size);
        return;
    }
    constexpr qsizetype SurelyFits = WapMaxParts * (WapPiece - 1);
    if (wapDocumentBound(push) <= SurelyFits)
        return;
    if (const qsizetype parts = wapPushParts(push); parts > WapMaxParts)
        found->error(Code::TooManyParts, longer, parts);
}

struct CodeWords
{
    Code code;
    QLatin1StringView name;
    const char16_t *sentence; // %1: the finding's number
};
constexpr std::array codeWords {
    CodeWords { Code::LinkMissing, "link_missing"_L1, u"there is no link" },
    CodeWords { Code::LinkCharacter, "link_character"_L1,
        u"the character at %1 cannot be in a link; write it percent-encoded (a blank is %20)" },
    CodeWords { Code::TitleMissing, "title_missing"_L1, u"the text form needs a title" },
    CodeWords { Code::TitleCharacter, "title_character"_L1, u"the character at %1 cannot be sent; remove it" },
    CodeWords { Code::IdCharacter, "id_character"_L1, u"the character at %1 cannot be sent; remove it" },
    CodeWords { Code::IdMissing, "id_missing"_L1, u"delete needs the si-id of the indication that is to go" },
    CodeWords { Code::ActionOfOtherMode, "action_of_other_mode"_L1,
        u"a Service Indication takes signal-none, signal-low, signal-medium, signal-high or delete; a Service Loading "
        u"execute-low, execute-high or cache" },
    CodeWords { Code::DateRange, "date_range"_L1, u"the date has to be of the years 1 to 9999" },
    CodeWords { Code::ExpiresBeforeCreated, "expires_before_created"_L1, u"it expires before it is created" },
    CodeWords { Code::TooManyParts, "too_many_parts"_L1, u"%1 parts are needed, 255 are possible; shorten it" },
    CodeWords {
        Code::TooLong, "too_long"_L1, u"link and title have %1 characters together, 1000 are possible; shorten it" },
    CodeWords { Code::LinkUnusual, "link_unusual"_L1,
        u"not every phone understands the character at %1 in a link; better write it percent-encoded" },
    CodeWords { Code::LinkNoScheme, "link_no_scheme"_L1, u"the link does not begin with http:// or https://" },
    CodeWords { Code::TitleUnused, "title_unused"_L1, u"a Service Loading has no title; it is not sent" },
    CodeWords { Code::ExtrasUnused, "extras_unused"_L1, u"it is not part of this kind of push and is not sent" },
    CodeWords { Code::ExpiresInPast, "expires_in_past"_L1, u"it has expired already; phones will not show it" },
};

const CodeWords &wordsOf(Code code)
{
    return *std::find_if(
        codeWords.cbegin(), codeWords.cend() - 1, [code](const CodeWords &words) { return words.code == code; });
}

/** Punycode for a host with foreign letters: a percent-encoded one is found by nobody. */
QString asciiHost(const QString &link)
{
    const qsizetype slashes = link.indexOf("://"_L1);
    if (slashes < 0)
        return link;
    qsizetype from = slashes + 3;
    qsizetype to = from;
    while (to < link.size() && !u"/?#"_s.contains(link[to]))
        ++to;
    if (const qsizetype user = QStringView(link).first(to).lastIndexOf(u'@'); user >= from)
        from = user + 1;
    if (const qsizetype port = QStringView(link).first(to).lastIndexOf(u':'); port >= from)
        to = port;
    const QString host = QString::fromLatin1(QUrl::toAce(link.sliced(from, to - from)));
    return host.isEmpty() ? link : QString(link.first(from) % host % link.sliced(to));
}

} // namespace

QList<WapFinding> checkWapPush(const WapPush &push, std::optional<qint64> nowUtcMs)
{
    WapFindings found;
    checkLink(push, &found);
    checkTitle(push, &found);
    if (push.mode == Mode::ServiceIndication)
        checkIndication(push, nowUtcMs, &found);
    else
        checkExtras(push, &found);
    if (push.mode != Mode::Text && !isActionOf(push.mode, push.action))
        found.error(Code::ActionOfOtherMode, actionMember);
    checkSize(push, &found);
    return found.list();
}

QLatin1StringView toString(WapFinding::Code code)
{
    return wordsOf(code).name;
}

QString explain(const WapFinding &finding)
{
    const QString sentence = QString::fromUtf16(wordsOf(finding.code).sentence);
    return finding.member % ": "_L1 % (sentence.contains("%1"_L1) ? sentence.arg(finding.number) : sentence);
}

QString percentEncodedLink(QStringView link)
{
    const QString ascii = asciiHost(link.toString());
    QString encoded;
    encoded.reserve(ascii.size());
    const QByteArray octets = ascii.toUtf8();
    for (const char octet : octets) {
        const auto value = static_cast<quint8>(octet);
        if (isBlankOrControl(value) || isUnusual(value))
            encoded += u'%' % QString::number(value, 16).rightJustified(2, u'0').toUpper();
        else
            encoded += QLatin1Char(octet);
    }
    return encoded;
}

} // namespace Visnyk
