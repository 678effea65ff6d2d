// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/measure.h"
#include "gateway/filepiece.h"
#include "gateway/listform.h"
#include "gateway/protocol.h"
#include "gateway/wirebody.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Parameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnSwitch_data();
    void everyKindHasItsOwnSwitch();
    void onlyOneSwitchIsEverSet();
    void everyParameterOfThePageIsReached();
    void halfACharacterGoesOutInNoForm();
    void aSubjectIsOneLine();
    void aCharsetIsPartOfTheFingerprint();
    void listEscapesLineEnds();
    void whatAListWouldChangeGoesAlone_data();
    void whatAListWouldChangeGoesAlone();
    void rawOctetsPassNoCodec();
    void filesAreStreamedIntoTheBody();
    void aRepetitionIsTheSameOctetByOctet();
    void anOutlineHoldsNothingOfAnybody();
    void aChangedFileStopsBeforeTheFirstOctet_data();
    void aChangedFileStopsBeforeTheFirstOctet();
    void fileNamesCannotEndTheirHeader();
};

namespace {

const SecretBuffer &secret()
{
    static const SecretBuffer buffer(QByteArrayView("not a real one"));
    return buffer;
}

Credentials office()
{
    return { u"office"_s, SecretKind::Password, &secret() };
}

QString valueOf(const QList<Parameter> &parameters, const QString &name)
{
    for (const Parameter &parameter : parameters) {
        if (parameter.name == name)
            return parameter.value;
    }
    return u"(absent)"_s;
}

SendRequest requestOf(MessageKind kind)
{
    SendRequest request;
    request.kind = kind;
    request.id = GatewayId(u"ABCDEF-1"_s);
    request.addresses = { Address(u"+380501234567"_s) };
    request.text = u"Hello"_s;
    return request;
}

const QStringList &switches()
{
    static const QStringList names { u"flash"_s, u"bin"_s, u"push"_s, u"hlr"_s, u"ping"_s, u"mms"_s, u"mail"_s,
        u"soc"_s, u"viber"_s, u"whatsapp"_s, u"bot"_s, u"tg"_s, u"call"_s };
    return names;
}

QByteArray contentsOf(const WireBody &body)
{
    QByteArray bytes(body.size(), '\0');
    qint64 at = 0;
    while (at < bytes.size()) { // in small pieces, across all borders
        const qint64 got = body.read(at, bytes.data() + at, std::min<qint64>(7, bytes.size() - at));
        if (got <= 0)
            break;
        at += got;
    }
    bytes.truncate(at);
    return bytes;
}

SendFile fileOf(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file was not written");
    return { path, u"picture.png"_s, content.size(), u"image/png"_s,
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) };
}

} // namespace

void tst_Parameters::everyKindHasItsOwnSwitch_data()
{
    QTest::addColumn<SendRequest>("request");
    QTest::addColumn<QString>("name"); // empty: none
    QTest::addColumn<QString>("value");
    const auto row = [](const char *title, MessageKind kind, const QString &name, const QString &value,
                         const std::function<void(MessageOptions &)> &change = {}) {
        SendRequest request = requestOf(kind);
        if (change)
            change(request.options);
        QTest::newRow(title) << request << name << value;
    };
    row("sms", MessageKind::Sms, {}, {});
    row("flash", MessageKind::Flash, u"flash"_s, u"1"_s);
    row("hexadecimal", MessageKind::Binary, u"bin"_s, u"2"_s);
    row("octets", MessageKind::Binary, u"bin"_s, u"1"_s, [](MessageOptions &o) { o.binary.octets = true; });
    row("push in text", MessageKind::Push, u"push"_s, u"1"_s);
    row("push built here", MessageKind::Push, u"bin"_s, u"2"_s,
        [](MessageOptions &o) { o.push.mode = WapPush::Mode::ServiceLoading; });
    row("hlr", MessageKind::Hlr, u"hlr"_s, u"1"_s);
    row("ping", MessageKind::Ping, u"ping"_s, u"1"_s);
    row("mms", MessageKind::Mms, u"mms"_s, u"1"_s);
    row("mail", MessageKind::Mail, u"mail"_s, u"1"_s);
    row("call", MessageKind::Call, u"call"_s, u"1"_s);
    row("viber", MessageKind::Viber, u"viber"_s, u"1"_s);
    row("whatsapp", MessageKind::WhatsApp, u"whatsapp"_s, u"1"_s);
    row("whatsapp bot", MessageKind::WhatsApp, u"bot"_s, u"wa:380501234567"_s,
        [](MessageOptions &o) { o.bot.name = u"380501234567"_s; });
    row("telegram bot", MessageKind::Telegram, u"bot"_s, u"@shop_bot"_s,
        [](MessageOptions &o) { o.bot.name = u"@shop_bot"_s; });
    row("code in telegram", MessageKind::Telegram, u"tg"_s, u"1"_s,
        [](MessageOptions &o) { o.bot.codeMessage = true; });
    row("code in spite of a bot", MessageKind::Telegram, u"tg"_s, u"1"_s, [](MessageOptions &o) {
        o.bot = { u"@shop_bot"_s, 0, true };
    });
    row("social", MessageKind::Social, u"soc"_s, u"1"_s);
}

