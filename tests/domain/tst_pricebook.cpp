// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printers.h"

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_PriceBook : public QObject
{
    Q_OBJECT

private slots:
    void aPriceIsLearnedPerOperator_data();
    void aPriceIsLearnedPerOperator();
    void whatCannotBeAPriceIsIgnored_data();
    void whatCannotBeAPriceIsIgnored();
    void onePartIsTheWholeDividedExactly();
    void anotherKindIsNeverGuessed();
    void anotherOperatorIsNeverGuessed();
    void theNewerAnswerWins();
    void theLongestPrefixWins();
    void aLoadedBookIsTheSameBook();
    void loadingDropsWhatCannotBeAPrice();
    void aTallyAddsUpWhatIsKnown();
    void anUnpricedPersonMakesTheTotalUnknown();
    void nothingIsNeverFree_data();
    void nothingIsNeverFree();
    void aTallyIsTheSumOfItsPeople();
};

namespace {

Address phone(const QString &digits)
{
    return Address(u"+"_s % digits);
}

Money money(QStringView text)
{
    return *Money::fromDecimal(text);
}

constexpr auto Sms = MessageKind::Sms;

} // namespace

void tst_PriceBook::aPriceIsLearnedPerOperator_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("Ukraine, two digits") << u"380501234567"_s << u"38050"_s;
    QTest::newRow("Ukraine, another operator") << u"380671234567"_s << u"38067"_s;
    QTest::newRow("zone 7") << u"77051234567"_s << u"7705"_s;
    QTest::newRow("zone 1") << u"12025550123"_s << u"1202"_s;
    QTest::newRow("two-digit country") << u"447700900123"_s << u"44770"_s;
    QTest::newRow("three-digit country") << u"359881234567"_s << u"359881"_s;
}

void tst_PriceBook::aPriceIsLearnedPerOperator()
{
    QFETCH(const QString, digits);
    PriceBook book;
    const auto entry = book.learn(Sms, phone(digits), u"25501"_s, money(u"1.10"), 1, 1000);
    QVERIFY(entry.has_value());
    QTEST(entry->prefix, "prefix");
    QCOMPARE(entry->perPart, money(u"1.10"));
    QCOMPARE(entry->mccmnc, u"25501"_s);
    QCOMPARE(entry->learnedMs, qint64 { 1000 });
    const QString neighbour = digits.chopped(4) % u"0000"_s;
    const auto found = book.lookup(Sms, phone(neighbour));
    QVERIFY(found.has_value());
    QCOMPARE(found->perPart, money(u"1.10"));
}

void tst_PriceBook::whatCannotBeAPriceIsIgnored_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("cost");
    QTest::addColumn<qint64>("parts");
    const QString good = u"+380501234567"_s;
    QTest::newRow("not divisible") << good << u"1.000001"_s << qint64 { 2 };
    QTest::newRow("no parts") << good << u"1"_s << qint64 { 0 };
    QTest::newRow("negative parts") << good << u"1"_s << qint64 { -1 };
    QTest::newRow("free: a refused number or a virtual sending") << good << u"0"_s << qint64 { 1 };
    QTest::newRow("negative") << good << u"-1"_s << qint64 { 1 };
    QTest::newRow("absurd") << good << u"10000.01"_s << qint64 { 1 };
    QTest::newRow("group") << u"G12"_s << u"1"_s << qint64 { 1 };
    QTest::newRow("empty") << QString() << u"1"_s << qint64 { 1 };
    QTest::newRow("plus only") << u"+"_s << u"1"_s << qint64 { 1 };
    QTest::newRow("no plus") << u"380501234567"_s << u"1"_s << qint64 { 1 };
    QTest::newRow("too short") << u"+3805012"_s << u"1"_s << qint64 { 1 };
    QTest::newRow("too long") << u"+3805012345678901"_s << u"1"_s << qint64 { 1 };
    QTest::newRow("zero in front") << u"+0501234567"_s << u"1"_s << qint64 { 1 };
    QTest::newRow("letters") << u"+38050123456x"_s << u"1"_s << qint64 { 1 };
}

