// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Visnyk {

/** Reads members of known types; absent ones keep their default, the first wrong one is remembered. */
class DraftReader
{
public:
    DraftReader(QJsonObject object, QString path, QString *problem);

    void read(const QString &key, QString *target) const;
    void read(const QString &key, bool *target) const;
    void read(const QString &key, int *target) const;
    void read(const QString &key, qint64 *target) const;
    /** Present and a number: sets it. */
    void read(const QString &key, std::optional<int> *target) const;
    void read(const QString &key, std::optional<qint64> *target) const;
    /** A member that is an object; nullopt when absent. */
    [[nodiscard]] std::optional<DraftReader> child(const QString &key) const;
    /** The objects of a member that is a list of them. */
    [[nodiscard]] QList<DraftReader> children(const QString &key) const;
    [[nodiscard]] QJsonArray array(const QString &key) const;
    void complain(const QString &key, const QString &what) const;

private:
    template <typename Int> void readWhole(const QString &key, Int *target) const;

    QJsonObject m_object;
    QString m_path;
    QString *m_problem;
};

/** The options that belong to single kinds, for toJson() and draftFromJson(). */
void writeContent(const MessageOptions &options, QJsonObject *object);
void readContent(const DraftReader &reader, MessageOptions *options);

} // namespace Visnyk
