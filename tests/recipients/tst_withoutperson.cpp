// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/anyaddress.h"
#include "recipients/recipientlist.h"
#include "recipients/withoutperson.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_WithoutPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneOut_data();
    void takesOneOut();
    void everybodyElseStays();
    void anybodyIsRead_data();
    void anybodyIsRead();
};

void tst_WithoutPerson::takesOneOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("rest");
    const QString person = u"+380501234567"_s;
    QTest::newRow("alone") << u"+380501234567"_s << person << u""_s;
    QTest::newRow("first line") << u"+380501234567\n+380501234568"_s << person << u"+380501234568"_s;
    QTest::newRow("last line") << u"+380501234568\n+380501234567"_s << person << u"+380501234568"_s;
    QTest::newRow("middle line") << u"0501234566\n050 123-45-67\n0501234568"_s << person << u"0501234566\n0501234568"_s;
    QTest::newRow("comma") << u"0501234566, 0501234567, 0501234568"_s << person << u"0501234566, 0501234568"_s;
    QTest::newRow("names") << u"Олена 0501234566, Петро 0501234567; Ія 0501234568"_s << person
                           << u"Олена 0501234566, Ія 0501234568"_s;
    QTest::newRow("name after") << u"0501234567 Петро\n0501234568 Ія"_s << person << u"0501234568 Ія"_s;
    QTest::newRow("blanks alone part numbers")
        << u"0501234566 0501234567 0501234568"_s << person << u"0501234566\n0501234568"_s;
    QTest::newRow("each time") << u"0501234567\n380501234567\n0501234568\n(050) 123-45-67"_s << person
                               << u"0501234568"_s;
    QTest::newRow("abroad") << u"+491711234567, 01711234567"_s << u"+491711234567"_s << u""_s;
    QTest::newRow("another's number") << u"0501234568, 0671234567"_s << person << u"0501234568, 0671234567"_s;
    QTest::newRow("part of a longer one") << u"+380501234567890"_s << person << u"+380501234567890"_s;
    QTest::newRow("group") << u"G12, 0501234567, g1"_s << u"G12"_s << u"0501234567, g1"_s;
    QTest::newRow("empty") << u""_s << person << u""_s;
}

void tst_WithoutPerson::takesOneOut()
{
    QFETCH(QString, typed);
    QFETCH(QString, person);
    QFETCH(QString, rest);
    QCOMPARE(withoutPerson(typed, MessageKind::Sms, Address(person)), rest);
    const QString mail = u"name@example.com; other@example.com"_s;
    QCOMPARE(withoutPerson(mail, MessageKind::Mail, Address(u"name@example.com"_s)), u"other@example.com"_s);
    // Written before another kind was chosen.
    QCOMPARE(withoutPerson(mail, MessageKind::Sms, Address(u"name@example.com"_s)), u"other@example.com"_s);
    QCOMPARE(
        withoutPerson(u"@office_nick, 0501234567"_s, MessageKind::Viber, Address(u"@office_nick"_s)), u"0501234567"_s);
}

/** However many, however parted: those who stay are read as before. */
void tst_WithoutPerson::everybodyElseStays()
{
    QRandomGenerator random(7);
    const QStringList between { u"\n"_s, u", "_s, u";"_s, u"\t"_s, u" "_s, u"\n\n"_s, u" , "_s, u"\nІм'я "_s };
    const RecipientReader reader(u"UA"_s);
    for (int round = 0; round < 3000; ++round) {
        QString typed;
        for (int i = 0; i < 6; ++i) {
            const QString digits = u"50123456"_s + QString::number(random.bounded(4));
            const QStringList ways { u'0' + digits, u"+380"_s + digits, u"050 123-45-6"_s + digits.last(1) };
            typed += ways.at(random.bounded(3)) + between.at(random.bounded(int(between.size())));
        }
        const Address person(u"+380501234560"_s);
        QList<Address> others = reader.read(typed).addresses;
        others.removeAll(person);
        const QString rest = withoutPerson(typed, MessageKind::Sms, person);
        QVERIFY2(reader.read(rest).addresses == others, qPrintable(typed + u" -> "_s + rest));
    }
}

void tst_WithoutPerson::anybodyIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // empty: nobody, or several
    QTest::newRow("number") << u" 050 123 45 67 "_s << u"+380501234567"_s;
    QTest::newRow("with a name") << u"Олена 0501234567"_s << u"+380501234567"_s;
    QTest::newRow("abroad") << u"+491711234567"_s << u"+491711234567"_s;
    QTest::newRow("group") << u"G12"_s << u"G12"_s;
    QTest::newRow("mailbox") << u"name@example.com"_s << u"name@example.com"_s;
    QTest::newRow("nick") << u"@office_nick"_s << u"@office_nick"_s;
    QTest::newRow("bot's own number") << u"#17"_s << u"#17"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("words") << u"Олена"_s << QString();
    QTest::newRow("too short") << u"050 123"_s << QString();
    QTest::newRow("two") << u"0501234567, 0671234567"_s << QString();
    QTest::newRow("twice the same") << u"0501234567, 0501234567"_s << QString();
    QTest::newRow("one and rubbish") << u"0501234567, 050123"_s << QString();
    QTest::newRow("no mailbox") << u"name@"_s << QString();
}

void tst_WithoutPerson::anybodyIsRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    QCOMPARE(anyAddress(typed, u"UA"_s).value_or(Address()).text(), read);
}

QTEST_GUILESS_MAIN(tst_WithoutPerson)
#include "tst_withoutperson.moc"
