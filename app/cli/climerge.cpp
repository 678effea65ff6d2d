// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/climerge.h"

#include "recipients/mergetable.h"
#include "recipients/recipientlist.h"

#include <QFile>
#include <QHash>

namespace Visnyk {

using namespace Qt::StringLiterals;

namespace {

Result<MergeTable> readList(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input, u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
    constexpr qint64 Limit = 64LL * 1024 * 1024;
    const QByteArray bytes = file.read(Limit + 1);
    Result<MergeTable> table = readMergeTable(bytes);
    if (!table)
        return failure(Error::Kind::Input, u"%1: %2"_s.arg(name, table.error().detail));
    return table;
}

/** The numbers of one cell; an Input error names what cannot be one. */
Result<QStringList> numbersOf(const RecipientReader &reader, const QString &cell)
{
    const RecipientList list = reader.read(cell);
    QStringList numbers;
    for (const RecipientToken &token : list.tokens) {
        if (token.kind == RecipientToken::Kind::Rejected) {
            return failure(Error::Kind::Input,
                u"\"%1\" cannot be used as a number (%2)"_s.arg(
                    cell.mid(token.at, token.length), toString(token.reason)));
        }
        if (token.kind != RecipientToken::Kind::Phone) {
            return failure(Error::Kind::Input,
                u"\"%1\" is not a telephone number; a list has one person a row"_s.arg(
                    cell.mid(token.at, token.length)));
        }
        if (!token.repeated)
            numbers.append(token.phone.e164.text());
    }
    if (numbers.isEmpty())
        return failure(Error::Kind::Input, u"there is no telephone number in this row"_s);
    return numbers;
}

/** A second message to a number waits for the next round: within one request it could not be told from the first. */
class Rounds
{
public:
    /** False when this number gets these words already. */
    bool add(const QString &text, const QString &number)
    {
        QStringList &texts = m_texts[number];
        if (texts.contains(text))
            return false;
        if (texts.size() >= m_rounds.size())
            m_rounds.append(MergedRound());
        MergedRound &round = m_rounds[texts.size()];
        round.people.append(number);
        round.texts.append(text);
        texts.append(text);
        return true;
    }
    [[nodiscard]] qsizetype peopleWithSeveral() const { return m_rounds.size() > 1 ? m_rounds[1].people.size() : 0; }
    [[nodiscard]] const QList<MergedRound> &rounds() const { return m_rounds; }

private:
    QList<MergedRound> m_rounds;
    QHash<QString, QStringList> m_texts; // by number
};

} // namespace

Result<QList<MergedRound>> mergedTexts(CliContext &context, ExitCode &code)
{
    if (!context.has(u"file"_s) || context.has(u"text"_s) || context.has(u"to"_s)) {
        return failure(Error::Kind::Input,
            u"--template takes its people from --file LIST, and stands in place of --text and --to"_s);
    }
    const Result<MergeTable> table = readList(context.value(u"file"_s));
    if (!table)
        return failure(table.error());
    const std::optional<int> column = phoneColumn(*table, context.value(u"phone-column"_s));
    if (!column) {
        return failure(Error::Kind::Input,
            u"no column of telephone numbers is known; name it with --phone-column, one of: %1"_s.arg(
                table->columns.join(u", "_s)));
    }
    const Result<MergeTemplate> words = MergeTemplate::parse(context.value(u"template"_s), table->columns);
    if (!words)
        return failure(Error::Kind::Input, u"template: %1"_s.arg(words.error().detail));

    const RecipientReader reader(context.region());
    Rounds rounds;
    int repeated = 0;
    for (const MergeTable::Row &row : table->rows) {
        const Result<QStringList> numbers = numbersOf(reader, row.fields.value(*column));
        if (!numbers) {
            context.output.failed(numbers.error(), row.number);
            code = ExitCode::Some;
            continue;
        }
        QStringList empty;
        const QString text = words->fill(row, &empty);
        if (!empty.isEmpty())
            context.output.note(u"Row %1: nothing in %2"_s.arg(QString::number(row.number), empty.join(u", "_s)));
        for (const QString &number : *numbers)
            repeated += rounds.add(text, number) ? 0 : 1;
    }
    if (repeated > 0)
        context.output.note(u"%1 repeated and folded into one"_s.arg(counted(repeated, u"message"_s)));
    if (const qsizetype several = rounds.peopleWithSeveral(); several > 0)
        context.output.note(
            u"%1 in several rows with different words, and get them all"_s.arg(counted(several, u"number"_s)));
    return rounds.rounds();
}

} // namespace Visnyk
