// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ordercheck.h"

#include "sandbox/ordercontent.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

tl::unexpected<Error> wrong(const char *name)
{
    return failure(Error::Kind::Input, QString::fromLatin1(name), 1);
}

bool isWhole(const QByteArray &value, qint64 from, qint64 to)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    return ok && !value.startsWith('+') && number >= from && number <= to;
}

bool isId(const QByteArray &id)
{
    if (isWhole(id, 0, 2'147'483'647)) // 0 is what vendor libraries send for "none"
        return true;
    static const QRegularExpression text(u"^[A-Za-z0-9._-]{1,40}$"_s);
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    const QString value = QString::fromUtf8(id);
    return text.match(value).hasMatch() && !digits.match(value).hasMatch();
}

bool isValidity(const QByteArray &value)
{
    if (isWhole(value, 1, 24))
        return true;
    static const QRegularExpression clock(u"^(\\d\\d):(\\d\\d)$"_s);
    const QRegularExpressionMatch match = clock.match(QString::fromUtf8(value));
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.hasMatch() && match.captured(2).toInt() < 60 && minutes >= 1 && minutes <= 24 * 60;
}

bool isPeriod(const QByteArray &value)
{
    bool ok = false;
    const double hours = value.toDouble(&ok);
    return ok && hours >= 0.1 && hours <= 720;
}

bool isVoice(const QByteArray &value)
{
    static const QRegularExpression voice(u"^[mw][234]?( ?, ?[a-z]{2})?$"_s);
    return voice.match(QString::fromUtf8(value)).hasMatch();
}

bool isFileUrl(const QByteArray &value)
{
    return isWebAddress(QString::fromUtf8(value));
}

struct Flag
{
    const char *name;
    int highest;
};

constexpr std::array flags { Flag { "translit", 2 }, Flag { "tinyurl", 1 }, Flag { "flash", 1 }, Flag { "bin", 2 },
    Flag { "push", 1 }, Flag { "hlr", 1 }, Flag { "ping", 1 }, Flag { "mms", 1 }, Flag { "mail", 1 }, Flag { "soc", 1 },
    Flag { "viber", 1 }, Flag { "whatsapp", 1 }, Flag { "tg", 1 }, Flag { "call", 1 }, Flag { "cost", 3 },
    Flag { "fmt", 3 }, Flag { "nl", 1 }, Flag { "err", 1 }, Flag { "op", 1 } };

struct Check
{
    const char *name;
    bool (*isValid)(const QByteArray &);
};

constexpr std::array checks { Check { "id", isId }, Check { "valid", isValidity }, Check { "period", isPeriod },
    Check { "maxsms", [](const QByteArray &v) { return isWhole(v, 0, 1000); } },
    Check { "smsreq", [](const QByteArray &v) { return isWhole(v, 10, 999); } }, Check { "voice", isVoice },
    Check { "fileurl", isFileUrl }, Check { "pp", [](const QByteArray &v) { return isWhole(v, 1, 2'147'483'647); } },
    Check { "userip", [](const QByteArray &v) { return !QHostAddress(QString::fromUtf8(v)).isNull(); } } };

// What depends on two parameters at once.
const char *wrongTogether(const Parameters &parameters, const Kind &kind)
{
    if (!parameters.raw("period").isEmpty() && !parameters.raw("freq").isEmpty()
        && !isWhole(parameters.raw("freq"), 1, 1440))
        return "freq"; // ignored without period
    if (!parameters.raw("imgcode").isEmpty() && parameters.raw("userip").isEmpty())
        return "imgcode";
    // Telegram's own rule: letters, digits and underscores, and "bot" at the end.
    static const QRegularExpression bot(
        u"^(@[A-Z][A-Z0-9_]{1,28}bot|wa:[0-9]{7,15})$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!parameters.raw("bot").isEmpty() && parameters.raw("bot") != "0"
        && !bot.match(parameters.text("bot")).hasMatch())
        return "bot";
    if (kind.id != KindId::Mail && !isSenderName(parameters.text("sender")))
        return "sender";
    return nullptr;
}

} // namespace

bool isSenderName(const QString &sender)
{
    static const QRegularExpression digits(u"^\\+?[0-9]{1,15}$"_s);
    static const QRegularExpression name(u"^[A-Za-z0-9 ._&!'*+/:@#()-]{1,11}$"_s);
    return sender.isEmpty() || digits.match(sender).hasMatch() || name.match(sender).hasMatch();
}

Result<> checkParameters(const Parameters &parameters, const Kind &kind)
{
    if (!parameters.charsetKnown())
        return wrong("charset");
    for (const Flag &flag : flags)
        if (const QByteArray value = parameters.raw(flag.name); !value.isEmpty() && !isWhole(value, 0, flag.highest))
            return wrong(flag.name);
    for (const Check &check : checks)
        if (const QByteArray value = parameters.raw(check.name); !value.isEmpty() && !check.isValid(value))
            return wrong(check.name);
    if (const char *name = wrongTogether(parameters, kind); name != nullptr)
        return wrong(name);
    return {};
}

} // namespace Visnyk::Practice
