// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fictional.h"

#include "accounts/memorysecretstore.h"
#include "sandbox/practicegateway.h"
#include "widgets/appcontext.h"
#include "widgets/language.h"
#include "widgets/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace Visnyk {

/**
 * The program as app/main.cpp builds it, on a data directory and a practice gateway of its own; only the key store is
 * in memory. The window can be ended and opened again on the same directory.
 */
class WindowFixture
{
public:
    struct Setup
    {
        QString language = QStringLiteral("en");
        bool welcomed = true;
        int holdSeconds = 0;
        int harmlessPeople = 5;
        int rowsPerRequest = 100;
        QSize size { 1100, 720 };
        double timeScale = 100;
        qint64 balanceMicros = 500'000'000;
        QByteArray password = "practice";   // of the practice gateway, for an account beside the practice account
        SecretStore *secretStore = nullptr; // outlives the fixture; null = one in memory
        std::function<Result<std::unique_ptr<Store>>(const QString &, Store::Mode)> openStore = {}; // empty = real
    };

    WindowFixture();
    explicit WindowFixture(const Setup &setup);
    ~WindowFixture();
    WindowFixture(const WindowFixture &) = delete;
    WindowFixture &operator=(const WindowFixture &) = delete;

    /** Builds and shows the window, with a link as the program may get one; true when the outbox is open and the
     * practice account signed in. */
    [[nodiscard]] bool open(const QByteArray &link = {});
    /** Closes the window as the person does and waits for the end; false when a question is in the way. */
    [[nodiscard]] bool close();
    /** Ends without a word. What a crash leaves in the outbox differs: see killedsender.cpp. */
    void crash();
    /** What is in the way of a clean test: the name of the first dialog that is open, empty = none. */
    [[nodiscard]] QString openDialog() const;

    [[nodiscard]] MainWindow &window() const { return *m_run->window; }
    [[nodiscard]] Engine &engine() const { return *m_run->engine; }
    [[nodiscard]] Settings &settings() const { return m_run->settings; }
    [[nodiscard]] SignIn &signIn() const { return *m_run->signIn; }
    [[nodiscard]] AccountBook &accounts() const { return m_run->accounts; }
    [[nodiscard]] Language &language() const { return m_run->language; }
    [[nodiscard]] PracticeGateway &gateway() const { return *m_gateway; }
    [[nodiscard]] QUrl gatewayUrl() const { return m_gatewayUrl; }
    [[nodiscard]] QString dataDir() const { return m_dir.path(); }
    void setFault(const QByteArray &script);

    /** The widget of that name below the window, a visible one rather than a hidden one; null when there is none. */
    template <typename T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        const QList<T *> all = window().template findChildren<T *>(name);
        for (T *one : all) {
            if (one->isVisible())
                return one;
        }
        return all.value(0);
    }
    [[nodiscard]] bool isShown(const QString &name) const;
    /** A mouse click into the middle of it; false when it is not there, hidden or disabled. */
    [[nodiscard]] bool click(const QString &name) const;
    /** Key by key, any alphabet; false when the field cannot be typed into. */
    [[nodiscard]] bool type(const QString &name, const QString &text) const;
    /** A key to the window as it is after a dialog has gone: in front, with whatever has the focus. */
    void press(QKeyCombination key) const;
    /** What a label, button, note, banner or editor shows; the mnemonic's & is left out. */
    [[nodiscard]] QString text(const QString &name) const;
    /** The two lines of the bar. */
    [[nodiscard]] QString barText() const;
    [[nodiscard]] QString barMoney() const;

    /** The texts of all banners above the page that are to be seen. */
    [[nodiscard]] QStringList banners() const;

    /** How often each number (digits) was accepted by the gateway. */
    [[nodiscard]] QMap<QString, int> accepted() const;

private:
    struct Run
    {
        Run(const QString &dir, const Setup &setup);
        ~Run();
        Settings settings;
        Language language;
        AccountBook accounts;
        std::shared_ptr<const SystemClock> clock;
        std::unique_ptr<Engine> engine;
        MemorySecretStore memory;
        std::unique_ptr<SignIn> signIn;
        std::unique_ptr<AppContext> context;
        std::unique_ptr<MainWindow> window;
        bool started = false;
    };

    Setup m_setup;
    QTemporaryDir m_dir;
    std::unique_ptr<PracticeGateway> m_gateway; // outlives the engines that talk to it
    QUrl m_gatewayUrl;
    std::unique_ptr<Run> m_run;
};

/** Fails a test on anything Qt warns about but what the offscreen platform cannot do. */
void failOnAnyWarning();

} // namespace Visnyk
