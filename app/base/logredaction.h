// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secretbuffer.h"

#include <QByteArray>

#include <vector>

namespace Visnyk {

/**
 * The last net under the rule that secrets are never logged: replaces every secret it knows, in every form in which one
 * could get into a line (plain, percent, form and JSON encoding, Qt's debug output, Base64 at any offset, hex, MD5,
 * UTF-16, windows-1251). Its copies of them are kept in SecretBuffer. Not thread-safe.
 */
class LogRedaction
{
public:
    /** Secrets below this length are replaced only in their digests: they would be found in every other word. */
    static constexpr qsizetype MinPlainLength = 4;

    void add(QByteArrayView secret);
    /** @p line with "[secret]" where secrets stood. */
    [[nodiscard]] QByteArray redacted(QByteArray line) const;

private:
    struct Form
    {
        std::size_t at = 0;
        std::size_t length = 0;
    };
    struct Known
    {
        SecretBuffer plain;
        SecretBuffer forms; // all of them in one piece of locked memory
        std::vector<Form> places;
    };
    struct Place
    {
        std::size_t secret = 0;
        Form form;
    };
    std::vector<Known> m_known;
    std::vector<Place> m_places; // of all secrets, longest first: one may be the beginning of another
};

} // namespace Visnyk
