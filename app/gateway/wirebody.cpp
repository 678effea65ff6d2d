// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/wirebody.h"

#include "domain/hidden.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>

#ifdef Q_OS_UNIX
#include <strings.h>
#endif

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

/** Bytes on their way into a SecretBuffer: never reallocated while they hold something, wiped at the end. */
class Scratch
{
public:
    explicit Scratch(std::size_t capacity) { m_bytes.reserve(capacity); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch()
    {
#ifdef Q_OS_UNIX
        explicit_bzero(m_bytes.data(), m_bytes.size());
#else
        std::fill(m_bytes.begin(), m_bytes.end(), '\0');
#endif
    }
    void put(char byte)
    {
        Q_ASSERT(m_bytes.size() < m_bytes.capacity());
        m_bytes.push_back(byte);
    }
    void putHex(unsigned char byte)
    {
        static constexpr std::array digits { '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E',
            'F' };
        put(digits.at(byte >> 4U));
        put(digits.at(byte & 0xfU));
    }
    [[nodiscard]] SecretBuffer take() const
    {
        return SecretBuffer(QByteArrayView(m_bytes));
    }

private:
    std::vector<char> m_bytes;
};

constexpr std::size_t LongestEscape = 6; // \u00XX

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

SecretBuffer formEscaped(const SecretBuffer &secret)
{
    Scratch scratch(secret.size() * LongestEscape);
    for (const char c : secret.reveal()) {
        if (isUnreserved(c)) {
            scratch.put(c);
        } else {
            scratch.put('%');
            scratch.putHex(static_cast<unsigned char>(c));
        }
    }
    return scratch.take();
}

SecretBuffer jsonEscaped(const SecretBuffer &secret)
{
    Scratch scratch(secret.size() * LongestEscape);
    for (const char c : secret.reveal()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20U) {
            for (const char escape : { '\\', 'u', '0', '0' })
                scratch.put(escape);
            scratch.putHex(byte);
        } else {
            if (c == '"' || c == '\\')
                scratch.put('\\');
            scratch.put(c);
        }
    }
    return scratch.take();
}

bool isMd5(QByteArrayView bytes)
{
    return bytes.size() == 32
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return std::strchr("0123456789abcdefABCDEF", c); });
}

/** The lower-case digest the gateway takes in place of the password; a digest that was typed itself stays. */
SecretBuffer md5Of(const SecretBuffer &secret)
{
    constexpr std::size_t DigestText = 32;
    Scratch scratch(DigestText);
    if (isMd5(secret.reveal())) {
        for (const char c : secret.reveal())
            scratch.put(c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c);
        return scratch.take();
    }
    QByteArray digest = QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Md5);
    for (const char c : std::as_const(digest)) {
        const unsigned int byte = static_cast<unsigned char>(c);
        for (const unsigned int half : { byte >> 4U, byte & 0xfU })
            scratch.put(static_cast<char>(half < 10U ? '0' + half : 'a' + (half - 10U)));
    }
    digest.fill('\0');
    return scratch.take();
}

/** Parameters before the secret (all or nothing of a login), the secret's name, and the secret. */
struct Identity
{
    QList<Parameter> open;
    QByteArray secretName;
    SecretBuffer secret;
};

/**
 * The gateway reads the password in the encoding the request names, like everything else in it. One character at a
 * time, so that no copy of the whole is left behind.
 */
Result<SecretBuffer> inCharset(const SecretBuffer &secret, Charset charset)
{
    const QByteArrayView bytes = secret.reveal();
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
    if (charset == Charset::Utf8 || std::all_of(bytes.begin(), bytes.end(), isAscii))
        return secret.clone();
    Scratch scratch(secret.size());
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype length = 1;
        while (at + length < bytes.size() && (static_cast<unsigned char>(bytes[at + length]) & 0xc0U) == 0x80U)
            ++length;
        const Result<QByteArray> letter = encodeText(QString::fromUtf8(bytes.sliced(at, length)), charset);
        if (!letter)
            return failure(Error::Kind::Input, u"the password has a character that this encoding lacks"_s);
        for (const char c : *letter)
            scratch.put(c);
        at += length;
    }
    return scratch.take();
}

Result<Identity> identityOf(const Credentials &credentials, Charset charset)
{
    if (!credentials.secret || credentials.secret->isEmpty())
        return failure(Error::Kind::Auth, u"the account has no password yet"_s);
    Identity identity;
    if (credentials.kind == SecretKind::ApiKey) {
        identity.secretName = "apikey";
        identity.secret = credentials.secret->clone();
        return identity;
    }
    identity.open.append({ u"login"_s, credentials.login });
    identity.secretName = "psw";
    const bool hashed = credentials.kind == SecretKind::PasswordMd5;
    if (hashed) {
        identity.secret = md5Of(*credentials.secret);
        return identity;
    }
    Result<SecretBuffer> secret = inCharset(*credentials.secret, charset);
    if (!secret)
        return failure(secret.error());
    identity.secret = *std::move(secret);
    return identity;
}

