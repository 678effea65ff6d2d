// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/historyexport.h"

#include "domain/spreadsheet.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

QString utcTime(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

constexpr std::array columns { "created_utc", "to", "text", "sender", "kind", "state", "delivery", "parts", "cost",
    "currency", "sent_utc", "changed_utc", "id", "batch", "country", "network", "mcc", "mnc", "roaming_country",
    "roaming_network", "imsi", "service_centre" };

/** In the order of columns. */
QStringList cellsOf(const MessageInfo &message)
{
    QString digits = message.address.text();
    if (digits.startsWith(u'+'))
        digits.remove(0, 1);
    const HlrResult hlr = message.hlr.value_or(HlrResult()); // of a checked number; empty for all else
    return { utcTime(message.createdMs), digits, message.text, message.sender, QString(info(message.kind).name),
        toString(message.state), toString(message.delivery), QString::number(message.parts),
        message.cost ? message.cost->toDecimal() : QString(), message.currency, utcTime(message.sentMs),
        utcTime(message.deliveredMs), message.gatewayId.text(), message.batchPublicId, hlr.country, hlr.network,
        hlr.mcc, hlr.mnc, hlr.roamingCountry, hlr.roamingNetwork, hlr.imsi, hlr.serviceCentre };
}

/** What a workbook can hold of @p text: cells end at a NUL, and no more than this fits into one. */
QByteArray workbookText(QString text)
{
    constexpr qsizetype Most = 32'766; // and the mark of what was cut
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    if (text.size() > Most + 1) {
        text.truncate(text[Most - 1].isHighSurrogate() ? Most - 1 : Most);
        text += u'\u2026';
    }
    return text.toUtf8();
}

QByteArray csvOf(const QList<MessageInfo> &rows)
{
    QByteArray text = "\xEF\xBB\xBF"; // tells spreadsheets that this is UTF-8
    for (std::size_t column = 0; column < columns.size(); ++column)
        text += QByteArray(column > 0 ? "," : "") + columns[column];
    text += "\r\n";
    for (const MessageInfo &message : rows) {
        QByteArrayList cells;
        const QStringList texts = cellsOf(message);
        for (const QString &cell : texts)
            cells << csvCell(cell);
        text += cells.join(',') + "\r\n";
    }
    return text;
}

/**
 * A workbook as bytes: the library writes a file, so that file stands for a moment in a directory of its own, in
 * @p where, where the person wants the messages to be: not where everybody's temporary files are.
 */
Result<QByteArray> workbookOf(const QList<MessageInfo> &rows, const QDir &where)
{
    const QTemporaryDir place(where.filePath(u".visnyk-export-XXXXXX"_s));
    if (!place.isValid())
        return failure(Error::Kind::Input, u"nothing can be written there: %1"_s.arg(place.errorString()));
    const QString path = place.filePath(u"history.xlsx"_s);
    QByteArray folder = QFile::encodeName(place.path());
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE; // rows go to disk as they come, texts stand in their cells
    options.tmpdir = folder.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook ? workbook_add_worksheet(workbook, "History") : nullptr;
    lxw_error error = sheet ? LXW_NO_ERROR : LXW_ERROR_MEMORY_MALLOC_FAILED;
    const auto put = [sheet, &error](lxw_row_t row, lxw_col_t column, const QByteArray &text) {
        if (error == LXW_NO_ERROR && !text.isEmpty())
            error = worksheet_write_string(sheet, row, column, text.constData(), nullptr);
    };
    lxw_col_t column = 0;
    for (const char *name : columns)
        put(0, column++, name);
    lxw_row_t row = 1;
    for (const MessageInfo &message : rows) {
        column = 0;
        const QStringList texts = cellsOf(message);
        for (const QString &cell : texts)
            put(row, column++, workbookText(cell));
        ++row;
    }
    if (workbook) {
        const lxw_error closed = workbook_close(workbook);
        error = error == LXW_NO_ERROR ? closed : error;
    }
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Storage, u"the workbook could not be made: %1"_s.arg(QString::fromUtf8(lxw_strerror(error))));
    return file.readAll();
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = guardedCell(text);
    const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
        || cell.contains(u';');
    if (quote)
        cell = QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    return cell.toUtf8();
}

Result<> exportHistory(const QString &file, const QList<MessageInfo> &rows)
{
    const bool isWorkbook = file.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!isWorkbook && !file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return failure(Error::Kind::Input, u"export: \"%1\" ends neither in .csv nor in .xlsx"_s.arg(file));
    const Result<QByteArray> bytes
        = isWorkbook ? workbookOf(rows, QFileInfo(file).absoluteDir()) : Result<QByteArray>(csvOf(rows));
    if (!bytes)
        return failure(bytes.error());
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Input, u"%1 cannot be written: %2"_s.arg(file, output.errorString()));
    if (!output.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(Error::Kind::Input, u"%1 cannot be made private: %2"_s.arg(file, output.errorString()));
    if (output.write(*bytes) != bytes->size() || !output.commit())
        return failure(Error::Kind::Storage, u"%1 could not be written whole: %2"_s.arg(file, output.errorString()));
    return {};
}

} // namespace Visnyk
