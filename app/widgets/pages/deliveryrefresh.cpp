// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/deliveryrefresh.h"

#include <QPushButton>

namespace Visnyk {

namespace {

constexpr int PauseSeconds = 60; // status.php: one list question a minute

} // namespace

DeliveryRefresh::DeliveryRefresh(AppContext &context, QPushButton *button, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_button(button)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &DeliveryRefresh::retranslate);
    connect(button, &QPushButton::clicked, this, &DeliveryRefresh::ask);
}

void DeliveryRefresh::ask()
{
    const QList<Account> accounts = m_context.accounts.accounts();
    for (const Account &account : accounts)
        m_context.engine.refreshDelivery(account.id);
    m_askedMs = m_context.clock->monotonicMs();
    m_tick.start();
    retranslate();
}

void DeliveryRefresh::retranslate()
{
    const qint64 left = m_tick.isActive() ? PauseSeconds - (m_context.clock->monotonicMs() - m_askedMs) / 1000 : 0;
    if (left <= 0)
        m_tick.stop();
    m_button->setEnabled(left <= 0);
    m_button->setText(left <= 0 ? tr("&Refresh delivery") : tr("Asked; again in %Ln s", "seconds", int(left)));
    m_button->setToolTip(tr("Asks the gateway what became of messages on their way. It answers once a minute."));
}

} // namespace Visnyk
