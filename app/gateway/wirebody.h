// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/filepiece.h"
#include "gateway/protocol.h"

#include "base/secretbuffer.h"
#include "domain/types.h"

#include <memory>
#include <variant>
#include <vector>

namespace Visnyk {

/** Who asks. The secret is only referred to: it outlives every body made from it. */
struct Credentials
{
    QString login;
    SecretKind kind = SecretKind::Password;
    const SecretBuffer *secret = nullptr;
};

/**
 * The bytes of one request in pieces, so that those with the password in them (escaped as the form needs) live in
 * locked memory that is wiped, and never in a QByteArray. Fixed once made: a repeated attempt sends the same bytes.
 */
class WireBody
{
public:
    WireBody() = default;
    WireBody(WireBody &&) noexcept = default;
    WireBody &operator=(WireBody &&) noexcept = default;
    WireBody(const WireBody &) = delete;
    WireBody &operator=(const WireBody &) = delete;
    ~WireBody() = default;

    [[nodiscard]] const QByteArray &contentType() const { return m_contentType; }
    [[nodiscard]] qint64 size() const;
    /** Copies at most @p wanted bytes from @p offset on into @p target; returns how many. Fewer before the end: a file
     * could not be read. */
    [[nodiscard]] qint64 read(qint64 offset, char *target, qint64 wanted) const;
    /** Everything, with each secret piece replaced by "***", and each file by its size: for tests. */
    [[nodiscard]] QByteArray redacted() const;

    void setContentType(QByteArray type) { m_contentType = std::move(type); }
    void append(const QByteArray &bytes);
    void append(SecretBuffer secret);
    void append(FilePiece file);

private:
    using Piece = std::variant<QByteArray, SecretBuffer, FilePiece>;
    [[nodiscard]] static QByteArrayView view(const Piece &piece);
    [[nodiscard]] static qint64 sizeOf(const Piece &piece);

    QByteArray m_contentType;
    std::vector<Piece> m_pieces;
};

/** application/x-www-form-urlencoded; everything but letters, digits and "-._~" is escaped, so a plus is %2B. */
[[nodiscard]] Result<WireBody> formBody(
    const QList<Parameter> &parameters, const Credentials &credentials, Charset charset = Charset::Utf8);
/** multipart/form-data with a boundary that occurs in no value; @p files are read while they go out. */
[[nodiscard]] Result<WireBody> multipartBody(const QList<Parameter> &parameters, const Credentials &credentials,
    Charset charset = Charset::Utf8, const QList<SendFile> &files = {});
/** One JSON object of strings, UTF-8, for /rest/send/. */
[[nodiscard]] Result<WireBody> jsonBody(const QList<Parameter> &parameters, const Credentials &credentials);

} // namespace Visnyk
