// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/gatewayclient.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

template <typename T> Result<T> await(const QFuture<Result<T>> &future)
{
    const bool came = QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
    return came && future.resultCount() > 0 ? future.result() : Result<T>(failure(Error::Kind::Cancelled));
}

/** The list as a person reads it: "Office[Hello, Bye], Loose". */
QString listed(const WindowFixture &fixture)
{
    QStringList lines;
    const auto *tree = fixture.find<QTreeWidget>(u"templatesTree"_s);
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = tree->topLevelItem(i);
        QStringList inside;
        for (int j = 0; j < top->childCount(); ++j)
            inside.append(top->child(j)->text(0));
        lines.append(inside.isEmpty() ? top->text(0) : top->text(0) + u'[' + inside.join(u", ") + u']');
    }
    return lines.join(u", ");
}

Template kept(const QString &folder, const QString &name, const QString &text, MessageKind kind = MessageKind::Sms)
{
    Template one;
    one.folder = folder;
    one.name = name;
    one.draft.kind = kind;
    one.draft.text = text;
    return one;
}

bool keep(const WindowFixture &fixture, const Template &one)
{
    return await(fixture.engine().saveTemplate(one)).has_value();
}

bool openPage(const WindowFixture &fixture)
{
    return fixture.click(u"templatesPageButton"_s);
}

/** A colleague under the same login. */
std::unique_ptr<Gateway> colleague(const WindowFixture &fixture)
{
    GatewayClient::Config config;
    config.baseUrl = fixture.gatewayUrl();
    config.login = u"practice"_s;
    return std::make_unique<GatewayClient>(config, SecretBuffer("practice"), std::make_shared<SystemClock>());
}

} // namespace

