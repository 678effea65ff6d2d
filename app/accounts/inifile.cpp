// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/inifile.h"

#include "base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qint64 MaxBytes = 1'048'576; // ours have some hundred
constexpr int LockWaitMs = 2000;
constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto General = "General"_L1;

/** Inverse of quoted(); no value if the quoting is wrong. */
std::optional<QString> unquoted(QStringView raw)
{
    if (!raw.startsWith(u'"'))
        return raw.toString();
    QString text;
    for (qsizetype i = 1; i < raw.size(); ++i) {
        QChar c = raw.at(i);
        if (c == u'"')
            return i == raw.size() - 1 ? std::optional(text) : std::nullopt;
        if (c == u'\\') {
            if (++i == raw.size())
                return {};
            c = raw.at(i);
            if (c == u'n')
                c = u'\n';
            else if (c != u'"' && c != u'\\')
                return {};
        }
        text += c;
    }
    return {};
}

QString quoted(const QString &text)
{
    const bool simple = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || "-_.:/ "_L1.contains(c);
    }) && text.trimmed() == text;
    if (simple)
        return text;
    QString safe = text;
    safe.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + safe + u'"';
}

bool isSectionName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
    });
}

QString sectionOf(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash < 0 ? QString(General) : key.left(slash);
}

} // namespace

IniFile::IniFile(QString path)
    : m_path(std::move(path))
{
}

QString IniFile::name() const
{
    return QFileInfo(m_path).fileName();
}

std::optional<IniFile::Values> IniFile::parse(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString all = decoder(bytes);
    if (decoder.hasError() || all.contains(QChar::Null))
        return {};
    Values values;
    QString section = General;
    const auto lines = QStringView(all).split(u'\n');
    for (const QStringView whole : lines) {
        const QStringView line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            if (!line.endsWith(u']') || !isSectionName(line.sliced(1, line.size() - 2)))
                return {};
            section = line.sliced(1, line.size() - 2).toString();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || !isSectionName(line.first(equals).trimmed()))
            return {};
        const auto value = unquoted(line.sliced(equals + 1).trimmed());
        if (!value)
            return {};
        const QString key = line.first(equals).trimmed().toString();
        values.insert(section == General ? key : QString(section + u'/' + key), *value);
    }
    return values;
}

QByteArray IniFile::toBytes(const Values &values)
{
    QMap<QString, QString> sections; // text of each
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString key = it.key().mid(it.key().indexOf(u'/') + 1);
        sections[sectionOf(it.key())] += key + u'=' + quoted(it.value()) + u'\n';
    }
    QString all;
    for (auto it = sections.cbegin(); it != sections.cend(); ++it)
        all += (all.isEmpty() ? u"["_s : u"\n["_s) + it.key() + "]\n"_L1 + it.value();
    return all.toUtf8();
}

Result<std::optional<IniFile::Values>> IniFile::readFile() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional(Values());
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"%1 cannot be read"_s.arg(name()));
    if (file.size() > MaxBytes)
        return std::optional<Values>();
    return parse(file.readAll());
}

Result<> IniFile::open()
{
    m_values.clear();
    m_pending.clear();
    const auto read = readFile();
    if (!read)
        return failure(read.error());
    if (*read) {
        m_values = **read;
        return {};
    }
    const auto copy = moveAside();
    if (!copy)
        return failure(copy.error());
    return failure(Error::Kind::Storage, u"%1 was damaged and has been put aside as %2"_s.arg(name(), *copy));
}

Result<QString> IniFile::moveAside() const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString target = m_path + ".broken-"_L1 + stamp;
    for (int i = 1; QFile::exists(target) && i < 100; ++i)
        target = m_path + ".broken-"_L1 + stamp + u'-' + QString::number(i);
    if (!QFile::rename(m_path, target))
        return failure(Error::Kind::Storage, u"%1 is damaged and cannot be renamed"_s.arg(name()));
    if (!QFileInfo(target).isSymLink()) // else it would be another file that is made private
        QFile::setPermissions(target, OwnerOnly);
    QString copy = QFileInfo(target).fileName();
    qCWarning(lcAccounts) << "damaged file put aside:" << copy;
    return copy;
}

QStringList IniFile::sections() const
{
    QStringList all;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        const QString section = sectionOf(it.key());
        if (section != General && !all.contains(section))
            all.append(section);
    }
    return all;
}

void IniFile::setText(const QString &key, const QString &value)
{
    if (const auto found = m_values.constFind(key); found != m_values.cend() && *found == value)
        return;
    m_values.insert(key, value);
    m_pending.insert(key, value);
}

void IniFile::removeSection(const QString &section)
{
    const QStringList keys = m_values.keys();
    for (const QString &key : keys) {
        if (key.startsWith(section + u'/')) {
            m_values.remove(key);
            m_pending.insert(key, std::nullopt);
        }
    }
}

Result<> IniFile::sync()
{
    if (m_pending.isEmpty())
        return {};
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)
        && (!QDir().mkpath(folder) || !QFile::setPermissions(folder, OwnerOnly | QFile::ExeOwner)))
        return failure(Error::Kind::Storage, u"the data folder cannot be made"_s);
    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(LockWaitMs))
        return failure(
            Error::Kind::Storage, u"%1 cannot be written: it is in use or the folder is read-only"_s.arg(name()));
    auto read = readFile();
    if (!read)
        return failure(read.error());
    if (!*read) { // damaged since it was opened: what is in memory is the better copy
        if (const auto moved = moveAside(); !moved)
            return failure(moved.error());
    }
    Values values = *read ? **read : m_values;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (*it)
            values.insert(it.key(), **it);
        else
            values.remove(it.key());
    }
    if (auto written = write(values); !written)
        return written;
    m_values = values;
    m_pending.clear();
    return {};
}

Result<> IniFile::write(const Values &values) const
{
    QSaveFile file(m_path);
    const QByteArray bytes = toBytes(values);
    // QSaveFile makes its temporary file 0600, but takes over the permissions of an older file.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failure(Error::Kind::Storage, u"%1 cannot be written"_s.arg(name()));
    return {};
}

} // namespace Visnyk
