// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ems.h"

#include "domain/userdata.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <vector>

namespace Visnyk {

namespace {

constexpr qsizetype LengthOctet = 1;
constexpr qsizetype ConcatenationOctets = 5; // 00 03 reference total part
constexpr qsizetype MaxParts = 255;
constexpr quint8 Ucs2Dcs = 8;

bool cutsAPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

/** What the encoder works on: everything in order, nothing inside a pair. */
struct Prepared
{
    QString text;
    QList<TextRun> runs;
    QList<EmsObject> objects;
    qsizetype unit = 1; // octets a UTF-16 unit takes
};

/** A replacement of the same length, so that positions stay. */
QString sendable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            text[i] = u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

void moveOutOfPairs(Prepared *prepared, QList<TextRun> *runs)
{
    const QStringView text = prepared->text;
    for (TextRun &run : *runs) {
        const qsizetype end = run.start + run.length;
        const qsizetype newEnd = cutsAPair(text, end) ? end - 1 : end;
        if (cutsAPair(text, run.start))
            --run.start;
        run.length = newEnd - run.start;
    }
    for (EmsObject &object : prepared->objects) {
        if (cutsAPair(text, object.position))
            --object.position;
    }
}

Prepared prepare(const EmsText &ems)
{
    Prepared prepared { ems.text, {}, sortedObjects(ems.objects), 1 };
    if (isOctetSafe(ems.text)) {
        prepared.runs = normalisedRuns(ems.runs, ems.text.size());
        return prepared;
    }
    prepared.text = sendable(ems.text);
    prepared.unit = isOctetSafe(prepared.text) ? 1 : 2;
    QList<TextRun> runs = normalisedRuns(ems.runs, ems.text.size());
    moveOutOfPairs(&prepared, &runs);
    prepared.runs = normalisedRuns(runs, ems.text.size());
    return prepared;
}

qsizetype costOf(const TextRun &run)
{
    return run.style.fg ? 6 : 5; // identifier, length, start, length, mode and perhaps colour
}

/** What one part holds. */
struct Plan
{
    qsizetype start = 0; // of the text
    qsizetype end = 0;
    qsizetype firstRun = 0; // the first run that ends behind `start`
    qsizetype firstObject = 0;
    qsizetype endObject = 0;
    qsizetype size = 0; // octets
    [[nodiscard]] bool isEmpty() const { return start == end && firstObject == endObject; }
};

/** Fills one part after another. */
class Planner
{
public:
    explicit Planner(const Prepared &prepared)
        : m_from(prepared)
    {
    }

    /** The next part, whose header takes @p header octets before runs and objects. */
    Plan next(qsizetype header)
    {
        m_plan = Plan { m_at, m_at, m_run, m_object, m_object, header };
        m_charged = false;
        while (takeObjects() && m_at < m_from.text.size() && takeText()) { }
        m_plan.end = m_at;
        m_plan.endObject = m_object;
        return m_plan;
    }
    [[nodiscard]] bool isDone() const { return m_at == m_from.text.size() && m_object == m_from.objects.size(); }

private:
    /** The objects at the present place; false when one of them does not fit. */
    bool takeObjects()
    {
        for (; m_object < m_from.objects.size(); ++m_object) {
            const EmsObject &object = m_from.objects.at(m_object);
            if (object.position != m_at)
                break;
            if (m_plan.size + Visnyk::costOf(object) > MaxUserData)
                return false;
            m_plan.size += Visnyk::costOf(object);
        }
        return true;
    }

    /** The text up to the next place where something changes; false when the part is full before. */
    bool takeText()
    {
        while (m_run < m_from.runs.size() && endOf(m_run) <= m_at) {
            ++m_run;
            m_charged = false;
        }
        const bool inRun = m_run < m_from.runs.size() && m_from.runs.at(m_run).start <= m_at;
        const qsizetype stop = nextChange(inRun);
        const qsizetype charge = inRun && !m_charged ? costOf(m_from.runs.at(m_run)) : 0;
        const qsizetype room = std::max<qsizetype>(MaxUserData - m_plan.size - charge, 0) / m_from.unit;
        qsizetype end = std::min(stop, m_at + room);
        if (end < stop && cutsAPair(m_from.text, end))
            --end;
        if (end == m_at)
            return false;
        m_plan.size += charge + (end - m_at) * m_from.unit;
        m_charged = inRun;
        m_at = end;
        return end == stop;
    }

