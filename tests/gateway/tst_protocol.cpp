// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/charset.h"
#include "gateway/oneshotbody.h"
#include "gateway/protocol.h"
#include "gateway/wirebody.h"
#include "gatewaytesting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_Protocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainSmsHasTheFixedParameters();
    void optionsBecomeParameters_data();
    void optionsBecomeParameters();
    void costQuestionHasNoIdAndNothingOfWhen();
    void statusRepeatsTheIdForEachPhone();
    void balanceAsksForTheCurrency();
    void noParameterIsACredential();
    void fingerprintCoversIdAndTextButNoCredential();
    void codesBecomeKinds_data();
    void codesBecomeKinds();
    void charsetsGoThereAndBack_data();
    void charsetsGoThereAndBack();
    void charactersThatDoNotFitAreRefused_data();
    void charactersThatDoNotFitAreRefused();
    void repliesAreReadAsAskedNotAsTheHeaderSays_data();
    void repliesAreReadAsAskedNotAsTheHeaderSays();
    void formEscapesEverythingThatCouldMeanSomething();
    void formFollowsTheCharset();
    void thePasswordFollowsTheCharset();
    void multipartIsReadableAndItsBoundaryIsFree();
    void jsonIsAnObjectOfStrings();
    void credentialsOfEachKind_data();
    void credentialsOfEachKind();
    void withoutASecretNothingIsMade();
    void secretIsInNoByteArrayOfTheBody();
    void bodyIsTheSameInPiecesOfAnySize();
    void oneShotBodyCannotBeReadTwice();
    void sealedBodyGivesNothing();
};

namespace {

QString valueOf(const QList<Parameter> &parameters, const QString &name)
{
    for (const Parameter &parameter : parameters) {
        if (parameter.name == name)
            return parameter.value;
    }
    return u"(absent)"_s;
}

QByteArray allOf(const WireBody &body)
{
    QByteArray bytes(body.size(), '\0');
    bytes.resize(body.read(0, bytes.data(), bytes.size()));
    return bytes;
}

const SecretBuffer &secret()
{
    static const SecretBuffer buffer(QByteArrayView("p\"s\\w+ %&=\xd0\x96"));
    return buffer;
}

Credentials office()
{
    return { u"office"_s, SecretKind::Password, &secret() };
}

} // namespace

void tst_Protocol::plainSmsHasTheFixedParameters()
{
    SendRequest request = sampleRequest();
    request.addresses.append(Address(u"+380671234567"_s));
    const QList<Parameter> expected { { u"id"_s, u"abc234-01JD0000000000000000000000"_s },
        { u"phones"_s, u"+380501234567,+380671234567"_s }, { u"mes"_s, u"Hello + world"_s }, { u"cost"_s, u"3"_s },
        { u"op"_s, u"1"_s }, { u"fmt"_s, u"3"_s }, { u"charset"_s, u"utf-8"_s } };
    QCOMPARE(sendParameters(request, Purpose::Send), expected);
}

