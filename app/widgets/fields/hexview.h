// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/emsdecode.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace Visnyk {

/**
 * What goes out, part by part: how much there is in one line, and folded away the octets with what each of them means.
 * A row of the table and its octets are marked together.
 */
class HexView : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QByteArray octets;
        OctetCoding coding = OctetCoding::Octets;
        bool isText = true; // what follows the header reads as a text
        friend bool operator==(const Part &, const Part &) = default;
    };

    explicit HexView(QWidget *parent = nullptr);

    /** None: there is nothing to show, and @p otherwise says why. Their meanings are looked up when they are seen. */
    void setParts(const QList<Part> &parts, const QString &otherwise = {});
    /** Goes to the row of octet number @p octet of @p part, both from 0. */
    void showOctet(int part, qsizetype octet);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUnfolded(bool unfolded);
    void retranslate();
    void refreshSummary();
    void refreshPart();
    void fillTable(const QByteArray &octets);
    void rowChosen();
    void octetChosen();
    void mark(const OctetNote &note);
    void copy();

    QList<Part> m_parts;
    QString m_otherwise;
    QList<OctetNote> m_notes; // of the part shown
    QLabel *m_summary = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_partLabel = nullptr;
    QComboBox *m_part = nullptr;
    QPushButton *m_copy = nullptr;
    QBoxLayout *m_views = nullptr;
    QPlainTextEdit *m_hex = nullptr;
    QTableWidget *m_table = nullptr;
    bool m_marking = false;
};

} // namespace Visnyk
