// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int FirstPhoneCode = 10;

QString joined(const QStringList &sentences)
{
    QStringList filled = sentences;
    filled.removeAll(QString());
    return filled.join(u' ');
}

} // namespace

QString ErrorWords::text() const
{
    return joined({ happened, money, program, remedy });
}

QString ErrorWords::brief() const
{
    return joined({ happened, remedy });
}

ErrorWords Wording::error(const Error &error, Doing doing)
{
    const bool sending = doing == Doing::Sending;
    const QString nothingSpent = sending ? tr("Nothing was sent and nothing was charged.") : QString();
    switch (error.kind) {
    case Error::Kind::Input:
        if (error.detail.startsWith("missing file: "_L1))
            return {
                tr("The attached file “%1” is not on this computer any more: a backup does not hold attached files.")
                    .arg(visible(error.detail.mid(14))),
                tr("Nothing was sent and nothing was charged."), tr("The messages stay stopped."),
                tr("Cancel them, or write the message again with the file.")
            };
        return { sending ? tr("The gateway did not understand the request.")
                         : tr("Something in what was typed does not fit."),
            nothingSpent, sending ? tr("Sending is paused.") : QString(),
            error.detail.isEmpty() ? QString() : tr("Details: %1").arg(visible(error.detail)) };
    case Error::Kind::Auth:
        return {
            tr("The gateway did not accept the login or the password, or it does not allow this computer's address."),
            nothingSpent, sending ? tr("Messages wait; the program does not try again by itself.") : QString(),
            tr("Check login and password in Settings; if they are right, look into the list of allowed addresses in "
               "your account at the gateway.")
        };
    case Error::Kind::Blocked:
        return { tr("The gateway has blocked this computer's address for a while because of too many failed requests."),
            nothingSpent, tr("The program waits 15 minutes before it asks again."),
            tr("Check login and password meanwhile.") };
    case Error::Kind::Balance:
        return { tr("There is not enough money in the account."), nothingSpent,
            sending ? tr("Messages wait here.") : QString(), tr("Top up the account, then continue.") };
    case Error::Kind::Throttled:
        return { tr("The gateway allows only so many requests a minute, and this was one too many."),
            sending ? tr("The message may have been sent; it is being checked.") : QString(),
            sending ? tr("The program asks the gateway about it in a minute and does not send it again.")
                    : tr("It allows the next one in a minute."),
            sending ? tr("Do not send it again.") : QString() };
    case Error::Kind::Refused:
        return { error.gatewayCode > 0 ? gatewayCode(error.gatewayCode) : tr("The gateway refused the message."),
            nothingSpent, {}, {} };
    case Error::Kind::Unreachable:
        return { tr("The gateway could not be reached."), nothingSpent,
            sending ? tr("The program tries again by itself.") : QString(), tr("Check the internet connection.") };
    case Error::Kind::Unanswered:
        if (sending)
            return { tr("The connection broke after sending."), tr("The message may have been sent and charged."),
                tr("The program is checking with the gateway."), tr("Do not send it again.") };
        return { tr("The gateway did not give a usable answer."), {}, {}, tr("Try again in a minute.") };
    case Error::Kind::Tls:
        return { tr("This is not the gateway's certificate."),
            sending ? tr("Nothing was sent and nothing was charged.") : tr("Nothing was sent, not even the password."),
            sending ? tr("Sending is paused.") : QString(),
            tr("Check the address of the gateway and this computer's clock, or ask whoever runs your network.") };
    case Error::Kind::Protocol:
        return { tr("The gateway answered something the program does not understand."), {}, {},
            tr("Check the address of the gateway, then try again.") };
    case Error::Kind::Storage:
        return { doing == Doing::Saving ? tr("It could not be saved on this computer.")
                                        : tr("The program cannot read or write its own file."),
            nothingSpent, sending ? tr("Sending has stopped.") : QString(),
            tr("Look whether the disk is full or the folder is read-only.") };
    case Error::Kind::KeyStore:
        return { doing == Doing::Saving
                ? tr("The password could not be saved: the system's key store is locked, missing or does not answer.")
                : tr("The password could not be read: the system's key store is locked, missing or does not answer."),
            {}, doing == Doing::Saving ? tr("It is kept until you quit the program.") : QString(),
            tr("Unlock the key store, or type the password again after each start.") };
    case Error::Kind::NotFound: return { tr("It was not found."), {}, {}, {} };
    case Error::Kind::Cancelled: return { tr("It was cancelled."), nothingSpent, {}, {} };
    }
    return {};
}

