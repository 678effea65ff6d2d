// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// settings.ini and accounts.ini as they should not be: by the classes that read them and by the real programs, which
// start all the same.

#include "accounts/accountbook.h"
#include "accounts/settings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** What may stand in the place of a value. */
QByteArrayList hostileValues()
{
    return { "", "@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x1)", "@Invalid()", "@ByteArray(x)", "@Size(1920 1080)",
        "@Rect(0 0 1 1)", "99999999999999999999999999", "-1", "-99999999999999999999999", "1e3", "0x10", "1,5", "NaN",
        "inf", "TRUE", "yes", "../../etc/passwd", "%s%n%s", "${HOME}", "`id`", "<b>x</b>",
        "\xe2\x80\xae"
        "abc",
        "\"a\\nb\"", "\"\\\\\"", QByteArray(200'000, 'x'), QByteArray(200'000, '9'), "uk ", "\xd1\x83\xd0\xba" };
}

/** All settings in one line. */
QString summary(const Settings &settings)
{
    QStringList widths;
    for (const int width : settings.columnWidths(u"history"_s))
        widths.append(QString::number(width));
    return u"%1|%2|%3|%4|%5|%6|%7x%8|%9"_s.arg(settings.language(), settings.region())
        .arg(settings.holdSeconds())
        .arg(settings.harmlessPeople())
        .arg(settings.welcomed())
        .arg(settings.resumeAfterQuit())
        .arg(settings.windowSize().width())
        .arg(settings.windowSize().height())
        .arg(QString(QString::number(settings.windowMaximised()) + u'|' + widths.join(u' ')));
}

const QString Standard = u"|UA|10|5|0|0|1100x760|0|"_s;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

struct ChildEnd
{
    int exitCode = -1; // -1: did not end
    QByteArray output;
    QByteArray errors;
};

ChildEnd runProgram(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    ChildEnd end;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return end;
    }
    end.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    end.output = process.readAllStandardOutput();
    end.errors = process.readAllStandardError();
    return end;
}

} // namespace

class tst_HostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueFallsBackToItsStandard_data();
    void everyValueFallsBackToItsStandard();
    void everyValueOfAnAccountLeavesItOut_data();
    void everyValueOfAnAccountLeavesItOut();
    void everythingInThePlaceOfAFile_data();
    void everythingInThePlaceOfAFile();
    void aLinkIsNotFollowedToSomebodyElsesFile();
};

void tst_HostileFiles::everyValueFallsBackToItsStandard_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("key");
    for (const auto &[section, key] : std::initializer_list<std::pair<const char *, const char *>> { { "", "language" },
             { "", "region" }, { "send", "hold_seconds" }, { "send", "harmless_people" }, { "start", "welcomed" },
             { "start", "resume_after_quit" }, { "window", "size" }, { "window", "maximised" },
             { "columns", "history" } })
        QTest::addRow("%s/%s", section, key) << QByteArray(section) << QByteArray(key);
}

void tst_HostileFiles::everyValueFallsBackToItsStandard()
{
    QFETCH(QByteArray, section);
    QFETCH(QByteArray, key);
    const QByteArray head = section.isEmpty() ? QByteArray() : QByteArray("[" + section + "]\n");
    for (const QByteArray &value : hostileValues()) {
        const QTemporaryDir dir;
        QByteArray line = key + '=';
        line += value;
        // Twice: the second counts, and it is no better.
        put(dir.filePath(u"settings.ini"_s), head + key + "=@Invalid()\n" + line + "\n");
        const Settings settings(dir.path());
        const QByteArray told = key + '=' + value.left(40);
        QVERIFY2(!settings.openingProblem(), told.constData());
        if (key == "language" && value == "uk ") // blanks around a value are no part of it
            QCOMPARE(settings.language(), u"uk"_s);
        else if (key == "columns" || (key == "history" && (value == "99999999999999999999999999")))
            QCOMPARE(settings.columnWidths(u"history"_s), QList<int>());
        else
            QVERIFY2(
                summary(settings) == Standard, QByteArray(told + " gives " + summary(settings).toUtf8()).constData());
    }
}