void tst_PriceBook::whatCannotBeAPriceIsIgnored()
{
    QFETCH(const QString, address);
    QFETCH(const QString, cost);
    QFETCH(const qint64, parts);
    PriceBook book;
    QVERIFY(!book.learn(Sms, Address(address), {}, money(cost), parts, 1));
    QVERIFY(book.entries().isEmpty());
}

void tst_PriceBook::onePartIsTheWholeDividedExactly()
{
    PriceBook book;
    const auto entry = book.learn(Sms, phone(u"380501234567"_s), {}, money(u"1.155"), 3, 1);
    QVERIFY(entry.has_value());
    QCOMPARE(entry->perPart, money(u"0.385"));
}

void tst_PriceBook::anotherKindIsNeverGuessed()
{
    PriceBook book;
    QVERIFY(book.learn(MessageKind::Flash, phone(u"380501234567"_s), {}, money(u"1"), 1, 1));
    QVERIFY(!book.lookup(Sms, phone(u"380501234567"_s)));
    QVERIFY(book.lookup(MessageKind::Flash, phone(u"380501234567"_s)));
    const Quote quote = PriceTally::make(book, Sms, { phone(u"380501234567"_s) }).quote(1);
    QVERIFY(!quote.total);
}

void tst_PriceBook::anotherOperatorIsNeverGuessed()
{
    PriceBook book;
    QVERIFY(book.learn(Sms, phone(u"380501234567"_s), {}, money(u"1"), 1, 1));
    QVERIFY(!book.lookup(Sms, phone(u"380671234567"_s)));
    QVERIFY(!book.lookup(Sms, phone(u"3805"_s)));
    QVERIFY(!book.lookup(Sms, Address(u"G1"_s)));
    QVERIFY(!book.lookup(Sms, Address()));
}

void tst_PriceBook::theNewerAnswerWins()
{
    PriceBook book;
    QVERIFY(book.learn(Sms, phone(u"380501234567"_s), {}, money(u"1"), 1, 1000));
    QVERIFY(book.learn(Sms, phone(u"380507654321"_s), {}, money(u"2"), 1, 2000));
    QCOMPARE(book.lookup(Sms, phone(u"380501234567"_s))->perPart, money(u"2"));
    QVERIFY(!book.learn(Sms, phone(u"380501234567"_s), {}, money(u"3"), 1, 1999)); // a late answer to an old question
    QCOMPARE(book.lookup(Sms, phone(u"380501234567"_s))->perPart, money(u"2"));
    QCOMPARE(book.entries().size(), qsizetype { 1 });
}

void tst_PriceBook::theLongestPrefixWins()
{
    PriceBook book;
    book.load({ { Sms, u"380"_s, {}, money(u"1"), 5 }, { Sms, u"38050"_s, {}, money(u"2"), 5 },
        { Sms, u"3805012"_s, {}, money(u"3"), 5 } });
    const auto check = [&book](const QString &digits, QStringView price) {
        const auto entry = book.lookup(Sms, phone(digits));
        QVERIFY(entry.has_value());
        QCOMPARE(entry->perPart, money(price));
        QCOMPARE(PriceTally::make(book, Sms, { phone(digits) }).quote(1).total, std::optional(money(price)));
    };
    check(u"380671234567"_s, u"1");
    check(u"380509999999"_s, u"2");
    check(u"380501234567"_s, u"3");
}

void tst_PriceBook::aLoadedBookIsTheSameBook()
{
    PriceBook book;
    QVERIFY(book.learn(Sms, phone(u"380501234567"_s), u"25501"_s, money(u"1.1"), 1, 1000));
    QVERIFY(book.learn(Sms, phone(u"77051234567"_s), u"40101"_s, money(u"4.1"), 1, 2000));
    QVERIFY(book.learn(MessageKind::Flash, phone(u"380501234567"_s), {}, money(u"1.2"), 1, 3000));
    PriceBook copy;
    copy.load(book.entries());
    QCOMPARE(copy.entries().size(), qsizetype { 3 });
    for (qsizetype i = 0; i < 3; ++i) {
        const PriceEntry a = book.entries().at(i);
        const PriceEntry b = copy.entries().at(i);
        QVERIFY(a.kind == b.kind);
        QCOMPARE(b.prefix, a.prefix);
        QCOMPARE(b.mccmnc, a.mccmnc);
        QCOMPARE(b.perPart, a.perPart);
        QCOMPARE(b.learnedMs, a.learnedMs);
    }
}

