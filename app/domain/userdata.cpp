// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/userdata.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

struct ElementRange
{
    quint8 first;
    quint8 last;
    OctetName name;
};

constexpr ElementRange row(quint8 id, QLatin1StringView name, const char *title)
{
    return { id, id, { name, title } };
}

// TS 23.040 9.2.3.24, ascending. What is not here is reserved.
constexpr std::array elementTable {
    row(0x00, "concatenation"_L1, QT_TRANSLATE_NOOP("UserData", "Part of a long message")),
    row(0x01, "message_indication"_L1, QT_TRANSLATE_NOOP("UserData", "Messages are waiting")),
    row(0x04, "ports_8bit"_L1, QT_TRANSLATE_NOOP("UserData", "Ports, one octet each")),
    row(0x05, "ports"_L1, QT_TRANSLATE_NOOP("UserData", "Ports")),
    row(0x06, "smsc_control"_L1, QT_TRANSLATE_NOOP("UserData", "Service centre control")),
    row(0x07, "udh_source"_L1, QT_TRANSLATE_NOOP("UserData", "Source of the header")),
    row(0x08, "concatenation_16bit"_L1, QT_TRANSLATE_NOOP("UserData", "Part of a long message, long reference")),
    row(0x09, "wcmp"_L1, QT_TRANSLATE_NOOP("UserData", "Wireless control message protocol")),
    row(0x0A, "text_formatting"_L1, QT_TRANSLATE_NOOP("UserData", "Text formatting")),
    row(0x0B, "sound"_L1, QT_TRANSLATE_NOOP("UserData", "Sound of the phone")),
    row(0x0C, "user_sound"_L1, QT_TRANSLATE_NOOP("UserData", "Melody")),
    row(0x0D, "animation"_L1, QT_TRANSLATE_NOOP("UserData", "Animation of the phone")),
    row(0x0E, "large_animation"_L1, QT_TRANSLATE_NOOP("UserData", "Large animation")),
    row(0x0F, "small_animation"_L1, QT_TRANSLATE_NOOP("UserData", "Small animation")),
    row(0x10, "large_picture"_L1, QT_TRANSLATE_NOOP("UserData", "Large picture")),
    row(0x11, "small_picture"_L1, QT_TRANSLATE_NOOP("UserData", "Small picture")),
    row(0x12, "variable_picture"_L1, QT_TRANSLATE_NOOP("UserData", "Picture")),
    row(0x13, "user_prompt"_L1, QT_TRANSLATE_NOOP("UserData", "Objects that belong together")),
    row(0x14, "extended_object"_L1, QT_TRANSLATE_NOOP("UserData", "Extended object")),
    row(0x15, "reused_object"_L1, QT_TRANSLATE_NOOP("UserData", "Extended object used again")),
    row(0x16, "compression"_L1, QT_TRANSLATE_NOOP("UserData", "Compression control")),
    row(0x17, "object_distribution"_L1, QT_TRANSLATE_NOOP("UserData", "May objects be passed on")),
    row(0x18, "standard_wvg"_L1, QT_TRANSLATE_NOOP("UserData", "Vector graphics, standard size")),
    row(0x19, "character_wvg"_L1, QT_TRANSLATE_NOOP("UserData", "Vector graphics, character size")),
    row(0x1A, "object_request"_L1, QT_TRANSLATE_NOOP("UserData", "Request for an extended object")),
    row(0x20, "email_header"_L1, QT_TRANSLATE_NOOP("UserData", "Length of an e-mail header")),
    row(0x21, "hyperlink"_L1, QT_TRANSLATE_NOOP("UserData", "Hyperlink")),
    row(0x22, "reply_address"_L1, QT_TRANSLATE_NOOP("UserData", "Reply address")),
    row(0x23, "voice_mail"_L1, QT_TRANSLATE_NOOP("UserData", "Enhanced voice mail")),
    row(0x24, "national_single_shift"_L1, QT_TRANSLATE_NOOP("UserData", "National letters, single shift")),
    row(0x25, "national_locking_shift"_L1, QT_TRANSLATE_NOOP("UserData", "National letters, locking shift")),
    ElementRange { 0x70, 0x7F, { "sim_toolkit_security"_L1, QT_TRANSLATE_NOOP("UserData", "SIM toolkit security") } },
    ElementRange { 0x80, 0x9F, { "sme_specific"_L1, QT_TRANSLATE_NOOP("UserData", "Between two services") } },
    ElementRange { 0xC0, 0xDF, { "smsc_specific"_L1, QT_TRANSLATE_NOOP("UserData", "Of the service centre") } },
};
constexpr OctetName reserved { "reserved"_L1, QT_TRANSLATE_NOOP("UserData", "Reserved") };

