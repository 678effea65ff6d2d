// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fields/pushreaderdialog.h"

#include "domain/hexfield.h"
#include "domain/wappushreader.h"
#include "ui_pushreader.h"
#include "widgets/wording.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Visnyk {

PushReaderDialog::PushReaderDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PushReaderDialog>())
{
    m_ui->setupUi(this);
    m_ui->octetsEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->octetsEdit->setPlaceholderText(u"0605040B8423F0 DC0601AE02056A0045C60C03…"_s);
    m_ui->pushReaderButtons->addButton(QString(), QDialogButtonBox::AcceptRole)->setObjectName(u"useReadingButton"_s);
    connect(m_ui->octetsEdit, &QPlainTextEdit::textChanged, this, &PushReaderDialog::refresh);
    connect(m_ui->pushReaderButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->pushReaderButtons, &QDialogButtonBox::accepted, this, [this] {
        const std::optional<WapPush> push = m_push;
        accept();
        if (push)
            Q_EMIT pushRead(*push);
    });
    retranslate();
    resize(560, 380);
}

PushReaderDialog::~PushReaderDialog() = default;

void PushReaderDialog::refresh()
{
    m_push.reset();
    m_ui->octetsError->clear();
    m_ui->readingLabel->clear();
    QByteArrayList parts;
    const QStringList lines = m_ui->octetsEdit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto octets = readHex(lines.at(i));
        if (!octets) {
            m_ui->octetsError->setNote(
                Tone::Error, tr("Line %1 is not hexadecimal at place %2.").arg(i + 1).arg(octets.error().at + 1));
            break;
        }
        if (!octets->isEmpty())
            parts.append(*octets);
    }
    if (!parts.isEmpty() && m_ui->octetsError->text().isEmpty()) {
        const WapReading reading = readWapPush(parts);
        if (reading.fault) {
            m_ui->octetsError->setNote(Tone::Error, faultText(*reading.fault));
        } else {
            m_push = reading.push;
            m_ui->readingLabel->setText(description(reading.push));
        }
    }
    const QList<QAbstractButton *> buttons = m_ui->pushReaderButtons->buttons();
    for (QAbstractButton *button : buttons) {
        if (m_ui->pushReaderButtons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(m_push.has_value());
    }
}

QString PushReaderDialog::faultText(const WapFault &fault)
{
    using Code = WapFault::Code;
    const int part = fault.part + 1;
    switch (fault.code) {
    case Code::NoParts: return tr("There are no octets yet.");
    case Code::NotForWap: return tr("Part %1 is not a link message: its header names another destination.").arg(part);
    case Code::PartsMissing: return tr("Other parts of the same message are missing. Paste them too.");
    case Code::PartsMixed: return tr("These are parts of different messages. Paste those of one.");
    case Code::Truncated:
    case Code::StringNotEnded: return tr("Part %1 ends too early. Copy it as a whole.").arg(part);
    case Code::ContentType: return tr("Part %1 holds something else than a link in binary form.").arg(part);
    default:
        return tr("Part %1 cannot be read from octet %2 on (%3).")
            .arg(QString::number(part), QString::number(fault.offset + 1), QString(toString(fault)));
    }
}

QString PushReaderDialog::description(const WapPush &push)
{
    QStringList lines;
    lines.append(
        push.mode == WapPush::Mode::ServiceLoading ? tr("A link that opens by itself") : tr("A link that is shown"));
    lines.append(tr("Link: %1").arg(Wording::visible(push.href)));
    if (!push.title.isEmpty())
        lines.append(tr("Title: %1").arg(Wording::visible(push.title)));
    if (push.createdUtcMs)
        lines.append(tr("Created: %1").arg(Wording::timeWithZone(*push.createdUtcMs)));
    if (push.expiresUtcMs)
        lines.append(tr("Expires: %1").arg(Wording::timeWithZone(*push.expiresUtcMs)));
    if (!push.siId.isEmpty())
        lines.append(tr("Id: %1").arg(Wording::visible(push.siId)));
    return lines.join(u'\n');
}

void PushReaderDialog::retranslate()
{
    const QList<QAbstractButton *> buttons = m_ui->pushReaderButtons->buttons();
    for (QAbstractButton *button : buttons) {
        if (m_ui->pushReaderButtons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setText(tr("&Fill in the form"));
    }
    refresh();
}

void PushReaderDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace Visnyk
