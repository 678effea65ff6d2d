// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cliwords.h"

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

// Codes of send.php.
constexpr int LoginCode = 2;
constexpr int NoMoneyCode = 3;
constexpr int BlockedCode = 4;
constexpr int FirstDeliveryCode = 10;

/** @p first, then going on. */
QString thenGoOn(const QString &first)
{
    const QString command = u"\"visnyk-cli resume --yes\" goes on."_s;
    return first.isEmpty() ? command : QString(first + u"; then "_s + command);
}

CliReason login()
{
    return { u"login"_s, u"the gateway does not accept the login or the password"_s,
        thenGoOn(u"Mend the login or the password of the account"_s), LoginCode };
}

CliReason noMoney()
{
    return { u"no_money"_s, u"there is not enough money in the account"_s, thenGoOn(u"Top up the account"_s),
        NoMoneyCode };
}

CliReason blocked()
{
    return { u"blocked"_s, u"the gateway has blocked this computer's address for a while"_s,
        thenGoOn(u"Wait 15 minutes and look whether login and password are right"_s), BlockedCode };
}

QString unlisted()
{
    return u"the gateway named a reason that is not in its list"_s;
}

CliReason clock()
{
    return { u"clock"_s, u"this computer's clock differs from the gateway's"_s, thenGoOn(u"Set the clock"_s) };
}

} // namespace

CliReason reasonOf(HoldReason reason)
{
    switch (reason) {
    case HoldReason::None: return {};
    case HoldReason::Person: return { u"person"_s, u"a person stopped it"_s, thenGoOn({}) };
    case HoldReason::Undo: return { u"undo"_s, u"a person took it back"_s, thenGoOn({}) };
    case HoldReason::NoMoney: return noMoney();
    case HoldReason::Login: return login();
    case HoldReason::Blocked: return blocked();
    case HoldReason::ClockSkew: return clock();
    case HoldReason::SchedulePassed:
        return { u"schedule_passed"_s, u"the planned time had passed before it could be sent"_s,
            u"\"visnyk-cli resume --yes\" sends at once."_s };
    case HoldReason::RestoredCopy:
        return { u"restored_copy"_s,
            u"it is of a restored or copied database and may have been sent from the original"_s,
            u"Look at it first; \"visnyk-cli resume --yes --batch ID\" sends it."_s };
    case HoldReason::BatchPaused:
        return { u"paused"_s, u"an earlier problem stopped the sending"_s,
            thenGoOn(u"Look at what was refused or is unknown"_s) };
    }
    return {};
}

CliReason reasonOf(QueuePause pause)
{
    switch (pause) {
    case QueuePause::None: return {};
    case QueuePause::Login: return login();
    case QueuePause::NoSecret:
        return { u"no_secret"_s, u"the password of the account is not known"_s,
            thenGoOn(u"Give it with --password-stdin"_s) };
    case QueuePause::NoMoney: return noMoney();
    case QueuePause::Blocked: return blocked();
    case QueuePause::Clock: return clock();
    case QueuePause::Refused:
        return { u"refused"_s, u"the gateway refused a message before it, and would refuse it as well"_s,
            thenGoOn(u"Look at the refused one"_s) };
    case QueuePause::UnknownInRow:
        return { u"unknown_in_row"_s, u"several requests in a row were not answered"_s,
            thenGoOn(u"Ask with \"visnyk-cli reconcile\" first"_s) };
    case QueuePause::UnknownAnswer:
        return { u"unknown_answer"_s, u"the gateway gave an answer that is not in its list"_s,
            thenGoOn(u"Ask with \"visnyk-cli reconcile\" first"_s) };
    case QueuePause::Network:
        return { u"network"_s, u"the gateway could not be reached"_s, thenGoOn(u"Look at the connection"_s) };
    case QueuePause::Proxy:
        return { u"proxy"_s, u"the proxy server of the network asks for a login"_s,
            thenGoOn(u"Mend the proxy in the settings of the system"_s) };
    case QueuePause::Storage:
        return { u"storage"_s, u"this program cannot write its own file"_s,
            thenGoOn(u"Look whether the disk is full"_s) };
    case QueuePause::Tls:
        return { u"tls"_s, u"this is not the gateway's certificate"_s,
            thenGoOn(u"Look at the address of the gateway and at the clock"_s) };
    }
    return {};
}

CliReason reasonOf(const MessageInfo &message, const CliPauses &pauses)
{
    const bool isHeld = message.state == SendState::Held;
    if (isHeld && message.holdReason != HoldReason::None)
        return reasonOf(message.holdReason);
    if (!isHeld && message.state != SendState::Queued)
        return {};
    // The account knows more than the batch, which only knows that something stopped it.
    CliReason around = isHeld || pauses.account.word.isEmpty() ? pauses.batch : pauses.account;
    around.code = 0; // the gateway named it for another message
    return around;
}

CliReason reasonOf(const BatchInfo &batch)
{
    switch (batch.state) {
    case BatchState::Paused:
        return reasonOf(batch.holdReason == HoldReason::None ? HoldReason::BatchPaused : batch.holdReason);
    case BatchState::Stopped:
        return reasonOf(batch.holdReason == HoldReason::None ? HoldReason::Person : batch.holdReason);
    case BatchState::AwaitingGo:
        if (batch.holdReason != HoldReason::None)
            return reasonOf(batch.holdReason);
        return { u"interrupted"_s, u"the program ended before all was sent"_s, thenGoOn({}) };
    case BatchState::Incomplete:
    case BatchState::Active:
    case BatchState::Done: break;
    }
    return reasonOf(batch.holdReason);
}

QString gatewayWords(int code)
{
    switch (code) {
    case 1: return u"the gateway did not understand the request"_s;
    case LoginCode: return login().happened;
    case NoMoneyCode: return noMoney().happened;
    case BlockedCode: return blocked().happened;
    case 5: return u"the gateway did not accept the planned time"_s;
    case 6: return u"the gateway does not allow this text or this sender name"_s;
    case 7: return u"the gateway says that the number is not written correctly"_s;
    case 8: return u"the gateway cannot deliver to this number"_s;
    case 9: return u"the gateway got too many requests, or the same one twice within a minute"_s;
    default: break;
    }
    // One number of an accepted request is refused with a code of the list of delivery errors.
    return code >= FirstDeliveryCode ? explainDeliveryError(code) : unlisted();
}

QString wordsFor(const Error &error)
{
    if (error.gatewayCode == 0)
        return error.detail.isEmpty() ? toString(error.kind) : error.detail;
    switch (error.kind) {
    case Error::Kind::Auth: return gatewayWords(LoginCode);
    case Error::Kind::Blocked: return gatewayWords(BlockedCode);
    case Error::Kind::Balance: return gatewayWords(NoMoneyCode);
    case Error::Kind::Input:
    case Error::Kind::Throttled:
    case Error::Kind::Refused: return gatewayWords(error.gatewayCode);
    default: break; // each command of the gateway has a list of its own for the other codes
    }
    return unlisted();
}

} // namespace Visnyk
