// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindpage.h"

#include "domain/wappush.h"
#include "widgets/fields/boteditor.h"
#include "widgets/fields/expertpanel.h"
#include "widgets/fields/fieldeditors.h"
#include "widgets/fields/linkeditor.h"
#include "widgets/fields/pushreaderdialog.h"
#include "widgets/fields/subjecteditor.h"
#include "widgets/fields/voiceeditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** The editors of single kinds by themselves: what is entered, shown again, and complained of. */
class TestKindEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAKindHasItsEditor()
    {
        for (const KindInfo &kind : kindTable) {
            const QList<EditorKind> editors = editorsOf(kind.kind);
            QCOMPARE(editors.contains(EditorKind::Subject), kind.fields.testFlag(Field::Subject));
            QCOMPARE(editors.contains(EditorKind::Link), kind.fields.testFlag(Field::Push));
            QCOMPARE(editors.contains(EditorKind::Formatting), kind.fields.testFlag(Field::Formatting));
            QCOMPARE(editors.contains(EditorKind::Files), kind.fields.testFlag(Field::FileUrl));
            QCOMPARE(editors.contains(EditorKind::Voice), kind.fields.testFlag(Field::Voice));
            QCOMPARE(editors.contains(EditorKind::Bot), kind.fields.testFlag(Field::Bot));
        }
    }

    void aSubjectIsAskedForInALetterOnly()
    {
        Page<SubjectEditor> page(MessageKind::Mail);
        QVERIFY(!page.note(u"subjectError"_s).isEmpty());
        page.find<QLineEdit>(u"subjectEdit"_s)->setText(u"Meeting"_s);
        QVERIFY(page.note(u"subjectError"_s).isEmpty());
        QCOMPARE(page.draft().options.subject, u"Meeting"_s);
        page.find<QLineEdit>(u"subjectEdit"_s)->clear();
        page.setKind(MessageKind::Mms);
        QVERIFY(page.note(u"subjectError"_s).isEmpty());
    }

    void aLinkSurvivesInEveryForm_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("action");
        QTest::newRow("text") << int(WapPush::Mode::Text) << int(WapPush::Action::Default);
        QTest::newRow("si") << int(WapPush::Mode::ServiceIndication) << int(WapPush::Action::SignalHigh);
        QTest::newRow("sl") << int(WapPush::Mode::ServiceLoading) << int(WapPush::Action::Cache);
    }
    void aLinkSurvivesInEveryForm()
    {
        QFETCH(int, mode);
        QFETCH(int, action);
        WapPush push;
        push.mode = WapPush::Mode(mode);
        push.action = WapPush::Action(action);
        push.href = u"https://example.com/a"_s;
        const bool indication = push.mode == WapPush::Mode::ServiceIndication;
        if (indication) {
            push.createdUtcMs = 1'790'000'017'000; // with seconds, which the field does not show
            push.expiresUtcMs = 1'890'000'000'000;
            push.siId = u"news"_s;
        }
        Page<LinkEditor> page(MessageKind::Push);
        QSignalSpy edited(&page.editor, &FieldEditor::edited);
        page.set(with(&MessageOptions::push, push));
        QVERIFY(edited.isEmpty());
        QVERIFY(page.draft().options.push == push);
        QCOMPARE(page.isShown(u"pushActionCombo"_s), push.mode != WapPush::Mode::Text);
        QCOMPARE(page.isShown(u"expiresEdit"_s), indication);
        QCOMPARE(page.isShown(u"pushIdEdit"_s), indication);
    }

    void aLinkIsMendedByOneClick()
    {
        Page<LinkEditor> page(MessageKind::Push);
        QVERIFY(page.note(u"hrefError"_s).isEmpty()); // an empty form is no mistake
        auto *link = page.find<QLineEdit>(u"hrefEdit"_s);
        link->setText(u"https://example.com/a b"_s);
        QVERIFY(!page.note(u"hrefError"_s).isEmpty());
        QVERIFY(page.isShown(u"encodeLinkButton"_s));
        page.find<QPushButton>(u"encodeLinkButton"_s)->click();
        QCOMPARE(link->text(), u"https://example.com/a%20b"_s);
        QVERIFY(page.note(u"hrefError"_s).isEmpty());
        QVERIFY(!page.isShown(u"encodeLinkButton"_s));
    }

    void anActionOfTheOtherFormIsNotKept()
    {
        Page<LinkEditor> page(MessageKind::Push);
        auto *mode = page.find<QComboBox>(u"pushModeCombo"_s);
        auto *action = page.find<QComboBox>(u"pushActionCombo"_s);
        page.find<QLineEdit>(u"hrefEdit"_s)->setText(u"https://example.com/"_s);
        mode->setCurrentIndex(int(WapPush::Mode::ServiceLoading));
        action->setCurrentIndex(action->findData(int(WapPush::Action::ExecuteHigh)));
        QVERIFY(page.draft().options.push.action == WapPush::Action::ExecuteHigh);
        mode->setCurrentIndex(int(WapPush::Mode::ServiceIndication));
        QVERIFY(page.draft().options.push.action == WapPush::Action::Default);
        QVERIFY(page.note(u"pushActionError"_s).isEmpty());
        action->setCurrentIndex(action->findData(int(WapPush::Action::Delete)));
        QVERIFY(!page.note(u"pushIdError"_s).isEmpty()); // of what?
        page.find<QLineEdit>(u"pushIdEdit"_s)->setText(u"news"_s);
        QVERIFY(page.note(u"pushIdError"_s).isEmpty());
    }

    void timesOfALinkAreCheckedBesideTheirFields()
    {
        Page<LinkEditor> page(MessageKind::Push);
        page.find<QLineEdit>(u"hrefEdit"_s)->setText(u"https://example.com/"_s);
        page.find<QComboBox>(u"pushModeCombo"_s)->setCurrentIndex(int(WapPush::Mode::ServiceIndication));
        QVERIFY(!page.draft().options.push.createdUtcMs && !page.draft().options.push.expiresUtcMs);
        page.find<QCheckBox>(u"createdCheck"_s)->setChecked(true);
        page.find<QCheckBox>(u"expiresCheck"_s)->setChecked(true);
        const QDateTime created = QDateTime::fromMSecsSinceEpoch(1'810'000'000'000);
        page.find<QDateTimeEdit>(u"createdEdit"_s)->setDateTime(created);
        page.find<QDateTimeEdit>(u"expiresEdit"_s)->setDateTime(created.addDays(-1));
        QVERIFY(!page.note(u"expiresError"_s).isEmpty());
        page.find<QDateTimeEdit>(u"expiresEdit"_s)->setDateTime(created.addDays(1));
        QVERIFY(page.note(u"expiresError"_s).isEmpty());
        QCOMPARE(*page.draft().options.push.createdUtcMs, created.toMSecsSinceEpoch());
        QCOMPARE(*page.draft().options.push.expiresUtcMs, created.addDays(1).toMSecsSinceEpoch());
    }

    void octetsFillInTheForm()
    {
        Page<LinkEditor> page(MessageKind::Push);
        QSignalSpy title(&page.editor, &LinkEditor::titleRead);
        page.find<QPushButton>(u"readOctetsButton"_s)->click();
        auto *dialog = page.window()->findChild<PushReaderDialog *>();
        QVERIFY(dialog != nullptr);
        auto *octets = dialog->findChild<QPlainTextEdit *>(u"octetsEdit"_s);
        auto *use = dialog->findChild<QPushButton *>(u"useReadingButton"_s);
        QVERIFY(!use->isEnabled());
        octets->setPlainText(u"0605040B8423F0DC06"_s);
        QVERIFY(!use->isEnabled());
        QVERIFY(!dialog->findChild<FieldNote *>(u"octetsError"_s)->text().isEmpty());
        // The example of the gateway's own page.
        octets->setPlainText(u"0605040B8423F0DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101"_s);
        QVERIFY2(use->isEnabled(), qUtf8Printable(dialog->findChild<FieldNote *>(u"octetsError"_s)->text()));
        use->click();
        QCOMPARE(title.size(), 1);
        QCOMPARE(title.first().first().toString(), u"wap.ru"_s);
        QCOMPARE(page.draft().options.push.href, u"http://wap.ru/"_s);
        QVERIFY(page.draft().options.push.mode == WapPush::Mode::ServiceIndication);
    }

    void aVoiceSurvives()
    {
        VoiceContent voice { u"w2"_s, u"fr"_s, CallPattern { 11, 3600, 9 }, true };
        Page<VoiceEditor> page(MessageKind::Call);
        QVERIFY(page.draft().options.voice == VoiceContent {}); // the gateway's own everything
        QSignalSpy edited(&page.editor, &FieldEditor::edited);
        page.set(with(&MessageOptions::voice, voice));
        QVERIFY(edited.isEmpty());
        QVERIFY(page.draft().options.voice == voice);
        QVERIFY(!page.note(u"voiceCodeNote"_s).isEmpty());
        voice.language = u"sv"_s; // none of the list
        page.set(with(&MessageOptions::voice, voice));
        QVERIFY(page.draft().options.voice == voice);
    }

    void aLanguageBringsItsVoice()
    {
        Page<VoiceEditor> page(MessageKind::Call);
        auto *language = page.find<QComboBox>(u"voiceLanguageCombo"_s);
        language->setCurrentIndex(language->findData(u"en"_s));
        QCOMPARE(page.draft().options.voice.voice, u"m3"_s);
        QVERIFY(page.note(u"voiceError"_s).isEmpty());
        page.find<QComboBox>(u"voiceCombo"_s)->setCurrentIndex(0);
        QVERIFY(page.draft().options.voice == VoiceContent {});
    }

    void aPatternOutOfRangeCannotBeEntered()
    {
        Page<VoiceEditor> page(MessageKind::Call);
        auto *ring = page.find<QSpinBox>(u"ringSpin"_s);
        QVERIFY(!ring->isEnabled());
        page.find<QCheckBox>(u"ownPatternCheck"_s)->setChecked(false);
        QVERIFY(ring->isEnabled());
        for (QSpinBox *spin : { ring, page.find<QSpinBox>(u"pauseSpin"_s), page.find<QSpinBox>(u"attemptsSpin"_s) }) {
            for (const int value : { -1000, 100'000 }) {
                spin->setValue(value);
                QVERIFY(page.draft().options.voice.pattern.has_value());
                QVERIFY2(page.note(u"patternError"_s).isEmpty(), qUtf8Printable(spin->objectName()));
            }
        }
    }

    void eachMessengerKeepsItsBot()
    {
        Page<BotEditor> page(MessageKind::Telegram);
        QVERIFY(page.note(u"botError"_s).isEmpty()); // an empty form is no mistake
        auto *bot = page.find<QLineEdit>(u"botEdit"_s);
        bot->setText(u"office"_s);
        QVERIFY(!page.note(u"botError"_s).isEmpty());
        bot->setText(u"@office_bot"_s);
        QVERIFY(page.note(u"botError"_s).isEmpty());
        page.find<QCheckBox>(u"reconfirmCheck"_s)->setChecked(true);
        page.find<QSpinBox>(u"reconfirmSpin"_s)->setValue(30);
        QVERIFY(page.draft().options.bot == (BotContent { u"@office_bot"_s, 30, false }));
        page.setKind(MessageKind::WhatsApp);
        QVERIFY(!page.isShown(u"reconfirmSpin"_s) && !page.isShown(u"codeMessageCheck"_s));
        QVERIFY(page.draft().options.bot == BotContent {});
        bot->setText(u"380501234567"_s);
        QVERIFY(page.note(u"botError"_s).isEmpty());
        page.setKind(MessageKind::Telegram);
        QVERIFY(page.draft().options.bot == (BotContent { u"@office_bot"_s, 30, false }));
        page.setKind(MessageKind::WhatsApp);
        QCOMPARE(page.draft().options.bot.name, u"380501234567"_s);
    }

    void aBotSurvives()
    {
        for (const MessageKind kind : { MessageKind::Telegram, MessageKind::WhatsApp }) {
            const bool telegram = kind == MessageKind::Telegram;
            const BotContent bot { telegram ? u"@office_bot"_s : u"380501234567"_s, telegram ? 999 : 0, telegram };
            Page<BotEditor> page(kind);
            QSignalSpy edited(&page.editor, &FieldEditor::edited);
            page.set(with(&MessageOptions::bot, bot));
            QVERIFY(edited.isEmpty());
            QVERIFY(page.draft().options.bot == bot);
        }
    }

    void rareParametersSurviveAndShow()
    {
        const ExpertOptions expert { u"17"_s, u"ab12"_s, u"192.0.2.7"_s, true, u"koi8-r"_s };
        Page<ExpertPanel> page(MessageKind::Sms);
        QVERIFY(page.draft().options.expert == ExpertOptions {});
        QVERIFY(!page.isShown(u"partnerEdit"_s));
        QSignalSpy edited(&page.editor, &FieldEditor::edited);
        page.set(with(&MessageOptions::expert, expert));
        QVERIFY(edited.isEmpty());
        QVERIFY(page.draft().options.expert == expert);
        QVERIFY(page.isShown(u"partnerEdit"_s));
        page.find<QLineEdit>(u"userIpEdit"_s)->setText(u"192.0.2"_s);
        QVERIFY(!page.note(u"userIpError"_s).isEmpty());
    }

    void theRequestIsShownWithoutCredentials()
    {
        Page<ExpertPanel> page(MessageKind::Sms);
        QSignalSpy wanted(&page.editor, &ExpertPanel::requestWanted);
        page.find<QToolButton>(u"expertFoldButton"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(page.editor.showsRequest());
        Draft draft = page.draft();
        draft.options.translit = Translit::Latin;
        page.editor.showRequest(requestPreview(draft, { Address(u"+380501234567"_s) }, 0));
        const auto *table = page.find<QTableWidget>(u"requestTable"_s);
        QMap<QString, QString> rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows.insert(table->item(row, 0)->text(), table->item(row, 1)->text());
        QCOMPARE(rows.value(u"phones"_s), u"+380501234567"_s);
        QCOMPARE(rows.value(u"mes"_s), u"Hello"_s);
        QCOMPARE(rows.value(u"translit"_s), u"1"_s);
        QVERIFY(!rows.contains(u"login"_s) && !rows.contains(u"psw"_s) && !rows.contains(u"apikey"_s));
        page.find<QPushButton>(u"copyRequestButton"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"phones=+380501234567\nmes=Hello\n"_s));
    }

    void aHundredPeopleShareARequest()
    {
        QList<Address> people;
        for (int i = 0; i < 101; ++i)
            people.append(Address(u"+38050%1"_s.arg(1234567 + i)));
        Draft draft;
        draft.text = u"Hello"_s;
        const QList<RequestRows> requests = requestPreview(draft, people, 0);
        QCOMPARE(requests.size(), 2);
        QVERIFY(requests.at(1).contains({ u"phones"_s, u"+380501234667"_s }));
        QCOMPARE(requestPreview(draft, {}, 0).size(), 1);
    }

    void everyPartOfABinaryMessageIsARequest()
    {
        Draft draft;
        draft.kind = MessageKind::Binary;
        draft.text = QString(300, u'a');
        draft.options.subject = u"of another kind"_s;
        const QList<RequestRows> requests = requestPreview(draft, { Address(u"+380501234567"_s) }, 0);
        QCOMPARE(requests.size(), 3);
        for (const RequestRows &rows : requests) {
            QVERIFY(rows.contains({ u"bin"_s, u"2"_s }));
            QVERIFY(std::none_of(rows.cbegin(), rows.cend(), [](const auto &row) { return row.first == u"subj"_s; }));
        }
    }
};

QTEST_MAIN(TestKindEditors)
#include "tst_kindeditors.moc"
