"""Bytes of a submission -> its code cells as text, and nothing else.

A notebook is hostile data: metadata, outputs and declared versions are never believed, no library
that acts on them is imported, and nothing is compiled here. What cannot be read becomes a problem
text for a person, never an exception.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from autograder.model import Cell

MAX_BYTES = 16 * 2**20
MAX_CODE = 2 * 2**20
MAX_CELLS = 5000
MAX_PARTS = 500_000
"""Objects and lists of a notebook: each takes far more memory than its two characters."""

MARKER = re.compile(r"#[ \t]*%%|# In\[[ \d*]{0,8}\]:")
TOKEN = re.compile(
    r"#[^\n]*"
    r"|\"\"\"|'''"
    r"|\"(?:\\.|[^\"\\\n])*\"?"
    r"|'(?:\\.|[^'\\\n])*'?"
    r"|[()\[\]{}]"
    r"|\\\n"
    r"|\n",
    re.DOTALL,
)
CLOSING = {quote: re.compile(r"\\.|" + quote, re.DOTALL) for quote in ('"""', "'''")}
CONTINUES = re.compile(r"[\s#)\]}]|(?:else|elif|except|finally)\b")
CERTAIN_START = re.compile(r"(?:async[ \t]+def|def|class|import)[ \t]")


@dataclass(frozen=True)
class Extract:
    """What one file holds.

    Attributes:
        cells: code cells in order, labelled ``cell 1``, ``cell 2``, ...
        problems: why cells are missing; empty when everything could be read.
    """

    cells: tuple[Cell, ...]
    problems: tuple[str, ...] = ()


def read(name: str, data: bytes) -> Extract:
    """Extract the code cells of a ``.ipynb`` or (any other name) of a ``.py`` file."""
    text, problem = decode(data)
    if problem:
        return Extract((), (problem,))
    if name.lower().endswith(".ipynb"):
        sources, problems = notebook_sources(text)
    else:
        sources, problems = script_sources(text) if len(text) <= MAX_CODE else [text], []
    if sum(map(len, sources)) > MAX_CODE or len(sources) > MAX_CELLS:
        return Extract((), ("there is more code in it than a person writes; it was not read",))
    sources = [without_surrogates(source) for source in sources]
    if not any(source.strip() for source in sources):
        return Extract((), tuple(problems) or ("there is no code in it",))
    cells = (Cell(f"cell {number}", source) for number, source in enumerate(sources, 1))
    return Extract(tuple(cells), tuple(problems))


def digest(cells: Iterable[Cell]) -> str:
    """SHA-256 (hex) over the cells' text, each preceded by its length in bytes (8, big-endian)."""
    state = hashlib.sha256()
    for cell in cells:
        encoded = cell.source.encode("utf-8", "surrogatepass")
        state.update(len(encoded).to_bytes(8, "big"))
        state.update(encoded)
    return state.hexdigest()


def decode(data: bytes) -> tuple[str, str]:
    """The text, or an empty text and the problem with it."""
    if len(data) > MAX_BYTES:
        return "", f"the file is larger than {MAX_BYTES // 2**20} MiB; clear its outputs"
    if not data.strip():
        return "", "the file is empty"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        return "", "the file is UTF-16 text (or not text at all); save it as UTF-8"
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        return "", f"the file is not UTF-8 text (byte {error.start}); save it as UTF-8"


def without_surrogates(text: str) -> str:
    """``text`` with lone surrogates, which cannot be encoded, replaced by U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def notebook_sources(text: str) -> tuple[list[str], list[str]]:
    """Code cells of a notebook (nbformat 4, and 3 with worksheets), and problems."""
    if text.count("{") + text.count("[") > MAX_PARTS:
        return [], ["the notebook has far more parts than a person makes; clear its outputs"]
    try:
        # no number of a notebook matters here, and a huge one would raise or take long
        document = json.loads(text, parse_int=_zero, parse_float=_zero, parse_constant=_zero)
    except RecursionError:
        return [], ["the notebook is nested too deeply to be read"]
    except (ValueError, MemoryError):
        return [], ["the file is not a notebook: it is not JSON"]
    found = _cells(document)
    if found is None:
        return [], ["the file is not a notebook: there is no list of cells in it"]
    sources: list[str] = []
    problems: list[str] = []
    for cell in found:
        problem = ""
        if not isinstance(cell, dict):
            problem = "an entry of the notebook is not a cell; it was left out"
        elif cell.get("cell_type") == "code":
            source = _text(cell.get("source", cell.get("input")))
            sources.append(source or "")
            if source is None:
                problem = f"cell {len(sources)} holds no text; it counts as empty"
        if problem and len(problems) < 5:
            problems.append(problem)
        if len(sources) > MAX_CELLS:
            break
    return sources, problems


def _zero(_: str) -> int:
    return 0


def _cells(document: Any) -> list[Any] | None:
    if not isinstance(document, dict):
        return None
    cells = document.get("cells")
    if isinstance(cells, list):
        return cells
    sheets = document.get("worksheets")
    if not isinstance(sheets, list):
        return None
    lists = [sheet.get("cells") for sheet in sheets if isinstance(sheet, dict)]
    return [cell for each in lists if isinstance(each, list) for cell in each]


def _text(source: Any) -> str | None:
    if isinstance(source, str):
        return source
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        return "".join(source)
    return None


def script_sources(text: str) -> list[str]:
    """Cells of a ``.py`` file: at ``# %%`` or ``# In[3]:`` lines, else one per statement.

    Cells that hold only comments (markdown of an exported notebook) are left out: they are no code
    cells.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = top_level_lines(text)
    starts = [start for start in lines if MARKER.match(text, start)]
    if not starts:
        starts = statement_starts(text, lines)
        if len(starts) > MAX_CELLS:
            starts = []
    bounds = [0, *(start for start in starts if start), len(text)]
    pieces = [text[first:last] for first, last in itertools.pairwise(bounds)]
    return [piece for piece in pieces if _has_code(piece)]


def _has_code(piece: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in piece.split("\n"))


def statement_starts(text: str, lines: Iterable[int]) -> list[int]:
    """Offsets at which a top-level statement starts; decorators belong to what they decorate."""
    starts = []
    decorated = False
    for start in lines:
        if CONTINUES.match(text, start) or start >= len(text):
            continue
        if not decorated:
            starts.append(start)
        decorated = text[start] == "@"
    return starts


def top_level_lines(text: str) -> list[int]:
    """Offsets of the lines that start outside strings, brackets and continued lines.

    A line that starts with ``def``, ``class`` or ``import`` counts even inside an open bracket: a
    bracket that is never closed must cost its own statement, not all that follow.
    """
    lines = [0]
    depth = 0
    for kind, end in _tokens(text):
        if kind in "([{":
            depth += 1
        elif kind in ")]}":
            depth = max(0, depth - 1)
        else:
            if CERTAIN_START.match(text, end):
                depth = 0
            if depth == 0:
                lines.append(end)
    return lines


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    """Brackets and ends of logical lines outside strings and comments, with the offset after."""
    position = 0
    while found := TOKEN.search(text, position):
        token, position = found.group(), found.end()
        if token in CLOSING:
            ends = CLOSING[token].finditer(text, position)
            position = next((each.end() for each in ends if each.group() == token), len(text))
        elif len(token) == 1 and token in "()[]{}\n":
            yield token, position
