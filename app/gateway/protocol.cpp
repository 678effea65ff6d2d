// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/protocol.h"

#include "domain/mailbox.h"
#include "gateway/listform.h"

#include <QCryptographicHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

class ParameterList
{
public:
    void add(QLatin1StringView name, const QString &value) { m_list.append({ QString(name), value }); }
    void add(QLatin1StringView name, qint64 value) { add(name, QString::number(value)); }
    void addOctets(QLatin1StringView name, const QString &value) { m_list.append({ QString(name), value, true }); }
    void addIf(bool wanted, QLatin1StringView name, const QString &value)
    {
        if (wanted)
            add(name, value);
    }
    [[nodiscard]] QList<Parameter> take() { return std::move(m_list); }

private:
    QList<Parameter> m_list;
};

QString joined(const QList<Address> &addresses)
{
    QStringList texts;
    texts.reserve(addresses.size());
    for (const Address &address : addresses)
        texts.append(address.text());
    return texts.join(u',');
}

/** Whole hours as a number, anything else as hh:mm. */
QString validity(int minutes)
{
    if (minutes % 60 == 0)
        return QString::number(minutes / 60);
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, '0'_L1).arg(minutes % 60, 2, 10, '0'_L1);
}

QString tenths(int value)
{
    QString text = QString::number(value / 10);
    if (value % 10 != 0)
        text += u'.' + QString::number(value % 10);
    return text;
}

/** A subject is a line of a letter's head: a line end in it would begin another one. */
QString oneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || c.isSpace(); }, u' ');
    return text;
}

void addWhen(ParameterList &list, const SendRequest &request)
{
    // A zero and Unix seconds needs no time zone: neither the account's nor Moscow's, which `tz` counts from.
    if (request.atUnix)
        list.add("time"_L1, QString(u'0' + QString::number(*request.atUnix)));
    if (const auto &spread = request.options.spread) {
        list.add("period"_L1, tenths(spread->periodTenths));
        list.addIf(spread->freqMinutes > 0, "freq"_L1, QString::number(spread->freqMinutes));
    }
}

void addOptions(ParameterList &list, MessageKind kind, const MessageOptions &options)
{
    // An empty sender would switch the account's default off, so absent and empty are different.
    const bool mailbox = kind == MessageKind::Mail; // checked as mailboxFrom() reads it, so it goes out like that
    list.addIf(!options.sender.isEmpty(), "sender"_L1,
        mailbox ? mailboxFrom(options.sender).value_or(options.sender) : options.sender);
    list.addIf(options.translit != Translit::None, "translit"_L1, QString::number(int(options.translit)));
    list.addIf(options.shortLinks, "tinyurl"_L1, u"1"_s);
    list.addIf(options.maxParts > 0, "maxsms"_L1, QString::number(options.maxParts));
    list.addIf(options.validMinutes > 0, "valid"_L1, validity(options.validMinutes));
}

/** Exactly one switch makes the kind; binary kinds and bots have values of their own. */
void addKind(ParameterList &list, MessageKind kind, const MessageOptions &options)
{
    switch (kind) {
    case MessageKind::Binary: list.add("bin"_L1, options.binary.octets ? 1 : 2); break;
    case MessageKind::Push: // in text form the gateway builds the octets, else we did
        if (options.push.mode == WapPush::Mode::Text)
            list.add("push"_L1, 1);
        else
            list.add("bin"_L1, 2);
        break;
    case MessageKind::WhatsApp:
        if (options.bot.name.isEmpty())
            list.add("whatsapp"_L1, 1);
        else
            list.add("bot"_L1, QString(u"wa:"_s % options.bot.name));
        break;
    case MessageKind::Telegram:
        // Two switches at once: the gateway's page does not say which of them it follows.
        if (options.bot.codeMessage)
            list.add("tg"_L1, 1);
        else
            list.addIf(!options.bot.name.isEmpty(), "bot"_L1, options.bot.name);
        break;
    default: list.addIf(!info(kind).wireFlag.isEmpty(), info(kind).wireFlag, u"1"_s);
    }
    list.addIf(options.bot.reconfirmDays > 0, "smsreq"_L1, QString::number(options.bot.reconfirmDays));
}

void addCall(ParameterList &list, const VoiceContent &voice)
{
    if (!voice.voice.isEmpty())
        list.add("voice"_L1, voice.language.isEmpty() ? voice.voice : QString(voice.voice % u',' % voice.language));
    if (voice.pattern)
        list.add("param"_L1,
            u"%1,%2,%3"_s.arg(voice.pattern->ringSeconds)
                .arg(voice.pattern->pauseSeconds)
                .arg(voice.pattern->attempts));
}

void addContent(ParameterList &list, const SendRequest &request)
{
    const MessageOptions &options = request.options;
    if (!request.list.isEmpty()) {
        list.add("list"_L1, listValue(request.list));
    } else {
        list.add("phones"_L1, joined(request.addresses));
        // HLR and ping have no text; a picture message may have none. An empty `mes` is left out.
        if (request.kind == MessageKind::Binary && options.binary.octets)
            list.addOctets("mes"_L1, request.text);
        else
            list.addIf(!request.text.isEmpty(), "mes"_L1, request.text);
    }
    addKind(list, request.kind, options);
    list.addIf(!options.subject.isEmpty(), "subj"_L1, oneLine(options.subject));
    list.addIf(!options.fileUrl.isEmpty(), "fileurl"_L1, options.fileUrl);
    if (request.kind == MessageKind::Call)
        addCall(list, options.voice);
}

