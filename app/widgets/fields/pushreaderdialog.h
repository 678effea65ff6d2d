// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/wappush.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Visnyk {

struct WapFault;

namespace Ui {
class PushReaderDialog;
}

/** Reads a link message out of pasted hexadecimal, so that it can be looked at and sent again. */
class PushReaderDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PushReaderDialog(QWidget *parent = nullptr);
    ~PushReaderDialog() override;

Q_SIGNALS:
    void pushRead(const Visnyk::WapPush &push);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    [[nodiscard]] static QString faultText(const WapFault &fault);
    [[nodiscard]] static QString description(const WapPush &push);

    std::unique_ptr<Ui::PushReaderDialog> m_ui;
    std::optional<WapPush> m_push;
};

} // namespace Visnyk
