// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/retention.h"

#include "base/futures.h"
#include "widgets/banner.h"
#include "widgets/question.h"
#include "widgets/wording.h"

#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int Year = 12; // months

/** Of two choices: is the first kept for less time? 0 = for ever. */
bool isShorter(int months, int than)
{
    return months != 0 && (than == 0 || months < than);
}

} // namespace

Retention::Retention(AppContext &context, QComboBox &choice, Banner &banner, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_choice(choice)
    , m_banner(banner)
    , m_page(page)
{
    fill();
    connect(&m_choice, &QComboBox::currentIndexChanged, this, &Retention::chosen);
    connect(&m_context.engine, &Engine::messagesRemoved, this, [this](qint64 soFar) {
        if (!m_isRemoving)
            return; // by itself, or one person
        m_soFar = std::max(m_soFar, soFar);
        showProgress();
    });
}

QString Retention::title(int months)
{
    if (months == 0)
        return tr("for ever", "how long messages are kept");
    return months % Year == 0 ? tr("%Ln year(s)", nullptr, months / Year) : tr("%Ln month(s)", nullptr, months);
}

void Retention::fill()
{
    m_isFilling = true;
    QList<int> offered { 1, 3, 6, Year, 2 * Year, 3 * Year, 5 * Year };
    const int present = m_context.settings.keepMonths();
    if (present != 0 && !offered.contains(present)) // written into the file by somebody
        offered.insert(std::upper_bound(offered.cbegin(), offered.cend(), present), present);
    offered.prepend(0);
    m_choice.clear();
    for (const int months : std::as_const(offered))
        m_choice.addItem(title(months), months);
    m_choice.setCurrentIndex(m_choice.findData(present));
    m_isFilling = false;
}

void Retention::retranslate()
{
    fill();
    if (m_isRemoving)
        showProgress();
    else
        m_banner.dismiss();
}

void Retention::seen()
{
    if (!m_isRemoving)
        m_banner.dismiss();
}

void Retention::chosen()
{
    const int months = m_choice.currentData().toInt();
    m_before = m_context.settings.keepMonths();
    if (m_isFilling || months == m_before)
        return;
    m_banner.dismiss();
    if (!isShorter(months, m_before)) {
        if (keep(months))
            m_context.engine.keepFor(months);
        return;
    }
    m_choice.setEnabled(false);
    const qint64 beforeMs = Engine::keptSince(m_context.clock->utcMs(), months);
    whenFinished(m_context.engine.countOlder(beforeMs), this, [this, months, beforeMs](const Result<qint64> &count) {
        m_choice.setEnabled(true);
        if (!count) {
            fill();
            tell(Tone::Error, Wording::error(count.error(), Wording::Doing::Asking).text());
        } else if (*count > 0) {
            ask(months, beforeMs, *count);
        } else if (keep(months)) {
            m_context.engine.keepFor(months);
        }
    });
}

void Retention::ask(int months, qint64 beforeMs, qint64 count)
{
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(beforeMs).date(), QLocale::ShortFormat);
    const QStringList details {
        tr("They were written before %1. Messages that are not finished stay, whatever their age.").arg(day),
        tr("From now on messages are deleted by themselves when they become older than that: %1.").arg(title(months)),
        tr("What the gateway recorded stays there, and so do backups, copies and exports made earlier."),
        tr("This cannot be undone.")
    };
    const Question question { u"retentionDialog"_s, tr("Keep messages"),
        tr("Delete %Ln finished message(s) for good?", nullptr, int(count)), details.join(u"\n\n"_s),
        { u"retentionDeleteButton"_s, tr("&Delete for good") }, { u"retentionKeepButton"_s, tr("&Keep them") } };
    question.ask(m_page, [this, months, beforeMs, count](bool yes) {
        if (!yes)
            fill();
        else if (keep(months))
            remove(beforeMs, count);
    });
}

/** Before anything is deleted for it: what cannot be written down is not done either. */
bool Retention::keep(int months)
{
    m_context.settings.setKeepMonths(months);
    const Result<> kept = m_context.settings.sync();
    if (kept)
        return true;
    m_context.settings.setKeepMonths(m_before);
    fill();
    tell(Tone::Error, Wording::error(kept.error(), Wording::Doing::Saving).text());
    return false;
}

void Retention::remove(qint64 beforeMs, qint64 count)
{
    m_total = count;
    m_soFar = 0;
    m_isRemoving = true;
    m_isStopped = false;
    m_choice.setEnabled(false);
    whenFinished(m_context.engine.removeOlder(beforeMs), this, [this](const Result<qint64> &result) { ended(result); });
    m_context.engine.keepFor(m_context.settings.keepMonths()); // after it: one removal is enough
    showProgress();
}

/** In sight: it appears below what was clicked, perhaps below the edge. */
void Retention::tell(Tone tone, const QString &text)
{
    const bool isNew = m_banner.isHidden();
    m_banner.tell(tone, text);
    if (!isNew)
        return;
    const auto bring = [this] {
        for (QWidget *around = m_banner.parentWidget(); around != nullptr; around = around->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(around);
            if (area == nullptr)
                continue;
            const QPoint end = m_banner.mapTo(area->widget(), QPoint(0, m_banner.height()));
            area->ensureVisible(area->horizontalScrollBar()->value(), end.y(), 0, m_banner.height() / 2);
        }
    };
    QMetaObject::invokeMethod(this, bring, Qt::QueuedConnection); // when it has its place
}

void Retention::showProgress()
{
    tell(Tone::Info, tr("Deleted %1 of %2…").arg(Wording::count(m_soFar), Wording::count(std::max(m_total, m_soFar))));
    m_banner.addAction(u"retentionStopButton"_s, tr("Stop deleting"), [this] { stop(); });
}

/** Whoever stops it has thought better of it: what is left would go within the hour if the new time stayed. */
void Retention::stop()
{
    m_isStopped = true;
    (void)keep(m_before);
    m_context.engine.keepFor(m_before);
    m_context.engine.stopRemoving();
}

void Retention::ended(const Result<qint64> &result)
{
    m_isRemoving = false;
    m_choice.setEnabled(true);
    fill();
    if (result)
        tell(Tone::Good, tr("%Ln message(s) are deleted.", nullptr, int(*result)));
    else if (m_isStopped)
        tell(Tone::Info,
            tr("Stopped. Deleted: %1. The others stay, and messages are kept as long as before.")
                .arg(Wording::messages(m_soFar)));
    else if (result.error().kind == Error::Kind::Cancelled)
        tell(Tone::Info, tr("Visnyk closes. The rest is deleted after the next start."));
    else
        tell(Tone::Error,
            tr("Not everything could be deleted, because the program cannot write its own file. Look whether the disk "
               "is full or the folder is read-only. The program tries again by itself."));
    Q_EMIT removed();
}

} // namespace Visnyk
