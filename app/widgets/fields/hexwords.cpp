// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/hexwords.h"

#include "widgets/wording.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int colours = 16;

QString ems(const char *title)
{
    return QCoreApplication::translate("Ems", title);
}

QString userData(const char *title)
{
    return QCoreApplication::translate("UserData", title);
}

/** The title of the colour, sound or animation with that stable name; the name itself where there is none. */
QString titleOf(const QString &name)
{
    const auto is = [&name](const EmsName &entry) { return entry.name == name; };
    for (int i = 0; i < colours; ++i) {
        if (is(nameOf(EmsColour(i))))
            return ems(nameOf(EmsColour(i)).title);
    }
    if (const auto *sound = std::find_if(emsSounds.cbegin(), emsSounds.cend(), is); sound != emsSounds.cend())
        return ems(sound->title);
    if (const auto *one = std::find_if(emsAnimations.cbegin(), emsAnimations.cend(), is); one != emsAnimations.cend())
        return ems(one->title);
    return name;
}

QString everything(const QJsonObject &values)
{
    QStringList words;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString word = it.value().toVariant().toString();
        if (!word.isEmpty() && it.key() != u"hex"_s) // which the column beside shows
            words.append(word);
    }
    return Wording::visible(words.join(u", "_s));
}

QString port(const QJsonObject &values)
{
    const int number = values.value(u"port"_s).toInt();
    const OctetName *name = portName(quint16(number));
    const QString digits = QString::number(number);
    return name == nullptr ? digits : QString(digits % u" – " % userData(name->title));
}

} // namespace

QString HexWords::style(const TextStyle &style)
{
    QStringList words;
    if (style.bold)
        words.append(tr("bold"));
    if (style.italic)
        words.append(tr("italic"));
    if (style.underline)
        words.append(tr("underlined"));
    if (style.strike)
        words.append(tr("struck through"));
    if (style.size != EmsSize::Normal)
        words.append(ems(nameOf(style.size).title).toLower());
    if (style.align != EmsAlign::Left)
        words.append(ems(nameOf(style.align).title).toLower());
    return words.join(u", "_s);
}

QString HexWords::problem(HeaderProblem::Kind kind)
{
    switch (kind) {
    case HeaderProblem::Kind::Empty: return tr("there is nothing");
    case HeaderProblem::Kind::HeaderBeyondData: return tr("the header is said to be longer than what is there");
    case HeaderProblem::Kind::ElementBeyondHeader: return tr("it is said to go on behind the end of the header");
    case HeaderProblem::Kind::LoneOctet: return tr("the length is missing");
    }
    return {};
}

QString HexWords::detail(const OctetNote &note)
{
    const QLatin1StringView name = note.meaning.name;
    const QJsonObject &values = note.values;
    if (name == "mode"_L1) {
        TextStyle look;
        look.bold = values.value(u"bold"_s).toBool();
        look.italic = values.value(u"italic"_s).toBool();
        look.underline = values.value(u"underline"_s).toBool();
        look.strike = values.value(u"strike"_s).toBool();
        for (int i = 0; i < 4; ++i) {
            if (nameOf(EmsAlign(i)).name == values.value(u"align"_s).toString())
                look.align = EmsAlign(i);
            if (nameOf(EmsSize(i)).name == values.value(u"size"_s).toString())
                look.size = EmsSize(i);
        }
        return look.isNormal() ? tr("normal") : style(look);
    }
    if (name == "colour"_L1)
        return tr("%1 on %2", "colour of letters on colour behind them")
            .arg(titleOf(values.value(u"fg"_s).toString()), titleOf(values.value(u"bg"_s).toString()));
    if (name == "number"_L1 && values.contains(u"name"_s))
        return titleOf(values.value(u"name"_s).toString());
    if (name == "bitmap"_L1)
        return tr("%1 × %2", "width and height in pixels")
            .arg(QString::number(values.value(u"width"_s).toInt()), QString::number(values.value(u"height"_s).toInt()));
    if (name == "destination"_L1 || name == "originator"_L1)
        return port(values);
    if (name == "malformed"_L1) {
        for (int i = 0; i <= int(HeaderProblem::Kind::LoneOctet); ++i) {
            if (toString(HeaderProblem::Kind(i)) == values.value(u"problem"_s).toString())
                return problem(HeaderProblem::Kind(i));
        }
    }
    return everything(values);
}

QString HexWords::meaning(const OctetNote &note)
{
    if (note.meaning.name == "element"_L1) {
        const auto id = quint8(note.values.value(u"id"_s).toString().toUInt(nullptr, 16));
        return userData(elementName(id).title);
    }
    const QString title = userData(note.meaning.title);
    const QString more = detail(note);
    return more.isEmpty() ? title : QString(title % u": " % more);
}

} // namespace Visnyk
