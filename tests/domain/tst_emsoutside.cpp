// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emsdecode.h"
#include "domain/hexfield.h"
#include "emssamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

// What others read in our octets: Wireshark's dissector and gammu. Many messages go through one run of each.
class tst_EmsOutside : public QObject
{
    Q_OBJECT

private slots:
    void tsharkReadsEveryElement();
    void tsharkPutsPartsTogether();
    void tsharkAgreesOnMalformedHeaders();
    void gammuReadsHeadersAndTexts();
    void gammuReadsStyles();
    void gammuReadsObjects();
};

namespace {

/** An SMS-DELIVER with @p userData behind a header indication. */
QString deliver(const QByteArray &userData, int dcs)
{
    const auto octet = [](qsizetype value) { return u"%1"_s.arg(value, 2, 16, QLatin1Char('0')).toUpper(); };
    return QString(
        u"440C9183507600001000"_s % octet(dcs) % u"52101021000080" % octet(userData.size()) % toHex(userData));
}

int dcsOf(const OctetMessage &message)
{
    return message.values ? message.values->dcs : 4;
}

/** Standard output of @p program, or a failed test. */
QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

/** One line a message: @p fields, separated by tabs, several values of one field by commas. */
QStringList dissected(const QStringList &tpdus, const QStringList &fields)
{
    const QTemporaryDir dir;
    QFile dump(dir.filePath(u"sms.txt"_s));
    if (!dump.open(QIODevice::WriteOnly))
        return {};
    for (const QString &tpdu : tpdus) {
        dump.write("0000");
        for (qsizetype i = 0; i < tpdu.size(); i += 2)
            dump.write(" " + tpdu.mid(i, 2).toLatin1());
        dump.write("\n");
    }
    dump.close();
    const QString capture = dir.filePath(u"sms.pcap"_s);
    run(u"text2pcap"_s, { u"-q"_s, u"-l"_s, u"147"_s, dump.fileName(), capture });
    QStringList arguments { u"-r"_s, capture, u"-o"_s,
        uR"-(uat:user_dlts:"User 0 (DLT=147)","gsm_sms","0","","0","")-"_s, u"-T"_s, u"fields"_s, u"-E"_s,
        u"separator=/t"_s, u"-E"_s, u"aggregator=,"_s };
    for (const QString &field : fields)
        arguments << u"-e"_s << field;
    QStringList lines = QString::fromUtf8(run(u"tshark"_s, arguments)).split(u'\n');
    lines.removeLast(); // behind the last line break
    return lines;
}

/** The runs within a part as tshark shows them: starts, lengths, modes, and both colours. */
QStringList runsOfPart(const EmsText &ems, const OctetPart &part)
{
    QStringList starts;
    QStringList lengths;
    QStringList modes;
    QStringList fgs;
    QStringList bgs;
    const auto hex = [](int value) { return u"0x%1"_s.arg(value, 2, 16, QLatin1Char('0')); };
    for (const TextRun &run : normalisedRuns(ems.runs, ems.text.size())) {
        const qsizetype start = qMax(run.start, part.textStart);
        const qsizetype end = qMin(run.start + run.length, part.textStart + part.textLength);
        if (start >= end)
            continue;
        starts << QString::number(start - part.textStart);
        lengths << QString::number(end - start);
        const TextStyle &style = run.style;
        modes << hex((style.bold ? 16 : 0) + (style.italic ? 32 : 0) + (style.underline ? 64 : 0)
            + (style.strike ? 128 : 0) + 4 * static_cast<int>(style.size) + static_cast<int>(style.align));
        if (style.fg) {
            fgs << hex(static_cast<int>(*style.fg));
            bgs << hex(static_cast<int>(*style.bg));
        }
    }
    return { starts.join(u','), lengths.join(u','), modes.join(u','), fgs.join(u','), bgs.join(u',') };
}

/** What tshark shows of the objects of one kind: positions and contents. */
QStringList objectsOfKind(const EmsText &ems, EmsObject::Kind kind, qsizetype partStart)
{
    QStringList positions;
    QStringList contents;
    const QList<EmsObject> objects = sortedObjects(ems.objects);
    for (const EmsObject &object : objects) {
        if (object.kind != kind)
            continue;
        positions << QString::number(object.position - partStart);
        const bool numbered = kind == EmsObject::Kind::Sound || kind == EmsObject::Kind::Animation;
        contents << (numbered ? QString::number(object.number) : toHex(object.data).toLower());
    }
    return { positions.join(u','), contents.join(u',') };
}

const QStringList &runFields()
{
    static const QStringList fields { u"gsm_sms.dis_iei_tf.start_position"_s, u"gsm_sms.dis_iei_tf.length"_s,
        u"gsm_sms.formatting_mode"_s, u"gsm_sms.dis_iei_tf.foreground_colour"_s,
        u"gsm_sms.dis_iei_tf.background_colour"_s };
    return fields;
}

struct ObjectFields
{
    EmsObject::Kind kind;
    QString position;
    QString content;
};

const QList<ObjectFields> &objectFields()
{
    using Kind = EmsObject::Kind;
    const auto fields = [](Kind kind, const QString &element, const QString &content) {
        const QString prefix = u"gsm_sms.dis_iei_"_s + element + u'.';
        return ObjectFields { kind, prefix + u"position"_s, prefix + content };
    };
    static const QList<ObjectFields> list { fields(Kind::Sound, u"ps"_s, u"sound_number"_s),
        fields(Kind::Animation, u"pa"_s, u"animation_number"_s),
        fields(Kind::Melody, u"uds"_s, u"user_defined_sound"_s),
        fields(Kind::LargeAnimation, u"la"_s, u"large_animation"_s),
        fields(Kind::SmallAnimation, u"sa"_s, u"small_animation"_s),
        fields(Kind::LargePicture, u"lp"_s, u"large_picture"_s),
        fields(Kind::SmallPicture, u"sp"_s, u"small_picture"_s),
        fields(Kind::Picture, u"vp"_s, u"variable_picture"_s) };
    return list;
}

/** gammu's answers, one a TPDU. */
QList<QJsonObject> readByGammu(const QStringList &tpdus)
{
    const QByteArray input = tpdus.join(u'\n').toLatin1() + '\n';
    // The module is Debian's, so only Debian's Python has it, whatever else is in PATH.
    const QByteArray output
        = run(u"/usr/bin/python3"_s, { QStringLiteral(TEST_DATA_DIR "/ems/gammu_decode.py") }, input);
    QList<QJsonObject> answers;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            answers.append(QJsonDocument::fromJson(line).object());
    }
    return answers;
}

} // namespace

