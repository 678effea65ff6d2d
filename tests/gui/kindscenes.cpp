// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfill.h"
#include "scenes.h"
#include "scenetools.h"

#include "widgets/fields/fileseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

void setLine(const WindowFixture &fixture, const QString &name, const QString &text)
{
    fixture.find<QLineEdit>(name)->setText(text);
}

void write(const WindowFixture &fixture, MessageKind kind, const QString &recipients, const QString &text)
{
    chooseKind(fixture, kind);
    fixture.find<QPlainTextEdit>(u"recipientsEdit"_s)->setPlainText(recipients);
    fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(text);
}

bool writeBinary(WindowFixture &fixture)
{
    write(fixture, MessageKind::Binary, u"067 123 45 67\n050 123 45 67"_s, {});
    fixture.find<QTextEdit>(u"formattedEdit"_s)->setPlainText(u"The shop is open on Sunday!"_s);
    return fixture.isShown(u"formattedEdit"_s);
}

bool writePush(WindowFixture &fixture)
{
    write(fixture, MessageKind::Push, u"067 123 45 67"_s, u"Timetable for December"_s);
    setLine(fixture, u"hrefEdit"_s, u"https://example.com/timetable new.pdf"_s);
    fixture.find<QComboBox>(u"pushModeCombo"_s)->setCurrentIndex(1);
    fixture.find<QCheckBox>(u"expiresCheck"_s)->setChecked(true);
    return fixture.isShown(u"hrefError"_s);
}

bool writeMail(WindowFixture &fixture)
{
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(QColor(40, 120, 180));
    QMimeData data;
    data.setImageData(picture);
    write(fixture, MessageKind::Mail, u"Olena <olena@example.com>; petro@example.com, petro.example.com"_s,
        u"Good morning,\nthe plan of the new office is attached: <file 1>"_s);
    fixture.find<QComboBox>(u"senderCombo"_s)->setEditText(u"office@example.com"_s);
    setLine(fixture, u"subjectEdit"_s, u"Plan of the new office"_s);
    auto *files = fixture.find<FilesEditor>(u"filesEditor"_s);
    files->take(&data);
    return waitFor([files] {
        Draft draft;
        files->apply(&draft);
        return !files->isReading() && draft.options.attachments.size() == 1;
    });
}

bool writeCall(WindowFixture &fixture)
{
    write(fixture, MessageKind::Call, u"067 123 45 67\n050 123 45 67"_s,
        u"Good morning. This is a reminder of your visit tomorrow at ten."_s);
    fixture.find<QComboBox>(u"voiceCombo"_s)->setCurrentIndex(6);
    fixture.find<QCheckBox>(u"ownPatternCheck"_s)->setChecked(false);
    return fixture.isShown(u"voiceCombo"_s);
}

bool writeCallWithSound(WindowFixture &fixture)
{
    write(fixture, MessageKind::Call, u"067 123 45 67\n050 123 45 67"_s, QString());
    const QString path = QDir(fixture.dataDir()).filePath(u"reminder.mp3"_s);
    QFile sound(path);
    if (!sound.open(QIODevice::WriteOnly) || sound.write("ID3" + QByteArray(40'000, 's')) < 0)
        return false;
    sound.close();
    auto *files = fixture.find<FilesEditor>(u"filesEditor"_s);
    files->addFiles({ path });
    return waitFor([&fixture, files] { return !files->isReading() && fixture.isShown(u"playFileButton"_s); });
}

bool writeTelegram(WindowFixture &fixture)
{
    write(fixture, MessageKind::Telegram, u"@office_ua, #1234567, 067 123 45 67, @x"_s, u"Your order is ready."_s);
    setLine(fixture, u"botEdit"_s, u"@office_bot"_s);
    fixture.find<QCheckBox>(u"reconfirmCheck"_s)->setChecked(true);
    return fixture.isShown(u"botEdit"_s);
}

bool writeErrors(WindowFixture &fixture)
{
    write(fixture, MessageKind::WhatsApp, u"067 123 45 67"_s, u"Your order is ready."_s);
    setLine(fixture, u"botEdit"_s, u"nobody"_s);
    setLine(fixture, u"fileUrlEdit"_s, u"example.com/a.jpg"_s);
    return fixture.isShown(u"botError"_s) && fixture.isShown(u"fileUrlError"_s);
}

bool openExpert(WindowFixture &fixture)
{
    write(fixture, MessageKind::Sms, u"067 123 45 67"_s, u"Meeting at 10"_s);
    fixture.find<QToolButton>(u"moreOptionsButton"_s)->setChecked(true);
    fixture.find<QToolButton>(u"expertFoldButton"_s)->setChecked(true);
    return fixture.isShown(u"requestTable"_s);
}

std::function<bool(WindowFixture &)> only(MessageKind kind)
{
    return [kind](WindowFixture &fixture) {
        write(fixture, kind, u"067 123 45 67\n050 123 45 67"_s, u"Your order is ready."_s);
        return true;
    };
}

} // namespace

QList<Scene> kindScenes()
{
    const auto reader = [](WindowFixture &fixture) -> QWidget * {
        if (!fixture.click(u"readOctetsButton"_s)
            || !waitFor([&fixture] { return fixture.isShown(u"PushReaderDialog"_s); }))
            return nullptr;
        fixture.find<QPlainTextEdit>(u"octetsEdit"_s)
            ->setPlainText(u"0605040B8423F0DC0601AE02056A0045C60C037761702E72752F0001037761702E7275000101"_s);
        return fixture.find(u"PushReaderDialog"_s);
    };
    const auto summary = [](WindowFixture &fixture) -> QWidget * {
        if (!fixture.click(u"sendButton"_s) || !waitFor([&fixture] { return fixture.isShown(u"summaryDialog"_s); }))
            return nullptr;
        const auto *confirm = fixture.find(u"confirmButton"_s);
        return waitFor([confirm] { return confirm->isEnabled(); }) ? fixture.find(u"summaryDialog"_s) : nullptr;
    };
    const WindowFixture::Setup high { .size = { 1100, 960 } };
    return {
        { u"kind-binary"_s, high, {}, writeBinary, {} },
        { u"kind-push"_s, {}, {}, writePush, {} },
        { u"kind-push-octets"_s, {}, {}, writePush, reader },
        { u"kind-hlr"_s, {}, {}, only(MessageKind::Hlr), {} },
        { u"kind-mms"_s, {}, {}, only(MessageKind::Mms), {} },
        { u"kind-mail"_s, {}, {}, writeMail, {} },
        { u"kind-call"_s, {}, {}, writeCall, {} },
        { u"kind-call-sound"_s, {}, {}, writeCallWithSound, {} },
        { u"kind-call-summary"_s, {}, {}, writeCall, summary },
        { u"kind-viber"_s, {}, {}, only(MessageKind::Viber), {} },
        { u"kind-whatsapp-errors"_s, {}, {}, writeErrors, {} },
        { u"kind-telegram"_s, {}, {}, writeTelegram, {} },
        { u"write-expert"_s, high, {}, openExpert, {} },
    };
}

} // namespace Visnyk
