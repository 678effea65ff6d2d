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
        QVERIFY(row.fields.testFlag(Field::Text));
        names.insert(row.name);
        types.insert(row.statusType);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(kindTable.size()));
    QCOMPARE(types.size(), static_cast<qsizetype>(kindTable.size()));
}

void tst_MessageKind::namesAreStable()
{
    QCOMPARE(QString(info(MessageKind::Sms).name), u"sms"_s);
    QVERIFY(info(MessageKind::Sms).wireFlag.isEmpty());
    QCOMPARE(QString(info(MessageKind::Flash).name), u"flash"_s);
    QCOMPARE(QString(info(MessageKind::Flash).wireFlag), u"flash"_s);
    QCOMPARE(info(MessageKind::Flash).statusType, 1);
}

void tst_MessageKind::unknownNamesAreNoKind()
{
    QVERIFY(!kindFromName(u""));
    QVERIFY(!kindFromName(u"SMS"));
    QVERIFY(!kindFromName(u"telegraph"));
}

QTEST_APPLESS_MAIN(tst_MessageKind)
#include "tst_messagekind.moc"
