// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/csvexport.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
        case u'\n':
        case 0xFF1D: // full-width equals, plus, minus, at
        case 0xFF0B:
        case 0xFF0D:
        case 0xFF20: return true;
        case u'"':
        case u'\'':
        case 0xFEFF:
        case 0: continue; // a spreadsheet may drop these and see what follows
        default: break;
        }
        if (!c.isSpace())
            return false;
    }
    return false;
}

QString utcTime(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
        || cell.contains(u';');
    if (quote)
        cell = QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    return cell.toUtf8();
}

Result<> exportCsv(const QString &file, const QList<MessageInfo> &rows)
{
    if (!file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return failure(Error::Kind::Input, u"export: \"%1\" does not end in .csv"_s.arg(file));
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Input, u"%1 cannot be written: %2"_s.arg(file, output.errorString()));
    if (!output.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(Error::Kind::Input, u"%1 cannot be made private: %2"_s.arg(file, output.errorString()));
    // The byte order mark tells spreadsheets that this is UTF-8.
    output.write(
        "\xEF\xBB\xBF"
        "created_utc,to,text,sender,kind,state,delivery,parts,cost,currency,sent_utc,changed_utc,id,batch\r\n");
    for (const MessageInfo &message : rows) {
        QString digits = message.address.text();
        digits.remove(u'+');
        const QStringList cells { utcTime(message.createdMs), digits, message.text, message.sender,
            QString(info(message.kind).name), toString(message.state), toString(message.delivery),
            QString::number(message.parts), message.cost ? message.cost->toDecimal() : QString(), message.currency,
            utcTime(message.sentMs), utcTime(message.deliveredMs), message.gatewayId.text(), message.batchPublicId };
        QByteArrayList bytes;
        for (const QString &cell : cells)
            bytes << csvCell(cell);
        output.write(bytes.join(',') + "\r\n");
    }
    if (!output.commit())
        return failure(Error::Kind::Storage, u"%1 could not be written whole: %2"_s.arg(file, output.errorString()));
    return {};
}

} // namespace Visnyk
