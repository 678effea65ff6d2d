// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "svgpicture.h"

#include <QBuffer>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QPainterPath>
#include <QRawFont>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTextLayout>
#include <QWidget>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

QString number(qreal value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement: data += u'M'; break;
        case QPainterPath::LineToElement: data += u'L'; break;
        case QPainterPath::CurveToElement: data += u'C'; break;
        case QPainterPath::CurveToDataElement: data += u' '; break;
        }
        data += QString(number(element.x) + u' ' + number(element.y));
    }
    return data;
}

/** Copies a drawing and turns its letters into shapes, each shape written once. */
class LettersToShapes
{
public:
    explicit LettersToShapes(const QByteArray &drawing)
        : m_reader(drawing)
        , m_writer(&m_out)
    {
        m_reader.setNamespaceProcessing(false); // every name is copied as it stands
        m_writer.writeStartDocument();
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement() && m_reader.name() == u"text"_s)
                writeShapes();
            else if (m_reader.isStartElement() || m_reader.isEndElement() || m_reader.isCharacters())
                m_writer.writeCurrentToken(m_reader);
        }
        m_writer.writeEndDocument();
    }
    [[nodiscard]] bool isGood() const { return !m_reader.hasError() && !m_writer.hasError(); }
    [[nodiscard]] const QByteArray &result() const { return m_out; }

private:
    [[nodiscard]] QFont font() const
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        QFont font(attributes.value(u"font-family"_s).toString());
        font.setPointSizeF(std::max(1.0, attributes.value(u"font-size"_s).toDouble())); // Qt writes points
        font.setWeight(QFont::Weight(std::max(100, attributes.value(u"font-weight"_s).toInt())));
        return font;
    }

    void writeShapes()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const QPointF at(attributes.value(u"x"_s).toDouble(), attributes.value(u"y"_s).toDouble());
        const QString fill = attributes.value(u"fill"_s).toString();
        const QString opacity = attributes.value(u"fill-opacity"_s).toString();
        const QFont face = font();
        QTextLayout layout(m_reader.readElementText(), face);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        for (const QGlyphRun &run : runs) {
            const QRawFont raw = run.rawFont();
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> places = run.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i)
                writeGlyph(raw, glyphs.at(i), at + places.at(i) - QPointF(0, line.ascent()), fill, opacity);
        }
    }

    void writeGlyph(const QRawFont &raw, quint32 glyph, const QPointF &at, const QString &fill, const QString &opacity)
    {
        const QString key = u"%1/%2/%3/%4"_s.arg(raw.familyName(), raw.styleName()).arg(raw.pixelSize()).arg(glyph);
        if (!m_shapes.contains(key)) {
            const QString data = pathData(raw.pathForGlyph(glyph));
            m_shapes.insert(key, data.isEmpty() ? QString() : u"g%1"_s.arg(m_shapes.size()));
            if (!data.isEmpty()) {
                m_writer.writeStartElement(u"defs"_s);
                m_writer.writeEmptyElement(u"path"_s);
                m_writer.writeAttribute(u"id"_s, m_shapes.value(key));
                m_writer.writeAttribute(u"d"_s, data);
                m_writer.writeEndElement();
            }
        }
        const QString id = m_shapes.value(key);
        if (id.isEmpty())
            return; // a blank
        m_writer.writeEmptyElement(u"use"_s);
        m_writer.writeAttribute(u"xlink:href"_s, QString(u'#' + id));
        m_writer.writeAttribute(u"x"_s, number(at.x()));
        m_writer.writeAttribute(u"y"_s, number(at.y()));
        m_writer.writeAttribute(u"fill"_s, fill.isEmpty() ? u"#000000"_s : fill);
        m_writer.writeAttribute(u"stroke"_s, u"none"_s);
        if (!opacity.isEmpty())
            m_writer.writeAttribute(u"fill-opacity"_s, opacity);
    }

    QByteArray m_out;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    QHash<QString, QString> m_shapes;
};

} // namespace

Result<> drawAsSvg(QWidget &window, const QString &file)
{
    QBuffer drawn;
    QSvgGenerator generator;
    generator.setOutputDevice(&drawn);
    generator.setSize(window.size());
    generator.setViewBox(QRect(QPoint(0, 0), window.size()));
    generator.setTitle(u"Visnyk"_s);
    generator.setDescription(u"The page where messages are written"_s);
    window.render(&generator);
    const LettersToShapes shapes(drawn.data());
    if (!shapes.isGood() || !QSvgRenderer(shapes.result()).isValid())
        return failure(Error::Kind::Protocol, u"the drawing cannot be read"_s);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(shapes.result()) != shapes.result().size())
        return failure(Error::Kind::Storage, u"the picture is not written"_s);
    return {};
}

} // namespace Visnyk
