// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfill.h"
#include "outbox/requestpreview.h"
#include "widgets/compose/composepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** A parameter of the gateway's page, the control a person finds it in, and what it makes of the request. */
struct Way
{
    const char *parameter;
    MessageKind kind;
    const char *control;
    std::function<void(QWidget *)> set; // empty: choosing the kind is enough
    const char *value;                  // expected; empty = anything but nothing
};

void setText(QWidget *widget, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setText(text);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->setPlainText(text);
    else if (auto *combo = qobject_cast<QComboBox *>(widget))
        combo->setEditText(text);
}

std::function<void(QWidget *)> typed(const QString &text)
{
    return [text](QWidget *widget) { setText(widget, text); };
}

void check(QWidget *widget)
{
    qobject_cast<QAbstractButton *>(widget)->setChecked(true);
}

std::function<void(QWidget *)> chosen(int index)
{
    return [index](QWidget *widget) { qobject_cast<QComboBox *>(widget)->setCurrentIndex(index); };
}

std::function<void(QWidget *)> number(int value)
{
    return [value](QWidget *widget) { qobject_cast<QSpinBox *>(widget)->setValue(value); };
}

/** All of the page but these: login, psw and apikey belong to the account; tz is not needed beside Unix seconds; list
 * and nl are the outbox's form of personal texts; cost, op, fmt are the program's own and shown in the request. */
const QList<Way> &ways()
{
    using K = MessageKind;
    static const QList<Way> all {
        { "phones", K::Sms, "recipientsEdit", typed(u"0501234567"_s), "+380501234567" },
        { "mes", K::Sms, "messageEdit", typed(u"Good evening"_s), "Good evening" },
        { "id", K::Sms, "ownIdEdit", typed(u"A-17"_s), "A-17" },
        { "sender", K::Sms, "senderCombo", typed(u"Shop"_s), "Shop" },
        { "translit", K::Sms, "translitCombo", chosen(1), "1" },
        { "tinyurl", K::Sms, "shortLinksCheck", check, "1" },
        { "time", K::Sms, "whenCombo", chosen(3), "" },
        { "period", K::Sms, "spreadCheck", check, "" },
        { "freq", K::Sms, "spreadCheck", check, "" },
        { "valid", K::Sms, "validityCombo", chosen(2), "" },
        { "maxsms", K::Sms, "maxPartsSpin", number(3), "3" },
        { "flash", K::Flash, "kindCombo", {}, "1" },
        { "bin", K::Binary, "kindCombo", {}, "2" },
        { "push", K::Push, "hrefEdit", typed(u"http://example.com/"_s), "1" },
        { "hlr", K::Hlr, "kindCombo", {}, "1" },
        { "ping", K::Ping, "kindCombo", {}, "1" },
        { "mms", K::Mms, "kindCombo", {}, "1" },
        { "mail", K::Mail, "kindCombo", {}, "1" },
        { "subj", K::Mail, "subjectEdit", typed(u"News"_s), "News" },
        { "fileurl", K::Mms, "fileUrlEdit", typed(u"https://example.com/a.png"_s), "https://example.com/a.png" },
        { "call", K::Call, "kindCombo", {}, "1" },
        { "voice", K::Call, "voiceCombo", chosen(6), "" },
        { "param", K::Call, "ownPatternCheck",
            [](QWidget *w) { qobject_cast<QAbstractButton *>(w)->setChecked(false); }, "" },
        { "viber", K::Viber, "kindCombo", {}, "1" },
        { "whatsapp", K::WhatsApp, "kindCombo", {}, "1" },
        { "bot", K::Telegram, "botEdit", typed(u"@shop_bot"_s), "@shop_bot" },
        { "tg", K::Telegram, "codeMessageCheck", check, "1" },
        { "smsreq", K::Telegram, "reconfirmCheck", check, "" },
        { "soc", K::Social, "kindCombo", {}, "1" },
        { "charset", K::Sms, "charsetCombo", chosen(1), "" },
        { "err", K::Sms, "listBadCheck", check, "1" },
        { "pp", K::Sms, "partnerEdit", typed(u"77"_s), "77" },
        { "imgcode", K::Sms, "imgcodeEdit", typed(u"xyz"_s), "xyz" },
        { "userip", K::Sms, "userIpEdit", typed(u"192.0.2.1"_s), "192.0.2.1" },
    };
    return all;
}

