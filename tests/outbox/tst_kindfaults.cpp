// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of message over sockets to the practice gateway, whose ledger is the judge.

#include "contents.h"
#include "gateway/testauthority.h"
#include "practicekit.h"

#include "domain/measure.h"

#include <QSet>
#include <QTest>

#include <functional>
#include <vector>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_KindFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsPricedAndSent_data();
    void everyKindIsPricedAndSent();
    void everybodyGetsTheirOwnText();
    void everyPartArrivesOnce();
    void aFileArrivesAndIsToldOf();
    void checkedNumbersAreKnown();
    void codesByVoiceAreTold();
    void faultsWithContentsEndInTheTruth_data();
    void faultsWithContentsEndInTheTruth();
    void everyFaultOfEveryKindEndsInTheTruth();

private:
    QTemporaryDir m_dir;
};

void tst_KindFaults::everyKindIsPricedAndSent_data()
{
    QTest::addColumn<MessageKind>("kind");
    for (const KindInfo &kind : kindTable)
        QTest::newRow(QByteArray(kind.name.data(), kind.name.size()).constData()) << kind.kind;
}

namespace {

SendPlan planOf(MessageKind kind)
{
    SendPlan plan = planFor(people(2));
    Draft &draft = plan.draft;
    draft.kind = kind;
    switch (kind) {
    case MessageKind::Binary:
        draft.options.binary.runs.clear();
        draft.text = u"Bold"_s;
        break;
    case MessageKind::Push:
        draft.options.push.mode = WapPush::Mode::ServiceIndication;
        draft.options.push.href = u"http://example.org/"_s;
        break;
    case MessageKind::Hlr:
    case MessageKind::Ping: draft.text.clear(); break;
    case MessageKind::Mail:
        plan.addresses = { Address(u"anna@example.org"_s), Address(u"borys@example.org"_s) };
        draft.options.sender = u"office@example.org"_s;
        draft.options.subject = u"Meeting"_s;
        break;
    case MessageKind::Telegram: draft.options.bot.name = u"@office_bot"_s; break;
    default: break;
    }
    plan.partsEach = measure(draft).each;
    return plan;
}

} // namespace

void tst_KindFaults::everyKindIsPricedAndSent()
{
    QFETCH(const MessageKind, kind);
    PracticeKit kit;
    QVERIFY(kit.started);
    const SendPlan plan = planOf(kind);
    const auto price = await(kit.engine->askPrice(TestAccount, plan.draft, plan.addresses));
    QVERIFY2(price, price ? "" : qPrintable(price.error().detail));
    QVERIFY2(price->quote.source == PriceSource::Gateway, qPrintable(price->error.detail));
    QVERIFY(price->quote.total.has_value());
    QCOMPARE(price->quote.people, 2);
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 2"_s);
    QCOMPARE(kit.progress(*batch).spent, *price->quote.total);
    QCOMPARE(kit.sendRequests(), 1);
    QCOMPARE(kit.gateway->ledger().size(), 2);
}

