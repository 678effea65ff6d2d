// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wordroom.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace Visnyk {
namespace {

class WordRoom final : public QObject
{
public:
    explicit WordRoom(QDialog *dialog)
        : QObject(dialog)
        , m_dialog(*dialog)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            fit(m_dialog.height() <= m_dialog.minimumHeight());
        else if (event->type() == QEvent::Show)
            fit(true);
        else if (event->type() == QEvent::Resize && isOtherWidth(*static_cast<QResizeEvent *>(event)))
            fit(false);
        return QObject::eventFilter(watched, event);
    }

private:
    static bool isOtherWidth(const QResizeEvent &event) { return event.size().width() != event.oldSize().width(); }

    void fit(bool isToShrink)
    {
        const int needed = m_dialog.layout()->totalHeightForWidth(std::max(m_dialog.width(), m_dialog.minimumWidth()));
        m_dialog.setMinimumHeight(needed);
        if (isToShrink)
            m_dialog.resize(m_dialog.width(), needed);
    }

    QDialog &m_dialog;
};

} // namespace

void keepRoomForWords(QDialog *dialog)
{
    new WordRoom(dialog);
}

} // namespace Visnyk
