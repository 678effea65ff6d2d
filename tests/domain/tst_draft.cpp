// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft.h"
#include "printers.h"

#include <QJsonDocument>
#include <QSet>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_Draft : public QObject
{
    Q_OBJECT

private slots:
    void nothingTypedIsLostInJson();
    void anEmptyObjectIsAnEmptyDraft();
    void damagedJsonIsRefused_data();
    void damagedJsonIsRefused();
    void theWireTextCarriesTheComment_data();
    void theWireTextCarriesTheComment();
    void aGoodDraftHasNoFindings();
    void findingsAreExact_data();
    void findingsAreExact();
    void whatIsAllowedIsNotPointedOut_data();
    void whatIsAllowedIsNotPointedOut();
    void groupsCountAsRecipients();
    void theCutTextIsShown();
    void severalMistakesAreFoundAtOnce();
    void usedFieldsFollowTheOptions();
    void everyCodeHasANameAndASentence();
};

namespace {

using Code = Finding::Code;
constexpr qint64 now = 1'768'471'200'000; // 2026-01-15T10:00Z

Draft goodDraft()
{
    Draft draft;
    draft.recipients = u"+380501234567"_s;
    draft.text = u"Your order is ready."_s;
    return draft;
}

Draft fullDraft()
{
    Draft draft = goodDraft();
    draft.kind = MessageKind::Flash;
    draft.account = AccountId(u"practice"_s);
    draft.recipients = u"not a number,\n  380 50 123-45-67;;G12"_s;
    draft.text = u"\u0442\u0435\u043a\u0441\u0442 \U0001f600\r\n~~~\r\nx\t"_s;
    draft.options.sender = u"far too long for a sender"_s;
    draft.options.schedule.mode = Schedule::Mode::At;
    draft.options.schedule.date = QDate(2026, 2, 3);
    draft.options.schedule.time = QTime(9, 5, 7, 8);
    draft.options.schedule.zone = "Europe/Kyiv";
    draft.options.schedule.fromHour = 22;
    draft.options.schedule.toHour = 6;
    draft.options.schedule.afterMinutes = -1;
    draft.options.validMinutes = 100'000;
    draft.options.spread = Spread { 0, -7 };
    draft.options.translit = Translit::Shapes;
    draft.options.shortLinks = true;
    draft.options.maxParts = -2;
    draft.options.ownId = u"bad id"_s;
    draft.options.comment = u"a\nb"_s;
    return draft;
}

/** Changes one thing of a good draft. */
using Change = std::function<void(Draft &)>;

QStringList codes(const QList<Finding> &findings)
{
    QStringList names;
    for (const Finding &finding : findings)
        names.append(toString(finding.code) % (finding.severity == Finding::Severity::Error ? u"!" : u"?"));
    return names;
}

} // namespace

Q_DECLARE_METATYPE(Change)

void tst_Draft::nothingTypedIsLostInJson()
{
    for (const Draft &draft : { Draft(), goodDraft(), fullDraft() }) {
        const QByteArray bytes = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
        const auto back = draftFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
        QVERIFY(*back == draft);
    }
    for (const auto mode : { Schedule::Mode::Now, Schedule::Mode::At, Schedule::Mode::Window, Schedule::Mode::After }) {
        Draft draft = goodDraft();
        draft.options.schedule.mode = mode;
        const auto back = draftFromJson(toJson(draft));
        QVERIFY(back.has_value() && *back == draft);
    }
}

void tst_Draft::anEmptyObjectIsAnEmptyDraft()
{
    const auto draft = draftFromJson({});
    QVERIFY(draft.has_value());
    QVERIFY(*draft == Draft());
}

