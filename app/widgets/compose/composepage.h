// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measure.h"
#include "recipients/smslink.h"
#include "widgets/appcontext.h"
#include "widgets/compose/causes.h"
#include "widgets/compose/intent.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Visnyk {

class Banner;
class CausesPopup;
class KindForm;
class Pricing;
class ProgressPanel;
class SendFlow;

namespace Ui {
class ComposePage;
}

/** The Write page: edits a Draft and shows at every key what it will be and cost. */
class ComposePage : public QWidget
{
    Q_OBJECT

public:
    static inline const QString DraftSlot = QStringLiteral("compose");

    explicit ComposePage(AppContext &context, QWidget *parent = nullptr);
    ~ComposePage() override;

    /** After Engine::start(): brings back the saved draft and the remembered sender names. */
    void engineStarted();
    void setDraft(const Draft &draft);
    [[nodiscard]] Draft draft() const;
    [[nodiscard]] bool isEmpty() const;
    /** Saves at once what waits for the autosave. */
    void flushDraft();
    void fillSample();
    /** A text and recipients from elsewhere ("write again"): replaces an empty page, else asks in place. */
    void offerDraft(const Draft &draft);
    /** A link of another program, as it was given: fills an empty page, else asks in place, and says so either way. It
     * waits until the saved draft is back. */
    void openLink(const QByteArray &link);
    /** Somebody is about to be forgotten: they are taken out of what is written and offered here, and the draft is
     * saved, before anything else happens. */
    void takeOut(const Address &person);
    /** The outbox does not open: nothing has to be waited for. */
    void engineFailed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectEditors();
    void buildForm();
    void retranslate();
    void alignLabels();
    void chooseKind(MessageKind kind);
    void kindChosen();
    void refreshKind();
    void refreshPreviewRoom();
    [[nodiscard]] bool hasRoomForPreview() const;
    void refreshRequest();
    void insertIntoText(const QString &text);
    void accountChanged();
    void textEdited();
    void recipientsRead();
    void refresh();
    void refreshBar();
    void refreshSendButton();
    void showFindings(const Draft &now);
    [[nodiscard]] QString whyNotSendable() const;
    [[nodiscard]] Intent intent() const;
    void showCauses();
    void applyRemedy(Cause::Remedy remedy);
    void send();
    void batchQueued(BatchId batch);
    void clearForNext();
    void broughtBack(const Draft &draft);
    void draftLoaded();
    void fillFromLink(const SmsLink &link);
    void askAboutLink(const SmsLink &link);
    void takeOffered();
    void showNotice(Tone tone, const QString &text);
    void hideNotice();
    void saveDraft();
    void loadSenders();
    void removePanel(ProgressPanel *panel);

    AppContext &m_context;
    std::unique_ptr<Ui::ComposePage> m_ui;
    Pricing *m_pricing = nullptr;
    SendFlow *m_flow = nullptr;
    CausesPopup *m_causes = nullptr;
    Banner *m_notice = nullptr; // built when there is something to say
    AccountId m_account;
    KindForm *m_form = nullptr;
    Draft m_kept; // what no field shows now: of other kinds, or not looked at yet
    MessageKind m_kind = MessageKind::Sms;
    Measure m_measured;
    QList<Finding> m_findings;
    QTimer m_autosave;
    QTimer m_minute; // a planned time may pass while nothing is typed
    bool m_filling = false;
    bool m_started = false;
    bool m_draftLoaded = false;
    Draft m_offered;       // what the notice's button would bring
    SmsLink m_offeredLink; // the same of a link
    QByteArray m_link;     // waits for the saved draft
    bool m_edited = false; // since the draft was set: only then is the page worth saving
};

} // namespace Visnyk