void tst_Parameters::everyKindHasItsOwnSwitch()
{
    QFETCH(SendRequest, request);
    QFETCH(QString, name);
    QFETCH(QString, value);
    for (const Purpose purpose : { Purpose::Send, Purpose::Cost }) {
        const QList<Parameter> parameters = sendParameters(request, purpose);
        QStringList set;
        for (const Parameter &parameter : parameters) {
            if (switches().contains(parameter.name))
                set.append(parameter.name);
        }
        QCOMPARE(set, name.isEmpty() ? QStringList() : QStringList { name });
        if (!name.isEmpty())
            QCOMPARE(valueOf(parameters, name), value);
    }
}

void tst_Parameters::onlyOneSwitchIsEverSet()
{
    // A name occurs once: the gateway's reading of a repeated one is not published.
    for (const KindInfo &kind : kindTable) {
        const QList<Parameter> parameters = sendParameters(requestOf(kind.kind), Purpose::Send);
        QSet<QString> names;
        for (const Parameter &parameter : parameters) {
            QVERIFY2(!names.contains(parameter.name), qPrintable(parameter.name));
            names.insert(parameter.name);
        }
    }
}

void tst_Parameters::everyParameterOfThePageIsReached()
{
    // The gateway's page, in its order. login, psw and apikey are the account's and join in the body; tz is not sent
    // because `time` goes out as Unix seconds; nl because line ends in lists are always escaped.
    const QSet<QString> page { u"phones"_s, u"mes"_s, u"id"_s, u"sender"_s, u"translit"_s, u"tinyurl"_s, u"time"_s,
        u"period"_s, u"freq"_s, u"flash"_s, u"bin"_s, u"push"_s, u"hlr"_s, u"ping"_s, u"mms"_s, u"mail"_s, u"soc"_s,
        u"viber"_s, u"whatsapp"_s, u"bot"_s, u"tg"_s, u"smsreq"_s, u"fileurl"_s, u"call"_s, u"voice"_s, u"param"_s,
        u"subj"_s, u"charset"_s, u"cost"_s, u"fmt"_s, u"list"_s, u"valid"_s, u"maxsms"_s, u"imgcode"_s, u"userip"_s,
        u"err"_s, u"op"_s, u"pp"_s };
    QSet<QString> reached;
    for (const KindInfo &kind : kindTable) {
        SendRequest request = requestOf(kind.kind);
        MessageOptions &options = request.options;
        options.sender = u"Shop"_s;
        options.translit = Translit::Latin;
        options.shortLinks = true;
        options.spread = Spread { 15, 30 };
        options.validMinutes = 90;
        options.maxParts = 2;
        options.subject = u"Subject"_s;
        options.fileUrl = u"https://example.com/a.png"_s;
        options.voice = { u"w2"_s, u"uk"_s, CallPattern { 20, 30, 4 }, false };
        options.bot = { u"@shop_bot"_s, 30, true };
        options.expert = { u"77"_s, u"abc"_s, u"192.0.2.1"_s, true, {} };
        request.atUnix = 1'900'000'000;
        for (const bool list : { false, true }) {
            if (list)
                request.list = { { Address(u"+380501234567"_s), u"Hello"_s, {}, {} } };
            const QList<Parameter> parameters = sendParameters(request, Purpose::Send);
            for (const Parameter &parameter : parameters)
                reached.insert(parameter.name);
        }
        if (kind.kind == MessageKind::Call) {
            const QList<Parameter> parameters = sendParameters(request, Purpose::Send);
            QCOMPARE(valueOf(parameters, u"voice"_s), u"w2,uk"_s);
            QCOMPARE(valueOf(parameters, u"param"_s), u"20,30,4"_s);
        }
        request.options.bot = {};
        const QList<Parameter> plain = sendParameters(request, Purpose::Send);
        for (const Parameter &parameter : plain)
            reached.insert(parameter.name);
    }
    QCOMPARE(page - reached, QSet<QString>());
    QCOMPARE(reached - page, QSet<QString>());
}

