// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tones.h"

#include <QAbstractButton>

#include <optional>

namespace Visnyk {

/**
 * Two lines of always the same height: what the text is, and what it costs. A click asks for the causes. Screen readers
 * hear of it when setAnnouncement() changes, not at every key.
 */
class CostBar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CostBar(QWidget *parent = nullptr);

    void setLines(const QString &first, const QString &second, std::optional<Tone> tone);
    [[nodiscard]] QString firstLine() const { return m_first; }
    [[nodiscard]] QString secondLine() const { return m_second; }
    void setAnnouncement(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_first;
    QString m_second;
    std::optional<Tone> m_tone; // of the second line
};

} // namespace Visnyk
