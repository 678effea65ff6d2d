// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/composepage.h"

#include "base/futures.h"
#include "base/logging.h"
#include "ui_composepage.h"
#include "widgets/compose/composewords.h"
#include "widgets/compose/pricing.h"
#include "widgets/compose/sendflow.h"
#include "widgets/icons.h"
#include "widgets/progresspanel.h"
#include "widgets/wheelguard.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QShowEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int autosaveMs = 500;
constexpr int minuteMs = 30'000;
constexpr int roomForPreview = 740; // pixels
constexpr MessageKind lastOnPage = MessageKind::Flash;

} // namespace

ComposePage::ComposePage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ComposePage>())
    , m_pricing(new Pricing(context, this))
    , m_flow(new SendFlow(context, this))
    , m_causes(new CausesPopup(this))
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->setupUi(this);
    for (const KindInfo &kind : kindTable) {
        if (kind.kind <= lastOnPage)
            m_ui->kindCombo->addItem(lineIcon(QString::fromUtf8(kind.icon)), QString());
    }
    m_ui->kindCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the names differ in length by language
    m_ui->sendButton->setIcon(lineIcon(u"send"_s));
    m_ui->sampleButton->setIcon(lineIcon(u"sample"_s));
    m_ui->recipientsBox->setRegion(context.settings.region());
    new WheelGuard(this);
    retranslate();
    connectEditors();
    accountChanged();
    refresh();
    setFocusProxy(m_ui->recipientsBox);
}

ComposePage::~ComposePage() = default;

void ComposePage::connectEditors()
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &ComposePage::saveDraft);
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &ComposePage::refresh);
    m_minute.start();

    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &ComposePage::textEdited);
    connect(m_ui->messageEdit, &QPlainTextEdit::textChanged, this, &ComposePage::textEdited);
    connect(m_ui->optionsPanel, &OptionsPanel::optionsEdited, this, &ComposePage::textEdited);
    connect(m_ui->recipientsBox, &RecipientsBox::textEdited, this, [this] {
        m_edited = true;
        m_autosave.start();
        refreshSendButton();
    });
    connect(m_ui->recipientsBox, &RecipientsBox::listChanged, this, &ComposePage::recipientsRead);
    connect(m_ui->costBar, &QAbstractButton::clicked, this, &ComposePage::showCauses);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &ComposePage::send);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &ComposePage::fillSample);
    connect(m_causes, &CausesPopup::remedyChosen, this, &ComposePage::applyRemedy);
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ComposePage::send);
    }

    connect(m_pricing, &Pricing::quoteChanged, this, [this] {
        refreshBar();
        refreshSendButton();
    });
    connect(m_flow, &SendFlow::queued, this, &ComposePage::batchQueued);
    connect(m_flow, &SendFlow::failed, this, [this](const QString &text) {
        showNotice(Tone::Error, text);
        refreshSendButton();
    });
    connect(m_flow, &SendFlow::abandoned, this, &ComposePage::refreshSendButton);
    connect(&m_context.accounts, &AccountBook::currentChanged, this, &ComposePage::accountChanged);
    connect(&m_context.accounts, &AccountBook::accountsChanged, this, &ComposePage::accountChanged);
    connect(&m_context.signIn, &SignIn::stateChanged, this, &ComposePage::refreshSendButton);
    connect(&m_context.settings, &Settings::changed, this,
        [this] { m_ui->recipientsBox->setRegion(m_context.settings.region()); });
}

void ComposePage::accountChanged()
{
    m_account = m_context.accounts.current();
    m_pricing->setAccount(m_account);
    loadSenders();
    refresh();
}

void ComposePage::engineStarted()
{
    m_started = true;
    loadSenders();
    whenFinished(m_context.engine.loadDraft(DraftSlot), this, [this](const Result<std::optional<Draft>> &saved) {
        if (!saved)
            qCWarning(lcUi) << "the saved draft was not read:" << toString(saved.error().kind);
        else if (saved->has_value() && !m_edited)
            setDraft(**saved);
    });
    refresh();
}

