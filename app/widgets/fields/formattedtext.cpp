// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/formattedtext.h"

#include <QColor>
#include <QFont>

#include <algorithm>
#include <utility>
#include <vector>

namespace Visnyk {
namespace {

enum Property : quint32 {
    SizeProperty = QTextFormat::UserProperty + 10,
    ForegroundProperty,
    BackgroundProperty,
    AlignProperty,
    ObjectProperty,
};

constexpr int largeStep = 2; // of QTextFormat::FontSizeAdjustment: half as large again
constexpr int smallStep = -1;

std::optional<EmsColour> colourOf(const QTextCharFormat &format, int property)
{
    if (!format.hasProperty(property))
        return std::nullopt;
    return EmsColour(format.intProperty(property));
}

void setColour(QTextCharFormat *format, int property, const std::optional<EmsColour> &colour)
{
    if (colour)
        format->setProperty(property, int(*colour));
    else
        format->clearProperty(property);
}

void setOrClear(QTextCharFormat *format, int property, const QVariant &value, const QVariant &usual)
{
    if (value == usual)
        format->clearProperty(property);
    else
        format->setProperty(property, value);
}

Qt::Alignment shownAlignment(EmsAlign align)
{
    switch (align) {
    case EmsAlign::Center: return Qt::AlignHCenter;
    case EmsAlign::Right: return Qt::AlignRight | Qt::AlignAbsolute;
    case EmsAlign::Left: return Qt::AlignLeft | Qt::AlignAbsolute;
    case EmsAlign::Language: break;
    }
    return Qt::AlignLeft; // the side where the language begins
}

void append(EmsText *content, const QString &text, const TextStyle &style)
{
    const qsizetype start = content->text.size();
    content->text += text;
    if (style.isNormal())
        return;
    if (!content->runs.isEmpty()) {
        TextRun &last = content->runs.last();
        if (last.start + last.length == start && last.style == style) {
            last.length += text.size();
            return;
        }
    }
    content->runs.append({ start, text.size(), style });
}

void append(EmsText *content, const Stretch &stretch)
{
    TextStyle style = styleOf(stretch.format);
    style.align = stretch.align;
    if (auto object = objectOf(stretch.format)) {
        object->position = content->text.size();
        for (qsizetype i = 0; i < stretch.text.size(); ++i)
            content->objects.append(*object); // two alike are one fragment of two characters
        return;
    }
    QString text = stretch.text;
    append(content, text.replace(QChar::LineSeparator, u'\n'), style);
}

/** For each character the number of the run that decides, -1 for none. */
std::vector<qsizetype> decidingRuns(const EmsText &content)
{
    const qsizetype size = content.text.size();
    std::vector<qsizetype> deciding(std::size_t(size), -1);
    for (qsizetype i = 0; i < content.runs.size(); ++i) {
        const TextRun &run = content.runs.at(i);
        const qsizetype from = std::clamp<qsizetype>(run.start, 0, size);
        const qsizetype to = run.length > size - from ? size : std::max(from, run.start + run.length);
        std::fill(deciding.begin() + from, deciding.begin() + to, i);
    }
    return deciding;
}

TextStyle styleAt(const EmsText &content, const std::vector<qsizetype> &deciding, qsizetype at)
{
    const qsizetype run = at < qsizetype(deciding.size()) ? deciding[std::size_t(at)] : -1;
    return run < 0 ? TextStyle() : content.runs.at(run).style;
}

} // namespace

TextStyle styleOf(const QTextCharFormat &format)
{
    TextStyle style;
    style.bold = format.fontWeight() >= QFont::Bold;
    style.italic = format.fontItalic();
    style.underline = format.fontUnderline();
    style.strike = format.fontStrikeOut();
    style.size = EmsSize(format.intProperty(SizeProperty));
    style.fg = colourOf(format, ForegroundProperty);
    style.bg = colourOf(format, BackgroundProperty);
    return style;
}

void setStyle(QTextCharFormat *format, const TextStyle &style)
{
    setOrClear(format, QTextFormat::FontWeight, style.bold ? QFont::Bold : QFont::Normal, QFont::Normal);
    setOrClear(format, QTextFormat::FontItalic, style.italic, false);
    // Qt keeps underlining in two properties, and setFontUnderline() is the one place that knows how.
    format->clearProperty(QTextFormat::FontUnderline);
    format->clearProperty(QTextFormat::TextUnderlineStyle);
    if (style.underline)
        format->setFontUnderline(true);
    setOrClear(format, QTextFormat::FontStrikeOut, style.strike, false);
    setOrClear(format, SizeProperty, int(style.size), int(EmsSize::Normal));
    const int step = style.size == EmsSize::Large ? largeStep : style.size == EmsSize::Small ? smallStep : 0;
    setOrClear(format, QTextFormat::FontSizeAdjustment, step, 0);
    setColour(format, ForegroundProperty, style.fg);
    setColour(format, BackgroundProperty, style.bg);
    if (style.fg || style.bg) { // as the phone will show it: with one of them absent, black or white
        format->setForeground(QColor(rgbOf(style.fg.value_or(EmsColour::Black))));
        format->setBackground(QColor(rgbOf(style.bg.value_or(EmsColour::White))));
    } else {
        format->clearForeground();
        format->clearBackground();
    }
}

EmsAlign alignOf(const QTextBlockFormat &format)
{
    return EmsAlign(format.intProperty(AlignProperty));
}

void setAlign(QTextBlockFormat *format, EmsAlign align)
{
    format->setProperty(AlignProperty, int(align));
    format->setAlignment(shownAlignment(align));
}

std::optional<EmsObject> objectOf(const QTextCharFormat &format)
{
    if (format.objectType() != EmsObjectType)
        return std::nullopt;
    return format.property(ObjectProperty).value<EmsObject>();
}

QTextCharFormat withObject(QTextCharFormat format, const EmsObject &object)
{
    format.setObjectType(EmsObjectType);
    format.setProperty(ObjectProperty, QVariant::fromValue(object));
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

QTextCharFormat withoutObject(QTextCharFormat format)
{
    format.clearProperty(QTextFormat::ObjectType);
    format.clearProperty(ObjectProperty);
    format.clearProperty(QTextFormat::TextVerticalAlignment);
    return format;
}

QList<Stretch> stretchesOf(const QTextDocument *document, int from, int to)
{
    QList<Stretch> stretches;
    for (QTextBlock block = document->findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        const EmsAlign align = alignOf(block.blockFormat());
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int start = std::max(from, fragment.position());
            const int end = std::min(to, fragment.position() + fragment.length());
            if (start >= end)
                continue;
            const QString text = fragment.text().mid(start - fragment.position(), end - start);
            stretches.append({ start, text, fragment.charFormat(), align });
        }
        const int border = block.position() + block.length() - 1;
        // A block keeps the format of the border before it.
        if (block.next().isValid() && border >= from && border < to)
            stretches.append({ border, QStringLiteral("\n"), block.next().charFormat(), align });
    }
    return stretches;
}

EmsText contentOf(const QTextDocument *document, int from, int to)
{
    EmsText content;
    const QList<Stretch> stretches = stretchesOf(document, from, to);
    for (const Stretch &stretch : stretches)
        append(&content, stretch);
    return content;
}

EmsText contentOf(const QTextDocument *document)
{
    return contentOf(document, 0, document->characterCount() - 1);
}

void insertContent(QTextCursor *cursor, const EmsText &content)
{
    const QList<EmsObject> objects = sortedObjects(content.objects);
    const std::vector<qsizetype> deciding = decidingRuns(content);
    const qsizetype size = content.text.size();
    auto object = objects.cbegin();
    cursor->beginEditBlock();
    qsizetype at = 0;
    while (true) {
        QTextCharFormat format;
        setStyle(&format, styleAt(content, deciding, at));
        for (; object != objects.cend() && (object->position <= at || at == size); ++object)
            cursor->insertText(QString(QChar::ObjectReplacementCharacter), withObject(format, *object));
        if (at == size)
            break;
        const qsizetype stop = object == objects.cend() ? size : std::min(size, object->position);
        qsizetype end = at + 1;
        while (end < stop && deciding[std::size_t(end)] == deciding[std::size_t(at)])
            ++end;
        cursor->insertText(content.text.sliced(at, end - at), format);
        at = end;
    }
    cursor->endEditBlock();
}

void setAligns(QTextDocument *document, const EmsText &content)
{
    const std::vector<qsizetype> deciding = decidingRuns(content);
    qsizetype at = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        setAlign(&format, styleAt(content, deciding, at).align);
        QTextCursor(block).setBlockFormat(format);
        at += contentOf(document, block.position(), block.position() + block.length()).text.size();
    }
}

int documentPosition(const QTextDocument *document, qsizetype position)
{
    qsizetype passed = 0;
    const QList<Stretch> stretches = stretchesOf(document, 0, document->characterCount() - 1);
    for (const Stretch &stretch : stretches) {
        if (objectOf(stretch.format))
            continue;
        if (passed + stretch.text.size() > position)
            return stretch.at + int(position - passed);
        passed += stretch.text.size();
    }
    return document->characterCount() - 1;
}

} // namespace Visnyk
