// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/replies.h"

#include "domain/addresskind.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

/** Reads members of one record; the first one that cannot be read is remembered and spoils the whole reply. */
class FieldReader
{
public:
    explicit FieldReader(const ReplyFields &fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

    QString text(const QString &name) const { return m_fields.value(name); }

    std::optional<qint64> number(const QString &name)
    {
        static const QRegularExpression whole(u"^-?\\d{1,11}$"_s);
        const QString value = text(name);
        if (value.isEmpty())
            return std::nullopt;
        if (!whole.match(value).hasMatch()) {
            spoil(name);
            return std::nullopt;
        }
        return value.toLongLong();
    }

    std::optional<int> smallNumber(const QString &name)
    {
        const std::optional<qint64> value = number(name);
        if (value && (*value < INT_MIN || *value > INT_MAX)) {
            spoil(name);
            return std::nullopt;
        }
        return value ? std::optional<int>(int(*value)) : std::nullopt;
    }

    std::optional<qint64> required(const QString &name)
    {
        const std::optional<qint64> value = number(name);
        if (!value)
            spoil(name);
        return value;
    }

    /** Only a balance may be below zero. */
    enum class Sign : quint8 { Positive, Any };
    std::optional<Money> money(const QString &name, Sign sign = Sign::Positive)
    {
        static const QRegularExpression decimal(u"^\\d{1,9}(\\.\\d{1,4})?$"_s);
        const QString value = text(name);
        if (value.isEmpty())
            return std::nullopt;
        const bool negative = sign == Sign::Any && value.startsWith(u'-');
        const Result<Money> amount = Money::fromDecimal(value);
        if (!amount || !decimal.match(negative ? value.sliced(1) : value).hasMatch()) {
            spoil(name);
            return std::nullopt;
        }
        return *amount;
    }

    std::optional<qint64> seconds(const QString &name)
    {
        constexpr qint64 MsPerSecond = 1000;
        const std::optional<qint64> value = number(name);
        return value && *value > 0 ? std::optional<qint64>(*value * MsPerSecond) : std::nullopt;
    }

    void spoil(const QString &name)
    {
        if (m_problem.isEmpty())
            m_problem = name;
    }

private:
    const ReplyFields &m_fields;
    QString m_problem;
};

/** Answers name a number by its digits, an e-mail address or nick as it was given. */
QString keyOf(const QString &address)
{
    return matchKey(Address(address));
}

Error notValid(const QString &why)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.detail = u"the answer is not valid: "_s + why;
    return error;
}

Result<RawReply> rawOf(QByteArrayView body, const ReplyQuestion &question)
{
    std::optional<RawReply> raw = readRaw(decodeText(body, question.charset), question.shape);
    if (!raw)
        return failure(notValid(u"not readable"_s));
    return *std::move(raw);
}

bool namesNothing(const QString &id)
{
    return id.isEmpty() || id == u'0';
}

/** The refusal in @p raw. An id that is not ours means that the refusal is not for this request. */
Error refusal(const RawReply &raw, Endpoint endpoint, const GatewayId &ours)
{
    const ReplyFields fields = raw.first();
    FieldReader reader(fields);
    const std::optional<int> code = reader.smallNumber(u"error_code"_s);
    if (!code)
        return notValid(u"error_code"_s);
    const QString id = reader.text(u"id"_s);
    if (!ours.isEmpty() && !namesNothing(id) && id != ours.text()) {
        Error error = notValid(u"it is about another id"_s);
        error.gatewayCode = *code;
        error.gatewayId = id;
        error.saidNo = true;
        return error;
    }
    return errorFromCode(endpoint, *code, namesNothing(id) ? QString() : id);
}

/** The one record of a reply that is neither a list nor an error; otherwise why not. */
Result<ReplyFields> oneRecord(const RawReply &raw, Endpoint endpoint, const GatewayId &ours = {})
{
    if (raw.isError() && !raw.isList)
        return failure(refusal(raw, endpoint, ours));
    if (raw.isList || raw.records.size() != 1)
        return failure(notValid(raw.isBareOk ? u"only OK"_s : u"not one record"_s));
    return raw.first();
}

