// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/answer.h"
#include "sandbox/parameters.h"

#include <QList>

namespace Visnyk::Practice {

struct MessageTemplate
{
    qint64 id = 0;
    QString name;
    QString text;
    QString format; // empty, sms, flash, bin, push, mms, call, mail, viber
    QString sender;
    bool isSignature = false; // fl[1]
};

/** The templates of the account; with a directory in templates.json there, written anew at every change. */
class TemplateStore
{
public:
    [[nodiscard]] Result<> open(const QString &dir);

    [[nodiscard]] const QList<MessageTemplate> &all() const { return m_templates; }
    [[nodiscard]] const MessageTemplate *find(qint64 id) const;
    /** id 0 = a new one; returns the id. */
    [[nodiscard]] Result<qint64> put(MessageTemplate changed);
    [[nodiscard]] Result<> remove(qint64 id);

private:
    [[nodiscard]] Result<> save(QList<MessageTemplate> changed, qint64 lastId);

    QString m_path;
    QList<MessageTemplate> m_templates;
    qint64 m_lastId = 0;
    bool m_isOpen = false;
};

/**
 * templates.php: add=1 (name, msg, format, sender, fl[1]), chg=1 (id and what changes), del=1 (id), get=1 (all, or the
 * one with id). Exactly one of them, else error 1. The text is "msg" in a request and "message" in an answer. Errors: 1
 * parameters, 3 no such template (also: none at all for get), 5 cannot be saved. add answers {"id": N}, "OK, ID - N"
 * for fmt 0 and "N" for fmt 1 (those two are ours), chg and del a bare OK in every format, get a list with the members
 * id, name, message, format, sender, "fl[1]" (fl1 in XML; for fmt 0 "key = value" pairs, for fmt 1 values, message
 * last).
 */
[[nodiscard]] Answer templatesAnswer(const Parameters &parameters, TemplateStore &store);

} // namespace Visnyk::Practice
