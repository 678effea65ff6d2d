// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/messagekind.h"
#include "domain/types.h"

#include <QList>
#include <QString>

#include <optional>

namespace Visnyk {

enum class PhoneType : quint8 { Unknown, Mobile, Fixed, FixedOrMobile, TollFree, PremiumRate, Voip, Other };

struct PhoneNumber
{
    Address e164;   // "+380501112233"
    QString region; // "UA"; empty if several or none
    PhoneType type = PhoneType::Unknown;
    bool repaired
        = false; // typed differently from digits and an optional plus with the same meaning: show before -> after
    bool unsure = false; // possible length but not in the plan's ranges: may be a new prefix; sendable after a warning
};

enum class RejectReason : quint8 {
    NotAPhone,
    TooShort,
    TooLong,
    ShortCode,
    OldTrunkPrefix,
    PrecisionLost,
    NotAMailbox,
    NotANick
};

/** One piece of what was typed, in order. */
struct RecipientToken
{
    enum class Kind : quint8 { Phone, Group, Rejected, Mailbox, Nick };
    Kind kind = Kind::Phone;
    qsizetype at = 0; // place in the text typed, UTF-16
    qsizetype length = 0;
    PhoneNumber phone;                             // Phone
    Address group;                                 // Group, Mailbox, Nick: "G12", "name@host.ua", "@nick", "#17"
    RejectReason reason = RejectReason::NotAPhone; // Rejected
    QString suggestion;    // Rejected: a number offered instead ("+380501112233"), empty if none
    bool repeated = false; // the same address stands earlier
};

struct RecipientList
{
    QList<RecipientToken> tokens;
    QList<Address> addresses; // to send to, repeats folded, in order
    int people = 0;           // those of them that are one person: all but groups
    int groups = 0;
    int repeated = 0;
    int rejected = 0;
    int unsure = 0;
};

/**
 * Reads numbers out of anything people paste: commas, semicolons, lines, tabs, prose with numbers in it, spreadsheet
 * columns. Never drops a piece with digits silently: each becomes a token. Groups are "G12". Thread-safe.
 * @p region is the ISO country for numbers without a country code.
 */
class RecipientReader
{
public:
    explicit RecipientReader(QString region);
    [[nodiscard]] RecipientList read(QStringView typed) const;
    /**
     * The same for what @p kind is sent to: mailboxes for an e-mail, nicks beside the numbers for Telegram. There every
     * word with an @ becomes a token, and so does every number that stands among mailboxes.
     */
    [[nodiscard]] RecipientList read(QStringView typed, MessageKind kind) const;
    /** One number as typed; nullopt with @p reason when it cannot be one. Fast path for common plans, else
     * libphonenumber. */
    [[nodiscard]] std::optional<PhoneNumber> readOne(
        QStringView typed, RejectReason *reason = nullptr, QString *suggestion = nullptr) const;

private:
    QString m_region;
};

[[nodiscard]] QString toString(RejectReason reason); // stable: "too_short"
[[nodiscard]] QString toString(PhoneType type);      // "mobile", "fixed", ...
/** "+380 50 111 22 33" for people. */
[[nodiscard]] QString formatForPeople(const Address &phone);

} // namespace Visnyk
