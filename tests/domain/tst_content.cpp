// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/addresskind.h"
#include "domain/draft.h"
#include "domain/mailbox.h"
#include "domain/measure.h"
#include "domain/segments.h"

#include <QSet>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Content : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvivesTheDraft();
    void unfinishedInputSurvivesTheDraft();
    void whatAnotherKindHasIsNotSent();
    void mistakesAreFound_data();
    void mistakesAreFound();
    void everyKindHasASendableDraft_data();
    void everyKindHasASendableDraft();
    void theCharsetIsThatOfTheWire();
    void everyFindingHasANameAndASentence();
    void kindsAreMeasuredInTheirUnits_data();
    void kindsAreMeasuredInTheirUnits();
    void binaryAndPushGoOutPartByPart();
    void rawOctetsKeepTheirValues();
    void mailboxesAreRead_data();
    void mailboxesAreRead();
    void addressesTellTheirKind_data();
    void addressesTellTheirKind();
};

namespace {

constexpr qint64 Now = 1'900'000'000'000;

/** A draft of @p kind that can be sent as it is. */
Draft sendable(MessageKind kind)
{
    Draft draft;
    draft.kind = kind;
    MessageOptions &options = draft.options;
    if (info(kind).fields.testFlag(Field::Text))
        draft.text = u"Hello, World!"_s;
    switch (kind) {
    case MessageKind::Binary:
        options.binary.runs = { { 7, 5, {} } };
        options.binary.runs.first().style.italic = true;
        break;
    case MessageKind::Push: options.push.href = u"http://www.example.com/"_s; break;
    case MessageKind::Mail:
        options.subject = u"Hello"_s;
        options.sender = u"office@example.com"_s;
        break;
    case MessageKind::Telegram: options.bot.name = u"@shop_bot"_s; break;
    default: break;
    }
    return draft;
}

Draft full()
{
    Draft draft;
    draft.kind = MessageKind::Mms;
    draft.account = AccountId(u"practice"_s);
    draft.recipients = u"380501234567"_s;
    draft.text = u"Hello, World!"_s;
    MessageOptions &options = draft.options;
    options.subject = u"Subject"_s;
    options.fileUrl = u"https://example.com/a.png"_s;
    options.attachments = { { u"/somewhere/a.png"_s, u"a.png"_s, 1234, u"png"_s, u"ab12"_s } };
    TextStyle style;
    style.bold = true;
    style.fg = EmsColour::DarkRed;
    style.bg = EmsColour::White;
    options.binary = { BinaryContent::Mode::Raw, { { 0, 5, style } }, { EmsObject::sound(3, 2) }, u"05 0A"_s, u"48 6"_s,
        64, 245, true };
    options.push.mode = WapPush::Mode::ServiceIndication;
    options.push.href = u"http://www.example.com/"_s;
    options.push.action = WapPush::Action::SignalHigh;
    options.push.createdUtcMs = 1'770'000'000'000;
    options.push.expiresUtcMs = 1'780'000'000'000;
    options.push.siId = u"n1"_s;
    options.voice = { u"w2"_s, u"uk"_s, CallPattern { 20, 30, 2 }, true };
    options.bot = { u"@shop_bot"_s, 30, true };
    options.expert = { u"77"_s, u"abc"_s, u"192.0.2.1"_s, true, u"windows-1251"_s };
    return draft;
}

} // namespace

void tst_Content::everythingSurvivesTheDraft()
{
    const Draft draft = full();
    const Result<Draft> read = draftFromJson(toJson(draft));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->options, draft.options);
    QVERIFY(*read == draft);
}

void tst_Content::unfinishedInputSurvivesTheDraft()
{
    Draft draft = full();
    draft.kind = MessageKind::Binary;
    draft.options.binary.pid.reset();
    draft.options.binary.dcs = 999;
    draft.options.push.href.clear();
    draft.options.voice.voice = u"nobody"_s;
    draft.options.bot.reconfirmDays = -3;
    const Result<Draft> read = draftFromJson(toJson(draft));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == draft);
}

void tst_Content::whatAnotherKindHasIsNotSent()
{
    for (const KindInfo &kind : kindTable) {
        Draft draft = full();
        draft.kind = kind.kind;
        draft.options.sender = u"Shop"_s;
        draft.options.translit = Translit::Latin;
        draft.options.maxParts = 3;
        const Draft trimmed = trimmedToKind(draft);
        QVERIFY2(!(usedFields(trimmed.options) & ~kind.fields), kind.name.data());
        QCOMPARE(usedFields(trimmed.options), usedFields(draft.options) & kind.fields);
        QCOMPARE(trimmed.recipients, draft.recipients);
        QCOMPARE(trimmed.text.isEmpty(), !kind.fields.testFlag(Field::Text));
    }
}

