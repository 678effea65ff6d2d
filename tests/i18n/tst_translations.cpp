// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "i18n/tsfile.h"
#include "widgets/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

QString tsPath(const QString &language)
{
    return QStringLiteral(TRANSLATIONS_DIR) + u"/visnyk_%1.ts"_s.arg(language);
}

QStringList matches(const QString &text, const QRegularExpression &expression)
{
    QStringList found;
    auto match = expression.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression expression(u"%L?(?:n|[0-9]{1,2})"_s);
    QStringList found = matches(text, expression);
    found.removeDuplicates();
    found.sort();
    return found;
}

/** The letters after a single '&'; "&&" is an ampersand to be seen. */
QString mnemonics(QString text)
{
    text.remove(u"&&"_s);
    QString found;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        found += at + 1 < text.size() ? text.at(at + 1).toUpper() : QChar(u'&');
    return found;
}

/** Blanks at both ends and the punctuation a sentence, label or button ends with. */
QString frame(const QString &text)
{
    static const QRegularExpression before(u"^\\s*"_s);
    static const QRegularExpression after(u"[\\s.:…?!]*$"_s);
    return QString(before.match(text).captured() + u'|' + after.match(text).captured());
}

/** Names and codes that are written in Latin letters in every language. */
bool staysLatin(const QString &word)
{
    static const QSet<QString> names { u"Visnyk"_s, u"SMS"_s, u"Flash"_s, u"API"_s, u"MD5"_s, u"https"_s, u"smsc"_s,
        u"ua"_s, u"Unicode"_s, u"Ctrl"_s, u"Enter"_s, u"SIM"_s, u"UTC"_s, u"HLR"_s,
        // examples of what Latin letters look like to the recipient
        u"Privet"_s, u"mpaHc"_s, u"Ium"_s,
        // networks, services and programs
        u"GSM"_s, u"WAP"_s, u"push"_s, u"MMS"_s, u"ping"_s, u"Viber"_s, u"WhatsApp"_s, u"Telegram"_s, u"e"_s, u"mail"_s,
        u"Excel"_s, u"Toolkit"_s, u"iMelody"_s, u"WBXML"_s, u"IP"_s, u"http"_s, u"UTF"_s, u"IMSI"_s,
        // fields and values of the standards and of the gateway's page
        u"UDH"_s, u"PID"_s, u"DCS"_s, u"bin"_s, u"hex"_s, u"pp"_s, u"imgcode"_s, u"userip"_s, u"err"_s, u"si"_s,
        u"id"_s, u"m3"_s, u"Service"_s, u"Indication"_s, u"Loading"_s, u"signal"_s, u"none"_s, u"low"_s, u"medium"_s,
        u"high"_s, u"delete"_s, u"execute"_s, u"cache"_s, u"A"_s, u"F"_s, u"A03070560"_s, u"C6C6F"_s, u"bot"_s,
        u"name"_s, u"example"_s, u"com"_s, u"file"_s,
        // types of files, keys
        u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s, u"PNG"_s, u"JPEG"_s, u"GIF"_s, u"BMP"_s,
        u"WebP"_s, u"wav"_s, u"amr"_s, u"mp3"_s, u"mid"_s, u"mp4"_s, u"gp"_s, u"txt"_s, u"xlsx"_s, u"csv"_s, u"db"_s,
        u"Alt"_s, u"Up"_s, u"Down"_s, u"Delete"_s };
    return names.contains(word);
}

QString plain(QString text)
{
    static const QRegularExpression expression(u"%L?(?:n|[0-9]{1,2})"_s);
    return text.remove(expression).remove(u'&');
}

/** A menu that is open takes the keys for itself, so its letters need not differ from those of the page. */
bool isInContextMenu(const TsEntry &entry)
{
    static const QSet<QString> actions { u"Write &again"_s, u"Copy %Ln &number(s)"_s, u"Copy &text"_s,
        u"&Copy as table"_s, u"&Show the whole sending"_s };
    return entry.context == u"Visnyk::HistoryView" && actions.contains(entry.source);
}