void ComposePage::setDraft(const Draft &draft)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->kindCombo->setCurrentIndex(draft.kind <= lastOnPage ? int(draft.kind) : 0);
        m_ui->optionsPanel->setKind(draft.kind);
        m_ui->optionsPanel->setOptions(draft.options);
        m_ui->messageEdit->setPlainText(draft.text);
        m_ui->recipientsBox->setText(draft.recipients);
    }
    refresh();
}

Draft ComposePage::draft() const
{
    Draft draft;
    draft.kind = MessageKind(m_ui->kindCombo->currentIndex());
    draft.account = m_account;
    draft.recipients = m_ui->recipientsBox->text();
    draft.text = m_ui->messageEdit->toPlainText();
    draft.options = m_ui->optionsPanel->options();
    return draft;
}

bool ComposePage::isEmpty() const
{
    return m_ui->messageEdit->document()->isEmpty() && m_ui->recipientsBox->text().trimmed().isEmpty();
}

void ComposePage::textEdited()
{
    if (m_filling)
        return;
    m_edited = true;
    m_autosave.start();
    refresh();
}

void ComposePage::recipientsRead()
{
    m_pricing->setRecipients(m_ui->recipientsBox->list());
    if (!m_filling)
        refresh();
}

void ComposePage::refresh()
{
    const Draft now = draft();
    const KindInfo &kind = info(now.kind);
    m_ui->optionsPanel->setKind(now.kind);
    m_ui->kindHintLabel->setText(Wording::kindHint(kind.kind));
    m_count = countMessage(now.text, { now.options.maxParts, int(now.options.translit) }, &m_counted);
    m_ui->messageEdit->showCount(m_count);
    m_ui->phonePreview->setMessage(now.kind, now.options.sender, m_counted);
    showFindings(now);
    m_pricing->setDraft(now, m_count.parts, m_started && !hasErrors(m_findings) && !m_ui->recipientsBox->isReading());
    const std::optional<Account> account = m_context.accounts.find(m_account);
    m_ui->sampleButton->setVisible(isEmpty() && account && account->practice);
    refreshBar();
    refreshSendButton();
}

void ComposePage::showFindings(const Draft &now)
{
    const RecipientList &list = m_ui->recipientsBox->list();
    m_findings = check(now, list.people, list.groups > 0, m_context.clock->utcMs());
    m_ui->optionsPanel->showFindings(m_findings);
    m_ui->optionsPanel->showTime(m_context.clock->utcMs());
    QString groups;
    m_ui->messageNote->clear();
    for (const Finding &finding : std::as_const(m_findings)) {
        const bool error = finding.severity == Finding::Severity::Error;
        if (finding.code == Finding::Code::GroupsNotAllowed)
            groups = Wording::finding(finding);
        const bool aboutText
            = finding.field == Field::Text || finding.field == Field::Comment || finding.code == Finding::Code::TextCut;
        // An empty page is not a mistake: the bar says what is missing.
        if (aboutText && finding.code != Finding::Code::NoText && finding.code != Finding::Code::NoRecipients)
            m_ui->messageNote->setNote(error ? Tone::Error : Tone::Warning, Wording::finding(finding));
    }
    m_ui->recipientsBox->setError(groups);
}

QString ComposePage::whyNotSendable() const
{
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.severity == Finding::Severity::Error)
            return ComposeWords::missing(finding, m_ui->recipientsBox->list());
    }
    if (m_ui->recipientsBox->isReading())
        return tr("The numbers are still being read.");
    if (!m_started)
        return tr("The outbox is being opened.");
    switch (m_context.signIn.state(m_account)) {
    case SignIn::State::Missing:
    case SignIn::State::Unavailable: return tr("The password of this account is missing.");
    case SignIn::State::Reading:
    case SignIn::State::Ready:
    case SignIn::State::SessionOnly: break;
    }
    return {};
}

void ComposePage::refreshBar()
{
    const RecipientList &list = m_ui->recipientsBox->list();
    const QString first = ComposeWords::textLine(m_count, list);
    const QString why = whyNotSendable();
    ComposeWords::Price money;
    money.quote = m_pricing->quote();
    money.currency = m_pricing->currency();
    money.balanceAfter = m_pricing->balanceAfter();
    money.asking = m_pricing->isAsking();
    const bool priced = !list.addresses.isEmpty() && m_count.parts > 0;
    std::optional<Tone> tone;
    if (why.isEmpty() && money.balanceAfter && money.balanceAfter->micros() < 0)
        tone = Tone::Error;
    m_ui->costBar->setLines(
        first, why.isEmpty() || (priced && !hasErrors(m_findings)) ? ComposeWords::moneyLine(money) : why, tone);
    m_ui->costBar->setAnnouncement(ComposeWords::announcement(m_count));
}

