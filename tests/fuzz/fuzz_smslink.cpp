// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/smslink.h"

#include "require.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Visnyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto link = readSmsLink(bytes);
    if (!link) {
        require(!toString(link.error()).isEmpty(), "a refusal has a name");
        return 0;
    }
    require(bytes.size() <= 8192 && link->numbers.size() <= 50 && link->body.size() <= 1000, "the limits are kept");
    require(!link->numbers.isEmpty() || !link->body.isEmpty(), "a link says something");
    for (const QString &number : link->numbers) {
        require(std::all_of(number.cbegin(), number.cend(),
                    [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u"+-.() ").contains(c); }),
            "a number has digits and their separators");
        require(std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }),
            "and at least one digit");
    }
    for (const QChar c : link->body)
        require(c == u'\n' || c == u'\t' || (c >= u' ' && !(c >= u'\u202a' && c <= u'\u202e')), "nothing is hidden");
    return 0;
}
