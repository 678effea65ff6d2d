// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clioutput.h"

#include "cli/cliwords.h"
#include "domain/hidden.h"

#include <QJsonDocument>

#include <cstdio>

namespace Visnyk {

using namespace Qt::StringLiterals;

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Input: return ExitCode::Usage;
    case Error::Kind::Auth:
    case Error::Kind::Blocked:
    case Error::Kind::KeyStore:
    case Error::Kind::NotFound: return ExitCode::Account;
    case Error::Kind::Unreachable:
    case Error::Kind::Tls:
    case Error::Kind::Protocol: return ExitCode::Network;
    case Error::Kind::Unanswered: return ExitCode::Unknown;
    case Error::Kind::Balance:
    case Error::Kind::Throttled:
    case Error::Kind::Refused: return ExitCode::Refused;
    case Error::Kind::Storage: return ExitCode::Locked;
    case Error::Kind::Cancelled: return ExitCode::Some;
    }
    return ExitCode::Some;
}

ExitCode exitCodeForReading(const Error &error)
{
    return error.kind == Error::Kind::Unanswered ? ExitCode::Network : exitCodeFor(error);
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object { { u"kind"_s, toString(error.kind) }, { u"detail"_s, wordsFor(error) } };
    if (error.gatewayCode != 0)
        object.insert(u"code"_s, error.gatewayCode);
    return object;
}

QString counted(qint64 number, const QString &noun)
{
    return number == 1 ? u"1 %1"_s.arg(noun) : u"%1 %2s"_s.arg(QString::number(number), noun);
}

QString amount(const QString &sum, const QString &currency)
{
    return currency.isEmpty() ? sum : QString(sum + u' ' + currency);
}

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    // A closed pipe is the reader's decision; there is nobody left to tell.
    (void)std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    (void)std::fflush(stream);
}

/** Qt leaves what is not ASCII as it is: on a terminal some of it acts, and some turns the line around. */
QByteArray escaped(const QByteArray &json)
{
    const QString plain = QString::fromUtf8(json);
    if (!hasHiddenCharacter(plain))
        return json;
    QString ascii;
    for (const QChar character : plain) {
        if (isHiddenCharacter(character.unicode()))
            ascii += u"\\u%1"_s.arg(int(character.unicode()), 4, 16, QChar(u'0'));
        else
            ascii += character;
    }
    return ascii.toUtf8();
}

} // namespace

void CliOutput::record(const QJsonObject &object, const QString &human) const
{
    if (m_json)
        machine(object);
    else if (!human.isEmpty())
        write(stdout, visibleText(human, true).toUtf8() + '\n');
}

void CliOutput::machine(const QJsonObject &object) const
{
    if (m_json)
        write(stdout, escaped(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void CliOutput::note(const QString &text)
{
    write(stderr, visibleText(text, true).toUtf8() + '\n');
}

void CliOutput::failed(const Error &error, int line)
{
    QString text = wordsFor(error);
    if (error.gatewayCode != 0)
        text = u"%1 (the gateway's code %2)"_s.arg(text, QString::number(error.gatewayCode));
    note(line > 0 ? u"Line %1: %2"_s.arg(QString::number(line), text) : text);
    if (line > 0)
        machine({ { u"line"_s, line }, { u"error"_s, toJson(error) } });
    else
        machine({ { u"error"_s, toJson(error) } });
}

} // namespace Visnyk
