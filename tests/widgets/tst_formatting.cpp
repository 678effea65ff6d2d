// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hexfield.h"
#include "domain/measure.h"
#include "widgets/banner.h"
#include "widgets/compose/markededit.h"
#include "widgets/fields/bitmapdialog.h"
#include "widgets/fields/formattededit.h"
#include "widgets/fields/formattingeditor.h"
#include "widgets/fields/hexview.h"
#include "widgets/fields/rawedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

Draft draftOf(const QString &text, const BinaryContent &content = {})
{
    Draft draft;
    draft.kind = MessageKind::Binary;
    draft.text = text;
    draft.options.binary = content;
    return draft;
}

TextStyle bold()
{
    TextStyle style;
    style.bold = true;
    return style;
}

/** The editor as the page uses it: what is typed is checked and the findings come back. */
class Page : public QWidget
{
public:
    Page()
        : editor(this)
    {
        editor.setKind(MessageKind::Binary);
        connect(&editor, &FieldEditor::edited, this, [this] { check(); });
        resize(720, 700);
        editor.resize(size());
        show();
    }
    void set(const Draft &draft)
    {
        editor.setDraft(draft);
        check();
    }
    [[nodiscard]] Draft draft() const
    {
        Draft draft = draftOf({});
        editor.apply(&draft);
        return draft;
    }
    template <typename T> [[nodiscard]] T *find(const QString &name) const { return findChild<T *>(name); }
    [[nodiscard]] QString note(const QString &name) const
    {
        const auto *shown = findChild<FieldNote *>(name);
        return shown->isHidden() ? QString() : shown->text();
    }
    [[nodiscard]] QString summary() const { return find<QLabel>(u"octetsSummaryLabel"_s)->text(); }
    void unfold() const { find<QToolButton>(u"octetsFoldButton"_s)->setChecked(true); }
    [[nodiscard]] QStringList meanings() const
    {
        QStringList lines;
        const auto *table = find<QTableWidget>(u"octetsTable"_s);
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 3; ++column)
                cells.append(table->item(row, column)->text().trimmed());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }

    FormattingEditor editor;

private:
    void check() { editor.showFindings(Visnyk::check(draft(), 1, false, 0)); }
};

BinaryContent formatted(const QList<TextRun> &runs)
{
    BinaryContent content;
    content.runs = runs;
    return content;
}

BinaryContent raw(const QString &udh, const QString &data)
{
    BinaryContent content;
    content.mode = BinaryContent::Mode::Raw;
    content.udhHex = udh;
    content.dataHex = data;
    return content;
}

QImage blackAndWhite()
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int i = 0; i < 32; ++i)
        image.setPixelColor(i, i, Qt::black);
    return image;
}

} // namespace

