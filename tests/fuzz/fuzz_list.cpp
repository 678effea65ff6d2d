// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Personal texts, separated by dollar signs, that travel in one request: whatever they say, the other side reads as
// many people as there are, and the text of each.

#include "gateway/listform.h"
#include "sandbox/orderlines.h"

#include "require.h"

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>

using namespace Visnyk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList texts
        = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size))).split(u'$', Qt::SkipEmptyParts);
    QList<ListLine> lines;
    for (const QString &text : texts) {
        if (!mayTravelInList(text) || lines.size() == 100)
            continue;
        ListLine line;
        line.address = Address(QStringLiteral("+3805012345%1").arg(lines.size() + 10));
        line.text = text;
        lines.append(line);
    }
    if (lines.isEmpty())
        return 0;
    Practice::HttpRequest request;
    request.path = "/sys/send.php";
    request.headers = { { "content-type", "application/x-www-form-urlencoded" } };
    request.body = "charset=utf-8&list=" + listValue(lines).toUtf8().toPercentEncoding();
    const auto parameters = Practice::Parameters::read(request);
    require(parameters.has_value(), "the other side can read it");
    const auto read = Practice::readLines(*parameters);
    require(read.has_value(), "every line has its form");
    require(read->size() == lines.size(), "as many people as there are");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        require(read->at(i).recipients == QStringList { lines.at(i).address.text() }, "each under their own number");
        require(read->at(i).text == lines.at(i).text && read->at(i).sender.isEmpty(), "with their own text");
    }
    return 0;
}
