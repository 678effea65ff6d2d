// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other programs make of our octets, and we of theirs.

#include "domain/wappushdate.h"
#include "support/needed.h"
#include "wapoctets.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Documents = 250;

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/** Runs @p script in @p folder; what it printed, or a null array when it failed. */
QByteArray shell(const QString &folder, const QString &script)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"/bin/sh"_s, { u"-c"_s, script });
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning() << process.readAllStandardError().right(2000);
        return {};
    }
    return process.readAllStandardOutput() + '\n';
}

bool store(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray load(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Without user data header and WSP header. */
QByteArray documentOf(const WapPush &push)
{
    QByteArray pdu;
    const Result<OctetMessage> message = encodeWapPush(push, 1);
    for (const OctetPart &part : message->parts)
        pdu += part.userData.sliced(part.headerSize);
    return pdu.sliced(4);
}

QByteArray xmlOf(const WapPush &push)
{
    const bool loading = push.mode == WapPush::Mode::ServiceLoading;
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeDTD(loading
            ? u"<!DOCTYPE sl PUBLIC \"-//WAPFORUM//DTD SL 1.0//EN\" \"http://www.wapforum.org/DTD/sl.dtd\">"_s
            : u"<!DOCTYPE si PUBLIC \"-//WAPFORUM//DTD SI 1.0//EN\" \"http://www.wapforum.org/DTD/si.dtd\">"_s);
    if (!loading)
        writer.writeStartElement(u"si"_s);
    writer.writeStartElement(loading ? u"sl"_s : u"indication"_s);
    writer.writeAttribute(u"href"_s, push.href);
    if (!push.siId.isEmpty())
        writer.writeAttribute(u"si-id"_s, push.siId);
    if (push.action != WapPush::Action::Default)
        writer.writeAttribute(u"action"_s, toString(push.action));
    if (push.createdUtcMs)
        writer.writeAttribute(u"created"_s, isoDate(*push.createdUtcMs));
    if (push.expiresUtcMs)
        writer.writeAttribute(u"si-expires"_s, isoDate(*push.expiresUtcMs));
    if (!push.title.isEmpty())
        writer.writeCharacters(push.title);
    writer.writeEndDocument();
    return xml;
}

WapPush pushOf(const QByteArray &xml)
{
    WapPush push;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            push.title += reader.text();
        if (!reader.isStartElement() || reader.name() == u"si"_s)
            continue;
        push.mode = reader.name() == u"sl"_s ? WapPush::Mode::ServiceLoading : WapPush::Mode::ServiceIndication;
        const QXmlStreamAttributes attributes = reader.attributes();
        push.href = attributes.value(u"href"_s).toString();
        push.siId = attributes.value(u"si-id"_s).toString();
        push.action = wapActionFromName(attributes.value(u"action"_s)).value_or(WapPush::Action::Default);
        push.createdUtcMs = readIsoDate(attributes.value(u"created"_s).toString());
        push.expiresUtcMs = readIsoDate(attributes.value(u"si-expires"_s).toString());
    }
    return push;
}

/** An SMS-DELIVER with @p userData as text2pcap takes it (TS 23.040 9.2.2.1); the sender's number is made up. */
QByteArray dumpOf(const QByteArray &userData)
{
    const QByteArray sms
        = QByteArray::fromHex("440C9183507600001000F552101021000080") + static_cast<char>(userData.size()) + userData;
    return "0000 " + sms.toHex(' ') + '\n';
}

/** What tshark understood of one frame: its rendering of the document, put together again. */
class Dissection
{
public:
    void addLine(const QString &line)
    {
        const QStringList columns = line.split(u'|');
        if (columns.size() < 5)
            return;
        const QString rendering = columns.sliced(4).join(u'|').trimmed();
        static const QRegularExpression start(u"^([a-z-]+)=(?:'(.*)')?$"_s);
        if (rendering.startsWith(u'\'')) {
            add(rendering.sliced(1).chopped(1));
        } else if (const QRegularExpressionMatch match = start.match(rendering); match.hasMatch()) {
            m_key = match.captured(1);
            add(match.captured(2));
        } else if (rendering.startsWith(u"%DateTime: "_s)) {
            add(rendering.sliced(11));
        } else if (rendering == u">"_s || rendering == u"/>"_s) {
            m_key = u"title"_s;
        } else if (rendering.startsWith(u'<') && m_root.isEmpty()) {
            m_root = rendering;
        }
    }

    [[nodiscard]] WapPush push() const
    {
        WapPush push;
        push.mode = m_root.startsWith(u"<sl"_s) ? WapPush::Mode::ServiceLoading : WapPush::Mode::ServiceIndication;
        push.href = m_values.value(u"href"_s);
        push.title = m_values.value(u"title"_s);
        push.siId = m_values.value(u"si-id"_s);
        push.action = wapActionFromName(m_values.value(u"action"_s)).value_or(WapPush::Action::Default);
        push.createdUtcMs = readIsoDate(m_values.value(u"created"_s));
        push.expiresUtcMs = readIsoDate(m_values.value(u"si-expires"_s));
        return push;
    }

private:
    void add(const QString &piece) { m_values[m_key] += piece; }

    QString m_root;
    QString m_key;
    QMap<QString, QString> m_values;
};

QList<WapPush> dissected(const QByteArray &output)
{
    QList<WapPush> pushes;
    std::optional<Dissection> current;
    const QStringList lines = QString::fromUtf8(output).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"Frame "_s) && current) {
            pushes << current->push();
            current.reset();
        }
        if (line.trimmed().startsWith(u"WAP Binary XML"_s))
            current.emplace();
        if (current)
            current->addLine(line);
    }
    if (current)
        pushes << current->push();
    return pushes;
}

} // namespace

