// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fields/fieldeditor.h"

#include <memory>

namespace Visnyk {

namespace Ui {
class BotEditor;
}

/** Telegram: the bot, a code message, asking to confirm a number. WhatsApp: the number of the bot. */
class BotEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit BotEditor(QWidget *parent = nullptr);
    ~BotEditor() override;

    void setDraft(const Draft &draft) override;
    void apply(Draft *draft) const override;
    void showFindings(const QList<Finding> &findings) override;
    /** Each messenger keeps the name that was entered for it. */
    void setKind(MessageKind kind) override;
    [[nodiscard]] QList<QLabel *> labels() const override;
    void setLabelWidth(int width) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void change();
    void refresh();
    void retranslate();
    [[nodiscard]] bool isTelegram() const { return m_kind == MessageKind::Telegram; }

    std::unique_ptr<Ui::BotEditor> m_ui;
    MessageKind m_kind = MessageKind::Telegram;
    QString m_telegramBot;
    QString m_whatsAppBot;
    bool m_filling = false;
};

} // namespace Visnyk
