// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include "domain/emsjson.h"
#include "domain/wappushreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

/** A new one for every message whose line names none (3GPP TS 23.040 9.2.3.24.1). */
quint8 newReference()
{
    return static_cast<quint8>(QRandomGenerator::global()->bounded(256));
}

Result<QJsonObject> encodePushLine(const QJsonObject &line, quint8 reference)
{
    const Result<quint8> wanted = referenceFromJson(line, reference);
    if (!wanted)
        return failure(wanted.error());
    const Result<WapPush> push = wapPushFromJson(line);
    if (!push)
        return failure(push.error());
    const Result<OctetMessage> message = encodeWapPush(*push, *wanted);
    if (!message)
        return failure(message.error());
    QJsonObject answer = toJson(*message);
    QJsonArray warnings; // with an error there would be no message
    const QList<WapFinding> findings = checkWapPush(*push);
    for (const WapFinding &finding : findings)
        warnings.append(QJsonObject { { u"code"_s, toString(finding.code) }, { u"member"_s, finding.member },
            { u"detail"_s, explain(finding) } });
    if (!warnings.isEmpty())
        answer.insert(u"warnings"_s, warnings);
    return answer;
}

Result<QJsonObject> encodeAnyLine(const QJsonObject &line)
{
    const QString kind = line.value(u"kind"_s).toString();
    if (kind == u"ems"_s || kind == u"binary"_s)
        return encodeOctetsLine(line, newReference());
    if (kind == u"wap-si"_s || kind == u"wap-sl"_s)
        return encodePushLine(line, newReference());
    return failure(Error::Kind::Input, u"kind: should be ems, binary, wap-si or wap-sl"_s);
}

Result<> encodeLine(CliContext &context, int line, const QJsonObject &object)
{
    Result<QJsonObject> answer = encodeAnyLine(object);
    if (!answer)
        return failure(answer.error());
    answer->insert(u"line"_s, line);
    QStringList human;
    const QJsonArray messages = answer->value(u"mes"_s).toArray();
    for (const auto &mes : messages)
        human << mes.toString();
    context.output.record(*answer, human.join(u'\n'));
    return {};
}

/** What was decoded, or the error object of the line. */
using Decoded = tl::expected<QJsonObject, QJsonObject>;

void addPush(const QByteArrayList &parts, QJsonObject *answer, std::optional<WapFault> *fault)
{
    const WapReading reading = readWapPush(parts);
    *fault = reading.fault;
    if (reading.fault)
        return;
    answer->insert(u"meaning"_s, meaningToJson(reading.push));
    QJsonObject wsp { { u"transaction"_s, reading.transaction }, { u"content_type"_s, reading.contentType } };
    if (!reading.headers.isEmpty())
        wsp.insert(u"headers"_s, QJsonArray::fromStringList(reading.headers));
    if (!reading.ignored.isEmpty())
        wsp.insert(u"ignored"_s, QJsonArray::fromStringList(reading.ignored));
    answer->insert(u"wsp"_s, wsp);
}

/** Data for the port of WAP push has to be a push; only where parts are missing it is answered as the octets it is. */
Decoded decode(const DecodeQuestion &question)
{
    const tl::expected<DecodedMessage, DecodeProblem> message = decodeMessage(question.parts, question.dcs);
    if (!message)
        return tl::unexpected(toJson(message.error()));
    QJsonObject answer = elementsToJson(*message);
    answer.insert(u"meaning"_s, meaningToJson(*message));
    if (!message->missing.isEmpty() || !isWapPush(question.parts.constFirst()))
        return answer;
    std::optional<WapFault> fault;
    addPush(question.parts, &answer, &fault);
    if (fault)
        return tl::unexpected(toJson(*fault));
    return answer;
}

QString decodedForPeople(const QJsonObject &answer)
{
    QStringList lines;
    const QJsonObject meaning = answer.value(u"meaning"_s).toObject();
    for (auto it = meaning.constBegin(); it != meaning.constEnd(); ++it) {
        const QJsonValue value = it.value();
        const QJsonObject wrapped { { it.key(), value } };
        const bool plain = !value.isArray() && !value.isObject();
        lines << (plain ? QString(it.key() % u": "_s % value.toVariant().toString())
                        : QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact)));
    }
    lines.sort();
    return lines.join(u'\n');
}

/** False when the octets are malformed, which has been told then: its error has more to say than others. */
Result<bool> decodeLine(CliContext &context, int line, const QJsonObject &object)
{
    const Result<DecodeQuestion> question = decodeQuestionFromJson(object);
    if (!question)
        return failure(question.error());
    Decoded decoded = decode(*question);
    if (!decoded) {
        context.output.note(u"Line %1: %2"_s.arg(QString::number(line), decoded.error().value(u"detail"_s).toString()));
        context.output.machine({ { u"line"_s, line }, { u"error"_s, decoded.error() } });
        return false;
    }
    decoded->insert(u"line"_s, line);
    context.output.record(*decoded, decodedForPeople(*decoded));
    return true;
}

} // namespace

ExitCode runDecode(CliContext &context)
{
    bool allReadable = true;
    const ExitCode code = forEachLine(context, context.argument(), [&](int line, const QJsonObject &object) {
        return decodeLine(context, line, object).map([&allReadable](bool readable) {
            allReadable = allReadable && readable;
        });
    });
    return code == ExitCode::Done && !allReadable ? ExitCode::Some : code;
}

ExitCode runEncode(CliContext &context)
{
    return forEachLine(context, context.argument(),
        [&context](int line, const QJsonObject &object) { return encodeLine(context, line, object); });
}

} // namespace Visnyk
