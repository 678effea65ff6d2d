// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"
#include "widgets/compose/intent.h"

#include <QObject>
#include <QPointer>

namespace Visnyk {

class SummaryDialog;

/**
 * From the click on Send to a durable batch: looks for repeats of today, shows the summary where it is due, and queues
 * exactly what was confirmed. One at a time.
 */
class SendFlow : public QObject
{
    Q_OBJECT

public:
    SendFlow(AppContext &context, QWidget *page);

    void start(const Intent &intent);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void queued(Visnyk::BatchId batch);
    /** Nothing was queued; @p text says why in sentences. */
    void failed(QString text);
    /** The person went back to writing. */
    void abandoned();

private:
    void repeatsKnown(const QList<Address> &repeats);
    void showSummary();
    void askPrice();
    void leaveOut(bool repeats);
    void queue();
    void end();

    AppContext &m_context;
    QWidget *m_page;
    Intent m_intent;
    QList<Address> m_repeats;
    QPointer<SummaryDialog> m_summary;
    bool m_busy = false;
    quint64 m_priceTurn = 0;
};

} // namespace Visnyk
