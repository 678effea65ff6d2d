// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/compose/intent.h"

#include <QDialog>

#include <memory>

namespace Visnyk {

namespace Ui {
class SummaryDialog;
}

/** The one look before the serious step. Its button works when the exact price is there, or when it is plainly said
 * that it is not. */
class SummaryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SummaryDialog(Intent intent, QWidget *parent = nullptr);
    ~SummaryDialog() override;

    /** The price is being asked for again. */
    void awaitPrice();
    void setIntent(const Intent &intent);
    /** People who were sent the same text today. */
    void setRepeats(const QList<Address> &repeats);

Q_SIGNALS:
    void confirmed();
    void leaveOutChanged(bool leaveOut);

private:
    void refresh();
    void refreshPrice();
    void refreshWarnings();
    void warn(const QString &text, bool serious);
    [[nodiscard]] QString recipientsText() const;
    [[nodiscard]] QString partsText() const;
    [[nodiscard]] QString confirmText() const;
    [[nodiscard]] QStringList nightWarnings() const;

    std::unique_ptr<Ui::SummaryDialog> m_ui;
    Intent m_intent;
    QList<Address> m_repeats;
    bool m_repeatsKnown = false;
    bool m_awaiting = true;
};

} // namespace Visnyk
