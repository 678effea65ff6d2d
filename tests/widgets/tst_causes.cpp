// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/measure.h"
#include "widgets/compose/causes.h"
#include "widgets/compose/messageedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

/** Why a text needs so many parts, and what the one click offered does about it. */
class tst_Causes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersLessAreAsManyAsItTakes_data();
    void charactersLessAreAsManyAsItTakes();
    void whatForcesUnicodeIsNamed_data();
    void whatForcesUnicodeIsNamed();
    void theReplacementIsTheOneThatWasCounted();
    void theTextIsMarkedAsTheCausesSay();

private:
    [[nodiscard]] static CauseInput inputFor(const QString &text, Translit translit = Translit::None);
    [[nodiscard]] static QStringList textsOf(const CauseInput &input);
};

CauseInput tst_Causes::inputFor(const QString &text, Translit translit)
{
    CauseInput input;
    input.draft.text = text;
    input.draft.options.translit = translit;
    input.count = measure(input.draft).segments;
    return input;
}

QStringList tst_Causes::textsOf(const CauseInput &input)
{
    QStringList texts;
    const QList<Cause> causes = causesOf(input);
    for (const Cause &cause : causes)
        texts.append(cause.text);
    return texts;
}

void tst_Causes::charactersLessAreAsManyAsItTakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("parts");
    QTest::addColumn<QString>("less");
    QTest::newRow("one too many") << QString(161, u'q') << 2 << u"1 character(s) less would"_s;
    QTest::newRow("ten too many for two") << QString(316, u'q') << 3 << u"10 character(s) less would"_s;
    // 306 septets, but a pair may not be cut: the first part holds 152, the second 153.
    const QString pair = QString(152, u'q') % u'^' % QString(152, u'q');
    QTest::newRow("a pair on the border") << pair << 3 << u"1 character(s) less would"_s;
    QTest::newRow("the same and one more") << pair + u'q' << 3 << u"2 character(s) less would"_s;
    const QString emoji = u"\U0001F600"_s;
    const QString wide = QString(66, u'щ') % emoji % QString(66, u'щ');
    QTest::newRow("an emoji on the border") << wide << 3 << u"1 character(s) less would"_s;
    QTest::newRow("an emoji is one character")
        << QString(QString(69, u'щ') % emoji) << 2 << u"1 character(s) less would"_s;
}

void tst_Causes::charactersLessAreAsManyAsItTakes()
{
    QFETCH(const QString, text);
    QFETCH(const int, parts);
    QFETCH(const QString, less);
    const CauseInput input = inputFor(text);
    QCOMPARE(input.count.parts, parts);
    const QString all = textsOf(input).join(u'\n');
    QVERIFY2(all.contains(less), qPrintable(all));
}

void tst_Causes::whatForcesUnicodeIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("translit");
    QTest::addColumn<QString>("named"); // of the cause that offers the replacement; empty = none does
    QTest::addColumn<QString>("others");
    QTest::newRow("quotes in Latin") << u"Meet “at noon”"_s << 0 << u"“  ”"_s << QString();
    QTest::newRow("quotes in what becomes Latin") << u"Шановний “клієнте”"_s << 1 << u"“  ”"_s << QString();
    QTest::newRow("beside a sign without a form") << u"Meet “at noon” ☎"_s << 0 << u"“  ”"_s << u"☎"_s;
    QTest::newRow("beside it in what becomes Latin") << u"Зустріч “о 12” ☎"_s << 1 << u"“  ”"_s << u"☎"_s;
    QTest::newRow("a sign alone") << u"Call ☎"_s << 0 << QString() << u"☎"_s;
    QTest::newRow("a Cyrillic text") << u"Шановний “клієнте”, чекаємо"_s << 0 << QString() << u"not Latin"_s;
    QTest::newRow("all becomes Latin") << u"Шановний"_s << 1 << QString() << QString();
}

void tst_Causes::whatForcesUnicodeIsNamed()
{
    QFETCH(const QString, text);
    QFETCH(const int, translit);
    QFETCH(const QString, named);
    QFETCH(const QString, others);
    const QList<Cause> causes = causesOf(inputFor(text, Translit(translit)));
    QString offered;
    QString rest;
    for (const Cause &cause : causes)
        (cause.remedy == Cause::Remedy::ReplaceCharacters ? offered : rest) += cause.text + u'\n';
    QCOMPARE(offered.isEmpty(), named.isEmpty());
    QVERIFY2(offered.contains(named), qPrintable(offered));
    QVERIFY2(rest.contains(others), qPrintable(rest));
    QCOMPARE(rest.contains(u"Unicode"_s), !others.isEmpty());
}

void tst_Causes::theReplacementIsTheOneThatWasCounted()
{
    const QString text = u"“"_s % QString(159, u'q');
    const QString all = textsOf(inputFor(text)).join(u'\n');
    QVERIFY2(all.contains(u"With plain ones it needs 1 part(s) instead of 3 part(s)"_s), qPrintable(all));
    // Letters that look Latin are written in Latin by the gateway, as letters: only the sign is replaced.
    QCOMPARE(replaceForcing(u"Zoo РА…", int(Translit::Latin)), u"Zoo РА..."_s);
    QVERIFY(replaceForcing(u"Zoo РА…") != u"Zoo РА..."_s);
}

void tst_Causes::theTextIsMarkedAsTheCausesSay()
{
    const QString text = u"Шановний “клієнте”"_s;
    const auto marked = MessageEdit::worthMarking(text, int(Translit::Latin));
    QCOMPARE(marked.size(), 2);
    QCOMPARE(marked.constFirst().character, u"“"_s);
    QVERIFY(MessageEdit::worthMarking(text, 0).isEmpty()); // too many letters to mark each
}

QTEST_MAIN(tst_Causes)
#include "tst_causes.moc"
