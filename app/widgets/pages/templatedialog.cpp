// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/templatedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int LongestName = 100; // the practice gateway's; a list shows no more of it anyway

} // namespace

TemplateDialog::TemplateDialog(const QString &title, const QStringList &folders, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_folder(new QComboBox(this))
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(title);
    m_name->setObjectName(u"templateNameEdit"_s);
    m_name->setMaxLength(LongestName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_folder->setObjectName(u"templateFolderCombo"_s);
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->addItems(folders);
    m_folder->setCurrentText({});
    m_folder->lineEdit()->setMaxLength(LongestName);
    m_folder->lineEdit()->setPlaceholderText(tr("None"));
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    auto *folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder);
    m_name->setAccessibleName(tr("Name"));
    m_folder->setAccessibleName(tr("Folder"));

    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"templateSaveButton"_s);
    QPushButton *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"templateCancelButton"_s);
    auto *grid = new QGridLayout(this);
    grid->addWidget(nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(folderLabel, 1, 0);
    grid->addWidget(m_folder, 1, 1);
    grid->addWidget(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::refresh);
    refresh();
    m_name->setFocus();
}

void TemplateDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void TemplateDialog::setFolder(const QString &folder)
{
    m_folder->setCurrentText(folder);
}

QString TemplateDialog::name() const
{
    return m_name->text().simplified();
}

QString TemplateDialog::folder() const
{
    return m_folder->currentText().simplified();
}

void TemplateDialog::refresh()
{
    const QString whyNot = name().isEmpty() ? tr("A template needs a name.") : QString();
    m_save->setEnabled(whyNot.isEmpty());
    m_save->setToolTip(whyNot);
    m_save->setAccessibleDescription(whyNot);
}

} // namespace Visnyk