struct Encoded
{
    QByteArray name;
    QByteArray value;
};

Result<QList<Encoded>> encodedAll(const QList<Parameter> &parameters, Charset charset)
{
    QList<Encoded> all;
    all.reserve(parameters.size());
    for (const Parameter &parameter : parameters) {
        if (parameter.octets) {
            all.append({ parameter.name.toLatin1(), parameter.value.toLatin1() });
            continue;
        }
        const Result<QByteArray> value = encodeText(parameter.value, charset);
        if (!value) {
            Error error = value.error();
            error.detail = u"%1: %2"_s.arg(parameter.name, error.detail);
            return failure(error);
        }
        all.append({ parameter.name.toLatin1(), *value });
    }
    return all;
}

QByteArray formPair(const Encoded &pair)
{
    return QByteArray(pair.name + '=' + pair.value.toPercentEncoding());
}

/**
 * Made of what it separates, so that a repetition is the same octet by octet; the gateway id in it, which nobody knows
 * before, keeps a file from holding it. Not of the secret: the boundary is no secret itself.
 */
QByteArray freeBoundary(const QList<Encoded> &all, const QList<SendFile> &files, QByteArrayView secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Encoded &pair : all)
        hash.addData(QByteArray(pair.name + '=' + pair.value.toPercentEncoding() + '&'));
    for (const SendFile &file : files)
        hash.addData(QByteArray(file.sha256.toLatin1() + '&'));
    const auto isTaken = [&](const QByteArray &boundary) {
        return secret.contains(boundary)
            || std::any_of(all.cbegin(), all.cend(), [&](const Encoded &e) { return e.value.contains(boundary); });
    };
    constexpr qsizetype Digits = 32;
    QByteArray digest = hash.result();
    QByteArray boundary;
    do { // files are not searched for it: 128 bits of a digest do not occur in one
        boundary = "visnyk" + digest.toHex().first(Digits);
        digest = QCryptographicHash::hash(digest, QCryptographicHash::Sha256);
    } while (isTaken(boundary));
    return boundary;
}

QByteArray partHead(const QByteArray &boundary, const QByteArray &name)
{
    return QByteArray("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
}

/** Names come from the person's disk: what could end the header or the quotes is left out. */
QByteArray fileHead(const QByteArray &boundary, qsizetype number, const SendFile &file)
{
    QString safe = file.name;
    safe.removeIf([](QChar c) { return c == u'"' || c == u'\\' || isHiddenCharacter(c.unicode()); });
    const QByteArray name = safe.toUtf8();
    const QByteArray type = file.type.isEmpty() ? "application/octet-stream" : file.type.toLatin1();
    return QByteArray("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file" + QByteArray::number(number)
        + "\"; filename=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\n");
}

QByteArray jsonString(const QString &text)
{
    const QByteArray plain = text.toUtf8();
    QByteArray escaped = "\"";
    for (const char c : plain) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20U)
            escaped += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        else if (c == '"' || c == '\\')
            escaped += QByteArray("\\") + c;
        else
            escaped += c;
    }
    return QByteArray(escaped + '"');
}

QByteArray jsonMembers(const QList<Parameter> &parameters, bool first)
{
    QByteArray text;
    for (const Parameter &parameter : parameters) {
        if (!first)
            text += ',';
        first = false;
        text += jsonString(parameter.name) + ':' + jsonString(parameter.value);
    }
    return text;
}

} // namespace

QByteArrayView WireBody::view(const Piece &piece)
{
    if (const auto *secret = std::get_if<SecretBuffer>(&piece))
        return secret->reveal();
    return { std::get<QByteArray>(piece) };
}

qint64 WireBody::sizeOf(const Piece &piece)
{
    const auto *file = std::get_if<FilePiece>(&piece);
    return file ? file->size() : view(piece).size();
}

qint64 WireBody::size() const
{
    qint64 total = 0;
    for (const Piece &piece : m_pieces)
        total += sizeOf(piece);
    return total;
}

