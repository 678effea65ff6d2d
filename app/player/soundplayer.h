// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtPlugin>

#include <memory>

namespace Visnyk {

/** Plays one sound at a time. A plug-in: what it needs is large, and seldom wanted. */
class SoundPlayer
{
public:
    enum class Trouble : quint8 { NoOutput /* no loudspeaker */, Unreadable };

    /** Called in the thread that called play(); never after stop(). */
    class Listener
    {
    public:
        virtual ~Listener() = default;
        /** @p totalMs: 0 while it is not known. */
        virtual void soundAt(qint64 ms, qint64 totalMs) = 0;
        virtual void soundEnded() = 0;
        virtual void soundFailed(Trouble trouble) = 0;
    };

    virtual ~SoundPlayer() = default;
    virtual void play(const QString &path) = 0;
    virtual void stop() = 0;
};

/** What the plug-in offers. */
class SoundPlayerFactory
{
public:
    static constexpr auto pluginName = "visnyk-player"; // of the file, without what the platform adds

    virtual ~SoundPlayerFactory() = default;
    /** @p listener outlives the player. */
    [[nodiscard]] virtual std::unique_ptr<SoundPlayer> make(SoundPlayer::Listener &listener) = 0;
};

} // namespace Visnyk

Q_DECLARE_INTERFACE(Visnyk::SoundPlayerFactory, "visnyk.SoundPlayerFactory/1")
