// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappush.h"

#include "domain/hexfield.h"
#include "domain/wbxml.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Mode = WapPush::Mode;
using Action = WapPush::Action;

struct ActionName
{
    Action action;
    Mode mode;
    QLatin1StringView name;
};
constexpr std::array actionNames {
    ActionName { Action::SignalNone, Mode::ServiceIndication, "signal-none"_L1 },
    ActionName { Action::SignalLow, Mode::ServiceIndication, "signal-low"_L1 },
    ActionName { Action::SignalMedium, Mode::ServiceIndication, "signal-medium"_L1 },
    ActionName { Action::SignalHigh, Mode::ServiceIndication, "signal-high"_L1 },
    ActionName { Action::Delete, Mode::ServiceIndication, "delete"_L1 },
    ActionName { Action::ExecuteLow, Mode::ServiceLoading, "execute-low"_L1 },
    ActionName { Action::ExecuteHigh, Mode::ServiceLoading, "execute-high"_L1 },
    ActionName { Action::Cache, Mode::ServiceLoading, "cache"_L1 },
};

// Header of one element: ports, 2948 for WAP push and 9200 for its sender (TS 23.040 9.2.3.24.4).
constexpr std::array<char, 7> loneHeader { 0x06, 0x05, 0x04, 0x0B, char(0x84), 0x23, char(0xF0) };
// The same, and the concatenation of 8-bit reference; reference, total and number follow.
constexpr std::array<char, 9> partHeader { 0x0B, 0x05, 0x04, 0x0B, char(0x84), 0x23, char(0xF0), 0x00, 0x03 };
constexpr qsizetype PartHeaderSize = qsizetype(partHeader.size()) + 3;

// WSP: transaction id, type Push, one octet of headers (WAP-230 8.2.4.1). The content type follows.
constexpr std::array<char, 3> wspHead { char(0xDC), 0x06, 0x01 };
constexpr qsizetype PduHeadSize = qsizetype(wspHead.size()) + 1;

/** Header for a lone part and PDU, in one piece of memory. */
QByteArray lonePart(const WapPush &push)
{
    QByteArray octets(qsizetype(loneHeader.size()) + PduHeadSize + wapDocumentBound(push), Qt::Uninitialized);
    char *const begin = octets.data();
    char *to = std::copy(loneHeader.cbegin(), loneHeader.cend(), begin);
    to = std::copy(wspHead.cbegin(), wspHead.cend(), to);
    *to++ = static_cast<char>(vocabularyOf(push.mode).contentType | 0x80U);
    to = writeWapDocument(push, to);
    octets.truncate(to - begin);
    return octets;
}

qsizetype partsOf(qsizetype pduSize)
{
    return pduSize <= WapSinglePdu ? 1 : (pduSize + WapPiece - 1) / WapPiece;
}

OctetPart part(QByteArrayView piece, quint8 reference, qsizetype total, qsizetype number)
{
    QByteArray octets(PartHeaderSize + piece.size(), Qt::Uninitialized);
    char *to = std::copy(partHeader.cbegin(), partHeader.cend(), octets.data());
    *to++ = static_cast<char>(reference);
    *to++ = static_cast<char>(total);
    *to++ = static_cast<char>(number);
    std::copy(piece.cbegin(), piece.cend(), to);
    return { std::move(octets), PartHeaderSize, 0, 0 };
}

std::optional<WapFinding> firstError(const WapPush &push)
{
    const QList<WapFinding> findings = checkWapPush(push);
    const auto found = std::find_if(findings.cbegin(), findings.cend(),
        [](const WapFinding &finding) { return finding.severity == WapFinding::Severity::Error; });
    if (found == findings.cend())
        return std::nullopt;
    return *found;
}

} // namespace

QLatin1StringView toString(WapPush::Action action)
{
    for (const ActionName &row : actionNames) {
        if (row.action == action)
            return row.name;
    }
    return {};
}

std::optional<WapPush::Action> wapActionFromName(QStringView name)
{
    for (const ActionName &row : actionNames) {
        if (name == row.name)
            return row.action;
    }
    return std::nullopt;
}

bool isActionOf(WapPush::Mode mode, WapPush::Action action)
{
    return action == Action::Default
        || std::any_of(actionNames.cbegin(), actionNames.cend(),
            [mode, action](const ActionName &row) { return row.action == action && row.mode == mode; });
}

Result<OctetMessage> encodeWapPush(const WapPush &push, quint8 reference)
{
    if (push.mode == Mode::Text)
        return failure(Error::Kind::Input, u"kind: a push in the text form is built by the gateway"_s);
    if (const std::optional<WapFinding> error = firstError(push))
        return failure(Error::Kind::Input, explain(*error));
    OctetMessage message;
    QByteArray lone = lonePart(push);
    const QByteArrayView pdu = QByteArrayView(lone).sliced(qsizetype(loneHeader.size()));
    const qsizetype total = partsOf(pdu.size());
    if (total == 1) {
        message.parts.append({ std::move(lone), qsizetype(loneHeader.size()), 0, 0 });
        return message;
    }
    message.parts.reserve(total);
    for (qsizetype number = 1; number <= total; ++number) {
        const qsizetype from = (number - 1) * WapPiece;
        message.parts.append(part(pdu.sliced(from, std::min(WapPiece, pdu.size() - from)), reference, total, number));
    }
    return message;
}

qsizetype wapPushParts(const WapPush &push)
{
    return push.mode == Mode::Text ? 1 : partsOf(lonePart(push).size() - qsizetype(loneHeader.size()));
}

Result<QStringList> wapPushMessages(const WapPush &push, quint8 reference)
{
    if (push.mode != Mode::Text)
        return encodeWapPush(push, reference).map([](const OctetMessage &message) { return hexMes(message); });
    if (const std::optional<WapFinding> error = firstError(push))
        return failure(Error::Kind::Input, explain(*error));
    return QStringList { push.href % u'\n' % push.title };
}

} // namespace Visnyk
