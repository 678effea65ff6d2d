// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"
#include "widgets/tones.h"

#include <QWidget>

#include <memory>

namespace Visnyk {

namespace Ui {
class DataPanel;
}

class Retention;

/** Where the data lies, copies of it, and putting one of them in its place. A part of the Settings page. */
class DataPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DataPanel(AppContext &context, QWidget *parent = nullptr);
    ~DataPanel() override;

    void backUpTo(const QString &file);
    /** Looks at the backup and asks; then everything ends and starts again with it. */
    void offerRestore(const QString &file);
    /** The newest sound copy the program made itself; the person chooses a file when there is none. */
    void offerLastBackup();

Q_SIGNALS:
    /** A backup lies ready: it takes the data's place when the program starts. */
    void restartRequested();
    /** The person wants everything of somebody deleted. */
    void forgetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void fill(const DataFacts &facts);
    void refreshButtons();
    void chooseBackUp();
    void chooseRestore();
    void confirmRestore(const QString &file, const BackupFacts &facts, qint64 unsettledHere);
    void restore(const QString &file);
    [[nodiscard]] bool refusesWhileSending();
    void confirmDelete();
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] static QString verdict(BackupFacts::Verdict verdict);
    [[nodiscard]] static QString consequences(const BackupFacts &facts, qint64 unsettledHere);
    void setBusy(bool busy);
    void tell(Tone tone, const QString &text);
    void fail(const Error &error);
    void clearBanner();

    AppContext &m_context;
    std::unique_ptr<Ui::DataPanel> m_ui;
    Retention *m_retention = nullptr;
    DataFacts m_facts;
    bool m_busy = false;
};

} // namespace Visnyk
