// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/templatespage.h"

#include "base/futures.h"
#include "ui_templatespage.h"
#include "widgets/icons.h"
#include "widgets/pages/historytexts.h"
#include "widgets/pages/templatedialog.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

enum StackPage : quint8 { Loading, List, Empty, Nothing };

constexpr int SearchDelayMs = 200;
constexpr int IndexRole = Qt::UserRole;      // row of m_templates
constexpr int FolderRole = Qt::UserRole + 1; // of a folder's own line

void setIcon(QLabel *label, const QString &name)
{
    label->setPixmap(lineIcon(name).pixmap(QSize(48, 48), label->devicePixelRatioF()));
}

/** What is kept for the next time: without to whom, when and under which id, which are of one sending only. */
Draft forNextTime(const Draft &written)
{
    Draft kept = trimmedToKind(written);
    kept.account = AccountId();
    kept.recipients.clear();
    kept.options.schedule = Schedule();
    kept.options.ownId.clear();
    kept.options.expert.imgcode.clear();
    kept.options.expert.userIp.clear();
    return kept;
}

/** Who it comes from stays on the Write page from one message to the next; that alone is no message. */
bool saysNothing(const Draft &kept)
{
    const Fields standing = Fields(Field::Sender) | Field::Bot | Field::Voice | Field::Schedule;
    return kept.text.trimmed().isEmpty() && (usedFields(kept.options) & ~standing) == Fields();
}

QString firstWords(const Draft &draft)
{
    constexpr qsizetype LongestOffer = 40;
    const QString text = draft.text.simplified();
    QString all = text.isEmpty() ? draft.options.subject.simplified() : text;
    if (all.size() <= LongestOffer)
        return all;
    const qsizetype blank = all.lastIndexOf(u' ', LongestOffer);
    all.truncate(blank > 0 ? blank : LongestOffer);
    return all;
}

} // namespace

TemplatesPage::TemplatesPage(AppContext &context, std::function<Draft()> written, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::TemplatesPage>())
    , m_written(std::move(written))
{
    m_ui->setupUi(this);
    setObjectName(u"templatesPage"_s);
    m_ui->templatesBanner->hide();
    m_ui->templatesBanner->setClosable(true);
    m_ui->templatesSplitter->setStretchFactor(0, 2);
    m_ui->templatesSplitter->setStretchFactor(1, 3);
    m_ui->templateFactsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->templateKindCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->templateKindCombo->setMinimumContentsLength(9);
    makeHeading(m_ui->emptyTitleLabel);
    makeHeading(m_ui->nothingTitleLabel);
    makeHeading(m_ui->templateNameLabel);
    m_ui->templateUseButton->setIcon(lineIcon(u"write"_s));
    m_ui->templateRenameButton->setIcon(lineIcon(u"folder"_s));
    m_ui->templateExportButton->setIcon(lineIcon(u"outbox"_s));
    m_ui->templateDeleteButton->setIcon(lineIcon(u"trash"_s));
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(SearchDelayMs);
    connectWidgets();
    retranslate();
}

TemplatesPage::~TemplatesPage() = default;

void TemplatesPage::connectWidgets()
{
    connect(m_ui->templatesBanner, &Banner::closed, m_ui->templatesBanner, &QWidget::hide);
    connect(m_ui->templateSearchEdit, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_ui->templateSearchEdit, &QLineEdit::returnPressed, this, &TemplatesPage::reload);
    connect(&m_searchDelay, &QTimer::timeout, this, &TemplatesPage::reload);
    connect(m_ui->templateKindCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            reload();
    });
    connect(m_ui->templatesTree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            showSelected();
    });
    connect(m_ui->templatesTree, &QTreeWidget::itemActivated, this, &TemplatesPage::useSelected);
    auto *remove = new QShortcut(QKeySequence::Delete, m_ui->templatesTree);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TemplatesPage::deleteSelected);
    connect(m_ui->templateUseButton, &QPushButton::clicked, this, &TemplatesPage::useSelected);
    connect(m_ui->templateNewButton, &QPushButton::clicked, this, &TemplatesPage::saveWritten);
    connect(m_ui->templateRenameButton, &QPushButton::clicked, this, &TemplatesPage::renameSelected);
    connect(m_ui->templateDeleteButton, &QPushButton::clicked, this, &TemplatesPage::deleteSelected);
    connect(m_ui->templateImportButton, &QPushButton::clicked, this, &TemplatesPage::importFromGateway);
    connect(m_ui->templateExportButton, &QPushButton::clicked, this, &TemplatesPage::saveSelectedToGateway);
    connect(m_ui->templatesWriteButton, &QPushButton::clicked, this, &TemplatesPage::writeRequested);
    connect(m_ui->templatesClearButton, &QPushButton::clicked, this, &TemplatesPage::clearFilter);
    connect(&m_context.accounts, &AccountBook::currentChanged, this, &TemplatesPage::showSelected);
}

