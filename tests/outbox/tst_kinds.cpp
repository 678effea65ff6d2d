// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that are more than a text: parts, files, codes, checks of numbers.

#include "enginekit.h"
#include "sendrules.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Visnyk;
using namespace Qt::StringLiterals;

namespace {

/** Raw octets that take three parts. */
SendPlan binaryPlan(int count)
{
    SendPlan plan = planFor(people(count));
    plan.draft.kind = MessageKind::Binary;
    plan.draft.text.clear();
    plan.draft.options.binary.mode = BinaryContent::Mode::Raw;
    plan.draft.options.binary.dataHex = u"C832"_s.repeated(150);
    plan.partsEach = 3;
    return plan;
}

QByteArray shaOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

SendPlan filePlan(const QString &path, const QByteArray &content)
{
    SendPlan plan = planFor(people(2), 30);
    plan.draft.kind = MessageKind::Mms;
    plan.draft.options.attachments
        = { Attachment { path, u"note.txt"_s, content.size(), u"txt"_s, QString::fromLatin1(shaOf(content)) } };
    return plan;
}

} // namespace

class tst_Kinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsGoOutOneByOne();
    void partsAreOfOneMessage();
    void anAnswerLostIsAPartInDoubt();
    void waitingPartsNeverGoByThemselvesAfterACrash();
    void filesGoOutFromTheCopy();
    void aChangedFileQueuesNothing_data();
    void aChangedFileQueuesNothing();
    void copiesNobodyNeedsAreRemoved();
    void uploadsTellHowFarTheyAre();
    void theCodeOfACallIsKept();
    void checksOfNumbersAreAnswered();
    void questionsAboutBotsSaySo();
    void priceOfPartsIsTheirSum();
    void priceOfFilesIsAnEstimate();
    void templatesAreKept();
};

void tst_Kinds::partsGoOutOneByOne()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto batch = await(kit.engine->queue(binaryPlan(2)));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Done));
    const QList<SendRequest> sends = kit.script->sends();
    QCOMPARE(sends.size(), 3);
    QSet<QString> texts;
    QSet<GatewayId> ids;
    for (const SendRequest &send : sends) {
        QCOMPARE(send.addresses, people(2));
        texts.insert(send.text);
        ids.insert(send.id);
    }
    QCOMPARE(texts.size(), 3);
    QCOMPARE(ids.size(), 3);
    // The concatenation header: the same reference in all, part 1, 2 and 3 of 3 (3GPP TS 23.040, 9.2.3.24.1).
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(sends.at(i).text.left(6), u"050003"_s);
        QCOMPARE(sends.at(i).text.mid(6, 2), sends.at(0).text.mid(6, 2));
        QCOMPARE(sends.at(i).text.mid(8, 4), u"030%1"_s.arg(i + 1));
    }
}

void tst_Kinds::partsAreOfOneMessage()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    QSignalSpy changed(kit.engine.get(), &Engine::messagesChanged);
    kit.script->answerSends({ accepts(), fails(Error::Kind::Refused, 8) });
    const auto batch = await(kit.engine->queue(binaryPlan(1)));
    QVERIFY(batch);
    QTRY_COMPARE(kit.counts(*batch), u"refused 1"_s);
    QCOMPARE(kit.script->sends().size(), 2); // the third part would cost money for nothing
    const auto page = await(kit.engine->history({}, {}, 10));
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.constFirst().requests, 3);
    QCOMPARE(page->rows.constFirst().requestsAccepted, 1);
    QTRY_VERIFY(!changed.isEmpty());
    for (const QList<QVariant> &arguments : std::as_const(changed))
        QCOMPARE(arguments.constFirst().value<QList<MessageId>>(), QList<MessageId> { page->rows.constFirst().id });
}

void tst_Kinds::anAnswerLostIsAPartInDoubt()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    kit.script->answerSends({ accepts(), fails(Error::Kind::Unanswered) });
    const auto batch = await(kit.engine->queue(binaryPlan(1)));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 3);
    QTRY_COMPARE(kit.counts(*batch), u"unknown 1"_s);
    const SendRequest lost = kit.script->sends().at(1);
    kit.script->setStatus(person(0).text().mid(1), lost.id.text(), 1);
    kit.clock->pass(10'000);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 1"_s);
    QCOMPARE(kit.script->sends().size(), 3);
}

