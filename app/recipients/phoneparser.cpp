// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/phoneparser.h"

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <set>
#include <string>

using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;
using ParsedNumber = i18n::phonenumbers::PhoneNumber;

namespace Visnyk {

namespace {

constexpr std::size_t MaxDigits = 15;      // ITU-T E.164 6.1; libphonenumber allows more in some plans
constexpr std::size_t MaxTypedDigits = 20; // with prefixes: nothing explains more
constexpr std::size_t MaxShortNumber = 6;
constexpr std::size_t MinShortNumber = 3;

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

PhoneType typeOf(const ParsedNumber &number)
{
    switch (util().GetNumberType(number)) {
    case PhoneNumberUtil::FIXED_LINE: return PhoneType::Fixed;
    case PhoneNumberUtil::MOBILE: return PhoneType::Mobile;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE: return PhoneType::FixedOrMobile;
    case PhoneNumberUtil::TOLL_FREE: return PhoneType::TollFree;
    case PhoneNumberUtil::PREMIUM_RATE: return PhoneType::PremiumRate;
    case PhoneNumberUtil::VOIP: return PhoneType::Voip;
    case PhoneNumberUtil::UNKNOWN: return PhoneType::Unknown;
    case PhoneNumberUtil::SHARED_COST:
    case PhoneNumberUtil::PERSONAL_NUMBER:
    case PhoneNumberUtil::PAGER:
    case PhoneNumberUtil::UAN:
    case PhoneNumberUtil::VOICEMAIL: return PhoneType::Other;
    }
    return PhoneType::Unknown;
}

QString e164(const ParsedNumber &number)
{
    std::string text;
    util().Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

QString regionOf(const ParsedNumber &number)
{
    std::string region;
    util().GetRegionCodeForNumber(number, &region);
    return region.size() == 2 && region != "ZZ" ? QString::fromStdString(region) : QString();
}

/** The E.164 form if @p text is a valid number in @p region, else empty. */
QString validE164(const std::string &text, const std::string &region)
{
    ParsedNumber number;
    if (util().Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || !util().IsValidNumber(number))
        return {};
    return e164(number);
}

RejectReason reasonFor(PhoneNumberUtil::ErrorType error, std::size_t digits)
{
    switch (error) {
    case PhoneNumberUtil::TOO_LONG_NSN: return RejectReason::TooLong;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN: return RejectReason::TooShort;
    case PhoneNumberUtil::NOT_A_NUMBER: return digits < 3 ? RejectReason::TooShort : RejectReason::NotAPhone;
    case PhoneNumberUtil::NO_PARSING_ERROR:
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: break;
    }
    return RejectReason::NotAPhone;
}

RejectReason reasonFor(PhoneNumberUtil::ValidationResult result)
{
    switch (result) {
    case PhoneNumberUtil::TOO_LONG: return RejectReason::TooLong;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:                        // cannot be dialled without the area code
    case PhoneNumberUtil::INVALID_LENGTH: return RejectReason::TooShort; // between two lengths: a digit is missing
    case PhoneNumberUtil::IS_POSSIBLE:
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: break;
    }
    return RejectReason::NotAPhone;
}

/**
 * Where the plan has a trunk prefix 0, libphonenumber keeps it as part of a number that is one digit too short without
 * it, and then calls the length possible: "050 123 45 6" would become +380050123456.
 */
bool keepsTrunkPrefix(const ParsedNumber &number)
{
    if (!number.italian_leading_zero())
        return false;
    std::string region;
    std::string trunk;
    util().GetRegionCodeForCountryCode(number.country_code(), &region);
    util().GetNddPrefixForRegion(region, true, &trunk);
    return trunk == "0";
}

/** "8" stood before the trunk prefix 0 in the Soviet plan: "8 050 123 45 67" is still written so in Ukraine. */
QString withoutOldTrunk(const BareNumber &number, const std::string &region)
{
    if (number.digits.size() < 10 || !number.digits.starts_with("80"))
        return {};
    std::string trunk;
    util().GetNddPrefixForRegion(region, true, &trunk);
    return trunk == "0" ? validE164(number.digits.substr(1), region) : QString();
}

/** A number that was probably meant: the plus lost by a spreadsheet, or a plus before a local number. */
QString likelyMeant(const BareNumber &number, const std::string &region)
{
    return number.plus ? validE164(number.digits, region) : validE164('+' + number.digits, region);
}

bool isShortNumber(const std::string &digits, const std::string &region)
{
    static const ShortNumberInfo info;
    ParsedNumber number;
    return util().Parse(digits, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR
        && info.IsValidShortNumberForRegion(number, region);
}

/**
 * A whole international number without its plus, as the gateway itself takes them and as spreadsheets leave them. Only
 * mobile numbers of eleven digits and more: shorter or other ones are more often codes of some kind than people.
 */
std::optional<PhoneNumber> internationalWithoutPlus(const BareNumber &number)
{
    constexpr std::size_t LeastDigits = 11;
    ParsedNumber parsed;
    if (number.plus || number.digits.size() < LeastDigits || number.digits.front() == '0'
        || util().Parse('+' + number.digits, "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util().IsValidNumber(parsed))
        return std::nullopt;
    const PhoneType type = typeOf(parsed);
    if (type != PhoneType::Mobile && type != PhoneType::FixedOrMobile)
        return std::nullopt;
    return PhoneNumber { Address(e164(parsed)), regionOf(parsed), type, false, false };
}

PhoneVerdict refused(RejectReason reason, const BareNumber &number, const std::string &region)
{
    const bool isShort = !number.plus && number.digits.size() >= MinShortNumber
        && number.digits.size() <= MaxShortNumber && isShortNumber(number.digits, region);
    if (isShort)
        return { {}, RejectReason::ShortCode, {} };
    return { {}, reason, number.digits.size() > MaxShortNumber ? likelyMeant(number, region) : QString() };
}

/** What libphonenumber says, whatever the length. */
PhoneVerdict verdictOf(const BareNumber &number, const std::string &region)
{
    ParsedNumber parsed;
    const auto error = util().Parse(number.plus ? '+' + number.digits : number.digits, region, &parsed);
    const bool isParsed = error == PhoneNumberUtil::NO_PARSING_ERROR;
    if (isParsed && util().IsValidNumber(parsed))
        return { PhoneNumber { Address(e164(parsed)), regionOf(parsed), typeOf(parsed), false, false }, {}, {} };
    if (const QString meant = withoutOldTrunk(number, region); !meant.isEmpty())
        return { {}, RejectReason::OldTrunkPrefix, meant };
    if (const auto international = internationalWithoutPlus(number))
        return { *international, {}, {} };
    if (!isParsed)
        return refused(reasonFor(error, number.digits.size()), number, region);
    // Lengths of people's phones only: a toll-free range with longer numbers must not excuse a digit too many.
    const auto possible = util().IsPossibleNumberForTypeWithReason(parsed, PhoneNumberUtil::FIXED_LINE_OR_MOBILE);
    if (keepsTrunkPrefix(parsed))
        return refused(RejectReason::TooShort, number, region);
    if (possible != PhoneNumberUtil::IS_POSSIBLE)
        return refused(reasonFor(possible), number, region);
    // The lengths of plans are known better than their ranges: this may be a prefix younger than our metadata.
    return { PhoneNumber { Address(e164(parsed)), regionOf(parsed), PhoneType::Unknown, false, true }, {}, {} };
}

} // namespace

PhoneVerdict parsePhone(const BareNumber &number, const QString &regionCode)
{
    if (number.digits.empty())
        return {};
    if (number.digits.size() < MinShortNumber)
        return { {}, RejectReason::TooShort, {} };
    if (number.digits.size() > MaxTypedDigits)
        return { {}, RejectReason::TooLong, {} };
    PhoneVerdict verdict = verdictOf(number, regionCode.toStdString());
    if (verdict.phone && verdict.phone->e164.text().size() > qsizetype(MaxDigits) + 1)
        return { {}, RejectReason::TooLong, {} };
    return verdict;
}

bool isKnownRegion(const QString &region)
{
    static const std::set<std::string> known = [] {
        std::set<std::string> all;
        util().GetSupportedRegions(&all);
        return all;
    }();
    return known.contains(region.toStdString());
}

} // namespace Visnyk
