// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/binarymessage.h"

#include "sandbox/pushdocument.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr qsizetype maxOctets = 140; // 3GPP TS 23.040 9.2.3.16
constexpr int pushPort = 2948;       // WAP-259, connectionless push
constexpr int securePushPort = 2949;

int octet(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::optional<QByteArray> fromHex(const QByteArray &digits)
{
    const bool fine = digits.size() % 2 == 0 && std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    });
    return fine ? std::optional(QByteArray::fromHex(digits)) : std::nullopt;
}

std::optional<PartOf> partOf(const BinaryMessage::Element &element)
{
    PartOf out;
    if (element.id == 0x00 && element.data.size() == 3)
        out = { octet(element.data, 0), octet(element.data, 1), octet(element.data, 2) };
    else if (element.id == 0x08 && element.data.size() == 4)
        out = { octet(element.data, 0) * 256 + octet(element.data, 1), octet(element.data, 2), octet(element.data, 3) };
    // 9.2.3.24.1: a part number of zero or above the total makes the element be ignored.
    return out.number >= 1 && out.number <= out.total ? std::optional(out) : std::nullopt;
}

int portOf(const BinaryMessage::Element &element)
{
    if (element.id == 0x05 && element.data.size() == 4)
        return octet(element.data, 0) * 256 + octet(element.data, 1);
    return element.id == 0x04 && element.data.size() == 2 ? octet(element.data, 0) : -1;
}

QString styleWords(int mode)
{
    struct Style
    {
        unsigned mask;
        unsigned value;
        QLatin1StringView word;
    };
    // TS 23.040 9.2.3.24.10.1.1
    static constexpr std::array styles { Style { 0x10, 0x10, "bold"_L1 }, Style { 0x20, 0x20, "italic"_L1 },
        Style { 0x40, 0x40, "underline"_L1 }, Style { 0x80, 0x80, "strikethrough"_L1 },
        Style { 0x0C, 0x04, "large"_L1 }, Style { 0x0C, 0x08, "small"_L1 }, Style { 0x03, 0x01, "centre"_L1 },
        Style { 0x03, 0x02, "right"_L1 } };
    QStringList words;
    for (const Style &style : styles)
        if ((static_cast<unsigned>(mode) & style.mask) == style.value)
            words += style.word;
    return words.isEmpty() ? u"plain"_s : words.join(u' ');
}

/** What an EMS element does, or nothing when it is none; @p broken when its length cannot be. */
QString emsWords(const BinaryMessage::Element &element, bool &broken)
{
    struct Known
    {
        int id;
        qsizetype least;
        qsizetype most;
        QLatin1StringView word;
    };
    // TS 23.040 9.2.3.24.10: id, lengths, what it is
    static constexpr std::array known { Known { 0x0A, 3, 4, "format"_L1 }, Known { 0x0B, 2, 2, "sound"_L1 },
        Known { 0x0C, 2, 129, "melody"_L1 }, Known { 0x0D, 2, 2, "animation"_L1 },
        Known { 0x0E, 129, 129, "large animation"_L1 }, Known { 0x0F, 33, 33, "small animation"_L1 },
        Known { 0x10, 129, 129, "large picture"_L1 }, Known { 0x11, 33, 33, "small picture"_L1 },
        Known { 0x12, 4, 131, "picture"_L1 } };
    const auto *found
        = std::find_if(known.begin(), known.end(), [&element](const Known &k) { return k.id == element.id; });
    if (found == known.end())
        return {};
    const QByteArray &data = element.data;
    if (data.size() < found->least || data.size() > found->most) {
        broken = true;
        return "broken "_L1 + found->word;
    }
    const QString at = QString::number(octet(data, 0));
    switch (element.id) {
    case 0x0A: return at + u'+' + QString::number(octet(data, 1)) + u' ' + styleWords(octet(data, 2));
    case 0x0B:
    case 0x0D: return found->word + u' ' + QString::number(octet(data, 1)) + " at "_L1 + at;
    case 0x12: {
        const int width = octet(data, 1);
        const int height = octet(data, 2);
        broken = broken || data.size() != 3 + width * height;
        return found->word + u' ' + QString::number(width * 8) + u'x' + QString::number(height) + " at "_L1 + at;
    }
    default: return found->word + " at "_L1 + at;
    }
}

