// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/filepiece.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Visnyk {

Result<FilePiece> FilePiece::open(const SendFile &file)
{
    FilePiece piece;
    piece.m_file = std::make_unique<QFile>(file.path);
    const auto unusable = [&file](const QString &why) {
        return failure(Error::Kind::Input, u"the file \"%1\" %2; nothing was sent"_s.arg(file.name, why));
    };
    if (!QFileInfo(file.path).isFile() || !piece.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusable(u"cannot be read"_s);
    if (piece.m_file->size() != file.size)
        return unusable(u"has changed its size"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.sha256.isEmpty()
        && (!hash.addData(piece.m_file.get()) || hash.result().toHex() != file.sha256.toLatin1()))
        return unusable(u"has changed"_s);
    piece.m_size = file.size;
    return piece;
}

qint64 FilePiece::read(qint64 offset, char *target, qint64 wanted) const
{
    if (!m_file->seek(offset))
        return 0;
    qint64 done = 0;
    while (done < wanted) {
        const qint64 count = m_file->read(target + done, wanted - done);
        if (count <= 0)
            break;
        done += count;
    }
    return done;
}

} // namespace Visnyk
