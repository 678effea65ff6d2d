// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

const QString FirstText = u"Tomorrow the office is closed."_s;

SendPlan plan(const QString &text, const QStringList &numbers)
{
    SendPlan made;
    made.account = AccountId(PracticeAccountId);
    made.draft.account = made.account;
    made.draft.text = text;
    made.draft.recipients = numbers.join(u'\n');
    for (const QString &number : numbers)
        made.addresses.append(Address(number));
    made.partsEach = 1;
    made.holdSeconds = 0;
    return made;
}

} // namespace

class tst_Pages : public QObject
{
    Q_OBJECT

private:
    /** Queues a message and waits until the gateway has answered for everybody. */
    static bool send(const WindowFixture &fixture, const QString &text, const QStringList &numbers)
    {
        QFuture<Result<BatchId>> queued = fixture.engine().queue(plan(text, numbers));
        if (!QTest::qWaitFor([&queued] { return queued.isFinished(); }) || !queued.result())
            return false;
        return QTest::qWaitFor([&fixture, id = *queued.result()] {
            QFuture<Result<BatchProgress>> progress = fixture.engine().progress(id);
            return QTest::qWaitFor([&progress] { return progress.isFinished(); }) && progress.result()
                && progress.result()->count(SendState::Accepted) + progress.result()->count(SendState::Refused)
                == progress.result()->sum();
        });
    }

    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theHistoryFindsFiltersAndSums()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(send(fixture, FirstText, { u"+380501234567"_s, u"+380671230000"_s }));
        QVERIFY(send(fixture, u"Зустріч о десятій"_s, { u"+380501237777"_s }));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(cell(table, 0, 1), u"+380 50 123 77 77"_s); // newest first
        QTRY_VERIFY(fixture.text(u"historyTotalsLabel"_s).contains(u"3 messages"_s));
        QTRY_VERIFY(fixture.text(u"historyTotalsLabel"_s).contains(u"2 sent, 1 refused"_s));

        QVERIFY(fixture.type(u"historySearchEdit"_s, u"(067) 123-00"_s));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(fixture.text(u"recipientLabel"_s), u"+380 67 123 00 00"_s);
        QCOMPARE(fixture.text(u"stateLabel"_s), u"Refused"_s);
        QVERIFY(!fixture.text(u"meaningLabel"_s).contains(QRegularExpression(u"[0-9]"_s))); // words, not codes
        QTRY_VERIFY(fixture.text(u"storyLabel"_s).contains(u"Sending began."_s));
        QTRY_VERIFY(fixture.text(u"historyTotalsLabel"_s).contains(u"1 message "_s));

