// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/desk.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace Visnyk::Practice {

/** Listens on 127.0.0.1 and makes a Connection of every client. Lives in the gateway's thread. */
class Server final : public QTcpServer
{
    Q_OBJECT

public:
    Server(Desk &desk, std::optional<QSslConfiguration> tls);
    ~Server() override;

    [[nodiscard]] Desk &desk() { return m_desk; }
    void requestBegins() { ++m_open; }
    void requestEnds() { --m_open; }
    [[nodiscard]] int openRequests() const { return m_open; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Desk &m_desk;
    const std::optional<QSslConfiguration> m_tls;
    int m_open = 0;
};

} // namespace Visnyk::Practice
