// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/bitmap.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int allocationMiB = 32;
constexpr qint64 maxUnpacked = qint64(allocationMiB) * 1024 * 1024 / 4; // pixels
constexpr int photoSide = 1024;                                         // more than enough for 256 pixels
constexpr int white = 255;
constexpr std::array knownTypes { "png", "jpeg", "gif", "bmp", "webp" };

/** Grey values row by row, with white where nothing is. */
std::vector<int> greys(const QImage &image, QSize size)
{
    QImage canvas(size, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    if (!image.isNull()) {
        const QSize fitted = image.size().scaled(size, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        const QImage scaled = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                                  .scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&canvas);
        painter.drawImage(QPoint((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2), scaled);
    }
    std::vector<int> values;
    values.reserve(std::size_t(size.width()) * std::size_t(size.height()));
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            values.push_back(qGray(canvas.pixel(x, y)));
    }
    return values;
}

/** Passes what a pixel became too light or too dark on to its neighbours (Floyd and Steinberg, 1976). */
void spread(std::vector<int> *values, QSize size, int x, int y, int error)
{
    const auto give = [values, size, error](int toX, int toY, int share) {
        if (toX >= 0 && toX < size.width() && toY < size.height())
            values->at(std::size_t(toY) * std::size_t(size.width()) + std::size_t(toX)) += error * share / 16;
    };
    give(x + 1, y, 7);
    give(x - 1, y + 1, 3);
    give(x, y + 1, 5);
    give(x + 1, y + 1, 1);
}

} // namespace

tl::expected<QImage, PictureProblem> readPicture(QIODevice *device)
{
    if (device->size() > MaxPictureFile)
        return tl::unexpected(PictureProblem::FileTooBig);
    QImageReader::setAllocationLimit(allocationMiB);
    QImageReader reader(device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray type = reader.format();
    const bool known
        = std::any_of(knownTypes.cbegin(), knownTypes.cend(), [&type](const char *name) { return type == name; });
    if (!known)
        return tl::unexpected(PictureProblem::UnknownType);
    const QSize size = reader.size(); // from the head, before anything is unpacked
    if (size.width() > MaxPictureSide || size.height() > MaxPictureSide)
        return tl::unexpected(PictureProblem::TooManyPixels);
    if (qint64(size.width()) * size.height() > maxUnpacked) {
        if (type != "jpeg") // the one type that is unpacked smaller from the start
            return tl::unexpected(PictureProblem::TooManyPixels);
        reader.setScaledSize(size.scaled(photoSide, photoSide, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(PictureProblem::Broken);
    if (image.width() > MaxPictureSide || image.height() > MaxPictureSide)
        return tl::unexpected(PictureProblem::TooManyPixels);
    return image;
}

tl::expected<QImage, PictureProblem> readPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(PictureProblem::Unreadable);
    return readPicture(&file);
}

QByteArray toBitmap(const QImage &image, QSize size, const InkRule &rule)
{
    std::vector<int> values = greys(image, size);
    QByteArray bitmap(qsizetype(size.width()) / 8 * size.height(), '\0');
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int value = values.at(std::size_t(y) * std::size_t(size.width()) + std::size_t(x));
            const bool black = value < rule.threshold;
            if (rule.method == InkRule::Method::Dots)
                spread(&values, size, x, y, value - (black ? 0 : white));
            if (black == rule.inverted)
                continue;
            char &octet = bitmap[y * (size.width() / 8) + x / 8];
            octet = char(uchar(octet) | (0x80U >> unsigned(x % 8)));
        }
    }
    return bitmap;
}

QImage fromBitmap(const QByteArray &bitmap, QSize size)
{
    if (size.isEmpty() || bitmap.size() < qsizetype(size.width()) / 8 * size.height())
        return {};
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const auto octet = uchar(bitmap.at(y * (size.width() / 8) + x / 8));
            if ((octet & (0x80U >> unsigned(x % 8))) != 0)
                image.setPixel(x, y, qRgb(0, 0, 0));
        }
    }
    return image;
}

} // namespace Visnyk
