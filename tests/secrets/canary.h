// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/** A word that must not be found, in one of the forms in which programs write words. */
struct Needle
{
    QString form;
    QByteArray bytes;
};

/** Every form of @p word; made without the product's own code, so that a form forgotten there is found here. */
[[nodiscard]] QList<Needle> needlesFor(const QString &word);

/** The password of these tests: non-ASCII, percent, plus, quote, backslash, blank and braces. */
[[nodiscard]] QString canary();
/** Of the password as a whole and of the part of it that most escapings leave as it is. */
[[nodiscard]] const QList<Needle> &secretNeedles();
/** Of the text and the numbers that the tests send; numbers without their country code. */
[[nodiscard]] const QList<Needle> &hostileNeedles();
[[nodiscard]] QString hostileText();

/** Names of the forms that @p bytes hold. */
[[nodiscard]] QStringList found(const QList<Needle> &needles, const QByteArray &bytes);
/** "path: form" for every file below @p folder, hidden ones too. A file that cannot be read is a find. */
[[nodiscard]] QStringList foundBelow(const QList<Needle> &needles, const QString &folder);
/** Arguments and environment of a running process, as anybody on the machine could see them. */
[[nodiscard]] QByteArray visibleOf(qint64 processId);