void tst_PriceBook::loadingDropsWhatCannotBeAPrice()
{
    PriceBook book;
    book.load({ { Sms, QString(), {}, money(u"1"), 1 }, { Sms, u"380"_s, {}, Money(), 1 },
        { Sms, u"7"_s, {}, money(u"-1"), 1 }, { Sms, u"1"_s, {}, money(u"99999999"), 1 } });
    QVERIFY(book.entries().isEmpty());
}

void tst_PriceBook::aTallyAddsUpWhatIsKnown()
{
    PriceBook book;
    QVERIFY(book.learn(Sms, phone(u"380501234567"_s), {}, money(u"1.10"), 1, 2000));
    QVERIFY(book.learn(Sms, phone(u"380671234567"_s), {}, money(u"0.385"), 1, 1000));
    const PriceTally tally
        = PriceTally::make(book, Sms, { phone(u"380501111111"_s), phone(u"380502222222"_s), phone(u"380673333333"_s) });
    const Quote quote = tally.quote(2);
    QCOMPARE(quote.people, qint64 { 3 });
    QCOMPARE(quote.parts, qint64 { 6 });
    QCOMPARE(quote.unpriced, qint64 { 0 });
    QCOMPARE(quote.total, std::optional(money(u"5.17")));
    QCOMPARE(quote.source, PriceSource::Estimate);
    QCOMPARE(quote.askedMs, qint64 { 1000 });
}

void tst_PriceBook::anUnpricedPersonMakesTheTotalUnknown()
{
    PriceBook book;
    QVERIFY(book.learn(Sms, phone(u"380501234567"_s), {}, money(u"1.10"), 1, 2000));
    const Quote quote
        = PriceTally::make(book, Sms, { phone(u"380501111111"_s), phone(u"380671234567"_s), Address(u"G12"_s) })
              .quote(1);
    QCOMPARE(quote.people, qint64 { 3 });
    QCOMPARE(quote.unpriced, qint64 { 2 });
    QVERIFY(!quote.total);
    QCOMPARE(quote.source, PriceSource::Unknown);
    QCOMPARE(quote.askedMs, qint64 { 0 });
}

void tst_PriceBook::nothingIsNeverFree_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<qint64>("parts");
    QTest::newRow("nobody") << 0 << qint64 { 1 };
    QTest::newRow("no text") << 1 << qint64 { 0 };
    QTest::newRow("neither") << 0 << qint64 { 0 };
}

void tst_PriceBook::nothingIsNeverFree()
{
    QFETCH(const int, people);
    QFETCH(const qint64, parts);
    PriceBook book;
    QVERIFY(book.learn(Sms, phone(u"380501234567"_s), {}, money(u"1.10"), 1, 2000));
    const Quote quote = PriceTally::make(book, Sms, QList<Address>(people, phone(u"380501234567"_s))).quote(parts);
    QVERIFY(!quote.total);
    QCOMPARE(quote.source, PriceSource::Unknown);
}

void tst_PriceBook::aTallyIsTheSumOfItsPeople()
{
    PriceBook book;
    for (int operatorCode = 50; operatorCode < 70; ++operatorCode) {
        const Money price = Money::fromMicros(1'000'000 + operatorCode * 1'001);
        QVERIFY(book.learn(Sms, phone(u"380%1123456"_s.arg(operatorCode)), {}, price, 1, operatorCode));
    }
    QList<Address> people;
    Money sum;
    for (int i = 0; i < 20'000; ++i) {
        people.append(phone(u"380%1%2"_s.arg(50 + i % 20).arg(i, 7, 10, QLatin1Char('0'))));
        sum = sum + book.lookup(Sms, people.last())->perPart;
    }
    const Quote quote = PriceTally::make(book, Sms, people).quote(7);
    QCOMPARE(quote.total, std::optional(sum * 7));
    QCOMPARE(quote.parts, qint64 { 140'000 });
    QCOMPARE(quote.askedMs, qint64 { 50 });
}

QTEST_APPLESS_MAIN(tst_PriceBook)
#include "tst_pricebook.moc"
