// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/language.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Visnyk {
namespace {

QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    if (code.isEmpty() || QLocale(code).language() == system.language())
        return system; // with the person's own country
    if (code == u"uk")
        return { QLocale::Ukrainian, QLocale::Ukraine };
    if (code == u"ru")
        return { QLocale::Russian, QLocale::Russia };
    return { QLocale::English, QLocale::UnitedKingdom };
}

QString ownLanguage(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Ukrainian: return u"uk"_s;
    case QLocale::Russian: return u"ru"_s;
    default: return u"en"_s;
    }
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Language::apply(const QString &code)
{
    const QLocale locale = localeFor(code);
    m_current = ownLanguage(locale);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // English has a file too: without it people read "1 message(s)".
    if (m_ours.load(u":/i18n/visnyk_%1.qm"_s.arg(m_current)))
        QCoreApplication::installTranslator(&m_ours);
    else
        qCWarning(lcUi) << "no translation for" << m_current;
    if (m_qts.load(QLocale(m_current), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts); // else dialogs of Qt speak English
}

} // namespace Visnyk
