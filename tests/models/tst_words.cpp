// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people are told, in each language: what happened, whether money may be gone, what the program does, what to do.

#include "outbox/queuerules.h"
#include "widgets/language.h"
#include "widgets/wording.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** "may have been sent", "do not send it again", "was not sent": as written in that language. */
struct Marks
{
    QStringList maybe;
    QStringList dont;
    QStringList notSent;
};

Marks marksOf(const QString &language)
{
    if (language == u"uk"_s)
        return { { u"могл"_s, u"міг"_s }, { u"не надсилайте"_s }, { u"не надісла"_s, u"не списано"_s } };
    if (language == u"ru"_s)
        return { { u"могл"_s, u"мог "_s }, { u"не отправляйте"_s }, { u"не отправлен"_s, u"не списан"_s } };
    return { { u"may have been sent"_s, u"may be charged"_s }, { u"do not send"_s },
        { u"not sent"_s, u"nothing was sent"_s, u"nothing has been sent"_s, u"nothing was charged"_s } };
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isSentence(const QString &text)
{
    return text.size() > 3 && !text.at(0).isLower() && (text.endsWith(u'.') || text.endsWith(u'…'));
}

constexpr int FirstPause = int(QueuePause::Login);
constexpr int LastPause = int(QueuePause::NoSecret);

} // namespace

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPauseSaysAllFour_data();
    void everyPauseSaysAllFour();
    void everyStateOfAMessageSaysWhetherMoneyMayBeGone_data() { everyPauseSaysAllFour_data(); }
    void everyStateOfAMessageSaysWhetherMoneyMayBeGone();
    void aPausedBatchIsNotBlamedOnARefusal_data() { everyPauseSaysAllFour_data(); }
    void aPausedBatchIsNotBlamedOnARefusal();
    void everyStateOfABatchHasWords_data() { everyPauseSaysAllFour_data(); }
    void everyStateOfABatchHasWords();
    void errorsOfASendSayWhetherMoneyMayBeGone_data() { everyPauseSaysAllFour_data(); }
    void errorsOfASendSayWhetherMoneyMayBeGone();
    void theProgressLineAddsUp_data() { everyPauseSaysAllFour_data(); }
    void theProgressLineAddsUp();

private:
    std::unique_ptr<Language> m_language;
};

void tst_Words::init()
{
    m_language = std::make_unique<Language>();
}

void tst_Words::cleanup()
{
    m_language->apply(u"en"_s);
    m_language.reset();
    QLocale::setDefault(QLocale::c());
}

void tst_Words::everyPauseSaysAllFour_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : { u"en"_s, u"uk"_s, u"ru"_s })
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Words::everyPauseSaysAllFour()
{
    QFETCH(const QString, language);
    const Marks marks = marksOf(language);
    for (int pause = FirstPause; pause <= LastPause; ++pause) {
        for (const qint64 retryAtMs : { 0, 30'000, 900'000 }) {
            AccountStatus status;
            status.pause = QueuePause(pause);
            status.retryAtMs = retryAtMs;
            status.clockSkewMs = 300'000;
            m_language->apply(u"en"_s);
            const ErrorWords english = Wording::pause(status, 0);
            m_language->apply(language);
            const ErrorWords words = Wording::pause(status, 0);
            for (const QString &sentence : { words.happened, words.money, words.program, words.remedy })
                QVERIFY2(isSentence(sentence), qPrintable(u"pause %1: %2"_s.arg(pause).arg(words.text())));
            QVERIFY(language == u"en"_s || words.text() != english.text());
            const bool doubtful = status.pause == QueuePause::UnknownInRow || status.pause == QueuePause::UnknownAnswer
                || status.pause == QueuePause::Storage;
            QVERIFY2(hasAny(words.money, doubtful ? marks.maybe : marks.notSent), qPrintable(words.text()));
            QVERIFY2(!doubtful || !hasAny(words.money, marks.notSent), qPrintable(words.text()));
        }
    }
}

void tst_Words::everyStateOfAMessageSaysWhetherMoneyMayBeGone()
{
    QFETCH(const QString, language);
    m_language->apply(language);
    const Marks marks = marksOf(language);
    for (const SendState state : allSendStates) {
        for (int reason = 0; reason <= int(HoldReason::Undo); ++reason) {
            MessageInfo message;
            message.state = state;
            message.holdReason = state == SendState::Held ? HoldReason(reason) : HoldReason::None;
            message.code = state == SendState::Refused ? 8 : 0;
            const QString text = Wording::meaning(message);
            QVERIFY2(isSentence(text), qPrintable(text));
            const bool copied = state == SendState::Held && message.holdReason == HoldReason::RestoredCopy;
            switch (state) {
            case SendState::Unknown:
                QVERIFY2(hasAny(text, marks.maybe) && hasAny(text, marks.dont), qPrintable(text));
                break;
            case SendState::InFlight:
            case SendState::Closed: QVERIFY2(hasAny(text, marks.maybe), qPrintable(text)); break;
            case SendState::Accepted: break;
            default:
                // The original of a copied file may have sent it: nobody here knows better.
                QVERIFY2(hasAny(text, copied ? marks.maybe : marks.notSent), qPrintable(text));
                QVERIFY2(!copied || !hasAny(text, marks.notSent), qPrintable(text));
            }
        }
    }
}