Result<QList<PhoneReport>> phonesOf(const RawReply &raw)
{
    QList<PhoneReport> phones;
    phones.reserve(raw.phones.size());
    for (const ReplyFields &fields : raw.phones) {
        FieldReader reader(fields);
        PhoneReport report;
        report.phone = keyOf(reader.text(u"phone"_s));
        report.mccmnc = reader.text(u"mccmnc"_s);
        report.cost = reader.money(u"cost"_s);
        report.status = reader.smallNumber(u"status"_s);
        report.error = reader.smallNumber(u"error"_s);
        if (report.phone.isEmpty() || !reader.problem().isEmpty())
            return failure(notValid(u"phones"_s));
        phones.append(report);
    }
    return phones;
}

/** Absent members are empty; all of them absent: nothing is known. */
std::optional<HlrResult> hlrOf(const FieldReader &reader)
{
    HlrResult hlr;
    hlr.imsi = reader.text(u"imsi"_s);
    hlr.serviceCentre = reader.text(u"msc"_s);
    hlr.mcc = reader.text(u"mcc"_s);
    hlr.mnc = reader.text(u"mnc"_s);
    hlr.country = reader.text(u"cn"_s);
    hlr.network = reader.text(u"net"_s);
    hlr.roamingCountry = reader.text(u"rcn"_s);
    hlr.roamingNetwork = reader.text(u"rnet"_s);
    return hlr.isEmpty() ? std::nullopt : std::optional(hlr);
}

StatusReport reportOf(FieldReader &reader)
{
    StatusReport report;
    report.status = int(std::clamp<qint64>(reader.required(u"status"_s).value_or(0), INT_MIN, INT_MAX));
    report.phone = keyOf(reader.text(u"phone"_s));
    report.id = reader.text(u"id"_s);
    report.err = reader.smallNumber(u"err"_s);
    report.lastMs = reader.seconds(u"last_timestamp"_s);
    report.sentMs = reader.seconds(u"send_timestamp"_s);
    report.cost = reader.money(u"cost"_s);
    report.parts = reader.smallNumber(u"sms_cnt"_s);
    report.senderId = reader.text(u"sender_id"_s);
    report.hlr = hlrOf(reader);
    return report;
}

QString pairKey(const QString &phone, const QString &id)
{
    return keyOf(phone) + u'/' + id;
}

/** A reply about one message does not say about which one, except perhaps by its phone. */
bool completeFrom(StatusReport &report, const StatusQuery &query)
{
    const QString phone = keyOf(query.phone);
    if ((!report.phone.isEmpty() && report.phone != phone) || (!report.id.isEmpty() && report.id != query.id.text()))
        return false;
    report.phone = phone;
    report.id = query.id.text();
    return true;
}

} // namespace

Result<SendReply> readSendReply(QByteArrayView body, const ReplyQuestion &question, const GatewayId &ours)
{
    const Result<RawReply> raw = rawOf(body, question);
    if (!raw)
        return failure(raw.error());
    const Result<ReplyFields> fields = oneRecord(*raw, question.endpoint, ours);
    const Result<QList<PhoneReport>> phones = phonesOf(*raw);
    if (!fields || !phones)
        return failure(fields ? phones.error() : fields.error());
    FieldReader reader(*fields);
    SendReply reply;
    reply.id = reader.text(u"id"_s);
    reply.cnt = reader.required(u"cnt"_s).value_or(-1);
    reply.cost = reader.money(u"cost"_s);
    // An account on credit answers a balance below zero to a send that it accepted.
    reply.balance = reader.money(u"balance"_s, FieldReader::Sign::Any);
    reply.code = reader.text(u"code"_s);
    reply.hasPhones = raw->hasPhones;
    reply.phones = *phones;
    if (namesNothing(reply.id) || (!ours.isEmpty() && reply.id != ours.text()))
        return failure(notValid(u"id"_s));
    if (reply.cnt < 0)
        reader.spoil(u"cnt"_s);
    if (!reader.problem().isEmpty())
        return failure(notValid(reader.problem()));
    return reply;
}

