// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/mergetable.h"

#include "domain/charset.h"
#include "domain/spreadsheet.h"

#include <QRegularExpression>
#include <QSet>

#include <csv.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr qsizetype MaxBytes = qsizetype { 64 } * 1024 * 1024;
constexpr int MaxRows = 100'000;
constexpr int MaxColumns = 64;
constexpr qsizetype MaxField = qsizetype { 4 } * 1024;
constexpr auto unicodeWords
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

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
    const auto *const most = std::max_element(counts.begin(), counts.end());
    return static_cast<unsigned char>(candidates.at(static_cast<std::size_t>(most - counts.begin())));
}

/**
 * UTF-8, or windows-1251 where more of the lines that tell the two apart are not UTF-8 than are. Asked of the whole
 * list: two letters of the one may be a letter of the other, and one damaged octet must not turn all texts into noise.
 */
Charset charsetOf(QByteArrayView csv, bool marked)
{
    if (marked || csv.isValidUtf8())
        return Charset::Utf8;
    int valid = 0;
    int invalid = 0;
    for (qsizetype begin = 0; begin < csv.size();) {
        const qsizetype found = csv.indexOf('\n', begin);
        const qsizetype end = found < 0 ? csv.size() : found;
        const QByteArrayView line = csv.sliced(begin, end - begin);
        if (std::any_of(line.cbegin(), line.cend(), [](char c) { return static_cast<unsigned char>(c) > 0x7fU; }))
            ++(line.isValidUtf8() ? valid : invalid);
        begin = end + 1;
    }
    return valid > invalid ? Charset::Utf8 : Charset::Windows1251;
}

/**
 * The row, from 1, in which words follow the quotes that end a field, or 0. The parser would read on to the next
 * quotes, over the ends of rows, and whoever stands in them would be lost.
 */
int rowWithWordsAfterQuotes(QByteArrayView csv, char delimiter)
{
    enum class At : quint8 { Begin, Plain, Quoted, Closed };
    At at = At::Begin;
    int row = 1;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (at == At::Quoted) {
            if (c != '"')
                continue;
            if (i + 1 < csv.size() && csv[i + 1] == '"')
                ++i; // two of them are one inside the field
            else
                at = At::Closed;
        } else if (c == delimiter || c == '\n') {
            at = At::Begin;
            row += c == '\n' ? 1 : 0;
        } else if (c != ' ' && c != '\t') {
            if (at == At::Closed)
                return row;
            at = at == At::Begin && c == '"' ? At::Quoted : At::Plain;
        }
    }
    return 0;
}

/** Takes fields and rows from the parser; the first thing that is wrong ends the reading. */
class Collector
{
public:
    explicit Collector(Charset charset)
        : m_charset(charset)
    {
    }
    void field(const char *data, std::size_t size)
    {
        if (static_cast<qsizetype>(size) > MaxField)
            complain(m_number + 1, u"has a field longer than 4 KiB"_s);
        if (m_fields.size() >= MaxColumns)
            complain(m_number + 1, u"has more than 64 columns"_s);
        const QByteArrayView octets(data, static_cast<qsizetype>(size));
        if (m_charset == Charset::Utf8 && !octets.isValidUtf8())
            complain(m_number + 1, u"has characters that are not UTF-8, as the rest of the list is"_s);
        if (m_problem.isEmpty())
            m_fields.append(unguardedCell(decodeText(octets, m_charset).trimmed()));
    }
    void row()
    {
        ++m_number;
        QStringList fields = std::exchange(m_fields, {});
        const bool blank
            = std::all_of(fields.cbegin(), fields.cend(), [](const QString &field) { return field.isEmpty(); });
        if (!m_problem.isEmpty() || blank)
            return;
        if (m_table.columns.isEmpty()) {
            takeColumns(fields);
            return;
        }
        while (fields.size() > m_table.columns.size() && fields.constLast().isEmpty())
            fields.removeLast();
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

    Charset m_charset;
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
    const bool marked = csv.startsWith("\xef\xbb\xbf");
    if (marked)
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
    const unsigned char delimiter = delimiterOf(text);
    csv_set_delim(&parser, delimiter);
    if (const int row = rowWithWordsAfterQuotes(text, static_cast<char>(delimiter)); row > 0)
        return bad(
            u"row %1 has words after quotes that end a field; quotes inside a field are written twice"_s.arg(row));
    Collector collector(charsetOf(text, marked));
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
    for (int i = 0; i < table.columns.size(); ++i) {
        if (!name.isEmpty() && table.columns[i].compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    if (!name.isEmpty())
        return std::nullopt;
    // "Hotel" and "Автомобіль" are no telephones; a number alone is one, a number of something is that of a contract.
    static const std::array words { QRegularExpression(u"msisdn|mobile|\\bмоб"_s, unicodeWords),
        QRegularExpression(u"phone|телефон|\\btel|\\bтел"_s, unicodeWords),
        QRegularExpression(u"^(number|номер)$"_s, unicodeWords) };
    for (const QRegularExpression &word : words) {
        for (int i = 0; i < table.columns.size(); ++i) {
            if (word.match(table.columns[i]).hasMatch())
                return i;
        }
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
        if (value.isEmpty() && empty != nullptr && !empty->contains(piece.text))
            empty->append(piece.text);
        text += value;
    }
    return text;
}

} // namespace Visnyk
