// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/mediaplayer.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QUrl>

namespace Visnyk {

MediaPlayer::MediaPlayer(Listener &listener)
    : m_listener(listener)
{
    m_player.setAudioOutput(&m_output);
    connect(&m_player, &QMediaPlayer::positionChanged, this, [this](qint64 ms) {
        if (m_active)
            m_listener.soundAt(ms, m_player.duration());
    });
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &MediaPlayer::look);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this] { fail(Trouble::Unreadable); });
}

void MediaPlayer::look(QMediaPlayer::MediaStatus status)
{
    if (!m_active)
        return;
    switch (status) {
    case QMediaPlayer::LoadedMedia:
    case QMediaPlayer::BufferedMedia:
        // What is no sound at all is "loaded" as well, and would be played for ever.
        if (m_player.duration() <= 0 || !m_player.hasAudio())
            fail(Trouble::Unreadable);
        break;
    case QMediaPlayer::InvalidMedia: fail(Trouble::Unreadable); break;
    case QMediaPlayer::EndOfMedia:
        m_active = false;
        m_listener.soundEnded();
        break;
    default: break;
    }
}

void MediaPlayer::fail(Trouble trouble)
{
    if (!m_active)
        return;
    stop();
    m_listener.soundFailed(trouble);
}

void MediaPlayer::play(const QString &path)
{
    stop();
    m_active = true;
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        fail(Trouble::NoOutput);
        return;
    }
    m_output.setDevice(QMediaDevices::defaultAudioOutput());
    m_player.setSource(QUrl()); // the same file once more is read once more
    m_player.setSource(QUrl::fromLocalFile(path));
    m_player.play();
}

void MediaPlayer::stop()
{
    m_active = false;
    m_player.stop();
}

MediaPlayerFactory::MediaPlayerFactory()
{
    // The other back end of Debian 12 plays only what packages of its own can read.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

std::unique_ptr<SoundPlayer> MediaPlayerFactory::make(SoundPlayer::Listener &listener)
{
    return std::make_unique<MediaPlayer>(listener);
}

} // namespace Visnyk
