// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fields/fieldeditor.h"

#include <QHash>
#include <QIcon>

#include <memory>

class QImage;
class QListWidgetItem;
class QMimeData;

namespace Visnyk {

namespace Ui {
class FilesEditor;
}

/** The files that go with a message, in their order, or the address of one that the gateway fetches itself. */
class FilesEditor : public FieldEditor
{
    Q_OBJECT

public:
    /** @p dataDir: where pictures out of the clipboard are kept, and what the outbox has kept of earlier messages. */
    explicit FilesEditor(QString dataDir, QWidget *parent = nullptr);
    ~FilesEditor() override;

    /** Files are read again in the background: what has changed since is told by edited(). */
    void setDraft(const Draft &draft) override;
    void apply(Draft *draft) const override;
    void showFindings(const QList<Finding> &findings) override;
    void setKind(MessageKind kind) override;
    [[nodiscard]] bool isReading() const override { return m_reading > 0; }
    [[nodiscard]] QList<QLabel *> labels() const override;
    void setLabelWidth(int width) override;

    void addFiles(const QStringList &paths);
    /** Are there files or a picture in @p offered that this kind could take? */
    [[nodiscard]] bool canTake(const QMimeData *offered) const;
    void take(const QMimeData *offered);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Row
    {
        Attachment file;
        QIcon icon;
        bool reading = false;
        bool lost = false; // it was there once and cannot be read any more
    };
    struct Reading;

    void connectEditors();
    void addShortcuts();
    void change();
    void chooseFiles();
    void addPicture(const QImage &picture);
    int append(const Attachment &file);
    void read(int id, const QString &path, bool isNew);
    void finish(int id, const Reading &reading, bool isNew);
    void removeRow(int id);
    void removeCurrent();
    void moveCurrent(int by);
    void openCurrent();
    void insertReference();
    void refresh();
    void refreshItem(QListWidgetItem *item);
    void refreshPlayer(const Row &current);
    void retranslate();
    [[nodiscard]] int currentId() const;
    [[nodiscard]] QListWidgetItem *itemOf(int id) const;
    [[nodiscard]] QList<Attachment> files() const;
    [[nodiscard]] QString filters() const;
    [[nodiscard]] static Reading readFile(const QString &path, int side);

    std::unique_ptr<Ui::FilesEditor> m_ui;
    QString m_dataDir;
    MessageKind m_kind = MessageKind::Mail;
    QHash<int, Row> m_rows; // by the id that the item of the list carries
    int m_lastId = 0;
    int m_reading = 0;
    QString m_problem; // of the last file that could not be attached
    bool m_filling = false;
};

} // namespace Visnyk
