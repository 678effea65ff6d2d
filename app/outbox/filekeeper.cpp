// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/filekeeper.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Visnyk::Outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Piece = qint64 { 64 } * 1024;

tl::unexpected<Error> bad(const Attachment &file, const QString &why)
{
    return failure(Error::Kind::Input, u"the file "_s % file.name % u": "_s % why);
}

QString folder(const QString &dataDir)
{
    return dataDir % u"/files"_s;
}

/** The file a person attached, open for the time of one copy. */
class Source
{
public:
    // Without O_NONBLOCK a pipe would hold the program until somebody writes into it.
    explicit Source(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
        if (m_fd >= 0)
            m_known = ::fstat(m_fd, &m_facts) == 0;
    }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    Source(Source &&) = delete;
    Source &operator=(Source &&) = delete;
    ~Source()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isPlain() const { return m_known && S_ISREG(m_facts.st_mode); }
    [[nodiscard]] qint64 size() const { return m_facts.st_size; }
    /** Nobody wrote into it since it was opened. */
    [[nodiscard]] bool isUnchanged() const
    {
        struct stat now = {};
        return ::fstat(m_fd, &now) == 0 && now.st_size == m_facts.st_size && now.st_ino == m_facts.st_ino
            && now.st_mtim.tv_sec == m_facts.st_mtim.tv_sec && now.st_mtim.tv_nsec == m_facts.st_mtim.tv_nsec;
    }

private:
    int m_fd = -1;
    bool m_known = false;
    struct stat m_facts = {};
};

Result<> checkSize(MessageKind kind, const Attachment &file, const Source &source)
{
    if (!source.isPlain())
        return bad(file, u"it is not there, cannot be read or is no plain file"_s);
    if (source.size() <= 0 || source.size() > maxFileSize(kind))
        return bad(file, u"its size is not allowed"_s);
    if (source.size() != file.size)
        return bad(file, u"it has changed since it was attached; attach it again"_s);
    return {};
}

/** Copies to @p target; gives the SHA-256. */
Result<QString> copyInto(QSaveFile &target, const Source &source, const Attachment &file)
{
    QFile from;
    if (!from.open(source.fd(), QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return bad(file, u"it cannot be read"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 copied = 0;
    while (copied <= file.size) {
        const QByteArray piece = from.read(Piece);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        if (target.write(piece) != piece.size())
            return failure(Error::Kind::Storage, u"a file could not be copied: "_s % target.errorString());
        copied += piece.size();
    }
    if (from.error() != QFileDevice::NoError)
        return bad(file, u"it cannot be read"_s);
    if (copied != file.size || !source.isUnchanged())
        return bad(file, u"it changed while it was being copied; attach it again"_s);
    return QString::fromLatin1(hash.result().toHex());
}

Result<> keep(MessageKind kind, Attachment &file, const QString &dataDir)
{
    const Source source(file.path);
    if (Result<> right = checkSize(kind, file, source); !right)
        return right;
    static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);
    if (!sha256.match(file.sha256).hasMatch())
        return bad(file, u"it was never read; attach it again"_s);
    QSaveFile target(folder(dataDir) % u'/' % file.sha256);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(Error::Kind::Storage, u"a file could not be copied: "_s % target.errorString());
    const Result<QString> hash = copyInto(target, source, file);
    if (!hash)
        return failure(hash.error());
    if (*hash != file.sha256)
        return bad(file, u"it has changed since it was attached; attach it again"_s);
    if (!target.commit())
        return failure(Error::Kind::Storage, u"a file could not be copied: "_s % target.errorString());
    file.path = u"files/"_s % file.sha256;
    return {};
}

} // namespace

Result<> keepFiles(Draft &draft, const QString &dataDir)
{
    QList<Attachment> &files = draft.options.attachments;
    if (files.isEmpty())
        return {};
    constexpr auto Mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder(dataDir)) || !QFile::setPermissions(folder(dataDir), Mine))
        return failure(Error::Kind::Storage, u"the folder for files cannot be made"_s);
    for (Attachment &file : files)
        if (Result<> kept = keep(draft.kind, file, dataDir); !kept)
            return kept;
    return {};
}

Result<> filesAreThere(const QList<Attachment> &attachments, const QString &dataDir)
{
    for (const Attachment &file : attachments)
        if (!QFileInfo(QDir(dataDir).filePath(file.path)).isFile())
            return failure(Error::Kind::Input, u"missing file: "_s % file.name);
    return {};
}

QList<SendFile> filesToSend(const QList<Attachment> &attachments, const QString &dataDir)
{
    const QMimeDatabase types;
    QList<SendFile> files;
    for (const Attachment &attachment : attachments) {
        const QString ending = u"file."_s % attachment.type;
        const QString type = attachment.type.isEmpty()
            ? u"application/octet-stream"_s
            : types.mimeTypeForFile(ending, QMimeDatabase::MatchExtension).name();
        files.append(
            { QDir(dataDir).filePath(attachment.path), attachment.name, attachment.size, type, attachment.sha256 });
    }
    return files;
}

void removeUnusedFiles(Store &store, const QString &dataDir)
{
    const QDir files(folder(dataDir));
    const QStringList names = files.entryList(QDir::Files | QDir::NoDotAndDotDot);
    if (names.isEmpty() || !QDir(dataDir).entryList({ u"corrupt-*.db"_s, u"replaced-*.db"_s }, QDir::Files).isEmpty())
        return;
    const Result<QStringList> unused = store.unusedFiles(names);
    if (!unused) {
        qCWarning(lcOutbox) << "cannot find out which files are needed:" << toString(unused.error().kind);
        return;
    }
    for (const QString &name : *unused)
        if (!QFile::remove(files.filePath(name)))
            qCWarning(lcOutbox) << "a file nobody needs stays";
}

} // namespace Visnyk::Outbox
