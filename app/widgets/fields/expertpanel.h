// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/requestpreview.h"
#include "widgets/fields/fieldeditor.h"

#include <memory>

namespace Visnyk {

namespace Ui {
class ExpertPanel;
}

/** Rare parameters, and the request exactly as it will go out. Folded away until somebody asks for it. */
class ExpertPanel : public FieldEditor
{
    Q_OBJECT

public:
    explicit ExpertPanel(QWidget *parent = nullptr);
    ~ExpertPanel() override;

    void setDraft(const Draft &draft) override;
    void apply(Draft *draft) const override;
    void showFindings(const QList<Finding> &findings) override;
    [[nodiscard]] QList<QLabel *> labels() const override;
    void setLabelWidth(int width) override;

    /** The request is in sight: showRequest() is worth its time. */
    [[nodiscard]] bool showsRequest() const;
    /** @p requests of which the first are shown, and how many there are. */
    void showRequest(const QList<RequestRows> &requests);

Q_SIGNALS:
    /** Unfolded: call showRequest() now and at every change. */
    void requestWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEditors();
    void change();
    void copyRequest();
    void retranslate();

    std::unique_ptr<Ui::ExpertPanel> m_ui;
    QList<RequestRows> m_requests;
    bool m_filling = false;
};

} // namespace Visnyk
