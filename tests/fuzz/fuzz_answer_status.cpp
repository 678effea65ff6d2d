// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answercheck.h"

using namespace Visnyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Answer answer(data, size);
    static const QList<StatusQuery> two { { QStringLiteral("+380501234567"), answer.id },
        { QStringLiteral("+380671234567"), answer.id } };
    answer.question.endpoint = Endpoint::Status;
    answer.question.shape.question = ReplyShape::Question::Status;
    // "0" to "3" ask for two messages as the program does, "4" to "7" for one; the rest with other values of "all".
    answer.question.shape.isList = ((answer.choice >> 2U) & 1U) == 0;
    const unsigned all = (answer.choice >> 4U) & 3U;
    answer.question.shape.all = all == 3 ? 1 : all == 1 ? 0 : 2;
    const QList<StatusQuery> asked = answer.question.shape.isList ? two : two.first(1);
    const Result<QList<StatusReport>> reports = readStatusReply(answer.body, answer.question, asked);
    if (!reports) {
        checkError(reports.error());
        return 0;
    }
    require(reports->size() <= asked.size(), "each pair is told at most once");
    for (const StatusReport &report : *reports)
        require(report.id == answer.id.text() && isPublishedMoney(report.cost), "only what was asked");
    return 0;
}
