// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/accounttexts.h"

#include "widgets/icons.h"
#include "widgets/wording.h"

#include <QFont>

#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {

AccountTexts::AccountTexts(std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
{
}

QVariant AccountTexts::cell(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::DecorationRole:
        return column == AccountsModel::Name ? QVariant(lineIcon(row.isCurrent ? u"check"_s : u"account"_s))
                                             : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.isCurrent);
        return row.isCurrent ? QVariant(font) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return column == AccountsModel::Name && row.isCurrent ? QVariant(tr("%1, in use").arg(text(row, column)))
                                                              : QVariant(text(row, column));
    default: return {};
    }
}

QString AccountTexts::text(const Row &row, int column) const
{
    switch (column) {
    case AccountsModel::Name: return Wording::account(row.account);
    case AccountsModel::Host: return row.account.practice ? tr("on this computer") : row.account.baseUrl.toString();
    case AccountsModel::Login: return row.account.practice ? QString() : Wording::visible(row.account.login);
    case AccountsModel::Balance:
        return row.status.balance ? tr("%1, %2", "balance, how long ago it was asked")
                                        .arg(Wording::money(*row.status.balance, row.status.currency),
                                            Wording::ago(row.status.balanceMs, m_clock->utcMs()))
                                  : tr("not known yet");
    case AccountsModel::Password:
        if (row.account.practice)
            return tr("not needed");
        switch (row.signIn) {
        case SignIn::State::Reading: return tr("being read…");
        case SignIn::State::Ready: return tr("saved");
        case SignIn::State::SessionOnly: return tr("kept until you quit");
        case SignIn::State::Missing:
        case SignIn::State::Unavailable: return tr("not there");
        }
        return {};
    default: return {};
    }
}

QVariant AccountTexts::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AccountsModel::Name: return tr("Account");
    case AccountsModel::Host: return tr("Gateway");
    case AccountsModel::Login: return tr("Login");
    case AccountsModel::Balance: return tr("Balance");
    case AccountsModel::Password: return tr("Password");
    default: return {};
    }
}

} // namespace Visnyk
