// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappush.h"
#include "outbox/attachmentreader.h"
#include "widgets/banner.h"
#include "widgets/fields/boteditor.h"
#include "widgets/fields/expertpanel.h"
#include "widgets/fields/fieldeditors.h"
#include "widgets/fields/fileseditor.h"
#include "widgets/fields/linkeditor.h"
#include "widgets/fields/pushreaderdialog.h"
#include "widgets/fields/subjecteditor.h"
#include "widgets/fields/voiceeditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** An editor as the page uses it: what is entered is checked and the findings come back. */
template <typename Editor> class Page : public QWidget
{
public:
    template <typename... Args>
    explicit Page(MessageKind kind, Args &&...args)
        : editor(std::forward<Args>(args)..., this)
        , m_kind(kind)
    {
        editor.setKind(kind);
        QObject::connect(&editor, &FieldEditor::edited, this, [this] { check(); });
        resize(720, 500);
        editor.resize(size());
        show();
        check();
    }
    void setKind(MessageKind kind)
    {
        m_kind = kind;
        editor.setKind(kind);
        check();
    }
    void set(Draft draft)
    {
        draft.kind = m_kind;
        editor.setDraft(draft);
        check();
    }
    [[nodiscard]] Draft draft() const
    {
        Draft draft;
        draft.kind = m_kind;
        draft.text = u"Hello"_s;
        editor.apply(&draft);
        return draft;
    }
    template <typename T = QWidget> [[nodiscard]] T *find(const QString &name) const { return findChild<T *>(name); }
    [[nodiscard]] bool isShown(const QString &name) const { return find(name)->isVisible(); }
    [[nodiscard]] QString note(const QString &name) const
    {
        const auto *shown = findChild<FieldNote *>(name);
        return shown->isHidden() ? QString() : shown->text();
    }

    Editor editor;

private:
    void check() { editor.showFindings(Visnyk::check(draft(), 1, false, 1'800'000'000'000)); }
    MessageKind m_kind;
};

