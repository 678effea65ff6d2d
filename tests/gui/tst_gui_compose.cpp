// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/composepage.h"
#include "widgets/wording.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** Why Send is off, where a person looks and where a screen reader looks. */
QString whyOff(const WindowFixture &fixture)
{
    const auto *button = fixture.find(u"sendButton"_s);
    if (button->isEnabled())
        return u"it is on"_s;
    if (button->toolTip() != button->accessibleDescription())
        return u"two reasons"_s;
    return button->toolTip();
}

} // namespace

/** The Write page: what it says while one writes. */
class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aDisabledSendSaysWhatIsMissing()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        const QString nothing = whyOff(fixture);
        QVERIFY(!nothing.isEmpty());
        QCOMPARE(fixture.barMoney(), nothing); // in sight, not only under the mouse
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        const QString noText = whyOff(fixture);
        QVERIFY2(noText.contains(u"text"_s, Qt::CaseInsensitive), qUtf8Printable(noText));
        QVERIFY(noText != nothing);
        QVERIFY(fixture.type(u"messageEdit"_s, u"Hello"_s));
        QVERIFY(fixture.find(u"sendButton"_s)->isEnabled());
        fixture.find<QPlainTextEdit>(u"recipientsEdit"_s)->setPlainText(u"abc 12"_s);
        const QString noNumber = whyOff(fixture);
        QVERIFY2(noNumber.contains(u"number"_s, Qt::CaseInsensitive), qUtf8Printable(noNumber));
        QCOMPARE(fixture.barMoney(), noNumber);
    }

    void charactersThatForceUnicodeAreReplacedByOneClick()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"“Don’t” – "_s + QString(70, u'a')));
        QVERIFY2(fixture.barText().startsWith(u"Unicode"_s), qUtf8Printable(fixture.barText()));
        QVERIFY(fixture.click(u"costBar"_s));
        QTRY_VERIFY(fixture.isShown(u"causesPopup"_s));
        QVERIFY(fixture.click(u"replaceCharactersButton"_s));
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), u"\"Don't\" - "_s + QString(70, u'a'));
        QVERIFY(!fixture.isShown(u"causesPopup"_s));
        QVERIFY2(fixture.barText().startsWith(u"Latin"_s), qUtf8Printable(fixture.barText()));
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->undo(); // the person's text is never lost
        QVERIFY(fixture.text(u"messageEdit"_s).startsWith(u"“Don’t” –"_s));
    }

    void aPastTimeIsRefusedBesideItsField()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Hello"_s));
        fixture.find<QComboBox>(u"whenCombo"_s)->setCurrentIndex(1);
        auto *when = fixture.find<QDateTimeEdit>(u"whenEdit"_s);
        QVERIFY(when->isVisible());
        QVERIFY(fixture.find(u"sendButton"_s)->isEnabled()); // what is offered is not in the past
        QVERIFY(fixture.isShown(u"whenResolvedLabel"_s));
        const QDateTime now = QDateTime::currentDateTime();
        when->setDateTime(now.addDays(-1));
        QVERIFY(fixture.isShown(u"whenError"_s));
        QVERIFY(!fixture.isShown(u"whenResolvedLabel"_s));
        QCOMPARE(whyOff(fixture), fixture.text(u"whenError"_s));
        when->setDateTime(now.addDays(1));
        QVERIFY(!fixture.isShown(u"whenError"_s));
        QVERIFY(fixture.find(u"sendButton"_s)->isEnabled());
    }

    void aWrongSenderNameIsRefusedBesideItsField()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Hello"_s));
        QVERIFY(fixture.type(u"senderEdit"_s, u"twelveletter"_s)); // one too many
        QVERIFY(fixture.isShown(u"senderError"_s));
        QCOMPARE(whyOff(fixture), fixture.text(u"senderError"_s));
        QTest::keyClick(fixture.find(u"senderEdit"_s), Qt::Key_Backspace);
        QVERIFY2(fixture.find(u"sendButton"_s)->isEnabled(), qUtf8Printable(fixture.text(u"senderError"_s)));
    }

    void nothingTypedIsLostWhenTheKindIsSwitched()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567, 0501234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Привіт"_s));
        QVERIFY(fixture.type(u"senderEdit"_s, u"Office"_s));
        fixture.find<QComboBox>(u"whenCombo"_s)->setCurrentIndex(3);
        fixture.find<QSpinBox>(u"afterSpin"_s)->setValue(45);
        QTest::mouseClick(fixture.find(u"moreOptionsButton"_s), Qt::LeftButton);
        fixture.find<QComboBox>(u"translitCombo"_s)->setCurrentIndex(1);
        QVERIFY(fixture.type(u"commentEdit"_s, u"мій коментар"_s));
        QVERIFY(fixture.type(u"ownIdEdit"_s, u"42"_s));
        const auto *page = fixture.find<ComposePage>(u"composePage"_s);
        const Draft before = page->draft();
        QCOMPARE(before.options.comment, u"мій коментар"_s);
        auto *kinds = fixture.find<QComboBox>(u"kindCombo"_s);
        QVERIFY(kinds->count() >= 2);
        for (int kind = kinds->count() - 1; kind >= 0; --kind) {
            kinds->setCurrentIndex(kind);
            QCOMPARE(fixture.text(u"messageEdit"_s), u"Привіт"_s);
            QCOMPARE(fixture.text(u"recipientsEdit"_s), u"0671234567, 0501234567"_s);
        }
        QVERIFY(page->draft() == before);
    }

    void anUnknownPriceIsCalledUnknownAndNeverZero()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        fixture.gateway().stop();
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Hello"_s));
        QVERIFY2(fixture.barMoney().startsWith(u"Price not known"_s), qUtf8Printable(fixture.barMoney()));
        static const QRegularExpression sum(u"\\d+[.,]\\d\\d"_s);
        QVERIFY(!fixture.barMoney().contains(sum));
        QVERIFY(fixture.text(u"sendButton"_s).endsWith(u'…')); // not harmless: the price is not known
        QVERIFY(fixture.click(u"sendButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"summaryDialog"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find(u"confirmButton"_s)->isEnabled(), 30'000);
        QVERIFY(fixture.text(u"confirmButton"_s).contains(u"price not known"_s));
        QVERIFY(fixture.text(u"priceValue"_s).contains(u"not known"_s));
        QVERIFY(!fixture.text(u"confirmButton"_s).contains(sum));
        QTest::keyClick(fixture.find(u"summaryDialog"_s), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.barMoney(), u"Price not known"_s, 30'000); // asked, without success
    }

    void theCausesNameTheDearestFirstAndEscClosesThem()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(
            u"messageEdit"_s, u"Нова адреса нашого офісу: вулиця Городня, 7, другий поверх, вхід з двору."_s));
        QVERIFY(fixture.click(u"costBar"_s));
        QTRY_VERIFY(fixture.isShown(u"causesPopup"_s));
        QVERIFY2(fixture.text(u"bannerLabel"_s).contains(u"Unicode"_s), qUtf8Printable(fixture.text(u"bannerLabel"_s)));
        QTest::keyClick(fixture.find(u"causesPopup"_s), Qt::Key_Escape);
        QTRY_VERIFY(!fixture.isShown(u"causesPopup"_s));
    }

    void theWindowStaysAliveWhileAHundredThousandNumbersArePasted()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        constexpr int people = 100'000;
        QString pasted;
        for (int i = 0; i < people; ++i)
            pasted += u"+38050%1\n"_s.arg(1'000'001 + i, 7, 10, QLatin1Char('0'));
        pasted += u"+380501000001\n12345\n"_s; // one repeated, one to check
        QGuiApplication::clipboard()->setText(pasted);
        auto *edit = fixture.find<QPlainTextEdit>(u"recipientsEdit"_s);
        edit->setFocus();
        edit->paste();

        int ticks = 0;
        QTimer timer;
        timer.setInterval(10);
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start();
        const auto *summary = fixture.find<QToolButton>(u"recipientsSummaryButton"_s);
        QVERIFY(!summary->isEnabled()); // still reading: paste() did not wait for it
        QCOMPARE(whyOff(fixture).isEmpty(), false);
        QTRY_VERIFY_WITH_TIMEOUT(summary->isEnabled(), 60'000);
        QVERIFY2(ticks > 3, qPrintable(QString::number(ticks)));
        const QString people100k = Wording::people(people);
        QVERIFY2(summary->text().startsWith(people100k), qUtf8Printable(summary->text()));
        QVERIFY2(summary->text().contains(u"1 repeated"_s), qUtf8Printable(summary->text()));
        QVERIFY2(summary->text().contains(u"1 to check"_s), qUtf8Printable(summary->text()));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Hi"_s));
        QVERIFY2(fixture.barText().contains(people100k), qUtf8Printable(fixture.barText()));
    }
};

QTEST_MAIN(TestCompose)
#include "tst_gui_compose.moc"
