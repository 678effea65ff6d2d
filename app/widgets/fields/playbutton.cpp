// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/playbutton.h"

#include "widgets/icons.h"

#include <QHideEvent>
#include <QPluginLoader>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

SoundPlayerFactory *factory()
{
    static QPluginLoader loader(QString::fromLatin1(SoundPlayerFactory::pluginName));
    return qobject_cast<SoundPlayerFactory *>(loader.instance());
}

QString clock(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    return QString::number(seconds / 60) % u':' % QString::number(seconds % 60).rightJustified(2, u'0');
}

} // namespace

PlayButton::PlayButton(QWidget *parent)
    : QPushButton(parent)
{
    connect(this, &QAbstractButton::clicked, this, &PlayButton::toggle);
    refresh();
}

PlayButton::~PlayButton()
{
    if (m_player)
        m_player->stop();
}

void PlayButton::setFile(const QString &path)
{
    if (path == m_path)
        return;
    stop();
    m_path = path;
}

void PlayButton::toggle()
{
    if (m_isPlaying) {
        stop();
        return;
    }
    if (m_path.isEmpty())
        return;
    SoundPlayerFactory *made = factory();
    if (made == nullptr) {
        Q_EMIT notPlayable(m_path);
        return;
    }
    if (!m_player)
        m_player = made->make(*this);
    m_atMs = 0;
    m_totalMs = 0;
    m_isPlaying = true;
    refresh();
    m_player->play(m_path);
}

void PlayButton::stop()
{
    if (m_player)
        m_player->stop();
    m_isPlaying = false;
    refresh();
}

void PlayButton::soundAt(qint64 ms, qint64 totalMs)
{
    m_atMs = ms;
    m_totalMs = totalMs;
    refresh();
}

void PlayButton::soundEnded()
{
    m_isPlaying = false;
    refresh();
}

void PlayButton::soundFailed(SoundPlayer::Trouble trouble)
{
    soundEnded();
    if (trouble == SoundPlayer::Trouble::NoOutput)
        Q_EMIT noSoundOutput();
    else
        Q_EMIT notPlayable(m_path);
}

void PlayButton::refresh()
{
    setIcon(lineIcon(m_isPlaying ? u"stop"_s : u"play"_s));
    if (!m_isPlaying)
        setText(tr("Pla&y"));
    else if (m_totalMs <= 0)
        setText(tr("S&top"));
    else
        setText(tr("S&top %1 of %2", "playing a sound; times such as 0:07").arg(clock(m_atMs), clock(m_totalMs)));
}

/** As wide as when it plays: what stands beside it does not jump. */
QSize PlayButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = tr("S&top %1 of %2", "playing a sound; times such as 0:07").arg(u"0:00"_s, u"0:00"_s);
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, option.text);
    const int beside = option.iconSize.width() + 4; // as QPushButton has it
    return style()->sizeFromContents(QStyle::CT_PushButton, &option,
        { words.width() + beside, std::max(words.height(), option.iconSize.height()) }, this);
}

void PlayButton::hideEvent(QHideEvent *event)
{
    QPushButton::hideEvent(event);
    if (!event->spontaneous())
        stop(); // nobody would know where the sound comes from
}

void PlayButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace Visnyk
