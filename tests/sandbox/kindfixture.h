// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practicefixture.h"

namespace Visnyk {

/** Without limits and without the guard against repeated sends, so that a table may send what it likes; and files. */
class KindFixture : public PracticeFixture
{
protected:
    struct File
    {
        QByteArray name;
        QByteArray content;
    };

    void beginWithoutLimits()
    {
        m_gateway.reset(); // before the clock it reads
        begin();
        m_setup.duplicateGuard = false;
        m_setup.strictLimits = false;
        restart();
    }

    QByteArray post(const QByteArray &path, const QByteArray &form)
    {
        return Raw::post(m_url, path, Raw::login + "&charset=utf-8&" + form).body;
    }

    static QByteArray multipart(const QList<File> &files)
    {
        QByteArray body;
        for (const File &file : files)
            body += "--xYzZy\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" + file.name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file.content + "\r\n";
        return body + "--xYzZy--\r\n";
    }

    /** The parameters in the query, the files in the body, as clients do. */
    static QByteArray multipartHead(const QByteArray &form, const QByteArray &framing)
    {
        return "POST /sys/send.php?" + Raw::login + "&charset=utf-8&" + form
            + " HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=xYzZy\r\n" + framing + "\r\n\r\n";
    }

    QByteArray sendFiles(const QByteArray &form, const QList<File> &files)
    {
        const QByteArray body = multipart(files);
        Raw::Client client(m_url);
        client.write(multipartHead(form, "Content-Length: " + QByteArray::number(body.size())) + body);
        return client.read().body;
    }

    [[nodiscard]] PracticeGateway::LedgerEntry only() const
    {
        const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
        return entries.size() == 1 ? entries.first() : PracticeGateway::LedgerEntry {};
    }
};

} // namespace Visnyk
