// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsjson.h"

#include "domain/hexfield.h"
#include "domain/jsonmembers.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

Result<int> numberAt(const QJsonArray &array, qsizetype index, const QString &member)
{
    const auto number = wholeNumber(array.at(index));
    if (!number)
        return wrongMember(u"%1[%2]"_s.arg(member).arg(index), u"should be a whole number"_s);
    return *number;
}

/** The enumerator whose name is @p value in either case, of the first @p count. */
template <typename Enum> std::optional<Enum> named(const QString &value, int count)
{
    for (int i = 0; i < count; ++i) {
        if (value.compare(nameOf(static_cast<Enum>(i)).name, Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

Result<> readFlag(const QJsonObject &object, const QString &name, const QString &where, bool *flag)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isBool())
        return wrongMember(where + u'.' + name, u"should be true or false"_s);
    *flag = value.toBool();
    return {};
}

template <typename Enum>
Result<std::optional<Enum>> readName(const QJsonObject &object, const QString &name, const QString &where, int count)
{
    const QJsonValue value = object.value(name);
    if (isAbsent(value))
        return std::optional<Enum>();
    QString text = value.toString();
    if (text.compare("centre"_L1, Qt::CaseInsensitive) == 0)
        text = u"center"_s;
    const auto found = named<Enum>(text, count);
    if (!found)
        return wrongMember(where + u'.' + name, u"there is no \"%1\""_s.arg(text));
    return found;
}

Result<> readStyle(const QJsonObject &object, const QString &where, TextStyle *style)
{
    for (const auto &[name, flag] : { std::pair(u"bold"_s, &style->bold), std::pair(u"italic"_s, &style->italic),
             std::pair(u"underline"_s, &style->underline), std::pair(u"strike"_s, &style->strike) }) {
        if (const Result<> read = readFlag(object, name, where, flag); !read)
            return failure(read.error());
    }
    const auto align = readName<EmsAlign>(object, u"align"_s, where, 4);
    const auto size = readName<EmsSize>(object, u"size"_s, where, 4);
    const auto fg = readName<EmsColour>(object, u"fg"_s, where, 16);
    const auto bg = readName<EmsColour>(object, u"bg"_s, where, 16);
    for (const Error *error : { align ? nullptr : &align.error(), size ? nullptr : &size.error(),
             fg ? nullptr : &fg.error(), bg ? nullptr : &bg.error() }) {
        if (error != nullptr)
            return failure(*error);
    }
    style->align = align->value_or(EmsAlign::Left);
    style->size = size->value_or(EmsSize::Normal);
    style->fg = *fg;
    style->bg = *bg;
    return {};
}

Result<TextRun> runFromJson(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return wrongMember(where, u"should be an object"_s);
    const QJsonObject object = value.toObject();
    const auto start = wholeNumber(object.value(u"start"_s));
    if (!start || *start < 0)
        return wrongMember(where + u".start"_s, u"should be a whole number from 0"_s);
    const auto length = wholeNumber(object.value(u"len"_s));
    if (!length || *length < 1)
        return wrongMember(where + u".len"_s, u"should be a whole number from 1"_s);
    TextRun run { *start, *length, {} };
    if (const Result<> style = readStyle(object, where, &run.style); !style)
        return failure(style.error());
    return run;
}

struct Shape
{
    qsizetype members; // of the array: position, ..., number or octets
    bool numbered;
};

Shape shapeOf(EmsObject::Kind kind)
{
    const bool numbered = kind == EmsObject::Kind::Sound || kind == EmsObject::Kind::Animation;
    return { kind == EmsObject::Kind::Picture ? 4 : 2, numbered };
}

Result<EmsObject> objectFromArray(EmsObject::Kind kind, const QJsonArray &array, const QString &where)
{
    const Shape shape = shapeOf(kind);
    if (array.size() != shape.members)
        return wrongMember(where, u"should be a list of %1"_s.arg(shape.members));
    EmsObject object;
    object.kind = kind;
    const Result<int> position = numberAt(array, 0, where);
    if (!position)
        return failure(position.error());
    object.position = *position;
    if (shape.numbered) {
        const Result<int> number = numberAt(array, 1, where);
        if (!number)
            return failure(number.error());
        object.number = *number;
        return object;
    }
    if (kind == EmsObject::Kind::Picture) {
        const Result<int> width = numberAt(array, 1, where);
        const Result<int> height = numberAt(array, 2, where);
        if (!width || !height)
            return failure(width ? height.error() : width.error());
        object.width = *width;
        object.height = *height;
    }
    Result<QByteArray> octets = hexFrom(array.last(), u"%1[%2]"_s.arg(where).arg(shape.members - 1));
    if (!octets)
        return failure(octets.error());
    object.data = *std::move(octets);
    return object;
}

Result<EmsObject> objectFromJson(const QJsonValue &value, const QString &where)
{
    const QJsonObject json = value.toObject();
    if (json.size() != 1)
        return wrongMember(where, u"should be an object with one member"_s);
    const auto kind = named<EmsObject::Kind>(json.constBegin().key(), 8);
    const QString member = where + u'.' + json.constBegin().key();
    if (!kind)
        return wrongMember(member, u"there is no such object"_s);
    return objectFromArray(*kind, json.constBegin().value().toArray(), member);
}

/** Every item of a list, or the first error; an absent list is an empty one. */
template <typename Item>
Result<QList<Item>> listFrom(
    const QJsonValue &value, const QString &member, Result<Item> (*read)(const QJsonValue &, const QString &))
{
    QList<Item> list;
    if (isAbsent(value))
        return list;
    if (!value.isArray())
        return wrongMember(member, u"should be a list"_s);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<Item> item = read(array.at(i), u"%1[%2]"_s.arg(member).arg(i));
        if (!item)
            return failure(item.error());
        list.append(*std::move(item));
    }
    return list;
}

} // namespace

