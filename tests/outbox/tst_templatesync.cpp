// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/templatesync.h"
#include "practicekit.h"

#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Visnyk::Template)

namespace {

Template own(const QString &name, const QString &text, MessageKind kind = MessageKind::Sms)
{
    Template stored;
    stored.folder = u"Office"_s;
    stored.name = name;
    stored.draft.kind = kind;
    stored.draft.text = text;
    return stored;
}

Template linked(const QString &gatewayId, const QString &name, const QString &text)
{
    Template stored = own(name, text);
    stored.id = 1;
    stored.gatewayId = gatewayId;
    stored.draft.account = TestAccount;
    return stored;
}

QString shown(const TemplateImport &counts)
{
    return u"%1 new, %2 changed, %3 the same, %4 unusable"_s.arg(counts.added)
        .arg(counts.changed)
        .arg(counts.same)
        .arg(counts.unusable);
}

QString imported(Engine &engine)
{
    const Result<TemplateImport> done = await(engine.importTemplates(TestAccount, u"Gateway"_s));
    return done ? shown(*done) : toString(done.error().kind);
}

QList<Template> stored(Engine &engine)
{
    return await(engine.templates(std::nullopt)).value_or(QList<Template>());
}

/** Another program under the same login. */
std::unique_ptr<Gateway> colleague(const PracticeKit &kit)
{
    return fastClient(practiceAccount(kit.url), SecretBuffer("practice"), kit.clock, PracticeKit::Factor);
}

} // namespace

class TestTemplateSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheGatewayKeeps_data()
    {
        QTest::addColumn<Template>("stored");
        QTest::addColumn<QString>("format"); // empty = nothing
        QTest::newRow("SMS") << own(u"A"_s, u"x"_s) << u"sms"_s;
        QTest::newRow("flash") << own(u"A"_s, u"x"_s, MessageKind::Flash) << u"flash"_s;
        QTest::newRow("call") << own(u"A"_s, u"x"_s, MessageKind::Call) << u"call"_s;
        QTest::newRow("e-mail") << own(u"A"_s, u"x"_s, MessageKind::Mail) << u"mail"_s;
        QTest::newRow("MMS") << own(u"A"_s, u"x"_s, MessageKind::Mms) << u"mms"_s;
        QTest::newRow("Viber") << own(u"A"_s, u"x"_s, MessageKind::Viber) << u"viber"_s;
        QTest::newRow("formatted: more than its text") << own(u"A"_s, u"x"_s, MessageKind::Binary) << QString();
        QTest::newRow("a kind it has no templates for") << own(u"A"_s, u"x"_s, MessageKind::Telegram) << QString();
        QTest::newRow("no text") << own(u"A"_s, u" \n"_s, MessageKind::Mms) << QString();
    }
    void whatTheGatewayKeeps()
    {
        QFETCH(Template, stored);
        const std::optional<GatewayTemplate> kept = Outbox::forGateway(stored);
        QTEST(kept ? kept->format : QString(), "format");
        QCOMPARE(Engine::gatewayKeeps(stored), kept.has_value());
    }

    void planOfAnImport_data()
    {
        QTest::addColumn<Template>("here");
        QTest::addColumn<QStringList>("theirs"); // id, name, text, format
        QTest::addColumn<QString>("counts");
        QTest::addColumn<int>("toSave");
        const Template other = own(u"Other"_s, u"other"_s);
        const QStringList one { u"7"_s, u"Hello"_s, u"Hello!"_s, u"sms"_s };
        QTest::newRow("not here yet") << other << one << u"1 new, 0 changed, 0 the same, 0 unusable"_s << 1;
        QTest::newRow("here, by its id") << linked(u"7"_s, u"Hello"_s, u"Hello!"_s) << one
                                         << u"0 new, 0 changed, 1 the same, 0 unusable"_s << 0;
        QTest::newRow("the same, and now linked")
            << own(u"Hello"_s, u"Hello!"_s) << one << u"0 new, 0 changed, 1 the same, 0 unusable"_s << 1;
        QTest::newRow("another text") << linked(u"7"_s, u"Hello"_s, u"Good day!"_s) << one
                                      << u"0 new, 1 changed, 0 the same, 0 unusable"_s << 1;
        QTest::newRow("another name") << linked(u"7"_s, u"Bye"_s, u"Hello!"_s) << one
                                      << u"0 new, 1 changed, 0 the same, 0 unusable"_s << 1;
        Template ofAnother = linked(u"7"_s, u"Bye"_s, u"Bye!"_s);
        ofAnother.draft.account = AccountId(u"another"_s);
        QTest::newRow("the id of another account says nothing")
            << ofAnother << one << u"1 new, 0 changed, 0 the same, 0 unusable"_s << 1;
        QTest::newRow("no format is SMS")
            << linked(u"7"_s, u"Hello"_s, u"Hello!"_s) << QStringList { u"7"_s, u"Hello"_s, u"Hello!"_s, QString() }
            << u"0 new, 0 changed, 1 the same, 0 unusable"_s << 0;
        QTest::newRow("octets") << other << QStringList { u"7"_s, u"Logo"_s, u"0605"_s, u"bin"_s }
                                << u"0 new, 0 changed, 0 the same, 1 unusable"_s << 0;
        QTest::newRow("no text") << other << QStringList { u"7"_s, u"Hello"_s, QString(), u"sms"_s }
                                 << u"0 new, 0 changed, 0 the same, 1 unusable"_s << 0;
    }
    void planOfAnImport()
    {
        QFETCH(Template, here);
        QFETCH(QStringList, theirs);
        const Outbox::TemplatePlan plan = Outbox::planImport(
            { { theirs.at(0), theirs.at(1), theirs.at(2), theirs.at(3), {} } }, { here }, TestAccount, u"Gateway"_s);
        QTEST(shown(plan.counts), "counts");
        QFETCH(int, toSave);
        QCOMPARE(plan.save.size(), toSave);
        for (const Template &one : plan.save) {
            QVERIFY(Outbox::isLinked(one, TestAccount));
            QCOMPARE(one.gatewayId, theirs.at(0));
            QCOMPARE(one.folder, one.id == 0 && plan.counts.added > 0 ? u"Gateway"_s : here.folder);
        }
    }

    void aTemplateWithoutANameIsNamedByItsText()
    {
        const Outbox::TemplatePlan plan
            = Outbox::planImport({ { u"7"_s, {}, u"See you\non Monday"_s, {}, {} } }, {}, TestAccount, u"Gateway"_s);
        QCOMPARE(plan.save.value(0).name, u"See you on Monday"_s);
        QCOMPARE(plan.save.value(0).draft.text, u"See you\non Monday"_s);
    }

    void savedAtTheGatewayItIsTheSameWhenItComesBack()
    {
        PracticeKit kit;
        QVERIFY(kit.started);
        Template reminder = own(u"Reminder"_s, u"Завтра о 10:00"_s);
        reminder.draft.options.sender = u"Office"_s;
        reminder.id = await(kit.engine->saveTemplate(reminder)).value_or(0);
        QVERIFY(reminder.id != 0);
        const Result<QString> gatewayId = await(kit.engine->saveToGateway(TestAccount, reminder));
        QVERIFY(gatewayId);
        QCOMPARE(stored(*kit.engine).value(0).gatewayId, *gatewayId);
        QCOMPARE(imported(*kit.engine), u"0 new, 0 changed, 1 the same, 0 unusable"_s);

        // A second time it replaces what is there.
        reminder = stored(*kit.engine).value(0);
        reminder.draft.text = u"Завтра об 11:00"_s;
        QVERIFY(await(kit.engine->saveTemplate(reminder)));
        QCOMPARE(*await(kit.engine->saveToGateway(TestAccount, reminder)), *gatewayId);
        const auto theirs = await(colleague(kit)->templates());
        QVERIFY(theirs);
        QCOMPARE(theirs->size(), 1);
        QCOMPARE(theirs->constFirst().text, reminder.draft.text);
        QCOMPARE(theirs->constFirst().sender, u"Office"_s);
    }

    void whatAColleagueDidComesHere()
    {
        PracticeKit kit;
        QVERIFY(kit.started);
        const auto client = colleague(kit);
        GatewayTemplate first { {}, u"First"_s, u"one"_s, u"sms"_s, {} };
        first.id = await(client->addTemplate(first)).value_or(QString());
        QVERIFY(await(client->addTemplate({ {}, u"Second"_s, u"two"_s, u"flash"_s, {} })));
        QVERIFY(await(client->addTemplate({ {}, u"Logo"_s, u"0605"_s, u"bin"_s, {} })));
        QCOMPARE(imported(*kit.engine), u"2 new, 0 changed, 0 the same, 1 unusable"_s);
        QCOMPARE(stored(*kit.engine).value(1).draft.kind == MessageKind::Flash, true);
        first.text = u"one, but better"_s;
        QVERIFY(await(client->changeTemplate(first)));
        const Result<TemplateImport> second = await(kit.engine->importTemplates(TestAccount, u"Gateway"_s));
        QVERIFY(second);
        QCOMPARE(shown(*second), u"0 new, 1 changed, 1 the same, 1 unusable"_s);
        QCOMPARE(second->replaced.value(0).draft.text, u"one"_s);
        QCOMPARE(stored(*kit.engine).value(0).draft.text, first.text);
    }

    void oneThatIsGoneThereIsAddedAgain()
    {
        PracticeKit kit;
        QVERIFY(kit.started);
        Template bye = own(u"Bye"_s, u"Bye!"_s);
        bye.id = await(kit.engine->saveTemplate(bye)).value_or(0);
        const Result<QString> before = await(kit.engine->saveToGateway(TestAccount, bye));
        QVERIFY(before);
        QVERIFY(await(colleague(kit)->removeTemplate(*before)));
        const Result<QString> after = await(kit.engine->saveToGateway(TestAccount, stored(*kit.engine).value(0)));
        QVERIFY(after);
        QVERIFY(*after != *before);
        QCOMPARE(stored(*kit.engine).value(0).gatewayId, *after);
    }

    void anAnswerThatIsLostDoesNotMakeTwo()
    {
        PracticeKit kit;
        QVERIFY(kit.started);
        kit.setFault("templates 1 close-after-accept");
        Template hello = own(u"Hello"_s, u"Hello!"_s);
        hello.id = await(kit.engine->saveTemplate(hello)).value_or(0);
        const Result<QString> id = await(kit.engine->saveToGateway(TestAccount, hello));
        QVERIFY(id);
        const auto theirs = await(colleague(kit)->templates());
        QVERIFY(theirs);
        QCOMPARE(theirs->size(), 1);
        QCOMPARE(theirs->constFirst().id, *id);
    }

    void withoutTheGatewayNothingIsSaidToBeThere()
    {
        PracticeKit kit;
        QVERIFY(kit.started);
        kit.setFault("templates error 5");
        Template hello = own(u"Hello"_s, u"Hello!"_s);
        hello.id = await(kit.engine->saveTemplate(hello)).value_or(0);
        const Result<QString> refused = await(kit.engine->saveToGateway(TestAccount, hello));
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Error::Kind::Refused);
        QVERIFY(stored(*kit.engine).value(0).gatewayId.isEmpty());
        const Result<QString> nobody = await(kit.engine->saveToGateway(AccountId(u"nobody"_s), hello));
        QVERIFY(!nobody);
        QVERIFY(nobody.error().kind == Error::Kind::KeyStore);
    }
};

QTEST_GUILESS_MAIN(TestTemplateSync)
#include "tst_templatesync.moc"
