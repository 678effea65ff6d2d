// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/messagedetails.h"

#include "base/futures.h"
#include "recipients/recipientlist.h"
#include "ui_messagedetails.h"
#include "widgets/pages/historytexts.h"
#include "widgets/wording.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int LeastLetters = 34;
constexpr int LeastLines = 2;
constexpr int MostLines = 10; // more are scrolled

/** Time with seconds, and the date when it is another day than @p dayMs. */
QString storyTime(qint64 utcMs, qint64 dayMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(utcMs);
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        format.replace(u"mm"_s, u"mm:ss"_s);
    QString time = QLocale().toString(when.time(), format);
    if (when.date() == QDateTime::fromMSecsSinceEpoch(dayMs).date())
        return time;
    return QString(QLocale().toString(when.date(), QLocale::ShortFormat) + u' ' + time);
}

} // namespace

MessageDetails::MessageDetails(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::MessageDetails>())
{
    m_ui->setupUi(this);
    setObjectName(u"messageDetails"_s);
    makeHeading(m_ui->recipientLabel);
    m_ui->detailsBanner->setNarrow();
    m_ui->detailsBanner->hide();
    buildFacts();
    connect(m_ui->writeAgainButton, &QPushButton::clicked, this, &MessageDetails::writeAgainClicked);
    connect(m_ui->sendAbsentButton, &QPushButton::clicked, this, &MessageDetails::askAbsent);
    connect(m_ui->closeUnknownButton, &QPushButton::clicked, this, &MessageDetails::confirmClose);
    connect(m_ui->copyNumberButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_message.address.text()); });
    connect(m_ui->copyTextButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_message.text); });
}

MessageDetails::~MessageDetails() = default;

void MessageDetails::buildFacts()
{
    for (int fact = 0; fact < FactCount; ++fact) {
        auto *title = new QLabel(this);
        auto *value = new QLabel(this);
        title->setForegroundRole(QPalette::PlaceholderText);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setObjectName(u"fact%1Label"_s.arg(fact));
        // No form layout: Qt 6.4's writes past its rows when a wrapped one is hidden that was shown before.
        const int row = 2 * fact;
        if (fact < Sending) {
            m_ui->factLayout->addWidget(title, row, 0, Qt::AlignTop);
            m_ui->factLayout->addWidget(value, row, 1);
        } else { // ids are long and cannot be broken
            m_ui->factLayout->addWidget(title, row, 0, 1, 2);
            m_ui->factLayout->addWidget(value, row + 1, 0, 1, 2);
        }
        m_titles.at(size_t(fact)) = title;
        m_values.at(size_t(fact)) = value;
    }
}

void MessageDetails::setMessage(const MessageInfo &message)
{
    const bool another = message.id != m_message.id;
    if (another) {
        m_events.clear();
        m_check.clear();
        clearBanner();
    } else if (message.state != m_message.state) {
        clearBanner(); // what was being asked is no longer the question
    }
    m_message = message;
    refresh();
    askStory();
    askCheck();
}

