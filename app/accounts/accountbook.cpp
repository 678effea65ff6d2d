// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountbook.h"

#include "accounts/inifile.h"
#include "base/logging.h"

#include <QDir>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qsizetype MaxLabel = 64;
constexpr qsizetype MaxLogin = 128;
constexpr auto CurrentKey = "current"_L1;

/** Control characters and those that turn the writing direction: a label must look like what it is. */
bool isPlain(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

bool isSameLabel(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isUuid(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id;
}

/** The account with all values checked and cleaned, or what is wrong with it. Uniqueness is the book's matter. */
Result<Account> checked(Account account)
{
    static const QRegularExpression currency(u"\\A(?:[A-Z]{3})?\\z"_s);
    account.label = account.label.trimmed();
    account.login = account.login.trimmed();
    if (account.label.isEmpty() || account.label.size() > MaxLabel || !isPlain(account.label))
        return failure(Error::Kind::Input, u"the name must be 1 to %1 visible characters"_s.arg(MaxLabel));
    if (account.login.size() > MaxLogin || !isPlain(account.login))
        return failure(Error::Kind::Input, u"the login must be at most %1 visible characters"_s.arg(MaxLogin));
    if (account.login.isEmpty() && account.secretKind != SecretKind::ApiKey)
        return failure(Error::Kind::Input, u"the login is empty"_s);
    if (!currency.match(account.currency).hasMatch())
        return failure(Error::Kind::Input, u"the currency must be three capital letters"_s);
    const auto base = checkedBaseUrl(account.baseUrl.toString(QUrl::FullyEncoded));
    if (!base)
        return failure(base.error());
    account.baseUrl = *base;
    account.practice = false;
    return account;
}

Account practiceAccount(const QUrl &url)
{
    Account account;
    account.id = AccountId(PracticeAccountId);
    account.label = PracticeLabel;
    account.baseUrl = url;
    account.login = PracticeLogin;
    account.currency = u"UAH"_s;
    account.practice = true;
    return account;
}

struct Record
{
    Account account;
    int order = 0;
};

} // namespace

class AccountBook::Private
{
public:
    explicit Private(const QString &dataDir)
        : file(QDir(dataDir).filePath(u"accounts.ini"_s))
    {
    }

    [[nodiscard]] Result<Record> read(const QString &group) const
    {
        if (!isUuid(group))
            return failure(Error::Kind::Storage, u"not an account's id"_s);
        const auto text = [&](QLatin1StringView name) { return file.text(group + u'/' + name); };
        bool kindOk = false;
        const int kind = text("secret_kind"_L1).toInt(&kindOk);
        if (!kindOk || kind < 0 || kind > int(SecretKind::ApiKey))
            return failure(Error::Kind::Storage, u"unknown kind of secret"_s);
        Account account;
        account.id = AccountId(group);
        account.label = text("label"_L1);
        account.baseUrl = QUrl(text("address"_L1), QUrl::StrictMode);
        account.login = text("login"_L1);
        account.secretKind = SecretKind(kind);
        account.currency = text("currency"_L1);
        auto result = checked(account);
        if (!result)
            return failure(result.error());
        return Record { *result, text("order"_L1).toInt() };
    }

    void write(const Record &record)
    {
        const auto set = [&](QLatin1StringView name, const QString &value) {
            file.setText(record.account.id.text() + u'/' + name, value);
        };
        set("label"_L1, record.account.label);
        set("address"_L1, record.account.baseUrl.toString(QUrl::FullyEncoded));
        set("login"_L1, record.account.login);
        set("secret_kind"_L1, QString::number(int(record.account.secretKind)));
        set("currency"_L1, record.account.currency);
        set("order"_L1, QString::number(record.order));
    }

    auto position(const AccountId &id)
    {
        return std::find_if(records.begin(), records.end(), [&](const Record &r) { return r.account.id == id; });
    }

    /** Puts the file back to what is in memory after a write that failed, so that a later one does not sneak it in. */
    void restore(const AccountId &id)
    {
        file.removeSection(id.text());
        if (const auto found = position(id); found != records.end())
            write(*found);
    }

    IniFile file;
    QList<Record> records;
    QUrl practiceUrl;
    AccountId current { PracticeAccountId };
    bool opened = false;
};

AccountBook::AccountBook(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(dataDir))
{
}

AccountBook::~AccountBook() = default;

Result<> AccountBook::load()
{
    const AccountId before = current();
    QStringList problems;
    if (const auto opened = d->file.open(); !opened)
        problems.append(opened.error().detail);
    d->opened = true;
    d->records.clear();
    const QStringList groups = d->file.sections();
    for (const QString &group : groups) {
        const auto record = d->read(group);
        if (!record) {
            problems.append(u"account %1 is left out: %2"_s.arg(group.left(36), record.error().detail));
            continue;
        }
        d->records.append(*record);
    }
    std::stable_sort(
        d->records.begin(), d->records.end(), [](const Record &a, const Record &b) { return a.order < b.order; });
    QList<Record> unique;
    for (const Record &record : std::as_const(d->records)) {
        const bool taken = isSameLabel(record.account.label, PracticeLabel)
            || std::any_of(unique.cbegin(), unique.cend(),
                [&](const Record &other) { return isSameLabel(other.account.label, record.account.label); });
        if (taken)
            problems.append(u"account %1 is left out: its name is used twice"_s.arg(record.account.id.text()));
        else
            unique.append(record);
    }
    d->records = unique;
    const AccountId saved(d->file.text(CurrentKey));
    d->current = find(saved) ? saved : AccountId(PracticeAccountId);

    Q_EMIT accountsChanged();
    if (!(before == d->current))
        Q_EMIT currentChanged(d->current);
    if (problems.isEmpty())
        return {};
    qCWarning(lcAccounts) << "accounts.ini:" << problems.size() << "problem(s)";
    return failure(Error::Kind::Storage, problems.join("; "_L1));
}

QList<Account> AccountBook::accounts() const
{
    QList<Account> all { practiceAccount(d->practiceUrl) };
    all.reserve(d->records.size() + 1);
    for (const Record &record : std::as_const(d->records))
        all.append(record.account);
    return all;
}

std::optional<Account> AccountBook::find(const AccountId &id) const
{
    const auto all = accounts();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Account &a) { return a.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountBook::findByLabel(const QString &label) const
{
    const auto all = accounts();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const Account &a) { return isSameLabel(a.label, label.trimmed()); });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

Result<Account> AccountBook::save(const Account &account)
{
    Q_ASSERT(d->opened);
    if (account.practice || account.id.text() == PracticeAccountId)
        return failure(Error::Kind::Input, u"the practice account cannot be changed"_s);
    auto result = checked(account);
    if (!result)
        return result;
    if (result->id.isEmpty())
        result->id = AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    else if (!isUuid(result->id.text()))
        return failure(Error::Kind::Input, u"not an account's id"_s);
    if (const auto other = findByLabel(result->label); other && !(other->id == result->id))
        return failure(Error::Kind::Input, u"another account has this name"_s);

    const auto found = d->position(result->id);
    const int order = found != d->records.end() ? found->order
        : d->records.isEmpty()                  ? 1
                                                : d->records.constLast().order + 1;
    const Record record { *result, order };
    d->write(record);
    if (const auto synced = d->file.sync(); !synced) {
        d->restore(result->id);
        return failure(synced.error());
    }
    if (found != d->records.end())
        *found = record;
    else
        d->records.append(record);
    Q_EMIT accountsChanged();
    return result;
}

Result<> AccountBook::remove(const AccountId &id)
{
    Q_ASSERT(d->opened);
    if (id.text() == PracticeAccountId)
        return failure(Error::Kind::Input, u"the practice account cannot be removed"_s);
    const auto found = d->position(id);
    if (found == d->records.end())
        return failure(Error::Kind::NotFound, u"there is no such account"_s);
    const bool wasCurrent = d->current == id;
    d->file.removeSection(id.text());
    if (wasCurrent)
        d->file.setText(CurrentKey, PracticeAccountId);
    if (auto synced = d->file.sync(); !synced) {
        d->restore(id);
        d->file.setText(CurrentKey, d->current.text());
        return synced;
    }
    d->records.removeAt(std::distance(d->records.begin(), found));
    if (wasCurrent)
        d->current = AccountId(PracticeAccountId);
    Q_EMIT accountsChanged();
    if (wasCurrent)
        Q_EMIT currentChanged(d->current);
    return {};
}

void AccountBook::setPracticeUrl(const QUrl &url)
{
    if (d->practiceUrl == url)
        return;
    d->practiceUrl = url;
    Q_EMIT accountsChanged();
}

AccountId AccountBook::current() const
{
    return d->current;
}

Result<> AccountBook::setCurrent(const AccountId &id)
{
    Q_ASSERT(d->opened);
    if (!find(id))
        return failure(Error::Kind::NotFound, u"there is no such account"_s);
    if (d->current == id)
        return {};
    // Chosen for this run even if it cannot be remembered: the error tells the second.
    d->current = id;
    d->file.setText(CurrentKey, id.text());
    auto synced = d->file.sync();
    Q_EMIT currentChanged(id);
    return synced;
}

} // namespace Visnyk
