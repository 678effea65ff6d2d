// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/keepingpanel.h"

#include "base/futures.h"
#include "ui_keepingpanel.h"
#include "widgets/icons.h"
#include "widgets/pages/forgetdialog.h"
#include "widgets/question.h"
#include "widgets/wording.h"

#include <QEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int ForEver = 0;
constexpr int MonthsOfYear = 12;
constexpr std::array offered { ForEver, 1, 3, 6, 12, 24, 36, 60 }; // months

} // namespace

KeepingPanel::KeepingPanel(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::KeepingPanel>())
{
    m_ui->setupUi(this);
    setObjectName(u"keepingPanel"_s);
    m_ui->keepingBanner->hide();
    m_ui->forgetButton->setIcon(lineIcon(u"trash"_s));
    fillChoices();
    connect(m_ui->keepCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            chosen(m_ui->keepCombo->currentData().toInt());
    });
    connect(m_ui->forgetButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new ForgetDialog(m_context, this);
        connect(dialog, &ForgetDialog::forgetting, this, &KeepingPanel::forgetting);
        dialog->open();
    });
    connect(&context.engine, &Engine::messagesRemoved, this, [this](qint64 soFar) {
        if (!m_removing || soFar == 0)
            return;
        m_soFar = soFar;
        m_ui->keepingBanner->setMessage(
            Tone::Info, tr("Deleted %1 of %2…").arg(Wording::count(soFar), Wording::count(m_older)));
    });
}

KeepingPanel::~KeepingPanel() = default;

QString KeepingPanel::duration(int months)
{
    if (months == ForEver)
        return tr("for ever");
    if (months % MonthsOfYear == 0)
        return tr("for %Ln year(s)", nullptr, months / MonthsOfYear);
    return tr("for %Ln month(s)", nullptr, months);
}

void KeepingPanel::fillChoices()
{
    m_filling = true;
    m_ui->keepCombo->clear();
    for (const int months : offered)
        m_ui->keepCombo->addItem(duration(months), months);
    const int kept = m_context.settings.keepMonths();
    if (m_ui->keepCombo->findData(kept) < 0) // written by hand
        m_ui->keepCombo->addItem(duration(kept), kept);
    m_filling = false;
    showKept();
}

void KeepingPanel::showKept()
{
    m_filling = true;
    m_ui->keepCombo->setCurrentIndex(m_ui->keepCombo->findData(m_context.settings.keepMonths()));
    m_filling = false;
}

void KeepingPanel::chosen(int months)
{
    if (months == ForEver) {
        keep(months);
        return;
    }
    setBusy(true);
    tell(Tone::Info, tr("Older messages are being counted…"));
    const qint64 before = Engine::keptSince(m_context.clock->utcMs(), months);
    whenFinished(m_context.engine.countOlder(before), this, [this, months, before](const Result<qint64> &older) {
        setBusy(false);
        m_ui->keepingBanner->dismiss();
        if (!older) {
            showKept();
            tell(Tone::Error, Wording::error(older.error(), Wording::Doing::Asking).text());
        } else if (*older == 0) {
            keep(months);
        } else {
            confirm(months, before, *older);
        }
    });
}

void KeepingPanel::confirm(int months, qint64 beforeMs, qint64 older)
{
    const QString details = QStringList {
        tr("Messages that are not finished stay. From now on, what becomes older is deleted by itself."),
        tr("The gateway keeps its own records. Backups and copies of the data are not touched."),
        tr("This cannot be undone."),
    }.join(u"\n\n"_s);
    const Question question { u"keepDialog"_s, tr("Delete old messages"),
        tr("Delete %Ln message(s) from before %1 for good?", nullptr, int(older)).arg(Wording::time(beforeMs)), details,
        { u"keepConfirmButton"_s, tr("&Delete them") }, { u"keepCancelButton"_s, tr("&Cancel") } };
    question.ask(this, [this, months, beforeMs, older](bool yes) {
        if (yes)
            remove(months, beforeMs, older);
        else
            showKept();
    });
}

void KeepingPanel::keep(int months)
{
    m_context.settings.setKeepMonths(months);
    m_context.engine.keepFor(months);
    if (const Result<> kept = m_context.settings.sync(); !kept)
        tell(Tone::Error, Wording::error(kept.error(), Wording::Doing::Saving).text());
}

void KeepingPanel::remove(int months, qint64 beforeMs, qint64 older)
{
    const int before = m_context.settings.keepMonths();
    m_older = older;
    m_soFar = 0;
    m_removing = true;
    setBusy(true);
    tell(Tone::Info, tr("Deleted %1 of %2…").arg(Wording::count(0), Wording::count(older)));
    m_ui->keepingBanner->addAction(u"keepStopButton"_s, tr("Stop"), [this] { m_context.engine.stopRemoving(); });
    whenFinished(m_context.engine.removeOlder(beforeMs), this,
        [this, before](const Result<qint64> &result) { removed(result, before); });
    keep(months);
}

void KeepingPanel::removed(const Result<qint64> &result, int before)
{
    m_removing = false;
    setBusy(false);
    if (result) {
        tell(Tone::Good, tr("%Ln message(s) were deleted.", nullptr, int(*result)));
        return;
    }
    keep(before); // the rest is kept as long as it was
    showKept();
    if (result.error().kind == Error::Kind::Cancelled)
        tell(Tone::Warning,
            tr("Stopped. %Ln message(s) were deleted, the others are kept as before.", nullptr, int(m_soFar)));
    else
        tell(Tone::Error, Wording::error(result.error(), Wording::Doing::Saving).text());
}

void KeepingPanel::setBusy(bool busy)
{
    m_ui->keepCombo->setEnabled(!busy);
    m_ui->forgetButton->setEnabled(!busy);
}

void KeepingPanel::tell(Tone tone, const QString &text)
{
    m_ui->keepingBanner->tell(tone, text);
}

void KeepingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (!m_removing)
        m_ui->keepingBanner->dismiss();
    fillChoices();
}

} // namespace Visnyk
