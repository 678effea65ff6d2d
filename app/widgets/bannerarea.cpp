// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/bannerarea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Visnyk {

BannerArea::BannerArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 10, 12, 0);
    m_layout->setSpacing(6);
    setVisible(false);
}

void BannerArea::show(const QString &id, Tone tone, const QString &text, const QList<Action> &actions)
{
    if (m_closed.value(id) == text)
        return;
    m_closed.remove(id);
    Banner *&banner = m_banners[id];
    if (banner != nullptr && banner->text() == text)
        return;
    if (banner == nullptr) {
        banner = new Banner(this);
        banner->setObjectName(QString(id + u"Banner"_s));
        banner->setClosable(true);
        m_layout->addWidget(banner);
        connect(banner, &Banner::closed, this, [this, id] {
            m_closed.insert(id, m_banners.value(id)->text());
            remove(id);
        });
    }
    banner->setMessage(tone, text);
    banner->clearActions();
    for (const Action &action : actions)
        banner->addAction(action.name, action.text, action.run);
    setVisible(true);
}

void BannerArea::remove(const QString &id)
{
    Banner *banner = m_banners.take(id);
    if (banner == nullptr)
        return;
    m_layout->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    setVisible(!m_banners.isEmpty());
}

} // namespace Visnyk