constexpr bool ascends()
{
    for (std::size_t i = 1; i < elementTable.size(); ++i) {
        if (elementTable.at(i).first <= elementTable.at(i - 1).last)
            return false;
    }
    return true;
}
static_assert(ascends(), "elementName() searches by halves");

struct PortRow
{
    quint16 port;
    OctetName name;
};
// WAP-259 appendix B and the Smart Messaging Specification.
constexpr std::array portTable {
    PortRow { 2948, { "wap_push"_L1, QT_TRANSLATE_NOOP("UserData", "WAP-push") } },
    PortRow { 2949, { "wap_push_secure"_L1, QT_TRANSLATE_NOOP("UserData", "Secure WAP-push") } },
    PortRow { 5505, { "ring_tone"_L1, QT_TRANSLATE_NOOP("UserData", "Ring tone") } },
    PortRow { 5506, { "operator_logo"_L1, QT_TRANSLATE_NOOP("UserData", "Operator logo") } },
    PortRow { 5507, { "group_graphic"_L1, QT_TRANSLATE_NOOP("UserData", "Picture of a group of callers") } },
    PortRow { 9200, { "wsp"_L1, QT_TRANSLATE_NOOP("UserData", "WAP session without connection") } },
    PortRow { 9203, { "wsp_secure"_L1, QT_TRANSLATE_NOOP("UserData", "Secure WAP session") } },
    PortRow { 9204, { "vcard"_L1, QT_TRANSLATE_NOOP("UserData", "Visiting card") } },
    PortRow { 9205, { "vcalendar"_L1, QT_TRANSLATE_NOOP("UserData", "Calendar entry") } },
};

tl::unexpected<HeaderProblem> wrong(HeaderProblem::Kind kind, qsizetype at, qsizetype said, qsizetype there)
{
    return tl::unexpected(HeaderProblem { kind, at, said, there });
}

quint8 octetAt(QByteArrayView octets, qsizetype at)
{
    return static_cast<quint8>(octets[at]);
}

/** The elements that fill @p octets from @p from up to @p end exactly. */
tl::expected<QList<HeaderElement>, HeaderProblem> readElements(QByteArrayView octets, qsizetype from, qsizetype end)
{
    QList<HeaderElement> elements;
    for (qsizetype at = from; at < end;) {
        if (end - at == 1)
            return wrong(HeaderProblem::Kind::LoneOctet, at, 0, 1);
        const qsizetype length = octetAt(octets, at + 1);
        const qsizetype there = end - at - 2;
        if (length > there)
            return wrong(HeaderProblem::Kind::ElementBeyondHeader, at + 1, length, there);
        elements.append({ octetAt(octets, at), octets.sliced(at + 2, length).toByteArray(), at });
        at += 2 + length;
    }
    return elements;
}

std::optional<Concatenation> readConcatenation(const HeaderElement &element)
{
    const QByteArray &data = element.data;
    const bool wide = element.id == static_cast<quint8>(Iei::ConcatenationWide);
    if ((!wide && element.id != static_cast<quint8>(Iei::Concatenation)) || data.size() != (wide ? 4 : 3))
        return std::nullopt;
    const qsizetype counts = data.size() - 2;
    const quint8 total = octetAt(data, counts);
    const quint8 part = octetAt(data, counts + 1);
    if (part == 0 || part > total)
        return std::nullopt;
    const int reference = wide ? octetAt(data, 0) << 8 | octetAt(data, 1) : octetAt(data, 0);
    return Concatenation { static_cast<quint16>(reference), total, part, wide };
}

void appendNumber(QByteArray *data, quint16 number, bool wide)
{
    if (wide)
        data->append(static_cast<char>(number >> 8U));
    data->append(static_cast<char>(number & 0xFFU));
}

} // namespace

QLatin1StringView toString(HeaderProblem::Kind kind)
{
    switch (kind) {
    case HeaderProblem::Kind::Empty: return "empty"_L1;
    case HeaderProblem::Kind::HeaderBeyondData: return "header_beyond_data"_L1;
    case HeaderProblem::Kind::ElementBeyondHeader: return "element_beyond_header"_L1;
    case HeaderProblem::Kind::LoneOctet: return "lone_octet"_L1;
    }
    return {};
}