qint64 WireBody::read(qint64 offset, char *target, qint64 wanted) const
{
    qint64 done = 0;
    for (const Piece &piece : m_pieces) {
        const qint64 size = sizeOf(piece);
        if (offset < size && done < wanted) {
            const qint64 count = std::min<qint64>(size - offset, wanted - done);
            if (const auto *file = std::get_if<FilePiece>(&piece)) {
                const qint64 got = file->read(offset, target + done, count);
                done += got;
                if (got < count)
                    return done;
            } else {
                std::memcpy(target + done, view(piece).data() + offset, std::size_t(count));
                done += count;
            }
            offset += count;
        }
        offset -= size;
        if (offset < 0)
            offset = 0;
    }
    return done;
}

QByteArray WireBody::redacted() const
{
    QByteArray text;
    for (const Piece &piece : m_pieces) {
        if (std::holds_alternative<SecretBuffer>(piece))
            text += "***";
        else if (const auto *file = std::get_if<FilePiece>(&piece))
            text += '[' + QByteArray::number(file->size()) + " octets]";
        else
            text += std::get<QByteArray>(piece);
    }
    return text;
}

void WireBody::append(const QByteArray &bytes)
{
    m_pieces.emplace_back(bytes);
}

void WireBody::append(SecretBuffer secret)
{
    m_pieces.emplace_back(std::move(secret));
}

void WireBody::append(FilePiece file)
{
    m_pieces.emplace_back(std::move(file));
}

Result<WireBody> formBody(const QList<Parameter> &parameters, const Credentials &credentials, Charset charset)
{
    const Result<Identity> identity = identityOf(credentials, charset);
    if (!identity)
        return failure(identity.error());
    const Result<QList<Encoded>> open = encodedAll(identity->open, charset);
    const Result<QList<Encoded>> all = encodedAll(parameters, charset);
    if (!open || !all)
        return failure(open ? all.error() : open.error());
    QByteArray head;
    for (const Encoded &pair : *open)
        head += formPair(pair) + '&';
    WireBody body;
    body.setContentType("application/x-www-form-urlencoded");
    body.append(QByteArray(head + identity->secretName + '='));
    body.append(formEscaped(identity->secret));
    QByteArray rest;
    for (const Encoded &pair : *all)
        rest += '&' + formPair(pair);
    body.append(rest);
    return body;
}

Result<WireBody> multipartBody(
    const QList<Parameter> &parameters, const Credentials &credentials, Charset charset, const QList<SendFile> &files)
{
    Result<Identity> identity = identityOf(credentials, charset);
    if (!identity)
        return failure(identity.error());
    const Result<QList<Encoded>> open = encodedAll(identity->open, charset);
    const Result<QList<Encoded>> all = encodedAll(parameters, charset);
    if (!open || !all)
        return failure(open ? all.error() : open.error());
    const QByteArray boundary = freeBoundary(*open + *all, files, identity->secret.reveal());
    QByteArray head;
    for (const Encoded &pair : *open)
        head += partHead(boundary, pair.name) + pair.value + "\r\n";
    WireBody body;
    body.setContentType("multipart/form-data; boundary=" + boundary);
    body.append(QByteArray(head + partHead(boundary, identity->secretName)));
    body.append(std::move(identity->secret));
    QByteArray rest = "\r\n";
    for (const Encoded &pair : *all)
        rest += partHead(boundary, pair.name) + pair.value + "\r\n";
    for (qsizetype i = 0; i < files.size(); ++i) {
        Result<FilePiece> piece = FilePiece::open(files[i]);
        if (!piece)
            return failure(piece.error());
        body.append(QByteArray(rest + fileHead(boundary, i + 1, files[i])));
        body.append(*std::move(piece));
        rest = "\r\n";
    }
    body.append(QByteArray(rest + "--" + boundary + "--\r\n"));
    return body;
}

Result<WireBody> jsonBody(const QList<Parameter> &parameters, const Credentials &credentials)
{
    if (std::any_of(parameters.cbegin(), parameters.cend(), [](const Parameter &p) { return p.octets; }))
        return failure(Error::Kind::Input, u"octets (bin=1) have no form in JSON; use bin=2"_s);
    const Result<Identity> identity = identityOf(credentials, Charset::Utf8);
    if (!identity)
        return failure(identity.error());
    // Half a character would go out as a question mark.
    if (const Result<QList<Encoded>> all = encodedAll(parameters, Charset::Utf8); !all)
        return failure(all.error());
    QByteArray head = "{" + jsonMembers(identity->open, true);
    if (!identity->open.isEmpty())
        head += ',';
    WireBody body;
    body.setContentType("application/json; charset=utf-8");
    body.append(QByteArray(head + '"' + identity->secretName + "\":\""));
    body.append(jsonEscaped(identity->secret));
    body.append(QByteArray("\"" + jsonMembers(parameters, false) + '}'));
    return body;
}

} // namespace Visnyk
