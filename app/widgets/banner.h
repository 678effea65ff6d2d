// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tones.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QToolButton;

namespace Visnyk {

/** A tinted line across the page: something to know, with the action that helps. Plain text only. */
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &text);
    /** A new message, without the actions of the one before. */
    void tell(Tone tone, const QString &text);
    /** Nothing is to be told any more. */
    void dismiss();
    /** @p name becomes the button's objectName. */
    void addAction(const QString &name, const QString &text, std::function<void()> action);
    /** The focus to the action of that name: to the harmless one, where Enter must not do the other. */
    void focusAction(const QString &name);
    void clearActions();
    void setClosable(bool closable);
    /** For a place that is no wider than a sentence: the actions stand below it, one under the other. */
    void setNarrow();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshTone();

    Tone m_tone = Tone::Info;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QGridLayout *m_layout = nullptr;
    QBoxLayout *m_actions = nullptr;
    QToolButton *m_close = nullptr;
};

/** A small label with an icon for what is wrong with one field; takes no room while there is nothing to say. */
class FieldNote : public QFrame
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);
    void setNote(Tone tone, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshTone();

    Tone m_tone = Tone::Error;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace Visnyk
