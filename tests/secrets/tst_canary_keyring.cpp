// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canary.h"
#include "child.h"
#include "sandbox/practicegateway.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Visnyk;
using namespace Qt::StringLiterals;

/** Under a gnome-keyring of its own, whose files lie below HOME: see the launcher in tests/accounts. */
class tst_CanaryKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedPasswordIsNowhereInTheClear();

private:
    [[nodiscard]] static QStringList keyrings()
    {
        QStringList files;
        QDirIterator all(qEnvironmentVariable("HOME"), { u"*.keyring"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(all.next());
        return files;
    }
};

void tst_CanaryKeyring::savedPasswordIsNowhereInTheClear()
{
    QCOMPARE(qEnvironmentVariable("VISNYK_KEY_STORE"), u"unlocked"_s); // else there is nothing to be seen here
    const QString home = qEnvironmentVariable("HOME");
    const QTemporaryDir root;
    QVERIFY(root.isValid());
    const ChildKit kit(root.path(), ChildKit::Home::OfTheTest);
    PracticeGateway::Setup setup;
    setup.login = u"office"_s;
    setup.password = canary().toUtf8();
    PracticeGateway gateway(setup);
    const Result<QUrl> url = gateway.start();
    QVERIFY(url);

    const auto clean = [&](const QStringList &arguments, bool typesPassword, int exitCode) {
        const ChildRun run = kit.cli(arguments, {}, typesPassword);
        const QStringList leaks = kit.leaks(run) + foundBelow(secretNeedles(), home);
        QCOMPARE(leaks.join(u'\n'), QString());
        QVERIFY2(run.exitCode == exitCode, qPrintable(QString::number(run.exitCode) + QString::fromUtf8(run.errors)));
    };
    const QStringList account { u"--account"_s, u"Office"_s };
    clean({ u"accounts"_s, u"add"_s, u"--label"_s, u"Office"_s, u"--gateway"_s, url->toString(), u"--login"_s,
              setup.login },
        true, 0);
    QVERIFY(!keyrings().isEmpty());
    qint64 bytes = 0;
    for (const QString &file : keyrings())
        bytes += QFileInfo(file).size();
    QVERIFY2(bytes > 100, "the password was not written to any keyring");

    clean({ u"accounts"_s, u"list"_s, u"--json"_s }, false, 0);
    clean({ u"accounts"_s, u"test"_s, u"Office"_s }, false, 0);
    clean(QStringList(u"balance"_s) + account, false, 0);
    clean(QStringList { u"send"_s, u"--yes"_s, u"--to"_s, u"0501234567"_s, u"--text"_s, hostileText() } + account,
        false, 0);
    QCOMPARE(gateway.ledger().size(), 1);
    gateway.stop();
    clean(QStringList(u"balance"_s) + account, false, 4);
    clean({ u"accounts"_s, u"remove"_s, u"Office"_s }, false, 0);
    clean({ u"accounts"_s, u"test"_s, u"Office"_s }, false, 3);
}

QTEST_GUILESS_MAIN(tst_CanaryKeyring)
#include "tst_canary_keyring.moc"
