// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/jsonreader.h"
#include "gateway/replies.h"

#include <QtGlobal>

#include <cstdint>

using namespace Visnyk;

namespace {

void require(bool truth, const char *claim)
{
    if (!truth)
        qFatal("does not hold: %s", claim);
}

bool isPublishedMoney(const std::optional<Money> &money)
{
    constexpr qint64 TenToTheNine = 1'000'000'000;
    constexpr qint64 Micros = 1'000'000;
    constexpr qint64 FourDecimals = 100;
    return !money
        || (money->micros() >= 0 && money->micros() < TenToTheNine * Micros && money->micros() % FourDecimals == 0);
}

/** A failure is a refusal with a code or "not valid"; never anything a reader cannot know. */
void checkError(const Error &error)
{
    require(error.kind != Error::Kind::Unreachable && error.kind != Error::Kind::Tls, "a reader cannot prove that");
    require(error.kind == Error::Kind::Protocol || (error.gatewayCode >= 1 && error.gatewayCode <= 9),
        "a refusal has a published code");
    require(error.detail.size() < 200, "details are short");
}

void checkSend(QByteArrayView body, const ReplyQuestion &question, const GatewayId &id)
{
    const Result<SendReply> reply = readSendReply(body, question, id);
    if (!reply) {
        checkError(reply.error());
        return;
    }
    require(id.isEmpty() || reply->id == id.text(), "a success is ours");
    require(!reply->id.isEmpty() && reply->cnt >= 0, "a success names id and count");
    require(isPublishedMoney(reply->cost) && isPublishedMoney(reply->balance), "money is as published");
    require(reply->hasPhones || reply->phones.isEmpty(), "phones are said to be there");
    for (const PhoneReport &phone : reply->phones)
        require(!phone.phone.isEmpty() && isPublishedMoney(phone.cost), "every phone has a number");
}

void checkStatus(QByteArrayView body, const ReplyQuestion &question, const QList<StatusQuery> &asked)
{
    const Result<QList<StatusReport>> reports = readStatusReply(body, question, asked);
    if (!reports) {
        checkError(reports.error());
        return;
    }
    require(reports->size() <= asked.size(), "each pair is told at most once");
    for (const StatusReport &report : *reports)
        require(report.id == asked.constFirst().id.text() && isPublishedMoney(report.cost), "only what was asked");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::uint8_t choice = data[0];
    const QByteArrayView body(data + 1, static_cast<qsizetype>(size - 1));
    const GatewayId id(QStringLiteral("a-1"));
    const QList<StatusQuery> two { { QStringLiteral("+380501234567"), id }, { QStringLiteral("+380671234567"), id } };
    const Charset charset = choice % 3 == 0 ? Charset::Utf8 : choice % 3 == 1 ? Charset::Windows1251 : Charset::Koi8R;
    for (const ReplyFormat format : { ReplyFormat::Text, ReplyFormat::Numbers, ReplyFormat::Xml, ReplyFormat::Json }) {
        ReplyQuestion question;
        question.charset = charset;
        question.shape.format = format;
        question.shape.ourIds = QStringList { id.text() };
        question.shape.all = (choice >> 2U) % 3;
        for (const int cost : { 0, 2, 3 }) {
            question.shape.cost = cost;
            checkSend(body, question, id);
            checkSend(body, question, GatewayId());
        }
        question.shape.cost = 1;
        if (const Result<CostReply> cost = readCostReply(body, question); !cost)
            checkError(cost.error());
        question.endpoint = Endpoint::Status;
        question.shape.question = ReplyShape::Question::Status;
        checkStatus(body, question, two.first(1));
        question.shape.isList = true;
        checkStatus(body, question, two);
        question.endpoint = Endpoint::Balance;
        question.shape.question = ReplyShape::Question::Balance;
        if (const Result<BalanceReply> balance = readBalanceReply(body, question); !balance)
            checkError(balance.error());
        if (const Result<> done = readDoneReply(body, question); !done)
            checkError(done.error());
    }
    return 0;
}
