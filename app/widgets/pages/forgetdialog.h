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

/** Shows what is kept of one person, and deletes it for good. Enter and Escape never agree to that. */
class ForgetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ForgetDialog(AppContext &context, QWidget *parent = nullptr);
    ~ForgetDialog() override;

    /** As it stands in the history. */
    void setPerson(const Address &person);
    void reject() override;

Q_SIGNALS:
    /** They are deleted next: whoever holds the address lets go of it now. */
    void forgetting(const Visnyk::Address &person);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Phase : quint8 { Asking, Running, Done };

    void typed();
    void look();
    void readTyped();
    void forget();
    void ended(const Result<> &result);
    void refresh();
    void refreshFound();
    void refreshConsequences();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString found() const;
    [[nodiscard]] QString failure() const;

    AppContext &m_context;
    std::unique_ptr<Ui::ForgetDialog> m_ui;
    std::optional<Address> m_given; // what the field was filled with
    std::optional<Address> m_person;
    QString m_problem; // why what is typed names nobody
    std::optional<PersonRecord> m_record;
    std::optional<Error::Kind> m_failure;
    qint64 m_copies = 0; // made by the program, that still hold everything
    Phase m_phase = Phase::Asking;
    quint64 m_turn = 0; // answers about earlier letters are dropped
    QTimer m_delay;
};

} // namespace Visnyk