void tst_KindFaults::everybodyGetsTheirOwnText()
{
    PracticeKit kit;
    const SendPlan plan = contentPlan(u"personal"_s, 120, m_dir.filePath(u"a"_s));
    const auto price
        = await(kit.engine->askPrice(TestAccount, plan.draft, plan.addresses, plan.texts, PriceDepth::Exact));
    QVERIFY2(price, price ? "" : qPrintable(price.error().detail));
    QVERIFY(price->quote.source == PriceSource::Gateway);
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE_WITH_TIMEOUT(kit.counts(*batch), u"accepted 120"_s, 20'000);
    QMap<QString, QString> texts;
    const QList<PracticeGateway::LedgerEntry> entries = kit.gateway->ledger();
    QCOMPARE(entries.size(), 120);
    for (const PracticeGateway::LedgerEntry &entry : entries)
        texts.insert(u'+' + entry.address, entry.text);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(texts.value(plan.addresses.at(i).text()), plan.texts.at(i));
    QCOMPARE(kit.progress(*batch).spent, *price->quote.total);
}

void tst_KindFaults::everyPartArrivesOnce()
{
    PracticeKit kit;
    const auto batch = await(kit.engine->queue(contentPlan(u"parts"_s, 120, m_dir.filePath(u"b"_s))));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE_WITH_TIMEOUT(kit.counts(*batch), u"accepted 120"_s, 20'000);
    const QMap<QString, int> times = acceptedTexts(*kit.gateway);
    QCOMPARE(times.size(), 240);
    QVERIFY(std::all_of(times.cbegin(), times.cend(), [](int count) { return count == 1; }));
    QCOMPARE(kit.sendRequests(), 4);
}

void tst_KindFaults::aFileArrivesAndIsToldOf()
{
    PracticeKit kit;
    QSignalSpy progress(kit.engine.get(), &Engine::uploadProgress);
    const auto batch = await(kit.engine->queue(contentPlan(u"file"_s, 3, m_dir.filePath(u"c"_s))));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 3"_s);
    qsizetype files = 0;
    const QList<PracticeGateway::RequestRecord> requests = kit.gateway->requests();
    for (const PracticeGateway::RequestRecord &request : requests)
        files += request.files.size();
    QCOMPARE(files, 1);
    QTRY_VERIFY(!progress.isEmpty());
    QCOMPARE(progress.constLast().at(0).toLongLong(), *batch);
    QVERIFY(progress.constLast().at(2).toLongLong() > 15); // the body, not the file alone
    QCOMPARE(progress.constLast().at(1), progress.constLast().at(2));
}

void tst_KindFaults::checkedNumbersAreKnown()
{
    PracticeKit kit;
    const auto batch = await(kit.engine->queue(planOf(MessageKind::Hlr)));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    const auto known = [&kit] { return await(kit.engine->checks(people(3))).value_or(QHash<QString, NumberCheck>()); };
    QTRY_COMPARE_WITH_TIMEOUT(known().size(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!known().value(person(0).text()).hlr.isEmpty(), 20'000);
    QVERIFY(!known().value(person(0).text()).hlr.mcc.isEmpty());
}

void tst_KindFaults::codesByVoiceAreTold()
{
    PracticeKit kit;
    SendPlan plan = planOf(MessageKind::Call);
    plan.addresses = people(1);
    plan.draft.text.clear();
    plan.draft.options.voice.code = true;
    plan.partsEach = measure(plan.draft).each;
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QTRY_COMPARE(kit.counts(*batch), u"accepted 1"_s);
    const auto page = await(kit.engine->history({}, {}, 1));
    QVERIFY(!page->rows.constFirst().replyCode.isEmpty());
}

void tst_KindFaults::faultsWithContentsEndInTheTruth_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QByteArray>("fault");
    for (const char *content : { "personal", "parts", "file" })
        for (const char *fault : { "close-before-read", "reset-after-read", "close-after-accept", "half-reply",
                 "missing-phone", "no-phones", "extra-phone", "status-502", "error 8" }) {
            const QByteArray name = QByteArray(content) + ", " + fault;
            QTest::newRow(name.constData()) << QString::fromLatin1(content) << QByteArray(fault);
        }
}

void tst_KindFaults::faultsWithContentsEndInTheTruth()
{
    QFETCH(const QString, content);
    QFETCH(const QByteArray, fault);
    PracticeKit kit;
    kit.setFault("send 1 " + fault);
    const SendPlan plan = contentPlan(content, 3, m_dir.filePath(u"d"_s));
    const auto batch = await(kit.engine->queue(plan));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    const auto isOver = [&] {
        const BatchProgress progress = kit.progress(*batch);
        return progress.count(SendState::InFlight) == 0 && progress.count(SendState::Unknown) == 0
            && progress.count(SendState::Queued) == 0 && progress.sum() == 3;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isOver(), qPrintable(kit.counts(*batch)), 20'000);
    const QMap<QString, int> times = acceptedTexts(*kit.gateway);
    QVERIFY(std::all_of(times.cbegin(), times.cend(), [](int count) { return count == 1; }));
    const auto page = await(kit.engine->history({}, {}, 10));
    QMap<QString, int> arrived; // requests by number
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        ++arrived[it.key().section(u' ', 0, 0)];
    for (const MessageInfo &row : page->rows)
        QCOMPARE(row.requestsAccepted, arrived.value(row.address.text().mid(1)));
}

namespace {

/** The kinds, and what else makes a request another one: personal texts, several requests, a file. */
QList<std::function<SendPlan()>> allContents(const QString &dir)
{
    QList<std::function<SendPlan()>> all;
    for (const KindInfo &kind : kindTable)
        all.append([which = kind.kind] { return planOf(which); });
    for (const char *content : { "personal", "parts", "file" })
        all.append([content, dir] { return contentPlan(QString::fromLatin1(content), 3, dir); });
    return all;
}

QByteArray scriptFor(const QString &fault)
{
    // Before anything is said there is no endpoint; the send is the first.
    QByteArray script = (fault == u"close-on-connect"_s ? "* 1 " : "send 1 ") + fault.toUtf8();
    if (fault == u"late-accept"_s)
        script += " 100";
    else if (fault == u"delay"_s || fault == u"delay-before-accept"_s)
        script += " 50";
    else if (fault == u"drip-reply"_s)
        script += " 1";
    return script;
}

struct Trial
{
    QString name;
    std::unique_ptr<PracticeKit> kit;
    BatchId batch = 0;
};

bool isOver(Trial &trial)
{
    const BatchProgress progress = trial.kit->progress(trial.batch);
    const bool paused = trial.kit->engine->accountStatus(TestAccount).pause != QueuePause::None;
    return progress.sum() > 0 && progress.count(SendState::InFlight) == 0 && progress.count(SendState::Unknown) == 0
        && (progress.count(SendState::Queued) == 0 || paused);
}

/** By the ledger: nobody twice, nobody falsely sent or not sent, no request with the same bytes again. */
QString complaintAbout(Trial &trial)
{
    QMap<QString, int> times;
    QMap<QString, int> arrived; // requests by address
    const QList<PracticeGateway::LedgerEntry> entries = trial.kit->gateway->ledger();
    for (const PracticeGateway::LedgerEntry &entry : entries) {
        ++arrived[entry.address];
        if (++times[entry.address + u' ' + entry.id] > 1)
            return u"accepted twice"_s;
    }
    QSet<QByteArray> bodies;
    const QList<PracticeGateway::RequestRecord> requests = trial.kit->gateway->requests();
    for (const PracticeGateway::RequestRecord &request : requests) {
        const bool read = !request.parameters.isEmpty() && request.fault != u"close-before-read"_s;
        if (request.endpoint != u"send"_s || !read)
            continue;
        if (bodies.contains(request.bodySha256))
            return u"the same bytes twice"_s;
        bodies.insert(request.bodySha256);
    }
    const auto page = await(trial.kit->engine->history({}, {}, 100));
    if (!page || page->rows.isEmpty())
        return u"no history"_s;
    for (const MessageInfo &row : page->rows) {
        const QString address = row.address.text();
        const int taken = arrived.value(address.startsWith(u'+') ? address.mid(1) : address);
        if (row.requestsAccepted != taken)
            return u"%1 of %2 told as accepted, state %3"_s.arg(row.requestsAccepted)
                .arg(taken)
                .arg(toString(row.state));
    }
    return {};
}

} // namespace

/** In every run each fault meets one kind and each kind several faults; with EVERY_PAIR all of them meet. */
void tst_KindFaults::everyFaultOfEveryKindEndsInTheTruth()
{
    constexpr std::size_t AtOnce = 12; // most of their time is waiting
    const QList<std::function<SendPlan()>> contents = allContents(m_dir.filePath(u"e"_s));
    const QList<QString> faults = PracticeGateway::faultNames();
    QVERIFY(faults.size() >= 30);
    QList<std::pair<qsizetype, QString>> pairs;
    for (qsizetype i = 0; i < faults.size(); ++i) {
        for (qsizetype j = 0; j < contents.size(); ++j) {
            if (EVERY_PAIR || j == i % contents.size())
                pairs.append({ j, faults.at(i) });
        }
    }
    const TestAuthority authority;
    QVERIFY(authority.isValid());
    const QSslConfiguration serverTls = authority.serverTls(u"IP:127.0.0.1"_s);
    QStringList complaints;
    std::vector<Trial> trials;
    qsizetype number = 0;
    const auto finish = [&] {
        for (Trial &trial : trials) {
            const bool over = QTest::qWaitFor([&trial] { return isOver(trial); }, 60'000);
            const QString said = over ? complaintAbout(trial) : u"not over: "_s + trial.kit->counts(trial.batch);
            if (!said.isEmpty())
                complaints.append(trial.name + u": "_s + said);
        }
        trials.clear();
    };
    for (const auto &[content, fault] : pairs) {
        Trial trial;
        const SendPlan plan = contents.at(content)();
        const bool tls = (number + number / contents.size()) % 2 == 1; // half of each kind
        ++number;
        PracticeGateway::Setup setup;
        if (tls)
            setup.tls = serverTls;
        trial.name = (tls ? u"https, "_s : u"http, "_s)
            + u"content %1 (%2), %3"_s.arg(content).arg(info(plan.draft.kind).name, fault);
        trial.kit = std::make_unique<PracticeKit>(
            setup, "practice", tls ? std::optional(authority.clientTls()) : std::nullopt);
        trial.kit->setFault(scriptFor(fault));
        const auto batch = await(trial.kit->engine->queue(plan));
        QVERIFY2(batch, batch ? "" : qPrintable(trial.name + batch.error().detail));
        trial.batch = *batch;
        trials.push_back(std::move(trial));
        if (trials.size() == AtOnce)
            finish();
    }
    finish();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_KindFaults)
#include "tst_kindfaults.moc"
