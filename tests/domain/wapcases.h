// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/hexfield.h"
#include "domain/wappush.h"

#include <QJsonDocument>
#include <QStringList>

#include <random>

namespace Visnyk {

[[nodiscard]] inline QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

[[nodiscard]] inline WapPush indication(const QString &href, const QString &title = QStringLiteral("News"))
{
    WapPush push;
    push.mode = WapPush::Mode::ServiceIndication;
    push.href = href;
    push.title = title;
    return push;
}

[[nodiscard]] inline WapPush loading(const QString &href)
{
    WapPush push;
    push.mode = WapPush::Mode::ServiceLoading;
    push.href = href;
    return push;
}

[[nodiscard]] inline QStringList hexOf(const WapPush &push, quint8 reference = 0)
{
    const Result<OctetMessage> message = encodeWapPush(push, reference);
    QStringList parts;
    if (message) {
        for (const OctetPart &part : message->parts)
            parts << toHex(part.userData);
    }
    return parts;
}

/** Random pushes that can be sent; the same ones in every run. */
class WapCases
{
public:
    explicit WapCases(unsigned seed, bool asciiOnly = false)
        : m_random(seed)
        , m_asciiOnly(asciiOnly)
    {
    }

    [[nodiscard]] unsigned upTo(unsigned most) { return static_cast<unsigned>(m_random() % (most + 1)); }

    [[nodiscard]] WapPush next()
    {
        WapPush push;
        push.mode = upTo(2) == 0 ? WapPush::Mode::ServiceLoading : WapPush::Mode::ServiceIndication;
        push.href = link();
        push.action = action(push.mode);
        if (push.mode == WapPush::Mode::ServiceLoading)
            return push;
        push.title = title();
        if (push.action == WapPush::Action::Delete || upTo(3) == 0)
            push.siId = QStringLiteral("id-") + QString::number(upTo(9999));
        if (upTo(1) == 0)
            push.createdUtcMs = date();
        if (upTo(1) == 0)
            push.expiresUtcMs = push.createdUtcMs.value_or(date()) + qint64(upTo(10'000)) * 3'600'000;
        return push;
    }

    [[nodiscard]] QString link()
    {
        // Tokens of the standard, what looks like them, and everything between.
        static const QStringList starts { QStringLiteral("http://"), QStringLiteral("http://www."),
            QStringLiteral("https://"), QStringLiteral("https://www."), QStringLiteral("HTTP://"),
            QStringLiteral("ftp://"), QStringLiteral("http://www"), QStringLiteral("http:/"), QStringLiteral("www.") };
        static const QStringList pieces { QStringLiteral(".com/"), QStringLiteral(".org/"), QStringLiteral(".net/"),
            QStringLiteral(".edu/"), QStringLiteral(".COM/"), QStringLiteral(".com"), QStringLiteral(".com.ua/"),
            QStringLiteral(".com:8080/"), QStringLiteral(".community/"), QStringLiteral("/"), QStringLiteral("."),
            QStringLiteral("?a=1&b=2"), QStringLiteral("%20"), QStringLiteral("http://"), QStringLiteral("example"),
            QStringLiteral("shop"), QStringLiteral("x"), QStringLiteral("\u043f\u0440"), QStringLiteral("\U0001f680") };
        const auto last = static_cast<unsigned>(pieces.size() - (m_asciiOnly ? 3 : 1));
        QString text = starts.at(upTo(unsigned(starts.size() - 1)));
        for (unsigned count = upTo(upTo(9) == 0 ? 60 : 8) + 1; count > 0; --count)
            text += pieces.at(upTo(last));
        return text;
    }

    [[nodiscard]] QString title()
    {
        QString text;
        for (unsigned count = upTo(upTo(9) == 0 ? 400 : 40); count > 0; --count) {
            const unsigned dice = m_asciiOnly ? 0 : upTo(9);
            if (dice < 6)
                text += QChar(char16_t(u'!' + upTo(0x7E - u'!')));
            else if (dice < 9)
                text += QChar(char16_t(0x410 + upTo(63)));
            else
                text += QStringLiteral("\u20ac \U0001f680");
        }
        return text;
    }

    /** Any second of the years 1970 to 9990; midnights, full hours and minutes more often. */
    [[nodiscard]] qint64 date()
    {
        qint64 seconds = qint64(upTo(2'929'000)) * 86'400;
        if (upTo(2) != 0)
            seconds += qint64(upTo(23)) * 3600;
        if (upTo(2) != 0)
            seconds += qint64(upTo(59)) * 60;
        if (upTo(2) != 0)
            seconds += upTo(59);
        return seconds * 1000;
    }

private:
    [[nodiscard]] WapPush::Action action(WapPush::Mode mode)
    {
        WapPush::Action action {};
        do {
            action = static_cast<WapPush::Action>(upTo(unsigned(WapPush::Action::Cache)));
        } while (!isActionOf(mode, action));
        return action;
    }

    std::mt19937 m_random;
    bool m_asciiOnly;
};

} // namespace Visnyk
