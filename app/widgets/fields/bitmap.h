// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <tl/expected.hpp>

class QIODevice;

namespace Visnyk {

/** Why a picture cannot be taken. */
enum class PictureProblem : quint8 {
    Unreadable,  // the file cannot be opened
    FileTooBig,  // more than MaxPictureFile octets
    UnknownType, // none of png, jpeg, gif, bmp, webp
    TooManyPixels,
    Broken, // of a known type, but it ends early or lies
};
inline constexpr qint64 MaxPictureFile = qint64 { 2 } * 1024 * 1024;
inline constexpr int MaxPictureSide = 4096; // pixels
/** Octets of pixels that fit one part whatever else is in it: 140 less header length, concatenation and element. */
inline constexpr int MaxBitmap = 128;

/** The first picture of a file, turned the way it was taken. What the file says of itself decides, not its name. */
[[nodiscard]] tl::expected<QImage, PictureProblem> readPicture(const QString &path);
[[nodiscard]] tl::expected<QImage, PictureProblem> readPicture(QIODevice *device);

/** How colours become black and white. */
struct InkRule
{
    enum class Method : quint8 {
        Dots, // Floyd-Steinberg: greys become dots
        Flat, // every pixel by itself: for drawings and letters
    };
    Method method = Method::Dots;
    int threshold = 128; // 1-255: what is darker becomes black
    bool inverted = false;
    friend bool operator==(const InkRule &, const InkRule &) = default;
};

/**
 * @p image on a white ground of @p size, as large as fits with its proportions kept, in the bitmap of TS 23.040
 * 9.2.3.24.10.1.9: row by row from the top, most significant bit left, 1 = black. The width is a multiple of 8.
 */
[[nodiscard]] QByteArray toBitmap(const QImage &image, QSize size, const InkRule &rule);
/** The same octets as a picture in black and white; null where there are fewer than @p size asks for. */
[[nodiscard]] QImage fromBitmap(const QByteArray &bitmap, QSize size);

} // namespace Visnyk
