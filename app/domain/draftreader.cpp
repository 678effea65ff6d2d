// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draftreader.h"

#include <QJsonValue>

#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

DraftReader::DraftReader(QJsonObject object, QString path, QString *problem)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problem(problem)
{
}

void DraftReader::read(const QString &key, QString *target) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isString())
        *target = value.toString();
    else if (!value.isUndefined())
        complain(key, u"is not a text"_s);
}

void DraftReader::read(const QString &key, bool *target) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isBool())
        *target = value.toBool();
    else if (!value.isUndefined())
        complain(key, u"is neither true nor false"_s);
}

template <typename Int> void DraftReader::readWhole(const QString &key, Int *target) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    if (number == none || !std::in_range<Int>(number))
        complain(key, u"is not a whole number"_s);
    else
        *target = static_cast<Int>(number);
}

void DraftReader::read(const QString &key, int *target) const
{
    readWhole(key, target);
}

void DraftReader::read(const QString &key, qint64 *target) const
{
    readWhole(key, target);
}

void DraftReader::read(const QString &key, std::optional<int> *target) const
{
    if (m_object.contains(key))
        readWhole(key, &target->emplace());
}

void DraftReader::read(const QString &key, std::optional<qint64> *target) const
{
    if (m_object.contains(key))
        readWhole(key, &target->emplace());
}

std::optional<DraftReader> DraftReader::child(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        complain(key, u"is not an object"_s);
    return DraftReader(value.toObject(), m_path % key % u'.', m_problem);
}

QJsonArray DraftReader::array(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        complain(key, u"is not a list"_s);
    return value.toArray();
}

QList<DraftReader> DraftReader::children(const QString &key) const
{
    QList<DraftReader> list;
    const QJsonArray values = array(key);
    for (const auto &value : values) {
        if (!value.isObject())
            complain(key, u"has something that is not an object"_s);
        list.append(DraftReader(value.toObject(), m_path % key % u'.', m_problem));
    }
    return list;
}

void DraftReader::complain(const QString &key, const QString &what) const
{
    if (m_problem->isEmpty())
        *m_problem = u"draft: "_s % m_path % key % u' ' % what;
}

} // namespace Visnyk
