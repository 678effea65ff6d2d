// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"
#include "widgets/tones.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QTreeWidgetItem;

namespace Visnyk {

class TemplateDialog;

namespace Ui {
class TemplatesPage;
}

/** Messages kept for the next time, in folders: use, rename, delete; and the way to the account's at the gateway. */
class TemplatesPage : public QWidget
{
    Q_OBJECT

public:
    /** @p written: what is on the Write page now. */
    TemplatesPage(AppContext &context, std::function<Draft()> written, QWidget *parent = nullptr);
    ~TemplatesPage() override;

    /** Puts the cursor into the search field (Ctrl+F). */
    void focusSearch();

Q_SIGNALS:
    /** A message without recipients for the Write page. */
    void useRequested(const Visnyk::Draft &draft);
    void writeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectWidgets();
    void retranslate();
    void fillKinds();
    void reload();
    void rememberChosen();
    void fill();
    [[nodiscard]] QTreeWidgetItem *folderItem(const QString &folder);
    [[nodiscard]] const Template *selected() const;
    void showSelected();
    void refreshButtons(const Template *chosen);
    [[nodiscard]] QString facts(const Template &chosen) const;
    [[nodiscard]] QStringList folders() const;
    void useSelected();
    void saveWritten();
    void renameSelected();
    void add(const Template &added);
    void store(const Template &changed, const QString &receipt, const std::optional<Template> &before = std::nullopt);
    void deleteSelected();
    void importFromGateway();
    void showImport(const TemplateImport &done);
    void takeImportBack(const TemplateImport &done);
    void saveSelectedToGateway();
    void setBusy(bool busy);
    void tell(Tone tone, const QString &text);
    void tellError(const Error &error, bool saving);
    void clearFilter();

    AppContext &m_context;
    std::unique_ptr<Ui::TemplatesPage> m_ui;
    std::function<Draft()> m_written;
    QList<Template> m_templates; // as shown
    qint64 m_chosen = 0;         // id of the one to select after the next reading
    QTimer m_searchDelay;
    quint64 m_turn = 0; // an older answer must not cover a newer one
    bool m_loaded = false;
    bool m_busy = false; // the gateway is being asked
    bool m_filling = false;
};

} // namespace Visnyk
