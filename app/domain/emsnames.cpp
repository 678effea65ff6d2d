// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ems.h"

#include <QtGlobal>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

// The names of colours are those Wireshark shows, in the order of TS 23.040 9.2.3.24.10.1.1.
constexpr std::array<EmsName, 16> colours { {
    { "Black"_L1, QT_TRANSLATE_NOOP("Ems", "Black") },
    { "Dark Grey"_L1, QT_TRANSLATE_NOOP("Ems", "Dark grey") },
    { "Dark Red"_L1, QT_TRANSLATE_NOOP("Ems", "Dark red") },
    { "Dark Yellow"_L1, QT_TRANSLATE_NOOP("Ems", "Dark yellow") },
    { "Dark Green"_L1, QT_TRANSLATE_NOOP("Ems", "Dark green") },
    { "Dark Cyan"_L1, QT_TRANSLATE_NOOP("Ems", "Dark cyan") },
    { "Dark Blue"_L1, QT_TRANSLATE_NOOP("Ems", "Dark blue") },
    { "Dark Magenta"_L1, QT_TRANSLATE_NOOP("Ems", "Dark magenta") },
    { "Grey"_L1, QT_TRANSLATE_NOOP("Ems", "Grey") },
    { "White"_L1, QT_TRANSLATE_NOOP("Ems", "White") },
    { "Bright Red"_L1, QT_TRANSLATE_NOOP("Ems", "Bright red") },
    { "Bright Yellow"_L1, QT_TRANSLATE_NOOP("Ems", "Bright yellow") },
    { "Bright Green"_L1, QT_TRANSLATE_NOOP("Ems", "Bright green") },
    { "Bright Cyan"_L1, QT_TRANSLATE_NOOP("Ems", "Bright cyan") },
    { "Bright Blue"_L1, QT_TRANSLATE_NOOP("Ems", "Bright blue") },
    { "Bright Magenta"_L1, QT_TRANSLATE_NOOP("Ems", "Bright magenta") },
} };

constexpr std::array<quint32, 16> screenColours { 0x000000, 0x555555, 0x800000, 0x808000, 0x008000, 0x008080, 0x000080,
    0x800080, 0xAAAAAA, 0xFFFFFF, 0xFF0000, 0xFFFF00, 0x00FF00, 0x00FFFF, 0x0000FF, 0xFF00FF };

constexpr std::array<EmsName, 4> aligns { {
    { "left"_L1, QT_TRANSLATE_NOOP("Ems", "Left") },
    { "center"_L1, QT_TRANSLATE_NOOP("Ems", "Centred") },
    { "right"_L1, QT_TRANSLATE_NOOP("Ems", "Right") },
    { "language"_L1, QT_TRANSLATE_NOOP("Ems", "As the language is written") },
} };

constexpr std::array<EmsName, 4> sizes { {
    { "normal"_L1, QT_TRANSLATE_NOOP("Ems", "Normal") },
    { "large"_L1, QT_TRANSLATE_NOOP("Ems", "Large") },
    { "small"_L1, QT_TRANSLATE_NOOP("Ems", "Small") },
    { "reserved"_L1, QT_TRANSLATE_NOOP("Ems", "Reserved size") },
} };

constexpr std::array<EmsName, 8> kinds { {
    { "sound"_L1, QT_TRANSLATE_NOOP("Ems", "Sound") },
    { "animation"_L1, QT_TRANSLATE_NOOP("Ems", "Animation") },
    { "small_picture"_L1, QT_TRANSLATE_NOOP("Ems", "Small picture") },
    { "large_picture"_L1, QT_TRANSLATE_NOOP("Ems", "Large picture") },
    { "picture"_L1, QT_TRANSLATE_NOOP("Ems", "Picture") },
    { "melody"_L1, QT_TRANSLATE_NOOP("Ems", "Melody") },
    { "small_animation"_L1, QT_TRANSLATE_NOOP("Ems", "Small animation of your own") },
    { "large_animation"_L1, QT_TRANSLATE_NOOP("Ems", "Large animation of your own") },
} };

} // namespace

