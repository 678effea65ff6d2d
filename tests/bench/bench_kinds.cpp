// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the choice of another kind of message to the settled Write page, the first time (its fields are built) and
// later, with 1 000 people and a text; and a file of 10 MiB until it is attached. The first argument is the number of
// rounds through all kinds.

#include "domain/messagekind.h"
#include "figures.h"
#include "widgets/fields/fileseditor.h"
#include "windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>

#include <cstdio>
#include <vector>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultRounds = 20;
constexpr int people = 1000;
constexpr int answerMs = 60'000;

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** Whatever has to be laid out and painted again is part of it. */
double choose(const WindowFixture &fixture, MessageKind kind)
{
    auto *kinds = fixture.find<QComboBox>(u"kindCombo"_s);
    QElapsedTimer timer;
    timer.start();
    kinds->setCurrentIndex(kinds->findData(int(kind)));
    QCoreApplication::sendPostedEvents();
    fixture.window().repaint();
    return msOf(timer);
}

double attach(const QString &path)
{
    FilesEditor editor({});
    editor.setKind(MessageKind::Mail);
    editor.show();
    QElapsedTimer timer;
    timer.start();
    editor.addFiles({ path });
    if (!QTest::qWaitFor([&editor] { return !editor.isReading(); }, answerMs))
        qFatal("the file is not read");
    return msOf(timer);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int rounds = arguments.size() > 1 ? arguments.at(1).toInt() : defaultRounds;
    WindowFixture fixture;
    if (rounds < 1 || !fixture.open())
        return 1;
    fixture.find<QPlainTextEdit>(u"recipientsEdit"_s)->setPlainText(fictionalNumbers(people).join(u'\n'));
    fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(QString(400, u'ї'));
    std::vector<double> first;
    std::vector<double> later;
    for (int round = 0; round <= rounds; ++round) {
        for (const KindInfo &kind : kindTable) {
            const double took = choose(fixture, kind.kind);
            (round == 0 ? first : later).push_back(took);
            if (round == 0)
                std::printf("%-10s first %7.2f ms\n", kind.name.data(), took);
        }
    }
    std::printf("first  median %7.2f ms, worst %7.2f ms\n", quantile(first, 0.5), quantile(first, 1));
    std::printf("later  median %7.2f ms, worst %7.2f ms\n", quantile(later, 0.5), quantile(later, 1));

    QTemporaryDir dir;
    QFile file(dir.filePath(u"large.bin"_s));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(MaxFile))
        return 1;
    file.close();
    std::printf("attach 10 MiB  %7.2f ms\n", attach(file.fileName()));
    return 0;
}
