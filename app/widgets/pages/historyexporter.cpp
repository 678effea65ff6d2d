// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/historyexporter.h"

#include "base/futures.h"
#include "outbox/historyexport.h"
#include "widgets/banner.h"
#include "widgets/wording.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int PageSize = 1000;
constexpr qsizetype MostRows = 100'000; // what a spreadsheet still opens without trouble

} // namespace

HistoryExporter::HistoryExporter(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_banner(new Banner(page))
    , m_page(page)
{
    m_banner->setObjectName(u"historyExportBanner"_s);
    m_banner->hide();
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
}

void HistoryExporter::start(const HistoryFilter &filter)
{
    auto *dialog = new QFileDialog(m_page, tr("Save the messages shown"));
    dialog->setObjectName(u"historyExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Workbooks (*.xlsx)"), tr("Text tables (*.csv)") });
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(u"visnyk.xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(chosen.contains(u".csv"_s) ? u"csv"_s : u"xlsx"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, filter](const QString &file) { write(filter, file); });
    dialog->open();
}

void HistoryExporter::write(const HistoryFilter &filter, const QString &file)
{
    m_filter = filter;
    m_file = file;
    m_rows.clear();
    m_next.reset();
    ++m_turn;
    readOn();
}

void HistoryExporter::readOn()
{
    tell(tr("Reading: %Ln message(s) so far.", nullptr, int(m_rows.size())));
    m_banner->addAction(u"historyExportStopButton"_s, tr("Stop"), [this] { stop(); });
    whenFinished(m_context.engine.history(m_filter, m_next, PageSize), this,
        [this, turn = m_turn](const Result<HistoryPage> &page) {
            if (turn != m_turn)
                return;
            if (page)
                take(*page);
            else
                fail(Wording::error(page.error(), Wording::Doing::Asking).text());
        });
}

void HistoryExporter::take(const HistoryPage &page)
{
    m_rows += page.rows;
    m_next = page.next;
    if (m_next && m_rows.size() < MostRows)
        readOn();
    else
        save();
}

void HistoryExporter::save()
{
    tell(tr("Writing %Ln message(s).", nullptr, int(m_rows.size())));
    const qsizetype count = m_rows.size();
    const bool more = m_next.has_value();
    whenFinished(
        QtConcurrent::run([file = m_file, rows = std::exchange(m_rows, {})] { return exportHistory(file, rows); }),
        this, [this, turn = m_turn, count, more](const Result<> &written) {
            if (turn != m_turn)
                return;
            if (!written) {
                fail(tr("The file could not be written. Choose another place, or close it in the other program."));
                return;
            }
            QString text = tr("%Ln message(s) written to %1.", nullptr, int(count))
                               .arg(Wording::visible(QFileInfo(m_file).fileName()));
            if (more)
                text += u' '
                    + tr("Older ones were left out: a table holds that many at most. Choose dates to get them.");
            tell(text);
        });
}

void HistoryExporter::stop()
{
    ++m_turn;
    m_rows.clear();
    tell(tr("Stopped. No file was written."));
}

void HistoryExporter::tell(const QString &text)
{
    m_banner->setClosable(true);
    m_banner->tell(Tone::Info, text);
}

void HistoryExporter::fail(const QString &text)
{
    m_rows.clear();
    m_banner->setClosable(true);
    m_banner->tell(Tone::Error, text);
}

} // namespace Visnyk