/** Contexts whose labels and buttons can be seen, and be reached by Alt, at the same time. */
QList<QStringList> scopes()
{
    return { { u"Visnyk::ComposePage"_s, u"Visnyk::OptionsPanel"_s, u"Visnyk::ComposeWords"_s,
                 u"Visnyk::ProgressPanel"_s },
        { u"Visnyk::OutboxPage"_s, u"Visnyk::ReckoningPanel"_s, u"Visnyk::ProgressPanel"_s, u"Visnyk::BatchCard"_s },
        { u"Visnyk::HistoryView"_s, u"Visnyk::MessageDetails"_s }, { u"Visnyk::SettingsPage"_s },
        { u"Visnyk::AccountDialog"_s }, { u"Visnyk::SummaryDialog"_s }, { u"Visnyk::WelcomePage"_s },
        { u"Visnyk::MainWindow"_s }, { u"Visnyk::Causes"_s }, { u"Visnyk::Troubles"_s, u"Visnyk::Wording"_s } };
}

void languages(const QStringList &codes)
{
    QTest::addColumn<QString>("language");
    for (const QString &code : codes)
        QTest::newRow(qUtf8Printable(code)) << code;
}

/** Fails with all complaints at once: a translator mends them in one go. */
void eachText(const std::function<QString(const TsEntry &, const QString &)> &complaint)
{
    QFETCH(QString, language);
    const QList<TsEntry> entries = readTs(tsPath(language));
    QVERIFY2(entries.size() > 50, "the .ts file cannot be read");
    QStringList complaints;
    for (const TsEntry &entry : entries) {
        for (const QString &text : entry.texts) {
            if (const QString wrong = complaint(entry, text); !wrong.isEmpty())
                complaints.append(u"%1: “%2” -> “%3”: %4"_s.arg(entry.context, entry.source, text, wrong));
        }
    }
    QVERIFY2(complaints.isEmpty(), qUtf8Printable(u'\n' + complaints.join(u'\n')));
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyMessageIsTranslated_data() { languages({ u"uk"_s, u"ru"_s, u"en"_s }); }
    void everyMessageIsTranslated();
    void everyPluralFormIsThere_data() { languages({ u"uk"_s, u"ru"_s, u"en"_s }); }
    void everyPluralFormIsThere();
    void placeholdersAreKept_data() { languages({ u"uk"_s, u"ru"_s, u"en"_s }); }
    void placeholdersAreKept();
    void punctuationAtTheEndsIsKept_data() { languages({ u"uk"_s, u"ru"_s, u"en"_s }); }
    void punctuationAtTheEndsIsKept();
    void mnemonicsAreKept_data() { languages({ u"uk"_s, u"ru"_s, u"en"_s }); }
    void mnemonicsAreKept();
    void mnemonicsDoNotMeet_data() { languages({ u"uk"_s, u"ru"_s }); }
    void mnemonicsDoNotMeet();
    void nothingIsLeftInEnglish_data() { languages({ u"uk"_s, u"ru"_s }); }
    void nothingIsLeftInEnglish();
    void spellingBelongsToTheLanguage_data() { languages({ u"uk"_s, u"ru"_s }); }
    void spellingBelongsToTheLanguage();
    void wordsAreThoseOfTheOffice_data() { languages({ u"uk"_s, u"ru"_s }); }
    void wordsAreThoseOfTheOffice();
    void englishHasThePluralsOnly();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void lupdateFindsNothingNew_data() { languages({ u"uk"_s, u"ru"_s, u"en"_s }); }
    void lupdateFindsNothingNew();
};

void tst_Translations::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void tst_Translations::everyMessageIsTranslated()
{
    QFETCH(QString, language);
    const QList<TsEntry> entries = readTs(tsPath(language));
    QVERIFY2(entries.size() > 50, "the .ts file cannot be read");
    QStringList missing;
    for (const TsEntry &entry : entries) {
        if (!entry.finished || entry.texts.isEmpty() || entry.texts.contains(QString()))
            missing.append(entry.key());
    }
    QVERIFY2(missing.isEmpty(), qUtf8Printable(u'\n' + missing.join(u'\n')));
}

