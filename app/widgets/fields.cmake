# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Editors of what only some kinds of message have.
set(WIDGETS_FIELDS
    fields/fieldeditor.h fields/playbutton.cpp fields/playbutton.h
    fields/bitmap.cpp fields/bitmap.h fields/bitmapdialog.cpp fields/bitmapdialog.h
    fields/formattededit.cpp fields/formattededit.h fields/formattedobject.cpp fields/formattedobject.h
    fields/formattedtext.cpp fields/formattedtext.h fields/formattingbar.cpp fields/formattingbar.h
    fields/formattingeditor.cpp fields/formattingeditor.h fields/rawedit.cpp fields/rawedit.h
    fields/hexview.cpp fields/hexview.h fields/hexwords.cpp fields/hexwords.h
    fields/editornotes.cpp fields/editornotes.h fields/fieldeditors.cpp fields/fieldeditors.h
    fields/boteditor.cpp fields/boteditor.h fields/expertpanel.cpp fields/expertpanel.h fields/fileseditor.cpp
    fields/fileseditor.h fields/linkeditor.cpp fields/linkeditor.h fields/pushreaderdialog.cpp
    fields/pushreaderdialog.h fields/subjecteditor.cpp fields/subjecteditor.h fields/thumbnail.cpp fields/thumbnail.h
    fields/taborder.cpp fields/taborder.h fields/voiceeditor.cpp fields/voiceeditor.h
)
