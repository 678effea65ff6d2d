// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"

#include "accounts/inifile.h"
#include "base/logging.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int MaxColumns = 64;
constexpr int MaxColumnWidth = 4096;

bool isLanguage(const QString &text)
{
    return text.isEmpty() || text == "uk"_L1 || text == "ru"_L1 || text == "en"_L1;
}

bool isRegion(const QString &text)
{
    return text.size() == 2 && text == text.toUpper() && QLocale::codeToTerritory(text) != QLocale::AnyTerritory;
}

bool isBoolean(const QString &text)
{
    return text == "true"_L1 || text == "false"_L1;
}

std::optional<int> wholeNumber(const QString &text, int least, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < least || number > most)
        return {};
    return number;
}

bool isHold(const QString &text)
{
    return wholeNumber(text, 0, 60).has_value();
}

bool isHarmless(const QString &text)
{
    return wholeNumber(text, 0, 20).has_value();
}

bool isKeep(const QString &text)
{
    return wholeNumber(text, 0, Settings::MostKeepMonths).has_value();
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList numbers = text.split(u'x');
    if (numbers.size() != 2)
        return {};
    const auto width = wholeNumber(numbers.at(0), 640, 8192);
    const auto height = wholeNumber(numbers.at(1), 480, 8192);
    if (!width || !height)
        return {};
    return QSize(*width, *height);
}

bool isSize(const QString &text)
{
    return sizeFrom(text).has_value();
}

enum Key : quint8 { Language, Region, Hold, Harmless, Welcomed, Resume, Keep, WindowSize, Maximised, KeyCount };

struct Row
{
    Key key;
    QLatin1StringView name;
    QLatin1StringView standard; // what an absent or invalid value reads as
    bool (*isValid)(const QString &text);
};

constexpr std::array rows {
    Row { Language, "language"_L1, ""_L1, isLanguage },
    Row { Region, "region"_L1, ""_L1, isRegion }, // standard: see Settings::region()
    Row { Hold, "send/hold_seconds"_L1, "10"_L1, isHold },
    Row { Harmless, "send/harmless_people"_L1, "5"_L1, isHarmless },
    Row { Welcomed, "start/welcomed"_L1, "false"_L1, isBoolean },
    Row { Resume, "start/resume_after_quit"_L1, "false"_L1, isBoolean },
    Row { Keep, "data/keep_months"_L1, "0"_L1, isKeep },
    Row { WindowSize, "window/size"_L1, "1100x760"_L1, isSize },
    Row { Maximised, "window/maximised"_L1, "false"_L1, isBoolean },
};

constexpr bool everyKeyHasItsRow()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.at(i).key != Key(i))
            return false;
    }
    return rows.size() == KeyCount;
}
static_assert(everyKeyHasItsRow());

QString columnsKey(const QString &table)
{
    static const QRegularExpression name(u"\\A[a-z][a-z0-9_]{0,31}\\z"_s);
    Q_ASSERT(name.match(table).hasMatch());
    return "columns/"_L1 + table;
}

} // namespace

class Settings::Private
{
public:
    explicit Private(const QString &dataDir)
        : file(QDir(dataDir).filePath(u"settings.ini"_s))
    {
    }

    [[nodiscard]] QString get(Key key) const
    {
        const Row &row = rows.at(key);
        const QString text = file.text(row.name);
        return !text.isEmpty() && row.isValid(text) ? text : QString(row.standard);
    }

    /** True if something changed. An invalid text is a mistake of ours: it is not stored. */
    bool set(Key key, const QString &text)
    {
        const Row &row = rows.at(key);
        if (!row.isValid(text)) {
            qCWarning(lcAccounts) << "value not allowed for setting" << row.name;
            return false;
        }
        if (file.text(row.name) == text)
            return false;
        file.setText(row.name, text);
        return true;
    }

    IniFile file;
    std::optional<Error> problem;
};

