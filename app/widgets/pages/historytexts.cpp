// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/historytexts.h"

#include "recipients/recipientlist.h"
#include "widgets/icons.h"
#include "widgets/wording.h"

#include <QFont>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qsizetype ShownText = 160; // characters in a cell: more cannot be seen and costs layout time

QString iconName(const MessageInfo &message)
{
    switch (message.state) {
    case SendState::Queued: return u"wait"_s;
    case SendState::Held: return u"stop"_s;
    case SendState::InFlight: return u"send"_s;
    case SendState::Unknown:
    case SendState::Closed: return u"question"_s;
    case SendState::Absent: return u"warning"_s;
    case SendState::Refused: return u"error"_s;
    case SendState::Cancelled: return u"close"_s;
    case SendState::Accepted: break;
    }
    switch (message.delivery) {
    case DeliveryState::None:
    case DeliveryState::Waiting:
    case DeliveryState::AtOperator: return u"send"_s;
    case DeliveryState::Delivered:
    case DeliveryState::Read:
    case DeliveryState::Clicked: return u"check"_s;
    case DeliveryState::Stopped: return u"stop"_s;
    case DeliveryState::Expired:
    case DeliveryState::Failed: return u"error"_s;
    }
    return {};
}

} // namespace

Tone toneOf(const MessageInfo &message)
{
    switch (message.state) {
    case SendState::Queued:
    case SendState::InFlight:
    case SendState::Cancelled: return Tone::Info;
    case SendState::Held:
    case SendState::Unknown:
    case SendState::Absent:
    case SendState::Closed: return Tone::Warning;
    case SendState::Refused: return Tone::Error;
    case SendState::Accepted: break;
    }
    switch (message.delivery) {
    case DeliveryState::None:
    case DeliveryState::Waiting:
    case DeliveryState::AtOperator: return Tone::Info;
    case DeliveryState::Delivered:
    case DeliveryState::Read:
    case DeliveryState::Clicked: return Tone::Good;
    case DeliveryState::Stopped: return Tone::Warning;
    case DeliveryState::Expired:
    case DeliveryState::Failed: return Tone::Error;
    }
    return Tone::Info;
}

QIcon stateIcon(const MessageInfo &message, const QWidget &widget, int side)
{
    const QPixmap shape = lineIcon(iconName(message)).pixmap(QSize(side, side), widget.devicePixelRatioF());
    const auto tinted = [&shape](const QColor &ink) {
        QPixmap result = shape;
        QPainter painter(&result);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), ink);
        return result;
    };
    QIcon icon;
    icon.addPixmap(tinted(toneInk(toneOf(message), widget.palette())), QIcon::Normal);
    icon.addPixmap(tinted(widget.palette().color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

void makeHeading(QLabel *label, int percent)
{
    QFont font = label->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    label->setFont(font);
}

HistoryTexts::HistoryTexts(const QWidget &view)
    : m_view(view)
{
}

QVariant HistoryTexts::cell(const MessageInfo &message, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(message, column);
    case Qt::DecorationRole: return column == HistoryModel::State ? QVariant(icon(message)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == HistoryModel::Parts || column == HistoryModel::Price
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QString HistoryTexts::text(const MessageInfo &message, int column)
{
    switch (column) {
    case HistoryModel::Time: return Wording::time(message.createdMs);
    case HistoryModel::To: return formatForPeople(message.address);
    case HistoryModel::Text:
        // A check of a number has no text: what it found stands there.
        return message.hlr ? Wording::hlr(*message.hlr) : Wording::visible(message.text.left(ShownText));
    case HistoryModel::State: return Wording::state(message);
    case HistoryModel::Sender: return Wording::visible(message.sender);
    case HistoryModel::Parts: return message.parts > 0 ? Wording::count(message.parts) : QString();
    case HistoryModel::Price: return message.cost ? Wording::money(*message.cost, message.currency) : QString();
    case HistoryModel::Network: return Wording::homeNetwork(message.hlr.value_or(HlrResult()));
    case HistoryModel::Roaming: return Wording::roaming(message.hlr.value_or(HlrResult()));
    case HistoryModel::SimCard: return Wording::visible(message.hlr.value_or(HlrResult()).imsi);
    case HistoryModel::Reason: return Wording::deliveryError(message.errCode.value_or(0));
    default: return {};
    }
}

QVariant HistoryTexts::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return column == HistoryModel::Parts || column == HistoryModel::Price
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case HistoryModel::Time: return tr("Time");
    case HistoryModel::To: return tr("To");
    case HistoryModel::Text: return tr("Text");
    case HistoryModel::State: return tr("State");
    case HistoryModel::Sender: return tr("Sender name");
    case HistoryModel::Parts: return tr("Parts");
    case HistoryModel::Price: return tr("Price");
    case HistoryModel::Network: return tr("Network");
    case HistoryModel::Roaming: return tr("Roaming in");
    case HistoryModel::SimCard: return tr("IMSI of the SIM card");
    case HistoryModel::Reason: return tr("Why not");
    default: return {};
    }
}

QIcon HistoryTexts::icon(const MessageInfo &message) const
{
    const int key = int(message.state) * 100 + int(message.delivery);
    const auto known = m_icons.constFind(key);
    if (known != m_icons.cend())
        return *known;
    return *m_icons.insert(key, stateIcon(message, m_view, 16));
}

void HistoryTexts::forgetIcons()
{
    m_icons.clear();
}

} // namespace Visnyk