void tst_Draft::damagedJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("kind") << QByteArray(R"({"kind":"telegraph"})") << u"kind"_s;
    QTest::newRow("kind is a number") << QByteArray(R"({"kind":1})") << u"kind"_s;
    QTest::newRow("text") << QByteArray(R"({"text":5})") << u"text"_s;
    QTest::newRow("text is null") << QByteArray(R"({"text":null})") << u"text"_s;
    QTest::newRow("recipients") << QByteArray(R"({"recipients":["+380501234567"]})") << u"recipients"_s;
    QTest::newRow("options") << QByteArray(R"({"options":[]})") << u"options"_s;
    QTest::newRow("fraction") << QByteArray(R"({"options":{"maxParts":1.5}})") << u"options.maxParts"_s;
    QTest::newRow("huge") << QByteArray(R"({"options":{"maxParts":99999999999}})") << u"options.maxParts"_s;
    QTest::newRow("number as text") << QByteArray(R"({"options":{"validMinutes":"5"}})") << u"options.validMinutes"_s;
    QTest::newRow("translit") << QByteArray(R"({"options":{"translit":3}})") << u"options.translit"_s;
    QTest::newRow("flag") << QByteArray(R"({"options":{"shortLinks":1}})") << u"options.shortLinks"_s;
    QTest::newRow("spread") << QByteArray(R"({"options":{"spread":5}})") << u"options.spread"_s;
    QTest::newRow("mode") << QByteArray(R"({"options":{"schedule":{"mode":"never"}}})") << u"options.schedule.mode"_s;
    QTest::newRow("date") << QByteArray(R"({"options":{"schedule":{"date":"2026-02-30"}}})")
                          << u"options.schedule.date"_s;
    QTest::newRow("time") << QByteArray(R"({"options":{"schedule":{"time":"25:00"}}})") << u"options.schedule.time"_s;
}

void tst_Draft::damagedJsonIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, where);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    const auto draft = draftFromJson(document.object());
    QVERIFY(!draft.has_value());
    QCOMPARE(toString(draft.error().kind), u"input"_s);
    QVERIFY2(draft.error().detail.contains(where), qPrintable(draft.error().detail));
}

void tst_Draft::theWireTextCarriesTheComment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("wire");
    QTest::newRow("no comment") << u"a"_s << QString() << u"a"_s;
    QTest::newRow("comment") << u"a"_s << u"b"_s << u"a\n~~~\nb"_s;
    QTest::newRow("line ends") << u"a\r\nb\u2029c"_s << u"d\re"_s << u"a\nb\nc\n~~~\nd\ne"_s;
    QTest::newRow("a comment of its own") << u"a\n~~~\nb"_s << QString() << u"a\n~~~\nb"_s;
    QTest::newRow("both") << u"a\n~~~\nb"_s << u"c"_s << u"a\n~~~\nb\nc"_s;
    QTest::newRow("three tildes at the end") << u"a\n~~~"_s << u"c"_s << u"a\n~~~\n~~~\nc"_s;
}

void tst_Draft::theWireTextCarriesTheComment()
{
    QFETCH(const QString, text);
    QFETCH(const QString, comment);
    Draft draft;
    draft.text = text;
    draft.options.comment = comment;
    QTEST(wireText(draft), "wire");
    const QString wire = wireText(draft);
    QCOMPARE(arrivingText(draft), wire.left(commentStart(wire))); // nobody gets it
}

void tst_Draft::aGoodDraftHasNoFindings()
{
    QCOMPARE(codes(check(goodDraft(), 1, false, now)), QStringList());
}

