// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emselements.h"

#include <limits>

namespace Visnyk {

namespace {

quint8 octetAt(const QByteArray &data, qsizetype at)
{
    return static_cast<quint8>(data.at(at));
}

std::optional<EmsObject::Kind> kindOf(quint8 id)
{
    switch (static_cast<Iei>(id)) {
    case Iei::PredefinedSound: return EmsObject::Kind::Sound;
    case Iei::UserSound: return EmsObject::Kind::Melody;
    case Iei::PredefinedAnimation: return EmsObject::Kind::Animation;
    case Iei::LargeAnimation: return EmsObject::Kind::LargeAnimation;
    case Iei::SmallAnimation: return EmsObject::Kind::SmallAnimation;
    case Iei::LargePicture: return EmsObject::Kind::LargePicture;
    case Iei::SmallPicture: return EmsObject::Kind::SmallPicture;
    case Iei::VariablePicture: return EmsObject::Kind::Picture;
    case Iei::Concatenation:
    case Iei::PortsShort:
    case Iei::Ports:
    case Iei::ConcatenationWide:
    case Iei::TextFormatting: break;
    }
    return std::nullopt;
}

} // namespace

TextStyle styleOf(quint8 mode, std::optional<quint8> colour)
{
    TextStyle style;
    style.bold = (mode & 0x10U) != 0;
    style.italic = (mode & 0x20U) != 0;
    style.underline = (mode & 0x40U) != 0;
    style.strike = (mode & 0x80U) != 0;
    style.align = static_cast<EmsAlign>(mode & 0x03U);
    style.size = static_cast<EmsSize>(mode >> 2U & 0x03U);
    if (colour) {
        style.fg = static_cast<EmsColour>(*colour & 0x0FU);
        style.bg = static_cast<EmsColour>(*colour >> 4U);
    }
    return style;
}

std::optional<TextRun> runOf(const HeaderElement &element)
{
    const QByteArray &data = element.data;
    if (element.id != static_cast<quint8>(Iei::TextFormatting) || data.size() < 3)
        return std::nullopt;
    const auto colour = data.size() > 3 ? std::optional(octetAt(data, 3)) : std::nullopt;
    return TextRun { octetAt(data, 0), octetAt(data, 1), styleOf(octetAt(data, 2), colour) };
}

std::optional<EmsObject> objectOf(const HeaderElement &element)
{
    const std::optional<EmsObject::Kind> kind = kindOf(element.id);
    const QByteArray &data = element.data;
    if (!kind || data.size() < 2)
        return std::nullopt;
    EmsObject object { *kind, octetAt(data, 0), 0, 0, 0, {} };
    if (*kind == EmsObject::Kind::Sound || *kind == EmsObject::Kind::Animation) {
        object.number = octetAt(data, 1);
    } else if (*kind == EmsObject::Kind::Picture) {
        if (data.size() < 3)
            return std::nullopt;
        object.width = octetAt(data, 1) * 8;
        object.height = octetAt(data, 2);
        object.data = data.mid(3);
    } else {
        object.data = data.mid(1);
    }
    const auto problem = problemOf(object, std::numeric_limits<quint8>::max());
    const bool usable = !problem || problem->kind == EmsProblem::Kind::BadNumber; // one of a later release
    return usable ? std::optional(object) : std::nullopt;
}

} // namespace Visnyk
