// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/recipientlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** "a@b.ua =a@b.ua !not_a_mailbox:12" : what a person would see, in order. */
QString shown(QStringView typed, const RecipientList &list)
{
    QStringList words;
    for (const RecipientToken &token : list.tokens) {
        if (token.kind == RecipientToken::Kind::Rejected)
            words.append(QString(u'!' % toString(token.reason) % u':' % typed.sliced(token.at, token.length)));
        else
            words.append(QString((token.repeated ? u"="_s : QString())
                % (token.kind == RecipientToken::Kind::Phone ? token.phone.e164 : token.group).text()));
    }
    return words.join(u' ');
}

} // namespace

/** Recipients that are not telephone numbers alone. */
class TestAddressReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailboxesAreReadOutOfWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"olena@example.com"_s << u"olena@example.com"_s;
        QTest::newRow("list") << u"a@example.com, b@example.com;c@example.com\nd@example.com"_s
                              << u"a@example.com b@example.com c@example.com d@example.com"_s;
        QTest::newRow("names around") << u"\"Olena K.\" <olena@example.com>, Petro <petro@example.com>"_s
                                      << u"olena@example.com petro@example.com"_s;
        QTest::newRow("prose") << u"Write to (office@example.com). Or to mailto:desk@example.com!"_s
                               << u"office@example.com desk@example.com"_s;
        QTest::newRow("another alphabet") << u"info@приклад.укр"_s << u"info@xn--80aikifvh.xn--j1amh"_s;
        QTest::newRow("repeats") << u"A@Example.com a@example.com"_s << u"A@example.com =a@example.com"_s;
        QTest::newRow("no host") << u"olena@ @example.com olena@@example.com olena@example"_s
                                 << u"!not_a_mailbox:olena@ !not_a_mailbox:@example.com "
                                    "!not_a_mailbox:olena@@example.com !not_a_mailbox:olena@example"_s;
        QTest::newRow("forgotten sign") << u"olena.example.com petro"_s << u"!not_a_mailbox:olena.example.com"_s;
        QTest::newRow("a number") << u"olena@example.com 050 123 45 67"_s
                                  << u"olena@example.com !not_a_mailbox:050 123 45 67"_s;
        QTest::newRow("a group") << u"G12"_s << u"!not_a_mailbox:G12"_s;
        QTest::newRow("nothing") << u" \n "_s << QString();
    }
    void mailboxesAreReadOutOfWhatPeoplePaste()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(shown(typed, RecipientReader(u"UA"_s).read(typed, MessageKind::Mail)), expected);
    }

    void nicksStandBesideNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("both") << u"@office_ua, 050 123 45 67 #1234567"_s << u"@office_ua +380501234567 #1234567"_s;
        QTest::newRow("repeats") << u"@Office_ua @office_UA +380501234567 0501234567"_s
                                 << u"@Office_ua =@office_UA +380501234567 =+380501234567"_s;
        QTest::newRow("group") << u"G12 @office_ua"_s << u"G12 @office_ua"_s;
        // Digits on both sides of a name are two things, and never a number that nobody wrote.
        QTest::newRow("digits around a name")
            << u"0501 @office_ua 234567"_s << u"!too_short:0501 @office_ua !too_short:234567"_s;
        QTest::newRow("digits around what is no name")
            << u"050123 #x 4567"_s << u"!too_short:050123 !not_a_nick:#x !too_short:4567"_s;
        QTest::newRow("malformed") << u"@a #abc olena@example.com @кіт"_s
                                   << u"!not_a_nick:@a !not_a_nick:#abc !not_a_nick:olena@example.com "
                                      "!not_a_nick:@кіт"_s;
    }
    void nicksStandBesideNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(shown(typed, RecipientReader(u"UA"_s).read(typed, MessageKind::Telegram)), expected);
    }

    void sumsAddUp()
    {
        const RecipientReader reader(u"UA"_s);
        const RecipientList list
            = reader.read(u"@office_ua @office_ua 0501234567 G12 G12 @x 12", MessageKind::Telegram);
        QCOMPARE(list.people, 2);
        QCOMPARE(list.groups, 1);
        QCOMPARE(list.repeated, 2);
        QCOMPARE(list.rejected, 2);
        QCOMPARE(list.addresses,
            (QList<Address> { Address(u"@office_ua"_s), Address(u"+380501234567"_s), Address(u"G12"_s) }));
        QCOMPARE(list.tokens.size(), 7);
    }

    void otherKindsReadNumbersAsBefore()
    {
        const RecipientReader reader(u"UA"_s);
        const QString typed = u"Office 050 123 45 67, G5; 38067"_s;
        for (const KindInfo &kind : kindTable) {
            if (kind.fields.testFlag(Field::Mailboxes) || kind.fields.testFlag(Field::Nicks))
                continue;
            QCOMPARE(shown(typed, reader.read(typed, kind.kind)), shown(typed, reader.read(typed)));
        }
    }

    void tokensStandWhereTheyWereTyped()
    {
        const QString typed = u"<a@example.com>; 067 123 45 67 . mailto:b@example.com."_s;
        const RecipientList list = RecipientReader(u"UA"_s).read(typed, MessageKind::Mail);
        QStringList places;
        for (const RecipientToken &token : list.tokens)
            places.append(typed.sliced(token.at, token.length));
        QCOMPARE(places, (QStringList { u"a@example.com"_s, u"067 123 45 67"_s, u"b@example.com"_s }));
    }

    /** Found by the fuzzer: an extension was read across a word that had been taken. */
    void noNumberReachesAcrossAName()
    {
        const QString typed = u"050 123 45 67 # x4567"_s;
        const RecipientList list = RecipientReader(u"UA"_s).read(typed, MessageKind::Telegram);
        QStringList places;
        for (const RecipientToken &token : list.tokens)
            places.append(typed.sliced(token.at, token.length));
        QCOMPARE(places, (QStringList { u"050 123 45 67"_s, u"#"_s, u"x4567"_s }));
    }

    void aLongListIsReadToItsEnd()
    {
        QString typed;
        for (int i = 0; i < 20'000; ++i)
            typed += u"person%1@example.com\n"_s.arg(i);
        QCOMPARE(RecipientReader(u"UA"_s).read(typed, MessageKind::Mail).people, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestAddressReader)
#include "tst_addressreader.moc"
