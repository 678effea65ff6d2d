// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace Visnyk {

/**
 * Bytes of a secret (UTF-8 password or API key) in memory that is locked against swapping, left out of core dumps and
 * wiped on destruction. Move-only; deliberately without conversion to QString, without stream or debug operators.
 */
class SecretBuffer
{
public:
    SecretBuffer() = default;
    explicit SecretBuffer(QByteArrayView bytes);
    ~SecretBuffer();
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;

    [[nodiscard]] SecretBuffer clone() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /** The plain bytes; valid while this object lives. Every call is worth a look in review. */
    [[nodiscard]] QByteArrayView reveal() const;

private:
    void wipe() noexcept;
    char *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
};

} // namespace Visnyk
