// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfixture.h"
#include "sandbox/multipart.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

QByteArray png()
{
    return "\x89PNG\r\n\x1A\n" + QByteArray(100, 'p');
}

QByteArray jpg()
{
    return "\xFF\xD8\xFF\xE0" + QByteArray(100, 'j');
}

QByteArray mp3()
{
    return "ID3" + QByteArray(100, 'm');
}

QByteArray mp4()
{
    return QByteArray("\0\0\0\x18", 4) + "ftypmp42" + QByteArray(100, 'v');
}

/** A WAV file of @p seconds at @p byteRate octets a second. */
QByteArray wave(int seconds, quint32 byteRate)
{
    QByteArray rate(4, '\0');
    qToLittleEndian(byteRate, rate.data());
    const QByteArray head = "RIFF" + QByteArray(4, 'x') + "WAVEfmt " + QByteArray(12, '\1') + rate;
    return head + QByteArray(seconds * static_cast<qsizetype>(byteRate) - head.size(), '\0');
}

QByteArray inChunks(const QByteArray &body, qsizetype size)
{
    QByteArray out;
    out.reserve(body.size() * 2);
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray piece = body.mid(at, size);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\n\r\n";
}

} // namespace

/** Files in the body of a request: which kinds take which, what they cost, and that they arrive whole. */
class tst_PracticeFiles : public KindFixture
{
    Q_OBJECT

private slots:
    void init() { beginWithoutLimits(); }
    void filesAreTakenByTheirKinds_data();
    void filesAreTakenByTheirKinds();
    void mmsPriceFollowsTheSize_data();
    void mmsPriceFollowsTheSize();
    void mailPriceFollowsTheSize();
    void soundsAreMeasured_data();
    void soundsAreMeasured();
    void placeholdersNameAttachedFiles_data();
    void placeholdersNameAttachedFiles();
    void filesAreRecorded();
    void differentFilesMakeDifferentMessages();
    void tenMebibytesArriveWhole_data();
    void tenMebibytesArriveWhole();
    void moreThanTheLimitIsRefused();
    void partsAreReadAsTheyStand_data();
    void partsAreReadAsTheyStand();
    void brokenBodiesAreNotRead_data();
    void brokenBodiesAreNotRead();
    void headerAttributesAreFound_data();
    void headerAttributesAreFound();
};

void tst_PracticeFiles::filesAreTakenByTheirKinds_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *form, const QByteArray &name, const QByteArray &content, bool good) {
        QTest::addRow("%s %s", form, name.constData()) << QByteArray(form) << name << content << good;
    };
    const char *mms = "phones=380501234567&mms=1&subj=x";
    row(mms, "a.txt", "text", true);
    row(mms, "a.jpg", jpg(), true);
    row(mms, "a.JPEG", jpg(), true);
    row(mms, "a.gif", "GIF89a" + jpg(), true);
    row(mms, "a.png", png(), true);
    row(mms, "a.wav", wave(1, 8000), true);
    row(mms, "a.amr", "#!AMR\n" + jpg(), true);
    row(mms, "a.mp3", mp3(), true);
    row(mms, "frame.mp3", "\xFF\xFB\x90" + mp3(), true);
    row(mms, "a.mid", "MThd" + mp3(), true);
    row(mms, "a.mp4", mp4(), true);
    row(mms, "a.3gp", mp4(), true);
    row(mms, "a.pdf", "%PDF-1.4", false);
    row(mms, "a.bmp", "BM" + png(), false);
    row(mms, "png", png(), false);
    row(mms, "a", png(), false);
    row(mms, "a.png.exe", png(), false);
    row(mms, "jpg.png", jpg(), false); // not what its name says
    row(mms, "nul.txt", QByteArray("a\0b", 3), false);
    row(mms, "empty.txt", "", false);
    const char *mail = "phones=a@example.com&mail=1&mes=x&subj=y&sender=we@example.com";
    row(mail, "a.pdf", "%PDF-1.4", true);
    row(mail, "no ending", "anything", true);
    row(mail, "empty.pdf", "", false);
    const char *call = "phones=380501234567&call=1";
    row(call, "a.wav", wave(1, 8000), true);
    row(call, "a.mp3", mp3(), true);
    row(call, "a.png", png(), false);
    row(call, "a.txt", "text", false);
    for (const char *messenger : { "phones=380501234567&viber=1", "phones=380501234567&whatsapp=1",
             "phones=380501234567&soc=1", "phones=380501234567&bot=@example_bot" }) {
        row(messenger, "a.png", png(), true);
        row(messenger, "a.exe", "MZ", false);
    }
    for (const char *other : { "phones=380501234567&mes=x", "phones=380501234567&mes=x&flash=1",
             "phones=380501234567&mes=0041&bin=2", "phones=380501234567&hlr=1", "phones=380501234567&mes=1234&tg=1" })
        row(other, "a.png", png(), false);
}

