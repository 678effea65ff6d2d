// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/oneshotbody.h"

#include "gateway/wirebody.h"

namespace Visnyk {

OneShotBody::OneShotBody(std::shared_ptr<const WireBody> body, std::shared_ptr<BodyMeter> meter, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
    , m_meter(std::move(meter))
{
    // Unbuffered: QIODevice's own buffer would be a copy of the password, and would count bytes nobody asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_meter->sealed ? 0 : m_body->size() - m_meter->handedOut;
}

bool OneShotBody::atEnd() const
{
    return m_meter->handedOut >= m_body->size();
}

qint64 OneShotBody::size() const
{
    return m_body->size();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (m_meter->sealed || atEnd())
        return -1;
    const qint64 count = m_body->read(m_meter->handedOut, data, maxSize);
    m_meter->handedOut += count;
    // A file that cannot be read any more: the body never becomes complete, and the gateway cannot accept it.
    return count > 0 || maxSize == 0 ? count : -1;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Visnyk