void tst_Content::mistakesAreFound_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<Finding::Code>("code");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *name, MessageKind kind, Finding::Code code, const QString &member,
                         const std::function<void(Draft &)> &spoil) {
        Draft draft = sendable(kind);
        spoil(draft);
        QTest::newRow(name) << draft << code << member;
    };
    using Code = Finding::Code;
    row("mms of nothing", MessageKind::Mms, Code::NoContent, {}, [](Draft &d) { d.text.clear(); });
    row("call of nothing", MessageKind::Call, Code::NoContent, {}, [](Draft &d) { d.text.clear(); });
    row("mail without subject", MessageKind::Mail, Code::SubjectMissing, {},
        [](Draft &d) { d.options.subject.clear(); });
    row("mail without sender", MessageKind::Mail, Code::SenderMissing, {}, [](Draft &d) { d.options.sender.clear(); });
    row("mail from a name", MessageKind::Mail, Code::SenderNotMailbox, {},
        [](Draft &d) { d.options.sender = u"Shop"_s; });
    row("mail without text", MessageKind::Mail, Code::NoText, {}, [](Draft &d) { d.text.clear(); });
    row("mail naming no file", MessageKind::Mail, Code::FileReferenceBad, {}, [](Draft &d) { d.text = u"<file 1>"_s; });
    row("binary of nothing", MessageKind::Binary, Code::NoText, {}, [](Draft &d) {
        d.text.clear();
        d.options.binary.runs.clear();
    });
    row("sound that is none", MessageKind::Binary, Code::FormattingImpossible, u"objects"_s,
        [](Draft &d) { d.options.binary.objects = { EmsObject::sound(0, 10) }; });
    const auto raw = [](const QString &udh, const QString &data) {
        return [udh, data](Draft &d) {
            d.options.binary = {};
            d.options.binary.mode = BinaryContent::Mode::Raw;
            d.options.binary.udhHex = udh;
            d.options.binary.dataHex = data;
        };
    };
    row("letter in hex", MessageKind::Binary, Code::HexSyntax, u"data"_s, raw({}, u"48 6G"_s));
    row("odd hex", MessageKind::Binary, Code::HexSyntax, u"udh"_s, raw(u"050"_s, u"48"_s));
    row("header too long", MessageKind::Binary, Code::UserDataMalformed, u"udh"_s, raw(u"050AFF"_s, u"48"_s));
    row("raw of nothing", MessageKind::Binary, Code::NoText, u"data"_s, raw({}, {}));
    row("pid alone", MessageKind::Binary, Code::PidDcsIncomplete, u"dcs"_s, [raw](Draft &d) {
        raw({}, u"48"_s)(d);
        d.options.binary.pid = 0;
    });
    row("dcs 256", MessageKind::Binary, Code::PidDcsOutOfRange, u"dcs"_s, [raw](Draft &d) {
        raw({}, u"48"_s)(d);
        d.options.binary.pid = 0;
        d.options.binary.dcs = 256;
    });
    row("full without header", MessageKind::Binary, Code::HeaderlessFull, u"data"_s, raw({}, u"41"_s.repeated(140)));
    row("push to nowhere", MessageKind::Push, Code::PushProblem, u"href"_s,
        [](Draft &d) { d.options.push.href.clear(); });
    row("push without title", MessageKind::Push, Code::PushProblem, u"title"_s, [](Draft &d) { d.text.clear(); });
    row("call that says code", MessageKind::Call, Code::KindPrefix, {}, [](Draft &d) { d.text = u" Code\n"_s; });
    row("unknown voice", MessageKind::Call, Code::VoiceUnknown, u"voice"_s,
        [](Draft &d) { d.options.voice.voice = u"m9"_s; });
    row("unknown language", MessageKind::Call, Code::VoiceUnknown, u"language"_s, [](Draft &d) {
        d.options.voice.voice = u"m"_s;
        d.options.voice.language = u"English"_s;
    });
    row("short ring", MessageKind::Call, Code::CallPatternOutOfRange, u"ring"_s, [](Draft &d) {
        d.options.voice.pattern = CallPattern { 9, 60, 3 };
    });
    row("long pause", MessageKind::Call, Code::CallPatternOutOfRange, u"pause"_s, [](Draft &d) {
        d.options.voice.pattern = CallPattern { 10, 3601, 3 };
    });
    row("no attempt", MessageKind::Call, Code::CallPatternOutOfRange, u"attempts"_s, [](Draft &d) {
        d.options.voice.pattern = CallPattern { 10, 60, 0 };
    });
    row("no bot", MessageKind::Telegram, Code::BotMissing, u"name"_s, [](Draft &d) { d.options.bot.name.clear(); });
    row("not a bot", MessageKind::Telegram, Code::BotSyntax, u"name"_s,
        [](Draft &d) { d.options.bot.name = u"shop"_s; });
    row("whatsapp bot by name", MessageKind::WhatsApp, Code::BotSyntax, u"name"_s,
        [](Draft &d) { d.options.bot.name = u"@a_bot"_s; });
    row("nine days", MessageKind::Telegram, Code::ReconfirmOutOfRange, u"reconfirm"_s,
        [](Draft &d) { d.options.bot.reconfirmDays = 9; });
    row("file on this computer", MessageKind::Viber, Code::FileUrlSyntax, {},
        [](Draft &d) { d.options.fileUrl = u"file:///etc/hosts"_s; });
    const auto file = [](qint64 size, const QString &name, const QString &type) {
        return [size, name, type](Draft &d) { d.options.attachments = { { u"/x"_s, name, size, type, {} } }; };
    };
    row("empty file", MessageKind::Mms, Code::AttachmentEmpty, {}, file(0, u"a.png"_s, u"png"_s));
    row("big picture", MessageKind::Mms, Code::AttachmentTooLarge, {}, file(MaxMmsFile + 1, u"a.png"_s, u"png"_s));
    row("big letter", MessageKind::Mail, Code::AttachmentTooLarge, {}, file(MaxFile + 1, u"a.png"_s, u"png"_s));
    row("program", MessageKind::Mms, Code::AttachmentType, {}, file(9, u"a.exe"_s, u"exe"_s));
    row("picture in a call", MessageKind::Call, Code::AttachmentType, {}, file(9, u"a.png"_s, u"png"_s));
    row("quotes in a name", MessageKind::Mail, Code::AttachmentName, {}, file(9, u"a\".png"_s, u"png"_s));
    row("an ending that is turned around", MessageKind::Mail, Code::AttachmentName, {},
        file(9, u"a\u202egpj.exe"_s, u"png"_s));
    row("long name", MessageKind::Mail, Code::AttachmentName, {}, file(9, QString(101, u'a'), u"png"_s));
    row("file and address", MessageKind::Mail, Code::AttachmentsAndUrl, {}, [file](Draft &d) {
        file(9, u"a.png"_s, u"png"_s)(d);
        d.options.fileUrl = u"https://example.com/a.png"_s;
    });
    row("not an address", MessageKind::Sms, Code::UserIpSyntax, u"userip"_s,
        [](Draft &d) { d.options.expert.userIp = u"192.0.2.256"_s; });
    row("captcha alone", MessageKind::Sms, Code::ImgcodeIncomplete, u"userip"_s,
        [](Draft &d) { d.options.expert.imgcode = u"x"_s; });
    row("unknown charset", MessageKind::Sms, Code::CharsetUnknown, u"charset"_s,
        [](Draft &d) { d.options.expert.charset = u"latin1"_s; });
    row("Ukrainian in koi8-r", MessageKind::Sms, Code::CharsetCannot, u"charset"_s, [](Draft &d) {
        d.text = u"Привіт"_s;
        d.options.expert.charset = u"koi8-r"_s;
    });
    row("bold in a letter", MessageKind::Mail, Code::FieldNotForKind, {}, [](Draft &d) {
        d.options.binary.runs = { { 0, 1, {} } };
    });
}