void tst_Translations::everyPluralFormIsThere()
{
    QFETCH(QString, language);
    const qsizetype forms = language == u"en" ? 2 : 3;
    const QList<TsEntry> entries = readTs(tsPath(language));
    QVERIFY2(entries.size() > 50, "the .ts file cannot be read");
    QStringList wrong;
    for (const TsEntry &entry : entries) {
        if (entry.texts.size() != (entry.numerus ? forms : 1))
            wrong.append(entry.key());
    }
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(u'\n' + wrong.join(u'\n')));
}

void tst_Translations::placeholdersAreKept()
{
    eachText([](const TsEntry &entry, const QString &text) {
        const QStringList lost = placeholders(entry.source);
        return lost == placeholders(text) ? QString() : QString(u"needs "_s + lost.join(u' '));
    });
}

void tst_Translations::punctuationAtTheEndsIsKept()
{
    eachText([](const TsEntry &entry, const QString &text) {
        const QString wanted = frame(entry.source);
        return wanted == frame(text) ? QString() : QString(u"needs "_s + wanted);
    });
}

void tst_Translations::mnemonicsAreKept()
{
    eachText([](const TsEntry &entry, const QString &text) {
        const QString found = mnemonics(text);
        if (found.size() != mnemonics(entry.source).size())
            return u"has another number of mnemonics"_s;
        const bool letters = std::all_of(found.cbegin(), found.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        return letters ? QString() : u"has a mnemonic that is not a letter"_s;
    });
}

// Two labels that can be told apart by Alt in the source must not become one key in a translation.
void tst_Translations::mnemonicsDoNotMeet()
{
    QFETCH(QString, language);
    const QList<TsEntry> entries = readTs(tsPath(language));
    QVERIFY2(entries.size() > 50, "the .ts file cannot be read");
    QStringList met;
    const QList<QStringList> all = scopes();
    for (const QStringList &scope : all) {
        QHash<QString, TsEntry> taken; // by letter
        for (const TsEntry &entry : entries) {
            if (!scope.contains(entry.context) || isInContextMenu(entry))
                continue;
            const QString letter = mnemonics(entry.texts.constFirst());
            if (letter.isEmpty())
                continue;
            const TsEntry other = taken.value(letter, entry);
            if (mnemonics(other.source) != mnemonics(entry.source))
                met.append(u"%1: “%2” and “%3”"_s.arg(letter, other.texts.constFirst(), entry.texts.constFirst()));
            taken.insert(letter, entry);
        }
    }
    QVERIFY2(met.isEmpty(), qUtf8Printable(u'\n' + met.join(u'\n')));
}

void tst_Translations::nothingIsLeftInEnglish()
{
    eachText([](const TsEntry & /*entry*/, const QString &text) {
        static const QRegularExpression expression(u"[A-Za-z][A-Za-z0-9]*"_s);
        QStringList words = matches(plain(text), expression);
        words.removeIf([](const QString &word) { return staysLatin(word); });
        return words.isEmpty() ? QString() : QString(u"left in English: "_s + words.join(u' '));
    });
}

void tst_Translations::spellingBelongsToTheLanguage()
{
    QFETCH(QString, language);
    const QRegularExpression foreign(language == u"uk" ? u"[ыэъёЫЭЪЁ]"_s : u"[іїєґІЇЄҐ]"_s);
    eachText([&foreign](const TsEntry &entry, const QString &text) {
        static const QRegularExpression straight(u"['\"“”]"_s); // ’ and « » are written here
        static const QRegularExpression mixed(u"[A-Za-z][а-яіїєґёА-ЯІЇЄҐЁ]|[а-яіїєґёА-ЯІЇЄҐЁ][A-Za-z]"_s);
        if (foreign.match(text).hasMatch())
            return u"has a letter of another language"_s;
        if (straight.match(text).hasMatch())
            return u"has a straight or English quotation mark"_s;
        if (mixed.match(plain(text)).hasMatch())
            return u"mixes Latin letters into a word"_s;
        if (text.contains(u'!') && !entry.source.contains(u'!'))
            return u"shouts"_s;
        return QString();
    });
}

// "Part", not "segment"; people, not "subscribers"; nobody is blamed by an "error".
void tst_Translations::wordsAreThoseOfTheOffice()
{
    eachText([](const TsEntry & /*entry*/, const QString &text) {
        static const QRegularExpression expression(
            u"сегмент|абонент|аккаунт|акаунт|ошибка:|помилка:|успішно|успешно|пісочниц|песочниц"_s,
            QRegularExpression::CaseInsensitiveOption);
        return expression.match(text).captured();
    });
}

void tst_Translations::englishHasThePluralsOnly()
{
    const QList<TsEntry> entries = readTs(tsPath(u"en"_s));
    QVERIFY(!entries.isEmpty());
    for (const TsEntry &entry : entries) {
        QVERIFY2(entry.numerus, qUtf8Printable(entry.key()));
        for (const QString &text : entry.texts)
            QVERIFY2(!text.contains(u"(s)"_s), qUtf8Printable(text));
    }
}

void tst_Translations::pluralsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    const auto add = [](const QString &language, const QList<QString> &words) {
        // 1, 2 and 5 are the forms; 11, 21, 22 and 101 are where a wrong rule shows.
        const QList<int> numbers { 0, 1, 2, 5, 11, 21, 22, 101 };
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QTest::addRow("%s %d", qUtf8Printable(language), numbers.at(i))
                << language << numbers.at(i) << u"%1 %2"_s.arg(QString::number(numbers.at(i)), words.at(i));
    };
    const QString part = u"частина"_s;
    const QString partsFew = u"частини"_s;
    const QString partsMany = u"частин"_s;
    add(u"uk"_s, { partsMany, part, partsFew, partsMany, partsMany, part, partsFew, part });
    add(u"ru"_s, { u"частей"_s, u"часть"_s, u"части"_s, u"частей"_s, u"частей"_s, u"часть"_s, u"части"_s, u"часть"_s });
    add(u"en"_s, { u"parts"_s, u"part"_s, u"parts"_s, u"parts"_s, u"parts"_s, u"parts"_s, u"parts"_s, u"parts"_s });
}