/** A batch is marked with the reason of its account's pause: the reason must be true of every such pause. */
void tst_Words::aPausedBatchIsNotBlamedOnARefusal()
{
    QFETCH(const QString, language);
    m_language->apply(language);
    const QStringList blame { u"refused"_s, u"відхили"_s, u"відмови"_s, u"отклони"_s, u"отказа"_s };
    for (int pause = FirstPause; pause <= LastPause; ++pause) {
        const QString words = Wording::holdReason(Outbox::holdReasonOf(QueuePause(pause)));
        QVERIFY(isSentence(words));
        QVERIFY2(!hasAny(words, blame), qPrintable(words));
    }
}

void tst_Words::everyStateOfABatchHasWords()
{
    QFETCH(const QString, language);
    m_language->apply(language);
    for (int state = int(BatchState::Incomplete); state <= int(BatchState::AwaitingGo); ++state) {
        for (int reason = 0; reason <= int(HoldReason::Undo); ++reason) {
            for (const SendState rows : allSendStates) {
                BatchInfo batch;
                batch.state = BatchState(state);
                batch.holdReason = HoldReason(reason);
                BatchProgress progress;
                progress.counts.insert(rows, 2);
                const QString words = Wording::batchState(batch, progress, 0);
                QVERIFY(!words.isEmpty());
                // "Finished" while one is unknown, waits or is on the wire would be a lie.
                m_language->apply(u"en"_s);
                const bool finished = Wording::batchState(batch, progress, 0).contains(u"Finished"_s);
                m_language->apply(language);
                const bool open
                    = rows == SendState::Queued || rows == SendState::InFlight || rows == SendState::Unknown;
                QVERIFY2(!finished || !open || batch.state == BatchState::Done, qPrintable(words));
            }
        }
    }
}

void tst_Words::errorsOfASendSayWhetherMoneyMayBeGone()
{
    QFETCH(const QString, language);
    m_language->apply(language);
    const Marks marks = marksOf(language);
    for (const Error::Kind kind : { Error::Kind::Unreachable, Error::Kind::Tls, Error::Kind::Auth, Error::Kind::Blocked,
             Error::Kind::Balance, Error::Kind::Refused, Error::Kind::Unanswered, Error::Kind::Throttled }) {
        const ErrorWords words = Wording::error(Error { kind, {}, 0, 0, {} }, Wording::Doing::Sending);
        const bool doubtful = kind == Error::Kind::Unanswered || kind == Error::Kind::Throttled;
        QVERIFY2(hasAny(words.money, doubtful ? marks.maybe : marks.notSent), qPrintable(words.text()));
        QVERIFY2(!doubtful || hasAny(words.remedy, marks.dont), qPrintable(words.text()));
    }
    m_language->apply(u"en"_s);
    const Error tls { Error::Kind::Tls, {}, 0, 0, {} };
    QVERIFY(Wording::error(tls, Wording::Doing::Sending)
                .text()
                .startsWith(u"This is not the gateway's certificate. Nothing was sent"_s));
    const QString all = Wording::error(tls, Wording::Doing::Asking).text();
    QVERIFY2(!all.contains(u"anyway"_s, Qt::CaseInsensitive), qPrintable(all)); // no way around it
}

void tst_Words::theProgressLineAddsUp()
{
    QFETCH(const QString, language);
    m_language->apply(language);
    QRandomGenerator random(7);
    static const QRegularExpression number(u"\\d{1,3}(?:[,.\\x{a0}\\x{202f}]\\d{3})+|\\d+"_s);
    static const QRegularExpression separator(u"[^\\d]"_s);
    for (int round = 0; round < 500; ++round) {
        BatchProgress progress;
        for (const SendState state : allSendStates) {
            if (random.bounded(2) == 0)
                progress.counts.insert(state, random.bounded(1 << random.bounded(1, 20)));
        }
        const QString line = Wording::progress(progress);
        qint64 named = 0;
        auto match = number.globalMatch(line);
        while (match.hasNext())
            named += match.next().captured().remove(separator).toLongLong();
        QVERIFY2(named == progress.sum(), qPrintable(line));
    }
}

QTEST_MAIN(tst_Words)
#include "tst_words.moc"
