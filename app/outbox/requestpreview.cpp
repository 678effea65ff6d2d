// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/requestpreview.h"

#include "domain/charset.h"
#include "domain/measure.h"
#include "gateway/protocol.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr quint8 AnyReference = 0;
constexpr qsizetype RowsPerRequest = 100; // Engine::Setup::rowsPerRequest as the programs leave it

QString shownValue(const Parameter &parameter)
{
    return parameter.octets ? QString::fromLatin1(parameter.value.toLatin1().toPercentEncoding()) : parameter.value;
}

RequestRows rowsOf(const SendRequest &request)
{
    RequestRows rows;
    const QList<Parameter> parameters = sendParameters(request, Purpose::Send, charsetOf(request));
    for (const Parameter &parameter : parameters)
        rows.append({ parameter.name, shownValue(parameter) });
    const QList<Attachment> &files = request.options.attachments;
    for (qsizetype i = 0; i < files.size(); ++i)
        rows.append({ u"file%1"_s.arg(i + 1), u"%1, %2 B"_s.arg(files.at(i).name).arg(files.at(i).size) });
    return rows;
}

} // namespace

QList<SendRequest> requestsFor(const Draft &draft, const QList<Address> &addresses, std::optional<qint64> atUtcMs)
{
    const Draft sent = trimmedToKind(draft);
    SendRequest request;
    request.kind = sent.kind;
    request.id = GatewayId(sent.options.ownId);
    request.options = sent.options;
    if (atUtcMs)
        request.atUnix = *atUtcMs / 1000;
    const QStringList messages = wireMessages(sent, AnyReference).value_or(QStringList { QString() });
    QList<SendRequest> requests;
    for (const QString &message : messages) {
        request.text = message;
        qsizetype first = 0;
        do { // without anybody to send to, the rest is shown all the same
            request.addresses = addresses.mid(first, RowsPerRequest);
            requests.append(request);
            first += RowsPerRequest;
        } while (first < addresses.size());
    }
    return requests;
}

QList<RequestRows> requestPreview(const Draft &draft, const QList<Address> &addresses, qint64 nowUtcMs)
{
    QList<RequestRows> rows;
    const QList<SendRequest> requests
        = requestsFor(draft, addresses, resolve(draft.options.schedule, nowUtcMs).atUtcMs);
    for (const SendRequest &request : requests)
        rows.append(rowsOf(request));
    return rows;
}

} // namespace Visnyk