    [[nodiscard]] qsizetype endOf(qsizetype run) const
    {
        return m_from.runs.at(run).start + m_from.runs.at(run).length;
    }

    [[nodiscard]] qsizetype nextChange(bool inRun) const
    {
        qsizetype stop = m_from.text.size();
        if (m_object < m_from.objects.size())
            stop = std::min(stop, m_from.objects.at(m_object).position);
        if (inRun)
            stop = std::min(stop, endOf(m_run));
        else if (m_run < m_from.runs.size())
            stop = std::min(stop, m_from.runs.at(m_run).start);
        return stop;
    }

    const Prepared &m_from;
    Plan m_plan;
    qsizetype m_at = 0;
    qsizetype m_run = 0;
    qsizetype m_object = 0;
    bool m_charged = false; // the element of the present run is in the present part
};

using Plans = QVarLengthArray<Plan, 8>;

tl::expected<Plans, EmsProblem> plan(const Prepared &prepared)
{
    Planner alone(prepared);
    const Plan single = alone.next(LengthOctet);
    if (alone.isDone())
        return Plans { single };
    Plans plans;
    Planner planner(prepared);
    while (!planner.isDone()) {
        const Plan part = planner.next(LengthOctet + ConcatenationOctets);
        if (part.isEmpty()) {
            return tl::unexpected(EmsProblem {
                EmsProblem::Kind::TooBig, part.firstObject, prepared.objects.at(part.firstObject).position });
        }
        if (plans.size() == MaxParts)
            return tl::unexpected(EmsProblem { EmsProblem::Kind::TooManyParts, 0, part.start });
        plans.append(part);
    }
    return plans;
}

/** Writes octets one after another into room that is there. */
class Writer
{
public:
    explicit Writer(char *out)
        : m_out(out)
    {
    }
    void octet(qsizetype value) { *m_out++ = static_cast<char>(value); }
    void element(Iei id, qsizetype length)
    {
        octet(static_cast<qsizetype>(id));
        octet(length);
    }
    void octets(const QByteArray &octets)
    {
        std::memcpy(m_out, octets.constData(), static_cast<std::size_t>(octets.size()));
        m_out += octets.size();
    }
    void text(QStringView text, qsizetype unit)
    {
        for (const QChar c : text) {
            if (unit == 2)
                octet(c.row());
            octet(c.cell());
        }
    }
    [[nodiscard]] const char *end() const { return m_out; }

private:
    char *m_out;
};

qsizetype modeOf(const TextStyle &style)
{
    const unsigned mode = static_cast<unsigned>(style.align) | static_cast<unsigned>(style.size) << 2U
        | (style.bold ? 0x10U : 0U) | (style.italic ? 0x20U : 0U) | (style.underline ? 0x40U : 0U)
        | (style.strike ? 0x80U : 0U);
    return static_cast<qsizetype>(mode);
}

void writeRun(Writer *writer, const TextRun &run, const Plan &part)
{
    const qsizetype start = std::max(run.start, part.start);
    const qsizetype end = std::min(run.start + run.length, part.end);
    writer->element(Iei::TextFormatting, costOf(run) - 2);
    writer->octet(start - part.start);
    writer->octet(end - start);
    writer->octet(modeOf(run.style));
    if (run.style.fg)
        writer->octet(static_cast<qsizetype>(*run.style.fg) + 16 * static_cast<qsizetype>(*run.style.bg));
}

Iei ieiOf(EmsObject::Kind kind)
{
    switch (kind) {
    case EmsObject::Kind::Sound: return Iei::PredefinedSound;
    case EmsObject::Kind::Animation: return Iei::PredefinedAnimation;
    case EmsObject::Kind::SmallPicture: return Iei::SmallPicture;
    case EmsObject::Kind::LargePicture: return Iei::LargePicture;
    case EmsObject::Kind::Picture: return Iei::VariablePicture;
    case EmsObject::Kind::Melody: return Iei::UserSound;
    case EmsObject::Kind::SmallAnimation: return Iei::SmallAnimation;
    case EmsObject::Kind::LargeAnimation: return Iei::LargeAnimation;
    }
    Q_UNREACHABLE();
}

void writeObject(Writer *writer, const EmsObject &object, const Plan &part)
{
    writer->element(ieiOf(object.kind), Visnyk::costOf(object) - 2);
    writer->octet(object.position - part.start);
    if (object.kind == EmsObject::Kind::Sound || object.kind == EmsObject::Kind::Animation)
        writer->octet(object.number);
    if (object.kind == EmsObject::Kind::Picture) {
        writer->octet(object.width / 8);
        writer->octet(object.height);
    }
    writer->octets(object.data);
}

OctetPart write(const Prepared &prepared, const Plan &part, qsizetype total, qsizetype number, quint8 reference)
{
    OctetPart result { QByteArray(part.size, Qt::Uninitialized), part.size - (part.end - part.start) * prepared.unit,
        part.start, part.end - part.start };
    Writer writer(result.userData.data());
    writer.octet(result.headerSize - LengthOctet);
    if (total > 1) {
        writer.element(Iei::Concatenation, 3);
        writer.octet(reference);
        writer.octet(total);
        writer.octet(number);
    }
    for (qsizetype i = part.firstRun; i < prepared.runs.size() && prepared.runs.at(i).start < part.end; ++i) {
        const TextRun &run = prepared.runs.at(i);
        // A part may hold objects alone, even in the middle of a run.
        if (part.start < part.end && run.start + run.length > part.start)
            writeRun(&writer, run, part);
    }
    for (qsizetype i = part.firstObject; i < part.endObject; ++i)
        writeObject(&writer, prepared.objects.at(i), part);
    writer.text(QStringView(prepared.text).sliced(part.start, result.textLength), prepared.unit);
    Q_ASSERT(writer.end() == result.userData.constData() + part.size);
    return result;
}

/** Which object of the list given is number @p sorted in the order of positions. */
qsizetype givenIndex(const QList<EmsObject> &objects, qsizetype sorted)
{
    std::vector<qsizetype> order(static_cast<std::size_t>(objects.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&objects](qsizetype a, qsizetype b) { return objects.at(a).position < objects.at(b).position; });
    return order.at(static_cast<std::size_t>(sorted));
}

std::optional<EmsProblem> firstProblem(const EmsText &ems)
{
    for (qsizetype i = 0; i < ems.objects.size(); ++i) {
        if (auto problem = problemOf(ems.objects.at(i), ems.text.size())) {
            problem->index = i;
            return problem;
        }
    }
    if (ems.text.isEmpty() && ems.objects.isEmpty())
        return EmsProblem { EmsProblem::Kind::Nothing, 0, 0 };
    return std::nullopt;
}

} // namespace

tl::expected<OctetMessage, EmsProblem> encodeEms(const EmsText &ems, quint8 reference)
{
    if (const auto problem = firstProblem(ems))
        return tl::unexpected(*problem);
    const Prepared prepared = prepare(ems);
    const auto plans = plan(prepared);
    if (!plans) {
        EmsProblem problem = plans.error();
        if (problem.kind == EmsProblem::Kind::TooBig)
            problem.index = givenIndex(ems.objects, problem.index);
        return tl::unexpected(problem);
    }
    OctetMessage message;
    message.parts.reserve(plans->size());
    for (const Plan &part : *plans)
        message.parts.append(write(prepared, part, plans->size(), message.parts.size() + 1, reference));
    if (prepared.unit == 2) {
        message.coding = OctetCoding::Ucs2;
        message.values = ProtocolValues { 0, Ucs2Dcs };
    }
    return message;
}

} // namespace Visnyk
