// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ledger.h"

#include "base/logging.h"
#include "sandbox/binarymessage.h"
#include "sandbox/numberplan.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

tl::unexpected<Error> unusable(const QString &what)
{
    return failure(Error::Kind::Storage, what);
}

QString keyOf(const QString &address, const QString &id)
{
    return addressKey(address) + QChar(0x1F) + id;
}

QJsonObject toJson(const StoredMessage &message)
{
    const PracticeGateway::LedgerEntry &entry = message.entry;
    return { { "id"_L1, entry.id }, { "to"_L1, entry.address }, { "text"_L1, entry.text }, { "kind"_L1, entry.kind },
        { "sender"_L1, entry.sender }, { "accepted"_L1, entry.acceptedMs }, { "send_at"_L1, entry.sendAtMs },
        { "cost"_L1, entry.costMicros }, { "parts"_L1, entry.parts }, { "status"_L1, entry.status },
        { "err"_L1, entry.err }, { "request"_L1, entry.requestNumber }, { "comment"_L1, message.comment },
        { "mccmnc"_L1, message.mccmnc }, { "country"_L1, message.country }, { "operator"_L1, message.operatorName },
        { "type"_L1, message.type }, { "refused"_L1, message.refused }, { "view"_L1, entry.view },
        { "patience"_L1, message.patienceMs }, { "broken"_L1, message.broken } };
}

StoredMessage fromJson(const QJsonObject &object)
{
    StoredMessage message;
    PracticeGateway::LedgerEntry &entry = message.entry;
    entry.id = object["id"_L1].toString();
    entry.address = object["to"_L1].toString();
    entry.text = object["text"_L1].toString();
    entry.kind = object["kind"_L1].toString();
    entry.sender = object["sender"_L1].toString();
    entry.acceptedMs = object["accepted"_L1].toInteger();
    entry.sendAtMs = object["send_at"_L1].toInteger();
    entry.costMicros = object["cost"_L1].toInteger();
    entry.parts = object["parts"_L1].toInt();
    entry.status = object["status"_L1].toInt(-1);
    entry.err = object["err"_L1].toInt();
    entry.requestNumber = object["request"_L1].toInteger();
    entry.view = object["view"_L1].toString();
    message.patienceMs = object["patience"_L1].toInteger();
    message.broken = object["broken"_L1].toBool();
    message.comment = object["comment"_L1].toString();
    message.mccmnc = object["mccmnc"_L1].toString();
    message.country = object["country"_L1].toString();
    message.operatorName = object["operator"_L1].toString();
    message.type = object["type"_L1].toInt();
    message.refused = object["refused"_L1].toBool();
    return message;
}

constexpr auto Mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner; // texts and numbers are nobody else's
constexpr qint64 joinMs = 600'000;

