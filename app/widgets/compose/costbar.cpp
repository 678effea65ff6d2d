// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/costbar.h"

#include "widgets/icons.h"
#include "widgets/wording.h"

#include <QAccessible>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int padding = 8;
constexpr int iconSide = 16;

} // namespace

CostBar::CostBar(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void CostBar::setLines(const QString &first, const QString &second, std::optional<Tone> tone)
{
    if (m_first == first && m_second == second && m_tone == tone)
        return;
    m_first = first;
    m_second = second;
    m_tone = tone;
    setToolTip(Wording::toolTip(QString(first + u'\n' + second)));
    update();
}

void CostBar::setAnnouncement(const QString &text)
{
    if (accessibleName() == text)
        return;
    setAccessibleName(text); // Qt tells assistive technology
}

QSize CostBar::sizeHint() const
{
    return { 420, 2 * fontMetrics().lineSpacing() + padding };
}

QSize CostBar::minimumSizeHint() const
{
    return { 160, sizeHint().height() };
}

void CostBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        QColor ground = palette().color(QPalette::WindowText);
        ground.setAlpha(isDown() ? 40 : 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int line = fontMetrics().lineSpacing();
    QRect place = rect().adjusted(padding, padding / 2, -padding, -padding / 2);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(place.left(), place.top(), place.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_first, Qt::ElideRight, place.width()));
    place.setTop(place.top() + line);
    if (m_tone) {
        painter.setPen(toneInk(*m_tone, palette()));
        const QPixmap icon = lineIcon(toneIcon(*m_tone)).pixmap(QSize(iconSide, iconSide), devicePixelRatioF());
        QPixmap inked = icon;
        QPainter ink(&inked);
        ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
        ink.fillRect(inked.rect(), toneInk(*m_tone, palette()));
        ink.end();
        painter.drawPixmap(place.left(), place.top() + (line - iconSide) / 2, inked);
        place.setLeft(place.left() + iconSide + 6);
    } else {
        painter.setPen(palette().color(QPalette::WindowText));
    }
    painter.drawText(QRect(place.left(), place.top(), place.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_second, Qt::ElideRight, place.width()));
}

void CostBar::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CostBar::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Visnyk