void tst_EmsOutside::tsharkReadsEveryElement()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"tshark"_s).isEmpty(), "package tshark is missing");
    EmsSamples samples(11);
    QStringList tpdus;
    QStringList expected;
    QStringList fields = runFields();
    for (const ObjectFields &object : objectFields())
        fields << object.position << object.content;
    for (int i = 0; i < 600; ++i) {
        EmsText ems = samples.next();
        const auto message = encodeEms(ems, static_cast<quint8>(i));
        QVERIFY(message);
        if (message->parts.size() > 1)
            ems.objects.clear(); // which part an object is in is the other test's matter
        const auto plain = encodeEms(ems, static_cast<quint8>(i));
        for (const OctetPart &part : plain->parts) {
            tpdus << deliver(part.userData, dcsOf(*plain));
            QStringList line = runsOfPart(ems, part);
            for (const ObjectFields &object : objectFields())
                line << objectsOfKind(ems, object.kind, 0);
            expected << line.join(u'\t');
        }
    }
    const QStringList lines = dissected(tpdus, fields);
    QCOMPARE(lines.size(), expected.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i), expected.at(i));
}

void tst_EmsOutside::tsharkPutsPartsTogether()
{
    EmsSamples samples(12);
    QStringList tpdus;
    QStringList expected;
    for (int reference = 0; reference < 200; ++reference) {
        EmsText ems = samples.next();
        ems.text.replace(u'\n', u' '); // tshark shows a line break in its own way
        const auto message = encodeEms(ems, static_cast<quint8>(reference));
        QVERIFY(message);
        const auto hasNoText = [](const OctetPart &part) { return part.textLength == 0; };
        if (std::any_of(message->parts.cbegin(), message->parts.cend(), hasNoText))
            continue; // tshark takes such a part for a damaged one
        const qsizetype total = message->parts.size();
        QStringList texts;
        for (qsizetype i = 0; i < total; ++i) {
            tpdus << deliver(message->parts.at(i).userData, dcsOf(*message));
            const QString concatenation = total == 1 ? u"\t\t"_s : u"%1\t%2\t%3"_s.arg(reference).arg(total).arg(i + 1);
            // The last part shows all: the octets in one piece, the texts of UTF-16 parts one by one.
            const bool wide = message->coding == OctetCoding::Ucs2;
            const bool last = i + 1 == total;
            texts << ems.text.mid(message->parts.at(i).textStart, message->parts.at(i).textLength);
            const QString text = !last ? texts.constLast() : texts.join(wide ? u","_s : QString());
            expected << QString(concatenation % u'\t' % (wide ? text : QString()) % u'\t'
                % (wide ? QString() : toHex(text.toLatin1()).toLower()));
        }
    }
    const QStringList lines = dissected(tpdus,
        { u"gsm_sms.udh.mm.msg_id"_s, u"gsm_sms.udh.mm.msg_parts"_s, u"gsm_sms.udh.mm.msg_part"_s,
            u"gsm_sms.sms_text"_s, u"gsm_sms.sms_body"_s });
    QVERIFY(lines.size() > 300);
    QCOMPARE(lines.size(), expected.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i), expected.at(i));
}

