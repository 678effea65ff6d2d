// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt costs before a program has done anything: the reference of bench_start. With --text there is one line of
// text in the form, for which Qt loads its fonts; with nothing to write it does not.

#include "widgets/firstframe.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include <cstdio>

using namespace Visnyk;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget form;
    form.resize(1100, 720);
    if (QCoreApplication::arguments().contains(QStringLiteral("--text"))) {
        auto *layout = new QVBoxLayout(&form);
        layout->addWidget(new QLabel(QStringLiteral("Кому: +380 50 123 45 67"), &form));
    }
    new FirstFrame(&form, [] {
        std::puts(firstFrameReport().constData());
        QCoreApplication::quit();
    });
    form.show();
    return QApplication::exec();
}
