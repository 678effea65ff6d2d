// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/singleinstance.h"

#include "base/logging.h"
#include "base/processlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int answerMs = 8'000; // a window that is just being built, on a busy computer
constexpr int retryMs = 50;     // between its lock and its socket
constexpr int slowPeerMs = 2'000;
constexpr int mostPeers = 128;
constexpr int mostWaiting = 128; // of connections: many starts at once

/** Below XDG_RUNTIME_DIR, which is the user's alone; the data directory otherwise. Socket paths are short (108 bytes).
 */
QString socketNameFor(const QString &dataDir)
{
    const QByteArray digest
        = QCryptographicHash::hash(QDir(dataDir).canonicalPath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString dir = runtime.isEmpty() ? dataDir : runtime;
    return QString(dir + u"/visnyk-"_s + QString::fromLatin1(digest));
}

/** Elsewhere than on Linux the permissions of the socket have to do. */
bool isSameUser(const QLocalSocket &peer)
{
#ifdef Q_OS_LINUX
    ucred who {};
    socklen_t size = sizeof who;
    const bool known = ::getsockopt(int(peer.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &who, &size) == 0;
    return known && who.uid == ::geteuid();
#else
    Q_UNUSED(peer)
    return true;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(socketNameFor(dataDir))
    , m_lock(QDir(dataDir).filePath(u"window.lock"_s))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setListenBacklogSize(mostWaiting);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::Role SingleInstance::begin(const HandOver &handOver)
{
    std::optional<QByteArray> message = HandOverMessage::encode(handOver);
    if (!message)
        message = HandOverMessage::encode({}); // at least to the front
    QElapsedTimer running;
    running.start();
    for (;;) {
        const QLockFile::LockError taken = takeLock(m_lock);
        if (taken == QLockFile::NoError)
            return Role::First;
        const qint64 left = answerMs - running.elapsed();
        if (passOn(*message, qMax(qint64(retryMs), left)))
            return Role::HandedOver;
        // In a place that cannot be written there is no lock, nor can anything be sent.
        if (taken != QLockFile::LockFailedError)
            return Role::First;
        if (running.hasExpired(answerMs))
            return Role::NoAnswer;
        QThread::msleep(retryMs);
    }
}

bool SingleInstance::passOn(const QByteArray &message, qint64 withinMs) const
{
    QElapsedTimer running;
    running.start();
    const auto left = [&] { return int(qMax(qint64(1), withinMs - running.elapsed())); };
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(left()) || !isSameUser(socket))
        return false;
    socket.write(message);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return false;
    }
    QByteArray answer;
    while (!answer.endsWith('\n') && answer.size() < HandOverMessage::NotTaken.size()) {
        if (!socket.waitForReadyRead(left()))
            return false;
        answer += socket.readAll();
    }
    return answer == HandOverMessage::Taken;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left by a crash: the lock says that nobody lives who could listen
    if (!m_server.listen(m_name))
        qCWarning(lcUi) << "later starts cannot be handed over:" << int(m_server.serverError());
}

void SingleInstance::accept()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        if (m_peers >= mostPeers || !isSameUser(*peer)) {
            peer->abort();
            peer->deleteLater();
            continue;
        }
        ++m_peers;
        peer->setReadBufferSize(HandOver::MostOctets + 1);
        connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(peer); });
        // From the beginning, whatever arrives meanwhile: one octet a second would last for ever.
        QTimer::singleShot(slowPeerMs, peer, [peer] { peer->abort(); });
        read(peer);
    }
}

void SingleInstance::read(QLocalSocket *peer)
{
    using State = HandOverMessage::State;
    const HandOverMessage::Read message = HandOverMessage::decode(peer->peek(HandOver::MostOctets + 1));
    if (message.state == State::Incomplete)
        return;
    disconnect(peer, &QLocalSocket::readyRead, this, nullptr); // one message a connection
    (void)peer->readAll();
    const QByteArrayView answer = message.state == State::Complete ? HandOverMessage::Taken : HandOverMessage::NotTaken;
    peer->write(answer.data(), answer.size());
    peer->disconnectFromServer();
    if (message.state == State::Complete)
        Q_EMIT handedOver(message.handOver);
    else
        qCWarning(lcUi) << "a message of another program was not understood:" << int(message.state);
}

QString SingleInstance::noAnswerWords()
{
    return tr("Visnyk is open already, but its window does not answer. Nothing was sent by this start, and it ends "
              "now. Wait a moment and look for the window; if it stays silent, close it and start Visnyk again.");
}

} // namespace Visnyk
