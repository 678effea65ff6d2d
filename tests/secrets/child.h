// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/** How one child process was called and all that could be seen of it. */
struct ChildRun
{
    int exitCode = -1; // -1: it did not end in time, -2: it crashed
    QByteArray output;
    QByteArray errors;
    QByteArray visible; // command line and environment while it ran
};

/**
 * A home with all the folders of XDG, a data directory, a working directory and a folder for temporary files below one
 * root, where every file is searched, and the command line program in it with all logging on. The caller's thread
 * serves events meanwhile, so that a server may live in it.
 */
class ChildKit
{
public:
    /** OfTheTest: where the key store is, for children that are to find it. */
    enum class Home : quint8 { Own, OfTheTest };

    explicit ChildKit(QString root, Home home = Home::Own);

    /** Variables of the child that differ from our own; no value: removed. */
    void setVariable(const QString &name, const std::optional<QString> &value) { m_variables.append({ name, value }); }
    [[nodiscard]] ChildRun run(const QString &program, const QStringList &arguments, const QByteArray &input) const;
    /** visnyk-cli with the data directory and, in front of @p input, the password as --password-stdin wants it. */
    [[nodiscard]] ChildRun cli(QStringList arguments, const QByteArray &input = {}, bool typesPassword = true) const;

    [[nodiscard]] QString dataDir() const { return m_root + QStringLiteral("/data"); }
    [[nodiscard]] QByteArray logs() const;
    /** Everything that is wrong with what @p run left behind; empty is good. */
    [[nodiscard]] QStringList leaks(const ChildRun &run) const;

private:
    QString m_root;
    QList<QPair<QString, std::optional<QString>>> m_variables;
};
