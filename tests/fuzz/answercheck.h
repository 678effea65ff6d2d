// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first octet of an input chooses how the gateway was asked, the rest is its answer. One question an input: asking
// all of them made each input sixty times as dear.

#pragma once

#include "gateway/replies.h"

#include "require.h"

#include <cstddef>
#include <cstdint>
#include <optional>

inline bool isPublishedMoney(const std::optional<Visnyk::Money> &money)
{
    constexpr qint64 TenToTheNine = 1'000'000'000;
    constexpr qint64 Micros = 1'000'000;
    constexpr qint64 FourDecimals = 100;
    return !money
        || (money->micros() >= 0 && money->micros() < TenToTheNine * Micros && money->micros() % FourDecimals == 0);
}

/** A failure is a refusal with a code or "not valid"; never anything a reader cannot know. */
inline void checkError(const Visnyk::Error &error)
{
    using Kind = Visnyk::Error::Kind;
    require(error.kind != Kind::Unreachable && error.kind != Kind::Tls, "a reader cannot prove that");
    require(error.kind == Kind::Protocol || (error.gatewayCode >= 1 && error.gatewayCode <= 9),
        "a refusal has a published code");
    require(error.detail.size() < 200, "details are short");
}

/** An input taken apart. */
struct Answer
{
    std::uint8_t choice;
    QByteArrayView body;
    Visnyk::ReplyQuestion question;
    const Visnyk::GatewayId &id; // what the seeds call "a-1"

    Answer(const std::uint8_t *data, std::size_t size)
        : choice(size > 0 ? data[0] : std::uint8_t('0'))
        , body(data + (size > 0 ? 1 : 0), static_cast<qsizetype>(size > 0 ? size - 1 : 0))
        , id(ourId())
    {
        using namespace Visnyk;
        // "0" to "3" are the formats of fmt in UTF-8; so seeds can be read and written by people.
        question.shape.format = static_cast<ReplyFormat>(choice & 3U);
        const unsigned charset = (choice >> 6U) & 3U;
        question.charset = charset < 2 ? Charset::Utf8 : charset == 2 ? Charset::Windows1251 : Charset::Koi8R;
        question.shape.ourIds = QStringList { id.text() };
    }

private:
    static const Visnyk::GatewayId &ourId()
    {
        static const Visnyk::GatewayId id(QStringLiteral("a-1"));
        return id;
    }
};
