// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/secretstore.h"

#include <QTest>

#include <QFutureWatcher>
#include <QSignalSpy>

#include <memory>

namespace Visnyk::Testing {

/** The result of @p future once it is finished; fails the test (and returns an error) if it never is. */
template <typename T> Result<T> finished(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return failure(Error::Kind::Cancelled, QStringLiteral("the call never finished"));
    return future.result();
}

inline SharedSecret shared(QByteArrayView bytes)
{
    return std::make_shared<const SecretBuffer>(bytes);
}

inline QByteArray plain(const Result<SharedSecret> &secret)
{
    return secret ? (*secret)->reveal().toByteArray()
                  : QByteArray("error: ").append(toString(secret.error().kind).toUtf8());
}

/** "ok", or the kind of the error: for readable comparisons. */
template <typename T> QString outcome(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : toString(result.error().kind);
}

/** What every working SecretStore must do. Subclasses make the store. */
class SecretStoreSuite : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<SecretStore> makeStore() = 0;
    /** False where another test program has the stage: the suite is skipped. */
    [[nodiscard]] virtual bool isWorking() const { return true; }

private Q_SLOTS:
    void init()
    {
        if (!isWorking())
            QSKIP("not with this key store");
        m_store = makeStore();
    }
    void cleanup() { m_store.reset(); }

    void givesBackWhatWasSaved_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("plain") << QByteArray("canary-7Qz-Visnyk");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("blanks at the ends") << QByteArray("  two  ");
        QTest::newRow("Cyrillic") << QByteArray("\xd0\x9f\xd0\xb0\xd1\x80\xd0\xbe\xd0\xbb\xd1\x8c");
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x94\x91");
        QTest::newRow("line end and quotes") << QByteArray("a\nb\"c'd\\e%20+");
        QTest::newRow("256 bytes") << QByteArray(256, 'z');
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
    }
    void givesBackWhatWasSaved()
    {
        QFETCH(QByteArray, secret);
        const QString key = QStringLiteral("psw|https://example.com|suite");
        QCOMPARE(outcome(finished(m_store->write(key, shared(secret)))), QStringLiteral("ok"));
        QCOMPARE(plain(finished(m_store->read(key))), secret);
        QCOMPARE(outcome(finished(m_store->remove(key))), QStringLiteral("ok"));
        QCOMPARE(outcome(finished(m_store->read(key))), QStringLiteral("not_found"));
    }

    void refusesWhatCannotBeKept_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("257 bytes") << QByteArray(257, 'z');
        QTest::newRow("NUL inside") << QByteArray("ab\0cd", 5);
        QTest::newRow("only NUL") << QByteArray("\0", 1);
    }
    void refusesWhatCannotBeKept()
    {
        QFETCH(QByteArray, secret);
        const QString key = QStringLiteral("psw|https://example.com|refused");
        QCOMPARE(outcome(finished(m_store->write(key, shared(secret)))), QStringLiteral("input"));
        QCOMPARE(outcome(finished(m_store->read(key))), QStringLiteral("not_found"));
    }
    void refusesNoSecretAtAll()
    {
        QCOMPARE(outcome(finished(m_store->write(QStringLiteral("k"), nullptr))), QStringLiteral("input"));
    }

    void aNewSecretReplacesTheOld()
    {
        const QString key = QStringLiteral("psw|https://example.com|replaced");
        QCOMPARE(outcome(finished(m_store->write(key, shared("first-canary-7Qz-Visnyk")))), QStringLiteral("ok"));
        QCOMPARE(outcome(finished(m_store->write(key, shared("second")))), QStringLiteral("ok"));
        QCOMPARE(plain(finished(m_store->read(key))), QByteArray("second"));
        QCOMPARE(outcome(finished(m_store->remove(key))), QStringLiteral("ok"));
    }

    void keysDoNotMeet()
    {
        const QString one = QStringLiteral("psw|https://example.com|a");
        const QString other = QStringLiteral("psw|https://example.com|a|");
        QCOMPARE(outcome(finished(m_store->write(one, shared("one")))), QStringLiteral("ok"));
        QCOMPARE(outcome(finished(m_store->read(other))), QStringLiteral("not_found"));
        QCOMPARE(outcome(finished(m_store->remove(other))), QStringLiteral("not_found"));
        QCOMPARE(plain(finished(m_store->read(one))), QByteArray("one"));
        QCOMPARE(outcome(finished(m_store->remove(one))), QStringLiteral("ok"));
    }

    /** A locked key store says the same of what it holds. */
    void removingNothingIsNotCalledASuccess()
    {
        QCOMPARE(outcome(finished(m_store->remove(QStringLiteral("psw|https://example.com|never")))),
            QStringLiteral("not_found"));
    }

    void callsAtOnceAllFinishInOrder()
    {
        const QString key = QStringLiteral("psw|https://example.com|many");
        QList<QFuture<Result<>>> writes;
        for (int i = 0; i < 5; ++i)
            writes.append(m_store->write(key, shared(QByteArray::number(i))));
        const auto last = m_store->read(key);
        QCOMPARE(plain(finished(last)), QByteArray("4"));
        for (const auto &write : std::as_const(writes))
            QCOMPARE(outcome(finished(write)), QStringLiteral("ok"));
        QCOMPARE(outcome(finished(m_store->remove(key))), QStringLiteral("ok"));
    }

    void theStoreMayGoWhileItIsAsked()
    {
        auto read = m_store->read(QStringLiteral("psw|https://example.com|gone"));
        m_store.reset();
        QVERIFY(QTest::qWaitFor([&] { return read.isFinished(); }, 5000)); // cancelled or answered, never left open
        m_store = makeStore();
        QCOMPARE(outcome(finished(m_store->read(QStringLiteral("psw|https://example.com|gone")))),
            QStringLiteral("not_found"));
    }

protected:
    std::unique_ptr<SecretStore> m_store; // NOLINT(misc-non-private-member-variables-in-classes)
};

} // namespace Visnyk::Testing
