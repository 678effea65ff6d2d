// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/troubles.h"

#include "widgets/wording.h"

#include <QEvent>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr qint64 skewMs = 120'000; // from here planned messages are held

} // namespace

Troubles::Troubles(AppContext &context, QWidget *parent)
    : BannerArea(parent)
    , m_context(context)
{
    setObjectName(u"troubles"_s);
    connect(&context.engine, &Engine::accountStatusChanged, this, &Troubles::refresh);
    connect(&context.engine, &Engine::storageFailed, this, &Troubles::storageFailed);
    connect(&context.accounts, &AccountBook::currentChanged, this, &Troubles::refresh);
    connect(&context.accounts, &AccountBook::accountsChanged, this, &Troubles::refresh);
    connect(&context.signIn, &SignIn::stateChanged, this, &Troubles::refresh);
}

void Troubles::setStartReport(const StartReport &report)
{
    m_report = report;
    refresh();
}

void Troubles::setStartFailure(const Error &error)
{
    m_startFailure = error;
    refresh();
}

void Troubles::setPracticeFailure(const Error &error)
{
    m_practiceFailure = error;
    refresh();
}

void Troubles::setClosing(bool closing)
{
    if (closing)
        show(u"closing"_s, Tone::Info, tr("The request under way is being finished. The window closes in a moment."));
    else
        remove(u"closing"_s);
}

void Troubles::storageFailed(const Error &error)
{
    m_storageFailure = error;
    refresh();
}

void Troubles::refresh()
{
    const AccountId current = m_context.accounts.current();
    const AccountStatus status = m_context.engine.accountStatus(current);
    refreshSecret(m_context.accounts.find(current).value_or(Account {}));
    refreshPause(status);
    refreshClock(status);
    refreshStart();
}

void Troubles::refreshSecret(const Account &account)
{
    const SignIn::State state = m_context.signIn.state(account.id);
    const bool missing = state == SignIn::State::Missing || state == SignIn::State::Unavailable;
    if (account.practice || account.id.isEmpty() || (!missing && state != SignIn::State::SessionOnly)) {
        remove(u"secret"_s);
        return;
    }
    QList<Action> actions;
    if (missing)
        actions.append({ u"enterPasswordButton"_s, tr("&Enter the password"),
            [this, id = account.id] { Q_EMIT passwordRequested(id); } });
    show(u"secret"_s, missing ? Tone::Warning : Tone::Info, Wording::signIn(state), actions);
}

void Troubles::refreshPause(const AccountStatus &status)
{
    const bool saidAlready = status.pause == QueuePause::NoSecret;
    if (status.pause == QueuePause::Storage) {
        m_storageFailure.reset(); // the pause says more: what became of the messages, and how to go on
        remove(u"storage"_s);
    }
    if (status.pause == QueuePause::None || saidAlready) {
        remove(u"pause"_s);
        return;
    }
    const ErrorWords words = Wording::pause(status, m_context.clock->utcMs());
    const QString label = Wording::pauseAction(status.pause);
    QList<Action> actions;
    if (!label.isEmpty())
        actions.append({ u"pauseActionButton"_s, label, [this, status] {
                            if (status.pause == QueuePause::Login)
                                Q_EMIT passwordRequested(status.account);
                            else
                                m_context.engine.retryPaused(status.account);
                        } });
    show(u"pause"_s, Tone::Warning, words.text(), actions);
}

void Troubles::refreshClock(const AccountStatus &status)
{
    if (std::abs(status.clockSkewMs) <= skewMs || status.pause == QueuePause::Clock) {
        remove(u"clock"_s);
        return;
    }
    const QString off = tr("%Ln minute(s)", nullptr, int(std::abs(status.clockSkewMs) / 60'000));
    show(u"clock"_s, Tone::Warning,
        status.clockSkewMs > 0
            ? tr("The clock of this computer is %1 behind the gateway’s. Planned messages wait until it is set right.")
                  .arg(off)
            : tr(
                "The clock of this computer is %1 ahead of the gateway’s. Planned messages wait until it is set right.")
                  .arg(off));
}

QString Troubles::lookingOnly() const
{
    switch (m_report.lookingOnly) {
    case LookingOnly::No:
    case LookingOnly::Asked:
    case LookingOnly::Place: break;
    case LookingOnly::Network:
        return tr("The data folder is on a network drive, where a record of what was sent may get lost. The history is "
                  "there, but nothing can be sent. Keep the data on a disk of this computer.");
    case LookingOnly::Newer:
        return tr(
            "These data were written by a newer Visnyk. The history is there, but nothing can be sent or changed. "
            "Install the newer Visnyk again.");
    }
    return tr("The data folder can be read only. The history is there, but nothing can be sent.");
}

void Troubles::refreshStart()
{
    if (m_startFailure)
        show(u"start"_s, Tone::Error,
            m_startFailure->detail.contains(u"locked"_s)
                ? tr("Another Visnyk is using the same data. Close it, then start this one again. Nothing can be sent "
                     "from here.")
                : Wording::error(*m_startFailure, Wording::Doing::Saving).text());
    if (m_practiceFailure)
        show(u"practice"_s, Tone::Error,
            tr("Practice mode could not be started on this computer. Other accounts work."));
    if (m_storageFailure)
        show(u"storage"_s, Tone::Error, Wording::error(*m_storageFailure, Wording::Doing::Saving).text());
    if (m_report.readOnly)
        show(u"readOnly"_s, Tone::Warning, lookingOnly());
    if (!m_report.quarantined.isEmpty())
        show(u"quarantined"_s, Tone::Error,
            tr("The database was damaged. It was put aside as “%1” and a new one was begun.")
                .arg(Wording::visible(m_report.quarantined)),
            { { u"restoreLastButton"_s, tr("Restore the last &backup…"), [this] { Q_EMIT restoreRequested(); } } });
    refreshRestored();
    if (m_report.restored)
        return; // it says it all
    if (m_report.becameUnknown > 0 || !m_report.interrupted.isEmpty() || m_report.heldCopy > 0)
        show(u"reckoning"_s, Tone::Warning,
            tr("The program ended in the middle of sending. Nothing goes on by itself: the Outbox shows what was sent "
               "and what waits."),
            { showOutbox(u"reckoning"_s) });
}

BannerArea::Action Troubles::showOutbox(const QString &id)
{
    return { u"showOutboxButton"_s, tr("Show the &Outbox"), [this, id] {
                remove(id);
                m_report = {};
                Q_EMIT outboxRequested();
            } };
}

void Troubles::refreshRestored()
{
    if (!m_report.unrestored.isEmpty())
        show(u"unrestored"_s, Tone::Error,
            tr("The backup was damaged before it could be restored. It was put aside as “%1”; your data is as it was.")
                .arg(Wording::visible(m_report.unrestored)));
    if (!m_report.restored)
        return;
    const bool waits = m_report.heldCopy > 0 || m_report.becameUnknown > 0;
    QStringList sentences { tr("The backup was restored.") };
    if (!m_report.replaced.isEmpty())
        sentences << tr("The data before it is kept as “%1”.").arg(Wording::visible(m_report.replaced));
    sentences << (waits ? tr("Nothing is sent by itself: the Outbox shows what is stopped and what is being checked.")
                        : tr("Nothing in it waits to be sent."));
    show(u"restored"_s, waits ? Tone::Warning : Tone::Good, sentences.join(u' '),
        waits ? QList<Action> { showOutbox(u"restored"_s) } : QList<Action>());
}

void Troubles::changeEvent(QEvent *event)
{
    BannerArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace Visnyk
