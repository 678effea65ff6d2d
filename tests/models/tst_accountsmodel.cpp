// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accountsmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

class PlainPresenter final : public AccountPresenter
{
public:
    QVariant cell(const Row &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case AccountsModel::Name: return QString((row.isCurrent ? u"*"_s : QString()) + row.account.label);
        case AccountsModel::Password: return int(row.signIn);
        case AccountsModel::Balance: return row.status.balance ? row.status.balance->micros() : -1;
        default: return row.account.login;
        }
    }
    QVariant header(int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column) : QVariant();
    }
};

Account account(const QString &id, const QString &label)
{
    Account result;
    result.id = AccountId(id);
    result.label = label;
    return result;
}

} // namespace

class tst_AccountsModel : public QObject
{
    Q_OBJECT

private:
    static QString names(const AccountsModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, AccountsModel::Name).data().toString());
        return list.join(u' ');
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsFollowTheBook()
    {
        const PlainPresenter presenter;
        AccountsModel model(presenter);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Account practice = account(u"practice"_s, u"P"_s);
        const Account a = account(u"a"_s, u"A"_s);
        const Account b = account(u"b"_s, u"B"_s);
        model.setAccounts({ practice, a }, practice.id);
        QCOMPARE(names(model), u"*P A"_s);
        model.setAccounts({ practice, b, a }, a.id);
        QCOMPARE(names(model), u"P B *A"_s);
        model.setAccounts({ practice, a, b }, a.id);
        QCOMPARE(names(model), u"P *A B"_s);
        model.setAccounts({ practice, b }, b.id);
        QCOMPARE(names(model), u"P *B"_s);
        QCOMPARE(model.rowOf(AccountId(u"a"_s)), -1);
    }

    void onlyTheAccountThatChangedIsAnnounced()
    {
        const PlainPresenter presenter;
        AccountsModel model(presenter);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({ account(u"practice"_s, u"P"_s), account(u"a"_s, u"A"_s) }, AccountId(u"practice"_s));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSignIn(AccountId(u"a"_s), SignIn::State::Missing);
        AccountStatus status;
        status.account = AccountId(u"a"_s);
        status.balance = Money::fromMicros(5);
        model.setStatus(status);
        model.setSignIn(AccountId(u"nobody"_s), SignIn::State::Ready);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(model.index(1, AccountsModel::Password).data().toInt(), int(SignIn::State::Missing));
        QCOMPARE(model.index(1, AccountsModel::Balance).data().toLongLong(), 5);
        QCOMPARE(model.index(1, 0).data(AccountsModel::IdRole).toString(), u"a"_s);
        QVERIFY(model.at(1));
        QVERIFY(!model.at(2));
    }
};

QTEST_GUILESS_MAIN(tst_AccountsModel)
#include "tst_accountsmodel.moc"