void tst_Draft::findingsAreExact_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code"); // with ! for an error, ? for a warning
    QTest::addColumn<Field>("field");
    QTest::addColumn<int>("number");
    const auto text = [](const QString &value) { return Change([value](Draft &d) { d.text = value; }); };
    const auto sender = [](const QString &value) { return Change([value](Draft &d) { d.options.sender = value; }); };
    const auto ownId = [](const QString &value) { return Change([value](Draft &d) { d.options.ownId = value; }); };
    const auto valid = [](int value) { return Change([value](Draft &d) { d.options.validMinutes = value; }); };
    const auto parts = [](int value) { return Change([value](Draft &d) { d.options.maxParts = value; }); };
    const auto spread = [](int period, int freq) {
        return Change([period, freq](Draft &d) { d.options.spread = Spread { period, freq }; });
    };
    const auto comment = [](const QString &value) { return Change([value](Draft &d) { d.options.comment = value; }); };
    QTest::newRow("no text") << text(QString()) << u"no_text!"_s << Field::Text << 0;
    QTest::newRow("blank text") << text(u" \r\n\t"_s) << u"no_text!"_s << Field::Text << 0;
    QTest::newRow("1001 characters") << text(u"q"_s.repeated(1001)) << u"text_too_long!"_s << Field::Text << 1001;
    QTest::newRow("1001 units of emoji") << text(QString(u"\U0001f600"_s.repeated(500) % u"q")) << u"text_too_long!"_s
                                         << Field::Text << 1001;
    QTest::newRow("1000 characters and a comment") << Change([](Draft &d) {
        d.text = u"q"_s.repeated(1000);
        d.options.comment = u"c"_s;
    }) << u"text_too_long?"_s << Field::Comment << 1006;
    QTest::newRow("call prefix") << text(u"__CALL__ hello"_s) << u"kind_prefix!"_s << Field::Text << 0;
    QTest::newRow("viber prefix") << text(u"__viber__hello"_s) << u"kind_prefix!"_s << Field::Text << 0;
    QTest::newRow("social prefix") << text(u"__SOC__"_s) << u"kind_prefix!"_s << Field::Text << 0;
    QTest::newRow("ping prefix after blanks") << text(u" \n__PING__"_s) << u"kind_prefix!"_s << Field::Text << 2;
    QTest::newRow("hlr prefix") << text(u"__HLR__1"_s) << u"kind_prefix!"_s << Field::Text << 0;
    QTest::newRow("prefix of the same shape") << text(u"__NEWKIND__ x"_s) << u"kind_prefix?"_s << Field::Text << 0;
    QTest::newRow("line of tildes") << text(u"a\r\n~~~\r\nb"_s) << u"comment_in_text?"_s << Field::Text << 2;
    QTest::newRow("line of tildes at the end") << text(u"a\n~~~"_s) << u"comment_in_text?"_s << Field::Text << 2;
    QTest::newRow("line of tildes at the beginning") << text(u"~~~\na"_s) << u"comment_in_text?"_s << Field::Text << 0;
    QTest::newRow("half a pair") << text(u"ab"_s % QChar(0xd800)) << u"lone_surrogate?"_s << Field::Text << 2;
    QTest::newRow("sender of 12") << sender(u"Abcdefghijkl"_s) << u"sender_too_long!"_s << Field::Sender << 12;
    QTest::newRow("sender of 16 digits") << sender(u"1234567890123456"_s) << u"sender_digits_too_long!"_s
                                         << Field::Sender << 16;
    QTest::newRow("cyrillic sender") << sender(u"Sh\u043ep"_s) << u"sender_bad_character!"_s << Field::Sender << 2;
    QTest::newRow("sender with a bar") << sender(u"a|b"_s) << u"sender_bad_character!"_s << Field::Sender << 1;
    QTest::newRow("sender with a line end") << sender(u"ab\n"_s) << u"sender_bad_character!"_s << Field::Sender << 2;
    QTest::newRow("blank sender") << sender(u"  "_s) << u"sender_bad_character!"_s << Field::Sender << 0;
    QTest::newRow("validity below") << valid(-1) << u"validity_out_of_range!"_s << Field::Validity << -1;
    QTest::newRow("validity above") << valid(1441) << u"validity_out_of_range!"_s << Field::Validity << 1441;
    QTest::newRow("period below") << spread(0, 60) << u"period_out_of_range!"_s << Field::Spread << 0;
    QTest::newRow("period above") << spread(7201, 60) << u"period_out_of_range!"_s << Field::Spread << 7201;
    QTest::newRow("freq below") << spread(10, -1) << u"freq_out_of_range!"_s << Field::Spread << -1;
    QTest::newRow("freq above") << spread(10, 1441) << u"freq_out_of_range!"_s << Field::Spread << 1441;
    QTest::newRow("negative parts") << parts(-1) << u"max_parts_out_of_range!"_s << Field::MaxParts << -1;
    QTest::newRow("256 parts") << parts(256) << u"max_parts_out_of_range!"_s << Field::MaxParts << 256;
    QTest::newRow("own id with a blank") << ownId(u"ab c"_s) << u"own_id_syntax!"_s << Field::OwnId << 2;
    QTest::newRow("own id in cyrillic") << ownId(u"\u0430"_s) << u"own_id_syntax!"_s << Field::OwnId << 0;
    QTest::newRow("own id of 41") << ownId(u"x"_s.repeated(41)) << u"own_id_too_long!"_s << Field::OwnId << 41;
    QTest::newRow("own id 0") << ownId(u"0"_s) << u"own_id_number_range!"_s << Field::OwnId << 0;
    QTest::newRow("own id above 31 bits") << ownId(u"2147483648"_s) << u"own_id_number_range!"_s << Field::OwnId << 0;
    QTest::newRow("own id of 30 digits") << ownId(u"9"_s.repeated(30)) << u"own_id_number_range!"_s << Field::OwnId
                                         << 0;
    QTest::newRow("own id with zeros") << ownId(u"007"_s) << u"own_id_number_range!"_s << Field::OwnId << 0;
    QTest::newRow("translit") << Change([](Draft &d) {
        d.text = u"\u0434\u0430"_s;
        d.options.translit = Translit::Latin;
    }) << u"count_is_estimate?"_s
                              << Field::Translit << 0;
    QTest::newRow("short links") << Change([](Draft &d) {
        d.text = u"See https://example.com/a"_s;
        d.options.shortLinks = true;
    }) << u"count_is_estimate?"_s << Field::ShortLinks
                                 << 0;
    QTest::newRow("past") << Change([](Draft &d) {
        d.options.schedule = { Schedule::Mode::At, QDate(2020, 1, 1), QTime(9, 0), "UTC" };
    }) << u"schedule_bad!"_s
                          << Field::Schedule << 0;
    QTest::newRow("repeated hour") << Change([](Draft &d) {
        d.options.schedule = { Schedule::Mode::At, QDate(2026, 10, 25), QTime(3, 30), "Europe/Kyiv" };
    }) << u"schedule_ambiguous?"_s << Field::Schedule
                                   << 0;
    QTest::newRow("long comment") << comment(u"c"_s.repeated(1000)) << u"text_too_long?"_s << Field::Comment << 1025;
}

