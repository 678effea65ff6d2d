// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfill.h"
#include "widgets/banner.h"
#include "widgets/compose/composepage.h"
#include "widgets/fields/fieldeditor.h"
#include "widgets/wording.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** The controls that a person fills a field in with. */
struct FieldControl
{
    Field field;
    QString name;
};

QList<FieldControl> controls()
{
    return {
        { Field::Sender, u"senderCombo"_s },
        { Field::Schedule, u"whenCombo"_s },
        { Field::Validity, u"validityCombo"_s },
        { Field::Spread, u"spreadCheck"_s },
        { Field::Translit, u"translitCombo"_s },
        { Field::ShortLinks, u"shortLinksCheck"_s },
        { Field::MaxParts, u"maxPartsSpin"_s },
        { Field::OwnId, u"ownIdEdit"_s },
        { Field::Comment, u"commentEdit"_s },
        { Field::Subject, u"subjectEdit"_s },
        { Field::Attachments, u"addFilesButton"_s },
        { Field::FileUrl, u"fileUrlEdit"_s },
        { Field::Formatting, u"formattedEdit"_s },
        { Field::Push, u"hrefEdit"_s },
        { Field::Voice, u"voiceCombo"_s },
        { Field::Bot, u"botEdit"_s },
        { Field::Expert, u"partnerEdit"_s },
    };
}

void unfold(const WindowFixture &fixture)
{
    fixture.find<QToolButton>(u"moreOptionsButton"_s)->setChecked(true);
    fixture.find<QToolButton>(u"expertFoldButton"_s)->setChecked(true);
}

const ComposePage &pageOf(const WindowFixture &fixture)
{
    return *fixture.find<ComposePage>(u"composePage"_s);
}

/** Fields of the draft that are set. */
Fields setFields(const Draft &draft)
{
    Fields set = usedFields(draft.options);
    set.setFlag(Field::Text, !draft.text.isEmpty());
    return set;
}

} // namespace