// The gateway's list of errors of send.php.
QString Wording::gatewayCode(int code)
{
    switch (code) {
    case 1: return tr("The gateway did not understand the request.");
    case 2:
        return tr(
            "The gateway did not accept the login or the password, or it does not allow this computer's address.");
    case 3: return tr("There was not enough money in the account.");
    case 4: return tr("The gateway has blocked this computer's address for a while.");
    case 5: return tr("The gateway did not accept the planned time.");
    case 6: return tr("The gateway does not allow this text or this sender name.");
    case 7: return tr("The gateway says that this phone number is not written correctly.");
    case 8: return tr("The gateway cannot deliver to this number.");
    case 9: return tr("The gateway received the same request twice within a minute, or too many at once.");
    default:
        // One phone of an accepted request is refused with a code of the other list.
        return code >= FirstPhoneCode ? deliveryError(code)
                                      : tr("The gateway named a reason that is not in its list: %1.").arg(code);
    }
}

ErrorWords Wording::pause(const AccountStatus &status, qint64 nowMs)
{
    const qint64 wait = status.retryAtMs > nowMs ? (status.retryAtMs - nowMs + 999) / 1000 : 0;
    const QString retry = wait == 0 ? QString()
        : wait < 120                ? tr("The program tries again in %Ln second(s).", nullptr, int(wait))
                                    : tr("The program tries again in %Ln minute(s).", nullptr, int((wait + 59) / 60));
    const QString notSent = tr("Waiting messages were not sent and not charged.");
    const QString waits = tr("Messages wait; the program does not try again by itself.");
    const QString asks = tr("The program is asking the gateway about them.");
    const QString doubtful = tr("Messages being checked may have been sent.");
    const QString doNotRepeat = tr("Do not send them again. Wait for the answers, then go on.");
    switch (status.pause) {
    case QueuePause::None: return {};
    case QueuePause::Login:
        return { tr("Sending is paused: the gateway did not accept the login or the password."), notSent, waits,
            tr("Enter the password again, then sending goes on.") };
    case QueuePause::NoMoney:
        return { tr("Sending is paused: there is not enough money in the account."), notSent, waits,
            tr("Top up the account, then go on.") };
    case QueuePause::Blocked:
        return { tr("Sending is paused: the gateway has blocked this computer's address for a while."), notSent,
            retry.isEmpty() ? waits : retry, tr("Check login and password meanwhile.") };
    case QueuePause::Refused:
        return { tr("Sending is paused: the gateway refused a message because of its text, sender name or time."),
            tr("The rest was not sent, because it would be refused as well."), waits,
            tr("Look at the refused message, then go on or cancel the rest.") };
    case QueuePause::UnknownInRow:
        return { tr("Sending is paused: several requests in a row were not answered."), doubtful, asks, doNotRepeat };
    case QueuePause::UnknownAnswer:
        return { tr("Sending is paused: the gateway gave an answer that this program does not know."), doubtful, asks,
            doNotRepeat };
    case QueuePause::Proxy:
        return { tr("Sending is paused: the proxy server of your network asks for a login."), notSent, waits,
            tr("Check the proxy in the settings of your system, or ask whoever runs your network.") };
    case QueuePause::Network:
        return { tr("Sending is paused: the gateway could not be reached."), notSent, retry.isEmpty() ? waits : retry,
            tr("Check the internet connection.") };
    case QueuePause::Storage:
        if (status.retryAtMs > 0) // an answer that is not written yet is tried again by itself
            return { tr("Sending is paused: an answer of the gateway cannot be written to the disk."),
                tr("Its messages may have been sent and charged."),
                tr("The program keeps the answer, tries to write it again and sends nothing more until then."),
                tr("Free some room on the disk, and do not quit before.") };
        return { tr("Sending is paused: the program cannot write its own file."),
            tr("Messages shown as being sent may have been sent and charged."), tr("Nothing more is sent."),
            tr("Look whether the disk is full or the folder is read-only.") };
    case QueuePause::Clock:
        return { tr("Planned messages are paused: this computer's clock differs from the gateway's by %Ln minute(s).",
                     nullptr, int(std::abs(status.clockSkewMs) / 60'000)),
            notSent, waits, tr("Set the clock, then go on.") };
    case QueuePause::Tls:
        return { tr("Sending is paused: this is not the gateway's certificate."), tr("Nothing was sent."), waits,
            tr("Check the address of the gateway and this computer's clock, or ask whoever runs your network.") };
    case QueuePause::NoSecret:
        return { tr("Sending is paused: the password of this account is not known."), notSent, waits,
            tr("Enter the password, or unlock the system's key store.") };
    }
    return {};
}

QString Wording::pauseAction(QueuePause pause)
{
    switch (pause) {
    case QueuePause::None: return {};
    case QueuePause::Login:
    case QueuePause::NoSecret: return tr("&Enter password…");
    case QueuePause::NoMoney: return tr("Topped up, &go on");
    case QueuePause::Blocked:
    case QueuePause::Proxy:
    case QueuePause::Network: return tr("T&ry now");
    case QueuePause::Refused:
    case QueuePause::UnknownInRow:
    case QueuePause::UnknownAnswer:
    case QueuePause::Storage:
    case QueuePause::Clock:
    case QueuePause::Tls: return tr("&Go on");
    }
    return {};
}

QString Wording::holdReason(HoldReason reason)
{
    switch (reason) {
    case HoldReason::None: return {};
    case HoldReason::Person: return tr("You stopped it.");
    case HoldReason::NoMoney: return tr("There was not enough money in the account.");
    case HoldReason::Login: return tr("The gateway did not accept the login or the password.");
    case HoldReason::Blocked: return tr("The gateway has blocked this computer's address for a while.");
    case HoldReason::SchedulePassed: return tr("The planned time had passed before it could be sent.");
    case HoldReason::ClockSkew: return tr("This computer's clock differs from the gateway's.");
    case HoldReason::RestoredCopy:
        return tr("It comes from a restored or copied file and may have been sent by the original.");
    case HoldReason::BatchPaused: return tr("An earlier problem stopped the sending.");
    case HoldReason::Undo: return tr("You took it back.");
    }
    return {};
}

QString Wording::scheduleProblem(ScheduleProblem problem)
{
    switch (problem) {
    case ScheduleProblem::None: return {};
    case ScheduleProblem::Past: return tr("This time has passed. Choose a later one.");
    case ScheduleProblem::TooSoon: return tr("This is less than a minute away. Choose a later time, or send now.");
    case ScheduleProblem::TooFar: return tr("This is more than a year away. Choose an earlier time.");
    case ScheduleProblem::InGap:
        return tr("This time does not exist: the clocks go forward then. Choose another time.");
    case ScheduleProblem::Ambiguous:
        return tr("This time comes twice, because the clocks go back. The first one is taken.");
    case ScheduleProblem::BadWindow: return tr("The hours do not fit. The second must be later than the first.");
    case ScheduleProblem::BadMinutes: return tr("Choose between 1 and 43,200 minutes.");
    case ScheduleProblem::BadZone: return tr("This time zone is not known on this computer. Choose another one.");
    case ScheduleProblem::BadDate: return tr("This date does not exist. Choose another one.");
    }
    return {};
}

QString Wording::rejectReason(RejectReason reason)
{
    switch (reason) {
    case RejectReason::NotAPhone: return tr("This is not a phone number.");
    case RejectReason::TooShort: return tr("The number is too short.");
    case RejectReason::TooLong: return tr("The number is too long.");
    case RejectReason::ShortCode: return tr("This is a short service number; messages cannot be sent to it.");
    case RejectReason::OldTrunkPrefix:
        return tr("The number begins with an old long-distance prefix. Write it with the country code.");
    case RejectReason::PrecisionLost:
        return tr("A spreadsheet has cut off the last digits of this number. Format the column as text there.");
    case RejectReason::NotAMailbox: return tr("This is not an e-mail address. It looks like name@example.com.");
    case RejectReason::NotANick: return tr("This is not a name in Telegram. It looks like @name or #12345.");
    }
    return {};
}

QString Wording::signIn(SignIn::State state)
{
    switch (state) {
    case SignIn::State::Reading: return tr("Reading the password from the system's key store…");
    case SignIn::State::Ready: return tr("The password is saved in the system's key store.");
    case SignIn::State::SessionOnly: return tr("The password is kept until you quit; it is not saved.");
    case SignIn::State::Missing:
        return tr("No password was found. The system's key store may be locked: unlock it, or enter the password.");
    case SignIn::State::Unavailable:
        return tr("The system's key store is missing or does not answer. A password you enter is kept until you quit.");
    }
    return {};
}

} // namespace Visnyk
