// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsdecode.h"
#include "domain/emselements.h"
#include "domain/emsjson.h"
#include "domain/hexfield.h"

#include <QtGlobal>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr OctetName headerLength { "header_length"_L1, QT_TRANSLATE_NOOP("UserData", "Octets of the header") };
constexpr OctetName elementId { "element"_L1, QT_TRANSLATE_NOOP("UserData", "What follows") };
constexpr OctetName elementLength { "element_length"_L1, QT_TRANSLATE_NOOP("UserData", "Octets of it") };
constexpr OctetName runStart { "start"_L1, QT_TRANSLATE_NOOP("UserData", "Characters before it") };
constexpr OctetName runLength { "length"_L1, QT_TRANSLATE_NOOP("UserData", "Characters in it") };
constexpr OctetName runMode { "mode"_L1, QT_TRANSLATE_NOOP("UserData", "Look of the letters") };
constexpr OctetName runColour { "colour"_L1, QT_TRANSLATE_NOOP("UserData", "Colours") };
constexpr OctetName position { "position"_L1, QT_TRANSLATE_NOOP("UserData", "Characters before it") };
constexpr OctetName number { "number"_L1, QT_TRANSLATE_NOOP("UserData", "Which one") };
constexpr OctetName melody { "melody"_L1, QT_TRANSLATE_NOOP("UserData", "iMelody") };
constexpr OctetName bitmap { "bitmap"_L1, QT_TRANSLATE_NOOP("UserData", "Pixels") };
constexpr OctetName width { "width"_L1, QT_TRANSLATE_NOOP("UserData", "Width in octets") };
constexpr OctetName height { "height"_L1, QT_TRANSLATE_NOOP("UserData", "Height in pixels") };
constexpr OctetName reference { "reference"_L1, QT_TRANSLATE_NOOP("UserData", "Reference of the message") };
constexpr OctetName total { "total"_L1, QT_TRANSLATE_NOOP("UserData", "Parts in all") };
constexpr OctetName part { "part"_L1, QT_TRANSLATE_NOOP("UserData", "Number of this part") };
constexpr OctetName destination { "destination"_L1, QT_TRANSLATE_NOOP("UserData", "Port it goes to") };
constexpr OctetName originator { "originator"_L1, QT_TRANSLATE_NOOP("UserData", "Port it comes from") };
constexpr OctetName data { "data"_L1, QT_TRANSLATE_NOOP("UserData", "Data") };
constexpr OctetName text { "text"_L1, QT_TRANSLATE_NOOP("UserData", "Text") };
constexpr OctetName malformed { "malformed"_L1, QT_TRANSLATE_NOOP("UserData", "Malformed") };

class Notes
{
public:
    void add(qsizetype length, const OctetName &meaning, const QJsonObject &values = {})
    {
        if (length > 0)
            m_list.append({ m_at, length, m_element, meaning, values });
        m_at += length;
    }
    void beginElement() { m_element = ++m_elements; }
    void endElement() { m_element = -1; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] QList<OctetNote> take() { return std::move(m_list); }

private:
    QList<OctetNote> m_list;
    qsizetype m_at = 0;
    int m_elements = -1;
    int m_element = -1;
};

QJsonObject portValues(quint16 port)
{
    QJsonObject values { { u"port"_s, int(port) } };
    if (const OctetName *name = portName(port))
        values.insert(u"name"_s, QString(name->name));
    return values;
}

void addConcatenation(Notes *notes, const Concatenation &concatenation)
{
    notes->add(concatenation.wide ? 2 : 1, reference, { { u"reference"_s, int(concatenation.reference) } });
    notes->add(1, total, { { u"total"_s, int(concatenation.total) } });
    notes->add(1, part, { { u"part"_s, int(concatenation.part) } });
}

void addPorts(Notes *notes, const Ports &ports)
{
    notes->add(ports.wide ? 2 : 1, destination, portValues(ports.destination));
    notes->add(ports.wide ? 2 : 1, originator, portValues(ports.originator));
}

QJsonObject styleValues(TextStyle style)
{
    style.fg.reset();
    style.bg.reset();
    QJsonObject values = toJson(TextRun { 0, 0, style });
    values.remove(u"start"_s);
    values.remove(u"len"_s);
    return values;
}

void addRun(Notes *notes, const TextRun &run, qsizetype octets)
{
    notes->add(1, runStart, { { u"characters"_s, int(run.start) } });
    notes->add(1, runLength, { { u"characters"_s, int(run.length) } });
    notes->add(1, runMode, styleValues(run.style));
    if (run.style.fg && run.style.bg) {
        notes->add(1, runColour,
            { { u"fg"_s, QString(nameOf(*run.style.fg).name) }, { u"bg"_s, QString(nameOf(*run.style.bg).name) } });
    }
    notes->add(octets - (run.style.fg ? 4 : 3), data);
}

