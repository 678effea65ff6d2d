// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** What a link of another program may do to the window: fill the form, and say so. */
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aLinkFillsAnEmptyPageAndSaysSo()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.window().showPage(MainWindow::Page::History);
        fixture.window().openLink("sms:+380501234567,0671234567?body=%D0%9F%D1%80%D0%B8%D0%B2%D1%96%D1%82");
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"Привіт"_s);
        QCOMPARE(fixture.text(u"recipientsEdit"_s), u"+380501234567\n0671234567"_s);
        QVERIFY(fixture.isShown(u"composePage"_s));
        QVERIFY(fixture.text(u"composeNotice"_s).contains(u"Look at the numbers"_s));
        QVERIFY(onlyFilled(fixture));
    }

    void whatIsWrittenStaysUntilThePersonTakesTheLink()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"messageEdit"_s, u"Mine"_s));
        fixture.window().openLink("sms:+380501234567?body=Theirs");
        QTRY_VERIFY(fixture.text(u"composeNotice"_s).contains(u"It was left as it is"_s));
        QCOMPARE(fixture.text(u"messageEdit"_s), u"Mine"_s);
        QVERIFY(fixture.type(u"messageEdit"_s, u"!"_s)); // the person goes on

        QTRY_VERIFY(fixture.isShown(u"takeLinkButton"_s));
        QVERIFY(fixture.click(u"takeLinkButton"_s));
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"Theirs"_s);
        QVERIFY(onlyFilled(fixture));
        QTRY_VERIFY(fixture.isShown(u"putBackButton"_s));
        QVERIFY(fixture.click(u"putBackButton"_s));
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"Mine!"_s);
        QVERIFY(fixture.text(u"recipientsEdit"_s).isEmpty());
    }

    void aLinkAtTheStartWaitsForTheSavedDraft()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"messageEdit"_s, u"Saved"_s));
        QVERIFY(fixture.close());
        QVERIFY(fixture.open("sms:+380501234567?body=Theirs"));
        QTRY_VERIFY(fixture.text(u"composeNotice"_s).contains(u"It was left as it is"_s));
        QCOMPARE(fixture.text(u"messageEdit"_s), u"Saved"_s);
    }

    void hostileLinksFillNothing_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("words");
        QTest::newRow("group") << QByteArray("sms:Everybody?body=x") << u"phone numbers"_s;
        QTest::newRow("two texts") << QByteArray("sms:101?body=a&body=b") << u"more than one text"_s;
        QTest::newRow("reversed") << QByteArray("sms:101?body=%E2%80%AEabc") << u"cannot be seen"_s;
        QTest::newRow("NUL") << QByteArray("sms:101?body=a%00b") << u"cannot be seen"_s;
        QTest::newRow("other scheme") << QByteArray("https://example.com/") << u"not a link for messages"_s;
        QTest::newRow("garbage") << QByteArray("sms:101?body=%zz") << u"not written as links are"_s;
        QTest::newRow("huge") << QByteArray(9'000, 's') << u"too long"_s;
    }

    void hostileLinksFillNothing()
    {
        QFETCH(const QByteArray, link);
        QFETCH(const QString, words);
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.window().openLink(link);
        QTRY_VERIFY2(
            fixture.text(u"composeNotice"_s).contains(words), qUtf8Printable(fixture.text(u"composeNotice"_s)));
        QVERIFY(fixture.text(u"composeNotice"_s).contains(u"nothing was sent"_s));
        QVERIFY(fixture.text(u"messageEdit"_s).isEmpty());
        QVERIFY(fixture.text(u"recipientsEdit"_s).isEmpty());
        QVERIFY(onlyFilled(fixture));
    }

    void markupAndCommandsAreOnlyText()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.window().openLink("sms:+380501234567?body=%3Cb%3E~~~%0A~~~%0A%3Cfile%201%3E0~%5Cn");
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"<b>~~~\n~~~\n<file 1>0~\\n"_s);
        QVERIFY(!fixture.text(u"messageNote"_s).isEmpty()); // the line that the gateway would take for a mark
        QVERIFY(onlyFilled(fixture));
    }

    void endingInOrderAsksNothingAndKeepsTheWaiting()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.setFault("send 1 delay 1500");
        QVERIFY(sendMessage(fixture, fictionalNumbers(2), u"Hello"_s));
        QTRY_VERIFY(fixture.engine().isSending());
        QSignalSpy finished(&fixture.window(), &MainWindow::finished);
        fixture.window().quitInOrder();
        QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000));
        QVERIFY(fixture.openDialog().isEmpty());
        QCOMPARE(fixture.gateway().ledger().size(), 2); // the running attempt had its time
    }

private:
    /** Nothing is queued, nothing asked of the gateway but prices, and no key press away from it. */
    static bool onlyFilled(const WindowFixture &fixture)
    {
        const auto open = fixture.engine().openBatches();
        if (!QTest::qWaitFor([&] { return open.isFinished(); }) || !open.result() || !open.result()->isEmpty())
            return false;
        return fixture.gateway().ledger().isEmpty() && !fixture.find(u"sendButton"_s)->hasFocus();
    }
};

QTEST_MAIN(TestLinks)
#include "tst_gui_links.moc"
