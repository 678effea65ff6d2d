// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/supportreport.h"

#include "base/thiscomputer.h"
#include "gateway/hosts.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qint64 MostLogBytes = qint64 { 256 } * 1024;
constexpr qsizetype MostLogLines = 300;

QString nameOf(QueuePause pause)
{
    switch (pause) {
    case QueuePause::None: return u"none"_s;
    case QueuePause::Login: return u"login"_s;
    case QueuePause::NoMoney: return u"no_money"_s;
    case QueuePause::Blocked: return u"blocked"_s;
    case QueuePause::Refused: return u"refused"_s;
    case QueuePause::UnknownInRow: return u"unknown_in_row"_s;
    case QueuePause::UnknownAnswer: return u"unknown_answer"_s;
    case QueuePause::Network: return u"network"_s;
    case QueuePause::Proxy: return u"proxy"_s;
    case QueuePause::Storage: return u"storage"_s;
    case QueuePause::Clock: return u"clock"_s;
    case QueuePause::Tls: return u"tls"_s;
    case QueuePause::NoSecret: return u"no_secret"_s;
    }
    return u"other"_s;
}

QString nameOf(SignIn::State state)
{
    switch (state) {
    case SignIn::State::Reading: return u"reading"_s;
    case SignIn::State::Ready: return u"saved"_s;
    case SignIn::State::SessionOnly: return u"this_run_only"_s;
    case SignIn::State::Missing: return u"missing"_s;
    case SignIn::State::Unavailable: return u"key_store_unavailable"_s;
    }
    return u"other"_s;
}

QString nameOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password: return u"password"_s;
    case SecretKind::PasswordMd5: return u"password_md5"_s;
    case SecretKind::ApiKey: return u"api_key"_s;
    }
    return u"other"_s;
}

/** Which gateway, without naming one that might name its customer. */
QString gatewayOf(const Account &account)
{
    if (account.practice)
        return u"practice"_s;
    const QString host = account.baseUrl.host();
    if (isThisComputer(host))
        return u"this_computer"_s;
    return publishedHosts().contains(host) ? u"published"_s : u"other_host"_s;
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

/** user_version as SQLite keeps it in the head of its file; "none" where there is no such file. */
QString schemaVersion(const QString &path)
{
    constexpr qint64 Place = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(Place))
        return u"none"_s;
    const QByteArray bytes = file.read(4);
    if (bytes.size() != 4)
        return u"none"_s;
    quint32 version = 0;
    for (const char byte : bytes)
        version = version << 8U | static_cast<quint8>(byte);
    return QString::number(version);
}

/** "3 files, 12345 bytes" of everything below. */
QString sizeOf(const QString &folder)
{
    qint64 files = 0;
    qint64 bytes = 0;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        ++files;
        bytes += all.fileInfo().size();
    }
    return u"%1 file(s), %2 bytes"_s.arg(QString::number(files), QString::number(bytes));
}

