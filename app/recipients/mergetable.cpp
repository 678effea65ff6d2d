// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/mergetable.h"

#include "domain/charset.h"

#include <QSet>

#include <csv.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qsizetype MaxBytes = 64 * 1024 * 1024;
constexpr int MaxRows = 100'000;
constexpr int MaxColumns = 64;
constexpr qsizetype MaxField = 4 * 1024;

tl::unexpected<Error> bad(const QString &what)
{
    return failure(Error::Kind::Input, what);
}

/** The separator that stands most often in the first line, outside quotes. */
unsigned char delimiterOf(QByteArrayView csv)
{
    constexpr std::array candidates { ';', ',', '\t' };
    std::array<int, candidates.size()> counts {};
    bool quoted = false;
    for (const char c : csv) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts.at(i) += c == candidates.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return static_cast<unsigned char>(candidates.at(static_cast<std::size_t>(most - counts.begin())));
}

/** Takes fields and rows from the parser; the first thing that is wrong ends the reading. */
class Collector
{
public:
    void field(const char *data, std::size_t size)
    {
        if (static_cast<qsizetype>(size) > MaxField)
            complain(m_number + 1, u"has a field longer than 4 KiB"_s);
        if (m_fields.size() >= MaxColumns)
            complain(m_number + 1, u"has more than 64 columns"_s);
        if (m_problem.isEmpty())
            m_fields.append(decodeText(QByteArrayView(data, static_cast<qsizetype>(size)), Charset::Utf8).trimmed());
    }
    void row()
    {
        ++m_number;
        const QStringList fields = std::exchange(m_fields, {});
        const bool blank
            = std::all_of(fields.cbegin(), fields.cend(), [](const QString &field) { return field.isEmpty(); });
        if (!m_problem.isEmpty() || blank)
            return;
        if (m_table.columns.isEmpty()) {
            takeColumns(fields);
            return;
        }
        if (fields.size() > m_table.columns.size())
            complain(m_number, u"has more fields than there are columns"_s);
        if (m_table.rows.size() >= MaxRows)
            complain(m_number, u"is one too many: 100 000 fit"_s);
        MergeTable::Row row { m_number, fields };
        row.fields.resize(m_table.columns.size());
        m_table.rows.append(row);
    }
    void endsInQuotes() { complain(m_number + 1, u"has quotes that never end"_s); }
    [[nodiscard]] Result<MergeTable> take()
    {
        if (!m_problem.isEmpty())
            return bad(m_problem);
        if (m_table.columns.isEmpty())
            return bad(u"the list is empty; its first row names the columns"_s);
        return std::move(m_table);
    }

private:
    void complain(int row, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = u"row %1 %2"_s.arg(QString::number(row), what);
    }
    void takeColumns(QStringList fields)
    {
        while (!fields.isEmpty() && fields.constLast().isEmpty())
            fields.removeLast(); // spreadsheets write separators for columns nobody uses
        QSet<QString> seen;
        for (const QString &name : std::as_const(fields)) {
            if (name.isEmpty())
                complain(m_number, u"has a column without a name"_s);
            else if (seen.contains(name.toLower()))
                complain(m_number, u"names the column \"%1\" twice"_s.arg(name));
            seen.insert(name.toLower());
        }
        m_table.columns = fields;
    }

    MergeTable m_table;
    QStringList m_fields;
    int m_number = 0;
    QString m_problem;
};

struct ParserEnd
{
    void operator()(csv_parser *parser) const { csv_free(parser); }
};

void onField(void *data, std::size_t size, void *collector)
{
    static_cast<Collector *>(collector)->field(static_cast<const char *>(data), size);
}

void onRow(int /*terminator*/, void *collector)
{
    static_cast<Collector *>(collector)->row();
}

} // namespace

