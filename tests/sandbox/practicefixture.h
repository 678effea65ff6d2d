// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rawhttp.h"
#include "sandbox/practicegateway.h"
#include "testclock.h"

#include <QTest>

#include <memory>

namespace Visnyk {

/** A practice gateway on a clock that the test moves; begins anew before each test function. */
class PracticeFixture : public QObject
{
protected:
    // 2026-03-10 10:30:00 UTC, 12:30 in Kyiv, 13:30 in Moscow.
    static constexpr qint64 start = 1'773'138'600'000;

    void begin()
    {
        m_clock = std::make_unique<TestClock>(start);
        m_setup = {};
        m_setup.clock = m_clock.get();
        restart();
    }
    void restart()
    {
        m_gateway.reset();
        m_gateway = std::make_unique<PracticeGateway>(m_setup);
        const Result<QUrl> url = m_gateway->start();
        QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
        m_url = *url;
    }
    QByteArray send(const QByteArray &form) { return Raw::send(m_url, form); }
    QByteArray ask(const QByteArray &form)
    {
        return Raw::post(m_url, "/sys/status.php", Raw::login + "&charset=utf-8&" + form).body;
    }
    QByteArray balance(const QByteArray &form)
    {
        return Raw::post(m_url, "/sys/balance.php", Raw::login + '&' + form).body;
    }

    std::unique_ptr<TestClock> m_clock;
    PracticeGateway::Setup m_setup;
    std::unique_ptr<PracticeGateway> m_gateway;
    QUrl m_url;
};

} // namespace Visnyk
