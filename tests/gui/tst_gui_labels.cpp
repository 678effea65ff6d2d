// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labelcheck.h"
#include "scenes.h"
#include "widgets/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** Every state of the window in three languages, two palettes and two sizes: can it be read, heard and pressed? */
class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { setDarkPalette(false); }

    void everythingCanBeReadHeardAndPressed_data()
    {
        QTest::addColumn<int>("index");
        const QList<Scene> scenes = allScenes();
        for (qsizetype i = 0; i < scenes.size(); ++i)
            QTest::addRow("%s", qUtf8Printable(scenes.at(i).name)) << int(i);
    }

    void everythingCanBeReadHeardAndPressed()
    {
        QFETCH(const int, index);
        const Scene scene = allScenes().at(index);
        WindowFixture fixture(scene.setup);
        QVERIFY(prepareScene(scene, fixture));
        QStringList problems;
        for (const QString &language : { u"en"_s, u"uk"_s, u"ru"_s }) {
            fixture.language().apply(language);
            for (const QSize size : { scene.setup.size, MainWindow::LeastSize }) {
                fixture.window().resize(size);
                QWidget *root = showScene(scene, fixture);
                QVERIFY2(root != nullptr, qUtf8Printable(language));
                look(root, u"%1 %2x%3: "_s.arg(language).arg(size.width()).arg(size.height()), problems);
                QVERIFY(hideScene(fixture));
            }
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qUtf8Printable(QString(u'\n' + problems.join(u'\n'))));
    }

private:
    static void look(QWidget *root, const QString &where, QStringList &problems)
    {
        settle();
        const LabelCheck check(root);
        const auto add = [&](const QString &what, const QStringList &found) {
            for (const QString &one : found)
                problems.append(QString(where + what + one));
        };
        add(u"clipped: "_s, check.clipped());
        add(u"sideways: "_s, check.sideways());
        add(u"nameless: "_s, check.nameless());
        add(u"same key: "_s, check.sameMnemonics());
        add(u"faint: "_s, check.faint());
        setDarkPalette(true);
        settle();
        add(u"faint in dark: "_s, check.faint());
        setDarkPalette(false);
        settle();
    }
};

QTEST_MAIN(TestLabels)
#include "tst_gui_labels.moc"
