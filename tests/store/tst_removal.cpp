// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytesearch.h"
#include "storekit.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DayMs = qint64 { 24 } * 60 * 60 * 1000;
// Letters that nobody else has: a search index holds a text only in pieces of three.
const QString rarePiece = u"\u0292\u026E"_s;
const QString secretText = u"Пані Вигадана, ваш рецепт 77-31 готовий \u0298"_s + rarePiece + u'\u02AC';
const QString ownText = u"Лише вам: шухляда 4417 \u0271\u0278\u0279"_s;
const QString rareOwnPiece = u"\u0278\u0279"_s;

/** How the outbox takes somebody out of what was typed is its own concern: here each line is a person. */
QString withoutFirst(const QString &typed, MessageKind /*kind*/)
{
    QStringList lines = typed.split(u'\n');
    lines.removeIf([](const QString &line) { return line.endsWith(u"501234567"_s); });
    return lines.join(u'\n');
}

} // namespace

class tst_Removal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_kit = std::make_unique<StoreKit>();
        QCOMPARE(m_kit->open(), QString());
    }

    void forgottenPersonLeavesNotOneByte();
    void theLastStepWaitsForReadersAndForTheNextStart();
    void othersKeepTheirMessagesAndSumsAddUp();
    void nothingGoesWhileAMessageIsNotSettled_data();
    void nothingGoesWhileAMessageIsNotSettled();
    void anIdIsNeverGivenOutAgain();
    void anAnswerThatComesLateIsNobodysAnswer();
    void ageRemovesWhatIsSettledAndNothingElse();
    void ageCountsWhenItWasSentAndPlanned();
    void eachStepIsShort();

private:
    [[nodiscard]] Store &store() const { return m_kit->store(); }
    /** Settled and closed: as the outbox leaves it. */
    [[nodiscard]] BatchId done(const NewBatch &batch)
    {
        const Result<BatchId> id = store().addBatch(batch);
        if (!id || !m_kit->bring(*id, SendState::Accepted) || !store().setBatchState(*id, BatchState::Done, {}))
            return 0;
        return *id;
    }
    /** To the end, which must come. */
    void scrub() const
    {
        int steps = 0;
        for (bool more = true; more && steps < 10'000; ++steps) {
            const auto left = store().scrub();
            VERIFY_OK(left);
            more = *left;
        }
        QVERIFY(steps < 10'000);
    }
    /** All counts from the rows themselves against the sums kept. */
    static void sumsAreRight()
    {
        QCOMPARE(StoreKit::ask(u"SELECT COALESCE(sum(messages), 0) FROM summary WHERE span = 86400000"_s).toLongLong(),
            StoreKit::ask(u"SELECT count(*) FROM message WHERE part = 0"_s).toLongLong());
        QCOMPARE(StoreKit::ask(u"SELECT COALESCE(sum(cost), 0) FROM summary WHERE span = 3600000"_s).toLongLong(),
            StoreKit::ask(u"SELECT COALESCE(sum(cost), 0) FROM message WHERE part = 0"_s).toLongLong());
        QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM batch_count c WHERE c.messages <> (SELECT count(*) FROM message m"
                               " WHERE m.batch = c.batch AND m.state = c.state AND m.part = 0)"_s)
                     .toLongLong(),
            0);
        QCOMPARE(StoreKit::ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(!StoreKit::ask(u"PRAGMA foreign_key_check"_s).isValid()
            || StoreKit::ask(u"PRAGMA foreign_key_check"_s).toString().trimmed().isEmpty());
        for (const QString &index : { u"phone_digits"_s, u"batch_words"_s, u"own_words"_s }) {
            QSqlQuery check(StoreKit::connection());
            QVERIFY2(
                check.exec(u"INSERT INTO "_s + index + u" ("_s + index + u", rank) VALUES ('integrity-check', 1)"_s),
                qPrintable(index + check.lastError().text()));
        }
    }

    std::unique_ptr<StoreKit> m_kit;
};

