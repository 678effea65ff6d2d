// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/thumbnail.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int allocationMiB = 32; // a small file may claim to be an enormous picture
constexpr int largestSide = 16384;

} // namespace

QImage thumbnailOf(const QByteArray &content, int side)
{
    QByteArray octets = content;
    QBuffer buffer(&octets);
    if (octets.isEmpty() || side <= 0 || !buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader::setAllocationLimit(allocationMiB);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || std::max(size.width(), size.height()) > largestSide)
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

QByteArray pngOf(const QImage &picture)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return {};
    return buffer.data();
}

} // namespace Visnyk
