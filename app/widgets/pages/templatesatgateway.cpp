// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of templates and those that the account keeps at the gateway.

#include "base/futures.h"
#include "ui_templatespage.h"
#include "widgets/pages/templatespage.h"
#include "widgets/wording.h"

using namespace Qt::StringLiterals;

namespace Visnyk {

void TemplatesPage::importFromGateway()
{
    setBusy(true);
    whenFinished(m_context.engine.importTemplates(m_context.accounts.current(), tr("From the gateway")), this,
        [this](const Result<TemplateImport> &done) {
            setBusy(false);
            if (done)
                showImport(*done);
            else
                tellError(done.error(), false);
            reload();
        });
}

void TemplatesPage::showImport(const TemplateImport &done)
{
    if (done.added + done.changed + done.same + done.unusable == 0) {
        tell(Tone::Info, tr("Your account keeps no templates at the gateway."));
        return;
    }
    QStringList counts { tr("%Ln new", "templates", int(done.added)), tr("%Ln changed", "templates", int(done.changed)),
        tr("%Ln the same", "templates", int(done.same)) };
    if (done.unusable > 0)
        counts.append(tr(
            "%Ln left there (without a text, or of a kind that is no template here)", "templates", int(done.unusable)));
    tell(Tone::Good, tr("From the gateway: %1.", "counts of templates").arg(counts.join(u", "_s)));
    if (done.added + done.changed > 0)
        m_ui->templatesBanner->addAction(u"templateUndoButton"_s, tr("U&ndo"), [this, done] { takeImportBack(done); });
}

void TemplatesPage::takeImportBack(const TemplateImport &done)
{
    m_ui->templatesBanner->hide();
    const auto report = [this](const Result<> &undone) {
        if (!undone)
            tellError(undone.error(), true);
        reload();
    };
    for (const qint64 id : done.newIds)
        whenFinished(m_context.engine.deleteTemplate(id), this, report);
    for (const Template &before : done.replaced) {
        whenFinished(m_context.engine.saveTemplate(before), this,
            [report](const Result<qint64> &saved) { report(saved ? Result<>() : Result<>(failure(saved.error()))); });
    }
}

void TemplatesPage::saveSelectedToGateway()
{
    const Template *chosen = selected();
    if (chosen == nullptr)
        return;
    setBusy(true);
    whenFinished(m_context.engine.saveToGateway(m_context.accounts.current(), *chosen), this,
        [this, name = Wording::visible(chosen->name)](const Result<QString> &saved) {
            setBusy(false);
            if (saved)
                tell(Tone::Good, tr("“%1” is kept at the gateway now.").arg(name));
            else
                tellError(saved.error(), false);
            reload();
        });
}

void TemplatesPage::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_ui->templatesBanner->hide();
    refreshButtons(selected());
}

} // namespace Visnyk