void tst_Removal::forgottenPersonLeavesNotOneByte()
{
    const Address person = StoreKit::people(1).constFirst();
    NewBatch own = m_kit->newBatch(1, secretText);
    own.draft.recipients = u"050 123 45 67"_s;
    own.draft.options.comment = u"особисте"_s;
    QVERIFY(done(own) != 0);
    NewBatch shared = m_kit->newBatch(3, u"Текст для всіх"_s);
    shared.draft.recipients = u"0501234567\n0501234568\n0501234569"_s;
    shared.texts = { ownText, u"Вам: шухляда 1"_s, u"Вам: шухляда 2"_s };
    shared.partsOf = { 1, 1, 1 };
    shared.expectedCost.insert(person.text(), Money::fromMicros(1'000'000));
    const BatchId sharedId = done(shared);
    QVERIFY(sharedId != 0);
    NewBatch check = m_kit->newBatch(1, {});
    check.draft.kind = MessageKind::Hlr;
    const BatchId checkId = done(check);
    QVERIFY(checkId != 0);
    const MessageId checked = store().history(StoreKit::ofBatch(checkId), {}, 1)->rows.first().id;
    DeliveryUpdate told { checked, 1, {}, StoreKit::Start, {}, {} };
    told.hlr = HlrResult {};
    VERIFY_OK(store().recordDelivery({ told }, StoreKit::Start));
    Draft draft;
    draft.text = u"Чернетка"_s;
    for (int i = 0; i < 30; ++i) { // an editor saves at every pause: old versions lie about in the file
        draft.recipients = QString(i * 400, u'1') + u"\n+380501234567"_s;
        VERIFY_OK(store().saveDraft(u"compose"_s, draft, StoreKit::Start));
    }
    draft.recipients = u"0501234568\n+380501234567"_s;
    VERIFY_OK(store().saveDraft(u"compose"_s, draft, StoreKit::Start));

    const QStringList wanted { u"501234567"_s, u"050 123 45 67"_s, secretText, secretText.toCaseFolded(),
        u"шухляда 4417"_s, u"особисте"_s, rarePiece, rareOwnPiece };
    for (const QString &each : wanted) // the search finds what is there
        QVERIFY2(!filesWith(m_kit->dir(), each).isEmpty(), qPrintable(each));

    const auto record = store().personRecord(person, withoutFirst);
    VERIFY_OK(record);
    QCOMPARE(record->messages, 2);
    QCOMPARE(record->checks, 1);
    QCOMPARE(record->drafts, 1);
    QCOMPARE(record->unsettled, 0);

    QCOMPARE(store().mustScrub().value_or(true), false);
    VERIFY_OK(store().forget(person, withoutFirst));
    QCOMPARE(store().mustScrub().value_or(false), true);
    scrub();
    QCOMPARE(store().mustScrub().value_or(true), false);
    for (const QString &each : wanted)
        QCOMPARE(filesWith(m_kit->dir(), each), QStringList());
    QVERIFY(store().personRecord(person, withoutFirst)->isEmpty());
    QCOMPARE(store().loadDraft(u"compose"_s)->value().recipients, u"0501234568"_s);
    QCOMPARE(store().batch(sharedId)->draft.recipients, QString()); // what was typed names them all
    sumsAreRight();
    m_kit->close(); // what closing writes
    for (const QString &each : wanted)
        QCOMPARE(filesWith(m_kit->dir(), each), QStringList());
}

void tst_Removal::theLastStepWaitsForReadersAndForTheNextStart()
{
    QVERIFY(done(m_kit->newBatch(1, secretText)) != 0);
    {
        QSqlDatabase reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
        reader.setDatabaseName(m_kit->dir() + u"/visnyk.db"_s);
        QVERIFY(reader.open());
        QSqlQuery reading(reader);
        QVERIFY(reading.exec(u"SELECT text FROM batch"_s) && reading.next()); // and has not finished
        VERIFY_OK(store().forget(StoreKit::people(1).constFirst(), withoutFirst));
        for (int i = 0; i < 10; ++i)
            QVERIFY(store().scrub().value_or(false));
        QVERIFY(!filesWith(m_kit->dir(), secretText).isEmpty());
    }
    QSqlDatabase::removeDatabase(u"reader"_s);
    QVERIFY(store().mustScrub().value_or(false));
    m_kit->close();
    QCOMPARE(m_kit->open(), QString());
    QVERIFY(store().mustScrub().value_or(false));
    scrub();
    QCOMPARE(filesWith(m_kit->dir(), rarePiece), QStringList());
}

