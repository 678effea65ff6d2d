// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/formattededit.h"
#include "widgets/fields/formattingbar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** An editor with its tools, shown and with the focus. */
struct Desk
{
    Desk()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addWidget(edit);
        bar->setEdit(edit);
        window.show();
        edit->setFocus();
    }
    void select(int from, int to) const
    {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
    [[nodiscard]] QToolButton *button(const QString &name) const { return bar->findChild<QToolButton *>(name); }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void choose(const QString &name, int row) const
    {
        QMenu *menu = button(name)->menu();
        QList<QAction *> actions = menu->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator() || !action->isEnabled(); });
        actions.at(row)->trigger();
    }

    QWidget window;
    FormattingBar *bar = new FormattingBar(&window);
    FormattedEdit *edit = new FormattedEdit(&window);
};

TextStyle bold()
{
    TextStyle style;
    style.bold = true;
    return style;
}

TextStyle randomStyle(QRandomGenerator *random)
{
    TextStyle style;
    style.bold = random->bounded(3) == 0;
    style.italic = random->bounded(3) == 0;
    style.underline = random->bounded(3) == 0;
    style.strike = random->bounded(3) == 0;
    style.size = EmsSize(random->bounded(4));
    if (random->bounded(4) == 0)
        style.fg = EmsColour(random->bounded(16));
    if (random->bounded(4) == 0)
        style.bg = EmsColour(random->bounded(16));
    return style;
}

QString randomText(QRandomGenerator *random)
{
    static const QStringList pieces { u"a"_s, u"Z"_s, u" "_s, u"\n"_s, u"\n"_s, u"\u0457"_s, u"\U0001F680"_s, u"@"_s,
        u"\u00A0"_s, u"e\u0301"_s, u"\uFFFC"_s, u"word"_s };
    QString text;
    const int count = random->bounded(30);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random->bounded(int(pieces.size())));
    return text;
}

EmsObject randomObject(QRandomGenerator *random, qsizetype position)
{
    switch (random->bounded(6)) {
    case 0: return EmsObject::sound(position, random->bounded(10));
    case 1: return EmsObject::animation(position, random->bounded(15));
    case 2: return EmsObject::picture(position, 16, 16, QByteArray(32, char(random->bounded(256))));
    case 3: return EmsObject::picture(position, 32, 32, QByteArray(128, char(random->bounded(256))));
    case 4: return EmsObject::picture(position, 8, 5, QByteArray(5, char(random->bounded(256))));
    default: return { EmsObject::Kind::Melody, position, 0, 0, 0, "BEGIN:IMELODY" };
    }
}

/** Runs anywhere, objects at both ends and several at one place. Alignment is the paragraph's, so it has a test of its
 * own. */
EmsText randomContent(QRandomGenerator *random)
{
    EmsText content;
    content.text = randomText(random);
    const int size = int(content.text.size());
    for (int i = random->bounded(5); i > 0; --i)
        content.runs.append({ random->bounded(size + 1), random->bounded(size + 2), randomStyle(random) });
    for (int i = random->bounded(5); i > 0; --i)
        content.objects.append(randomObject(random, random->bounded(size + 1)));
    if (random->bounded(2) == 0) {
        content.objects.append(randomObject(random, 0));
        content.objects.append(randomObject(random, size));
    }
    return content;
}

} // namespace

