// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/forgetdialog.h"

#include "base/futures.h"
#include "recipients/anyaddress.h"
#include "recipients/recipientlist.h"
#include "ui_forgetdialog.h"
#include "widgets/icons.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int ReadDelayMs = 250; // after the last key
constexpr int LeastWidth = 520;  // pixels

} // namespace

ForgetDialog::ForgetDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ForgetDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"forgetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(LeastWidth);
    m_ui->forgetBanner->hide();
    m_ui->forgetConfirmButton->setIcon(lineIcon(u"trash"_s));
    m_delay.setSingleShot(true);
    m_delay.setInterval(ReadDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ForgetDialog::read);
    connect(m_ui->forgetAddressEdit, &QLineEdit::textChanged, this, [this] {
        ++m_turn;
        setState(State::Asking);
        m_delay.start();
    });
    connect(m_ui->forgetCancelButton, &QPushButton::clicked, this, &QDialog::close);
    connect(m_ui->forgetConfirmButton, &QPushButton::clicked, this, &ForgetDialog::forget);
    whenFinished(context.engine.dataFacts(), this, [this](const Result<DataFacts> &facts) {
        m_copies = facts ? facts->kept.size() : 0;
        refresh();
    });
    refresh();
}

ForgetDialog::~ForgetDialog() = default;

void ForgetDialog::setPerson(const Address &person)
{
    m_ui->forgetAddressEdit->setText(person.text());
    m_ui->forgetCancelButton->setFocus();
    m_delay.stop();
    read();
}

void ForgetDialog::read()
{
    const QString typed = m_ui->forgetAddressEdit->text();
    m_person = anyAddress(typed, m_context.settings.region());
    if (m_person)
        ask();
    else
        setState(typed.trimmed().isEmpty() ? State::Empty : State::Bad);
}

void ForgetDialog::ask()
{
    setState(State::Asking);
    const quint64 turn = ++m_turn;
    whenFinished(m_context.engine.personRecord(*m_person), this, [this, turn](const Result<PersonRecord> &record) {
        if (turn != m_turn)
            return;
        if (record)
            take(*record);
        else
            m_ui->forgetBanner->tell(Tone::Error, Wording::error(record.error(), Wording::Doing::Asking).text());
    });
}

void ForgetDialog::take(const PersonRecord &record)
{
    m_record = record;
    setState(record.unsettled > 0 ? State::Unsettled : record.isEmpty() ? State::Nothing : State::Ready);
}

void ForgetDialog::forget()
{
    if (m_state != State::Ready)
        return;
    setState(State::Busy);
    Q_EMIT forgetting(*m_person);
    whenFinished(m_context.engine.forget(*m_person), this, [this](const Result<> &forgotten) {
        if (forgotten) {
            setState(State::Done);
            m_ui->forgetCancelButton->setFocus();
            return;
        }
        if (forgotten.error().kind == Error::Kind::Input) { // a message was queued meanwhile
            ask();
            return;
        }
        setState(State::Ready);
        m_ui->forgetBanner->tell(Tone::Error, Wording::error(forgotten.error(), Wording::Doing::Saving).text());
    });
}

/** It cannot be stopped half-way: until it is over the dialog stays. */
void ForgetDialog::reject()
{
    if (m_state != State::Busy)
        QDialog::reject();
}

void ForgetDialog::setState(State state)
{
    m_state = state;
    refresh();
}

QString ForgetDialog::keptWords() const
{
    QStringList kept;
    if (m_record.messages > 0)
        kept << tr("%Ln message(s)", nullptr, int(m_record.messages));
    if (m_record.checks > 0)
        kept << tr("%Ln check(s) of the number", nullptr, int(m_record.checks));
    if (m_record.drafts > 0)
        kept << tr("the message being written");
    return tr("Kept about %1: %2.").arg(formatForPeople(*m_person), kept.join(u", "_s));
}

QString ForgetDialog::copiesWords() const
{
    if (m_copies == 0)
        return tr("Backups and exports are not touched.");
    return tr("%Ln copy(ies) of the data made by the program still hold the person: delete them in the settings under "
              "Data. Backups and exports of your own are not touched either.",
        nullptr, int(m_copies));
}

void ForgetDialog::refresh()
{
    const QString who = m_person ? formatForPeople(*m_person) : QString();
    m_ui->forgetAddressEdit->setReadOnly(m_state == State::Busy || m_state == State::Done);
    m_ui->forgetConfirmButton->setEnabled(m_state == State::Ready);
    m_ui->forgetConfirmButton->setVisible(m_state != State::Done);
    m_ui->forgetCancelButton->setEnabled(m_state != State::Busy);
    m_ui->forgetCancelButton->setText(m_state == State::Done ? tr("&Close") : tr("&Cancel"));
    m_ui->forgetWordsLabel->setVisible(m_state != State::Done);
    m_ui->forgetWordsLabel->setText(
        tr("The messages and checks with their texts and prices, the number itself and the person in the message being "
           "written are deleted here for good. This cannot be undone. The gateway keeps its own records, and nobody is "
           "warned any more that this person got a text before.")
        + u"\n\n"_s + copiesWords());
    if (m_state == State::Bad)
        m_ui->forgetAddressNote->setNote(
            Tone::Error, tr("This names no single person. Write one number, mailbox, @nick or group."));
    else
        m_ui->forgetAddressNote->clear();
    m_ui->forgetBanner->dismiss();
    QString kept;
    switch (m_state) {
    case State::Empty:
    case State::Bad: break;
    case State::Asking: kept = tr("Looking…"); break;
    case State::Nothing: kept = tr("Nothing of %1 is kept here.").arg(who); break;
    case State::Unsettled:
        m_ui->forgetBanner->tell(Tone::Warning,
            tr("%Ln message(s) to this address are not finished. Wait until they are, or cancel them in the Outbox.",
                nullptr, int(m_record.unsettled)));
        [[fallthrough]];
    case State::Ready: kept = keptWords(); break;
    case State::Busy: kept = tr("Everything of %1 is being deleted…").arg(who); break;
    case State::Done:
        m_ui->forgetBanner->tell(
            Tone::Good, tr("Nothing of %1 is kept here any more.").arg(who) + u' ' + copiesWords());
        break;
    }
    m_ui->forgetKeptLabel->setText(kept);
    m_ui->forgetKeptLabel->setVisible(!kept.isEmpty());
}

/** Lines that are broken need more height than the layout asks of a window; what was shown before leaves no hole. */
void ForgetDialog::fitHeight()
{
    const int needed = layout()->totalHeightForWidth(width());
    setMinimumHeight(needed);
    resize(width(), needed);
}

bool ForgetDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return done;
}

void ForgetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace Visnyk