void tst_Content::mistakesAreFound()
{
    QFETCH(Draft, draft);
    QFETCH(Finding::Code, code);
    QFETCH(QString, member);
    const QList<Finding> findings = check(draft, 1, false, Now);
    const auto found
        = std::find_if(findings.cbegin(), findings.cend(), [code](const Finding &f) { return f.code == code; });
    QVERIFY(found != findings.cend());
    QCOMPARE(found->member, member);
    QVERIFY(!explain(*found).isEmpty());
}

void tst_Content::everyKindHasASendableDraft_data()
{
    QTest::addColumn<MessageKind>("kind");
    for (const KindInfo &kind : kindTable)
        QTest::newRow(kind.name.data()) << kind.kind;
}

void tst_Content::everyKindHasASendableDraft()
{
    QFETCH(MessageKind, kind);
    const Draft draft = sendable(kind);
    const QList<Finding> findings = check(draft, 1, false, Now);
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity == Finding::Severity::Warning, qPrintable(explain(finding)));
    const Result<QStringList> mes = wireMessages(draft, 7);
    QVERIFY(mes.has_value());
    QCOMPARE(mes->size(), 1);
    QVERIFY(measure(draft).each >= 1);
}

void tst_Content::theCharsetIsThatOfTheWire()
{
    const auto foreign = [](const Draft &draft) -> std::optional<Finding> {
        const QList<Finding> findings = check(draft, 1, false, Now);
        for (const Finding &finding : findings) {
            if (finding.code == Finding::Code::CharsetCannot)
                return finding;
        }
        return std::nullopt;
    };
    Draft draft = sendable(MessageKind::Sms);
    draft.text = u"a \U0001F600"_s;
    draft.options.expert.charset = u"windows-1251"_s;
    const std::optional<Finding> emoji = foreign(draft);
    QVERIFY(emoji.has_value());
    QCOMPARE(emoji->number, 2);
    QCOMPARE(emoji->value, u"\U0001F600"_s); // both halves
    // Hexadecimal digits are in every charset, whatever they are made of.
    draft = sendable(MessageKind::Binary);
    draft.text = u"Привіт, світе!"_s;
    draft.options.expert.charset = u"koi8-r"_s;
    QVERIFY(!foreign(draft));
    draft = sendable(MessageKind::Push);
    draft.text = u"Привіт"_s;
    draft.options.expert.charset = u"koi8-r"_s;
    QVERIFY(foreign(draft)); // the gateway builds it out of the text
    draft.options.push.mode = WapPush::Mode::ServiceIndication;
    QVERIFY(!foreign(draft));
    Draft link = sendable(MessageKind::Push);
    link.options.push.href.clear();
    const QList<Finding> findings = check(link, 1, false, Now);
    QVERIFY2(explain(findings.constFirst()).startsWith(u"href: "_s), qPrintable(explain(findings.constFirst())));
}

