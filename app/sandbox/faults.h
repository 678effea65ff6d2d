// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/practicegateway.h"

#include <QHash>

#include <optional>
#include <span>

namespace Visnyk::Practice {

/** What a fault does with the connection; the answer itself is changed by FaultInfo::change and FaultInfo::body. */
enum class Wire : quint8 {
    Normal,
    CloseOnConnect, // before anything is read, with TLS before the handshake
    CloseUnread,    // as soon as it is clear which request comes
    Close,          // no answer, orderly
    Reset,          // no answer, TCP reset
    Hang,           // no answer, open until the client goes (or argument ms)
    Late,           // close at once, handle the request argument ms later
    Delay,          // answer argument ms later
    DelayBefore,    // handle and answer argument ms later
    Drip,           // one byte each argument ms
    HalfBody,       // the head promises the whole body, half of it comes
    HalfHead,       // half of the head
    NoLength,       // no Content-Length, half of the body, close
    Chunked,        // proper chunks of 7 bytes
    HalfChunked,    // chunks without the last one
    NotHttp,        // bytes that are no HTTP
    Endless,        // a body that never ends
    Gzip,           // compressed although nobody asked for it
    Informational,  // "100 Continue" before the answer
};

struct FaultInfo
{
    enum class Argument : quint8 { None, Ms, Code, Bytes, Url };

    QLatin1StringView name;
    const char *meaning = nullptr; // one sentence for the list that "visnyk-cli sandbox --help" prints
    bool accepts = false;          // the request is handled as usual before the fault shows
    Wire wire = Wire::Normal;
    Argument argument = Argument::None;
    qint64 defaultArgument = 0;
    int httpStatus = 0; // instead of 200, with a page for people as body
    void (*change)(Answer &answer, qint64 argument) = nullptr;
    QByteArray (*body)(const QByteArray &body, qint64 argument) = nullptr;
    const char *contentType = nullptr;
};

[[nodiscard]] std::span<const FaultInfo> faultTable();
[[nodiscard]] const FaultInfo *faultByName(QStringView name);
/** The argument as a number, or the default where none was given. */
[[nodiscard]] qint64 argumentOf(const FaultInfo &info, const PracticeGateway::Fault &fault);
/** Why the argument does not suit the fault; empty = it does. */
[[nodiscard]] QString wrongArgument(const FaultInfo &info, const QString &argument);

/** Which fault strikes next. Counts requests per endpoint since setFaults(). */
class FaultPlan
{
public:
    void setFaults(const QList<PracticeGateway::Fault> &faults);
    [[nodiscard]] std::optional<PracticeGateway::Fault> strike(const QString &endpoint);
    /** For a connection that has not said anything yet: close-on-connect only. Counts it when it strikes. */
    [[nodiscard]] bool strikesConnection();

private:
    QList<PracticeGateway::Fault> m_faults;
    QHash<QString, int> m_counts;
};

} // namespace Visnyk::Practice