void tst_Removal::othersKeepTheirMessagesAndSumsAddUp()
{
    const BatchId all = done(m_kit->newBatch(5));
    const BatchId rest = done(m_kit->newBatch(5, u"Інший текст"_s));
    QVERIFY(all != 0 && rest != 0);
    const Address person = StoreKit::people(5).at(2);
    VERIFY_OK(store().forget(person, withoutFirst));
    for (const BatchId id : { all, rest }) {
        QCOMPARE(store().progress(id)->sum(), 4);
        QCOMPARE(store().history(StoreKit::ofBatch(id), {}, 100)->rows.size(), 4);
        QCOMPARE(store().totals(StoreKit::ofBatch(id))->messages, 4);
    }
    QCOMPARE(store().totals({})->messages, 8);
    QCOMPARE(store().totals({})->costByCurrency.value(u"UAH"_s), Money::fromMicros(8 * 1'364'000));
    HistoryFilter byNumber;
    byNumber.search = person.text();
    QCOMPARE(store().history(byNumber, {}, 10)->rows.size(), 0);
    QCOMPARE(store().alreadySent(u"Інший текст"_s, StoreKit::people(5), 0)->size(), 4);
    sumsAreRight();
    VERIFY_OK(store().forget(Address(u"+380501119999"_s), withoutFirst)); // nobody we know
    QCOMPARE(store().totals({})->messages, 8);
}

void tst_Removal::nothingGoesWhileAMessageIsNotSettled_data()
{
    QTest::addColumn<SendState>("state");
    for (const SendState state :
        { SendState::Queued, SendState::Held, SendState::InFlight, SendState::Unknown, SendState::Absent })
        QTest::newRow(qPrintable(toString(state))) << state;
}

void tst_Removal::nothingGoesWhileAMessageIsNotSettled()
{
    QFETCH(SendState, state);
    QVERIFY(done(m_kit->newBatch(1, secretText)) != 0);
    const BatchId open = m_kit->add(1);
    switch (state) {
    case SendState::Held:
        VERIFY_OK(store().move(open, {}, SendState::Queued, state, SettledBy::Person, HoldReason::Person, 1));
        break;
    case SendState::InFlight: VERIFY_OK(m_kit->attempt(open)); break;
    case SendState::Unknown:
    case SendState::Absent:
        VERIFY_OK(m_kit->bring(open, SendState::Unknown));
        if (state == SendState::Absent)
            VERIFY_OK(store().move(open, {}, SendState::Unknown, state, SettledBy::Proof, {}, 1));
        break;
    default: break;
    }
    VERIFY_OK(store().setBatchState(open, BatchState::Done, {})); // even then: the rows count
    if (state != SendState::Absent) { // that one is proven not sent: the person may go, age alone takes it not
        QCOMPARE(store().personRecord(StoreKit::people(1).constFirst(), withoutFirst)->unsettled, 1);
        const auto refused = store().forget(StoreKit::people(1).constFirst(), withoutFirst);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(Error::Kind::Input));
        QCOMPARE(store().totals({})->messages, 2);
    }
    // Nor by age: the settled one goes, the other stays for ever.
    const qint64 later = StoreKit::Start + 10'000 * DayMs;
    QCOMPARE(store().countOlder(later).value_or(-1), 1);
    while (store().removeOlder(later)->more) { }
    QCOMPARE(store().totals({})->messages, 1);
    QCOMPARE(store().progress(open)->count(state), 1);
}

void tst_Removal::anIdIsNeverGivenOutAgain()
{
    const BatchId first = done(m_kit->newBatch(3, u"Перший"_s));
    QVERIFY(first != 0);
    const MessageId newest = store().history({}, {}, 1)->rows.first().id;
    VERIFY_OK(store().forget(StoreKit::people(3).constLast(), withoutFirst));
    m_kit->close();
    QCOMPARE(m_kit->open(), QString());
    NewBatch next = m_kit->newBatch(1, u"Другий"_s);
    next.addresses = { StoreKit::people(3).constLast() };
    QVERIFY(done(next) != 0);
    QVERIFY(store().history({}, {}, 1)->rows.first().id > newest);
    QCOMPARE(store().alreadySent(u"Перший"_s, StoreKit::people(3), 0)->size(), 2);
    QCOMPARE(store().alreadySent(u"Другий"_s, StoreKit::people(3), 0)->size(), 1);
    QCOMPARE(store().history(StoreKit::ofBatch(first), {}, 10)->rows.size(), 2);
}

