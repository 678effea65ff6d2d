// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"
#include "scenetools.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** What the gateway proved not to have: the window asks, and sends it once. */
class TestSendAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatIsInDoubtIsNotCalledSending()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, fictionalNumbers(3), monthsAgo(1), MessageKind::Sms, SendState::Unknown));
        fixture.setFault("status status-500");
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"outboxPageButton"_s));
        QTRY_VERIFY2(fixture.text(u"progressTitleLabel"_s).startsWith(u"Asking the gateway, 3 people"_s),
            qUtf8Printable(fixture.text(u"progressTitleLabel"_s)));
    }

    void theOutboxAsksFirstAndSendsOnce()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, fictionalNumbers(3), monthsAgo(1), MessageKind::Sms, SendState::Absent));
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"outboxPageButton"_s));
        QTRY_VERIFY(fixture.isShown(u"sendAbsentButton"_s));
        QCOMPARE(fixture.text(u"sendAbsentButton"_s), u"Send 3 again…"_s);
        QVERIFY2(fixture.text(u"progressTitleLabel"_s).startsWith(u"Waits for your decision, 3 people"_s),
            qUtf8Printable(fixture.text(u"progressTitleLabel"_s)));
        QVERIFY(fixture.click(u"sendAbsentButton"_s));
        QTRY_VERIFY(fixture.isShown(u"sendAbsentConfirmButton"_s));
        QVERIFY(fixture.find(u"sendAbsentNotNowButton"_s)->hasFocus()); // Enter sends nothing
        QVERIFY(fixture.click(u"sendAbsentNotNowButton"_s));
        QTRY_VERIFY(!fixture.isShown(u"sendAbsentConfirmButton"_s));
        QVERIFY(fixture.gateway().ledger().isEmpty());

        QVERIFY(fixture.click(u"sendAbsentButton"_s));
        QVERIFY(fixture.click(u"sendAbsentConfirmButton"_s));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 3);
        QTRY_VERIFY(!fixture.isShown(u"sendAbsentButton"_s));
        QCOMPARE(fixture.accepted().size(), 3); // nobody twice
    }

    /** The details do not follow what becomes of the others: another yes may have come first. */
    void aYesToWhatIsNoLongerSoSendsNothing()
    {
        WindowFixture fixture;
        QVERIFY(sendEarlier(fixture, fictionalNumbers(3), monthsAgo(1), MessageKind::Sms, SendState::Absent));
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(0);
        QTRY_VERIFY(fixture.isShown(u"messageDetails"_s) && fixture.isShown(u"sendAbsentButton"_s));
        QVERIFY(fixture.click(u"sendAbsentButton"_s));
        QTRY_VERIFY(fixture.isShown(u"sendAbsentConfirmButton"_s));

        const BatchId batch = 1;
        const auto other = fixture.engine().sendAbsentAgain(batch, 3); // the other yes
        QVERIFY(fixture.click(u"sendAbsentConfirmButton"_s));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 3);
        QTRY_VERIFY(!fixture.engine().isSending());
        QVERIFY(other.result().has_value());
        QTRY_VERIFY(!fixture.isShown(u"sendAbsentConfirmButton"_s));
        QCOMPARE(fixture.gateway().ledger().size(), 3);
        QCOMPARE(fixture.accepted().size(), 3);
    }
};

QTEST_MAIN(TestSendAgain)
#include "tst_gui_sendagain.moc"
