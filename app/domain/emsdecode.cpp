// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsdecode.h"

#include "domain/binary.h"
#include "domain/emselements.h"
#include "domain/septets.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

tl::unexpected<DecodeProblem> wrong(DecodeProblem::Kind kind, qsizetype part, const HeaderProblem &header = {})
{
    return tl::unexpected(DecodeProblem { kind, part, header });
}

/** A part with the index it had in the list given. */
struct Read
{
    UserData data;
    std::optional<Concatenation> concatenation;
    qsizetype index = 0;
};

tl::expected<std::vector<Read>, DecodeProblem> readAll(const QList<QByteArray> &parts)
{
    std::vector<Read> all;
    all.reserve(static_cast<std::size_t>(parts.size()));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto read = readUserData(parts.at(i));
        if (!read)
            return wrong(DecodeProblem::Kind::Malformed, i, read.error());
        const auto concatenation = concatenationOf(read->elements);
        all.push_back({ *std::move(read), concatenation, i });
    }
    return all;
}

bool isOfOneMessage(const std::optional<Concatenation> &a, const std::optional<Concatenation> &b)
{
    return a && b && a->reference == b->reference && a->total == b->total && a->wide == b->wide;
}

/** In the order of their numbers, each once. */
tl::expected<std::vector<Read>, DecodeProblem> ordered(std::vector<Read> parts)
{
    const std::optional<Concatenation> first = parts.front().concatenation;
    for (const Read &part : parts) {
        if (part.index > 0 && !isOfOneMessage(first, part.concatenation))
            return wrong(DecodeProblem::Kind::DifferentParts, part.index);
    }
    if (!first)
        return parts;
    const auto number = [](const Read &part) { return part.concatenation->part; };
    std::stable_sort(
        parts.begin(), parts.end(), [number](const Read &a, const Read &b) { return number(a) < number(b); });
    std::vector<Read> once;
    for (Read &part : parts) {
        const bool again = !once.empty() && number(once.back()) == number(part);
        if (again && once.back().data != part.data)
            return wrong(DecodeProblem::Kind::RepeatedPart, part.index);
        if (!again)
            once.push_back(std::move(part));
    }
    return once;
}

QList<int> missingOf(const std::vector<Read> &parts)
{
    QList<int> missing;
    const auto &first = parts.front().concatenation;
    auto next = parts.cbegin();
    for (int number = 1; first && number <= first->total; ++number) {
        if (next != parts.cend() && next->concatenation->part == number)
            ++next;
        else
            missing.append(number);
    }
    return missing;
}

bool isTextControl(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\t' || unit == u'\f';
}

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
}

/** Does @p text look like one that somebody wrote? Characters of other planes are taken as they come. */
bool isPlausible(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool control = isControl(c.unicode()) && !isTextControl(c.unicode());
        if (control || c.isSurrogate() || c.category() == QChar::Other_NotAssigned)
            return false;
    }
    return true;
}

QString utf16Text(QByteArrayView octets)
{
    QString text(octets.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto high = static_cast<quint8>(octets[2 * i]);
        const auto low = static_cast<quint8>(octets[2 * i + 1]);
        text[i] = QChar(low, high);
    }
    return text;
}

OctetCoding guessedCoding(const std::vector<Read> &parts)
{
    bool safe = true;
    bool even = true;
    QString text;
    for (const Read &part : parts) {
        const QByteArray &payload = part.data.payload;
        safe = safe && isOctetSafe(QString::fromLatin1(payload));
        even = even && payload.size() % 2 == 0;
        text += utf16Text(payload);
    }
    return !safe && even && isPlausible(text) ? OctetCoding::Ucs2 : OctetCoding::Octets;
}

/** Puts the text and what stands over it together, part by part. */
class Assembler
{
public:
    explicit Assembler(OctetCoding coding)
        : m_coding(coding)
    {
    }

    void add(const UserData &part)
    {
        const QString text = textOfPayload(part, m_coding);
        for (const HeaderElement &element : part.elements) {
            if (const auto run = runOf(element))
                addRun(*run, text.size());
            else if (auto object = objectOf(element))
                addObject(*std::move(object), text.size());
        }
        m_ems.text += text;
    }

