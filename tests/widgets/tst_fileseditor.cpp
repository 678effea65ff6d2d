// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindpage.h"

#include "outbox/attachmentreader.h"
#include "widgets/fields/fileseditor.h"
#include "widgets/fields/thumbnail.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QtConcurrentRun>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray pngFile()
{
    QTemporaryDir dir;
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = dir.filePath(u"green.png"_s);
    QFile file(path);
    return image.save(path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Files that go with a message: read, put in order, pasted, lost and found. */
class TestFilesEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPicturesOfKnownTypesAndSizesAreDrawn()
    {
        QVERIFY(!thumbnailOf(pngFile(), 64).isNull());
        const auto png = [](QSize size) {
            QImage image(size, QImage::Format_Mono);
            image.fill(0);
            return pngOf(image);
        };
        QVERIFY(!thumbnailOf(png({ 4096, 4 }), 64).isNull());
        QVERIFY(thumbnailOf(png({ 4097, 4 }), 64).isNull());
        // A drawing is a program; it does not matter that a plug-in of the system could run it.
        QVERIFY(thumbnailOf("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>", 64).isNull());
        QVERIFY(thumbnailOf("P1 2 2 0 1 1 0", 64).isNull());
        QVERIFY(thumbnailOf({}, 64).isNull());
    }

    void theTypeIsWhatTheOctetsSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *title, const QByteArray &content, const QString &type,
                             const QString &name = u"file"_s) { QTest::newRow(title) << name << content << type; };
        row("text", "Good morning\n", u"txt"_s);
        row("Cyrillic text", u"Добрий ранок\n"_s.toUtf8(), u"txt"_s, u"ранок.txt"_s);
        row("png", pngFile(), u"png"_s);
        row("png with another name", pngFile(), u"png"_s, u"photo.jpg"_s);
        row("jpg", QByteArray::fromHex("ffd8ffe000104a46494600010101004800480000"), u"jpg"_s);
        row("gif", QByteArray("GIF89a\x01\0\x01\0\x80\0\0", 13), u"gif"_s);
        row("wav", QByteArray("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0", 20), u"wav"_s);
        row("amr", "#!AMR\n\x3c\x55", u"amr"_s);
        row("mp3", QByteArray("ID3\x03\0\0\0\0\0\x0a", 10), u"mp3"_s);
        row("mid", QByteArray("MThd\0\0\0\x06\0\x01\0\x02", 12), u"mid"_s);
        row("mp4",
            QByteArray("\0\0\0\x18"
                       "ftypmp42\0\0\0\0mp42isom",
                24),
            u"mp4"_s);
        row("3gp",
            QByteArray("\0\0\0\x14"
                       "ftyp3gp4\0\0\0\0"
                       "3gp4",
                20),
            u"3gp"_s);
        row("a program called a picture",
            QByteArray("\x7f"
                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0",
                20),
            QString(), u"picture.png"_s);
        row("document", QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10), u"docx"_s, u"letter.docx"_s);
        row("octets", QByteArray("\x01\x02\x03\0\xff\xfe", 6), QString(), u"data"_s);
    }
    void theTypeIsWhatTheOctetsSay()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        const QString found = attachmentType(name, content);
        QCOMPARE(found, type);
    }

    void filesAreReadAndTakeTheirOrder()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"picture.txt"_s), pngFile())); // not what its name says
        QVERIFY(write(dir.filePath(u"notes.txt"_s), "Hello\n"));
        Page<FilesEditor> page(MessageKind::Mail, dir.path());
        QVERIFY(!page.isShown(u"filesList"_s));
        page.editor.addFiles({ dir.filePath(u"picture.txt"_s), dir.filePath(u"notes.txt"_s) });
        QVERIFY(page.editor.isReading());
        QTRY_VERIFY(!page.editor.isReading());
        QList<Attachment> files = page.draft().options.attachments;
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.first().type, u"png"_s);
        QCOMPARE(files.first().name, u"picture.txt"_s);
        QCOMPARE(files.last().type, u"txt"_s);
        QCOMPARE(files.last().size, 6);
        QCOMPARE(files.last().sha256, u"66a045b452102c59d840ec097d59d9467e13a3f34f6494e539ffd32c1bb35f18"_s);
        QVERIFY(page.note(u"filesError"_s).isEmpty());
        page.find<QToolButton>(u"fileUpButton"_s)->click(); // the last one added is chosen
        QCOMPARE(page.draft().options.attachments.first().name, u"notes.txt"_s);
        QSignalSpy insert(&page.editor, &FieldEditor::insertIntoText);
        page.find<QPushButton>(u"insertReferenceButton"_s)->click();
        QCOMPARE(insert.first().first().toString(), u"<file 1>"_s);
        page.find<QToolButton>(u"removeFileButton"_s)->click();
        QCOMPARE(page.draft().options.attachments.size(), 1);
    }

    void whatCannotBeAttachedIsSaid()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"empty.png"_s), {}));
        QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(u"pipe.png"_s)).constData(), 0600), 0);
        Page<FilesEditor> page(MessageKind::Mms, dir.path());
        for (const QString &name : { u"nothing.png"_s, u"pipe.png"_s, u"."_s }) {
            page.editor.addFiles({ dir.filePath(name) });
            QTRY_VERIFY(!page.editor.isReading());
            QVERIFY2(page.draft().options.attachments.isEmpty(), qUtf8Printable(name));
            QVERIFY2(!page.note(u"filesError"_s).isEmpty(), qUtf8Printable(name));
        }
        page.editor.addFiles({ dir.filePath(u"empty.png"_s) });
        QTRY_VERIFY(!page.editor.isReading());
        QVERIFY(page.note(u"filesError"_s).contains(u"empty.png"_s));
    }

    void aFileThatHasGoneIsNotSent()
    {
        QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"a.txt"_s), "Hello\n"));
        Page<FilesEditor> page(MessageKind::Mail, dir.path());
        page.editor.addFiles({ dir.filePath(u"a.txt"_s) });
        QTRY_VERIFY(!page.editor.isReading());
        const Draft draft = page.draft();
        Page<FilesEditor> later(MessageKind::Mail, dir.path());
        later.set(draft);
        QTRY_VERIFY(!later.editor.isReading());
        QVERIFY(later.draft().options.attachments == draft.options.attachments);
        QVERIFY(QFile::remove(dir.filePath(u"a.txt"_s)));
        Page<FilesEditor> last(MessageKind::Mail, dir.path());
        last.set(draft);
        QTRY_VERIFY(!last.editor.isReading());
        QVERIFY(last.note(u"filesError"_s).contains(u"a.txt"_s));
        QVERIFY(hasErrors(check(last.draft(), 1, false, 0)));
    }

    void aFileThatTheOutboxHasKeptIsFoundAgain()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(u"files"_s) && write(dir.filePath(u"files/0123"_s), "Hello\n"));
        Attachment file { u"files/0123"_s, u"letter.docx"_s, 6, u"docx"_s,
            u"66a045b452102c59d840ec097d59d9467e13a3f34f6494e539ffd32c1bb35f18"_s };
        Page<FilesEditor> page(MessageKind::Mail, dir.path());
        page.set(with(&MessageOptions::attachments, QList<Attachment> { file }));
        QTRY_VERIFY(!page.editor.isReading());
        file.path = dir.filePath(u"files/0123"_s);
        QVERIFY(page.draft().options.attachments == QList<Attachment> { file });
        QVERIFY(page.note(u"filesError"_s).isEmpty());
    }

    void aPastedPictureIsKeptForItsOwnerAlone()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"pasted"_s);
        Page<FilesEditor> page(MessageKind::Mms, dir.path());
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QMimeData data;
        data.setImageData(image);
        QVERIFY(page.editor.canTake(&data));
        page.editor.take(&data);
        page.editor.take(&data); // within the same second: another file
        QTRY_COMPARE(page.draft().options.attachments.size(), 2);
        QTRY_VERIFY(!page.editor.isReading());
        const Attachment picture = page.draft().options.attachments.first();
        QCOMPARE(picture.type, u"png"_s);
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(picture.path).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0600U);
        QCOMPARE(::stat(QFile::encodeName(folder).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0700U);
        page.setKind(MessageKind::Viber); // takes the address of a file alone
        QVERIFY(!page.editor.canTake(&data));
        QVERIFY(!page.isShown(u"addFilesButton"_s) && page.isShown(u"fileUrlEdit"_s));
    }

    void picturesKeptAtTheSameMomentDoNotMeet()
    {
        QTemporaryDir dir;
        constexpr int Rounds = 40;
        constexpr int AtOnce = 4;
        QThreadPool threads;
        threads.setMaxThreadCount(AtOnce);
        for (int round = 0; round < Rounds; ++round) {
            const QString name = u"picture-%1.png"_s.arg(round);
            QSemaphore go;
            QList<QFuture<Result<QString>>> kept;
            for (int i = 0; i < AtOnce; ++i) {
                kept.append(QtConcurrent::run(&threads, [&go, name, folder = dir.path(), i] {
                    go.acquire();
                    return keepPrivately(folder, name, QByteArray::number(i));
                }));
            }
            go.release(AtOnce);
            QSet<QString> paths;
            for (const auto &future : std::as_const(kept)) {
                const Result<QString> path = future.result();
                QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().detail));
                paths.insert(*path);
            }
            QCOMPARE(paths.size(), AtOnce);
        }
    }

    void anAddressOfAFileIsChecked()
    {
        QTemporaryDir dir;
        Page<FilesEditor> page(MessageKind::WhatsApp, dir.path());
        page.find<QLineEdit>(u"fileUrlEdit"_s)->setText(u"example.com/a.jpg"_s);
        QVERIFY(!page.note(u"fileUrlError"_s).isEmpty());
        page.find<QLineEdit>(u"fileUrlEdit"_s)->setText(u" https://example.com/a.jpg "_s);
        QVERIFY(page.note(u"fileUrlError"_s).isEmpty());
        QCOMPARE(page.draft().options.fileUrl, u"https://example.com/a.jpg"_s);
    }
};

QTEST_MAIN(TestFilesEditor)
#include "tst_fileseditor.moc"
