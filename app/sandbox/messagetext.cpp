// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/messagetext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

// 3GPP TS 23.038 6.2.1, without the escape itself.
constexpr QStringView basicAlphabet
    = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
      u"¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView escapedAlphabet = u"\f^{}\\[~]|€"; // 6.2.1.1: two septets each

bool fitsGsm(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return basicAlphabet.contains(c) || escapedAlphabet.contains(c); });
}

/** Units of the character that begins at @p at, and how many UTF-16 units it takes there. */
struct Step
{
    int units = 1;
    qsizetype length = 1;
};

Step stepAt(const QString &text, qsizetype at, bool unicode)
{
    if (!unicode)
        return { escapedAlphabet.contains(text[at]) ? 2 : 1, 1 };
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? Step { 2, 2 } : Step { 1, 1 };
}

struct Walk
{
    int parts = 1;
    qsizetype end = 0; // where the text of the last allowed part ends
};

/** Fills parts of @p perPart units; stops before part @p maxParts + 1 begins (0 = never). */
Walk walk(const QString &text, bool unicode, int perPart, int maxParts)
{
    Walk out;
    int used = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const Step step = stepAt(text, at, unicode);
        if (used + step.units > perPart) {
            if (out.parts == maxParts)
                break;
            ++out.parts;
            used = 0;
        }
        used += step.units;
        at += step.length;
    }
    out.end = at;
    return out;
}

QString latin(const QString &text, int way)
{
    static const QHash<QChar, QString> plain { { u'а', u"a"_s }, { u'б', u"b"_s }, { u'в', u"v"_s }, { u'г', u"h"_s },
        { u'ґ', u"g"_s }, { u'д', u"d"_s }, { u'е', u"e"_s }, { u'є', u"ie"_s }, { u'ж', u"zh"_s }, { u'з', u"z"_s },
        { u'и', u"y"_s }, { u'і', u"i"_s }, { u'ї', u"i"_s }, { u'й', u"i"_s }, { u'к', u"k"_s }, { u'л', u"l"_s },
        { u'м', u"m"_s }, { u'н', u"n"_s }, { u'о', u"o"_s }, { u'п', u"p"_s }, { u'р', u"r"_s }, { u'с', u"s"_s },
        { u'т', u"t"_s }, { u'у', u"u"_s }, { u'ф', u"f"_s }, { u'х', u"kh"_s }, { u'ц', u"ts"_s }, { u'ч', u"ch"_s },
        { u'ш', u"sh"_s }, { u'щ', u"shch"_s }, { u'ь', u"'"_s }, { u'ю', u"iu"_s }, { u'я', u"ia"_s },
        { u'ё', u"e"_s }, { u'ы', u"y"_s }, { u'э', u"e"_s }, { u'ъ', u"'"_s } };
    static const QHash<QChar, QString> shapes { { u'б', u"6"_s }, { u'в', u"B"_s }, { u'г', u"r"_s }, { u'ґ', u"r"_s },
        { u'д', u"g"_s }, { u'ж', u"}|{"_s }, { u'з', u"3"_s }, { u'и', u"u"_s }, { u'й', u"u"_s }, { u'л', u"JI"_s },
        { u'м', u"m"_s }, { u'н', u"H"_s }, { u'п', u"n"_s }, { u'т', u"T"_s }, { u'у', u"y"_s }, { u'ц', u"u,"_s },
        { u'ч', u"4"_s }, { u'ш', u"w"_s }, { u'щ', u"w,"_s }, { u'ь', u"b"_s }, { u'ю', u"IO"_s }, { u'я', u"9I"_s },
        { u'х', u"x"_s }, { u'р', u"p"_s }, { u'с', u"c"_s } };
    QString out;
    out.reserve(text.size() * 2);
    for (const QChar c : text) {
        const QChar lower = c.toLower();
        const auto shape = way == 2 ? shapes.constFind(lower) : shapes.constEnd();
        if (shape != shapes.constEnd()) {
            out += shape.value();
            continue;
        }
        const auto found = plain.constFind(lower);
        if (found == plain.constEnd())
            out += c;
        else if (c == lower)
            out += found.value();
        else
            out += found.value().at(0).toUpper() + found.value().mid(1);
    }
    return out;
}

// A short link of the practice gateway: as long as real ones, and the same for the same address.
QString withShortLinks(QString text)
{
    static const QRegularExpression link(u"https?://[^\\s]+"_s);
    QRegularExpressionMatch match = link.match(text);
    while (match.hasMatch()) {
        const QString address = match.captured();
        quint32 sum = 5381;
        for (const QChar c : address)
            sum = sum * 33U + c.unicode();
        const QString shorter = "https://s.example/"_L1 + QString::number(sum % 46'656U, 36).rightJustified(3, u'0');
        text.replace(match.capturedStart(), match.capturedLength(), shorter);
        match = link.match(text, match.capturedStart() + shorter.size());
    }
    return text;
}

} // namespace

QString takeComment(QString &text)
{
    static const QRegularExpression mark(u"(^|\\n)~~~(\\n|$)"_s);
    const QRegularExpressionMatch match = mark.match(text);
    if (!match.hasMatch())
        return {};
    QString comment = text.mid(match.capturedEnd());
    text.truncate(match.capturedStart());
    return comment;
}

BilledText billedText(QString text, const TextOptions &options)
{
    BilledText out;
    out.comment = takeComment(text);
    if (options.shortenLinks)
        text = withShortLinks(text);
    if (options.translit != 0)
        text = latin(text, options.translit);
    out.unicode = !fitsGsm(text);
    const int alone = out.unicode ? 70 : 160;
    const int perPart = out.unicode ? 67 : 153;
    const Walk single = walk(text, out.unicode, alone, options.maxParts == 1 ? 1 : 0);
    if (single.parts == 1) {
        out.parts = 1;
        text.truncate(single.end);
    } else {
        const Walk several = walk(text, out.unicode, perPart, options.maxParts);
        out.parts = several.parts;
        text.truncate(several.end);
    }
    out.text = text;
    return out;
}

} // namespace Visnyk::Practice