void addNumber(Notes *notes, const EmsObject &object)
{
    QJsonObject values { { u"number"_s, object.number } };
    const auto index = static_cast<std::size_t>(object.number);
    if (object.kind == EmsObject::Kind::Sound && index < emsSounds.size())
        values.insert(u"name"_s, QString(emsSounds.at(index).name));
    if (object.kind == EmsObject::Kind::Animation && index < emsAnimations.size())
        values.insert(u"name"_s, QString(emsAnimations.at(index).name));
    notes->add(1, number, values);
}

QJsonObject bitmapValues(int columns, int rows, int frames)
{
    QJsonObject values { { u"width"_s, columns }, { u"height"_s, rows } };
    if (frames > 1)
        values.insert(u"frames"_s, frames);
    return values;
}

void addObject(Notes *notes, const EmsObject &object, qsizetype octets)
{
    const qsizetype begin = notes->at();
    notes->add(1, position, { { u"characters"_s, int(object.position) } });
    switch (object.kind) {
    case EmsObject::Kind::Sound:
    case EmsObject::Kind::Animation: addNumber(notes, object); break;
    case EmsObject::Kind::Melody:
        notes->add(object.data.size(), melody, { { u"text"_s, QString::fromLatin1(object.data) } });
        break;
    case EmsObject::Kind::Picture:
        notes->add(1, width, { { u"pixels"_s, object.width } });
        notes->add(1, height, { { u"pixels"_s, object.height } });
        notes->add(object.data.size(), bitmap, bitmapValues(object.width, object.height, 1));
        break;
    case EmsObject::Kind::SmallPicture: notes->add(object.data.size(), bitmap, bitmapValues(16, 16, 1)); break;
    case EmsObject::Kind::LargePicture: notes->add(object.data.size(), bitmap, bitmapValues(32, 32, 1)); break;
    case EmsObject::Kind::SmallAnimation: notes->add(object.data.size(), bitmap, bitmapValues(8, 8, 4)); break;
    case EmsObject::Kind::LargeAnimation: notes->add(object.data.size(), bitmap, bitmapValues(16, 16, 4)); break;
    }
    notes->add(octets - (notes->at() - begin), data); // an octet too many behind the number
}

void addElement(Notes *notes, const HeaderElement &element)
{
    notes->beginElement();
    notes->add(1, elementId,
        { { u"id"_s, toHex(QByteArrayView(reinterpret_cast<const char *>(&element.id), 1)) },
            { u"name"_s, QString(elementName(element.id).name) } });
    notes->add(1, elementLength, { { u"octets"_s, int(element.data.size()) } });
    const QList<HeaderElement> alone { element };
    if (const auto concatenation = concatenationOf(alone))
        addConcatenation(notes, *concatenation);
    else if (const auto ports = portsOf(alone))
        addPorts(notes, *ports);
    else if (const auto run = runOf(element))
        addRun(notes, *run, element.data.size());
    else if (const auto object = objectOf(element))
        addObject(notes, *object, element.data.size());
    else
        notes->add(element.data.size(), data, { { u"hex"_s, toHex(element.data) } });
    notes->endElement();
}

/** The elements before the fault are there in the part cut off at it. */
void addMalformed(Notes *notes, QByteArrayView userData, const HeaderProblem &problem)
{
    const bool insideElement = problem.kind == HeaderProblem::Kind::ElementBeyondHeader;
    const qsizetype good = problem.at == 0 ? 0 : problem.at - (insideElement ? 1 : 0);
    if (good > 0) {
        notes->add(1, headerLength, { { u"octets"_s, int(static_cast<quint8>(userData.front())) } });
        const QByteArray before
            = QByteArray(1, static_cast<char>(good - 1)) + userData.sliced(1, good - 1).toByteArray();
        if (const auto read = readUserData(before)) {
            for (const HeaderElement &element : read->elements)
                addElement(notes, element);
        }
    }
    notes->add(userData.size() - notes->at(), malformed, { { u"problem"_s, QString(toString(problem.kind)) } });
}

void addPayload(Notes *notes, const UserData &read, OctetCoding coding, bool isText)
{
    if (!isText) {
        notes->add(read.payload.size(), data, { { u"hex"_s, toHex(read.payload) } });
        return;
    }
    const qsizetype unused = coding == OctetCoding::Ucs2 ? read.payload.size() % 2 : 0;
    notes->add(read.payload.size() - unused, text, { { u"text"_s, textOfPayload(read, coding) } });
    notes->add(unused, data, { { u"hex"_s, toHex(read.payload.last(unused)) } });
}

} // namespace

QList<OctetNote> octetNotes(QByteArrayView userData, OctetCoding coding, bool isText)
{
    Notes notes;
    const auto read = readUserData(userData);
    if (!read) {
        addMalformed(&notes, userData, read.error());
        return notes.take();
    }
    notes.add(1, headerLength, { { u"octets"_s, int(read->headerSize - 1) } });
    for (const HeaderElement &element : read->elements)
        addElement(&notes, element);
    addPayload(&notes, *read, coding, isText);
    return notes.take();
}

} // namespace Visnyk
