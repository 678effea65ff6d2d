// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Write page from Send on: what is handed over, what comes back, and the draft on the disk.

#include "base/futures.h"
#include "base/logging.h"
#include "recipients/withoutperson.h"
#include "ui_composepage.h"
#include "widgets/compose/composepage.h"
#include "widgets/compose/linkwords.h"
#include "widgets/compose/pricing.h"
#include "widgets/compose/sendflow.h"
#include "widgets/progresspanel.h"
#include "widgets/wording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {

Intent ComposePage::intent() const
{
    Intent intent;
    intent.nowMs = m_context.clock->utcMs();
    intent.draft = trimmedToKind(draft());
    intent.account = m_account;
    intent.recipients = m_ui->recipientsBox->list();
    intent.addresses = intent.recipients.addresses;
    intent.measured = m_measured;
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
    input.draft = trimmedToKind(draft());
    input.count = m_measured.segments;
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
        m_ui->messageEdit->replaceText(replaceForcing(m_ui->messageEdit->toPlainText(), int(draft().options.translit)));
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
    next.kind = m_kind;
    const MessageOptions options = draft().options;
    next.options.sender = options.sender; // who it comes from mostly stays the same
    next.options.bot = options.bot;
    next.options.voice = options.voice;
    next.options.voice.code = false;
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
        m_offered = draft;
        m_notice->addAction(u"bringBackButton"_s, tr("Replace what is written here with the message taken back"),
            [this] { takeOffered(); });
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
    m_offered = draft;
    m_notice->addAction(u"replaceDraftButton"_s, tr("&Replace it"), [this] { takeOffered(); });
}

void ComposePage::openLink(const QByteArray &link)
{
    m_link = link;
    if (m_draftLoaded)
        draftLoaded();
}

void ComposePage::engineFailed()
{
    draftLoaded();
}

void ComposePage::draftLoaded()
{
    m_draftLoaded = true;
    if (m_link.isEmpty())
        return;
    const auto read = readSmsLink(std::exchange(m_link, {}));
    if (!read)
        showNotice(Tone::Warning, LinkWords::refused(read.error()));
    else if (isEmpty())
        fillFromLink(*read);
    else
        askAboutLink(*read);
}

/** Kind, numbers and text; the sender stays. The focus goes where the text can be read, never near Send. */
void ComposePage::fillFromLink(const SmsLink &link)
{
    Draft filled;
    filled.kind = MessageKind::Sms;
    filled.options.sender = draft().options.sender;
    filled.recipients = link.numbers.join(u'\n');
    filled.text = link.body;
    setDraft(filled);
    textEdited();
    m_ui->messageEdit->setFocus();
    showNotice(Tone::Warning, LinkWords::filled());
}

void ComposePage::askAboutLink(const SmsLink &link)
{
    showNotice(Tone::Warning, LinkWords::pageIsTaken(link));
    m_offeredLink = link;
    m_notice->addAction(u"takeLinkButton"_s, tr("Take the link’s message"), [this] {
        m_offered = draft(); // as it is now: the person may have gone on
        fillFromLink(m_offeredLink);
        m_notice->addAction(u"putBackButton"_s, tr("Bring back what was written"), [this] { takeOffered(); });
    });
}

void ComposePage::takeOffered()
{
    setDraft(m_offered);
    textEdited();
    hideNotice();
}

void ComposePage::takeOut(const Address &person)
{
    m_offered.recipients = withoutPerson(m_offered.recipients, m_offered.kind, person);
    m_offeredLink.numbers
        = withoutPerson(m_offeredLink.numbers.join(u'\n'), MessageKind::Sms, person).split(u'\n', Qt::SkipEmptyParts);
    const bool stoodHere = m_ui->recipientsBox->takeOut(person);
    m_kept.recipients = m_ui->recipientsBox->text();
    if (stoodHere || m_autosave.isActive()) {
        m_autosave.stop();
        saveDraft();
    }
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
    m_notice->tell(tone, text);
}

void ComposePage::hideNotice()
{
    if (m_notice == nullptr)
        return;
    m_notice->dismiss();
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

} // namespace Visnyk
