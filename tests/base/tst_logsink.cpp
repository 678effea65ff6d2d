// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logsink.h"

#include <QTest>

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using Visnyk::LogSink;
using Visnyk::SecretBuffer;

Q_LOGGING_CATEGORY(lcTest, "visnyk.test", QtInfoMsg)

class tst_LogSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesReachTheFileOfTheOwnerOnly();
    void secretsNeverReachTheFile();
    void aMessageCannotFakeALine();
    void filesRotateAndStaySmall();
    void threadsDoNotMixTheirLines();
    void aFolderThatCannotBeMadeIsAProblemAndNoCrash();
    void theHandlerBeforeIsPutBack();
};

namespace {

QByteArray contents(const QTemporaryDir &dir, const QString &name = u"visnyk.log"_s)
{
    QFile file(dir.filePath(u"logs/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_LogSink::linesReachTheFileOfTheOwnerOnly()
{
    const QTemporaryDir dir;
    {
        const LogSink sink(dir.path());
        QVERIFY(!sink.problem());
        qCInfo(lcTest) << "hello" << 42;
    }
    const QByteArray log = contents(dir);
    QVERIFY2(log.endsWith("Z I visnyk.test hello 42\n"), log.constData());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(dir.filePath(u"logs/visnyk.log"_s)) & others));
    QVERIFY(!(QFile::permissions(dir.filePath(u"logs"_s)) & (others | QFile::ExeOther | QFile::ExeGroup)));
}

void tst_LogSink::secretsNeverReachTheFile()
{
    const QTemporaryDir dir;
    {
        LogSink sink(dir.path());
        sink.hide(SecretBuffer("canary-7Qz \xd1\x97"));
        qCInfo(lcTest) << "a secret by mistake:" << QByteArray("canary-7Qz \xd1\x97");
        qCInfo(lcTest, "psw=canary-7Qz%%20%%D1%%97&x=1");
    }
    const QByteArray log = contents(dir);
    QVERIFY2(!log.contains("canary"), log.constData());
    QCOMPARE(log.count("[secret]"), 2);
}

void tst_LogSink::aMessageCannotFakeALine()
{
    const QTemporaryDir dir;
    {
        const LogSink sink(dir.path());
        qCInfo(lcTest, "first\n2026-01-01T00:00:00.000Z I visnyk.test second\r\x1b[31m");
    }
    QCOMPARE(contents(dir).count('\n'), 1);
    QVERIFY(!contents(dir).contains('\x1b'));
}

void tst_LogSink::filesRotateAndStaySmall()
{
    const QTemporaryDir dir;
    const QString message(8000, u'x');
    constexpr int Lines = int(LogSink::FileBytes / 8000) * (LogSink::Files + 1);
    {
        const LogSink sink(dir.path());
        for (int i = 0; i < Lines; ++i)
            qCInfo(lcTest).noquote() << i << message;
        QVERIFY(!sink.problem());
    }
    const auto files = QDir(dir.filePath(u"logs"_s)).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), qsizetype(LogSink::Files));
    for (const QFileInfo &file : files) {
        QVERIFY(file.size() <= LogSink::FileBytes);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    const QByteArray newest = " " + QByteArray::number(Lines - 1) + " ";
    QVERIFY(contents(dir).contains(newest));
    QVERIFY(!contents(dir, u"visnyk.4.log"_s).contains(" I visnyk.test 0 "));
}

void tst_LogSink::threadsDoNotMixTheirLines()
{
    const QTemporaryDir dir;
    constexpr int Threads = 4;
    constexpr int Each = 200;
    {
        LogSink sink(dir.path());
        std::vector<std::thread> threads;
        for (int t = 0; t < Threads; ++t) {
            threads.emplace_back([&sink, t] {
                for (int i = 0; i < Each; ++i) {
                    if (i == Each / 2)
                        sink.hide(SecretBuffer(QByteArray("secret-").append(QByteArray::number(t))));
                    qCInfo(lcTest).noquote() << "begin" << t << i << "end";
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    const QList<QByteArray> lines = contents(dir).trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(Threads * Each));
    for (const QByteArray &line : lines) {
        QVERIFY2(line.count("begin") == 1 && line.endsWith(" end"), line.constData());
    }
}

void tst_LogSink::aFolderThatCannotBeMadeIsAProblemAndNoCrash()
{
    const QTemporaryDir dir;
    QFile inTheWay(dir.filePath(u"logs"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const LogSink sink(dir.path());
    QVERIFY(sink.problem());
    QVERIFY(sink.problem()->kind == Visnyk::Error::Kind::Storage);
    qCInfo(lcTest) << "to standard error only";
}

void tst_LogSink::theHandlerBeforeIsPutBack()
{
    static int seen = 0;
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++seen; });
    {
        const QTemporaryDir dir;
        const LogSink sink(dir.path());
        qCInfo(lcTest) << "not for the handler before";
        QCOMPARE(seen, 0);
    }
    qCInfo(lcTest) << "for the handler before";
    qInstallMessageHandler(before);
    QCOMPARE(seen, 1);
}

QTEST_GUILESS_MAIN(tst_LogSink)
#include "tst_logsink.moc"
