// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/filekeeper.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

#include <sys/stat.h>

using namespace Visnyk;
using namespace Visnyk::Outbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &content()
{
    static const QByteArray octets("What was agreed");
    return octets;
}

bool write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

Draft draftWith(const QString &path, const QByteArray &octets)
{
    Draft draft;
    draft.kind = MessageKind::Mms;
    draft.options.attachments = { Attachment { path, u"note.txt"_s, octets.size(), u"txt"_s,
        QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex()) } };
    return draft;
}

} // namespace

class tst_FileKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesAreNamedByTheirContentAndPrivate();
    void aLinkIsFollowed();
    void equalFilesAreKeptOnce();
    void whatIsNoPlainFileIsRefused_data();
    void whatIsNoPlainFileIsRefused();
    void sizesFollowTheKind();
    void aFileNobodyReadIsRefused();
    void whatChangesWhileItIsCopiedIsNotKept();
    void typesGoOutAsMime_data();
    void typesGoOutAsMime();
    void copiesStayWhileADamagedDatabaseIsThere();

private:
    [[nodiscard]] QString data() const { return m_dir->filePath(u"data"_s); }
    [[nodiscard]] QStringList copies() const { return QDir(data() + u"/files"_s).entryList(QDir::Files); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_FileKeeper::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(data()));
}

void tst_FileKeeper::copiesAreNamedByTheirContentAndPrivate()
{
    const QString path = m_dir->filePath(u"note.txt"_s);
    QVERIFY(write(path, content()));
    Draft draft = draftWith(path, content());
    const QString sha256 = draft.options.attachments.constFirst().sha256;
    QVERIFY(keepFiles(draft, data()));
    QCOMPARE(draft.options.attachments.constFirst().path, QString(u"files/"_s + sha256));
    QCOMPARE(draft.options.attachments.constFirst().name, u"note.txt"_s);
    QCOMPARE(copies(), QStringList { sha256 });
    const QList<SendFile> files = filesToSend(draft.options.attachments, data());
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(files.constFirst().path).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0600U);
    QCOMPARE(::stat(QFile::encodeName(data() + u"/files"_s).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0700U);
}

void tst_FileKeeper::aLinkIsFollowed()
{
    const QString path = m_dir->filePath(u"note.txt"_s);
    const QString link = m_dir->filePath(u"link.txt"_s);
    QVERIFY(write(path, content()));
    QVERIFY(QFile::link(path, link));
    Draft draft = draftWith(link, content());
    QVERIFY(keepFiles(draft, data()));
    QCOMPARE(copies().size(), 1);
    QVERIFY(!QFileInfo(data() + u"/files/"_s + copies().constFirst()).isSymLink());
}

void tst_FileKeeper::equalFilesAreKeptOnce()
{
    const QString path = m_dir->filePath(u"note.txt"_s);
    QVERIFY(write(path, content()));
    Draft draft = draftWith(path, content());
    draft.options.attachments << draft.options.attachments.constFirst();
    draft.options.attachments.last().name = u"again.txt"_s;
    QVERIFY(keepFiles(draft, data()));
    QCOMPARE(copies().size(), 1);
    QCOMPARE(filesToSend(draft.options.attachments, data()).at(1).name, u"again.txt"_s);
}

