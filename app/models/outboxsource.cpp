// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxsource.h"

namespace Visnyk {

EngineOutbox::EngineOutbox(Engine &engine)
    : m_engine(engine)
{
}

QFuture<Result<QList<BatchInfo>>> EngineOutbox::openBatches()
{
    return m_engine.openBatches();
}

QFuture<Result<BatchProgress>> EngineOutbox::progress(BatchId id)
{
    return m_engine.progress(id);
}

} // namespace Visnyk
