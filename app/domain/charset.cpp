// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/charset.h"

#include <QStringDecoder>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr QChar ByteOrderMark(0xfeff);

const char *codecName(Charset charset)
{
    switch (charset) {
    case Charset::Utf8: return "utf-8";
    case Charset::Windows1251: return "windows-1251";
    case Charset::Koi8R: return "koi8-r";
    }
    return "utf-8";
}

struct Decoded
{
    QString text;
    bool valid = false;
};

Decoded decode(QByteArrayView bytes, Charset charset)
{
    QStringDecoder decoder(codecName(charset), QStringConverter::Flag::Stateless);
    Decoded result;
    if (!decoder.isValid())
        return result;
    result.text = decoder(bytes);
    result.valid = !decoder.hasError();
    return result;
}

} // namespace

QString charsetName(Charset charset)
{
    return QString::fromLatin1(codecName(charset));
}

std::optional<Charset> charsetFromName(QStringView name)
{
    for (const Charset charset : { Charset::Utf8, Charset::Windows1251, Charset::Koi8R }) {
        if (name.compare(QLatin1StringView(codecName(charset)), Qt::CaseInsensitive) == 0)
            return charset;
    }
    if (name.compare("utf8"_L1, Qt::CaseInsensitive) == 0) // an old client writes it so
        return Charset::Utf8;
    return std::nullopt;
}

Result<QByteArray> encodeText(QStringView text, Charset charset)
{
    QStringEncoder encoder(codecName(charset), QStringConverter::Flag::Stateless);
    if (!encoder.isValid())
        return failure(Error::Kind::Input, u"this system cannot write %1"_s.arg(charsetName(charset)));
    QByteArray bytes = encoder(text);
    // Converters substitute what they cannot write, and not all of them say so: only the way back proves it.
    if (encoder.hasError() || decode(bytes, charset).text != text)
        return failure(Error::Kind::Input, u"the text has characters that %1 cannot hold"_s.arg(charsetName(charset)));
    return bytes;
}

QString decodeText(QByteArrayView bytes, Charset charset)
{
    Decoded decoded = decode(bytes, charset);
    if (!decoded.valid && charset == Charset::Utf8)
        decoded = decode(bytes, Charset::Windows1251);
    // The UTF-8 decoder has already dropped one; a second one stays and makes the answer invalid.
    const bool droppedByDecoder = charset == Charset::Utf8 && bytes.startsWith("\xef\xbb\xbf");
    if (!droppedByDecoder && decoded.text.startsWith(ByteOrderMark))
        decoded.text.remove(0, 1);
    return decoded.text;
}

} // namespace Visnyk
