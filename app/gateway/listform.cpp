// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/listform.h"

#include "domain/segments.h"

using namespace Qt::StringLiterals;

namespace Visnyk {

bool mayTravelInList(QStringView text)
{
    // A bar might be read as the end of a sender, wherever it stands.
    if (text.contains(u"\\n") || text.contains(u'\r') || text.contains(u'|'))
        return false;
    const QList<QStringView> lines = text.split(u'\n');
    return std::none_of(lines.cbegin(), lines.cend(), [](QStringView line) { return line == u"~~~"; });
}

QString listValue(const QList<ListLine> &lines)
{
    QString value;
    for (const ListLine &line : lines) {
        if (!value.isEmpty())
            value += u'\n';
        if (!line.sender.isEmpty() || line.tz) {
            value += line.sender;
            if (line.tz)
                value += u',' + QString::number(*line.tz);
            value += u'|';
        }
        // Only the first colon of a line separates; what follows is text, colons and all.
        value += line.address.text() + u':';
        QString text = line.text;
        value += text.replace(u'\n', R"(\n)"_L1);
    }
    return value;
}

} // namespace Visnyk