QString readableText(const QByteArray &payload, const QString &tail)
{
    const int dcs = tail.section("dcs: "_L1, 1).toInt();
    const bool ucs2 = (dcs & 0xEC) == 0x08; // TS 23.038 4: general group, UCS-2, any class
    if (!ucs2)
        return QString::fromLatin1(payload);
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    return decoder(payload);
}

Sight pushSight(const QByteArray &payload)
{
    const std::optional<PushDocument> push = readPush(payload);
    if (!push)
        return { u"WAP push that cannot be read"_s, true };
    if (push->title.isEmpty())
        return { QString("WAP push "_L1 + push->link), false };
    return { QString(R"(WAP push ")"_L1 + push->title + R"(" )"_L1 + push->link), false };
}

} // namespace

std::optional<BinaryOrder> readBinaryOrder(const QByteArray &mes, bool hex)
{
    BinaryOrder out;
    QByteArray data = mes;
    const qsizetype mark = data.lastIndexOf("\n~~~\n");
    if (mark >= 0) {
        static const QRegularExpression octets(u"^pid: (\\d{1,3}), dcs: (\\d{1,3})$"_s);
        out.tail = QString::fromLatin1(data.mid(mark + 5));
        const QRegularExpressionMatch match = octets.match(out.tail);
        const bool known = match.hasMatch() && match.captured(1).toInt() <= 255 && match.captured(2).toInt() <= 255;
        if (known)
            data.truncate(mark);
        else if (hex)
            return std::nullopt;
        else
            out.tail.clear(); // raw octets may look like the mark
    }
    const std::optional<QByteArray> userData = hex ? fromHex(data) : std::optional(data);
    if (!userData)
        return std::nullopt;
    out.userData = *userData;
    return out;
}

std::optional<BinaryMessage> readUserData(const QByteArray &userData)
{
    if (userData.isEmpty() || userData.size() > maxOctets)
        return std::nullopt;
    const qsizetype end = 1 + octet(userData, 0);
    if (end > userData.size())
        return std::nullopt;
    BinaryMessage out;
    out.userData = userData;
    out.payload = userData.mid(end);
    qsizetype at = 1;
    while (at < end) {
        if (at + 2 > end || at + 2 + octet(userData, at + 1) > end)
            return std::nullopt;
        const BinaryMessage::Element element { octet(userData, at), userData.mid(at + 2, octet(userData, at + 1)) };
        if (const std::optional<PartOf> part = partOf(element))
            out.part = part;
        if (const int port = portOf(element); port >= 0)
            out.port = port;
        out.header.append(element);
        at += 2 + element.data.size();
    }
    return out;
}

Sight sightOf(const BinaryMessage &first, const QByteArray &payload, const QString &tail)
{
    if (first.port == pushPort || first.port == securePushPort)
        return pushSight(payload);
    const QString after = tail.isEmpty() ? QString() : QString(", "_L1 + tail);
    bool broken = false;
    QStringList formats;
    for (const BinaryMessage::Element &element : first.header)
        if (const QString words = emsWords(element, broken); !words.isEmpty())
            formats += words;
    if (!formats.isEmpty())
        return { QString(R"(EMS ")"_L1 + readableText(payload, tail) + R"(": )"_L1 + formats.join(", "_L1) + after),
            broken };
    const QString to = first.port < 0 ? QString() : QString(" for port "_L1 + QString::number(first.port));
    return { QString(QString::number(payload.size()) + " octets"_L1 + to + after), false };
}

} // namespace Visnyk::Practice
