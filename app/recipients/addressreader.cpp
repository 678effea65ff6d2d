// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipients/recipientlist.h"

#include "domain/addresskind.h"
#include "domain/mailbox.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

using Token = RecipientToken;

constexpr QStringView separators = u",;|<>()[]{}\"«»“”";
constexpr QStringView sentenceEnds = u".:!?'";

bool isSeparator(QChar c)
{
    return c.isSpace() || separators.contains(c);
}

/** A stretch of the text without separators, and without what ends a sentence. */
struct Word
{
    qsizetype at = 0;
    QStringView text;
};

/** The next word from @p from on; an empty one at the end. */
Word wordFrom(QStringView typed, qsizetype from)
{
    while (from < typed.size() && isSeparator(typed[from]))
        ++from;
    qsizetype end = from;
    while (end < typed.size() && !isSeparator(typed[end]))
        ++end;
    return { from, typed.sliced(from, end - from) };
}

Word trimmed(Word word)
{
    while (!word.text.isEmpty() && sentenceEnds.contains(word.text.back()))
        word.text.chop(1);
    while (!word.text.isEmpty() && sentenceEnds.contains(word.text.front())) {
        word.text = word.text.sliced(1);
        ++word.at;
    }
    constexpr auto scheme = "mailto:"_L1;
    if (word.text.startsWith(scheme, Qt::CaseInsensitive)) {
        word.text = word.text.sliced(scheme.size());
        word.at += scheme.size();
    }
    return word;
}

Token rejectedToken(const Word &word, RejectReason reason)
{
    Token token;
    token.kind = Token::Kind::Rejected;
    token.at = word.at;
    token.length = word.text.size();
    token.reason = reason;
    return token;
}

Token addressToken(const Word &word, Token::Kind kind, const QString &address)
{
    Token token;
    token.kind = kind;
    token.at = word.at;
    token.length = word.text.size();
    token.group = Address(address);
    return token;
}

std::optional<Token> mailToken(const Word &word)
{
    if (word.text.contains(u'@')) {
        if (const auto mailbox = mailboxFrom(word.text))
            return addressToken(word, Token::Kind::Mailbox, *mailbox);
        return rejectedToken(word, RejectReason::NotAMailbox);
    }
    // "ivan.gmail.com": the sign was forgotten. Names and other words between addresses are left alone.
    static const QRegularExpression host(
        uR"(\A[\w-]+(\.[\w-]+){2,}\z)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression letter(u"\\p{L}"_s);
    if (host.match(word.text).hasMatch() && letter.match(word.text).hasMatch())
        return rejectedToken(word, RejectReason::NotAMailbox);
    return std::nullopt;
}

std::optional<Token> nickToken(const Word &word)
{
    if (!word.text.contains(u'@') && !word.text.startsWith(u'#'))
        return std::nullopt;
    // Telegram's own rule for names; the gateway's page gives no other.
    static const QRegularExpression nick(uR"(\A(@[A-Za-z][A-Za-z0-9_]{3,31}|#[0-9]{1,20})\z)"_s);
    if (nick.match(word.text).hasMatch())
        return addressToken(word, Token::Kind::Nick, word.text.toString());
    return rejectedToken(word, RejectReason::NotANick);
}

/** Sums and repeats of tokens in order. */
RecipientList listOf(QList<Token> tokens)
{
    RecipientList list;
    QSet<QString> seen;
    for (Token &token : tokens) {
        if (token.kind == Token::Kind::Rejected) {
            ++list.rejected;
            continue;
        }
        const Address &address = token.kind == Token::Kind::Phone ? token.phone.e164 : token.group;
        const QString key = matchKey(address);
        token.repeated = seen.contains(key);
        if (token.repeated) {
            ++list.repeated;
            continue;
        }
        seen.insert(key);
        list.addresses.append(address);
        (token.kind == Token::Kind::Group ? list.groups : list.people) += 1;
        list.unsure += token.kind == Token::Kind::Phone && token.phone.unsure ? 1 : 0;
    }
    list.tokens = std::move(tokens);
    return list;
}

} // namespace

RecipientList RecipientReader::read(QStringView typed, MessageKind kind) const
{
    const Fields fields = info(kind).fields;
    const bool mail = fields.testFlag(Field::Mailboxes);
    if (!mail && !fields.testFlag(Field::Nicks))
        return read(typed);
    QList<Token> tokens;
    // With ends of lines where a word was taken: places stay, and nothing on both sides of it becomes one number, which
    // a semicolon would allow before an extension.
    QString rest = typed.toString();
    for (Word word = wordFrom(typed, 0); !word.text.isEmpty(); word = wordFrom(typed, word.at + word.text.size())) {
        const Word bare = trimmed(word);
        const std::optional<Token> token = mail ? mailToken(bare) : nickToken(bare);
        if (!token)
            continue;
        tokens.append(*token);
        std::fill_n(rest.begin() + word.at, word.text.size(), u'\n');
    }
    const RecipientList numbers = read(QStringView(rest));
    for (const Token &token : numbers.tokens) {
        const Word word { token.at, typed.sliced(token.at, token.length) };
        tokens.append(mail ? rejectedToken(word, RejectReason::NotAMailbox) : token);
    }
    std::stable_sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) { return a.at < b.at; });
    return listOf(std::move(tokens));
}

} // namespace Visnyk
