// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

void setLine(const WindowFixture &fixture, const QString &name, const QString &text)
{
    fixture.find<QLineEdit>(name)->setText(text);
}

void fillInRare(const WindowFixture &fixture, Fields fields)
{
    fixture.find<QComboBox>(u"whenCombo"_s)->setCurrentIndex(3);
    fixture.find<QSpinBox>(u"afterSpin"_s)->setValue(45);
    setLine(fixture, u"ownIdEdit"_s, u"42"_s);
    setLine(fixture, u"partnerEdit"_s, u"17"_s);
    fixture.find<QCheckBox>(u"listBadCheck"_s)->setChecked(true);
    if (fields.testFlag(Field::Comment))
        setLine(fixture, u"commentEdit"_s, u"a note"_s);
    if (fields.testFlag(Field::FileUrl))
        setLine(fixture, u"fileUrlEdit"_s, u"https://example.com/a.wav"_s);
}

} // namespace

void chooseKind(const WindowFixture &fixture, MessageKind kind)
{
    auto *kinds = fixture.find<QComboBox>(u"kindCombo"_s);
    kinds->setCurrentIndex(kinds->findData(int(kind)));
}

void fillIn(const WindowFixture &fixture, MessageKind kind, bool rarely)
{
    const Fields fields = info(kind).fields;
    const bool mail = fields.testFlag(Field::Mailboxes);
    fixture.find<QPlainTextEdit>(u"recipientsEdit"_s)
        ->setPlainText(mail ? u"olena@example.com, petro@example.com"_s : u"0671234567, 0501234567"_s);
    if (fields.testFlag(Field::Formatting))
        fixture.find<QTextEdit>(u"formattedEdit"_s)->setPlainText(u"Good morning"_s);
    else if (fields.testFlag(Field::Text))
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Good morning"_s);
    if (fields.testFlag(Field::Sender) && (rarely || mail))
        fixture.find<QComboBox>(u"senderCombo"_s)->setEditText(mail ? u"office@example.com"_s : u"Office"_s);
    if (fields.testFlag(Field::Subject))
        setLine(fixture, u"subjectEdit"_s, u"A subject"_s);
    if (fields.testFlag(Field::Push))
        setLine(fixture, u"hrefEdit"_s, u"https://example.com/"_s);
    if (fields.testFlag(Field::Voice))
        fixture.find<QComboBox>(u"voiceCombo"_s)->setCurrentIndex(6);
    if (fields.testFlag(Field::Bot))
        setLine(fixture, u"botEdit"_s, kind == MessageKind::WhatsApp ? u"380501234567"_s : u"@office_bot"_s);
    if (rarely)
        fillInRare(fixture, fields);
}

} // namespace Visnyk