void tst_Parameters::halfACharacterGoesOutInNoForm()
{
    const QList<Parameter> parameters { { u"mes"_s, QString(QChar(0xd83d)) } };
    QVERIFY(!formBody(parameters, office()));
    QVERIFY(!multipartBody(parameters, office()));
    QVERIFY(!jsonBody(parameters, office()));
    QVERIFY(jsonBody({ { u"mes"_s, u"\U0001F600"_s } }, office()));
}

void tst_Parameters::aSubjectIsOneLine()
{
    SendRequest request = requestOf(MessageKind::Mail);
    request.options.subject = u"Hello\r\nBcc: z@example.com\u2028\t."_s;
    QCOMPARE(valueOf(sendParameters(request, Purpose::Send), u"subj"_s), u"Hello  Bcc: z@example.com  ."_s);
}

void tst_Parameters::aCharsetIsPartOfTheFingerprint()
{
    SendRequest request = requestOf(MessageKind::Sms);
    const QByteArray plain = fingerprint(request);
    request.options.expert.charset = u"windows-1251"_s;
    QVERIFY(fingerprint(request) != plain);
    request.options.expert.charset = u"utf-8"_s;
    QCOMPARE(fingerprint(request), plain);
}

void tst_Parameters::listEscapesLineEnds()
{
    const QList<ListLine> lines { { Address(u"+380501234567"_s), u"Dear A:\nhello; bye"_s, {}, {} },
        { Address(u"+380671234567"_s), u"Dear B"_s, u"Shop"_s, -1 }, { Address(u"+380631234567"_s), u"C"_s, {}, 2 } };
    QCOMPARE(
        listValue(lines), u"+380501234567:Dear A:\\nhello; bye\nShop,-1|+380671234567:Dear B\n,2|+380631234567:C"_s);
    SendRequest request = requestOf(MessageKind::Sms);
    request.list = lines;
    const QList<Parameter> parameters = sendParameters(request, Purpose::Send);
    QCOMPARE(valueOf(parameters, u"phones"_s), u"(absent)"_s);
    QCOMPARE(valueOf(parameters, u"mes"_s), u"(absent)"_s);
    QCOMPARE(valueOf(parameters, u"list"_s), listValue(lines));
}

void tst_Parameters::whatAListWouldChangeGoesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("may");
    QTest::newRow("plain") << u"Dear A"_s << true;
    QTest::newRow("line end") << u"Dear\nA"_s << true;
    QTest::newRow("colon") << u"At 10:30"_s << true;
    QTest::newRow("backslash and n") << u"C:\\new"_s << false;
    QTest::newRow("backslash alone") << u"a\\b"_s << true;
    QTest::newRow("comment") << u"a\n~~~\nb"_s << false;
    QTest::newRow("four tildes") << u"a\n~~~~\nb"_s << true;
    QTest::newRow("bar") << u"a|b"_s << false; // might be read as the end of a sender
    QTest::newRow("carriage return") << u"a\rb"_s << false;
}

void tst_Parameters::whatAListWouldChangeGoesAlone()
{
    QFETCH(QString, text);
    QFETCH(bool, may);
    QCOMPARE(mayTravelInList(text), may);
}

void tst_Parameters::rawOctetsPassNoCodec()
{
    Draft draft;
    draft.kind = MessageKind::Binary;
    draft.options.binary.mode = BinaryContent::Mode::Raw;
    draft.options.binary.octets = true;
    draft.options.binary.dataHex = u"00 C0 FF 0A 25"_s;
    SendRequest request = requestOf(MessageKind::Binary);
    request.options = draft.options;
    request.text = wireMessages(draft, 0).value().constFirst();
    const QList<Parameter> parameters = sendParameters(request, Purpose::Send);
    const Result<WireBody> body = formBody(parameters, office());
    QVERIFY(body.has_value());
    QVERIFY2(body->redacted().contains("&mes=%00%00%C0%FF%0A%25&"), body->redacted().constData());
    const Result<WireBody> multipart = multipartBody(parameters, office());
    QVERIFY(multipart.has_value());
    QVERIFY(contentsOf(*multipart).contains(QByteArray("name=\"mes\"\r\n\r\n\0\0\xc0\xff\n%\r\n", 22)));
    QVERIFY(!jsonBody(parameters, office()));
}

