// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answercheck.h"

using namespace Visnyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Answer answer(data, size);
    answer.question.endpoint = Endpoint::Balance;
    answer.question.shape.question = ReplyShape::Question::Balance;
    if (((answer.choice >> 2U) & 1U) != 0) { // "4" to "7": a command that was done
        if (const Result<> done = readDoneReply(answer.body, answer.question); !done)
            checkError(done.error());
        return 0;
    }
    const Result<BalanceReply> balance = readBalanceReply(answer.body, answer.question);
    if (!balance)
        checkError(balance.error());
    else
        require(balance->currency.isEmpty() || balance->currency.size() == 3, "a currency is three letters");
    return 0;
}
