// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sendorder.h"

#include "sandbox/messagetext.h"
#include "sandbox/ordercheck.h"
#include "sandbox/orderlines.h"
#include "sandbox/sendtime.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

// Types from the reply tables of status.php; the last three are ours, the page names none for them.
constexpr std::array kinds { Kind { "sms", nullptr, 0, 1000 }, Kind { "flash", "flash", 1, 1000 },
    Kind { "bin", "bin", 2, 1000 }, Kind { "push", "push", 3, 1000 }, Kind { "hlr", "hlr", 4, 100 },
    Kind { "ping", "ping", 5, 500 }, Kind { "mms", "mms", 6, 3000 }, Kind { "call", "call", 7, 50 },
    Kind { "mail", "mail", 8, 20 }, Kind { "viber", "viber", 10, 700 }, Kind { "soc", "soc", 12, 300 },
    Kind { "whatsapp", "whatsapp", 13, 1100 }, Kind { "bot", "bot", 14, 200 }, Kind { "tg", "tg", 15, 400 } };

const Kind *kindByName(QLatin1StringView name)
{
    const auto *found
        = std::find_if(kinds.begin(), kinds.end(), [name](const Kind &k) { return name == QLatin1StringView(k.name); });
    return found == kinds.end() ? nullptr : found;
}

bool isName(const Kind *kind, QLatin1StringView name)
{
    return QLatin1StringView(kind->name) == name;
}

/** nullptr when two kinds are asked for at once: what the real gateway does then is not known, this one refuses. */
const Kind *chosenKind(const Parameters &parameters)
{
    const Kind *chosen = kinds.data();
    int switches = 0;
    for (const Kind &kind : kinds) {
        if (kind.parameter == nullptr)
            continue;
        const QByteArray value = parameters.raw(kind.parameter);
        if (value.isEmpty() || value == "0")
            continue;
        chosen = &kind;
        ++switches;
    }
    return switches > 1 ? nullptr : chosen;
}

// "__VIBER__text" is another way to choose a kind; only the names are documented, not what may follow.
const Kind *kindByPrefix(QString &text, const Kind *kind)
{
    static constexpr std::array prefixes { std::pair { "__CALL__"_L1, "call"_L1 },
        std::pair { "__VIBER__"_L1, "viber"_L1 }, std::pair { "__SOC__"_L1, "soc"_L1 },
        std::pair { "__PING__"_L1, "ping"_L1 }, std::pair { "__HLR__"_L1, "hlr"_L1 } };
    for (const auto &[prefix, name] : prefixes) {
        if (kind->parameter != nullptr || !text.startsWith(prefix))
            continue;
        text.remove(0, prefix.size());
        return kindByName(name);
    }
    return kind;
}

bool needsText(const Kind *kind, const Parameters &parameters)
{
    if (isName(kind, "hlr"_L1) || isName(kind, "ping"_L1))
        return false;
    const bool hasFile = !parameters.files().isEmpty() || parameters.has("fileurl");
    if (isName(kind, "call"_L1) || isName(kind, "viber"_L1) || isName(kind, "whatsapp"_L1) || isName(kind, "soc"_L1)
        || isName(kind, "bot"_L1))
        return !hasFile;
    if (isName(kind, "mms"_L1))
        return parameters.raw("subj").isEmpty();
    return true;
}

Destination destinationOf(const QString &token, const Kind *kind)
{
    if (isName(kind, "mail"_L1))
        return mailDestinationFor(token);
    return isName(kind, "bot"_L1) ? botDestinationFor(token) : destinationFor(token);
}

bool isForbiddenText(const QString &text)
{
    static const QStringList words { u"forbidden"_s, u"заборонено"_s, u"запрещено"_s };
    return std::any_of(
        words.begin(), words.end(), [&text](const QString &w) { return text.contains(w, Qt::CaseInsensitive); });
}

struct Billing
{
    QString text;
    QString comment;
    int parts = 1;
};

Billing bill(const QString &text, const Kind *kind, const TextOptions &options)
{
    if (isName(kind, "sms"_L1) || isName(kind, "flash"_L1)) {
        const BilledText billed = billedText(text, options);
        return { billed.text, billed.comment, billed.parts };
    }
    if (isName(kind, "call"_L1)) // about fourteen characters a second
        return { text, {}, static_cast<int>(std::max<qsizetype>(5, text.size() / 14)) };
    return { text, {}, 1 };
}

TextOptions textOptions(const Parameters &parameters)
{
    return { parameters.raw("translit").toInt(), parameters.raw("tinyurl") == "1", parameters.raw("maxsms").toInt() };
}