void tst_FileKeeper::whatIsNoPlainFileIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "a pipe nobody writes into", "a folder", "nothing", "a device", "a link to a device" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_FileKeeper::whatIsNoPlainFileIsRefused()
{
    QFETCH(const QString, what);
    QString path = m_dir->filePath(u"note.txt"_s);
    if (what == u"a folder"_s)
        QVERIFY(QDir().mkpath(path));
    else if (what == u"a device"_s)
        path = u"/dev/zero"_s;
    else if (what == u"a link to a device"_s)
        QVERIFY(QFile::link(u"/dev/zero"_s, path));
    else if (what != u"nothing"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Draft draft = draftWith(path, content());
    const auto kept = keepFiles(draft, data());
    QVERIFY(!kept);
    QVERIFY(kept.error().kind == Error::Kind::Input);
    QCOMPARE(draft.options.attachments.constFirst().path, path);
    QVERIFY(copies().isEmpty());
}

void tst_FileKeeper::sizesFollowTheKind()
{
    const QString path = m_dir->filePath(u"note.txt"_s);
    const QByteArray large(MaxMmsFile + 1, 'x');
    QVERIFY(write(path, large));
    Draft draft = draftWith(path, large);
    const auto kept = keepFiles(draft, data());
    QVERIFY(!kept);
    QVERIFY(kept.error().kind == Error::Kind::Input);
    draft.kind = MessageKind::Mail;
    QVERIFY(keepFiles(draft, data()));
}

void tst_FileKeeper::whatChangesWhileItIsCopiedIsNotKept()
{
    // The same size all the time, and half of the time the very content: only a copy that is that content may be kept.
    const QString path = m_dir->filePath(u"note.txt"_s);
    const QByteArray agreed(qsizetype { 4 } * 1024 * 1024, 'a');
    QVERIFY(write(path, agreed));
    std::atomic<bool> end = false;
    const std::unique_ptr<QThread> writer(QThread::create([&end, &path, size = agreed.size()] {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return;
        const QByteArray piece(size / 64, 'b');
        const QByteArray back(size / 64, 'a');
        for (int turn = 0; !end; ++turn) {
            const qint64 at = (turn % 64) * piece.size();
            (void)(file.seek(at) && file.write(piece) == piece.size() && file.seek(at)
                && file.write(back) == back.size());
        }
    }));
    writer->start();
    int refused = 0;
    for (int turn = 0; turn < 15; ++turn) {
        Draft draft = draftWith(path, agreed);
        draft.kind = MessageKind::Mail;
        const auto kept = keepFiles(draft, data());
        refused += kept ? 0 : 1;
        const QStringList names = copies();
        for (const QString &name : names) {
            QFile copy(data() + u"/files/"_s + name);
            QVERIFY(copy.open(QIODevice::ReadOnly));
            QVERIFY(copy.readAll() == agreed);
        }
    }
    end = true;
    writer->wait();
    QVERIFY2(refused > 0, "nothing changed meanwhile: the test saw nothing");
}

void tst_FileKeeper::aFileNobodyReadIsRefused()
{
    const QString path = m_dir->filePath(u"note.txt"_s);
    QVERIFY(write(path, content()));
    for (const QString &sha256 : { QString(), u"../../elsewhere"_s, u"AA"_s }) {
        Draft draft = draftWith(path, content());
        draft.options.attachments.first().sha256 = sha256;
        QVERIFY(!keepFiles(draft, data()));
        QVERIFY(copies().isEmpty());
    }
}

void tst_FileKeeper::typesGoOutAsMime_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("mime");
    for (const auto &[type, mime] : { std::pair("jpg", "image/jpeg"), std::pair("png", "image/png"),
             std::pair("txt", "text/plain"), std::pair("mp4", "video/mp4"), std::pair("pdf", "application/pdf"),
             std::pair("", "application/octet-stream"), std::pair("nosuchtype", "application/octet-stream") })
        QTest::newRow(*type != 0 ? type : "not recognised") << QString::fromLatin1(type) << QString::fromLatin1(mime);
}

void tst_FileKeeper::typesGoOutAsMime()
{
    QFETCH(const QString, type);
    QFETCH(const QString, mime);
    const QList<SendFile> files = filesToSend({ Attachment { u"files/aa"_s, u"a"_s, 3, type, u"aa"_s } }, u"/data"_s);
    QCOMPARE(files.constFirst().type, mime);
    QCOMPARE(files.constFirst().path, u"/data/files/aa"_s);
}

void tst_FileKeeper::copiesStayWhileADamagedDatabaseIsThere()
{
    const QString path = m_dir->filePath(u"note.txt"_s);
    QVERIFY(write(path, content()));
    Draft draft = draftWith(path, content());
    QVERIFY(keepFiles(draft, data()));
    const auto store = Store::open(data(), Store::Mode::Write);
    QVERIFY(store);
    const QString damaged = data() + u"/corrupt-20260101T000000Z.db"_s;
    QVERIFY(write(damaged, "x"));
    removeUnusedFiles(**store, data());
    QCOMPARE(copies().size(), 1);
    QVERIFY(QFile::remove(damaged));
    removeUnusedFiles(**store, data());
    QVERIFY(copies().isEmpty());
}

QTEST_GUILESS_MAIN(tst_FileKeeper)
#include "tst_filekeeper.moc"
