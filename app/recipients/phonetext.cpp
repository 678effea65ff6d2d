// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/recipientlist.h"

#include <QHash>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

QString toString(RejectReason reason)
{
    switch (reason) {
    case RejectReason::NotAPhone: return u"not_a_phone"_s;
    case RejectReason::TooShort: return u"too_short"_s;
    case RejectReason::TooLong: return u"too_long"_s;
    case RejectReason::ShortCode: return u"short_code"_s;
    case RejectReason::OldTrunkPrefix: return u"old_trunk_prefix"_s;
    case RejectReason::PrecisionLost: return u"precision_lost"_s;
    case RejectReason::NotAMailbox: return u"not_a_mailbox"_s;
    case RejectReason::NotANick: return u"not_a_nick"_s;
    }
    return {};
}

QString toString(PhoneType type)
{
    switch (type) {
    case PhoneType::Unknown: return u"unknown"_s;
    case PhoneType::Mobile: return u"mobile"_s;
    case PhoneType::Fixed: return u"fixed"_s;
    case PhoneType::FixedOrMobile: return u"fixed_or_mobile"_s;
    case PhoneType::TollFree: return u"toll_free"_s;
    case PhoneType::PremiumRate: return u"premium_rate"_s;
    case PhoneType::Voip: return u"voip"_s;
    case PhoneType::Other: return u"other"_s;
    }
    return {};
}

QString formatForPeople(const Address &phone)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const QString &text = phone.text();
    if (!text.startsWith(u'+'))
        return text; // a group, a mailbox, a nick
    // The way Ukrainian numbers are said; libphonenumber leaves the last four digits together.
    if (text.size() == 13 && text.startsWith("+380"_L1)) {
        const QStringView digits(text);
        return digits.first(4) % u' ' % digits.sliced(4, 2) % u' ' % digits.sliced(6, 3) % u' ' % digits.sliced(9, 2)
            % u' ' % digits.sliced(11, 2);
    }
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(text.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return text;
    std::string formatted;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace Visnyk
