// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace Visnyk {

class BatchCard;
class EngineOutbox;
class OutboxModel;
class Banner;
class ReckoningPanel;

namespace Ui {
class OutboxPage;
}

/** What is under way: each sending with its numbers, what pauses an account and how to go on, and the reckoning. */
class OutboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPage(AppContext &context, QWidget *parent = nullptr);
    ~OutboxPage() override;

    /** After Engine::start(): shows what an earlier run left, if it left anything. */
    void setStartReport(const StartReport &report);
    /** Sendings that are not finished or wait for the person: for the badge in the side bar. */
    [[nodiscard]] int openCount() const;

Q_SIGNALS:
    void openCountChanged(int count);
    void showInHistoryRequested(Visnyk::BatchId batch, QString publicId, QList<Visnyk::SendState> states);
    /** All of a sending was taken back during the hold: its draft for the Write page. */
    void undone(Visnyk::BatchId batch, Visnyk::Draft draft);
    void writeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addCards(int first, int last);
    void removeCards(int first, int last);
    void refreshCards(int first, int last);
    void refreshBanners();
    void refreshBanner(const AccountId &id);
    void goOn(const AccountId &id, QueuePause pause);
    void showFailure(const Error &error);
    void refresh();

    AppContext &m_context;
    std::unique_ptr<Ui::OutboxPage> m_ui;
    std::unique_ptr<EngineOutbox> m_source;
    OutboxModel *m_model = nullptr;
    ReckoningPanel *m_reckoning = nullptr;
    QList<BatchCard *> m_cards; // as the rows of the model
    QHash<AccountId, Banner *> m_banners;
    Banner *m_failure = nullptr;
    int m_shownCount = -1;
};

} // namespace Visnyk