void tst_PracticeFiles::filesAreTakenByTheirKinds()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, good);
    const QByteArray reply = sendFiles(form + "&id=1&fmt=1", { { name, content } });
    QVERIFY2(good ? reply.startsWith("1,") : reply == "0,-1", reply.constData());
    if (good)
        QVERIFY(only().view.endsWith(QString(
            ", files: "_L1 + QString::fromUtf8(name) + " ("_L1 + QString::number(content.size()) + " octets)"_L1)));
}

void tst_PracticeFiles::mmsPriceFollowsTheSize_data()
{
    QTest::addColumn<int>("octets");
    QTest::addColumn<QByteArray>("cost");
    QTest::newRow("small") << 200 << QByteArray("4.20");
    QTest::newRow("100 KiB") << 100 * 1024 << QByteArray("4.20");
    QTest::newRow("100 KiB and one") << 100 * 1024 + 1 << QByteArray("5.25");
    QTest::newRow("200 KiB") << 200 * 1024 << QByteArray("5.25");
    QTest::newRow("1 MiB") << 1024 * 1024 << QByteArray("14.70");
}

void tst_PracticeFiles::mmsPriceFollowsTheSize()
{
    QFETCH(int, octets);
    QFETCH(QByteArray, cost);
    const QByteArray half(octets / 2, 'x');
    const QByteArray rest(octets - octets / 2, 'y');
    QCOMPARE(sendFiles("phones=380501234567&mms=1&subj=x&id=1&fmt=1&cost=2", { { "a.txt", half }, { "b.txt", rest } }),
        "1,1," + cost);
}

void tst_PracticeFiles::mailPriceFollowsTheSize()
{
    const QByteArray form = "phones=a@example.com&mail=1&mes=x&subj=y&sender=we@example.com&cost=1&fmt=1";
    QCOMPARE(send(form), "0.028,1");
    QCOMPARE(sendFiles(form, { { "a.bin", "x" } }), "0.038,1");
    QCOMPARE(sendFiles(form, { { "a.bin", QByteArray(1024 * 1024 + 1, 'x') } }), "0.048,1");
}

void tst_PracticeFiles::soundsAreMeasured_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("mes");
    QTest::addColumn<int>("seconds");
    QTest::newRow("wave") << QByteArray("a.wav") << wave(30, 8000) << QByteArray() << 30;
    QTest::newRow("finer wave") << QByteArray("a.wav") << wave(30, 16'000) << QByteArray() << 30;
    QTest::newRow("short wave") << QByteArray("a.wav") << wave(2, 8000) << QByteArray() << 5;
    QTest::newRow("mp3") << QByteArray("a.mp3") << QByteArray("ID3" + QByteArray(160'000, 'x')) << QByteArray() << 11;
    QTest::newRow("wave and text") << QByteArray("a.wav") << wave(30, 8000) << QByteArray(140, 'x') << 40;
}

void tst_PracticeFiles::soundsAreMeasured()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, mes);
    QFETCH(int, seconds);
    QCOMPARE(sendFiles("phones=380501234567&call=1&id=1&fmt=1&mes=" + mes, { { name, content } }),
        "1," + QByteArray::number(seconds));
}

void tst_PracticeFiles::placeholdersNameAttachedFiles_data()
{
    QTest::addColumn<QByteArray>("mes");
    QTest::addColumn<bool>("good");
    QTest::newRow("first") << QByteArray("%3Cfile+1%3E") << true;
    QTest::newRow("both") << QByteArray("%3Cfile+1%3E+and+%3Cfile+2%3E") << true;
    QTest::newRow("third of two") << QByteArray("%3Cfile+3%3E") << false;
    QTest::newRow("counted from one") << QByteArray("%3Cfile+0%3E") << false;
    QTest::newRow("not a number") << QByteArray("%3Cfile+photo%3E") << false;
    QTest::newRow("an address is for messengers") << QByteArray("%3Cfile+http://example.com/a.png%3E") << false;
    QTest::newRow("other brackets") << QByteArray("%3Cfiles%3E+%3Cb%3E") << true;
}

