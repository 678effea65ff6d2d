// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../outbox/failingstore.h"
#include "scenes.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** Watches every number the window is told: they must add up to the people written to, at any time. */
class SumWatch : public QObject
{
public:
    SumWatch(const Engine &engine, qint64 people)
    {
        connect(&engine, &Engine::batchChanged, this, [this, people](const BatchInfo &, const BatchProgress &progress) {
            ++m_seen;
            if (progress.sum() != people)
                m_wrong.append(QString::number(progress.sum()));
        });
    }
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] QString wrong() const { return m_wrong.join(u' '); }

private:
    int m_seen = 0;
    QStringList m_wrong;
};

/** The button of the outbox's card that tells of the sending of @p message; null when there is none to be clicked. */
QPushButton *buttonOf(const WindowFixture &fixture, const QString &message, const QString &name)
{
    const QList<QWidget *> cards = fixture.window().findChildren<QWidget *>(u"batchCard"_s);
    for (const QWidget *card : cards) {
        const auto *title = card->findChild<QLabel *>(u"progressTitleLabel"_s);
        auto *button = card->findChild<QPushButton *>(name);
        if (title->text().contains(message) && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

/** What the question before closing says; empty when it is not asked. */
QString closingWords(const WindowFixture &fixture)
{
    if (fixture.openDialog() != u"closeDialog"_s)
        return {};
    const auto *words = fixture.find(u"closeDialog"_s)->findChild<QLabel *>(u"qt_msgbox_informativelabel"_s);
    return words == nullptr ? QString() : words->text();
}

} // namespace

/** From the confirmed message to its end: hold, Undo, Stop, Continue, closing in between. */
class TestSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void undoWithinTheHoldSendsNothingAndBringsTheDraftBack()
    {
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, { u"067 123 45 67"_s }, u"Зустріч о 10"_s));
        QTRY_VERIFY(fixture.isShown(u"undoButton"_s));
        QVERIFY(fixture.text(u"messageEdit"_s).isEmpty());
        QVERIFY(fixture.click(u"undoButton"_s));
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"Зустріч о 10"_s);
        QCOMPARE(fixture.text(u"recipientsEdit"_s), u"067 123 45 67"_s);
        QTRY_VERIFY(!fixture.engine().isSending());
        QVERIFY(fixture.gateway().ledger().isEmpty());
        QTRY_VERIFY(fixture.find(u"sendButton"_s)->isEnabled()); // ready to be mended and sent
    }

    void undoDoesNotOverwriteWhatWasWrittenSince()
    {
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, { u"0671234567"_s }, u"First"_s));
        QTRY_VERIFY(fixture.isShown(u"undoButton"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Second"_s));
        QVERIFY(fixture.click(u"undoButton"_s));
        QTRY_VERIFY(fixture.isShown(u"bringBackButton"_s));
        QCOMPARE(fixture.text(u"messageEdit"_s), u"Second"_s);
        QVERIFY(fixture.click(u"bringBackButton"_s));
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"First"_s);
        QVERIFY(fixture.gateway().ledger().isEmpty());
    }

    void theHoldEndsByItselfAndThenTheMessageIsSent()
    {
        WindowFixture fixture({ .holdSeconds = 1 });
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, { u"0671234567"_s }, u"Meeting at 10"_s));
        QVERIFY(fixture.gateway().ledger().isEmpty());
        QTRY_COMPARE(fixture.gateway().ledger().size(), 1);
        QTRY_VERIFY(!fixture.isShown(u"undoButton"_s));
    }

    void stopHoldsTheRestContinueSendsItAndNobodyGetsTwo()
    {
        WindowFixture fixture({ .rowsPerRequest = 2 });
        QVERIFY(fixture.open());
        fixture.setFault("send delay 300"); // each request takes its time: there is something to stop
        const SumWatch watch(fixture.engine(), 12);
        QVERIFY(sendMessage(fixture, fictionalNumbers(12), u"Meeting at 10"_s));
        QTRY_VERIFY(!fixture.gateway().ledger().isEmpty());
        QVERIFY(fixture.click(u"stopButton"_s));
        QTRY_VERIFY(fixture.isShown(u"continueButton"_s));
        QTRY_VERIFY(!fixture.engine().isSending());
        const qsizetype sent = fixture.gateway().ledger().size();
        QVERIFY(sent > 0 && sent < 12);
        const QString numbers = fixture.text(u"progressNumbersLabel"_s);
        QVERIFY2(numbers.contains(QString::number(sent)) && numbers.contains(QString::number(12 - sent)),
            qUtf8Printable(numbers));

        fixture.setFault("send delay 150"); // slow enough to be watched
        QVERIFY(fixture.click(u"continueButton"_s));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 12);
        QTRY_VERIFY(fixture.text(u"progressTitleLabel"_s).startsWith(u"Finished"_s));
        QCOMPARE(fixture.accepted().size(), 12);
        QVERIFY2(watch.seen() > 2, qPrintable(QString::number(watch.seen())));
        QCOMPARE(watch.wrong(), QString());
    }

    void whatWasStoppedCanBeGivenUp()
    {
        WindowFixture fixture({ .rowsPerRequest = 2 });
        QVERIFY(fixture.open());
        fixture.setFault("send delay 300");
        QVERIFY(sendMessage(fixture, fictionalNumbers(12), u"Meeting at 10"_s));
        QTRY_VERIFY(!fixture.gateway().ledger().isEmpty());
        QVERIFY(fixture.click(u"stopButton"_s));
        QTRY_VERIFY(fixture.isShown(u"cancelRestButton"_s));
        QTRY_VERIFY(!fixture.engine().isSending());
        const qsizetype sent = fixture.gateway().ledger().size();
        QVERIFY(fixture.click(u"cancelRestButton"_s));
        QTRY_VERIFY(fixture.text(u"progressTitleLabel"_s).startsWith(u"Finished"_s));
        QVERIFY(!fixture.isShown(u"continueButton"_s));
        QCOMPARE(fixture.gateway().ledger().size(), sent);
    }

    void theOutboxShowsTheSameSendingAndTakesItBackToo()
    {
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s));
        QVERIFY(fixture.click(u"outboxPageButton"_s));
        QTRY_VERIFY(fixture.isShown(u"batchCard"_s));
        QTRY_VERIFY(fixture.isShown(u"undoButton"_s));
        QVERIFY(fixture.click(u"undoButton"_s));
        QTRY_VERIFY(fixture.isShown(u"composePage"_s));
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"Meeting at 10"_s);
        QVERIFY(fixture.gateway().ledger().isEmpty());
    }

    void closingDuringASendExplainsItselfAndMayBeRefused()
    {
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s));
        QVERIFY(fixture.engine().isSending());
        QVERIFY(!fixture.close());
        QVERIFY2(closingWords(fixture).contains(u"Waiting messages stay here"_s), qPrintable(closingWords(fixture)));
        QVERIFY(fixture.click(u"keepOpenButton"_s));
        QTRY_COMPARE(fixture.openDialog(), QString());
        QVERIFY(fixture.window().isVisible());
        QVERIFY(fixture.engine().isSending());
    }

    void closingWithAnAnswerOnNoDiskSaysWhatThatMeans()
    {
        const auto trouble = std::make_shared<StoreTrouble>();
        WindowFixture fixture({ .openStore = failingStores(trouble) });
        QVERIFY(fixture.open());
        trouble->settle = true;
        QVERIFY(sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 3);
        QTRY_VERIFY(fixture.banners().join(u' ').contains(u"disk"_s));
        QVERIFY(!fixture.close());
        QVERIFY2(closingWords(fixture).contains(u"not known yet"_s), qPrintable(closingWords(fixture)));
        QVERIFY(fixture.click(u"keepOpenButton"_s));
        QTRY_COMPARE(fixture.openDialog(), QString());
        trouble->settle = false; // there is room again
        QTRY_VERIFY_WITH_TIMEOUT(fixture.text(u"progressTitleLabel"_s).startsWith(u"Finished"_s), 15'000);
        QVERIFY(fixture.close());
        QCOMPARE(fixture.gateway().ledger().size(), 3);
    }

    void afterClosingDuringASendNothingGoesOnWithoutAClick()
    {
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        QVERIFY(sendMessage(fixture, fictionalNumbers(3), u"Meeting at 10"_s));
        QVERIFY(!fixture.close());
        QSignalSpy finished(&fixture.window(), &MainWindow::finished);
        QVERIFY(fixture.click(u"closeAnywayButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15'000);
        QVERIFY(fixture.gateway().ledger().isEmpty());

        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"outboxPageButton"_s));
        QTRY_VERIFY(fixture.isShown(u"continueButton"_s));
        QVERIFY(!fixture.engine().isSending());
        QVERIFY(fixture.gateway().ledger().isEmpty());
        QVERIFY(fixture.click(u"continueButton"_s));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 3);
    }

    /** The account was paused for both; the yes is for the one whose numbers the person looks at. */
    void continueSendsTheOneSendingThatWasClicked()
    {
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        fixture.setFault("send 1 error 3");
        const QStringList people = fictionalNumbers(5);
        QVERIFY(sendMessage(fixture, people.first(2), u"Meeting at 10"_s));
        QVERIFY(sendMessage(fixture, people.last(3), u"Bring the plans"_s));
        QVERIFY(fixture.click(u"outboxPageButton"_s));
        QTRY_VERIFY(buttonOf(fixture, u"Meeting"_s, u"sendNowButton"_s) != nullptr);
        QTest::mouseClick(buttonOf(fixture, u"Meeting"_s, u"sendNowButton"_s), Qt::LeftButton);
        const AccountId account { PracticeAccountId };
        QTRY_COMPARE(int(fixture.engine().accountStatus(account).pause), int(QueuePause::NoMoney));
        QTRY_VERIFY(buttonOf(fixture, u"Meeting"_s, u"continueButton"_s) != nullptr);
        QTRY_VERIFY(buttonOf(fixture, u"plans"_s, u"continueButton"_s) != nullptr);
        QVERIFY(fixture.gateway().ledger().isEmpty());

        QTest::mouseClick(buttonOf(fixture, u"Meeting"_s, u"continueButton"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.gateway().ledger().size(), 2);
        QTRY_VERIFY(buttonOf(fixture, u"Meeting"_s, u"continueButton"_s) == nullptr);
        QTRY_VERIFY(!fixture.engine().isSending()); // with nothing left that goes out by itself
        QVERIFY(buttonOf(fixture, u"plans"_s, u"continueButton"_s) != nullptr);
        for (const QString &person : people.last(3))
            QVERIFY(!fixture.accepted().contains(person.mid(1)));

        QTest::mouseClick(buttonOf(fixture, u"plans"_s, u"continueButton"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.gateway().ledger().size(), 5);
        QCOMPARE(fixture.accepted().size(), 5);
    }

    void aWordOfTheGatewayThatIsMissingIsShownAsNotKnown()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.setFault("send 1 close-after-accept");
        QVERIFY(sendMessage(fixture, fictionalNumbers(2), u"Meeting at 10"_s));
        QTRY_VERIFY2(fixture.text(u"progressNoteLabel"_s).contains(u"may have been sent"_s),
            qUtf8Printable(fixture.text(u"progressNumbersLabel"_s)));
        QVERIFY(!fixture.isShown(u"continueButton"_s)); // never sent again by a click like that
        QCOMPARE(fixture.gateway().ledger().size(), 2);
        QCOMPARE(fixture.accepted().size(), 2);
    }
};

QTEST_MAIN(TestSending)
#include "tst_gui_sending.moc"
