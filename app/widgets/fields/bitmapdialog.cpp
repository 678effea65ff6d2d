// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/bitmapdialog.h"

#include "domain/userdata.h"
#include "ui_bitmapdialog.h"
#include "widgets/wheelguard.h"
#include "widgets/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

constexpr int smallSide = 16;
constexpr int largeSide = 32;
constexpr int previewSide = 192; // pixels of the screen
enum SizeChoice { SmallSize, LargeSize, OwnSize, SizeChoices };
enum MethodChoice { DotsMethod, FlatMethod, MethodChoices };

/** Each pixel a square, as large as there is room for. */
QPixmap enlarged(const QImage &image, qreal ratio)
{
    const int side = int(previewSide * ratio);
    const int times = std::max(1, std::min(side / image.width(), side / image.height()));
    QPixmap pixmap = QPixmap::fromImage(image.scaled(image.size() * times));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

BitmapDialog::BitmapDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BitmapDialog>())
{
    m_ui->setupUi(this);
    for (int i = 0; i < SizeChoices; ++i)
        m_ui->bitmapSizeCombo->addItem(QString());
    for (int i = 0; i < MethodChoices; ++i)
        m_ui->methodCombo->addItem(QString());
    m_ui->bitmapSizeCombo->setCurrentIndex(LargeSize);
    m_insert = m_ui->bitmapButtons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_insert->setObjectName(u"insertPictureButton"_s);
    new WheelGuard(this);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &BitmapDialog::chooseFile);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &BitmapDialog::paste);
    connect(m_ui->bitmapSizeCombo, &QComboBox::currentIndexChanged, this, &BitmapDialog::refresh);
    connect(m_ui->bitmapWidthSpin, &QSpinBox::valueChanged, this, &BitmapDialog::fitHeight);
    connect(m_ui->bitmapHeightSpin, &QSpinBox::valueChanged, this, &BitmapDialog::refresh);
    connect(m_ui->methodCombo, &QComboBox::currentIndexChanged, this, &BitmapDialog::refresh);
    connect(m_ui->thresholdSlider, &QSlider::valueChanged, this, &BitmapDialog::refresh);
    connect(m_ui->invertCheck, &QCheckBox::toggled, this, &BitmapDialog::refresh);
    connect(m_ui->bitmapButtons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT pictureChosen(picture());
    });
    connect(m_ui->bitmapButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &BitmapDialog::refreshPaste);
    retranslate();
    fitHeight();
    refreshPaste();
}

BitmapDialog::~BitmapDialog() = default;

void BitmapDialog::setImage(const QImage &image, const QString &name)
{
    m_image = image;
    m_name = name;
    m_problem.reset();
    if (image.isNull())
        m_problem = PictureProblem::Broken;
    else if (image.width() > MaxPictureSide || image.height() > MaxPictureSide)
        m_problem = PictureProblem::TooManyPixels;
    if (m_problem)
        m_image = {};
    fitHeight();
}

void BitmapDialog::loadFile(const QString &path)
{
    const auto image = readPicture(path);
    if (image) {
        setImage(*image, QFileInfo(path).fileName());
        return;
    }
    m_image = {};
    m_name = QFileInfo(path).fileName();
    m_problem = image.error();
    refresh();
}

void BitmapDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)"));
    dialog->setObjectName(u"pictureFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BitmapDialog::loadFile);
    dialog->open();
}

void BitmapDialog::paste()
{
    setImage(QGuiApplication::clipboard()->image(), tr("from the clipboard"));
}

void BitmapDialog::refreshPaste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    m_ui->pasteButton->setEnabled(held != nullptr && held->hasImage());
}

