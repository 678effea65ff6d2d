// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/settingspage.h"

#include "base/futures.h"
#include "models/accountsmodel.h"
#include "ui_settingspage.h"
#include "widgets/icons.h"
#include "widgets/pages/accountdialog.h"
#include "widgets/pages/accounttexts.h"
#include "widgets/pages/countries.h"
#include "widgets/pages/datapanel.h"
#include "widgets/pages/historytexts.h"
#include "widgets/pages/supportdialog.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

/** Columns made for their contents need air between them. */
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.averageCharWidth() * 3, 4);
    }
};

constexpr int LeastRows = 3;
constexpr int MostRows = 8; // more are scrolled

} // namespace

SettingsPage::SettingsPage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_texts(std::make_unique<AccountTexts>(context.clock))
    , m_model(new AccountsModel(*m_texts, this))
{
    m_ui->setupUi(this);
    setObjectName(u"settingsPage"_s);
    m_ui->settingsBanner->hide();
    for (QLabel *title : { m_ui->accountsTitleLabel, m_ui->sendingTitleLabel, m_ui->languageTitleLabel })
        makeHeading(title);
    for (QLabel *hint : { m_ui->holdHintLabel, m_ui->harmlessHintLabel, m_ui->savedHintLabel })
        hint->setForegroundRole(QPalette::PlaceholderText);
    buildAccounts();
    retranslate();
    buildDefaults();
    loadAccounts();
    m_ui->pageLayout->insertWidget(m_ui->pageLayout->count() - 1, new SupportSection(context, this)); // last, above air
    m_data = new DataPanel(context, this);
    m_ui->pageLayout->insertWidget(m_ui->pageLayout->indexOf(m_ui->savedHintLabel), m_data);
    connect(m_data, &DataPanel::restartRequested, this, &SettingsPage::restartRequested);
    connect(m_data, &DataPanel::forgetRequested, this, &SettingsPage::forgetRequested);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::buildAccounts()
{
    QTableView *table = m_ui->accountsTable;
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setItemDelegate(new RoomyDelegate(table));
    m_ui->accountAddButton->setIcon(lineIcon(u"add"_s));
    m_ui->accountEditButton->setIcon(lineIcon(u"edit"_s));
    m_ui->accountTestButton->setIcon(lineIcon(u"online"_s));
    m_ui->accountUseButton->setIcon(lineIcon(u"check"_s));
    m_ui->accountRemoveButton->setIcon(lineIcon(u"trash"_s));

    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SettingsPage::refreshButtons);
    connect(table, &QTableView::doubleClicked, this, &SettingsPage::editAccount);
    connect(m_ui->accountAddButton, &QPushButton::clicked, this, [this] { addAccount(); });
    connect(m_ui->accountEditButton, &QPushButton::clicked, this, &SettingsPage::editAccount);
    connect(m_ui->accountTestButton, &QPushButton::clicked, this, &SettingsPage::testAccount);
    connect(m_ui->accountUseButton, &QPushButton::clicked, this, &SettingsPage::useAccount);
    connect(m_ui->accountRemoveButton, &QPushButton::clicked, this, &SettingsPage::confirmRemoval);
    connect(&m_context.accounts, &AccountBook::accountsChanged, this, &SettingsPage::loadAccounts);
    connect(&m_context.accounts, &AccountBook::currentChanged, this, &SettingsPage::loadAccounts);
    connect(&m_context.signIn, &SignIn::stateChanged, this, [this](const AccountId &id, SignIn::State state) {
        m_model->setSignIn(id, state);
        refreshButtons();
    });
    connect(&m_context.engine, &Engine::accountStatusChanged, m_model, &AccountsModel::setStatus);
}

void SettingsPage::loadAccounts()
{
    const QList<Account> accounts = m_context.accounts.accounts();
    m_model->setAccounts(accounts, m_context.accounts.current());
    for (const Account &account : accounts) {
        m_model->setSignIn(account.id, m_context.signIn.state(account.id));
        m_model->setStatus(m_context.engine.accountStatus(account.id));
    }
    if (!m_ui->accountsTable->currentIndex().isValid())
        m_ui->accountsTable->setCurrentIndex(
            m_model->index(std::max(0, m_model->rowOf(m_context.accounts.current())), 0));
    QTableView *table = m_ui->accountsTable;
    const int rows = std::clamp(m_model->rowCount(), LeastRows, MostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth() + 2);
    refreshButtons();
}