void tst_Draft::findingsAreExact()
{
    QFETCH(const Change, change);
    QFETCH(const QString, code);
    Draft draft = goodDraft();
    change(draft);
    const QList<Finding> findings = check(draft, 1, false, now);
    QCOMPARE(codes(findings), QStringList { code });
    QFETCH(const Field, field);
    QVERIFY(findings.first().field == field);
    QTEST(findings.first().number, "number");
    QCOMPARE(hasErrors(findings), code.endsWith(u'!'));
    QVERIFY(!explain(findings.first()).isEmpty());
}

void tst_Draft::whatIsAllowedIsNotPointedOut_data()
{
    QTest::addColumn<Change>("change");
    const auto text = [](const QString &value) { return Change([value](Draft &d) { d.text = value; }); };
    const auto sender = [](const QString &value) { return Change([value](Draft &d) { d.options.sender = value; }); };
    const auto ownId = [](const QString &value) { return Change([value](Draft &d) { d.options.ownId = value; }); };
    QTest::newRow("1000 characters") << text(u"q"_s.repeated(1000));
    QTest::newRow("CR LF counts as one") << text(u"a\r\n"_s.repeated(500));
    QTest::newRow("prefix inside the text") << text(u"call __CALL__"_s);
    QTest::newRow("underscores") << text(u"__ CALL __"_s);
    QTest::newRow("tildes inside a line") << text(u"a ~~~ b"_s);
    QTest::newRow("four tildes") << text(u"a\n~~~~\nb"_s);
    QTest::newRow("emoji") << text(u"\U0001f600"_s);
    QTest::newRow("sender of 11") << sender(u"Abc-def_g.1"_s);
    QTest::newRow("sender with blank and sign") << sender(u"A & B"_s);
    QTest::newRow("sender of 15 digits") << sender(u"123456789012345"_s);
    QTest::newRow("sender number with a plus") << sender(u"+380501234567"_s);
    QTest::newRow("own id of 40") << ownId(u"x"_s.repeated(40));
    QTest::newRow("own id largest number") << ownId(u"2147483647"_s);
    QTest::newRow("own id of all signs") << ownId(u"Az09._-"_s);
    QTest::newRow("validity") << Change([](Draft &d) { d.options.validMinutes = 1440; });
    QTest::newRow("spread least") << Change([](Draft &d) { d.options.spread = Spread { 1, 0 }; });
    QTest::newRow("spread most") << Change([](Draft &d) { d.options.spread = Spread { 7200, 1440 }; });
    QTest::newRow("part limit that does not cut") << Change([](Draft &d) { d.options.maxParts = 1; });
    QTest::newRow("translit of latin") << Change([](Draft &d) { d.options.translit = Translit::Latin; });
    QTest::newRow("short links without a link") << Change([](Draft &d) { d.options.shortLinks = true; });
    QTest::newRow("comment") << Change([](Draft &d) { d.options.comment = u"client 7"_s; });
    QTest::newRow("window") << Change([](Draft &d) { d.options.schedule.mode = Schedule::Mode::Window; });
}

