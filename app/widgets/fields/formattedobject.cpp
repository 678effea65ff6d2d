// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/formattedobject.h"

#include "widgets/fields/bitmap.h"
#include "widgets/fields/formattedtext.h"
#include "widgets/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace Visnyk {
namespace {

constexpr int padding = 4; // pixels around what is on a plate
constexpr int gap = 1;     // pixels between an object and its neighbours
constexpr int smallSide = 16;
constexpr int largeSide = 32;
constexpr int tinySide = 8;
constexpr int enlarged = 2; // a small picture would be hard to see on a screen of today

QSize pixelsOf(const EmsObject &object)
{
    switch (object.kind) {
    case EmsObject::Kind::SmallPicture:
    case EmsObject::Kind::LargeAnimation: return { smallSide, smallSide };
    case EmsObject::Kind::LargePicture: return { largeSide, largeSide };
    case EmsObject::Kind::SmallAnimation: return { tinySide, tinySide };
    case EmsObject::Kind::Picture: return { object.width, object.height };
    case EmsObject::Kind::Sound:
    case EmsObject::Kind::Animation:
    case EmsObject::Kind::Melody: break;
    }
    return {};
}

bool isHeard(const EmsObject &object)
{
    return object.kind == EmsObject::Kind::Sound || object.kind == EmsObject::Kind::Melody;
}

QString translated(const char *title)
{
    return QCoreApplication::translate("Ems", title);
}

} // namespace

QString titleOf(const EmsObject &object)
{
    const auto number = std::size_t(object.number);
    if (object.kind == EmsObject::Kind::Sound && number < emsSounds.size())
        return translated(emsSounds.at(number).title);
    if (object.kind == EmsObject::Kind::Animation && number < emsAnimations.size())
        return translated(emsAnimations.at(number).title);
    QString kind = translated(nameOf(object.kind).title);
    const QSize pixels = pixelsOf(object);
    if (pixels.isEmpty())
        return kind;
    return QCoreApplication::translate("Visnyk::FormattedObject", "%1, %2 × %3", "kind, width and height in pixels")
        .arg(kind, QString::number(pixels.width()), QString::number(pixels.height()));
}

QImage imageOf(const EmsObject &object)
{
    return fromBitmap(object.data, pixelsOf(object));
}

QSizeF FormattedObject::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    const EmsObject object = objectOf(format.toCharFormat()).value_or(EmsObject());
    const QFontMetricsF metrics(document->defaultFont());
    const QSize image = imageOf(object).size() * enlarged;
    if (!image.isEmpty())
        return QSizeF(image) + QSizeF(2 * gap + 2, 2 * gap + 2);
    const qreal height = metrics.height() + 2 * gap;
    return { height + metrics.horizontalAdvance(titleOf(object)) + 2 * (gap + padding), height };
}

void FormattedObject::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    const EmsObject object = objectOf(format.toCharFormat()).value_or(EmsObject());
    const QPalette palette = QGuiApplication::palette();
    const QRectF inner = rect.adjusted(gap, gap, -gap, -gap);
    painter->save();
    const QImage image = imageOf(object);
    if (!image.isNull()) {
        painter->setPen(palette.color(QPalette::Mid));
        painter->drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5));
        painter->drawImage(inner.adjusted(1, 1, -1, -1), image);
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(palette.color(QPalette::Mid));
        painter->setBrush(palette.color(QPalette::AlternateBase));
        painter->drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const qreal side = inner.height() - padding;
        const QRectF icon(inner.left() + padding, inner.top() + padding / 2.0, side, side);
        lineIcon(isHeard(object) ? QStringLiteral("sound") : QStringLiteral("smile")).paint(painter, icon.toRect());
        painter->setFont(document->defaultFont());
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(inner.adjusted(padding + side + padding / 2.0, 0, -padding, 0),
            Qt::AlignVCenter | Qt::AlignLeft, titleOf(object));
    }
    if (format.hasProperty(QTextFormat::BackgroundBrush)
        && format.background().color() == palette.highlight().color()) {
        QColor veil = palette.color(QPalette::Highlight); // selected
        veil.setAlpha(96);
        painter->fillRect(inner, veil);
    }
    painter->restore();
}

} // namespace Visnyk