void addExpert(ParameterList &list, const ExpertOptions &expert)
{
    list.addIf(!expert.partner.isEmpty(), "pp"_L1, expert.partner);
    list.addIf(!expert.imgcode.isEmpty(), "imgcode"_L1, expert.imgcode);
    list.addIf(!expert.userIp.isEmpty(), "userip"_L1, expert.userIp);
    list.addIf(expert.listBad, "err"_L1, u"1"_s);
}

Error::Kind sendKind(int code)
{
    switch (code) {
    case 1: return Error::Kind::Input;
    case 2: return Error::Kind::Auth;
    case 3: return Error::Kind::Balance;
    case 4: return Error::Kind::Blocked;
    case 5:
    case 6:
    case 7:
    case 8: return Error::Kind::Refused;
    case 9: return Error::Kind::Throttled;
    default: return Error::Kind::Protocol;
    }
}

Error::Kind readingKind(int code)
{
    switch (code) {
    case 1:
    case 2:
    case 4:
    case 9: return sendKind(code);
    default: return Error::Kind::Protocol;
    }
}

Error::Kind templatesKind(int code)
{
    constexpr int NoSuchRecord = 3;
    constexpr int NotSaved = 5;
    if (code == NoSuchRecord)
        return Error::Kind::NotFound;
    return code == NotSaved ? Error::Kind::Refused : readingKind(code);
}

} // namespace

QString endpointPath(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Send: return u"/sys/send.php"_s;
    case Endpoint::RestSend: return u"/rest/send/"_s;
    case Endpoint::Status: return u"/sys/status.php"_s;
    case Endpoint::Balance: return u"/sys/balance.php"_s;
    case Endpoint::Templates: return u"/sys/templates.php"_s;
    }
    return {};
}

QList<Parameter> sendParameters(const SendRequest &request, Purpose purpose, Charset charset)
{
    const bool sending = purpose == Purpose::Send;
    ParameterList list;
    list.addIf(sending, "id"_L1, request.id.text());
    addContent(list, request);
    addOptions(list, request.kind, request.options);
    addExpert(list, request.options.expert);
    if (sending)
        addWhen(list, request);
    list.add("cost"_L1, sending ? 3 : 1);
    list.add("op"_L1, 1);
    list.add("fmt"_L1, 3);
    list.add("charset"_L1, charsetName(charset));
    return list.take();
}

Charset charsetOf(const SendRequest &request)
{
    return charsetFromName(request.options.expert.charset).value_or(Charset::Utf8);
}

QList<Parameter> statusParameters(const QList<StatusQuery> &queries)
{
    QStringList phones;
    QStringList ids;
    for (const StatusQuery &query : queries) {
        phones.append(query.phone);
        ids.append(query.id.text());
    }
    ParameterList list;
    list.add("phone"_L1, phones.join(u','));
    list.add("id"_L1, ids.join(u','));
    list.add("all"_L1, 1);
    list.addIf(!queries.isEmpty() && queries.constFirst().bot, "bot"_L1, u"1"_s);
    list.add("fmt"_L1, 3);
    list.add("charset"_L1, charsetName(Charset::Utf8));
    return list.take();
}

QList<Parameter> balanceParameters()
{
    ParameterList list;
    list.add("cur"_L1, 1);
    list.add("fmt"_L1, 3);
    list.add("charset"_L1, charsetName(Charset::Utf8));
    return list.take();
}

QByteArray canonicalForm(const QList<Parameter> &parameters)
{
    QByteArray form;
    for (const Parameter &parameter : parameters) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(parameter.name);
        form += '=';
        form += QUrl::toPercentEncoding(parameter.value);
    }
    return form;
}

QByteArray fingerprint(const SendRequest &request)
{
    QByteArray form = canonicalForm(sendParameters(request, Purpose::Send, charsetOf(request)));
    for (const SendFile &file : request.files)
        form += '&' + QUrl::toPercentEncoding(file.name) + '=' + file.sha256.toLatin1();
    return QCryptographicHash::hash(form, QCryptographicHash::Sha256).toHex();
}

QString outline(const SendRequest &request)
{
    // Everything else may hold words or numbers of people.
    static const QSet<QString> choices { u"bin"_s, u"charset"_s, u"cost"_s, u"err"_s, u"flash"_s, u"fmt"_s, u"freq"_s,
        u"hlr"_s, u"mail"_s, u"maxsms"_s, u"mms"_s, u"op"_s, u"param"_s, u"period"_s, u"ping"_s, u"push"_s, u"smsreq"_s,
        u"soc"_s, u"tg"_s, u"time"_s, u"tinyurl"_s, u"translit"_s, u"valid"_s, u"viber"_s, u"voice"_s, u"whatsapp"_s,
        u"call"_s };
    const QList<Parameter> parameters = sendParameters(request, Purpose::Send, charsetOf(request));
    QStringList words;
    for (const Parameter &parameter : parameters) {
        const bool isShown = choices.contains(parameter.name);
        words.append(parameter.name % u'=' % (isShown ? parameter.value : u"<%1>"_s.arg(parameter.value.size())));
    }
    for (const SendFile &file : request.files)
        words.append(u"file=<%1>"_s.arg(file.size));
    return words.join(u' ');
}

Error errorFromCode(Endpoint endpoint, int code, const QString &gatewayId)
{
    const bool sending = endpoint == Endpoint::Send || endpoint == Endpoint::RestSend;
    Error error;
    error.kind = sending ? sendKind(code) : endpoint == Endpoint::Templates ? templatesKind(code) : readingKind(code);
    error.gatewayCode = code;
    error.gatewayId = gatewayId;
    error.saidNo = true;
    error.detail = u"gateway error "_s + QString::number(code);
    return error;
}

} // namespace Visnyk
