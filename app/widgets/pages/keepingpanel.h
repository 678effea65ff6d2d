// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"
#include "widgets/tones.h"

#include <QWidget>

#include <memory>

namespace Visnyk {

namespace Ui {
class KeepingPanel;
}

/** How long messages are kept, and forgetting one person. A part of the Settings page. */
class KeepingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KeepingPanel(AppContext &context, QWidget *parent = nullptr);
    ~KeepingPanel() override;

Q_SIGNALS:
    /** Before anything of a person is deleted. */
    void forgetting(const Visnyk::Address &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void showKept();
    void chosen(int months);
    void confirm(int months, qint64 beforeMs, qint64 older);
    void keep(int months);
    void remove(int months, qint64 beforeMs, qint64 older);
    void removed(const Result<qint64> &result, int before);
    void setBusy(bool busy);
    void tell(Tone tone, const QString &text);
    [[nodiscard]] static QString duration(int months);

    AppContext &m_context;
    std::unique_ptr<Ui::KeepingPanel> m_ui;
    qint64 m_older = 0; // messages of the removal under way
    qint64 m_soFar = 0;
    bool m_removing = false;
    bool m_filling = false; // the choices are being filled: their signals are not the person's
};

} // namespace Visnyk
