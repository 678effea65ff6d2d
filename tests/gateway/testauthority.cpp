// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

bool openssl(const QStringList &arguments)
{
    constexpr int TimeoutMs = 30'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished(TimeoutMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    qWarning("openssl %s: %s", qPrintable(arguments.value(0)), process.readAll().constData());
    return false;
}

QStringList newKey()
{
    return { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s };
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestAuthority::TestAuthority()
{
    m_valid = m_dir.isValid()
        && openssl(QStringList { u"req"_s, u"-x509"_s } + newKey()
            + QStringList { u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, path(u"ca.pem"_s), u"-days"_s, u"2"_s,
                u"-subj"_s, u"/CN=Visnyk test authority"_s });
}

QSslConfiguration TestAuthority::clientTls() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(contents(path(u"ca.pem"_s))));
    return configuration;
}

QSslConfiguration TestAuthority::serverTls(const QString &names, int days) const
{
    const bool made = openssl(QStringList { u"req"_s } + newKey()
                          + QStringList { u"-keyout"_s, path(u"server.key"_s), u"-out"_s, path(u"server.csr"_s),
                              u"-subj"_s, u"/CN=test"_s, u"-addext"_s, QString(u"subjectAltName="_s + names) })
        && openssl({ u"x509"_s, u"-req"_s, u"-in"_s, path(u"server.csr"_s), u"-CA"_s, path(u"ca.pem"_s), u"-CAkey"_s,
            path(u"ca.key"_s), u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-days"_s,
            QString::number(days), u"-out"_s, path(u"server.pem"_s) });
    return made ? load(u"server"_s) : QSslConfiguration();
}

QSslConfiguration TestAuthority::selfSigned(const QString &names) const
{
    const bool made = openssl(QStringList { u"req"_s, u"-x509"_s } + newKey()
        + QStringList { u"-keyout"_s, path(u"self.key"_s), u"-out"_s, path(u"self.pem"_s), u"-days"_s, u"2"_s,
            u"-subj"_s, u"/CN=test"_s, u"-addext"_s, QString(u"subjectAltName="_s + names) });
    return made ? load(u"self"_s) : QSslConfiguration();
}

QSslConfiguration TestAuthority::load(const QString &name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contents(path(name + u".pem"_s))));
    configuration.setPrivateKey(QSslKey(contents(path(name + u".key"_s)), QSsl::Ec));
    return configuration;
}