void tst_PracticeFiles::placeholdersNameAttachedFiles()
{
    QFETCH(QByteArray, mes);
    QFETCH(bool, good);
    const QByteArray reply = sendFiles("phones=a@example.com&mail=1&subj=y&sender=we@example.com&id=1&fmt=1&mes=" + mes,
        { { "a.png", png() }, { "b.png", png() } });
    QCOMPARE(reply, good ? "1,1" : "0,-1");
}

void tst_PracticeFiles::filesAreRecorded()
{
    sendFiles("phones=380501234567&mms=1&subj=x&id=1", { { "фото.png", png() }, { "a.jpg", jpg() } });
    const QList<PracticeGateway::FileRecord> files = m_gateway->requests().constLast().files;
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].field, u"f"_s);
    QCOMPARE(files[0].name, u"фото.png"_s);
    QCOMPARE(files[0].type, u"application/octet-stream"_s);
    QCOMPARE(files[0].size, png().size());
    QCOMPARE(files[0].sha256, QCryptographicHash::hash(png(), QCryptographicHash::Sha256));
    QCOMPARE(files[1].sha256, QCryptographicHash::hash(jpg(), QCryptographicHash::Sha256));
    QCOMPARE(only().view, u"MMS \"x\", files: фото.png (108 octets), a.jpg (104 octets)"_s);
}

void tst_PracticeFiles::differentFilesMakeDifferentMessages()
{
    m_setup.duplicateGuard = true;
    restart();
    const QByteArray form = "phones=380501234567&mms=1&subj=x&fmt=1&id=";
    QCOMPARE(sendFiles(form + '1', { { "a.png", png() } }), "1,1");
    QCOMPARE(sendFiles(form + '2', { { "a.png", png() + 'x' } }), "2,1");
    QCOMPARE(sendFiles(form + '3', { { "b.png", png() } }), "0,-9");
}

void tst_PracticeFiles::tenMebibytesArriveWhole_data()
{
    QTest::addColumn<int>("chunk"); // 0 = with a length
    QTest::newRow("by length") << 0;
    QTest::newRow("in large chunks") << 65'536;
    QTest::newRow("in small chunks") << 16;
}

void tst_PracticeFiles::tenMebibytesArriveWhole()
{
    QFETCH(int, chunk);
    QByteArray content(10 * 1024 * 1024, Qt::Uninitialized);
    quint32 seed = 1;
    for (char &c : content) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        c = static_cast<char>(seed >> 24U);
    }
    const QByteArray body = multipart({ { "big.bin", content } });
    const QByteArray form = "phones=a@example.com&mail=1&mes=x&subj=y&sender=we@example.com&id=1&fmt=1";
    Raw::Client client(m_url);
    if (chunk == 0)
        client.write(multipartHead(form, "Content-Length: " + QByteArray::number(body.size())) + body);
    else
        client.write(multipartHead(form, "Transfer-Encoding: chunked") + inChunks(body, chunk));
    QCOMPARE(client.read(60'000).body, "1,1");
    const PracticeGateway::FileRecord file = m_gateway->requests().constLast().files.constFirst();
    QCOMPARE(file.size, content.size());
    QCOMPARE(file.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void tst_PracticeFiles::moreThanTheLimitIsRefused()
{
    Raw::Client client(m_url);
    client.write(multipartHead("mail=1", "Content-Length: " + QByteArray::number(32 * 1024 * 1024 + 1)));
    QCOMPARE(client.read().status(), 413);
}

void tst_PracticeFiles::partsAreReadAsTheyStand_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("seen"); // name, then file name or "-", then content, for each part
    const QByteArray head = "Content-Disposition: form-data; name=\"a\"\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &body, const QByteArrayList &seen) {
        QTest::newRow(name) << body << seen;
    };
    row("one", "--b\r\n" + head + "x\r\n--b--", { "a", "-", "x" });
    row("text before and after", "before\r\n--b\r\n" + head + "x\r\n--b--\r\nafter\r\n--b\r\n", { "a", "-", "x" });
    row("empty value", "--b\r\n" + head + "\r\n--b--", { "a", "-", "" });
    row("line breaks inside", "--b\r\n" + head + "\r\n\r\nx\r\n\r\n--b--", { "a", "-", "\r\n\r\nx\r\n" });
    row("blanks after the boundary", "--b \t\r\n" + head + "x\r\n--b--", { "a", "-", "x" });
    row("something that begins like a boundary", "--b\r\n" + head + "x\r\n--bc\r\n--b c\r\n--b--",
        { "a", "-", "x\r\n--bc\r\n--b c" });
    row("the boundary inside a line", "--b\r\n" + head + "x--b--\r\n--b--", { "a", "-", "x--b--" });
    row("headers in any order and case",
        "--b\r\ncontent-TYPE: text/plain\r\nCONTENT-disposition:form-data;NAME=a;FileName=n\r\n\r\nx\r\n--b--",
        { "a", "n", "x" });
    row("empty file name", "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"\"\r\n\r\nx\r\n--b--",
        { "a", "", "x" });
    row("no parts", "--b--", {});
}

void tst_PracticeFiles::partsAreReadAsTheyStand()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, seen);
    const auto parts = Practice::readFormParts(body, "b");
    QVERIFY(parts);
    QByteArrayList read;
    for (const Practice::FormPart &part : *parts)
        read << part.name << (part.isFile ? part.fileName : QByteArray("-")) << part.content.toByteArray();
    QCOMPARE(read, seen);
}

