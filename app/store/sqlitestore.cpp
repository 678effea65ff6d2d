// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlitestore.h"

#include "base/logging.h"
#include "store/place.h"
#include "store/schema.h"
#include "store/summary.h"
#include "store/work.h"

#include <QFileInfo>

#include <optional>

#include <unistd.h>

namespace Visnyk {

using namespace Qt::Literals::StringLiterals;

namespace {

/** "ok", or what SQLite found; an error when the file cannot even be read. */
Result<QString> quickCheck(Connection &connection)
{
    Work work(connection, Work::Kind::Read);
    const QString found = work.text(u"PRAGMA quick_check(1)"_s).value_or(QString());
    return work.finish(found);
}

struct Opened
{
    std::unique_ptr<Connection> connection;
    bool isDamaged = false;
    std::optional<Error> error;
};

/**
 * Looks at what is there without being able to change it: a connection that may write would, when it is closed, copy
 * the journal into a damaged file and delete it.
 */
Opened lookAt(const QString &dir)
{
    Opened opened;
    opened.connection = std::make_unique<Connection>(Place::databaseFile(dir), Connection::Mode::Read);
    Result<> done = opened.connection->configure();
    const Result<int> version = done ? schemaVersion(*opened.connection) : failure(done.error());
    if (version)
        done = checkVersion(*version, static_cast<int>(schemaSteps().size())); // a newer one is not even checked
    else
        done = failure(version.error());
    if (done && *version > 0) {
        const Result<QString> health = quickCheck(*opened.connection);
        opened.isDamaged = health && *health != "ok"_L1;
        if (!health)
            done = failure(health.error());
    }
    if (!done) {
        opened.isDamaged = opened.connection->isDamaged();
        opened.error = done.error();
        opened.connection.reset();
    }
    return opened;
}

/** SQLite may also call damaged what the disk failed to read: then it is looked at again, and stays where it is. */
Opened lookTwiceAt(const QString &dir)
{
    Opened opened = lookAt(dir);
    if (!opened.isDamaged)
        return opened;
    opened.connection.reset();
    if (const Result<> read = Place::readThrough(dir); !read)
        return { {}, false, read.error() };
    return lookAt(dir);
}

/** Opens, checks and migrates; tells damage apart from everything else that may be wrong. */
Opened tryOpen(const QString &dir)
{
    if (QFileInfo(Place::databaseFile(dir)).size() > 0) {
        Opened looked = lookTwiceAt(dir);
        looked.connection.reset();
        if (looked.isDamaged || looked.error)
            return looked;
    }
    Opened opened;
    opened.connection = std::make_unique<Connection>(Place::databaseFile(dir), Connection::Mode::Write);
    Result<> done = opened.connection->configure();
    if (done)
        done = migrate(*opened.connection, dir);
    if (!done) {
        opened.error = done.error();
        opened.connection.reset();
    }
    return opened;
}

bool canMakeJournal(const QString &dir)
{
    return ::access(QFile::encodeName(dir).constData(), W_OK) == 0
        || QFileInfo::exists(Place::databaseFile(dir) % u"-wal"_s);
}

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection, const QString &dir, QString quarantined)
    : m_dir(dir)
    , m_quarantined(std::move(quarantined))
    , m_connection(std::move(connection))
    , m_startup(*m_connection, dir)
    , m_batches(*m_connection, dir)
    , m_attempts(*m_connection)
    , m_answers(*m_connection)
    , m_history(*m_connection)
    , m_small(*m_connection)
    , m_checks(*m_connection)
    , m_removal(*m_connection)
    , m_templates(*m_connection)
{
}

Result<std::unique_ptr<Store>> SqliteStore::openToWrite(const QString &dir)
{
    if (const auto ready = Place::prepare(dir); !ready)
        return failure(ready.error());
    Result<Backup::Taken> taken = Backup::takeStaged(dir);
    if (!taken)
        return failure(taken.error());
    QString quarantined;
    // A journal alone is what is left when the program dies while it puts a damaged database aside.
    if (!QFileInfo::exists(Place::databaseFile(dir)) && QFileInfo::exists(Place::databaseFile(dir) % u"-wal"_s)) {
        const Result<QString> name = Place::quarantine(dir);
        if (!name)
            return failure(name.error());
        quarantined = *name;
        qCWarning(lcStore) << "a journal without its database was put aside as" << quarantined;
    }
    // Before SQLite makes it: the file's rights are those of -wal and -shm as well.
    if (const auto kept = Place::keepPrivate(Place::databaseFile(dir)); !kept)
        return failure(kept.error());
    Opened opened = tryOpen(dir);
    if (opened.isDamaged) {
        const Result<QString> name = Place::quarantine(dir);
        if (!name)
            return failure(name.error());
        quarantined = *name;
        qCWarning(lcStore) << "the database is damaged and was put aside as" << quarantined;
        if (const auto kept = Place::keepPrivate(Place::databaseFile(dir)); !kept)
            return failure(kept.error());
        opened = tryOpen(dir);
    }
    if (!opened.connection)
        return failure(opened.error.value_or(Error { Error::Kind::Storage, u"the database is damaged"_s, 0, 0, {} }));
    if (!Place::makeBallast(dir))
        qCWarning(lcStore) << "nothing can be sent before there is room for answers";
    opened.connection->setLastStep(&Summary::fold);
    std::unique_ptr<SqliteStore> store(new SqliteStore(std::move(opened.connection), dir, quarantined));
    store->m_taken = std::move(*taken);
    return store;
}

Result<std::unique_ptr<Store>> SqliteStore::openToRead(const QString &dir)
{
    const QString path = Place::databaseFile(dir);
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::NotFound, u"there is no database yet"_s);
    auto connection = std::make_unique<Connection>(
        path, canMakeJournal(dir) ? Connection::Mode::Read : Connection::Mode::Immutable);
    if (const auto ready = connection->configure(); !ready)
        return failure(ready.error());
    const Result<int> version = schemaVersion(*connection);
    if (!version)
        return failure(version.error());
    const int known = static_cast<int>(schemaSteps().size());
    if (*version == 0)
        return failure(Error::Kind::NotFound, u"there is no database yet"_s);
    if (*version < known)
        return failure(
            Error::Kind::Storage, u"the database is of an older version and must be opened to write first"_s);
    std::unique_ptr<Store> store(new SqliteStore(std::move(connection), dir, {}));
    // Of a newer one what is known here may still be there; if it is not, say so rather than show half of it.
    if (const auto usable = checkVersion(*version, known); !usable && !store->history({}, {}, 1))
        return failure(usable.error());
    return store;
}

