// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "i18n/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Visnyk {

namespace {

void readTranslation(QXmlStreamReader &xml, TsEntry &entry)
{
    entry.finished = !xml.attributes().hasAttribute("type"_L1); // "unfinished", "obsolete", "vanished"
    if (!entry.numerus) {
        entry.texts.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        entry.texts.append(xml.readElementText());
}

TsEntry readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsEntry entry;
    entry.context = context;
    entry.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            entry.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entry.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

QString TsEntry::key() const
{
    return u"%1 | %2 | %3 | %4"_s.arg(context, source, comment, numerus ? u"plural"_s : u"single"_s);
}

QList<TsEntry> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<TsEntry> entries;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                entries.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<TsEntry>() : entries;
}

} // namespace Visnyk
