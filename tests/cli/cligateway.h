// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/practicegateway.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Visnyk {

/** A practice gateway and a folder for one test of the command line. */
class CliGateway
{
public:
    /** Empty when it runs; else why not. */
    [[nodiscard]] QString start()
    {
        PracticeGateway::Setup setup;
        setup.timeScale = 1000;
        m_gateway = std::make_unique<PracticeGateway>(setup);
        const Result<QUrl> url = m_gateway->start();
        if (!url)
            return url.error().detail;
        m_url = url->toString();
        return m_dir.isValid() ? QString() : m_dir.errorString();
    }
    [[nodiscard]] PracticeGateway &gateway() const { return *m_gateway; }
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    /** @p arguments, and who speaks to which gateway; the password is the first line of the input. */
    [[nodiscard]] QStringList online(const QStringList &arguments) const
    {
        return QStringList(arguments) << QStringLiteral("--json") << QStringLiteral("--data-dir") << dataDir()
                                      << QStringLiteral("--gateway") << m_url << QStringLiteral("--login")
                                      << QStringLiteral("practice") << QStringLiteral("--password-stdin");
    }
    [[nodiscard]] QString fileWith(const QString &name, const QByteArray &content) const
    {
        const QString path = filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file was not written");
        return path;
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<PracticeGateway> m_gateway;
    QString m_url;
};

} // namespace Visnyk