void tst_Translations::pluralsFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, number);
    QFETCH(QString, text);
    Language spoken;
    spoken.apply(language);
    QCOMPARE(spoken.current(), language);
    QCOMPARE(QCoreApplication::translate("Visnyk::Wording", "%Ln part(s)", nullptr, number), text);
}

// Whoever changes a text runs the target update_translations and translates what is new.
void tst_Translations::lupdateFindsNothingNew()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(u"visnyk_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(tsPath(language), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QStringList arguments { u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s };
    if (language == u"en")
        arguments.append(u"-pluralonly"_s);
    const QString root = QStringLiteral(SOURCE_ROOT);
    arguments << QString(root + u"/app"_s) << QString(root + u"/ui"_s) << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(60'000), qUtf8Printable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const auto keys = [](const QString &path) {
        QStringList list;
        const QList<TsEntry> entries = readTs(path);
        for (const TsEntry &entry : entries)
            list.append(entry.key());
        return QSet<QString>(list.cbegin(), list.cend());
    };
    const QSet<QString> ours = keys(tsPath(language));
    const QSet<QString> found = keys(copy);
    QVERIFY(found.size() > 50);
    const QStringList added = (found - ours).values();
    const QStringList gone = (ours - found).values();
    QVERIFY2(added.isEmpty(), qUtf8Printable(u"not in the file yet:\n"_s + added.join(u'\n')));
    QVERIFY2(gone.isEmpty(), qUtf8Printable(u"no longer in the program:\n"_s + gone.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