void TemplatesPage::focusSearch()
{
    m_ui->templateSearchEdit->setFocus();
    m_ui->templateSearchEdit->selectAll();
}

void TemplatesPage::retranslate()
{
    setIcon(m_ui->emptyIconLabel, u"template"_s);
    setIcon(m_ui->nothingIconLabel, u"search"_s);
    if (auto *clear = m_ui->templateSearchEdit->findChild<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    fillKinds();
    showSelected();
}

void TemplatesPage::fillKinds()
{
    QComboBox *combo = m_ui->templateKindCombo;
    const int chosen = combo->count() == 0 ? -1 : combo->currentData().toInt();
    m_filling = true;
    combo->clear();
    combo->addItem(tr("All", "kinds of messages"), -1);
    for (const KindInfo &kind : kindTable)
        combo->addItem(lineIcon(QString::fromLatin1(kind.icon)), Wording::kind(kind.kind), int(kind.kind));
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    m_filling = false;
}

void TemplatesPage::reload()
{
    m_searchDelay.stop();
    const int kind = m_ui->templateKindCombo->currentData().toInt();
    const auto only = kind < 0 ? std::nullopt : std::optional(MessageKind(kind));
    whenFinished(m_context.engine.templates(only, m_ui->templateSearchEdit->text()), this,
        [this, turn = ++m_turn](const Result<QList<Template>> &found) {
            if (turn != m_turn)
                return;
            if (!found) {
                tellError(found.error(), false);
                return;
            }
            rememberChosen();
            m_templates = *found;
            m_loaded = true;
            fill();
        });
}

QTreeWidgetItem *TemplatesPage::folderItem(const QString &folder)
{
    if (folder.isEmpty())
        return m_ui->templatesTree->invisibleRootItem();
    for (int i = 0; i < m_ui->templatesTree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_ui->templatesTree->topLevelItem(i);
        if (item->data(0, FolderRole).toString() == folder)
            return item;
    }
    auto *item = new QTreeWidgetItem(m_ui->templatesTree, { Wording::visible(folder) });
    item->setIcon(0, lineIcon(u"folder"_s));
    item->setData(0, FolderRole, folder);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setExpanded(true);
    return item;
}

/** Before the list is made anew. */
void TemplatesPage::rememberChosen()
{
    if (const Template *now = selected(); now != nullptr && m_chosen == 0)
        m_chosen = now->id;
}

void TemplatesPage::fill()
{
    m_filling = true;
    m_ui->templatesTree->clear();
    QTreeWidgetItem *current = nullptr;
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        const Template &one = m_templates.at(i);
        auto *item = new QTreeWidgetItem(folderItem(one.folder), { Wording::visible(one.name) });
        item->setIcon(0, lineIcon(QString::fromLatin1(info(one.draft.kind).icon)));
        item->setToolTip(0, Wording::kind(one.draft.kind));
        item->setData(0, IndexRole, i);
        if (current == nullptr || one.id == m_chosen)
            current = item;
    }
    m_ui->templatesTree->setCurrentItem(current);
    m_filling = false;
    m_chosen = 0;
    const bool searching
        = !m_ui->templateSearchEdit->text().trimmed().isEmpty() || m_ui->templateKindCombo->currentIndex() > 0;
    m_ui->templatesStack->setCurrentIndex(!m_templates.isEmpty() ? List : searching ? Nothing : Empty);
    showSelected();
}

