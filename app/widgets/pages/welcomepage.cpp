// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/welcomepage.h"

#include "ui_welcomepage.h"
#include "widgets/icons.h"
#include "widgets/pages/historytexts.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    setObjectName(u"welcomePage"_s);
    makeHeading(m_ui->welcomeTitleLabel, 170);
    m_ui->welcomeIconLabel->setPixmap(appIcon().pixmap(QSize(96, 96), devicePixelRatioF()));
    for (QLabel *hint : { m_ui->tryHintLabel, m_ui->addHintLabel })
        hint->setForegroundRole(QPalette::PlaceholderText);
    equaliseButtons();
    connect(m_ui->tryButton, &QPushButton::clicked, this, &WelcomePage::tryRequested);
    connect(m_ui->addAccountButton, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::equaliseButtons()
{
    const std::initializer_list<QPushButton *> buttons { m_ui->tryButton, m_ui->addAccountButton };
    QSize size;
    for (const QPushButton *button : buttons)
        size = size.expandedTo(button->sizeHint());
    for (QPushButton *button : buttons)
        button->setMinimumSize(size.width() + 32, size.height() + 10);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        equaliseButtons();
    }
}

} // namespace Visnyk
