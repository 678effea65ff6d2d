// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kindfill.h"
#include "widgets/compose/composepage.h"
#include "widgets/fields/fileseditor.h"
#include "widgets/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Visnyk;

namespace {

/** Presses Send and agrees to the summary, if there is one. */
bool send(const WindowFixture &fixture)
{
    if (!fixture.click(u"sendButton"_s))
        return false;
    return QTest::qWaitFor(
        [&fixture] {
            if (fixture.openDialog() == u"summaryDialog"_s)
                (void)fixture.click(u"confirmButton"_s);
            return fixture.openDialog().isEmpty() && fixture.isShown(u"progressPanel"_s);
        },
        30'000);
}

bool isConfirmed(const WindowFixture &fixture)
{
    return fixture.barMoney().contains(u"confirmed"_s);
}

/** Text of the row's cells. */
QString historyRow(const WindowFixture &fixture, int row)
{
    const auto *table = fixture.find<QTableView>(u"historyTable"_s);
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QModelIndex index = table->model()->index(row, column);
        cells.append(index.data().toString());
        cells.append(index.data(Qt::ToolTipRole).toString());
    }
    return cells.join(u'|');
}

} // namespace

/** Every kind of message from the Write page to the gateway and into the history. */
class TestKindSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyKindIsPricedSentAndKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("arrivesAs");
        for (const KindInfo &kind : kindTable) {
            QString arrives(kind.name);
            if (kind.kind == MessageKind::Binary)
                arrives = u"bin"_s;
            else if (kind.kind == MessageKind::Telegram)
                arrives = u"bot"_s;
            QTest::addRow("%s", kind.name.data()) << int(kind.kind) << arrives;
        }
    }
    void everyKindIsPricedSentAndKept()
    {
        QFETCH(int, kind);
        QFETCH(QString, arrivesAs);
        WindowFixture fixture;
        QVERIFY(fixture.open());
        chooseKind(fixture, MessageKind(kind));
        fillIn(fixture, MessageKind(kind), false);
        QTRY_VERIFY2(isConfirmed(fixture), qUtf8Printable(fixture.barMoney()));
        QVERIFY(send(fixture));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 2);
        const QList<PracticeGateway::LedgerEntry> ledger = fixture.gateway().ledger();
        for (const auto &entry : ledger)
            QCOMPARE(entry.kind, arrivesAs);
        QCOMPARE(int(fixture.find<ComposePage>(u"composePage"_s)->draft().kind), kind); // the next of the same kind
        QVERIFY(fixture.click(u"historyPageButton"_s));
        const auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void aFileGoesAlong()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        chooseKind(fixture, MessageKind::Mms);
        fillIn(fixture, MessageKind::Mms, false);
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QMimeData data;
        data.setImageData(picture);
        auto *files = fixture.find<FilesEditor>(u"filesEditor"_s);
        files->take(&data);
        const auto *page = fixture.find<ComposePage>(u"composePage"_s);
        QTRY_COMPARE(page->draft().options.attachments.size(), 1);
        QTRY_VERIFY(!files->isReading());
        // The files are not uploaded for a price, so it stays an estimate; it is said why.
        QTRY_VERIFY2(fixture.barMoney().contains(u"an estimate"_s), qUtf8Printable(fixture.barMoney()));
        QVERIFY(send(fixture));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 2);
        QVERIFY(page->draft().options.attachments.isEmpty());
    }

    void whatIsTakenBackHasItsFileStill()
    {
        WindowFixture fixture({ .holdSeconds = 60 });
        QVERIFY(fixture.open());
        chooseKind(fixture, MessageKind::Mms);
        fillIn(fixture, MessageKind::Mms, false);
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QMimeData data;
        data.setImageData(picture);
        auto *files = fixture.find<FilesEditor>(u"filesEditor"_s);
        files->take(&data);
        const auto *page = fixture.find<ComposePage>(u"composePage"_s);
        QTRY_COMPARE(page->draft().options.attachments.size(), 1);
        QTRY_VERIFY(!files->isReading());
        const Attachment attached = page->draft().options.attachments.first();
        QVERIFY(send(fixture));
        QTRY_VERIFY(fixture.isShown(u"undoButton"_s));
        QVERIFY(fixture.click(u"undoButton"_s));
        QTRY_COMPARE(page->draft().options.attachments.size(), 1);
        QTRY_VERIFY(!files->isReading());
        const Attachment back = page->draft().options.attachments.first();
        QCOMPARE(back.name, attached.name);
        QCOMPARE(back.sha256, attached.sha256);
        QCOMPARE(back.type, attached.type);
        QVERIFY(fixture.find(u"sendButton"_s)->isEnabled());
        QVERIFY(fixture.gateway().ledger().isEmpty());
    }

    void aMessageOfSeveralPartsIsOneRow()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        chooseKind(fixture, MessageKind::Push);
        fillIn(fixture, MessageKind::Push, false);
        fixture.find<QComboBox>(u"pushModeCombo"_s)->setCurrentIndex(1);
        fixture.find<QPlainTextEdit>(u"messageEdit"_s)->setPlainText(QString(200, u'a'));
        QVERIFY2(fixture.barText().contains(u"2 parts × 2 people = 4 parts"_s), qUtf8Printable(fixture.barText()));
        QTRY_VERIFY2(isConfirmed(fixture), qUtf8Printable(fixture.barMoney()));
        QVERIFY(send(fixture));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 4);
        QVERIFY(fixture.click(u"historyPageButton"_s));
        const auto *table = fixture.find<QTableView>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY2(historyRow(fixture, 0).contains(u"aaaa"_s), qUtf8Printable(historyRow(fixture, 0)));
    }

    void aSpokenCodeIsSentWithoutAText()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open());
        chooseKind(fixture, MessageKind::Call);
        QVERIFY(fixture.type(u"recipientsEdit"_s, u"0671234567"_s));
        fixture.find<QCheckBox>(u"voiceCodeCheck"_s)->setChecked(true);
        QTRY_VERIFY2(isConfirmed(fixture), qUtf8Printable(fixture.barMoney()));
        QVERIFY(send(fixture));
        QTRY_COMPARE(fixture.gateway().ledger().size(), 1);
        QCOMPARE(fixture.gateway().ledger().constFirst().kind, u"call"_s);
    }
};

QTEST_MAIN(TestKindSending)
#include "tst_gui_kindsending.moc"
