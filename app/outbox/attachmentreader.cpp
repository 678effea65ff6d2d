// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/attachmentreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <array>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qsizetype MaxNames = 1000; // tried for a file that must not replace another

/** MIME types of what the gateway names by these endings; others take the ending that goes with their type. */
constexpr std::array knownTypes {
    std::pair("text/plain"_L1, "txt"_L1),
    std::pair("image/jpeg"_L1, "jpg"_L1),
    std::pair("image/gif"_L1, "gif"_L1),
    std::pair("image/png"_L1, "png"_L1),
    std::pair("audio/x-wav"_L1, "wav"_L1),
    std::pair("audio/vnd.wave"_L1, "wav"_L1),
    std::pair("audio/wav"_L1, "wav"_L1),
    std::pair("audio/AMR"_L1, "amr"_L1),
    std::pair("audio/amr"_L1, "amr"_L1),
    std::pair("audio/mpeg"_L1, "mp3"_L1),
    std::pair("audio/midi"_L1, "mid"_L1),
    std::pair("video/mp4"_L1, "mp4"_L1),
    std::pair("video/3gpp"_L1, "3gp"_L1),
    std::pair("audio/3gpp"_L1, "3gp"_L1),
};

/** A descriptor that is closed whatever happens. */
class OpenFile
{
public:
    // Without O_NONBLOCK a pipe would hold the program until somebody writes into it.
    explicit OpenFile(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isPlain(qint64 *size) const
    {
        struct stat facts = {};
        if (::fstat(m_fd, &facts) != 0 || !S_ISREG(facts.st_mode))
            return false;
        *size = facts.st_size;
        return true;
    }

private:
    int m_fd = -1;
};

bool isUnspecific(const QMimeType &type)
{
    return type.isDefault() || type.name() == "text/plain"_L1 || type.name() == "application/zip"_L1
        || type.name() == "application/x-ole-storage"_L1 || type.name() == "application/xml"_L1;
}

} // namespace

QString attachmentType(const QString &name, const QByteArray &content)
{
    const QMimeDatabase database;
    QMimeType type = database.mimeTypeForData(content);
    if (isUnspecific(type)) {
        const QMimeType named = database.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
        if (!named.isDefault() && named.inherits(type.name()) && !type.isDefault())
            type = named;
    }
    const auto *known = std::find_if(
        knownTypes.cbegin(), knownTypes.cend(), [&type](const auto &row) { return type.name() == row.first; });
    if (known != knownTypes.cend())
        return { known->second };
    return type.isDefault() ? QString() : type.preferredSuffix();
}

Result<ReadAttachment> readAttachment(const QString &path)
{
    ReadAttachment read;
    Attachment &attachment = read.attachment;
    attachment.path = path;
    attachment.name = QFileInfo(path).fileName();
    const OpenFile open(path);
    if (open.fd() < 0)
        return failure(Error::Kind::Input, u"the file cannot be opened"_s);
    if (!open.isPlain(&attachment.size))
        return failure(Error::Kind::Input, u"this is not a plain file"_s);
    QFile file;
    if (!file.open(open.fd(), QIODevice::ReadOnly))
        return failure(Error::Kind::Input, u"the file cannot be read"_s);
    // What is too large is told by its size alone; of what it is only the beginning is looked at.
    const bool whole = attachment.size <= MaxFile;
    constexpr qint64 Beginning = qint64 { 16 } * 1024;
    QByteArray content = file.read(whole ? MaxFile + 1 : Beginning);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Input, u"the file cannot be read"_s);
    attachment.type = attachmentType(attachment.name, content);
    if (!whole)
        return read;
    attachment.size = content.size(); // it may have grown meanwhile
    attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    read.content = std::move(content);
    return read;
}

Result<QString> keepPrivately(const QString &folder, const QString &name, const QByteArray &content)
{
    constexpr auto Mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, Mine | QFileDevice::ExeOwner))
        return failure(Error::Kind::Storage, u"the folder for pasted files cannot be made"_s);
    const QFileInfo wanted(name);
    for (qsizetype number = 1; number <= MaxNames; ++number) {
        const QString numbered = number == 1
            ? name
            : QString(wanted.completeBaseName() % u'-' % QString::number(number) % u'.' % wanted.suffix());
        QFile file(QDir(folder).filePath(numbered));
        // Opening is what takes the name: between a look and an opening another thread may have taken it.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, Mine)) {
            if (file.exists())
                continue;
            return failure(Error::Kind::Storage, u"the pasted file cannot be written"_s);
        }
        if (file.write(content) == content.size() && file.flush())
            return file.fileName();
        file.remove();
        return failure(Error::Kind::Storage, u"the pasted file cannot be written"_s);
    }
    return failure(Error::Kind::Storage, u"there are too many pasted files"_s);
}

} // namespace Visnyk
