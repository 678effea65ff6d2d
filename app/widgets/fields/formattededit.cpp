// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/formattededit.h"

#include "domain/segments.h"
#include "widgets/fields/formattedobject.h"
#include "widgets/fields/formattedtext.h"
#include "widgets/tones.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int preferredLines = 7;

/** What goes to the clipboard: plain text for others, everything for this program. */
class FormattedMime final : public QMimeData
{
public:
    explicit FormattedMime(EmsText content)
        : m_content(std::move(content))
    {
        setText(m_content.text);
    }
    [[nodiscard]] const EmsText &content() const { return m_content; }

private:
    EmsText m_content;
};

/** The file of a picture, as file managers copy and drop it. */
QString pictureFileOf(const QMimeData &source)
{
    static constexpr std::array endings { ".png"_L1, ".jpg"_L1, ".jpeg"_L1, ".gif"_L1, ".bmp"_L1, ".webp"_L1 };
    const QList<QUrl> urls = source.urls();
    const QString file = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    const bool picture = std::any_of(endings.cbegin(), endings.cend(),
        [&file](QLatin1StringView ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
    return picture ? file : QString();
}

/** Line ends become LF; places behind a CR LF move along. */
EmsText normalised(const EmsText &content)
{
    EmsText normal = content;
    normal.text = normaliseText(content.text);
    if (normal.text.size() == content.text.size())
        return normal;
    const auto moved = [&content](qsizetype place) {
        const QStringView before
            = QStringView(content.text).first(std::clamp<qsizetype>(place, 0, content.text.size()));
        return place - before.count(u"\r\n"_s);
    };
    for (TextRun &run : normal.runs) {
        const qsizetype end = moved(run.start + std::min(run.length, content.text.size()));
        run.start = moved(run.start);
        run.length = end - run.start;
    }
    for (EmsObject &object : normal.objects)
        object.position = moved(object.position);
    return normal;
}

} // namespace

FormattedEdit::FormattedEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->documentLayout()->registerHandler(EmsObjectType, new FormattedObject(this));
    connect(this, &QTextEdit::currentCharFormatChanged, this, [this](const QTextCharFormat &format) {
        if (format.objectType() == EmsObjectType) // what is typed behind an object is text
            setCurrentCharFormat(withoutObject(format));
    });
}

void FormattedEdit::setContent(const EmsText &content)
{
    const EmsText given = normalised(content);
    document()->setUndoRedoEnabled(false);
    clear();
    setCurrentCharFormat({});
    QTextCursor cursor(document());
    cursor.setBlockFormat({});
    insertContent(&cursor, given);
    setAligns(document(), given);
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    moveCursor(QTextCursor::Start);
}

EmsText FormattedEdit::content() const
{
    return contentOf(document());
}

TextStyle FormattedEdit::textStyle() const
{
    const QTextCursor cursor = textCursor();
    const QList<Stretch> selected = stretchesOf(document(), cursor.selectionStart(), cursor.selectionEnd());
    TextStyle style = styleOf(selected.isEmpty() ? currentCharFormat() : selected.constFirst().format);
    style.align = alignOf(document()->findBlock(cursor.selectionStart()).blockFormat());
    return style;
}

void FormattedEdit::changeStyle(const std::function<void(TextStyle *)> &change)
{
    QTextCursor cursor = textCursor();
    const auto changed = [&change](QTextCharFormat format) {
        TextStyle style = styleOf(format);
        change(&style);
        Visnyk::setStyle(&format, style);
        return format;
    };
    if (!cursor.hasSelection()) {
        setCurrentCharFormat(changed(currentCharFormat()));
        return;
    }
    const QList<Stretch> stretches = stretchesOf(document(), cursor.selectionStart(), cursor.selectionEnd());
    cursor.beginEditBlock();
    for (const Stretch &stretch : stretches) {
        QTextCursor piece(document());
        piece.setPosition(stretch.at);
        piece.setPosition(stretch.at + int(stretch.text.size()), QTextCursor::KeepAnchor);
        piece.setCharFormat(changed(stretch.format));
    }
    cursor.endEditBlock();
}

void FormattedEdit::alignParagraphs(EmsAlign align)
{
    QTextBlockFormat format;
    setAlign(&format, align);
    textCursor().mergeBlockFormat(format);
}