    [[nodiscard]] EmsText finished()
    {
        for (TextRun &run : m_defaults)
            run.length = m_ems.text.size() - run.start;
        m_ems.runs = normalisedRuns(m_defaults + m_ems.runs, m_ems.text.size());
        m_ems.objects = sortedObjects(m_ems.objects);
        return m_ems;
    }

private:
    void addRun(TextRun run, qsizetype partLength)
    {
        QList<TextRun> &list = run.length == 0 ? m_defaults : m_ems.runs;
        const qsizetype start = std::min(run.start, partLength);
        run.length = std::min(run.length, partLength - start);
        run.start = m_ems.text.size() + start;
        list.append(run);
    }
    void addObject(EmsObject object, qsizetype partLength)
    {
        object.position = m_ems.text.size() + std::min(object.position, partLength);
        m_ems.objects.append(object);
    }

    OctetCoding m_coding;
    QList<TextRun> m_defaults;
    EmsText m_ems;
};

} // namespace

QLatin1StringView toString(DecodeProblem::Kind kind)
{
    switch (kind) {
    case DecodeProblem::Kind::Nothing: return "nothing"_L1;
    case DecodeProblem::Kind::Malformed: return "malformed"_L1;
    case DecodeProblem::Kind::DifferentParts: return "different_parts"_L1;
    case DecodeProblem::Kind::RepeatedPart: return "repeated_part"_L1;
    }
    return {};
}

Error toError(const DecodeProblem &problem)
{
    const QString part = u"parts[%1]: "_s.arg(problem.part);
    switch (problem.kind) {
    case DecodeProblem::Kind::Nothing:
        return Error { Error::Kind::Input, u"parts: nothing: there are no octets"_s, 0, 0, {} };
    case DecodeProblem::Kind::Malformed: {
        Error error = toError(problem.header);
        error.detail.prepend(part);
        return error;
    }
    case DecodeProblem::Kind::DifferentParts:
        return Error { Error::Kind::Input, QString(part % u"different_parts: it belongs to another message"), 0, 0,
            {} };
    case DecodeProblem::Kind::RepeatedPart:
        return Error { Error::Kind::Input, QString(part % u"repeated_part: its number came before with other octets"),
            0, 0, {} };
    }
    return {};
}

QString textOfPayload(const UserData &part, OctetCoding coding)
{
    switch (coding) {
    case OctetCoding::Gsm7: return textOfSeptets(part.payload, part.headerSize);
    case OctetCoding::Octets: return QString::fromLatin1(part.payload);
    case OctetCoding::Ucs2: return utf16Text(part.payload);
    }
    return {};
}

tl::expected<DecodedMessage, DecodeProblem> decodeMessage(const QList<QByteArray> &parts, std::optional<quint8> dcs)
{
    if (parts.isEmpty())
        return wrong(DecodeProblem::Kind::Nothing, 0);
    const auto read = readAll(parts).and_then(ordered);
    if (!read)
        return tl::unexpected(read.error());
    DecodedMessage message;
    message.coding = dcs ? meaningOfDcs(*dcs).coding : guessedCoding(*read);
    message.concatenation = read->front().concatenation;
    message.missing = missingOf(*read);
    message.ports = portsOf(read->front().data.elements);
    Assembler assembler(message.coding);
    for (const Read &part : *read) {
        message.parts.append(part.data);
        message.payload.append(part.data.payload);
        assembler.add(part.data);
    }
    message.ems = assembler.finished();
    const bool oddUtf16 = message.coding == OctetCoding::Ucs2 && message.payload.size() % 2 != 0;
    const bool formatted = !message.ems.runs.isEmpty() || !message.ems.objects.isEmpty();
    message.isText = !message.ports && !oddUtf16 && (formatted || isPlausible(message.ems.text));
    if (!message.isText)
        message.ems = {};
    return message;
}

} // namespace Visnyk
