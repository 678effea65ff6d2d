// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/messagekind.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace Visnyk {

/** A phone with the message as it will be read: cut, transliterated, without the comment. */
class PhonePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePreview(QWidget *parent = nullptr);

    void setMessage(MessageKind kind, const QString &sender, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    MessageKind m_kind = MessageKind::Sms;
    QString m_sender;
    QString m_text;
    QLabel *m_senderLabel = nullptr;
    QLabel *m_bubble = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace Visnyk
