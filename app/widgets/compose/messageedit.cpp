// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/messageedit.h"

#include <QEvent>
#include <QSet>

#include <utility>

namespace Visnyk {
namespace {

constexpr int fewCharacters = 3; // distinct ones without a replacement: an emoji or two, not a Cyrillic text

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : MarkedEdit(parent)
{
    setPreferredLines(5);
    setExplainer([this](int tag) -> QString {
        if (tag < 0 || tag >= m_forcing.size())
            return tr("This will be cut off by the limit of parts.");
        const ForcingCharacter &forcing = m_forcing.at(tag);
        if (!forcing.replacement)
            return tr("This character makes the whole message Unicode: 70 characters a part instead of 160.");
        if (forcing.replacement->isEmpty())
            return tr("This invisible character makes the whole message Unicode. It can be removed.");
        return tr("This character makes the whole message Unicode. It can be replaced with %1")
            .arg(*forcing.replacement);
    });
    retranslate();
}

QList<ForcingCharacter> MessageEdit::worthMarking(const QString &text, int translit)
{
    QList<ForcingCharacter> all = forcingCharacters(text, translit);
    QSet<QString> hopeless;
    for (const ForcingCharacter &forcing : std::as_const(all)) {
        if (!forcing.replacement)
            hopeless.insert(forcing.character);
        if (hopeless.size() > fewCharacters)
            return {};
    }
    return all;
}

void MessageEdit::showCount(const SegmentCount &count, int translit)
{
    const QString text = toPlainText();
    m_forcing.clear();
    if (count.alphabet == Alphabet::Ucs2)
        m_forcing = worthMarking(text, translit);
    QList<TextMark> marks;
    for (qsizetype i = 0; i < m_forcing.size(); ++i) {
        const ForcingCharacter &forcing = m_forcing.at(i);
        marks.append({ forcing.at, forcing.character.size(), TextMark::Style::Costly, int(i) });
    }
    if (count.cut && !count.estimate) {
        while (!marks.isEmpty() && marks.constLast().at >= count.countedLength)
            marks.removeLast();
        marks.append({ count.countedLength, text.size() - count.countedLength, TextMark::Style::Cut, -2 });
    }
    setMarks(marks);
    setBorders(count.estimate || count.parts < 2 ? QList<qsizetype>() : count.partStarts.mid(1));
}

void MessageEdit::setFileTaker(std::function<bool(const QMimeData *)> takes)
{
    m_takesFiles = std::move(takes);
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return MarkedEdit::canInsertFromMimeData(source) || (m_takesFiles && m_takesFiles(source));
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_takesFiles && m_takesFiles(source))
        Q_EMIT filesOffered(source);
    else
        MarkedEdit::insertFromMimeData(source);
}

void MessageEdit::retranslate()
{
    setAccessibleName(tr("Message text"));
}

void MessageEdit::changeEvent(QEvent *event)
{
    MarkedEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Visnyk
