# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Editors of what only some kinds of message have.
set(WIDGETS_FIELDS
    fields/fieldeditor.h
)
