// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/compose/markededit.h"

namespace Visnyk {

/** Takes typing, pasting from anywhere and the dropping of a text file. */
class RecipientsEdit : public MarkedEdit
{
    Q_OBJECT

public:
    explicit RecipientsEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    /** A dropped file was not taken; @p reason is a sentence. */
    void dropRefused(QString reason);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void insertFile(const QString &path);
    void insertNumbers(const QString &text);
};

} // namespace Visnyk
