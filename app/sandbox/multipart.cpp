// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/multipart.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace Visnyk::Practice {
namespace {

constexpr qsizetype maxHead = 16LL * 1024;
constexpr qsizetype maxBoundary = 70; // RFC 2046 5.1.1

enum class Mark : quint8 { Part, End, Content };

struct Delimiter
{
    qsizetype begin = -1; // of the line break before it, which belongs to it
    qsizetype after = -1; // where the head of the next part begins
    Mark mark = Mark::End;
};

// What stands behind the boundary decides whether it is one: "--", or blanks and the end of the line.
Delimiter judge(const QByteArray &body, qsizetype begin, qsizetype behind)
{
    const QByteArrayView rest = QByteArrayView(body).sliced(behind);
    if (rest.startsWith("--"))
        return { begin, body.size(), Mark::End };
    qsizetype at = 0;
    while (at < rest.size() && (rest[at] == ' ' || rest[at] == '\t'))
        ++at;
    if (rest.sliced(at).startsWith("\r\n"))
        return { begin, behind + at + 2, Mark::Part };
    return { begin, behind, Mark::Content };
}

class Delimiters
{
public:
    Delimiters(const QByteArray &body, const QByteArray &boundary)
        : m_body(body)
        , m_line("--" + boundary)
        , m_matcher("\r\n" + m_line)
    {
    }

    /** The first boundary may stand at the very start of the body, without a line break before it. */
    [[nodiscard]] Delimiter first() const
    {
        if (m_body.startsWith(m_line)) {
            const Delimiter found = judge(m_body, 0, m_line.size());
            if (found.mark != Mark::Content)
                return found;
        }
        return next(0);
    }

    [[nodiscard]] Delimiter next(qsizetype from) const
    {
        qsizetype at = m_matcher.indexIn(m_body, from);
        while (at >= 0) {
            const Delimiter found = judge(m_body, at, at + 2 + m_line.size());
            if (found.mark != Mark::Content)
                return found;
            at = m_matcher.indexIn(m_body, at + 2);
        }
        return {};
    }

private:
    const QByteArray &m_body;
    QByteArray m_line;
    QByteArrayMatcher m_matcher;
};

bool isHeader(QByteArrayView line, QByteArrayView name)
{
    return line.size() >= name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
}

std::optional<FormPart> readPart(QByteArrayView part)
{
    // A part without any header begins with the empty line that ends the head; it has no name then.
    const qsizetype end = part.indexOf("\r\n\r\n");
    if (end < 0 || end > maxHead)
        return std::nullopt;
    FormPart out;
    out.content = part.sliced(end + 4);
    std::optional<QByteArray> name;
    qsizetype at = 0;
    while (at < end) {
        qsizetype lineEnd = part.indexOf("\r\n", at);
        lineEnd = std::min(lineEnd, end);
        const QByteArrayView line = part.sliced(at, lineEnd - at);
        if (isHeader(line, "content-disposition:")) {
            name = headerAttribute(line, "name");
            const std::optional<QByteArray> file = headerAttribute(line, "filename");
            out.isFile = file.has_value();
            out.fileName = file.value_or(QByteArray());
        } else if (isHeader(line, "content-type:")) {
            out.type = line.sliced(13).toByteArray().trimmed();
        }
        at = lineEnd + 2;
    }
    if (!name || name->isEmpty())
        return std::nullopt;
    out.name = *name;
    return out;
}

} // namespace

std::optional<QByteArray> headerAttribute(QByteArrayView header, QByteArrayView name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        ++at;
        while (at < header.size() && (header[at] == ' ' || header[at] == '\t'))
            ++at;
        const qsizetype keyBegin = at;
        while (at < header.size() && header[at] != '=' && header[at] != ';')
            ++at;
        const QByteArrayView key = header.sliced(keyBegin, at - keyBegin);
        QByteArray value;
        if (at < header.size() && header[at] == '=') {
            ++at;
            const bool quoted = at < header.size() && header[at] == '"';
            at += quoted ? 1 : 0;
            while (at < header.size() && header[at] != (quoted ? '"' : ';')) {
                // Only a quote is ever escaped: old clients send paths with plain backslashes.
                if (quoted && header[at] == '\\' && at + 1 < header.size() && header[at + 1] == '"')
                    ++at;
                value += header[at++];
            }
            if (quoted && at >= header.size())
                return std::nullopt; // the closing quote is missing
            if (quoted)
                at = header.indexOf(';', at);
            else
                value = value.trimmed();
        }
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

std::optional<QList<FormPart>> readFormParts(const QByteArray &body, const QByteArray &boundary)
{
    if (boundary.isEmpty() || boundary.size() > maxBoundary)
        return std::nullopt;
    const Delimiters delimiters(body, boundary);
    QList<FormPart> out;
    Delimiter at = delimiters.first();
    while (at.begin >= 0) {
        if (at.mark == Mark::End)
            return out;
        // From the line break before: two boundaries in a row share it, and what is between them is no part.
        const Delimiter next = delimiters.next(at.after - 2);
        if (next.begin < at.after || out.size() == maxFormParts)
            return std::nullopt;
        const std::optional<FormPart> part = readPart(QByteArrayView(body).sliced(at.after, next.begin - at.after));
        if (!part)
            return std::nullopt;
        out.append(*part);
        at = next;
    }
    return std::nullopt; // cut short
}

} // namespace Visnyk::Practice
