// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/formattingbar.h"

#include "widgets/fields/formattededit.h"
#include "widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int colours = 16;
constexpr int firstLaterAnimation = 6; // TS 23.040 release 5; phones before it know 0 to 5
constexpr int iconSide = 18;
constexpr int groupGap = 10;
constexpr std::array sizes { EmsSize::Normal, EmsSize::Large, EmsSize::Small };

QString translated(const char *title)
{
    return QCoreApplication::translate("Ems", title);
}

QPixmap swatch(const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(iconSide, iconSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(0x80, 0x80, 0x80));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, iconSide - 3, iconSide - 3), 3, 3);
    return pixmap;
}

} // namespace

FormattingBar::FormattingBar(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *look = new QHBoxLayout;
    auto *objects = new QHBoxLayout;
    for (QHBoxLayout *row : { look, objects }) {
        row->setSpacing(2);
        rows->addLayout(row);
    }
    buildLook(look);
    buildObjects(objects);
    retranslate();
}

void FormattingBar::setEdit(FormattedEdit *edit)
{
    m_edit = edit;
    for (QAction *action : std::as_const(m_flags))
        edit->addAction(action);
    connect(edit, &QTextEdit::currentCharFormatChanged, this, &FormattingBar::showStyle);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &FormattingBar::showStyle);
    connect(edit, &QTextEdit::selectionChanged, this, &FormattingBar::showStyle);
    connect(edit, &QTextEdit::textChanged, this, &FormattingBar::showStyle);
    showStyle();
}

QList<QWidget *> FormattingBar::tools() const
{
    QList<QWidget *> tools;
    const QList<QWidget *> all = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : all) {
        if (widget->focusPolicy() != Qt::NoFocus)
            tools.append(widget);
    }
    return tools;
}

void FormattingBar::buildLook(QHBoxLayout *row)
{
    addFlag(row, u"bold"_s, Qt::Key_B, &TextStyle::bold);
    addFlag(row, u"italic"_s, Qt::Key_I, &TextStyle::italic);
    addFlag(row, u"underline"_s, Qt::Key_U, &TextStyle::underline);
    addFlag(row, u"strike"_s, {}, &TextStyle::strike);
    row->addSpacing(groupGap);
    m_size = new QComboBox(this);
    m_size->setObjectName(u"sizeCombo"_s);
    m_size->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const EmsSize size : sizes)
        m_size->addItem(QString(), int(size));
    connect(m_size, &QComboBox::activated, this, [this](int index) {
        m_edit->changeStyle([size = sizes.at(std::size_t(index))](TextStyle *style) { style->size = size; });
        m_edit->setFocus();
    });
    row->addWidget(m_size);
    row->addSpacing(groupGap);
    m_aligns = new QActionGroup(this);
    for (const auto &[name, align] : { std::pair(u"alignleft"_s, EmsAlign::Left),
             std::pair(u"aligncenter"_s, EmsAlign::Center), std::pair(u"alignright"_s, EmsAlign::Right) }) {
        QAction *action = m_aligns->addAction(lineIcon(name), QString());
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(int(align));
        connect(action, &QAction::triggered, this, [this, align = align] { m_edit->alignParagraphs(align); });
        addTool(row, action);
    }
    row->addSpacing(groupGap);
    m_foreground = addColour(row, u"textcolour"_s, &TextStyle::fg);
    m_background = addColour(row, u"groundcolour"_s, &TextStyle::bg);
    row->addSpacing(groupGap);
    m_clear = new QAction(lineIcon(u"clearformat"_s), QString(), this);
    m_clear->setObjectName(u"clearformat"_s);
    connect(m_clear, &QAction::triggered, this, [this] { m_edit->removeFormatting(); });
    addTool(row, m_clear);
    row->addStretch(1);
}

void FormattingBar::buildObjects(QHBoxLayout *row)
{
    m_insertLabel = new QLabel(this);
    m_insertLabel->setTextFormat(Qt::PlainText);
    row->addWidget(m_insertLabel);
    row->addSpacing(4);
    m_sound = addInsert(row, u"soundButton"_s, u"sound"_s);
    m_animation = addInsert(row, u"animationButton"_s, u"smile"_s);
    m_picture = addInsert(row, u"pictureButton"_s, u"picture"_s);
    for (QToolButton *button : { m_sound, m_animation }) {
        button->setMenu(new QMenu(button));
        button->setPopupMode(QToolButton::InstantPopup);
    }
    connect(m_picture, &QToolButton::clicked, this, &FormattingBar::pictureRequested);
    row->addStretch(1);
}

void FormattingBar::addFlag(QHBoxLayout *row, const QString &name, Qt::Key key, Flag flag)
{
    auto *action = new QAction(lineIcon(name), QString(), this);
    action->setObjectName(name);
    action->setCheckable(true);
    if (key != Qt::Key())
        action->setShortcut(QKeySequence(Qt::CTRL | key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this,
        [this, flag](bool on) { m_edit->changeStyle([flag, on](TextStyle *style) { style->*flag = on; }); });
    m_flags.append(action);
    m_flagMembers.append(flag);
    addTool(row, action);
}

QToolButton *FormattingBar::addTool(QHBoxLayout *row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QString(action->objectName() + u"Button"));
    button->setAutoRaise(true);
    button->setIconSize(QSize(iconSide, iconSide));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->addWidget(button);
    return button;
}

