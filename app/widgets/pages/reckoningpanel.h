// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QFrame>
#include <QHash>

#include <memory>

namespace Visnyk {

namespace Ui {
class ReckoningPanel;
}

/** What the last run left: what may have been sent, what waits. Nothing goes on without a click. Hidden when there is
 * nothing to say. */
class ReckoningPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReckoningPanel(AppContext &context, QWidget *parent = nullptr);
    ~ReckoningPanel() override;

    void setReport(const StartReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askWaiting(BatchId id);
    void refresh();
    void refreshButtons();
    void continueSending();
    void cancelWaiting();
    template <typename Call> void forEachWaiting(Call call);
    [[nodiscard]] qint64 waiting() const;
    [[nodiscard]] bool hasNews() const;
    [[nodiscard]] QPixmap tonePixmap() const;

    AppContext &m_context;
    std::unique_ptr<Ui::ReckoningPanel> m_ui;
    StartReport m_report;
    QHash<BatchId, qint64> m_waiting; // of the interrupted batches, as far as known
    QString m_failure;
    int m_busy = 0;
    bool m_confirmingCancel = false;
};

} // namespace Visnyk
