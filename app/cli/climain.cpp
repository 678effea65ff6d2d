// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    umask(077); // everything this program makes is its owner's alone
    const rlimit noCore { 0, 0 };
    (void)setrlimit(RLIMIT_CORE, &noCore); // a memory image would hold the password
#endif
    QCoreApplication::setApplicationName(QStringLiteral("visnyk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VISNYK_VERSION));
    const QCoreApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return Visnyk::runCli(QCoreApplication::arguments());
}