void tst_Protocol::optionsBecomeParameters_data()
{
    QTest::addColumn<SendRequest>("request");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *title, const QString &name, const QString &value, const auto &change) {
        SendRequest request = sampleRequest();
        change(request);
        QTest::newRow(title) << request << name << value;
    };
    row("no sender is absent, not empty", u"sender"_s, u"(absent)"_s, [](SendRequest &) {});
    row("sender", u"sender"_s, u"My Shop"_s, [](SendRequest &r) { r.options.sender = u"My Shop"_s; });
    row("flash", u"flash"_s, u"1"_s, [](SendRequest &r) { r.kind = MessageKind::Flash; });
    row("plain is not flash", u"flash"_s, u"(absent)"_s, [](SendRequest &) {});
    row("translit 1", u"translit"_s, u"1"_s, [](SendRequest &r) { r.options.translit = Translit::Latin; });
    row("translit 2", u"translit"_s, u"2"_s, [](SendRequest &r) { r.options.translit = Translit::Shapes; });
    row("short links", u"tinyurl"_s, u"1"_s, [](SendRequest &r) { r.options.shortLinks = true; });
    row("part limit", u"maxsms"_s, u"3"_s, [](SendRequest &r) { r.options.maxParts = 3; });
    row("whole hours", u"valid"_s, u"24"_s, [](SendRequest &r) { r.options.validMinutes = 1440; });
    row("half an hour", u"valid"_s, u"00:30"_s, [](SendRequest &r) { r.options.validMinutes = 30; });
    row("an hour and a minute", u"valid"_s, u"01:01"_s, [](SendRequest &r) { r.options.validMinutes = 61; });
    row("at once", u"time"_s, u"(absent)"_s, [](SendRequest &) {});
    row("at an instant", u"time"_s, u"01735689600"_s, [](SendRequest &r) { r.atUnix = 1'735'689'600; });
    row("period", u"period"_s, u"1"_s, [](SendRequest &r) { r.options.spread = Spread { 10, 60 }; });
    row("period in tenths", u"period"_s, u"0.1"_s, [](SendRequest &r) { r.options.spread = Spread { 1, 60 }; });
    row("freq", u"freq"_s, u"90"_s, [](SendRequest &r) { r.options.spread = Spread { 10, 90 }; });
    row("freq left to the gateway", u"freq"_s, u"(absent)"_s, [](SendRequest &r) {
        r.options.spread = Spread { 10, 0 };
    });
    row("a group", u"phones"_s, u"G12"_s, [](SendRequest &r) { r.addresses = { Address(u"G12"_s) }; });
}

void tst_Protocol::optionsBecomeParameters()
{
    QFETCH(const SendRequest, request);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QCOMPARE(valueOf(sendParameters(request, Purpose::Send), name), value);
}

void tst_Protocol::costQuestionHasNoIdAndNothingOfWhen()
{
    SendRequest request = sampleRequest();
    request.atUnix = 1'735'689'600;
    request.options.spread = Spread {};
    const QList<Parameter> parameters = sendParameters(request, Purpose::Cost);
    for (const QString &name : { u"id"_s, u"time"_s, u"period"_s, u"freq"_s })
        QCOMPARE(valueOf(parameters, name), u"(absent)"_s);
    QCOMPARE(valueOf(parameters, u"cost"_s), u"1"_s);
    QCOMPARE(valueOf(parameters, u"op"_s), u"1"_s);
}

void tst_Protocol::statusRepeatsTheIdForEachPhone()
{
    const GatewayId id(u"32"_s);
    const auto parameters = statusParameters({ { u"+380501234567"_s, id }, { u"+380671234567"_s, id } });
    QCOMPARE(valueOf(parameters, u"phone"_s), u"+380501234567,+380671234567"_s);
    QCOMPARE(valueOf(parameters, u"id"_s), u"32,32"_s);
    QCOMPARE(valueOf(parameters, u"all"_s), u"1"_s);
    QCOMPARE(valueOf(parameters, u"fmt"_s), u"3"_s);
    const auto ofBot = statusParameters({ { u"+380501234567"_s, id, true } });
    QVERIFY(ofBot.contains(Parameter { u"bot"_s, u"1"_s }));
    QVERIFY(!parameters.contains(Parameter { u"bot"_s, u"1"_s }));
}

void tst_Protocol::balanceAsksForTheCurrency()
{
    QCOMPARE(valueOf(balanceParameters(), u"cur"_s), u"1"_s);
    QCOMPARE(valueOf(balanceParameters(), u"fmt"_s), u"3"_s);
}

void tst_Protocol::noParameterIsACredential()
{
    for (const auto &parameters : { sendParameters(sampleRequest(), Purpose::Send), balanceParameters(),
             statusParameters({ { u"+380501234567"_s, GatewayId(u"1"_s) } }) }) {
        for (const QString &name : { u"login"_s, u"psw"_s, u"apikey"_s })
            QCOMPARE(valueOf(parameters, name), u"(absent)"_s);
    }
}

void tst_Protocol::fingerprintCoversIdAndTextButNoCredential()
{
    const SendRequest request = sampleRequest();
    QCOMPARE(fingerprint(request).size(), 64);
    QCOMPARE(fingerprint(request), fingerprint(sampleRequest()));
    SendRequest otherId = request;
    otherId.id = GatewayId(u"other"_s);
    QVERIFY(fingerprint(otherId) != fingerprint(request));
    SendRequest otherText = request;
    otherText.text += u'!';
    QVERIFY(fingerprint(otherText) != fingerprint(request));
    // A value that imitates the next parameter must not look like it.
    SendRequest tricky = request;
    tricky.text = u"Hello + world&cost=3"_s;
    QVERIFY(canonicalForm(sendParameters(tricky, Purpose::Send)).contains("%26cost%3D3&cost=3"));
}

void tst_Protocol::codesBecomeKinds_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<int>("code");
    QTest::addColumn<Error::Kind>("kind");
    const QList<Error::Kind> send { Error::Kind::Protocol, Error::Kind::Input, Error::Kind::Auth, Error::Kind::Balance,
        Error::Kind::Blocked, Error::Kind::Refused, Error::Kind::Refused, Error::Kind::Refused, Error::Kind::Refused,
        Error::Kind::Throttled, Error::Kind::Protocol };
    for (int code = 0; code < send.size(); ++code) {
        QTest::addRow("send %d", code) << Endpoint::Send << code << send.at(code);
        QTest::addRow("rest %d", code) << Endpoint::RestSend << code << send.at(code);
    }
    QTest::newRow("send negative") << Endpoint::Send << -7 << Error::Kind::Protocol;
    for (const Endpoint endpoint : { Endpoint::Status, Endpoint::Balance }) {
        QTest::addRow("reading %d: 1", int(endpoint)) << endpoint << 1 << Error::Kind::Input;
        QTest::addRow("reading %d: 2", int(endpoint)) << endpoint << 2 << Error::Kind::Auth;
        QTest::addRow("reading %d: 3", int(endpoint)) << endpoint << 3 << Error::Kind::Protocol;
        QTest::addRow("reading %d: 4", int(endpoint)) << endpoint << 4 << Error::Kind::Blocked;
        QTest::addRow("reading %d: 9", int(endpoint)) << endpoint << 9 << Error::Kind::Throttled;
        QTest::addRow("reading %d: 77", int(endpoint)) << endpoint << 77 << Error::Kind::Protocol;
    }
}