void SettingsPage::buildDefaults()
{
    Settings &settings = m_context.settings;
    m_ui->holdSpin->setValue(settings.holdSeconds());
    m_ui->harmlessSpin->setValue(settings.harmlessPeople());
    m_ui->resumeCheck->setChecked(settings.resumeAfterQuit());
    connect(m_ui->regionCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_context.settings.setRegion(m_ui->regionCombo->currentData().toString());
        keep();
    });
    connect(m_ui->languageCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        const QString language = m_ui->languageCombo->currentData().toString();
        m_context.settings.setLanguage(language);
        Q_EMIT languageChanged(language);
        keep(); // last: a failure is told in the new language
    });
    connect(m_ui->holdSpin, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_context.settings.setHoldSeconds(seconds);
        nameNumbers();
        keep();
    });
    connect(m_ui->harmlessSpin, &QSpinBox::valueChanged, this, [this](int people) {
        m_context.settings.setHarmlessPeople(people);
        nameNumbers();
        keep();
    });
    connect(m_ui->resumeCheck, &QCheckBox::toggled, this, [this](bool resume) {
        m_context.settings.setResumeAfterQuit(resume);
        keep();
    });
}

void SettingsPage::keep()
{
    if (const Result<> kept = m_context.settings.sync(); !kept)
        tell(Tone::Error, Wording::error(kept.error(), Wording::Doing::Saving).text());
}

void SettingsPage::retranslate()
{
    m_filling = true;
    m_ui->languageCombo->clear();
    m_ui->languageCombo->addItem(tr("As the system's"), QString());
    // Each in its own words, so that it can be found by somebody who does not read the present one.
    m_ui->languageCombo->addItem(u"Українська"_s, u"uk"_s);
    m_ui->languageCombo->addItem(u"Русский"_s, u"ru"_s);
    m_ui->languageCombo->addItem(u"English"_s, u"en"_s);
    m_ui->languageCombo->setCurrentIndex(std::max(0, m_ui->languageCombo->findData(m_context.settings.language())));
    m_ui->regionCombo->clear();
    const QList<Countries::Country> countries = Countries::all();
    for (const Countries::Country &country : countries)
        m_ui->regionCombo->addItem(country.name, country.region);
    m_ui->regionCombo->setCurrentIndex(std::max(0, m_ui->regionCombo->findData(m_context.settings.region())));
    m_filling = false;
    for (QComboBox *combo : { m_ui->regionCombo, m_ui->languageCombo }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
    }
    nameNumbers();
    m_model->refreshWords();
    refreshButtons();
}

void SettingsPage::nameNumbers()
{
    m_ui->holdSpin->setSpecialValueText(tr("no time"));
    m_ui->holdSpin->setSuffix(tr(" second(s)", "after a number", m_ui->holdSpin->value()));
    m_ui->harmlessSpin->setSpecialValueText(tr("nobody"));
    m_ui->harmlessSpin->setSuffix(tr(" people", "after a number", m_ui->harmlessSpin->value()));
}

std::optional<Account> SettingsPage::selectedAccount() const
{
    const auto row = m_model->at(m_ui->accountsTable->currentIndex().row());
    return row ? std::optional(row->account) : std::nullopt;
}

void SettingsPage::refreshButtons()
{
    const auto row = m_model->at(m_ui->accountsTable->currentIndex().row());
    const bool own = row && !row->account.practice;
    const QString whyNot = row && !own ? tr("The practice account is always there and cannot be changed.") : QString();
    m_ui->accountEditButton->setEnabled(own);
    m_ui->accountEditButton->setToolTip(whyNot);
    m_ui->accountRemoveButton->setEnabled(own);
    m_ui->accountRemoveButton->setToolTip(whyNot);
    m_ui->accountUseButton->setEnabled(row && !row->isCurrent);
    m_ui->accountUseButton->setToolTip(row && row->isCurrent ? tr("It is in use.") : QString());
    const bool canTest
        = row && (!own || row->signIn == SignIn::State::Ready || row->signIn == SignIn::State::SessionOnly);
    m_ui->accountTestButton->setEnabled(canTest && !m_testing);
    m_ui->accountTestButton->setToolTip(row && !canTest ? Wording::signIn(row->signIn) : QString());
}

