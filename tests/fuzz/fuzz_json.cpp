// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/jsonreader.h"

#include "require.h"

#include <QByteArrayView>
#include <QSet>

#include <cstddef>
#include <cstdint>

using namespace Visnyk;

namespace {

/** Written again by the rules of RFC 8259 and nothing of the reader's own. */
void write(const JsonNode &node, QString *out, int depth)
{
    require(depth <= MaxReplyDepth, "nothing is deeper than allowed");
    const auto quote = [out](const QString &text) {
        out->append(u'"');
        for (const QChar c : text) {
            if (c.unicode() < 0x20 || c == u'"' || c == u'\\')
                out->append(QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')));
            else
                out->append(c);
        }
        out->append(u'"');
    };
    switch (node.type) {
    case JsonNode::Type::Null: out->append(u"null"); break;
    case JsonNode::Type::Bool:
    case JsonNode::Type::Number: out->append(node.text); break;
    case JsonNode::Type::String: quote(node.text); break;
    case JsonNode::Type::Array: {
        QChar before = u'[';
        for (const JsonNode &item : node.items) {
            out->append(before);
            write(item, out, depth + 1);
            before = u',';
        }
        out->append(node.items.isEmpty() ? u"[]" : u"]");
        break;
    }
    case JsonNode::Type::Object: {
        QSet<QString> names;
        QChar before = u'{';
        for (const auto &[name, value] : node.members) {
            require(!names.contains(name), "no name stands twice");
            names.insert(name);
            require(node.member(name) == &value, "a member is found by its name");
            out->append(before);
            quote(name);
            out->append(u':');
            write(value, out, depth + 1);
            before = u',';
        }
        out->append(node.members.isEmpty() ? u"{}" : u"}");
        break;
    }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    const std::optional<JsonNode> node = readJson(text);
    if (!node)
        return 0;
    QString written;
    write(*node, &written, 0);
    const std::optional<JsonNode> again = readJson(written);
    require(again.has_value(), "what was read can be written and read");
    QString second;
    write(*again, &second, 0);
    require(second == written, "and is the same");
    require(!readJson(QString(written + u'x')), "nothing may follow");
    return 0;
}
