// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/secretstore.h"

using namespace Qt::StringLiterals;

namespace Visnyk {

Result<> checkSecret(const SharedSecret &secret)
{
    if (!secret || secret->isEmpty())
        return failure(Error::Kind::Input, u"the password is empty"_s);
    if (secret->size() > MaxSecretBytes)
        return failure(Error::Kind::Input, u"the password is longer than %1 bytes"_s.arg(MaxSecretBytes));
    if (secret->reveal().contains('\0'))
        return failure(Error::Kind::Input, u"the password holds a NUL character"_s);
    return {};
}

} // namespace Visnyk
