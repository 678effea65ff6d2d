// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that dies while it sends, by the practice account: the past of some windows.
//   killedsender DIR URL PEOPLE ROWS POINT NTH   kills itself at the NTH time POINT of sending is reached

#include "fictional.h"

#include "accounts/account.h"
#include "base/futures.h"
#include "outbox/engine.h"

#include <QCoreApplication>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

int send(const QStringList &arguments)
{
    const auto clock = std::make_shared<const SystemClock>();
    int left = arguments.at(6).toInt();
    Engine::Setup setup;
    setup.dataDir = arguments.at(1);
    setup.clock = clock;
    setup.machineId = "machine-1"; // that of the window's fixture
    setup.rowsPerRequest = arguments.at(4).toInt();
    setup.atPoint = [point = arguments.at(5).toUtf8(), left](const char *name) mutable {
        if (point == name && --left == 0)
            ::kill(::getpid(), SIGKILL);
    };
    Engine engine(setup);
    QObject here;
    whenFinished(engine.start(), &here, [&](const Result<StartReport> &report) {
        if (!report)
            QCoreApplication::exit(2);
        Account account;
        account.id = AccountId(PracticeAccountId);
        account.baseUrl = QUrl(arguments.at(2));
        account.login = PracticeLogin;
        account.practice = true;
        engine.setAccount(account, SecretBuffer(PracticePassword.data()));
        SendPlan plan;
        plan.account = account.id;
        plan.draft.account = account.id;
        plan.draft.text = u"Meeting at 10"_s;
        const QStringList numbers = fictionalNumbers(arguments.at(3).toInt());
        for (const QString &number : numbers)
            plan.addresses.append(Address(number));
        plan.partsEach = 1;
        plan.holdSeconds = 0;
        plan.currency = u"UAH"_s;
        whenFinished(engine.queue(plan), &here, [](const Result<BatchId> &batch) {
            if (!batch)
                QCoreApplication::exit(3);
        });
    });
    return QCoreApplication::exec(); // the parent's time limit ends it where the point is never reached
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 7 ? send(arguments) : 1;
}