Error toError(const HeaderProblem &problem)
{
    QString detail = u"%1 at octet %2"_s.arg(toString(problem.kind)).arg(problem.at);
    switch (problem.kind) {
    case HeaderProblem::Kind::Empty: detail += u": the length of the header is missing"_s; break;
    case HeaderProblem::Kind::LoneOctet: detail += u": an identifier without a length ends the header"_s; break;
    case HeaderProblem::Kind::HeaderBeyondData:
    case HeaderProblem::Kind::ElementBeyondHeader:
        detail += u": %1 octets announced, %2 there"_s.arg(problem.said).arg(problem.there);
        break;
    }
    return Error { Error::Kind::Input, detail, 0, 0, {} };
}

tl::expected<UserData, HeaderProblem> readUserData(QByteArrayView octets)
{
    if (octets.isEmpty())
        return wrong(HeaderProblem::Kind::Empty, 0, 0, 0);
    const qsizetype end = 1 + qsizetype(octetAt(octets, 0));
    if (end > octets.size())
        return wrong(HeaderProblem::Kind::HeaderBeyondData, 0, end - 1, octets.size() - 1);
    auto elements = readElements(octets, 1, end);
    if (!elements)
        return tl::unexpected(elements.error());
    return UserData { *std::move(elements), end, octets.sliced(end).toByteArray() };
}

QByteArray buildHeader(const QList<HeaderElement> &elements)
{
    QByteArray header(1, '\0');
    for (const HeaderElement &element : elements) {
        Q_ASSERT(element.data.size() <= 0xFF);
        header.append(static_cast<char>(element.id));
        header.append(static_cast<char>(element.data.size()));
        header.append(element.data);
    }
    Q_ASSERT(header.size() <= 0x100);
    header[0] = static_cast<char>(header.size() - 1);
    return header;
}

tl::expected<QList<HeaderElement>, HeaderProblem> readTypedHeader(QByteArrayView typed)
{
    if (typed.isEmpty())
        return QList<HeaderElement>();
    const bool saysItsLength = qsizetype(octetAt(typed, 0)) == typed.size() - 1;
    if (!saysItsLength)
        return readElements(typed, 0, typed.size());
    auto elements = readElements(typed, 1, typed.size());
    if (elements)
        return elements;
    // The first octet may be an identifier that happens to be the number of the others.
    auto withoutLength = readElements(typed, 0, typed.size());
    return withoutLength ? withoutLength : elements;
}

std::optional<Concatenation> concatenationOf(const QList<HeaderElement> &elements)
{
    std::optional<Concatenation> found;
    for (const HeaderElement &element : elements) {
        if (const auto read = readConcatenation(element))
            found = read;
    }
    return found;
}

HeaderElement element(const Concatenation &concatenation)
{
    QByteArray data;
    appendNumber(&data, concatenation.reference, concatenation.wide);
    data.append(static_cast<char>(concatenation.total)).append(static_cast<char>(concatenation.part));
    return { static_cast<quint8>(concatenation.wide ? Iei::ConcatenationWide : Iei::Concatenation), data, 0 };
}

std::optional<Ports> portsOf(const QList<HeaderElement> &elements)
{
    std::optional<Ports> found;
    for (const HeaderElement &element : elements) {
        const QByteArray &data = element.data;
        if (element.id == static_cast<quint8>(Iei::PortsShort) && data.size() == 2)
            found = Ports { octetAt(data, 0), octetAt(data, 1), false };
        if (element.id == static_cast<quint8>(Iei::Ports) && data.size() == 4) {
            const int destination = octetAt(data, 0) << 8 | octetAt(data, 1);
            const int originator = octetAt(data, 2) << 8 | octetAt(data, 3);
            found = Ports { static_cast<quint16>(destination), static_cast<quint16>(originator), true };
        }
    }
    return found;
}

HeaderElement element(const Ports &ports)
{
    QByteArray data;
    appendNumber(&data, ports.destination, ports.wide);
    appendNumber(&data, ports.originator, ports.wide);
    return { static_cast<quint8>(ports.wide ? Iei::Ports : Iei::PortsShort), data, 0 };
}

const OctetName &elementName(quint8 id)
{
    const auto *const found = std::partition_point(
        elementTable.begin(), elementTable.end(), [id](const ElementRange &range) { return range.last < id; });
    return found != elementTable.end() && found->first <= id ? found->name : reserved;
}

const OctetName *portName(quint16 port)
{
    const auto *const found = std::find_if(
        portTable.begin(), portTable.end(), [port](const PortRow &candidate) { return candidate.port == port; });
    return found == portTable.end() ? nullptr : &found->name;
}

} // namespace Visnyk
