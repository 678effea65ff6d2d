// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfill.h"
#include "scenes.h"
#include "shownwords.h"

#include "base/futures.h"
#include "gateway/scriptedserver.h"
#include "widgets/fields/fileseditor.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** Markup first: that is where Qt looks for it. */
const QString Markup = u"<b>HOSTILE</b><img src=\"http://127.0.0.1:9/x.png\">"_s;
/** Turns the writing round, rings the bell, and hides. */
const QString Turning = u"HOSTILE\u202e\u2066\u0007\u009b"_s;

bool isControl(QChar c)
{
    const ushort code = c.unicode();
    return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7f && code < 0xa0)
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** What is wrong with the texts of the window; empty is good. */
QStringList faultsIn(const QWidget &root)
{
    QStringList faults;
    for (const ShownWord &word : shownWords(root)) {
        // Escaped, it is shown as it was typed, whatever draws it.
        if (word.mayBeMarkup && Qt::mightBeRichText(word.text) && word.text.contains(u"<b>HOSTILE"_s))
            faults.append(u"%1 takes it for markup: %2"_s.arg(word.where, word.text));
        if (!word.isTyped && std::any_of(word.text.cbegin(), word.text.cend(), isControl))
            faults.append(u"%1 has control characters: %2"_s.arg(word.where, word.text.left(80)));
    }
    return faults;
}

QString faultsOf(const WindowFixture &fixture)
{
    return faultsIn(fixture.window()).join(u'\n');
}

bool shows(const WindowFixture &fixture, const QString &what)
{
    const QList<ShownWord> words = shownWords(fixture.window());
    return std::any_of(words.cbegin(), words.cend(),
        [&what](const ShownWord &word) { return !word.isTyped && word.text.contains(what); });
}

} // namespace

