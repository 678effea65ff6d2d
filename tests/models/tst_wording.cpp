// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/historychoices.h"
#include "widgets/wording.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_Wording : public QObject
{
    Q_OBJECT

private:
    static bool isSentence(const QString &text)
    {
        // What the person typed may come first, in quotes, or a number.
        const bool begins = !text.isEmpty() && (text.at(0).isUpper() || text.at(0) == u'“' || text.at(0).isDigit());
        return text.size() > 3 && begins && (text.endsWith(u'.') || text.endsWith(u'…'));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void progressAlwaysSumsUp()
    {
        BatchProgress progress;
        qint64 count = 1;
        for (const SendState state : allSendStates)
            progress.counts.insert(state, count *= 3);
        qint64 named = 0;
        static const QRegularExpression number(u"\\d+"_s);
        auto match = number.globalMatch(Wording::progress(progress));
        while (match.hasNext())
            named += match.next().captured().toLongLong();
        QCOMPARE(named, progress.sum());
    }

    void progressNamesOnlyWhatIsThere()
    {
        BatchProgress progress;
        progress.counts = { { SendState::Accepted, 812 }, { SendState::Refused, 3 }, { SendState::Unknown, 5 },
            { SendState::Queued, 420 } };
        QCOMPARE(Wording::progress(progress), u"812 sent, 3 refused, 5 being checked, 420 waiting"_s);
    }

    void moneyKeepsEveryDigit_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("text");
        QTest::newRow("Ukrainian") << u"uk_UA"_s << qint64(1'364'000'000) << u"1\u00a0364,00\u00a0UAH"_s;
        QTest::newRow("English") << u"en_US"_s << qint64(1'364'000'000) << u"1,364.00\u00a0UAH"_s;
        QTest::newRow("small") << u"en_US"_s << qint64(385'000) << u"0.385\u00a0UAH"_s;
        QTest::newRow("negative below one") << u"en_US"_s << qint64(-500'000) << u"-0.50\u00a0UAH"_s;
        QTest::newRow("beyond double") << u"en_US"_s << qint64(9'007'199'254'740'993)
                                       << u"9,007,199,254.740993\u00a0UAH"_s;
    }
    void moneyKeepsEveryDigit()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, micros);
        QLocale::setDefault(QLocale(locale));
        QTEST(Wording::money(Money::fromMicros(micros), u"UAH"_s), "text");
        QLocale::setDefault(QLocale::c());
    }

    void anUnknownPriceIsNotZero() { QCOMPARE(Wording::money(std::nullopt, u"UAH"_s), u"unknown"_s); }

    void agesAreToldInTheBiggestUnit_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(5) << u"just now"_s;
        QTest::newRow("clock went back") << qint64(-500) << u"just now"_s;
        QTest::newRow("minutes") << qint64(200) << u"3 minute(s) ago"_s;
        QTest::newRow("hours") << qint64(2 * 3600 + 5) << u"2 hour(s) ago"_s;
        QTest::newRow("days") << qint64(3 * 86400) << u"3 day(s) ago"_s;
    }
    void agesAreToldInTheBiggestUnit()
    {
        QFETCH(qint64, seconds);
        QTEST(Wording::ago(1'000'000'000, 1'000'000'000 + seconds * 1000), "text");
    }

    void everyErrorSaysWhatHappenedAndNeverACodeFirst()
    {
        for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind) {
            for (const auto doing : { Wording::Doing::Sending, Wording::Doing::Asking, Wording::Doing::Saving }) {
                const Error error { Error::Kind(kind), {}, 0, 0, {} };
                const ErrorWords words = Wording::error(error, doing);
                QVERIFY2(isSentence(words.happened), qPrintable(words.happened));
                QVERIFY2(!words.text().contains(u"Error"_s), qPrintable(words.text()));
            }
        }
    }

    void aLostAnswerWhileSendingSaysThatMoneyMayBeGone()
    {
        const Error lost { Error::Kind::Unanswered, {}, 0, 0, {} };
        QVERIFY(Wording::error(lost, Wording::Doing::Sending).money.contains(u"may have been sent"_s));
        QVERIFY(Wording::error(lost, Wording::Doing::Sending).remedy.contains(u"Do not send it again"_s));
        QVERIFY(!Wording::error(lost, Wording::Doing::Asking).text().contains(u"sent"_s));
    }

    void onlyWhatIsProvenIsCalledNotSent()
    {
        for (const Error::Kind kind : { Error::Kind::Unanswered, Error::Kind::Throttled })
            QVERIFY(!Wording::error(Error { kind, {}, 0, 0, {} }, Wording::Doing::Sending)
                         .money.contains(u"Nothing was sent"_s));
        for (const Error::Kind kind : { Error::Kind::Unreachable, Error::Kind::Tls, Error::Kind::Balance })
            QVERIFY(Wording::error(Error { kind, {}, 0, 0, {} }, Wording::Doing::Sending)
                        .money.contains(u"Nothing was sent"_s));
    }

    void aKeyStoreThatFailsIsNeverAWrongPassword()
    {
        const ErrorWords words = Wording::error(Error { Error::Kind::KeyStore, {}, 0, 0, {} }, Wording::Doing::Saving);
        QVERIFY(words.text().contains(u"kept until you quit"_s));
        QVERIFY(!words.text().contains(u"wrong"_s));
        for (const auto state : { SignIn::State::Missing, SignIn::State::Unavailable })
            QVERIFY(!Wording::signIn(state).contains(u"wrong"_s));
    }

    void everyPauseHasWordsAndAWayOn()
    {
        for (int pause = int(QueuePause::Login); pause <= int(QueuePause::NoSecret); ++pause) {
            AccountStatus status;
            status.pause = QueuePause(pause);
            QVERIFY(isSentence(Wording::pause(status, 0).text()));
            QVERIFY(!Wording::pauseAction(status.pause).isEmpty());
        }
        QVERIFY(Wording::pause(AccountStatus {}, 0).text().isEmpty());
    }

    void everyFindingIsASentence()
    {
        for (int code = 0; code <= int(Finding::Code::ScheduleAmbiguous); ++code) {
            Finding finding;
            finding.code = Finding::Code(code);
            finding.schedule = ScheduleProblem::Past;
            finding.value = u"x"_s;
            QVERIFY2(isSentence(Wording::finding(finding)), qPrintable(Wording::finding(finding)));
        }
    }

    void everyStateOfAMessageHasAMeaning()
    {
        for (const SendState state : allSendStates) {
            for (int delivery = 0; delivery <= int(DeliveryState::Stopped); ++delivery) {
                MessageInfo message;
                message.state = state;
                message.delivery = DeliveryState(delivery);
                message.statusCode = 20;
                message.code = 8;
                QVERIFY(!Wording::state(message).isEmpty());
                QVERIFY2(isSentence(Wording::meaning(message)), qPrintable(Wording::meaning(message)));
            }
        }
    }

    void aMessageSentInPartIsNeverCalledNotSent()
    {
        for (const SendState state : allSendStates) {
            if (state == SendState::Accepted)
                continue;
            MessageInfo message;
            message.state = state;
            message.code = 8;
            message.requests = 3;
            message.requestsAccepted = 2;
            const QString meaning = Wording::meaning(message);
            QVERIFY2(meaning.contains(u"Of 3 parts, 2 were sent and may be charged"_s), qPrintable(meaning));
            QVERIFY2(!meaning.contains(u"not charged"_s), qPrintable(meaning));
            QVERIFY2(!meaning.contains(u"It was not sent"_s), qPrintable(meaning));
            QVERIFY2(isSentence(meaning), qPrintable(meaning));
        }
        MessageEvent event;
        event.what = MessageEvent::What::Answer;
        event.state = SendState::Accepted;
        event.part = 2;
        QCOMPARE(Wording::event(event), u"Part 2: The gateway accepted it."_s);
    }

    void unknownCodesAreShownAsNumbers()
    {
        QVERIFY(Wording::status(77).contains(u"77"_s));
        QVERIFY(Wording::deliveryError(177).contains(u"177"_s));
        QVERIFY(Wording::gatewayCode(-4).contains(u"-4"_s));
    }

    void aPhoneRefusedWithinAnAcceptedRequestIsExplainedByThePhonesList()
    {
        QCOMPARE(Wording::gatewayCode(248), Wording::deliveryError(248));
        QVERIFY(Wording::gatewayCode(6) != Wording::deliveryError(6));
    }

    void hiddenCharactersBecomeVisible()
    {
        QCOMPARE(Wording::visible(u"plain Текст"_s), u"plain Текст"_s);
        const QString shown = Wording::visible(u"a\u202eb\u2066c\u0007d"_s);
        for (const char16_t hidden : { u'\u202e', u'\u2066', u'\u0007' })
            QVERIFY(!shown.contains(QChar(hidden)));
        QVERIFY(shown.contains(u"U+202E"_s, Qt::CaseInsensitive));
        QCOMPARE(Wording::visible(u"a\nb"_s, true), u"a\nb"_s);
        QVERIFY(!Wording::visible(u"a\nb"_s).contains(u'\n'));
    }

    void zonesAreNamed()
    {
        QCOMPARE(Wording::zone(0), u"UTC"_s); // the tests run in UTC
        constexpr qint64 november2026 = 1'795'600'000'000;
        const auto named = [](const QByteArray &zone) { return Wording::timeWithZone(november2026, zone); };
        QVERIFY2(named("Europe/Kyiv").contains(u"UTC+2, Europe/Kyiv"_s), qPrintable(named("Europe/Kyiv")));
        QVERIFY2(named("Asia/Kolkata").contains(u"UTC+5:30"_s), qPrintable(named("Asia/Kolkata")));
    }

    void daysOfTheFilterMeetWithoutGapOrOverlap()
    {
        const QDate today(2026, 10, 25);
        const auto range = [today](HistoryChoices::When when) {
            return HistoryChoices::range(when, today, QDate(2026, 10, 20), QDate(2026, 10, 10));
        };
        QVERIFY(range(HistoryChoices::When::Any) == HistoryChoices::Range {});
        QCOMPARE(*range(HistoryChoices::When::Yesterday).untilMs, *range(HistoryChoices::When::Today).sinceMs);
        QCOMPARE(*range(HistoryChoices::When::Week).untilMs - *range(HistoryChoices::When::Week).sinceMs,
            qint64(7) * 86'400'000);
        // from and to are put in order
        QCOMPARE(
            QDateTime::fromMSecsSinceEpoch(*range(HistoryChoices::When::Between).sinceMs).date(), QDate(2026, 10, 10));
        QCOMPARE(
            QDateTime::fromMSecsSinceEpoch(*range(HistoryChoices::When::Between).untilMs).date(), QDate(2026, 10, 21));
    }

    void everyStateIsInExactlyOneFilter()
    {
        const QList<HistoryChoices::State> choices = HistoryChoices::states();
        for (const SendState state : allSendStates) {
            for (int delivery = 0; delivery <= int(DeliveryState::Stopped); ++delivery) {
                const auto holds = std::count_if(choices.cbegin() + 1, choices.cend(), [=](const auto &choice) {
                    return choice.states.contains(state)
                        && (choice.deliveries.isEmpty() || choice.deliveries.contains(DeliveryState(delivery)));
                });
                QCOMPARE(int(holds), 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
