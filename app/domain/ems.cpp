// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ems.h"

#include <QtGlobal>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace Visnyk {

namespace {

struct Bitmap
{
    qsizetype width;
    qsizetype height;
    qsizetype octets;
};
constexpr Bitmap smallPicture { 16, 16, 32 };
constexpr Bitmap largePicture { 32, 32, 128 };
constexpr qsizetype SmallAnimationOctets = 32;  // 4 frames of 8 x 8
constexpr qsizetype LargeAnimationOctets = 128; // 4 frames of 16 x 16
constexpr int MaxWidth = 0xFF * 8;              // the octet counts octets
constexpr int MaxHeight = 0xFF;
constexpr qsizetype MaxElement = 0xFF;

// 0-9 A-Z a-z and the signs that are the same in ASCII, Latin-1 and GSM. All others go out as UTF-16.
constexpr std::array<bool, 128> octetSafe = [] {
    std::array<bool, 128> safe {};
    for (const char c : { '\n', '\r', ' ', '!', '"', '#', '%', '&', '\'', '(', ')', '*', '+', ',', '-', '.', '/', ':',
             ';', '<', '=', '>', '?' })
        safe.at(static_cast<std::size_t>(c)) = true;
    for (std::size_t c = '0'; c <= '9'; ++c)
        safe.at(c) = true;
    for (std::size_t c = 'A'; c <= 'Z'; ++c)
        safe.at(c) = safe.at(c + 0x20) = true;
    return safe;
}();

TextStyle withBothColours(TextStyle style)
{
    if (style.fg && !style.bg)
        style.bg = EmsColour::White;
    if (style.bg && !style.fg)
        style.fg = EmsColour::Black;
    return style;
}

/** Appends, or lengthens the last run where it goes on with the same style. Normal and empty runs are left out. */
void appendRun(QList<TextRun> *runs, qsizetype start, qsizetype end, const TextStyle &style)
{
    if (start >= end || style.isNormal())
        return;
    if (!runs->isEmpty()) {
        const TextRun &last = runs->constLast();
        if (last.start + last.length == start && last.style == style) {
            runs->last().length += end - start;
            return;
        }
    }
    runs->append({ start, end - start, style });
}

/** Start and end within the text; nothing in a run that lies outside. */
std::pair<qsizetype, qsizetype> clipped(const TextRun &run, qsizetype textLength)
{
    const qsizetype start = std::clamp<qsizetype>(run.start, 0, textLength);
    const qsizetype length = std::max<qsizetype>(run.length, 0);
    const qsizetype end = length > textLength - run.start ? textLength : run.start + length;
    return { start, std::max(start, end) };
}

bool isAscending(const QList<TextRun> &runs, qsizetype textLength)
{
    qsizetype end = 0;
    return std::all_of(runs.cbegin(), runs.cend(), [&end, textLength](const TextRun &run) {
        const bool next = run.start >= end && run.length >= 0 && run.start <= textLength;
        end = clipped(run, textLength).second;
        return next;
    });
}

/** Walks over the places where a run begins or ends, and lets the latest of the runs there decide. */
QList<TextRun> overlaid(const QList<TextRun> &runs, qsizetype textLength)
{
    struct Border
    {
        qsizetype at;
        qsizetype run;
        bool opens;
    };
    std::vector<Border> borders;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto [start, end] = clipped(runs.at(i), textLength);
        if (start == end)
            continue;
        borders.push_back({ start, i, true });
        borders.push_back({ end, i, false });
    }
    std::sort(borders.begin(), borders.end(), [](const Border &a, const Border &b) { return a.at < b.at; });
    QList<TextRun> result;
    std::set<qsizetype> open;
    qsizetype from = 0;
    for (const Border &border : borders) {
        if (!open.empty())
            appendRun(&result, from, border.at, withBothColours(runs.at(*open.rbegin()).style));
        from = border.at;
        if (border.opens)
            open.insert(border.run);
        else
            open.erase(border.run);
    }
    return result;
}

bool isOneOf(EmsObject::Kind kind, EmsObject::Kind a, EmsObject::Kind b)
{
    return kind == a || kind == b;
}