/** The Write page for every kind of message. */
class TestKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void nothingIsBuiltBeforeItIsNeeded()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(pageOf(fixture).findChildren<FieldEditor *>().isEmpty());
        chooseKind(fixture, MessageKind::Mail);
        QCOMPARE(pageOf(fixture).findChildren<FieldEditor *>().size(), 2); // subject and files
    }

    void everyKindIsOffered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        const auto *kinds = fixture.find<QComboBox>(u"kindCombo"_s);
        for (const KindInfo &kind : kindTable) {
            const int index = kinds->findData(int(kind.kind));
            QVERIFY(index >= 0);
            QCOMPARE(kinds->itemText(index), Wording::kind(kind.kind));
            QVERIFY(!kinds->itemIcon(index).isNull());
        }
    }

    void everyKindShowsExactlyItsFields()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        unfold(fixture);
        // Twice: what one kind leaves behind must not show in another.
        for (int round = 0; round < 2; ++round) {
            for (const KindInfo &kind : kindTable) {
                chooseKind(fixture, kind.kind);
                const QByteArray name = kind.name.toString().toUtf8();
                for (const FieldControl &control : controls()) {
                    const auto *widget = fixture.find(control.name);
                    const bool shown = widget != nullptr && widget->isVisible();
                    QVERIFY2(shown == kind.fields.testFlag(control.field),
                        QByteArray(name + ": " + control.name.toUtf8()).constData());
                }
                const bool text = kind.fields.testFlag(Field::Text);
                const bool formatted = kind.fields.testFlag(Field::Formatting);
                QCOMPARE(fixture.isShown(u"messageEdit"_s), text && !formatted);
                QVERIFY(text || !fixture.isShown(u"phonePreview"_s));
            }
        }
    }

    void whatIsEnteredReachesTheDraftAndComesBack_data()
    {
        QTest::addColumn<int>("kind");
        for (const KindInfo &kind : kindTable)
            QTest::addRow("%s", kind.name.data()) << int(kind.kind);
    }
    void whatIsEnteredReachesTheDraftAndComesBack()
    {
        QFETCH(int, kind);
        WindowFixture fixture;
        QVERIFY(fixture.open());
        unfold(fixture);
        chooseKind(fixture, MessageKind(kind));
        fillIn(fixture, MessageKind(kind), true);
        const Draft entered = pageOf(fixture).draft();
        QCOMPARE(int(entered.kind), kind);
        const Fields asked = Field::Text | Field::Sender | Field::Schedule | Field::OwnId | Field::Expert
            | Field::Comment | Field::Subject | Field::FileUrl | Field::Push | Field::Voice | Field::Bot;
        QCOMPARE(setFields(entered) & asked, info(MessageKind(kind)).fields & asked);
        QVERIFY(trimmedToKind(entered) == entered);
        QVERIFY2(fixture.find(u"sendButton"_s)->isEnabled(),
            qUtf8Printable(fixture.find(u"sendButton"_s)->toolTip())); // nothing is missing
        auto *page = fixture.find<ComposePage>(u"composePage"_s);
        page->setDraft({});
        QVERIFY(setFields(page->draft()) == Fields());
        page->setDraft(entered);
        QVERIFY(page->draft() == entered);
        // As it would be read from the disk by another run.
        QVERIFY(fixture.close());
        QVERIFY(fixture.open());
        fixture.find<ComposePage>(u"composePage"_s)->setDraft(*draftFromJson(toJson(entered)));
        QVERIFY(pageOf(fixture).draft() == entered);
    }

    void switchingKindsLosesNothing()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        unfold(fixture);
        for (const KindInfo &kind : kindTable) {
            chooseKind(fixture, kind.kind);
            fillIn(fixture, kind.kind, true);
        }
        chooseKind(fixture, MessageKind::Call);
        const Draft before = pageOf(fixture).draft();
        for (int round = 0; round < 2; ++round) {
            for (const KindInfo &kind : kindTable) {
                chooseKind(fixture, kind.kind);
                const Draft now = pageOf(fixture).draft();
                QCOMPARE(now.recipients, before.recipients);
                QCOMPARE(now.text, before.text);
                QVERIFY(now.options.push == before.options.push);
                QVERIFY(now.options.voice == before.options.voice);
                QVERIFY(now.options.expert == before.options.expert);
                QCOMPARE(now.options.subject, before.options.subject);
                QCOMPARE(now.options.fileUrl, before.options.fileUrl);
            }
        }
        chooseKind(fixture, MessageKind::Telegram);
        QCOMPARE(pageOf(fixture).draft().options.bot.name, u"@office_bot"_s);
        chooseKind(fixture, MessageKind::WhatsApp);
        QCOMPARE(pageOf(fixture).draft().options.bot.name, u"380501234567"_s);
        chooseKind(fixture, MessageKind::Mail);
        QCOMPARE(pageOf(fixture).draft().options.sender, u"office@example.com"_s);
        chooseKind(fixture, MessageKind::Sms);
        QCOMPARE(pageOf(fixture).draft().options.sender, u"Office"_s);
    }

    void aFormattedTextAndAPlainOneAreTheSame()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Good morning"_s);
        chooseKind(fixture, MessageKind::Binary);
        auto *formatted = fixture.find<QTextEdit>(u"formattedEdit"_s);
        QCOMPARE(formatted->toPlainText(), u"Good morning"_s);
        formatted->setPlainText(u"Good evening"_s);
        chooseKind(fixture, MessageKind::Sms);
        QCOMPARE(fixture.text(u"messageEdit"_s), u"Good evening"_s);
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Night"_s);
        chooseKind(fixture, MessageKind::Binary);
        QCOMPARE(formatted->toPlainText(), u"Night"_s);
    }

    void formattingThatNoLongerFitsIsLeftOut()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        Draft draft;
        draft.kind = MessageKind::Binary;
        draft.text = u"Good morning"_s;
        TextStyle bold;
        bold.bold = true;
        draft.options.binary.runs = { { 0, 12, bold }, { 5, 7, bold } };
        draft.options.binary.objects = { EmsObject::sound(12, 1) };
        fixture.find<ComposePage>(u"composePage"_s)->setDraft(draft);
        chooseKind(fixture, MessageKind::Sms);
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Good"_s);
        chooseKind(fixture, MessageKind::Binary);
        const Draft now = pageOf(fixture).draft();
        QCOMPARE(now.text, u"Good"_s);
        QCOMPARE(now.options.binary.runs, (QList<TextRun> { { 0, 4, bold } }));
        QCOMPARE(now.options.binary.objects, (QList<EmsObject> { EmsObject::sound(4, 1) }));
    }

    void recipientsAreWhatTheKindIsSentTo()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.find<QPlainTextEdit>(u"recipientsEdit"_s)->setPlainText(u"olena@example.com, @office_ua, 0671234567"_s);
        QVERIFY2(fixture.text(u"sendButton"_s).contains(u"1"_s), qUtf8Printable(fixture.text(u"sendButton"_s)));
        chooseKind(fixture, MessageKind::Mail);
        QCOMPARE(fixture.text(u"recipientsSummaryButton"_s), u"1 person, 2 to check"_s);
        chooseKind(fixture, MessageKind::Telegram);
        QCOMPARE(fixture.text(u"recipientsSummaryButton"_s), u"2 people, 1 to check"_s);
        chooseKind(fixture, MessageKind::Sms);
        QCOMPARE(fixture.text(u"recipientsSummaryButton"_s), u"1 person"_s);
    }

    void theButtonAndTheBarSpeakOfWhatIsDone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("bar");
        const auto row = [](MessageKind kind, const QString &button, const QString &bar) {
            QTest::addRow("%s", info(kind).name.data()) << int(kind) << button << bar;
        };
        row(MessageKind::Sms, u"Send to 2 people"_s, u"2 parts"_s);
        row(MessageKind::Hlr, u"Check 2 number"_s, u"2 number"_s);
        row(MessageKind::Ping, u"Check 2 number"_s, u"2 number"_s);
        row(MessageKind::Call, u"Call 2 people…"_s, u"about 3 seconds × 2 people = 6 seconds"_s);
        row(MessageKind::Mms, u"Send to 2 people"_s, u"1 message × 2 people = 2 messages"_s);
        row(MessageKind::Viber, u"Send to 2 people"_s, u"1 message × 2 people = 2 messages"_s);
        row(MessageKind::Binary, u"Send to 2 people"_s, u"1 part × 2 people = 2 parts"_s);
    }
    void theButtonAndTheBarSpeakOfWhatIsDone()
    {
        QFETCH(int, kind);
        QFETCH(QString, button);
        QFETCH(QString, bar);
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.find<QPlainTextEdit>(u"recipientsEdit"_s)->setPlainText(u"0671234567, 0501234567"_s);
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(QString(40, u'a'));
        chooseKind(fixture, MessageKind(kind));
        QVERIFY2(fixture.text(u"sendButton"_s).startsWith(button), qUtf8Printable(fixture.text(u"sendButton"_s)));
        QVERIFY2(fixture.barText().contains(bar), qUtf8Printable(fixture.barText()));
    }

    void tabWalksThroughTheFieldsInTheirOrder_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("order");
        const auto row = [](MessageKind kind, const QStringList &fields) {
            QTest::addRow("%s", info(kind).name.data()) << int(kind)
                                                        << QStringList { u"recipientsEdit"_s } + fields
                    + QStringList { u"whenCombo"_s, u"moreOptionsButton"_s, u"expertFoldButton"_s, u"costBar"_s };
        };
        row(MessageKind::Mail,
            { u"subjectEdit"_s, u"messageEdit"_s, u"addFilesButton"_s, u"fileUrlEdit"_s, u"senderCombo"_s });
        row(MessageKind::Call,
            { u"messageEdit"_s, u"addFilesButton"_s, u"fileUrlEdit"_s, u"voiceCombo"_s, u"voiceLanguageCombo"_s,
                u"voiceCodeCheck"_s, u"ownPatternCheck"_s, u"senderCombo"_s });
        row(MessageKind::Push,
            { u"pushModeCombo"_s, u"hrefEdit"_s, u"readOctetsButton"_s, u"messageEdit"_s, u"senderCombo"_s });
        row(MessageKind::Telegram,
            { u"botEdit"_s, u"codeMessageCheck"_s, u"reconfirmCheck"_s, u"messageEdit"_s, u"fileUrlEdit"_s,
                u"senderCombo"_s });
        row(MessageKind::Binary, { u"formattedRadio"_s, u"formattedEdit"_s, u"senderCombo"_s });
        row(MessageKind::Hlr, {});
    }
    void tabWalksThroughTheFieldsInTheirOrder()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, order);
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.find<QToolButton>(u"moreOptionsButton"_s)->setChecked(true);
        // The other way round first: in whatever order the fields were built.
        for (const MessageKind other :
            { MessageKind::Call, MessageKind::Telegram, MessageKind::Push, MessageKind::Mms })
            chooseKind(fixture, other);
        chooseKind(fixture, MessageKind(kind));
        fixture.find(u"recipientsEdit"_s)->setFocus();
        QStringList reached;
        for (int i = 0; i < 80 && !reached.contains(u"costBar"_s); ++i) {
            const QString name = QApplication::focusWidget()->objectName();
            if (order.contains(name) && !reached.contains(name))
                reached.append(name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached, order);
    }

    void aSpokenCodeNeedsNoText()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        chooseKind(fixture, MessageKind::Call);
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(!fixture.find(u"sendButton"_s)->isEnabled());
        fixture.find<QCheckBox>(u"voiceCodeCheck"_s)->setChecked(true);
        QVERIFY(!fixture.find(u"messageEdit"_s)->isEnabled());
        QVERIFY(fixture.isShown(u"voiceCodeNote"_s));
        QVERIFY2(fixture.find(u"sendButton"_s)->isEnabled(), qUtf8Printable(fixture.find(u"sendButton"_s)->toolTip()));
        chooseKind(fixture, MessageKind::Sms);
        QVERIFY(fixture.find(u"messageEdit"_s)->isEnabled());
    }

    void anEmptyPageIsNoMistake()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        for (const KindInfo &kind : kindTable) {
            chooseKind(fixture, kind.kind);
            const QList<FieldNote *> notes = pageOf(fixture).findChildren<FieldNote *>();
            for (const FieldNote *note : notes)
                QVERIFY2(!note->isVisible(), qUtf8Printable(QString(kind.name % u": "_s % note->objectName())));
            QVERIFY(!fixture.find(u"sendButton"_s)->isEnabled());
            QVERIFY(!fixture.find(u"sendButton"_s)->toolTip().isEmpty());
        }
    }

    void aDroppedFileIsAttached()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"notes.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Hello\n") == 6);
        file.close();
        WindowFixture fixture;
        QVERIFY(fixture.open());
        chooseKind(fixture, MessageKind::Mail);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        auto *page = fixture.find<ComposePage>(u"composePage"_s);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &drop);
        QTRY_COMPARE(pageOf(fixture).draft().options.attachments.size(), 1);
        QTRY_COMPARE(pageOf(fixture).draft().options.attachments.first().size, 6);
        QVERIFY(fixture.click(u"insertReferenceButton"_s));
        QCOMPARE(fixture.text(u"messageEdit"_s), u"<file 1>"_s);
    }

    void theRequestFollowsWhatIsWritten()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        unfold(fixture);
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Hi"_s));
        const auto value = [&fixture](const QString &name) {
            const auto *table = fixture.find<QTableWidget>(u"requestTable"_s);
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->item(row, 0)->text() == name)
                    return table->item(row, 1)->text();
            }
            return QString();
        };
        QCOMPARE(value(u"phones"_s), u"+380671234567"_s);
        QCOMPARE(value(u"mes"_s), u"Hi"_s);
        QCOMPARE(value(u"hlr"_s), QString());
        chooseKind(fixture, MessageKind::Hlr);
        QCOMPARE(value(u"hlr"_s), u"1"_s);
        QCOMPARE(value(u"mes"_s), QString());
    }
};

QTEST_MAIN(TestKinds)
#include "tst_gui_kinds.moc"
