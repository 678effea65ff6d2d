// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enginekit.h"

#include <QCryptographicHash>
#include <QFile>

namespace Visnyk {

/**
 * What is sent to @p rows people: "text" to all, "personal" texts, "parts" (two each), or a "file", which is written
 * beside @p dir.
 */
inline SendPlan contentPlan(const QString &content, int rows, const QString &dir)
{
    SendPlan plan = planFor(people(rows), 20);
    if (content == QLatin1String("personal")) {
        for (int i = 0; i < rows; ++i) { // some may not travel in a list, others have two lines
            const QString text = i % 10 == 3 ? QStringLiteral("Dear | person %1") : QStringLiteral("Dear\nperson %1");
            plan.texts.append(text.arg(i));
        }
    } else if (content == QLatin1String("parts")) {
        plan.draft.kind = MessageKind::Binary;
        plan.draft.text.clear();
        plan.draft.options.binary.mode = BinaryContent::Mode::Raw;
        plan.draft.options.binary.dataHex = QStringLiteral("C832").repeated(100);
        plan.partsEach = 2;
    } else if (content == QLatin1String("file")) {
        static const QByteArray octets("What was agreed");
        QFile file(dir + QStringLiteral("-note.txt"));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("the file cannot be written");
        const QByteArray sha256 = QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
        plan.draft.kind = MessageKind::Mms;
        plan.draft.options.attachments = { Attachment { file.fileName(), QStringLiteral("note.txt"), octets.size(),
            QStringLiteral("txt"), QString::fromLatin1(sha256) } };
    }
    return plan;
}

} // namespace Visnyk
