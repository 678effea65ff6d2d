// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "models/accountsmodel.h"

#include <QCoreApplication>

#include <memory>

namespace Visnyk {

/** What the cells of the list of accounts show. */
class AccountTexts final : public AccountPresenter
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::AccountTexts)

public:
    explicit AccountTexts(std::shared_ptr<const Clock> clock);
    [[nodiscard]] QVariant cell(const Row &row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] QString text(const Row &row, int column) const;

    std::shared_ptr<const Clock> m_clock;
};

} // namespace Visnyk
