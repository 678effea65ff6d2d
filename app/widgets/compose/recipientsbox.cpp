// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/recipientsbox.h"

#include "base/futures.h"
#include "recipients/withoutperson.h"
#include "widgets/banner.h"
#include "widgets/compose/recipientissues.h"
#include "widgets/compose/recipientsdialog.h"
#include "widgets/compose/recipientsedit.h"
#include "widgets/icons.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr qsizetype readAtOnce = 2000; // characters: some 150 numbers, well under a millisecond
constexpr int readDelayMs = 120;

} // namespace

RecipientsBox::RecipientsBox(QWidget *parent)
    : QWidget(parent)
    , m_reader(u"UA"_s)
    , m_edit(new RecipientsEdit(this))
    , m_summaryButton(new QToolButton(this))
    , m_note(new FieldNote(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_edit->setObjectName(u"recipientsEdit"_s);
    m_edit->setPreferredLines(3);
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    layout->addWidget(m_edit, 1);
    m_summaryButton->setObjectName(u"recipientsSummaryButton"_s);
    m_summaryButton->setAutoRaise(true);
    m_summaryButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_summaryButton, 0, Qt::AlignLeft);
    m_note->setObjectName(u"recipientsError"_s);
    layout->addWidget(m_note);
    setFocusProxy(m_edit);

    m_delay.setSingleShot(true);
    m_delay.setInterval(readDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &RecipientsBox::readInBackground);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &RecipientsBox::textChanged);
    connect(m_edit, &QWidget::customContextMenuRequested, this, &RecipientsBox::showEditMenu);
    connect(m_edit, &RecipientsEdit::dropRefused, this,
        [this](const QString &reason) { m_note->setNote(Tone::Error, reason); });
    connect(m_summaryButton, &QToolButton::clicked, this, &RecipientsBox::showProblems);
    m_edit->setExplainer([this](int token) { return explain(token); });
    refreshSummary();
}

void RecipientsBox::setRegion(const QString &region)
{
    m_reader = RecipientReader(region);
    read();
}

void RecipientsBox::setKind(MessageKind kind)
{
    const Fields forms = Field::Phones | Field::Mailboxes | Field::Nicks;
    const bool same = (info(kind).fields & forms) == (info(m_kind).fields & forms);
    m_kind = kind;
    if (same)
        return;
    refreshSummary();
    read();
}

void RecipientsBox::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_edit->setPlainText(text);
}

void RecipientsBox::replaceText(const QString &text)
{
    m_edit->replaceText(text);
}

bool RecipientsBox::takeOut(const Address &person)
{
    const QString rest = withoutPerson(m_text, m_kind, person);
    const bool stoodThere = rest != m_text;
    if (stoodThere)
        m_edit->setPlainText(rest);
    m_edit->document()->clearUndoRedoStacks(); // it may have stood there earlier
    return stoodThere;
}

void RecipientsBox::setError(const QString &text)
{
    m_error = text;
    m_note->setNote(Tone::Error, text);
}

void RecipientsBox::textChanged()
{
    QString text = m_edit->toPlainText();
    if (text == m_text)
        return;
    m_text = std::move(text);
    m_note->setNote(Tone::Error, m_error); // a refused drop is no longer the news
    read();
    Q_EMIT textEdited();
}

void RecipientsBox::read()
{
    ++m_generation;
    if (m_text.size() <= readAtOnce) {
        m_delay.stop();
        take(m_reader.read(m_text, m_kind));
        return;
    }
    m_reading = true;
    refreshSummary();
    m_delay.start();
}

void RecipientsBox::readInBackground()
{
    const auto work = [reader = m_reader, text = m_text, kind = m_kind] { return reader.read(text, kind); };
    whenFinished(QtConcurrent::run(work), this, [this, generation = m_generation](const RecipientList &list) {
        if (generation == m_generation)
            take(list);
    });
}

void RecipientsBox::take(RecipientList list)
{
    m_reading = false;
    m_list = std::move(list);
    showMarks();
    refreshSummary();
    Q_EMIT listChanged();
}

void RecipientsBox::showMarks()
{
    QList<TextMark> marks;
    for (qsizetype i = 0; i < m_list.tokens.size(); ++i) {
        const RecipientToken &token = m_list.tokens.at(i);
        TextMark mark { token.at, token.length, TextMark::Style::Wrong, int(i) };
        if (token.kind == RecipientToken::Kind::Rejected)
            mark.style = TextMark::Style::Wrong;
        else if (token.repeated)
            mark.style = TextMark::Style::Repeat;
        else if (token.kind == RecipientToken::Kind::Phone && token.phone.unsure)
            mark.style = TextMark::Style::Doubt;
        else if (readsDifferently(token, m_text))
            mark.style = TextMark::Style::Change;
        else
            continue;
        marks.append(mark);
    }
    m_edit->setMarks(std::move(marks));
}

