// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/inifile.h"

#include <QTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Visnyk;

class tst_IniFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void readsWhatPeopleWriteByHand();
    void damagedFilesArePutAside_data();
    void damagedFilesArePutAside();
    void theFileIsTheOwnersOnly();
    void aFailedWriteIsAnErrorAndLosesNothing();
    void twoProcessesKeepEachOthersChanges();
    void anUnchangedFileIsNotWritten();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void tst_IniFile::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("value");
    for (const char16_t *value :
        { u"", u"plain", u"two words", u" blanks ", u"a=b;c#d", u"\"quoted\"", u"back\\slash\\", u"line\nend",
            u"Київ їжак", u"😀", u"[section]", u"@Variant(\\0)", u"a,b,c", u"\\", u"\"", u"\\n", u"%20" })
        QTest::newRow(qPrintable(u"<%1>"_s.arg(QString::fromUtf16(value)))) << QString::fromUtf16(value);
}

void tst_IniFile::valuesComeBackAsTheyWere()
{
    QFETCH(QString, value);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.ini"_s);
    IniFile file(path);
    QVERIFY(file.open());
    file.setText(u"plain"_s, value);
    file.setText(u"section/key"_s, value);
    file.setText(u"section/after"_s, u"after"_s);
    QVERIFY(file.sync());
    IniFile again(path);
    QVERIFY(again.open());
    QCOMPARE(again.text(u"plain"_s), value);
    QCOMPARE(again.text(u"section/key"_s), value);
    QCOMPARE(again.text(u"section/after"_s), u"after"_s);
    QCOMPARE(again.sections(), QStringList { u"section"_s });
}

void tst_IniFile::readsWhatPeopleWriteByHand()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.ini"_s);
    write(path, "; a comment\r\n# another\r\nlanguage = uk\r\n\r\n[send]\r\n hold_seconds=5 \r\nempty=\r\n");
    IniFile file(path);
    QVERIFY(file.open());
    QCOMPARE(file.text(u"language"_s), u"uk"_s);
    QCOMPARE(file.text(u"send/hold_seconds"_s), u"5"_s);
    QCOMPARE(file.text(u"send/empty"_s), QString());
    QCOMPARE(file.text(u"absent"_s), QString());
}

void tst_IniFile::damagedFilesArePutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\2\1\1\0\0\0",
        10);
    QTest::newRow("NUL at the end") << QByteArray("a=b\n\0", 5);
    QTest::newRow("half a character") << QByteArray("a=\xd0");
    QTest::newRow("no equals sign") << QByteArray("a=b\nrubbish\n");
    QTest::newRow("open section") << QByteArray("[section\na=b\n");
    QTest::newRow("open quotes") << QByteArray("a=\"b\n");
    QTest::newRow("unknown escape") << QByteArray("a=\"\\x41\"\n");
    QTest::newRow("odd key") << QByteArray("a/../b=c\n");
    QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, 'x').prepend("a=");
}

void tst_IniFile::damagedFilesArePutAside()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.ini"_s);
    write(path, bytes);
    IniFile file(path);
    const auto opened = file.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == Error::Kind::Storage);
    const QStringList aside = QDir(dir.path()).entryList({ u"x.ini.broken-*"_s });
    QCOMPARE(aside.size(), 1);
    QVERIFY2(opened.error().detail.contains(aside.constFirst()), qPrintable(opened.error().detail));
    QFile copy(dir.filePath(aside.constFirst()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);

    file.setText(u"a"_s, u"new"_s);
    QVERIFY(file.sync());
    IniFile again(path);
    QVERIFY(again.open());
    QCOMPARE(again.text(u"a"_s), u"new"_s);
}

void tst_IniFile::theFileIsTheOwnersOnly()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"deep/er/x.ini"_s);
    IniFile file(path);
    QVERIFY(file.open());
    file.setText(u"a"_s, u"b"_s);
    QVERIFY(file.sync());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(!(QFile::permissions(dir.filePath(u"deep/er"_s)) & (others | QFile::ExeGroup | QFile::ExeOther)));
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
    file.setText(u"a"_s, u"c"_s);
    QVERIFY(file.sync());
    QVERIFY(!(QFile::permissions(path) & others));
}

void tst_IniFile::aFailedWriteIsAnErrorAndLosesNothing()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"data"_s);
    IniFile file(folder + u"/x.ini"_s);
    QVERIFY(file.open());
    file.setText(u"a"_s, u"b"_s);
    write(folder, "a file where the folder should be"); // works for root too, unlike permissions
    const auto failed = file.sync();
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == Error::Kind::Storage);
    QCOMPARE(file.text(u"a"_s), u"b"_s);
    QVERIFY(QFile::remove(folder));
    QVERIFY(file.sync());
    IniFile again(folder + u"/x.ini"_s);
    QVERIFY(again.open());
    QCOMPARE(again.text(u"a"_s), u"b"_s);
}

void tst_IniFile::twoProcessesKeepEachOthersChanges()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.ini"_s);
    IniFile one(path);
    IniFile other(path);
    QVERIFY(one.open());
    one.setText(u"s/a"_s, u"1"_s);
    one.setText(u"t/b"_s, u"1"_s);
    QVERIFY(one.sync());
    QVERIFY(other.open());
    one.setText(u"s/a"_s, u"2"_s);
    QVERIFY(one.sync());
    other.removeSection(u"t"_s);
    other.setText(u"u/c"_s, u"3"_s);
    QVERIFY(other.sync());
    IniFile result(path);
    QVERIFY(result.open());
    QCOMPARE(result.text(u"s/a"_s), u"2"_s);
    QCOMPARE(result.text(u"u/c"_s), u"3"_s);
    QCOMPARE(result.sections(), (QStringList { u"s"_s, u"u"_s }));
}

void tst_IniFile::anUnchangedFileIsNotWritten()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x.ini"_s);
    write(path, "a=b\n; a comment of the person\n");
    IniFile file(path);
    QVERIFY(file.open());
    file.setText(u"a"_s, u"b"_s);
    QVERIFY(file.sync());
    QFile unchanged(path);
    QVERIFY(unchanged.open(QIODevice::ReadOnly));
    QVERIFY(unchanged.readAll().contains("comment"));
}

QTEST_GUILESS_MAIN(tst_IniFile)
#include "tst_inifile.moc"