/** period and freq: equal groups every freq minutes until period hours are over; freq alone is ignored. */
void spread(QList<OrderedMessage> &messages, const Parameters &parameters)
{
    if (!parameters.has("period") || parameters.raw("period").isEmpty())
        return;
    const double minutes = parameters.raw("period").toDouble() * 60;
    const int freq = parameters.raw("freq").isEmpty() ? 60 : parameters.raw("freq").toInt();
    const auto groups = std::max<qsizetype>(1, static_cast<qsizetype>(minutes / freq));
    const qsizetype perGroup = std::max<qsizetype>(1, (messages.size() + groups - 1) / groups);
    for (qsizetype i = 0; i < messages.size(); ++i)
        messages[i].sendAtMs += (i / perGroup) * freq * 60'000;
}

QByteArray hashOf(const QStringList &cells)
{
    return QCryptographicHash::hash(cells.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
}

void identify(SendOrder &order, const Parameters &parameters)
{
    QStringList same { QString::fromLatin1(order.kind->name) };
    for (const OrderedMessage &message : std::as_const(order.messages))
        same << message.to.address << message.text;
    order.sendIdentity = hashOf(same);
    for (const char *name :
        { "sender", "translit", "tinyurl", "maxsms", "time", "tz", "valid", "period", "freq", "subj" })
        same << parameters.text(name);
    order.priceIdentity = hashOf(same);
}

Result<> addLine(SendOrder &order, OrderLine line, const Parameters &parameters, qint64 nowMs)
{
    const Kind *kind = kindByPrefix(line.text, order.kind);
    order.kind = kind;
    if (line.text.size() > 1000)
        return failure(Error::Kind::Input, u"text too long"_s, 1);
    const Billing billing = bill(line.text, kind, textOptions(parameters));
    if (needsText(kind, parameters) && billing.text.isEmpty())
        return failure(Error::Kind::Input, u"no text"_s, 1);
    const std::optional<qint64> sendAt = sendTime(parameters.text("time"), line.zone.value_or(accountZone()), nowMs);
    if (!sendAt)
        return failure(Error::Kind::Input, u"time"_s, 5);
    const bool denied = isForbiddenText(billing.text) || line.sender.compare("BANNED"_L1, Qt::CaseInsensitive) == 0;
    for (const QString &token : std::as_const(line.recipients)) {
        OrderedMessage message;
        message.to = destinationOf(token, kind);
        message.text = billing.text;
        message.comment = billing.comment;
        message.sender = line.sender;
        message.parts = billing.parts;
        message.sendAtMs = *sendAt;
        message.status = message.to.status;
        message.err = message.to.err;
        if (message.isGood() && denied) {
            message.status = 23;
            message.err = isForbiddenText(billing.text) ? 253 : 254;
        }
        if (message.isGood())
            message.costMicros = message.to.priceMicros * kind->pricePermille / 1000 * billing.parts;
        order.messages.append(message);
    }
    return {};
}

} // namespace

qint64 SendOrder::totalMicros() const
{
    qint64 sum = 0;
    for (const OrderedMessage &message : messages)
        sum += message.costMicros;
    return sum;
}

int SendOrder::totalCount() const
{
    int sum = 0;
    for (const OrderedMessage &message : messages)
        sum += message.isGood() ? message.count() : 0;
    return sum;
}

bool SendOrder::hasGood() const
{
    return std::any_of(messages.begin(), messages.end(), [](const OrderedMessage &m) { return m.isGood(); });
}

int formatOf(const Parameters &parameters, int absent)
{
    const QByteArray value = parameters.raw("fmt");
    if (value.isEmpty())
        return absent;
    return value.size() == 1 && value[0] >= '0' && value[0] <= '3' ? value[0] - '0' : 0;
}

Result<SendOrder> readOrder(const Parameters &parameters, qint64 nowMs, int defaultFmt)
{
    SendOrder order;
    order.fmt = formatOf(parameters, defaultFmt);
    order.kind = chosenKind(parameters);
    if (order.kind == nullptr)
        return failure(Error::Kind::Input, u"two kinds at once"_s, 1);
    if (const Result<> checked = checkParameters(parameters, isName(order.kind, "mail"_L1)); !checked)
        return failure(checked.error());
    order.cost = parameters.raw("cost").toInt();
    order.op = parameters.raw("op") == "1";
    order.err = parameters.raw("err") == "1";
    order.id = parameters.raw("id") == "0" ? QString() : parameters.text("id");
    order.spokenCode = isName(order.kind, "call"_L1) && parameters.raw("mes") == "code";
    const Result<QList<OrderLine>> lines = readLines(parameters);
    if (!lines)
        return failure(lines.error());
    for (const OrderLine &line : *lines)
        if (const Result<> added = addLine(order, line, parameters, nowMs); !added)
            return failure(added.error());
    spread(order.messages, parameters);
    identify(order, parameters);
    return order;
}

} // namespace Visnyk::Practice
