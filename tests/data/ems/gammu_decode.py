# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads lines of hexadecimal SMS-DELIVER TPDUs and writes what gammu makes of each as a JSON line."""
import json
import sys

import gammu

STYLES = ("Bold", "Italic", "Underlined", "Strikethrough", "Large", "Small")


def shown(entry):
    pixels = [row.decode() for row in entry["Bitmap"][0]["XPM"][3:]] if entry["Bitmap"] else []
    return {
        "id": entry["ID"],
        "number": entry["Number"],
        "styles": [style for style in STYLES if entry[style]],
        "text": entry["Buffer"] or "",
        "pixels": pixels,
    }


for line in sys.stdin:
    pdu = gammu.DecodePDU(bytes.fromhex(line.strip()), False)
    text = pdu["Text"]
    answer = {
        "coding": pdu["Coding"],
        "text": text.decode("latin-1") if isinstance(text, bytes) else text,
        "udh": pdu["UDH"]["Text"].hex().upper(),
        "part": pdu["UDH"]["PartNumber"],
        "parts": pdu["UDH"]["AllParts"],
        "entries": [shown(entry) for entry in (gammu.DecodeSMS([pdu]) or {"Entries": []})["Entries"]],
    }
    print(json.dumps(answer))
