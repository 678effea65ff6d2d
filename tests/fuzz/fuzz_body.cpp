// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first octet chooses form, multipart or JSON; the rest are values, separated by a bar. What we write, the practice
// gateway, which shares nothing with it, must read the same.

#include "base/secretbuffer.h"
#include "gateway/wirebody.h"
#include "sandbox/parameters.h"

#include "require.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Visnyk;

namespace {

QByteArray bytesOf(const WireBody &body)
{
    QByteArray bytes(body.size(), '\0');
    require(body.read(0, bytes.data(), bytes.size()) == bytes.size(), "a body has as many bytes as it says");
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView input(data + 1, static_cast<qsizetype>(size - 1));
    const QStringList values = QString::fromUtf8(input).split(u'|');
    static const QStringList names { QStringLiteral("mes"), QStringLiteral("subj"), QStringLiteral("sender"),
        QStringLiteral("phones"), QStringLiteral("list") };
    QList<Parameter> parameters;
    for (qsizetype i = 0; i < std::min(values.size(), names.size()); ++i)
        parameters.append({ names.at(i), values.at(i) });
    parameters.append({ QStringLiteral("charset"), QStringLiteral("utf-8") });
    static const SecretBuffer secret("hunter+2 & %41\"\\");
    const Credentials credentials { QStringLiteral("office"), SecretKind::Password, &secret };
    const Result<WireBody> body = data[0] % 3 == 0 ? formBody(parameters, credentials)
        : data[0] % 3 == 1                         ? multipartBody(parameters, credentials)
                                                   : jsonBody(parameters, credentials);
    require(body.has_value(), "every text can be sent in UTF-8");
    require(!body->redacted().contains("hunter"), "a redacted body has no password");

    Practice::HttpRequest request;
    request.method = "POST";
    request.path = data[0] % 3 == 2 ? "/rest/send/" : "/sys/send.php";
    request.headers = { { "content-type", body->contentType() } };
    request.body = bytesOf(*body);
    const auto read = Practice::Parameters::read(request);
    require(read.has_value(), "the other side can read it");
    require(read->raw("psw") == QByteArray("hunter+2 & %41\"\\"), "the password arrives");
    require(read->files().isEmpty(), "a text is not a file");
    for (qsizetype i = 0; i + 1 < parameters.size(); ++i)
        require(read->text(parameters.at(i).name.toLatin1().constData()) == parameters.at(i).value,
            "every value arrives as it was");
    require(read->withoutCredentials().size() == parameters.size(), "and no other one");
    return 0;
}