/** Names and texts of others are shown as they are, as plain text, with what is invisible in them made visible. */
class TestHostileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsThem()
    {
        QWidget root;
        QLabel label(Markup, &root);
        QLabel tip(u"x"_s, &root);
        tip.setToolTip(Markup);
        QLabel turning(Turning, &root);
        QCOMPARE(faultsIn(root).size(), 3);
        label.setTextFormat(Qt::PlainText);
        tip.setToolTip(Markup.toHtmlEscaped());
        turning.setText(u"HOSTILE"_s);
        QCOMPARE(faultsIn(root), QStringList());
    }

    void textsAndNamesOfPeople_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("markup") << Markup;
        QTest::newRow("turning") << Turning;
    }
    void textsAndNamesOfPeople()
    {
        QFETCH(QString, words);
        WindowFixture fixture({ .timeScale = 10'000 });
        QVERIFY(fixture.open());
        // An account of that name, as far as the book takes it; sender, subject, file, template and folder.
        Account account;
        account.label = Markup.left(60);
        account.baseUrl = QUrl(u"https://example.com"_s);
        account.login = Markup.left(60);
        QVERIFY(fixture.accounts().save(account));
        QTemporaryDir files;
        QString name = words;
        name.remove(u'/');
        const QString path = files.filePath(QString(name + u".txt"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
        file.close();

        for (const MessageKind kind :
            { MessageKind::Mail, MessageKind::Telegram, MessageKind::Push, MessageKind::Sms }) {
            chooseKind(fixture, kind);
            fillIn(fixture, kind, false);
            if (fixture.isShown(u"messageEdit"_s))
                fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(words);
            if (auto *subject = fixture.find<QLineEdit>(u"subjectEdit"_s))
                subject->setText(words);
            if (auto *sender = fixture.find<QComboBox>(u"senderCombo"_s))
                sender->setEditText(words);
            if (auto *recipients = fixture.find<QPlainTextEdit>(u"recipientsEdit"_s))
                recipients->setPlainText(u"0671234567 "_s + words + u" 123 "_s + words + u"@x"_s);
            QTRY_VERIFY(shows(fixture, u"HOSTILE"_s) || kind != MessageKind::Sms);
            if (kind == MessageKind::Mail) {
                QMimeData offered;
                offered.setUrls({ QUrl::fromLocalFile(path) });
                auto *editor = fixture.find<FilesEditor>(u"filesEditor"_s);
                editor->take(&offered);
                QTRY_VERIFY(!editor->isReading() && shows(fixture, u"txt"_s));
            }
            if (fixture.isShown(u"moreOptionsButton"_s)
                && !fixture.find<QToolButton>(u"moreOptionsButton"_s)->isChecked())
                QVERIFY(fixture.click(u"moreOptionsButton"_s));
            auto *expert = fixture.find<QToolButton>(u"expertFoldButton"_s);
            expert->setChecked(true);
            QTRY_VERIFY(fixture.isShown(u"requestTable"_s));
            settle();
            QCOMPARE(faultsOf(fixture), QString());
        }
        fixture.find<QComboBox>(u"senderCombo"_s)->setEditText(QString());
        Draft draft;
        draft.account = AccountId(PracticeAccountId);
        draft.text = words;
        Template stored;
        stored.name = words;
        stored.folder = words;
        stored.draft = draft;
        fixture.window().showPage(MainWindow::Page::Templates);
        const auto saved = fixture.engine().saveTemplate(stored);
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
        fixture.window().showPage(MainWindow::Page::Write);
        fixture.window().showPage(MainWindow::Page::Templates);
        QTRY_VERIFY(shows(fixture, u"HOSTILE"_s));
        QCOMPARE(faultsOf(fixture), QString());

        fixture.window().showPage(MainWindow::Page::Write);
        QVERIFY(sendMessage(fixture, { u"0671234567"_s }, words + u" to all"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.engine().isSending(), 30'000);
        for (const MainWindow::Page page :
            { MainWindow::Page::Outbox, MainWindow::Page::History, MainWindow::Page::Settings }) {
            fixture.window().showPage(page);
            settle();
            if (page == MainWindow::Page::History) {
                auto *table = fixture.find<QTableView>(u"historyTable"_s);
                QTRY_COMPARE(table->model()->rowCount(), 1);
                table->selectRow(0);
                QTRY_VERIFY(fixture.isShown(u"messageDetails"_s));
            }
            QCOMPARE(faultsOf(fixture), QString());
        }
        fixture.accounts().setPracticeUrl(fixture.gatewayUrl());
        QVERIFY(fixture.find(u"settingsPage"_s) != nullptr);
        if (auto *table = fixture.find<QTableView>(u"accountsTable"_s)) {
            table->selectRow(1);
            QVERIFY(fixture.click(u"accountEditButton"_s));
            QTRY_COMPARE(fixture.openDialog(), u"accountDialog"_s);
            QCOMPARE(faultsOf(fixture), QString());
            QVERIFY(fixture.click(u"accountCancelButton"_s));
            QVERIFY(fixture.click(u"accountRemoveButton"_s));
            QTRY_VERIFY(shows(fixture, u"Remove the account"_s));
            QCOMPARE(faultsOf(fixture), QString());
        }
    }

    void wordsOfAGateway()
    {
        // Every member that is text says it; numbers are as they should be.
        const QByteArray words = QByteArray(R"(<b>HOSTILE</b>\u202e\u0007)");
        ScriptedServer server([&words](QTcpSocket &socket, const ScriptedServer::Request &request) {
            QByteArray body = R"({"error":")" + words + R"(","error_code":7})";
            if (request.path().contains("balance"))
                body = R"({"balance":"10","currency":")" + words + R"("})";
            else if (request.form("cost") == "1")
                body = R"({"cost":"1","cnt":1})";
            else if (request.path().contains("templates"))
                body = R"([{"id":"1","name":")" + words + R"(","message":")" + words + R"(","format":"sms","sender":")"
                    + words + R"("}])";
            socket.write(ScriptedServer::http(body));
            socket.disconnectFromHost();
        });
        WindowFixture fixture;
        QVERIFY(fixture.open());
        Account account;
        account.label = u"Office"_s;
        account.baseUrl = server.url();
        account.login = u"office"_s;
        const Result<Account> saved = fixture.accounts().save(account);
        QVERIFY(saved && fixture.accounts().setCurrent(saved->id));
        fixture.signIn().provideForSession(saved->id, SecretBuffer("secret"));
        const auto balance = fixture.engine().refreshBalance(saved->id);
        QTRY_VERIFY(balance.isFinished());
        const auto templates = fixture.engine().importTemplates(saved->id, u"Gateway"_s);
        QTRY_VERIFY(templates.isFinished());
        QVERIFY(templates.result());
        fixture.window().showPage(MainWindow::Page::Templates);
        QTRY_VERIFY(shows(fixture, u"HOSTILE"_s));
        QCOMPARE(faultsOf(fixture), QString());
        fixture.window().showPage(MainWindow::Page::Write);
        auto *people = fixture.find<QPlainTextEdit>(u"recipientsEdit"_s);
        people->setPlainText(u"0671234567"_s);
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(u"Hello"_s);
        QTRY_VERIFY(fixture.find(u"sendButton"_s)->isEnabled());
        QVERIFY(fixture.click(u"sendButton"_s));
        const auto isUnderWay = [&fixture] {
            if (fixture.openDialog() == u"summaryDialog"_s)
                (void)fixture.click(u"confirmButton"_s);
            return fixture.openDialog().isEmpty() && fixture.isShown(u"progressPanel"_s);
        };
        QVERIFY(QTest::qWaitFor(isUnderWay, 30'000));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.engine().isSending(), 30'000);
        for (const MainWindow::Page page : { MainWindow::Page::Write, MainWindow::Page::Outbox,
                 MainWindow::Page::History, MainWindow::Page::Settings }) {
            fixture.window().showPage(page);
            settle();
            QCOMPARE(faultsOf(fixture), QString());
        }
    }
};

QTEST_MAIN(TestHostileWords)
#include "tst_gui_hostilewords.moc"