void tst_Kinds::waitingPartsNeverGoByThemselvesAfterACrash()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    kit.script->holdSends();
    const auto batch = await(kit.engine->queue(binaryPlan(1)));
    QVERIFY(batch);
    QTRY_COMPARE(kit.script->sends().size(), 1);
    kit.crash();
    kit.script->releaseSends();
    const auto report = kit.startSignedIn();
    QVERIFY(report);
    QCOMPARE(report->becameUnknown, 1);
    QCOMPARE(report->interrupted.size(), 1);
    const GatewayId id = kit.script->sends().at(0).id;
    kit.script->setStatus(person(0).text().mid(1), id.text(), 1);
    kit.clock->pass(10'000);
    QTRY_COMPARE(kit.counts(*batch), u"queued 1"_s); // the first part was accepted, two wait
    kit.clock->pass(600'000);
    QCOMPARE(kit.script->sends().size(), 1);
    QVERIFY(await(kit.engine->resume(*batch)));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 1"_s);
    QCOMPARE(kit.script->sends().size(), 3);
}

void tst_Kinds::filesGoOutFromTheCopy()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"note.txt"_s);
    const QByteArray content = "What was agreed";
    QVERIFY(write(path, content));
    const auto batch = await(kit.engine->queue(filePlan(path, content)));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QVERIFY(write(path, "Something else")); // the person goes on with the file
    kit.engine->sendNow(*batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    const QList<SendFile> files = kit.script->sends().at(0).files;
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.at(0).name, u"note.txt"_s);
    QCOMPARE(files.at(0).type, u"text/plain"_s);
    QCOMPARE(files.at(0).size, content.size());
    QFile copy(files.at(0).path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(copy.permissions() & others));
}

void tst_Kinds::aChangedFileQueuesNothing_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("other size") << QByteArray("What was agreed, and more");
    QTest::newRow("same size, other octets") << QByteArray("What was denied");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("gone") << QByteArray("-");
}

void tst_Kinds::aChangedFileQueuesNothing()
{
    QFETCH(const QByteArray, now);
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"note.txt"_s);
    if (now != "-")
        QVERIFY(write(path, now));
    const auto batch = await(kit.engine->queue(filePlan(path, "What was agreed")));
    QVERIFY(!batch);
    QVERIFY(batch.error().kind == Error::Kind::Input);
    QVERIFY2(batch.error().detail.contains(u"note.txt"_s), qPrintable(batch.error().detail));
    QVERIFY(await(kit.engine->history({}, {}, 10))->rows.isEmpty());
    QVERIFY(QDir(kit.dataDir() + u"/files"_s).isEmpty());
}

void tst_Kinds::copiesNobodyNeedsAreRemoved()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"note.txt"_s);
    const QByteArray content = "What was agreed";
    QVERIFY(write(path, content));
    const auto batch = await(kit.engine->queue(filePlan(path, content)));
    QVERIFY(batch);
    const QDir files(kit.dataDir() + u"/files"_s);
    QVERIFY(await(kit.engine->shutDown(true)));
    QVERIFY(kit.startSignedIn());
    QCOMPARE(files.entryList(QDir::Files).size(), 1); // still to be sent
    QVERIFY(await(kit.engine->cancel(*batch)));
    QTRY_COMPARE(int(await(kit.engine->batch(*batch))->state), int(BatchState::Done));
    QVERIFY(await(kit.engine->shutDown(true)));
    QVERIFY(kit.startSignedIn());
    QVERIFY(files.isEmpty());
}

void tst_Kinds::uploadsTellHowFarTheyAre()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    QSignalSpy progress(kit.engine.get(), &Engine::uploadProgress);
    kit.script->answerSends({ [](const SendRequest &request) -> Result<SendReply> {
        for (qint64 out = 1; out <= 1000; ++out)
            request.uploaded(out, 1000);
        return GatewayScript::accept(request);
    } });
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"note.txt"_s);
    QVERIFY(write(path, "What was agreed"));
    const auto batch = await(kit.engine->queue(filePlan(path, "What was agreed")));
    QVERIFY(batch);
    kit.engine->sendNow(*batch);
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QTRY_VERIFY(!progress.isEmpty() && progress.constLast().at(1).toLongLong() == 1000);
    QVERIFY(progress.size() < 1000);
    QCOMPARE(progress.constLast().at(0).toLongLong(), *batch);
    QCOMPARE(progress.constLast().at(2).toLongLong(), 1000);
}

