// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/recipientissues.h"

#include "widgets/tones.h"
#include "widgets/wording.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace Visnyk {
namespace {

/** 0 is worst; -1 means taken as typed. */
int severity(const RecipientToken &token, QStringView typed)
{
    if (token.kind == RecipientToken::Kind::Rejected)
        return 0;
    if (token.kind == RecipientToken::Kind::Phone && token.phone.unsure && !token.repeated)
        return 1;
    if (token.repeated)
        return 2;
    if (readsDifferently(token, typed))
        return 3;
    return -1;
}

} // namespace

bool readsDifferently(const RecipientToken &token, QStringView typed)
{
    if (token.kind != RecipientToken::Kind::Phone || !token.phone.repaired)
        return false;
    QString digits(u'+');
    for (const QChar c : typed.mid(token.at, token.length)) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits != token.phone.e164.text();
}

RecipientIssues::RecipientIssues(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecipientIssues::setList(const RecipientList &list, const QString &typed)
{
    beginResetModel();
    m_list = list;
    m_typed = typed;
    m_rows.clear();
    m_suggestions = 0;
    for (qsizetype i = 0; i < list.tokens.size(); ++i) {
        const RecipientToken &token = list.tokens.at(i);
        if (severity(token, m_typed) >= 0)
            m_rows.append(int(i));
        if (token.kind == RecipientToken::Kind::Rejected && !token.suggestion.isEmpty())
            ++m_suggestions;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&list, &typed](int a, int b) {
        return severity(list.tokens.at(a), typed) < severity(list.tokens.at(b), typed);
    });
    endResetModel();
}

int RecipientIssues::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecipientIssues::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RecipientIssues::becomes(const RecipientToken &token) const
{
    if (token.kind == RecipientToken::Kind::Phone)
        return formatForPeople(token.phone.e164);
    if (token.kind == RecipientToken::Kind::Rejected)
        return tr("not sent to");
    return token.group.text();
}

QString RecipientIssues::reason(const RecipientToken &token) const
{
    if (token.kind == RecipientToken::Kind::Rejected)
        return Wording::rejectReason(token.reason);
    if (token.repeated)
        return tr("Stands earlier already; gets one message");
    if (token.phone.unsure)
        return tr("No such numbers are known in this country yet");
    return tr("Put into international form");
}

QVariant RecipientIssues::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_rows.at(index.row());
    const RecipientToken &token = m_list.tokens.at(place);
    if (role == TokenRole)
        return place;
    if (role == SuggestionRole)
        return token.suggestion;
    if (role == Qt::ForegroundRole && index.column() == RemedyColumn)
        return QGuiApplication::palette().color(QPalette::Link);
    if (role == Qt::ForegroundRole && index.column() == ReasonColumn && severity(token, m_typed) == 0)
        return toneInk(Tone::Error, QGuiApplication::palette());
    if (role == Qt::ToolTipRole && index.column() == ReasonColumn)
        return Wording::toolTip(reason(token));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TypedColumn: return Wording::visible(m_typed.mid(token.at, std::min<qsizetype>(token.length, 60)));
    case BecomesColumn: return becomes(token);
    case ReasonColumn: return reason(token);
    case RemedyColumn:
        if (!token.suggestion.isEmpty())
            return tr("Use %1").arg(formatForPeople(Address(token.suggestion)));
        return tr("Show in the text");
    case ColumnCount: break;
    }
    return {};
}

QVariant RecipientIssues::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TypedColumn: return tr("As typed");
    case BecomesColumn: return tr("Sent to");
    case ReasonColumn: return tr("Why");
    case RemedyColumn: return tr("What to do");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Visnyk
