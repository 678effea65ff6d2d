// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/composepage.h"

#include "base/futures.h"
#include "base/logging.h"
#include "ui_composepage.h"
#include "widgets/compose/composewords.h"
#include "widgets/compose/kindform.h"
#include "widgets/compose/pricing.h"
#include "widgets/compose/sendflow.h"
#include "widgets/fields/expertpanel.h"
#include "widgets/icons.h"
#include "widgets/wheelguard.h"
#include "widgets/wording.h"

#include <QDropEvent>
#include <QEvent>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QShowEvent>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int autosaveMs = 500;
constexpr int minuteMs = 30'000;
constexpr int roomForPreview = 740; // pixels
constexpr int kindsInSight = 20;    // of the list: all of them, with the lines between
constexpr std::array groupStarts { MessageKind::Hlr, MessageKind::Mms, MessageKind::Viber };

/** What is only missing on a page nobody has written on: the bar says it, no field is red. */
bool isOnlyMissing(const Finding &finding)
{
    using Code = Finding::Code;
    switch (finding.code) {
    case Code::NoRecipients:
    case Code::NoText:
    case Code::NoContent:
    case Code::SubjectMissing:
    case Code::SenderMissing:
    case Code::BotMissing: return true;
    case Code::PushProblem: return finding.value == "link_missing"_L1 || finding.value == "title_missing"_L1;
    default: return false;
    }
}

/** Formatting of a text that has been changed where formatting is not seen: what no longer fits is left out. */
void fitFormatting(Draft *draft)
{
    const qsizetype size = draft->text.size();
    BinaryContent &binary = draft->options.binary;
    binary.runs.removeIf([size](const TextRun &run) { return run.start >= size; });
    for (TextRun &run : binary.runs)
        run.length = std::min(run.length, size - run.start);
    for (EmsObject &object : binary.objects)
        object.position = std::min(object.position, size);
}

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
        if (std::find(groupStarts.cbegin(), groupStarts.cend(), kind.kind) != groupStarts.cend())
            m_ui->kindCombo->insertSeparator(m_ui->kindCombo->count());
        m_ui->kindCombo->addItem(lineIcon(QString::fromUtf8(kind.icon)), QString(), int(kind.kind));
    }
    m_ui->kindCombo->setMaxVisibleItems(kindsInSight);
    m_ui->kindCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the names differ in length by language
    m_ui->sendButton->setIcon(lineIcon(u"send"_s));
    m_ui->sampleButton->setIcon(lineIcon(u"sample"_s));
    m_ui->recipientsBox->setRegion(context.settings.region());
    m_ui->formContents->installEventFilter(this);
    new WheelGuard(this);
    buildForm();
    retranslate();
    refreshKind();
    connectEditors();
    accountChanged();
    refresh();
    setFocusProxy(m_ui->recipientsBox);
}

ComposePage::~ComposePage() = default;

void ComposePage::buildForm()
{
    setAcceptDrops(true);
    m_form = new KindForm(m_context.settings.dataDir(), m_ui->aboveTextLayout, m_ui->belowTextLayout, this);
    connect(m_form, &KindForm::edited, this, &ComposePage::textEdited);
    connect(m_form, &KindForm::insertIntoText, this, &ComposePage::insertIntoText);
    connect(m_form, &KindForm::titleRead, m_ui->messageEdit, &MessageEdit::replaceText);
    m_ui->messageEdit->setFileTaker([this](const QMimeData *offered) { return m_form->canTake(offered); });
    connect(m_ui->messageEdit, &MessageEdit::filesOffered, m_form, &KindForm::take);
    connect(m_ui->optionsPanel, &OptionsPanel::requestWanted, this, &ComposePage::refreshRequest);
    connect(m_ui->optionsPanel, &OptionsPanel::labelsChanged, this, &ComposePage::alignLabels);
}

void ComposePage::connectEditors()
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &ComposePage::saveDraft);
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &ComposePage::refresh);
    m_minute.start();

    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &ComposePage::kindChosen);
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
        draftLoaded();
    });
    refresh();
}

void ComposePage::setDraft(const Draft &draft)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_kept = draft;
        chooseKind(draft.kind);
        m_ui->optionsPanel->setKind(draft.kind);
        m_ui->optionsPanel->setOptions(draft.options);
        m_ui->messageEdit->setPlainText(draft.text);
        m_ui->recipientsBox->setText(draft.recipients);
        m_form->setDraft(draft);
        refreshKind();
    }
    refresh();
}

Draft ComposePage::draft() const
{
    Draft draft = m_kept;
    draft.kind = m_kind;
    draft.account = m_account;
    draft.recipients = m_ui->recipientsBox->text();
    draft.text = m_ui->messageEdit->toPlainText();
    m_ui->optionsPanel->readInto(draft.options);
    m_form->apply(&draft);
    return draft;
}