LookingOnly SqliteStore::lookingOnly(const QString &dir)
{
    if (Place::isNetworkPlace(dir))
        return LookingOnly::Network;
    if (Place::isReadOnly(dir))
        return LookingOnly::Place;
    Connection connection(Place::databaseFile(dir), Connection::Mode::Read);
    if (!QFileInfo::exists(Place::databaseFile(dir)) || !connection.configure())
        return LookingOnly::No;
    const Result<int> version = schemaVersion(connection);
    return version.value_or(0) > static_cast<int>(schemaSteps().size()) ? LookingOnly::Newer : LookingOnly::No;
}

Result<StartReport> SqliteStore::beginRun(qint64 nowMs, const QByteArray &machineId)
{
    Result<StartReport> report = m_startup.beginRun(nowMs, machineId);
    if (report) {
        report->quarantined = m_quarantined;
        report->restored = m_taken.restored;
        report->replaced = m_taken.replaced;
        report->unrestored = m_taken.unrestored;
    }
    return report;
}

Result<> SqliteStore::endRun(bool resumeByItself)
{
    return m_startup.endRun(resumeByItself);
}

Result<QString> SqliteStore::installationPrefix()
{
    return m_startup.installationPrefix();
}

Result<BatchId> SqliteStore::addBatch(const NewBatch &batch, const std::function<bool(qint64)> &progress)
{
    return m_batches.add(batch, progress);
}

Result<BatchInfo> SqliteStore::batch(BatchId id)
{
    return m_batches.one(id);
}

Result<std::optional<BatchId>> SqliteStore::batchByPublicId(const QString &publicId)
{
    return m_batches.byPublicId(publicId);
}

Result<QList<BatchInfo>> SqliteStore::openBatches(qint64 sinceMs)
{
    return m_batches.open(sinceMs);
}

Result<BatchProgress> SqliteStore::progress(BatchId id)
{
    return m_batches.progress(id);
}

Result<> SqliteStore::setBatchState(BatchId id, BatchState state, HoldReason reason)
{
    return m_batches.setState(id, state, reason);
}

Result<QList<MessageInfo>> SqliteStore::nextQueued(BatchId id, int limit)
{
    return m_attempts.nextQueued(id, limit);
}

Result<bool> SqliteStore::gatewayIdUsed(const GatewayId &id)
{
    return m_attempts.gatewayIdUsed(id);
}

Result<std::optional<EarlierRequest>> SqliteStore::earlierRequest(const GatewayId &id)
{
    return m_attempts.earlierRequest(id);
}

Result<QStringList> SqliteStore::unreadRequests(int limit)
{
    return m_attempts.unreadRequests(limit);
}

Result<AttemptInfo> SqliteStore::beginAttempt(const NewAttempt &attempt)
{
    // Its answer may need the reserve: on a disk that is almost full nothing is sent, and a person has to look.
    if (!Place::makeBallast(m_dir))
        return failure(Error::Kind::Storage, u"not enough room on the disk: the reserve for answers cannot be made"_s);
    return m_attempts.begin(attempt);
}

Result<> SqliteStore::settle(const Settlement &settlement)
{
    Result<> done = m_attempts.settle(settlement);
    if (!done && m_connection->couldNotWrite() && Place::dropBallast(m_dir)) {
        qCWarning(lcStore) << "the disk is full or failing: the reserve is used to store an answer";
        done = m_attempts.settle(settlement);
    }
    return done;
}

Result<qint64> SqliteStore::move(BatchId batch, const QList<MessageId> &messages, SendState from, SendState to,
    SettledBy by, HoldReason reason, qint64 nowMs, const QString &note)
{
    return m_attempts.move(batch, messages, from, to, by, reason, nowMs, note);
}