void tst_Protocol::codesBecomeKinds()
{
    QFETCH(const Endpoint, endpoint);
    QFETCH(const int, code);
    QFETCH(const Error::Kind, kind);
    const Error error = errorFromCode(endpoint, code);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.gatewayCode, code);
}

void tst_Protocol::charsetsGoThereAndBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("utf-8") << u"utf-8"_s << u"Привіт 😀"_s << QByteArray::fromHex("d09fd180d0b8d0b2d196d18220f09f9880");
    QTest::newRow("windows-1251") << u"windows-1251"_s << u"Їжак є ґ"_s << QByteArray::fromHex("afe6e0ea20ba20b4");
    QTest::newRow("koi8-r") << u"koi8-r"_s << u"Привет"_s << QByteArray::fromHex("f0d2c9d7c5d4");
}

void tst_Protocol::charsetsGoThereAndBack()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    const std::optional<Charset> charset = charsetFromName(name);
    QVERIFY(charset);
    QCOMPARE(charsetName(*charset), name);
    const Result<QByteArray> encoded = encodeText(text, *charset);
    QVERIFY(encoded);
    QCOMPARE(encoded->toHex(), bytes.toHex());
    QCOMPARE(decodeText(bytes, *charset), text);
}

void tst_Protocol::charactersThatDoNotFitAreRefused_data()
{
    QTest::addColumn<Charset>("charset");
    QTest::addColumn<QString>("text");
    QTest::newRow("Ukrainian i in koi8-r") << Charset::Koi8R << u"Київ"_s;
    QTest::newRow("emoji in windows-1251") << Charset::Windows1251 << u"😀"_s;
    QTest::newRow("emoji in koi8-r") << Charset::Koi8R << u"😀"_s;
    QTest::newRow("lone surrogate in utf-8") << Charset::Utf8 << QString(QChar(0xd83d));
}

void tst_Protocol::charactersThatDoNotFitAreRefused()
{
    QFETCH(const Charset, charset);
    QFETCH(const QString, text);
    const Result<QByteArray> encoded = encodeText(text, charset);
    QVERIFY(!encoded);
    QCOMPARE(kindOf(encoded), Error::Kind::Input);
    QVERIFY(!formBody({ { u"mes"_s, text } }, office(), charset));
    QVERIFY(!multipartBody({ { u"mes"_s, text } }, office(), charset));
}

void tst_Protocol::repliesAreReadAsAskedNotAsTheHeaderSays_data()
{
    QTest::addColumn<Charset>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << Charset::Utf8 << "Дія"_ba << u"Дія"_s;
    QTest::newRow("windows-1251 though utf-8 was asked") << Charset::Utf8 << QByteArray::fromHex("c4b3ff") << u"Дія"_s;
    QTest::newRow("one mark") << Charset::Utf8 << QByteArray("\xef\xbb\xbf{}") << u"{}"_s;
    QTest::newRow("two marks") << Charset::Utf8 << QByteArray("\xef\xbb\xbf\xef\xbb\xbf{}") << u"\ufeff{}"_s;
    QTest::newRow("windows-1251") << Charset::Windows1251 << QByteArray::fromHex("c4b3ff") << u"Дія"_s;
}

