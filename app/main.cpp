// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: builds the objects, wires them, runs. Nothing else knows them all.

#include "accounts/keychainsecretstore.h"
#include "base/futures.h"
#include "base/logging.h"
#include "base/logsink.h"
#include "base/quitsignals.h"
#include "base/thiscomputer.h"
#include "sandbox/practicegateway.h"
#include "widgets/appcontext.h"
#include "widgets/firstframe.h"
#include "widgets/icons.h"
#include "widgets/language.h"
#include "widgets/mainwindow.h"
#include "widgets/singleinstance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QSessionManager>
#include <QStandardPaths>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef VISNYK_FONTS_AHEAD
#include <fontconfig/fontconfig.h>

#include <future>
#endif

#include <cstdio>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

constexpr int exitUsage = 2;
constexpr int exitSilentWindow = 1;
constexpr qsizetype linkKept = 10'000; // octets: enough to be found too long
constexpr int startAgain = 100;        // of run(): never leaves this program

struct Options
{
    QString dataDir;
    QString language;
    QUrl gateway;           // empty = none named
    QByteArray link;        // of another program, as given
    bool measuring = false; // only the first frame
};

/** Before any file is made: files are the user's alone, and no core dump can hold a password. */
void protectProcess()
{
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none { 0, 0 };
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        std::fputs("visnyk: memory images stay possible\n", stderr);
#endif
}

/** Before QApplication, which aborts where there is no display. */
std::optional<Options> readOptions(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sends office messages through an SMSC gateway."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep all data in <folder>."_s, u"folder"_s);
    const QCommandLineOption gateway(
        u"gateway"_s, u"A gateway on this computer to practise with, or the host of a new account."_s, u"url"_s);
    const QCommandLineOption language(u"language"_s, u"uk, ru or en for this run."_s, u"code"_s);
    const QCommandLineOption measuring(u"exit-after-first-frame"_s,
        u"For measurements: print the monotonic clock and the peak of memory once the window is painted, and quit."_s);
    parser.addPositionalArgument(
        u"link"_s, u"An sms: link; it fills in the form for a new message. Nothing is sent."_s, u"[link]"_s);
    parser.addOptions({ dataDir, gateway, language, measuring });
    const bool understood = parser.parse(arguments);
    if (!understood || parser.isSet(help) || parser.isSet(version)) {
        const QCoreApplication application(argc, argv);
        parser.process(arguments); // prints and exits
        return std::nullopt;
    }
    Options options { parser.value(dataDir), parser.value(language), {}, {}, parser.isSet(measuring) };
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1) {
        std::fputs("visnyk: one link at a time\n", stderr);
        return std::nullopt;
    }
    options.link = links.value(0).toUtf8().left(linkKept);
    if (!options.language.isEmpty() && !QStringList { u"uk"_s, u"ru"_s, u"en"_s }.contains(options.language)) {
        std::fputs("visnyk: --language takes uk, ru or en\n", stderr);
        return std::nullopt;
    }
    if (parser.isSet(gateway)) {
        const Result<QUrl> url = checkedBaseUrl(parser.value(gateway));
        if (!url) {
            std::fprintf(stderr, "visnyk: --gateway: %s\n", qUtf8Printable(url.error().detail));
            return std::nullopt;
        }
        options.gateway = *url;
    }
    if (options.dataDir.isEmpty())
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return options;
}

/** The gateway of practice mode: the one named on the command line, else our own. */
QUrl startPractice(const Options &options, PracticeGateway &own, MainWindow &window)
{
    if (isThisComputer(options.gateway.host()))
        return options.gateway;
    const Result<QUrl> url = own.start();
    if (!url) {
        window.practiceFailed(url.error());
        return {};
    }
    return *url;
}

/** A host of a new account; a gateway on this computer is the practice mode's of one run. */
bool isNewAccount(const QUrl &gateway)
{
    return !gateway.isEmpty() && !isThisComputer(gateway.host());
}

SingleInstance::Role beginInstance(int argc, char **argv, const Options &options, SingleInstance &instance)
{
    const QCoreApplication application(argc, argv); // a start that hands over needs no screen
    HandOver handOver;
    handOver.link = options.link;
    if (isNewAccount(options.gateway))
        handOver.gateway = options.gateway.toEncoded();
    const SingleInstance::Role role = instance.begin(handOver);
    if (role == SingleInstance::Role::HandedOver && !options.gateway.isEmpty() && handOver.gateway.isEmpty())
        std::fputs("visnyk: it is open already; --gateway of this computer holds from its start only\n", stderr);
    return role;
}

/** To the terminal, and to those who see none. */
int leaveSilentWindow(int argc, char **argv, const Options &options)
{
    QApplication application(argc, argv);
    Settings settings(options.dataDir);
    Language language;
    language.apply(options.language.isEmpty() ? settings.language() : options.language);
    std::fprintf(stderr, "visnyk: %s\n", qUtf8Printable(SingleInstance::noAnswerWords()));
    const QuitSignals asked;
    QObject::connect(&asked, &QuitSignals::quitRequested, &application, [] { QCoreApplication::exit(); });
    QMessageBox box(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), SingleInstance::noAnswerWords(),
        QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.open();
    QObject::connect(&box, &QMessageBox::finished, &application, [] { QCoreApplication::exit(); });
    (void)QApplication::exec();
    return exitSilentWindow;
}