void ComposePage::refreshSendButton()
{
    const QString why = whyNotSendable();
    const Intent now = intent();
    const bool asks = !isHarmless(now, m_context.settings.harmlessPeople());
    m_ui->sendButton->setText(ComposeWords::sendButton(m_ui->recipientsBox->list(), asks));
    m_ui->sendButton->setEnabled(why.isEmpty() && !m_flow->isBusy());
    m_ui->sendButton->setToolTip(why.isEmpty() ? tr("Send (Ctrl+Enter)") : why);
    m_ui->sendButton->setAccessibleDescription(why);
}

Intent ComposePage::intent() const
{
    Intent intent;
    intent.nowMs = m_context.clock->utcMs();
    intent.draft = draft();
    intent.account = m_account;
    intent.recipients = m_ui->recipientsBox->list();
    intent.addresses = intent.recipients.addresses;
    intent.count = m_count;
    intent.countedText = m_counted;
    intent.quote = m_pricing->quote();
    intent.answer = m_pricing->answer();
    intent.currency = m_pricing->currency();
    intent.balance = m_pricing->balance();
    intent.findings = m_findings;
    intent.atUtcMs = resolve(intent.draft.options.schedule, intent.nowMs).atUtcMs;
    return intent;
}

void ComposePage::showCauses()
{
    CauseInput input;
    input.draft = draft();
    input.count = m_count;
    input.quote = m_pricing->quote();
    input.currency = m_pricing->currency();
    input.balanceAfter = m_pricing->balanceAfter();
    input.groups = m_ui->recipientsBox->list().groups;
    input.answer = m_pricing->answer();
    input.localPrice = [this](int parts) { return m_pricing->localPrice(parts); };
    input.nowMs = m_context.clock->utcMs();
    QList<Cause> causes = causesOf(input);
    if (causes.isEmpty())
        causes.append(
            { Tone::Info, tr("Nothing makes this message dearer than it has to be."), Cause::Remedy::None, {} });
    m_causes->setCauses(causes);
    m_causes->popUp(m_ui->costBar);
}

void ComposePage::applyRemedy(Cause::Remedy remedy)
{
    switch (remedy) {
    case Cause::Remedy::ReplaceCharacters:
        m_ui->messageEdit->replaceText(replaceForcing(m_ui->messageEdit->toPlainText()));
        m_ui->messageEdit->setFocus();
        break;
    case Cause::Remedy::WriteInLatin: m_ui->optionsPanel->setTranslit(Translit::Latin); break;
    case Cause::Remedy::CheckNumbers: m_ui->recipientsBox->setFocus(); break;
    case Cause::Remedy::None: break;
    }
}

void ComposePage::send()
{
    refresh(); // a planned time may have passed since the last key
    if (!m_ui->sendButton->isEnabled())
        return;
    hideNotice();
    m_flow->start(intent());
    refreshSendButton();
}

void ComposePage::batchQueued(BatchId batch)
{
    const QList<ProgressPanel *> panels = findChildren<ProgressPanel *>();
    for (ProgressPanel *panel : panels) {
        if (panel->isSettled())
            removePanel(panel);
    }
    auto *panel = new ProgressPanel(m_context, ProgressPanel::Dismissal::WhenDone, this);
    m_ui->noticeLayout->addWidget(panel);
    connect(panel, &ProgressPanel::dismissed, this, [this, panel] { removePanel(panel); });
    connect(panel, &ProgressPanel::undone, this, [this, panel](BatchId /*batch*/, const Draft &draft) {
        removePanel(panel);
        broughtBack(draft);
    });
    panel->setBatch(batch);
    clearForNext();
    loadSenders();
}

void ComposePage::removePanel(ProgressPanel *panel)
{
    m_ui->noticeLayout->removeWidget(panel);
    panel->hide();
    panel->deleteLater();
}

