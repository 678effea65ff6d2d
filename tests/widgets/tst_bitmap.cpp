// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/userdata.h"
#include "widgets/banner.h"
#include "widgets/fields/bitmap.h"
#include "widgets/fields/bitmapdialog.h"

#include <QBuffer>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

QImage filled(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

int blackPixels(const QByteArray &bitmap)
{
    int black = 0;
    for (const char octet : bitmap)
        black += std::popcount(uchar(octet));
    return black;
}

QByteArray asFile(const QImage &image, const char *type)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, type);
    return buffer.data();
}

tl::expected<QImage, PictureProblem> readOctets(QByteArray octets)
{
    QBuffer buffer(&octets);
    buffer.open(QIODevice::ReadOnly);
    return readPicture(&buffer);
}

} // namespace

class tst_Bitmap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTopLeftPixelIsTheHighestBitOfTheFirstOctet()
    {
        QImage image = filled({ 16, 16 }, Qt::white);
        image.setPixelColor(0, 0, Qt::black);
        image.setPixelColor(15, 0, Qt::black);
        image.setPixelColor(8, 15, Qt::black);
        const QByteArray bitmap = toBitmap(image, { 16, 16 }, { InkRule::Method::Flat });
        QCOMPARE(bitmap.size(), 32);
        QCOMPARE(bitmap.first(2).toHex(), "8001");
        QCOMPARE(bitmap.last(2).toHex(), "0080");
        QCOMPARE(blackPixels(bitmap), 3);
    }

    void aFrameIsTheOneOfTheStandardsExample()
    {
        QImage image = filled({ 16, 16 }, Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        painter.drawRect(0, 0, 15, 15);
        painter.end();
        QByteArray frame("ffff");
        for (int i = 0; i < 14; ++i)
            frame += "8001";
        for (const InkRule::Method method : { InkRule::Method::Flat, InkRule::Method::Dots })
            QCOMPARE(toBitmap(image, { 16, 16 }, { method }).toHex(), QByteArray(frame + "ffff"));
    }

    /** Worked out by hand: 7/16 to the right, 3/16, 5/16 and 1/16 below, halves of an error cut towards zero. */
    void middleGreyBecomesTheDotsOfFloydAndSteinberg()
    {
        const QByteArray bitmap = toBitmap(filled({ 8, 2 }, QColor(100, 100, 100)), { 8, 2 }, {});
        // 100 black, 143 white, 51 black, 122 black, 153 white, 56 black, 124 black, 154 white
        QCOMPARE(bitmap.first(1).toHex(), "b6");
    }

    void greysKeepTheirShareOfBlack_data()
    {
        QTest::addColumn<int>("grey");
        for (const int grey : { 0, 32, 64, 128, 192, 224, 255 })
            QTest::addRow("%d", grey) << grey;
    }
    void greysKeepTheirShareOfBlack()
    {
        QFETCH(int, grey);
        const int black = blackPixels(toBitmap(filled({ 64, 64 }, QColor(grey, grey, grey)), { 32, 32 }, {}));
        const int wanted = 1024 * (255 - grey) / 255;
        QVERIFY2(std::abs(black - wanted) <= 40, qPrintable(u"%1 of 1024, wanted %2"_s.arg(black).arg(wanted)));
    }

    void aHigherThresholdNeverTakesBlackAway()
    {
        QImage ramp({ 32, 8 }, QImage::Format_RGB32);
        for (int x = 0; x < 32; ++x) {
            for (int y = 0; y < 8; ++y)
                ramp.setPixelColor(x, y, QColor(x * 8, x * 8, x * 8));
        }
        int before = 0;
        for (int threshold = 1; threshold <= 255; ++threshold) {
            const QByteArray bitmap = toBitmap(ramp, { 32, 8 }, { InkRule::Method::Flat, threshold });
            QVERIFY(blackPixels(bitmap) >= before);
            before = blackPixels(bitmap);
        }
        QCOMPARE(before, 32 * 8); // 255 makes all but pure white black
    }

    void swappedInkIsTheOppositeOfEveryPixel()
    {
        QImage image = filled({ 16, 16 }, Qt::white);
        image.setPixelColor(3, 4, Qt::black);
        const QByteArray usual = toBitmap(image, { 16, 16 }, {});
        const QByteArray swapped = toBitmap(image, { 16, 16 }, { InkRule::Method::Dots, 128, true });
        for (qsizetype i = 0; i < usual.size(); ++i)
            QCOMPARE(uchar(usual.at(i)), uchar(~uchar(swapped.at(i))));
    }

    void proportionsAreKeptOnAWhiteGround()
    {
        const QByteArray bitmap = toBitmap(filled({ 200, 100 }, Qt::black), { 32, 32 }, { InkRule::Method::Flat });
        QCOMPARE(bitmap.first(8 * 4), QByteArray(8 * 4, '\0'));
        QCOMPARE(bitmap.sliced(8 * 4, 16 * 4), QByteArray(16 * 4, '\xff'));
        QCOMPARE(bitmap.last(8 * 4), QByteArray(8 * 4, '\0'));
    }

    void whatIsTransparentIsWhite()
    {
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QCOMPARE(toBitmap(image, { 16, 16 }, {}), QByteArray(32, '\0'));
    }

    void aBitmapShownIsTheBitmapMade()
    {
        QByteArray bitmap(3 * 21, '\0');
        for (qsizetype i = 0; i < bitmap.size(); ++i)
            bitmap[i] = char(i * 37);
        QCOMPARE(toBitmap(fromBitmap(bitmap, { 24, 21 }), { 24, 21 }, {}), bitmap);
        QVERIFY(fromBitmap(bitmap, { 24, 22 }).isNull()); // an octet short
        QVERIFY(fromBitmap(bitmap, {}).isNull());
    }

    void knownTypesAreReadByWhatIsInThem()
    {
        for (const char *type : { "png", "jpg", "bmp" }) {
            const auto image = readOctets(asFile(filled({ 40, 30 }, Qt::red), type));
            QVERIFY2(image, type);
            QCOMPARE(image->size(), QSize(40, 30));
        }
        QTemporaryDir dir;
        const QString path = dir.filePath(u"photo.txt"_s);
        QVERIFY(filled({ 5, 6 }, Qt::blue).save(path, "png"));
        QCOMPARE(readPicture(path)->size(), QSize(5, 6));
    }

    void whatCannotBeReadIsTold()
    {
        QVERIFY(readPicture(u"/nonexistent/a.png"_s).error() == PictureProblem::Unreadable);
        QVERIFY(readOctets("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").error()
            == PictureProblem::UnknownType);
        QVERIFY(readOctets({}).error() == PictureProblem::UnknownType);
        QVERIFY(readOctets(asFile(filled({ 4, 4 }, Qt::red), "ppm")).error() == PictureProblem::UnknownType);
        QVERIFY(readOctets(asFile(filled({ 400, 300 }, Qt::red), "png").first(120)).error() == PictureProblem::Broken);
        QVERIFY(readOctets(asFile(filled({ MaxPictureSide + 1, 1 }, Qt::red), "png")).error()
            == PictureProblem::TooManyPixels);
        QVERIFY(readOctets(QByteArray(MaxPictureFile + 1, 'x')).error() == PictureProblem::FileTooBig);
    }

    void whatWouldTakeTooMuchMemoryIsRefusedBeforeItIsUnpacked()
    {
        const auto image = readOctets(asFile(filled({ 4000, 4000 }, Qt::white), "png")); // 61 MiB unpacked
        QVERIFY(image.error() == PictureProblem::TooManyPixels);
    }

    void aPhotoOfTwelveMegapixelsIsTakenSmaller()
    {
        const auto image = readOctets(asFile(filled({ 4000, 3000 }, Qt::red), "jpg"));
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(1024, 768));
    }

    void ownSizesNeverOutgrowAPart()
    {
        BitmapDialog dialog;
        dialog.setImage(filled({ 400, 400 }, Qt::black), u"square.png"_s);
        dialog.findChild<QComboBox *>(u"bitmapSizeCombo"_s)->setCurrentIndex(2);
        auto *width = dialog.findChild<QSpinBox *>(u"bitmapWidthSpin"_s);
        auto *height = dialog.findChild<QSpinBox *>(u"bitmapHeightSpin"_s);
        for (int value = width->minimum(); value <= width->maximum(); ++value) {
            width->setValue(value);
            height->setValue(height->maximum());
            const EmsObject picture = dialog.picture();
            QVERIFY(!problemOf(picture, 0));
            QVERIFY(costOf(picture) <= MaxUserData - 6);
            QVERIFY(encodeEms({ u"text"_s, {}, { picture } }, 0));
        }
    }

    void aFileThatIsNoPictureIsToldInPlace()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        file.close();
        BitmapDialog dialog;
        dialog.loadFile(file.fileName());
        const auto *note = dialog.findChild<FieldNote *>(u"bitmapError"_s);
        QVERIFY(!note->isHidden());
        QVERIFY(!dialog.findChild<QPushButton *>(u"insertPictureButton"_s)->isEnabled());
        dialog.setImage(filled({ 40, 30 }, Qt::black), u"line.png"_s);
        QVERIFY(note->isHidden());
    }
};

QTEST_MAIN(tst_Bitmap)
#include "tst_bitmap.moc"
