// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"

#include <QRandomGenerator>

#include <vector>

namespace Visnyk {

/** The style of every character, painted run after run: the plain meaning of a list of runs. */
inline std::vector<TextStyle> painted(const QList<TextRun> &runs, qsizetype length)
{
    std::vector<TextStyle> styles(static_cast<std::size_t>(length));
    for (const TextRun &run : runs) {
        TextStyle style = run.style;
        if (style.fg && !style.bg)
            style.bg = EmsColour::White;
        if (style.bg && !style.fg)
            style.fg = EmsColour::Black;
        for (qsizetype i = qMax<qsizetype>(run.start, 0); i < qMin(run.start + run.length, length); ++i)
            styles[static_cast<std::size_t>(i)] = style;
    }
    return styles;
}

/** Formatted texts with everything in them; no position lies inside a surrogate pair. The same for every seed. */
class EmsSamples
{
public:
    explicit EmsSamples(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return m_random.bounded(most + 1); }

    QString text(int length, bool octetsOnly)
    {
        static const QString safe = QStringLiteral("abcXYZ 0189.,-!?%&()\n<>=\"'");
        static const QString foreign = QStringLiteral("\u0436\u0457\u20ac@_[\u00e9\u2019\u0410");
        QString text;
        while (text.size() < length) {
            const int dice = upTo(9);
            if (octetsOnly || dice < 5)
                text.append(safe.at(upTo(static_cast<int>(safe.size()) - 1)));
            else if (dice < 9)
                text.append(foreign.at(upTo(static_cast<int>(foreign.size()) - 1)));
            else
                text.append(QStringLiteral("\U0001f680"));
        }
        return text;
    }

    /** A place between characters. */
    qsizetype place(const QString &text)
    {
        const qsizetype at = upTo(static_cast<int>(text.size()));
        const bool inside = at > 0 && at < text.size() && text.at(at).isLowSurrogate();
        return inside ? at - 1 : at;
    }

    TextStyle style()
    {
        TextStyle style;
        style.bold = upTo(2) == 0;
        style.italic = upTo(3) == 0;
        style.underline = upTo(3) == 0;
        style.strike = upTo(5) == 0;
        style.align = static_cast<EmsAlign>(upTo(3));
        style.size = static_cast<EmsSize>(upTo(2));
        if (upTo(2) == 0)
            style.fg = static_cast<EmsColour>(upTo(15));
        if (upTo(3) == 0)
            style.bg = static_cast<EmsColour>(upTo(15));
        return upTo(9) == 0 ? TextStyle() : style;
    }

    QByteArray octets(qsizetype size)
    {
        QByteArray octets(size, Qt::Uninitialized);
        for (char &octet : octets)
            octet = static_cast<char>(upTo(255));
        return octets;
    }

    EmsObject object(const QString &text)
    {
        const qsizetype at = place(text);
        switch (upTo(11)) {
        case 0: return EmsObject::picture(at, 16, 16, octets(32));
        case 1: return EmsObject::picture(at, 32, 32, octets(128));
        case 2: {
            const int width = 1 + upTo(3);
            const int height = 1 + upTo(31);
            return EmsObject::picture(at, width * 8, height, octets(qsizetype(width) * height));
        }
        case 3: return { EmsObject::Kind::Melody, at, 0, 0, 0, octets(1 + upTo(127)) };
        case 4: return { EmsObject::Kind::SmallAnimation, at, 0, 0, 0, octets(32) };
        case 5: return { EmsObject::Kind::LargeAnimation, at, 0, 0, 0, octets(128) };
        case 6:
        case 7: return EmsObject::animation(at, upTo(EmsAnimations - 1));
        default: return EmsObject::sound(at, upTo(EmsSounds - 1));
        }
    }

    EmsText next()
    {
        const int dice = upTo(5);
        EmsText ems;
        ems.text = text(1 + upTo(dice < 3 ? 60 : 600), dice % 2 == 0);
        for (int runs = upTo(dice == 0 ? 2 : 12); runs > 0; --runs) {
            const qsizetype a = place(ems.text);
            const qsizetype b = place(ems.text);
            ems.runs.append({ qMin(a, b), qMax(a, b) - qMin(a, b), style() });
        }
        for (int objects = qMax(0, upTo(6) - 2); objects > 0; --objects)
            ems.objects.append(object(ems.text));
        return ems;
    }

private:
    QRandomGenerator m_random;
};

} // namespace Visnyk
