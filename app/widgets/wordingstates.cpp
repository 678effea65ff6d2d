// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wording.h"

using namespace Qt::StringLiterals;

namespace Visnyk {

QString Wording::kind(MessageKind kind)
{
    return QCoreApplication::translate("MessageKind", info(kind).title);
}

QString Wording::account(const Account &account)
{
    return account.practice ? tr("Practice account") : visible(account.label);
}

QString Wording::kindHint(MessageKind kind)
{
    return QCoreApplication::translate("MessageKind", info(kind).hint);
}

QString Wording::state(SendState state)
{
    switch (state) {
    case SendState::Queued: return tr("Waiting", "state of a message");
    case SendState::Held: return tr("Stopped before sending", "state of a message");
    case SendState::InFlight: return tr("Being sent", "state of a message");
    case SendState::Unknown: return tr("Not known yet", "state of a message");
    case SendState::Absent: return tr("Not received by the gateway", "state of a message");
    case SendState::Accepted: return tr("Sent", "state of a message");
    case SendState::Refused: return tr("Refused", "state of a message");
    case SendState::Cancelled: return tr("Cancelled", "state of a message");
    case SendState::Closed: return tr("Closed without an answer", "state of a message");
    }
    return {};
}

QString Wording::state(DeliveryState state)
{
    switch (state) {
    case DeliveryState::None: return tr("Sent", "state of a message");
    case DeliveryState::Waiting:
    case DeliveryState::AtOperator: return tr("On its way", "state of a message");
    case DeliveryState::Delivered: return tr("Delivered", "state of a message");
    case DeliveryState::Read: return tr("Read", "state of a message");
    case DeliveryState::Clicked: return tr("Link opened", "state of a message");
    case DeliveryState::Expired: return tr("Not delivered in time", "state of a message");
    case DeliveryState::Failed: return tr("Could not be delivered", "state of a message");
    case DeliveryState::Stopped: return tr("Stopped at the gateway", "state of a message");
    }
    return {};
}

QString Wording::state(const MessageInfo &message)
{
    if (message.state == SendState::Accepted)
        return state(message.delivery);
    return state(message.state);
}

// status.php, the list of statuses.
QString Wording::status(int status)
{
    switch (status) {
    case -3: return tr("The gateway has no such message.");
    case -2: return tr("It was stopped at the gateway before it left.");
    case -1: return tr("It waits at the gateway for its turn or its planned time.");
    case 0: return tr("The gateway has passed it to the operator.");
    case 1: return tr("It is on the phone.");
    case 2: return tr("It has been read.");
    case 3: return tr("The phone could not be reached before the time to try ran out.");
    case 4: return tr("It was delivered, and the link in it was opened.");
    case 20:
        return tr("It cannot be delivered: the phone is blocked, off for a long time, or abroad without messages.");
    case 22: return tr("The number is wrong.");
    case 23: return tr("It is forbidden: too many equal messages, a stop list, the spam filter or the sender name.");
    case 24: return tr("There was not enough money in the account.");
    case 25: return tr("This number takes no messages, or there is no way to it.");
    default: return tr("The gateway named a status that is not in its list: %1.").arg(status);
    }
}

// The gateway's list of delivery errors; below 200 they come from the phone network, from 200 on from the gateway.
QString Wording::deliveryError(int err)
{
    switch (err) {
    case 0: return {};
    case 1: return tr("Nobody has this number.");
    case 6: return tr("The phone is off or out of reach.");
    case 11: return tr("Messages are not switched on for this number.");
    case 12: return tr("The phone reported an error; its memory may be full.");
    case 13: return tr("The number is blocked by its operator.");
    case 21: return tr("The phone or its operator does not support such messages.");
    case 200: return tr("The account is in test mode: nothing really went out.");
    case 219: return tr("The SIM card was replaced.");
    case 220: return tr("The operator is overloaded.");
    case 237: return tr("Nobody answered.");
    case 238: return tr("The operator wants a registered template for this text.");
    case 239: return tr("This computer's address is not allowed.");
    case 240: return tr("The line was busy.");
    case 241: return tr("The text could not be converted, or a part of it is missing.");
    case 242: return tr("An answering machine answered.");
    case 243: return tr("The account has no contract for such messages.");
    case 244: return tr("The account may not send to many people.");
    case 245: return tr("The operator has not told what became of it.");
    case 246: return tr("It is not allowed at this time of day.");
    case 247: return tr("The account's limit of messages a day is reached.");
    case 248: return tr("There is no way to this number.");
    case 249: return tr("The number is written wrongly.");
    case 250: return tr("The settings of the account at the gateway forbid this number.");
    case 251: return tr("The limit of messages a day to one number is reached.");
    case 252: return tr("Messages to this number are forbidden.");
    case 253: return tr("The spam filter stopped it.");
    case 254: return tr("The sender name is not registered.");
    case 255: return tr("The operator refused it.");
    default: return tr("The gateway named an error that is not in its list: %1.").arg(err);
    }
}

namespace {

QString sentences(const QStringList &list)
{
    QStringList filled = list;
    filled.removeAll(QString());
    return filled.join(u' ');
}

} // namespace

/** A message of several requests of which only some were accepted: "not sent" would not be true of it. */
QString Wording::partlySent(const MessageInfo &message)
{
    const QString sent = tr("Of %2 parts, %1 were sent and may be charged.")
                             .arg(count(message.requestsAccepted), count(message.requests));
    switch (message.state) {
    case SendState::Queued:
    case SendState::InFlight: return sentences({ sent, tr("The others follow.") });
    case SendState::Held:
        return sentences({ sent, holdReason(message.holdReason),
            tr("The others are stopped. Continue or cancel them on the Outbox page.") });
    case SendState::Unknown:
        return sentences({ sent, tr("The gateway is being asked about the others; do not send it again.") });
    case SendState::Absent:
        return sentences({ sent, tr("The gateway has no trace of the others. You can send those again.") });
    case SendState::Refused:
        return sentences(
            { gatewayCode(message.code), sent, tr("The others are not sent, so a phone cannot put it together.") });
    case SendState::Cancelled:
    case SendState::Closed:
        return sentences({ sent, tr("The others were given up, so a phone may not put it together.") });
    case SendState::Accepted: break;
    }
    return {};
}

QString Wording::meaning(const MessageInfo &message)
{
    if (message.requestsAccepted > 0 && message.requestsAccepted < message.requests)
        return partlySent(message);
    switch (message.state) {
    case SendState::Queued: return tr("It waits here for its turn. Nothing has been sent or charged.");
    case SendState::Held:
        // What the original of a copied file did is not known here.
        if (message.holdReason == HoldReason::RestoredCopy)
            return sentences({ holdReason(message.holdReason),
                tr("Look there before you continue or cancel it on the Outbox page.") });
        return sentences({ holdReason(message.holdReason), tr("It was not sent and not charged."),
            tr("Continue or cancel it on the Outbox page.") });
    case SendState::InFlight:
        return tr(
            "It is being sent at this moment and may have been sent and charged already; the gateway's answer will "
            "tell.");
    case SendState::Unknown:
        return tr("The connection broke after sending. The message may have been sent and charged. The program is "
                  "checking with the gateway; do not send it again.");
    case SendState::Absent:
        return tr("The gateway was asked twice and has no such message: it was not sent and not charged. You can send "
                  "it again.");
    case SendState::Refused:
        return sentences({ gatewayCode(message.code), tr("It was not sent and not charged."),
            tr("Use “Write again” to correct it and send it anew.") });
    case SendState::Cancelled: return tr("You cancelled it before it was sent. Nothing was charged.");
    case SendState::Closed:
        return tr("The gateway never told whether it was sent, and you closed the question. It may have been sent and "
                  "charged.");
    case SendState::Accepted: break;
    }
    const QString reason = deliveryError(message.errCode.value_or(0));
    switch (message.delivery) {
    case DeliveryState::None: return tr("The gateway has accepted it. What became of it is not known yet.");
    case DeliveryState::Waiting:
    case DeliveryState::AtOperator:
    case DeliveryState::Stopped: return message.statusCode ? status(*message.statusCode) : QString();
    case DeliveryState::Delivered:
    case DeliveryState::Read:
    case DeliveryState::Clicked:
        return sentences({ message.statusCode ? status(*message.statusCode) : QString(), reason });
    case DeliveryState::Expired:
        return sentences({ message.statusCode ? status(*message.statusCode) : QString(), reason,
            tr("You can write it again later.") });
    case DeliveryState::Failed:
        return sentences({ reason.isEmpty() && message.statusCode ? status(*message.statusCode) : reason,
            tr("Check the number before you write again.") });
    }
    return {};
}

QString Wording::batchState(const BatchInfo &batch, const BatchProgress &progress, qint64 nowMs)
{
    const bool waiting = progress.count(SendState::Queued) > 0;
    switch (batch.state) {
    case BatchState::Incomplete: return tr("Being written down…");
    case BatchState::Active:
        if (waiting && batch.holdUntilMs > nowMs)
            return tr("Sending begins in %Ln second(s).", nullptr, int((batch.holdUntilMs - nowMs + 999) / 1000));
        if (progress.count(SendState::InFlight) > 0 || waiting)
            return tr("Sending");
        if (progress.count(SendState::Unknown) > 0)
            return tr("Checking with the gateway");
        return tr("Finished");
    case BatchState::Paused: return sentences({ tr("Paused."), holdReason(batch.holdReason) });
    case BatchState::Stopped: return sentences({ tr("Stopped."), holdReason(batch.holdReason) });
    case BatchState::Done:
        return progress.count(SendState::Unknown) > 0 ? tr("Checking with the gateway") : tr("Finished");
    case BatchState::AwaitingGo: return tr("Interrupted. It goes on only when you say so.");
    }
    return {};
}

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::Wording)

