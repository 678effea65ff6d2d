// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/engine.h"

namespace Visnyk {

/** Where an OutboxModel gets its batches: the engine, or a list in a test. Calls never block. */
class OutboxSource
{
public:
    OutboxSource() = default;
    virtual ~OutboxSource() = default;
    OutboxSource(const OutboxSource &) = delete;
    OutboxSource &operator=(const OutboxSource &) = delete;

    [[nodiscard]] virtual QFuture<Result<QList<BatchInfo>>> openBatches() = 0;
    [[nodiscard]] virtual QFuture<Result<BatchProgress>> progress(BatchId id) = 0;
};

class EngineOutbox final : public OutboxSource
{
public:
    explicit EngineOutbox(Engine &engine);
    [[nodiscard]] QFuture<Result<QList<BatchInfo>>> openBatches() override;
    [[nodiscard]] QFuture<Result<BatchProgress>> progress(BatchId id) override;

private:
    Engine &m_engine;
};

} // namespace Visnyk