void tst_HostileFiles::everyValueOfAnAccountLeavesItOut_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : { "label", "address", "login", "secret_kind", "currency", "order" })
        QTest::addRow("%s", key) << QByteArray(key);
}

void tst_HostileFiles::everyValueOfAnAccountLeavesItOut()
{
    QFETCH(QByteArray, key);
    const QList<std::pair<QByteArray, QByteArray>> good { { "label", "Office" }, { "address", "https://example.com" },
        { "login", "office" }, { "secret_kind", "0" }, { "currency", "UAH" }, { "order", "1" } };
    QByteArrayList values = hostileValues();
    if (key == "address")
        values << "http://example.com"
               << "https://user@example.com"
               << "ftp://example.com"
               << "file:///etc/passwd"
               << "javascript:alert(1)"
               << "https://example.com@example.org"
               << "https://"
               << "//example.com"
               << "https://ex ample.com"
               << "https://example.com\\@example.org"
               << "https://127.0.0.1.example.com:99999";
    for (const QByteArray &value : values) {
        const QTemporaryDir dir;
        QByteArray file = "current=0b9e4d3c-3f58-4a57-9a6c-0d6f6f1f2a31\n[0b9e4d3c-3f58-4a57-9a6c-0d6f6f1f2a31]\n";
        for (const auto &[name, usual] : good)
            file += name + '=' + (name == key ? value : usual) + '\n';
        file += "[@Variant]\nlabel=x\n"; // and a section that is none of ours, which need not be readable
        put(dir.filePath(u"accounts.ini"_s), file);
        AccountBook book(dir.path());
        const Result<> loaded = book.load();
        const QList<Account> accounts = book.accounts();
        QVERIFY(!accounts.isEmpty() && accounts.constFirst().practice && accounts.size() <= 2);
        for (const Account &account : accounts.sliced(1)) {
            // What is taken is what could have been typed.
            QVERIFY2(checkedBaseUrl(account.baseUrl.toString()).has_value(), value.left(60).constData());
            QVERIFY(account.label.size() <= 64 && account.login.size() <= 128 && account.currency.size() <= 3);
            QVERIFY(account.baseUrl == QUrl(u"https://example.com"_s) || key == "address");
            QVERIFY2(key != "address" || account.baseUrl.userInfo().isEmpty(), value.left(60).constData());
        }
        QVERIFY(book.find(book.current()));
    }
}

void tst_HostileFiles::everythingInThePlaceOfAFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isPutAside");
    for (const char *what : { "binary", "NUL", "UTF-16", "half a letter", "open quotes", "64 MiB" })
        QTest::newRow(what) << QString::fromLatin1(what) << true;
    for (const char *what :
        { "folder", "pipe", "link to a device", "link to itself", "link to nothing", "unreadable", "empty" })
        QTest::newRow(what) << QString::fromLatin1(what) << false;
}

