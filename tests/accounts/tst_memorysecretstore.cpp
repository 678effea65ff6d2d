// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/memorysecretstore.h"

#include "secretstoresuite.h"

using namespace Visnyk;
using namespace Visnyk::Testing;

class tst_MemorySecretStore : public SecretStoreSuite
{
    Q_OBJECT

protected:
    [[nodiscard]] std::unique_ptr<SecretStore> makeStore() override { return std::make_unique<MemorySecretStore>(); }

private Q_SLOTS:
    void actsLikeOtherKeyStores_data();
    void actsLikeOtherKeyStores();
};

void tst_MemorySecretStore::actsLikeOtherKeyStores_data()
{
    using Behaviour = MemorySecretStore::Behaviour;
    QTest::addColumn<MemorySecretStore::Behaviour>("behaviour");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("write");
    QTest::newRow("absent") << Behaviour::Absent << QStringLiteral("keystore") << QStringLiteral("keystore");
    QTest::newRow("locked") << Behaviour::Locked << QStringLiteral("not_found") << QStringLiteral("keystore");
    QTest::newRow("write fails") << Behaviour::WriteFails << QStringLiteral("ok") << QStringLiteral("keystore");
}

void tst_MemorySecretStore::actsLikeOtherKeyStores()
{
    QFETCH(MemorySecretStore::Behaviour, behaviour);
    QFETCH(QString, read);
    QFETCH(QString, write);
    MemorySecretStore store;
    const QString key = QStringLiteral("key");
    QCOMPARE(outcome(finished(store.write(key, shared("kept")))), QStringLiteral("ok"));
    store.setBehaviour(behaviour);
    QCOMPARE(outcome(finished(store.read(key))), read);
    QCOMPARE(outcome(finished(store.write(key, shared("new")))), write);
    store.setBehaviour(MemorySecretStore::Behaviour::Working);
    QCOMPARE(plain(finished(store.read(key))), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(tst_MemorySecretStore)
#include "tst_memorysecretstore.moc"