void tst_Content::everyFindingHasANameAndASentence()
{
    QSet<QString> names;
    for (int code = 0; code <= int(Finding::Code::CallIsEstimate); ++code) {
        Finding finding;
        finding.code = Finding::Code(code);
        finding.value = u"link_missing"_s;
        finding.schedule = ScheduleProblem::Past;
        QVERIFY2(!toString(finding.code).isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(!explain(finding).isEmpty(), qPrintable(toString(finding.code)));
        names.insert(toString(finding.code));
    }
    QCOMPARE(names.size(), int(Finding::Code::CallIsEstimate) + 1);
}

void tst_Content::kindsAreMeasuredInTheirUnits_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("requests");
    Draft sms = sendable(MessageKind::Sms);
    sms.text = QString(161, u'a');
    QTest::newRow("sms of two parts") << sms << 2 << 1;
    Draft ems = sendable(MessageKind::Binary);
    ems.text = QString(300, u'a');
    QTest::newRow("formatted of three parts") << ems << 3 << 3;
    QTest::newRow("number") << sendable(MessageKind::Hlr) << 1 << 1;
    Draft push = sendable(MessageKind::Push);
    push.options.push.mode = WapPush::Mode::ServiceIndication;
    push.text = QString(150, u'W');
    QTest::newRow("push of two parts") << push << 2 << 2;
    Draft call = sendable(MessageKind::Call);
    call.text = QString(140, u'a');
    QTest::newRow("ten seconds") << call << 10 << 1;
    Draft mail = sendable(MessageKind::Mail);
    QTest::newRow("letter") << mail << 1 << 1;
    mail.text.clear();
    mail.options.subject.clear();
    QTest::newRow("empty letter") << mail << 0 << 1;
}

void tst_Content::kindsAreMeasuredInTheirUnits()
{
    QFETCH(Draft, draft);
    QFETCH(int, each);
    QFETCH(int, requests);
    const Measure measured = measure(draft);
    QCOMPARE(measured.each, each);
    QCOMPARE(measured.requests, requests);
    QVERIFY(measured.unit == info(draft.kind).unit);
}

