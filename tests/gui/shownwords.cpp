// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

class Collector
{
public:
    [[nodiscard]] QList<ShownWord> take() { return std::move(m_words); }

    void widget(const QWidget &widget)
    {
        const QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        add(name + u" title"_s, widget.windowTitle());
        add(name + u" tooltip"_s, widget.toolTip(), true);
        add(name + u" status"_s, widget.statusTip());
        add(name + u" what's this"_s, widget.whatsThis(), true);
        add(name + u" accessible name"_s, widget.accessibleName());
        add(name + u" accessible description"_s, widget.accessibleDescription());
        contents(widget, name);
        const QList<QAction *> actions = widget.actions();
        for (const QAction *action : actions) {
            add(name + u" action"_s, action->text());
            add(name + u" action tooltip"_s, action->toolTip(), true);
        }
    }

private:
    void contents(const QWidget &widget, const QString &name)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(name, label->text(), label->textFormat() != Qt::PlainText);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(name, button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            add(name, box->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            add(name, line->displayText(), false, true);
            add(name + u" placeholder"_s, line->placeholderText());
        } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget))
            add(name, plain->toPlainText(), false, !plain->isReadOnly());
        else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget))
            add(name, rich->toPlainText(), false, true);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            model(combo->model(), {}, name);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            model(view->model(), {}, name);
    }

    void model(const QAbstractItemModel *model, const QModelIndex &parent, const QString &name)
    {
        if (model == nullptr)
            return;
        for (int row = 0; row < std::min(model->rowCount(parent), 200); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                const QString cell = name + u" %1,%2"_s.arg(row).arg(column);
                add(cell, index.data(Qt::DisplayRole).toString());
                add(cell + u" tooltip"_s, index.data(Qt::ToolTipRole).toString(), true);
                add(cell + u" accessible"_s, index.data(Qt::AccessibleTextRole).toString());
                if (column == 0 && model->hasChildren(index))
                    this->model(model, index, cell);
            }
        }
    }

    void add(const QString &where, const QString &text, bool mayBeMarkup = false, bool isTyped = false)
    {
        if (!text.isEmpty())
            m_words.append({ where, text, mayBeMarkup, isTyped });
    }

    QList<ShownWord> m_words;
};

} // namespace

QList<ShownWord> shownWords(const QWidget &root)
{
    Collector collector;
    collector.widget(root);
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (const QWidget *widget : all)
        collector.widget(*widget);
    return collector.take();
}

} // namespace Visnyk