void tst_Protocol::repliesAreReadAsAskedNotAsTheHeaderSays()
{
    QFETCH(const Charset, charset);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(decodeText(bytes, charset), text);
}

void tst_Protocol::formEscapesEverythingThatCouldMeanSomething()
{
    const Result<WireBody> body
        = formBody({ { u"phones"_s, u"+380501234567,G1"_s }, { u"mes"_s, u"a b+c&d=e%\n~"_s } }, office());
    QVERIFY(body);
    QCOMPARE(body->contentType(), "application/x-www-form-urlencoded");
    QCOMPARE(allOf(*body),
        "login=office&psw=p%22s%5Cw%2B%20%25%26%3D%D0%96&phones=%2B380501234567%2CG1&mes=a%20b%2Bc%26d%3De%25%0A~");
}

void tst_Protocol::formFollowsTheCharset()
{
    const Result<WireBody> body = formBody({ { u"mes"_s, u"Ї"_s } }, office(), Charset::Windows1251);
    QVERIFY(body);
    QVERIFY(allOf(*body).endsWith("&mes=%AF"));
}

void tst_Protocol::thePasswordFollowsTheCharset()
{
    const SecretBuffer letters(QByteArrayView("a\xd0\x96\xd0\xb4")); // "aЖд"
    const Credentials credentials { u"office"_s, SecretKind::Password, &letters };
    const QList<Parameter> text { { u"mes"_s, u"Дом"_s } };
    QVERIFY(allOf(*formBody(text, credentials, Charset::Utf8)).contains("psw=a%D0%96%D0%B4&"));
    QVERIFY(allOf(*formBody(text, credentials, Charset::Windows1251)).contains("psw=a%C6%E4&"));
    QVERIFY(allOf(*formBody(text, credentials, Charset::Koi8R)).contains("psw=a%F6%C4&"));
    QVERIFY(allOf(*multipartBody(text, credentials, Charset::Windows1251)).contains("\r\n\r\na\xc6\xe4\r\n"));
    QVERIFY(allOf(*jsonBody(text, credentials)).contains("\"a\xd0\x96\xd0\xb4\""));
    // What the encoding has no letter for stays here, and is not named.
    const SecretBuffer emoji(QByteArrayView("\xf0\x9f\x98\x80"));
    const auto refused = formBody(text, { u"office"_s, SecretKind::Password, &emoji }, Charset::Windows1251);
    QVERIFY(!refused);
    QCOMPARE(kindOf(refused), Error::Kind::Input);
    QVERIFY(!refused.error().detail.contains(u"\U0001f600"_s));
}

void tst_Protocol::multipartIsReadableAndItsBoundaryIsFree()
{
    const QString text = u"--visnyk\r\n\r\nЖ"_s;
    const Result<WireBody> body = multipartBody({ { u"mes"_s, text } }, office());
    QVERIFY(body);
    const QByteArray type = body->contentType();
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray mark = "--" + type.mid(type.indexOf('=') + 1);
    const QByteArray head = "\r\nContent-Disposition: form-data; name=";
    const QByteArray expected = mark + head + "\"login\"\r\n\r\noffice\r\n" + mark + head + "\"psw\"\r\n\r\n"
        + secret().reveal().toByteArray() + "\r\n" + mark + head + "\"mes\"\r\n\r\n" + text.toUtf8() + "\r\n" + mark
        + "--\r\n";
    QCOMPARE(allOf(*body), expected);
}