void tst_Parameters::filesAreStreamedIntoTheBody()
{
    const QTemporaryDir dir;
    const QByteArray first(100'000, 'a');
    const QByteArray second("second\r\n--not a boundary\0end", 28);
    SendRequest request = requestOf(MessageKind::Mms);
    request.files = { fileOf(dir.filePath(u"1"_s), first), fileOf(dir.filePath(u"2"_s), second) };
    request.files[1].name = u"Фото.png"_s;
    const Result<WireBody> body
        = multipartBody(sendParameters(request, Purpose::Send), office(), Charset::Utf8, request.files);
    QVERIFY2(body.has_value(), body ? "" : qPrintable(body.error().detail));
    const QByteArray bytes = contentsOf(*body);
    QCOMPARE(bytes.size(), body->size());
    QVERIFY(bytes.contains(QByteArray("Content-Disposition: form-data; name=\"file1\"; filename=\"picture.png\"\r\n"
                                      "Content-Type: image/png\r\n\r\n"
        + first + "\r\n--")));
    QVERIFY(bytes.contains(
        QByteArray("name=\"file2\"; filename=\"Фото.png\"\r\nContent-Type: image/png\r\n\r\n" + second + "\r\n--")));
    QVERIFY(bytes.endsWith("--\r\n"));
    QVERIFY(body->redacted().contains("[100000 octets]"));
}

void tst_Parameters::aRepetitionIsTheSameOctetByOctet()
{
    const QTemporaryDir dir;
    SendRequest request = requestOf(MessageKind::Mms);
    request.id = GatewayId(u"ABCDEF-1"_s);
    request.files = { fileOf(dir.filePath(u"1"_s), "octets of a picture") };
    const auto octets = [&request] {
        const Result<WireBody> body
            = multipartBody(sendParameters(request, Purpose::Send), office(), Charset::Utf8, request.files);
        return body ? contentsOf(*body) : QByteArray();
    };
    const QByteArray first = octets();
    QVERIFY(!first.isEmpty());
    QCOMPARE(octets(), first);
    // Nobody knows the next request's boundary from this one's.
    const QByteArray boundary = first.left(first.indexOf("\r\n"));
    request.id = GatewayId(u"ABCDEF-2"_s);
    QVERIFY(!octets().contains(boundary));
}

void tst_Parameters::anOutlineHoldsNothingOfAnybody()
{
    SendRequest request = requestOf(MessageKind::Mms);
    request.addresses = { Address(u"+380501234567"_s), Address(u"+380671234567"_s) };
    request.text = u"Dear Olena"_s;
    request.options.subject = u"Visit"_s;
    request.options.sender = u"Clinic"_s;
    request.options.validMinutes = 120;
    request.options.expert.userIp = u"192.0.2.7"_s;
    request.atUnix = 1'790'000'000;
    request.files.append({ u"/home/olena/visit.png"_s, u"visit.png"_s, 1234, u"image/png"_s, u"ab"_s });
    QCOMPARE(outline(request),
        u"id=<8> phones=<27> mes=<10> mms=1 subj=<5> sender=<6> valid=2 userip=<9> time=01790000000 cost=3 op=1 fmt=3"
        " charset=utf-8 file=<1234>"_s);
    request.list = { { Address(u"+380501234567"_s), u"Dear Olena"_s, {}, {} } };
    QVERIFY(outline(request).contains(u"list=<24>"_s));
}

void tst_Parameters::aChangedFileStopsBeforeTheFirstOctet_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("longer") << QByteArray("abcdef");
    QTest::newRow("shorter") << QByteArray("abc");
    QTest::newRow("another of the same size") << QByteArray("abcdX");
    QTest::newRow("gone") << QByteArray();
}

void tst_Parameters::aChangedFileStopsBeforeTheFirstOctet()
{
    QFETCH(QByteArray, now);
    const QTemporaryDir dir;
    const SendFile promised = fileOf(dir.filePath(u"1"_s), "abcde");
    QVERIFY(FilePiece::open(promised).has_value());
    if (now.isEmpty())
        QVERIFY(QFile::remove(promised.path));
    else
        (void)fileOf(promised.path, now);
    const Result<FilePiece> opened = FilePiece::open(promised);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == Error::Kind::Input);
    QVERIFY(!opened.error().detail.contains(promised.path));
    // The size says it too, where nothing is known of the content.
    SendFile sizeAlone = promised;
    sizeAlone.sha256.clear();
    QCOMPARE(FilePiece::open(sizeAlone).has_value(), now.size() == promised.size);
}

void tst_Parameters::fileNamesCannotEndTheirHeader()
{
    const QTemporaryDir dir;
    SendFile file = fileOf(dir.filePath(u"1"_s), "abcde");
    file.name = u"a\"\r\nX-Header: 1\r\n\r\nb.png"_s;
    const Result<WireBody> body = multipartBody({}, office(), Charset::Utf8, { file });
    QVERIFY(body.has_value());
    QVERIFY(contentsOf(*body).contains("filename=\"aX-Header: 1b.png\"\r\n"));
}

QTEST_GUILESS_MAIN(tst_Parameters)
#include "tst_parameters.moc"
