// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** What the window says and does after a program was killed while it was sending. */
class TestReckoning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theReckoningTellsWhatIsDoubtfulAndContinueSendsOnlyTheRest()
    {
        WindowFixture fixture;
        // The answer to the second request of two arrives, but is never written down: 2 sent, 2 doubtful, 3 waiting.
        QVERIFY(killWhileSending(fixture, 7, 2, u"answered"_s, 2));
        QCOMPARE(fixture.gateway().ledger().size(), 4);

        QVERIFY(fixture.open());
        QTRY_VERIFY(fixture.find(u"outboxPageButton"_s)->isVisible());
        QVERIFY(fixture.click(u"outboxPageButton"_s));
        QTRY_VERIFY(fixture.isShown(u"reckoningPanel"_s));
        QVERIFY2(fixture.text(u"reckoningUnknownLabel"_s).startsWith(u"2 message"_s),
            qUtf8Printable(fixture.text(u"reckoningUnknownLabel"_s)));
        QTRY_VERIFY2(fixture.text(u"reckoningWaitingLabel"_s).startsWith(u"3 message"_s),
            qUtf8Printable(fixture.text(u"reckoningWaitingLabel"_s)));
        QVERIFY(!fixture.engine().isSending());
        QCOMPARE(fixture.gateway().ledger().size(), 4); // nothing by itself

        QVERIFY(fixture.click(u"reckoningContinueButton"_s));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 7);
        QTRY_VERIFY(!fixture.engine().isSending());
        QCOMPARE(fixture.gateway().ledger().size(), 7);
        QCOMPARE(fixture.accepted().size(), 7); // nobody twice
    }

    void beforeTheFirstByteNothingIsDoubtful()
    {
        WindowFixture fixture;
        QVERIFY(killWhileSending(fixture, 3, 100, u"before-t1"_s, 1));
        QVERIFY(fixture.gateway().ledger().isEmpty());
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"outboxPageButton"_s));
        QTRY_VERIFY2(fixture.text(u"reckoningWaitingLabel"_s).startsWith(u"3 message"_s),
            qUtf8Printable(fixture.text(u"reckoningWaitingLabel"_s)));
        QVERIFY(!fixture.isShown(u"reckoningUnknownLabel"_s));
        QVERIFY(fixture.gateway().ledger().isEmpty());
    }

    void theWaitingCanBeGivenUpAfterASecondQuestion()
    {
        WindowFixture fixture;
        QVERIFY(killWhileSending(fixture, 3, 100, u"before-t1"_s, 1));
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"outboxPageButton"_s));
        QTRY_VERIFY(fixture.isShown(u"reckoningCancelButton"_s));
        QVERIFY(fixture.click(u"reckoningCancelButton"_s));
        QVERIFY(fixture.text(u"reckoningWaitingLabel"_s).contains(u"will not be sent"_s));
        QVERIFY(!fixture.isShown(u"reckoningContinueButton"_s));
        QVERIFY(fixture.click(u"reckoningCancelButton"_s));
        QTRY_VERIFY(!fixture.isShown(u"reckoningPanel"_s));
        QVERIFY(fixture.gateway().ledger().isEmpty());
        QVERIFY(!fixture.engine().isSending());
    }

    void theDraftOfACrashedWindowIsBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Не загубити"_s));
        QTRY_VERIFY(draftIsSaved(fixture, u"Не загубити"_s));
        fixture.crash();
        QVERIFY(fixture.open());
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"Не загубити"_s);
        QCOMPARE(fixture.text(u"recipientsEdit"_s), u"0671234567"_s);
        QVERIFY(fixture.gateway().ledger().isEmpty());
    }

    void closingSavesTheLastLettersAtOnce()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"messageEdit"_s, u"до останньої літери"_s));
        QVERIFY(fixture.close()); // long before the autosave is due
        QVERIFY(fixture.open());
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"до останньої літери"_s);
    }

private:
    static bool draftIsSaved(const WindowFixture &fixture, const QString &text)
    {
        const auto saved = fixture.engine().loadDraft(u"compose"_s);
        if (!QTest::qWaitFor([&] { return saved.isFinished(); }) || saved.resultCount() == 0)
            return false;
        const Result<std::optional<Draft>> draft = saved.result();
        return draft && draft->has_value() && (*draft)->text == text;
    }
};

QTEST_MAIN(TestReckoning)
#include "tst_gui_reckoning.moc"
