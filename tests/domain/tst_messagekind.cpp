// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messagekind.h"

#include <QSet>
#include <QTest>

using namespace Visnyk;
using namespace Qt::Literals::StringLiterals;

class tst_MessageKind : public QObject
{
    Q_OBJECT

private slots:
    void everyRowDescribesItsKind();
    void namesAreStable();
    void unknownNamesAreNoKind();
};

void tst_MessageKind::everyRowDescribesItsKind()
{
    QSet<QString> names;
    QSet<int> types;
    for (const KindInfo &row : kindTable) {
        QCOMPARE(&info(row.kind), &row);
        QCOMPARE(kindFromName(QString(row.name)), row.kind);
        QVERIFY(qstrlen(row.title) > 0);
        QVERIFY(qstrlen(row.hint) > 0);
        QVERIFY(qstrlen(row.icon) > 0);
        QVERIFY(!row.textRequired || row.fields.testFlag(Field::Text));
        // Everybody is reached by a number or by a mailbox, never by both.
        QVERIFY(row.fields.testFlag(Field::Phones) != row.fields.testFlag(Field::Mailboxes));
        names.insert(row.name);
        QVERIFY2(row.statusType == -1 || !types.contains(row.statusType), row.name.data());
        types.insert(row.statusType);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(kindTable.size()));
}

void tst_MessageKind::namesAreStable()
{
    QCOMPARE(QString(info(MessageKind::Sms).name), u"sms"_s);
    QVERIFY(info(MessageKind::Sms).wireFlag.isEmpty());
    QCOMPARE(QString(info(MessageKind::Flash).name), u"flash"_s);
    QCOMPARE(QString(info(MessageKind::Flash).wireFlag), u"flash"_s);
    QCOMPARE(info(MessageKind::Flash).statusType, 1);
    QStringList names;
    for (const KindInfo &row : kindTable)
        names.append(row.name);
    const QStringList stable { u"sms"_s, u"flash"_s, u"binary"_s, u"push"_s, u"hlr"_s, u"ping"_s, u"mms"_s, u"mail"_s,
        u"call"_s, u"viber"_s, u"whatsapp"_s, u"telegram"_s, u"soc"_s };
    QCOMPARE(names, stable);
}

void tst_MessageKind::unknownNamesAreNoKind()
{
    QVERIFY(!kindFromName(u""));
    QVERIFY(!kindFromName(u"SMS"));
    QVERIFY(!kindFromName(u"telegraph"));
}

QTEST_APPLESS_MAIN(tst_MessageKind)
#include "tst_messagekind.moc"
