// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/binary.h"
#include "domain/ems.h"
#include "domain/emsdecode.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Visnyk {

// The lines of `visnyk-cli encode` and `decode`, and the form in which drafts keep runs and objects. Every failure is
// an Input error whose detail begins with the member at fault.

/** {"start", "len", "bold", ...}; what is normal is left out. */
[[nodiscard]] QJsonObject toJson(const TextRun &run);
/** {"sound": [position, number]}, {"picture": [position, width, height, hex]}, ... */
[[nodiscard]] QJsonObject toJson(const EmsObject &object);
[[nodiscard]] QJsonArray toJson(const QList<TextRun> &runs);
[[nodiscard]] QJsonArray toJson(const QList<EmsObject> &objects);
/** {"text", "runs", "objects"}. */
[[nodiscard]] QJsonObject toJson(const EmsText &ems);

/** Names in either case; `runs[0].fg: ...` in the detail. Runs and objects must lie within the text. */
[[nodiscard]] Result<EmsText> emsFromJson(const QJsonObject &object);
[[nodiscard]] Result<QList<TextRun>> runsFromJson(const QJsonValue &value);
[[nodiscard]] Result<QList<EmsObject>> objectsFromJson(const QJsonValue &value);

/** "udh", "data", "pid" and "dcs"; both of the latter or none. */
[[nodiscard]] Result<RawMessage> rawFromJson(const QJsonObject &object);

/** "reference", 0-255; @p otherwise where there is none. */
[[nodiscard]] Result<quint8> referenceFromJson(const QJsonObject &object, quint8 otherwise);

/** {"coding", "parts", "mes"}: the answer of `encode`. */
[[nodiscard]] QJsonObject toJson(const OctetMessage &message);

/** One line of `encode` of kind "ems" or "binary". @p reference where the line names none. */
[[nodiscard]] Result<QJsonObject> encodeOctetsLine(const QJsonObject &line, quint8 reference);

/** The parts of a line of `decode`: "parts" or "hex", and "dcs" where it is there or a trailer gives it. */
struct DecodeQuestion
{
    QList<QByteArray> parts;
    std::optional<quint8> dcs;
};
[[nodiscard]] Result<DecodeQuestion> decodeQuestionFromJson(const QJsonObject &line);

/** {"kind": "malformed", "detail": ..., "part": 0, "at": 3}: the error of an answer of `decode`, as toString() names
 * it. */
[[nodiscard]] QJsonObject toJson(const DecodeProblem &problem);

/** "elements" and "payload" of the answer of `decode`: of all parts, in their order. */
[[nodiscard]] QJsonObject elementsToJson(const DecodedMessage &message);
/** "meaning": {"kind": "ems", "coding", "text", "runs", "objects", ...} or {"kind": "binary", "udh", "data", ...}. */
[[nodiscard]] QJsonObject meaningToJson(const DecodedMessage &message);

} // namespace Visnyk