QString partWords(const PartOf &part)
{
    return "part "_L1 + QString::number(part.number) + " of "_L1 + QString::number(part.total) + ", reference "_L1
        + QString::number(part.reference);
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<> Ledger::open(const QString &dir, qint64 initialBalanceMicros)
{
    if (dir.isEmpty() && std::exchange(m_inMemory, true))
        return {}; // stopped and started again: what is in memory stays
    m_messages.clear();
    m_index.clear();
    m_unfinished.clear();
    m_balance = initialBalanceMicros;
    m_lastAutoId = 0;
    m_lastRequest = 0;
    if (dir.isEmpty())
        return {};
    if (!QDir().mkpath(dir))
        return unusable(u"the practice gateway's directory cannot be made"_s);
    m_lock = std::make_unique<QLockFile>(QDir(dir).filePath(u"lock"_s));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return unusable(u"another practice gateway uses this directory"_s);
    m_file = std::make_unique<QFile>(QDir(dir).filePath(u"ledger.jsonl"_s));
    if (!m_file->open(QIODevice::ReadWrite | QIODevice::Unbuffered, Mine))
        return unusable(u"the practice gateway's ledger cannot be opened"_s);
    return load();
}

void Ledger::close()
{
    m_file.reset();
    m_lock.reset();
}

Result<> Ledger::load()
{
    const QByteArray all = m_file->readAll();
    qsizetype at = 0;
    while (at < all.size()) {
        const qsizetype end = all.indexOf('\n', at);
        if (end < 0)
            break; // a crash cut this line short: what it would say was never answered
        if (!readLine(all.mid(at, end - at)))
            return unusable(u"the practice gateway's ledger is damaged"_s);
        at = end + 1;
    }
    if (at < all.size()) {
        qCWarning(lcPractice) << "dropped an unfinished line at the end of the ledger";
        if (!m_file->resize(at))
            return unusable(u"the practice gateway's ledger cannot be repaired"_s);
    }
    if (!m_file->seek(at))
        return unusable(u"the practice gateway's ledger cannot be read"_s);
    return {};
}

bool Ledger::readLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    m_balance = object["balance"_L1].toInteger(m_balance);
    m_lastAutoId = object["auto"_L1].toInteger(m_lastAutoId);
    m_lastRequest = object["last_request"_L1].toInteger(m_lastRequest);
    if (object.contains("deleted"_L1)) {
        const auto index = static_cast<size_t>(object["deleted"_L1].toInteger());
        if (index >= m_messages.size())
            return false;
        m_messages[index].deleted = true;
    }
    std::vector<StoredMessage> messages;
    const QJsonArray array = object["messages"_L1].toArray();
    messages.reserve(static_cast<size_t>(array.size()));
    for (const auto &value : array)
        messages.push_back(fromJson(value.toObject()));
    keep(std::move(messages));
    return true;
}

void Ledger::keep(std::vector<StoredMessage> messages)
{
    for (StoredMessage &message : messages) {
        const QString key = keyOf(message.entry.address, message.entry.id);
        const auto known = m_index.constFind(key);
        // What was refused as a repetition must not hide the one that was sent in the same request.
        const bool hides = message.refused && known != m_index.constEnd() && !m_messages[known.value()].refused
            && m_messages[known.value()].entry.requestNumber == message.entry.requestNumber;
        if (!hides)
            m_index.insert(key, m_messages.size());
        m_lastRequest = std::max(m_lastRequest, message.entry.requestNumber);
        m_messages.push_back(std::move(message));
        join(m_messages.size() - 1);
    }
}

// Parts belong together that have the same receiver, sender, reference and total. A part that is there already, or
// comes long after the first, begins another message: a reference has one octet and comes again.
void Ledger::join(size_t index)
{
    StoredMessage &message = m_messages[index];
    if (message.entry.kind != "bin"_L1 || message.refused)
        return;
    const std::optional<BinaryMessage> own = readUserData(QByteArray::fromHex(message.entry.text.toLatin1()));
    if (!own || !own->part || own->part->total < 2)
        return;
    message.isPart = true;
    message.entry.view = partWords(*own->part);
    const QString key = addressKey(message.entry.address) + QChar(0x1F) + message.entry.sender + QChar(0x1F)
        + QString::number(own->part->reference) + u'/' + QString::number(own->part->total);
    QList<size_t> &parts = m_unfinished[key];
    const bool isThere = std::any_of(parts.begin(), parts.end(), [this, &own](size_t other) {
        const auto known = readUserData(QByteArray::fromHex(m_messages[other].entry.text.toLatin1()));
        return known && known->part && known->part->number == own->part->number;
    });
    if (isThere || (!parts.isEmpty() && message.entry.acceptedMs - m_messages[parts.first()].entry.acceptedMs > joinMs))
        parts.clear();
    parts.append(index);
    if (parts.size() == own->part->total)
        finish(m_unfinished.take(key));
}

