// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/outboxpage.h"

#include "models/outboxmodel.h"
#include "ui_outboxpage.h"
#include "widgets/banner.h"
#include "widgets/icons.h"
#include "widgets/pages/accountdialog.h"
#include "widgets/pages/batchcard.h"
#include "widgets/pages/historytexts.h"
#include "widgets/pages/reckoningpanel.h"
#include "widgets/wording.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

enum StackPage : quint8 { Loading, Cards, Empty };

constexpr const char *ActionProperty = "pauseAction"; // label of the banner's button

} // namespace

OutboxPage::OutboxPage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::OutboxPage>())
    , m_source(std::make_unique<EngineOutbox>(context.engine))
    , m_model(new OutboxModel(*m_source, this))
    , m_reckoning(new ReckoningPanel(context, this))
{
    m_ui->setupUi(this);
    setObjectName(u"outboxPage"_s);
    makeHeading(m_ui->emptyTitleLabel);
    m_ui->emptyIconLabel->setPixmap(lineIcon(u"outbox"_s).pixmap(QSize(48, 48), devicePixelRatioF()));
    m_ui->bannerLayout->addWidget(m_reckoning);

    connect(m_ui->outboxWriteButton, &QPushButton::clicked, this, &OutboxPage::writeRequested);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { addCards(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { removeCards(first, last); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { refreshCards(first.row(), last.row()); });
    connect(m_model, &OutboxModel::loaded, this, &OutboxPage::refresh);
    connect(m_model, &OutboxModel::failed, this, &OutboxPage::showFailure);
    connect(&context.engine, &Engine::batchChanged, m_model, &OutboxModel::batchChanged);
    connect(&context.engine, &Engine::batchQueued, m_model, &OutboxModel::reload);
    connect(&context.engine, &Engine::messagesRemoved, m_model, &OutboxModel::reload);
    connect(&context.engine, &Engine::accountStatusChanged, this,
        [this](const AccountStatus &status) { refreshBanner(status.account); });
    connect(&context.accounts, &AccountBook::currentChanged, this, &OutboxPage::refreshBanners);
    connect(&context.accounts, &AccountBook::accountsChanged, this, &OutboxPage::refreshBanners);
}

OutboxPage::~OutboxPage() = default;

void OutboxPage::setStartReport(const StartReport &report)
{
    m_reckoning->setReport(report);
    m_model->reload();
    refreshBanners();
}

int OutboxPage::openCount() const
{
    return m_model->openCount();
}

void OutboxPage::addCards(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto *card = new BatchCard(m_context, m_model->batchAt(row), m_model->progressAt(row), this);
        connect(card, &BatchCard::showInHistoryRequested, this, &OutboxPage::showInHistoryRequested);
        connect(card, &BatchCard::undone, this, &OutboxPage::undone);
        m_cards.insert(row, card);
        m_ui->cardsLayout->insertWidget(row, card);
    }
    refresh();
}

void OutboxPage::removeCards(int first, int last)
{
    for (int row = last; row >= first; --row) {
        BatchCard *card = m_cards.takeAt(row);
        card->hide();
        card->deleteLater();
    }
    refresh();
}

void OutboxPage::refreshCards(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_cards.at(row)->setBatch(m_model->batchAt(row), m_model->progressAt(row));
    refresh();
}

void OutboxPage::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    if (!empty || m_model->isLoaded())
        m_ui->outboxStack->setCurrentIndex(empty ? Empty : Cards);
    if (const int count = m_model->openCount(); count != m_shownCount) {
        m_shownCount = count;
        Q_EMIT openCountChanged(count);
    }
}

void OutboxPage::refreshBanners()
{
    const QList<AccountId> shown = m_banners.keys();
    for (const AccountId &id : shown)
        refreshBanner(id);
    const QList<Account> accounts = m_context.accounts.accounts();
    for (const Account &account : accounts)
        refreshBanner(account.id);
}

void OutboxPage::refreshBanner(const AccountId &id)
{
    const std::optional<Account> account = m_context.accounts.find(id);
    const AccountStatus status = m_context.engine.accountStatus(id);
    // The window itself tells of the account in use; here only of the others, whose messages wait unseen.
    if (!account || status.pause == QueuePause::None || id == m_context.accounts.current()) {
        delete m_banners.take(id);
        return;
    }
    Banner *&banner = m_banners[id];
    if (banner == nullptr) {
        banner = new Banner(this);
        banner->setObjectName(u"pauseBanner"_s);
        m_ui->bannerLayout->addWidget(banner);
    }
    banner->setMessage(Tone::Warning,
        tr("%1: %2", "account, why it is paused")
            .arg(Wording::account(*account), Wording::pause(status, m_context.clock->utcMs()).text()));
    const QString label = Wording::pauseAction(status.pause);
    if (banner->property(ActionProperty).toString() == label)
        return; // the button may be under the mouse
    banner->setProperty(ActionProperty, label);
    banner->clearActions();
    if (!label.isEmpty())
        banner->addAction(u"pauseActionButton"_s, label, [this, id, pause = status.pause] { goOn(id, pause); });
}

void OutboxPage::goOn(const AccountId &id, QueuePause pause)
{
    const std::optional<Account> account = m_context.accounts.find(id);
    if (!account)
        return;
    if (pause != QueuePause::Login && pause != QueuePause::NoSecret) {
        m_context.engine.retryPaused(id);
        return;
    }
    auto *dialog = new AccountDialog(m_context, *account, AccountDialog::Purpose::PasswordOnly, this);
    connect(dialog, &AccountDialog::accountSaved, this,
        [this](const AccountId &saved) { m_context.engine.retryPaused(saved); });
    dialog->open();
}

void OutboxPage::showFailure(const Error &error)
{
    if (m_failure == nullptr) {
        m_failure = new Banner(this);
        m_failure->setObjectName(u"outboxFailureBanner"_s);
        m_failure->setClosable(true);
        connect(m_failure, &Banner::closed, m_failure, &QWidget::hide);
        m_ui->bannerLayout->addWidget(m_failure);
    }
    m_failure->setMessage(Tone::Error, Wording::error(error, Wording::Doing::Asking).text());
    m_failure->show();
}

void OutboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->reload(); // what was finished and has been seen goes away
    refreshBanners();
}

void OutboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refreshBanners();
    }
    if (event->type() == QEvent::PaletteChange)
        m_ui->emptyIconLabel->setPixmap(lineIcon(u"outbox"_s).pixmap(QSize(48, 48), devicePixelRatioF()));
}

} // namespace Visnyk