void tst_Protocol::jsonIsAnObjectOfStrings()
{
    const Result<WireBody> body = jsonBody({ { u"mes"_s, u"a\"b\\c\n\u0001Ж"_s }, { u"cost"_s, u"3"_s } }, office());
    QVERIFY(body);
    QCOMPARE(body->contentType(), "application/json; charset=utf-8");
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(allOf(*body), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject expected { { u"login"_s, u"office"_s }, { u"psw"_s, QString::fromUtf8(secret().reveal()) },
        { u"mes"_s, u"a\"b\\c\n\u0001Ж"_s }, { u"cost"_s, u"3"_s } };
    QCOMPARE(object, expected);
}

void tst_Protocol::credentialsOfEachKind_data()
{
    QTest::addColumn<SecretKind>("kind");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("password") << SecretKind::Password << "123"_ba
                              << "login=office&psw=123&"_ba;
    QTest::newRow("hash of a password") << SecretKind::PasswordMd5 << "123"_ba
                                        << "login=office&psw=202cb962ac59075b964b07152d234b70&"_ba;
    QTest::newRow("the hash itself") << SecretKind::PasswordMd5 << "202CB962AC59075B964B07152D234B70"_ba
                                     << "login=office&psw=202cb962ac59075b964b07152d234b70&"_ba;
    QTest::newRow("api key") << SecretKind::ApiKey << "key-1"_ba
                             << "apikey=key-1&"_ba;
}

void tst_Protocol::credentialsOfEachKind()
{
    QFETCH(const SecretKind, kind);
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, start);
    const SecretBuffer buffer(typed);
    const Credentials credentials { u"office"_s, kind, &buffer };
    const Result<WireBody> form = formBody({ { u"fmt"_s, u"3"_s } }, credentials);
    QVERIFY(form);
    QCOMPARE(allOf(*form), QByteArray(start + "fmt=3"));
    const Result<WireBody> json = jsonBody({ { u"fmt"_s, u"3"_s } }, credentials);
    QVERIFY(json);
    QCOMPARE(QJsonDocument::fromJson(allOf(*json)).object().contains(u"login"), kind != SecretKind::ApiKey);
}

void tst_Protocol::withoutASecretNothingIsMade()
{
    const SecretBuffer empty;
    for (const SecretBuffer *none : { static_cast<const SecretBuffer *>(nullptr), &empty }) {
        const Result<WireBody> body = formBody({}, { u"office"_s, SecretKind::Password, none });
        QVERIFY(!body);
        QCOMPARE(kindOf(body), Error::Kind::Auth);
    }
}

void tst_Protocol::secretIsInNoByteArrayOfTheBody()
{
    const SecretBuffer canary(QByteArrayView("canary-7f3a"));
    const Credentials credentials { u"office"_s, SecretKind::Password, &canary };
    const QList<Parameter> parameters { { u"mes"_s, u"x"_s } };
    for (const Result<WireBody> &body : { formBody(parameters, credentials), multipartBody(parameters, credentials),
             jsonBody(parameters, credentials) }) {
        QVERIFY(body);
        QVERIFY(allOf(*body).contains("canary-7f3a"));
        QVERIFY(!body->redacted().contains("canary"));
        QVERIFY(body->redacted().contains("***"));
    }
}

void tst_Protocol::bodyIsTheSameInPiecesOfAnySize()
{
    const Result<WireBody> body = formBody({ { u"mes"_s, u"Hello"_s } }, office());
    QVERIFY(body);
    const QByteArray whole = allOf(*body);
    for (int step = 1; step <= whole.size() + 1; ++step) {
        QByteArray joined;
        QByteArray piece(step, '\0');
        while (const qint64 count = body->read(joined.size(), piece.data(), step))
            joined += piece.left(count);
        QCOMPARE(joined, whole);
    }
}

void tst_Protocol::oneShotBodyCannotBeReadTwice()
{
    auto body = std::make_shared<WireBody>();
    body->append("0123456789");
    auto meter = std::make_shared<BodyMeter>();
    OneShotBody device(body, meter);
    QVERIFY(device.isSequential());
    QVERIFY(device.reset());
    QCOMPARE(device.bytesAvailable(), 10);
    QCOMPARE(device.read(4), "0123");
    QCOMPARE(meter->handedOut, 4);
    QVERIFY(!device.reset());
    QVERIFY(!device.seek(0));
    QCOMPARE(device.readAll(), "456789");
    QVERIFY(device.atEnd());
    QVERIFY(!device.reset());
    QCOMPARE(meter->handedOut, 10);
}

void tst_Protocol::sealedBodyGivesNothing()
{
    auto body = std::make_shared<WireBody>();
    body->append("0123456789");
    auto meter = std::make_shared<BodyMeter>();
    OneShotBody device(body, meter);
    meter->sealed = true;
    QCOMPARE(device.bytesAvailable(), 0);
    QVERIFY(device.read(4).isEmpty());
    QCOMPARE(meter->handedOut, 0);
}

QTEST_GUILESS_MAIN(tst_Protocol)
#include "tst_protocol.moc"
