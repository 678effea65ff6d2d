// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "base/futures.h"
#include "widgets/banner.h"
#include "widgets/compose/costbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mark(u"&(.)"_s);
    return text.replace(mark, u"\\1"_s);
}

} // namespace

WindowFixture::Run::Run(const QString &dir, const Setup &setup)
    : settings(dir)
    , accounts(dir)
    , clock(std::make_shared<const SystemClock>())
{
    settings.setLanguage(setup.language);
    settings.setWelcomed(setup.welcomed);
    settings.setHoldSeconds(setup.holdSeconds);
    settings.setHarmlessPeople(setup.harmlessPeople);
    settings.setRegion(u"UA"_s);
    settings.setWindowSize(setup.size);
    language.apply(settings.language());
    if (const Result<> loaded = accounts.load(); !loaded)
        qFatal("accounts: %s", qUtf8Printable(loaded.error().detail));
    Engine::Setup engineSetup;
    engineSetup.dataDir = dir;
    engineSetup.clock = clock;
    engineSetup.machineId = "machine-1";
    engineSetup.rowsPerRequest = setup.rowsPerRequest;
    engineSetup.openStore = setup.openStore;
    engine = std::make_unique<Engine>(engineSetup);
    SecretStore &secrets = setup.secretStore != nullptr ? *setup.secretStore : memory;
    signIn = std::make_unique<SignIn>(accounts, secrets,
        [this](const Account &account, SecretBuffer secret) { engine->setAccount(account, std::move(secret)); });
    context.reset(new AppContext { *engine, accounts, *signIn, settings, clock });
    window = std::make_unique<MainWindow>(*context, language);
}

WindowFixture::Run::~Run()
{
    window.reset();
    context.reset();
    signIn.reset();
}

WindowFixture::WindowFixture()
    : WindowFixture(Setup())
{
}

WindowFixture::WindowFixture(const Setup &setup)
    : m_setup(setup)
{
    PracticeGateway::Setup practice;
    practice.timeScale = setup.timeScale;
    practice.balanceMicros = setup.balanceMicros;
    practice.password = setup.password;
    m_gateway = std::make_unique<PracticeGateway>(practice);
    const Result<QUrl> url = m_gateway->start();
    if (!url || !m_dir.isValid())
        qFatal("no gateway or no directory for the test");
    m_gatewayUrl = *url;
}

WindowFixture::~WindowFixture() = default;

bool WindowFixture::open(const QByteArray &link)
{
    m_run = std::make_unique<Run>(m_dir.path(), m_setup);
    if (!link.isEmpty())
        m_run->window->openLink(link);
    m_run->window->show();
    m_run->accounts.setPracticeUrl(m_gatewayUrl);
    whenFinished(m_run->engine->start(), m_run->window.get(), [this](const Result<StartReport> &report) {
        if (!report) {
            m_run->window->engineFailed(report.error());
            return;
        }
        m_run->window->engineStarted(*report);
        m_run->signIn->start();
        m_run->started = true;
    });
    const bool ready = QTest::qWaitFor([this] {
        return m_run->started && m_run->signIn->state(AccountId(PracticeAccountId)) == SignIn::State::Ready;
    });
    return QTest::qWaitForWindowExposed(m_run->window.get()) && ready;
}

bool WindowFixture::close()
{
    QSignalSpy finished(m_run->window.get(), &MainWindow::finished);
    m_run->window->close();
    return QTest::qWaitFor([this, &finished] { return !finished.isEmpty() || !openDialog().isEmpty(); }, 15'000)
        && !finished.isEmpty();
}

void WindowFixture::crash()
{
    m_run.reset();
}

QString WindowFixture::openDialog() const
{
    const QList<QDialog *> dialogs = window().findChildren<QDialog *>();
    for (const QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog->objectName();
    }
    return {};
}

void WindowFixture::setFault(const QByteArray &script)
{
    const auto faults = PracticeGateway::parseScript(script);
    if (!faults)
        qFatal("a fault that is none: %s", script.constData());
    m_gateway->setFaults(*faults);
}

bool WindowFixture::isShown(const QString &name) const
{
    const QWidget *widget = find(name);
    return widget != nullptr && widget->isVisible();
}

bool WindowFixture::click(const QString &name) const
{
    auto *button = find(name);
    if (button == nullptr || !button->isVisible() || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool WindowFixture::type(const QString &name, const QString &text) const
{
    auto *field = find(name);
    if (field == nullptr || !field->isVisible() || !field->isEnabled())
        return false;
    field->setFocus();
    for (const QChar c : text) {
        // keyClicks() aborts on letters outside Latin-1.
        if (c == u'\n')
            QTest::keyClick(field, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    return true;
}

void WindowFixture::press(QKeyCombination key) const
{
    if (!window().isActiveWindow()) {
        window().activateWindow(); // the offscreen platform does not do it when a dialog closes
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window does not become active");
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus == nullptr ? &window() : focus, key.key(), key.keyboardModifiers());
}

QString WindowFixture::text(const QString &name) const
{
    const auto *widget = find(name);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() == nullptr ? label->text() : withoutMnemonic(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return withoutMnemonic(button->text());
    if (const auto *note = qobject_cast<const FieldNote *>(widget))
        return note->text();
    if (const auto *banner = qobject_cast<const Banner *>(widget))
        return banner->text();
    if (const auto *editor = qobject_cast<const QPlainTextEdit *>(widget))
        return editor->toPlainText();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    return {};
}

QString WindowFixture::barText() const
{
    return find<CostBar>(u"costBar"_s)->firstLine();
}

QString WindowFixture::barMoney() const
{
    return find<CostBar>(u"costBar"_s)->secondLine();
}

QStringList WindowFixture::banners() const
{
    QStringList texts;
    const QList<Banner *> all = window().findChildren<Banner *>();
    for (const Banner *banner : all) {
        if (banner->isVisible())
            texts.append(banner->text());
    }
    return texts;
}

QMap<QString, int> WindowFixture::accepted() const
{
    QMap<QString, int> times;
    const QList<PracticeGateway::LedgerEntry> entries = m_gateway->ledger();
    for (const PracticeGateway::LedgerEntry &entry : entries)
        ++times[entry.address];
    return times;
}

void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

} // namespace Visnyk
