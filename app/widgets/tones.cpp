// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tones.h"

using namespace Qt::StringLiterals;

namespace Visnyk {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor toneInk(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Info: return dark ? QColor(0x78, 0xae, 0xed) : QColor(0x1a, 0x5f, 0xb4);
    case Tone::Good: return dark ? QColor(0x57, 0xe3, 0x89) : QColor(0x1b, 0x7a, 0x3d);
    case Tone::Warning: return dark ? QColor(0xf8, 0xc9, 0x4e) : QColor(0x8f, 0x5a, 0x00);
    case Tone::Error: return dark ? QColor(0xff, 0x8b, 0x82) : QColor(0xb3, 0x14, 0x1d);
    }
    return palette.color(QPalette::WindowText);
}

QColor toneFill(Tone tone, const QPalette &palette)
{
    QColor ink;
    switch (tone) {
    case Tone::Info: ink = QColor(0x35, 0x84, 0xe4); break;
    case Tone::Good: ink = QColor(0x2e, 0xc2, 0x7e); break;
    case Tone::Warning: ink = QColor(0xf5, 0xa6, 0x23); break;
    case Tone::Error: ink = QColor(0xe0, 0x1b, 0x24); break;
    }
    const QColor base = palette.color(QPalette::Base);
    const int share = isDark(palette) ? 30 : 22; // per cent of the colour
    const auto mix = [share](int colour, int ground) { return (colour * share + ground * (100 - share)) / 100; };
    return { mix(ink.red(), base.red()), mix(ink.green(), base.green()), mix(ink.blue(), base.blue()) };
}

QColor blended(const QColor &ink, int opacity, const QColor &ground)
{
    const auto mix = [opacity](int above, int below) { return (above * opacity + below * (255 - opacity)) / 255; };
    return { mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue()) };
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Info: return u"info"_s;
    case Tone::Good: return u"check"_s;
    case Tone::Warning: return u"warning"_s;
    case Tone::Error: return u"error"_s;
    }
    return {};
}

} // namespace Visnyk