const Template *TemplatesPage::selected() const
{
    const QTreeWidgetItem *item = m_ui->templatesTree->currentItem();
    const QVariant index = item == nullptr ? QVariant() : item->data(0, IndexRole);
    const auto row = index.isValid() ? index.toLongLong() : -1;
    return row >= 0 && row < m_templates.size() ? &m_templates.at(row) : nullptr;
}

QString TemplatesPage::facts(const Template &chosen) const
{
    QStringList facts { Wording::kind(chosen.draft.kind) };
    const MessageOptions &options = chosen.draft.options;
    if (!options.sender.isEmpty())
        facts.append(tr("from %1", "sender name").arg(Wording::visible(options.sender)));
    if (!options.subject.isEmpty())
        facts.append(tr("subject: %1").arg(Wording::visible(options.subject)));
    if (!options.attachments.isEmpty())
        facts.append(tr("%Ln file(s)", nullptr, int(options.attachments.size())));
    if (!chosen.gatewayId.isEmpty() && chosen.draft.account == m_context.accounts.current())
        facts.append(tr("also kept at the gateway"));
    return facts.join(u" · "_s);
}

void TemplatesPage::showSelected()
{
    const Template *chosen = selected();
    m_ui->templateNameLabel->setText(chosen == nullptr ? QString() : Wording::visible(chosen->name));
    m_ui->templateFactsLabel->setText(chosen == nullptr ? tr("Choose a template in the list.") : facts(*chosen));
    m_ui->templatePreview->setPlainText(chosen == nullptr ? QString() : Wording::visible(chosen->draft.text, true));
    m_ui->templatePreview->setPlaceholderText(chosen == nullptr ? QString() : tr("It has no text."));
    refreshButtons(chosen);
}

void TemplatesPage::refreshButtons(const Template *chosen)
{
    const QString none = chosen == nullptr ? tr("Choose a template in the list.") : QString();
    const QString busy = m_busy ? tr("The gateway is being asked.") : QString();
    const auto allow = [](QPushButton *button, const QString &whyNot, const QString &tip) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot.isEmpty() ? tip : whyNot);
        button->setAccessibleDescription(whyNot);
    };
    allow(m_ui->templateUseButton, none, tr("Opens the Write page with this template"));
    allow(m_ui->templateRenameButton, none, {});
    allow(m_ui->templateDeleteButton, none, tr("Deletes it here, not at the gateway; you can take that back"));
    QString whyNot = none.isEmpty() ? busy : none;
    if (whyNot.isEmpty() && !Engine::gatewayKeeps(*chosen))
        whyNot = tr("The gateway keeps texts only, and none of this kind.");
    allow(m_ui->templateExportButton, whyNot, tr("Keeps its name, text, kind and sender name in your account"));
    allow(m_ui->templateImportButton, busy,
        tr("Takes over the templates that your account keeps at the gateway; nothing here is removed"));
}

QStringList TemplatesPage::folders() const
{
    QStringList names;
    for (const Template &one : m_templates) {
        if (!one.folder.isEmpty() && !names.contains(one.folder))
            names.append(one.folder);
    }
    return names;
}

void TemplatesPage::useSelected()
{
    const Template *chosen = selected();
    if (chosen == nullptr)
        return;
    m_ui->templatesBanner->hide();
    Q_EMIT useRequested(chosen->draft);
}

void TemplatesPage::saveWritten()
{
    const Draft written = forNextTime(m_written());
    if (saysNothing(written)) {
        tell(Tone::Info, tr("Nothing is written yet. Write a message first, then come back and save it here."));
        m_ui->templatesBanner->addAction(
            u"templatesWriteFirstButton"_s, tr("To the Write page"), [this] { Q_EMIT writeRequested(); });
        return;
    }
    auto *dialog = new TemplateDialog(tr("Save as a template"), folders(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(firstWords(written));
    if (const Template *beside = selected(); beside != nullptr)
        dialog->setFolder(beside->folder);
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft = written] {
        Template added;
        added.name = dialog->name();
        added.folder = dialog->folder();
        added.draft = draft;
        add(added);
    });
    dialog->open();
}

