// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QApplication>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** The whole way without a mouse. */
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theFirstFiveNumbersTurnToThePages()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        const QStringList pages { u"composePage"_s, u"outboxPage"_s, u"historyPage"_s, u"templatesPage"_s,
            u"settingsPage"_s };
        for (int i : { 4, 3, 2, 1, 0 }) {
            fixture.press(Qt::CTRL | Qt::Key(Qt::Key_1 + i));
            QTRY_VERIFY2(fixture.isShown(pages.at(i)), qUtf8Printable(pages.at(i)));
        }
    }

    void beforeTheFirstQuestionIsAnsweredThePagesAreOutOfReach()
    {
        WindowFixture fixture({ .welcomed = false });
        QVERIFY(fixture.open());
        fixture.press(Qt::CTRL | Qt::Key_3);
        QVERIFY(fixture.isShown(u"welcomePage"_s));
        QVERIFY(!fixture.isShown(u"historyPage"_s));
    }

    void aMessageIsWrittenAndSentWithKeysAlone()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QTRY_COMPARE(QApplication::focusWidget(), fixture.find(u"recipientsEdit"_s)); // where everybody begins
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (int i = 0; i < 3 && QApplication::focusWidget() != fixture.find(u"messageEdit"_s); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), fixture.find(u"messageEdit"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Meeting at 10"_s));
        QTRY_VERIFY(fixture.barMoney().contains(u"confirmed"_s));
        fixture.press(Qt::CTRL | Qt::Key_Return);
        QTRY_COMPARE(fixture.gateway().ledger().size(), 1);
        QCOMPARE(fixture.openDialog(), QString());
    }

    void ctrlEnterSendsNothingWhileSomethingIsMissing()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"messageEdit"_s, u"Meeting at 10"_s));
        fixture.press(Qt::CTRL | Qt::Key_Return);
        QCOMPARE(fixture.openDialog(), QString());
        QVERIFY(!fixture.engine().isSending());
        QCOMPARE(fixture.text(u"messageEdit"_s), u"Meeting at 10"_s); // no line break either
    }

    void ctrlFSearchesTheHistoryFromAnywhere()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.press(Qt::CTRL | Qt::Key_F);
        QTRY_VERIFY(fixture.isShown(u"historyPage"_s));
        QTRY_COMPARE(QApplication::focusWidget(), fixture.find(u"historySearchEdit"_s));
    }

    void escLeavesTheSummaryWithoutSending()
    {
        WindowFixture fixture({ .harmlessPeople = 0 });
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Meeting at 10"_s));
        QTRY_VERIFY(fixture.barMoney().contains(u"confirmed"_s));
        fixture.press(Qt::CTRL | Qt::Key_Return);
        QTRY_COMPARE(fixture.openDialog(), u"summaryDialog"_s);
        QTest::keyClick(fixture.find(u"summaryDialog"_s), Qt::Key_Escape);
        QTRY_COMPARE(fixture.openDialog(), QString());
        QVERIFY(!fixture.engine().isSending());
        QVERIFY(fixture.gateway().ledger().isEmpty());
    }

    void tabReachesEveryFieldOfThePageAndComesBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Meeting at 10"_s));
        QSet<QString> reached;
        fixture.find(u"kindCombo"_s)->setFocus();
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name : { u"kindCombo"_s, u"recipientsEdit"_s, u"recipientsSummaryButton"_s,
                 u"messageEdit"_s, u"senderCombo"_s, u"whenCombo"_s, u"validityCombo"_s, u"moreOptionsButton"_s,
                 u"costBar"_s, u"sendButton"_s, u"writePageButton"_s, u"accountButton"_s })
            QVERIFY2(reached.contains(name), qUtf8Printable(name));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_gui_keyboard.moc"
