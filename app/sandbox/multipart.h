// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Visnyk::Practice {

/** One part of a multipart/form-data body (RFC 7578). */
struct FormPart
{
    QByteArray name;
    bool isFile = false;    // it has a file name, even an empty one
    QByteArray fileName;    // as the client wrote it
    QByteArray type;        // its Content-Type, empty = none given
    QByteArrayView content; // lies in the body that was read
};

constexpr qsizetype maxFormParts = 1000;

/**
 * All parts in order, or nullopt: no closing boundary, a part without head or name, a head above 16 KiB, more than
 * maxFormParts. A boundary counts only at the start of a line of its own (RFC 2046 5.1.1), so that a file may contain
 * anything that merely begins like it. @p body must outlive the result.
 */
[[nodiscard]] std::optional<QList<FormPart>> readFormParts(const QByteArray &body, const QByteArray &boundary);

/** The value of name=... in a header such as Content-Disposition, its quotes and backslashes taken off. */
[[nodiscard]] std::optional<QByteArray> headerAttribute(QByteArrayView header, QByteArrayView name);

} // namespace Visnyk::Practice
