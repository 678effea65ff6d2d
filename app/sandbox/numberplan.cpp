// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/numberplan.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

struct Row
{
    const char *prefix;
    int length; // of the whole number; 0 = 10 to 15 digits
    const char *mccmnc;
    const char16_t *country;
    const char *operatorName;
    qint64 priceMicros;
};

constexpr const char16_t *ukraine = u"Україна";

// Play prices of the practice gateway, not anybody's tariff. mccmnc: ITU-T E.212 lists; prefixes: national numbering
// plans. A longer prefix wins over a shorter one.
constexpr std::array rows {
    Row { "38039", 12, "25503", ukraine, "Kyivstar", 1'385'000 },
    Row { "38067", 12, "25503", ukraine, "Kyivstar", 1'385'000 },
    Row { "38068", 12, "25503", ukraine, "Kyivstar", 1'385'000 },
    Row { "38077", 12, "25503", ukraine, "Kyivstar", 1'385'000 },
    Row { "38096", 12, "25503", ukraine, "Kyivstar", 1'385'000 },
    Row { "38097", 12, "25503", ukraine, "Kyivstar", 1'385'000 },
    Row { "38098", 12, "25503", ukraine, "Kyivstar", 1'385'000 },
    Row { "38050", 12, "25501", ukraine, "Vodafone", 1'400'000 },
    Row { "38066", 12, "25501", ukraine, "Vodafone", 1'400'000 },
    Row { "38075", 12, "25501", ukraine, "Vodafone", 1'400'000 },
    Row { "38095", 12, "25501", ukraine, "Vodafone", 1'400'000 },
    Row { "38099", 12, "25501", ukraine, "Vodafone", 1'400'000 },
    Row { "38063", 12, "25506", ukraine, "lifecell", 1'299'500 },
    Row { "38073", 12, "25506", ukraine, "lifecell", 1'299'500 },
    Row { "38093", 12, "25506", ukraine, "lifecell", 1'299'500 },
    Row { "38091", 12, "25507", ukraine, "3Mob", 1'452'500 },
    Row { "38092", 12, "25521", ukraine, "PEOPLEnet", 1'452'500 },
    Row { "38094", 12, "25504", ukraine, "Intertelecom", 1'452'500 },
    Row { "48", 11, "26001", u"Польща", "Plus", 2'950'000 },
    Row { "4850", 11, "26003", u"Польща", "Orange", 2'875'500 },
    Row { "4860", 11, "26002", u"Польща", "T-Mobile", 2'912'000 },
    Row { "4873", 11, "26006", u"Польща", "Play", 2'780'000 },
    Row { "4915", 0, "26201", u"Німеччина", "Telekom", 4'127'500 },
    Row { "4916", 0, "26203", u"Німеччина", "O2", 4'050'000 },
    Row { "4917", 0, "26202", u"Німеччина", "Vodafone", 4'127'500 },
    Row { "4206", 12, "23001", u"Чехія", "T-Mobile", 3'480'000 },
    Row { "4207", 12, "23002", u"Чехія", "O2", 3'480'000 },
    Row { "4219", 12, "23101", u"Словаччина", "Orange", 3'610'000 },
    Row { "407", 11, "22601", u"Румунія", "Vodafone", 3'205'000 },
    Row { "3737", 11, "25902", u"Молдова", "Moldcell", 3'890'000 },
    Row { "3736", 11, "25901", u"Молдова", "Orange", 3'890'000 },
    Row { "3706", 11, "24601", u"Литва", "Telia", 1'990'000 },
    Row { "3712", 11, "24701", u"Латвія", "LMT", 2'340'000 },
    Row { "3725", 0, "24801", u"Естонія", "Telia", 2'860'000 },
    Row { "447", 12, "23410", u"Велика Британія", "O2", 1'845'000 },
    Row { "336", 11, "20801", u"Франція", "Orange", 2'655'000 },
    Row { "337", 11, "20810", u"Франція", "SFR", 2'655'000 },
    Row { "393", 0, "22201", u"Італія", "TIM", 3'015'000 },
    Row { "346", 11, "21401", u"Іспанія", "Vodafone", 2'715'000 },
    Row { "316", 11, "20404", u"Нідерланди", "Vodafone", 4'390'000 },
    Row { "3519", 12, "26801", u"Португалія", "Vodafone", 1'780'000 },
    Row { "436", 0, "23201", u"Австрія", "A1", 3'330'000 },
    Row { "417", 11, "22801", u"Швейцарія", "Swisscom", 3'130'000 },
    Row { "905", 12, "28601", u"Туреччина", "Turkcell", 945'000 },
    Row { "9725", 12, "42501", u"Ізраїль", "Partner", 1'265'000 },
    Row { "9955", 12, "28202", u"Грузія", "Magti", 3'520'000 },
    Row { "3598", 12, "28401", u"Болгарія", "A1", 4'610'000 },
    Row { "77", 11, "40102", u"Казахстан", "Kcell", 4'075'300 },
    Row { "79", 11, "25099", u"Росія", "Beeline", 5'320'000 },
    Row { "1", 11, "310260", u"США", "T-Mobile", 385'400 },
};

const Row *rowFor(QStringView digits)
{
    const Row *best = nullptr;
    qsizetype bestLength = 0;
    for (const Row &row : rows) {
        const QLatin1StringView prefix(row.prefix);
        const bool lengthFits
            = row.length == 0 ? digits.size() >= 10 && digits.size() <= 15 : digits.size() == row.length;
        if (lengthFits && digits.startsWith(prefix) && prefix.size() > bestLength) {
            best = &row;
            bestLength = prefix.size();
        }
    }
    return best;
}

// The gateway's correction is described only by "some mistakes are mended": these are the mistakes of this region.
QString corrected(const QString &digits)
{
    const auto known = [](const QString &number) { return rowFor(number) != nullptr; };
    if (known(digits))
        return digits;
    for (const QString &number : { QString("38"_L1 + digits), QString("3"_L1 + digits), QString("380"_L1 + digits) })
        if (number.startsWith("380"_L1) && known(number))
            return number;
    if (digits.size() == 11 && digits.startsWith(u'8') && known(u'7' + digits.mid(1)))
        return u'7' + digits.mid(1);
    if (digits.startsWith("00"_L1) && known(digits.mid(2)))
        return digits.mid(2);
    return digits;
}

Destination badNumber(const QString &address, int status, int err)
{
    Destination out;
    out.address = address;
    out.status = status;
    out.err = err;
    return out;
}

Destination groupFor(const QString &typed)
{
    static constexpr std::array groups { std::pair { 1, 3 }, std::pair { 2, 5 }, std::pair { 12, 12 },
        std::pair { 100, 100 } };
    bool ok = false;
    const int number = QStringView(typed).mid(1).toInt(&ok);
    const QString address = u'G' + QString::number(number);
    const auto *found
        = std::find_if(groups.begin(), groups.end(), [number](const auto &g) { return g.first == number; });
    if (!ok || found == groups.end())
        return badNumber(typed.toUpper(), 22, 249);
    Destination out;
    out.address = address;
    out.country = QString::fromUtf16(ukraine);
    out.members = found->second;
    constexpr std::array mix { 1'385'000, 1'400'000, 1'299'500 }; // members go round the three big operators
    for (int i = 0; i < out.members; ++i)
        out.priceMicros += mix.at(static_cast<size_t>(i) % mix.size());
    return out;
}

} // namespace

Destination destinationFor(const QString &typed)
{
    const QString token = typed.trimmed();
    if (token.startsWith(u'G') || token.startsWith(u'g'))
        return groupFor(token);
    static const QRegularExpression shape(u"^\\+?[0-9 ().\\-]+$"_s);
    QString digits;
    for (const QChar c : token)
        if (c >= u'0' && c <= u'9')
            digits += c;
    if (!shape.match(token).hasMatch() || digits.size() < 7 || digits.size() > 16)
        return badNumber(digits.isEmpty() ? token : digits, 22, 249);
    if (!token.startsWith(u'+'))
        digits = corrected(digits);
    const Row *row = rowFor(digits);
    if (row == nullptr) {
        const bool ukrainian = digits.startsWith("380"_L1) && digits.size() == 12; // a land line or an unknown operator
        const bool plausible
            = digits.size() >= 10 && digits.size() <= 15 && !digits.startsWith(u'0') && !digits.startsWith("380"_L1);
        return ukrainian || plausible ? badNumber(digits, 25, 248) : badNumber(digits, 22, 249);
    }
    Destination out;
    out.address = digits;
    out.mccmnc = QString::fromLatin1(row->mccmnc);
    out.country = QString::fromUtf16(row->country);
    out.operatorName = QString::fromLatin1(row->operatorName);
    out.priceMicros = row->priceMicros;
    if (digits.endsWith("0000"_L1)) {
        out.status = 25;
        out.err = 248;
    }
    return out;
}

Destination mailDestinationFor(const QString &typed)
{
    static const QRegularExpression shape(u"^[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+$"_s);
    const QString address = typed.trimmed().toLower();
    if (!shape.match(address).hasMatch())
        return badNumber(address, 22, 249);
    Destination out;
    out.address = address;
    out.priceMicros = 1'400'000;
    return out;
}

Destination botDestinationFor(const QString &typed)
{
    static const QRegularExpression shape(u"^(@[A-Za-z0-9_]{3,32}|#-?[0-9]{1,20})$"_s);
    const QString address = typed.trimmed().toLower();
    if (!shape.match(address).hasMatch())
        return destinationFor(typed);
    Destination out;
    out.address = address;
    out.priceMicros = 1'400'000;
    return out;
}

QString addressKey(const QString &address)
{
    const QString token = address.trimmed();
    const bool other
        = token.startsWith(u'G') || token.startsWith(u'g') || token.startsWith(u'#') || token.contains(u'@');
    if (other)
        return token.toLower();
    QString digits;
    digits.reserve(token.size());
    for (const QChar c : token)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

} // namespace Visnyk::Practice
