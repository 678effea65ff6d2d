// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/recipientsedit.h"

#include "widgets/wording.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QStringDecoder>
#include <QTextBlock>
#include <QUrl>

namespace Visnyk {
namespace {

constexpr qint64 maxListFile = 8LL * 1024 * 1024; // far above 100 000 numbers with names
constexpr qsizetype longLine = 4000;              // from here one block of the editor becomes slow to lay out

/** One enormous line of numbers becomes many: only separators are touched, so the numbers read are the same. */
QString broken(const QString &text)
{
    if (text.size() <= longLine)
        return text;
    QString result;
    result.reserve(text.size() + text.size() / 8);
    qsizetype sinceBreak = 0;
    for (const QChar c : text) {
        result += c;
        ++sinceBreak;
        if (c == u'\n') {
            sinceBreak = 0;
        } else if (sinceBreak > 60 && (c == u',' || c == u';' || c == u'|')) {
            result += u'\n';
            sinceBreak = 0;
        }
    }
    return result;
}

} // namespace

RecipientsEdit::RecipientsEdit(QWidget *parent)
    : MarkedEdit(parent)
{
    setAcceptDrops(true);
}

bool RecipientsEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

void RecipientsEdit::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        insertFile(urls.first().toLocalFile());
        return;
    }
    insertNumbers(source->text());
}

void RecipientsEdit::insertFile(const QString &path)
{
    const QString name = Wording::visible(QFileInfo(path).fileName());
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT dropRefused(tr("The file “%1” could not be opened.").arg(name));
        return;
    }
    if (file.size() > maxListFile) {
        Q_EMIT dropRefused(tr("The file “%1” is larger than 8 MiB. Copy the numbers out of it instead.").arg(name));
        return;
    }
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0))) {
        Q_EMIT dropRefused(
            tr("The file “%1” is not plain text. Open it and copy the column with the numbers.").arg(name));
        return;
    }
    insertNumbers(text);
}

void RecipientsEdit::insertNumbers(const QString &text)
{
    QTextCursor cursor = textCursor();
    QString piece = broken(text);
    // Pasted right behind a number, the first new one would melt into it.
    const QTextBlock block = cursor.block();
    const int column = cursor.selectionStart() - block.position();
    if (column > 0 && column <= block.text().size() && block.text().at(column - 1).isDigit() && !piece.isEmpty()
        && piece.at(0) != u'\n')
        piece.prepend(u'\n');
    cursor.insertText(piece);
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace Visnyk
