// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the real window in every state worth looking at.
//   screenshots DIR [SCENE...]      DIR/<language>/<light or dark>/<scene>.png, or <scene>@2x.png with
//   QT_SCALE_FACTOR=2 screenshots --readme FILE.svg   the filled page where messages are written

#include "scenes.h"
#include "svgpicture.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

int complain(const QString &what)
{
    std::fprintf(stderr, "screenshots: %s\n", qUtf8Printable(what));
    return 1;
}

bool photograph(const Scene &scene, WindowFixture &fixture, const QString &dir)
{
    const QString suffix = qApp->devicePixelRatio() > 1 ? u"@2x.png"_s : u".png"_s;
    for (const QString &language : { u"en"_s, u"uk"_s, u"ru"_s }) {
        fixture.language().apply(language);
        for (const bool dark : { false, true }) {
            setDarkPalette(dark);
            settle();
            if (showScene(scene, fixture) == nullptr)
                return false;
            settle();
            const QString folder = QDir(dir).filePath(QString(language + (dark ? u"/dark" : u"/light")));
            const bool saved
                = QDir().mkpath(folder) && pictureOf(fixture).save(QDir(folder).filePath(QString(scene.name + suffix)));
            if (!hideScene(fixture) || !saved)
                return false;
        }
    }
    setDarkPalette(false);
    return true;
}

int photographAll(const QString &dir, const QStringList &names)
{
    const QList<Scene> scenes = allScenes();
    for (const Scene &scene : scenes) {
        if (!names.isEmpty() && !names.contains(scene.name))
            continue;
        WindowFixture fixture(scene.setup);
        if (!prepareScene(scene, fixture))
            return complain(u"the scene %1 does not come about"_s.arg(scene.name));
        if (!photograph(scene, fixture, dir))
            return complain(u"no picture of %1"_s.arg(scene.name));
    }
    return 0;
}

int drawForReadme(const QString &file)
{
    const QList<Scene> scenes = allScenes();
    const auto scene
        = std::find_if(scenes.cbegin(), scenes.cend(), [](const Scene &one) { return one.name == u"write-filled"_s; });
    WindowFixture fixture(scene->setup);
    if (!prepareScene(*scene, fixture))
        return complain(u"the page is not filled"_s);
    settle();
    const Result<> drawn = drawAsSvg(fixture.window(), file);
    return drawn ? 0 : complain(drawn.error().detail);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments.constFirst() == u"--readme"_s)
        return drawForReadme(arguments.at(1));
    if (arguments.isEmpty() || arguments.constFirst().startsWith(u'-'))
        return complain(u"usage: screenshots DIR [SCENE...] | --readme FILE.svg"_s);
    return photographAll(arguments.constFirst(), arguments.mid(1));
}
