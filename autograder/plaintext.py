"""Text that may hold anything, made fit to be read: no control or bidirectional characters."""

from __future__ import annotations

import re

LONGEST = 500
# CSI and OSC sequences whole, so that no harmless-looking rest of them stays behind
SEQUENCE = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]{0,500}")


def clean(text: str, longest: int = LONGEST) -> str:
    """``text`` on one line, without control, bidirectional and ANSI characters, and bounded."""
    text = SEQUENCE.sub("", text[: 4 * longest])
    kept = (
        character if character.isprintable() else " " * character.isspace() for character in text
    )
    line = " ".join("".join(kept).split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def clean_lines(text: str, longest: int = LONGEST, most: int = 8) -> list[str]:
    """The lines of ``text`` that hold something, each cleaned; at most so many of them."""
    lines = (clean(line, longest) for line in text[: 4 * longest * most].splitlines())
    return [line for line in lines if line][:most]
