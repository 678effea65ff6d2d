// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace Visnyk {

class Clock;

/**
 * A gateway on 127.0.0.1 that answers the published protocol from its own parser, charges play money, "delivers" over
 * time and can be told to misbehave. The product's practice mode and the other side of all our tests. Runs in a thread
 * of its own; every call but start() and stop() may come from any thread.
 *
 * Every kind of message of the API page is taken, checked, charged and "delivered": sandbox/kinds.h has the prices,
 * sandbox/fate.h what becomes of which number and how long it takes.
 *
 * How to provoke what: a number that ends in 0000 is refused (error 8); 0001, 0003, 0005, 0013 are accepted and end as
 * 20, 3, 25, 20; 0002 reads, 0004 clicks, 0007 roams, 0237, 0240 and 0242 do not take a call; 0099 never ends; 4567 and
 * 7777 always arrive; of all others about 8 in 100 fail. Groups G1, G2, G12 and G100 have 3, 5, 12 and 100 members. A
 * text with the word "forbidden" ("заборонено", "запрещено") and the sender "BANNED" are error 6. The twentieth bad
 * login within a minute blocks the address for a minute (error 4). With a directory, ledger.jsonl there holds one JSON
 * line a change, on the disk before the answer leaves, and templates.json the templates.
 */
class PracticeGateway
{
public:
    struct Setup
    {
        quint16 port = 0; // 0 = any free one
        QString dir;      // keeps ledger and balance there over restarts; empty = memory only
        QString login = QStringLiteral("practice");
        QByteArray password = "practice";
        QByteArray apiKey = "practice-key";
        qint64 balanceMicros = 500'000'000;   // of a new ledger; 1 UAH = 1'000'000
        double timeScale = 1.0;               // 10 = delivery ten times as fast
        bool duplicateGuard = true;           // error 9 for the same send within a minute
        bool strictLimits = true;             // cost, status, balance and concurrency limits
        std::optional<QSslConfiguration> tls; // serve https with this certificate and key
        const Clock *clock = nullptr;         // for tests; must outlive the gateway and bear calls from two threads
    };

    /** One fault: what to do with which request. Text form, one a line: "send 2 close-after-accept", "* hang 5000",
     * "cost error 9". */
    struct Fault
    {
        QString endpoint = QStringLiteral("*"); // send, cost, status, balance, rest, templates, get, other, *
        int nth = 0;                            // the n-th request to that endpoint from now, 1-based; 0 = every one
        QString name;                           // see faultNames()
        QString argument;
    };

    /** One accepted message to one address: the truth that tests judge by. */
    struct LedgerEntry
    {
        QString id;
        QString address; // digits, G12, a mailbox, @nick or #id
        QString text;    // bin: the user data in hexadecimal
        QString kind;    // sms, flash, bin, push, hlr, ping, mms, call, mail, viber, soc, whatsapp, bot, tg
        QString sender;
        qint64 acceptedMs = 0;
        qint64 sendAtMs = 0;
        qint64 costMicros = 0;
        int parts = 0; // call: seconds
        int status = -1;
        int err = 0;
        qint64 requestNumber = 0;
        QString view; // what it is, in words: 'EMS "Hello": 0+5 bold', "WAP push ...", files, voice; may be empty
    };

    /** A file that came with a request. */
    struct FileRecord
    {
        QString field;
        QString name;
        QString type; // as declared
        qint64 size = 0;
        QByteArray sha256; // 32 octets
    };

    /** What arrived, without credentials, in order. */
    struct RequestRecord
    {
        qint64 number = 0;
        QString endpoint; // send, cost, status, balance, rest, templates, get, other
        qint64 atMs = 0;
        QByteArray bodySha256;
        QList<QPair<QString, QString>> parameters; // login, psw and apikey left out
        bool accepted = false;
        QString fault; // name of the fault applied, if any
        QList<FileRecord> files;
    };

    explicit PracticeGateway(Setup setup);
    ~PracticeGateway();
    PracticeGateway(const PracticeGateway &) = delete;
    PracticeGateway &operator=(const PracticeGateway &) = delete;

    /** Listens; the base address to give to a client ("http://127.0.0.1:40123"). */
    [[nodiscard]] Result<QUrl> start(); // fails: Storage (directory), Unreachable (port)
    void stop();

    [[nodiscard]] static QList<QString> faultNames(); // 30 and more
    /** One sentence on what the fault does and whether the request is handled. */
    [[nodiscard]] static QString faultMeaning(const QString &name);
    /** Lines of "[endpoint] [nth] name [argument]"; '#' begins a comment. Unknown names and wrong arguments fail. */
    [[nodiscard]] static Result<QList<Fault>> parseScript(const QByteArray &text);
    void setFaults(const QList<Fault> &faults);

    [[nodiscard]] QList<LedgerEntry> ledger() const;
    [[nodiscard]] QList<RequestRecord> requests() const; // the last 50 000 of this process
    [[nodiscard]] qint64 balanceMicros() const;
    void setBalanceMicros(qint64 micros);

    /** Everything that went to @p address goes from the ledger for good, whether the gateway runs or not; from any
     * thread. Storage error: another program practises in this directory, or it cannot be written. */
    [[nodiscard]] Result<> forget(const QString &address);
    /** The same for what was accepted, and planned, before @p beforeMs. */
    [[nodiscard]] Result<> removeOlder(qint64 beforeMs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Visnyk
