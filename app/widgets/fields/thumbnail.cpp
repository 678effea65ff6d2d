// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/thumbnail.h"

#include "domain/content.h"
#include "widgets/icons.h"

#include <QBuffer>
#include <QImageReader>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int allocationMiB = 32; // a small file may claim to be an enormous picture
constexpr int largestSide = 4096; // pixels
// No SVG: it is a program. What else a plug-in of the system reads is not looked at either.
constexpr std::array types { "png", "jpeg", "gif", "webp" };

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
    const QByteArray type = reader.format();
    if (std::none_of(types.begin(), types.end(), [&type](const char *name) { return type == name; }))
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || std::max(size.width(), size.height()) > largestSide)
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

bool isSoundType(const QString &type)
{
    return takesFileType(MessageKind::Call, type);
}

QIcon iconOfType(const QString &type)
{
    static const QStringList films { u"mp4"_s, u"3gp"_s };
    return lineIcon(isSoundType(type) ? u"sound"_s : films.contains(type) ? u"play"_s : u"attach"_s);
}

QByteArray pngOf(const QImage &picture)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return {};
    return buffer.data();
}

} // namespace Visnyk
