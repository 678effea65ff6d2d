// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/forgetdialog.h"

#include "base/futures.h"
#include "recipients/anyaddress.h"
#include "recipients/recipientlist.h"
#include "ui_forgetdialog.h"
#include "widgets/icons.h"
#include "widgets/wording.h"
#include "widgets/wordroom.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int LookDelayMs = 250;
constexpr int Letters = 66; // of a line of the explanation

} // namespace

ForgetDialog::ForgetDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ForgetDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"forgetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->forgetBanner->hide();
    m_ui->forgetConfirmButton->setIcon(lineIcon(u"trash"_s));
    setMinimumWidth(fontMetrics().averageCharWidth() * Letters);
    keepRoomForWords(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(LookDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ForgetDialog::look);
    connect(m_ui->forgetEdit, &QLineEdit::textChanged, this, &ForgetDialog::typed);
    connect(m_ui->forgetCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->forgetConfirmButton, &QPushButton::clicked, this, &ForgetDialog::forget);
    whenFinished(m_context.engine.dataFacts(), this, [this](const Result<DataFacts> &facts) {
        m_copies = facts ? facts->kept.size() : 0;
        refresh();
    });
    m_ui->forgetEdit->setFocus();
    refresh();
}

ForgetDialog::~ForgetDialog() = default;

void ForgetDialog::setPerson(const Address &person)
{
    m_given = person;
    m_ui->forgetEdit->setText(person.text());
    m_ui->forgetCancelButton->setFocus();
    look();
}

void ForgetDialog::typed()
{
    ++m_turn;
    m_person.reset();
    m_problem.clear();
    m_record.reset();
    m_failure.reset();
    m_delay.start();
    refresh();
}

void ForgetDialog::readTyped()
{
    const QString text = m_ui->forgetEdit->text().trimmed();
    m_person.reset();
    m_problem.clear();
    if (m_given && text == m_given->text()) {
        m_person = m_given;
        return;
    }
    if (text.isEmpty())
        return;
    const RecipientList list = RecipientReader(m_context.settings.region()).read(text, kindForAddress(text));
    for (const RecipientToken &token : list.tokens) {
        if (token.kind == RecipientToken::Kind::Rejected)
            m_problem = Wording::rejectReason(token.reason);
    }
    if (!m_problem.isEmpty())
        return;
    if (list.addresses.isEmpty())
        m_problem = tr("This is no number, mailbox, @nick or group.");
    else if (list.addresses.size() > 1)
        m_problem = tr("One at a time: these are several.");
    else
        m_person = list.addresses.constFirst();
}

void ForgetDialog::look()
{
    m_delay.stop();
    readTyped();
    const quint64 turn = ++m_turn;
    if (m_person) {
        whenFinished(m_context.engine.personRecord(*m_person), this, [this, turn](const Result<PersonRecord> &record) {
            if (turn != m_turn)
                return;
            if (record)
                m_record = *record;
            else
                m_problem = Wording::error(record.error(), Wording::Doing::Asking).text();
            refresh();
        });
    }
    refresh();
}

void ForgetDialog::forget()
{
    if (!m_person || m_phase != Phase::Asking)
        return;
    m_phase = Phase::Running;
    m_failure.reset();
    refresh();
    Q_EMIT forgetting(*m_person);
    whenFinished(m_context.engine.forget(*m_person), this, [this](const Result<> &result) { ended(result); });
}

void ForgetDialog::ended(const Result<> &result)
{
    m_phase = result ? Phase::Done : Phase::Asking;
    if (!result) {
        m_failure = result.error().kind;
        look(); // something may be gone, or have come
    }
    refresh();
    m_ui->forgetCancelButton->setFocus();
}

QString ForgetDialog::name() const
{
    return m_person ? Wording::visible(formatForPeople(*m_person)) : QString();
}

