// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft.h"

#include "require.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>

using namespace Visnyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return 0;
    const Result<Draft> draft = draftFromJson(document.object());
    if (!draft) {
        require(!draft.error().detail.isEmpty(), "a refusal says why");
        return 0;
    }
    const Result<Draft> again = draftFromJson(toJson(*draft));
    require(again && *again == *draft, "a draft that is kept comes back");
    for (const int people : { 0, 1 }) {
        for (const Finding &finding : check(*draft, people, false, 1'767'225'600'000))
            require(!toString(finding.code).isEmpty() && !explain(finding).isEmpty(), "a finding is explained");
    }
    const Draft trimmed = trimmedToKind(*draft);
    require(trimmedToKind(trimmed) == trimmed, "trimming twice changes nothing");
    (void)wireText(trimmed);
    return 0;
}
