// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statusstrip.h"

#include "base/futures.h"
#include "base/logging.h"
#include "widgets/icons.h"
#include "widgets/tones.h"
#include "widgets/wording.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

constexpr int ageMs = 20'000;
constexpr int iconSide = 16;

} // namespace

/** Coloured in both palettes: nobody should take practice for the real thing, or the other way round. */
class PracticeBadge : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xf5, 0xc2, 0x11));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.end();
        QLabel::paintEvent(event);
    }
};

StatusStrip::StatusStrip(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_badge(new PracticeBadge(this))
    , m_account(new QPushButton(this))
    , m_host(new QLabel(this))
    , m_balance(new QToolButton(this))
    , m_connectionIcon(new QLabel(this))
    , m_connection(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 12, 3);
    layout->setSpacing(10);
    m_badge->setObjectName(u"practiceBadge"_s);
    m_badge->setContentsMargins(10, 1, 10, 1);
    QPalette ink = m_badge->palette();
    ink.setColor(QPalette::WindowText, QColor(0x24, 0x1f, 0x00));
    m_badge->setPalette(ink);
    QFont bold = m_badge->font();
    bold.setBold(true);
    m_badge->setFont(bold);
    layout->addWidget(m_badge);
    m_account->setObjectName(u"accountButton"_s);
    m_account->setFlat(true);
    m_account->setAutoDefault(false);
    m_account->setIcon(lineIcon(u"account"_s));
    m_account->setMenu(new QMenu(m_account));
    layout->addWidget(m_account);
    m_host->setObjectName(u"hostLabel"_s);
    m_host->setTextFormat(Qt::PlainText);
    m_host->setForegroundRole(QPalette::WindowText);
    layout->addWidget(m_host);
    layout->addStretch(1);
    m_balance->setObjectName(u"balanceButton"_s);
    m_balance->setAutoRaise(true);
    m_balance->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_balance->setIcon(lineIcon(u"refresh"_s));
    layout->addWidget(m_balance);
    layout->addWidget(m_connectionIcon);
    m_connection->setObjectName(u"connectionLabel"_s);
    layout->addWidget(m_connection);

    connect(m_balance, &QToolButton::clicked, this, &StatusStrip::askBalance);
    connect(m_account->menu(), &QMenu::aboutToShow, this, &StatusStrip::fillMenu);
    connect(&context.engine, &Engine::accountStatusChanged, this, &StatusStrip::refresh);
    connect(&context.accounts, &AccountBook::currentChanged, this, &StatusStrip::refresh);
    connect(&context.accounts, &AccountBook::accountsChanged, this, &StatusStrip::refresh);
    connect(&context.signIn, &SignIn::stateChanged, this, &StatusStrip::askFirstBalance);
    connect(&context.accounts, &AccountBook::currentChanged, this, &StatusStrip::askFirstBalance);
    m_age.setInterval(ageMs);
    connect(&m_age, &QTimer::timeout, this, &StatusStrip::refresh);
    m_age.start();
    refresh();
}

void StatusStrip::fillMenu()
{
    QMenu *menu = m_account->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const QList<Account> accounts = m_context.accounts.accounts();
    for (const Account &account : accounts) {
        QString name = account.practice ? tr("Practice (nothing is really sent)") : Wording::visible(account.label);
        QAction *action = menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(account.id == m_context.accounts.current());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.id] {
            const Result<> set = m_context.accounts.setCurrent(id);
            if (!set)
                qCWarning(lcUi) << "the choice of account was not saved:" << toString(set.error().kind);
        });
    }
    menu->addSeparator();
    QAction *manage = menu->addAction(tr("&Manage accounts…"));
    connect(manage, &QAction::triggered, this, &StatusStrip::accountsRequested);
}

void StatusStrip::askBalance()
{
    m_balance->setEnabled(false);
    whenFinished(
        m_context.engine.refreshBalance(m_context.accounts.current()), this, [this](const Result<BalanceReply> &reply) {
            m_balance->setEnabled(true);
            refresh();
            if (!reply)
                m_balance->setToolTip(Wording::error(reply.error(), Wording::Doing::Asking).brief());
        });
}

void StatusStrip::askFirstBalance()
{
    const AccountId id = m_context.accounts.current();
    const SignIn::State state = m_context.signIn.state(id);
    const bool signedIn = state == SignIn::State::Ready || state == SignIn::State::SessionOnly;
    if (signedIn && !m_asked.contains(id)) {
        m_asked.insert(id);
        askBalance();
    }
}

void StatusStrip::refresh()
{
    const AccountId id = m_context.accounts.current();
    const Account account = m_context.accounts.find(id).value_or(Account {});
    const AccountStatus status = m_context.engine.accountStatus(id);
    m_badge->setVisible(account.practice);
    m_badge->setText(tr("Practice"));
    m_badge->setToolTip(tr("Nothing is really sent and nothing is charged."));
    QString label = account.practice ? tr("Practice account") : Wording::visible(account.label);
    m_account->setText(label.replace(u'&', u"&&"_s));
    m_account->setToolTip(tr("Choose the account"));
    m_account->setAccessibleName(tr("Account: %1").arg(account.practice ? tr("Practice account") : account.label));
    m_host->setText(account.practice ? tr("on this computer") : account.baseUrl.host());
    m_balance->setText(Wording::balance(status, m_context.clock->utcMs()));
    m_balance->setToolTip(tr("Ask for the balance again"));
    const Tone tone = status.online ? Tone::Good : Tone::Warning;
    QPixmap icon
        = lineIcon(status.online ? u"online"_s : u"offline"_s).pixmap(QSize(iconSide, iconSide), devicePixelRatioF());
    QPainter painter(&icon);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(icon.rect(), toneInk(tone, palette()));
    painter.end();
    m_connectionIcon->setPixmap(icon);
    m_connection->setText(status.online ? tr("Connected") : tr("No answer from the gateway"));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Visnyk