void tst_PracticeFiles::brokenBodiesAreNotRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("boundary");
    const QByteArray part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
    QTest::newRow("nothing") << QByteArray() << QByteArray("b");
    QTest::newRow("no boundary") << QByteArray(part + "--b--") << QByteArray();
    QTest::newRow("long boundary") << QByteArray("--" + QByteArray(71, 'b') + "--") << QByteArray(71, 'b');
    QTest::newRow("another boundary") << QByteArray(part + "--b--") << QByteArray("c");
    QTest::newRow("cut short") << part << QByteArray("b");
    QTest::newRow("cut within the last boundary") << QByteArray(part + "--b-") << QByteArray("b");
    QTest::newRow("no head") << QByteArray("--b\r\nx\r\n--b--") << QByteArray("b");
    QTest::newRow("head without end") << QByteArray("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n--b--")
                                      << QByteArray("b");
    QTest::newRow("no name") << QByteArray("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--")
                             << QByteArray("b");
    QTest::newRow("empty name") << QByteArray("--b\r\nContent-Disposition: form-data; name=\"\"\r\n\r\nx\r\n--b--")
                                << QByteArray("b");
    QTest::newRow("no disposition") << QByteArray("--b\r\nX: y\r\n\r\nx\r\n--b--") << QByteArray("b");
    QTest::newRow("two boundaries in a row") << QByteArray("--b\r\n--b--") << QByteArray("b");
    QTest::newRow("huge head") << QByteArray("--b\r\nX: " + QByteArray(17'000, 'x') + "\r\n" + part.mid(5) + "--b--")
                               << QByteArray("b");
    QTest::newRow("too many parts") << QByteArray(part.repeated(1001) + "--b--") << QByteArray("b");
}

void tst_PracticeFiles::brokenBodiesAreNotRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, boundary);
    QVERIFY(!Practice::readFormParts(body, boundary));
}

void tst_PracticeFiles::headerAttributesAreFound_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value"); // "-" = none
    QTest::newRow("quoted") << QByteArray("form-data; name=\"a b;c\"") << QByteArray("a b;c");
    QTest::newRow("plain") << QByteArray("form-data; name=a ; x=y") << QByteArray("a");
    QTest::newRow("escaped quote") << QByteArray(R"(form-data; name="a\"b")") << QByteArray("a\"b");
    QTest::newRow("backslash") << QByteArray(R"(form-data; name="C:\a")") << QByteArray(R"(C:\a)");
    QTest::newRow("inside another value") << QByteArray("form-data; filename=\"; name=x\"; name=y") << QByteArray("y");
    QTest::newRow("part of another word") << QByteArray("form-data; filename=x") << QByteArray("-");
    QTest::newRow("no closing quote") << QByteArray("form-data; name=\"a") << QByteArray("-");
    QTest::newRow("no value") << QByteArray("form-data; name") << QByteArray("");
    QTest::newRow("nothing") << QByteArray() << QByteArray("-");
}

void tst_PracticeFiles::headerAttributesAreFound()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QCOMPARE(Practice::headerAttribute(header, "name").value_or(QByteArray("-")), value);
}

QTEST_GUILESS_MAIN(tst_PracticeFiles)
#include "tst_practice_files.moc"