void FormattedEdit::removeFormatting()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    changeStyle([](TextStyle *style) { *style = {}; });
    alignParagraphs(EmsAlign::Left);
    cursor.endEditBlock();
}

void FormattedEdit::insertObject(const EmsObject &object)
{
    EmsObject placeless = object;
    placeless.position = 0;
    const QTextCharFormat around = withoutObject(currentCharFormat());
    QTextCursor cursor = textCursor();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), withObject(around, placeless));
    setTextCursor(cursor);
    setCurrentCharFormat(around);
    ensureCursorVisible();
}

void FormattedEdit::showPosition(qsizetype position)
{
    QTextCursor cursor(document());
    cursor.setPosition(documentPosition(document(), position));
    setTextCursor(cursor);
    setFocus();
}

void FormattedEdit::setCostly(const QList<qsizetype> &positions)
{
    QList<ExtraSelection> selections;
    for (const qsizetype position : positions) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(documentPosition(document(), position));
        selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        selection.format.setBackground(toneFill(Tone::Warning, palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void FormattedEdit::setBorders(const QList<qsizetype> &positions)
{
    QList<int> borders;
    for (const qsizetype position : positions)
        borders.append(documentPosition(document(), position));
    if (borders == m_borders)
        return;
    m_borders = borders;
    viewport()->update();
}

void FormattedEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(QPen(toneInk(Tone::Info, palette()), 1.5, Qt::DashLine));
    for (const int border : std::as_const(m_borders)) {
        if (border >= document()->characterCount())
            continue; // the text has just become shorter
        QTextCursor cursor(document());
        cursor.setPosition(border);
        const QRect place = cursorRect(cursor);
        painter.drawLine(place.topLeft(), place.bottomLeft());
    }
}

QSize FormattedEdit::minimumSizeHint() const
{
    const int margins = 2 * (frameWidth() + int(document()->documentMargin()));
    return { 160, fontMetrics().lineSpacing() * preferredLines + margins };
}

QSize FormattedEdit::sizeHint() const
{
    return { 420, minimumSizeHint().height() };
}

QMimeData *FormattedEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    return new FormattedMime(contentOf(document(), cursor.selectionStart(), cursor.selectionEnd()));
}

bool FormattedEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasImage() || !pictureFileOf(*source).isEmpty();
}

void FormattedEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || source == nullptr)
        return;
    if (const auto *own = dynamic_cast<const FormattedMime *>(source)) {
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        insertContent(&cursor, own->content());
        cursor.endEditBlock();
        setTextCursor(cursor);
    } else if (source->hasImage() && !source->hasText()) {
        Q_EMIT pictureOffered(source->imageData().value<QImage>());
        return;
    } else if (const QString file = pictureFileOf(*source); !file.isEmpty()) {
        Q_EMIT pictureFileOffered(file);
        return;
    } else {
        QTextCursor cursor = textCursor();
        cursor.insertText(normaliseText(source->text()), withoutObject(currentCharFormat()));
        setTextCursor(cursor);
    }
    ensureCursorVisible();
}

void FormattedEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ShiftModifier) { // Qt would insert U+2028
        QKeyEvent plain(event->type(), event->key(), Qt::NoModifier, event->text());
        QTextEdit::keyPressEvent(&plain);
        event->setAccepted(plain.isAccepted());
        return;
    }
    QTextEdit::keyPressEvent(event);
}

QString FormattedEdit::explanationAt(const QPoint &point) const
{
    const int near = cursorForPosition(point).position();
    const QList<Stretch> around = stretchesOf(document(), std::max(0, near - 1), near + 1);
    for (const Stretch &stretch : around) {
        const auto object = objectOf(stretch.format);
        if (!object)
            continue;
        QTextCursor before(document());
        before.setPosition(stretch.at);
        QTextCursor behind = before;
        behind.movePosition(QTextCursor::NextCharacter);
        const QRect rect = cursorRect(before).united(cursorRect(behind));
        if (rect.contains(point))
            return tr("%1: %Ln octet(s)", "title of a sound or picture", int(costOf(*object))).arg(titleOf(*object));
    }
    return {};
}

bool FormattedEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = explanationAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), text, viewport());
        }
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void FormattedEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // plates with names have other widths
        document()->markContentsDirty(0, document()->characterCount());
}

} // namespace Visnyk
