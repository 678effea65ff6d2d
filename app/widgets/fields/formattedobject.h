// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"

#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

namespace Visnyk {

/** "Ding", "Small picture, 16 × 16": what an object is, in the language in use. */
[[nodiscard]] QString titleOf(const EmsObject &object);
/** The pixels of a picture, or of the first frame of an animation of one's own; null for what only has a name. */
[[nodiscard]] QImage imageOf(const EmsObject &object);

/** Draws the objects of a formatted text: pictures as the phone shows them, sounds and animations as a small plate. */
class FormattedObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;
};

} // namespace Visnyk