class tst_Formatting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedGoesBackAsItCame()
    {
        BinaryContent content = raw(u"05 0a 03"_s, u"zz"_s);
        content.mode = BinaryContent::Mode::Formatted;
        content.runs = { { 3, 400, bold() }, { 0, 2, TextStyle() } }; // not in order, beyond the text
        content.objects = { EmsObject::sound(5, 1), EmsObject::sound(0, 77) };
        content.pid = 300;
        content.octets = true;
        const Draft given = draftOf(u"a\r\nb"_s, content);
        Page page;
        page.set(given);
        QVERIFY(page.draft() == given);
        page.find<QRadioButton>(u"rawRadio"_s)->click();
        Draft other = given;
        other.options.binary.mode = BinaryContent::Mode::Raw;
        QVERIFY(page.draft() == other);
    }

    void settingADraftSaysNothing()
    {
        FormattingEditor editor;
        const QSignalSpy edited(&editor, &FieldEditor::edited);
        BinaryContent content = raw(u"0A"_s, u"FF"_s);
        content.pid = 0;
        content.dcs = 246;
        content.octets = true;
        editor.setDraft(draftOf(u"text"_s, content));
        content.mode = BinaryContent::Mode::Formatted;
        content.runs = { { 0, 2, bold() } };
        editor.setDraft(draftOf(u"\u0457"_s, content));
        QCOMPARE(edited.size(), 0);
    }

    void typingAndFormattingReachTheDraft()
    {
        Page page;
        page.set(draftOf(u"Hello, "_s));
        auto *edit = page.find<FormattedEdit>(u"formattedEdit"_s);
        edit->moveCursor(QTextCursor::End);
        const QSignalSpy edited(&page.editor, &FieldEditor::edited);
        page.find<QToolButton>(u"boldButton"_s)->click();
        QTest::keyClicks(edit, u"World"_s);
        const Draft draft = page.draft();
        QCOMPARE(draft.text, u"Hello, World"_s);
        QVERIFY((draft.options.binary.runs == QList<TextRun> { { 7, 5, bold() } }));
        QVERIFY(edited.size() >= 5);
    }

    void theExampleOfTheGatewaysPageIsReachedByTheTools()
    {
        Page page;
        page.set(draftOf(u"Hello, World!"_s));
        auto *edit = page.find<FormattedEdit>(u"formattedEdit"_s);
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(7);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
        page.find<QToolButton>(u"italicButton"_s)->click();
        page.find<QToolButton>(u"underlineButton"_s)->click();
        const Result<QStringList> messages = wireMessages(page.draft(), 0);
        QVERIFY(messages);
        QCOMPARE(*messages, QStringList(u"050A0307056048656C6C6F2C20576F726C6421"_s));
        page.unfold();
        page.find<QPushButton>(u"octetsCopyButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), messages->constFirst());
        const QStringList meanings = page.meanings();
        QVERIFY2(meanings.contains(u"1|0A|Text formatting"_s), qUtf8Printable(meanings.join(u'\n')));
        QVERIFY2(
            meanings.contains(u"5|60|Look of the letters: italic, underlined"_s), qUtf8Printable(meanings.join(u'\n')));
        QVERIFY2(meanings.constLast().endsWith(u"Text: Hello, World!"_s), qUtf8Printable(meanings.constLast()));
    }

    void theSummaryCountsPartsAndOctets()
    {
        Page page;
        page.set(draftOf({}));
        QCOMPARE(page.summary(), u"Nothing to send yet"_s);
        page.set(draftOf(u"abc"_s));
        QCOMPARE(page.summary(), u"1 part, 4 of 140 octets"_s); // with the 00 of the empty header
        page.set(draftOf(QString(200, u'a')));
        QVERIFY2(page.summary().startsWith(u"2 part"_s), qUtf8Printable(page.summary()));
        QVERIFY2(page.summary().contains(u"72 of 140"_s), qUtf8Printable(page.summary())); // 200 - 134 + 6
    }

    void theCharacterThatDoublesEverythingIsNamed()
    {
        Page page;
        page.set(draftOf(u"price: 5"_s));
        QVERIFY(page.note(u"alphabetNote"_s).isEmpty());
        auto *edit = page.find<FormattedEdit>(u"formattedEdit"_s);
        edit->moveCursor(QTextCursor::End);
        edit->insertPlainText(u"\u20AC"_s);
        QVERIFY2(page.note(u"alphabetNote"_s).contains(u"\u20AC"_s), qUtf8Printable(page.note(u"alphabetNote"_s)));
        QCOMPARE(edit->extraSelections().size(), 1);
        QCOMPARE(edit->extraSelections().constFirst().cursor.selectedText(), u"\u20AC"_s);
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(page.note(u"alphabetNote"_s).isEmpty());
        QVERIFY(edit->extraSelections().isEmpty());
        page.set(draftOf(u"\u041F\u0440\u0438\u0432\u0456\u0442"_s)); // a text in another script is not tinted all over
        QVERIFY(!page.note(u"alphabetNote"_s).isEmpty());
        QVERIFY(edit->extraSelections().isEmpty());
    }

    void anObjectThatFitsNoPartIsToldBesideTheText()
    {
        BinaryContent content;
        content.objects = { EmsObject::picture(0, 64, 31, QByteArray(8 * 31, '\xff')) };
        Page page;
        page.set(draftOf(u"x"_s, content));
        QVERIFY(!page.note(u"formattedError"_s).isEmpty());
        page.find<FormattedEdit>(u"formattedEdit"_s)->selectAll();
        QTest::keyClicks(page.find<FormattedEdit>(u"formattedEdit"_s), u"y"_s);
        QVERIFY(page.note(u"formattedError"_s).isEmpty());
    }

    void switchingModesKeepsBoth()
    {
        Page page;
        page.set(draftOf(u"words"_s, formatted({ { 0, 5, bold() } })));
        QVERIFY(page.find<FormattedEdit>(u"formattedEdit"_s)->isVisible());
        page.find<QRadioButton>(u"rawRadio"_s)->click();
        QVERIFY(!page.find<FormattedEdit>(u"formattedEdit"_s)->isVisible());
        QTest::keyClicks(page.find<MarkedEdit>(u"dataEdit"_s), u"48 65"_s);
        page.find<QRadioButton>(u"formattedRadio"_s)->click();
        const Draft draft = page.draft();
        QCOMPARE(draft.text, u"words"_s);
        QCOMPARE(draft.options.binary.runs.size(), 1);
        QCOMPARE(draft.options.binary.dataHex, u"48 65"_s);
        QVERIFY(draft.options.binary.mode == BinaryContent::Mode::Formatted);
    }

    void rowsAndOctetsAreMarkedTogether()
    {
        Page page;
        page.set(draftOf(u"abc"_s, formatted({ { 0, 3, bold() } })));
        page.unfold();
        auto *table = page.find<QTableWidget>(u"octetsTable"_s);
        auto *hex = page.find<QPlainTextEdit>(u"octetsEdit"_s);
        QCOMPARE(hex->toPlainText(), u"05 0A 03 00 03 10 61 62\n63"_s);
        table->selectRow(5);
        QCOMPARE(hex->extraSelections().constFirst().cursor.selectedText(), u"10"_s);
        table->selectRow(6); // the text goes over a line end
        QCOMPARE(hex->extraSelections().constFirst().cursor.selectedText(), u"61 62\u202963"_s);
        QTextCursor cursor = hex->textCursor();
        cursor.setPosition(3); // octet 1
        hex->setTextCursor(cursor);
        QCOMPARE(table->selectionModel()->selectedRows().constFirst().row(), 1);
    }

    void everyOctetOfEveryPartHasARow()
    {
        Page page;
        page.set(draftOf(QString(300, u'\u0457'), formatted({ { 100, 100, bold() } })));
        page.unfold();
        auto *parts = page.find<QComboBox>(u"octetsPartCombo"_s);
        QVERIFY(parts->isVisible());
        QVERIFY(parts->count() > 1);
        for (int i = 0; i < parts->count(); ++i) {
            parts->setCurrentIndex(i);
            const QString shown = page.find<QPlainTextEdit>(u"octetsEdit"_s)->toPlainText();
            const Result<OctetMessage> message = octetMessage(page.draft(), 0);
            QVERIFY(message);
            QCOMPARE(*readHex(shown), message->parts.at(i).userData);
            QVERIFY(
                page.meanings().contains(u"5|%1|Number of this part: %2"_s.arg(i + 1, 2, 16, QChar(u'0')).arg(i + 1)));
        }
    }

    void aWrongDigitIsUnderlinedAndTold_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("note");
        QTest::newRow("letter in the contents") << u"dataEdit"_s << u"48 6g 6c"_s << u"dataError"_s;
        QTest::newRow("lone digit") << u"dataEdit"_s << u"48 6"_s << u"dataError"_s;
        QTest::newRow("letter in the header") << u"udhEdit"_s << u"05x"_s << u"udhError"_s;
        QTest::newRow("element beyond the header") << u"udhEdit"_s << u"05 0A 09 07 05 60"_s << u"udhError"_s;
    }
    void aWrongDigitIsUnderlinedAndTold()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, note);
        Page page;
        page.set(draftOf({}, raw({}, u"41"_s)));
        auto *edit = page.find<MarkedEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, typed);
        QVERIFY(!page.note(note).isEmpty());
        QVERIFY(!page.note(note == u"dataError"_s ? u"udhError"_s : u"dataError"_s).size());
        edit->setPlainText(u"000102"_s.first(field == u"udhEdit"_s ? 0 : 6));
        QVERIFY2(page.note(note).isEmpty(), qUtf8Printable(page.note(note)));
    }

    void thePlaceOfAWrongDigitIsMarked()
    {
        Page page;
        page.set(draftOf({}, raw({}, u"48 6g 6c"_s)));
        const auto *edit = page.find<MarkedEdit>(u"dataEdit"_s);
        const auto tagAt = [edit](int position) {
            QTextCursor cursor(edit->document());
            cursor.setPosition(position);
            return edit->tagAt(edit->cursorRect(cursor).center());
        };
        QCOMPARE(tagAt(4), 0);
        QCOMPARE(tagAt(1), -1);
        QCOMPARE(tagAt(7), -1);
    }

    void theOctetAtFaultInAHeaderIsMarked()
    {
        Page page;
        page.set(draftOf({}, raw(u"05 0A 09 07 05 60"_s, {})));
        const auto *edit = page.find<MarkedEdit>(u"udhEdit"_s);
        QTextCursor cursor(edit->document());
        cursor.setPosition(6); // the length that is too large
        QCOMPARE(edit->tagAt(edit->cursorRect(cursor).center()), 0);
        cursor.setPosition(12);
        QCOMPARE(edit->tagAt(edit->cursorRect(cursor).center()), -1);
    }

    void numbersAndNamesOfPidAndDcsGoTogether()
    {
        Page page;
        page.set(draftOf({}, raw({}, u"41"_s)));
        auto *dcs = page.find<QComboBox>(u"dcsCombo"_s);
        auto *dcsSpin = page.find<QSpinBox>(u"dcsSpin"_s);
        auto *pid = page.find<QComboBox>(u"pidCombo"_s);
        QVERIFY(!dcsSpin->isEnabled());
        QVERIFY(!page.draft().options.binary.dcs);
        dcs->setCurrentIndex(dcs->findData(246));
        QCOMPARE(dcsSpin->value(), 246);
        QVERIFY(page.draft().options.binary.dcs == 246);
        QVERIFY(page.draft().options.binary.pid == 0); // both or none
        dcsSpin->setValue(99);
        QCOMPARE(dcs->currentIndex(), dcs->count() - 1); // another number
        dcsSpin->setValue(4);
        QCOMPARE(dcs->currentData().toInt(), 4);
        QVERIFY(page.note(u"valuesError"_s).isEmpty());
        pid->setCurrentIndex(0);
        QVERIFY(!page.draft().options.binary.dcs);
        QVERIFY(!dcsSpin->isEnabled());
    }

    void halfAPairOfAnOldDraftIsShownAndToldNotMended()
    {
        BinaryContent content = raw({}, u"41"_s);
        content.dcs = 300;
        Page page;
        page.set(draftOf({}, content));
        QVERIFY(page.draft().options.binary == content);
        QVERIFY(!page.note(u"valuesError"_s).isEmpty());
    }

    void theWayOfUploadingIsChosen()
    {
        Page page;
        page.set(draftOf({}, raw({}, u"41"_s)));
        QVERIFY(!page.draft().options.binary.octets);
        page.find<QComboBox>(u"wireCombo"_s)->setCurrentIndex(1);
        QVERIFY(page.draft().options.binary.octets);
    }

    void rawOctetsAreReadLive()
    {
        Page page;
        page.set(draftOf({}, raw(u"0A 03 07 05 60"_s, {})));
        page.unfold();
        QTest::keyClicks(page.find<MarkedEdit>(u"dataEdit"_s), u"48656C6C6F"_s);
        QVERIFY(page.find<QLabel>(u"readsLabel"_s)->text().contains(u"Hello"_s));
        QVERIFY(page.meanings().contains(u"1|0A|Text formatting"_s));
        QCOMPARE(page.summary(), u"1 part, 11 of 140 octets"_s);
        auto *dcs = page.find<QComboBox>(u"dcsCombo"_s);
        page.find<MarkedEdit>(u"dataEdit"_s)->setPlainText(u"04570456"_s);
        dcs->setCurrentIndex(dcs->findData(8));
        QVERIFY(page.find<QLabel>(u"readsLabel"_s)->text().contains(u"\u0457\u0456"_s));
    }

    void aBrokenHeaderIsShownUpToTheFault()
    {
        Page page;
        page.set(draftOf({}, raw(u"0900031F0202"_s, u"41"_s)));
        page.unfold();
        const QStringList meanings = page.meanings();
        QVERIFY(!meanings.isEmpty());
        QVERIFY2(meanings.constLast().contains(u"Malformed"_s), qUtf8Printable(meanings.join(u'\n')));
    }

    void aWholeMesPastedGoesToItsPlaces()
    {
        Page page;
        page.set(draftOf({}, raw({}, {})));
        QVERIFY(page.note(u"dataError"_s).isEmpty()); // nothing typed is no fault yet
        auto *edit = page.find<MarkedEdit>(u"dataEdit"_s);
        QGuiApplication::clipboard()->setText(u"050A0307056048656C6C6F\n~~~\npid: 0, dcs: 246"_s);
        edit->paste();
        const BinaryContent content = page.draft().options.binary;
        QCOMPARE(content.udhHex, u"050A03070560"_s);
        QCOMPARE(content.dataHex, u"48656C6C6F"_s);
        QVERIFY(content.pid == 0);
        QVERIFY(content.dcs == 246);
    }

    void aFileBecomesTheContents()
    {
        QTemporaryDir dir;
        const auto write = [&dir](const QString &name, const QByteArray &octets) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(octets);
            return file.fileName();
        };
        Page page;
        page.set(draftOf({}, raw({}, u"41"_s)));
        auto *edit = page.find<RawEdit>(u"rawEdit"_s);
        edit->loadFile(write(u"a.bin"_s, QByteArray("\x00\xff\x7f", 3)));
        QCOMPARE(page.draft().options.binary.dataHex, u"00FF7F"_s);
        edit->loadFile(write(u"big.bin"_s, QByteArray(255 * 134 + 1, 'x')));
        QVERIFY(!page.note(u"dataError"_s).isEmpty());
        edit->loadFile(write(u"empty.bin"_s, {}));
        QVERIFY(!page.note(u"dataError"_s).isEmpty());
        edit->loadFile(dir.filePath(u"none.bin"_s));
        QVERIFY(!page.note(u"dataError"_s).isEmpty());
        QCOMPARE(page.draft().options.binary.dataHex, u"00FF7F"_s); // what was there stays
        page.find<MarkedEdit>(u"dataEdit"_s)->undo();
        QCOMPARE(page.draft().options.binary.dataHex, u"41"_s);
        QVERIFY(page.note(u"dataError"_s).isEmpty());
    }

    void aPictureIsShownAsItWillLookAndInserted()
    {
        Page page;
        page.set(draftOf(u"ab"_s));
        page.find<FormattedEdit>(u"formattedEdit"_s)->moveCursor(QTextCursor::End);
        page.find<QToolButton>(u"pictureButton"_s)->click();
        auto *dialog = page.find<BitmapDialog>(u"BitmapDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *insert = dialog->findChild<QPushButton *>(u"insertPictureButton"_s);
        QVERIFY(!insert->isEnabled());
        dialog->setImage(blackAndWhite(), u"line.png"_s);
        QVERIFY(insert->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"previewLabel"_s)->pixmap(Qt::ReturnByValue).isNull());
        insert->click();
        const QList<EmsObject> objects = page.draft().options.binary.objects;
        QCOMPARE(objects.size(), 1);
        QCOMPARE(objects.constFirst().position, 2);
        QCOMPARE(objects.constFirst().data, toBitmap(blackAndWhite(), { 32, 32 }, {}));
        page.find<FormattedEdit>(u"formattedEdit"_s)->undo();
        QVERIFY(page.draft().options.binary.objects.isEmpty());
        QCOMPARE(page.draft().text, u"ab"_s);
    }

    void theTextComesBeforeItsToolsOnTheWayOfTheTabKey()
    {
        Page page;
        page.set(draftOf({}));
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *edit = page.find<FormattedEdit>(u"formattedEdit"_s);
        page.find<QRadioButton>(u"formattedRadio"_s)->setFocus();
        QTest::keyClick(page.find<QWidget>(u"formattedRadio"_s), Qt::Key_Tab);
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(page.find<QToolButton>(u"boldButton"_s)->hasFocus());
        QVERIFY(edit->content().text.isEmpty());
    }
};

QTEST_MAIN(tst_Formatting)
#include "tst_formatting.moc"
