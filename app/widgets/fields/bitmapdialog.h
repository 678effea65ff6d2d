// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ems.h"
#include "widgets/fields/bitmap.h"

#include <QDialog>
#include <QImage>

#include <memory>
#include <optional>

class QPushButton;

namespace Visnyk {

namespace Ui {
class BitmapDialog;
}

/** Makes a picture of a phone from any other, and shows it as it will look. Open it with open(). */
class BitmapDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BitmapDialog(QWidget *parent = nullptr);
    ~BitmapDialog() override;

    /** @p name says where it comes from. */
    void setImage(const QImage &image, const QString &name);
    /** Takes the picture of a file, or says in place why it cannot. */
    void loadFile(const QString &path);
    /** As chosen; its position is not set. */
    [[nodiscard]] EmsObject picture() const;
    [[nodiscard]] static QString problemText(PictureProblem problem);

Q_SIGNALS:
    void pictureChosen(const Visnyk::EmsObject &picture);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void paste();
    void fitHeight();
    void refresh();
    void refreshPaste();
    void retranslate();
    [[nodiscard]] QSize chosenSize() const;
    [[nodiscard]] InkRule rule() const;

    std::unique_ptr<Ui::BitmapDialog> m_ui;
    QPushButton *m_insert = nullptr;
    QImage m_image;
    QString m_name;
    std::optional<PictureProblem> m_problem;
};

} // namespace Visnyk
