// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>
#include <QSize>
#include <QStringList>

#include <memory>
#include <optional>

namespace Visnyk {

/**
 * settings.ini of the data directory behind typed getters. One table in the .cpp holds key, type, range and default; a
 * value out of range reads as its default; a broken file is renamed aside. No secret and no account is here.
 */
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &dataDir, QObject *parent = nullptr);
    ~Settings() override;

    /** Where everything of this installation is kept. */
    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }
    [[nodiscard]] QString language() const; // "uk", "ru", "en"; empty = the system's
    void setLanguage(const QString &language);
    [[nodiscard]] QString
    region() const; // ISO country of numbers without a country code; default from the locale, else "UA"
    void setRegion(const QString &region);
    [[nodiscard]] int holdSeconds() const; // 0-60, 10
    void setHoldSeconds(int seconds);
    [[nodiscard]] int harmlessPeople() const; // up to so many people, one part each: no summary; 0-20, 5
    void setHarmlessPeople(int people);
    [[nodiscard]] bool welcomed() const; // the first-start page has been answered
    void setWelcomed(bool welcomed);
    [[nodiscard]] bool resumeAfterQuit() const; // queued messages go on at the next start after a normal quit; false
    void setResumeAfterQuit(bool resume);
    static constexpr int MostKeepMonths = 120;
    [[nodiscard]] int keepMonths() const; // settled messages older than it are deleted; 0-120, 0 = kept for ever
    void setKeepMonths(int months);
    [[nodiscard]] QSize windowSize() const; // 640x480 to 8192x8192
    void setWindowSize(QSize size);
    [[nodiscard]] bool windowMaximised() const;
    void setWindowMaximised(bool maximised);
    /** Widths of a table's columns by its name ("history"); empty = never changed. */
    [[nodiscard]] QList<int> columnWidths(const QString &table) const;
    void setColumnWidths(const QString &table, const QList<int> &widths);
    /** What was wrong with the file at the start (damaged and put aside, not readable); no value if nothing was. */
    [[nodiscard]] std::optional<Error> openingProblem() const;
    /** Writes what is pending; Storage error when that fails. */
    [[nodiscard]] Result<> sync();

Q_SIGNALS:
    void changed();

private:
    class Private;
    QString m_dataDir;
    std::unique_ptr<Private> d;
};

} // namespace Visnyk
