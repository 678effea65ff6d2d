// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logsink.h"

#include "base/logredaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qsizetype MaxLine = 16'384;

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 'D';
    case QtInfoMsg: return 'I';
    case QtWarningMsg: return 'W';
    case QtCriticalMsg: return 'C';
    case QtFatalMsg: return 'F';
    }
    return '?';
}

/** One line, whatever the message holds: nobody can add lines that look like ours. */
QByteArray oneLine(QtMsgType type, const char *category, const QString &message)
{
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    line += ' ';
    line += letterOf(type);
    line += ' ';
    line += category ? category : "default";
    line += ' ';
    line += message.toUtf8();
    return line;
}

void flatten(QByteArray &line)
{
    line.truncate(MaxLine);
    for (char &c : line) {
        if (uchar(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    line += '\n';
}

} // namespace

class LogSink::Private
{
public:
    explicit Private(const QString &dataDir)
        : folder(QDir(dataDir).filePath(u"logs"_s))
    {
        file.setFileName(path(0));
    }

    [[nodiscard]] QString path(int number) const
    {
        return folder + (number == 0 ? u"/visnyk.log"_s : u"/visnyk.%1.log"_s.arg(number));
    }

    bool open()
    {
        if (!QFileInfo::exists(folder)
            && (!QDir().mkpath(folder) || !QFile::setPermissions(folder, OwnerOnly | QFile::ExeOwner)))
            return false;
        return file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, OwnerOnly)
            && file.setPermissions(OwnerOnly);
    }

    void rotate()
    {
        file.close();
        QFile::remove(path(Files - 1));
        for (int i = Files - 1; i > 0; --i)
            QFile::rename(path(i - 1), path(i));
        isBroken = !open();
    }

    void write(QByteArray line)
    {
        const QMutexLocker lock(&mutex);
        line = redaction.redacted(std::move(line)); // first of all: flattening would change a secret's form
        flatten(line);
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
        if (!isBroken && file.size() + line.size() > FileBytes)
            rotate();
        if (!isBroken && file.write(line) != line.size())
            isBroken = true;
    }

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    QString folder;
    QFile file;
    mutable QMutex mutex;
    LogRedaction redaction;
    bool isBroken = false;
    QtMessageHandler before = nullptr;
    static inline std::atomic<Private *> active = nullptr; // Qt's handler is a plain function
};

void LogSink::Private::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    thread_local bool inside = false;
    Private *sink = active.load();
    if (inside || !sink) { // a message of Qt about our own writing
        std::fputs("visnyk: a message about logging itself was not logged\n", stderr);
        return;
    }
    inside = true;
    sink->write(oneLine(type, context.category, message));
    inside = false;
}

LogSink::LogSink(const QString &dataDir)
    : d(std::make_unique<Private>(dataDir))
{
    d->isBroken = !d->open();
    Private *none = nullptr;
    const bool isFirst = Private::active.compare_exchange_strong(none, d.get());
    Q_ASSERT(isFirst);
    d->before = qInstallMessageHandler(&Private::handle);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(d->before);
    Private::active.store(nullptr);
}

void LogSink::hide(const SecretBuffer &secret)
{
    const QMutexLocker lock(&d->mutex);
    d->redaction.add(secret.reveal());
}

std::optional<Error> LogSink::problem() const
{
    const QMutexLocker lock(&d->mutex);
    if (!d->isBroken)
        return {};
    return Error { Error::Kind::Storage, u"the log file cannot be written"_s, 0, 0, {} };
}

} // namespace Visnyk