class Report
{
public:
    void heading(const QString &title) { m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + title + u"\n"; }
    void line(const QString &name, const QString &value) { m_text += u"  "_s + name + u": "_s + value + u"\n"; }
    void plain(const QString &text) { m_text += u"  "_s + text + u"\n"; }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

void addProgram(Report *report, const SupportFacts &facts)
{
    report->heading(u"Program"_s);
    report->line(u"version"_s, facts.program);
    report->line(u"Qt"_s, QString::fromLatin1(qVersion()));
    report->line(u"system"_s, QSysInfo::prettyProductName());
    report->line(u"kernel"_s, QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()));
    report->line(u"processor"_s, QSysInfo::currentCpuArchitecture());
    report->line(u"locale"_s, QLocale::system().name());
    if (!facts.windowSystem.isEmpty())
        report->line(u"windows"_s, facts.windowSystem);
    report->line(u"made"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

void addSettings(Report *report, const Settings &settings)
{
    report->heading(u"Settings"_s);
    report->line(u"language"_s, settings.language().isEmpty() ? u"system"_s : settings.language());
    report->line(u"region"_s, settings.region());
    report->line(u"hold seconds"_s, QString::number(settings.holdSeconds()));
    report->line(u"harmless people"_s, QString::number(settings.harmlessPeople()));
    report->line(u"resume after quit"_s, yesNo(settings.resumeAfterQuit()));
    report->line(u"keep months"_s, QString::number(settings.keepMonths()));
    report->line(u"window"_s,
        u"%1x%2"_s.arg(
            QString::number(settings.windowSize().width()), QString::number(settings.windowSize().height())));
    report->line(u"file damaged at the start"_s, yesNo(settings.openingProblem().has_value()));
}

void addAccounts(Report *report, const SupportFacts &facts)
{
    report->heading(u"Accounts, without their names"_s);
    int number = 0;
    for (const SupportFacts::AccountFacts &one : facts.accounts) {
        QStringList words { u"gateway %1"_s.arg(gatewayOf(one.account)),
            u"secret %1"_s.arg(nameOf(one.account.secretKind)) };
        if (one.signIn)
            words.append(u"sign-in %1"_s.arg(nameOf(*one.signIn)));
        if (one.status) {
            words.append(u"online %1"_s.arg(yesNo(one.status->online)));
            words.append(u"pause %1"_s.arg(nameOf(one.status->pause)));
            words.append(u"clock %1 ms off"_s.arg(one.status->clockSkewMs));
        }
        report->line(QString::number(++number), words.join(u", "_s));
    }
}

void addStore(Report *report, const SupportFacts &facts)
{
    const QDir folder(facts.dataDir);
    report->heading(u"Messages"_s);
    if (facts.totals) {
        report->line(u"all"_s, QString::number(facts.totals->messages));
        for (const SendState state : allSendStates) {
            if (const qint64 count = facts.totals->byState.value(state); count > 0)
                report->line(toString(state), QString::number(count));
        }
    } else {
        report->line(u"not known"_s, facts.storeProblem);
    }
    report->heading(u"Files"_s);
    const QString database = folder.filePath(u"visnyk.db"_s);
    report->line(u"schema"_s, schemaVersion(database));
    report->line(u"database"_s, u"%1 bytes"_s.arg(QFileInfo(database).size()));
    report->line(u"journal"_s, u"%1 bytes"_s.arg(QFileInfo(QString(database + "-wal"_L1)).size()));
    report->line(u"attachments"_s, sizeOf(folder.filePath(u"files"_s)));
    report->line(u"logs"_s, sizeOf(folder.filePath(u"logs"_s)));
    report->line(u"put aside as damaged"_s,
        QString::number(folder.entryList({ u"*.broken-*"_s, u"corrupt-*"_s, u"*corrupt*"_s }).size()));
    const QStorageInfo storage(facts.dataDir);
    report->line(u"file system"_s, QString::fromLatin1(storage.fileSystemType()));
    report->line(u"free"_s, u"%1 MiB"_s.arg(storage.bytesAvailable() / 1'048'576));
    report->line(u"read-only"_s, yesNo(storage.isReadOnly()));
}

void addUnread(Report *report, const SupportFacts &facts)
{
    if (facts.unreadRequests.isEmpty())
        return;
    report->heading(u"Requests the gateway could not read, without their contents"_s);
    for (const QString &outline : facts.unreadRequests)
        report->plain(outline);
}

void addLog(Report *report, const QString &dataDir)
{
    report->heading(u"End of the log, numbers masked"_s);
    QFile file(QDir(dataDir).filePath(u"logs/visnyk.log"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        report->plain(u"(there is none)"_s);
        return;
    }
    if (file.size() > MostLogBytes && !file.seek(file.size() - MostLogBytes))
        return;
    QStringList lines;
    const QByteArrayList raw = file.readAll().split('\n');
    for (const QByteArray &line : raw) {
        if (const QString shown = supportLogLine(line); !shown.isEmpty())
            lines.append(shown);
    }
    for (const QString &line : lines.mid(std::max<qsizetype>(0, lines.size() - MostLogLines)))
        report->plain(line);
}

/** One word of a log line. */
QString shownWord(const QString &word)
{
    static const QRegularExpression endpoint(u"\\A/(?:sys|rest)/[a-z]+(?:\\.php|/)\\z"_s);
    static const QRegularExpression quotedName(u"\\A\"[a-z_]{1,24}\"\\z"_s);
    static const QRegularExpression plain(u"\\A[A-Za-z0-9.,:;()%'_=+-]{1,80}\\z"_s);
    static const QRegularExpression number(u"([0-9]{5})[0-9]{2,}([0-9]{2})"_s);
    static const QRegularExpression shorter(u"[0-9]{7,}"_s); // too short to leave anything of it
    if (endpoint.match(word).hasMatch() || quotedName.match(word).hasMatch())
        return word;
    if (!plain.match(word).hasMatch())
        return u"[...]"_s;
    QString masked = word;
    masked.replace(number, u"\\1*****\\2"_s);
    masked.replace(shorter, u"*****"_s);
    return masked;
}

} // namespace

QString supportLogLine(const QByteArray &line)
{
    static const QRegularExpression ours(
        u"\\A(\\d{4}-\\d\\d-\\d\\dT[0-9:.]{8,12}Z [DIWCF] visnyk\\.[a-z]{1,20}) (.*)\\z"_s);
    const QRegularExpressionMatch match = ours.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return {};
    // What stands in quotes came from somewhere else: one word of it, or all, unless it is a name of ours.
    static const QRegularExpression pieces(u"\"(?:[^\"\\\\]|\\\\.)*\"?|[^\\s\"]+"_s);
    QStringList words;
    for (auto it = pieces.globalMatch(match.captured(2)); it.hasNext();)
        words.append(shownWord(it.next().captured()));
    return match.captured(1) + u' ' + words.join(u' ');
}

QString supportReport(const SupportFacts &facts, const Settings &settings)
{
    Report report;
    addProgram(&report, facts);
    addSettings(&report, settings);
    addAccounts(&report, facts);
    addStore(&report, facts);
    addUnread(&report, facts);
    addLog(&report, facts.dataDir);
    return report.text();
}

Result<> saveSupportReport(const QString &file, const QString &report)
{
    QSaveFile output(file);
    const QByteArray bytes = report.toUtf8();
    if (!output.open(QIODevice::WriteOnly) || !output.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || output.write(bytes) != bytes.size() || !output.commit())
        return failure(Error::Kind::Storage, u"the report could not be written"_s);
    return {};
}

} // namespace Visnyk
