// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/expertpanel.h"

#include "domain/charset.h"
#include "ui_expertpanel.h"
#include "widgets/fields/editornotes.h"
#include "widgets/icons.h"
#include "widgets/wheelguard.h"
#include "widgets/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr std::array charsets { ""_L1, "windows-1251"_L1, "koi8-r"_L1 };
constexpr qsizetype requestsShown = 10; // a message of 255 parts would fill the table with the same rows
constexpr qsizetype valueShown = 2000;  // characters: 500 addresses in one cell help nobody
constexpr int rowsInSight = 8;
enum Column { NameColumn, ValueColumn, ColumnCount };

} // namespace

ExpertPanel::ExpertPanel(QWidget *parent)
    : FieldEditor(parent)
    , m_ui(std::make_unique<Ui::ExpertPanel>())
{
    m_ui->setupUi(this);
    for (const QLatin1StringView charset : charsets)
        m_ui->charsetCombo->addItem(QString(charset), QString(charset));
    m_ui->copyRequestButton->setIcon(lineIcon(u"copy"_s));
    m_ui->requestTable->setColumnCount(ColumnCount);
    m_ui->requestTable->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->requestTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->requestTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->requestTable->setTabKeyNavigation(false);
    m_ui->requestTable->setShowGrid(false);
    m_ui->requestTable->setWordWrap(false);
    m_ui->requestTable->verticalHeader()->hide();
    m_ui->requestTable->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_ui->requestTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->requestTable->horizontalHeader()->setHighlightSections(false);
    m_ui->requestTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->requestTable->verticalHeader()->setDefaultSectionSize(m_ui->requestTable->fontMetrics().height() + 4);
    m_ui->requestTable->setFixedHeight((rowsInSight + 1) * (m_ui->requestTable->fontMetrics().height() + 6));
    m_ui->expertFrame->hide();
    setFocusProxy(m_ui->expertFoldButton);
    retranslate();
    new WheelGuard(this);
    connectEditors();
}

ExpertPanel::~ExpertPanel() = default;

void ExpertPanel::connectEditors()
{
    connect(m_ui->expertFoldButton, &QToolButton::toggled, this, [this](bool shown) {
        m_ui->expertFoldButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_ui->expertFrame->setVisible(shown);
        if (shown)
            Q_EMIT requestWanted();
    });
    for (QLineEdit *edit : { m_ui->partnerEdit, m_ui->imgcodeEdit, m_ui->userIpEdit })
        connect(edit, &QLineEdit::textChanged, this, &ExpertPanel::change);
    connect(m_ui->charsetCombo, &QComboBox::currentIndexChanged, this, &ExpertPanel::change);
    connect(m_ui->listBadCheck, &QCheckBox::toggled, this, &ExpertPanel::change);
    connect(m_ui->copyRequestButton, &QAbstractButton::clicked, this, &ExpertPanel::copyRequest);
}

void ExpertPanel::change()
{
    if (!m_filling)
        Q_EMIT edited();
}

void ExpertPanel::setDraft(const Draft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    const ExpertOptions &expert = draft.options.expert;
    m_ui->partnerEdit->setText(expert.partner);
    m_ui->imgcodeEdit->setText(expert.imgcode);
    m_ui->userIpEdit->setText(expert.userIp);
    m_ui->listBadCheck->setChecked(expert.listBad);
    int charset = m_ui->charsetCombo->findData(expert.charset);
    if (charset < 0) { // of the command line; check() says what it thinks of it
        charset = m_ui->charsetCombo->count();
        m_ui->charsetCombo->addItem(expert.charset, expert.charset);
    }
    m_ui->charsetCombo->setCurrentIndex(charset);
    if (expert != ExpertOptions {})
        m_ui->expertFoldButton->setChecked(true); // what is set is in sight
}

void ExpertPanel::apply(Draft *draft) const
{
    ExpertOptions &expert = draft->options.expert;
    expert.partner = m_ui->partnerEdit->text().trimmed();
    expert.imgcode = m_ui->imgcodeEdit->text().trimmed();
    expert.userIp = m_ui->userIpEdit->text().trimmed();
    expert.listBad = m_ui->listBadCheck->isChecked();
    expert.charset = m_ui->charsetCombo->currentData().toString();
}

void ExpertPanel::showFindings(const QList<Finding> &findings)
{
    showNotes({ { m_ui->userIpError, findingsOf(Field::Expert, u"userip"_s) },
                  { m_ui->charsetError, findingsOf(Field::Expert, u"charset"_s) } },
        findings);
    const bool wrong = !m_ui->userIpError->text().isEmpty() || !m_ui->charsetError->text().isEmpty();
    if (wrong)
        m_ui->expertFoldButton->setChecked(true); // an error that cannot be seen cannot be mended
}

bool ExpertPanel::showsRequest() const
{
    return m_ui->expertFoldButton->isChecked() && isVisible();
}

void ExpertPanel::showRequest(const QList<RequestRows> &requests)
{
    m_requests = requests;
    QTableWidget *table = m_ui->requestTable;
    table->setRowCount(0);
    const auto add = [table](const QString &name, const QString &value) {
        const int row = table->rowCount();
        table->insertRow(row);
        const QString shown = Wording::visible(value.first(std::min(value.size(), valueShown)));
        table->setItem(row, NameColumn, new QTableWidgetItem(name));
        auto *item = new QTableWidgetItem(value.size() > valueShown ? QString(shown % u'…') : shown);
        item->setToolTip(Wording::toolTip(item->text()));
        table->setItem(row, ValueColumn, item);
    };
    for (qsizetype i = 0; i < std::min(requests.size(), requestsShown); ++i) {
        if (requests.size() > 1)
            add(QString(), tr("Request %1 of %2").arg(i + 1).arg(requests.size()));
        for (const auto &[name, value] : requests.at(i))
            add(name, name == u"id"_s && value.isEmpty() ? tr("(made when it is sent)") : value);
    }
}

void ExpertPanel::copyRequest()
{
    QStringList blocks;
    for (const RequestRows &rows : std::as_const(m_requests)) {
        QStringList lines;
        for (const auto &[name, value] : rows)
            lines.append(name % u'=' % value);
        blocks.append(lines.join(u'\n'));
    }
    QGuiApplication::clipboard()->setText(blocks.join(u"\n\n"_s));
}

QList<QLabel *> ExpertPanel::labels() const
{
    return { m_ui->partnerLabel, m_ui->imgcodeLabel, m_ui->charsetLabel, m_ui->listBadLabel, m_ui->requestLabel };
}

void ExpertPanel::setLabelWidth(int width)
{
    m_ui->expertLayout->setColumnMinimumWidth(0, width);
}

void ExpertPanel::retranslate()
{
    m_ui->charsetCombo->setItemText(0, tr("UTF-8 (usual)"));
    m_ui->partnerEdit->setPlaceholderText(tr("none"));
    m_ui->requestTable->setHorizontalHeaderLabels({ tr("Parameter"), tr("Value") });
}

void ExpertPanel::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_ui->retranslateUi(this);
    retranslate();
    if (showsRequest())
        showRequest(m_requests);
}

} // namespace Visnyk
