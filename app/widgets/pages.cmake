# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The pages that look back and set things up, and the words for people. Included by widgets/CMakeLists.txt.
set(WIDGETS_PAGES
    wording.cpp wording.h wordingerrors.cpp wordingfindings.cpp wordingstates.cpp
    pages/historychoices.cpp pages/historychoices.h pages/historytexts.cpp pages/historytexts.h
    pages/historyview.cpp pages/historyview.h pages/messagedetails.cpp pages/messagedetails.h
    ../../ui/historyview.ui ../../ui/messagedetails.ui)
