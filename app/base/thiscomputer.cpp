// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/thiscomputer.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace Visnyk {

bool isThisComputer(QStringView host)
{
    return host == "127.0.0.1"_L1 || host == "::1"_L1 || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace Visnyk
