// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/faults.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

constexpr std::array endpoints { "send"_L1, "cost"_L1, "status"_L1, "balance"_L1, "rest"_L1, "templates"_L1, "get"_L1,
    "other"_L1, "*"_L1 };

tl::unexpected<Error> badLine(qsizetype number, const QString &why)
{
    return failure(Error::Kind::Input, "line "_L1 + QString::number(number) + ": "_L1 + why);
}

/** "[endpoint] [nth] name [argument]" */
Result<PracticeGateway::Fault> parseLine(QStringList words, qsizetype number)
{
    PracticeGateway::Fault fault;
    const auto isEndpoint
        = [](const QString &word) { return std::find(endpoints.begin(), endpoints.end(), word) != endpoints.end(); };
    if (!words.isEmpty() && isEndpoint(words.first()))
        fault.endpoint = words.takeFirst();
    bool isNumber = false;
    const int nth = words.isEmpty() ? 0 : words.first().toInt(&isNumber);
    if (isNumber) {
        if (nth < 1)
            return badLine(number, u"requests are counted from 1"_s);
        fault.nth = nth;
        words.removeFirst();
    }
    if (words.isEmpty())
        return badLine(number, u"no fault is named"_s);
    fault.name = words.takeFirst();
    const FaultInfo *info = faultByName(fault.name);
    if (info == nullptr)
        return badLine(number, "neither an endpoint nor a fault: "_L1 + fault.name);
    if (words.size() > 1)
        return badLine(number, u"too many words"_s);
    fault.argument = words.isEmpty() ? QString() : words.first();
    if (const QString why = wrongArgument(*info, fault.argument); !why.isEmpty())
        return badLine(number, why);
    if (info->wire == Wire::CloseOnConnect && fault.endpoint != "*"_L1)
        return badLine(number, u"a connection has no endpoint yet: use *"_s);
    return fault;
}

} // namespace

const FaultInfo *faultByName(QStringView name)
{
    const std::span<const FaultInfo> table = faultTable();
    const auto found
        = std::find_if(table.begin(), table.end(), [name](const FaultInfo &info) { return info.name == name; });
    return found == table.end() ? nullptr : &*found;
}

qint64 argumentOf(const FaultInfo &info, const PracticeGateway::Fault &fault)
{
    return fault.argument.isEmpty() ? info.defaultArgument : fault.argument.toLongLong();
}

QString wrongArgument(const FaultInfo &info, const QString &argument)
{
    if (argument.isEmpty())
        return {};
    bool ok = false;
    const qint64 number = argument.toLongLong(&ok);
    switch (info.argument) {
    case FaultInfo::Argument::None: return QString(info.name + " takes no argument"_L1);
    case FaultInfo::Argument::Ms:
        return ok && number >= 0 && number <= 3'600'000 ? QString() : u"milliseconds from 0 to 3600000"_s;
    case FaultInfo::Argument::Code:
        return ok && number >= -999 && number <= 999 ? QString() : u"a code from -999 to 999"_s;
    case FaultInfo::Argument::Bytes:
        return ok && number >= 0 && number <= 256LL * 1024 * 1024 ? QString() : u"a number of bytes"_s;
    case FaultInfo::Argument::Url: return QUrl(argument, QUrl::StrictMode).isValid() ? QString() : u"an address"_s;
    }
    return {};
}

void FaultPlan::setFaults(const QList<PracticeGateway::Fault> &faults)
{
    m_faults = faults;
    m_counts.clear();
}

std::optional<PracticeGateway::Fault> FaultPlan::strike(const QString &endpoint)
{
    const int own = ++m_counts[endpoint];
    const int all = ++m_counts[u"*"_s];
    for (const PracticeGateway::Fault &fault : std::as_const(m_faults)) {
        const FaultInfo *info = faultByName(fault.name);
        if (info == nullptr || info->wire == Wire::CloseOnConnect)
            continue;
        const bool any = fault.endpoint == "*"_L1;
        if ((any || fault.endpoint == endpoint) && (fault.nth == 0 || fault.nth == (any ? all : own)))
            return fault;
    }
    return std::nullopt;
}

bool FaultPlan::strikesConnection()
{
    const int next = m_counts.value(u"*"_s) + 1;
    const bool strikes = std::any_of(m_faults.begin(), m_faults.end(), [next](const PracticeGateway::Fault &fault) {
        const FaultInfo *info = faultByName(fault.name);
        return info != nullptr && info->wire == Wire::CloseOnConnect && (fault.nth == 0 || fault.nth == next);
    });
    if (strikes)
        m_counts[u"*"_s] = next;
    return strikes;
}

} // namespace Visnyk::Practice

namespace Visnyk {

QList<QString> PracticeGateway::faultNames()
{
    QList<QString> out;
    for (const Practice::FaultInfo &info : Practice::faultTable())
        out.append(info.name);
    return out;
}

QString PracticeGateway::faultMeaning(const QString &name)
{
    const Practice::FaultInfo *info = Practice::faultByName(name);
    return info == nullptr ? QString() : QString::fromUtf8(info->meaning);
}

Result<QList<PracticeGateway::Fault>> PracticeGateway::parseScript(const QByteArray &text)
{
    QList<Fault> out;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        const Result<Fault> fault = Practice::parseLine(line.split(u' '), i + 1);
        if (!fault)
            return failure(fault.error());
        out.append(*fault);
    }
    return out;
}

} // namespace Visnyk