void tst_Removal::anAnswerThatComesLateIsNobodysAnswer()
{
    const BatchId batch = done(m_kit->newBatch(2));
    QVERIFY(batch != 0);
    const QList<MessageId> ids = StoreKit::idsOf(store().history(StoreKit::ofBatch(batch), {}, 10)->rows);
    const BatchId doubtful = m_kit->add(1);
    VERIFY_OK(m_kit->bring(doubtful, SendState::Unknown));
    const auto asked = store().toReconcile(AccountId(u"practice"_s), StoreKit::Start + DayMs, 10);
    VERIFY_OK(asked);
    QCOMPARE(asked->size(), 1);
    const qint64 now = StoreKit::Start + 2 * DayMs;
    VERIFY_OK(store().move(doubtful, {}, SendState::Unknown, SendState::Closed, SettledBy::Person, {}, now));
    VERIFY_OK(store().forget(StoreKit::people(1).constFirst(), withoutFirst));
    VERIFY_OK(
        recordReconcile(store(), asked->first(), DeliveryUpdate { ids.last(), -3, {}, {}, {}, {} }, {}, now, now));
    VERIFY_OK(store().recordUnanswered(ids, now));
    // The other one's news is written all the same.
    VERIFY_OK(store().recordDelivery({ { ids.last(), 1, {}, {}, {}, {} }, { ids.first(), 1, {}, {}, {}, {} } }, now));
    const auto left = store().history({}, {}, 10);
    VERIFY_OK(left);
    QCOMPARE(left->rows.size(), 1);
    QCOMPARE(int(left->rows.first().delivery), int(DeliveryState::Delivered));
}

void tst_Removal::ageRemovesWhatIsSettledAndNothingElse()
{
    NewBatch old = m_kit->newBatch(3, secretText);
    old.createdMs = StoreKit::Start - 400 * DayMs;
    QVERIFY(done(old) != 0);
    const BatchId young = done(m_kit->newBatch(2));
    QVERIFY(young != 0);
    // sent at Start + 60 s, whenever it was written: nothing is old yet
    QCOMPARE(store().countOlder(StoreKit::Start).value_or(-1), 0);
    const qint64 before = StoreKit::Start + 500;
    QSqlQuery(StoreKit::connection()).exec(u"UPDATE message SET sent_ms = 1"_s);
    QCOMPARE(store().countOlder(before).value_or(-1), 3);
    qint64 removed = 0;
    for (bool more = true; more;) {
        const auto step = store().removeOlder(before);
        VERIFY_OK(step);
        removed += step->messages;
        more = step->more;
    }
    QCOMPARE(removed, 3);
    QCOMPARE(store().totals({})->messages, 2);
    QCOMPARE(store().history({}, {}, 10)->rows.size(), 2);
    HistoryFilter words;
    words.search = u"рецепт"_s;
    QCOMPARE(store().history(words, {}, 10)->rows.size(), 0);
    QCOMPARE(store().batch(young)->publicId, u"BATCH2"_s);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM phone"_s).toInt(), 2);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM request"_s).toInt(), 1);
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM attempt_message"_s).toInt(), 2);
    sumsAreRight();
}

void tst_Removal::ageCountsWhenItWasSentAndPlanned()
{
    NewBatch planned = m_kit->newBatch(1);
    planned.createdMs = StoreKit::Start - 400 * DayMs;
    planned.atUtcMs = StoreKit::Start + DayMs;
    QVERIFY(done(planned) != 0);
    NewBatch waited = m_kit->newBatch(1, u"Чекало рік"_s); // and was then sent
    waited.createdMs = StoreKit::Start - 400 * DayMs;
    QVERIFY(done(waited) != 0);
    QCOMPARE(store().countOlder(StoreKit::Start).value_or(-1), 0);
    QVERIFY(!store().removeOlder(StoreKit::Start)->more);
    QCOMPARE(store().totals({})->messages, 2);
    QCOMPARE(store().countOlder(StoreKit::Start + 2 * DayMs).value_or(-1), 2);
}

void tst_Removal::eachStepIsShort()
{
    NewBatch big = m_kit->newBatch(1200);
    QVERIFY(done(big) != 0);
    const qint64 before = StoreKit::Start + DayMs;
    QList<qint64> steps;
    for (bool more = true; more;) {
        const auto step = store().removeOlder(before);
        VERIFY_OK(step);
        more = step->more;
        if (more)
            steps << step->messages;
        QCOMPARE(store().totals({})->messages, StoreKit::ask(u"SELECT count(*) FROM message"_s).toLongLong());
    }
    QCOMPARE(steps, (QList<qint64> { 500, 500, 200 }));
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM batch"_s).toInt(), 0);
    scrub();
    QCOMPARE(StoreKit::ask(u"SELECT count(*) FROM summary"_s).toInt(), 0);
    sumsAreRight();
}

QTEST_GUILESS_MAIN(tst_Removal)
#include "tst_removal.moc"
