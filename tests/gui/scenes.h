// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

#include <QList>
#include <QPixmap>

#include <functional>

namespace Visnyk {

/**
 * A state of the window that is worth looking at: what the pictures show and what the label test walks through. What it
 * needs is made once; then the language, the palette and the size may change while it is shown.
 */
struct Scene
{
    QString name;
    WindowFixture::Setup setup;
    /** Before the window opens: what an earlier run left. May be empty. */
    std::function<bool(WindowFixture &)> past;
    /** Once, in the open window. May be empty. */
    std::function<bool(WindowFixture &)> prepare;
    /** Opens the dialog or the small window that is looked at; null = it does not come. Empty = the main window. */
    std::function<QWidget *(WindowFixture &)> show;
};

[[nodiscard]] QList<Scene> allScenes();
/** Those of them that show the fields of single kinds of message. */
[[nodiscard]] QList<Scene> kindScenes();
/** Those of the Settings page. */
[[nodiscard]] QList<Scene> settingsScenes();

/** Opens the window of the scene and brings it into its state. */
[[nodiscard]] bool prepareScene(const Scene &scene, WindowFixture &fixture);
/** What is to be looked at; null when it does not come. */
[[nodiscard]] QWidget *showScene(const Scene &scene, WindowFixture &fixture);
/** Closes what showScene() opened. */
[[nodiscard]] bool hideScene(WindowFixture &fixture);
/** The window with whatever is open above it, as a person sees it. */
[[nodiscard]] QPixmap pictureOf(const WindowFixture &fixture);
/** Lets the window take in a change of language, size or palette, whose layouts ask for one another. */
void settle();
/** A palette as dark desktops have it, or the style's own. */
void setDarkPalette(bool dark);

/** Lets a child process send by the practice account and kills it: nth time at that point of Engine::Setup::atPoint. */
[[nodiscard]] bool killWhileSending(
    const WindowFixture &fixture, int people, int rowsPerRequest, const QString &point, int nth);
/** Writes and confirms a message, through the summary where there is one. */
[[nodiscard]] bool sendMessage(const WindowFixture &fixture, const QStringList &numbers, const QString &text);

} // namespace Visnyk
