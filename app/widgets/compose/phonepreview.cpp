// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/phonepreview.h"

#include "widgets/tones.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

/** The speech bubble: a label that paints its own rounded ground. */
class Bubble : public QLabel
{
public:
    using QLabel::QLabel;
    bool flash = false;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneFill(flash ? Tone::Warning : Tone::Info, palette()));
        painter.drawRoundedRect(rect(), 10, 10);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

PhonePreview::PhonePreview(QWidget *parent)
    : QWidget(parent)
    , m_senderLabel(new QLabel(this))
    , m_bubble(new Bubble(this))
    , m_scroll(new QScrollArea(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 30, 14, 26);
    m_senderLabel->setTextFormat(Qt::PlainText);
    m_senderLabel->setAlignment(Qt::AlignCenter);
    m_senderLabel->setObjectName(u"previewSenderLabel"_s);
    QFont bold = m_senderLabel->font();
    bold.setBold(true);
    m_senderLabel->setFont(bold);
    layout->addWidget(m_senderLabel);

    m_bubble->setObjectName(u"previewLabel"_s);
    m_bubble->setTextFormat(Qt::PlainText);
    m_bubble->setWordWrap(true);
    m_bubble->setMargin(9);
    m_bubble->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *screen = new QWidget(m_scroll);
    auto *screenLayout = new QVBoxLayout(screen);
    screenLayout->setContentsMargins(0, 0, 0, 0);
    screenLayout->addWidget(m_bubble);
    screenLayout->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(screen);
    m_scroll->viewport()->setAutoFillBackground(false);
    screen->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    refresh();
}

void PhonePreview::setMessage(MessageKind kind, const QString &sender, const QString &text)
{
    if (m_kind == kind && m_sender == sender && m_text == text)
        return;
    m_kind = kind;
    m_sender = sender;
    m_text = text;
    refresh();
}

QSize PhonePreview::sizeHint() const
{
    const int unit = fontMetrics().averageCharWidth();
    return { unit * 34, unit * 40 };
}

void PhonePreview::refresh()
{
    m_senderLabel->setText(m_sender.isEmpty() ? tr("Your sender name") : Wording::visible(m_sender));
    m_senderLabel->setEnabled(!m_sender.isEmpty());
    static_cast<Bubble *>(m_bubble)->flash = m_kind == MessageKind::Flash;
    m_bubble->setAlignment(m_kind == MessageKind::Flash ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignTop);
    m_bubble->setVisible(!m_text.isEmpty());
    // Without chances to break, a long word would widen the phone.
    m_bubble->setText(Wording::visible(m_text, true));
    m_bubble->update();
    setAccessibleName(tr("Preview on a phone"));
    setAccessibleDescription(m_bubble->text());
}

void PhonePreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    // Visible in light and dark; Mid is darker than a dark window.
    const QColor frame = blended(palette().color(QPalette::WindowText), 90, palette().color(QPalette::Window));
    painter.setPen(QPen(frame, 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(body, 22, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame);
    painter.drawRoundedRect(QRectF(body.center().x() - 24, body.top() + 12, 48, 4), 2, 2);
    painter.drawRoundedRect(QRectF(body.center().x() - 32, body.bottom() - 12, 64, 4), 2, 2);
}

void PhonePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace Visnyk