/** In the list and for the recipients. */
void ComposePage::chooseKind(MessageKind kind)
{
    m_kind = kind;
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(int(kind)));
    m_ui->recipientsBox->setKind(kind);
}

/** Another kind shows other fields; recipients, text and whatever was entered stay. */
void ComposePage::kindChosen()
{
    if (m_filling)
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_kept = draft();
        if (m_kept.text != m_ui->messageEdit->toPlainText())
            m_ui->messageEdit->replaceText(m_kept.text); // written in the editor of formatted texts
        chooseKind(MessageKind(m_ui->kindCombo->currentData().toInt()));
        m_kept.kind = m_kind;
        fitFormatting(&m_kept);
        m_ui->optionsPanel->setKind(m_kind);
        m_form->setKind(m_kept);
        refreshKind();
    }
    textEdited();
}

/** What the page itself shows of a kind. */
void ComposePage::refreshKind()
{
    const Fields fields = info(m_kind).fields;
    const bool formatted = fields.testFlag(Field::Formatting); // its editor has the text
    const bool text = fields.testFlag(Field::Text) && !formatted;
    m_ui->messageLabel->setVisible(text);
    m_ui->messageEdit->setVisible(text);
    m_ui->formLayout->setStretchFactor(m_ui->belowTextLayout, formatted ? 3 : 0);
    m_ui->messageLabel->setText(ComposeWords::textLabel(m_kind));
    m_ui->kindHintLabel->setText(Wording::kindHint(m_kind));
    m_ui->optionsPanel->setKind(m_kind);
    m_form->placeInTabOrder(m_ui->recipientsBox, m_ui->messageEdit);
    alignLabels();
    refreshPreviewRoom();
}

void ComposePage::alignLabels()
{
    if (m_form != nullptr)
        m_ui->optionsPanel->setLabelWidth(m_form->alignLabels(m_ui->optionsPanel->labelWidth()));
}

void ComposePage::insertIntoText(const QString &text)
{
    m_ui->messageEdit->insertPlainText(text);
    m_ui->messageEdit->setFocus();
}

bool ComposePage::isEmpty() const
{
    const Draft now = draft();
    const BinaryContent &binary = now.options.binary;
    return now.text.isEmpty() && now.recipients.trimmed().isEmpty() && now.options.subject.isEmpty()
        && now.options.attachments.isEmpty() && now.options.push.href.isEmpty() && binary.dataHex.isEmpty()
        && binary.udhHex.isEmpty();
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
    const Draft now = trimmedToKind(draft());
    m_measured = measure(now);
    const bool spokenCode = now.options.voice.code;
    m_ui->messageEdit->setEnabled(!spokenCode);
    m_ui->messageEdit->setPlaceholderText(ComposeWords::textPlaceholder(m_kind, spokenCode));
    const bool plain = m_kind == MessageKind::Sms || m_kind == MessageKind::Flash;
    m_ui->messageEdit->showCount(plain ? m_measured.segments : SegmentCount(), int(now.options.translit));
    const bool link = m_kind == MessageKind::Push && !now.options.push.href.isEmpty();
    m_ui->phonePreview->setMessage(now.kind, now.options.sender,
        link ? QString(m_measured.counted % u'\n' % now.options.push.href) : m_measured.counted);
    showFindings(now);
    const bool reading = m_ui->recipientsBox->isReading() || m_form->isReading();
    m_pricing->setDraft(now, m_measured.each, m_started && !hasErrors(m_findings) && !reading);
    const std::optional<Account> account = m_context.accounts.find(m_account);
    const KindInfo &kind = info(m_kind); // the sample has numbers and a text
    const bool sample = kind.textRequired && kind.fields.testFlag(Field::Phones);
    m_ui->sampleButton->setVisible(sample && account && account->practice && isEmpty());
    refreshRequest();
    refreshBar();
    refreshSendButton();
}

void ComposePage::refreshRequest()
{
    ExpertPanel *expert = m_ui->optionsPanel->expertPanel();
    if (expert != nullptr && expert->showsRequest())
        expert->showRequest(requestPreview(draft(), m_ui->recipientsBox->list().addresses, m_context.clock->utcMs()));
}

void ComposePage::showFindings(const Draft &now)
{
    const RecipientList &list = m_ui->recipientsBox->list();
    m_findings = check(now, list.people, list.groups > 0, m_context.clock->utcMs());
    QList<Finding> shown = m_findings;
    // An empty page is not a mistake: the bar says what is missing, and that seconds are "about".
    const bool empty = isEmpty();
    shown.removeIf([empty](const Finding &finding) {
        return finding.code == Finding::Code::NoRecipients || finding.code == Finding::Code::NoText
            || finding.code == Finding::Code::NoContent || finding.code == Finding::Code::CallIsEstimate
            || (empty && isOnlyMissing(finding));
    });
    m_ui->optionsPanel->showFindings(shown);
    m_ui->optionsPanel->showTime(m_context.clock->utcMs());
    m_form->showFindings(shown);
    QString groups;
    m_ui->messageNote->clear();
    for (const Finding &finding : std::as_const(shown)) {
        const bool error = finding.severity == Finding::Severity::Error;
        if (finding.code == Finding::Code::GroupsNotAllowed)
            groups = Wording::finding(finding);
        const bool aboutText
            = finding.field == Field::Text || finding.field == Field::Comment || finding.code == Finding::Code::TextCut;
        if (aboutText)
            m_ui->messageNote->setNote(error ? Tone::Error : Tone::Warning, Wording::finding(finding));
    }
    m_ui->recipientsBox->setError(groups);
}