void MessageDetails::refresh()
{
    m_ui->recipientLabel->setText(formatForPeople(m_message.address));
    m_ui->stateIconLabel->setPixmap(stateIcon(m_message, *this, 18).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_ui->stateLabel->setText(Wording::state(m_message));
    m_ui->meaningLabel->setText(Wording::meaning(m_message));
    m_ui->textLabel->setText(m_message.state == SendState::Accepted ? tr("Te&xt as sent") : tr("Te&xt"));
    m_ui->sendAbsentButton->setVisible(m_message.state == SendState::Absent);
    m_ui->closeUnknownButton->setVisible(m_message.state == SendState::Unknown);
    const QString text = Wording::visible(m_message.text, true);
    if (m_ui->messageTextEdit->toPlainText() != text)
        m_ui->messageTextEdit->setPlainText(text);
    fitText();
    refreshFacts();
    refreshStory();
}

void MessageDetails::fitText()
{
    const QPlainTextEdit *edit = m_ui->messageTextEdit;
    const auto *layout = qobject_cast<QPlainTextDocumentLayout *>(edit->document()->documentLayout());
    int lines = 0;
    for (QTextBlock block = edit->document()->begin(); block.isValid() && lines < MostLines; block = block.next()) {
        layout->ensureBlockLayout(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    const int around = 2 * (edit->frameWidth() + int(edit->document()->documentMargin()));
    m_ui->messageTextEdit->setFixedHeight(
        std::clamp(lines, LeastLines, MostLines) * edit->fontMetrics().lineSpacing() + around + 2);
}

void MessageDetails::refreshFacts()
{
    for (int fact = 0; fact < FactCount; ++fact)
        m_titles.at(size_t(fact))->setText(factTitle(Fact(fact)));
    const auto at = [](qint64 utcMs) { return utcMs > 0 ? Wording::timeWithZone(utcMs) : QString(); };
    const auto account = m_context.accounts.find(m_message.account);
    setFact(Sender, Wording::visible(m_message.sender));
    setFact(Parts, m_message.parts > 0 ? Wording::count(m_message.parts) : QString());
    const bool several = m_message.requests > 1;
    setFact(Requests,
        several ? tr("%1 of %2", "parts sent, parts of the message")
                      .arg(Wording::count(m_message.requestsAccepted), Wording::count(m_message.requests))
                : QString());
    setFact(Code, Wording::visible(m_message.replyCode));
    const HlrResult hlr = m_message.hlr.value_or(HlrResult());
    setFact(Network, Wording::homeNetwork(hlr));
    setFact(Roaming, Wording::roaming(hlr));
    setFact(SimCard, Wording::visible(hlr.imsi));
    setFact(Centre, Wording::visible(hlr.serviceCentre));
    setFact(LastCheck, m_check);
    setFact(Price, m_message.cost ? Wording::money(*m_message.cost, m_message.currency) : QString());
    setFact(Written, at(m_message.createdMs));
    setFact(Planned, at(m_message.atUtcMs.value_or(0)));
    setFact(Sent, at(m_message.sentMs));
    setFact(Told, at(m_message.deliveredMs));
    setFact(AccountName, account ? Wording::account(*account) : tr("an account that was removed"));
    setFact(Kind, Wording::kind(m_message.kind));
    setFact(Comment, Wording::visible(m_message.comment));
    setFact(Sending, m_message.batchPublicId);
    setFact(GatewayName, m_message.gatewayId.text());
    // Later: what has just been hidden still counts now.
    QMetaObject::invokeMethod(this, &MessageDetails::fitWidth, Qt::QueuedConnection);
}

void MessageDetails::fitWidth()
{
    // Never narrower than its contents: there is no scrolling sideways.
    m_ui->detailsScrollArea->setMinimumWidth(
        std::max(m_ui->detailsWidget->minimumSizeHint().width(), fontMetrics().averageCharWidth() * LeastLetters)
        + m_ui->detailsScrollArea->verticalScrollBar()->sizeHint().width());
}

QString MessageDetails::factTitle(Fact fact) const
{
    switch (fact) {
    case Sender: return tr("Sender name:");
    case Parts: return Wording::unitTitle(info(m_message.kind).unit);
    case Requests: return tr("Parts sent:");
    case Code: return tr("Code that was said:");
    case Network: return tr("Network:");
    case Roaming: return tr("Roaming in:");
    case SimCard: return tr("IMSI of the SIM card:");
    case Centre: return tr("Service centre:");
    case LastCheck: return tr("Last check of the number:");
    case Price: return tr("Price:");
    case Written: return tr("Confirmed:");
    case Planned: return tr("Planned for:");
    case Sent: return tr("Sent:");
    case Told: return tr("Last news:");
    case AccountName: return tr("Account:");
    case Kind: return tr("Kind:");
    case Comment: return tr("Comment:");
    case Sending: return tr("Id of the sending:");
    case GatewayName: return tr("Id at the gateway:");
    case FactCount: break;
    }
    return {};
}

void MessageDetails::setFact(Fact fact, const QString &value)
{
    QLabel *label = m_values.at(fact);
    label->setText(value);
    label->setVisible(!value.isEmpty());
    m_titles.at(fact)->setVisible(!value.isEmpty());
}

void MessageDetails::askStory()
{
    const quint64 turn = ++m_turn;
    whenFinished(m_context.engine.events(m_message.id), this, [this, turn](const Result<QList<MessageEvent>> &events) {
        if (turn != m_turn)
            return;
        if (!events) {
            tell(events.error());
            return;
        }
        m_events = *events;
        refreshStory();
    });
}

/** What an HLR or ping check has said of the number of a message that is no check itself. */
void MessageDetails::askCheck()
{
    const MessageId id = m_message.id;
    whenFinished(m_context.engine.checks({ m_message.address }), this,
        [this, id](const Result<QHash<QString, NumberCheck>> &checks) {
            if (id != m_message.id)
                return;
            if (!checks) {
                tell(checks.error());
                return;
            }
            const auto found = checks->constFind(m_message.address.text());
            if (found == checks->constEnd() || found->message == id)
                return;
            m_check = Wording::timeWithZone(found->atMs) % u'\n' % Wording::status(found->status);
            const QString network = Wording::hlr(found->hlr);
            if (!network.isEmpty())
                m_check += u'\n' + network;
            refreshFacts();
        });
}

void MessageDetails::refreshStory()
{
    QStringList lines;
    for (const MessageEvent &event : std::as_const(m_events))
        lines.append(
            tr("%1  %2", "time, what happened").arg(storyTime(event.atMs, m_message.createdMs), Wording::event(event)));
    m_ui->storyLabel->setText(lines.join(u'\n'));
    m_ui->storyLabel->setVisible(!lines.isEmpty());
    m_ui->storyTitleLabel->setVisible(!lines.isEmpty());
}

void MessageDetails::askAbsent()
{
    const MessageId id = m_message.id;
    whenFinished(m_context.engine.progress(m_message.batch), this, [this, id](const Result<BatchProgress> &progress) {
        if (id != m_message.id)
            return;
        if (!progress)
            tell(progress.error());
        else if (progress->count(SendState::Absent) > 0)
            confirmAbsent(progress->count(SendState::Absent));
    });
}

void MessageDetails::confirmAbsent(qint64 count)
{
    Banner *banner = m_ui->detailsBanner;
    const BatchId batch = m_message.batch;
    banner->tell(Tone::Warning,
        tr("The gateway has no trace of %Ln message(s) of this sending: not sent, not charged. Send again with the "
           "same content?",
            nullptr, int(count)));
    banner->addAction(u"sendAbsentNotNowButton"_s, tr("Not now"), [this] { clearBanner(); });
    banner->addAction(u"sendAbsentConfirmButton"_s, tr("Send %Ln again", "messages", int(count)), [this, batch, count] {
        clearBanner();
        whenFinished(m_context.engine.sendAbsentAgain(batch, count), this, [this](const Result<qint64> &sent) {
            if (!sent && sent.error().kind == Error::Kind::Cancelled)
                askAbsent(); // it is another number by now
            else if (!sent)
                tell(sent.error());
        });
    });
    banner->focusAction(u"sendAbsentNotNowButton"_s);
}

void MessageDetails::confirmClose()
{
    Banner *banner = m_ui->detailsBanner;
    const MessageId id = m_message.id;
    banner->tell(Tone::Warning,
        tr("The gateway has not told whether this message was sent. If you stop asking, it may have been sent and "
           "charged, and nobody will know. The program asks for a day by itself."));
    banner->addAction(u"closeUnknownNotNowButton"_s, tr("Keep asking"), [this] { clearBanner(); });
    banner->addAction(u"closeUnknownConfirmButton"_s, tr("Stop asking"), [this, id] {
        clearBanner();
        whenFinished(m_context.engine.closeUnknown({ id }), this, [this](const Result<> &closed) {
            if (!closed)
                tell(closed.error());
        });
    });
    banner->focusAction(u"closeUnknownNotNowButton"_s);
}

void MessageDetails::tell(const Error &error)
{
    m_ui->detailsBanner->tell(Tone::Error, Wording::error(error, Wording::Doing::Asking).text());
}

void MessageDetails::clearBanner()
{
    m_ui->detailsBanner->dismiss();
}

void MessageDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText(); // the lines break elsewhere
}

void MessageDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        clearBanner();
        refresh();
    }
    if (event->type() == QEvent::PaletteChange)
        m_ui->stateIconLabel->setPixmap(stateIcon(m_message, *this, 18).pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace Visnyk
