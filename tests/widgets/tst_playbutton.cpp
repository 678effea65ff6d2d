// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/playbutton.h"

#include "support/needed.h"
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

constexpr int rate = 8000; // samples a second, 16 bits each

QByteArray octetsOf(quint32 number, int octets)
{
    const quint32 little = qToLittleEndian(number);
    return { reinterpret_cast<const char *>(&little), octets };
}

/** A tone in a WAV file. */
QByteArray tone(double seconds)
{
    QByteArray samples;
    for (int i = 0; i < int(seconds * rate); ++i)
        samples += octetsOf(quint32(qint32(9000 * std::sin(i / 5.0))), 2);
    const QByteArray format = octetsOf(1, 2) + octetsOf(1, 2) + octetsOf(rate, 4) + octetsOf(rate * 2, 4)
        + octetsOf(2, 2) + octetsOf(16, 2);
    return "RIFF" + octetsOf(quint32(36 + samples.size()), 4) + "WAVEfmt " + octetsOf(16, 4) + format + "data"
        + octetsOf(quint32(samples.size()), 4) + samples;
}

} // namespace

/**
 * The plug-in that plays, at a real sound server whose loudspeaker is nowhere; with VISNYK_SOUND=none at none at all.
 */
class TestPlayButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::addLibraryPath(QStringLiteral(PLAYER_DIR));
        m_hasSound = qgetenv("VISNYK_SOUND") != "none";
        const QString socket = m_dir.filePath(u"socket"_s);
        qputenv("PULSE_SERVER", QByteArray("unix:" + QFile::encodeName(socket)));
        qputenv("HOME", QFile::encodeName(m_dir.path()));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir.path()));
        if (!m_hasSound)
            return;
        const QString program = QStandardPaths::findExecutable(u"pulseaudio"_s);
        if (program.isEmpty())
            VISNYK_LACKS("pulseaudio");
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(program,
            { u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s, u"--log-level=error"_s,
                u"-L"_s, QString(u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket), u"-L"_s,
                u"module-null-sink"_s });
        QVERIFY(m_server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), 20'000);
    }

    void cleanupTestCase()
    {
        m_server.terminate();
        if (m_server.state() != QProcess::NotRunning && !m_server.waitForFinished())
            m_server.kill();
    }

    void aSoundIsPlayedToItsEnd()
    {
        if (!m_hasSound)
            QSKIP("needs a sound output");
        PlayButton button;
        button.show();
        const QString before = button.text();
        const int width = button.sizeHint().width();
        button.setFile(written(u"tone.wav"_s, tone(1.2)));
        button.click();
        QVERIFY(button.isPlaying());
        QVERIFY(button.text() != before);
        QTRY_VERIFY_WITH_TIMEOUT(button.text().contains(u"0:01"_s), 20'000); // how long it is
        QCOMPARE(button.sizeHint().width(), width);
        QTRY_VERIFY_WITH_TIMEOUT(!button.isPlaying(), 30'000);
        QCOMPARE(button.text(), before);
        button.click(); // once more from the start
        QVERIFY(button.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(button.text().contains(u"0:01"_s), 20'000);
    }

    void aSecondClickStopsIt()
    {
        if (!m_hasSound)
            QSKIP("needs a sound output");
        PlayButton button;
        button.show();
        button.setFile(written(u"long.wav"_s, tone(60)));
        button.click();
        QTRY_VERIFY_WITH_TIMEOUT(button.text().contains(u"1:00"_s), 20'000);
        button.click();
        QVERIFY(!button.isPlaying());
        const QString stopped = button.text();
        QTest::qWait(300); // nothing comes after the end
        QCOMPARE(button.text(), stopped);

        button.click();
        QTRY_VERIFY_WITH_TIMEOUT(button.text().contains(u"1:00"_s), 20'000);
        button.hide();
        QVERIFY2(!button.isPlaying(), "a sound out of nowhere");
        button.show();
        button.click();
        button.setFile(written(u"other.wav"_s, tone(1)));
        QVERIFY(!button.isPlaying());
    }

    void whatIsNoSoundIsForAnotherProgram()
    {
        if (!m_hasSound)
            QSKIP("needs a sound output");
        PlayButton button;
        button.show();
        const QSignalSpy passedOn(&button, &PlayButton::notPlayable);
        for (const QByteArray &content : { QByteArray("no sound at all"), QByteArray(), tone(0) }) {
            const QString path = written(u"noise%1.wav"_s.arg(passedOn.size()), content);
            button.setFile(path);
            const qsizetype before = passedOn.size();
            button.click();
            QTRY_VERIFY_WITH_TIMEOUT(!button.isPlaying(), 20'000);
            QCOMPARE(passedOn.size(), before + 1);
            QCOMPARE(passedOn.constLast().constFirst().toString(), path);
        }
    }

    void withoutALoudspeakerItSaysSo()
    {
        if (m_hasSound)
            QSKIP("needs a computer without a sound output");
        PlayButton button;
        button.show();
        const QSignalSpy mute(&button, &PlayButton::noSoundOutput);
        button.setFile(written(u"tone.wav"_s, tone(1)));
        button.click();
        QTRY_COMPARE_WITH_TIMEOUT(mute.size(), 1, 20'000);
        QVERIFY(!button.isPlaying());
    }

private:
    QString written(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_dir;
    QProcess m_server;
    bool m_hasSound = true;
};

QTEST_MAIN(TestPlayButton)
#include "tst_playbutton.moc"