        QVERIFY(fixture.click(u"historyClearButton"_s));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        fixture.find<QComboBox>(u"historyStateCombo"_s)->setCurrentIndex(4); // refused
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(fixture.type(u"historySearchEdit"_s, u"nowhere"_s));
        QTRY_VERIFY(fixture.isShown(u"nothingClearButton"_s));
        QVERIFY(fixture.click(u"nothingClearButton"_s));
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void anEmptyHistorySaysWhatWillBeThere()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"historyPageButton"_s));
        QTRY_VERIFY(fixture.isShown(u"historyWriteButton"_s));
        QVERIFY(fixture.click(u"historyWriteButton"_s));
        QTRY_VERIFY(fixture.isShown(u"composePage"_s));
    }

    void newMessagesAppearWithoutLosingTheSelectedOne()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(send(fixture, FirstText, { u"+380501234567"_s }));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QVERIFY(send(fixture, u"Second"_s, { u"+380501237777"_s }));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(fixture.text(u"recipientLabel"_s), u"+380 50 123 45 67"_s);
    }

    void writeAgainTakesNumberTextAndOptionsToTheWritePage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(send(fixture, FirstText, { u"+380501234567"_s, u"+380501237777"_s }));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTRY_COMPARE(fixture.text(u"recipientLabel"_s), u"+380 50 123 45 67"_s);
        QVERIFY(fixture.click(u"writeAgainButton"_s));
        QTRY_VERIFY(fixture.isShown(u"composePage"_s));
        QTRY_COMPARE(fixture.text(u"messageEdit"_s), FirstText);
    }

    void everyColumnFitsAlsoAfterTheFontHasChanged()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(send(fixture, FirstText, { u"+380501234567"_s }));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        const QFont before = QApplication::font();
        QFont bigger = before;
        bigger.setPointSizeF(before.pointSizeF() * 1.1);
        QApplication::setFont(bigger);
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        QApplication::setFont(before);
    }

    void rowsAreCopiedAsATable()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(send(fixture, FirstText, { u"+380501234567"_s, u"+380501237777"_s }));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        QTest::keySequence(table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).split(u'\t').value(1), u"+380501234567"_s);
        QCOMPARE(lines.at(1).split(u'\t').value(2), FirstText);
    }

    void columnWidthsAreRemembered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(send(fixture, FirstText, { u"+380501234567"_s }));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->horizontalHeader()->resizeSection(0, 177);
        QTRY_COMPARE(fixture.settings().columnWidths(u"history"_s).value(0), 177);
        QVERIFY(fixture.close());
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"historyPageButton"_s));
        QCOMPARE(fixture.find<QTableView>(u"historyTable"_s)->columnWidth(0), 177);
    }

    void anAccountIsTestedSavedUsedAndRemoved()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"settingsPageButton"_s));
        QVERIFY(!fixture.find<QPushButton>(u"accountRemoveButton"_s)->isEnabled()); // practice stays
        QVERIFY(fixture.click(u"accountAddButton"_s));
        auto *dialog = fixture.find(u"accountDialog"_s);
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        const auto button = [dialog](const QString &name) { return dialog->findChild<QPushButton *>(name); };
        auto *host = dialog->findChild<QComboBox *>(u"accountHostCombo"_s);
        QCOMPARE(host->currentText(), u"https://smsc.ua"_s);
        host->setEditText(u"http://smsc.ua"_s); // would carry the password in the open
        QVERIFY(!button(u"accountSaveButton"_s)->isEnabled());
        host->setEditText(fixture.gatewayUrl().toString());
        dialog->findChild<QLineEdit *>(u"accountLoginEdit"_s)->setText(u"practice"_s);
        QVERIFY(!button(u"accountSaveButton"_s)->toolTip().isEmpty()); // says what is missing

        auto *secret = dialog->findChild<QLineEdit *>(u"accountSecretEdit"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setText(u"wrong"_s);
        button(u"accountTestButton"_s)->click();
        const auto banner = [dialog] {
            return dialog->findChild<QWidget *>(u"accountBanner"_s)->findChild<QLabel *>(u"bannerLabel"_s)->text();
        };
        QTRY_VERIFY(banner().contains(u"did not accept the login or the password"_s));
        secret->setText(u"practice"_s);
        button(u"accountTestButton"_s)->click();
        QTRY_VERIFY(banner().contains(u"It works. The balance is 500.00"_s));
        QCOMPARE(fixture.accounts().accounts().size(), 1); // a test keeps nothing

        QPointer<QWidget> gone(dialog);
        button(u"accountSaveButton"_s)->click();
        QTRY_VERIFY(gone.isNull());
        QCOMPARE(fixture.accounts().accounts().size(), 2);
        const Account added = fixture.accounts().accounts().at(1);
        QVERIFY(fixture.accounts().current() == added.id);
        QCOMPARE(added.label, u"practice at 127.0.0.1"_s);
        auto *table = fixture.find<QTableView>(u"accountsTable"_s);
        QTRY_COMPARE(cell(table, 1, 4), u"saved"_s);

        QVERIFY(fixture.click(u"accountRemoveButton"_s));
        QCOMPARE(fixture.window().focusWidget(), fixture.find(u"accountKeepButton"_s)); // the harmless answer
        QTRY_VERIFY(fixture.isShown(u"accountRemoveConfirmButton"_s));
        QVERIFY(fixture.click(u"accountRemoveConfirmButton"_s));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(fixture.accounts().current().text() == PracticeAccountId);
    }

    void whoGetsThePasswordIsNamedBeforeItGoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("nowhereElse");
        QTest::newRow("en") << u"en"_s << u"nowhere else"_s;
        QTest::newRow("uk") << u"uk"_s << u"більше нікуди"_s;
        QTest::newRow("ru") << u"ru"_s << u"больше никуда"_s;
    }

    /** Every host, with its back-up where there is one, at the first login and with each change of the address. */
    void whoGetsThePasswordIsNamedBeforeItGoes()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, nowhereElse);
        WindowFixture fixture({ .language = language });
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"settingsPageButton"_s));
        QVERIFY(fixture.click(u"accountAddButton"_s));
        QTRY_VERIFY(fixture.isShown(u"destinationLabel"_s));
        const auto words = [&fixture] { return fixture.text(u"destinationLabel"_s); };
        const auto names = [&](const QStringList &hosts) {
            return words().contains(nowhereElse) && std::all_of(hosts.cbegin(), hosts.cend(), [&](const QString &host) {
                return words().contains(host);
            });
        };
        QVERIFY2(names({ u"https://smsc.ua"_s, u"www2.smsc.ua"_s }), qUtf8Printable(words()));

        auto *host = fixture.find<QComboBox>(u"accountHostCombo"_s);
        host->setEditText(u"https://smsc.kz"_s);
        QVERIFY2(names({ u"https://smsc.kz"_s, u"www2.smsc.kz"_s }), qUtf8Printable(words()));
        QVERIFY(!words().contains(u"smsc.ua"_s));
        host->setEditText(u"https://sms.firm.example"_s); // nobody said that it has a back-up
        QVERIFY2(names({ u"https://sms.firm.example"_s }), qUtf8Printable(words()));
        QVERIFY(!words().contains(u"www2"_s));
        host->setEditText(u"http://sms.firm.example"_s); // is given nothing
        QCOMPARE(words(), QString());

        auto *kind = fixture.find<QComboBox>(u"accountKindCombo"_s);
        host->setEditText(u"https://smsc.ua"_s);
        const QString withLogin = words();
        kind->setCurrentIndex(kind->findData(int(SecretKind::ApiKey)));
        QVERIFY2(names({ u"https://smsc.ua"_s, u"www2.smsc.ua"_s }), qUtf8Printable(words()));
        QVERIFY(words() != withLogin); // of what is sent, only the key is left
        QVERIFY(fixture.isShown(u"destinationLabel"_s));
    }

    void whoGetsThePasswordIsNamedWhenOnlyItIsAskedFor()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        Account office;
        office.label = u"Office"_s;
        office.baseUrl = QUrl(u"https://smsc.ua"_s);
        office.login = u"office"_s;
        const Result<Account> saved = fixture.accounts().save(office);
        QVERIFY(saved && fixture.accounts().setCurrent(saved->id));
        QTRY_VERIFY(fixture.isShown(u"enterPasswordButton"_s));
        QVERIFY(fixture.click(u"enterPasswordButton"_s));
        QTRY_VERIFY(fixture.isShown(u"destinationLabel"_s));
        const QString words = fixture.text(u"destinationLabel"_s);
        QVERIFY2(words.contains(u"https://smsc.ua"_s) && words.contains(u"www2.smsc.ua"_s), qUtf8Printable(words));
    }

    void settingsAreOnTheDiskAtOnce()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.click(u"settingsPageButton"_s));
        fixture.find<QSpinBox>(u"holdSpin"_s)->setValue(33);
        fixture.find<QSpinBox>(u"harmlessSpin"_s)->setValue(2);
        auto *country = fixture.find<QComboBox>(u"regionCombo"_s);
        country->setCurrentIndex(country->findData(u"PL"_s));
        QCOMPARE(fixture.settings().region(), u"PL"_s);
        const Settings again(fixture.dataDir());
        QCOMPARE(again.holdSeconds(), 33);
        QCOMPARE(again.harmlessPeople(), 2);
        QCOMPARE(again.region(), u"PL"_s);
    }

    void theLanguageChangesEverywhereAtOnce()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(send(fixture, FirstText, { u"+380501234567"_s }));
        QVERIFY(fixture.click(u"historyPageButton"_s));
        auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(!fixture.text(u"stateLabel"_s).isEmpty());
        const QString state = fixture.text(u"stateLabel"_s);
        QVERIFY(fixture.click(u"settingsPageButton"_s));
        auto *combo = fixture.find<QComboBox>(u"languageCombo"_s);
        combo->setCurrentIndex(combo->findData(u"uk"_s));
        QTRY_COMPARE(fixture.text(u"languageTitleLabel"_s), u"Мова"_s);
        QCOMPARE(
            fixture.find<QTableView>(u"accountsTable"_s)->model()->headerData(1, Qt::Horizontal).toString(), u"Шлюз"_s);
        QVERIFY(fixture.click(u"historyPageButton"_s));
        QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"Час"_s);
        QVERIFY(fixture.text(u"stateLabel"_s) != state);
        QVERIFY(!fixture.text(u"historyTotalsLabel"_s).contains(u"message"_s));
    }
};

QTEST_MAIN(tst_Pages)
#include "tst_pages.moc"
