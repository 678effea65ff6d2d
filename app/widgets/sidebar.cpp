// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sidebar.h"

#include "widgets/icons.h"
#include "widgets/tones.h"
#include "widgets/wording.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Visnyk {
namespace {

constexpr int iconSide = 24;

class PageButton : public QToolButton
{
public:
    using QToolButton::QToolButton;
    int count = 0;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int wide = fontMetrics().horizontalAdvance(text()) + 20;
        return { std::max(wide, 76), iconSide + fontMetrics().lineSpacing() + 20 };
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect ground = rect().adjusted(4, 2, -4, -2);
        QColor tint = isChecked() ? palette().color(QPalette::Highlight) : palette().color(QPalette::WindowText);
        tint.setAlpha(isChecked() ? 60 : (underMouse() ? 20 : 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(ground, 8, 8);
        if (hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 8, 8);
        }
        const QRect place((width() - iconSide) / 2, 10, iconSide, iconSide);
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        painter.setPen(palette().color(QPalette::WindowText));
        QFont font = painter.font();
        font.setBold(isChecked());
        painter.setFont(font);
        const QRect label(0, place.bottom() + 4, width(), fontMetrics().lineSpacing() + 2);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignVCenter, text());
        if (count > 0)
            paintCount(painter, place);
    }

private:
    void paintCount(QPainter &painter, const QRect &icon)
    {
        QFont font = painter.font();
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * 0.8);
        painter.setFont(font);
        const QString number = Wording::count(count);
        const int wide = std::max(16, painter.fontMetrics().horizontalAdvance(number) + 8);
        const QRect badge(icon.right() - 4, icon.top() - 6, wide, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(badge, 8, 8);
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter, number);
    }
};

} // namespace

SideBar::SideBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(2, 8, 2, 8);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_group, &QButtonGroup::idClicked, this, &SideBar::pageChosen);
}

void SideBar::addPage(const QString &name, const QString &icon)
{
    auto *button = new PageButton(this);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int page = int(m_buttons.size());
    m_group->addButton(button, page);
    m_layout->insertWidget(page, button);
    m_buttons.append(button);
}

void SideBar::setTitle(int page, const QString &title, const QString &shortcut)
{
    QToolButton *button = m_buttons.at(page);
    button->setText(title);
    button->setToolTip(shortcut);
    button->updateGeometry();
}

void SideBar::setCount(int page, int count)
{
    auto *button = static_cast<PageButton *>(m_buttons.at(page));
    button->count = count;
    button->setAccessibleDescription(count > 0 ? Wording::count(count) : QString());
    button->update();
}

void SideBar::setCurrent(int page)
{
    m_buttons.at(page)->setChecked(true);
}

int SideBar::current() const
{
    return m_group->checkedId();
}

void SideBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor line = blended(
        palette().color(QPalette::WindowText), isDark(palette()) ? 50 : 35, palette().color(QPalette::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
}

} // namespace Visnyk