void BitmapDialog::fitHeight()
{
    const int width = m_ui->bitmapWidthSpin->value();
    const int octets = std::max(1, width / 8);
    m_ui->bitmapHeightSpin->setMaximum(std::min(MaxBitmap, MaxBitmap / octets));
    if (!m_image.isNull()) {
        const double high = double(m_image.height()) * width / m_image.width();
        m_ui->bitmapHeightSpin->setValue(int(std::lround(std::clamp(high, 1.0, double(MaxBitmap)))));
    }
    refresh();
}

QSize BitmapDialog::chosenSize() const
{
    switch (m_ui->bitmapSizeCombo->currentIndex()) {
    case SmallSize: return { smallSide, smallSide };
    case LargeSize: return { largeSide, largeSide };
    default: return { m_ui->bitmapWidthSpin->value() / 8 * 8, m_ui->bitmapHeightSpin->value() };
    }
}

InkRule BitmapDialog::rule() const
{
    InkRule rule;
    rule.method = m_ui->methodCombo->currentIndex() == FlatMethod ? InkRule::Method::Flat : InkRule::Method::Dots;
    rule.threshold = m_ui->thresholdSlider->value();
    rule.inverted = m_ui->invertCheck->isChecked();
    return rule;
}

EmsObject BitmapDialog::picture() const
{
    const QSize size = chosenSize();
    return EmsObject::picture(0, size.width(), size.height(), toBitmap(m_image, size, rule()));
}

void BitmapDialog::refresh()
{
    const bool own = m_ui->bitmapSizeCombo->currentIndex() == OwnSize;
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_ui->bitmapWidthSpin, m_ui->timesLabel, m_ui->bitmapHeightSpin, m_ui->pixelsLabel })
        widget->setEnabled(own);
    m_insert->setEnabled(!m_image.isNull());
    if (m_problem)
        m_ui->bitmapError->setNote(Tone::Error, problemText(*m_problem));
    else
        m_ui->bitmapError->clear();
    if (m_image.isNull()) {
        m_ui->sourceLabel->setText(Wording::visible(m_name));
        m_ui->previewLabel->setPixmap({});
        m_ui->bitmapCostLabel->setText(tr("Choose a picture to see it as the phone will show it."));
        return;
    }
    m_ui->sourceLabel->setText(
        tr("%1, %2 × %3", "name of a picture, its width and height in pixels")
            .arg(Wording::visible(m_name), QString::number(m_image.width()), QString::number(m_image.height())));
    const EmsObject chosen = picture();
    m_ui->previewLabel->setPixmap(enlarged(fromBitmap(chosen.data, chosenSize()), devicePixelRatioF()));
    m_ui->bitmapCostLabel->setText(tr("Takes %1 of the %2 octets of a part.").arg(costOf(chosen)).arg(MaxUserData));
}

QString BitmapDialog::problemText(PictureProblem problem)
{
    switch (problem) {
    case PictureProblem::Unreadable: return tr("The file cannot be opened. Choose another one.");
    case PictureProblem::FileTooBig: return tr("The file is larger than 2 MiB. Choose a smaller one.");
    case PictureProblem::UnknownType:
        return tr("The file is not a picture of a known type. Choose a PNG, JPEG, GIF, BMP or WebP file.");
    case PictureProblem::TooManyPixels: return tr("The picture has too many pixels. Choose a smaller one.");
    case PictureProblem::Broken: return tr("The picture is damaged and cannot be read. Choose another one.");
    }
    return {};
}

void BitmapDialog::retranslate()
{
    m_ui->bitmapSizeCombo->setItemText(SmallSize, tr("Small, 16 × 16"));
    m_ui->bitmapSizeCombo->setItemText(LargeSize, tr("Large, 32 × 32"));
    m_ui->bitmapSizeCombo->setItemText(OwnSize, tr("Own size"));
    m_ui->methodCombo->setItemText(DotsMethod, tr("as dots, for photos"));
    m_ui->methodCombo->setItemText(FlatMethod, tr("as black or white, for drawings"));
    m_insert->setText(tr("&Insert"));
}

void BitmapDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    refresh();
}

} // namespace Visnyk
