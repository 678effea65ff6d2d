// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wording.h"

#include "domain/hidden.h"

#include <QDateTime>
#include <QLocale>
#include <QTextDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr QChar NoBreakSpace(0x00a0);

/** tr() takes an int; more than two thousand million messages do not occur, but must not wrap either. */
int forPlural(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

/** "UTC+2", "UTC+5:30", "UTC". */
QString offsetWords(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    if (minutes == 0)
        return u"UTC"_s;
    const QString hours = u"UTC%1%2"_s.arg(QChar(seconds < 0 ? u'−' : u'+')).arg(minutes / 60);
    return minutes % 60 == 0 ? hours : QString(hours + u":%1"_s.arg(minutes % 60, 2, 10, QChar(u'0')));
}

} // namespace

QString Wording::count(qint64 number)
{
    return QLocale().toString(number);
}

QString Wording::messages(qint64 number)
{
    return tr("%Ln message(s)", nullptr, forPlural(number));
}

QString Wording::people(qint64 number)
{
    return tr("%Ln people", nullptr, forPlural(number));
}

QString Wording::parts(qint64 number)
{
    return tr("%Ln part(s)", nullptr, forPlural(number));
}

QString Wording::seconds(qint64 number)
{
    return tr("%Ln second(s)", nullptr, forPlural(number));
}

QString Wording::progress(const BatchProgress &progress)
{
    const auto number = [&progress](SendState state) { return forPlural(progress.count(state)); };
    struct Part
    {
        int count;
        QString words;
    };
    const int sending = number(SendState::InFlight);
    const std::array parts {
        Part { number(SendState::Accepted), tr("%Ln sent", "messages", number(SendState::Accepted)) },
        Part { number(SendState::Refused), tr("%Ln refused", "messages", number(SendState::Refused)) },
        Part { number(SendState::Unknown), tr("%Ln being checked", "messages", number(SendState::Unknown)) },
        Part { sending, tr("%Ln being sent now", "messages", sending) },
        Part { number(SendState::Queued), tr("%Ln waiting", "messages", number(SendState::Queued)) },
        Part { number(SendState::Held), tr("%Ln stopped before sending", "messages", number(SendState::Held)) },
        Part {
            number(SendState::Absent), tr("%Ln not received by the gateway", "messages", number(SendState::Absent)) },
        Part { number(SendState::Cancelled), tr("%Ln cancelled", "messages", number(SendState::Cancelled)) },
        Part { number(SendState::Closed), tr("%Ln closed without an answer", "messages", number(SendState::Closed)) },
    };
    QStringList shown;
    for (const Part &part : parts)
        if (part.count > 0)
            shown.append(part.words);
    return shown.isEmpty() ? tr("No messages") : shown.join(tr(", ", "between the numbers of a progress line"));
}

QString Wording::money(Money amount, const QString &currency)
{
    const QLocale locale;
    QString digits = amount.toDecimal();
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    QString text = locale.toString(digits.left(point < 0 ? digits.size() : point).toLongLong());
    if (point >= 0)
        text += QString(locale.decimalPoint() + digits.mid(point + 1));
    if (negative)
        text.prepend(locale.negativeSign());
    text.replace(u' ', NoBreakSpace);
    return currency.isEmpty() ? text : QString(text + NoBreakSpace + visible(currency));
}

QString Wording::money(std::optional<Money> amount, const QString &currency)
{
    return amount ? money(*amount, currency) : tr("unknown", "price");
}

QString Wording::source(PriceSource source)
{
    switch (source) {
    case PriceSource::Unknown: return tr("unknown", "price");
    case PriceSource::Estimate: return tr("estimate", "price");
    case PriceSource::Gateway: return tr("confirmed by the gateway", "price");
    }
    return {};
}

QString Wording::balance(const AccountStatus &status, qint64 nowMs)
{
    if (!status.balance)
        return tr("Balance not known yet");
    return tr("Balance %1, %2", "amount, how long ago it was asked")
        .arg(money(*status.balance, status.currency), ago(status.balanceMs, nowMs));
}

QString Wording::time(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::ShortFormat);
}

QString Wording::zone(qint64 utcMs)
{
    return offsetWords(QDateTime::fromMSecsSinceEpoch(utcMs).offsetFromUtc());
}

QString Wording::timeWithZone(qint64 utcMs, const QByteArray &zone)
{
    const QTimeZone timeZone(zone);
    if (zone.isEmpty() || !timeZone.isValid())
        return tr("%1 (%2)", "time, time zone").arg(time(utcMs), Wording::zone(utcMs));
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(utcMs, timeZone);
    return tr("%1 (%2, %3)", "time, offset, name of the time zone")
        .arg(QLocale().toString(there, QLocale::ShortFormat), offsetWords(there.offsetFromUtc()),
            QString::fromLatin1(zone));
}

QString Wording::ago(qint64 thenMs, qint64 nowMs)
{
    constexpr qint64 day = 24LL * 60;
    const qint64 minutes = (nowMs - thenMs) / 60'000;
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%Ln minute(s) ago", nullptr, forPlural(minutes));
    if (minutes < day)
        return tr("%Ln hour(s) ago", nullptr, forPlural(minutes / 60));
    return tr("%Ln day(s) ago", nullptr, forPlural(minutes / day));
}

QString Wording::visible(const QString &text, bool keepLines)
{
    return visibleText(text, keepLines);
}

QString Wording::toolTip(const QString &text)
{
    QString shown = visible(text, true);
    if (!Qt::mightBeRichText(shown))
        return shown;
    return R"(<p style="white-space:pre-wrap">)"_L1 + shown.toHtmlEscaped() + "</p>"_L1;
}

} // namespace Visnyk
