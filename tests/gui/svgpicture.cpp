// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "svgpicture.h"

#include <QBuffer>
#include <QFile>
#include <QSvgGenerator>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Visnyk {

Result<> drawAsSvg(QWidget &window, const QString &file)
{
    QBuffer drawn;
    QSvgGenerator generator;
    generator.setOutputDevice(&drawn);
    generator.setSize(window.size());
    generator.setViewBox(QRect(QPoint(0, 0), window.size()));
    generator.setTitle(u"Visnyk"_s);
    generator.setDescription(u"The page where messages are written"_s);
    window.render(&generator);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(drawn.data()) != drawn.size())
        return failure(Error::Kind::Storage, u"the picture is not written"_s);
    return {};
}

} // namespace Visnyk
