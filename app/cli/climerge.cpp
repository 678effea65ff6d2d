// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/climerge.h"

#include "recipients/mergetable.h"
#include "recipients/recipientlist.h"

#include <QFile>
#include <QHash>
#include <QSet>

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
        if (token.kind == RecipientToken::Kind::Phone && !token.repeated)
            numbers.append(token.phone.e164.text());
    }
    if (numbers.isEmpty())
        return failure(Error::Kind::Input, u"there is no telephone number in this row"_s);
    return numbers;
}

/** Texts in the order of their first row, each with the people who get it. */
class Groups
{
public:
    /** False when this number gets these words already. */
    bool add(const QString &text, const QString &number)
    {
        auto at = m_places.find(text);
        if (at == m_places.end()) {
            at = m_places.insert(text, m_texts.size());
            m_texts.append({ text, {} });
            m_seen.append(QSet<QString>());
        }
        QSet<QString> &seen = m_seen[*at];
        if (seen.contains(number))
            return false;
        seen.insert(number);
        m_texts[*at].people.append(number);
        ++m_messages[number];
        return true;
    }
    [[nodiscard]] qsizetype peopleWithSeveral() const
    {
        return std::count_if(m_messages.cbegin(), m_messages.cend(), [](int count) { return count > 1; });
    }
    [[nodiscard]] const QList<MergedText> &texts() const { return m_texts; }

private:
    QList<MergedText> m_texts;
    QList<QSet<QString>> m_seen; // of each text
    QHash<QString, qsizetype> m_places;
    QHash<QString, int> m_messages; // by number
};

} // namespace

Result<QList<MergedText>> mergedTexts(CliContext &context, ExitCode &code)
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
    Groups groups;
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
            repeated += groups.add(text, number) ? 0 : 1;
    }
    if (repeated > 0)
        context.output.note(u"%1 repeated and folded into one"_s.arg(counted(repeated, u"message"_s)));
    if (const qsizetype several = groups.peopleWithSeveral(); several > 0)
        context.output.note(
            u"%1 in several rows with different words, and get them all"_s.arg(counted(several, u"number"_s)));
    return groups.texts();
}

} // namespace Visnyk
