// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historysource.h"

namespace Visnyk {

EngineHistory::EngineHistory(Engine &engine)
    : m_engine(engine)
{
}

QFuture<Result<HistoryPage>> EngineHistory::page(
    const HistoryFilter &filter, std::optional<MessageId> before, int limit)
{
    return m_engine.history(filter, before, limit);
}

QFuture<Result<MessageInfo>> EngineHistory::message(MessageId id)
{
    return m_engine.message(id);
}

} // namespace Visnyk
