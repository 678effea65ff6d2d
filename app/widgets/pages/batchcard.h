// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Visnyk {

class Banner;
class ProgressPanel;

/** One sending on the Outbox page: when, by which account, how far; and what can be done about the rest. */
class BatchCard : public QFrame
{
    Q_OBJECT

public:
    BatchCard(AppContext &context, const BatchInfo &batch, const BatchProgress &progress, QWidget *parent = nullptr);

    void setBatch(const BatchInfo &batch, const BatchProgress &progress);

Q_SIGNALS:
    void showInHistoryRequested(Visnyk::BatchId batch, QString publicId, QList<Visnyk::SendState> states);
    void undone(Visnyk::BatchId batch, Visnyk::Draft draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUi();
    void refresh();
    void confirmAbsent();
    void askAnew();
    void clearBanner();

    AppContext &m_context;
    BatchInfo m_batch;
    BatchProgress m_progress;
    QLabel *m_facts = nullptr;
    ProgressPanel *m_panel = nullptr;
    QPushButton *m_absentButton = nullptr;
    QPushButton *m_problemsButton = nullptr;
    QPushButton *m_historyButton = nullptr;
    Banner *m_banner = nullptr;
};

} // namespace Visnyk
