// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secretbuffer.h"

#include <QTest>

#include <QDebug>
#include <QTextStream>

#include <concepts>
#include <utility>

#ifdef Q_OS_LINUX
#include <QFile>
#endif

using Visnyk::SecretBuffer;

static_assert(!std::is_copy_constructible_v<SecretBuffer>);
static_assert(!std::is_copy_assignable_v<SecretBuffer>);
static_assert(std::is_nothrow_move_constructible_v<SecretBuffer>);
static_assert(!std::is_convertible_v<SecretBuffer, QString>);
static_assert(!std::is_convertible_v<SecretBuffer, QByteArray>);
template <typename T>
concept Streamable = requires(QTextStream stream, const T &value)
{
    stream << value;
};
static_assert(!Streamable<SecretBuffer>);

class tst_SecretBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte();
    void emptyHoldsNothing();
    void movingLeavesNothingBehind();
    void movingOntoItselfKeepsTheSecret();
    void cloneOutlivesTheOriginal();
    void pagesAreLeftOutOfCoreDumps();
};

void tst_SecretBuffer::keepsEveryByte()
{
    for (const qsizetype size : { 1, 16, 255, 4095, 4096, 4097, 10'000 }) {
        QByteArray bytes(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char(i * 7);
        const SecretBuffer secret(bytes);
        QCOMPARE(secret.size(), std::size_t(size));
        QCOMPARE(secret.reveal().toByteArray(), bytes);
    }
}

void tst_SecretBuffer::emptyHoldsNothing()
{
    const SecretBuffer secret { QByteArrayView() };
    QVERIFY(secret.isEmpty());
    QVERIFY(secret.reveal().isEmpty());
    QVERIFY(secret.clone().isEmpty());
}

void tst_SecretBuffer::movingLeavesNothingBehind()
{
    SecretBuffer first("first");
    SecretBuffer second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the state after it is what we promise
    QCOMPARE(second.reveal().toByteArray(), "first");

    SecretBuffer third("third");
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(third.reveal().toByteArray(), "first");
}

void tst_SecretBuffer::movingOntoItselfKeepsTheSecret()
{
    SecretBuffer secret("same");
    SecretBuffer &alias = secret;
    secret = std::move(alias);
    QCOMPARE(secret.reveal().toByteArray(), "same");
}

void tst_SecretBuffer::cloneOutlivesTheOriginal()
{
    SecretBuffer copy;
    {
        const SecretBuffer secret("short-lived");
        copy = secret.clone();
        QVERIFY(copy.reveal().data() != secret.reveal().data());
    }
    QCOMPARE(copy.reveal().toByteArray(), "short-lived");
}

/** The kernel's own list of mappings says so: flag "dd" (do not dump) in /proc/self/smaps. */
void tst_SecretBuffer::pagesAreLeftOutOfCoreDumps()
{
#ifdef Q_OS_LINUX
    const SecretBuffer secret("dump me not");
    const auto address = reinterpret_cast<quintptr>(secret.reveal().data());
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    if (!smaps.open(QIODevice::ReadOnly))
        QSKIP("/proc is not there");
    bool inside = false;
    const QList<QByteArray> lines = smaps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        bool isStart = false;
        bool isEnd = false;
        const quintptr start = range.size() == 2 ? range.at(0).toULongLong(&isStart, 16) : 0;
        const quintptr end = range.size() == 2 ? range.at(1).toULongLong(&isEnd, 16) : 0;
        if (isStart && isEnd)
            inside = address >= start && address < end;
        if (inside && line.startsWith("VmFlags:")) {
            QVERIFY2(line.split(' ').contains("dd"), line.constData());
            return;
        }
    }
    QFAIL("the secret's page is in no mapping");
#else
    QSKIP("only Linux lists this");
#endif
}

QTEST_GUILESS_MAIN(tst_SecretBuffer)
#include "tst_secretbuffer.moc"
