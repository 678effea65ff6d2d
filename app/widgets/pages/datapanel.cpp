// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/datapanel.h"

#include "base/futures.h"
#include "ui_datapanel.h"
#include "widgets/icons.h"
#include "widgets/pages/historytexts.h"
#include "widgets/pages/retention.h"
#include "widgets/question.h"
#include "widgets/wording.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int MostRows = 5; // more are scrolled

QString sizeText(qint64 size)
{
    return QLocale().formattedDataSize(size);
}

} // namespace

DataPanel::DataPanel(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::DataPanel>())
{
    m_ui->setupUi(this);
    setObjectName(u"dataPanel"_s);
    makeHeading(m_ui->dataTitleLabel);
    m_ui->dataBanner->hide();
    m_ui->retentionBanner->hide();
    m_ui->keptWidget->hide();
    m_retention = new Retention(context, *m_ui->retentionCombo, *m_ui->retentionBanner, this);
    m_ui->backUpButton->setIcon(lineIcon(u"export"_s));
    m_ui->restoreButton->setIcon(lineIcon(u"undo"_s));
    m_ui->keptRestoreButton->setIcon(lineIcon(u"undo"_s));
    m_ui->keptDeleteButton->setIcon(lineIcon(u"trash"_s));
    m_ui->forgetButton->setIcon(lineIcon(u"people"_s));
    connect(m_retention, &Retention::removed, this, &DataPanel::reload);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &DataPanel::forgetRequested);
    connect(m_ui->backUpButton, &QPushButton::clicked, this, &DataPanel::chooseBackUp);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &DataPanel::chooseRestore);
    connect(m_ui->keptRestoreButton, &QPushButton::clicked, this,
        [this] { offerRestore(QDir(m_facts.dir).filePath(chosenName())); });
    connect(m_ui->keptDeleteButton, &QPushButton::clicked, this, &DataPanel::confirmDelete);
    connect(m_ui->keptList, &QListWidget::currentRowChanged, this, &DataPanel::refreshButtons);
}

DataPanel::~DataPanel() = default;

void DataPanel::reload()
{
    whenFinished(m_context.engine.dataFacts(), this, [this](const Result<DataFacts> &facts) {
        if (facts)
            fill(*facts);
    });
}

void DataPanel::fill(const DataFacts &facts)
{
    m_facts = facts;
    m_ui->dataPlaceLabel->setText(tr("Everything is in the folder %1: messages %2, all files together %3.")
                                      .arg(Wording::visible(QDir::toNativeSeparators(facts.dir)),
                                          sizeText(facts.databaseSize), sizeText(facts.wholeSize)));
    const QString chosen = chosenName();
    QListWidget *list = m_ui->keptList;
    list->clear();
    for (const KeptFile &file : facts.kept) {
        const QString when = Wording::time(file.changedMs);
        const QString size = sizeText(file.size);
        const QString text = file.kind == KeptFile::Kind::BeforeUpdate ? tr("%1, before an update, %2").arg(when, size)
            : file.kind == KeptFile::Kind::Replaced ? tr("%1, the data before a restore, %2").arg(when, size)
                                                    : tr("%1, damaged, %2").arg(when, size);
        auto *item = new QListWidgetItem(text, list);
        item->setData(Qt::UserRole, file.name);
        if (file.name == chosen)
            list->setCurrentItem(item);
    }
    if (list->currentRow() < 0)
        list->setCurrentRow(0);
    const int rows = std::clamp(list->count(), 1, MostRows);
    list->setFixedHeight(rows * std::max(list->sizeHintForRow(0), 1) + 2 * list->frameWidth() + 2);
    m_ui->keptWidget->setVisible(!facts.kept.isEmpty());
    refreshButtons();
}

