// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/planner.h"

#include <QRegularExpression>
#include <QTest>

using namespace Visnyk;
using namespace Visnyk::Outbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'790'000'000'000;

SendPlan planOf(MessageKind kind, const QString &text)
{
    SendPlan plan;
    plan.account = AccountId(u"office"_s);
    plan.draft.kind = kind;
    plan.draft.account = plan.account;
    plan.draft.text = text;
    plan.addresses = { Address(u"+380501234567"_s) };
    plan.partsEach = 1;
    return plan;
}

Result<NewBatch> planned(const SendPlan &plan)
{
    return makeBatch(plan, 100, u"01"_s, Now);
}

SendPlan binaryPlan(const QString &dataHex)
{
    SendPlan plan = planOf(MessageKind::Binary, {});
    plan.draft.options.binary.mode = BinaryContent::Mode::Raw;
    plan.draft.options.binary.dataHex = dataHex;
    return plan;
}

} // namespace

class tst_Planner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsGoOutAsTheyAre();
    void binaryGoesOutAsHexadecimal();
    void checksOfNumbersHaveNoText();
    void codesByVoiceAreAskedForByTheirWord();
    void whatTheKindDoesNotHaveIsAnError();
};

void tst_Planner::textsGoOutAsTheyAre()
{
    const auto batch = planned(planOf(MessageKind::Sms, u"Meeting at 10"_s));
    QVERIFY(batch);
    QCOMPARE(batch->text, u"Meeting at 10"_s);
    QVERIFY(batch->mes.isEmpty()); // the text alone
}

void tst_Planner::binaryGoesOutAsHexadecimal()
{
    const auto batch = planned(binaryPlan(u"C8 32"_s));
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    static const QRegularExpression hexadecimal(u"^[0-9A-Fa-f]+$"_s);
    QCOMPARE(batch->mes.size(), 1);
    const QString &mes = batch->mes.constFirst();
    QVERIFY2(hexadecimal.match(mes).hasMatch(), qPrintable(mes));
    QVERIFY(mes.endsWith(u"c832"_s, Qt::CaseInsensitive));
}

void tst_Planner::checksOfNumbersHaveNoText()
{
    for (const MessageKind kind : { MessageKind::Hlr, MessageKind::Ping }) {
        const auto batch = planned(planOf(kind, {}));
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
        QCOMPARE(batch->text, QString());
    }
}

void tst_Planner::codesByVoiceAreAskedForByTheirWord()
{
    SendPlan plan = planOf(MessageKind::Call, {});
    plan.draft.options.voice.code = true;
    plan.partsEach = 10;
    const auto batch = planned(plan);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().detail));
    QCOMPARE(batch->mes, QStringList { u"code"_s });
}

void tst_Planner::whatTheKindDoesNotHaveIsAnError()
{
    SendPlan plan = planOf(MessageKind::Sms, u"Hello"_s);
    plan.draft.options.subject = u"of an e-mail"_s;
    const auto batch = planned(plan);
    QVERIFY(!batch);
    QVERIFY(batch.error().kind == Error::Kind::Input);
}

QTEST_GUILESS_MAIN(tst_Planner)
#include "tst_planner.moc"