void tst_Draft::whatIsAllowedIsNotPointedOut()
{
    QFETCH(const Change, change);
    Draft draft = goodDraft();
    change(draft);
    QCOMPARE(codes(check(draft, 1, false, now)), QStringList());
}

void tst_Draft::groupsCountAsRecipients()
{
    QCOMPARE(codes(check(goodDraft(), 0, false, now)), QStringList { u"no_recipients!"_s });
    QCOMPARE(codes(check(goodDraft(), 0, true, now)), QStringList { u"groups_multiply_price?"_s });
    QCOMPARE(codes(check(goodDraft(), 3, true, now)), QStringList { u"groups_multiply_price?"_s });
}

void tst_Draft::theCutTextIsShown()
{
    Draft draft = goodDraft();
    draft.text = u"q"_s.repeated(160) % u"lost"_s;
    draft.options.maxParts = 1;
    draft.options.comment = u"client 7"_s;
    const QList<Finding> findings = check(draft, 1, false, now);
    QCOMPARE(codes(findings), QStringList { u"text_cut?"_s });
    QCOMPARE(findings.first().number, 160);
    QCOMPARE(findings.first().value, u"lost"_s);
}

void tst_Draft::severalMistakesAreFoundAtOnce()
{
    const QStringList expected { u"comment_in_text?"_s, u"max_parts_out_of_range!"_s, u"count_is_estimate?"_s,
        u"sender_too_long!"_s, u"validity_out_of_range!"_s, u"period_out_of_range!"_s, u"freq_out_of_range!"_s,
        u"own_id_syntax!"_s };
    QCOMPARE(codes(check(fullDraft(), 1, false, now)), expected);
}

void tst_Draft::usedFieldsFollowTheOptions()
{
    QVERIFY(usedFields(MessageOptions()) == Fields());
    const Fields all = Field::Sender | Field::Schedule | Field::Validity | Field::Spread | Field::Translit
        | Field::ShortLinks | Field::MaxParts | Field::OwnId | Field::Comment;
    QVERIFY(usedFields(fullDraft().options) == all);
}

void tst_Draft::everyCodeHasANameAndASentence()
{
    QSet<QString> names;
    for (int number = 0; number <= static_cast<int>(Code::ScheduleAmbiguous); ++number) {
        Finding finding;
        finding.code = static_cast<Code>(number);
        finding.schedule = ScheduleProblem::Past;
        names.insert(toString(finding.code));
        QVERIFY2(explain(finding).size() > 20, qPrintable(toString(finding.code)));
        QVERIFY2(!explain(finding).contains(u'%'), qPrintable(explain(finding)));
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.size(), qsizetype { static_cast<int>(Code::ScheduleAmbiguous) + 1 });
}

QTEST_APPLESS_MAIN(tst_Draft)
#include "tst_draft.moc"