void tst_Kinds::theCodeOfACallIsKept()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    kit.script->answerSends({ [](const SendRequest &request) -> Result<SendReply> {
        SendReply reply = GatewayScript::accept(request);
        reply.code = u"4711"_s;
        reply.cnt = 14; // seconds
        return reply;
    } });
    SendPlan plan = planFor(people(1));
    plan.draft.kind = MessageKind::Call;
    plan.draft.text.clear();
    plan.draft.options.voice.code = true;
    plan.partsEach = 10;
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 1"_s);
    const MessageInfo message = await(kit.engine->history({}, {}, 1))->rows.constFirst();
    QCOMPARE(message.replyCode, u"4711"_s);
    QCOMPARE(message.parts, 14);
    QCOMPARE(kit.script->sends().at(0).text, u"code"_s);
}

void tst_Kinds::checksOfNumbersAreAnswered()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    HlrResult hlr;
    hlr.country = u"Ukraine"_s;
    hlr.mcc = u"255"_s;
    kit.script->setHlr(hlr);
    kit.script->setStatusOfAll(1);
    SendPlan plan = planFor(people(1));
    plan.draft.kind = MessageKind::Hlr;
    plan.draft.text.clear();
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 1"_s);
    kit.clock->pass(120'000);
    const auto known = [&kit] { return await(kit.engine->checks(people(2))).value_or(QHash<QString, NumberCheck>()); };
    QTRY_COMPARE(known().size(), 1);
    QVERIFY(known().value(person(0).text()).hlr == hlr);
    QCOMPARE(known().value(person(0).text()).status, 1);
}

void tst_Kinds::questionsAboutBotsSaySo()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    kit.script->answerSends({ fails(Error::Kind::Unanswered), fails(Error::Kind::Unanswered) });
    SendPlan plan = planFor(people(1));
    plan.draft.kind = MessageKind::Telegram;
    plan.draft.options.bot.name = u"@office_bot"_s;
    const auto bot = await(kit.engine->queue(plan));
    QVERIFY2(bot, bot ? "" : qPrintable(bot.error().detail));
    const auto text = await(kit.engine->queue(planFor(people(1))));
    QVERIFY(text);
    QTRY_COMPARE(kit.counts(*bot), u"unknown 1"_s);
    QTRY_COMPARE(kit.counts(*text), u"unknown 1"_s);
    kit.script->setStatusOfAll(1);
    kit.clock->pass(10'000);
    QTRY_COMPARE(kit.counts(*bot), u"accepted 1"_s);
    QTRY_COMPARE(kit.counts(*text), u"accepted 1"_s);
    const QList<QList<StatusQuery>> questions = kit.script->questions();
    QCOMPARE(questions.size(), 2); // a question is about bots or not
    for (const QList<StatusQuery> &question : questions)
        QCOMPARE(question.constFirst().bot, question.constFirst().id == kit.script->sends().at(0).id);
}

void tst_Kinds::priceOfPartsIsTheirSum()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const auto price = await(kit.engine->askPrice(TestAccount, binaryPlan(2).draft, people(2)));
    QVERIFY2(price, price ? "" : qPrintable(price.error().detail));
    QCOMPARE(kit.script->costs().size(), 3);
    QVERIFY(price->quote.source == PriceSource::Gateway);
    QCOMPARE(price->quote.total->micros(), 6 * qint64(1'100'000));
    QCOMPARE(price->quote.parts, 6);
    QCOMPARE(price->quote.people, 2);
    QCOMPARE(price->byAddress.value(person(0).text()).micros(), 3 * qint64(1'100'000));
}

void tst_Kinds::priceOfFilesIsAnEstimate()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    const SendPlan plan = filePlan(u"/nowhere"_s, "x");
    const auto price = await(kit.engine->askPrice(TestAccount, plan.draft, plan.addresses));
    QVERIFY2(price, price ? "" : qPrintable(price.error().detail));
    QVERIFY(kit.script->costs().at(0).files.isEmpty());
    QVERIFY(price->quote.source == PriceSource::Estimate);
    QCOMPARE(price->quote.total->micros(), 2 * qint64(1'100'000));
}

void tst_Kinds::templatesAreKept()
{
    EngineKit kit;
    QVERIFY(kit.startSignedIn());
    Template greeting;
    greeting.name = u"Greeting"_s;
    greeting.draft = textDraft(u"Good morning"_s);
    const auto id = await(kit.engine->saveTemplate(greeting));
    QVERIFY(id);
    const auto found = await(kit.engine->templates({}, u"morning"_s));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().id, *id);
    QVERIFY(found->constFirst().changedMs > 0);
    QVERIFY(await(kit.engine->deleteTemplate(*id)));
    QVERIFY(await(kit.engine->templates({}))->isEmpty());
}

QTEST_GUILESS_MAIN(tst_Kinds)
#include "tst_kinds.moc"