Result<QList<ReconcileItem>> SqliteStore::toReconcile(const AccountId &account, qint64 nowMs, int limit)
{
    return m_answers.toReconcile(account, nowMs, limit);
}

Result<> SqliteStore::recordReconciles(const QList<ReconcileOutcome> &outcomes, qint64 nowMs)
{
    return m_answers.recordReconciles(outcomes, nowMs);
}

Result<QList<DeliveryItem>> SqliteStore::toRefresh(const AccountId &account, qint64 checkedBeforeMs, int limit)
{
    return m_answers.toRefresh(account, checkedBeforeMs, limit);
}

Result<> SqliteStore::recordDelivery(const QList<DeliveryUpdate> &updates, qint64 nowMs)
{
    return m_answers.recordDelivery(updates, nowMs);
}

Result<> SqliteStore::recordUnanswered(const QList<MessageId> &messages, qint64 nowMs)
{
    return m_answers.recordUnanswered(messages, nowMs);
}

Result<HistoryPage> SqliteStore::history(const HistoryFilter &filter, std::optional<MessageId> before, int limit)
{
    return m_history.page(filter, before, limit);
}

Result<HistoryTotals> SqliteStore::totals(const HistoryFilter &filter)
{
    return m_history.totals(filter);
}

Result<MessageInfo> SqliteStore::message(MessageId id)
{
    return m_history.message(id);
}

Result<QList<MessageEvent>> SqliteStore::events(MessageId id)
{
    return m_history.events(id);
}

Result<QList<Address>> SqliteStore::alreadySent(const QString &text, const QList<Address> &addresses, qint64 sinceMs)
{
    return m_history.alreadySent(text, addresses, sinceMs);
}

Result<QList<Address>> SqliteStore::alreadySent(
    const QStringList &texts, const QList<Address> &addresses, qint64 sinceMs)
{
    return m_history.alreadySent(texts, addresses, sinceMs);
}

Result<QHash<QString, NumberCheck>> SqliteStore::checks(const QList<Address> &addresses)
{
    return m_checks.last(addresses);
}

Result<PersonRecord> SqliteStore::personRecord(const Address &person, const TakeOut &takeOut)
{
    return m_removal.personRecord(person, takeOut);
}

Result<> SqliteStore::forget(const Address &person, const TakeOut &takeOut)
{
    return m_removal.forget(person, takeOut);
}

Result<qint64> SqliteStore::countOlder(qint64 beforeMs)
{
    return m_removal.countOlder(beforeMs);
}

Result<RemovalStep> SqliteStore::removeOlder(qint64 beforeMs)
{
    return m_removal.removeOlder(beforeMs);
}

Result<bool> SqliteStore::mustScrub()
{
    return m_removal.mustScrub();
}

Result<bool> SqliteStore::scrub()
{
    return m_removal.scrub();
}

Result<QStringList> SqliteStore::unusedFiles(const QStringList &candidates)
{
    return m_batches.unusedFiles(candidates);
}

Result<QList<Template>> SqliteStore::templates(std::optional<MessageKind> kind, const QString &search)
{
    return m_templates.find(kind, search);
}

Result<qint64> SqliteStore::saveTemplate(const Template &stored)
{
    return m_templates.save(stored);
}

Result<> SqliteStore::deleteTemplate(qint64 id)
{
    return m_templates.remove(id);
}

Result<> SqliteStore::saveDraft(const QString &slot, const Draft &draft, qint64 nowMs)
{
    return m_small.saveDraft(slot, draft, nowMs);
}

Result<std::optional<Draft>> SqliteStore::loadDraft(const QString &slot)
{
    return m_small.loadDraft(slot);
}

Result<> SqliteStore::deleteDraft(const QString &slot)
{
    return m_small.deleteDraft(slot);
}

Result<> SqliteStore::savePrices(const AccountId &account, const QList<PriceEntry> &entries)
{
    return m_small.savePrices(account, entries);
}

Result<QList<PriceEntry>> SqliteStore::loadPrices(const AccountId &account)
{
    return m_small.loadPrices(account);
}

Result<> SqliteStore::rememberSender(const AccountId &account, const QString &sender, qint64 nowMs)
{
    return m_small.rememberSender(account, sender, nowMs);
}

Result<QStringList> SqliteStore::senders(const AccountId &account)
{
    return m_small.senders(account);
}

Result<> SqliteStore::saveBalance(const AccountId &account, Money balance, const QString &currency, qint64 nowMs)
{
    return m_small.saveBalance(account, balance, currency, nowMs);
}

Result<std::optional<Store::KnownBalance>> SqliteStore::loadBalance(const AccountId &account)
{
    return m_small.loadBalance(account);
}

Result<> SqliteStore::saveBlock(const AccountId &account, const std::optional<KnownBlock> &block)
{
    return m_small.saveBlock(account, block);
}

Result<std::optional<KnownBlock>> SqliteStore::loadBlock(const AccountId &account)
{
    return m_small.loadBlock(account);
}

} // namespace Visnyk