class tst_WapPushPeers : public QObject
{
    Q_OBJECT

private slots:
    void libwbxmlWritesTheSameDocuments();
    void libwbxmlReadsOurDocuments();
    void tsharkReadsOurMessages();
};

void tst_WapPushPeers::libwbxmlWritesTheSameDocuments()
{
    if (!isInstalled(u"xml2wbxml"_s))
        VISNYK_LACKS("xml2wbxml (libwbxml2-utils)");
    QTemporaryDir folder;
    WapCases cases(11);
    QList<WapPush> pushes;
    for (int i = 0; i < Documents; ++i) {
        pushes << cases.next();
        QVERIFY(store(folder.filePath(u"%1.xml"_s.arg(i)), xmlOf(pushes.last())));
    }
    QVERIFY(!shell(folder.path(), u"for f in *.xml; do xml2wbxml -n -v 1.2 -o ${f%.xml}.wbxml $f || exit 1; done"_s)
                 .isEmpty());
    for (int i = 0; i < Documents; ++i) {
        const QByteArray theirs = load(folder.filePath(u"%1.wbxml"_s.arg(i)));
        QCOMPARE(toHex(documentOf(pushes.at(i))), toHex(theirs));
        QVERIFY(!theirs.isEmpty());
    }
}

void tst_WapPushPeers::libwbxmlReadsOurDocuments()
{
    if (!isInstalled(u"wbxml2xml"_s))
        VISNYK_LACKS("wbxml2xml (libwbxml2-utils)");
    QTemporaryDir folder;
    WapCases cases(12);
    QList<WapPush> pushes;
    for (int i = 0; i < Documents; ++i) {
        pushes << cases.next();
        QVERIFY(store(folder.filePath(u"%1.wbxml"_s.arg(i)), documentOf(pushes.last())));
    }
    QVERIFY(!shell(folder.path(), u"for f in *.wbxml; do wbxml2xml -m 2 -o ${f%.wbxml}.xml $f || exit 1; done"_s)
                 .isEmpty());
    for (int i = 0; i < Documents; ++i) {
        const QByteArray xml = load(folder.filePath(u"%1.xml"_s.arg(i)));
        QVERIFY2(pushOf(xml) == pushes.at(i), xml.constData());
    }
}

void tst_WapPushPeers::tsharkReadsOurMessages()
{
    if (!isInstalled(u"tshark"_s) || !isInstalled(u"text2pcap"_s))
        VISNYK_LACKS("tshark");
    QTemporaryDir folder;
    WapCases cases(13, true);
    QList<WapPush> pushes;
    QByteArray dump;
    for (int i = 0; i < Documents; ++i) {
        WapPush push = cases.next();
        push.title.truncate(150); // tshark cuts lines of 240 characters off
        pushes << push;
        const Result<OctetMessage> message = encodeWapPush(push, static_cast<quint8>(i));
        QVERIFY(message.has_value());
        for (const OctetPart &part : message->parts)
            dump += dumpOf(part.userData);
    }
    QVERIFY(store(folder.filePath(u"sms.txt"_s), dump));
    QVERIFY(store(folder.filePath(u"run.sh"_s),
        "text2pcap -q -l 147 sms.txt sms.pcap && HOME=\"$PWD\" tshark -r sms.pcap -V"
        " -o 'uat:user_dlts:\"User 0 (DLT=147)\",\"gsm_sms\",\"0\",\"\",\"0\",\"\"'\n"));
    const QByteArray output = shell(folder.path(), u"sh ./run.sh"_s);
    QVERIFY(!output.isEmpty());
    QVERIFY(!output.contains("Malformed"));
    const QList<WapPush> theirs = dissected(output);
    QCOMPARE(theirs.size(), pushes.size());
    for (int i = 0; i < Documents; ++i) {
        QVERIFY2(theirs.at(i) == pushes.at(i),
            qPrintable(QString(pushes.at(i).href % u" | "_s % theirs.at(i).href % u" | "_s % pushes.at(i).title
                % u" | "_s % theirs.at(i).title)));
    }
}

QTEST_GUILESS_MAIN(tst_WapPushPeers)
#include "tst_wappushpeers.moc"
