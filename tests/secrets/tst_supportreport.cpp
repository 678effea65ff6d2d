// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canary.h"

#include "accounts/accountbook.h"
#include "outbox/supportreport.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

const QString Label = u"Kontora Zelena"_s;
const QString Login = u"zelena-login-81"_s;
const QString Host = u"sms.kontora-zelena.example"_s;
const QString Sender = u"ZelenaShop"_s;
const QString Mailbox = u"olena.zelena@example.com"_s;
const QString PathName = u"home-of-olena"_s;

/** Everything that must not be found, in every form. */
QList<Needle> needles()
{
    QList<Needle> all = secretNeedles() + hostileNeedles();
    for (const QString &word : { Label, Login, Host, Sender, Mailbox, PathName, u"zelena"_s, u"olena"_s })
        all += needlesFor(word);
    return all;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/** The report by allowlist: canaries in every place it could have been taken from do not come along. */
class tst_SupportReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logLines_data();
    void logLines();
    void nothingOfAPersonIsInIt();
    void itIsPrivateAndWhole();
};

void tst_SupportReport::logLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    const QString head = u"2026-03-01T10:00:00.123Z W visnyk.outbox "_s;
    const auto row = [&head](const char *name, const QString &words, const QString &shown) {
        QTest::newRow(name) << QString(head + words) << QString(head + shown);
    };
    row("our own words", u"sending stopped, the store refuses: \"storage\""_s,
        u"sending stopped, the store refuses: \"storage\""_s);
    row("a request", u"POST /sys/send.php status 200 in 120 ms"_s, u"POST /sys/send.php status 200 in 120 ms"_s);
    row("a number", u"to 380501234567 now"_s, u"to 38050*****67 now"_s);
    row("a number with a plus", u"to +380501234567"_s, u"to +38050*****67"_s);
    row("a path", u"cannot open /home/olena/x"_s, u"cannot open [...]"_s);
    row("an address", u"from https://example.com/?psw=1"_s, u"from [...]"_s);
    row("a mailbox", u"to olena@example.com"_s, u"to [...]"_s);
    row("words in quotes", u"text \"Hello Olena, come\" end"_s, u"text [...] end"_s);
    row("quotes in quotes", u"text \"a \\\"b c\\\" d\" end"_s, u"text [...] end"_s);
    row("quotes that do not end", u"text \"Hello Olena"_s, u"text [...]"_s);
    row("other letters", u"text Олена end"_s, u"text [...] end"_s);
    row("markup", u"<b>x</b>"_s, u"[...]"_s);
    QTest::newRow("of Qt") << u"2026-03-01T10:00:00.123Z D qt.network looking in home"_s << QString();
    QTest::newRow("of nobody") << u"Hello Olena"_s << QString();
    QTest::newRow("nearly ours") << u"2026-03-01T10:00:00.123Z W visnyk.outbox\tx"_s << QString();
}

void tst_SupportReport::logLines()
{
    QFETCH(QString, line);
    QFETCH(QString, shown);
    QCOMPARE(supportLogLine(line.toUtf8()), shown);
}

