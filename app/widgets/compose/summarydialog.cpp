// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/summarydialog.h"

#include "ui_summarydialog.h"
#include "widgets/banner.h"
#include "widgets/compose/composewords.h"
#include "widgets/icons.h"
#include "widgets/wording.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int shownNumbers = 5;
constexpr int nightFrom = 21; // local hours in which messages wake people
constexpr int nightTo = 8;

QString numbersText(const QList<Address> &addresses)
{
    QStringList shown;
    for (const Address &address : addresses.mid(0, shownNumbers))
        shown.append(address.text().startsWith(u'+') ? formatForPeople(address) : address.text());
    if (addresses.size() > shownNumbers)
        shown.append(u"…"_s);
    return shown.join(u", "_s);
}

} // namespace

bool isHarmless(const Intent &intent, int harmlessPeople)
{
    const RecipientList &list = intent.recipients;
    const bool overdraws = intent.balance && intent.quote.total && *intent.quote.total > *intent.balance;
    const bool warned = std::any_of(intent.findings.cbegin(), intent.findings.cend(),
        [](const Finding &finding) { return finding.code != Finding::Code::SenderUnknown; });
    return list.people <= harmlessPeople && list.groups == 0 && list.unsure == 0 && list.rejected == 0
        && intent.measured.each == 1 && intent.quote.total.has_value() && !overdraws && !warned;
}

SummaryDialog::SummaryDialog(Intent intent, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SummaryDialog>())
    , m_intent(std::move(intent))
{
    m_ui->setupUi(this);
    setObjectName(u"summaryDialog"_s);
    m_ui->confirmButton->setIcon(lineIcon(u"send"_s));
    m_ui->summaryTextView->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_ui->summaryTextView->setMaximumHeight(fontMetrics().lineSpacing() * 8 + 12);
    m_ui->summaryLayout->insertStretch(m_ui->summaryLayout->count() - 1, 1);
    connect(m_ui->backButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, [this] {
        m_ui->confirmButton->setEnabled(false); // one click, one sending
        Q_EMIT confirmed();
    });
    connect(m_ui->leaveOutCheck, &QCheckBox::toggled, this, &SummaryDialog::leaveOutChanged);
    refresh();
    m_ui->confirmButton->setFocus();
    resize(620, sizeHint().height());
}

SummaryDialog::~SummaryDialog() = default;

void SummaryDialog::awaitPrice()
{
    m_awaiting = true;
    refresh();
}

void SummaryDialog::setIntent(const Intent &intent)
{
    m_intent = intent;
    m_awaiting = false;
    refresh();
}

void SummaryDialog::setRepeats(const QList<Address> &repeats)
{
    m_repeats = repeats;
    m_repeatsKnown = true;
    refresh();
}

QString SummaryDialog::recipientsText() const
{
    const qsizetype groups = m_intent.recipients.groups;
    const qsizetype people = m_intent.addresses.size() - groups;
    const QString numbers = numbersText(m_intent.addresses);
    if (groups == 0)
        return tr("%1: %2", "3 people: their numbers").arg(Wording::people(people), numbers);
    return tr("%1 and %2: %3", "3 people and 1 group: their numbers")
        .arg(Wording::people(people), tr("%Ln group(s)", nullptr, int(groups)), numbers);
}

QString SummaryDialog::partsText() const
{
    const Measure &measured = m_intent.measured;
    const qint64 all = qint64(measured.each) * m_intent.addresses.size();
    const auto amount = [&measured](qint64 number) { return ComposeWords::amount(measured.unit, number); };
    const bool plain = m_intent.draft.kind == MessageKind::Sms || m_intent.draft.kind == MessageKind::Flash;
    if (measured.unit == Unit::Number)
        return amount(all);
    const QString each = amount(measured.each);
    if (!plain) {
        if (m_intent.recipients.groups > 0)
            return tr("%1 for each", "1 message for each").arg(each);
        return measured.estimate ? tr("about %1 × %2 = %3", "about 25 seconds × 3 people = 75 seconds")
                                       .arg(each, Wording::people(m_intent.addresses.size()), amount(all))
                                 : tr("%1 × %2 = %3", "1 message × 3 people = 3 messages")
                                       .arg(each, Wording::people(m_intent.addresses.size()), amount(all));
    }
    const QString alphabet = measured.segments.alphabet == Alphabet::Gsm7 ? tr("Latin alphabet") : tr("Unicode");
    if (m_intent.recipients.groups == 0)
        return tr("%1 × %2 = %3 (%4)", "1 part × 3 people = 3 parts (Unicode)")
            .arg(each, Wording::people(m_intent.addresses.size()), amount(all), alphabet);
    if (m_intent.quote.source == PriceSource::Gateway && m_intent.quote.parts > 0)
        return tr("%1 for each, %2 in all (%3)", "1 part for each, 36 parts in all (Unicode)")
            .arg(each, Wording::parts(m_intent.quote.parts), alphabet);
    return tr("%1 for each (%2)", "1 part for each (Unicode)").arg(each, alphabet);
}

