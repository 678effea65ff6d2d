// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/reckoningpanel.h"

#include "base/futures.h"
#include "ui_reckoningpanel.h"
#include "widgets/icons.h"
#include "widgets/tones.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Visnyk {

ReckoningPanel::ReckoningPanel(AppContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ReckoningPanel>())
{
    m_ui->setupUi(this);
    setObjectName(u"reckoningPanel"_s);
    m_ui->reckoningContinueButton->setIcon(lineIcon(u"continue"_s));
    m_ui->reckoningCancelButton->setIcon(lineIcon(u"trash"_s));
    connect(m_ui->reckoningContinueButton, &QPushButton::clicked, this, &ReckoningPanel::continueSending);
    connect(m_ui->reckoningCancelButton, &QPushButton::clicked, this, &ReckoningPanel::cancelWaiting);
    connect(m_ui->reckoningLaterButton, &QPushButton::clicked, this, [this] {
        if (m_confirmingCancel) {
            m_confirmingCancel = false;
            refresh();
        } else {
            m_report = {};
            refresh();
        }
    });
    connect(
        &context.engine, &Engine::batchChanged, this, [this](const BatchInfo &batch, const BatchProgress &progress) {
            if (!m_waiting.contains(batch.id))
                return;
            if (batch.state == BatchState::AwaitingGo)
                m_waiting.insert(batch.id, progress.count(SendState::Queued));
            else
                m_waiting.remove(batch.id); // decided elsewhere: on its card, or by another program
            refresh();
        });
    hide();
}

ReckoningPanel::~ReckoningPanel() = default;

void ReckoningPanel::setReport(const StartReport &report)
{
    m_report = report;
    m_waiting.clear();
    for (const BatchInfo &batch : report.interrupted) {
        m_waiting.insert(batch.id, 0);
        askWaiting(batch.id);
    }
    refresh();
}

void ReckoningPanel::askWaiting(BatchId id)
{
    whenFinished(m_context.engine.progress(id), this, [this, id](const Result<BatchProgress> &progress) {
        if (!m_waiting.contains(id))
            return;
        if (progress)
            m_waiting.insert(id, progress->count(SendState::Queued));
        else
            m_failure = Wording::error(progress.error(), Wording::Doing::Asking).text();
        refresh();
    });
}

qint64 ReckoningPanel::waiting() const
{
    return std::accumulate(m_waiting.cbegin(), m_waiting.cend(), qint64(0));
}

bool ReckoningPanel::hasNews() const
{
    return m_report.becameUnknown > 0 || m_report.heldCopy > 0 || !m_waiting.isEmpty() || !m_failure.isEmpty();
}

void ReckoningPanel::refresh()
{
    setVisible(hasNews());
    if (!hasNews())
        return;
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    const qint64 count = waiting();
    const bool crashed = m_report.becameUnknown > 0 || !m_report.interrupted.isEmpty();
    say(m_ui->reckoningTitleLabel,
        crashed ? tr("The program ended unexpectedly while sending.")
                : tr("The data comes from a copy or a backup. Nothing is sent from it by itself."));
    say(m_ui->reckoningUnknownLabel,
        m_report.becameUnknown > 0
            ? tr("%Ln message(s) may have been sent: the gateway is being asked. Do not send them again.", nullptr,
                int(m_report.becameUnknown))
            : QString());
    say(m_ui->reckoningWaitingLabel,
        count == 0 ? QString()
            : m_confirmingCancel
            ? tr("%Ln waiting message(s) will not be sent. This cannot be undone.", nullptr, int(count))
            : tr("%Ln message(s) wait and were not sent. Continue sending?", nullptr, int(count)));
    say(m_ui->reckoningCopyLabel,
        m_report.heldCopy > 0 ? tr(
            "%Ln message(s) are stopped, because the original may have sent them. Decide about each sending below.",
            nullptr, int(m_report.heldCopy))
                              : QString());
    say(m_ui->reckoningFailureLabel, m_failure);
    refreshButtons();
}

void ReckoningPanel::refreshButtons()
{
    const qint64 count = waiting();
    m_ui->reckoningContinueButton->setVisible(count > 0 && !m_confirmingCancel);
    m_ui->reckoningContinueButton->setEnabled(m_busy == 0);
    m_ui->reckoningContinueButton->setText(tr("&Continue with %Ln message(s)", nullptr, int(count)));
    m_ui->reckoningCancelButton->setVisible(count > 0);
    m_ui->reckoningCancelButton->setEnabled(m_busy == 0);
    m_ui->reckoningCancelButton->setText(
        m_confirmingCancel ? tr("&Cancel %Ln message(s)", nullptr, int(count)) : tr("Do &not send them…"));
    m_ui->reckoningLaterButton->setText(m_confirmingCancel ? tr("Bac&k")
            : count > 0                                    ? tr("Decide &later")
                                                           : tr("&Hide"));
    m_ui->iconLabel->setPixmap(tonePixmap());
}

QPixmap ReckoningPanel::tonePixmap() const
{
    QPixmap result = lineIcon(u"warning"_s).pixmap(QSize(28, 28), devicePixelRatioF());
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), toneInk(Tone::Warning, palette()));
    return result;
}

template <typename Call> void ReckoningPanel::forEachWaiting(Call call)
{
    m_failure.clear();
    m_confirmingCancel = false;
    const QList<BatchId> batches = m_waiting.keys();
    for (const BatchId id : batches) {
        ++m_busy;
        whenFinished(call(id), this, [this, id](const Result<qint64> &moved) {
            --m_busy;
            if (moved)
                m_waiting.remove(id);
            else
                m_failure = Wording::error(moved.error(), Wording::Doing::Saving).text();
            refresh();
        });
    }
    refresh();
}

void ReckoningPanel::continueSending()
{
    forEachWaiting([this](BatchId id) { return m_context.engine.resume(id); });
}

void ReckoningPanel::cancelWaiting()
{
    if (!m_confirmingCancel) {
        m_confirmingCancel = true;
        refresh();
        m_ui->reckoningLaterButton->setFocus();
        return;
    }
    forEachWaiting([this](BatchId id) { return m_context.engine.cancel(id); });
}

void ReckoningPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Visnyk
