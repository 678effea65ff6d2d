// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/templatesync.h"

#include <algorithm>
#include <array>

namespace Visnyk::Outbox {

using namespace Qt::StringLiterals;

namespace {

struct Format
{
    QLatin1StringView name;
    MessageKind kind;
};

// The gateway's page of templates lists these and bin and push, whose form inside `msg` it does not publish.
constexpr std::array formats {
    Format { "sms"_L1, MessageKind::Sms },
    Format { ""_L1, MessageKind::Sms },
    Format { "flash"_L1, MessageKind::Flash },
    Format { "mms"_L1, MessageKind::Mms },
    Format { "call"_L1, MessageKind::Call },
    Format { "mail"_L1, MessageKind::Mail },
    Format { "viber"_L1, MessageKind::Viber },
};

std::optional<MessageKind> kindOf(const QString &format)
{
    const auto *found
        = std::find_if(formats.cbegin(), formats.cend(), [&format](const Format &row) { return row.name == format; });
    return found == formats.cend() ? std::nullopt : std::optional(found->kind);
}

std::optional<QString> formatOf(MessageKind kind)
{
    const auto *found
        = std::find_if(formats.cbegin(), formats.cend(), [kind](const Format &row) { return row.kind == kind; });
    return found == formats.cend() ? std::nullopt : std::optional(QString(found->name));
}

/** A template at the gateway may have no name; here it needs one. */
QString nameOf(const GatewayTemplate &theirs)
{
    constexpr qsizetype LongestName = 40;
    const QString name = theirs.name.simplified();
    return name.isEmpty() ? theirs.text.simplified().left(LongestName) : name;
}

void takeOver(Template &own, const GatewayTemplate &theirs, MessageKind kind, const AccountId &account)
{
    own.name = nameOf(theirs);
    own.draft.kind = kind;
    own.draft.text = theirs.text;
    own.draft.options.sender = theirs.sender;
    own.draft.account = account;
    own.gatewayId = theirs.id;
}

bool holdsSame(const Template &own, const GatewayTemplate &theirs)
{
    const std::optional<GatewayTemplate> kept = forGateway(own);
    return kept && isSame(*kept, theirs);
}

} // namespace

std::optional<GatewayTemplate> forGateway(const Template &stored)
{
    const std::optional<QString> format = formatOf(stored.draft.kind);
    if (!format || stored.draft.text.trimmed().isEmpty())
        return std::nullopt;
    return GatewayTemplate { {}, stored.name, stored.draft.text, *format, stored.draft.options.sender };
}

bool isSame(const GatewayTemplate &one, const GatewayTemplate &other)
{
    return nameOf(one) == nameOf(other) && one.text == other.text && kindOf(one.format) == kindOf(other.format)
        && one.sender == other.sender;
}

bool isLinked(const Template &stored, const AccountId &account)
{
    return !stored.gatewayId.isEmpty() && stored.draft.account == account;
}

TemplatePlan planImport(
    const QList<GatewayTemplate> &theirs, QList<Template> own, const AccountId &account, const QString &folder)
{
    TemplatePlan plan;
    for (const GatewayTemplate &one : theirs) {
        const std::optional<MessageKind> kind = kindOf(one.format);
        if (!kind || one.text.trimmed().isEmpty()) {
            ++plan.counts.unusable;
            continue;
        }
        auto known = std::find_if(own.begin(), own.end(), [&one, &account](const Template &stored) {
            return isLinked(stored, account) && stored.gatewayId == one.id;
        });
        if (known == own.end())
            known = std::find_if(own.begin(), own.end(),
                [&one](const Template &stored) { return stored.gatewayId.isEmpty() && holdsSame(stored, one); });
        if (known == own.end()) {
            Template added;
            added.folder = folder;
            takeOver(added, one, *kind, account);
            plan.save.append(added);
            ++plan.counts.added;
            continue;
        }
        const bool same = holdsSame(*known, one);
        ++(same ? plan.counts.same : plan.counts.changed);
        if (!same)
            plan.counts.replaced.append(*known);
        if (same && isLinked(*known, account))
            continue;
        takeOver(*known, one, *kind, account);
        plan.save.append(*known);
    }
    return plan;
}

} // namespace Visnyk::Outbox