/** Messages kept for the next time, from the Write page and back, and to the gateway and back. */
class TestTemplatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theEmptyPageLeadsToTheFirstTemplate()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(openPage(fixture));
        QTRY_VERIFY(fixture.isShown(u"emptyTextLabel"_s));
        QVERIFY(fixture.click(u"templateNewButton"_s)); // nothing is written: it says so and shows the way
        QTRY_VERIFY(fixture.isShown(u"templatesWriteFirstButton"_s));
        QVERIFY(fixture.openDialog().isEmpty());
        QVERIFY(fixture.click(u"templatesWriteButton"_s));
        QCOMPARE(int(fixture.window().currentPage()), int(MainWindow::Page::Write));

        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Завтра о 10:00"_s));
        QVERIFY(openPage(fixture));
        QVERIFY(fixture.click(u"templateNewButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"templateDialog"_s);
        QCOMPARE(fixture.find<QLineEdit>(u"templateNameEdit"_s)->text(), u"Завтра о 10:00"_s);
        fixture.find<QLineEdit>(u"templateNameEdit"_s)->clear();
        QVERIFY(!fixture.find(u"templateSaveButton"_s)->isEnabled());
        QVERIFY(fixture.type(u"templateNameEdit"_s, u"Нагадування"_s));
        fixture.find<QComboBox>(u"templateFolderCombo"_s)->setCurrentText(u"Офіс"_s);
        QVERIFY(fixture.click(u"templateSaveButton"_s));
        QTRY_COMPARE(listed(fixture), u"Офіс[Нагадування]"_s);
        QCOMPARE(fixture.text(u"templatePreview"_s), u"Завтра о 10:00"_s);
        const auto stored = await(fixture.engine().templates(std::nullopt));
        QVERIFY(stored);
        QCOMPARE(stored->size(), 1);
        QVERIFY(stored->constFirst().draft.recipients.isEmpty()); // to whom is of one sending only
    }

    void theSameNameAgainReplacesTheTextAndCanBeTakenBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(keep(fixture, kept(u"Office"_s, u"Closed"_s, u"We are closed"_s)));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Closed until Monday"_s));
        QVERIFY(openPage(fixture));
        QTRY_COMPARE(listed(fixture), u"Office[Closed]"_s);
        QVERIFY(fixture.click(u"templateNewButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"templateDialog"_s);
        QCOMPARE(fixture.find<QComboBox>(u"templateFolderCombo"_s)->currentText(), u"Office"_s);
        QVERIFY(fixture.type(u"templateNameEdit"_s, u"Closed"_s));
        QVERIFY(fixture.click(u"templateSaveButton"_s));
        QTRY_COMPARE(fixture.text(u"templatePreview"_s), u"Closed until Monday"_s);
        QCOMPARE(listed(fixture), u"Office[Closed]"_s);
        QTRY_VERIFY(fixture.isShown(u"templateUndoButton"_s));
        QVERIFY(fixture.click(u"templateUndoButton"_s));
        QTRY_COMPARE(fixture.text(u"templatePreview"_s), u"We are closed"_s);
    }

    void usingOneFillsTheWritePageAndKeepsItsRecipients()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        Template flash = kept(u"Office"_s, u"Alarm"_s, u"Leave the building"_s, MessageKind::Flash);
        flash.draft.options.sender = u"Office"_s;
        QVERIFY(keep(fixture, flash));
        QVERIFY(openPage(fixture));
        QTRY_COMPARE(listed(fixture), u"Office[Alarm]"_s);
        QVERIFY(fixture.click(u"templateUseButton"_s));
        QCOMPARE(int(fixture.window().currentPage()), int(MainWindow::Page::Write));
        QCOMPARE(fixture.text(u"messageEdit"_s), u"Leave the building"_s);
        QCOMPARE(fixture.find<QComboBox>(u"kindCombo"_s)->currentData().toInt(), int(MessageKind::Flash));
        QCOMPARE(fixture.text(u"senderEdit"_s), u"Office"_s);

        // What is written is replaced only when the person says so.
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"My own words"_s);
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        QVERIFY(openPage(fixture));
        QVERIFY(fixture.click(u"templateUseButton"_s));
        QCOMPARE(fixture.text(u"messageEdit"_s), u"My own words"_s);
        QTRY_VERIFY(fixture.isShown(u"replaceDraftButton"_s));
        QVERIFY(fixture.click(u"replaceDraftButton"_s));
        QCOMPARE(fixture.text(u"messageEdit"_s), u"Leave the building"_s);
        QCOMPARE(fixture.text(u"recipientsEdit"_s), u"0671234567"_s);
    }

    void wordsAndKindsNarrowTheList()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(keep(fixture, kept(u"Office"_s, u"Closed"_s, u"We are closed on Friday"_s)));
        QVERIFY(keep(fixture, kept(u"Office"_s, u"Open"_s, u"We are open on Monday"_s)));
        QVERIFY(keep(fixture, kept({}, u"Loose"_s, u"friday too"_s, MessageKind::Call)));
        QVERIFY(openPage(fixture));
        QTRY_COMPARE(listed(fixture), u"Loose, Office[Closed, Open]"_s);
        fixture.press(Qt::CTRL | Qt::Key_F);
        QCOMPARE(int(fixture.window().currentPage()), int(MainWindow::Page::Templates));
        QVERIFY(fixture.find(u"templateSearchEdit"_s)->hasFocus());
        QVERIFY(fixture.type(u"templateSearchEdit"_s, u"FRIDAY"_s));
        QTRY_COMPARE(listed(fixture), u"Loose, Office[Closed]"_s);
        auto *kinds = fixture.find<QComboBox>(u"templateKindCombo"_s);
        kinds->setCurrentIndex(kinds->findData(int(MessageKind::Call)));
        QTRY_COMPARE(listed(fixture), u"Loose"_s);
        kinds->setCurrentIndex(kinds->findData(int(MessageKind::Mail)));
        QTRY_VERIFY(fixture.isShown(u"templatesClearButton"_s));
        QVERIFY(fixture.click(u"templatesClearButton"_s));
        QTRY_COMPARE(listed(fixture), u"Loose, Office[Closed, Open]"_s);
    }

    void renamedMovedDeletedAndBroughtBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(keep(fixture, kept(u"Office"_s, u"Closed"_s, u"We are closed"_s)));
        QVERIFY(keep(fixture, kept(u"Office"_s, u"Open"_s, u"We are open"_s)));
        QVERIFY(openPage(fixture));
        QTRY_COMPARE(listed(fixture), u"Office[Closed, Open]"_s);
        QVERIFY(fixture.click(u"templateRenameButton"_s));
        QTRY_COMPARE(fixture.openDialog(), u"templateDialog"_s);
        QCOMPARE(fixture.find<QComboBox>(u"templateFolderCombo"_s)->currentText(), u"Office"_s);
        QVERIFY(fixture.type(u"templateNameEdit"_s, u"Shut"_s)); // the old name is selected
        fixture.find<QComboBox>(u"templateFolderCombo"_s)->setCurrentText(u"Store"_s);
        QVERIFY(fixture.click(u"templateSaveButton"_s));
        QTRY_COMPARE(listed(fixture), u"Office[Open], Store[Shut]"_s);
        QCOMPARE(fixture.text(u"templateNameLabel"_s), u"Shut"_s); // it stays chosen where it went

        QVERIFY(fixture.click(u"templateDeleteButton"_s));
        QTRY_COMPARE(listed(fixture), u"Office[Open]"_s);
        QVERIFY(fixture.openDialog().isEmpty());
        QTRY_VERIFY(fixture.isShown(u"templateUndoButton"_s));
        QVERIFY(fixture.click(u"templateUndoButton"_s));
        QTRY_COMPARE(listed(fixture), u"Office[Open], Store[Shut]"_s);
        QCOMPARE(fixture.text(u"templatePreview"_s), u"We are closed"_s);
    }

    void whatTheAccountKeepsComesHereWithAReceiptAndGoesAgain()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        const auto client = colleague(fixture);
        QVERIFY(openPage(fixture));
        QVERIFY(fixture.click(u"templateImportButton"_s));
        QTRY_VERIFY(fixture.isShown(u"templatesBanner"_s));
        QVERIFY2(fixture.text(u"templatesBanner"_s).contains(u"no templates"_s),
            qUtf8Printable(fixture.text(u"templatesBanner"_s)));

        QVERIFY(await(client->addTemplate({ {}, u"Closed"_s, u"We are closed"_s, u"sms"_s, u"Office"_s })));
        QVERIFY(await(client->addTemplate({ {}, u"Alarm"_s, u"Leave!"_s, u"flash"_s, {} })));
        QVERIFY(fixture.click(u"templateImportButton"_s));
        QTRY_COMPARE(listed(fixture), u"From the gateway[Alarm, Closed]"_s);
        QVERIFY2(fixture.text(u"templatesBanner"_s).contains(u"2 new, 0 changed, 0 the same"_s),
            qUtf8Printable(fixture.text(u"templatesBanner"_s)));
        QVERIFY(fixture.text(u"templateFactsLabel"_s).contains(u"also kept at the gateway"_s));
        QTRY_VERIFY(fixture.isShown(u"templateUndoButton"_s));
        QVERIFY(fixture.click(u"templateUndoButton"_s));
        QTRY_VERIFY(fixture.isShown(u"emptyTextLabel"_s));
        QCOMPARE(await(client->templates())->size(), 2); // nothing is taken away there
    }

    void oneOfOursIsSavedInTheAccountAndSaysWhenItCannotBe()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(keep(fixture, kept(u"Office"_s, u"Closed"_s, u"We are closed"_s)));
        QVERIFY(keep(fixture, kept(u"Office"_s, u"Telegram"_s, u"Hello"_s, MessageKind::Telegram)));
        QVERIFY(openPage(fixture));
        QTRY_COMPARE(listed(fixture), u"Office[Closed, Telegram]"_s);
        QVERIFY(fixture.click(u"templateExportButton"_s));
        QTRY_VERIFY(fixture.text(u"templateFactsLabel"_s).contains(u"also kept at the gateway"_s));
        const auto theirs = await(colleague(fixture)->templates());
        QVERIFY(theirs);
        QCOMPARE(theirs->size(), 1);
        QCOMPARE(theirs->constFirst().text, u"We are closed"_s);

        auto *tree = fixture.find<QTreeWidget>(u"templatesTree"_s);
        tree->setCurrentItem(tree->topLevelItem(0)->child(1));
        QVERIFY(!fixture.find(u"templateExportButton"_s)->isEnabled());
        QVERIFY(!fixture.find(u"templateExportButton"_s)->toolTip().isEmpty());

        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        fixture.setFault("templates error 5");
        QVERIFY(fixture.click(u"templateExportButton"_s));
        QTRY_VERIFY(fixture.isShown(u"templatesBanner"_s));
        QVERIFY(!fixture.text(u"templatesBanner"_s).isEmpty());
        QTRY_VERIFY(fixture.find(u"templateExportButton"_s)->isEnabled()); // one may try again
    }
};

QTEST_MAIN(TestTemplatesPage)
#include "tst_gui_templates.moc"
