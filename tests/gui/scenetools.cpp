// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenetools.h"

#include "store/store.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Visnyk {

bool waitFor(const std::function<bool()> &what)
{
    return QTest::qWaitFor(what, 30'000);
}

bool isDone(const WindowFixture &fixture)
{
    return waitFor([&fixture] {
        const auto *panel = fixture.find(u"progressPanel"_s);
        return panel != nullptr && !fixture.engine().isSending();
    });
}

bool turnTo(WindowFixture &fixture, MainWindow::Page page)
{
    fixture.window().showPage(page);
    return waitFor([&fixture, page] { return fixture.window().currentPage() == page; });
}

QWidget *clickFor(const WindowFixture &fixture, const QString &button, const QString &opens)
{
    if (!fixture.click(button) || !waitFor([&] { return fixture.isShown(opens); }))
        return nullptr;
    return fixture.find(opens);
}

qint64 monthsAgo(int months)
{
    return QDateTime::currentDateTimeUtc().addMonths(-months).toMSecsSinceEpoch();
}

bool sendEarlier(
    const WindowFixture &fixture, const QStringList &addresses, qint64 createdMs, MessageKind kind, SendState became)
{
    static int count = 0; // names must differ
    const auto store = Store::open(fixture.dataDir(), Store::Mode::Write);
    if (!store || !(*store)->beginRun(createdMs, "machine-1"))
        return false;
    NewBatch batch;
    batch.publicId = u"EARLIER%1"_s.arg(++count);
    batch.account = AccountId(PracticeAccountId);
    batch.draft.kind = kind;
    batch.draft.account = batch.account;
    batch.draft.text = u"Meeting at 10"_s;
    batch.text = batch.draft.text;
    batch.currency = u"UAH"_s;
    batch.partsEach = 1;
    batch.createdMs = createdMs;
    for (const QString &address : addresses)
        batch.addresses.append(Address(address));
    const Result<BatchId> added = (*store)->addBatch(batch);
    const auto rows = (*store)->nextQueued(added.value_or(0), int(addresses.size()));
    if (!rows)
        return false;
    NewAttempt attempt { *added, GatewayId(batch.publicId), {}, QByteArray(32, 'f'), createdMs + 1000 };
    for (const MessageInfo &row : *rows)
        attempt.messages.append(row.id);
    const auto begun = (*store)->beginAttempt(attempt);
    Settlement settled;
    settled.attempt = begun ? begun->id : 0;
    const bool isAbsent = became == SendState::Absent; // that was in doubt first
    settled.state = isAbsent ? SendState::Unknown : became;
    settled.httpStatus = 200;
    settled.endedMs = createdMs + 2000;
    for (const MessageId id : std::as_const(attempt.messages))
        settled.rows.append({ id, settled.state, HoldReason::None, 0,
            became == SendState::Accepted ? std::optional(Money::fromMicros(500'000)) : std::nullopt, 1 });
    if (!begun || !(*store)->settle(settled))
        return false;
    if (isAbsent
        && !(*store)->move(*added, {}, SendState::Unknown, SendState::Absent, SettledBy::Status, HoldReason::None,
            createdMs + 400'000))
        return false;
    return (*store)->endRun(false).has_value();
}

} // namespace Visnyk
