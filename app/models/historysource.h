// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/engine.h"

namespace Visnyk {

/** Where a HistoryModel gets its rows: the engine, or a list in a test. Calls never block. */
class HistorySource
{
public:
    HistorySource() = default;
    virtual ~HistorySource() = default;
    HistorySource(const HistorySource &) = delete;
    HistorySource &operator=(const HistorySource &) = delete;

    /** Rows older than @p before (nullopt = from the newest), newest first. */
    [[nodiscard]] virtual QFuture<Result<HistoryPage>> page(
        const HistoryFilter &filter, std::optional<MessageId> before, int limit)
        = 0;
    [[nodiscard]] virtual QFuture<Result<MessageInfo>> message(MessageId id) = 0;
};

class EngineHistory final : public HistorySource
{
public:
    explicit EngineHistory(Engine &engine);
    [[nodiscard]] QFuture<Result<HistoryPage>> page(
        const HistoryFilter &filter, std::optional<MessageId> before, int limit) override;
    [[nodiscard]] QFuture<Result<MessageInfo>> message(MessageId id) override;

private:
    Engine &m_engine;
};

} // namespace Visnyk