Settings::Settings(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(dataDir)
    , d(std::make_unique<Private>(dataDir))
{
    if (const auto opened = d->file.open(); !opened)
        d->problem = opened.error();
}

Settings::~Settings()
{
    if (const auto written = d->file.sync(); !written)
        qCWarning(lcAccounts) << "settings are lost:" << written.error().detail;
}

std::optional<Error> Settings::openingProblem() const
{
    return d->problem;
}

QString Settings::language() const
{
    return d->get(Language);
}

void Settings::setLanguage(const QString &language)
{
    if (d->set(Language, language))
        Q_EMIT changed();
}

QString Settings::region() const
{
    QString chosen = d->get(Region);
    if (!chosen.isEmpty())
        return chosen;
    // In Ukrainian offices machines speak American English when nobody has set them up, and Russian of Russia: neither
    // tells of the country whose numbers are dialled, and a wrong one sends messages abroad.
    const QLocale locale = QLocale::system();
    if (locale.territory() == QLocale::UnitedStates || locale.territory() == QLocale::Russia)
        return u"UA"_s;
    const QString system = QLocale::territoryToCode(locale.territory());
    return isRegion(system) ? system : u"UA"_s;
}

void Settings::setRegion(const QString &region)
{
    if (d->set(Region, region.toUpper()))
        Q_EMIT changed();
}

int Settings::holdSeconds() const
{
    return d->get(Hold).toInt();
}

void Settings::setHoldSeconds(int seconds)
{
    if (d->set(Hold, QString::number(std::clamp(seconds, 0, 60))))
        Q_EMIT changed();
}

int Settings::harmlessPeople() const
{
    return d->get(Harmless).toInt();
}

void Settings::setHarmlessPeople(int people)
{
    if (d->set(Harmless, QString::number(std::clamp(people, 0, 20))))
        Q_EMIT changed();
}

bool Settings::welcomed() const
{
    return d->get(Welcomed) == "true"_L1;
}

void Settings::setWelcomed(bool welcomed)
{
    if (d->set(Welcomed, welcomed ? u"true"_s : u"false"_s))
        Q_EMIT changed();
}

bool Settings::resumeAfterQuit() const
{
    return d->get(Resume) == "true"_L1;
}

void Settings::setResumeAfterQuit(bool resume)
{
    if (d->set(Resume, resume ? u"true"_s : u"false"_s))
        Q_EMIT changed();
}

int Settings::keepMonths() const
{
    return d->get(Keep).toInt();
}

void Settings::setKeepMonths(int months)
{
    if (d->set(Keep, QString::number(std::clamp(months, 0, MostKeepMonths))))
        Q_EMIT changed();
}

QSize Settings::windowSize() const
{
    return *sizeFrom(d->get(WindowSize));
}

void Settings::setWindowSize(QSize size)
{
    const QSize held = size.expandedTo(QSize(640, 480)).boundedTo(QSize(8192, 8192));
    if (d->set(WindowSize, u"%1x%2"_s.arg(held.width()).arg(held.height())))
        Q_EMIT changed();
}

bool Settings::windowMaximised() const
{
    return d->get(Maximised) == "true"_L1;
}

void Settings::setWindowMaximised(bool maximised)
{
    if (d->set(Maximised, maximised ? u"true"_s : u"false"_s))
        Q_EMIT changed();
}

QList<int> Settings::columnWidths(const QString &table) const
{
    const QString text = d->file.text(columnsKey(table));
    if (text.isEmpty())
        return {};
    QList<int> widths;
    const auto numbers = text.split(u' ');
    for (const QString &number : numbers) {
        const auto width = wholeNumber(number, 0, MaxColumnWidth);
        if (!width || widths.size() == MaxColumns)
            return {};
        widths.append(*width);
    }
    return widths;
}

void Settings::setColumnWidths(const QString &table, const QList<int> &widths)
{
    QStringList numbers;
    for (qsizetype i = 0; i < std::min(widths.size(), qsizetype(MaxColumns)); ++i)
        numbers.append(QString::number(std::clamp(widths.at(i), 0, MaxColumnWidth)));
    const QString text = numbers.join(u' ');
    if (d->file.text(columnsKey(table)) == text)
        return;
    d->file.setText(columnsKey(table), text);
    Q_EMIT changed();
}

Result<> Settings::sync()
{
    return d->file.sync();
}

} // namespace Visnyk