void SummaryDialog::refresh()
{
    m_ui->toValue->setText(recipientsText());
    const QString text = Wording::visible(ComposeWords::content(m_intent.draft, m_intent.measured.counted), true);
    m_ui->summaryTextView->setVisible(!text.isEmpty());
    m_ui->textLabel->setVisible(!text.isEmpty());
    if (m_intent.measured.unit != Unit::Part)
        m_ui->partsLabel->setText(tr("Amount:"));
    const bool hasSender = info(m_intent.draft.kind).fields.testFlag(Field::Sender);
    m_ui->senderLabel->setVisible(hasSender);
    m_ui->senderValue->setVisible(hasSender);
    if (m_ui->summaryTextView->toPlainText() != text)
        m_ui->summaryTextView->setPlainText(text);
    m_ui->partsValue->setText(partsText());
    m_ui->whenValue->setText(m_intent.atUtcMs ? Wording::timeWithZone(*m_intent.atUtcMs) : tr("at once"));
    const QString sender = m_intent.draft.options.sender;
    m_ui->senderValue->setText(sender.isEmpty() ? tr("the account’s default") : Wording::visible(sender));
    const bool someRepeat
        = !m_repeats.isEmpty() && (m_ui->leaveOutCheck->isChecked() || m_repeats.size() < m_intent.addresses.size());
    m_ui->leaveOutCheck->setVisible(someRepeat);
    m_ui->leaveOutCheck->setText(
        tr("&Leave out the %Ln who got this text today already", "people", int(m_repeats.size())));
    refreshPrice();
    refreshWarnings();
}

void SummaryDialog::refreshPrice()
{
    const Quote &quote = m_intent.quote;
    const QString price = Wording::money(quote.total, m_intent.currency);
    if (m_awaiting)
        m_ui->priceValue->setText(tr("Asking the gateway for the exact price…"));
    else if (quote.source == PriceSource::Gateway)
        m_ui->priceValue->setText(tr("%1, confirmed by the gateway").arg(price));
    else if (quote.total)
        m_ui->priceValue->setText(tr("about %1, an estimate: the gateway has not confirmed it").arg(price));
    else
        m_ui->priceValue->setText(tr("not known: the gateway has not told it"));
    const bool known = !m_awaiting && quote.total && m_intent.balance;
    m_ui->balanceValue->setText(
        known ? Wording::money(*m_intent.balance - *quote.total, m_intent.currency) : tr("not known yet"));
    m_ui->confirmButton->setText(confirmText());
    m_ui->confirmButton->setEnabled(!m_awaiting && m_repeatsKnown && !m_intent.addresses.isEmpty());
}

QString SummaryDialog::confirmText() const
{
    const QString price = Wording::money(m_intent.quote.total, m_intent.currency);
    if (m_intent.recipients.groups > 0) // how many messages they make is known to the gateway only
        return m_awaiting || !m_intent.quote.total ? tr("Send to people and groups")
                                                   : tr("Send to people and groups for %1").arg(price);
    QString what = ComposeWords::confirmed(m_intent.draft.kind, int(m_intent.addresses.size()));
    if (m_awaiting)
        return what;
    if (!m_intent.quote.total)
        return tr("%1 at a price not known", "Send 3 messages at a price not known").arg(what);
    if (m_intent.quote.source == PriceSource::Gateway)
        return tr("%1 for %2", "Send 3 messages for 1.20 UAH").arg(what, price);
    return tr("%1 for about %2", "Send 3 messages for about 1.20 UAH").arg(what, price);
}

QStringList SummaryDialog::nightWarnings() const
{
    const qint64 at = m_intent.atUtcMs.value_or(m_intent.nowMs);
    const int hour = QDateTime::fromMSecsSinceEpoch(at).time().hour();
    if (hour >= nightTo && hour < nightFrom)
        return {};
    return { tr("It goes out at night, at %1. People may be asleep.")
                 .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat)) };
}

void SummaryDialog::warn(const QString &text, bool serious)
{
    auto *note = new FieldNote(this);
    note->setNote(serious ? Tone::Error : Tone::Warning, text);
    m_ui->warningsLayout->addWidget(note);
}

void SummaryDialog::refreshWarnings()
{
    while (const std::unique_ptr<QLayoutItem> item { m_ui->warningsLayout->takeAt(0) })
        delete item->widget(); // not the sender of the signal under way: notes have none
    const bool leftOut = m_ui->leaveOutCheck->isChecked();
    if (!m_repeats.isEmpty() && !leftOut)
        warn(tr("%Ln of these people got this very text today already: %1", nullptr, int(m_repeats.size()))
                 .arg(numbersText(m_repeats)),
            true);
    if (m_intent.balance && m_intent.quote.total && *m_intent.quote.total > *m_intent.balance)
        warn(tr("The balance is too small by %1. Sending stops when it is used up; the rest waits.")
                 .arg(Wording::money(*m_intent.quote.total - *m_intent.balance, m_intent.currency)),
            true);
    for (const Finding &finding : std::as_const(m_intent.findings)) {
        if (finding.severity == Finding::Severity::Warning)
            warn(Wording::finding(finding), finding.code == Finding::Code::TextCut);
    }
    if (m_intent.recipients.rejected > 0)
        warn(tr("%Ln piece(s) of the list could not be read as a number and get nothing.", nullptr,
                 m_intent.recipients.rejected),
            false);
    if (m_intent.recipients.unsure > 0)
        warn(tr("%Ln number(s) may not exist: no such numbers are known in their country.", nullptr,
                 m_intent.recipients.unsure),
            false);
    if (m_intent.answer && !m_intent.answer->refused.isEmpty())
        warn(tr("The gateway will refuse %Ln of the numbers.", nullptr, int(m_intent.answer->refused.size())), false);
    const QStringList night = nightWarnings();
    for (const QString &text : night)
        warn(text, false);
}

} // namespace Visnyk
