// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answercheck.h"

using namespace Visnyk;

namespace {

void checkSend(const Answer &answer, const GatewayId &id)
{
    const Result<SendReply> reply = readSendReply(answer.body, answer.question, id);
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

void checkCost(const Answer &answer)
{
    const Result<CostReply> reply = readCostReply(answer.body, answer.question);
    if (!reply) {
        checkError(reply.error());
        return;
    }
    require(isPublishedMoney(reply->cost) && reply->cnt >= 0, "a price is money for a number of parts");
    for (const PhoneReport &phone : reply->phones)
        require(!phone.phone.isEmpty() && isPublishedMoney(phone.cost), "every phone has a number");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Answer answer(data, size);
    // "0" to "3" ask as the program does; "4" to "7" for the price, the others in ways it could ask.
    switch ((answer.choice >> 2U) & 3U) {
    case 0: answer.question.shape.cost = 3; break;
    case 1:
        answer.question.shape.cost = 1;
        checkCost(answer);
        return 0;
    case 2: answer.question.shape.cost = 2; break;
    default: answer.question.shape.cost = 0; break;
    }
    const bool anyId = ((answer.choice >> 4U) & 3U) == 2;
    checkSend(answer, anyId ? GatewayId() : answer.id);
    return 0;
}
