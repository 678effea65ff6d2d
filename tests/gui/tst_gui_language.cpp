// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"
#include "widgets/compose/costbar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

void addTexts(const QWidget *widget, const QString &name, QMap<QString, QString> &texts)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.insert(name, label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.insert(name, button->text());
    if (const auto *bar = qobject_cast<const CostBar *>(widget))
        texts.insert(name, QString(bar->firstLine() + u'\n' + bar->secondLine()));
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts.insert(QString(name + u".placeholder"), line->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts.insert(QString(name + u".placeholder"), edit->placeholderText());
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts.insert(QString(name + u'.' + QString::number(i)), combo->itemText(i));
    }
    if (const auto *table = qobject_cast<const QTableView *>(widget)) {
        for (int i = 0; table->model() != nullptr && i < table->model()->columnCount(); ++i)
            texts.insert(QString(name + u".header" + QString::number(i)),
                table->model()->headerData(i, Qt::Horizontal).toString());
    }
    texts.insert(QString(name + u".tip"), widget->toolTip());
    texts.insert(QString(name + u".accessible"), widget->accessibleName());
}

/** Every word the person sees or hears below the window, by where it stands. */
QMap<QString, QString> textsOf(const WindowFixture &fixture)
{
    QMap<QString, QString> texts;
    QMap<QString, int> numbers;
    const QList<QWidget *> widgets = fixture.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const QString path = QString(widget->objectName() + u'#' + QLatin1String(widget->metaObject()->className()));
        addTexts(widget, QString(path + QString::number(numbers[path]++)), texts);
    }
    return texts;
}

/** Words of a language, not numbers, ids, addresses, times or names of things. */
bool isWords(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    static const QRegularExpression name(
        u"Visnyk|Office|UAH|Ctrl|smsc\\.ua|https?://\\S*|https?|Meeting at "
        u"10|UTC|English|Viber|WhatsApp|Telegram|HLR|MMS|"
        "WAP-push|@name_bot|@name|name@example\\.com|office@example\\.com|windows-1251|koi8-r"_s);
    QString rest = text;
    rest.remove(name);
    return rest.contains(word);
}

/** Not the program's words: what was written by the person, ids, and the languages by their own names. */
bool isOwnText(const QString &where)
{
    static const QRegularExpression own(
        u"^(languageCombo|voiceLanguageCombo|previewLabel|previewSenderLabel|messageTextEdit|regionCombo|"
        "fact1[78]Label)#"_s);
    return where.contains(own);
}

QString differences(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList found;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.value(it.key()) != it.value())
            found.append(u"%1: “%2” became “%3”"_s.arg(it.key(), it.value(), after.value(it.key())));
    }
    return found.join(u'\n');
}

} // namespace

/** The language is switched while the window is open. */
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void noEnglishWordIsLeftInUkrainianOrRussian_data()
    {
        QTest::addColumn<int>("index");
        const QList<Scene> scenes = allScenes();
        for (qsizetype i = 0; i < scenes.size(); ++i) {
            if (!scenes.at(i).show) // dialogs are closed before the settings can be reached
                QTest::addRow("%s", qUtf8Printable(scenes.at(i).name)) << int(i);
        }
    }

    void noEnglishWordIsLeftInUkrainianOrRussian()
    {
        QFETCH(const int, index);
        const Scene scene = allScenes().at(index);
        WindowFixture fixture(scene.setup);
        QVERIFY(prepareScene(scene, fixture));
        const QMap<QString, QString> english = textsOf(fixture);
        QVERIFY(english.size() > 10);
        QStringList left;
        for (const QString &language : { u"uk"_s, u"ru"_s }) {
            fixture.language().apply(language);
            settle();
            const QMap<QString, QString> now = textsOf(fixture);
            for (auto it = english.cbegin(); it != english.cend(); ++it) {
                if (isWords(it.value()) && !isOwnText(it.key()) && now.value(it.key()) == it.value())
                    left.append(u"%1 %2: %3"_s.arg(language, it.key(), it.value()));
            }
        }
        QVERIFY2(left.isEmpty(), qUtf8Printable(QString(u'\n' + left.join(u'\n'))));
    }

    void theSettingsSwitchItAndWhatIsTypedStays()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567, 0501234567"_s));
        QVERIFY(fixture.type(u"messageEdit"_s, u"Привіт"_s));
        QVERIFY(fixture.type(u"senderEdit"_s, u"Office"_s));
        fixture.window().showPage(MainWindow::Page::Settings);
        auto *languages = fixture.find<QComboBox>(u"languageCombo"_s);
        for (const QString &code : { u"uk"_s, u"ru"_s, u"en"_s }) {
            const int index = languages->findData(code);
            QVERIFY2(index >= 0, qUtf8Printable(code));
            languages->setCurrentIndex(index);
            QTRY_COMPARE(fixture.language().current(), code);
            QCOMPARE(fixture.settings().language(), code);
            QCOMPARE(languages->currentIndex(), index);
            QCOMPARE(fixture.text(u"messageEdit"_s), u"Привіт"_s);
            QCOMPARE(fixture.text(u"recipientsEdit"_s), u"0671234567, 0501234567"_s);
            QCOMPARE(fixture.text(u"senderEdit"_s), u"Office"_s);
        }
    }

    void backInEnglishEverythingReadsAsBefore()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        QTRY_VERIFY(fixture.engine().accountStatus(AccountId(PracticeAccountId)).balance.has_value());
        for (const auto page : { MainWindow::Page::Write, MainWindow::Page::Outbox, MainWindow::Page::History,
                 MainWindow::Page::Templates, MainWindow::Page::Settings }) {
            fixture.window().showPage(page);
            QTRY_VERIFY(!fixture.isShown(u"loadingPage"_s));
            QTRY_VERIFY(!textsOf(fixture).values().contains(u"Counting…"_s)); // the totals arrive later
            QTRY_VERIFY(
                page != MainWindow::Page::Settings || !fixture.text(u"dataPlaceLabel"_s).isEmpty()); // and sizes
            const QMap<QString, QString> before = textsOf(fixture);
            fixture.language().apply(u"uk"_s);
            settle();
            QVERIFY(!differences(before, textsOf(fixture)).isEmpty());
            fixture.language().apply(u"en"_s);
            settle();
            QCOMPARE(differences(before, textsOf(fixture)), QString());
        }
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_gui_language.moc"
