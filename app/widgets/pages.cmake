# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The pages that look back and set things up, and the words for people. Included by widgets/CMakeLists.txt.
set(WIDGETS_PAGES
    wording.cpp wording.h wordingerrors.cpp wordingcontent.cpp wordingfindings.cpp wordinghlr.cpp wordingstates.cpp
    wordroom.cpp wordroom.h
    pages/accountdialog.cpp pages/accountdialog.h pages/accounttexts.cpp pages/accounttexts.h
    pages/batchcard.cpp pages/batchcard.h pages/countries.cpp pages/countries.h pages/datapanel.cpp pages/datapanel.h
    pages/deliveryrefresh.cpp pages/deliveryrefresh.h pages/forgetdialog.cpp pages/forgetdialog.h
    pages/historyexporter.cpp pages/historyexporter.h
    pages/historychoices.cpp pages/historychoices.h pages/historytable.cpp pages/historytable.h pages/historytexts.cpp pages/historytexts.h
    pages/historyview.cpp pages/historyview.h pages/messagedetails.cpp pages/messagedetails.h
    pages/outboxpage.cpp pages/outboxpage.h pages/reckoningpanel.cpp pages/reckoningpanel.h
    pages/retention.cpp pages/retention.h pages/settingspage.cpp pages/settingspage.h
    pages/supportdialog.cpp pages/supportdialog.h
    pages/templatedialog.cpp pages/templatedialog.h pages/templatesatgateway.cpp
    pages/templatespage.cpp pages/templatespage.h
    pages/welcomepage.cpp pages/welcomepage.h
    ../../ui/accountdialog.ui ../../ui/datapanel.ui ../../ui/forgetdialog.ui ../../ui/historyview.ui ../../ui/messagedetails.ui
    ../../ui/outboxpage.ui ../../ui/reckoningpanel.ui ../../ui/settingspage.ui ../../ui/supportdialog.ui
    ../../ui/templatespage.ui ../../ui/welcomepage.ui)
