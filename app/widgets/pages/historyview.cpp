// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/historyview.h"

#include "base/futures.h"
#include "models/historymodel.h"
#include "ui_historyview.h"
#include "widgets/icons.h"
#include "widgets/pages/deliveryrefresh.h"
#include "widgets/pages/historychoices.h"
#include "widgets/pages/historyexporter.h"
#include "widgets/pages/historytexts.h"
#include "widgets/pages/messagedetails.h"
#include "widgets/wording.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int SearchDelayMs = 250;
constexpr int TotalsDelayMs = 300;

constexpr int AccountColumn = 5; // of the filters
constexpr int DetailsLetters = 44;
constexpr int WideLetters = 134; // room for list and details side by side

enum StackPage : quint8 { Loading, List, Empty, Nothing };

void setIcon(QLabel *label, const QString &name)
{
    label->setPixmap(lineIcon(name).pixmap(QSize(48, 48), label->devicePixelRatioF()));
}

} // namespace

HistoryView::HistoryView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::HistoryView>())
    , m_source(std::make_unique<EngineHistory>(context.engine))
{
    m_ui->setupUi(this);
    setObjectName(u"historyPage"_s);
    m_ui->historyBanner->hide();
    makeHeading(m_ui->emptyTitleLabel);
    makeHeading(m_ui->nothingTitleLabel);
    buildTable();
    buildFilters();
    m_refresh = new DeliveryRefresh(context, m_ui->historyRefreshButton, this);
    auto *exporter = new HistoryExporter(context, this);
    m_ui->pageLayout->insertWidget(m_ui->pageLayout->count() - 1, exporter->banner());
    connect(m_ui->historyExportButton, &QPushButton::clicked, this,
        [this, exporter] { exporter->start(filterFromForm()); });
    retranslate();

    connect(m_ui->historyWriteButton, &QPushButton::clicked, this, &HistoryView::writeRequested);
    connect(m_ui->nothingClearButton, &QPushButton::clicked, this, &HistoryView::clearFilter);
    connect(&context.engine, &Engine::messagesChanged, this, [this](const QList<MessageId> &messages) {
        m_model->messagesChanged(messages);
        m_totalsDelay.start();
    });
    connect(&context.engine, &Engine::messagesAppended, this, [this] {
        if (!m_model->isLoaded())
            return; // the first showing asks for everything
        m_model->messagesAppended();
        m_totalsDelay.start();
        fillSenders();
    });
    connect(&context.engine, &Engine::messagesRemoved, this, [this] {
        if (!m_model->isLoaded())
            return;
        m_model->messagesRemoved();
        m_totalsDelay.start();
    });
    connect(&context.accounts, &AccountBook::accountsChanged, this, &HistoryView::fillChoices);
}

HistoryView::~HistoryView() = default;

void HistoryView::buildTable()
{
    m_texts = std::make_unique<HistoryTexts>(*this);
    m_model = new HistoryModel(*m_source, *m_texts, this);
    QTableView *table = m_ui->historyTable;
    m_ui->historyTable->begin(*m_model, m_context.settings);
    m_ui->historySearchEdit->installEventFilter(this);

    m_details = new MessageDetails(m_context, this);
    m_ui->historySplitter->addWidget(m_details);
    m_ui->historySplitter->setStretchFactor(0, 1);
    m_ui->historySplitter->setStretchFactor(1, 0);
    m_details->hide();

    connect(table, &QTableView::customContextMenuRequested, this, &HistoryView::showMenu);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::showSelected);
    connect(m_details, &MessageDetails::writeAgainClicked, this, [this] { writeAgain({ m_details->message() }); });
    connect(m_model, &HistoryModel::firstPageLoaded, this, &HistoryView::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryView::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryView::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_ui->historyTable->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            showSelected();
    });
    connect(m_model, &HistoryModel::failed, this, [this](const Error &error) {
        m_ui->historyBanner->tell(Tone::Error, Wording::error(error, Wording::Doing::Asking).text());
    });
}

