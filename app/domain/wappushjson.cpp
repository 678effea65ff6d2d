// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wappush.h"
#include "domain/wappushdate.h"
#include "domain/wappushreader.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Visnyk {

namespace {

using Mode = WapPush::Mode;

struct ModeName
{
    Mode mode;
    QLatin1StringView name;
    QLatin1StringView meaning;
};
constexpr std::array modeNames {
    ModeName { Mode::Text, "wap-text"_L1, "text"_L1 },
    ModeName { Mode::ServiceIndication, "wap-si"_L1, "si"_L1 },
    ModeName { Mode::ServiceLoading, "wap-sl"_L1, "sl"_L1 },
};

/** Reads members; absent, null and empty mean the same. The first wrong one is remembered. */
class Members
{
public:
    explicit Members(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            complain(key, u"is not a text"_s);
        return value.toString();
    }

    [[nodiscard]] std::optional<qint64> date(const QString &key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return std::nullopt;
        const std::optional<qint64> utcMs = readIsoDate(value);
        if (!utcMs)
            complain(key, u"should be a moment in whole seconds, like 2026-02-03T04:05:00Z"_s);
        return utcMs;
    }

    [[nodiscard]] WapPush::Action action(const QString &key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return WapPush::Action::Default;
        const std::optional<WapPush::Action> action = wapActionFromName(value);
        if (!action) {
            complain(key,
                u"should be signal-none, signal-low, signal-medium, signal-high, delete, execute-low, execute-high or "
                u"cache"_s);
        }
        return action.value_or(WapPush::Action::Default);
    }

    void complain(const QString &key, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = key % u": "_s % what;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_problem;
};

} // namespace

QJsonObject toJson(const WapPush &push)
{
    QJsonObject object;
    for (const ModeName &row : modeNames) {
        if (row.mode == push.mode)
            object.insert(u"kind"_s, row.name);
    }
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(u"href"_s, push.href);
    add(u"title"_s, push.title);
    add(u"action"_s, toString(push.action));
    add(u"created"_s, push.createdUtcMs ? isoDate(*push.createdUtcMs) : QString());
    add(u"expires"_s, push.expiresUtcMs ? isoDate(*push.expiresUtcMs) : QString());
    add(u"si_id"_s, push.siId);
    return object;
}

QJsonObject meaningToJson(const WapPush &push)
{
    QJsonObject object = toJson(push);
    for (const ModeName &row : modeNames) {
        if (row.mode == push.mode)
            object.insert(u"kind"_s, row.meaning);
    }
    return object;
}

Result<WapPush> wapPushFromJson(const QJsonObject &object)
{
    Members members(object);
    WapPush push;
    const QString kind = members.text(u"kind"_s);
    const auto *const row = std::find_if(modeNames.cbegin(), modeNames.cend(),
        [&kind](const ModeName &mode) { return kind == mode.name || kind == mode.meaning; });
    if (row == modeNames.cend())
        members.complain(u"kind"_s, u"should be wap-text, wap-si or wap-sl"_s);
    else
        push.mode = row->mode;
    push.href = members.text(u"href"_s);
    push.title = members.text(u"title"_s);
    push.action = members.action(u"action"_s);
    push.createdUtcMs = members.date(u"created"_s);
    push.expiresUtcMs = members.date(u"expires"_s);
    push.siId = members.text(u"si_id"_s);
    if (!members.problem().isEmpty())
        return failure(Error::Kind::Input, members.problem());
    return push;
}

} // namespace Visnyk
