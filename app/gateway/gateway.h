// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "domain/hlrresult.h"
#include "domain/money.h"
#include "domain/types.h"

#include <QByteArray>
#include <QFuture>
#include <QList>

#include <functional>
#include <optional>

namespace Visnyk {

/** A line of `list`: a text of its own for one recipient. */
struct ListLine
{
    Address address;
    QString text;               // wire text: normalised; a line end is escaped by the encoder
    QString sender;             // empty = that of the request
    std::optional<int> tz = {}; // hours relative to Moscow; only with an absolute `time`
    friend bool operator==(const ListLine &, const ListLine &) = default;
};

/** A file that goes out in the body, read from the outbox's own copy. */
struct SendFile
{
    QString path;
    QString name;    // base name, checked
    qint64 size = 0; // octets; a file of another size is an error before the first byte
    QString type;    // MIME type
    QString sha256;  // part of the fingerprint
    friend bool operator==(const SendFile &, const SendFile &) = default;
};

/**
 * One request to send.php: one text to up to 500 addresses under one id, each address at most once; or, with @p list,
 * a text of its own for each.
 */
struct SendRequest
{
    MessageKind kind = MessageKind::Sms;
    GatewayId id; // ours; ignored for a cost question
    QList<Address> addresses;
    QString text;           // `mes`: of wireMessages(), the comment appended
    MessageOptions options; // schedule is ignored: see atUnix; attachments too: see files
    QList<ListLine> list;   // instead of addresses and text
    QList<SendFile> files;
    std::function<void(qint64, qint64)> uploaded = {}; // octets of the body out, of how many; in the gateway's thread
    std::optional<qint64> atUnix;                      // seconds; nullopt = at once
};

/** One record of `op=1`. Numbers arrive as text or number; absent and empty are nullopt. */
struct PhoneReport
{
    QString phone; // as matchKey(): digits of a number
    QString mccmnc;
    std::optional<Money> cost;
    std::optional<int> status;
    std::optional<int> error;
};

struct SendReply
{
    QString id;
    qint64 cnt = 0;
    std::optional<Money> cost;
    std::optional<Money> balance;
    bool hasPhones = false;
    QList<PhoneReport> phones;
    QString code; // of a call with a code by voice; empty otherwise. Shown to the person, never logged
    std::optional<qint64> serverUtcMs; // Date header
    int httpStatus = 200;
};

struct CostReply
{
    Money cost;
    qint64 cnt = 0;
    QList<PhoneReport> phones;
    std::optional<qint64> serverUtcMs;
};

struct BalanceReply
{
    Money balance;
    QString currency; // "UAH"; empty if not told
    std::optional<Money> credit;
    std::optional<qint64> serverUtcMs;
};

struct StatusQuery
{
    QString phone; // as sent
    GatewayId id;
    bool bot = false; // went through a bot; the same for all of a question
};

struct StatusReport
{
    QString phone; // as matchKey(): digits of a number
    QString id;
    int status = -3; // -3 not found
    std::optional<int> err;
    std::optional<qint64> lastMs; // last_timestamp
    std::optional<qint64> sentMs;
    std::optional<Money> cost;
    std::optional<int> parts; // sms_cnt
    QString senderId;
    std::optional<HlrResult> hlr; // of a number check, when the gateway knows something
};

/** A text the account keeps at the gateway. */
struct GatewayTemplate
{
    QString id; // the gateway's; empty = not there yet
    QString name;
    QString text;
    QString format; // empty, sms, flash, bin, push, mms, call, mail, viber
    QString sender; // empty = the account's default
    friend bool operator==(const GatewayTemplate &, const GatewayTemplate &) = default;
};

/**
 * What the outbox needs of a gateway account; GatewayClient speaks to the real one or to the practice gateway.
 * Lives in the thread that calls it. Errors of send():
 *  Unreachable or Tls = proven that no byte of the request left; Unanswered = it may have been accepted (also every
 * HTTP status but 200, every invalid answer, foreign ids and unknown codes); Input (1), Auth (2), Balance (3), Blocked
 * (4), Refused (5-8), Throttled (9, for a send the outcome is unknown) = a valid answer with that code. A cancelled
 * send future is Unanswered. send() never repeats anything; the reading calls may repeat and fail over to www2.
 */
class Gateway
{
public:
    Gateway() = default;
    virtual ~Gateway() = default;
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    [[nodiscard]] virtual QFuture<Result<SendReply>> send(const SendRequest &request) = 0;
    [[nodiscard]] virtual QFuture<Result<CostReply>> cost(const SendRequest &request) = 0;
    /** The same question without a repetition: for a price that is shown while a person writes. */
    [[nodiscard]] virtual QFuture<Result<CostReply>> costAtOnce(const SendRequest &request) { return cost(request); }
    /** At most 100 pairs; answers come for every pair, in any order. */
    [[nodiscard]] virtual QFuture<Result<QList<StatusReport>>> status(const QList<StatusQuery> &queries) = 0;
    [[nodiscard]] virtual QFuture<Result<BalanceReply>> balance() = 0;
    /** What the account keeps at the gateway; none is an empty list. A gateway without templates says NotFound. */
    [[nodiscard]] virtual QFuture<Result<QList<GatewayTemplate>>> templates();
    /**
     * Gives the id the gateway chose. The changing calls are asked once: without a valid answer nobody knows whether
     * it was done, and templates() tells. Refused = the gateway could not save, NotFound = it has none with that id.
     */
    [[nodiscard]] virtual QFuture<Result<QString>> addTemplate(const GatewayTemplate &stored);
    [[nodiscard]] virtual QFuture<Result<>> changeTemplate(const GatewayTemplate &stored); // every field, by its id
    [[nodiscard]] virtual QFuture<Result<>> removeTemplate(const QString &id);
    /** Aborts what is under way; sends with a byte out finish as Unanswered. */
    virtual void abortAll() = 0;
};

/** SHA-256 (hex) of the request without credentials: what the attempt table keeps. */
[[nodiscard]] QByteArray fingerprint(const SendRequest &request);
/**
 * Names of the parameters with their values where these are choices of the protocol, else with their length: nothing
 * that a person wrote, no number, no file name. For whoever looks for the reason why a gateway could not read it.
 */
[[nodiscard]] QString outline(const SendRequest &request);

} // namespace Visnyk
