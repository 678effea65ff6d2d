# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(WIDGETS_PAGES)