QString ComposePage::whyNotSendable() const
{
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.severity == Finding::Severity::Error)
            return m_form->isReading() ? tr("The files are still being read.")
                                       : ComposeWords::missing(finding, m_kind, m_ui->recipientsBox->list());
    }
    if (m_ui->recipientsBox->isReading())
        return tr("The numbers are still being read.");
    if (m_form->isReading())
        return tr("The files are still being read.");
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
    const QString first = ComposeWords::textLine(m_kind, m_measured, list);
    const QString why = whyNotSendable();
    ComposeWords::Price money;
    money.quote = m_pricing->quote();
    money.currency = m_pricing->currency();
    money.balanceAfter = m_pricing->balanceAfter();
    money.asking = m_pricing->isAsking();
    const bool priced = !list.addresses.isEmpty() && m_measured.each > 0;
    std::optional<Tone> tone;
    if (why.isEmpty() && money.balanceAfter && money.balanceAfter->micros() < 0)
        tone = Tone::Error;
    m_ui->costBar->setLines(
        first, why.isEmpty() || (priced && !hasErrors(m_findings)) ? ComposeWords::moneyLine(money) : why, tone);
    m_ui->costBar->setAnnouncement(ComposeWords::announcement(m_kind, m_measured));
}

void ComposePage::refreshSendButton()
{
    const QString why = whyNotSendable();
    const Intent now = intent();
    const bool asks = !isHarmless(now, m_context.settings.harmlessPeople());
    m_ui->sendButton->setText(ComposeWords::sendButton(m_kind, m_ui->recipientsBox->list(), asks));
    m_ui->sendButton->setEnabled(why.isEmpty() && !m_flow->isBusy());
    m_ui->sendButton->setToolTip(why.isEmpty() ? tr("Send (Ctrl+Enter)") : why);
    m_ui->sendButton->setAccessibleDescription(why);
}

void ComposePage::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    for (const KindInfo &kind : kindTable)
        m_ui->kindCombo->setItemText(m_ui->kindCombo->findData(int(kind.kind)), Wording::kind(kind.kind));
    m_causes->setAccessibleName(tr("What makes the price"));
    // The widest text it will have with ordinary numbers, so that the bar beside it does not jump.
    RecipientList wide;
    wide.people = 100'000;
    const QString label = ComposeWords::sendButton(MessageKind::Sms, wide, true);
    m_ui->sendButton->setMinimumWidth(m_ui->sendButton->fontMetrics().horizontalAdvance(label) + 56);
}

void ComposePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_ui->kindCombo)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    refreshKind();
    refresh();
    // The editors learn of the language after the page.
    QMetaObject::invokeMethod(this, &ComposePage::alignLabels, Qt::QueuedConnection);
}

void ComposePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_form->canTake(event->mimeData()))
        event->acceptProposedAction();
}

void ComposePage::dropEvent(QDropEvent *event)
{
    if (!m_form->canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_form->take(event->mimeData());
}

void ComposePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ComposePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshPreviewRoom();
}

void ComposePage::refreshPreviewRoom()
{
    // A letter and a call are not read on a phone, and a check is not read at all. In a small window the fields are
    // worth more than the picture.
    const bool read
        = info(m_kind).fields.testFlag(Field::Text) && m_kind != MessageKind::Mail && m_kind != MessageKind::Call;
    m_ui->phonePreview->setVisible(read && width() >= roomForPreview && hasRoomForPreview());
}

/** Beside it the form must not have to be scrolled sideways; how wide it is depends on kind, language and folds. */
bool ComposePage::hasRoomForPreview() const
{
    const QMargins margins = m_ui->contentsLayout->contentsMargins();
    const int wanted = m_ui->formLayout->minimumSize().width() + m_ui->contentsLayout->spacing()
        + m_ui->phonePreview->sizeHint().width() + margins.left() + margins.right();
    // Always less the scroll bar, so that its coming and going changes nothing.
    return wanted <= m_ui->formArea->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

bool ComposePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->formContents && event->type() == QEvent::LayoutRequest)
        refreshPreviewRoom();
    return QWidget::eventFilter(watched, event);
}

} // namespace Visnyk