void HistoryView::buildFilters()
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(SearchDelayMs);
    m_totalsDelay.setSingleShot(true);
    m_totalsDelay.setInterval(TotalsDelayMs);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock->utcMs()).date();
    m_ui->historyFromEdit->setDate(today.addDays(-6));
    m_ui->historyToEdit->setDate(today);
    m_ui->historyRangeWidget->hide();

    connect(&m_searchDelay, &QTimer::timeout, this, &HistoryView::applyFilter);
    connect(&m_totalsDelay, &QTimer::timeout, this, &HistoryView::askTotals);
    connect(m_ui->historySearchEdit, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_ui->historySearchEdit, &QLineEdit::returnPressed, this, &HistoryView::applyFilter);
    for (QComboBox *combo : { m_ui->historyStateCombo, m_ui->historyKindCombo, m_ui->historyDateCombo,
             m_ui->historySenderCombo, m_ui->historyAccountCombo }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(9);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                applyFilter();
        });
    }
    for (QDateEdit *edit : { m_ui->historyFromEdit, m_ui->historyToEdit })
        connect(edit, &QDateEdit::dateChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_ui->historyClearButton, &QPushButton::clicked, this, &HistoryView::clearFilter);
}

template <typename Fill> void HistoryView::fillCombo(QComboBox *combo, Fill fill)
{
    const QVariant chosen = combo->currentData();
    m_filling = true;
    combo->clear();
    fill();
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    m_filling = false;
}

void HistoryView::fillChoices()
{
    fillCombo(m_ui->historyStateCombo, [this] {
        const QList<HistoryChoices::State> states = HistoryChoices::states();
        for (qsizetype i = 0; i < states.size(); ++i)
            m_ui->historyStateCombo->addItem(states.at(i).title, int(i));
    });
    fillCombo(m_ui->historyKindCombo, [this] {
        m_ui->historyKindCombo->addItem(tr("All", "kinds of messages"), -1);
        for (const KindInfo &kind : kindTable)
            m_ui->historyKindCombo->addItem(Wording::kind(kind.kind), int(kind.kind));
    });
    fillCombo(m_ui->historyDateCombo, [this] {
        const QList<HistoryChoices::Dates> dates = HistoryChoices::dates();
        for (const HistoryChoices::Dates &choice : dates)
            m_ui->historyDateCombo->addItem(choice.title, int(choice.when));
    });
    const QList<Account> accounts = m_context.accounts.accounts();
    fillCombo(m_ui->historyAccountCombo, [this, &accounts] {
        m_ui->historyAccountCombo->addItem(tr("All", "accounts"), QString());
        for (const Account &account : accounts)
            m_ui->historyAccountCombo->addItem(Wording::account(account), account.id.text());
    });
    m_ui->historyAccountLabel->setVisible(accounts.size() > 1);
    m_ui->historyAccountCombo->setVisible(accounts.size() > 1);
    m_ui->filterLayout->setColumnStretch(AccountColumn, accounts.size() > 1 ? 1 : 0);
    showSenders();
}

void HistoryView::fillSenders()
{
    const QList<Account> accounts = m_context.accounts.accounts();
    for (const Account &account : accounts) {
        whenFinished(m_context.engine.senders(account.id), this, [this](const Result<QStringList> &senders) {
            if (!senders)
                return; // the filter stays as it is; the list itself tells of a broken database
            for (const QString &sender : *senders)
                if (!m_senders.contains(sender))
                    m_senders.append(sender);
            showSenders();
        });
    }
}

void HistoryView::showSenders()
{
    fillCombo(m_ui->historySenderCombo, [this] {
        m_ui->historySenderCombo->addItem(tr("All", "sender names"), QString());
        for (const QString &sender : std::as_const(m_senders))
            m_ui->historySenderCombo->addItem(Wording::visible(sender), sender);
    });
}

