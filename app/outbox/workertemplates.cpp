// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates between this computer and the gateway.

#include "outbox/templatesync.h"
#include "outbox/worker.h"

#include <algorithm>

namespace Visnyk::Outbox {

namespace {

/** The changing requests are asked once; after anything but a plain no the change may have been made. */
bool mayHaveBeenDone(const Error &error)
{
    return !error.saidNo && error.kind != Error::Kind::Input && error.kind != Error::Kind::Throttled;
}

} // namespace

Result<Gateway *> Worker::gatewayOf(const AccountId &account)
{
    if (const Result<> open = ready(); !open)
        return failure(open.error());
    Gateway *gateway = lane(account).gateway();
    if (gateway == nullptr)
        return failure(Error::Kind::KeyStore, QStringLiteral("no password for this account"));
    return gateway;
}

void Worker::importTemplates(const AccountId &account, const QString &folder, const Done<TemplateImport> &done)
{
    const Result<Gateway *> gateway = gatewayOf(account);
    if (!gateway) {
        done(failure(gateway.error()));
        return;
    }
    onAnswer((*gateway)->templates(), this, Error::Kind::Cancelled,
        [this, account, folder, done](const Result<QList<GatewayTemplate>> &theirs) {
            if (theirs)
                done(storeImport(*theirs, account, folder));
            else
                done(failure(theirs.error()));
        });
}

Result<TemplateImport> Worker::storeImport(
    const QList<GatewayTemplate> &theirs, const AccountId &account, const QString &folder)
{
    const Result<QList<Template>> own = m_rt.store->templates(std::nullopt, {});
    if (!own)
        return failure(own.error());
    TemplatePlan plan = planImport(theirs, *own, account, folder);
    for (const Template &stored : std::as_const(plan.save)) {
        const Result<qint64> id = saveTemplate(stored);
        if (!id)
            return failure(id.error());
        if (stored.id == 0)
            plan.counts.newIds.append(*id);
    }
    return plan.counts;
}

void Worker::saveToGateway(const AccountId &account, const Template &stored, const Done<QString> &done)
{
    const std::optional<GatewayTemplate> kept = forGateway(stored);
    const Result<Gateway *> gateway = gatewayOf(account);
    if (!kept || !gateway) {
        done(kept ? failure(gateway.error())
                  : failure(Error::Kind::Input, QStringLiteral("the gateway keeps no templates of this kind")));
        return;
    }
    const auto then = [this, account, id = stored.id, done](const Result<QString> &gatewayId) {
        const Result<> linked = gatewayId ? linkTemplate(id, account, *gatewayId) : Result<>();
        done(linked ? gatewayId : Result<QString>(failure(linked.error())));
    };
    if (!isLinked(stored, account)) {
        addToGateway(account, *kept, then);
        return;
    }
    GatewayTemplate changed = *kept;
    changed.id = stored.gatewayId;
    onAnswer((*gateway)->changeTemplate(changed), this, Error::Kind::Cancelled,
        [this, account, changed, then](const Result<> &answer) {
            if (answer)
                then(changed.id);
            else if (answer.error().kind == Error::Kind::NotFound)
                addToGateway(account, changed, then); // somebody removed it there
            else
                then(failure(answer.error()));
        });
}

void Worker::addToGateway(const AccountId &account, const GatewayTemplate &kept, const Done<QString> &then)
{
    const Result<Gateway *> gateway = gatewayOf(account);
    if (!gateway) {
        then(failure(gateway.error()));
        return;
    }
    onAnswer((*gateway)->addTemplate(kept), this, Error::Kind::Cancelled,
        [this, account, kept, then](const Result<QString> &added) {
            if (added || !mayHaveBeenDone(added.error()))
                then(added);
            else
                findAtGateway(account, kept, added.error(), then);
        });
}

/** Nobody knows whether it was added: what the gateway has now tells. */
void Worker::findAtGateway(
    const AccountId &account, const GatewayTemplate &kept, const Error &doubt, const Done<QString> &then)
{
    const Result<Gateway *> gateway = gatewayOf(account);
    if (!gateway) {
        then(failure(doubt));
        return;
    }
    onAnswer((*gateway)->templates(), this, Error::Kind::Cancelled,
        [kept, doubt, then](const Result<QList<GatewayTemplate>> &theirs) {
            if (!theirs) {
                then(failure(doubt));
                return;
            }
            const auto found = std::find_if(
                theirs->crbegin(), theirs->crend(), [&kept](const GatewayTemplate &one) { return isSame(one, kept); });
            then(found == theirs->crend() ? Result<QString>(failure(doubt)) : Result<QString>(found->id));
        });
}

/** Only the link is written: name and text may have been changed here meanwhile. */
Result<> Worker::linkTemplate(qint64 id, const AccountId &account, const QString &gatewayId)
{
    const Result<QList<Template>> own = m_rt.store->templates(std::nullopt, {});
    if (!own)
        return failure(own.error());
    const auto found
        = std::find_if(own->cbegin(), own->cend(), [id](const Template &stored) { return stored.id == id; });
    if (found == own->cend())
        return {}; // deleted here meanwhile
    Template linked = *found;
    linked.gatewayId = gatewayId;
    linked.draft.account = account;
    const Result<qint64> saved = saveTemplate(linked);
    return saved ? Result<>() : Result<>(failure(saved.error()));
}

} // namespace Visnyk::Outbox
