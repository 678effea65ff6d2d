// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Visnyk {

/** One batch on its way: hold with countdown and Undo, then numbers with Stop and Continue. Of the Write and Outbox
 * pages. Follows Engine::batchChanged by itself. */
class ProgressPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Dismissal : quint8 { None, WhenDone };

    explicit ProgressPanel(AppContext &context, Dismissal dismissal, QWidget *parent = nullptr);
    ~ProgressPanel() override;

    /** Asks the engine for batch and numbers, then follows them. */
    void setBatch(BatchId id);
    void setBatch(const BatchInfo &batch, const BatchProgress &progress);
    [[nodiscard]] BatchId batchId() const { return m_batch.id; }
    /** Nothing of it can still change by itself or by the person. */
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /** All of it was taken back during the hold; @p draft is what had been confirmed. */
    void undone(Visnyk::BatchId batch, Visnyk::Draft draft);
    void dismissed(Visnyk::BatchId batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUi();
    void refresh();
    void refreshButtons();
    [[nodiscard]] qint64 toBeSent() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] qint64 holdLeftMs() const;
    /** All of it can still be taken back. */
    [[nodiscard]] bool isHolding() const;
    void showFailure(const QString &text);
    template <typename Call> void act(Call call);
    void undo();

    AppContext &m_context;
    Dismissal m_dismissal;
    BatchInfo m_batch;
    BatchProgress m_progress;
    QString m_failure;
    qint64 m_uploaded = 0; // octets of the request on the wire, when it carries files
    qint64 m_toUpload = 0;
    bool m_busy = false;
    bool m_released = false; // by Send now
    QTimer m_countdown;

    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_numbers = nullptr;
    QLabel *m_note = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_undoButton = nullptr;
    QPushButton *m_sendNowButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    QPushButton *m_continueButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QToolButton *m_dismissButton = nullptr;
};

} // namespace Visnyk
