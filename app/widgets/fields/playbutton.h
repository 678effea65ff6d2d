// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "player/soundplayer.h"

#include <QPushButton>

#include <memory>

namespace Visnyk {

/** Plays a sound and stops it again; shows how far it is. */
class PlayButton : public QPushButton, private SoundPlayer::Listener
{
    Q_OBJECT

public:
    explicit PlayButton(QWidget *parent = nullptr);
    ~PlayButton() override;

    /** What would be played; stops another that is being played. An empty @p path: nothing. */
    void setFile(const QString &path);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** It cannot be played here: another program may be able to. */
    void notPlayable(const QString &path);
    /** There is nothing to hear it with. */
    void noSoundOutput();

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void refresh();
    void soundAt(qint64 ms, qint64 totalMs) override;
    void soundEnded() override;
    void soundFailed(SoundPlayer::Trouble trouble) override;

    QString m_path;
    std::unique_ptr<SoundPlayer> m_player; // made at the first sound
    qint64 m_atMs = 0;
    qint64 m_totalMs = 0;
    bool m_isPlaying = false;
};

} // namespace Visnyk
