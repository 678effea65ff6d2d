// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labelcheck.h"

#include "widgets/compose/costbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr double leastContrast = 3.0;

QString nameOf(const QWidget *widget)
{
    for (const QWidget *one = widget; one != nullptr; one = one->parentWidget()) {
        if (!one->objectName().isEmpty())
            return one == widget ? one->objectName()
                                 : QString(one->objectName() + u'/' + QLatin1String(widget->metaObject()->className()));
    }
    return QLatin1String(widget->metaObject()->className());
}

/** Shortened on purpose, with dots and the whole as tool tip or on the next page. */
bool mayBeElided(const QWidget *widget)
{
    // The bubble of the phone is scrolled like a real phone's; a sender name too long for it is refused in words.
    return widget->objectName() == u"previewLabel"_s || widget->objectName() == u"previewSenderLabel"_s;
}

QString sizes(QSize needed, QSize has)
{
    return u"needs %1x%2, has %3x%4"_s.arg(needed.width()).arg(needed.height()).arg(has.width()).arg(has.height());
}

QString tooSmall(const QWidget *widget, QSize needed, const QString &text)
{
    // A pixel of height may go in rounding where the screen has a scale.
    if (needed.width() <= widget->width() && needed.height() <= widget->height() + 1)
        return {};
    return u"%1 “%2”: %3"_s.arg(nameOf(widget), text, sizes(needed, widget->size()));
}

QString labelProblem(const QLabel *label)
{
    if (label->text().isEmpty() || mayBeElided(label))
        return {};
    if (!label->wordWrap())
        return tooSmall(label, label->sizeHint(), label->text());
    return tooSmall(
        label, QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width())), label->text());
}

QString buttonProblem(const QAbstractButton *button)
{
    if (const auto *bar = qobject_cast<const CostBar *>(button)) {
        const QFontMetrics metrics(bar->font());
        const int wide
            = std::max(metrics.horizontalAdvance(bar->firstLine()), metrics.horizontalAdvance(bar->secondLine()));
        return tooSmall(
            bar, QSize(wide, bar->minimumSizeHint().height()), QString(bar->firstLine() + u" / " + bar->secondLine()));
    }
    if (button->text().isEmpty())
        return {};
    return tooSmall(button, button->sizeHint(), button->text());
}

QString comboProblem(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const QRect field
        = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    const int icon = combo->itemIcon(combo->currentIndex()).isNull() ? 0 : combo->iconSize().width() + 4;
    const int wide = combo->fontMetrics().horizontalAdvance(combo->currentText()) + icon;
    if (combo->isEditable() || wide <= field.width())
        return {};
    return u"%1 “%2”: %3"_s.arg(nameOf(combo), combo->currentText(), sizes({ wide, 0 }, field.size()));
}

QString lineProblem(const QLineEdit *line)
{
    // What is typed may be longer than the field; what the program itself puts there may not.
    const auto *spin = qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
    const QString shown = spin != nullptr ? line->text() : line->text().isEmpty() ? line->placeholderText() : QString();
    const int room = line->width() - 4; // the frame of a field, or the margin within one
    const int wide = line->fontMetrics().horizontalAdvance(shown);
    if (wide <= room)
        return {};
    return u"%1 “%2”: %3"_s.arg(nameOf(line), shown, sizes({ wide, 0 }, { room, 0 }));
}

QStringList headerProblems(const QHeaderView *header)
{
    QStringList problems;
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section) || header->sectionSize(section) >= header->sectionSizeHint(section))
            continue;
        problems.append(u"%1 “%2”: needs %3, has %4"_s.arg(nameOf(header),
            header->model()->headerData(section, header->orientation()).toString(),
            QString::number(header->sectionSizeHint(section)), QString::number(header->sectionSize(section))));
    }
    return problems;
}

bool showsText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().isEmpty() || qobject_cast<const CostBar *>(button) != nullptr;
    return qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr;
}

/** Cut off by something it lies in. What can be scrolled to from top to bottom is not; sideways nobody looks. */
QString cutOff(const QWidget *widget, const QWidget *root)
{
    if (mayBeElided(widget))
        return {};
    for (const QWidget *around = widget->parentWidget(); around != nullptr && widget != root;
         around = around->parentWidget()) {
        const QRect place(widget->mapTo(around, QPoint(0, 0)), widget->size());
        const auto *area = qobject_cast<const QScrollArea *>(around->parentWidget());
        const bool scrolled = area != nullptr && area->viewport() == around;
        if (place.left() < 0 || place.right() >= around->width())
            return u"%1: cut off at the side by %2"_s.arg(nameOf(widget), nameOf(around));
        if (scrolled || around == root)
            return {}; // further out the view itself is what is seen
        if (place.top() < 0 || place.bottom() >= around->height())
            return u"%1: cut off above or below by %2"_s.arg(nameOf(widget), nameOf(around));
    }
    return {};
}

