// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cliinput.h"

#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <cstring>

#include <termios.h>
#include <unistd.h>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MaxLine = 1024LL * 1024;
constexpr qint64 MaxFile = 64 * MaxLine;
constexpr std::size_t MaxPassword = 256;

/** While it lives a terminal does not show what is typed; nothing happens where there is none. */
class Unseen
{
public:
    Unseen()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Unseen()
    {
        if (!m_isTerminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr); // the person's own line end was not shown either
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;
    Unseen(Unseen &&) = delete;
    Unseen &operator=(Unseen &&) = delete;

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

} // namespace

Result<SharedSecret> CliInput::readPassword()
{
    const Unseen unseen;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Input, u"standard input cannot be read"_s);
    std::array<char, MaxPassword + 1> bytes {};
    std::size_t size = 0;
    char byte = 0;
    bool tooLong = false;
    while (input.read(&byte, 1) == 1 && byte != '\n') {
        if (size == bytes.size()) {
            tooLong = true;
            continue;
        }
        bytes[size] = byte;
        ++size;
    }
    if (size > 0 && bytes[size - 1] == '\r')
        --size;
    auto secret = std::make_shared<const SecretBuffer>(QByteArrayView(bytes.data(), qsizetype(size)));
    ::explicit_bzero(bytes.data(), bytes.size());
    byte = 0;
    if (tooLong || size > MaxPassword)
        return failure(Error::Kind::Input, u"the password on standard input is longer than 256 bytes"_s);
    if (secret->isEmpty())
        return failure(Error::Kind::Input, u"the first line of standard input should be the password; it is empty"_s);
    return secret;
}

Result<> CliInput::open(const QString &file)
{
    if (file == u"-"_s) {
        if (!m_file.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Kind::Input, u"standard input cannot be read"_s);
        return {};
    }
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input, u"%1 cannot be read: %2"_s.arg(file, m_file.errorString()));
    return {};
}

std::optional<CliInput::Line> CliInput::next()
{
    while (true) {
        QByteArray bytes = m_file.readLine(MaxLine + 2);
        if (bytes.isEmpty())
            return std::nullopt;
        ++m_number;
        if (bytes.size() > MaxLine && !bytes.endsWith('\n')) {
            while (!bytes.isEmpty() && !bytes.endsWith('\n'))
                bytes = m_file.readLine(MaxLine);
            return Line { m_number, failure(Error::Kind::Input, u"the line is longer than 1 MiB"_s) };
        }
        if (bytes.trimmed().isEmpty())
            continue;
        QJsonParseError error {};
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            return Line { m_number,
                failure(Error::Kind::Input,
                    u"not valid JSON at byte %1: %2"_s.arg(QString::number(error.offset), error.errorString())) };
        }
        if (!document.isObject())
            return Line { m_number, failure(Error::Kind::Input, u"a line has to be one JSON object"_s) };
        return Line { m_number, document.object() };
    }
}

Result<QByteArray> CliInput::all()
{
    QByteArray bytes = m_file.read(MaxFile + 1);
    if (bytes.size() > MaxFile)
        return failure(Error::Kind::Input, u"more than 64 MiB of input"_s);
    return bytes;
}

} // namespace Visnyk
