// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/gsm7.h"
#include "domain/segments.h"

#include "require.h"

#include <QStringDecoder>

#include <cstdint>
#include <numeric>

using namespace Visnyk;

namespace {

/** Half of the inputs are UTF-16 as it comes, half UTF-8; the first byte chooses, and the options too. */
QString textOf(const std::uint8_t *data, std::size_t size, std::uint8_t choice)
{
    if ((choice & 1U) != 0)
        return QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    QString text;
    for (std::size_t i = 0; i + 1 < size; i += 2)
        text.append(QChar(static_cast<char16_t>(data[i] | (data[i + 1] << 8))));
    return text;
}

/** QString::fromUtf8 would drop a byte order mark, which is a character like others here. */
QString fromWire(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

bool cutsAPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

void checkParts(QStringView text)
{
    const SegmentCount count = countSegments(text);
    const QuickCount quick = quickCount(text);
    require(quick.alphabet == count.alphabet && quick.units == count.units && quick.parts == count.parts,
        "the quick count is the full count");
    require(count.parts == count.partUnits.size() && count.parts == count.partStarts.size(), "every part is described");
    require((count.parts == 0) == text.isEmpty(), "only nothing has no part");
    require(std::accumulate(count.partUnits.cbegin(), count.partUnits.cend(), 0) == count.units, "parts add up");
    require((firstAbsent(text) == text.size()) == (count.alphabet == Alphabet::Gsm7), "one character decides");
    const bool gsm = count.alphabet == Alphabet::Gsm7;
    const int room = count.parts <= 1 ? (gsm ? 160 : 70) : (gsm ? 153 : 67);
    qsizetype before = -1;
    for (qsizetype i = 0; i < count.parts; ++i) {
        const qsizetype start = count.partStarts.at(i);
        require(count.partUnits.at(i) > 0 && count.partUnits.at(i) <= room, "no part is empty or too long");
        require(start > before && start < text.size(), "parts begin one after another");
        require(!cutsAPair(text, start), "no surrogate pair is cut");
        require(i + 1 == count.parts || count.partUnits.at(i) >= room - 1, "only the last part has room for two");
        before = start;
    }
}

void checkCut(const QString &text, int maxParts)
{
    const QStringView kept = cutToParts(text, maxParts);
    require(text.startsWith(kept), "what is kept is the beginning");
    require(!cutsAPair(text, kept.size()), "the cut leaves pairs whole");
    require(maxParts == 0 || quickCount(kept).parts <= maxParts, "what is kept fits");
    if (kept.size() == text.size())
        return;
    const bool pair = cutsAPair(text, kept.size() + 1);
    require(quickCount(QStringView(text).first(kept.size() + (pair ? 2 : 1))).parts > maxParts, "no more would fit");
}

void checkForcing(const QString &text)
{
    const QList<ForcingCharacter> found = forcingCharacters(text);
    qsizetype last = -1;
    bool hope = true;
    for (const ForcingCharacter &forcing : found) {
        require(forcing.at > last && forcing.at < text.size(), "forcing characters come in order");
        last = forcing.at;
        hope = hope && forcing.replacement.has_value();
        if (forcing.replacement)
            require(firstAbsent(*forcing.replacement) == forcing.replacement->size(), "a replacement is GSM");
    }
    const Alphabet alphabet = countMessage(text, {}).alphabet;
    require(found.isEmpty() == (alphabet == Alphabet::Gsm7), "the list is empty for a GSM text only");
    if (hope)
        require(countMessage(replaceForcing(text), {}).alphabet == Alphabet::Gsm7, "replacing all makes a GSM text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::uint8_t choice = data[0];
    const QString raw = textOf(data + 1, size - 1, choice);
    const int maxParts = (choice >> 1U) % 8;
    const int translit = (choice >> 4U) % 3;

    const QString text = normaliseText(raw);
    require(normaliseText(text) == text, "normalising twice changes nothing");
    require(fromWire(text.toUtf8()) == text, "UTF-8 carries every normalised text");
    require(commentStart(text) == text.indexOf(QStringLiteral("\n~~~\n")), "the comment is where the gateway sees it");
    checkParts(raw);
    checkParts(text);
    checkCut(text, maxParts);
    checkForcing(raw);

    QString counted;
    const SegmentCount count = countMessage(raw, { maxParts, translit }, &counted);
    SegmentCount again = countSegments(counted);
    again.cut = count.cut;
    again.estimate = count.estimate;
    require(again == count, "what is counted is what is said to be counted");
    require(maxParts == 0 || count.parts <= maxParts, "the limit of parts is kept");
    return 0;
}