QToolButton *FormattingBar::addInsert(QHBoxLayout *row, const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setIconSize(QSize(iconSide, iconSide));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    row->addWidget(button);
    return button;
}

QToolButton *FormattingBar::addColour(QHBoxLayout *row, const QString &name, Colour colour)
{
    QToolButton *button = addInsert(row, QString(name + u"Button"), name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    for (int i = -1; i < colours; ++i) {
        auto *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(i);
        connect(action, &QAction::triggered, this, [this, colour, i] {
            m_edit->changeStyle([colour, i](TextStyle *style) {
                if (i < 0)
                    (style->*colour).reset();
                else
                    style->*colour = EmsColour(i);
            });
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, button, colour] { fillColourMenu(button, colour); });
    return button;
}

void FormattingBar::fillColourMenu(QToolButton *button, Colour colour)
{
    const std::optional<EmsColour> now = m_edit->textStyle().*colour;
    const QList<QAction *> actions = button->menu()->actions();
    for (QAction *action : actions) {
        const int i = action->data().toInt();
        action->setChecked(i < 0 ? !now : now == EmsColour(i));
        if (i < 0) {
            action->setText(tr("None"));
            continue;
        }
        action->setText(translated(nameOf(EmsColour(i)).title));
        action->setIcon(swatch(QColor(rgbOf(EmsColour(i))), devicePixelRatioF()));
    }
}

void FormattingBar::fillObjectMenus()
{
    m_sound->menu()->clear();
    m_animation->menu()->clear();
    for (int i = 0; i < EmsSounds; ++i) {
        QAction *action = m_sound->menu()->addAction(translated(emsSounds.at(std::size_t(i)).title));
        connect(action, &QAction::triggered, this, [this, i] { m_edit->insertObject(EmsObject::sound(0, i)); });
    }
    for (int i = 0; i < EmsAnimations; ++i) {
        if (i == firstLaterAnimation) { // a section's title would be cut off
            m_animation->menu()->addSeparator();
            m_animation->menu()->addAction(tr("Not every phone knows these:"))->setEnabled(false);
        }
        QAction *action = m_animation->menu()->addAction(translated(emsAnimations.at(std::size_t(i)).title));
        connect(action, &QAction::triggered, this, [this, i] { m_edit->insertObject(EmsObject::animation(0, i)); });
    }
}

void FormattingBar::retranslate()
{
    const auto name = [](QAction *action, const QString &text) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? text : QString(text % u" (" % keys % u')'));
    };
    const QStringList flags { tr("Bold"), tr("Italic"), tr("Underlined"), tr("Struck through") };
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        name(m_flags.at(i), flags.at(i));
    const QStringList aligns { tr("Left"), tr("Centred"), tr("Right") };
    for (qsizetype i = 0; i < aligns.size(); ++i)
        name(m_aligns->actions().at(i), aligns.at(i));
    name(m_clear, tr("Remove the formatting"));
    m_size->setItemText(0, tr("Normal letters"));
    m_size->setItemText(1, tr("Large letters"));
    m_size->setItemText(2, tr("Small letters"));
    m_size->setAccessibleName(tr("Size of the letters"));
    m_size->setToolTip(m_size->accessibleName());
    const auto nameButton = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    nameButton(m_foreground, tr("Colour of the letters"));
    nameButton(m_background, tr("Colour behind the letters"));
    m_insertLabel->setText(tr("Insert:"));
    m_sound->setText(tr("Sound"));
    m_animation->setText(tr("Animation"));
    m_picture->setText(tr("Picture…"));
    nameButton(m_sound, tr("Insert a sound of the phone"));
    nameButton(m_animation, tr("Insert an animation of the phone"));
    nameButton(m_picture, tr("Insert a picture in black and white"));
    fillObjectMenus();
}

void FormattingBar::showStyle()
{
    if (m_edit == nullptr)
        return;
    const TextStyle style = m_edit->textStyle();
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        m_flags.at(i)->setChecked(style.*m_flagMembers.at(i));
    m_size->setCurrentIndex(m_size->findData(int(style.size)));
    const QList<QAction *> aligns = m_aligns->actions();
    for (QAction *action : aligns) {
        if (action->data().toInt() == int(style.align))
            action->setChecked(true);
    }
    showColour(m_foreground, u"textcolour"_s, style.fg);
    showColour(m_background, u"groundcolour"_s, style.bg);
}

void FormattingBar::showColour(QToolButton *button, const QString &icon, const std::optional<EmsColour> &colour)
{
    if (!colour) {
        button->setIcon(lineIcon(icon));
        return;
    }
    QPixmap pixmap = lineIcon(icon).pixmap(QSize(iconSide, iconSide), devicePixelRatioF());
    QPainter painter(&pixmap);
    painter.setPen(QColor(0x80, 0x80, 0x80));
    painter.setBrush(QColor(rgbOf(*colour)));
    painter.drawRect(QRectF(0.5, iconSide - 5.5, iconSide - 1, 5));
    painter.end();
    button->setIcon(QIcon(pixmap));
}

void FormattingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showStyle();
}

} // namespace Visnyk