Result<MergeTable> readMergeTable(QByteArrayView csv)
{
    if (csv.size() > MaxBytes)
        return bad(u"the list is larger than 64 MiB"_s);
    if (csv.startsWith("\xef\xbb\xbf"))
        csv = csv.sliced(3);
    if (csv.contains('\0'))
        return bad(u"the list is not a text: it has a NUL in it"_s);
    // Line ends of one kind, and all of them reported: the parser would pass over blank rows, and rows are counted.
    QByteArray text = csv.toByteArray();
    text.replace("\r\n", "\n").replace('\r', '\n');
    csv_parser parser {};
    if (csv_init(&parser, CSV_REPALL_NL) != 0)
        return failure(Error::Kind::Storage, u"not enough memory"_s);
    const std::unique_ptr<csv_parser, ParserEnd> end(&parser);
    csv_set_delim(&parser, delimiterOf(csv));
    Collector collector;
    const auto size = static_cast<std::size_t>(text.size());
    if (csv_parse(&parser, text.constData(), size, onField, onRow, &collector) != size)
        return bad(u"the list cannot be read as CSV"_s);
    // Only strict parsing complains of this, and it would refuse quotes inside a field as people write them.
    constexpr int InsideField = 2;
    if (parser.pstate == InsideField && parser.quoted != 0)
        collector.endsInQuotes();
    if (csv_fini(&parser, onField, onRow, &collector) != 0)
        return bad(u"the list cannot be read as CSV"_s);
    return collector.take();
}

std::optional<int> phoneColumn(const MergeTable &table, const QString &name)
{
    static constexpr std::array words { "phone"_L1, "mobile"_L1, "msisdn"_L1, "tel"_L1, "number"_L1 };
    static const QStringList others { u"телефон"_s, u"моб"_s, u"номер"_s };
    for (int i = 0; i < table.columns.size(); ++i) {
        if (!name.isEmpty() && table.columns[i].compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    if (!name.isEmpty())
        return std::nullopt;
    const auto named = [&table](const auto &word) -> std::optional<int> {
        for (int i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].toLower().contains(word))
                return i;
        }
        return std::nullopt;
    };
    for (const QLatin1StringView word : words) {
        if (const std::optional<int> found = named(word))
            return found;
    }
    for (const QString &word : others) {
        if (const std::optional<int> found = named(word))
            return found;
    }
    return table.columns.size() == 1 ? std::optional(0) : std::nullopt;
}

Result<MergeTemplate> MergeTemplate::parse(const QString &text, const QStringList &columns)
{
    MergeTemplate result;
    QString literal;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'{') {
            literal += text[at];
            continue;
        }
        if (at + 1 < text.size() && text[at + 1] == u'{') {
            literal += u'{';
            ++at;
            continue;
        }
        const qsizetype close = text.indexOf(u'}', at);
        if (close < 0)
            return bad(u"the brace at character %1 is not closed; write {{ for a brace itself"_s.arg(at + 1));
        const QString name = text.mid(at + 1, close - at - 1).trimmed();
        const auto found = std::find_if(columns.cbegin(), columns.cend(),
            [&name](const QString &column) { return column.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == columns.cend())
            return bad(u"there is no column \"%1\"; there are: %2"_s.arg(name, columns.join(u", "_s)));
        if (!literal.isEmpty())
            result.m_pieces.append({ std::exchange(literal, {}), -1 });
        result.m_pieces.append({ *found, static_cast<int>(found - columns.cbegin()) });
        at = close;
    }
    if (!literal.isEmpty())
        result.m_pieces.append({ literal, -1 });
    return result;
}

QString MergeTemplate::fill(const MergeTable::Row &row, QStringList *empty) const
{
    QString text;
    for (const Piece &piece : m_pieces) {
        if (piece.column < 0) {
            text += piece.text;
            continue;
        }
        const QString value = row.fields.value(piece.column);
        if (value.isEmpty() && empty != nullptr)
            empty->append(piece.text);
        text += value;
    }
    return text;
}

} // namespace Visnyk
