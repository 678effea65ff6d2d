// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secretbuffer.h"

#include <QTest>

#include <QDebug>
#include <QTextStream>

#include <algorithm>
#include <concepts>
#include <functional>
#include <utility>

#ifdef Q_OS_LINUX
#include <QFile>

#include <sys/types.h>
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

#ifdef Q_OS_LINUX
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitizerLocksNothing = true; // its mlock() does nothing
#else
constexpr bool sanitizerLocksNothing = false;
#endif

/** In octets, what the code under test takes from the system and gives back; the linker leads its calls here. */
struct GivenBack
{
    std::size_t taken = 0;
    std::size_t all = 0;
    std::size_t notZero = 0;
};
GivenBack givenBack;
bool watching = false;

QByteArray flagsOf(const char *byte)
{
    const auto address = reinterpret_cast<quintptr>(byte);
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    if (!smaps.open(QIODevice::ReadOnly))
        return "/proc is not there";
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
        if (inside && line.startsWith("VmFlags:"))
            return line;
    }
    return "in no mapping";
}

} // namespace

extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier): the names are the linker's
void *__real_mmap(void *at, std::size_t size, int protection, int flags, int file, off_t offset);
int __real_munmap(void *memory, std::size_t size);

void *__wrap_mmap(void *at, std::size_t size, int protection, int flags, int file, off_t offset)
{
    if (watching)
        givenBack.taken += size;
    return __real_mmap(at, size, protection, flags, file, offset);
}

int __wrap_munmap(void *memory, std::size_t size)
{
    if (watching) {
        const auto *bytes = static_cast<const char *>(memory);
        givenBack.all += size;
        givenBack.notZero += std::size_t(std::count_if(bytes, bytes + size, [](char byte) { return byte != 0; }));
    }
    return __real_munmap(memory, size);
}
// NOLINTEND(bugprone-reserved-identifier)
}
#endif

class tst_SecretBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte();
    void emptyHoldsNothing();
    void movingLeavesNothingBehind();
    void movingOntoItselfKeepsTheSecret();
    void cloneOutlivesTheOriginal();
    void pagesAreLockedAndLeftOutOfCoreDumps();
    void whatIsGivenBackIsWiped_data();
    void whatIsGivenBackIsWiped();
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

/** What the kernel's own list of mappings says: "lo" = locked, "dd" = do not dump. */
void tst_SecretBuffer::pagesAreLockedAndLeftOutOfCoreDumps()
{
#ifdef Q_OS_LINUX
    for (const qsizetype size : { 1, 4096, 10'000 }) {
        const SecretBuffer secret(QByteArray(size, 's'));
        const QByteArray first = flagsOf(secret.reveal().data());
        const QByteArray last = flagsOf(secret.reveal().data() + size - 1);
        for (const QByteArray &flags : { first, last }) {
            QVERIFY2(flags.split(' ').contains("dd"), flags.constData());
            QVERIFY2(sanitizerLocksNothing || flags.split(' ').contains("lo"), flags.constData());
        }
    }
#else
    QSKIP("only Linux lists this");
#endif
}

void tst_SecretBuffer::whatIsGivenBackIsWiped_data()
{
    QTest::addColumn<std::function<void()>>("life");
    const auto row = [](const char *name, std::function<void()> life) { QTest::newRow(name) << std::move(life); };
    row("one page", [] { const SecretBuffer secret(QByteArray(100, 's')); });
    row("several pages", [] { const SecretBuffer secret(QByteArray(10'000, 's')); });
    row("another one is put in its place", [] {
        SecretBuffer secret(QByteArray(100, 's'));
        secret = SecretBuffer(QByteArray(50, 's'));
    });
    row("a copy of it", [] {
        const SecretBuffer secret(QByteArray(100, 's'));
        const SecretBuffer copy = secret.clone();
    });
    row("moved", [] {
        SecretBuffer secret(QByteArray(100, 's'));
        const SecretBuffer moved(std::move(secret));
    });
}

/** Seen at the last moment: the pages as they are handed back to the system, and all that were taken. */
void tst_SecretBuffer::whatIsGivenBackIsWiped()
{
#ifdef Q_OS_LINUX
    QFETCH(const std::function<void()>, life);
    givenBack = {};
    watching = true;
    life();
    watching = false;
    QVERIFY(givenBack.all > 0);
    QCOMPARE(givenBack.all, givenBack.taken);
    QCOMPARE(givenBack.notZero, std::size_t(0));
#else
    QSKIP("only there the mappings are watched");
#endif
}

QTEST_GUILESS_MAIN(tst_SecretBuffer)
#include "tst_secretbuffer.moc"
