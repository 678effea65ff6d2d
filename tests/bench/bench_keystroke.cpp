// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a key press to the repainted bar on the Write page, in a text of three parts to 1, 1 000 and 100 000 people,
// beside a bare label of another window that takes a text and repaints. The first argument is the number of keys.
// "settled" is the whole window: layouts, text, preview and bar.

#include "figures.h"
#include "widgets/compose/costbar.h"
#include "windowfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QWindow>

#include <cstdio>
#include <vector>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultKeys = 400;
constexpr int answerMs = 60'000;

struct Times
{
    std::vector<double> bar;
    std::vector<double> settled;
};

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::vector<double> bareLabel(int times)
{
    QLabel label;
    label.resize(600, 40);
    label.show();
    if (!QTest::qWaitForWindowExposed(&label))
        qFatal("the label is not shown");
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        label.setText(u"Unicode · %1 of 201 · 3 parts × 100,000 people = 300,000 parts"_s.arg(140 + i % 50));
        label.repaint();
        took.push_back(msOf(timer));
        QCoreApplication::processEvents();
    }
    return took;
}

/** As the window system gives it: to the window, which finds the widget with the focus. */
void press(const WindowFixture &fixture, Qt::Key key, const QString &text)
{
    QWindow *window = fixture.window().windowHandle();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(window, &down);
}

Times type(const WindowFixture &fixture, int keys)
{
    auto *bar = fixture.find<CostBar>(u"costBar"_s);
    auto *edit = fixture.find<QPlainTextEdit>(u"messageEdit"_s);
    Times times;
    for (int i = 0; i < keys; ++i) {
        const QString before = bar->firstLine();
        const bool back = i % 2 == 1;
        QElapsedTimer timer;
        timer.start();
        press(fixture, back ? Qt::Key_Backspace : Qt::Key_unknown, back ? u"\b"_s : u"ї"_s);
        bar->repaint();
        times.bar.push_back(msOf(timer));
        QCoreApplication::sendPostedEvents();
        times.settled.push_back(msOf(timer));
        if (bar->firstLine() == before)
            qFatal("a key did not change the bar: %s", qPrintable(edit->toPlainText()));
        QCoreApplication::processEvents();
    }
    return times;
}

void write(const WindowFixture &fixture, int people)
{
    fixture.find<QPlainTextEdit>(u"recipientsEdit"_s)->setPlainText(fictionalNumbers(people).join(u'\n'));
    auto *edit = fixture.find<QPlainTextEdit>(u"messageEdit"_s);
    edit->setPlainText(u"Шановні колеги, нагадуємо: у п’ятницю офіс зачинено. "_s.repeated(3));
    edit->moveCursor(QTextCursor::End);
    edit->setFocus();
    const bool priced = QTest::qWaitFor(
        [&] {
            const QString money = fixture.barMoney();
            return money.contains(u"confirmed"_s) || money.contains(u"estimate"_s);
        },
        answerMs);
    if (!priced || !fixture.barText().contains(u"3 parts"_s))
        qFatal("the page is not ready: %s, %s", qPrintable(fixture.barText()), qPrintable(fixture.barMoney()));
}

void print(const char *name, const std::vector<double> &took, const std::vector<double> &bare)
{
    const double median = quantile(took, 0.5);
    std::printf(
        "%-28s %7.3f ms  p95 %7.3f ms  %6.2f x\n", name, median, quantile(took, 0.95), median / quantile(bare, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int keys = QCoreApplication::arguments().value(1, QString::number(defaultKeys)).toInt();
    if (keys < 2)
        qFatal("at least two keys are needed");
    const std::vector<double> bare = bareLabel(keys);
    print("bare label", bare, bare);
    for (const int people : { 1, 1'000, 100'000 }) {
        WindowFixture fixture;
        if (!fixture.open())
            qFatal("the window does not start");
        write(fixture, people);
        type(fixture, 20); // warm
        const Times times = type(fixture, keys);
        print(qPrintable(u"%1 people: bar"_s.arg(people)), times.bar, bare);
        print(qPrintable(u"%1 people: settled"_s.arg(people)), times.settled, bare);
        std::printf("    %s\n    %s\n", qPrintable(fixture.barText()), qPrintable(fixture.barMoney()));
        fixture.crash(); // the window closes without the question what is to become of the draft
    }
    return 0;
}
