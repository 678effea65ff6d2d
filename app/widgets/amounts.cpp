// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/amounts.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Visnyk {

QString moneyText(Money amount, const QString &currency)
{
    const QLocale locale;
    const QString decimal = amount.toDecimal();
    const qsizetype point = decimal.indexOf(u'.');
    const bool negative = decimal.startsWith(u'-');
    const QStringView whole = QStringView(decimal).mid(negative ? 1 : 0, point - (negative ? 1 : 0));
    QString text;
    if (negative)
        text += locale.negativeSign();
    text += locale.toString(whole.toLongLong());
    text += locale.decimalPoint();
    text += QStringView(decimal).mid(point + 1);
    if (!currency.isEmpty())
        text += QChar(0x00A0) + currency;
    return text;
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString timeText(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::ShortFormat);
}

QString timeWithZoneText(qint64 utcMs, const QByteArray &zone)
{
    const QTimeZone timeZone = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs, timeZone);
    const QString offset = timeZone.displayName(local, QTimeZone::OffsetName, QLocale::c());
    const QString when = QLocale().toString(local, QLocale::ShortFormat);
    const QString id = QString::fromLatin1(timeZone.id());
    if (id.startsWith("UTC"_L1))
        return u"%1 (%2)"_s.arg(when, id);
    return u"%1 (%2, %3)"_s.arg(when, offset, id);
}

QString visibleText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool bidi = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code <= 0x9F);
        if (bidi || control)
            result += u"[U+%1]"_s.arg(uint(code), 4, 16, u'0');
        else
            result += c;
    }
    return result;
}

} // namespace Visnyk
