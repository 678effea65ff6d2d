// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace Visnyk {

/** A QString that cannot be mixed up with another one: StrongText<struct PhoneTag> is not StrongText<struct IdTag>. */
template <typename Tag> class StrongText
{
public:
    StrongText() = default;
    explicit StrongText(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongText &a, const StrongText &b) { return a.m_text == b.m_text; }
    friend bool operator<(const StrongText &a, const StrongText &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const StrongText &value, size_t seed = 0) { return ::qHash(value.m_text, seed); }

private:
    QString m_text;
};

} // namespace Visnyk