/** One of the same name in the same folder is replaced: that is how a template gets another text. */
void TemplatesPage::add(const Template &added)
{
    whenFinished(m_context.engine.templates(std::nullopt), this, [this, added](const Result<QList<Template>> &all) {
        if (!all) {
            tellError(all.error(), true);
            return;
        }
        const auto before = std::find_if(all->cbegin(), all->cend(),
            [&added](const Template &one) { return one.name == added.name && one.folder == added.folder; });
        const QString name = Wording::visible(added.name);
        if (before == all->cend()) {
            store(added, tr("“%1” is saved.").arg(name));
            return;
        }
        Template changed = *before;
        changed.draft = added.draft;
        changed.draft.account = before->draft.account; // whose template at the gateway it is
        store(changed, tr("“%1” is replaced by the message.").arg(name), *before);
    });
}

void TemplatesPage::renameSelected()
{
    const Template *chosen = selected();
    if (chosen == nullptr)
        return;
    auto *dialog = new TemplateDialog(tr("Rename or move"), folders(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(chosen->name);
    dialog->setFolder(chosen->folder);
    connect(dialog, &QDialog::accepted, this, [this, dialog, changed = *chosen]() mutable {
        changed.name = dialog->name();
        changed.folder = dialog->folder();
        store(changed, {});
    });
    dialog->open();
}

/** @p receipt: what is told when it is done; empty = the list says it. @p before: what Undo brings back. */
void TemplatesPage::store(const Template &changed, const QString &receipt, const std::optional<Template> &before)
{
    whenFinished(m_context.engine.saveTemplate(changed), this, [this, receipt, before](const Result<qint64> &id) {
        if (!id) {
            tellError(id.error(), true);
            return;
        }
        if (receipt.isEmpty())
            m_ui->templatesBanner->hide();
        else
            tell(Tone::Good, receipt);
        if (before)
            m_ui->templatesBanner->addAction(
                u"templateUndoButton"_s, tr("U&ndo"), [this, before] { store(*before, {}); });
        m_chosen = *id;
        if (m_ui->templateSearchEdit->text().isEmpty() && m_ui->templateKindCombo->currentIndex() <= 0)
            reload();
        else
            clearFilter(); // or the new one might not be seen
    });
}

void TemplatesPage::deleteSelected()
{
    const Template *chosen = selected();
    if (chosen == nullptr)
        return;
    whenFinished(
        m_context.engine.deleteTemplate(chosen->id), this, [this, gone = *chosen](const Result<> &done) mutable {
            if (!done) {
                tellError(done.error(), true);
                return;
            }
            tell(Tone::Info, tr("“%1” is deleted.").arg(Wording::visible(gone.name)));
            if (const Template *now = selected(); now != nullptr && now->id == gone.id && m_templates.size() > 1) {
                const qsizetype at = now - m_templates.constData();
                m_chosen = m_templates.at(at + 1 < m_templates.size() ? at + 1 : at - 1).id;
            }
            gone.id = 0;
            m_ui->templatesBanner->addAction(u"templateUndoButton"_s, tr("U&ndo"), [this, gone] { store(gone, {}); });
            reload();
        });
}

void TemplatesPage::tell(Tone tone, const QString &text)
{
    m_ui->templatesBanner->tell(tone, text);
}

void TemplatesPage::tellError(const Error &error, bool saving)
{
    tell(Tone::Error, Wording::error(error, saving ? Wording::Doing::Saving : Wording::Doing::Asking).text());
}

void TemplatesPage::clearFilter()
{
    m_filling = true;
    m_ui->templateKindCombo->setCurrentIndex(0);
    m_filling = false;
    m_ui->templateSearchEdit->clear();
    reload();
}

void TemplatesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void TemplatesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->templatesBanner->hide(); // its sentence is in the language of before
        retranslate();
        rememberChosen();
        if (m_loaded)
            fill();
    }
    if (event->type() == QEvent::PaletteChange) {
        setIcon(m_ui->emptyIconLabel, u"template"_s);
        setIcon(m_ui->nothingIconLabel, u"search"_s);
    }
}

} // namespace Visnyk
