// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canary.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar hexDigits[]
    = { u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7', u'8', u'9', u'a', u'b', u'c', u'd', u'e', u'f' };

QByteArray windows1251(const QString &word)
{
    QByteArray bytes;
    for (const QChar c : word) {
        const ushort code = c.unicode();
        if (code < 0x80)
            bytes += char(code);
        else if (code >= 0x410 && code <= 0x44f)
            bytes += char(code - 0x410 + 0xc0);
        else
            return {}; // the words of these tests need no more of the table
    }
    return bytes;
}

QByteArray json(const QString &word, bool ascii)
{
    QString text;
    for (const QChar c : word) {
        if (c == u'"' || c == u'\\')
            text += QString(u'\\') + c;
        else if (ascii && c.unicode() > 0x7e)
            text += u"\\u"_s + hexDigits[c.unicode() >> 12] + hexDigits[(c.unicode() >> 8) & 15]
                + hexDigits[(c.unicode() >> 4) & 15] + hexDigits[c.unicode() & 15];
        else
            text += c;
    }
    return text.toUtf8();
}

QByteArray smallEscapes(QByteArray percent)
{
    for (qsizetype at = percent.indexOf('%'); at >= 0; at = percent.indexOf('%', at + 1))
        percent.replace(at, 3, percent.mid(at, 3).toLower());
    return percent;
}

/** What of the Base64 of a longer text with @p word at this offset does not depend on its neighbours. */
QByteArray base64At(const QByteArray &word, int offset)
{
    const QByteArray all = QByteArray(QByteArray(offset, 'x') + word).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype first = offset == 0 ? 0 : offset + 1;
    const qsizetype last = (offset + word.size()) * 8 / 6;
    return all.mid(first, last - first);
}

QByteArray contents(const QString &path, bool &readable)
{
    QFile file(path);
    readable = file.open(QIODevice::ReadOnly);
    return readable ? file.readAll() : QByteArray();
}

} // namespace

QList<Needle> needlesFor(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    const QByteArray percent = utf8.toPercentEncoding();
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    const QByteArray md5 = QCryptographicHash::hash(utf8, QCryptographicHash::Md5);
    QList<Needle> needles {
        { u"UTF-8"_s, utf8 },
        { u"windows-1251"_s, windows1251(word) },
        { u"UTF-16LE"_s, little(word) },
        { u"UTF-16BE"_s, big(word) },
        { u"percent"_s, percent },
        { u"percent, small"_s, smallEscapes(percent) },
        { u"form"_s, QByteArray(percent).replace("%20", "+") },
        { u"percent of windows-1251"_s, windows1251(word).toPercentEncoding() },
        { u"JSON"_s, json(word, false) },
        { u"JSON in ASCII"_s, json(word, true) },
        { u"hex"_s, utf8.toHex() },
        { u"hex, capital"_s, utf8.toHex().toUpper() },
        { u"MD5"_s, md5 },
        { u"MD5 hex"_s, md5.toHex() },
        { u"MD5 hex, capital"_s, md5.toHex().toUpper() },
        { u"MD5 Base64"_s, md5.toBase64(QByteArray::OmitTrailingEquals) },
    };
    for (int offset = 0; offset < 3; ++offset)
        needles.append({ u"Base64 at %1"_s.arg(offset), base64At(utf8, offset) });
    needles.removeIf([](const Needle &needle) { return needle.bytes.isEmpty(); });
    return needles;
}

QString canary()
{
    return u"Zq7!\u0436%+\"\\ {kanarka9Xv}"_s;
}

const QList<Needle> &secretNeedles()
{
    static const QList<Needle> needles = needlesFor(canary()) + needlesFor(u"kanarka9Xv"_s);
    return needles;
}

QString hostileText()
{
    return u"\u0421\u0435\u043a\u0440\u0435\u0442\u043d\u043e 4411 nobody else"_s;
}

const QList<Needle> &hostileNeedles()
{
    static const QList<Needle> needles = needlesFor(hostileText()) + needlesFor(u"4411 nobody"_s)
        + needlesFor(u"501234567"_s) + needlesFor(u"671234567"_s) + needlesFor(u"501230000"_s);
    return needles;
}

QStringList found(const QList<Needle> &needles, const QByteArray &bytes)
{
    QStringList forms;
    for (const Needle &needle : needles) {
        if (bytes.contains(needle.bytes))
            forms.append(needle.form);
    }
    return forms;
}

QStringList foundBelow(const QList<Needle> &needles, const QString &folder)
{
    QStringList finds;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!files.fileInfo().isFile())
            continue; // a socket or a dangling link holds no bytes
        bool readable = false;
        const QByteArray bytes = contents(path, readable);
        if (!readable && QFile::exists(path)) // a lock file may have gone meanwhile
            finds.append(u"%1: cannot be read"_s.arg(path));
        for (const QString &form : found(needles, bytes + path.toUtf8()))
            finds.append(u"%1: %2"_s.arg(path, form));
    }
    return finds;
}

QByteArray visibleOf(qint64 processId)
{
    bool readable = false;
    const QString folder = u"/proc/%1/"_s.arg(processId);
    return contents(folder + u"cmdline"_s, readable) + '\n' + contents(folder + u"environ"_s, readable);
}
