// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"
#include "widgets/appcontext.h"

#include <QObject>
#include <QString>

class QWidget;

namespace Visnyk {

class Banner;

/**
 * Writes what the history shows into a workbook or a CSV file: asks where to, reads page by page, says how far it is
 * and can be stopped. What came of it stands in @p banner.
 */
class HistoryExporter : public QObject
{
    Q_OBJECT

public:
    HistoryExporter(AppContext &context, QWidget *page);

    /** To be put where it is seen; hidden while there is nothing to say. */
    [[nodiscard]] Banner *banner() const { return m_banner; }

    /** Asks for a file and writes the messages of @p filter into it. */
    void start(const HistoryFilter &filter);
    /** The same without asking. */
    void write(const HistoryFilter &filter, const QString &file);

private:
    void readOn();
    void take(const HistoryPage &page);
    void save();
    void stop();
    void tell(const QString &text);
    void fail(const QString &text);

    AppContext &m_context;
    Banner *m_banner;
    QWidget *m_page;
    HistoryFilter m_filter;
    QString m_file;
    QList<MessageInfo> m_rows;
    std::optional<MessageId> m_next;
    quint64 m_turn = 0;
};

} // namespace Visnyk