class tst_FormattedEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void anythingPutInComesOutTheSame()
    {
        QRandomGenerator random(20260301);
        FormattedEdit edit;
        for (int i = 0; i < 2000; ++i) {
            const EmsText given = randomContent(&random);
            edit.setContent(given);
            const EmsText read = edit.content();
            QCOMPARE(read.text, given.text);
            QVERIFY(read.objects == sortedObjects(given.objects));
            QVERIFY2(normalisedRuns(read.runs, read.text.size()) == normalisedRuns(given.runs, given.text.size()),
                qPrintable(QString::number(i)));
            edit.setContent(read);
            QVERIFY(edit.content() == read);
        }
    }

    void aParagraphHasOneAlignment()
    {
        TextStyle centred;
        centred.align = EmsAlign::Center;
        TextStyle right;
        right.align = EmsAlign::Right;
        TextStyle language;
        language.align = EmsAlign::Language;
        const EmsText given { u"head\nbody\n\nfoot"_s, { { 0, 5, centred }, { 5, 5, right }, { 11, 4, language } },
            {} };
        FormattedEdit edit;
        edit.setContent(given);
        QVERIFY(edit.content() == given);
        QVERIFY(edit.document()->firstBlock().blockFormat().alignment() & Qt::AlignHCenter);
    }

    void lineEndsOfAllSortsBecomeLf()
    {
        FormattedEdit edit;
        edit.setContent({ u"a\r\nb\rc\u2028d\u2029e"_s, {}, {} });
        QCOMPARE(edit.content().text, u"a\nb\nc\nd\ne"_s);
    }

    void placesBehindACrLfMoveAlong()
    {
        FormattedEdit edit;
        edit.setContent({ u"ab\r\ncd\r\nef"_s, { { 4, 2, bold() }, { 8, 400, bold() } }, { EmsObject::sound(8, 1) } });
        QVERIFY((edit.content()
            == EmsText { u"ab\ncd\nef"_s, { { 3, 2, bold() }, { 6, 2, bold() } }, { EmsObject::sound(6, 1) } }));
    }

    void enterAndShiftEnterAreLineFeeds()
    {
        Desk desk;
        QTest::keyClicks(desk.edit, u"a"_s);
        QTest::keyClick(desk.edit, Qt::Key_Return);
        QTest::keyClicks(desk.edit, u"b"_s);
        QTest::keyClick(desk.edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(desk.edit, u"c"_s);
        QCOMPARE(desk.edit->content().text, u"a\nb\nc"_s);
    }

    void toolsMakeTheRunsTheyName_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<int>("row"); // of its menu, -1 = a press
        QTest::addColumn<TextStyle>("style");
        TextStyle style;
        QTest::newRow("bold") << u"boldButton"_s << -1 << bold();
        style.italic = true;
        QTest::newRow("italic") << u"italicButton"_s << -1 << style;
        style = {};
        style.underline = true;
        QTest::newRow("underline") << u"underlineButton"_s << -1 << style;
        style = {};
        style.strike = true;
        QTest::newRow("strike") << u"strikeButton"_s << -1 << style;
        style = {};
        style.fg = EmsColour::BrightRed;
        QTest::newRow("letters") << u"textcolourButton"_s << 1 + int(EmsColour::BrightRed) << style;
        style = {};
        style.bg = EmsColour::Black;
        QTest::newRow("ground") << u"groundcolourButton"_s << 1 + int(EmsColour::Black) << style;
    }
    void toolsMakeTheRunsTheyName()
    {
        QFETCH(QString, tool);
        QFETCH(int, row);
        QFETCH(TextStyle, style);
        Desk desk;
        desk.edit->setContent({ u"Hello, World!"_s, {}, {} });
        desk.select(7, 12);
        if (row < 0)
            desk.click(tool);
        else
            desk.choose(tool, row);
        QVERIFY((desk.edit->content().runs == QList<TextRun> { { 7, 5, style } }));
        if (row < 0)
            desk.click(tool); // pressed again it takes away what it gave
        else
            desk.choose(tool, 0); // none
        QVERIFY(desk.edit->content().runs.isEmpty());
    }

    void sizesAreChosenFromAList()
    {
        Desk desk;
        desk.edit->setContent({ u"big small"_s, {}, {} });
        auto *sizes = desk.bar->findChild<QComboBox *>(u"sizeCombo"_s);
        desk.select(0, 3);
        Q_EMIT sizes->activated(1);
        desk.select(4, 9);
        Q_EMIT sizes->activated(2);
        TextStyle large;
        large.size = EmsSize::Large;
        TextStyle small;
        small.size = EmsSize::Small;
        QVERIFY((desk.edit->content().runs == QList<TextRun> { { 0, 3, large }, { 4, 5, small } }));
        QCOMPARE(sizes->currentIndex(), 2); // shows what is selected
        Q_EMIT sizes->activated(0);
        QVERIFY((desk.edit->content().runs == QList<TextRun> { { 0, 3, large } }));
    }

    void alignmentGoesToTheWholeParagraphAndNoOther()
    {
        Desk desk;
        desk.edit->setContent({ u"one\ntwo\nthree"_s, {}, {} });
        desk.select(5, 5);
        desk.click(u"alignrightButton"_s);
        TextStyle right;
        right.align = EmsAlign::Right;
        QVERIFY((desk.edit->content().runs == QList<TextRun> { { 4, 4, right } }));
        QVERIFY(desk.button(u"alignrightButton"_s)->isChecked());
        desk.select(0, 0);
        QVERIFY(desk.button(u"alignleftButton"_s)->isChecked());
        QVERIFY(!desk.button(u"alignrightButton"_s)->isChecked());
    }

    void toolsAddToWhatIsThere()
    {
        Desk desk;
        desk.edit->setContent({ u"abcdef"_s, { { 0, 4, bold() } }, {} });
        desk.select(2, 6);
        desk.click(u"italicButton"_s);
        TextStyle both = bold();
        both.italic = true;
        TextStyle italic;
        italic.italic = true;
        QVERIFY((desk.edit->content().runs == QList<TextRun> { { 0, 2, bold() }, { 2, 2, both }, { 4, 2, italic } }));
    }

    void aSelectionFromRightToLeftCountsTheSame()
    {
        Desk desk;
        desk.edit->setContent({ u"plain bold"_s, { { 6, 4, bold() } }, {} });
        desk.select(10, 6);
        QVERIFY(desk.button(u"boldButton"_s)->isChecked());
        desk.click(u"boldButton"_s);
        QVERIFY(desk.edit->content().runs.isEmpty());
    }

    void shortcutsWorkWhileTyping()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClicks(desk.edit, u"a"_s);
        QTest::keyClick(desk.edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(desk.edit, u"b"_s);
        QTest::keyClick(desk.edit, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClick(desk.edit, Qt::Key_U, Qt::ControlModifier);
        QTest::keyClicks(desk.edit, u"c"_s);
        TextStyle all = bold();
        all.italic = true;
        all.underline = true;
        QVERIFY((desk.edit->content().runs == QList<TextRun> { { 1, 1, bold() }, { 2, 1, all } }));
    }

    void removingTheFormattingLeavesTextAndObjects()
    {
        Desk desk;
        TextStyle style = bold();
        style.align = EmsAlign::Center;
        style.fg = EmsColour::DarkRed;
        const QList<EmsObject> objects { EmsObject::sound(1, 2) };
        desk.edit->setContent({ u"abc"_s, { { 0, 3, style } }, objects });
        desk.edit->selectAll();
        desk.click(u"clearformatButton"_s);
        QVERIFY((desk.edit->content() == EmsText { u"abc"_s, {}, objects }));
        desk.edit->undo();
        QVERIFY((desk.edit->content() == EmsText { u"abc"_s, { { 0, 3, style } }, objects }));
    }

    void objectsStandWhereTheCursorIsAndTakeNoPlaceInTheText()
    {
        Desk desk;
        desk.edit->setContent({ u"ab"_s, {}, {} });
        desk.select(1, 1);
        desk.choose(u"soundButton"_s, 3);
        desk.choose(u"animationButton"_s, 14);
        QTest::keyClicks(desk.edit, u"x"_s);
        QVERIFY((
            desk.edit->content() == EmsText { u"axb"_s, {}, { EmsObject::sound(1, 3), EmsObject::animation(1, 14) } }));
        QCOMPARE(desk.button(u"soundButton"_s)->menu()->actions().size(), EmsSounds);
    }

    void anInsertedPictureCanBeUndoneAndDoneAgain()
    {
        Desk desk;
        desk.edit->setContent({ u"ab"_s, { { 0, 2, bold() } }, {} });
        desk.select(1, 1);
        const EmsText before = desk.edit->content();
        const EmsObject picture = EmsObject::picture(0, 16, 16, QByteArray(32, '\x55'));
        desk.edit->insertObject(picture);
        const EmsText after = desk.edit->content();
        QCOMPARE(after.objects.size(), 1);
        QCOMPARE(after.objects.constFirst().position, 1);
        QCOMPARE(after.objects.constFirst().data, picture.data);
        QVERIFY(after.runs == before.runs);
        desk.edit->undo();
        QVERIFY(desk.edit->content() == before);
        desk.edit->redo();
        QVERIFY(desk.edit->content() == after);
        QTest::keyClick(desk.edit, Qt::Key_Backspace);
        QVERIFY(desk.edit->content() == before);
    }

    void whatIsPastedFromElsewhereIsPlain()
    {
        Desk desk;
        auto *rich = new QMimeData;
        rich->setHtml(u"<h1>Big</h1><b>bold</b> <img src='x.png'>"_s);
        rich->setText(u"Big\r\nbold\u2028end"_s);
        QGuiApplication::clipboard()->setMimeData(rich);
        desk.edit->paste();
        QVERIFY((desk.edit->content() == EmsText { u"Big\nbold\nend"_s, {}, {} }));
    }

    void whatIsCopiedHereKeepsItsFormattingAndObjects()
    {
        Desk desk;
        const EmsText given { u"one two"_s, { { 4, 3, bold() } }, { EmsObject::sound(4, 1) } };
        desk.edit->setContent(given);
        desk.select(4, 8);
        desk.edit->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"two"_s); // for others: without U+FFFC
        desk.select(8, 8);
        desk.edit->paste();
        QVERIFY((desk.edit->content()
            == EmsText { u"one twotwo"_s, { { 4, 6, bold() } }, { EmsObject::sound(4, 1), EmsObject::sound(7, 1) } }));
        desk.edit->undo();
        QVERIFY(desk.edit->content() == given);
    }

    void picturesOfTheClipboardAndFilesAreOffered()
    {
        Desk desk;
        const QSignalSpy images(desk.edit, &FormattedEdit::pictureOffered);
        const QSignalSpy files(desk.edit, &FormattedEdit::pictureFileOffered);
        QGuiApplication::clipboard()->setImage(QImage(4, 4, QImage::Format_RGB32));
        desk.edit->paste();
        QCOMPARE(images.size(), 1);
        auto *file = new QMimeData;
        file->setUrls({ QUrl::fromLocalFile(u"/tmp/logo.PNG"_s) });
        QGuiApplication::clipboard()->setMimeData(file);
        desk.edit->paste();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.constFirst().constFirst().toString(), u"/tmp/logo.PNG"_s);
        QVERIFY(desk.edit->content().text.isEmpty());
    }

    void bordersOfPartsAreDrawnWhereTheyAre()
    {
        FormattedEdit edit;
        edit.resize(400, 100);
        edit.setContent({ u"one two"_s, {}, { EmsObject::sound(0, 1) } });
        const QImage without = edit.grab().toImage();
        edit.setBorders({ 4 });
        const QImage with = edit.grab().toImage();
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(5); // behind the sound and four characters
        const QRect place = edit.cursorRect(cursor).translated(edit.viewport()->pos());
        int changed = 0;
        for (int x = 0; x < with.width(); ++x) {
            for (int y = 0; y < with.height(); ++y) {
                if (with.pixel(x, y) == without.pixel(x, y))
                    continue;
                ++changed;
                QVERIFY(std::abs(x - place.left()) <= 1 && place.adjusted(0, -1, 0, 1).contains(place.left(), y));
            }
        }
        QVERIFY(changed > 0);
        edit.setBorders({});
        QVERIFY(edit.grab().toImage() == without);
    }

    void loadingCannotBeUndone()
    {
        FormattedEdit edit;
        edit.setContent({ u"first"_s, {}, {} });
        edit.setContent({ u"second"_s, { { 0, 3, bold() } }, { EmsObject::sound(2, 2) } });
        QVERIFY(!edit.document()->isUndoAvailable());
    }

    void whatIsTypedAfterLoadingIsPlain()
    {
        Desk desk;
        desk.edit->setContent({ u"x"_s, { { 0, 1, bold() } }, {} });
        desk.edit->setContent({});
        QTest::keyClicks(desk.edit, u"y"_s);
        QVERIFY((desk.edit->content() == EmsText { u"y"_s, {}, {} }));
    }
};

QTEST_MAIN(tst_FormattedEdit)
#include "tst_formattededit.moc"
