// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/batchcard.h"

#include "base/futures.h"
#include "widgets/banner.h"
#include "widgets/icons.h"
#include "widgets/progresspanel.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Visnyk {

BatchCard::BatchCard(AppContext &context, const BatchInfo &batch, const BatchProgress &progress, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setObjectName(u"batchCard"_s);
    buildUi();
    setBatch(batch, progress);
}

void BatchCard::buildUi()
{
    const auto button = [this](const QString &name, const QString &icon) {
        auto *made = new QPushButton(lineIcon(icon), QString(), this);
        made->setObjectName(name);
        made->setFlat(true);
        return made;
    };
    m_facts = new QLabel(this);
    m_facts->setObjectName(u"batchFactsLabel"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_panel = new ProgressPanel(m_context, ProgressPanel::Dismissal::None, this);
    m_banner = new Banner(this);
    m_banner->hide();
    m_absentButton = button(u"sendAbsentButton"_s, u"send"_s);
    m_problemsButton = button(u"showProblemsButton"_s, u"warning"_s);
    m_historyButton = button(u"showInHistoryButton"_s, u"history"_s);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 0, 0);
    row->addWidget(m_facts, 1);
    row->addWidget(m_absentButton);
    row->addWidget(m_problemsButton);
    row->addWidget(m_historyButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_panel);
    layout->addWidget(m_banner);
    layout->addLayout(row);

    connect(m_panel, &ProgressPanel::undone, this, &BatchCard::undone);
    connect(m_absentButton, &QPushButton::clicked, this, &BatchCard::confirmAbsent);
    connect(m_problemsButton, &QPushButton::clicked, this, [this] {
        Q_EMIT showInHistoryRequested(
            m_batch.id, m_batch.publicId, { SendState::Refused, SendState::Unknown, SendState::Absent });
    });
    connect(m_historyButton, &QPushButton::clicked, this,
        [this] { Q_EMIT showInHistoryRequested(m_batch.id, m_batch.publicId, {}); });
}

void BatchCard::setBatch(const BatchInfo &batch, const BatchProgress &progress)
{
    if (progress.count(SendState::Absent) != m_progress.count(SendState::Absent))
        clearBanner(); // its question named another number
    m_batch = batch;
    m_progress = progress;
    m_panel->setBatch(batch, progress);
    refresh();
}

void BatchCard::refresh()
{
    const auto account = m_context.accounts.find(m_batch.account);
    QStringList facts { Wording::time(m_batch.createdMs),
        account ? Wording::account(*account) : tr("an account that was removed") };
    if (m_batch.atUtcMs)
        facts.append(tr("planned for %1").arg(Wording::timeWithZone(*m_batch.atUtcMs)));
    if (m_batch.confirmedCost)
        facts.append(tr("confirmed for %1").arg(Wording::money(*m_batch.confirmedCost, m_batch.currency)));
    if (m_batch.state == BatchState::AwaitingGo)
        facts.append(Wording::batchState(m_batch, m_progress, m_context.clock->utcMs()));
    m_facts->setText(facts.join(u" · "_s));

    const int absent = int(m_progress.count(SendState::Absent));
    const int problems = int(m_progress.count(SendState::Refused) + m_progress.count(SendState::Unknown)) + absent;
    m_absentButton->setVisible(absent > 0);
    m_absentButton->setText(tr("Send %Ln again…", "messages", absent));
    m_problemsButton->setVisible(problems > 0);
    m_problemsButton->setText(tr("Show %Ln problem(s)", nullptr, problems));
    m_historyButton->setText(tr("Show all"));
    m_historyButton->setToolTip(tr("Shows the messages of this sending in the History"));
}

void BatchCard::confirmAbsent()
{
    clearBanner();
    const int absent = int(m_progress.count(SendState::Absent));
    m_banner->setMessage(Tone::Warning,
        tr("The gateway has no trace of %Ln message(s): not sent, not charged. Send again with the same content?",
            nullptr, absent));
    m_banner->addAction(u"sendAbsentNotNowButton"_s, tr("Not now"), [this] { clearBanner(); });
    m_banner->addAction(u"sendAbsentConfirmButton"_s, tr("Send %Ln again", "messages", absent), [this, absent] {
        clearBanner();
        whenFinished(m_context.engine.sendAbsentAgain(m_batch.id, absent), this, [this](const Result<qint64> &sent) {
            if (sent)
                return;
            if (sent.error().kind == Error::Kind::Cancelled) {
                askAnew();
                return;
            }
            m_banner->setMessage(Tone::Error, Wording::error(sent.error(), Wording::Doing::Saving).text());
            m_banner->show();
        });
    });
    m_banner->show();
    m_banner->focusAction(u"sendAbsentNotNowButton"_s);
}

/** It is another number than the one that was confirmed. */
void BatchCard::askAnew()
{
    const BatchId id = m_batch.id;
    whenFinished(m_context.engine.progress(id), this, [this, id](const Result<BatchProgress> &progress) {
        if (!progress || id != m_batch.id)
            return;
        setBatch(m_batch, *progress);
        if (progress->count(SendState::Absent) > 0)
            confirmAbsent();
    });
}

void BatchCard::clearBanner()
{
    m_banner->dismiss();
}

void BatchCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        clearBanner();
        refresh();
    }
}

} // namespace Visnyk
