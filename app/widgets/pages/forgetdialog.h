// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

namespace Visnyk {

namespace Ui {
class ForgetDialog;
}

/** Shows what is kept of one person and, after a yes, deletes it for good. Deletes itself when closed. */
class ForgetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ForgetDialog(AppContext &context, QWidget *parent);
    ~ForgetDialog() override;

    void setPerson(const Address &person);

Q_SIGNALS:
    /** Before anything is deleted: whoever else still holds the person, lets go. */
    void forgetting(const Visnyk::Address &person);

public Q_SLOTS:
    void reject() override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class State : quint8 { Empty, Bad, Asking, Nothing, Unsettled, Ready, Busy, Done };

    void read();
    void ask();
    void take(const PersonRecord &record);
    void forget();
    void setState(State state);
    void refresh();
    void fitHeight();
    [[nodiscard]] QString keptWords() const;
    [[nodiscard]] QString copiesWords() const;

    AppContext &m_context;
    std::unique_ptr<Ui::ForgetDialog> m_ui;
    std::optional<Address> m_person;
    PersonRecord m_record;
    qsizetype m_copies = 0; // of the data, made by the program itself
    State m_state = State::Empty;
    QTimer m_delay;
    quint64 m_turn = 0; // answers about what was typed before are dropped
};

} // namespace Visnyk