double luminance(QRgb colour)
{
    // WCAG 2.1, relative luminance.
    const auto linear = [](int part) {
        const double c = part / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/** Of the commonest colour, taken for the ground, and the one that stands out most. */
double contrastWithin(const QImage &image)
{
    QHash<QRgb, int> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++seen[image.pixel(x, y)];
    }
    const auto ground = std::max_element(seen.cbegin(), seen.cend());
    double best = 1;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        best = std::max(best, contrast(it.key(), ground.key()));
    return best;
}

QString mnemonicText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() == nullptr ? QString() : label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isEnabled() ? button->text() : QString();
    return {};
}

bool wantsName(const QWidget *widget)
{
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
        return false;
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QComboBox *>(parent) != nullptr || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr)
        return false; // the editor inside is named by what it is in
    return qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractButton *>(widget) != nullptr
        || (qobject_cast<const QAbstractItemView *>(widget) != nullptr
            && qobject_cast<const QHeaderView *>(widget) == nullptr);
}

} // namespace

LabelCheck::LabelCheck(QWidget *root)
    : m_root(root)
{
}

QList<QWidget *> LabelCheck::visible() const
{
    QList<QWidget *> shown;
    const QList<QWidget *> all = m_root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == m_root)
            shown.append(widget);
    }
    return shown;
}

QStringList LabelCheck::clipped() const
{
    QStringList problems;
    const QList<QWidget *> shown = visible();
    for (const QWidget *widget : shown) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            problems.append(labelProblem(label));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            problems.append(buttonProblem(button));
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            problems.append(comboProblem(combo));
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            problems.append(lineProblem(line));
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            problems.append(headerProblems(header));
        if (showsText(widget))
            problems.append(cutOff(widget, m_root));
    }
    problems.removeAll(QString());
    return problems;
}

QStringList LabelCheck::sideways() const
{
    QStringList problems;
    const QList<QScrollArea *> areas = m_root->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        const int beyond = area->horizontalScrollBar()->maximum();
        const bool isPhone = area->parentWidget() != nullptr && area->parentWidget()->objectName() == u"phonePreview"_s;
        if (area->isVisible() && beyond > 0 && !isPhone) // its bubble: see mayBeElided()
            problems.append(u"%1: %2 pixels are out of sight"_s.arg(nameOf(area)).arg(beyond));
    }
    return problems;
}

QStringList LabelCheck::nameless() const
{
    QStringList problems;
    const QList<QWidget *> shown = visible();
    for (QWidget *widget : shown) {
        if (!wantsName(widget))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
            problems.append(nameOf(widget));
    }
    return problems;
}

QStringList LabelCheck::sameMnemonics() const
{
    QStringList problems;
    QHash<QString, const QWidget *> taken;
    const QList<QWidget *> shown = visible();
    for (const QWidget *widget : shown) {
        const QString key = QKeySequence::mnemonic(mnemonicText(widget)).toString();
        if (key.isEmpty())
            continue;
        if (const QWidget *other = taken.value(key))
            problems.append(u"%1: %2 “%3” and %4 “%5”"_s.arg(
                key, nameOf(other), mnemonicText(other), nameOf(widget), mnemonicText(widget)));
        taken.insert(key, widget);
    }
    return problems;
}

QStringList LabelCheck::faint() const
{
    QStringList problems;
    const QImage image = m_root->grab().toImage();
    const qreal scale = image.devicePixelRatio();
    const QList<QWidget *> shown = visible();
    for (const QWidget *widget : shown) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label == nullptr || !label->isEnabled() || label->text().isEmpty())
            continue;
        const QRect seen = label->visibleRegion().boundingRect();
        if (seen.height() < label->height())
            continue; // its letters may be scrolled away
        const QRect place(label->mapTo(m_root, seen.topLeft()), seen.size());
        const QRect pixels(place.topLeft() * scale, place.size() * scale);
        const double found = contrastWithin(image.copy(pixels));
        if (found < leastContrast)
            problems.append(u"%1 “%2”: %3"_s.arg(nameOf(label), label->text(), QString::number(found, 'f', 1)));
    }
    return problems;
}

} // namespace Visnyk
