// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"

#include "widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int IconColumn = 0;
constexpr int TextColumn = 1;
constexpr int ActionsColumn = 2;
constexpr int CloseColumn = 3;

QPixmap tonePixmap(Tone tone, const QWidget &widget, int side)
{
    const qreal scale = widget.devicePixelRatioF();
    QPixmap result = lineIcon(toneIcon(tone)).pixmap(QSize(side, side), scale);
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), toneInk(tone, widget.palette()));
    return result;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QGridLayout(this))
    , m_actions(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    m_layout->setContentsMargins(12, 8, 8, 8);
    m_layout->setSpacing(10);
    m_layout->setColumnStretch(TextColumn, 1);
    m_layout->addWidget(m_icon, 0, IconColumn, Qt::AlignTop);
    m_text->setObjectName(u"bannerLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_text, 0, TextColumn);
    m_layout->addLayout(m_actions, 0, ActionsColumn, Qt::AlignVCenter);
    m_close->setObjectName(u"bannerCloseButton"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setVisible(false);
    connect(m_close, &QToolButton::clicked, this, &Banner::closed);
    m_layout->addWidget(m_close, 0, CloseColumn, Qt::AlignTop);
    refreshTone();
}

void Banner::setMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    if (m_text->text() != text)
        m_text->setText(text);
    refreshTone();
    update();
}

void Banner::tell(Tone tone, const QString &text)
{
    clearActions();
    setMessage(tone, text);
    show();
}

void Banner::dismiss()
{
    clearActions();
    hide();
}

void Banner::addAction(const QString &name, const QString &text, std::function<void()> action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [call = std::move(action)] { call(); });
    m_actions->addWidget(button);
}

void Banner::focusAction(const QString &name)
{
    for (int i = 0; i < m_actions->count(); ++i) {
        QWidget *button = m_actions->itemAt(i)->widget();
        if (button->objectName() != name)
            continue;
        button->show(); // the layout would do it too late for the focus
        button->setFocus();
    }
}

void Banner::clearActions()
{
    while (const std::unique_ptr<QLayoutItem> item { m_actions->takeAt(0) }) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button being clicked
    }
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));
}

void Banner::setNarrow()
{
    m_layout->removeItem(m_actions);
    m_actions->setDirection(QBoxLayout::TopToBottom);
    m_layout->addLayout(m_actions, 1, IconColumn, 1, CloseColumn + 1);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshTone();
    if (event->type() == QEvent::LanguageChange)
        setClosable(!m_close->isHidden());
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(m_tone, palette()));
    painter.drawRoundedRect(rect(), 6, 6);
}

void Banner::refreshTone()
{
    m_icon->setPixmap(tonePixmap(m_tone, *this, 18));
}

FieldNote::FieldNote(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    setVisible(false);
}

void FieldNote::setNote(Tone tone, const QString &text)
{
    if (text.isEmpty()) {
        clear();
        return;
    }
    m_tone = tone;
    m_text->setText(text);
    refreshTone();
    setVisible(true);
}

void FieldNote::clear()
{
    m_text->clear();
    setVisible(false);
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshTone();
}

void FieldNote::refreshTone()
{
    m_icon->setPixmap(tonePixmap(m_tone, *this, 16));
    QPalette ink = m_text->palette();
    const QColor colour = toneInk(m_tone, palette());
    if (ink.color(QPalette::WindowText) == colour)
        return;
    ink.setColor(QPalette::WindowText, colour);
    m_text->setPalette(ink);
}

} // namespace Visnyk
