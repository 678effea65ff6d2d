// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/protocol.h"

#include <QByteArrayView>

namespace Visnyk {

/** What a request to templates.php asks for. */
enum class TemplateCommand : quint8 { List, Add, Change, Remove };

/**
 * The parameters of templates.php in a fixed order, without credentials; fmt=3 and UTF-8. The text is called `msg` in
 * a request and `message` in a reply. List takes nothing of @p stored, Remove its id, Change everything: what is empty
 * there becomes empty at the gateway.
 */
[[nodiscard]] QList<Parameter> templateParameters(TemplateCommand command, const GatewayTemplate &stored = {});

/** Answers to templates.php. Error 3 to a list means that there are none, to the others NotFound; 5 is Refused. */
[[nodiscard]] Result<QList<GatewayTemplate>> readTemplateList(QByteArrayView body);
/** The id of a new template. */
[[nodiscard]] Result<QString> readTemplateAdded(QByteArrayView body);
[[nodiscard]] Result<> readTemplateDone(QByteArrayView body);

} // namespace Visnyk
