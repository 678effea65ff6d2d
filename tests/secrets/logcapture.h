// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QMutex>
#include <QString>

#include <utility>

/** Everything that is logged while it lives by the categories that @p rules let speak, before any redaction. */
class LogCapture
{
public:
    explicit LogCapture(const QString &rules)
    {
        QLoggingCategory::setFilterRules(rules);
        s_before = qInstallMessageHandler(&LogCapture::handle);
    }
    ~LogCapture()
    {
        qInstallMessageHandler(s_before);
        QLoggingCategory::setFilterRules({});
    }
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;
    LogCapture(LogCapture &&) = delete;
    LogCapture &operator=(LogCapture &&) = delete;

    /** What was said since it was asked last. */
    [[nodiscard]] static QByteArray take()
    {
        const QMutexLocker lock(&said().mutex);
        return std::exchange(said().all, {});
    }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (!QByteArrayView(context.category).startsWith("visnyk")
            && !QByteArrayView(context.category).startsWith("qt"))
            s_before(type, context, message); // the test's own
        const QMutexLocker lock(&said().mutex);
        said().all += QByteArray(context.category) + ' ' + message.toUtf8() + '\n';
    }
    struct Said
    {
        QMutex mutex;
        QByteArray all;
    };
    static Said &said()
    {
        static Said all;
        return all;
    }
    static inline QtMessageHandler s_before = nullptr;
};