/** Only opens what the person would open; judged again, whoever sent it. */
void takeOver(const HandOver &handOver, MainWindow &window)
{
    window.raiseToFront();
    if (!handOver.link.isEmpty())
        window.openLink(handOver.link);
    if (handOver.gateway.isEmpty())
        return;
    const Result<QUrl> url = checkedBaseUrl(QString::fromUtf8(handOver.gateway));
    if (url && isNewAccount(*url))
        window.addAccount(*url);
}

/** The session or a script ends the program: in order, without a question. */
void endWith(QApplication &application, const QuitSignals &asked, MainWindow &window)
{
    QObject::connect(&asked, &QuitSignals::quitRequested, &window, &MainWindow::quitInOrder);
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager & /*manager*/) { window.quitInOrder(); }, Qt::DirectConnection);
}

int run(int argc, char **argv, const Options &options)
{
    if (!QDir().mkpath(options.dataDir)) {
        std::fprintf(stderr, "visnyk: the folder %s cannot be made\n", qUtf8Printable(options.dataDir));
        return 1;
    }
    SingleInstance instance(options.dataDir);
    switch (beginInstance(argc, argv, options, instance)) {
    case SingleInstance::Role::First: break;
    case SingleInstance::Role::HandedOver: return 0;
    case SingleInstance::Role::NoAnswer: return leaveSilentWindow(argc, argv, options);
    }

#ifdef VISNYK_FONTS_AHEAD
    // The list of fonts takes milliseconds to read, and Qt wants it at the first word: meanwhile it reaches the screen.
    const std::future<FcBool> fonts = std::async(FcInit);
#endif
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(ApplicationId);
    QApplication::setQuitOnLastWindowClosed(false); // the outbox ends first: MainWindow::finished
    const QuitSignals asked;                        // from here on it ends in order
    instance.listen();

    LogSink log(options.dataDir);
    Settings settings(options.dataDir);
    Language language;
    language.apply(options.language.isEmpty() ? settings.language() : options.language);
    AccountBook accounts(options.dataDir);
    const Result<> loaded = accounts.load();
    if (!loaded)
        qCWarning(lcAccounts) << "accounts:" << loaded.error().detail;

    const auto clock = std::make_shared<const SystemClock>();
    PracticeGateway::Setup practiceSetup;
    practiceSetup.dir = QDir(options.dataDir).filePath(u"practice"_s);
    PracticeGateway practice(practiceSetup); // outlives the engine that talks to it
    Engine::Setup engineSetup;
    engineSetup.dataDir = options.dataDir;
    engineSetup.clock = clock;
    engineSetup.machineId = QSysInfo::machineUniqueId();
    engineSetup.secretComes = [&log](const SecretBuffer &secret) { log.hide(secret); };
    engineSetup.forgetElsewhere = [&practice](const Address &person) { return practice.forget(person.text()); };
    engineSetup.removeOlderElsewhere = [&practice](qint64 beforeMs) { return practice.removeOlder(beforeMs); };
    Engine engine(engineSetup);
    KeychainSecretStore secrets;
    SignIn signIn(accounts, secrets,
        [&engine](const Account &account, SecretBuffer secret) { engine.setAccount(account, std::move(secret)); });
    AppContext context { engine, accounts, signIn, settings, clock };

    MainWindow window(context, language);
    QObject::connect(&window, &MainWindow::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::handedOver, &window,
        [&window](const HandOver &handOver) { takeOver(handOver, window); });
    endWith(application, asked, window);
    if (!options.link.isEmpty())
        window.openLink(options.link);
    // Nothing of this is needed to see the window and to type.
    new FirstFrame(&window, [&] {
        if (options.measuring) {
            std::puts(firstFrameReport().constData());
            QCoreApplication::quit();
            return;
        }
        QApplication::setWindowIcon(appIcon());
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        accounts.setPracticeUrl(startPractice(options, practice, window));
        whenFinished(engine.start(), &window, [&](const Result<StartReport> &report) {
            if (!report) {
                window.engineFailed(report.error());
                return;
            }
            window.engineStarted(*report);
            signIn.start();
        });
        if (isNewAccount(options.gateway))
            window.addAccount(options.gateway);
    });
    window.show();
    const int code = QApplication::exec();
    return code == 0 && window.wantsRestart() ? startAgain : code;
}

/** Everything has ended: the locks are free. A link that was opened at the start is not opened again. */
int startOver(char **argv, const Options &options)
{
#ifdef Q_OS_UNIX
    std::vector<char *> arguments;
    for (char **argument = argv; *argument != nullptr; ++argument) {
        if (options.link.isEmpty() || !QByteArrayView(*argument).startsWith(options.link))
            arguments.push_back(*argument);
    }
    arguments.push_back(nullptr);
    execv("/proc/self/exe", arguments.data());
#else
    Q_UNUSED(argv)
    Q_UNUSED(options)
#endif
    std::perror("visnyk: please start it again");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    protectProcess();
    QCoreApplication::setApplicationName(u"visnyk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VISNYK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Visnyk"_s);
    const std::optional<Options> options = readOptions(argc, argv);
    if (!options)
        return exitUsage;
    const int code = run(argc, argv, *options);
    if (code != startAgain)
        return code;
    return startOver(argv, *options);
}
