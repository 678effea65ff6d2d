// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <random>
#include <vector>

// A second splitter, slow and plain, that shares nothing with the product: it lists the items of a text with their
// prices and fills parts with them one by one.
namespace Reference {

struct Count
{
    bool gsm = true;
    int units = 0;
    std::vector<int> parts;
};

inline int septets(char32_t c)
{
    // 3GPP TS 23.038 by code point instead of by septet.
    static const std::u32string single
        = U"\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
          U"\u00a1\u00a3\u00a4\u00a5\u00a7\u00bf\u00c4\u00c5\u00c6\u00c7\u00c9\u00d1\u00d6\u00d8\u00dc\u00df"
          U"\u00e0\u00e4\u00e5\u00e6\u00e8\u00e9\u00ec\u00f1\u00f2\u00f6\u00f8\u00f9\u00fc"
          U"\u0393\u0394\u0398\u039b\u039e\u03a0\u03a3\u03a6\u03a8\u03a9";
    static const std::u32string extended = U"\u000c[\\]^{|}~\u20ac";
    if (single.find(c) != std::u32string::npos)
        return 1;
    return extended.find(c) != std::u32string::npos ? 2 : 0;
}

inline Count count(const QString &text)
{
    Count result;
    const QList<uint> points = text.toUcs4(); // half a pair becomes one code point of its own
    for (const uint point : points)
        result.gsm = result.gsm && septets(point) > 0;
    std::vector<int> prices;
    for (const uint point : points) {
        prices.push_back(result.gsm ? septets(point) : (point > 0xffff ? 2 : 1));
        result.units += prices.back();
    }
    if (result.units == 0)
        return result;
    const int alone = result.gsm ? 160 : 70;
    const int room = result.units <= alone ? alone : (result.gsm ? 153 : 67);
    result.parts.push_back(0);
    for (const int price : prices) {
        if (result.parts.back() + price > room)
            result.parts.push_back(0);
        result.parts.back() += price;
    }
    return result;
}

/** Texts that are long enough to be split and thick with what makes splitting hard. Never half a pair. */
class Texts
{
public:
    explicit Texts(unsigned seed)
        : m_random(seed)
    {
    }
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    QString next()
    {
        static const QString latin = QStringLiteral("abcdefgh ABCDEFGH 0123456789 .,-@$_\n\u00e9\u00c7\u03a9");
        static const QString extended = QStringLiteral("[]{}^~|\\\u20ac\f");
        static const QString foreign = QStringLiteral("\u0436\u0457\u2019\u00ab\u2014\u0391`\t\u0430");
        const int kind = upTo(5);
        const int length = upTo(kind % 2 == 0 ? 400 : 1000);
        QString text;
        while (text.size() < length) {
            const int dice = upTo(99);
            if (kind >= 3 && dice < 20)
                text.append(pick(foreign));
            else if (kind >= 4 && dice < 45)
                text.append(QStringLiteral("\U0001f680"));
            else if (kind >= 1 && dice < 50)
                text.append(pick(extended));
            else
                text.append(pick(latin));
        }
        return text;
    }

private:
    QChar pick(const QString &from) { return from.at(upTo(static_cast<int>(from.size()) - 1)); }
    std::mt19937 m_random;
};

} // namespace Reference
