// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secretbuffer.h"

#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace Visnyk {

SecretBuffer::SecretBuffer(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_size = std::size_t(bytes.size());
#ifdef Q_OS_UNIX
    const auto page = std::size_t(sysconf(_SC_PAGESIZE));
    m_mapped = (m_size + page - 1) / page * page;
    void *memory = mmap(nullptr, m_mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qFatal("out of memory for a secret");
    // Both may be refused by limits of the system; the secret is then merely less well kept.
    (void)mlock(memory, m_mapped);
#ifdef MADV_DONTDUMP
    (void)madvise(memory, m_mapped, MADV_DONTDUMP);
#endif
    m_data = static_cast<char *>(memory);
#else
    m_mapped = m_size;
    m_data = new char[m_size];
#endif
    std::memcpy(m_data, bytes.data(), m_size);
}

SecretBuffer::~SecretBuffer()
{
    wipe();
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_mapped(std::exchange(other.m_mapped, 0))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_mapped = std::exchange(other.m_mapped, 0);
    }
    return *this;
}

SecretBuffer SecretBuffer::clone() const
{
    return SecretBuffer(reveal());
}

QByteArrayView SecretBuffer::reveal() const
{
    return { m_data, qsizetype(m_size) };
}

void SecretBuffer::wipe() noexcept
{
    if (!m_data)
        return;
#ifdef Q_OS_UNIX
    explicit_bzero(m_data, m_mapped);
    munmap(m_data, m_mapped);
#else
    volatile char *bytes = m_data;
    for (std::size_t i = 0; i < m_size; ++i)
        bytes[i] = 0;
    delete[] m_data;
#endif
    m_data = nullptr;
    m_size = 0;
    m_mapped = 0;
}

} // namespace Visnyk