void tst_HostileFiles::everythingInThePlaceOfAFile()
{
    QFETCH(QString, what);
    QFETCH(bool, isPutAside);
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(data));
    const QByteArray keep = "label=kept, whatever it was";
    const auto make = [&](const QString &name) {
        const QString path = data + u'/' + name;
        const QByteArray native = QFile::encodeName(path);
        if (what == "binary"_L1)
            put(path,
                QByteArray("\x7f"
                           "ELF\2\1\1\0\0\0",
                    10)
                    + keep);
        else if (what == "NUL"_L1)
            put(path, QByteArray("language=uk\n\0", 13) + keep);
        else if (what == "UTF-16"_L1)
            put(path, QByteArray("\xff\xfel\0a\0", 6) + keep);
        else if (what == "half a letter"_L1)
            put(path, "language=\xd0" + keep);
        else if (what == "open quotes"_L1)
            put(path, "language=\"uk\n" + keep);
        else if (what == "64 MiB"_L1)
            QVERIFY(QFile(path).open(QIODevice::WriteOnly) && QFile::resize(path, 64LL * 1024 * 1024));
        else if (what == "folder"_L1)
            QVERIFY(QDir().mkpath(path));
        else if (what == "pipe"_L1)
            QVERIFY(::mkfifo(native.constData(), 0600) == 0);
        else if (what == "link to a device"_L1)
            QVERIFY(::symlink("/dev/zero", native.constData()) == 0);
        else if (what == "link to itself"_L1)
            QVERIFY(::symlink(native.constData(), native.constData()) == 0);
        else if (what == "link to nothing"_L1)
            QVERIFY(::symlink("/nowhere/at/all.ini", native.constData()) == 0);
        else if (what == "unreadable"_L1) {
            put(path, "language=uk\n");
            QVERIFY(::chmod(native.constData(), 0) == 0);
        } else
            put(path, {});
    };
    make(u"settings.ini"_s);
    make(u"accounts.ini"_s);
    {
        Settings settings(data);
        const bool isRoot = ::geteuid() == 0; // who can read everything
        if (what == "unreadable"_L1 && isRoot)
            QCOMPARE(settings.language(), u"uk"_s);
        else
            QCOMPARE(summary(settings), Standard);
        const bool isFine = what == "empty"_L1 || (what == "unreadable"_L1 && isRoot);
        QCOMPARE(settings.openingProblem().has_value(), !isFine);
        AccountBook book(data);
        QCOMPARE(book.load().has_value(), isFine);
        QCOMPARE(book.accounts().size(), 1);
        QVERIFY(book.accounts().constFirst().practice);
    }
    const QDir folder(data);
    const QStringList aside = folder.entryList({ u"*.broken-*"_s }, QDir::Files | QDir::Hidden | QDir::System);
    QCOMPARE(aside.size(), isPutAside ? 2 : 0);
    for (const QString &name : aside) {
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(name)) & others));
        QFile copy(folder.filePath(name));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        if (what == "64 MiB"_L1)
            QCOMPARE(copy.size(), 64LL * 1024 * 1024);
        else
            QVERIFY(copy.readAll().endsWith(keep)); // nothing of it is lost
    }

    // The programs themselves, with fresh hostile files.
    if (isPutAside) {
        make(u"settings.ini"_s);
        make(u"accounts.ini"_s);
    }
    const ChildEnd listed
        = runProgram(QStringLiteral(VISNYK_CLI), { u"accounts"_s, u"list"_s, u"--data-dir"_s, data }, dir.path());
    QVERIFY2(listed.exitCode == 0, listed.errors.constData());
    QVERIFY2(listed.output.contains("Practice"), listed.output.constData());
    const ChildEnd shown
        = runProgram(QStringLiteral(VISNYK), { u"--data-dir"_s, data, u"--exit-after-first-frame"_s }, dir.path());
    QVERIFY2(shown.exitCode == 0, QByteArray(QByteArray::number(shown.exitCode) + shown.errors).constData());
}

void tst_HostileFiles::aLinkIsNotFollowedToSomebodyElsesFile()
{
    const QTemporaryDir dir;
    const QString victim = dir.filePath(u"victim.txt"_s);
    put(victim, "not a settings file\n");
    constexpr auto Readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(victim, Readable));
    QVERIFY(QDir(dir.path()).mkdir(u"data"_s));
    QVERIFY(QFile::link(victim, dir.filePath(u"data/settings.ini"_s)));
    {
        Settings settings(dir.filePath(u"data"_s));
        QVERIFY(settings.openingProblem());
        settings.setHoldSeconds(3);
        QVERIFY(settings.sync());
    }
    QFile file(victim);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("not a settings file\n"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::ReadGroup | QFile::ReadOther);
    QVERIFY(!QFileInfo(dir.filePath(u"data/settings.ini"_s)).isSymLink());
    QCOMPARE(Settings(dir.filePath(u"data"_s)).holdSeconds(), 3);
}

QTEST_GUILESS_MAIN(tst_HostileFiles)
#include "tst_hostilefiles.moc"
