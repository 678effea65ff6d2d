// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "player/soundplayer.h"

#include <QAudioOutput>
#include <QMediaPlayer>
#include <QObject>

namespace Visnyk {

/** The player on Qt Multimedia. */
class MediaPlayer : public QObject, public SoundPlayer
{
    Q_OBJECT

public:
    explicit MediaPlayer(Listener &listener);

    void play(const QString &path) override;
    void stop() override;

private:
    void look(QMediaPlayer::MediaStatus status);
    void fail(Trouble trouble);

    Listener &m_listener;
    QAudioOutput m_output;
    QMediaPlayer m_player;
    bool m_active = false; // between play() and its end
};

class MediaPlayerFactory : public QObject, public SoundPlayerFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "visnyk.SoundPlayerFactory/1")
    Q_INTERFACES(Visnyk::SoundPlayerFactory)

public:
    MediaPlayerFactory();
    [[nodiscard]] std::unique_ptr<SoundPlayer> make(SoundPlayer::Listener &listener) override;
};

} // namespace Visnyk
