// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/singleinstance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int answerMs = 1'000;
constexpr auto raiseWord = "raise";

/** Below XDG_RUNTIME_DIR, which is the user's alone; the data directory otherwise. Socket paths are short (108 bytes).
 */
QString socketName(const QString &dataDir)
{
    const QByteArray digest
        = QCryptographicHash::hash(QDir(dataDir).canonicalPath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString dir = runtime.isEmpty() ? dataDir : runtime;
    return QString(dir + u"/visnyk-"_s + QString::fromLatin1(digest));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(socketName(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *peer = m_server.nextPendingConnection();
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] {
            if (peer->read(16).startsWith(raiseWord)) {
                peer->write("ok");
                Q_EMIT raiseRequested();
            }
        });
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
    });
}

bool SingleInstance::handOver() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write(raiseWord);
    return socket.waitForBytesWritten(answerMs) && socket.waitForReadyRead(answerMs);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left by a crash: nobody answered at it a moment ago
    if (!m_server.listen(m_name))
        qCWarning(lcUi) << "later starts cannot be handed over:" << int(m_server.serverError());
}

} // namespace Visnyk
