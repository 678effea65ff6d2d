// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/recipientlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_ReadOne : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneNumber_data();
    void readsOneNumber();
    void aLetterThatMayBeADigitIsDoubted();
    void saysWhyNot_data();
    void saysWhyNot();
    void abroadWithoutPlusIsUnderstood_data();
    void abroadWithoutPlusIsUnderstood();
    void typesAreNamed_data();
    void typesAreNamed();
    void numbersAreFormattedForPeople_data();
    void numbersAreFormattedForPeople();
    void namesAreStable();
};

void tst_ReadOne::readsOneNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("repaired");
    QTest::newRow("as it is used") << u"+380501234567"_s << false;
    QTest::newRow("without plus") << u"380501234567"_s << false;
    QTest::newRow("blanks around") << u" +380501234567\n"_s << false;
    QTest::newRow("local") << u"0501234567"_s << true;
    QTest::newRow("nine digits") << u"501234567"_s << true;
    QTest::newRow("two zeros") << u"00380501234567"_s << true;
    QTest::newRow("spaced") << u"+380 50 123 45 67"_s << true;
    QTest::newRow("in words") << u"моб. 050 123-45-67 (приймальня)"_s << true;
    QTest::newRow("extension") << u"0501234567 доб. 3"_s << true;
    QTest::newRow("letters for digits") << u"+38O 5О І2З-45-67"_s << true;
    QTest::newRow("letters in words") << u"моб. O501234567"_s << true;
}

void tst_ReadOne::readsOneNumber()
{
    QFETCH(QString, typed);
    QFETCH(bool, repaired);
    RejectReason reason = RejectReason::PrecisionLost;
    QString suggestion = u"old"_s;
    const auto phone = RecipientReader(u"UA"_s).readOne(typed, &reason, &suggestion);
    QVERIFY(phone);
    QCOMPARE(phone->e164.text(), u"+380501234567"_s);
    QCOMPARE(phone->region, u"UA"_s);
    QCOMPARE(toString(phone->type), u"mobile"_s);
    QCOMPARE(phone->repaired, repaired);
    QVERIFY(!phone->unsure);
    QCOMPARE(suggestion, QString());
}

void tst_ReadOne::aLetterThatMayBeADigitIsDoubted()
{
    const auto phone = RecipientReader(u"UA"_s).readOne(u"0501234567O");
    QVERIFY(phone);
    QVERIFY(phone->unsure);
}

void tst_ReadOne::saysWhyNot_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("empty") << QString() << u"not_a_phone"_s << QString();
    QTest::newRow("words") << u"немає"_s << u"not_a_phone"_s << QString();
    QTest::newRow("two numbers") << u"0501234567, 0671234567"_s << u"not_a_phone"_s << QString();
    QTest::newRow("two numbers, spaced") << u"0501234567 0671234567"_s << u"too_long"_s << QString();
    QTest::newRow("a group") << u"G12"_s << u"not_a_phone"_s << QString();
    QTest::newRow("too short") << u"050 123"_s << u"too_short"_s << QString();
    QTest::newRow("two digits") << u"12"_s << u"too_short"_s << QString();
    QTest::newRow("too long") << u"+380 50 123 45 67 89"_s << u"too_long"_s << QString();
    QTest::newRow("more than E.164 has") << u"+49 20 1234567890123"_s << u"too_long"_s << QString();
    QTest::newRow("short code") << u"101"_s << u"short_code"_s << QString();
    QTest::newRow("exponent") << u"3,80501E+11"_s << u"precision_lost"_s << QString();
    QTest::newRow("old trunk") << u"8(050)123-45-67"_s << u"old_trunk_prefix"_s << u"+380501234567"_s;
    QTest::newRow("plus and local") << u"+050 123 45 67"_s << u"not_a_phone"_s << u"+380501234567"_s;
}

void tst_ReadOne::saysWhyNot()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    QFETCH(QString, suggestion);
    RejectReason why = RejectReason::NotAPhone;
    QString offer = u"old"_s;
    QVERIFY(!RecipientReader(u"UA"_s).readOne(typed, &why, &offer));
    QCOMPARE(toString(why), reason);
    QCOMPARE(offer, suggestion);
    QVERIFY(!RecipientReader(u"UA"_s).readOne(typed)); // both out parameters are optional
}

void tst_ReadOne::abroadWithoutPlusIsUnderstood_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // empty: refused
    QTest::newRow("Ukrainian in Britain") << u"GB"_s << u"380501234567"_s << u"+380501234567"_s;
    QTest::newRow("Polish in Ukraine") << u"UA"_s << u"48501234567"_s << u"+48501234567"_s;
    QTest::newRow("spaced") << u"GB"_s << u"380 50 123 45 67"_s << u"+380501234567"_s;
    QTest::newRow("a digit lost") << u"GB"_s << u"38050123456"_s << QString();
    QTest::newRow("fixed line") << u"GB"_s << u"380442345678"_s << QString();
    QTest::newRow("one's own plan first") << u"UA"_s << u"0501234567"_s << u"+380501234567"_s;
}

void tst_ReadOne::abroadWithoutPlusIsUnderstood()
{
    QFETCH(QString, region);
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto phone = RecipientReader(region).readOne(typed);
    QCOMPARE(phone ? phone->e164.text() : QString(), read);
}

void tst_ReadOne::typesAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("region");
    QTest::newRow("mobile") << u"0671234567"_s << u"mobile"_s << u"UA"_s;
    QTest::newRow("fixed") << u"044 234 56 78"_s << u"fixed"_s << u"UA"_s;
    QTest::newRow("toll-free") << u"0 800 123 456"_s << u"toll_free"_s << u"UA"_s;
    QTest::newRow("premium") << u"0900212345"_s << u"premium_rate"_s << u"UA"_s;
    QTest::newRow("fixed or mobile") << u"+1 201 555 0123"_s << u"fixed_or_mobile"_s << u"US"_s;
    QTest::newRow("international freephone") << u"+800 1234 5678"_s << u"toll_free"_s << QString();
}

void tst_ReadOne::typesAreNamed()
{
    QFETCH(QString, typed);
    QFETCH(QString, type);
    QFETCH(QString, region);
    const auto phone = RecipientReader(u"UA"_s).readOne(typed);
    QVERIFY(phone);
    QCOMPARE(toString(phone->type), type);
    QCOMPARE(phone->region, region);
}

void tst_ReadOne::numbersAreFormattedForPeople_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("formatted");
    QTest::newRow("UA") << u"+380501234567"_s << u"+380 50 123 45 67"_s;
    QTest::newRow("PL") << u"+48501234567"_s << u"+48 501 234 567"_s;
    QTest::newRow("US") << u"+12015550123"_s << u"+1 201-555-0123"_s;
    QTest::newRow("group") << u"G12"_s << u"G12"_s;
    QTest::newRow("unreadable") << u"+99"_s << u"+99"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_ReadOne::numbersAreFormattedForPeople()
{
    QFETCH(QString, address);
    QFETCH(QString, formatted);
    QCOMPARE(formatForPeople(Address(address)), formatted);
}

void tst_ReadOne::namesAreStable()
{
    QCOMPARE(toString(RejectReason::TooLong), u"too_long"_s);
    QCOMPARE(toString(PhoneType::Voip), u"voip"_s);
    QCOMPARE(toString(PhoneType::Unknown), u"unknown"_s);
    QCOMPARE(toString(PhoneType::Other), u"other"_s);
}

QTEST_GUILESS_MAIN(tst_ReadOne)
#include "tst_readone.moc"
