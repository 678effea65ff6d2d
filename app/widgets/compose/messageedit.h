// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/segments.h"
#include "widgets/compose/markededit.h"

#include <QMimeData>

#include <functional>

namespace Visnyk {

/** The text of a message: marks what makes it dearer, what will be cut, and where its parts begin. */
class MessageEdit : public MarkedEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent = nullptr);

    /** @p count of the text now in the editor. Borders are left out while the count is an estimate: the gateway's
     * letters are not these. */
    void showCount(const SegmentCount &count, int translit);
    /** The characters worth marking in @p text: those whose replacement is at hand or that are few enough to see. */
    [[nodiscard]] static QList<ForcingCharacter> worthMarking(const QString &text, int translit);
    /** What @p takes agrees to is offered by filesOffered() when it is dropped or pasted, instead of its text. */
    void setFileTaker(std::function<bool(const QMimeData *)> takes);

Q_SIGNALS:
    void filesOffered(const QMimeData *data);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QList<ForcingCharacter> m_forcing;
    std::function<bool(const QMimeData *)> m_takesFiles;
};

} // namespace Visnyk