bool hasGoodSize(const EmsObject &object)
{
    const qsizetype octets = object.data.size();
    switch (object.kind) {
    case EmsObject::Kind::Sound:
    case EmsObject::Kind::Animation: return octets == 0;
    case EmsObject::Kind::SmallPicture: return octets == smallPicture.octets;
    case EmsObject::Kind::LargePicture: return octets == largePicture.octets;
    case EmsObject::Kind::Melody: return octets > 0 && octets <= MaxMelody;
    case EmsObject::Kind::SmallAnimation: return octets == SmallAnimationOctets;
    case EmsObject::Kind::LargeAnimation: return octets == LargeAnimationOctets;
    case EmsObject::Kind::Picture: break;
    }
    const bool pixels = object.width > 0 && object.width % 8 == 0 && object.width <= MaxWidth && object.height > 0
        && object.height <= MaxHeight;
    return pixels && octets == qsizetype(object.width) / 8 * object.height && octets <= MaxElement - 3;
}

} // namespace

EmsObject EmsObject::sound(qsizetype position, int number)
{
    return { Kind::Sound, position, number, 0, 0, {} };
}

EmsObject EmsObject::animation(qsizetype position, int number)
{
    return { Kind::Animation, position, number, 0, 0, {} };
}

EmsObject EmsObject::picture(qsizetype position, int width, int height, QByteArray bitmap)
{
    if (width == smallPicture.width && height == smallPicture.height)
        return { Kind::SmallPicture, position, 0, 0, 0, std::move(bitmap) };
    if (width == largePicture.width && height == largePicture.height)
        return { Kind::LargePicture, position, 0, 0, 0, std::move(bitmap) };
    return { Kind::Picture, position, 0, width, height, std::move(bitmap) };
}

qsizetype firstOctetUnsafe(QStringView text)
{
    const char16_t *const begin = text.utf16();
    const char16_t *const end = begin + text.size();
    const char16_t *const found
        = std::find_if(begin, end, [](char16_t unit) { return unit >= octetSafe.size() || !octetSafe[unit]; });
    return found - begin;
}

bool isOctetSafe(QStringView text)
{
    return firstOctetUnsafe(text) == text.size();
}

QList<TextRun> normalisedRuns(const QList<TextRun> &runs, qsizetype textLength)
{
    if (!isAscending(runs, textLength))
        return overlaid(runs, textLength);
    QList<TextRun> result;
    result.reserve(runs.size());
    for (const TextRun &run : runs) {
        const auto [start, end] = clipped(run, textLength);
        appendRun(&result, start, end, withBothColours(run.style));
    }
    return result;
}

QList<EmsObject> sortedObjects(QList<EmsObject> objects)
{
    const auto before = [](const EmsObject &a, const EmsObject &b) { return a.position < b.position; };
    if (!std::is_sorted(objects.cbegin(), objects.cend(), before))
        std::stable_sort(objects.begin(), objects.end(), before);
    return objects;
}

qsizetype costOf(const EmsObject &object)
{
    constexpr qsizetype Head = 3; // identifier, length, position
    if (isOneOf(object.kind, EmsObject::Kind::Sound, EmsObject::Kind::Animation))
        return Head + 1;
    return Head + (object.kind == EmsObject::Kind::Picture ? 2 : 0) + object.data.size();
}

std::optional<EmsProblem> problemOf(const EmsObject &object, qsizetype textLength)
{
    if (object.position < 0 || object.position > textLength)
        return EmsProblem { EmsProblem::Kind::OutsideTheText, 0, object.position };
    const int numbers = object.kind == EmsObject::Kind::Sound ? EmsSounds : EmsAnimations;
    const bool numbered = isOneOf(object.kind, EmsObject::Kind::Sound, EmsObject::Kind::Animation);
    if (numbered && (object.number < 0 || object.number >= numbers))
        return EmsProblem { EmsProblem::Kind::BadNumber, 0, object.position };
    if (!hasGoodSize(object))
        return EmsProblem { EmsProblem::Kind::BadSize, 0, object.position };
    return std::nullopt;
}

} // namespace Visnyk
