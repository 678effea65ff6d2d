# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The window itself and the Write page.
set(WIDGETS_COMPOSE
    appcontext.h banner.cpp banner.h bannerarea.cpp bannerarea.h firstframe.cpp firstframe.h icons.cpp icons.h
    language.cpp language.h mainwindow.cpp mainwindow.h progresspanel.cpp progresspanel.h question.cpp question.h sidebar.cpp sidebar.h
    handover.cpp handover.h singleinstance.cpp singleinstance.h
    statusstrip.cpp statusstrip.h tones.cpp tones.h troubles.cpp troubles.h wheelguard.cpp wheelguard.h
    compose/causes.cpp compose/causes.h compose/composepage.cpp compose/composepage.h compose/composepagesending.cpp compose/composewords.cpp
    compose/composewords.h compose/costbar.cpp compose/costbar.h compose/intent.h compose/kindform.cpp compose/kindform.h compose/linkwords.cpp
    compose/linkwords.h compose/markededit.cpp
    compose/markededit.h compose/messageedit.cpp compose/messageedit.h
    compose/moreoptions.cpp compose/moreoptions.h compose/optionspanel.cpp compose/optionspanel.h
    compose/phonepreview.cpp compose/phonepreview.h compose/pricing.cpp compose/pricing.h compose/recipientissues.cpp
    compose/recipientissues.h compose/recipientsbox.cpp compose/recipientsbox.h compose/recipientsdialog.cpp
    compose/recipientsdialog.h compose/recipientsedit.cpp compose/recipientsedit.h
    compose/schedulepages.cpp compose/schedulepages.h compose/sendflow.cpp compose/sendflow.h compose/summarydialog.cpp compose/summarydialog.h)