void tst_EmsOutside::tsharkAgreesOnMalformedHeaders()
{
    // tshark goes on with what it can; that it marks the frame is what counts.
    const QStringList headers { u"0900031F02020402F0F064617461"_s, u"0900031F0202"_s, u"050A0307056048656C6C6F"_s };
    QStringList tpdus;
    for (const QString &header : headers)
        tpdus << deliver(readHex(header).value(), 4);
    const QStringList lines = dissected(tpdus, { u"_ws.malformed"_s });
    QCOMPARE(lines.size(), headers.size());
    for (qsizetype i = 0; i < headers.size(); ++i)
        QCOMPARE(lines.at(i).isEmpty(), readUserData(readHex(headers.at(i)).value()).has_value());
}

void tst_EmsOutside::gammuReadsHeadersAndTexts()
{
    EmsSamples samples(13);
    QStringList tpdus;
    QList<OctetPart> parts;
    QStringList texts;
    QList<qsizetype> totals;
    for (int i = 0; i < 200; ++i) {
        const EmsText ems = samples.next();
        const auto message = encodeEms(ems, 77);
        QVERIFY(message);
        for (const OctetPart &part : message->parts) {
            tpdus << deliver(part.userData, dcsOf(*message));
            parts << part;
            texts << ems.text.mid(part.textStart, part.textLength);
            totals << message->parts.size();
        }
    }
    const QList<QJsonObject> answers = readByGammu(tpdus);
    QCOMPARE(answers.size(), tpdus.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QJsonObject &answer = answers.at(i);
        QCOMPARE(answer.value(u"text"_s).toString(), texts.at(i));
        const OctetPart &part = parts.at(i);
        QCOMPARE(answer.value(u"udh"_s).toString(), toHex(part.userData.first(part.headerSize)));
        const bool numbered = part.headerSize == 6; // it looks for a number only where nothing else is
        QCOMPARE(answer.value(u"parts"_s).toInt(), totals.at(i) > 1 && numbered ? int(totals.at(i)) : -1);
    }
}

