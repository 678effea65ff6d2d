# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The pages that look back and set things up, and the words for people. Included by widgets/CMakeLists.txt.
set(WIDGETS_PAGES
    wording.cpp wording.h wordingerrors.cpp wordingfindings.cpp wordingstates.cpp)