void tst_SupportReport::nothingOfAPersonIsInIt()
{
    const QTemporaryDir root;
    const QString folder = root.filePath(PathName);
    QVERIFY(QDir().mkpath(folder + u"/logs"_s) && QDir().mkpath(folder + u"/files"_s));
    {
        auto store = Store::open(folder, Store::Mode::Write);
        QVERIFY(store);
        QVERIFY((*store)->beginRun(1000, "machine-1"));
        NewBatch batch;
        batch.account = AccountId(u"office"_s);
        batch.draft.text = hostileText();
        batch.draft.recipients = u"0501234567"_s;
        batch.draft.options.sender = Sender;
        batch.draft.options.comment = canary();
        batch.text = hostileText();
        batch.addresses = { Address(u"+380501234567"_s), Address(Mailbox) };
        batch.createdMs = 1000;
        batch.publicId = u"01J"_s;
        QVERIFY((*store)->addBatch(batch));
        QVERIFY((*store)->saveDraft(u"write"_s, batch.draft, 1000));
        QVERIFY((*store)->rememberSender(batch.account, Sender, 1000));
    }
    put(folder + u"/files/"_s + Label, "attachment");
    put(folder + u"/settings.ini"_s,
        "language=uk\nwords=" + Label.toUtf8() + "\n[send]\nhold_seconds=7\n[window]\nsize=\"" + Login.toUtf8()
            + "\"\n");
    const QByteArray head = "2026-03-01T10:00:00.123Z W visnyk.outbox ";
    put(folder + u"/logs/visnyk.log"_s,
        head + "first line\n" + head + "to 380501234567 and +380671234567\n" + head + "account \"" + Label.toUtf8()
            + "\"\n" + head + "at https://" + Host.toUtf8() + "/sys/send.php?psw="
            + canary().toUtf8().toPercentEncoding() + "\n" + head + "text \"" + hostileText().toUtf8() + "\"\n" + head
            + "in " + folder.toUtf8() + "/visnyk.db\n" + "2026-03-01T10:00:00.123Z D qt.core " + folder.toUtf8() + "\n"
            + head + "mail " + Mailbox.toUtf8() + "\n" + hostileText().toUtf8() + "\n" + head + "last line\n");

    SupportFacts facts;
    facts.program = u"visnyk 1.0"_s;
    facts.windowSystem = u"offscreen"_s;
    facts.dataDir = folder;
    Account account;
    account.id = AccountId(u"0b9e4d3c-3f58-4a57-9a6c-0d6f6f1f2a31"_s);
    account.label = Label;
    account.baseUrl = QUrl(QString(u"https://"_s + Host));
    account.login = Login;
    account.currency = u"UAH"_s;
    AccountStatus status;
    status.account = account.id;
    status.balance = Money::fromMicros(4'411'000'000);
    status.pause = QueuePause::NoMoney;
    facts.accounts.append({ account, SignIn::State::Missing, status });
    const auto store = Store::open(folder, Store::Mode::Read);
    QVERIFY(store);
    const auto totals = (*store)->totals({});
    QVERIFY(totals);
    facts.totals = *totals;

    const Settings settings(folder);
    const QString report = supportReport(facts, settings);
    QCOMPARE(found(needles(), report.toUtf8()), QStringList());
    QVERIFY2(!report.contains(u"4411"_s) && !report.contains(root.path()), qPrintable(report));
    // What helps is there.
    for (const QString &fact : { u"visnyk 1.0"_s, u"hold seconds: 7"_s, u"language: uk"_s, u"window: 1100x760"_s,
             u"gateway other_host, secret password, sign-in missing"_s, u"pause no_money"_s, u"queued: 2"_s,
             u"first line"_s, u"last line"_s, u"38050*****67"_s, u"attachments: 1 file(s), 10 bytes"_s })
        QVERIFY2(report.contains(fact), qPrintable(fact + u" is not in "_s + report));
    QVERIFY2(!report.contains(u"schema: none"_s) && !report.contains(u"schema: 0"_s), qPrintable(report));
    // And the search would have found it.
    QVERIFY(!foundBelow(needles(), folder).isEmpty());
    QVERIFY(!found(needles(), (report + Label).toUtf8()).isEmpty());
}

void tst_SupportReport::itIsPrivateAndWhole()
{
    const QTemporaryDir root;
    const QString path = root.filePath(u"report.txt"_s);
    put(path, "old");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup));
    QVERIFY(saveSupportReport(path, u"Звіт\n"_s));
    QCOMPARE(
        QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), u"Звіт\n"_s.toUtf8());
    const Result<> nowhere = saveSupportReport(root.filePath(u"no/such/folder.txt"_s), u"x"_s);
    QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(tst_SupportReport)
#include "tst_supportreport.moc"