// TS 23.040 9.2.3.24.10.1.2
const std::array<EmsName, EmsSounds> emsSounds { {
    { "chimes_high"_L1, QT_TRANSLATE_NOOP("Ems", "Chimes, high") },
    { "chimes_low"_L1, QT_TRANSLATE_NOOP("Ems", "Chimes, low") },
    { "ding"_L1, QT_TRANSLATE_NOOP("Ems", "Ding") },
    { "tada"_L1, QT_TRANSLATE_NOOP("Ems", "Tada") },
    { "notify"_L1, QT_TRANSLATE_NOOP("Ems", "Notice") },
    { "drum"_L1, QT_TRANSLATE_NOOP("Ems", "Drum") },
    { "claps"_L1, QT_TRANSLATE_NOOP("Ems", "Clapping") },
    { "fanfare"_L1, QT_TRANSLATE_NOOP("Ems", "Fanfare") },
    { "chord_high"_L1, QT_TRANSLATE_NOOP("Ems", "Chord, high") },
    { "chord_low"_L1, QT_TRANSLATE_NOOP("Ems", "Chord, low") },
} };

// TS 23.040 9.2.3.24.10.1.4; the ones from 6 on came with release 5, so older phones do not know them.
const std::array<EmsName, EmsAnimations> emsAnimations { {
    { "ironic"_L1, QT_TRANSLATE_NOOP("Ems", "Ironic, flirting") },
    { "glad"_L1, QT_TRANSLATE_NOOP("Ems", "Glad") },
    { "sceptic"_L1, QT_TRANSLATE_NOOP("Ems", "Sceptical") },
    { "sad"_L1, QT_TRANSLATE_NOOP("Ems", "Sad") },
    { "wow"_L1, QT_TRANSLATE_NOOP("Ems", "Wow") },
    { "crying"_L1, QT_TRANSLATE_NOOP("Ems", "Crying") },
    { "winking"_L1, QT_TRANSLATE_NOOP("Ems", "Winking") },
    { "laughing"_L1, QT_TRANSLATE_NOOP("Ems", "Laughing") },
    { "indifferent"_L1, QT_TRANSLATE_NOOP("Ems", "Indifferent") },
    { "in_love"_L1, QT_TRANSLATE_NOOP("Ems", "In love") },
    { "confused"_L1, QT_TRANSLATE_NOOP("Ems", "Confused") },
    { "tongue_out"_L1, QT_TRANSLATE_NOOP("Ems", "Tongue out") },
    { "angry"_L1, QT_TRANSLATE_NOOP("Ems", "Angry") },
    { "glasses"_L1, QT_TRANSLATE_NOOP("Ems", "Wearing glasses") },
    { "devil"_L1, QT_TRANSLATE_NOOP("Ems", "Devil") },
} };

const EmsName &nameOf(EmsColour colour)
{
    return colours.at(static_cast<std::size_t>(colour));
}

const EmsName &nameOf(EmsAlign align)
{
    return aligns.at(static_cast<std::size_t>(align));
}

const EmsName &nameOf(EmsSize size)
{
    return sizes.at(static_cast<std::size_t>(size));
}

const EmsName &nameOf(EmsObject::Kind kind)
{
    return kinds.at(static_cast<std::size_t>(kind));
}

quint32 rgbOf(EmsColour colour)
{
    return screenColours.at(static_cast<std::size_t>(colour));
}

QLatin1StringView toString(EmsProblem::Kind kind)
{
    switch (kind) {
    case EmsProblem::Kind::Nothing: return "nothing"_L1;
    case EmsProblem::Kind::TooManyParts: return "too_many_parts"_L1;
    case EmsProblem::Kind::TooBig: return "too_big"_L1;
    case EmsProblem::Kind::BadNumber: return "bad_number"_L1;
    case EmsProblem::Kind::BadSize: return "bad_size"_L1;
    case EmsProblem::Kind::OutsideTheText: return "outside_the_text"_L1;
    }
    return {};
}

Error toError(const EmsProblem &problem)
{
    const auto make = [&problem](const QString &where, const QString &what) {
        return Error { Error::Kind::Input, QString(where % u": " % toString(problem.kind) % u": " % what), 0, 0, {} };
    };
    const QString object = u"objects[%1]"_s.arg(problem.index);
    switch (problem.kind) {
    case EmsProblem::Kind::Nothing: return make(u"text"_s, u"there is neither text nor object"_s);
    case EmsProblem::Kind::TooManyParts: return make(u"text"_s, u"more than 255 parts are needed"_s);
    case EmsProblem::Kind::TooBig: return make(object, u"it fits no part"_s);
    case EmsProblem::Kind::BadNumber: return make(object, u"there is no such sound or animation"_s);
    case EmsProblem::Kind::BadSize: return make(object, u"its octets and its size disagree"_s);
    case EmsProblem::Kind::OutsideTheText: return make(object, u"position %1 is outside of the text"_s.arg(problem.at));
    }
    return {};
}

} // namespace Visnyk
