// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QLabel;

namespace Visnyk {

namespace Ui {
class MessageDetails;
}

/** Everything known about one message: what its state means, what can be done, its text, price, times and story. */
class MessageDetails : public QWidget
{
    Q_OBJECT

public:
    explicit MessageDetails(AppContext &context, QWidget *parent = nullptr);
    ~MessageDetails() override;

    void setMessage(const MessageInfo &message);
    [[nodiscard]] const MessageInfo &message() const { return m_message; }
    [[nodiscard]] MessageId messageId() const { return m_message.id; }

Q_SIGNALS:
    void writeAgainClicked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Fact : quint8 {
        Sender,
        Parts,
        Requests,
        Code,
        Network,
        Roaming,
        SimCard,
        Centre,
        LastCheck,
        Price,
        Written,
        Planned,
        Sent,
        Told,
        AccountName,
        Kind,
        Comment,
        Sending, // from here on below their titles
        GatewayName,
        FactCount
    };

    void buildFacts();
    void refresh();
    void fitText();
    void fitWidth();
    void refreshFacts();
    void refreshStory();
    void askStory();
    void askCheck();
    void askAbsent();
    void confirmAbsent(qint64 count);
    void confirmClose();
    void tell(const Error &error);
    void clearBanner();
    void setFact(Fact fact, const QString &value);
    [[nodiscard]] QString factTitle(Fact fact) const;

    AppContext &m_context;
    std::unique_ptr<Ui::MessageDetails> m_ui;
    MessageInfo m_message;
    QString m_check; // the last check of its number, in words
    QList<MessageEvent> m_events;
    std::array<QLabel *, FactCount> m_titles {};
    std::array<QLabel *, FactCount> m_values {};
    quint64 m_turn = 0;
};

} // namespace Visnyk