QString valueOf(const Draft &draft, const QString &parameter)
{
    const QList<RequestRows> requests
        = requestPreview(trimmedToKind(draft), { Address(u"+380501234567"_s) }, 1'900'000'000'000);
    for (const RequestRows &request : requests) {
        for (const auto &[name, value] : request) {
            if (name == parameter)
                return value;
        }
    }
    return u"(absent)"_s;
}

void showEverything(const WindowFixture &fixture)
{
    for (const QString &name : { u"moreOptionsButton"_s, u"expertFoldButton"_s }) {
        auto *fold = fixture.find<QAbstractButton>(name);
        if (fold != nullptr && fold->isVisible() && !fold->isChecked())
            fold->click();
    }
}

ComposePage &pageOf(const WindowFixture &fixture)
{
    return *fixture.find<ComposePage>(u"composePage"_s);
}

/** A sendable message, then the one thing @p way is about. */
void go(const WindowFixture &fixture, const Way &way)
{
    chooseKind(fixture, way.kind);
    fillIn(fixture, way.kind, false);
    showEverything(fixture);
    if (qstrcmp(way.parameter, "tg") == 0)
        setText(fixture.find<QWidget>(u"botEdit"_s), QString());
    if (qstrcmp(way.parameter, "whatsapp") == 0)
        setText(fixture.find<QWidget>(u"botEdit"_s), QString());
    if (way.set)
        way.set(fixture.find<QWidget>(QString::fromLatin1(way.control)));
}

} // namespace

/** Every parameter of the gateway's page has a control, and what is set there is kept whatever happens. */
class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void noParameterOfThePageIsMissing()
    {
        const QSet<QString> page { u"phones"_s, u"mes"_s, u"id"_s, u"sender"_s, u"translit"_s, u"tinyurl"_s, u"time"_s,
            u"period"_s, u"freq"_s, u"flash"_s, u"bin"_s, u"push"_s, u"hlr"_s, u"ping"_s, u"mms"_s, u"mail"_s, u"soc"_s,
            u"viber"_s, u"whatsapp"_s, u"bot"_s, u"tg"_s, u"smsreq"_s, u"fileurl"_s, u"call"_s, u"voice"_s, u"param"_s,
            u"subj"_s, u"charset"_s, u"valid"_s, u"maxsms"_s, u"imgcode"_s, u"userip"_s, u"err"_s, u"pp"_s };
        QSet<QString> reached;
        for (const Way &way : ways())
            reached.insert(QString::fromLatin1(way.parameter));
        QCOMPARE(page - reached, QSet<QString>());
        QCOMPARE(reached - page, QSet<QString>());
    }

    void everyParameterReachesTheRequestAndOutlivesTheProgram_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < ways().size(); ++i)
            QTest::newRow(ways().at(i).parameter) << int(i);
    }

    void everyParameterReachesTheRequestAndOutlivesTheProgram()
    {
        QFETCH(const int, index);
        const Way &way = ways().at(index);
        const QString parameter = QString::fromLatin1(way.parameter);
        WindowFixture fixture;
        QVERIFY(fixture.open());
        go(fixture, way);
        QWidget *control = fixture.find<QWidget>(QString::fromLatin1(way.control));
        QVERIFY(control != nullptr);
        QVERIFY2(control->isVisibleTo(&fixture.window()), way.control);
        const Draft written = pageOf(fixture).draft();
        const QString value = valueOf(written, parameter);
        QVERIFY2(value != u"(absent)"_s, way.parameter);
        QVERIFY(!value.isEmpty());
        if (qstrlen(way.value) > 0)
            QCOMPARE(value, QString::fromUtf8(way.value));

        // A crash: the autosaved draft brings it back.
        pageOf(fixture).flushDraft();
        QTRY_VERIFY(savedEquals(fixture, written));
        fixture.crash();
        QVERIFY(fixture.open());
        QTRY_COMPARE(valueOf(pageOf(fixture).draft(), parameter), value);

        // "Write again" gives the page a draft that went through the database.
        const Result<Draft> again = draftFromJson(toJson(written));
        QVERIFY(again.has_value());
        pageOf(fixture).setDraft(Draft());
        pageOf(fixture).setDraft(*again);
        QCOMPARE(valueOf(pageOf(fixture).draft(), parameter), value);
    }

private:
    static bool savedEquals(const WindowFixture &fixture, const Draft &draft)
    {
        QFuture<Result<std::optional<Draft>>> saved = fixture.engine().loadDraft(ComposePage::DraftSlot);
        saved.waitForFinished();
        return saved.result().has_value() && saved.result()->has_value() && **saved.result() == draft;
    }
};

QTEST_MAIN(TestParameters)
#include "tst_gui_parameters.moc"
