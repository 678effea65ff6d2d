// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historymodel.h"
#include "widgets/tones.h"

#include <QCoreApplication>
#include <QHash>
#include <QIcon>

class QLabel;
class QWidget;

namespace Visnyk {

/** How good or bad the state of a message is. */
[[nodiscard]] Tone toneOf(const MessageInfo &message);
/** A line icon of the state in the colour of its tone, and in the selection's; @p side in device-independent pixels. */
[[nodiscard]] QIcon stateIcon(const MessageInfo &message, const QWidget &widget, int side);
/** Bigger than its surroundings, whatever size the person's font has. */
void makeHeading(QLabel *label, int percent = 130);

/** What the cells of the history show. */
class HistoryTexts final : public HistoryPresenter
{
    Q_DECLARE_TR_FUNCTIONS(Visnyk::HistoryTexts)

public:
    /** @p view: whose palette and scale the icons are made for. */
    explicit HistoryTexts(const QWidget &view);
    [[nodiscard]] QVariant cell(const MessageInfo &message, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
    /** The palette has changed. */
    void forgetIcons();

private:
    [[nodiscard]] static QString text(const MessageInfo &message, int column);
    [[nodiscard]] QIcon icon(const MessageInfo &message) const;

    const QWidget &m_view;
    mutable QHash<int, QIcon> m_icons; // by state and delivery
};

} // namespace Visnyk
