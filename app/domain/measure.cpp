// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/measure.h"

#include "domain/binary.h"
#include "domain/hexfield.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

constexpr int CharactersPerSecond = 14;
constexpr int SpokenCodeSeconds = 10; // a greeting and the digits, said twice

tl::unexpected<Error> asInput(const Error &error)
{
    return tl::unexpected(error);
}

Result<OctetMessage> rawMessage(const BinaryContent &binary, quint8 reference)
{
    const auto header = readHex(binary.udhHex);
    if (!header)
        return asInput(toError(header.error(), u"udh"));
    const auto data = readHex(binary.dataHex);
    if (!data)
        return asInput(toError(data.error(), u"data"));
    const auto elements = readTypedHeader(*header);
    if (!elements)
        return asInput(toError(elements.error()));
    const RawMessage raw { *elements, *data, protocolValues(binary) };
    const auto encoded = encodeRaw(raw, reference);
    if (!encoded)
        return asInput(toError(encoded.error()));
    return encoded->message;
}

Result<OctetMessage> formattedMessage(const Draft &draft, quint8 reference)
{
    const BinaryContent &binary = draft.options.binary;
    const auto encoded = encodeEms({ draft.text, binary.runs, binary.objects }, reference);
    if (!encoded)
        return asInput(toError(encoded.error()));
    return *encoded;
}

Result<QStringList> binaryMessages(const Draft &draft, quint8 reference)
{
    const Result<OctetMessage> message = octetMessage(draft, reference);
    if (!message)
        return tl::unexpected(message.error());
    if (!draft.options.binary.octets)
        return hexMes(*message);
    QStringList texts;
    for (const OctetPart &part : message->parts)
        texts.append(QString::fromLatin1(rawMes(part.userData, message->values))); // one character an octet
    return texts;
}

Measure measureText(const Draft &draft)
{
    Measure measured;
    const MessageOptions &options = draft.options;
    measured.segments
        = countMessage(draft.text, { options.maxParts, static_cast<int>(options.translit) }, &measured.counted);
    measured.each = measured.segments.parts;
    measured.estimate = measured.segments.estimate;
    return measured;
}

} // namespace

std::optional<ProtocolValues> protocolValues(const BinaryContent &binary)
{
    if (!binary.pid || !binary.dcs)
        return std::nullopt;
    return ProtocolValues { static_cast<quint8>(*binary.pid), static_cast<quint8>(*binary.dcs) };
}

Result<OctetMessage> octetMessage(const Draft &draft, quint8 reference)
{
    if (draft.options.binary.mode == BinaryContent::Mode::Raw)
        return rawMessage(draft.options.binary, reference);
    return formattedMessage(draft, reference);
}

WapPush pushOf(const Draft &draft)
{
    WapPush push = draft.options.push;
    push.title = push.mode == WapPush::Mode::ServiceLoading ? QString() : normaliseText(draft.text);
    return push;
}

int spokenSeconds(QStringView text)
{
    const QStringView said = text.trimmed();
    if (said.isEmpty())
        return 0;
    const auto breaths
        = std::count_if(said.cbegin(), said.cend(), [](QChar c) { return c == u'.' || c == u'!' || c == u'?'; });
    return static_cast<int>((said.size() + CharactersPerSecond - 1) / CharactersPerSecond + breaths / 2);
}

Measure measure(const Draft &draft)
{
    Measure measured = measureText(draft);
    measured.unit = info(draft.kind).unit;
    switch (draft.kind) {
    case MessageKind::Sms:
    case MessageKind::Flash:
        measured.estimate = measured.estimate || (draft.options.shortLinks && measured.counted.contains(u"://"_s));
        return measured;
    case MessageKind::Binary: {
        const Result<OctetMessage> message = octetMessage(draft, 0);
        measured.requests = message ? static_cast<int>(message->parts.size()) : 1;
        measured.each = message ? measured.requests : 0;
        return measured;
    }
    case MessageKind::Push:
        measured.requests = static_cast<int>(std::max<qsizetype>(1, wapPushParts(pushOf(draft))));
        measured.each = draft.options.push.href.isEmpty() ? 0 : measured.requests;
        measured.estimate = draft.options.push.mode == WapPush::Mode::Text; // the gateway builds and splits it
        return measured;
    case MessageKind::Hlr:
    case MessageKind::Ping: measured.each = 1; return measured;
    case MessageKind::Call:
        measured.each = draft.options.voice.code ? SpokenCodeSeconds : spokenSeconds(measured.counted);
        if (measured.each == 0 && (!draft.options.attachments.isEmpty() || !draft.options.fileUrl.isEmpty()))
            measured.each = 1; // how long a recording is, only the gateway says
        measured.estimate = true;
        return measured;
    case MessageKind::Mms:
    case MessageKind::Mail:
    case MessageKind::Viber:
    case MessageKind::WhatsApp:
    case MessageKind::Telegram:
    case MessageKind::Social: break;
    }
    const bool something = !measured.counted.trimmed().isEmpty() || !draft.options.subject.isEmpty()
        || !draft.options.attachments.isEmpty() || !draft.options.fileUrl.isEmpty();
    measured.each = something ? 1 : 0;
    return measured;
}

Result<QStringList> wireMessages(const Draft &draft, quint8 reference)
{
    switch (draft.kind) {
    case MessageKind::Binary: return binaryMessages(draft, reference);
    case MessageKind::Push: return wapPushMessages(pushOf(draft), reference);
    case MessageKind::Hlr:
    case MessageKind::Ping: return QStringList { QString() };
    case MessageKind::Call:
        if (draft.options.voice.code)
            return QStringList { u"code"_s };
        break;
    default: break;
    }
    return QStringList { wireText(draft) };
}

} // namespace Visnyk
