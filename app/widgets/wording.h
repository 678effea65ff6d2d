// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/signin.h"
#include "base/error.h"
#include "domain/draft.h"
#include "domain/pricebook.h"
#include "domain/states.h"
#include "outbox/engine.h"
#include "recipients/recipientlist.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Visnyk {

/** An error as a person should read it: four plain sentences, any of which may be empty. */
struct ErrorWords
{
    QString happened; // what happened
    QString money;    // whether money may have been spent
    QString program;  // what the program does now
    QString remedy;   // what the person can do
    /** All sentences in order, one paragraph. */
    [[nodiscard]] QString text() const;
    /** What happened and the remedy: for one line beside a field. */
    [[nodiscard]] QString brief() const;
};

/** The one place where codes, counts, money and times become words for people, in the language and locale in use. */
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::Wording)

public:
    /** What was being done decides whether money may be gone. */
    enum class Doing : quint8 { Sending, Asking, Saving };

    // --- what went wrong
    [[nodiscard]] static ErrorWords error(const Error &error, Doing doing);
    /** One sentence for a code (1-9) of a refused or held message; unknown codes are shown as numbers. */
    [[nodiscard]] static QString gatewayCode(int code);
    [[nodiscard]] static ErrorWords pause(const AccountStatus &status, qint64 nowMs);
    /** The label of the button that fits the pause; empty if only waiting helps. */
    [[nodiscard]] static QString pauseAction(QueuePause pause);
    [[nodiscard]] static QString holdReason(HoldReason reason);
    [[nodiscard]] static QString finding(const Finding &finding);
    [[nodiscard]] static QString contentFinding(const Finding &finding);
    /** "Kyivstar, Ukraine (255 03)"; empty when nothing is known. */
    [[nodiscard]] static QString homeNetwork(const HlrResult &hlr);
    /** "Telekom, Germany"; empty at home. */
    [[nodiscard]] static QString roaming(const HlrResult &hlr);
    /** Both in one line. */
    [[nodiscard]] static QString hlr(const HlrResult &hlr);
    /** "Parts:", "Seconds:" ... */
    [[nodiscard]] static QString unitTitle(Unit unit);
    [[nodiscard]] static QString pushProblem(const QString &code, int number);
    [[nodiscard]] static QString octetProblem(const Finding &finding);
    [[nodiscard]] static QString fileProblem(const Finding &finding);
    [[nodiscard]] static QString scheduleProblem(ScheduleProblem problem);
    [[nodiscard]] static QString rejectReason(RejectReason reason);
    [[nodiscard]] static QString signIn(SignIn::State state);

    // --- states
    [[nodiscard]] static QString kind(MessageKind kind);
    /** The account's name; the practice account is named in the language in use. */
    [[nodiscard]] static QString account(const Account &account);
    [[nodiscard]] static QString kindHint(MessageKind kind);
    [[nodiscard]] static QString state(SendState state);
    [[nodiscard]] static QString state(DeliveryState state);
    /** The state as one short word or two: of delivery once the gateway has it, of sending before. */
    [[nodiscard]] static QString state(const MessageInfo &message);
    /** Sentences: what the state means for this message and what can be done about it. */
    [[nodiscard]] static QString meaning(const MessageInfo &message);
    [[nodiscard]] static QString partlySent(const MessageInfo &message);
    [[nodiscard]] static QString batchState(const BatchInfo &batch, const BatchProgress &progress, qint64 nowMs);
    [[nodiscard]] static QString status(int status);
    [[nodiscard]] static QString deliveryError(int err);
    /** One line of a message's story, without its time. */
    [[nodiscard]] static QString event(const MessageEvent &event);

    // --- counts
    /** "812 sent, 3 refused, 5 being checked, 420 waiting": every message is in exactly one of the numbers. */
    [[nodiscard]] static QString progress(const BatchProgress &progress);
    [[nodiscard]] static QString count(qint64 number);
    [[nodiscard]] static QString messages(qint64 number);
    [[nodiscard]] static QString people(qint64 number);
    [[nodiscard]] static QString parts(qint64 number);
    [[nodiscard]] static QString seconds(qint64 number);

    // --- money
    /** "1 364,00 UAH": digits of Money::toDecimal, separators of the locale, no-break spaces. */
    [[nodiscard]] static QString money(Money amount, const QString &currency = {});
    /** As money(), or "unknown". */
    [[nodiscard]] static QString money(std::optional<Money> amount, const QString &currency = {});
    /** Where a price comes from: "estimate", "confirmed by the gateway", "unknown". */
    [[nodiscard]] static QString source(PriceSource source);
    /** "Balance 2 011,50 UAH, 3 minutes ago"; "Balance not known yet". */
    [[nodiscard]] static QString balance(const AccountStatus &status, qint64 nowMs);

    // --- time
    [[nodiscard]] static QString time(qint64 utcMs); // short date and time in the local zone
    /** The same with "UTC+2"; in the zone @p zone (IANA id) when one is given, which is then named. */
    [[nodiscard]] static QString timeWithZone(qint64 utcMs, const QByteArray &zone = {});
    [[nodiscard]] static QString zone(qint64 utcMs); // "UTC+2"
    [[nodiscard]] static QString ago(qint64 thenMs, qint64 nowMs);

    // --- foreign text
    /** Bidi controls and control characters become visible marks such as <U+202E>; line breaks stay if @p keepLines,
     * else become a visible arrow. For plain-text widgets only. */
    [[nodiscard]] static QString visible(const QString &text, bool keepLines = false);
    /** The same for a tooltip with words of others in it: those have no plain text of their own, so whatever looks like
     * markup is escaped. */
    [[nodiscard]] static QString toolTip(const QString &text);
};

} // namespace Visnyk
