// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/banner.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Visnyk {

/** Troubles that concern the whole window, one banner each, above the page. */
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString name; // objectName of the button
        QString text;
        std::function<void()> run;
    };

    explicit BannerArea(QWidget *parent = nullptr);

    /** Shows or replaces the banner @p id; a closed one stays closed until its text changes. */
    void show(const QString &id, Tone tone, const QString &text, const QList<Action> &actions = {});
    void remove(const QString &id);
    [[nodiscard]] bool has(const QString &id) const { return m_banners.contains(id); }

private:
    QVBoxLayout *m_layout = nullptr;
    QHash<QString, Banner *> m_banners;
    QHash<QString, QString> m_closed; // id -> text that was closed
};

} // namespace Visnyk