/** What is kept of the person, or why there is nothing to say. */
QString ForgetDialog::found() const
{
    if (m_phase == Phase::Running)
        return tr("Everything of %1 is being deleted…").arg(name());
    if (!m_person)
        return tr("What is kept here of this person is shown before anything is deleted.");
    if (!m_record)
        return m_problem.isEmpty() ? tr("Looking…") : QString();
    if (m_record->isEmpty())
        return tr("Nothing of %1 is kept here.").arg(name());
    QStringList pieces;
    if (m_record->messages > 0)
        pieces.append(Wording::messages(m_record->messages));
    if (m_record->checks > 0)
        pieces.append(tr("%Ln check(s) of the number", nullptr, int(m_record->checks)));
    if (m_record->drafts > 0)
        pieces.append(tr("a place in %Ln draft(s)", nullptr, int(m_record->drafts)));
    return tr("Kept here of %1: %2.").arg(name(), pieces.join(u", "_s));
}

QString ForgetDialog::failure() const
{
    switch (m_failure.value_or(Error::Kind::Storage)) {
    case Error::Kind::Input: return tr("Nothing was deleted, because something to this person is not finished yet.");
    case Error::Kind::Cancelled:
        return tr("Their messages are deleted. Visnyk closes; what is left of them is made unreadable at the next "
                  "start.");
    default:
        return tr("Not everything could be deleted, because the program cannot write its own file. Look whether the "
                  "disk is full or the folder is read-only, then try again.");
    }
}

void ForgetDialog::refreshFound()
{
    Banner *banner = m_ui->forgetBanner;
    const bool unsettled = m_record && m_record->unsettled > 0;
    if (m_phase == Phase::Done)
        banner->tell(Tone::Good, tr("Nothing of %1 is kept here any more.").arg(name()));
    else if (m_phase == Phase::Asking && m_failure)
        banner->tell(Tone::Error, failure());
    else if (m_phase == Phase::Asking && unsettled)
        banner->tell(Tone::Warning,
            tr("%Ln message(s) to this person are not finished yet. Wait until they are, or cancel them in the Outbox; "
               "then forget the person.",
                nullptr, int(m_record->unsettled)));
    else
        banner->dismiss();
    m_ui->forgetNote->setNote(Tone::Error, m_phase == Phase::Asking ? m_problem : QString());
    m_ui->forgetFoundLabel->setText(found());
    m_ui->forgetFoundLabel->setVisible(m_phase != Phase::Done && !m_ui->forgetFoundLabel->text().isEmpty());
}

void ForgetDialog::refreshConsequences()
{
    QStringList lines;
    if (m_phase != Phase::Done) {
        lines << tr("Deleted for good: their messages and checks with all that is known about them, the number itself, "
                    "and the person in drafts. This cannot be undone.");
        lines << tr("Afterwards nobody is warned that this person was sent the same text before.");
    }
    lines << tr("What the gateway recorded stays there.");
    if (m_copies > 0)
        lines << tr("%Ln copy(ies) made by the program still hold it: delete them in Settings, under Data. Backups and "
                    "exports you made yourself hold it too.",
            nullptr, int(m_copies));
    else
        lines << tr("Backups and exports you made yourself stay as they are.");
    m_ui->forgetConsequencesLabel->setText(lines.join(u"\n\n"_s));
}

void ForgetDialog::refresh()
{
    const bool asking = m_phase == Phase::Asking;
    refreshFound();
    refreshConsequences();
    m_ui->forgetLabel->setVisible(m_phase != Phase::Done);
    m_ui->forgetEdit->setVisible(m_phase != Phase::Done);
    m_ui->forgetEdit->setEnabled(asking);
    m_ui->forgetConfirmButton->setVisible(m_phase != Phase::Done);
    m_ui->forgetConfirmButton->setEnabled(asking && m_record && !m_record->isEmpty() && m_record->unsettled == 0);
    m_ui->forgetCancelButton->setEnabled(m_phase != Phase::Running);
    m_ui->forgetCancelButton->setText(m_phase == Phase::Done ? tr("&Close") : tr("&Cancel"));
}

void ForgetDialog::reject()
{
    if (m_phase != Phase::Running)
        QDialog::reject();
}

void ForgetDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && focusWidget() == m_ui->forgetEdit)
        look(); // it is typed: neither leave nor agree
    else
        QDialog::keyPressEvent(event);
}

void ForgetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_phase == Phase::Asking)
            look(); // its words too
        else
            refresh();
    }
}

} // namespace Visnyk
