// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk::Practice {
namespace {

QString jsonText(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += R"(\n)"_L1;
        else if (c.unicode() < 0x20)
            out += R"(\u)"_L1 + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out + u'"';
}

QString jsonMember(const Member &member)
{
    const QString value = member.quoted ? jsonText(member.value) : member.value;
    return jsonText(QString::fromUtf8(member.name)) + ": "_L1 + value;
}

// Recorded replies have one member a line, no indentation, no line end after the closing brace.
QString jsonBlock(const QList<Member> &members)
{
    QStringList lines;
    for (const Member &member : members)
        lines += jsonMember(member);
    return "{\n"_L1 + lines.join(",\n"_L1) + "\n}"_L1;
}

QString jsonInline(const QList<Member> &members)
{
    QStringList cells;
    for (const Member &member : members)
        cells += jsonMember(member);
    return u'{' + cells.join(", "_L1) + u'}';
}

QString joinRows(const QList<Row> &rows, QString (*write)(const QList<Member> &), QLatin1StringView between)
{
    QStringList out;
    for (const Row &row : rows)
        out += write(row.members);
    return u'[' + out.join(between) + u']';
}

QString json(const Answer &answer)
{
    if (answer.rowsAre == Answer::Rows::List)
        return joinRows(answer.rows, jsonInline, ",\n"_L1);
    QString out = jsonBlock(answer.members);
    if (answer.rows.isEmpty())
        return out;
    const QLatin1StringView name = answer.rowsAre == Answer::Rows::Phones ? "phones"_L1 : "errors"_L1;
    out.chop(2);
    out += ",\n\""_L1 + name + R"(": )"_L1 + joinRows(answer.rows, jsonBlock, ",\n"_L1) + "\n}"_L1;
    return out;
}

QString xmlElement(const Member &member)
{
    const QString name = QString::fromUtf8(member.name);
    return u'<' + name + u'>' + member.value.toHtmlEscaped() + "</"_L1 + name + u'>';
}

QString xmlPhone(const Row &row)
{
    QString attributes;
    for (qsizetype i = 1; i < row.members.size(); ++i)
        attributes += u' ' + QString::fromUtf8(row.members[i].name) + u'=' + u'"' + row.members[i].value.toHtmlEscaped()
            + u'"';
    return "<phone"_L1 + attributes + u'>' + row.members.first().value.toHtmlEscaped() + "</phone>"_L1;
}

QString xml(const Answer &answer)
{
    const QString root = QString::fromUtf8(answer.root);
    QStringList lines;
    for (const Member &member : answer.members)
        lines += xmlElement(member);
    if (answer.rowsAre == Answer::Rows::List) {
        for (const Row &row : answer.rows) {
            QStringList cells;
            for (const Member &member : row.members)
                cells += xmlElement(member);
            const QString name = QString::fromUtf8(answer.rowElement);
            lines += u'<' + name + ">\n"_L1 + cells.join(u'\n') + "\n</"_L1 + name + u'>';
        }
        return "<list>\n"_L1 + lines.join(u'\n') + "\n</list>"_L1;
    }
    if (!answer.rows.isEmpty()) {
        const QString name = answer.rowsAre == Answer::Rows::Phones ? u"phones"_s : u"errors"_s;
        lines += u'<' + name + u'>';
        for (const Row &row : answer.rows)
            lines += xmlPhone(row);
        lines += "</"_L1 + name + u'>';
    }
    if (lines.size() == 1 && answer.root == answer.members.first().name) // <balance>1.00</balance>
        return lines.first();
    return u'<' + root + ">\n"_L1 + lines.join(u'\n') + "\n</"_L1 + root + u'>';
}

QString plain(const Answer &answer)
{
    QStringList lines;
    if (!answer.line.isNull())
        lines += answer.line;
    for (const Row &row : answer.rows)
        lines += row.line;
    return lines.join(u'\n');
}

const char *errorText(int code)
{
    switch (code) { // 2, 3, 6-9 as recorded; 1, 4, 5 were never seen, these are ours
    case 1: return "parameters error";
    case 2: return "authorise error";
    case 3: return "no money";
    case 4: return "ip is blocked";
    case 5: return "invalid date";
    case 6: return "message is denied";
    case 7: return "invalid number";
    case 8: return "can't to deliver";
    case 9: return "duplicate request, wait a minute";
    default: return "unknown error";
    }
}

} // namespace

QByteArray Answer::body() const
{
    if (bareOk)
        return "OK";
    switch (fmt) {
    case 2: return encode(xml(*this), charset);
    case 3: return encode(json(*this), charset);
    default: return encode(plain(*this), charset);
    }
}

QByteArray Answer::contentType() const
{
    // The real gateway names windows-1251 whatever was asked for, also when the body is UTF-8 (recorded).
    switch (fmt) {
    case 2: return "text/xml; charset=windows-1251";
    case 3: return "application/json; charset=windows-1251";
    default: return "text/html; charset=windows-1251";
    }
}

Member *Answer::member(const QByteArray &name)
{
    const auto found
        = std::find_if(members.begin(), members.end(), [&name](const Member &m) { return m.name == name; });
    return found == members.end() ? nullptr : &*found;
}

void Answer::remove(const QByteArray &name)
{
    members.removeIf([&name](const Member &m) { return m.name == name; });
}

QString moneyText(qint64 micros)
{
    const bool negative = micros < 0;
    const qint64 places = ((negative ? -micros : micros) + 50) / 100;
    QString out = QString::number(places / 10'000) + u'.' + QString::number(places % 10'000).rightJustified(4, u'0');
    for (int i = 0; i < 2 && out.endsWith(u'0'); ++i)
        out.chop(1);
    return negative ? u'-' + out : out;
}

Member idMember(const QString &id)
{
    const bool number = std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return { "id", id, !number || id.startsWith(u'0') || id.size() > 10 };
}

Answer errorAnswer(int code, int fmt, const QString &id, const char *text)
{
    const QString description = QString::fromLatin1(text == nullptr ? errorText(code) : text);
    Answer out;
    out.fmt = fmt;
    if (fmt == 1)
        out.line = (id.isEmpty() ? u"0"_s : id) + ",-"_L1 + QString::number(code);
    else
        out.line = "ERROR = "_L1 + QString::number(code) + " ("_L1 + description + u')'
            + (id.isEmpty() ? QString() : QString(", ID - "_L1 + id));
    out.members = { { "error", description, true }, { "error_code", QString::number(code), false } };
    if (!id.isEmpty())
        out.members.append(idMember(id));
    return out;
}

} // namespace Visnyk::Practice
