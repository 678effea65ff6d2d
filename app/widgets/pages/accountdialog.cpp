// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/accountdialog.h"

#include "base/futures.h"
#include "gateway/hosts.h"
#include "ui_accountdialog.h"
#include "widgets/icons.h"
#include "widgets/wording.h"
#include "widgets/wordroom.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

// A test must not touch the account book or the key store: the engine knows it under this id only.
const QString TestAccountId = u"test"_s;

// The gateway's own sites; an account lives on one of them.
QStringList knownHosts()
{
    QStringList addresses;
    for (const QString &host : publishedHosts())
        addresses << u"https://"_s + host;
    return addresses;
}

} // namespace

AccountDialog::AccountDialog(AppContext &context, Account account, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_account(std::move(account))
    , m_purpose(purpose)
{
    m_ui->setupUi(this);
    setObjectName(u"accountDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    retranslate();
}

AccountDialog::~AccountDialog()
{
    if (m_testing)
        m_context.engine.removeAccount(AccountId(TestAccountId));
    m_ui->accountSecretEdit->clear();
}

bool AccountDialog::isNew() const
{
    return m_account.id.isEmpty();
}

bool AccountDialog::usesKey() const
{
    return m_ui->accountKindCombo->currentData().toInt() == int(SecretKind::ApiKey);
}

void AccountDialog::buildForm()
{
    m_ui->accountBanner->hide();
    m_ui->accountHostCombo->addItems(knownHosts());
    m_ui->accountHostCombo->setEditText(
        m_account.baseUrl.isEmpty() ? knownHosts().constFirst() : m_account.baseUrl.toString());
    fillKinds();
    m_ui->accountKindCombo->setCurrentIndex(std::max(0, m_ui->accountKindCombo->findData(int(m_account.secretKind))));
    m_ui->accountLoginEdit->setText(m_account.login);
    m_ui->accountNameEdit->setText(m_account.label);
    m_ui->accountUseCheck->setVisible(isNew());
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    keepRoomForWords(this);

    if (m_purpose == Purpose::PasswordOnly) {
        for (QWidget *field : std::initializer_list<QWidget *> { m_ui->hostLabel, m_ui->accountHostCombo,
                 m_ui->hostNote, m_ui->kindLabel, m_ui->accountKindCombo, m_ui->loginLabel, m_ui->accountLoginEdit,
                 m_ui->nameLabel, m_ui->accountNameEdit, m_ui->nameNote, m_ui->accountUseCheck })
            field->hide();
        m_ui->accountSecretEdit->setFocus();
    }

    connect(m_ui->accountHostCombo, &QComboBox::editTextChanged, this, &AccountDialog::refresh);
    connect(m_ui->accountKindCombo, &QComboBox::currentIndexChanged, this, &AccountDialog::refresh);
    for (const QLineEdit *edit : { m_ui->accountLoginEdit, m_ui->accountSecretEdit, m_ui->accountNameEdit })
        connect(edit, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    connect(m_ui->accountTestButton, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_ui->accountCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->accountSaveButton, &QPushButton::clicked, this, &AccountDialog::accept);
}

void AccountDialog::fillKinds()
{
    const int chosen = std::max(0, m_ui->accountKindCombo->currentIndex());
    const QSignalBlocker quiet(m_ui->accountKindCombo);
    m_ui->accountKindCombo->clear();
    m_ui->accountKindCombo->addItem(tr("Login and password"), int(SecretKind::Password));
    m_ui->accountKindCombo->addItem(tr("API key"), int(SecretKind::ApiKey));
    if (m_account.secretKind == SecretKind::PasswordMd5)
        m_ui->accountKindCombo->addItem(tr("Login and MD5 of the password"), int(SecretKind::PasswordMd5));
    m_ui->accountKindCombo->setCurrentIndex(chosen);
}

void AccountDialog::retranslate()
{
    fillKinds();
    m_ui->accountHostCombo->lineEdit()->setAccessibleName(tr("Gateway address"));
    const QString name = Wording::account(m_account);
    if (m_purpose == Purpose::PasswordOnly) {
        setWindowTitle(tr("Password"));
        m_ui->introLabel->setText(
            tr("Enter the password of the account “%1”. It is saved in the system's key store when that is possible.")
                .arg(name));
    } else if (isNew()) {
        setWindowTitle(tr("New account"));
        m_ui->introLabel->setText(
            tr("Enter what you use to sign in at the gateway's web site. The password is saved in the system's key "
               "store, never in a file."));
    } else {
        setWindowTitle(tr("Account “%1”").arg(name));
        m_ui->introLabel->setText(
            tr("The saved password belongs to the address and the login. Change one of them, and it has to be entered "
               "again."));
    }
    refresh();
}

Result<Account> AccountDialog::accountFromForm() const
{
    Account account = m_account;
    if (m_purpose == Purpose::PasswordOnly)
        return account;
    const Result<QUrl> url = checkedBaseUrl(m_ui->accountHostCombo->currentText());
    if (!url)
        return failure(url.error());
    account.baseUrl = *url;
    account.secretKind = SecretKind(m_ui->accountKindCombo->currentData().toInt());
    account.login = usesKey() ? QString() : m_ui->accountLoginEdit->text().trimmed();
    account.label = m_ui->accountNameEdit->text().trimmed();
    if (account.label.isEmpty())
        account.label = proposedName();
    return account;
}

QString AccountDialog::proposedName() const
{
    const Result<QUrl> url = checkedBaseUrl(m_ui->accountHostCombo->currentText());
    QString host = url ? url->host() : QString();
    const QString login = usesKey() ? QString() : m_ui->accountLoginEdit->text().trimmed();
    if (host.isEmpty() || login.isEmpty())
        return host;
    return tr("%1 at %2", "login, host").arg(login, host);
}

bool AccountDialog::keepsSecret(const Account &account) const
{
    return !isNew() && secretKey(account) == secretKey(m_account) && account.secretKind == m_account.secretKind;
}

bool AccountDialog::hasSecret() const
{
    return !m_ui->accountSecretEdit->text().isEmpty();
}

SecretBuffer AccountDialog::typedSecret() const
{
    QByteArray bytes = m_ui->accountSecretEdit->text().toUtf8();
    SecretBuffer secret(bytes);
    bytes.fill('\0');
    return secret;
}

QString AccountDialog::obstacle() const
{
    const Result<Account> account = accountFromForm();
    if (!account) {
        const QString typed = m_ui->accountHostCombo->currentText().trimmed();
        if (typed.startsWith(u"http://"_s, Qt::CaseInsensitive))
            return tr("Only addresses with https:// are safe: otherwise the password travels for everybody to read.");
        return tr("Write the address like https://smsc.ua.");
    }
    if (m_purpose == Purpose::Edit && !usesKey() && account->login.isEmpty())
        return tr("Enter the login.");
    if (!hasSecret() && (m_purpose == Purpose::PasswordOnly || !keepsSecret(*account)))
        return usesKey() ? tr("Enter the API key.") : tr("Enter the password.");
    return {};
}

void AccountDialog::refresh()
{
    const bool key = m_purpose == Purpose::Edit ? usesKey() : m_account.secretKind == SecretKind::ApiKey;
    const bool asksLogin = m_purpose == Purpose::Edit && !key;
    m_ui->loginLabel->setVisible(asksLogin);
    m_ui->accountLoginEdit->setVisible(asksLogin);
    m_ui->secretLabel->setText(key ? tr("API &key:") : tr("&Password:"));
    refreshNotes(key);

    const QString missing = obstacle();
    for (QPushButton *button : { m_ui->accountSaveButton, m_ui->accountTestButton }) {
        button->setEnabled(missing.isEmpty() && !m_busy);
        button->setToolTip(missing);
    }
    m_ui->accountTestButton->setVisible(!m_done);
    m_ui->accountCancelButton->setVisible(!m_done);
    m_ui->accountSaveButton->setText(m_done ? tr("&Close") : tr("&Save"));
    if (m_done)
        m_ui->accountSaveButton->setEnabled(true);
}

void AccountDialog::refreshNotes(bool usesKey)
{
    const Result<Account> account = accountFromForm();
    if (m_purpose == Purpose::Edit)
        m_ui->hostNote->setNote(Tone::Error, account ? QString() : obstacle());
    m_ui->accountNameEdit->setPlaceholderText(proposedName());
    if (!account) {
        m_ui->destinationLabel->clear();
        return;
    }
    m_ui->accountSecretEdit->setPlaceholderText(
        m_purpose == Purpose::Edit && keepsSecret(*account) ? tr("saved; leave empty to keep it") : QString());
    m_ui->destinationLabel->setText(destination(account->baseUrl, usesKey));
    const auto other = m_context.accounts.findByLabel(account->label);
    const bool taken = m_purpose == Purpose::Edit && other && !(other->id == m_account.id);
    m_ui->nameNote->setNote(Tone::Error, taken ? tr("Another account has this name.") : QString());
}

/** Everybody who gets the secret is named. */
QString AccountDialog::destination(const QUrl &base, bool isKey)
{
    const QString host = base.toString();
    const auto backup = backupOf(base);
    if (!backup)
        return isKey ? tr("The API key is sent to %1 and nowhere else.").arg(host)
                     : tr("The login and the password are sent to %1 and nowhere else.").arg(host);
    return isKey ? tr("The API key is sent to %1, or to its back-up %2, and nowhere else.").arg(host, backup->host())
                 : tr("The login and the password are sent to %1, or to its back-up %2, and nowhere else.")
                       .arg(host, backup->host());
}

void AccountDialog::test()
{
    const Result<Account> account = accountFromForm();
    if (!account || !obstacle().isEmpty())
        return;
    setBusy(true);
    tell(Tone::Info, tr("Asking %1 for the balance…").arg(account->baseUrl.toString()));
    if (!hasSecret()) {
        askBalance(m_account.id);
        return;
    }
    Account probe = *account;
    probe.id = AccountId(TestAccountId);
    m_testing = true;
    m_context.engine.setAccount(probe, typedSecret());
    askBalance(probe.id);
}

void AccountDialog::askBalance(const AccountId &id)
{
    whenFinished(m_context.engine.refreshBalance(id), this, [this](const Result<BalanceReply> &reply) {
        if (std::exchange(m_testing, false))
            m_context.engine.removeAccount(AccountId(TestAccountId));
        setBusy(false);
        showAnswer(reply);
    });
}

void AccountDialog::showAnswer(const Result<BalanceReply> &reply)
{
    if (!reply) {
        tell(reply.error(), false);
        return;
    }
    m_account.currency = reply->currency.isEmpty() ? m_account.currency : reply->currency;
    tell(Tone::Good, tr("It works. The balance is %1.").arg(Wording::money(reply->balance, reply->currency)));
}

void AccountDialog::accept()
{
    if (m_done) {
        QDialog::accept();
        return;
    }
    const Result<Account> account = accountFromForm();
    if (!account || !obstacle().isEmpty() || m_busy)
        return;
    if (m_purpose == Purpose::PasswordOnly) {
        keepSecret(m_account.id);
        return;
    }
    const Account before = m_account;
    const bool keeps = keepsSecret(*account);
    const bool added = isNew();
    const Result<Account> saved = m_context.accounts.save(*account);
    if (!saved) {
        tell(saved.error(), true);
        return;
    }
    m_account = *saved;
    if (added && m_ui->accountUseCheck->isChecked()) {
        if (const Result<> used = m_context.accounts.setCurrent(m_account.id); !used) {
            tell(used.error(), true);
            return;
        }
    }
    if (!added && !keeps) // the old password fits nothing any more; its removal is no condition of the new one
        static_cast<void>(m_context.signIn.forget(before));
    if (hasSecret()) {
        keepSecret(m_account.id);
        return;
    }
    Q_EMIT accountSaved(m_account.id);
    QDialog::accept();
}

void AccountDialog::keepSecret(const AccountId &id)
{
    setBusy(true);
    tell(Tone::Info, tr("Saving the password in the system's key store…"));
    whenFinished(m_context.signIn.provide(id, typedSecret()), this, [this, id](const Result<> &kept) {
        setBusy(false);
        if (!kept && kept.error().kind != Error::Kind::KeyStore) {
            tell(kept.error(), true);
            return;
        }
        m_ui->accountSecretEdit->clear();
        Q_EMIT accountSaved(id);
        if (kept) {
            QDialog::accept();
            return;
        }
        m_done = true; // in use, but not saved: that has to be read
        tell(Tone::Warning, Wording::error(kept.error(), Wording::Doing::Saving).text());
        refresh();
        m_ui->accountSaveButton->setFocus();
    });
}

void AccountDialog::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void AccountDialog::tell(Tone tone, const QString &text)
{
    m_ui->accountBanner->setMessage(tone, text);
    m_ui->accountBanner->show();
}

void AccountDialog::tell(const Error &error, bool saving)
{
    tell(Tone::Error, Wording::error(error, saving ? Wording::Doing::Saving : Wording::Doing::Asking).text());
}

void AccountDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace Visnyk