void Ledger::finish(const QList<size_t> &parts)
{
    std::vector<BinaryMessage> messages;
    qint64 plannedMs = 0;
    for (const size_t index : parts) {
        const PracticeGateway::LedgerEntry &entry = m_messages[index].entry;
        messages.push_back(readUserData(QByteArray::fromHex(entry.text.toLatin1())).value_or(BinaryMessage {}));
        plannedMs = std::max({ plannedMs, entry.acceptedMs, entry.sendAtMs });
    }
    const auto number = [](const BinaryMessage &m) { return m.part ? m.part->number : 0; };
    std::sort(messages.begin(), messages.end(),
        [number](const BinaryMessage &a, const BinaryMessage &b) { return number(a) < number(b); });
    QByteArray payload;
    for (const BinaryMessage &message : messages)
        payload += message.payload;
    const Sight sight = sightOf(messages.front(), payload, m_messages[parts.first()].comment);
    for (const size_t index : parts) {
        StoredMessage &message = m_messages[index];
        message.joinedMs = plannedMs;
        message.broken = sight.isBroken;
        message.entry.view += ": "_L1 + sight.words;
    }
}

Result<> Ledger::append(std::vector<StoredMessage> messages, qint64 balanceMicros, qint64 lastAutoId)
{
    if (m_file) {
        QJsonArray array;
        for (const StoredMessage &message : messages)
            array.append(toJson(message));
        const QByteArray line
            = lineOf({ { "balance"_L1, balanceMicros }, { "auto"_L1, lastAutoId }, { "messages"_L1, array } });
        if (Result<> written = write(line); !written)
            return written;
    }
    m_balance = balanceMicros;
    m_lastAutoId = lastAutoId;
    keep(std::move(messages));
    return {};
}

Result<> Ledger::setBalance(qint64 micros)
{
    if (m_file)
        if (Result<> written = write(lineOf({ { "balance"_L1, micros } })); !written)
            return written;
    m_balance = micros;
    return {};
}

Result<> Ledger::markDeleted(size_t index)
{
    if (m_file)
        if (Result<> written = write(lineOf({ { "deleted"_L1, static_cast<qint64>(index) } })); !written)
            return written;
    m_messages[index].deleted = true;
    return {};
}

Result<> Ledger::remove(const std::function<bool(const StoredMessage &)> &isGone)
{
    std::vector<StoredMessage> rest;
    std::copy_if(m_messages.begin(), m_messages.end(), std::back_inserter(rest),
        [&isGone](const StoredMessage &message) { return !isGone(message); });
    if (rest.size() == m_messages.size())
        return {};
    if (m_file)
        if (Result<> written = writeAnew(rest); !written)
            return written;
    m_messages.clear();
    m_index.clear();
    m_unfinished.clear();
    keep(std::move(rest));
    return {};
}

/** The whole file beside the old one, which it replaces: a crash leaves one of the two. */
Result<> Ledger::writeAnew(const std::vector<StoredMessage> &messages)
{
    const tl::unexpected<Error> failed = unusable(u"the practice gateway's ledger cannot be written anew"_s);
    QSaveFile file(m_file->fileName());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(Mine))
        return failed;
    QByteArray lines
        = lineOf({ { "balance"_L1, m_balance }, { "auto"_L1, m_lastAutoId }, { "last_request"_L1, m_lastRequest } });
    qint64 number = 0;
    for (const StoredMessage &message : messages) {
        lines += lineOf({ { "messages"_L1, QJsonArray { toJson(message) } } });
        if (message.deleted)
            lines += lineOf({ { "deleted"_L1, number } });
        ++number;
    }
    if (file.write(lines) != lines.size() || !file.commit())
        return failed;
    auto anew = std::make_unique<QFile>(m_file->fileName());
    if (!anew->open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !anew->seek(anew->size()))
        return failed;
    m_file = std::move(anew);
    return {};
}

qsizetype Ledger::find(const QString &address, const QString &id) const
{
    const auto found = m_index.constFind(keyOf(address, id));
    if (found == m_index.constEnd() || m_messages[found.value()].deleted)
        return -1;
    return static_cast<qsizetype>(found.value());
}

Result<> Ledger::write(const QByteArray &line)
{
    const qint64 before = m_file->pos();
    if (m_file->write(line) == line.size() && ::fdatasync(m_file->handle()) == 0)
        return {};
    // Half a line must not stay: the next one would be glued to it.
    if (!m_file->resize(before) || !m_file->seek(before))
        qCCritical(lcPractice) << "the ledger could not be written nor taken back";
    return unusable(u"the practice gateway's ledger cannot be written"_s);
}

} // namespace Visnyk::Practice
