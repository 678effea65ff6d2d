// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/progresspanel.h"

#include "base/futures.h"
#include "widgets/icons.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int countdownMs = 250;
constexpr int barSteps = 1000;

bool mayStillChange(SendState state)
{
    return state == SendState::Queued || state == SendState::Held || state == SendState::InFlight
        || state == SendState::Unknown || state == SendState::Absent;
}

} // namespace

ProgressPanel::ProgressPanel(AppContext &context, Dismissal dismissal, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_dismissal(dismissal)
{
    setObjectName(u"progressPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildUi();
    m_countdown.setInterval(countdownMs);
    connect(&m_countdown, &QTimer::timeout, this, &ProgressPanel::refresh);
    connect(
        &context.engine, &Engine::batchChanged, this, [this](const BatchInfo &batch, const BatchProgress &progress) {
            if (batch.id == m_batch.id)
                setBatch(batch, progress);
        });
}

ProgressPanel::~ProgressPanel() = default;

void ProgressPanel::buildUi()
{
    const auto label = [this](const QString &name) {
        auto *made = new QLabel(this);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    const auto button = [this](const QString &name, const QString &icon) {
        auto *made = new QPushButton(lineIcon(icon), QString(), this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_title = label(u"progressTitleLabel"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_numbers = label(u"progressNumbersLabel"_s);
    m_note = label(u"progressNoteLabel"_s);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_undoButton = button(u"undoButton"_s, u"undo"_s);
    m_sendNowButton = button(u"sendNowButton"_s, u"send"_s);
    m_stopButton = button(u"stopButton"_s, u"stop"_s);
    m_continueButton = button(u"continueButton"_s, u"continue"_s);
    m_cancelButton = button(u"cancelRestButton"_s, u"trash"_s);
    m_dismissButton = new QToolButton(this);
    m_dismissButton->setObjectName(u"dismissButton"_s);
    m_dismissButton->setAutoRaise(true);
    m_dismissButton->setIcon(lineIcon(u"close"_s));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 8, 10);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_bar, 1, 0);
    layout->addWidget(m_numbers, 2, 0);
    layout->addWidget(m_note, 3, 0);
    int column = 1;
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_sendNowButton, m_undoButton, m_cancelButton, m_continueButton, m_stopButton })
        layout->addWidget(widget, 0, column++, 4, 1, Qt::AlignVCenter);
    layout->addWidget(m_dismissButton, 0, column, 4, 1, Qt::AlignTop);

    connect(&m_context.engine, &Engine::uploadProgress, this, [this](BatchId batch, qint64 sent, qint64 total) {
        if (batch != m_batch.id)
            return;
        m_uploaded = sent;
        m_toUpload = total;
        refresh();
    });
    connect(m_undoButton, &QPushButton::clicked, this, &ProgressPanel::undo);
    connect(m_sendNowButton, &QPushButton::clicked, this, [this] {
        m_released = true;
        m_context.engine.sendNow(m_batch.id);
        refresh();
    });
    connect(m_stopButton, &QPushButton::clicked, this,
        [this] { act([this] { return m_context.engine.stop(m_batch.id); }); });
    // This sending and no other one of the account: of this one the person has seen how many wait.
    connect(m_continueButton, &QPushButton::clicked, this,
        [this] { act([this] { return m_context.engine.resume(m_batch.id); }); });
    connect(m_cancelButton, &QPushButton::clicked, this,
        [this] { act([this] { return m_context.engine.cancel(m_batch.id); }); });
    connect(m_dismissButton, &QToolButton::clicked, this, [this] { Q_EMIT dismissed(m_batch.id); });
}

template <typename Call> void ProgressPanel::act(Call call)
{
    m_busy = true;
    m_failure.clear();
    refresh();
    whenFinished(call(), this, [this](const Result<qint64> &moved) {
        m_busy = false;
        if (!moved)
            m_failure = Wording::error(moved.error(), Wording::Doing::Saving).text();
        refresh();
    });
}

void ProgressPanel::undo()
{
    m_busy = true;
    m_failure.clear();
    refresh();
    whenFinished(m_context.engine.undo(m_batch.id), this, [this](const Result<qint64> &taken) {
        m_busy = false;
        if (!taken) {
            m_failure = Wording::error(taken.error(), Wording::Doing::Saving).text();
        } else if (*taken > 0) {
            Q_EMIT undone(m_batch.id, m_batch.draft);
        } else {
            m_failure = tr("It was too late to take it back: sending has begun. Stop holds what is still waiting.");
        }
        refresh();
    });
}

void ProgressPanel::setBatch(BatchId id)
{
    m_batch = {};
    m_batch.id = id;
    whenFinished(m_context.engine.batch(id), this, [this, id](const Result<BatchInfo> &batch) {
        if (!batch || m_batch.id != id || m_batch.createdMs != 0)
            return; // news came first, or the batch is gone
        m_batch = *batch;
        refresh();
    });
    whenFinished(m_context.engine.progress(id), this, [this, id](const Result<BatchProgress> &progress) {
        if (!progress || m_batch.id != id || m_progress.batch == id)
            return;
        m_progress = *progress;
        refresh();
    });
    refresh();
}

void ProgressPanel::setBatch(const BatchInfo &batch, const BatchProgress &progress)
{
    m_batch = batch;
    m_progress = progress;
    refresh();
}

qint64 ProgressPanel::holdLeftMs() const
{
    return std::max<qint64>(0, m_batch.holdUntilMs - m_context.clock->utcMs());
}

bool ProgressPanel::isHolding() const
{
    const qint64 queued = m_progress.count(SendState::Queued);
    return holdLeftMs() > 0 && !m_released && m_batch.state == BatchState::Active && queued > 0
        && queued == m_progress.sum();
}

bool ProgressPanel::isSettled() const
{
    if (m_progress.sum() == 0)
        return false;
    return std::none_of(m_progress.counts.keyBegin(), m_progress.counts.keyEnd(),
        [this](SendState state) { return mayStillChange(state) && m_progress.count(state) > 0; });
}

/** What has not left yet, or is leaving now. */
qint64 ProgressPanel::toBeSent() const
{
    return m_progress.count(SendState::Queued) + m_progress.count(SendState::Held)
        + m_progress.count(SendState::InFlight);
}

QString ProgressPanel::headline() const
{
    const QString who = Wording::people(m_progress.sum());
    QString text = Wording::visible(m_batch.text).simplified();
    if (text.isEmpty()) // a check of numbers, a picture, a recording
        text = Wording::kind(m_batch.kind);
    if (text.size() > 60)
        text = QString(text.left(59).trimmed() + u'…');
    const qint64 left = holdLeftMs();
    if (isHolding())
        return tr("Goes out in %1 to %2: “%3”", "in 8 seconds to 3 people")
            .arg(Wording::seconds((left + 999) / 1000), who, text);
    if (m_progress.sum() > 0 && m_progress.count(SendState::Cancelled) == m_progress.sum())
        return tr("Taken back, nothing was sent: “%1”").arg(text);
    if (isSettled())
        return tr("Finished, %1: “%2”", "Finished, 3 people: the text").arg(who, text);
    if (m_progress.sum() > 0 && toBeSent() == 0)
        return m_progress.count(SendState::Unknown) > 0
            ? tr("Asking the gateway, %1: “%2”", "Asking the gateway, 3 people: the text").arg(who, text)
            : tr("Waits for your decision, %1: “%2”", "Waits for your decision, 3 people: the text").arg(who, text);
    if (m_batch.state == BatchState::Stopped || m_batch.state == BatchState::Paused
        || m_batch.state == BatchState::AwaitingGo)
        return tr("Stopped, %1: “%2”", "Stopped, 3 people: the text").arg(who, text);
    return tr("Sending to %1: “%2”").arg(who, text);
}

void ProgressPanel::refresh()
{
    const qint64 left = holdLeftMs();
    if (left > 0 && !m_countdown.isActive())
        m_countdown.start();
    else if (left == 0)
        m_countdown.stop();
    m_title->setText(m_batch.createdMs == 0 ? tr("Queued") : headline());
    m_numbers->setText(Wording::progress(m_progress));
    const qint64 total = std::max<qint64>(1, m_progress.sum());
    const qint64 open = toBeSent() + m_progress.count(SendState::Unknown);
    m_bar->setRange(0, barSteps);
    m_bar->setValue(m_progress.sum() == 0 ? 0 : int((total - open) * barSteps / total));
    QStringList notes;
    if (!m_failure.isEmpty())
        notes.append(m_failure);
    if (m_batch.holdReason != HoldReason::None && !isSettled())
        notes.append(Wording::holdReason(m_batch.holdReason));
    if (m_progress.count(SendState::Unknown) > 0)
        notes.append(tr("%Ln may have been sent. The gateway is being asked; do not send them again.", "messages",
            int(m_progress.count(SendState::Unknown))));
    if (m_progress.count(SendState::Absent) > 0)
        notes.append(tr("%Ln did not reach the gateway. You can send them again from the Outbox.", "messages",
            int(m_progress.count(SendState::Absent))));
    if (m_uploaded < m_toUpload)
        notes.append(tr("Uploading the files: %1 of %2.", "amounts, 1.2 MB of 4.0 MB")
                         .arg(QLocale().formattedDataSize(m_uploaded), QLocale().formattedDataSize(m_toUpload)));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    refreshButtons();
}

void ProgressPanel::refreshButtons()
{
    const qint64 left = holdLeftMs();
    const qint64 queued = m_progress.count(SendState::Queued);
    const qint64 held = m_progress.count(SendState::Held);
    const bool running = m_batch.state == BatchState::Active;
    const bool holding = isHolding();
    const bool resting = !running && m_batch.state != BatchState::Incomplete && queued + held > 0;
    m_undoButton->setVisible(holding);
    m_undoButton->setEnabled(!m_busy);
    m_undoButton->setText(tr("&Undo (%1)", "%1 is a countdown in seconds").arg(Wording::count((left + 999) / 1000)));
    m_sendNowButton->setVisible(holding);
    m_sendNowButton->setText(tr("Send &now"));
    m_stopButton->setVisible(running && !holding && queued > 0);
    m_stopButton->setEnabled(!m_busy);
    m_stopButton->setText(tr("St&op"));
    m_stopButton->setToolTip(tr("What waits is held; what has been sent stays sent"));
    m_continueButton->setVisible(resting || (running && held > 0 && queued == 0));
    m_continueButton->setEnabled(!m_busy);
    m_continueButton->setText(tr("Contin&ue"));
    m_cancelButton->setVisible(m_continueButton->isVisibleTo(this));
    m_cancelButton->setEnabled(!m_busy);
    m_cancelButton->setText(tr("Do not send the %Ln left", nullptr, int(queued + held)));
    m_dismissButton->setVisible(m_dismissal == Dismissal::WhenDone && !holding);
    m_dismissButton->setToolTip(tr("Hide; the Outbox goes on showing it"));
    m_dismissButton->setAccessibleName(tr("Hide"));
    m_bar->setAccessibleName(tr("Progress of sending"));
}

void ProgressPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace Visnyk