void ComposePage::clearForNext()
{
    Draft next;
    next.kind = MessageKind(m_ui->kindCombo->currentIndex());
    next.options.sender = m_ui->optionsPanel->options().sender; // the name mostly stays the same
    setDraft(next);
    m_edited = false;
    m_autosave.stop();
    whenFinished(m_context.engine.deleteDraft(DraftSlot), this, [](const Result<> &done) {
        if (!done)
            qCWarning(lcUi) << "the draft was not removed:" << toString(done.error().kind);
    });
    m_ui->recipientsBox->setFocus();
}

void ComposePage::broughtBack(const Draft &draft)
{
    showNotice(Tone::Good, tr("Taken back. Nothing was sent."));
    if (isEmpty()) {
        setDraft(draft);
        m_edited = true;
        saveDraft();
    } else {
        m_notice->addAction(
            u"bringBackButton"_s, tr("Replace what is written here with the message taken back"), [this, draft] {
                setDraft(draft);
                textEdited();
                hideNotice();
            });
    }
}

void ComposePage::offerDraft(const Draft &draft)
{
    if (isEmpty()) {
        setDraft(draft);
        textEdited();
        return;
    }
    showNotice(Tone::Info, tr("There is something on this page already."));
    m_notice->addAction(u"replaceDraftButton"_s, tr("&Replace it"), [this, draft] {
        setDraft(draft);
        textEdited();
        hideNotice();
    });
}

void ComposePage::fillSample()
{
    Draft sample = draft();
    // Numbers nobody has: they are the practice gateway's, which delivers to nobody.
    sample.recipients = u"+380 50 123 45 67\n+380 67 123 45 67"_s;
    sample.text = tr("Hello! The office is closed on Friday. See you on Monday.", "a sample text message");
    setDraft(sample);
    textEdited();
    m_ui->sendButton->setFocus();
}

void ComposePage::showNotice(Tone tone, const QString &text)
{
    if (m_notice == nullptr) {
        m_notice = new Banner(this);
        m_notice->setObjectName(u"composeNotice"_s);
        m_notice->setClosable(true);
        m_ui->noticeLayout->insertWidget(0, m_notice);
        connect(m_notice, &Banner::closed, this, &ComposePage::hideNotice);
    }
    m_notice->clearActions();
    m_notice->setMessage(tone, text);
    m_notice->show();
}

void ComposePage::hideNotice()
{
    if (m_notice == nullptr)
        return;
    m_notice->clearActions();
    m_notice->hide();
}

void ComposePage::saveDraft()
{
    if (!m_started)
        return;
    whenFinished(m_context.engine.saveDraft(DraftSlot, draft()), this, [this](const Result<> &saved) {
        if (!saved)
            showNotice(Tone::Error, tr("The draft could not be saved. Keep this window open."));
    });
}

void ComposePage::flushDraft()
{
    if (!m_autosave.isActive())
        return;
    m_autosave.stop();
    saveDraft();
}

void ComposePage::loadSenders()
{
    if (!m_started)
        return;
    whenFinished(m_context.engine.senders(m_account), this, [this](const Result<QStringList> &senders) {
        if (senders)
            m_ui->optionsPanel->setKnownSenders(*senders);
        else
            qCWarning(lcUi) << "sender names were not read:" << toString(senders.error().kind);
    });
}

void ComposePage::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    for (int i = 0; i < m_ui->kindCombo->count(); ++i)
        m_ui->kindCombo->setItemText(i, Wording::kind(MessageKind(i)));
    m_ui->messageEdit->setPlaceholderText(tr("Write the message here"));
    m_causes->setAccessibleName(tr("What makes the price"));
    // The widest text it will have with ordinary numbers, so that the bar beside it does not jump.
    RecipientList wide;
    wide.people = 100'000;
    const QString label = ComposeWords::sendButton(wide, true);
    m_ui->sendButton->setMinimumWidth(m_ui->sendButton->fontMetrics().horizontalAdvance(label) + 56);
}

void ComposePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_ui->kindCombo)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    refresh();
}

void ComposePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ComposePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a small window the fields are worth more than the picture.
    m_ui->phonePreview->setVisible(width() >= roomForPreview);
}

} // namespace Visnyk
