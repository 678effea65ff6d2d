// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/practicegateway.h"

#include "base/clock.h"
#include "base/courier.h"
#include "base/logging.h"
#include "sandbox/desk.h"
#include "sandbox/server.h"

#include <QHostAddress>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Visnyk {

class PracticeGateway::Private
{
public:
    explicit Private(Setup given)
        : setup(std::move(given))
        , desk(setup, setup.clock == nullptr ? systemClock : *setup.clock)
    {
    }

    SystemClock systemClock; // before desk, which keeps a reference
    Setup setup;
    Practice::Desk desk;
    QThread thread;
    std::unique_ptr<Courier> calls;     // into thread while it runs
    Practice::Server *server = nullptr; // lives in thread and is deleted there
};

PracticeGateway::PracticeGateway(Setup setup)
    : d(std::make_unique<Private>(std::move(setup)))
{
    d->thread.setObjectName(u"practice-gateway"_s);
}

PracticeGateway::~PracticeGateway()
{
    stop();
}

Result<QUrl> PracticeGateway::start()
{
    if (d->server != nullptr)
        return failure(Error::Kind::Input, u"the practice gateway is running already"_s);
    if (const Result<> opened = d->desk.open(); !opened)
        return failure(opened.error());
    d->server = new Practice::Server(d->desk, d->setup.tls);
    d->server->moveToThread(&d->thread);
    d->calls = std::make_unique<Courier>();
    d->calls->moveToThread(&d->thread);
    d->thread.start();
    quint16 port = 0;
    d->calls->run([this, &port] {
        if (d->server->listen(QHostAddress(QHostAddress::LocalHost), d->setup.port))
            port = d->server->serverPort();
    });
    if (port == 0) {
        stop();
        return failure(Error::Kind::Unreachable, "port "_L1 + QString::number(d->setup.port) + " is not free"_L1);
    }
    QUrl url;
    url.setScheme(d->setup.tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    qCDebug(lcPractice) << "practice gateway listens on port" << port;
    return url;
}

void PracticeGateway::stop()
{
    if (d->server == nullptr)
        return;
    d->calls->run([this] { delete std::exchange(d->server, nullptr); });
    d->thread.quit();
    d->thread.wait();
    d->calls.reset();
    d->desk.close();
}

void PracticeGateway::setFaults(const QList<Fault> &faults)
{
    d->desk.setFaults(faults);
}

QList<PracticeGateway::LedgerEntry> PracticeGateway::ledger() const
{
    return d->desk.ledger();
}

QList<PracticeGateway::RequestRecord> PracticeGateway::requests() const
{
    return d->desk.requests();
}

qint64 PracticeGateway::balanceMicros() const
{
    return d->desk.balanceMicros();
}

void PracticeGateway::setBalanceMicros(qint64 micros)
{
    d->desk.setBalanceMicros(micros);
}

Result<> PracticeGateway::forget(const QString &address)
{
    return d->desk.forget(address);
}

Result<> PracticeGateway::removeOlder(qint64 beforeMs)
{
    return d->desk.removeOlder(beforeMs);
}

} // namespace Visnyk