void HistoryView::retranslate()
{
    setIcon(m_ui->emptyIconLabel, u"history"_s);
    setIcon(m_ui->nothingIconLabel, u"search"_s);
    if (auto *clear = m_ui->historySearchEdit->findChild<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    fillChoices();
    m_refresh->retranslate();
    m_model->retranslate();
    showTotals();
    showLimit();
}

HistoryFilter HistoryView::filterFromForm() const
{
    HistoryFilter filter;
    filter.search = m_ui->historySearchEdit->text().trimmed();
    const HistoryChoices::State state = HistoryChoices::states().value(m_ui->historyStateCombo->currentIndex());
    filter.states = state.states;
    filter.deliveries = state.deliveries;
    if (const int kind = m_ui->historyKindCombo->currentData().toInt(); kind >= 0)
        filter.kind = MessageKind(kind);
    const auto when = HistoryChoices::When(m_ui->historyDateCombo->currentData().toInt());
    const HistoryChoices::Range range
        = HistoryChoices::range(when, QDateTime::fromMSecsSinceEpoch(m_context.clock->utcMs()).date(),
            m_ui->historyFromEdit->date(), m_ui->historyToEdit->date());
    filter.sinceMs = range.sinceMs;
    filter.untilMs = range.untilMs;
    filter.sender = m_ui->historySenderCombo->currentData().toString();
    filter.account = AccountId(m_ui->historyAccountCombo->currentData().toString());
    filter.batch = m_batch;
    if (m_batch != 0 && !m_batchStates.isEmpty() && filter.states.isEmpty())
        filter.states = m_batchStates;
    return filter;
}

void HistoryView::applyFilter()
{
    m_searchDelay.stop();
    m_ui->historyRangeWidget->setVisible(
        HistoryChoices::When(m_ui->historyDateCombo->currentData().toInt()) == HistoryChoices::When::Between);
    const HistoryFilter filter = filterFromForm();
    m_ui->historyTable->showChecks(filter.kind == MessageKind::Hlr || filter.kind == MessageKind::Ping);
    m_ui->historyClearButton->setEnabled(filter != HistoryFilter());
    if (m_asked && filter == m_model->filter())
        return;
    m_asked = true;
    m_model->setFilter(filter);
    m_totals.reset();
    showTotals();
    askTotals();
}

void HistoryView::clearFilter()
{
    m_filling = true;
    m_ui->historySearchEdit->clear();
    for (QComboBox *combo : { m_ui->historyStateCombo, m_ui->historyKindCombo, m_ui->historyDateCombo,
             m_ui->historySenderCombo, m_ui->historyAccountCombo })
        combo->setCurrentIndex(0);
    m_filling = false;
    m_batch = 0;
    m_batchStates.clear();
    showLimit();
    applyFilter();
    m_ui->historySearchEdit->setFocus();
}

void HistoryView::showBatch(BatchId batch, const QString &publicId, const QList<SendState> &states)
{
    clearFilter();
    m_batch = batch;
    m_batchName = publicId;
    m_batchStates = states;
    showLimit();
    applyFilter();
    m_ui->historyTable->setFocus();
}

void HistoryView::showLimit()
{
    Banner *banner = m_ui->historyBanner;
    banner->clearActions();
    banner->setVisible(m_batch != 0);
    if (m_batch == 0)
        return;
    banner->setMessage(Tone::Info,
        m_batchStates.isEmpty() ? tr("Only messages of the sending %1 are shown.").arg(m_batchName)
                                : tr("Only some messages of the sending %1 are shown.").arg(m_batchName));
    banner->addAction(u"historyShowAllButton"_s, tr("Show all messages"), [this] { clearFilter(); });
}

void HistoryView::refresh()
{
    if (!m_model->isLoaded())
        return;
    const bool empty = m_model->rowCount() == 0;
    const bool filtered = m_model->filter() != HistoryFilter();
    m_ui->historyStack->setCurrentIndex(!empty ? List : filtered ? Nothing : Empty);
    m_ui->historyRefreshButton->setVisible(!empty || filtered);
    m_ui->historyExportButton->setVisible(!empty);
    if (!empty && m_details->isHidden()) {
        m_details->show();
        QMetaObject::invokeMethod(this, &HistoryView::arrange, Qt::QueuedConnection); // when the page has its size
    }
    if (empty || m_ui->historyTable->currentIndex().isValid())
        return;
    // After a reset: the message that was looked at, if it is still there, else the newest.
    const int row = std::max(0, m_model->rowOf(m_details->messageId()));
    m_ui->historyTable->setCurrentIndex(m_model->index(row, 0));
}

void HistoryView::askTotals()
{
    if (!isVisible() || !m_asked)
        return;
    const quint64 turn = ++m_totalsTurn;
    whenFinished(m_context.engine.totals(m_model->filter()), this, [this, turn](const Result<HistoryTotals> &totals) {
        if (turn != m_totalsTurn)
            return;
        m_totals = totals ? std::optional(*totals) : std::nullopt;
        showTotals();
    });
}

void HistoryView::showTotals()
{
    if (!m_totals || m_totals->messages == 0) {
        m_ui->historyTotalsLabel->setText(m_totals ? QString() : tr("Counting…"));
        return;
    }
    QStringList sums { Wording::messages(m_totals->messages), Wording::parts(m_totals->parts) };
    QStringList currencies = m_totals->costByCurrency.keys();
    currencies.sort();
    for (const QString &currency : std::as_const(currencies))
        sums.append(Wording::money(m_totals->costByCurrency.value(currency), currency));
    BatchProgress progress;
    progress.counts = m_totals->byState;
    m_ui->historyTotalsLabel->setText(
        tr("Shown: %1\n%2", "sums, numbers by state").arg(sums.join(u" · "_s), Wording::progress(progress)));
}

void HistoryView::showSelected()
{
    const QModelIndex current = m_ui->historyTable->currentIndex();
    if (!current.isValid())
        return;
    if (const auto message = m_model->messageAt(current.row()))
        m_details->setMessage(*message);
}

void HistoryView::writeAgain(const QList<MessageInfo> &messages)
{
    if (messages.isEmpty())
        return;
    QStringList numbers;
    for (const MessageInfo &message : messages)
        if (!numbers.contains(message.address.text()))
            numbers.append(message.address.text());
    const MessageInfo &first = messages.constFirst();
    whenFinished(m_context.engine.batch(first.batch), this, [this, first, numbers](const Result<BatchInfo> &batch) {
        Draft draft;
        if (batch) {
            draft = batch->draft; // options as confirmed then
        } else {
            draft.kind = first.kind;
            draft.text = first.text;
            draft.options.sender = first.sender;
        }
        draft.account = first.account;
        draft.recipients = numbers.join(u'\n');
        draft.options.schedule = {}; // its time may have passed
        draft.options.ownId.clear(); // names one message only
        Q_EMIT writeAgainRequested(draft);
    });
}

void HistoryView::showMenu(const QPoint &at)
{
    const QList<MessageInfo> messages = m_ui->historyTable->selectedMessages();
    if (messages.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &name, const QString &icon, const QString &text, auto call) {
        QAction *action = menu->addAction(lineIcon(icon), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, call);
    };
    add(u"actionWriteAgain"_s, u"write"_s, tr("Write &again"), [this, messages] { writeAgain(messages); });
    add(u"actionCopyNumbers"_s, u"copy"_s, tr("Copy %Ln &number(s)", nullptr, int(messages.size())), [messages] {
        QStringList numbers;
        for (const MessageInfo &message : messages)
            numbers.append(message.address.text());
        QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
    });
    add(u"actionCopyText"_s, u"copy"_s, tr("Copy &text"),
        [messages] { QGuiApplication::clipboard()->setText(messages.constFirst().text); });
    add(u"actionCopyRows"_s, u"copy"_s, tr("&Copy as table"), [this] { m_ui->historyTable->copyRows(); });
    const MessageInfo &first = messages.constFirst();
    add(u"actionShowSending"_s, u"search"_s, tr("&Show the whole sending"),
        [this, first] { showBatch(first.batch, first.batchPublicId); });
    const bool isOnePerson = std::all_of(messages.cbegin(), messages.cend(),
        [&first](const MessageInfo &message) { return message.address == first.address; });
    if (isOnePerson)
        add(u"actionForget"_s, u"trash"_s, tr("&Forget this person…"),
            [this, person = first.address] { Q_EMIT forgetRequested(person); });
    menu->popup(m_ui->historyTable->viewport()->mapToGlobal(at));
}

void HistoryView::arrange()
{
    QSplitter *splitter = m_ui->historySplitter;
    const int letter = fontMetrics().averageCharWidth();
    const bool wide = width() >= letter * WideLetters;
    splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    const int details = wide ? letter * DetailsLetters : splitter->height() / 2;
    splitter->setSizes({ (wide ? splitter->width() : splitter->height()) - details, details });
}

void HistoryView::focusSearch()
{
    m_ui->historySearchEdit->setFocus();
    m_ui->historySearchEdit->selectAll();
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked) {
        applyFilter();
        fillSenders();
    } else {
        askTotals();
    }
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange && m_details != nullptr) {
        m_texts->forgetIcons();
        m_model->retranslate();
    }
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * WideLetters;
    if (wide != (m_ui->historySplitter->orientation() == Qt::Horizontal))
        arrange();
}

bool HistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_ui->historySearchEdit && key->key() == Qt::Key_Escape
            && !m_ui->historySearchEdit->text().isEmpty()) {
            m_ui->historySearchEdit->clear();
            return true;
        }
        if (watched == m_ui->historySearchEdit && key->key() == Qt::Key_Down) {
            m_ui->historyTable->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Visnyk