public:
    static QString answer(const MessageEvent &event)
    {
        if (event.note == u"part_refused"_s)
            return tr("Another part was refused, so this one is not sent.");
        switch (event.state) {
        case SendState::Accepted: return tr("The gateway accepted it.");
        case SendState::Queued: return tr("The gateway could not be reached; nothing was sent.");
        case SendState::Refused:
        case SendState::Held:
            return event.code > 0 ? Wording::gatewayCode(event.code) : tr("It was stopped before sending.");
        default: return tr("No usable answer came: it may have been sent.");
        }
    }

    static QString statusAsked(const MessageEvent &event)
    {
        if (event.note == u"found"_s)
            return tr("The gateway was asked: it has the message.");
        if (event.note == u"absent"_s)
            return tr("The gateway was asked: it has no such message.");
        return tr("The gateway was asked and did not answer.");
    }

    static QString moved(const MessageEvent &event)
    {
        if (event.note == u"changed_request"_s)
            return tr("The program would send it in another way than the first time, so it was stopped. "
                      "Copy it into a new message.");
        const bool byPerson = event.note == u"person"_s;
        switch (event.state) {
        case SendState::Queued: return byPerson ? tr("You let it go on.") : tr("It waits again.");
        case SendState::Held: return byPerson ? tr("You stopped it.") : tr("The program stopped it before sending.");
        case SendState::Cancelled: return tr("You cancelled it.");
        case SendState::Closed: return tr("You stopped asking about it.");
        default: return Wording::state(event.state);
        }
    }
};

} // namespace

QString Wording::event(const MessageEvent &event)
{
    if (event.part > 0) {
        MessageEvent whole = event;
        whole.part = 0;
        return tr("Part %1: %2", "number, what happened to it").arg(count(event.part), Wording::event(whole));
    }
    switch (event.what) {
    case MessageEvent::What::Queued: return tr("You confirmed it; it was written down here.");
    case MessageEvent::What::Attempt:
        return event.attempt > 1 ? tr("Sending began, attempt %1.").arg(event.attempt) : tr("Sending began.");
    case MessageEvent::What::Answer: return EventWords::answer(event);
    case MessageEvent::What::StatusAsked: return EventWords::statusAsked(event);
    case MessageEvent::What::Delivery: return status(event.code);
    case MessageEvent::What::Person: return EventWords::moved(event);
    case MessageEvent::What::Start:
        return event.note == u"restored_copy"_s
            ? tr("It was stopped: the data comes from a copy or a backup.")
            : tr("The program had ended unexpectedly; the gateway is asked what became of it.");
    }
    return {};
}

} // namespace Visnyk