Result<CostReply> readCostReply(QByteArrayView body, const ReplyQuestion &question)
{
    const Result<RawReply> raw = rawOf(body, question);
    if (!raw)
        return failure(raw.error());
    const Result<ReplyFields> fields = oneRecord(*raw, question.endpoint);
    const Result<QList<PhoneReport>> phones = phonesOf(*raw);
    if (!fields || !phones)
        return failure(fields ? phones.error() : fields.error());
    FieldReader reader(*fields);
    CostReply reply;
    reply.cnt = reader.required(u"cnt"_s).value_or(-1);
    const std::optional<Money> cost = reader.money(u"cost"_s);
    reply.phones = *phones;
    if (!cost)
        reader.spoil(u"cost"_s);
    if (reply.cnt < 0)
        reader.spoil(u"cnt"_s);
    if (!reader.problem().isEmpty())
        return failure(notValid(reader.problem()));
    reply.cost = *cost;
    return reply;
}

Result<QList<StatusReport>> readStatusReply(
    QByteArrayView body, const ReplyQuestion &question, const QList<StatusQuery> &asked)
{
    const Result<RawReply> raw = rawOf(body, question);
    if (!raw)
        return failure(raw.error());
    if (raw->isError() && !raw->isList)
        return failure(refusal(*raw, question.endpoint, {}));
    if (raw->isBareOk || (!raw->isList && raw->records.size() != 1))
        return failure(notValid(u"not a status"_s));
    QSet<QString> wanted;
    for (const StatusQuery &query : asked)
        wanted.insert(pairKey(query.phone, query.id.text()));
    QList<StatusReport> reports;
    for (const ReplyFields &fields : raw->records) {
        FieldReader reader(fields);
        StatusReport report = reportOf(reader);
        if (!reader.problem().isEmpty())
            return failure(notValid(reader.problem()));
        if (asked.size() == 1 && !completeFrom(report, asked.constFirst()))
            continue;
        if (wanted.remove(pairKey(report.phone, report.id)))
            reports.append(report);
    }
    return reports;
}

namespace {

/** A code such as UAH, which money is shown and kept with; anything else is as if none had been told. */
QString currencyFrom(const QString &text)
{
    const bool isCode
        = text.size() == 3 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode ? text : QString();
}

} // namespace

Result<BalanceReply> readBalanceReply(QByteArrayView body, const ReplyQuestion &question)
{
    const Result<RawReply> raw = rawOf(body, question);
    if (!raw)
        return failure(raw.error());
    const Result<ReplyFields> fields = oneRecord(*raw, question.endpoint);
    if (!fields)
        return failure(fields.error());
    FieldReader reader(*fields);
    BalanceReply reply;
    const std::optional<Money> balance = reader.money(u"balance"_s, FieldReader::Sign::Any);
    reply.credit = reader.money(u"credit"_s, FieldReader::Sign::Any);
    reply.currency = currencyFrom(reader.text(u"currency"_s));
    if (!balance)
        reader.spoil(u"balance"_s);
    if (!reader.problem().isEmpty())
        return failure(notValid(reader.problem()));
    reply.balance = *balance;
    return reply;
}

Result<> readDoneReply(QByteArrayView body, const ReplyQuestion &question)
{
    const Result<RawReply> raw = rawOf(body, question);
    if (!raw)
        return failure(raw.error());
    if (raw->isError())
        return failure(refusal(*raw, question.endpoint, {}));
    if (!raw->isBareOk)
        return failure(notValid(u"not OK"_s));
    return {};
}

} // namespace Visnyk
