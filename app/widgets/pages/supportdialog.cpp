// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/supportdialog.h"

#include "base/futures.h"
#include "ui_supportdialog.h"
#include "widgets/pages/historytexts.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Visnyk {

SupportDialog::SupportDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SupportDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"supportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->supportBanner->hide();
    m_ui->supportEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->supportEdit->setMinimumSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
    connect(m_ui->supportSaveButton, &QPushButton::clicked, this, &SupportDialog::save);
    connect(m_ui->supportCloseButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->supportSaveButton->setEnabled(false);
    gather();
}

SupportDialog::~SupportDialog() = default;

void SupportDialog::gather()
{
    SupportFacts facts;
    facts.program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    facts.windowSystem = QGuiApplication::platformName();
    facts.dataDir = m_context.settings.dataDir();
    const QList<Account> accounts = m_context.accounts.accounts();
    for (const Account &account : accounts)
        facts.accounts.append(
            { account, m_context.signIn.state(account.id), m_context.engine.accountStatus(account.id) });
    whenFinished(m_context.engine.totals({}), this, [this, facts](const Result<HistoryTotals> &totals) mutable {
        if (totals)
            facts.totals = *totals;
        else
            facts.storeProblem = toString(totals.error().kind);
        whenFinished(m_context.engine.unreadRequests(), this, [this, facts](const Result<QStringList> &unread) mutable {
            facts.unreadRequests = unread.value_or(QStringList());
            showReport(facts);
        });
    });
}

void SupportDialog::showReport(const SupportFacts &facts)
{
    m_ui->supportEdit->setPlainText(supportReport(facts, m_context.settings));
    m_ui->supportSaveButton->setEnabled(true);
}

void SupportDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(u"supportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Texts (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"visnyk-report.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::write);
    dialog->open();
}

/** What is on the screen, to the letter: that is what the person has read. */
void SupportDialog::write(const QString &file)
{
    const Result<> saved = saveSupportReport(file, m_ui->supportEdit->toPlainText());
    if (saved)
        m_ui->supportBanner->setMessage(
            Tone::Good, tr("The report is saved as %1.").arg(Wording::visible(QFileInfo(file).fileName())));
    else
        m_ui->supportBanner->setMessage(
            Tone::Error, tr("The report could not be written there. Choose another place."));
    m_ui->supportBanner->show();
}

void SupportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->supportBanner->hide(); // it is told in the old language
    }
}

SupportSection::SupportSection(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setObjectName(u"supportTitleLabel"_s);
    m_hint->setObjectName(u"supportHintLabel"_s);
    m_button->setObjectName(u"supportButton"_s);
    makeHeading(m_title);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_hint);
    retranslate();
    connect(m_button, &QPushButton::clicked, this, [this, &context] {
        auto *dialog = new SupportDialog(context, this);
        dialog->open();
    });
}

void SupportSection::retranslate()
{
    m_title->setText(tr("Help"));
    m_button->setText(tr("Re&port for support…"));
    m_hint->setText(tr("Versions, numbers and the end of the log, shown to you before anything is saved. It holds no "
                       "message, no phone number, no name and no password."));
}

void SupportSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Visnyk
