// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/charsets.h"
#include "sandbox/httprequest.h"

#include <QHash>

namespace Visnyk::Practice {

/** The parameters of one request from query, body or both. In the body a parameter hides the one in the query. */
class Parameters
{
public:
    struct File
    {
        QByteArray field;
        QByteArray name;
        QByteArray type; // as the client declares it
        qint64 size = 0;
        QByteArray sha256; // 32 octets
        QByteArray head;   // the first octets, enough to tell its type and how long a sound lasts
    };

    /** Fails when a multipart or JSON body cannot be read: error 1 for the client. */
    [[nodiscard]] static Result<Parameters> read(const HttpRequest &request);

    [[nodiscard]] bool has(const char *name) const { return m_values.contains(name); }
    [[nodiscard]] QByteArray raw(const char *name) const { return m_values.value(name); }
    [[nodiscard]] QString text(const char *name) const { return decode(raw(name), m_charset); }
    [[nodiscard]] Charset charset() const { return m_charset; }
    /** False when "charset" names one that the gateway does not know. */
    [[nodiscard]] bool charsetKnown() const { return m_charsetKnown; }
    [[nodiscard]] const QList<File> &files() const { return m_files; }
    /** In order of arrival, login, psw and apikey left out. */
    [[nodiscard]] QList<QPair<QString, QString>> withoutCredentials() const;

private:
    void add(const QByteArray &name, const QByteArray &value);
    void addForm(const QByteArray &encoded);
    bool addMultipart(const QByteArray &body, const QByteArray &contentType);
    bool addJson(const QByteArray &body);
    void chooseCharset(bool json);

    QHash<QByteArray, QByteArray> m_values;
    QList<QByteArray> m_order;
    QList<File> m_files;
    Charset m_charset = Charset::Windows1251;
    bool m_charsetKnown = true;
};

} // namespace Visnyk::Practice
