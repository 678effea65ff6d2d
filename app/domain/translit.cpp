// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/segments.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

struct Letter
{
    char16_t cyrillic; // small letter
    const char *latin; // mode 1: by sound
    const char *shape; // mode 2: by look
};

// The gateway's tables are not published: these are ours, only for an estimate of the length. Sorted by letter.
constexpr std::array letters {
    Letter { u'\u0430', "a", "a" },
    Letter { u'\u0431', "b", "6" },
    Letter { u'\u0432', "v", "B" },
    Letter { u'\u0433', "g", "r" },
    Letter { u'\u0434', "d", "g" },
    Letter { u'\u0435', "e", "e" },
    Letter { u'\u0436', "zh", "}|{" },
    Letter { u'\u0437', "z", "3" },
    Letter { u'\u0438', "i", "u" },
    Letter { u'\u0439', "y", "u" },
    Letter { u'\u043a', "k", "k" },
    Letter { u'\u043b', "l", "/I" },
    Letter { u'\u043c', "m", "M" },
    Letter { u'\u043d', "n", "H" },
    Letter { u'\u043e', "o", "o" },
    Letter { u'\u043f', "p", "n" },
    Letter { u'\u0440', "r", "p" },
    Letter { u'\u0441', "s", "c" },
    Letter { u'\u0442', "t", "m" },
    Letter { u'\u0443', "u", "y" },
    Letter { u'\u0444', "f", "cp" },
    Letter { u'\u0445', "h", "x" },
    Letter { u'\u0446', "ts", "u," },
    Letter { u'\u0447', "ch", "4" },
    Letter { u'\u0448', "sh", "w" },
    Letter { u'\u0449', "sch", "w," },
    Letter { u'\u044a', "'", "'b" },
    Letter { u'\u044b', "y", "bI" },
    Letter { u'\u044c', "'", "b" },
    Letter { u'\u044d', "e", "3" },
    Letter { u'\u044e', "yu", "IO" },
    Letter { u'\u044f', "ya", "9I" },
    Letter { u'\u0451', "yo", "e" },
    Letter { u'\u0452', "dj", "h" },
    Letter { u'\u0453', "gj", "r" },
    Letter { u'\u0454', "ye", "e" },
    Letter { u'\u0455', "dz", "s" },
    Letter { u'\u0456', "i", "i" },
    Letter { u'\u0457', "yi", "i" },
    Letter { u'\u0458', "j", "j" },
    Letter { u'\u0459', "lj", "/Ib" },
    Letter { u'\u045a', "nj", "Hb" },
    Letter { u'\u045b', "c", "h" },
    Letter { u'\u045c', "kj", "k" },
    Letter { u'\u045e', "u", "y" },
    Letter { u'\u045f', "dz", "u," },
    Letter { u'\u0491', "g", "r" },
    Letter { u'\u0493', "g", "r" },
    Letter { u'\u049b', "q", "k" },
    Letter { u'\u04a3', "n", "H" },
    Letter { u'\u04af', "u", "y" },
    Letter { u'\u04b1', "u", "y" },
    Letter { u'\u04bb', "h", "h" },
    Letter { u'\u04d9', "a", "e" },
    Letter { u'\u04e9', "o", "o" },
};
static_assert(std::is_sorted(
    letters.begin(), letters.end(), [](const Letter &a, const Letter &b) { return a.cyrillic < b.cyrillic; }));

const Letter *findLetter(QChar c)
{
    const char16_t unit = c.toLower().unicode();
    const auto *found = std::lower_bound(letters.cbegin(), letters.cend(), unit,
        [](const Letter &letter, char16_t wanted) { return letter.cyrillic < wanted; });
    return found != letters.cend() && found->cyrillic == unit ? found : nullptr;
}

/** "Shchuka" for one capital at the beginning of a word, "SHCHUKA" among capitals. */
QString inCaseOf(QStringView text, qsizetype at, const QString &latin)
{
    if (!text[at].isUpper())
        return latin;
    const bool amongCapitals = (at + 1 < text.size() && text[at + 1].isUpper())
        || (at > 0 && text[at - 1].isUpper() && (at + 1 == text.size() || !text[at + 1].isLower()));
    if (amongCapitals)
        return latin.toUpper();
    return latin.first(1).toUpper() % latin.sliced(1);
}

} // namespace

QString transliterate(QStringView text, int mode)
{
    if (mode == 0)
        return text.toString();
    QString result;
    result.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Letter *letter = findLetter(text[i]);
        if (!letter)
            result.append(text[i]);
        else if (mode == 2)
            result.append(QLatin1StringView(letter->shape));
        else
            result.append(inCaseOf(text, i, QString::fromLatin1(letter->latin)));
    }
    return result;
}

} // namespace Visnyk