QString DataPanel::chosenName() const
{
    const QListWidgetItem *item = m_ui->keptList->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void DataPanel::refreshButtons()
{
    const int row = m_ui->keptList->currentRow();
    const bool chosen = row >= 0 && row < m_facts.kept.size();
    const bool damaged = chosen && m_facts.kept.at(row).kind == KeptFile::Kind::Damaged;
    m_ui->backUpButton->setEnabled(!m_busy);
    m_ui->restoreButton->setEnabled(!m_busy);
    m_ui->keptRestoreButton->setEnabled(!m_busy && chosen && !damaged);
    m_ui->keptRestoreButton->setToolTip(damaged ? tr("A damaged database cannot be restored here.") : QString());
    m_ui->keptDeleteButton->setEnabled(!m_busy && chosen);
}

void DataPanel::setBusy(bool busy)
{
    m_busy = busy;
    refreshButtons();
}

// --- backing up

void DataPanel::chooseBackUp()
{
    auto *dialog = new QFileDialog(this, tr("Back up"));
    dialog->setObjectName(u"backUpDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Backups of Visnyk (*.db)") });
    dialog->setDefaultSuffix(u"db"_s);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.clock->utcMs());
    dialog->selectFile(u"visnyk-%1.db"_s.arg(now.toString(u"yyyy-MM-dd"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &DataPanel::backUpTo);
    dialog->open();
}

void DataPanel::backUpTo(const QString &file)
{
    setBusy(true);
    tell(Tone::Info, tr("The backup is being written. Sending goes on meanwhile."));
    whenFinished(m_context.engine.backUp(file), this, [this, file](const Result<BackupMade> &made) {
        setBusy(false);
        if (!made && made.error().kind == Error::Kind::Input) {
            tell(Tone::Error, tr("The program needs this name itself. Choose another name or another folder."));
        } else if (!made) {
            tell(Tone::Error,
                tr("The backup could not be written, and nothing was changed. Choose another place, or look whether "
                   "the disk is full."));
        } else {
            const QString done = tr("The backup is written: %1, %2. It holds texts and numbers, but no passwords, no "
                                    "settings and no attached files.")
                                     .arg(Wording::visible(QFileInfo(file).fileName()), sizeText(made->size));
            if (made->isPrivate)
                tell(Tone::Good, done);
            else
                tell(Tone::Warning,
                    done % u' ' % tr("Others can read it where it is, because that place knows no owners of files."));
        }
        reload();
    });
}

// --- restoring

void DataPanel::chooseRestore()
{
    auto *dialog = new QFileDialog(this, tr("Restore a backup"));
    dialog->setObjectName(u"restoreFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Backups of Visnyk (*.db)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &DataPanel::offerRestore);
    dialog->open();
}

void DataPanel::offerLastBackup()
{
    whenFinished(m_context.engine.dataFacts(), this, [this](const Result<DataFacts> &facts) {
        if (!facts)
            return;
        fill(*facts);
        const auto sound = std::find_if(facts->kept.cbegin(), facts->kept.cend(),
            [](const KeptFile &file) { return file.kind != KeptFile::Kind::Damaged; });
        if (sound == facts->kept.cend())
            chooseRestore();
        else
            offerRestore(QDir(facts->dir).filePath(sound->name));
    });
}

QString DataPanel::verdict(BackupFacts::Verdict verdict)
{
    using Verdict = BackupFacts::Verdict;
    switch (verdict) {
    case Verdict::Good: return {};
    case Verdict::Missing: return tr("This file cannot be read. Nothing was changed. Choose another one.");
    case Verdict::NotOurs: return tr("This is no backup of Visnyk. Nothing was changed. Choose another file.");
    case Verdict::Damaged:
        return tr("This backup is damaged and cannot be restored. Nothing was changed. Choose an older one.");
    case Verdict::Newer:
        return tr("This backup was made by a newer Visnyk. Nothing was changed. Update the program, then restore it.");
    case Verdict::InUse:
        return tr("This is a database in use, not a backup. Nothing was changed. Make a backup there with “Back up…”.");
    }
    return {};
}

bool DataPanel::refusesWhileSending()
{
    if (!m_context.engine.isSending())
        return false;
    tell(Tone::Warning,
        tr("Messages are being sent. Wait until they are out, or stop them in the Outbox; then restore."));
    return true;
}

void DataPanel::offerRestore(const QString &file)
{
    if (refusesWhileSending())
        return;
    setBusy(true);
    tell(Tone::Info, tr("The backup is being checked…"));
    whenFinished(m_context.engine.inspectBackup(file), this, [this, file](const Result<BackupFacts> &facts) {
        setBusy(false);
        if (!facts) {
            fail(facts.error());
            return;
        }
        if (facts->verdict != BackupFacts::Verdict::Good) {
            tell(Tone::Error, verdict(facts->verdict));
            return;
        }
        HistoryFilter unsettled;
        unsettled.states
            = { SendState::Queued, SendState::Held, SendState::InFlight, SendState::Unknown, SendState::Absent };
        whenFinished(m_context.engine.totals(unsettled), this,
            [this, file, facts = *facts](const Result<HistoryTotals> &totals) {
                clearBanner();
                confirmRestore(file, facts, totals ? totals->messages : 0);
            });
    });
}

QString DataPanel::consequences(const BackupFacts &facts, qint64 unsettledHere)
{
    QStringList lines;
    lines << tr("It was made on %1 and holds %Ln message(s).", nullptr, int(facts.messages))
                 .arg(Wording::time(facts.madeMs));
    lines << tr("What came later disappears from the history here. The present data is put aside, not deleted.");
    if (facts.unsettled > 0)
        lines << tr("%Ln message(s) in it were not finished then. They are stopped, because they may have been sent "
                    "since: nothing is sent by itself.",
            nullptr, int(facts.unsettled));
    if (facts.missingFiles > 0)
        lines << tr("%Ln attached file(s) are not on this computer: messages with them cannot be sent.", nullptr,
            int(facts.missingFiles));
    if (unsettledHere > 0)
        lines << tr("%Ln message(s) in the present data are not finished. They are put aside with it and are neither "
                    "sent nor asked about any more.",
            nullptr, int(unsettledHere));
    lines << tr("Visnyk closes and starts again.");
    return lines.join(u"\n\n"_s);
}

void DataPanel::confirmRestore(const QString &file, const BackupFacts &facts, qint64 unsettledHere)
{
    const Question question { u"restoreDialog"_s, tr("Restore a backup"),
        tr("Put this backup in the place of the present data?"), consequences(facts, unsettledHere),
        { u"restoreConfirmButton"_s, tr("&Restore and start again") }, { u"restoreCancelButton"_s, tr("&Cancel") } };
    question.ask(this, [this, file](bool yes) {
        if (yes)
            restore(file);
    });
}

void DataPanel::restore(const QString &file)
{
    if (refusesWhileSending()) // it began while the question stood
        return;
    setBusy(true);
    tell(Tone::Info, tr("The backup is laid ready…"));
    whenFinished(m_context.engine.stageRestore(file), this, [this](const Result<> &staged) {
        setBusy(false);
        if (staged)
            Q_EMIT restartRequested();
        else
            tell(Tone::Error,
                tr("The backup could not be laid ready, and nothing was changed. Look whether the disk is full."));
    });
}

// --- what the program keeps

void DataPanel::confirmDelete()
{
    const QString name = chosenName();
    if (name.isEmpty())
        return;
    tell(Tone::Warning,
        tr("Delete “%1” for good? Nothing but it is deleted.").arg(m_ui->keptList->currentItem()->text()));
    Banner *banner = m_ui->dataBanner;
    banner->addAction(u"keptKeepButton"_s, tr("Keep it"), [this] { clearBanner(); });
    banner->addAction(u"keptDeleteConfirmButton"_s, tr("Delete it"), [this, name] {
        clearBanner();
        whenFinished(m_context.engine.removeKept({ name }), this, [this](const Result<> &removed) {
            if (!removed)
                fail(removed.error());
            reload();
        });
    });
    banner->focusAction(u"keptKeepButton"_s);
}

// --- words

void DataPanel::tell(Tone tone, const QString &text)
{
    m_ui->dataBanner->tell(tone, text);
}

void DataPanel::fail(const Error &error)
{
    tell(Tone::Error, Wording::error(error, Wording::Doing::Saving).text());
}

void DataPanel::clearBanner()
{
    m_ui->dataBanner->dismiss();
}

void DataPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_retention->seen();
    reload();
}

void DataPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        clearBanner();
        m_retention->retranslate();
        fill(m_facts);
    }
}

} // namespace Visnyk