void tst_EmsOutside::gammuReadsStyles()
{
    EmsSamples samples(14);
    QStringList tpdus;
    QList<TextRun> runs;
    while (runs.size() < 200) {
        const QString text = samples.text(20, true).replace(u'\n', u' ');
        TextRun run { 0, 1 + samples.upTo(19), samples.style() }; // it writes other starts wrongly
        run.style.align = EmsAlign::Left;                         // it exchanges centre and right
        if (run.style.isNormal())
            continue;
        runs << run;
        tpdus << deliver(encodeEms({ text, { run }, {} }, 0)->parts.constFirst().userData, 4);
    }
    const QList<QJsonObject> answers = readByGammu(tpdus);
    QCOMPARE(answers.size(), runs.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const TextStyle &style = runs.at(i).style;
        QStringList expected;
        const QList<std::pair<bool, QString>> styles { { style.bold, u"Bold"_s }, { style.italic, u"Italic"_s },
            { style.underline, u"Underlined"_s }, { style.strike, u"Strikethrough"_s },
            { style.size == EmsSize::Large, u"Large"_s }, { style.size == EmsSize::Small, u"Small"_s } };
        for (const auto &[on, name] : styles) {
            if (on)
                expected << name;
        }
        const QJsonObject entry = answers.at(i).value(u"entries"_s).toArray().first().toObject();
        QCOMPARE(entry.value(u"number"_s).toInt(), int(runs.at(i).length));
        QCOMPARE(entry.value(u"styles"_s).toVariant().toStringList(), expected);
    }
}

void tst_EmsOutside::gammuReadsObjects()
{
    EmsSamples samples(15);
    QStringList tpdus;
    QList<EmsObject> objects;
    while (objects.size() < 200) {
        const EmsObject object = samples.object(u"ab"_s);
        using Kind = EmsObject::Kind;
        const QList<Kind> known { Kind::Sound, Kind::Animation, Kind::SmallPicture, Kind::LargePicture, Kind::Picture };
        if (!known.contains(object.kind))
            continue;
        objects << object;
        tpdus << deliver(encodeEms({ u"ab"_s, {}, { object } }, 0)->parts.constFirst().userData, 4);
    }
    const QHash<int, QString> ids { { int(EmsObject::Kind::Sound), u"EMSPredefinedSound"_s },
        { int(EmsObject::Kind::Animation), u"EMSPredefinedAnimation"_s },
        { int(EmsObject::Kind::SmallPicture), u"EMSFixedBitmap"_s },
        { int(EmsObject::Kind::LargePicture), u"EMSFixedBitmap"_s },
        { int(EmsObject::Kind::Picture), u"EMSVariableBitmap"_s } };
    const QList<QJsonObject> answers = readByGammu(tpdus);
    QCOMPARE(answers.size(), objects.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const EmsObject &object = objects.at(i);
        const QJsonArray entries = answers.at(i).value(u"entries"_s).toArray();
        const QString id = ids.value(static_cast<int>(object.kind));
        const auto found = std::find_if(entries.begin(), entries.end(),
            [&id](const QJsonValue &entry) { return entry.toObject().value(u"id"_s) == id; });
        QVERIFY2(found != entries.end(), qPrintable(tpdus.at(i)));
        const QJsonObject entry = (*found).toObject();
        if (object.data.isEmpty()) {
            QCOMPARE(entry.value(u"number"_s).toInt(), object.number);
            continue;
        }
        QString bits;
        for (const QVariant &row : entry.value(u"pixels"_s).toArray().toVariantList())
            bits += row.toString();
        QString expected;
        for (const char octet : object.data) {
            for (int bit = 7; bit >= 0; --bit)
                expected += (static_cast<unsigned char>(octet) >> bit & 1) != 0 ? u'#' : u' ';
        }
        QCOMPARE(bits, expected);
    }
}

QTEST_GUILESS_MAIN(tst_EmsOutside)
#include "tst_emsoutside.moc"
