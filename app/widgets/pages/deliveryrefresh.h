// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QObject>
#include <QTimer>

class QPushButton;

namespace Visnyk {

/** Makes @p button ask the gateway what became of messages on their way, as often as it answers. */
class DeliveryRefresh : public QObject
{
    Q_OBJECT

public:
    DeliveryRefresh(AppContext &context, QPushButton *button, QObject *parent = nullptr);

    /** Words of the button in the present language. */
    void retranslate();

private:
    void ask();

    AppContext &m_context;
    QPushButton *m_button;
    QTimer m_tick;
    qint64 m_askedMs = 0;
};

} // namespace Visnyk
