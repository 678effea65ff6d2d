// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

/** A certificate authority of one test run, made with the openssl command; nothing of it outlives the test. */
class TestAuthority
{
public:
    TestAuthority();

    [[nodiscard]] bool isValid() const { return m_valid; }
    /** What a client needs to trust this authority. */
    [[nodiscard]] QSslConfiguration clientTls() const;
    /** For a server: @p names as "IP:127.0.0.1,DNS:localhost"; @p days < 0 has run out already. */
    [[nodiscard]] QSslConfiguration serverTls(const QString &names, int days = 2) const;
    [[nodiscard]] QSslConfiguration selfSigned(const QString &names) const;

private:
    [[nodiscard]] QString path(const QString &file) const { return m_dir.filePath(file); }
    [[nodiscard]] QSslConfiguration load(const QString &name) const;

    QTemporaryDir m_dir;
    bool m_valid = false;
};
