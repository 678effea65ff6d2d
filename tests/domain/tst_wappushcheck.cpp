// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappushdate.h"
#include "wapcases.h"

#include <QTest>

#include <limits>
#include <set>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = WapPush::Mode;
using Action = WapPush::Action;
using Code = WapFinding::Code;

bool has(const QList<WapFinding> &findings, Code code, QLatin1StringView member, int number = 0)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&](const WapFinding &finding) {
        return finding.code == code && finding.member == member && finding.number == number;
    });
}

bool hasError(const QList<WapFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const WapFinding &finding) { return finding.severity == WapFinding::Severity::Error; });
}

} // namespace

class tst_WapPushCheck : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrongIsNamedWithItsInput_data();
    void whatIsWrongIsNamedWithItsInput();
    void warningsDoNotStopAPush_data();
    void warningsDoNotStopAPush();
    void whatHasErrorsIsNotEncoded();
    void moreThan255PartsAreAnError();
    void everyFindingHasANameAndASentence();
    void unusualCharactersOfALinkCanBePercentEncoded_data();
    void unusualCharactersOfALinkCanBePercentEncoded();
    void jsonCarriesEveryMember();
    void wrongJsonIsRefusedByMember_data();
    void wrongJsonIsRefusedByMember();
};

void tst_WapPushCheck::whatIsWrongIsNamedWithItsInput_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("number");
    const auto row = [](const char *name, const char *line, Code code, const char *member, int number = 0) {
        QTest::newRow(name) << QByteArray(line) << int(code) << QByteArray(member) << number;
    };
    row("no link", R"({"kind":"si","title":"a"})", Code::LinkMissing, "href");
    row("no link to load", R"({"kind":"sl"})", Code::LinkMissing, "href");
    row("no link in a text", R"({"kind":"wap-text","title":"a"})", Code::LinkMissing, "href");
    row("blank in the link", R"({"kind":"si","href":"http://a b"})", Code::LinkCharacter, "href", 8);
    row("line end in the link", R"({"kind":"wap-text","title":"a","href":"http://a\n"})", Code::LinkCharacter, "href",
        8);
    row("zero in the link", R"({"kind":"sl","href":"http://\u0000"})", Code::LinkCharacter, "href", 7);
    row("no-break space", R"({"kind":"sl","href":"http://a\u00a0"})", Code::LinkCharacter, "href", 8);
    row("half a character", R"({"kind":"si","href":"http://\ud83d"})", Code::LinkCharacter, "href", 7);
    row("zero in the title", R"({"kind":"si","href":"http://a","title":"ab\u0000c"})", Code::TitleCharacter, "title",
        2);
    row("escape in the title", R"({"kind":"wap-text","href":"http://a","title":"\u001b"})", Code::TitleCharacter,
        "title");
    row("half in the title", R"({"kind":"si","href":"http://a","title":"a\ude80"})", Code::TitleCharacter, "title", 1);
    row("no title in a text", R"({"kind":"wap-text","href":"http://a","title":" "})", Code::TitleMissing, "title");
    row("delete what", R"({"kind":"si","href":"http://a","action":"delete"})", Code::IdMissing, "si_id");
    row("zero in the id", R"({"kind":"si","href":"http://a","si_id":"\u0000"})", Code::IdCharacter, "si_id");
    row("action of loading", R"({"kind":"si","href":"http://a","action":"cache"})", Code::ActionOfOtherMode, "action");
    row("action of indication", R"({"kind":"sl","href":"http://a","action":"signal-low"})", Code::ActionOfOtherMode,
        "action");
    row("expires too early",
        R"({"kind":"si","href":"http://a","created":"2026-03-01T00:00:01Z","expires":"2026-03-01T00:00:00Z"})",
        Code::ExpiresBeforeCreated, "expires");
}

void tst_WapPushCheck::whatIsWrongIsNamedWithItsInput()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, code);
    QFETCH(const QByteArray, member);
    QFETCH(const int, number);
    const Result<WapPush> push = wapPushFromJson(json(line));
    QVERIFY2(push.has_value(), push ? "" : qPrintable(push.error().detail));
    const QList<WapFinding> findings = checkWapPush(*push);
    QVERIFY(has(findings, static_cast<Code>(code), QLatin1StringView(member), number));
    QVERIFY(hasError(findings));
    const Result<QStringList> messages = wapPushMessages(*push, 0);
    QVERIFY(!messages);
    QVERIFY(messages.error().kind == Error::Kind::Input);
    QVERIFY2(
        messages.error().detail.startsWith(QString::fromLatin1(member) % u": "_s), qPrintable(messages.error().detail));
}

void tst_WapPushCheck::warningsDoNotStopAPush_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("number");
    const auto row = [](const char *name, const char *line, Code code, const char *member, int number = 0) {
        QTest::newRow(name) << QByteArray(line) << int(code) << QByteArray(member) << number;
    };
    row("Cyrillic link", R"({"kind":"si","href":"http://\u0430"})", Code::LinkUnusual, "href", 7);
    row("quote", R"({"kind":"sl","href":"http://a\"b"})", Code::LinkUnusual, "href", 8);
    row("no scheme", R"({"kind":"si","href":"example.com/"})", Code::LinkNoScheme, "href");
    row("port is no scheme", R"({"kind":"si","href":"1a:80/"})", Code::LinkNoScheme, "href");
    row("title of loading", R"({"kind":"sl","href":"http://a","title":"b"})", Code::TitleUnused, "title");
    row("id of loading", R"({"kind":"sl","href":"http://a","si_id":"b"})", Code::ExtrasUnused, "si_id");
    row("date of loading", R"({"kind":"sl","href":"http://a","created":"2026-03-01T00:00:00Z"})", Code::ExtrasUnused,
        "created");
    row("action of a text", R"({"kind":"wap-text","href":"http://a","title":"b","action":"delete"})",
        Code::ExtrasUnused, "action");
    row("gone already", R"({"kind":"si","href":"http://a","expires":"2026-03-01T00:00:00Z"})", Code::ExpiresInPast,
        "expires");
}

void tst_WapPushCheck::warningsDoNotStopAPush()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, code);
    QFETCH(const QByteArray, member);
    QFETCH(const int, number);
    const Result<WapPush> push = wapPushFromJson(json(line));
    QVERIFY2(push.has_value(), push ? "" : qPrintable(push.error().detail));
    const QList<WapFinding> findings = checkWapPush(*push, readIsoDate(u"2026-03-01T00:00:00Z"_s));
    QVERIFY(has(findings, static_cast<Code>(code), QLatin1StringView(member), number));
    QVERIFY(!hasError(findings));
    QVERIFY(wapPushMessages(*push, 0).has_value());
}

void tst_WapPushCheck::whatHasErrorsIsNotEncoded()
{
    WapPush push = indication(u"http://a"_s);
    push.createdUtcMs = std::numeric_limits<qint64>::min();
    QVERIFY(has(checkWapPush(push), Code::DateRange, "created"_L1));
    QVERIFY(!encodeWapPush(push, 0));
    push.createdUtcMs = *readIsoDate(u"9999-12-31T23:59:59Z"_s) + 1000;
    QVERIFY(!encodeWapPush(push, 0));
    push.createdUtcMs = std::nullopt;
    QVERIFY(encodeWapPush(push, 0).has_value());
    WapPush bare;
    bare.mode = Mode::ServiceIndication;
    bare.action = Action::Delete;
    bare.siId = u"7"_s;
    QVERIFY(checkWapPush(bare).isEmpty());
    QCOMPARE(hexOf(bare).value(0), u"0605040B8423F0DC0601AE02056A0045861103370009 0101"_s.remove(u' '));
}

void tst_WapPushCheck::moreThan255PartsAreAnError()
{
    WapPush push = loading(u"x://"_s);
    const qsizetype around = encodeWapPush(push, 0)->parts[0].userData.size() - 7 - 4;
    push.href += u"a"_s.repeated(WapMaxParts * WapPiece - around - 4);
    QVERIFY(checkWapPush(push).isEmpty());
    QCOMPARE(encodeWapPush(push, 0)->parts.size(), 255);
    push.href += u'a';
    QVERIFY(has(checkWapPush(push), Code::TooManyParts, "href"_L1, 256));
    QVERIFY(!encodeWapPush(push, 0));
    WapPush text = indication(u"http://a"_s, u"b"_s.repeated(1000 - 9));
    text.mode = Mode::Text;
    QVERIFY(!hasError(checkWapPush(text)));
    text.title += u'b';
    QVERIFY(has(checkWapPush(text), Code::TooLong, "title"_L1, 1001));
}

void tst_WapPushCheck::everyFindingHasANameAndASentence()
{
    std::set<QString> names;
    for (int code = 0; code <= int(Code::ExpiresInPast); ++code) {
        const WapFinding finding { WapFinding::Severity::Error, static_cast<Code>(code), "href"_L1, 7 };
        names.insert(toString(finding.code));
        QVERIFY(explain(finding).startsWith(u"href: "_s));
        QVERIFY(!explain(finding).contains(u'%') || finding.code == Code::LinkCharacter);
    }
    QCOMPARE(int(names.size()), int(Code::ExpiresInPast) + 1);
}

void tst_WapPushCheck::unusualCharactersOfALinkCanBePercentEncoded_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("encoded");
    QTest::newRow("nothing to do") << u"http://a.com/?b=%20&c=1#d"_s << u"http://a.com/?b=%20&c=1#d"_s;
    QTest::newRow("blank") << u"http://a/b c"_s << u"http://a/b%20c"_s;
    QTest::newRow("signs") << u"http://a/{|}"_s << u"http://a/%7B%7C%7D"_s;
    QTest::newRow("Cyrillic path") << u"http://a/\u0436"_s << u"http://a/%D0%B6"_s;
    QTest::newRow("Cyrillic host") << u"http://u@\u0436\u0436.ua:8080/\u0436"_s
                                   << u"http://u@xn--f1aa.ua:8080/%D0%B6"_s;
    QTest::newRow("no scheme") << u"\u0436"_s << u"%D0%B6"_s;
}

void tst_WapPushCheck::unusualCharactersOfALinkCanBePercentEncoded()
{
    QFETCH(const QString, link);
    QTEST(percentEncodedLink(link), "encoded");
    WapPush push = loading(percentEncodedLink(link));
    for (const WapFinding &finding : checkWapPush(push))
        QVERIFY(finding.code != Code::LinkUnusual && finding.code != Code::LinkCharacter);
}

void tst_WapPushCheck::jsonCarriesEveryMember()
{
    const QJsonObject object = json(R"({"kind":"wap-si","href":"http://a","title":"b","action":"delete","si_id":"c",)"
                                    R"("created":"2026-02-03T04:05:06Z","expires":"2026-02-03T04:05:07Z"})");
    const Result<WapPush> push = wapPushFromJson(object);
    QVERIFY(push.has_value());
    QCOMPARE(toJson(*push), object);
    QCOMPARE(push->expiresUtcMs, std::optional<qint64>(1'770'091'507'000));
    const Result<WapPush> empty = wapPushFromJson(json(R"({"kind":"wap-sl","title":null,"href":"","action":""})"));
    QVERIFY(empty.has_value());
    QCOMPARE(toJson(*empty), (QJsonObject { { u"kind"_s, u"wap-sl"_s } }));
    for (int action = 1; action <= int(Action::Cache); ++action) {
        const auto value = static_cast<Action>(action);
        QVERIFY(wapActionFromName(QString(toString(value))) == value);
    }
}

void tst_WapPushCheck::wrongJsonIsRefusedByMember_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("member");
    QTest::newRow("no kind") << QByteArray("{}") << u"kind"_s;
    QTest::newRow("another kind") << QByteArray(R"({"kind":"sms"})") << u"kind"_s;
    QTest::newRow("link is a number") << QByteArray(R"({"kind":"si","href":1})") << u"href"_s;
    QTest::newRow("action") << QByteArray(R"({"kind":"si","action":"signal"})") << u"action"_s;
    QTest::newRow("date without zone") << QByteArray(R"({"kind":"si","created":"2026-02-03T04:05:06"})")
                                       << u"created"_s;
    QTest::newRow("date without time") << QByteArray(R"({"kind":"si","created":"2026-02-03"})") << u"created"_s;
    QTest::newRow("split second") << QByteArray(R"({"kind":"si","expires":"2026-02-03T04:05:06.5Z"})") << u"expires"_s;
    QTest::newRow("no such day") << QByteArray(R"({"kind":"si","expires":"2026-02-30T04:05:06Z"})") << u"expires"_s;
    QTest::newRow("id is a list") << QByteArray(R"({"kind":"si","si_id":[]})") << u"si_id"_s;
}

void tst_WapPushCheck::wrongJsonIsRefusedByMember()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, member);
    const Result<WapPush> push = wapPushFromJson(json(line));
    QVERIFY(!push);
    QVERIFY(push.error().kind == Error::Kind::Input);
    QVERIFY2(push.error().detail.startsWith(member % u": "_s), qPrintable(push.error().detail));
}

QTEST_GUILESS_MAIN(tst_WapPushCheck)
#include "tst_wappushcheck.moc"
