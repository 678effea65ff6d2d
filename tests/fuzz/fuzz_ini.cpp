// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader of settings.ini and accounts.ini; and, where a file can be read, what is made of its values.

#include "accounts/accountbook.h"
#include "accounts/inifile.h"
#include "accounts/settings.h"

#include "require.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

using namespace Visnyk;

namespace {

/** A folder in memory where there is one; no word on the log for each bad value. */
const QString &folder()
{
    static const QTemporaryDir place(
        QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/visnyk-fuzz-XXXXXX") : QString());
    static const QString path = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("visnyk.*=false"));
        return place.path();
    }();
    return path;
}

void put(const QString &name, const QByteArray &bytes)
{
    QFile file(folder() + u'/' + name);
    require(
        file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size(), "it is written");
}

void checkSettings(const QByteArray &bytes)
{
    put(QStringLiteral("settings.ini"), bytes);
    const Settings settings(folder());
    require(!settings.openingProblem(), "what can be read is not put aside");
    const QString language = settings.language();
    require(language.isEmpty() || language == u"uk" || language == u"ru" || language == u"en", "one of our languages");
    require(settings.region().size() == 2, "a country has two letters");
    require(settings.holdSeconds() >= 0 && settings.holdSeconds() <= 60, "a hold is up to a minute");
    require(settings.harmlessPeople() >= 0 && settings.harmlessPeople() <= 20, "few people are harmless");
    const QSize size = settings.windowSize();
    require(size.width() >= 640 && size.height() >= 480 && size.width() <= 8192 && size.height() <= 8192,
        "the window can be seen");
    for (const int width : settings.columnWidths(QStringLiteral("history")))
        require(width >= 0 && width <= 4096, "a column fits");
}

void checkAccounts(const QByteArray &bytes)
{
    put(QStringLiteral("accounts.ini"), bytes);
    AccountBook book(folder());
    (void)book.load();
    QStringList labels;
    const QList<Account> accounts = book.accounts();
    require(!accounts.isEmpty() && accounts.constFirst().practice, "the practice account is there");
    for (const Account &account : accounts.sliced(1)) {
        require(!account.practice && !account.label.isEmpty() && !labels.contains(account.label.toLower()),
            "a name is that of one account");
        labels.append(account.label.toLower());
        const Result<QUrl> base = checkedBaseUrl(account.baseUrl.toString(QUrl::FullyEncoded));
        require(base && *base == account.baseUrl, "an address is one that can be typed");
        require(account.baseUrl.scheme() == u"https" || account.baseUrl.scheme() == u"http", "no other scheme");
    }
    require(book.find(book.current()).has_value(), "an account that exists is in use");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const std::optional<IniFile::Values> values = IniFile::parse(bytes);
    if (!values)
        return 0;
    const std::optional<IniFile::Values> again = IniFile::parse(IniFile::toBytes(*values));
    require(again && *again == *values, "what was read can be written and read");
    if (data[0] % 2 == 0)
        checkSettings(bytes);
    else
        checkAccounts(bytes);
    return 0;
}