QJsonObject toJson(const TextRun &run)
{
    QJsonObject object { { u"start"_s, qint64(run.start) }, { u"len"_s, qint64(run.length) } };
    const TextStyle &style = run.style;
    for (const auto &[name, flag] : { std::pair(u"bold"_s, style.bold), std::pair(u"italic"_s, style.italic),
             std::pair(u"underline"_s, style.underline), std::pair(u"strike"_s, style.strike) }) {
        if (flag)
            object.insert(name, true);
    }
    if (style.align != EmsAlign::Left)
        object.insert(u"align"_s, QString(nameOf(style.align).name));
    if (style.size != EmsSize::Normal)
        object.insert(u"size"_s, QString(nameOf(style.size).name));
    if (style.fg)
        object.insert(u"fg"_s, QString(nameOf(*style.fg).name));
    if (style.bg)
        object.insert(u"bg"_s, QString(nameOf(*style.bg).name));
    return object;
}

QJsonObject toJson(const EmsObject &object)
{
    QJsonArray members { qint64(object.position) };
    if (object.kind == EmsObject::Kind::Picture) {
        members.append(object.width);
        members.append(object.height);
    }
    if (shapeOf(object.kind).numbered)
        members.append(object.number);
    else
        members.append(toHex(object.data));
    return { { QString(nameOf(object.kind).name), members } };
}

QJsonArray toJson(const QList<TextRun> &runs)
{
    QJsonArray array;
    for (const TextRun &run : runs)
        array.append(toJson(run));
    return array;
}

QJsonArray toJson(const QList<EmsObject> &objects)
{
    QJsonArray array;
    for (const EmsObject &object : objects)
        array.append(toJson(object));
    return array;
}

QJsonObject toJson(const EmsText &ems)
{
    return { { u"text"_s, ems.text }, { u"runs"_s, toJson(ems.runs) }, { u"objects"_s, toJson(ems.objects) } };
}

Result<QList<TextRun>> runsFromJson(const QJsonValue &value)
{
    return listFrom<TextRun>(value, u"runs"_s, runFromJson);
}

Result<QList<EmsObject>> objectsFromJson(const QJsonValue &value)
{
    return listFrom<EmsObject>(value, u"objects"_s, objectFromJson);
}

Result<EmsText> emsFromJson(const QJsonObject &object)
{
    const QJsonValue text = object.value(u"text"_s);
    if (!text.isString() && !text.isUndefined())
        return wrongMember(u"text"_s, u"should be a text"_s);
    Result<QList<TextRun>> runs = runsFromJson(object.value(u"runs"_s));
    if (!runs)
        return failure(runs.error());
    Result<QList<EmsObject>> objects = objectsFromJson(object.value(u"objects"_s));
    if (!objects)
        return failure(objects.error());
    EmsText ems { text.toString(), *std::move(runs), *std::move(objects) };
    for (qsizetype i = 0; i < ems.runs.size(); ++i) {
        if (ems.runs.at(i).start + ems.runs.at(i).length > ems.text.size())
            return wrongMember(u"runs[%1]"_s.arg(i), u"ends behind the end of the text"_s);
    }
    for (qsizetype i = 0; i < ems.objects.size(); ++i) {
        if (auto problem = problemOf(ems.objects.at(i), ems.text.size())) {
            problem->index = i;
            return failure(toError(*problem));
        }
    }
    return ems;
}

} // namespace Visnyk
