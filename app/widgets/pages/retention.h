// SPDX-FileCopyrightText: 2026 Visnyk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/appcontext.h"
#include "widgets/tones.h"

#include <QObject>

class QComboBox;
class QWidget;

namespace Visnyk {

class Banner;

/**
 * How long messages are kept: the choice, the question before anything is deleted for it, and how far that is. The
 * widgets are the page's.
 */
class Retention : public QObject
{
    Q_OBJECT

public:
    /** @p choice and @p banner are below @p page, which outlives this. */
    Retention(AppContext &context, QComboBox &choice, Banner &banner, QWidget *page);

    /** Every word anew, in the language in use. */
    void retranslate();
    /** The page is shown again: what was told and has been read goes. */
    void seen();

Q_SIGNALS:
    /** The data takes less room now. */
    void removed();

private:
    void fill();
    void chosen();
    void ask(int months, qint64 beforeMs, qint64 count);
    [[nodiscard]] bool keep(int months);
    void remove(qint64 beforeMs, qint64 count);
    void tell(Tone tone, const QString &text);
    void showProgress();
    void stop();
    void ended(const Result<qint64> &result);
    [[nodiscard]] static QString title(int months);

    AppContext &m_context;
    QComboBox &m_choice;
    Banner &m_banner;
    QWidget *m_page;
    int m_before = 0;   // months, of before the choice that is being carried out
    qint64 m_total = 0; // that are to be deleted
    qint64 m_soFar = 0;
    bool m_isRemoving = false;
    bool m_isStopped = false; // by the person
    bool m_isFilling = false; // the choices: their signals are not the person's
};

} // namespace Visnyk
