// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/thiscomputer.h"

#include <QTest>
#include <QUrl>

using namespace Visnyk;
using namespace Qt::StringLiterals;

class tst_ThisComputer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThreeNamesAreThisComputer_data();
    void onlyThreeNamesAreThisComputer();
};

void tst_ThisComputer::onlyThreeNamesAreThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isHere");
    const auto here = [](const char *url) { QTest::newRow(url) << QString::fromLatin1(url) << true; };
    const auto elsewhere = [](const char *url) { QTest::newRow(url) << QString::fromLatin1(url) << false; };
    here("http://127.0.0.1:8080");
    here("http://[::1]:8080");
    here("http://localhost");
    here("HTTP://LocalHost:1");
    elsewhere("http://127.0.0.2");
    elsewhere("http://127.255.255.254");
    elsewhere("http://[::ffff:127.0.0.1]");
    elsewhere("http://0.0.0.0");
    elsewhere("http://localhost.example");
    elsewhere("http://notlocalhost");
    elsewhere("http://127.0.0.1.example");
    elsewhere("http://127.0.0.1@example.org");
    elsewhere("https://smsc.ua");
    elsewhere("http://");
}

void tst_ThisComputer::onlyThreeNamesAreThisComputer()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isHere);
    QCOMPARE(isThisComputer(QUrl(url).host()), isHere);
}

QTEST_GUILESS_MAIN(tst_ThisComputer)
#include "tst_thiscomputer.moc"