QString RecipientsBox::summary() const
{
    if (m_text.trimmed().isEmpty())
        return {};
    if (m_reading)
        return isMail() ? tr("Reading the addresses…") : tr("Reading the numbers…");
    QStringList pieces { tr("%Ln people", "people numbers were read for", m_list.people) };
    if (m_list.groups > 0)
        pieces.append(tr("%Ln group(s)", nullptr, m_list.groups));
    if (m_list.rejected + m_list.unsure > 0)
        pieces.append(tr("%Ln to check", "numbers", m_list.rejected + m_list.unsure));
    if (m_list.repeated > 0)
        pieces.append(tr("%Ln repeated", "numbers", m_list.repeated));
    return pieces.join(u", "_s);
}

void RecipientsBox::refreshSummary()
{
    const bool nothing = m_text.trimmed().isEmpty();
    const bool toCheck = m_list.rejected + m_list.unsure > 0;
    const QString hint = isMail() ? tr("Type or paste e-mail addresses in any form, one or thousands")
                                  : tr("Type or paste numbers in any form, one or thousands");
    m_summaryButton->setText(nothing ? hint : summary());
    m_summaryButton->setIcon(lineIcon(toCheck ? u"warning"_s : u"people"_s));
    m_summaryButton->setEnabled(!nothing && !m_reading);
    m_summaryButton->setToolTip(nothing ? QString() : tr("Show how the list was read"));
    m_summaryButton->setAccessibleName(m_summaryButton->text());
    m_edit->setAccessibleName(tr("Recipients"));
    if (isMail())
        m_edit->setPlaceholderText(u"name@example.com, office@example.com …"_s);
    else if (info(m_kind).fields.testFlag(Field::Nicks))
        m_edit->setPlaceholderText(tr("067 123 45 67, @name, #12345 …"));
    else
        m_edit->setPlaceholderText(tr("067 123 45 67, +380 50 123 45 67 …"));
}

QString RecipientsBox::explain(int index) const
{
    if (index < 0 || index >= m_list.tokens.size() || m_reading)
        return {};
    const RecipientToken &token = m_list.tokens.at(index);
    if (token.kind == RecipientToken::Kind::Rejected)
        return Wording::rejectReason(token.reason);
    if (token.repeated)
        return tr("This one stands earlier already; it gets one message.");
    if (token.phone.unsure)
        return tr("No such numbers are known in this country yet. Check it; it can be sent to.");
    if (readsDifferently(token, m_text))
        return tr("Will be sent to %1.").arg(formatForPeople(token.phone.e164));
    return {};
}

void RecipientsBox::showEditMenu(const QPoint &point)
{
    QMenu *menu = m_edit->createStandardContextMenu(point);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int tag = m_edit->tagAt(point);
    if (!m_reading && tag >= 0 && tag < m_list.tokens.size() && !m_list.tokens.at(tag).suggestion.isEmpty()) {
        auto *accept
            = new QAction(tr("Replace with %1").arg(formatForPeople(Address(m_list.tokens.at(tag).suggestion))), menu);
        connect(accept, &QAction::triggered, this, [this, tag] { acceptSuggestion(tag); });
        QAction *first = menu->actions().value(0);
        menu->insertAction(first, accept);
        menu->insertSeparator(first);
    }
    menu->popup(m_edit->viewport()->mapToGlobal(point));
}

void RecipientsBox::showProblems()
{
    auto *dialog = new RecipientsDialog(m_list, m_text, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecipientsDialog::suggestionAccepted, this, [this, dialog](int token) {
        acceptSuggestion(token);
        dialog->setList(m_list, m_text);
    });
    connect(dialog, &RecipientsDialog::allSuggestionsAccepted, this, [this, dialog] {
        acceptAllSuggestions();
        dialog->setList(m_list, m_text);
    });
    connect(this, &RecipientsBox::listChanged, dialog, [this, dialog] { dialog->setList(m_list, m_text); });
    connect(dialog, &RecipientsDialog::placeChosen, this, [this](int index) {
        const RecipientToken token = m_list.tokens.value(index);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(int(token.at));
        cursor.setPosition(int(token.at + token.length), QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        m_edit->setFocus();
    });
    dialog->open();
}

void RecipientsBox::acceptSuggestion(int index)
{
    if (m_reading || index < 0 || index >= m_list.tokens.size())
        return;
    const RecipientToken token = m_list.tokens.at(index);
    if (!token.suggestion.isEmpty())
        m_edit->replaceRange(token.at, token.length, token.suggestion);
}

void RecipientsBox::acceptAllSuggestions()
{
    if (m_reading)
        return;
    QString text;
    qsizetype done = 0;
    for (const RecipientToken &token : std::as_const(m_list.tokens)) {
        if (token.kind != RecipientToken::Kind::Rejected || token.suggestion.isEmpty())
            continue;
        text += QStringView(m_text).mid(done, token.at - done);
        text += token.suggestion;
        done = token.at + token.length;
    }
    text += QStringView(m_text).mid(done);
    m_edit->replaceText(text);
}

void RecipientsBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshSummary();
}

} // namespace Visnyk
