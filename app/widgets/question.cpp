// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/question.h"

#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace Visnyk {
namespace {

constexpr int LeastWidth = 460; // pixels: a message box is as narrow as its title lets it be

QPushButton *add(QMessageBox *box, const Question::Button &button, QMessageBox::ButtonRole role)
{
    QPushButton *added = box->addButton(button.text, role);
    added->setObjectName(button.name);
    return added;
}

} // namespace

void Question::ask(QWidget *parent, std::function<void(bool)> answered) const
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details);
    const QPushButton *agree = add(box, yes, QMessageBox::AcceptRole);
    QPushButton *harmless = add(box, no, QMessageBox::RejectRole);
    box->setDefaultButton(harmless);
    box->setEscapeButton(harmless);
    QObject::connect(box, &QMessageBox::finished, parent,
        [box, agree, tell = std::move(answered)] { tell(box->clickedButton() == agree); });
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout()))
        grid->addItem(new QSpacerItem(LeastWidth, 0), grid->rowCount(), 0, 1, grid->columnCount());
    box->open();
}

} // namespace Visnyk
