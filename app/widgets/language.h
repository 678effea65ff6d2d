// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace Visnyk {

/** The language of the window, switchable while it runs: our texts, Qt's own, and the locale of numbers and dates. */
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /** "uk", "ru", "en"; empty = the system's, English where it is none of these. */
    void apply(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QTranslator m_ours;
    QTranslator m_qts;
    QString m_current;
};

} // namespace Visnyk