template <typename Content> Draft with(Content MessageOptions::*member, const Content &content)
{
    Draft draft;
    draft.options.*member = content;
    return draft;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray pngFile()
{
    QTemporaryDir dir;
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = dir.filePath(u"green.png"_s);
    QFile file(path);
    return image.save(path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

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

    void theTypeIsWhatTheOctetsSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *title, const QByteArray &content, const QString &type,
                             const QString &name = u"file"_s) { QTest::newRow(title) << name << content << type; };
        row("text", "Good morning\n", u"txt"_s);
        row("Cyrillic text", u"Добрий ранок\n"_s.toUtf8(), u"txt"_s, u"ранок.txt"_s);
        row("png", pngFile(), u"png"_s);
        row("png with another name", pngFile(), u"png"_s, u"photo.jpg"_s);
        row("jpg", QByteArray::fromHex("ffd8ffe000104a46494600010101004800480000"), u"jpg"_s);
        row("gif", QByteArray("GIF89a\x01\0\x01\0\x80\0\0", 13), u"gif"_s);
        row("wav", QByteArray("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0", 20), u"wav"_s);
        row("amr", "#!AMR\n\x3c\x55", u"amr"_s);
        row("mp3", QByteArray("ID3\x03\0\0\0\0\0\x0a", 10), u"mp3"_s);
        row("mid", QByteArray("MThd\0\0\0\x06\0\x01\0\x02", 12), u"mid"_s);
        row("mp4",
            QByteArray("\0\0\0\x18"
                       "ftypmp42\0\0\0\0mp42isom",
                24),
            u"mp4"_s);
        row("3gp",
            QByteArray("\0\0\0\x14"
                       "ftyp3gp4\0\0\0\0"
                       "3gp4",
                20),
            u"3gp"_s);
        row("a program called a picture",
            QByteArray("\x7f"
                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0",
                20),
            QString(), u"picture.png"_s);
        row("document", QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10), u"docx"_s, u"letter.docx"_s);
        row("octets", QByteArray("\x01\x02\x03\0\xff\xfe", 6), QString(), u"data"_s);
    }
    void theTypeIsWhatTheOctetsSay()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        const QString found = attachmentType(name, content);
        QCOMPARE(found, type);
    }

    void filesAreReadAndTakeTheirOrder()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"picture.txt"_s), pngFile())); // not what its name says
        QVERIFY(write(dir.filePath(u"notes.txt"_s), "Hello\n"));
        Page<FilesEditor> page(MessageKind::Mail, dir.path());
        QVERIFY(!page.isShown(u"filesList"_s));
        page.editor.addFiles({ dir.filePath(u"picture.txt"_s), dir.filePath(u"notes.txt"_s) });
        QVERIFY(page.editor.isReading());
        QTRY_VERIFY(!page.editor.isReading());
        QList<Attachment> files = page.draft().options.attachments;
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.first().type, u"png"_s);
        QCOMPARE(files.first().name, u"picture.txt"_s);
        QCOMPARE(files.last().type, u"txt"_s);
        QCOMPARE(files.last().size, 6);
        QCOMPARE(files.last().sha256, u"66a045b452102c59d840ec097d59d9467e13a3f34f6494e539ffd32c1bb35f18"_s);
        QVERIFY(page.note(u"filesError"_s).isEmpty());
        page.find<QToolButton>(u"fileUpButton"_s)->click(); // the last one added is chosen
        QCOMPARE(page.draft().options.attachments.first().name, u"notes.txt"_s);
        QSignalSpy insert(&page.editor, &FieldEditor::insertIntoText);
        page.find<QPushButton>(u"insertReferenceButton"_s)->click();
        QCOMPARE(insert.first().first().toString(), u"<file 1>"_s);
        page.find<QToolButton>(u"removeFileButton"_s)->click();
        QCOMPARE(page.draft().options.attachments.size(), 1);
    }

    void whatCannotBeAttachedIsSaid()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"empty.png"_s), {}));
        QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(u"pipe.png"_s)).constData(), 0600), 0);
        Page<FilesEditor> page(MessageKind::Mms, dir.path());
        for (const QString &name : { u"nothing.png"_s, u"pipe.png"_s, u"."_s }) {
            page.editor.addFiles({ dir.filePath(name) });
            QTRY_VERIFY(!page.editor.isReading());
            QVERIFY2(page.draft().options.attachments.isEmpty(), qUtf8Printable(name));
            QVERIFY2(!page.note(u"filesError"_s).isEmpty(), qUtf8Printable(name));
        }
        page.editor.addFiles({ dir.filePath(u"empty.png"_s) });
        QTRY_VERIFY(!page.editor.isReading());
        QVERIFY(page.note(u"filesError"_s).contains(u"empty.png"_s));
    }

    void aFileThatHasGoneIsNotSent()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"a.txt"_s), "Hello\n"));
        Page<FilesEditor> page(MessageKind::Mail, dir.path());
        page.editor.addFiles({ dir.filePath(u"a.txt"_s) });
        QTRY_VERIFY(!page.editor.isReading());
        const Draft draft = page.draft();
        Page<FilesEditor> later(MessageKind::Mail, dir.path());
        later.set(draft);
        QTRY_VERIFY(!later.editor.isReading());
        QVERIFY(later.draft().options.attachments == draft.options.attachments);
        QVERIFY(QFile::remove(dir.filePath(u"a.txt"_s)));
        Page<FilesEditor> last(MessageKind::Mail, dir.path());
        last.set(draft);
        QTRY_VERIFY(!last.editor.isReading());
        QVERIFY(last.note(u"filesError"_s).contains(u"a.txt"_s));
        QVERIFY(hasErrors(check(last.draft(), 1, false, 0)));
    }

    void aFileThatTheOutboxHasKeptIsFoundAgain()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(u"files"_s) && write(dir.filePath(u"files/0123"_s), "Hello\n"));
        Attachment file { u"files/0123"_s, u"letter.docx"_s, 6, u"docx"_s,
            u"66a045b452102c59d840ec097d59d9467e13a3f34f6494e539ffd32c1bb35f18"_s };
        Page<FilesEditor> page(MessageKind::Mail, dir.path());
        page.set(with(&MessageOptions::attachments, QList<Attachment> { file }));
        QTRY_VERIFY(!page.editor.isReading());
        file.path = dir.filePath(u"files/0123"_s);
        QVERIFY(page.draft().options.attachments == QList<Attachment> { file });
        QVERIFY(page.note(u"filesError"_s).isEmpty());
    }

    void aPastedPictureIsKeptForItsOwnerAlone()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"pasted"_s);
        Page<FilesEditor> page(MessageKind::Mms, dir.path());
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QMimeData data;
        data.setImageData(image);
        QVERIFY(page.editor.canTake(&data));
        page.editor.take(&data);
        page.editor.take(&data); // within the same second: another file
        QTRY_COMPARE(page.draft().options.attachments.size(), 2);
        QTRY_VERIFY(!page.editor.isReading());
        const Attachment picture = page.draft().options.attachments.first();
        QCOMPARE(picture.type, u"png"_s);
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(picture.path).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0600U);
        QCOMPARE(::stat(QFile::encodeName(folder).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0700U);
        page.setKind(MessageKind::Viber); // takes the address of a file alone
        QVERIFY(!page.editor.canTake(&data));
        QVERIFY(!page.isShown(u"addFilesButton"_s) && page.isShown(u"fileUrlEdit"_s));
    }

    void anAddressOfAFileIsChecked()
    {
        QTemporaryDir dir;
        Page<FilesEditor> page(MessageKind::WhatsApp, dir.path());
        page.find<QLineEdit>(u"fileUrlEdit"_s)->setText(u"example.com/a.jpg"_s);
        QVERIFY(!page.note(u"fileUrlError"_s).isEmpty());
        page.find<QLineEdit>(u"fileUrlEdit"_s)->setText(u" https://example.com/a.jpg "_s);
        QVERIFY(page.note(u"fileUrlError"_s).isEmpty());
        QCOMPARE(page.draft().options.fileUrl, u"https://example.com/a.jpg"_s);
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
