// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logredaction.h"

#include <QCryptographicHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace Visnyk {

namespace {

constexpr qsizetype MinBase64 = 6; // characters that depend on the secret alone

void wipe(QByteArray &bytes)
{
    volatile char *at = bytes.data(); // detached: ours alone
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

void wipe(QString &text)
{
    auto *at = reinterpret_cast<volatile char16_t *>(text.data());
    for (qsizetype i = 0; i < text.size(); ++i)
        at[i] = 0;
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

void appendHex(QByteArray &text, unsigned value, int digits, bool upper)
{
    const char *alphabet = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        text += alphabet[(value >> shift) & 0xfU];
}

QByteArray percentForm(QByteArrayView secret, bool upper, bool spaceAsPlus)
{
    QByteArray text;
    for (const char c : secret) {
        if (isUnreserved(c)) {
            text += c;
        } else if (c == ' ' && spaceAsPlus) {
            text += '+';
        } else {
            text += '%';
            appendHex(text, uchar(c), 2, upper);
        }
    }
    return text;
}

/** JSON with the optional escapes chosen one way or the other; QJsonDocument, for one, keeps non-ASCII as it is. */
QByteArray jsonForm(QStringView secret, bool escapeUnicode, bool upper, bool escapeSlash)
{
    QString text;
    for (const QChar c : secret) {
        if (c == u'"' || c == u'\\' || (c == u'/' && escapeSlash)) {
            text += u'\\';
            text += c;
        } else if (c == u'\n' || c == u'\r' || c == u'\t') {
            text += u'\\';
            text += c == u'\n' ? u'n' : c == u'\r' ? u'r' : u't';
        } else if (c.unicode() < 0x20 || (c.unicode() > 0x7e && escapeUnicode)) {
            QByteArray escape("\\u");
            appendHex(escape, c.unicode(), 4, upper);
            text += QLatin1StringView(escape);
        } else {
            text += c;
        }
    }
    QByteArray bytes = text.toUtf8();
    wipe(text);
    return bytes;
}

/** As QDebug shows a QByteArray: a hex digit after an escape is set apart by two quotes. */
QByteArray debugForm(QByteArrayView secret)
{
    QByteArray text;
    bool escaped = false;
    for (const char c : secret) {
        if (escaped && std::isxdigit(uchar(c)))
            text += "\"\"";
        escaped = false;
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (uchar(c) < 0x20 || uchar(c) > 0x7e) {
            text += "\\x";
            appendHex(text, uchar(c), 2, true);
            escaped = true;
        } else {
            text += c;
        }
    }
    return text;
}

QByteArray hexForm(QByteArrayView bytes, bool upper)
{
    QByteArray text;
    for (const char c : bytes)
        appendHex(text, uchar(c), 2, upper);
    return text;
}

/** The part of the Base64 of any bytes with @p secret at @p offset in a triple that depends on the secret alone. */
QByteArray base64Form(QByteArrayView secret, int offset, QByteArray::Base64Options options)
{
    QByteArray padded(offset, '\0');
    padded += secret;
    QByteArray all = padded.toBase64(options | QByteArray::OmitTrailingEquals);
    wipe(padded);
    const qsizetype first = offset == 0 ? 0 : offset + 1;
    const qsizetype last = (offset + secret.size()) * 8 / 6;
    QByteArray part = last > first ? all.mid(first, last - first) : QByteArray();
    wipe(all);
    return part.size() >= MinBase64 ? part : QByteArray();
}

QByteArray utf16Form(QStringView secret, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : secret) {
        const char high = char(c.unicode() >> 8U);
        const char low = char(c.unicode() & 0xffU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

/** As the gateway may be spoken to; empty when a character is not in it. */
QByteArray cp1251Form(QStringView secret)
{
    // U+0410-U+044F stand in order from 0xC0; the rest of the Ukrainian and Russian letters by name.
    static constexpr std::array others { std::pair(u'\u0401', '\xA8'), std::pair(u'\u0451', '\xB8'),
        std::pair(u'\u0404', '\xAA'), std::pair(u'\u0454', '\xBA'), std::pair(u'\u0406', '\xB2'),
        std::pair(u'\u0456', '\xB3'), std::pair(u'\u0407', '\xAF'), std::pair(u'\u0457', '\xBF'),
        std::pair(u'\u0490', '\xA5'), std::pair(u'\u0491', '\xB4'), std::pair(u'\u2116', '\xB9'),
        std::pair(u'\u00ab', '\xAB'), std::pair(u'\u00bb', '\xBB'), std::pair(u'\u2019', '\x92'),
        std::pair(u'\u2013', '\x96'), std::pair(u'\u2014', '\x97') };
    QByteArray bytes;
    for (const QChar c : secret) {
        const auto *const other
            = std::find_if(others.begin(), others.end(), [c](const auto &pair) { return pair.first == c.unicode(); });
        if (c.unicode() < 0x80)
            bytes += char(c.unicode());
        else if (c.unicode() >= 0x410 && c.unicode() <= 0x44f)
            bytes += char(c.unicode() - 0x410 + 0xc0);
        else if (other != others.end())
            bytes += other->second;
        else
            return {};
    }
    return bytes;
}

QList<QByteArray> formsOf(QByteArrayView secret)
{
    QList<QByteArray> forms;
    const auto add = [&](QByteArray form) {
        if (!form.isEmpty() && !forms.contains(form))
            forms.append(std::move(form));
    };
    QByteArray md5 = QCryptographicHash::hash(secret, QCryptographicHash::Md5);
    for (const bool upper : { false, true })
        add(hexForm(md5, upper));
    for (int offset = 0; offset < 3; ++offset) {
        add(base64Form(secret, offset, QByteArray::Base64Encoding));
        add(base64Form(secret, offset, QByteArray::Base64UrlEncoding));
    }
    if (secret.size() < LogRedaction::MinPlainLength)
        return forms;

    QString text = QString::fromUtf8(secret);
    QByteArray narrow = cp1251Form(text);
    add(secret.toByteArray());
    add(debugForm(secret));
    add(QByteArray(narrow.constData(), narrow.size())); // of its own: this one is wiped
    for (const bool upper : { false, true }) {
        add(percentForm(secret, upper, false));
        add(percentForm(secret, upper, true));
        add(hexForm(secret, upper));
        for (const bool slash : { false, true }) {
            add(jsonForm(text, false, upper, slash));
            add(jsonForm(text, true, upper, slash));
        }
        add(percentForm(narrow, upper, false));
        add(percentForm(narrow, upper, true));
        add(hexForm(narrow, upper));
        for (const bool bigEndian : { false, true }) {
            add(utf16Form(text, bigEndian));
            add(hexForm(utf16Form(text, bigEndian), upper));
        }
    }
    wipe(narrow);
    wipe(text);
    return forms;
}

} // namespace

void LogRedaction::add(QByteArrayView secret)
{
    const bool known
        = std::any_of(m_known.cbegin(), m_known.cend(), [&](const Known &k) { return k.plain.reveal() == secret; });
    if (secret.isEmpty() || known)
        return;
    QList<QByteArray> forms = formsOf(secret);
    QByteArray all;
    Known entry { SecretBuffer(secret), {}, {} };
    for (QByteArray &form : forms) {
        entry.places.push_back({ std::size_t(all.size()), std::size_t(form.size()) });
        all += form;
        wipe(form);
    }
    entry.forms = SecretBuffer(all);
    wipe(all);
    for (const Form &form : entry.places)
        m_places.push_back({ m_known.size(), form });
    std::stable_sort(
        m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.form.length > b.form.length; });
    m_known.push_back(std::move(entry));
}

QByteArray LogRedaction::redacted(QByteArray line) const
{
    for (const Place &place : m_places) {
        const QByteArrayView all = m_known.at(place.secret).forms.reveal();
        line.replace(all.sliced(qsizetype(place.form.at), qsizetype(place.form.length)), "[secret]");
    }
    return line;
}

} // namespace Visnyk