void SettingsPage::addAccount(const QUrl &baseUrl)
{
    Account account;
    account.baseUrl = baseUrl;
    auto *dialog = new AccountDialog(m_context, account, AccountDialog::Purpose::Edit, this);
    connect(dialog, &AccountDialog::accountSaved, this,
        [this](const AccountId &id) { m_ui->accountsTable->setCurrentIndex(m_model->index(m_model->rowOf(id), 0)); });
    dialog->open();
}

void SettingsPage::editAccount()
{
    const std::optional<Account> account = selectedAccount();
    if (!account || account->practice)
        return;
    auto *dialog = new AccountDialog(m_context, *account, AccountDialog::Purpose::Edit, this);
    dialog->open();
}

void SettingsPage::testAccount()
{
    const std::optional<Account> account = selectedAccount();
    if (!account)
        return;
    m_testing = true;
    refreshButtons();
    tell(Tone::Info, tr("Asking for the balance of “%1”…").arg(Wording::account(*account)));
    whenFinished(
        m_context.engine.refreshBalance(account->id), this, [this, account](const Result<BalanceReply> &reply) {
            m_testing = false;
            refreshButtons();
            if (reply)
                tell(Tone::Good,
                    tr("“%1” works. The balance is %2.")
                        .arg(Wording::account(*account), Wording::money(reply->balance, reply->currency)));
            else
                tell(Tone::Error, Wording::error(reply.error(), Wording::Doing::Asking).text());
        });
}

void SettingsPage::useAccount()
{
    const std::optional<Account> account = selectedAccount();
    if (!account)
        return;
    if (const Result<> used = m_context.accounts.setCurrent(account->id); !used)
        tell(Tone::Error, Wording::error(used.error(), Wording::Doing::Saving).text());
}

void SettingsPage::confirmRemoval()
{
    const std::optional<Account> account = selectedAccount();
    if (!account || account->practice)
        return;
    tell(Tone::Warning,
        tr("Remove the account “%1” and its saved password? Its history stays; messages that wait in the Outbox are "
           "not "
           "sent.")
            .arg(Wording::account(*account)));
    Banner *banner = m_ui->settingsBanner;
    banner->addAction(u"accountKeepButton"_s, tr("Keep it"), [this] { clearBanner(); });
    banner->addAction(u"accountRemoveConfirmButton"_s, tr("Remove it"), [this, account] { removeAccount(*account); });
    banner->focusAction(u"accountKeepButton"_s);
}

void SettingsPage::removeAccount(const Account &account)
{
    clearBanner();
    const QFuture<Result<>> forgotten = m_context.signIn.forget(account); // while its record is still there
    if (const Result<> removed = m_context.accounts.remove(account.id); !removed) {
        tell(Tone::Error, Wording::error(removed.error(), Wording::Doing::Saving).text());
        return;
    }
    m_context.engine.removeAccount(account.id);
    whenFinished(forgotten, this, [this](const Result<> &result) {
        if (result)
            return;
        if (result.error().kind == Error::Kind::NotFound)
            tell(Tone::Info,
                tr("The account is removed. No password was found for it; if the system's key store was locked, it is "
                   "still there."));
        else
            tell(Tone::Warning,
                tr("The account is removed, but its password is still in the system's key store, because that is "
                   "locked "
                   "or does not answer."));
    });
}

void SettingsPage::tell(Tone tone, const QString &text)
{
    m_ui->settingsBanner->tell(tone, text);
}

void SettingsPage::clearBanner()
{
    m_ui->settingsBanner->dismiss();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refreshWords(); // the age of the balances
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        clearBanner();
        retranslate();
    }
}

} // namespace Visnyk
