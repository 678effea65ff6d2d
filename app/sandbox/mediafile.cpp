// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/mediafile.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

bool has(const QByteArray &head, qsizetype at, QByteArrayView octets)
{
    return head.size() >= at + octets.size() && QByteArrayView(head).sliced(at, octets.size()) == octets;
}

bool isText(const QByteArray &head)
{
    return !head.contains('\0');
}

bool isJpeg(const QByteArray &head)
{
    return has(head, 0, "\xFF\xD8\xFF");
}

bool isGif(const QByteArray &head)
{
    return has(head, 0, "GIF87a") || has(head, 0, "GIF89a");
}

bool isPng(const QByteArray &head)
{
    return has(head, 0, "\x89PNG\r\n");
}

bool isWave(const QByteArray &head)
{
    return has(head, 0, "RIFF") && has(head, 8, "WAVE");
}

bool isAmr(const QByteArray &head)
{
    return has(head, 0, "#!AMR"); // RFC 4867 5
}

// ID3v2, or the eleven set bits that begin an MPEG audio frame (ISO/IEC 11172-3 2.4.1.3).
bool isMp3(const QByteArray &head)
{
    return has(head, 0, "ID3")
        || (head.size() > 1 && head[0] == '\xFF' && (static_cast<unsigned char>(head[1]) & 0xE0U) == 0xE0U);
}

bool isMidi(const QByteArray &head)
{
    return has(head, 0, "MThd");
}

bool isIsoMedia(const QByteArray &head)
{
    return has(head, 4, "ftyp"); // ISO/IEC 14496-12 4.3
}

struct Type
{
    const char *ending;
    Media media;
    bool (*agrees)(const QByteArray &head);
    int octetsPerSecond; // 0 = not a sound
};

constexpr std::array types { Type { "txt", Media::Text, isText, 0 }, Type { "jpg", Media::Picture, isJpeg, 0 },
    Type { "jpeg", Media::Picture, isJpeg, 0 }, Type { "gif", Media::Picture, isGif, 0 },
    Type { "png", Media::Picture, isPng, 0 }, Type { "wav", Media::Sound, isWave, 16'000 }, // 8 kHz, 16 bits
    Type { "amr", Media::Sound, isAmr, 1'600 },  // 12.2 kbit/s and its framing
    Type { "mp3", Media::Sound, isMp3, 16'000 }, // 128 kbit/s
    Type { "mid", Media::Sound, isMidi, 300 }, Type { "mp4", Media::Video, isIsoMedia, 0 },
    Type { "3gp", Media::Video, isIsoMedia, 0 } };

const Type *typeOf(const Parameters::File &file)
{
    const QByteArray ending = file.name.mid(file.name.lastIndexOf('.') + 1).toLower();
    const auto *found
        = std::find_if(types.begin(), types.end(), [&ending](const Type &t) { return ending == t.ending; });
    return found == types.end() || !file.name.contains('.') ? nullptr : found;
}

} // namespace

Media mediaOf(const Parameters::File &file)
{
    const Type *type = typeOf(file);
    return type == nullptr || file.size == 0 || !type->agrees(file.head) ? Media::None : type->media;
}

int soundSeconds(const Parameters::File &file)
{
    const Type *type = typeOf(file);
    if (type == nullptr || type->octetsPerSecond == 0)
        return 1;
    qint64 rate = type->octetsPerSecond;
    constexpr qsizetype byteRateAt = 28; // of a plain PCM file: RIFF head, "fmt " chunk
    if (isWave(file.head) && has(file.head, 12, "fmt ") && file.head.size() >= byteRateAt + 4)
        rate = std::max<qint64>(1, qFromLittleEndian<quint32>(file.head.constData() + byteRateAt));
    const qint64 seconds = (file.size + rate - 1) / rate;
    return static_cast<int>(std::clamp<qint64>(seconds, 1, std::numeric_limits<int>::max() / 2));
}

QString fileList(const QList<Parameters::File> &files)
{
    QStringList out;
    for (const Parameters::File &file : files)
        out += QString::fromUtf8(file.name) + " ("_L1 + QString::number(file.size) + " octets)"_L1;
    return out.join(", "_L1);
}

qint64 totalBytes(const QList<Parameters::File> &files)
{
    qint64 sum = 0;
    for (const Parameters::File &file : files)
        sum += file.size;
    return sum;
}

} // namespace Visnyk::Practice