void tst_Content::binaryAndPushGoOutPartByPart()
{
    Draft ems = sendable(MessageKind::Binary);
    QCOMPARE(wireMessages(ems, 1).value(), QStringList { u"050A0307052048656C6C6F2C20576F726C6421"_s });
    ems.text = QString(300, u'a');
    const QStringList parts = wireMessages(ems, 0xAB).value();
    QCOMPARE(parts.size(), 3);
    for (int i = 0; i < parts.size(); ++i) {
        QVERIFY(parts[i].size() <= 280);
        QVERIFY2(parts[i].contains(u"0003AB030%1"_s.arg(i + 1)), qPrintable(parts[i]));
    }
    // Positions are those in the text as it stands: a line end of two characters moves nothing.
    ems.text = u"a\r\nbc"_s;
    TextStyle bold;
    bold.bold = true;
    ems.options.binary.runs = { { 3, 1, bold } };
    QCOMPARE(wireMessages(ems, 1).value(), QStringList { u"050A03030110610D0A6263"_s });
    Draft push = sendable(MessageKind::Push);
    QCOMPARE(wireMessages(push, 1).value(), QStringList { u"http://www.example.com/\nHello, World!"_s });
}

void tst_Content::rawOctetsKeepTheirValues()
{
    Draft raw = sendable(MessageKind::Binary);
    raw.text.clear();
    raw.options.binary = {};
    raw.options.binary.mode = BinaryContent::Mode::Raw;
    raw.options.binary.dataHex = u"48 65 6c 70"_s;
    raw.options.binary.pid = 0;
    raw.options.binary.dcs = 246;
    QCOMPARE(wireMessages(raw, 1).value(), QStringList { u"0048656C70\n~~~\npid: 0, dcs: 246"_s });
    raw.options.binary.octets = true;
    raw.options.binary.dataHex = u"FF00"_s;
    const QString mes = wireMessages(raw, 1).value().constFirst();
    QCOMPARE(mes.toLatin1(), QByteArray("\x00\xff\x00\n~~~\npid: 0, dcs: 246", 24));
}

void tst_Content::mailboxesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mailbox"); // empty = none
    QTest::newRow("plain") << u"office@example.com"_s << u"office@example.com"_s;
    QTest::newRow("blanks and capitals") << u" Office@Example.COM "_s << u"Office@example.com"_s;
    QTest::newRow("plus") << u"a.b+c@mail.example.org"_s << u"a.b+c@mail.example.org"_s;
    QTest::newRow("domain of other letters") << u"info@приклад.укр"_s << u"info@xn--80aikifvh.xn--j1amh"_s;
    QTest::newRow("no domain") << u"office"_s << QString();
    QTest::newRow("one label") << u"office@localhost"_s << QString();
    QTest::newRow("two points") << u"a..b@example.com"_s << QString();
    QTest::newRow("point in front") << u".a@example.com"_s << QString();
    QTest::newRow("two addresses") << u"a@example.com,b@example.com"_s << QString();
    QTest::newRow("number as domain") << u"a@192.0.2.1"_s << QString();
    QTest::newRow("line end") << u"a@example.com\nb"_s << QString();
    QTest::newRow("hyphen at the edge") << u"a@-example.com"_s << QString();
    QTest::newRow("long name") << QString(QString(65, u'a') + u"@example.com"_s) << QString();
}

void tst_Content::mailboxesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, mailbox);
    QCOMPARE(mailboxFrom(typed).value_or(QString()), mailbox);
}

void tst_Content::addressesTellTheirKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AddressKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::newRow("phone") << u"+380501234567"_s << AddressKind::Phone << u"380501234567"_s;
    QTest::newRow("group") << u"G12"_s << AddressKind::Group << u"G12"_s;
    QTest::newRow("mailbox") << u"Office@example.com"_s << AddressKind::Mailbox << u"office@example.com"_s;
    QTest::newRow("mailbox with G") << u"Garden@example.com"_s << AddressKind::Mailbox << u"garden@example.com"_s;
    QTest::newRow("nick") << u"@Some_nick"_s << AddressKind::Nick << u"@some_nick"_s;
    QTest::newRow("number of a nick") << u"#17"_s << AddressKind::Nick << u"#17"_s;
}

void tst_Content::addressesTellTheirKind()
{
    QFETCH(QString, text);
    QFETCH(AddressKind, kind);
    QFETCH(QString, key);
    const Address address(text);
    QVERIFY(addressKind(address) == kind);
    QCOMPARE(matchKey(address), key);
    QVERIFY(takesAddress(MessageKind::Telegram, kind) == (kind != AddressKind::Mailbox));
    QVERIFY(takesAddress(MessageKind::Mail, kind) == (kind == AddressKind::Mailbox));
    QVERIFY(takesAddress(MessageKind::Hlr, kind) == (kind == AddressKind::Phone));
}

QTEST_APPLESS_MAIN(tst_Content)
#include "tst_content.moc"
