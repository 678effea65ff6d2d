// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answercheck.h"

#include "gateway/templates.h"

using namespace Visnyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Answer answer(data, size);
    switch (answer.choice & 3U) {
    case 1: // "1": one was added
        if (const Result<QString> id = readTemplateAdded(answer.body); !id)
            checkError(id.error());
        else
            require(!id->isEmpty() && id->size() <= 40, "a new template has an id that can be sent back");
        break;
    case 2: // "2": one was changed or removed
        if (const Result<> done = readTemplateDone(answer.body); !done)
            checkError(done.error());
        break;
    default: {
        const Result<QList<GatewayTemplate>> list = readTemplateList(answer.body);
        if (!list) {
            checkError(list.error());
            break;
        }
        for (const GatewayTemplate &one : *list)
            require(!one.id.isEmpty() && one.id.size() <= 40, "every template has an id that can be sent back");
    }
    }
    return 0;
}
